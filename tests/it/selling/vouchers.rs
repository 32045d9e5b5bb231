//! Codes in stock: brought in, never shown, taken out, and told of when they run low.

use super::{Shop, became};
use domain::{alerts::AlertStatus, operators::SeededRole};
use serde_json::json;
use std::time::Duration;
use tests::Result;

/// What alerts of the application say, oldest first, with where they stand.
async fn alerts(shop: &Shop) -> Result<Vec<String>> {
    shop.app.sql("select kind || ' ' || status || ' ' || times || ' ' || detail from alerts order by raised_at").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn codes_come_in_once_and_are_never_shown() -> Result {
    let shop = Shop::open().await?;
    let (variant, other) = (shop.sells_card("CARD-1", &json!({})).await?, shop.sells_card("CARD-2", &json!({})).await?);
    let path = format!("vouchers/variants/{variant}/import");
    let file = "serial,code,expires_at\nS-1,XYZZY-1,\nS-2, XYZZY-2 ,2099-01-01T00:00:00+06:00\nS-3,XYZZY-1,\n";
    let asked = shop.brings(&format!("{path}?dryRun=true"), file).await?;
    assert_eq!(became(&asked), "2 0 1 0\n4: the file has this code already");
    assert_eq!(shop.app.sql("select count(*)::text from vouchers").await?, ["0"]);
    assert_eq!(became(&shop.brings(&path, file).await?), "2 0 1 0\n4: the file has this code already");
    let again = shop.brings(&path, "code\nXYZZY-3\nXYZZY-2\n").await?;
    assert_eq!(became(&again), "1 0 1 0\n3: the code is in a pool already");
    let elsewhere = shop.brings(&format!("vouchers/variants/{other}/import"), "code\nXYZZY-1\n").await?;
    assert_eq!(became(&elsewhere), "0 0 1 0\n2: the code is in a pool already", "whatever the variant");
    let asked = shop.brings(&format!("vouchers/variants/{other}/import?dryRun=true"), "code\nXYZZY-1\nnew\n").await?;
    assert_eq!(became(&asked), "1 0 1 0\n2: the code is in a pool already");

    let codes = shop.staff.get(&shop.at("vouchers/codes?size=2")).await?;
    assert_eq!((codes.at("/pagination/totalElements"), codes.text_at("/data/0/status")), (&json!(3), "AVAILABLE"));
    let cursor = codes.text_at("/pagination/nextCursor");
    let rest = shop.staff.get(&shop.at(&format!("vouchers/codes?size=2&cursor={cursor}"))).await?;
    assert_eq!(rest.at("/data").as_array().map(Vec::len), Some(1), "{}", rest.text);
    let stock = shop.staff.get(&shop.at("vouchers/stock")).await?;
    assert_eq!(
        (stock.text_at("/data/0/sku"), stock.at("/data/0/available"), stock.at("/data/1/available")),
        ("CARD-1", &json!(3), &json!(0))
    );
    let written =
        shop.app.sql("select facts::text from audit_log union all select detail from alerts").await?.join("\n");
    for text in [asked.text, codes.text, rest.text, stock.text, written] {
        assert!(!text.contains("XYZZY"), "a code was shown: {text}");
    }
    let open = "select count(*)::text from vouchers where position('XYZZY'::bytea in code) > 0 \
        or position('XYZZY'::bytea in code_digest) > 0 or get_byte(code, 0) <> 2";
    assert_eq!(shop.app.sql(open).await?, ["0"], "a code lies open");
    let lines =
        shop.app.sql("select facts::text from audit_log where action = 'vouchers.imported' order by place").await?;
    assert_eq!(
        lines,
        [
            r#"[["added", null, "2"], ["duplicates", null, "0"]]"#,
            r#"[["added", null, "1"], ["duplicates", null, "1"]]"#,
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_cannot_be_a_code_is_refused_by_its_number() -> Result {
    let shop = Shop::open().await?;
    let variant = shop.sells_card("CARD-1", &json!({})).await?;
    let path = format!("vouchers/variants/{variant}/import");
    let long = "x".repeat(256);
    let file = format!(
        "code,expires_at\n=1+1,\n,\n{long},\n4111111111111111,\nA,2020-01-01T00:00:00Z\nB,tomorrow\n\"C\nC\",\n'; drop table vouchers; --,\nok,\n"
    );
    let expected = "3 0 0 6\n\
        3: code must be 1 to 255 characters\n\
        4: code must be 1 to 255 characters\n\
        5: code must not hold a card number\n\
        6: expires_at is over already\n\
        7: expires_at must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z\n\
        8: code must not hold control characters";
    assert_eq!(became(&shop.brings(&path, file).await?), expected);
    let url = json!({ "source": "FULFILMENT_URL" });
    let delivered = shop.sells_card("CARD-2", &url).await?;
    let refused = shop.brings(&format!("vouchers/variants/{delivered}/import"), "code\nA\n").await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, "INVALID_OPERATION_STATE"), "{}", refused.text);
    let nobody = "vouchers/variants/var_01kah2v8w4e9m7qk3s5r2n6t8z/import";
    assert_eq!(shop.brings(nobody, "code\nA\n").await?.code(), "RESOURCE_NOT_FOUND");
    let live = format!("/admin/apps/{}/vouchers/LIVE/variants/{variant}/import", shop.app.scope.app);
    let request = shop.staff.request(reqwest::Method::POST, &live).header("content-type", "text/csv").body("code\nA\n");
    assert_eq!(tests::caller::send(request).await?.code(), "RESOURCE_NOT_FOUND", "the other mode has its own");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_is_taken_out_once_and_what_was_sold_stays_sold() -> Result {
    let shop = Shop::open().await?;
    let variant = shop.sells_card("CARD-1", &json!({})).await?;
    shop.brings(&format!("vouchers/variants/{variant}/import"), "code\nA\nB\nC\n").await?;
    let codes = shop.staff.get(&shop.at("vouchers/codes")).await?;
    let id = |place: usize| codes.text_at(&format!("/data/{place}/id")).to_owned();
    let path = |id: &str| shop.at(&format!("vouchers/codes/{id}/void"));
    let reason = json!({ "reason": "printed twice" });
    let out = shop.staff.post(&path(&id(0)), &reason).await?;
    assert_eq!((out.status.as_u16(), out.text_at("/data/status")), (200, "VOID"), "{}", out.text);
    assert_eq!(shop.staff.post(&path(&id(0)), &reason).await?.code(), "INVALID_OPERATION_STATE");
    let sold = "update vouchers set state = 'SOLD', order_id = gen_random_uuid(), item = 0, sold_at = now() where id = \
        (select id from vouchers where state = 'AVAILABLE' order by created_at desc, id desc limit 1)";
    shop.app.tell_sql(sold).await?;
    let refused = shop.staff.post(&path(&id(1)), &reason).await?;
    assert_eq!((refused.code(), refused.text_at("/meta/message")), ("INVALID_OPERATION_STATE", "the code was sold"));
    for spoilt in [
        "update vouchers set order_id = gen_random_uuid() where state = 'SOLD'",
        "update vouchers set state = 'AVAILABLE', order_id = null, item = null, sold_at = null where state = 'SOLD'",
        "update vouchers set state = 'AVAILABLE', voided_at = null where state = 'VOID'",
        "delete from vouchers",
        "truncate vouchers",
    ] {
        assert!(shop.app.tell_sql(spoilt).await.is_err(), "the database let go: {spoilt}");
    }
    let stock = shop.staff.get(&shop.at("vouchers/stock")).await?;
    let counts = ["available", "sold", "voided", "expired"].map(|name| stock.at(&format!("/data/0/{name}")).clone());
    assert_eq!(counts, [json!(1), json!(1), json!(1), json!(0)]);
    assert_eq!(shop.staff.get(&shop.at("vouchers/codes?status=VOID")).await?.at("/pagination/totalElements"), 1);
    for (body, named) in
        [(json!({}), "reason"), (json!({ "reason": "" }), "reason"), (json!({ "reason": "x".repeat(501) }), "reason")]
    {
        assert!(shop.staff.post(&path(&id(2)), &body).await?.at("/data")[named].is_string(), "{body}");
    }
    let again = shop.brings(&format!("vouchers/variants/{variant}/import"), "code\nA\nB\nC\n").await?;
    assert_eq!(again.at("/data/unchanged"), 3, "what was taken out does not come in again");
    let viewer = shop.app.operator("viewer", SeededRole::Viewer).await?;
    assert_eq!(viewer.post(&path(&id(2)), &reason).await?.code(), "FORBIDDEN");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pool_that_runs_low_is_told_of_once_until_it_is_filled() -> Result {
    let shop = Shop::open().await?;
    let variant = shop.sells_card("CARD-1", &json!({ "lowStockThreshold": 3 })).await?;
    let path = format!("vouchers/variants/{variant}/import");
    let at = shop
        .app
        .sql("select to_char(now() at time zone 'UTC' + interval '1 hour', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
        .await?;
    shop.brings(&path, format!("code,expires_at\nA,\nB,\nC,{}\nD,{}\n", at[0], at[0])).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(alerts(&shop).await?, [""; 0], "there is enough");
    shop.app.pass(Duration::from_secs(2 * 3_600)).await?;
    let low = "LOW_STOCK OPEN 1 the pool of CARD-1 holds 2 codes, fewer than 3";
    assert_eq!(alerts(&shop).await?, [low], "what is over is no stock");
    shop.app.pass(Duration::from_secs(60)).await?;
    assert_eq!(alerts(&shop).await?, [low], "it is told of once");
    let stock = shop.staff.get(&shop.at("vouchers/stock")).await?;
    assert_eq!(
        (stock.at("/data/0/isLow"), stock.at("/data/0/expired"), stock.at("/data/0/lowSince").is_string()),
        (&json!(true), &json!(2), true)
    );
    assert_eq!(became(&shop.brings(&path, "code\nE\n").await?), "1 0 0 0");
    let over = alerts(&shop).await?;
    assert!(over[0].starts_with(&format!("LOW_STOCK {}", AlertStatus::Resolved.as_str())), "{over:?}");
    let listed = shop.app.operator("boss", SeededRole::SuperAdmin).await?.get("/admin/alerts?kind=LOW_STOCK").await?;
    assert_eq!(listed.text_at("/data/0/subject"), variant, "{}", listed.text);
    Ok(())
}
