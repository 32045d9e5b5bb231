//! Orders, whichever gateway they are paid by: the failure table of the source system row by row (init without a URL,
//! cancel, failure, verify API down, fulfilment failure, duplicate callbacks, payable states), and money that comes twice.

use super::driver::{Breaks, Does, Driver, asks_on_our_page, lands_on_the_result, other_than};
use crate::{
    orders::{Placed, Shop},
    world::at_once,
};
use serde_json::json;
use std::time::Duration;
use tests::Result;

/// Copies of a return, a part of them of one that nobody paid for.
const COPIES: usize = 1_000;
/// Connections at once.
const CONNECTIONS: usize = 50;
/// Longer than until a gateway that gave no answer is asked again.
const UNTIL_ASKED_AGAIN: Duration = Duration::from_secs(3_600);

/// A shop with so many codes whose customers pay this way.
async fn shop<D: Driver>(codes: usize) -> Result<Shop> {
    Shop::taking(vec![D::METHOD, other_than::<D>()], codes).await
}

/// What the customer of an order does on the gateway's page, and what the workers make of it.
async fn does<D: Driver>(shop: &Shop, page_url: &str, what: Does) -> Result {
    let landed = D::does(&shop.app, page_url, what).await?.comes(&shop.app.browser()).await?;
    assert!(lands_on_the_result(&landed), "{} {}", landed.status, landed.text);
    shop.app.run_workers_until_idle().await
}

/// An order of one card: more of them cost more than a phone bill takes.
async fn order<D: Driver>(shop: &Shop) -> Result<Placed> {
    shop.order(&shop.cards_by(D::METHOD, 1)).await
}

pub(super) async fn init_without_a_url_is_a_502_and_the_order_can_be_paid_again<D: Driver>() -> Result {
    let shop = shop::<D>(1).await?;
    if asks_on_our_page::<D>(&shop.app) {
        // The page that is opened is ours.
        return Ok(());
    }
    let body = shop.cards_by(D::METHOD, 1);
    D::opens_no_page(&shop.app);
    let refused = shop.app.post_as("order-1", "/orders", &body).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (502, "GATEWAY_ERROR"), "{refused}");
    let listed = shop.app.read("/orders").await?;
    assert_eq!((listed.at("/pagination/totalElements"), listed.text_at("/data/0/status")), (&json!(1), "FAILED"));
    let failed = shop.app.sql("select status || ' ' || failure_code from payments").await?;
    assert_eq!(failed, ["FAILED GATEWAY_INIT_FAILED"]);
    D::mends(&shop.app);
    let retried = shop.app.post_as("order-1", "/orders", &body).await?;
    let same = (201, listed.text_at("/data/0/id"));
    assert_eq!((retried.status.as_u16(), retried.text_at("/data/id")), same, "{retried}");
    let placed = Placed::of(&retried);
    does::<D>(&shop, &placed.gateway_url, Does::Pays).await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_eq!(shop.app.sql("select count(*)::text from orders").await?, ["1"]);
    Ok(())
}

pub(super) async fn cancelled_by_its_customer_an_order_is_cancelled_and_payable<D: Driver>() -> Result {
    let shop = shop::<D>(1).await?;
    let placed = order::<D>(&shop).await?;
    does::<D>(&shop, &placed.gateway_url, Does::GivesUp).await?;
    assert_eq!(shop.polled(&placed).await?, "CANCELLED CANCELLED warning");
    assert_eq!(shop.initiate(&placed, D::METHOD).await?.status, 201);
    assert_eq!(shop.state(&placed).await?, "PENDING 0");
    Ok(())
}

pub(super) async fn failed_at_the_gateway_an_order_has_failed_and_is_payable<D: Driver>() -> Result {
    let shop = shop::<D>(1).await?;
    let placed = order::<D>(&shop).await?;
    does::<D>(&shop, &placed.gateway_url, Does::IsDeclined).await?;
    assert_eq!(shop.polled(&placed).await?, "FAILED FAILED error");
    let again = shop.initiate(&placed, D::METHOD).await?;
    does::<D>(&shop, again.text_at("/data/paymentGatewayUrl"), Does::Pays).await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    Ok(())
}

