//! What is sold: the catalogue, the pool of codes, and discounts.

use super::{Inspect, SHOP_LIVE, STALL, Store, open_shops};
use crate::{
    access::{Authority, ManageOrders, Reach},
    alerts::AlertKind,
    audit::{Action, AuditFilter},
    catalogue::{
        FieldKind, FulfilmentField, IdentifierKind, Product, ProductFilter, ProductStatus, StockSource, WantedProduct,
        WantedVariant,
    },
    decision::{Asked, Declined, Never, Unique},
    discounts::{Discount, DiscountFilter, DiscountState, Reduction, WantedDiscount},
    ids::{DiscountId, ProductId, VariantId, VoucherId},
    money::Currency,
    payments::Page,
    scope::Scope,
    testing::{
        run::all,
        story::{NOON, SHOP, noon_and},
    },
    time::{Timestamp, hours},
    vouchers::{self, Added, Level, NewVoucher, Stock, Voucher, VoucherFilter, VoucherStatus},
    webhooks::Secret,
};

const FIRST: Page = Page { page: 0, size: 100, after: None };

/// The first variant of a product.
fn first_of(product: u128) -> VariantId {
    VariantId::from_u128(product * 1_000 + 1)
}

fn variant(product: u128, number: u128, low_stock_threshold: Option<u32>) -> WantedVariant {
    WantedVariant {
        id: VariantId::from_u128(product * 1_000 + number),
        sku: format!("SKU-{product}-{number}"),
        name: format!("Card {number}"),
        price_minor: 10_000 + i64::try_from(number).unwrap(),
        currency: Currency::BDT,
        source: StockSource::Preloaded,
        low_stock_threshold,
    }
}

/// A product with two variants, about which everything is said that can be said.
fn wanted(id: u128) -> WantedProduct {
    let field = |name: &str, kind, is_required| FulfilmentField {
        name: name.into(),
        label: "Zone: অঞ্চল".replace(':', ""),
        kind,
        is_required,
    };
    WantedProduct {
        name: format!("Cards 100% of_{id}"),
        slug: format!("cards-{id}"),
        status: ProductStatus::Active,
        description: Some("\"; drop table products; --".into()),
        brand: Some("Brand".into()),
        categories: vec!["games, cards".into(), "{a}".into()],
        tags: vec!["new".into()],
        instructions: vec!["Open \\ it".into(), "Use 'it'".into()],
        identifier: Some(IdentifierKind::Uid),
        fields: vec![field("zone_id", FieldKind::Number, true), field("region", FieldKind::Text, false)],
        variants: vec![variant(id, 1, Some(3)), variant(id, 2, None)],
    }
}

async fn open(store: &impl Store, scope: Scope, id: u128, wanted: &WantedProduct) -> Result<Product, Declined<Never>> {
    let first = Product::create(ProductId::from_u128(id), scope, wanted, NOON).unwrap();
    store.open(&Asked::at(scope, NOON), first).await
}

fn code(id: u128, text: &str, expires_at: Option<Timestamp>) -> NewVoucher {
    let code = Secret::new(text.as_bytes().to_vec());
    NewVoucher { id: VoucherId::from_u128(id), code, serial: Some(format!("S-{id}")), expires_at }
}

async fn add(store: &impl Store, scope: Scope, variant: VariantId, new: Vec<NewVoucher>) -> Vec<Added> {
    store.add_vouchers(&Asked::at(scope, NOON), variant, new).await.unwrap()
}

async fn level(store: &impl Store, scope: Scope, at: Timestamp) -> Vec<(String, Level)> {
    let found = store.stocks(scope, at, FIRST).await.unwrap();
    assert_eq!(found.total, u64::try_from(found.items.len()).unwrap());
    found.items.into_iter().map(|stock| (stock.sku, stock.level)).collect()
}

async fn void(store: &impl Store, id: u128) -> Result<Voucher, Declined<vouchers::VoidRefused>> {
    let by = Authority::<ManageOrders>::Machine;
    let asked = Asked::at(SHOP, noon_and(5));
    vouchers::void(store, &asked, &by, (VoucherId::from_u128(id), "printed twice".into())).await
}

