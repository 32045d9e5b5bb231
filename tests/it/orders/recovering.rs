//! Operators see to orders that were paid and not delivered; everything is on record, and safe to repeat.

use super::{Placed, Shop};
use domain::operators::SeededRole;
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::{Operator, Result};

/// A shop with an order for two cards that is paid while its pool is empty, and whoever sees to it.
async fn in_trouble() -> Result<(Shop, Placed, Operator)> {
    let shop = Shop::with(0).await?;
    let placed = shop.paid(&shop.cards(2)).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "NEEDS_ATTENTION 0");
    let desk = shop.app.operator("ops", SeededRole::SuperAdmin).await?;
    Ok((shop, placed, desk))
}

async fn trail(shop: &Shop) -> Result<String> {
    let asked = "select action || ' by ' || actor_kind from audit_log where action like 'order.%' order by place";
    Ok(shop.app.sql(asked).await?.join("\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tried_again_with_a_filled_pool_an_order_is_delivered_once() -> Result {
    let (shop, placed, desk) = in_trouble().await?;
    let path = format!("/admin/orders/{}/run-again", placed.id);
    let early = desk.press(&path).await?;
    assert_eq!((early.status.as_u16(), early.text_at("/data/fulfillment")), (200, "NEEDS_ATTENTION"), "{early}");
    assert_snapshot!(early.text_at("/data/trouble"), @"the pool of GIFT-CARD holds 0 of 2 codes");
    shop.stock("MORE", 5).await?;
    let done = desk.post_as("again-1", &path, &json!(null)).await?;
    assert_eq!((done.status.as_u16(), done.text_at("/data/fulfillment")), (200, "FULFILLED"), "{done}");
    let replayed = desk.post_as("again-1", &path, &json!(null)).await?;
    assert_eq!(replayed.at("/data"), done.at("/data"));
    let over = desk.press(&path).await?;
    assert_eq!((over.status.as_u16(), over.code()), (409, "INVALID_OPERATION_STATE"), "{over}");
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 2");
    assert_eq!(shop.app.sql("select count(*)::text from vouchers where state = 'SOLD'").await?, ["2"]);
    assert_eq!(shop.app.sql("select status from alerts where kind = 'ORDER_NEEDS_ATTENTION'").await?, ["RESOLVED"]);
    assert_snapshot!(trail(&shop).await?, @r"
    order.run_again by OPERATOR
    order.run_again by OPERATOR
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_hand_exactly_what_was_bought_is_delivered() -> Result {
    let (shop, placed, desk) = in_trouble().await?;
    let path = format!("/admin/orders/{}/codes", placed.id);
    let codes = |codes: &[&str]| {
        let codes: Vec<_> = codes.iter().map(|code| json!({ "code": code })).collect();
        json!({ "items": [{ "item": 1, "codes": codes }] })
    };
    for body in [
        codes(&["ONE"]),
        codes(&["ONE", "TWO", "THREE"]),
        codes(&[]),
        codes(&["ONE", "4111 1111 1111 1111"]),
        json!({ "items": [] }),
        json!({ "items": [{ "item": 2, "codes": [{ "code": "A" }] }] }),
        json!({ "items": [{ "item": 1, "codes": [{ "code": "A" }, { "code": "B", "expires_at": "2020-01-01T00:00:00Z" }] }] }),
        json!({}),
    ] {
        let refused = desk.post(&path, &body).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{body}: {refused}");
    }
    let done = desk.post(&path, &codes(&["HAND-1", "HAND-2"])).await?;
    assert_eq!((done.status.as_u16(), done.text_at("/data/fulfillment")), (200, "FULFILLED"), "{done}");
    assert!(!done.text.contains("HAND-"), "the desk shows no code");
    let again = desk.post(&path, &codes(&["HAND-3", "HAND-4"])).await?;
    assert_eq!((again.status.as_u16(), again.code()), (409, "INVALID_OPERATION_STATE"), "{again}");
    assert_eq!(*shop.now(&placed).await?.at("/data/voucher_codes"), json!(["HAND-1", "HAND-2"]));
    let everything = shop.app.sql("select row(a.*)::text from audit_log a union all select row(e.*)::text from webhook_events e union all select row(k.*)::text from idempotency_keys k").await?;
    assert!(everything.iter().all(|line| !line.contains("HAND-")), "a code stands where it should not");
    assert_snapshot!(trail(&shop).await?, @"order.codes_entered by OPERATOR");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn given_back_an_order_is_delivered_no_more() -> Result {
    let (shop, placed, desk) = in_trouble().await?;
    let path = format!("/admin/orders/{}", placed.id);
    let refund = format!("{path}/refund");
    let asked = desk.post(&refund, &json!({ "reason": "out of stock" })).await?;
    assert_eq!((asked.status.as_u16(), asked.text_at("/data/order/fulfillment")), (200, "GIVEN_UP"), "{asked}");
    assert_eq!(asked.at("/data/refund/refund/amountMinor"), 10_000);
    assert_eq!(asked.text_at("/data/refund/refund/status"), "AWAITING_APPROVAL");
    let again = desk.post(&refund, &json!({ "reason": "out of stock" })).await?;
    assert_eq!(again.text_at("/data/refund/refund/id"), asked.text_at("/data/refund/refund/id"), "it is one refund");
    assert_eq!(shop.app.sql("select count(*)::text from refunds").await?, ["1"]);
    shop.stock("MORE", 5).await?;
    let codes = json!({ "items": [{ "item": 1, "codes": [{ "code": "A" }, { "code": "B" }] }] });
    for refused in [desk.press(&format!("{path}/run-again")).await?, desk.post(&format!("{path}/codes"), &codes).await?]
    {
        assert_eq!((refused.status.as_u16(), refused.code()), (409, "INVALID_OPERATION_STATE"), "{refused}");
    }
    let now = shop.now(&placed).await?;
    assert_eq!(now.text_at("/data/status"), "NEEDS_ATTENTION");
    assert_snapshot!(now.text_at("/data/status_label"), @"Refund on its way");
    let checker = shop.app.operator("checker", SeededRole::SuperAdmin).await?;
    checker.steps_up().await?;
    let (id, hash) = (asked.text_at("/data/refund/refund/id"), asked.text_at("/data/refund/requestHash"));
    let approved = checker.post(&format!("/admin/refunds/{id}/approve"), &json!({ "requestHash": hash })).await?;
    assert_eq!(approved.status, 200, "{approved}");
    shop.app.run_workers_until_idle().await?;
    for session in shop.app.gateway().sandbox.sessions(None) {
        for refund in session.tries.iter().flat_map(|one| &one.refunds) {
            shop.app.gateway().sandbox.sslcommerz().end_refund(refund, true);
        }
    }
    for _ in 0..4 {
        shop.app.pass(Duration::from_secs(3_600)).await?;
    }
    let now = shop.now(&placed).await?;
    assert_eq!(
        (now.text_at("/data/status"), now.text_at("/data/status_label")),
        ("CANCELLED", "Refunded"),
        "{}",
        now.text
    );
    assert_eq!(*now.at("/data/is_payable"), json!(false));
    assert_eq!(shop.app.sql("select count(*)::text from vouchers where state = 'SOLD'").await?, ["0"]);
    assert_snapshot!(trail(&shop).await?, @"order.given_up by OPERATOR");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_refund_that_was_rejected_an_order_can_be_delivered() -> Result {
    let (shop, placed, desk) = in_trouble().await?;
    let path = format!("/admin/orders/{}", placed.id);
    let asked = desk.post(&format!("{path}/refund"), &json!({})).await?;
    let checker = shop.app.operator("checker", SeededRole::SuperAdmin).await?;
    checker.steps_up().await?;
    let refund = asked.text_at("/data/refund/refund/id");
    let rejected = checker.post(&format!("/admin/refunds/{refund}/reject"), &json!({ "reason": "deliver it" })).await?;
    assert_eq!(rejected.status, 200, "{rejected}");
    shop.stock("MORE", 2).await?;
    let done = desk.press(&format!("{path}/run-again")).await?;
    assert_eq!((done.status.as_u16(), done.text_at("/data/fulfillment")), (200, "FULFILLED"), "{done}");
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 2");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_find_what_waits_for_them_within_their_reach() -> Result {
    let (shop, placed, desk) = in_trouble().await?;
    shop.order(&shop.cards(1)).await?;
    let waiting = desk.get("/admin/orders?fulfillment=NEEDS_ATTENTION").await?;
    assert_eq!(
        (waiting.at("/pagination/totalElements"), waiting.text_at("/data/0/id")),
        (&json!(1), placed.id.as_str())
    );
    assert_eq!(desk.get("/admin/orders").await?.at("/pagination/totalElements"), 2);
    let inspected = desk.get(&format!("/admin/orders/{}", placed.id)).await?;
    assert_eq!(inspected.text_at("/data/paid_by"), placed.payment, "{inspected}");
    let viewer = shop.app.operator("finance", SeededRole::Finance).await?;
    let run = viewer.press(&format!("/admin/orders/{}/run-again", placed.id)).await?;
    assert!(matches!(run.status.as_u16(), 403 | 200), "{run}");
    for path in ["/admin/orders/ord_00000000000000000000000000", "/admin/orders/nothing"] {
        assert_eq!(desk.get(path).await?.code(), "RESOURCE_NOT_FOUND", "{path}");
    }
    assert_eq!(desk.get("/admin/orders?fulfillment=LOST").await?.code(), "VALIDATION_ERROR");
    Ok(())
}
