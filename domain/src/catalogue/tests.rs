//! The rules of the catalogue, example by example.

use super::*;
use crate::{
    audit::Action,
    ids::{ProductId, VariantId},
    money::Currency,
    testing::story::{NOON, SHOP, noon_and},
};
use std::collections::BTreeMap;

fn variant(sku: &str, price_minor: i64) -> WantedVariant {
    WantedVariant {
        id: VariantId::from_u128(sku.bytes().fold(7, |sum, byte| sum * 31 + u128::from(byte))),
        sku: sku.into(),
        name: format!("{sku} card"),
        price_minor,
        currency: Currency::BDT,
        source: StockSource::Preloaded,
        low_stock_threshold: None,
    }
}

fn field(name: &str, kind: FieldKind, is_required: bool) -> FulfilmentField {
    FulfilmentField { name: name.into(), label: "Label".into(), kind, is_required }
}

fn wanted() -> WantedProduct {
    WantedProduct {
        name: "Game coins".into(),
        slug: "game-coins".into(),
        status: ProductStatus::Active,
        description: None,
        brand: Some("Studio".into()),
        categories: vec!["games".into()],
        tags: vec!["new".into()],
        instructions: vec!["Open the game".into()],
        identifier: Some(IdentifierKind::PlayerId),
        fields: vec![field("zone_id", FieldKind::Number, true), field("region", FieldKind::Text, false)],
        variants: vec![variant("COINS-100", 10_000), variant("COINS-500", 45_000)],
    }
}

fn made() -> Product {
    Product::create(ProductId::from_u128(1), SHOP, &wanted(), NOON).unwrap().next
}

fn offer(identifier: Option<IdentifierKind>, fields: Vec<FulfilmentField>) -> Offer {
    let product = Product { identifier, fields, ..made() };
    Offer::of(&product, &product.variants[0])
}

fn given(answers: &[(&str, &str)]) -> BTreeMap<String, String> {
    answers.iter().map(|(name, answer)| ((*name).to_owned(), (*answer).to_owned())).collect()
}

