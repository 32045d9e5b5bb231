//! Products, one at a time: made, changed whole, taken off sale, and shown to customers.

use super::{HOSTILE, Shop};
use domain::operators::SeededRole;
use serde_json::{Value, json};
use tests::{Result, caller::send};

fn coins() -> Value {
    json!({
        "name": "Game coins", "slug": "game-coins", "status": "ACTIVE", "brand": "Studio", "description": "Coins for a game",
        "categories": ["games"], "tags": ["new"], "instructions": ["Open the game"], "identifier": "player_id",
        "fields": [{ "name": "zone_id", "label": "Zone", "type": "number", "required": true }],
        "variants": [
            { "sku": "COINS-100", "name": "100 coins", "priceMinor": 10_000, "source": "PRELOADED", "lowStockThreshold": 5 },
            { "sku": "COINS-500", "name": "500 coins", "priceMinor": 45_000, "source": "FULFILMENT_URL" },
        ],
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_product_is_made_changed_whole_shown_and_taken_off_sale() -> Result {
    let shop = Shop::open().await?;
    let made = shop.sells(&coins()).await?;
    assert_eq!((made.status.as_u16(), made.is_enveloped()), (201, true), "{}", made.text);
    let id = made.text_at("/data/id").to_owned();
    let path = shop.at(&format!("catalogue/products/{id}"));
    assert_eq!(made.header("location"), format!("/api/v1{path}"));
    assert_eq!(shop.staff.get(&path).await?.at("/data"), made.at("/data"));

    let shown = shop.app.read("/catalog/products").await?;
    assert_eq!(shown.at("/pagination/totalElements"), 1, "{}", shown.text);
    let variant = shown.at("/data/0/variants/0").clone();
    assert_eq!(
        (&variant["sku"], &variant["priceMinor"], &variant["currency"]),
        (&json!("COINS-100"), &json!(10_000), &json!("BDT"))
    );
    let asked = json!([
        { "name": "player_id", "label": "Player ID", "type": "text", "required": true },
        { "name": "zone_id", "label": "Zone", "type": "number", "required": true },
    ]);
    assert_eq!(variant["fulfillment"], json!({ "source": "PRELOADED", "identifier": "player_id", "fields": asked }));
    let variant = variant["id"].as_str().unwrap_or_default().to_owned();
    let fields = shop.app.read(&format!("/orders/fulfillment-fields/{variant}")).await?;
    assert_eq!(fields.at("/data"), &json!({ "variant_id": variant, "fields": asked, "partner_fields": [] }));

    let mut changed = coins();
    changed["variants"][0]["priceMinor"] = json!(12_000);
    changed["variants"].as_array_mut().into_iter().for_each(|all| all.truncate(1));
    let put = shop.staff.put(&path, &changed).await?;
    assert_eq!(
        (put.at("/data/variants/0/priceMinor"), put.at("/data/variants/1/archived")),
        (&json!(12_000), &json!(true))
    );
    assert_eq!(put.at("/data/variants/0/id"), &json!(variant), "a variant stays itself");
    let shown = shop.app.read("/catalog/products").await?;
    assert_eq!(shown.at("/data/0/variants").as_array().map(Vec::len), Some(1), "{}", shown.text);

    assert_eq!(shop.staff.press(&format!("{path}/archive")).await?.at("/data/status"), "ARCHIVED");
    let again = shop.staff.press(&format!("{path}/archive")).await?;
    assert_eq!((again.status.as_u16(), again.code()), (409, "INVALID_OPERATION_STATE"));
    assert_eq!(shop.app.read("/catalog/products").await?.at("/data"), &json!([]));
    assert_eq!(shop.app.read(&format!("/orders/fulfillment-fields/{variant}")).await?.code(), "RESOURCE_NOT_FOUND");
    let trail = "select action || ' ' || (target_id = $$ID$$)::text || ' ' || mode from audit_log where action like 'product.%' order by place";
    let trail = shop.app.sql(&trail.replace("ID", &id)).await?;
    assert_eq!(trail, ["product.created true TEST", "product.changed true TEST", "product.archived true TEST"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_catalogue_is_seen_by_its_own_application_and_mode_alone() -> Result {
    let shop = Shop::open().await?;
    let made = shop.sells(&coins()).await?;
    let (id, variant) = (made.text_at("/data/id"), made.text_at("/data/variants/0/id"));
    let (other, _) = shop.app.another_app().await?;
    for (stranger, whose) in [(&other, "another application"), (&shop.app.live, "the other mode")] {
        assert_eq!(stranger.read("/catalog/products").await?.at("/data"), &json!([]), "{whose}");
        let hidden = stranger.read(&format!("/orders/fulfillment-fields/{variant}")).await?;
        assert_eq!((hidden.status.as_u16(), hidden.code()), (404, "RESOURCE_NOT_FOUND"), "{whose}");
    }
    let elsewhere = [
        format!("/admin/apps/{}/catalogue/LIVE/products/{id}", shop.app.scope.app),
        format!("/admin/apps/{}/catalogue/TEST/products/{id}", other.scope.app),
    ];
    for path in &elsewhere {
        assert_eq!(shop.staff.get(path).await?.code(), "RESOURCE_NOT_FOUND", "{path}");
        assert_eq!(shop.staff.put(path, &coins()).await?.code(), "RESOURCE_NOT_FOUND", "{path}");
        assert_eq!(shop.staff.press(&format!("{path}/archive")).await?.code(), "RESOURCE_NOT_FOUND", "{path}");
    }
    let viewer = shop.app.operator("viewer", SeededRole::Viewer).await?;
    assert_eq!(viewer.post(&shop.at("catalogue/products"), &coins()).await?.code(), "FORBIDDEN");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_retry_makes_one_product_and_a_name_names_one_thing() -> Result {
    let shop = Shop::open().await?;
    let path = shop.at("catalogue/products");
    let first = shop.staff.post_as("coins-1", &path, &coins()).await?;
    let again = shop.staff.post_as("coins-1", &path, &coins()).await?;
    assert_eq!(
        (again.status.as_u16(), again.header("idempotent-replayed"), again.at("/data")),
        (201, "true", first.at("/data"))
    );
    let mut other = coins();
    other["slug"] = json!("other-coins");
    assert_eq!(shop.staff.post_as("coins-1", &path, &other).await?.code(), "IDEMPOTENCY_KEY_CONFLICT");
    let taken = shop.sells(&coins()).await?;
    assert_eq!((taken.status.as_u16(), taken.code()), (409, "RESOURCE_ALREADY_EXISTS"), "{}", taken.text);
    let sku = shop.sells(&other).await?;
    assert_eq!((sku.code(), sku.text_at("/meta/message")), ("RESOURCE_ALREADY_EXISTS", "the SKU is taken"));
    assert_eq!(shop.app.sql("select count(*)::text from products").await?, ["1"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_product_can_be_is_refused_by_name() -> Result {
    let shop = Shop::open().await?;
    let before = shop.app.footprint().await?;
    let variant = |name: &str, value: Value| {
        let mut product = coins();
        product["variants"][0][name] = value;
        product
    };
    let with = |name: &str, value: Value| {
        let mut product = coins();
        product[name] = value;
        product
    };
    let field = |name: &str| json!([{ "name": name, "label": "Label", "type": "text", "required": true }]);
    for (body, named) in [
        (with("name", json!("")), "name"),
        (with("name", json!(7)), "name"),
        (with("name", json!("4111 1111 1111 1111")), "name"),
        (with("slug", json!("Not A Slug")), "slug"),
        (with("slug", json!("x".repeat(101))), "slug"),
        (with("status", json!("pending")), "status"),
        (with("identifier", json!("msisdn")), "identifier"),
        (with("identifier", json!(["email", "uid"])), "identifier"),
        (with("fields", field("uid")), "fields"),
        (with("fields", field("Zone Id")), "fields"),
        (with("tags", json!(vec!["x"; 21])), "tags"),
        (
            with("variants", json!([])).as_object().map(|it| json!({ "variants": it["variants"] })).unwrap_or_default(),
            "name",
        ),
        (with("colour", json!("red")), "colour"),
        (variant("priceMinor", json!(0)), "variants[0].priceMinor"),
        (variant("priceMinor", json!(99.5)), "variants[0].priceMinor"),
        (variant("priceMinor", json!(9_007_199_254_740_992_i64)), "variants[0].priceMinor"),
        (variant("currency", json!("XXX")), "variants.currency"),
        (variant("sku", json!("=1+1")), "variants.sku"),
        (variant("sku", json!("COINS-500")), "variants.sku"),
        (variant("source", json!("POOL")), "variants[0].source"),
        (variant("lowStockThreshold", json!(0)), "variants[0].lowStockThreshold"),
    ] {
        let refused = shop.sells(&body).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{named}: {}", refused.text);
        assert!(refused.at("/data")[named].is_string(), "{named} is not named: {}", refused.text);
    }
    let huge = with("description", json!("x".repeat(70_000)));
    assert_eq!(shop.sells(&huge).await?.code(), "PAYLOAD_TOO_LARGE");
    assert_eq!(shop.app.footprint().await?, before, "nothing was kept");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_texts_are_texts() -> Result {
    let shop = Shop::open().await?;
    for (number, text) in HOSTILE.iter().enumerate() {
        let mut product = coins();
        (product["name"], product["slug"]) = (json!(text), json!(format!("hostile-{number}")));
        (product["variants"][0]["sku"], product["variants"][1]["sku"]) =
            (json!(format!("A{number}")), json!(format!("B{number}")));
        assert_eq!(shop.sells(&product).await?.text_at("/data/name"), *text);
    }
    for text in HOSTILE {
        let request = shop.staff.request(reqwest::Method::GET, &shop.at("catalogue/products")).query(&[("text", text)]);
        let found = send(request).await?;
        assert_eq!(
            (found.at("/pagination/totalElements"), found.text_at("/data/0/name")),
            (&json!(1), text),
            "{}",
            found.text
        );
    }
    for (text, count) in [("%", 0), ("_", 0), ("COINS", 0), ("a3", 1), ("STUDIO", 6)] {
        let request = shop.staff.request(reqwest::Method::GET, &shop.at("catalogue/products")).query(&[("text", text)]);
        assert_eq!(send(request).await?.at("/pagination/totalElements"), count, "{text}");
    }
    Ok(())
}