pub(super) async fn while_nobody_can_verify_an_order_has_failed_and_is_delivered_when_somebody_can<D: Driver>() -> Result
{
    let shop = shop::<D>(1).await?;
    let placed = order::<D>(&shop).await?;
    D::goes_dark(&shop.app, Breaks::Fault);
    does::<D>(&shop, &placed.gateway_url, Does::Pays).await?;
    assert_eq!(shop.polled(&placed).await?, "FAILED FAILED error");
    let alerts = shop.app.alerts().await?;
    assert!(alerts.contains("VERIFICATION_UNAVAILABLE"), "{alerts}");
    D::mends(&shop.app);
    shop.app.pass(UNTIL_ASKED_AGAIN).await?;
    if !D::TELLS_WHAT_BECAME {
        assert_eq!(shop.polled(&placed).await?, "FAILED FAILED error", "a person reads the operator's report");
        assert_eq!(shop.state(&placed).await?, "FAILED 0");
        return Ok(());
    }
    assert_eq!(shop.polled(&placed).await?, "SUCCEEDED SUCCEEDED success");
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_eq!(shop.told().await?, "order.fulfilled #1");
    Ok(())
}

pub(super) async fn paid_but_not_delivered_an_order_needs_attention_and_is_never_said_to_have_failed<D: Driver>()
-> Result {
    let shop = shop::<D>(0).await?;
    let placed = order::<D>(&shop).await?;
    does::<D>(&shop, &placed.gateway_url, Does::Pays).await?;
    assert_eq!(shop.polled(&placed).await?, "SUCCEEDED NEEDS_ATTENTION warning");
    let now = shop.now(&placed).await?;
    assert!(!now.text.to_lowercase().contains("fail"), "{}", now.text);
    assert_eq!((now.at("/data/voucher_codes"), now.at("/data/is_payable")), (&json!([]), &json!(false)));
    assert_eq!(shop.app.alerts().await?, "ORDER_NEEDS_ATTENTION");
    assert_eq!(shop.told().await?, "order.needs_attention #1");
    let again = shop.initiate(&placed, D::METHOD).await?;
    assert_eq!((again.status.as_u16(), again.code()), (400, "INVALID_OPERATION_STATE"), "{again}");
    Ok(())
}

pub(super) async fn an_order_is_payable_in_the_states_of_the_table_and_in_no_other<D: Driver>() -> Result {
    let shop = shop::<D>(1).await?;
    let mut without = shop.cards_by(D::METHOD, 1);
    without["init_payment"] = json!(false);
    let initiated = shop.order(&without).await?;
    let pending = order::<D>(&shop).await?;
    let failed = order::<D>(&shop).await?;
    does::<D>(&shop, &failed.gateway_url, Does::IsDeclined).await?;
    let cancelled = order::<D>(&shop).await?;
    does::<D>(&shop, &cancelled.gateway_url, Does::GivesUp).await?;
    let paid = order::<D>(&shop).await?;
    D::does(&shop.app, &paid.gateway_url, Does::Pays).await?.comes(&shop.app.browser()).await?;
    for (placed, status, payable) in [
        (&initiated, "INITIATED", true),
        (&pending, "PENDING", true),
        (&failed, "FAILED", true),
        (&cancelled, "CANCELLED", true),
        (&paid, "PENDING", false),
    ] {
        let now = shop.now(placed).await?;
        assert_eq!((now.text_at("/data/status"), now.at("/data/is_payable")), (status, &json!(payable)));
        let answer = shop.initiate(placed, D::METHOD).await?;
        let expected = if payable { (201, "") } else { (400, "INVALID_OPERATION_STATE") };
        assert_eq!((answer.status.as_u16(), answer.code()), expected, "{status}: {answer}");
    }
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&paid).await?, "SUCCEEDED 1");
    assert_eq!(shop.initiate(&paid, D::METHOD).await?.code(), "INVALID_OPERATION_STATE");
    Ok(())
}

