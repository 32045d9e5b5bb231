//! The failure table of the source system: init without a URL, cancel, failure, verify API down, duplicate callbacks, payable
//! states; and money that comes twice or late.

use super::{Placed, Shop};
use adapters::sandbox::{Act, Action, Fault};
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::Result;

/// What the customer does at the gateway.
async fn does(shop: &Shop, placed: &Placed, action: Action) -> Result {
    let session = shop.app.gateway().session_at(&placed.gateway_url)?;
    shop.app.customer().does(&session, Act::of(action)).await?;
    shop.app.run_workers_until_idle().await
}

/// A payment that is begun for an order that is there.
async fn initiate(shop: &Shop, placed: &Placed) -> Result<tests::Answer> {
    let body = json!({ "amount": 5_000, "method": "sslcommerz" });
    shop.app.post(&format!("/payments/initiate/{}", placed.id), &body).await
}

/// Status of payment and order, as polled, with how it is shown.
async fn polled(shop: &Shop, placed: &Placed) -> Result<String> {
    let polled = shop.app.read(&format!("/payments/status/{}", placed.transaction)).await?;
    let text = |name: &str| polled.text_at(&format!("/data/{name}")).to_owned();
    Ok(format!("{} {} {}", text("status"), text("orderStatus"), text("orderStatusSeverity")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn init_without_a_url_is_a_502_and_the_order_can_be_paid_again() -> Result {
    let shop = Shop::with(1).await?;
    shop.app.gateway().breaks(Fault::InitWithoutUrl);
    let refused = shop.app.post_as("order-1", "/orders", &shop.cards(1)).await?;
    assert_snapshot!(refused, @"502 GATEWAY_ERROR: the gateway gave no page to send the customer to");
    let listed = shop.app.read("/orders").await?;
    assert_eq!((listed.at("/pagination/totalElements"), listed.text_at("/data/0/status")), (&json!(1), "FAILED"));
    let failed = shop.app.sql("select status || ' ' || failure_code from payments").await?;
    assert_eq!(failed, ["FAILED GATEWAY_INIT_FAILED"]);
    shop.app.gateway().mends();
    let retried = shop.app.post_as("order-1", "/orders", &shop.cards(1)).await?;
    assert_eq!(
        (retried.status.as_u16(), retried.text_at("/data/id")),
        (201, listed.text_at("/data/0/id")),
        "{retried}"
    );
    let placed = Placed::of(&retried);
    shop.pay(&placed).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_eq!(shop.app.sql("select count(*)::text from orders").await?, ["1"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cancelled_by_its_customer_an_order_is_cancelled_and_payable() -> Result {
    let shop = Shop::with(1).await?;
    let placed = shop.order(&shop.cards(1)).await?;
    does(&shop, &placed, Action::Cancel).await?;
    assert_eq!(polled(&shop, &placed).await?, "CANCELLED CANCELLED warning");
    assert_eq!(initiate(&shop, &placed).await?.status, 201);
    assert_eq!(shop.state(&placed).await?, "PENDING 0");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failed_at_the_gateway_an_order_has_failed_and_is_payable() -> Result {
    let shop = Shop::with(1).await?;
    let placed = shop.order(&shop.cards(1)).await?;
    does(&shop, &placed, Action::Fail).await?;
    assert_eq!(polled(&shop, &placed).await?, "FAILED FAILED error");
    let again = initiate(&shop, &placed).await?;
    let session = shop.app.gateway().session_at(again.text_at("/data/paymentGatewayUrl"))?;
    shop.app.customer().does(&session, tests::gateway::paying()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_nobody_can_verify_an_order_has_failed_and_is_delivered_when_somebody_can() -> Result {
    let shop = Shop::with(1).await?;
    let placed = shop.order(&shop.cards(1)).await?;
    let session = shop.app.gateway().session_at(&placed.gateway_url)?;
    shop.app.gateway().goes_dark();
    shop.app.customer().does(&session, tests::gateway::paying()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(polled(&shop, &placed).await?, "FAILED FAILED error");
    assert!(shop.app.alerts().await?.starts_with("VERIFICATION_UNAVAILABLE"));
    shop.app.gateway().mends();
    shop.app.pass(Duration::from_secs(3_600)).await?;
    assert_eq!(polled(&shop, &placed).await?, "SUCCEEDED SUCCEEDED success");
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_eq!(shop.told().await?, "order.fulfilled #1");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paid_but_not_delivered_an_order_needs_attention_and_is_never_said_to_have_failed() -> Result {
    let shop = Shop::with(1).await?;
    let placed = shop.paid(&shop.cards(2)).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(polled(&shop, &placed).await?, "SUCCEEDED NEEDS_ATTENTION warning");
    let now = shop.now(&placed).await?;
    assert!(!now.text.to_lowercase().contains("fail"), "{}", now.text);
    assert_eq!((now.at("/data/voucher_codes"), now.at("/data/is_payable")), (&json!([]), &json!(false)));
    assert_snapshot!(shop.app.alerts().await?, @"ORDER_NEEDS_ATTENTION");
    assert_snapshot!(shop.told().await?, @"order.needs_attention #1");
    let available = shop.app.sql("select count(*)::text from vouchers where state = 'AVAILABLE'").await?;
    assert_eq!(available, ["1"], "nothing was given");
    let again = initiate(&shop, &placed).await?;
    assert_eq!((again.status.as_u16(), again.code()), (400, "INVALID_OPERATION_STATE"), "{again}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_is_payable_in_the_states_of_the_table_and_in_no_other() -> Result {
    let shop = Shop::with(1).await?;
    let open = |init: bool| {
        let mut body = shop.cards(1);
        body["init_payment"] = json!(init);
        body
    };
    let initiated = shop.order(&open(false)).await?;
    let pending = shop.order(&open(true)).await?;
    let failed = shop.order(&open(true)).await?;
    does(&shop, &failed, Action::Fail).await?;
    let cancelled = shop.order(&open(true)).await?;
    does(&shop, &cancelled, Action::Cancel).await?;
    let paid = shop.paid(&open(true)).await?;
    let review = shop.order(&open(true)).await?;
    let session = shop.app.gateway().session_at(&review.gateway_url)?;
    shop.app.customer().does(&session, Act::of(Action::PayRisky)).await?;
    for (placed, status, payable) in [
        (&initiated, "INITIATED", true),
        (&pending, "PENDING", true),
        (&failed, "FAILED", true),
        (&cancelled, "CANCELLED", true),
        (&paid, "PENDING", false),
        (&review, "PENDING", false),
    ] {
        let now = shop.now(placed).await?;
        assert_eq!((now.text_at("/data/status"), now.at("/data/is_payable")), (status, &json!(payable)));
        let answer = initiate(&shop, placed).await?;
        let expected = if payable { (201, "") } else { (400, "INVALID_OPERATION_STATE") };
        assert_eq!((answer.status.as_u16(), answer.code()), expected, "{status}: {answer}");
    }
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&paid).await?, "SUCCEEDED 1");
    assert_eq!(initiate(&shop, &paid).await?.code(), "INVALID_OPERATION_STATE");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paid_with_two_payments_an_order_is_delivered_once_and_the_second_money_goes_back() -> Result {
    let shop = Shop::with(5).await?;
    let placed = shop.order(&shop.cards(1)).await?;
    let second = initiate(&shop, &placed).await?;
    shop.pay(&placed).await?;
    let session = shop.app.gateway().session_at(second.text_at("/data/paymentGatewayUrl"))?;
    shop.app.customer().does(&session, tests::gateway::paying()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_snapshot!(shop.told().await?, @"order.fulfilled #1");
    assert_snapshot!(shop.app.alerts().await?, @"ORDER_PAID_TWICE");
    let proposed =
        shop.app.sql("select status || ' ' || amount_minor || ' ' || requested_by_kind from refunds").await?;
    assert_eq!(proposed, ["AWAITING_APPROVAL 5000 POISHA"]);
    shop.app.pass(Duration::from_secs(3_600)).await?;
    assert_eq!(shop.app.sql("select count(*)::text from refunds").await?, ["1"], "it is proposed once");
    assert_eq!(shop.app.sql("select count(*)::text from paid_orders").await?, ["0"]);
    assert_eq!(shop.app.sql("select count(*)::text from vouchers where state = 'SOLD'").await?, ["1"]);
    Ok(())
}