fn refused(change: impl FnOnce(&mut WantedProduct)) -> Vec<String> {
    let mut wanted = wanted();
    change(&mut wanted);
    match Product::create(ProductId::from_u128(1), SHOP, &wanted, NOON) {
        Err(ProductRefused::Fields(fields)) => {
            fields.into_iter().map(|one| format!("{} {}", one.field, one.reason)).collect()
        }
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn a_variant_that_is_left_out_is_archived_and_comes_back_as_itself() {
    let product = made();
    let mut fewer = wanted();
    fewer.variants.remove(0);
    let put = product.put(&fewer, noon_and(1)).unwrap().next;
    assert!(put.variant("COINS-100").unwrap().is_archived);
    assert_eq!(put.on_sale().map(|one| one.sku.as_str()).collect::<Vec<_>>(), ["COINS-500"]);
    let again = put.put(&wanted(), noon_and(2)).unwrap().next;
    assert_eq!(again.variants, product.variants);
}

#[test]
fn a_product_that_is_what_is_wanted_is_left_alone() {
    let product = made();
    let same = product.put(&wanted(), noon_and(1)).unwrap();
    assert_eq!((same.next, same.audit), (product, Vec::new()));
}

#[test]
fn the_trail_tells_what_changed() {
    let mut dearer = wanted();
    dearer.variants[0].price_minor = 12_000;
    let line = made().put(&dearer, noon_and(1)).unwrap().audit.pop().unwrap();
    assert_eq!(line.action, Action::ProductChanged);
    let facts: Vec<_> =
        line.facts.iter().map(|fact| (fact.name.as_str(), fact.before.as_deref(), fact.after.as_deref())).collect();
    assert_eq!(facts, [("variants.COINS-100", Some("BDT 100.00 PRELOADED"), Some("BDT 120.00 PRELOADED"))]);
}

#[test]
fn an_archived_product_is_archived_once() {
    let archived = made().archive(noon_and(1)).unwrap().next;
    assert_eq!((archived.status, archived.on_sale().count()), (ProductStatus::Archived, 0));
    assert_eq!(archived.archive(noon_and(2)), Err(ProductRefused::Archived));
}

#[test]
fn what_no_product_can_be_is_named_by_its_field() {
    type Change = fn(&mut WantedProduct);
    let examples: [(Change, &str); 14] = [
        (|it| it.name = String::new(), "name must be 1 to 200 characters"),
        (|it| it.name = "4111 1111 1111 1111".into(), "name must not hold a card number"),
        (
            |it| it.slug = "Game Coins".into(),
            "slug must be 1 to 100 small letters, digits and single hyphens between them",
        ),
        (|it| it.slug = "a--b".into(), "slug must be 1 to 100 small letters, digits and single hyphens between them"),
        (|it| it.tags = vec!["a|b".into()], "tags each must not hold |"),
        (|it| it.tags = vec!["x".into(); 21], "tags must be at most 20"),
        (
            |it| it.fields.push(field("uid", FieldKind::Text, true)),
            "fields uid is an identifier: a product has one, or none",
        ),
        (|it| it.fields.push(field("region", FieldKind::Text, true)), "fields region is there twice"),
        (|it| it.fields[0].name = "=zone".into(), "fields each name must be 1 to 40 small letters, digits and _"),
        (
            |it| it.variants[0].sku = "=1+1".into(),
            "variants.sku must be 1 to 64 letters, digits and . _ / -, a letter or digit first",
        ),
        (|it| it.variants[1].sku = "COINS-100".into(), "variants.sku COINS-100 is there twice"),
        (|it| it.variants[0].price_minor = 0, "variants.priceMinor must be greater than zero"),
        (|it| it.variants[0].low_stock_threshold = Some(0), "variants.lowStockThreshold must be 1 to 1000000"),
        (
            |it| (it.variants[0].source, it.variants[0].low_stock_threshold) = (StockSource::FulfilmentUrl, Some(5)),
            "variants.lowStockThreshold is for a pool, and this variant has none",
        ),
    ];
    for (change, reason) in examples {
        assert_eq!(refused(change), [reason]);
    }
    let many = |it: &mut WantedProduct| {
        it.variants = (0..=VARIANTS_MAX).map(|number| variant(&format!("V{number}"), 1)).collect();
    };
    assert_eq!(refused(many), ["variants must be at most 200, those that are archived included"]);
}

#[test]
fn what_a_customer_says_is_checked_before_anything_is_charged() {
    let zoned = offer(
        Some(IdentifierKind::PlayerId),
        vec![field("zone_id", FieldKind::Number, true), field("region", FieldKind::Text, false)],
    );
    let read = |offer: &Offer, answers: &[(&str, &str)], email| {
        offer.read_input(&given(answers), email).map_err(|refused| refused.to_string())
    };
    assert_eq!(
        read(&zoned, &[("player_id", "77"), ("zone_id", "5")], None),
        Ok(given(&[("player_id", "77"), ("zone_id", "5")]))
    );
    for (answers, reason) in [
        (&[("zone_id", "5")][..], "player_id is required"),
        (&[("player_id", ""), ("zone_id", "5")], "player_id is required"),
        (&[("player_id", "77")], "zone_id is required"),
        (&[("player_id", "77"), ("zone_id", "north")], "zone_id must hold digits only"),
        (
            &[("player_id", "77"), ("zone_id", "5"), ("uid", "9")],
            "uid is not what this product is known by: that is player_id",
        ),
        (&[("player_id", "77"), ("zone_id", "5"), ("colour", "red")], "colour is not asked for"),
        (&[("player_id", "4111111111111111"), ("zone_id", "5")], "player_id must not hold a card number"),
    ] {
        assert_eq!(read(&zoned, answers, None), Err(reason.to_owned()));
    }
    let mailed = offer(Some(IdentifierKind::Email), Vec::new());
    let expected = given(&[("email", "rahima@example.com")]);
    assert_eq!(read(&mailed, &[], Some("rahima@example.com")), Ok(expected.clone()));
    assert_eq!(read(&mailed, &[("email", "rahima@example.com")], Some("other@example.com")), Ok(expected));
    assert_eq!(read(&mailed, &[], None), Err("email is required".into()));
    assert_eq!(read(&mailed, &[("email", "nobody")], None), Err("email must be an email address".into()));
    let plain = offer(None, Vec::new());
    assert_eq!(read(&plain, &[], Some("rahima@example.com")), Ok(BTreeMap::new()));
    assert_eq!(read(&plain, &[("email", "rahima@example.com")], None), Err("email is not asked for".into()));
}

fn line(number: u64, cells: &[(&str, &str)]) -> Result<Line, String> {
    let cells = given(cells);
    let read = Line::read(number, VariantId::from_u128(number.into()), |column| cells.get(column).map(String::as_str));
    read.map_err(|refused| refused.to_string())
}

const NEW: [(&str, &str); 5] = [
    ("product_slug", "game-coins"),
    ("product_name", "Game coins"),
    ("sku", "COINS-900"),
    ("variant_name", "900 coins"),
    ("price_minor", "80000"),
];

#[test]
fn a_line_makes_a_product_and_the_same_line_again_changes_nothing() {
    let lines = Lines::new(vec![line(2, &NEW).unwrap()]);
    let product = lines.create(ProductId::from_u128(1), SHOP, NOON).unwrap().next;
    let variant = product.variant("COINS-900").unwrap();
    assert_eq!((variant.price.minor(), variant.source), (80_000, StockSource::Preloaded));
    assert_eq!((product.status, product.name.as_str()), (ProductStatus::Draft, "Game coins"));
    let again = lines.put(&product, noon_and(1)).unwrap();
    assert_eq!((again.next, again.audit.len()), (product, 0));
}

#[test]
fn a_line_leaves_what_it_does_not_speak_of_and_other_variants_alone() {
    let product = made();
    let cells = [("product_slug", "game-coins"), ("sku", "COINS-100"), ("price_minor", "9900"), ("brand", " ")];
    let lines = Lines::new(vec![line(2, &cells).unwrap()]);
    let next = lines.put(&product, noon_and(1)).unwrap().next;
    assert_eq!(next.variant("COINS-100").unwrap().price.minor(), 9_900);
    assert_eq!(next.variant("COINS-500"), product.variant("COINS-500"));
    assert_eq!((next.brand, next.identifier, next.fields), (product.brand, product.identifier, product.fields));
    let off = [("product_slug", "game-coins"), ("sku", "COINS-100"), ("variant_status", "ARCHIVED")];
    let archived = Lines::new(vec![line(2, &off).unwrap()]).put(&made(), noon_and(1)).unwrap().next;
    assert_eq!(archived.on_sale().map(|one| one.sku.as_str()).collect::<Vec<_>>(), ["COINS-500"]);
}

#[test]
fn of_several_lines_the_one_that_cannot_be_is_named() {
    let mut bad = NEW;
    (bad[2], bad[4]) = (("sku", "COINS-901"), ("price_minor", "0"));
    let lines = Lines::new(vec![line(2, &NEW).unwrap(), line(3, &bad).unwrap()]);
    let refused = lines.create(ProductId::from_u128(1), SHOP, NOON).unwrap_err();
    assert_eq!(refused, LineRefused { number: 3, reason: "price_minor must be greater than zero".into() });
    assert!(lines.without(3).create(ProductId::from_u128(1), SHOP, NOON).is_ok());
}

#[test]
fn a_line_that_cannot_be_read_says_which_column() {
    let with = |column: &'static str, text: &'static str| {
        let cells: Vec<(&str, &str)> =
            NEW.into_iter().filter(|(name, _)| *name != column).chain([(column, text)]).collect();
        line(9, &cells).unwrap_err()
    };
    for (column, text, reason) in [
        ("product_slug", "", "line 9: product_slug is missing"),
        ("sku", "  ", "line 9: sku is missing"),
        ("price_minor", "100.00", "line 9: price_minor must be a whole number"),
        ("price_minor", "-5", "line 9: price_minor must be a whole number"),
        ("price_minor", "99999999999999999999", "line 9: price_minor must be a whole number"),
        ("currency", "taka", "line 9: currency must be an ISO-4217 code such as BDT"),
        ("source", "POOL", "line 9: source must be PRELOADED or FULFILMENT_URL"),
        ("product_status", "active", "line 9: product_status must be DRAFT, ACTIVE or ARCHIVED"),
        ("identifier", "msisdn", "line 9: identifier must be email, player_id, account_id or uid"),
        ("fields", "zone", "line 9: fields must be name:label:type:required, with a bar between two"),
    ] {
        assert_eq!(with(column, text), reason);
    }
}

#[test]
fn fields_read_back_as_a_cell_shows_them() {
    let product = made();
    let cells = [("product_slug", "game-coins"), ("sku", "COINS-100"), ("fields", &show_fields(&product.fields))];
    let same = Lines::new(vec![line(2, &cells).unwrap()]).put(&product, noon_and(1)).unwrap().next;
    assert_eq!(same, product);
}