/// A product is found as it was kept, by its id, its slug, a SKU and its variants; and only within its scope.
pub async fn a_product_is_kept_with_its_variants(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let made = open(store, SHOP, 1, &wanted(1)).await.unwrap();
    assert_eq!(store.product(SHOP, made.id).await.unwrap().as_ref(), Some(&made));
    for scope in [SHOP_LIVE, STALL] {
        assert_eq!(store.product(scope, made.id).await.unwrap(), None);
        assert_eq!(store.offers(scope, &[first_of(1)]).await.unwrap(), []);
    }
    let mut changed = wanted(1);
    changed.variants.remove(0);
    changed.variants.push(variant(1, 3, None));
    (changed.description, changed.identifier, changed.fields) = (None, None, Vec::new());
    let asked = Asked::at(SHOP, noon_and(1));
    let put = store.decide(made.id, &asked, move |one: &Product| one.put(&changed, noon_and(1))).await.unwrap();
    let skus = ["SKU-1-1", "SKU-1-2", "SKU-1-3"];
    assert_eq!(
        put.variants.iter().map(|one| (one.sku.as_str(), one.is_archived)).collect::<Vec<_>>(),
        [(skus[0], true), (skus[1], false), (skus[2], false)]
    );
    assert_eq!(store.product(SHOP, made.id).await.unwrap().as_ref(), Some(&put));
    let offers = store.offers(SHOP, &[first_of(1), VariantId::from_u128(1_003), first_of(9)]).await.unwrap();
    let mut seen: Vec<(&str, bool)> = offers.iter().map(|one| (one.variant.sku.as_str(), one.is_on_sale())).collect();
    seen.sort_unstable();
    assert_eq!(seen, [(skus[0], false), (skus[2], true)]);
    assert_eq!(store.products_named(SHOP, "cards-1", &[]).await.unwrap(), std::slice::from_ref(&put));
    assert_eq!(store.products_named(SHOP, "none", &["SKU-1-3".into()]).await.unwrap(), std::slice::from_ref(&put));
    assert_eq!(store.products_named(SHOP, "none", &["SKU-9-9".into()]).await.unwrap(), []);
}

/// Two products share neither slug nor SKU; those of another application or mode are others.
pub async fn a_slug_and_a_sku_name_one_thing(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open(store, SHOP, 1, &wanted(1)).await.unwrap();
    let same_slug = WantedProduct { slug: "cards-1".into(), ..wanted(2) };
    assert_eq!(open(store, SHOP, 2, &same_slug).await, Err(Declined::Taken(Unique::Slug)));
    let same_sku =
        WantedProduct { variants: vec![WantedVariant { sku: "SKU-1-2".into(), ..variant(2, 1, None) }], ..wanted(2) };
    assert_eq!(open(store, SHOP, 2, &same_sku).await, Err(Declined::Taken(Unique::Sku)));
    assert_eq!(store.product(SHOP, ProductId::from_u128(2)).await.unwrap(), None, "nothing of it was kept");
    for scope in [SHOP_LIVE, STALL] {
        open(store, scope, 1, &wanted(1)).await.unwrap();
    }
}

/// Lists go by slug; a text finds itself, and means nothing to the store.
pub async fn products_are_listed_by_slug_and_found_by_text(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for id in [3, 1, 2] {
        open(store, SHOP, id, &wanted(id)).await.unwrap();
    }
    let draft =
        WantedProduct { status: ProductStatus::Draft, slug: "a-draft".into(), name: "Draft".into(), ..wanted(4) };
    open(store, SHOP, 4, &draft).await.unwrap();
    open(store, SHOP_LIVE, 5, &wanted(5)).await.unwrap();
    let find = async |status, text: Option<&str>, page| {
        let filter = ProductFilter { status, text: text.map(str::to_owned) };
        let found = store.products(SHOP, &filter, page).await.unwrap();
        (found.items.into_iter().map(|one| one.slug).collect::<Vec<_>>(), found.total)
    };
    let all_of_them = ["a-draft", "cards-1", "cards-2", "cards-3"].map(str::to_owned).to_vec();
    assert_eq!(find(None, None, FIRST).await, (all_of_them, 4));
    let second = Page { page: 1, size: 3, after: None };
    assert_eq!(find(None, None, second).await, (vec!["cards-3".to_owned()], 4));
    assert_eq!(find(Some(ProductStatus::Draft), None, FIRST).await, (vec!["a-draft".to_owned()], 1));
    for (text, found) in [
        ("OF_2", vec!["cards-2"]),
        ("sku-3-", vec!["cards-3"]),
        ("brand", vec!["a-draft", "cards-1", "cards-2", "cards-3"]),
    ] {
        assert_eq!(find(None, Some(text), FIRST).await.0, found, "{text}");
    }
    assert_eq!(find(None, Some("100%"), FIRST).await.1, 3);
    for text in ["1_0%", "%%", "_", "' or 1=1 --", "\\"] {
        let expected = u64::from(text == "_") * 3;
        assert_eq!(find(None, Some(text), FIRST).await.1, expected, "{text}");
    }
    let files = store.next_products(SHOP, Some("cards-1"), 1).await.unwrap();
    assert_eq!(files.iter().map(|one| one.slug.as_str()).collect::<Vec<_>>(), ["cards-2"]);
}

