//! Discounts: kept by operators, asked about by applications.

use super::{HOSTILE, Shop};
use serde_json::{Value, json};
use tests::{Answer, Result, caller::send};

fn quarter() -> Value {
    json!({ "code": "eid-25", "type": "percentage", "value": 2_500, "description": "A quarter off" })
}

async fn asks(shop: &Shop, query: &[(&str, &str)]) -> Result<Answer> {
    send(shop.app.request(reqwest::Method::GET, "/discounts/validate").query(query)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_says_what_it_takes_off() -> Result {
    let shop = Shop::open().await?;
    let made = shop.staff.post(&path(&shop), &quarter()).await?;
    assert_eq!((made.status.as_u16(), made.text_at("/data/code")), (201, "EID-25"), "{}", made.text);
    let said = asks(&shop, &[("code", " Eid-25 "), ("subtotal", "10003")]).await?;
    let expected = json!({
        "code": "EID-25", "discount_type": "percentage", "discount_value": 2_500, "discount_amount": 2_500,
        "final_total": 7_503, "currency": "BDT", "description": "A quarter off",
    });
    assert_eq!((said.at("/data"), said.is_enveloped()), (&expected, true));
    let flat = json!({ "code": "FLAT", "type": "flat", "value": 5_000 });
    shop.staff.post(&path(&shop), &flat).await?;
    let said = asks(&shop, &[("code", "flat"), ("subtotal", "3000")]).await?;
    assert_eq!(
        (said.at("/data/discount_amount"), said.at("/data/final_total")),
        (&json!(3_000), &json!(0)),
        "never less than nothing"
    );
    assert_eq!(shop.app.sql("select sum(used_count)::text from discounts").await?, ["0"], "asking uses nothing");
    Ok(())
}

/// The address of the application's discounts.
fn path(shop: &Shop) -> String {
    format!("/admin/apps/{}/discounts/TEST", shop.app.scope.app)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_that_does_not_count_says_why() -> Result {
    let shop = Shop::open().await?;
    for discount in [
        json!({ "code": "OFF", "type": "flat", "value": 1, "isActive": false }),
        json!({ "code": "LATER", "type": "flat", "value": 1, "validFrom": "2099-01-01T00:00:00Z" }),
        json!({ "code": "OVER", "type": "flat", "value": 1, "validUntil": "2020-01-01T00:00:00Z" }),
        json!({ "code": "BIG", "type": "flat", "value": 1, "minimumOrderMinor": 50_000 }),
        json!({ "code": "ONCE", "type": "flat", "value": 1, "totalLimit": 1 }),
        json!({ "code": "EACH", "type": "flat", "value": 1, "customerLimit": 1 }),
    ] {
        assert_eq!(shop.staff.post(&path(&shop), &discount).await?.status, 201, "{discount}");
    }
    shop.app.tell_sql("update discounts set used_count = 1 where code = 'ONCE'").await?;
    let used = "insert into discount_uses select app_id, mode, gen_random_uuid(), id, sha256('c-1'), 1, now() from discounts where code = 'EACH'";
    shop.app.tell_sql(used).await?;
    for (code, why) in [
        ("NONE", "is not a discount that counts"),
        ("OFF", "is not a discount that counts"),
        ("LATER", "does not count yet"),
        ("OVER", "does not count any more"),
        ("BIG", "counts from a subtotal of BDT 500.00 on"),
        ("ONCE", "was used as often as it may be"),
        ("EACH", "was used by this customer as often as it may be"),
        ("' or 1=1 --", "is not a discount that counts"),
    ] {
        let said = asks(&shop, &[("code", code), ("subtotal", "10000"), ("customerReference", "c-1")]).await?;
        assert_eq!(
            (said.status.as_u16(), said.code(), said.text_at("/data/code")),
            (400, "VALIDATION_ERROR", why),
            "{code}"
        );
    }
    let other = asks(&shop, &[("code", "EACH"), ("subtotal", "10000"), ("customerReference", "c-2")]).await?;
    assert_eq!(other.status, 200, "another customer may: {}", other.text);
    let dollars = asks(&shop, &[("code", "EACH"), ("subtotal", "10000"), ("currency", "USD")]).await?;
    assert_eq!(dollars.text_at("/data/code"), "is for orders in BDT");
    for (query, named) in [
        (&[("subtotal", "1")][..], "code"),
        (&[("code", "EACH")], "subtotal"),
        (&[("code", "EACH"), ("subtotal", "-1")], "subtotal"),
        (&[("code", "EACH"), ("subtotal", "1.5")], "subtotal"),
        (&[("code", "EACH"), ("subtotal", "1"), ("currency", "taka")], "currency"),
    ] {
        let said = asks(&shop, query).await?;
        assert!(said.at("/data")[named].is_string(), "{query:?}: {}", said.text);
    }
    let (other, _) = shop.app.another_app().await?;
    for stranger in [&other, &shop.app.live] {
        let said = stranger.read("/discounts/validate?code=EACH&subtotal=10000").await?;
        assert_eq!(said.text_at("/data/code"), "is not a discount that counts");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_discount_is_changed_switched_off_and_taken_away_while_nobody_used_it() -> Result {
    let shop = Shop::open().await?;
    let made = shop.staff.post_as("eid", &path(&shop), &quarter()).await?;
    let again = shop.staff.post_as("eid", &path(&shop), &quarter()).await?;
    assert_eq!((again.header("idempotent-replayed"), again.at("/data")), ("true", made.at("/data")));
    assert_eq!(shop.staff.post(&path(&shop), &quarter()).await?.code(), "RESOURCE_ALREADY_EXISTS");
    let one = format!("{}/{}", path(&shop), made.text_at("/data/id"));
    assert_eq!(made.header("location"), format!("/api/v1{one}"));
    let mut off = quarter();
    (off["isActive"], off["totalLimit"]) = (json!(false), json!(10));
    assert_eq!(shop.staff.put(&one, &off).await?.text_at("/data/status"), "INACTIVE");
    let mut renamed = quarter();
    renamed["code"] = json!("OTHER");
    assert!(shop.staff.put(&one, &renamed).await?.at("/data/code").is_string(), "customers know it");
    shop.app.tell_sql("update discounts set used_count = 2").await?;
    let kept = shop.staff.delete(&one).await?;
    assert_eq!((kept.status.as_u16(), kept.code()), (409, "INVALID_OPERATION_STATE"), "{}", kept.text);
    let mut fewer = quarter();
    fewer["totalLimit"] = json!(1);
    assert!(shop.staff.put(&one, &fewer).await?.at("/data/totalLimit").is_string());
    assert!(
        shop.app.tell_sql("update discounts set used_count = 11").await.is_err(),
        "the database holds the limit too"
    );
    shop.app.tell_sql("update discounts set used_count = 0").await?;
    assert_eq!(shop.staff.delete(&one).await?.text_at("/data/status"), "REMOVED");
    assert_eq!(shop.staff.delete(&one).await?.code(), "RESOURCE_NOT_FOUND");
    assert_eq!(shop.staff.put(&one, &quarter()).await?.code(), "RESOURCE_NOT_FOUND");
    assert_eq!(shop.staff.get(&path(&shop)).await?.at("/data"), &json!([]));
    assert_eq!(shop.staff.get(&format!("{}?status=REMOVED", path(&shop))).await?.at("/pagination/totalElements"), 1);
    assert_eq!(shop.staff.post(&path(&shop), &quarter()).await?.status, 201, "the code is free again");
    let trail = "select action from audit_log where action like 'discount.%' order by place";
    assert_eq!(
        shop.app.sql(trail).await?,
        ["discount.created", "discount.changed", "discount.removed", "discount.created"]
    );
    let (other, _) = shop.app.another_app().await?;
    for elsewhere in
        [one.replace("/TEST/", "/LIVE/"), one.replace(&shop.app.scope.app.to_string(), &other.scope.app.to_string())]
    {
        assert_eq!(shop.staff.get(&elsewhere).await?.code(), "RESOURCE_NOT_FOUND", "{elsewhere}");
        assert_eq!(shop.staff.put(&elsewhere, &quarter()).await?.code(), "RESOURCE_NOT_FOUND", "{elsewhere}");
        assert_eq!(shop.staff.delete(&elsewhere).await?.code(), "RESOURCE_NOT_FOUND", "{elsewhere}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_discount_can_be_is_refused_by_name() -> Result {
    let shop = Shop::open().await?;
    let before = shop.app.footprint().await?;
    let mut examples = vec![
        ("value", json!(0)),
        ("value", json!(10_001)),
        ("value", json!(25.5)),
        ("value", json!("2500")),
        ("type", json!("half")),
        ("code", json!("")),
        ("code", json!("X".repeat(41))),
        ("currency", json!("taka")),
        ("currency", json!("XXX")),
        ("totalLimit", json!(0)),
        ("customerLimit", json!(-1)),
        ("minimumOrderMinor", json!(-1)),
        ("validFrom", json!("tomorrow")),
        ("isActive", json!("yes")),
        ("usedCount", json!(0)),
    ];
    examples.extend(HOSTILE.map(|text| ("code", json!(text))));
    for (named, value) in examples {
        let mut body = quarter();
        body[named] = value.clone();
        let refused = shop.staff.post(&path(&shop), &body).await?;
        assert_eq!(
            (refused.status.as_u16(), refused.code()),
            (400, "VALIDATION_ERROR"),
            "{named} {value}: {}",
            refused.text
        );
        assert!(refused.at("/data")[named].is_string(), "{named} {value}: {}", refused.text);
    }
    let mut crossed = quarter();
    (crossed["validFrom"], crossed["validUntil"]) = (json!("2026-12-02T00:00:00Z"), json!("2026-12-01T00:00:00Z"));
    assert!(shop.staff.post(&path(&shop), &crossed).await?.at("/data/validUntil").is_string());
    assert_eq!(shop.app.footprint().await?, before, "nothing was kept");
    Ok(())
}