pub(super) async fn paid_with_two_payments_an_order_is_delivered_once_and_the_second_money_goes_back<D: Driver>()
-> Result {
    let shop = shop::<D>(5).await?;
    let placed = order::<D>(&shop).await?;
    let second = shop.initiate(&placed, D::METHOD).await?;
    does::<D>(&shop, &placed.gateway_url, Does::Pays).await?;
    does::<D>(&shop, second.text_at("/data/paymentGatewayUrl"), Does::Pays).await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    assert_eq!(shop.told().await?, "order.fulfilled #1");
    assert_eq!(shop.app.alerts().await?, "ORDER_PAID_TWICE");
    let proposed = "select status || ' ' || amount_minor || ' ' || requested_by_kind from refunds";
    assert_eq!(shop.app.sql(proposed).await?, ["AWAITING_APPROVAL 5000 POISHA"]);
    shop.app.pass(Duration::from_secs(3_600)).await?;
    assert_eq!(shop.app.sql("select count(*)::text from refunds").await?, ["1"], "it is proposed once");
    assert_eq!(shop.app.sql("select count(*)::text from paid_orders").await?, ["0"]);
    assert_eq!(shop.app.sql("select count(*)::text from vouchers where state = 'SOLD'").await?, ["1"]);
    Ok(())
}

pub(super) async fn a_thousand_copies_in_any_order_deliver_an_order_once<D: Driver>() -> Result {
    let shop = shop::<D>(10).await?;
    let placed = order::<D>(&shop).await?;
    let pretended = D::pretends(&shop.app, &placed.gateway_url).await?;
    let paid = D::does(&shop.app, &placed.gateway_url, Does::Pays).await?;
    let part = |connection: usize| {
        let (client, pretended, paid) = (shop.app.browser(), pretended.clone(), paid.clone());
        async move {
            let mut refused = 0_usize;
            for copy in 0..COPIES / CONNECTIONS {
                let one = if (connection + copy) % 4 == 3 { &pretended } else { &paid };
                refused += usize::from(one.comes(&client).await.is_ok_and(|answer| answer.status.is_server_error()));
            }
            refused
        }
    };
    let storm = at_once((0..CONNECTIONS).map(part).collect());
    // Workers look all the while, as those of several processes do.
    let house = &shop.app.server.house;
    let (refused, worked) = tokio::join!(storm, async {
        for _ in 0..20 {
            app_server::worker::orders::round(house).await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok::<_, domain::StoreFailed>(())
    });
    worked?;
    assert_eq!(refused.iter().sum::<usize>(), 0, "each is kept and answered");
    // What came while the gateway was being asked is asked about once more.
    for _ in 0..3 {
        shop.app.pass(Duration::from_secs(10)).await?;
    }
    assert_eq!(shop.polled(&placed).await?, "SUCCEEDED SUCCEEDED success");
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    for (what, asked, expected) in [
        ("unjudged", "select count(*)::text from callbacks where outcome = 'RECEIVED'", "0"),
        ("captures", "select count(*)::text from captures", "1"),
        ("codes", "select count(*)::text from vouchers where state = 'SOLD'", "1"),
        ("left over", "select count(*)::text from paid_orders", "0"),
    ] {
        assert_eq!(shop.app.sql(asked).await?, [expected], "{what}");
    }
    if !asks_on_our_page::<D>(&shop.app) {
        assert_eq!(shop.app.sql("select count(*)::text from callbacks").await?, ["1000"], "each is evidence");
    }
    let told = shop.app.webhooks_received();
    let told: std::collections::BTreeSet<&str> = told.lines().collect();
    assert_eq!(told, ["order.fulfilled #1, signed", "payment.succeeded #1, signed"].into(), "one of each kind");
    assert_eq!(shop.app.receiver.arrived().len(), 2);
    assert_eq!(shop.app.alerts().await?, "");
    assert!(shop.app.book().await?.ends_with("faults: []"));
    Ok(())
}