/// A code is in the pool of an application and mode once, whatever the variant.
pub async fn a_code_comes_into_the_pool_once(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for scope in [SHOP, SHOP_LIVE, STALL] {
        open(store, scope, 1, &wanted(1)).await.unwrap();
    }
    let (one, two) = (first_of(1), VariantId::from_u128(1_002));
    assert_eq!(store.known_codes(SHOP, &[Secret::new(b"A".to_vec())]).await.unwrap(), [false]);
    let new = vec![code(1, "A", None), code(2, "B", None), code(3, "A", None)];
    assert_eq!(add(store, SHOP, one, new).await, [Added::Kept, Added::Kept, Added::Duplicate]);
    assert_eq!(
        add(store, SHOP, two, vec![code(4, "B", None), code(5, "b", None)]).await,
        [Added::Duplicate, Added::Kept]
    );
    for scope in [SHOP_LIVE, STALL] {
        assert_eq!(add(store, scope, one, vec![code(1, "A", None)]).await, [Added::Kept]);
    }
    let codes = ["A", "C", "b"].map(|text| Secret::new(text.as_bytes().to_vec()));
    assert_eq!(store.known_codes(SHOP, &codes).await.unwrap(), [true, false, true]);
    let imported = AuditFilter { action: Some(Action::VouchersImported), ..AuditFilter::within(Reach::Everywhere) };
    let trail = store.trail(&imported, 0, 10).await.unwrap();
    assert_eq!(trail.total, 4, "one line for each commit");
    assert!(!format!("{:?}", trail.records).contains("\"A\""), "the trail tells a code");
}

/// Codes are listed newest first with where they stand, pools with how full they are.
pub async fn the_pool_shows_where_its_codes_stand(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open(store, SHOP, 1, &wanted(1)).await.unwrap();
    let now = seen.now();
    let (over, later) = (now.minus(hours(1)), now.plus(hours(1)));
    let new = vec![code(1, "A", None), code(2, "B", Some(over)), code(3, "C", Some(later)), code(4, "D", None)];
    add(store, SHOP, first_of(1), new).await;
    let out = void(store, 4).await.unwrap();
    assert_eq!(store.voucher(SHOP, out.id).await.unwrap().as_ref(), Some(&out));
    assert_eq!(store.voucher(STALL, out.id).await.unwrap(), None);
    let full = Level { available: 2, expired: 1, void: 1, sold: 0 };
    assert_eq!(level(store, SHOP, now).await, [("SKU-1-1".into(), full), ("SKU-1-2".into(), Level::default())]);
    assert_eq!(level(store, SHOP_LIVE, now).await, []);
    let find = async |variant, status| {
        let filter = VoucherFilter { variant, status, at: now };
        let found = store.vouchers(SHOP, filter, FIRST).await.unwrap();
        found.items.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(find(None, None).await, [4, 3, 2, 1]);
    assert_eq!(find(Some(first_of(1)), Some(VoucherStatus::Available)).await, [3, 1]);
    assert_eq!(find(None, Some(VoucherStatus::Expired)).await, [2]);
    assert_eq!(find(None, Some(VoucherStatus::Void)).await, [4]);
    assert_eq!(find(Some(VariantId::from_u128(1_002)), None).await, [0; 0]);
}

/// Of many who take one code out, one does.
pub async fn of_many_at_once_one_takes_a_code_out(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open(store, SHOP, 1, &wanted(1)).await.unwrap();
    add(store, SHOP, first_of(1), vec![code(1, "A", None)]).await;
    let answers = all((0..10).map(|_| void(store, 1))).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
}

/// A pool that runs low is told of once, and that is over when it is filled again.
pub async fn a_low_pool_is_told_of_once_until_it_is_filled(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open(store, SHOP, 1, &wanted(1)).await.unwrap();
    let restless = async || store.restless_stocks(10).await.unwrap();
    let watch = async || vouchers::watch(store, &Asked::at(SHOP, seen.now()), first_of(1)).await.unwrap();
    assert_eq!(restless().await, [(SHOP, first_of(1))]);
    let low: Stock = watch().await;
    assert_eq!((low.level.available, low.low_since.is_some()), (0, true));
    assert_eq!(restless().await, []);
    watch().await;
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::LowStock]);
    let later = Some(seen.now().plus(hours(1)));
    let over = Some(seen.now().minus(hours(1)));
    add(store, SHOP, first_of(1), vec![code(1, "A", None), code(2, "B", later), code(3, "C", over)]).await;
    assert_eq!(restless().await, [], "what is over fills nothing");
    add(store, SHOP, first_of(1), vec![code(4, "D", None)]).await;
    assert_eq!(restless().await, [(SHOP, first_of(1))]);
    assert_eq!(watch().await.low_since, None);
    let open = super::alerts::everything(store).await;
    assert!(open.iter().all(|alert| alert.state.status() == crate::alerts::AlertStatus::Resolved), "{open:?}");
    void(store, 1).await.unwrap();
    watch().await;
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::LowStock; 2], "it is told of anew when it runs low anew");
}

/// A discount is found by its id and by its code while nobody took it away.
pub async fn a_discount_is_kept_and_found_by_its_code(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let wanted = |code: &str| WantedDiscount {
        code: code.into(),
        description: Some("Eid '26".into()),
        reduction: Reduction::Flat { minor: 5_000 },
        currency: Currency::BDT,
        minimum_minor: Some(10_000),
        total_limit: Some(100),
        customer_limit: Some(2),
        valid_from: Some(NOON),
        valid_until: Some(noon_and(60)),
        is_active: true,
    };
    let open = async |scope, id, code: &str| {
        let first = Discount::create(DiscountId::from_u128(id), scope, &wanted(code), NOON).unwrap();
        store.open(&Asked::at(scope, NOON), first).await
    };
    let made = open(SHOP, 1, "eid").await.unwrap();
    assert_eq!(store.discount(SHOP, made.id).await.unwrap().as_ref(), Some(&made));
    assert_eq!(store.discount_by_code(SHOP, "EID").await.unwrap().as_ref(), Some(&made));
    assert_eq!(store.discount_by_code(SHOP_LIVE, "EID").await.unwrap(), None);
    assert_eq!(open(SHOP, 2, "Eid").await, Err(Declined::Taken(Unique::DiscountCode)));
    for scope in [SHOP_LIVE, STALL] {
        open(scope, 1, "eid").await.unwrap();
    }
    let other =
        WantedDiscount { reduction: Reduction::Percentage { basis_points: 1_250 }, is_active: false, ..wanted("eid") };
    let asked = Asked::at(SHOP, noon_and(1));
    let off = store.decide(made.id, &asked, move |one: &Discount| one.change(&other, noon_and(1))).await.unwrap();
    assert_eq!(store.discount(SHOP, made.id).await.unwrap().as_ref(), Some(&off));
    store.decide(made.id, &asked, |one: &Discount| one.remove(noon_and(2))).await.unwrap();
    assert_eq!(store.discount_by_code(SHOP, "EID").await.unwrap(), None);
    open(SHOP, 2, "eid").await.unwrap();
    let find = async |state, code: Option<&str>| {
        let filter = DiscountFilter { state, code: code.map(str::to_owned) };
        let found = store.discounts(SHOP, &filter, FIRST).await.unwrap();
        found.items.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(find(None, None).await, [2]);
    assert_eq!(find(Some(DiscountState::Removed), Some("EID")).await, [1]);
    assert_eq!(find(None, Some("' or '1'='1")).await, [0; 0]);
    let customer = crate::discounts::CustomerKey::of("customer-1");
    assert_eq!(store.discount_uses(SHOP, made.id, customer).await.unwrap(), 0);
}
