//! Killed between a payment and its delivery, an order is delivered once, whichever gateway it was paid by.

use crate::{
    support::Result,
    world::{PAST_EVERY_LEASE, World, eventually, gate::Held},
};
use adapters::clock::SystemClock;
use domain::{VariantId, payments::Method, time::Clock};
use serde_json::json;
use std::time::Duration;
use tests::goods::goods;

/// Workers look twice a second; a busy machine takes its time.
const SOON: Duration = Duration::from_secs(30);
/// Where the server is killed: while it takes up what was paid, while it gives codes, and right after the money came.
const HELD: [Option<&str>; 3] = [Some("orders"), Some("vouchers"), None];
/// Cards of one order; more of them cost more than a phone bill takes.
const CARDS: usize = 1;

/// One gateway's orders, through every kill.
macro_rules! killed {
    ($($gateway:ident: $method:expr,)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $gateway() -> Result {
                killed_between_the_payment_and_its_delivery_an_order_is_delivered_once($method).await
            }
        )*
    };
}

killed! {
    an_order_paid_by_sslcommerz_is_delivered_once_whenever_the_server_is_killed: Method::Sslcommerz,
    an_order_paid_by_bkash_is_delivered_once_whenever_the_server_is_killed: Method::Bkash,
    an_order_paid_by_paystation_is_delivered_once_whenever_the_server_is_killed: Method::Paystation,
    an_order_paid_by_nagad_is_delivered_once_whenever_the_server_is_killed: Method::Nagad,
    an_order_paid_by_phone_bill_is_delivered_once_whenever_the_server_is_killed: Method::Dcb,
}

async fn killed_between_the_payment_and_its_delivery_an_order_is_delivered_once(method: Method) -> Result {
    let world = World::new(&format!("crash_order_{}", method.as_str())).await?;
    let codes = CARDS * HELD.len() + 1;
    let card = goods(&world.store, world.scope, SystemClock::new().wall(), codes).await?.card;
    for (before, held) in HELD.into_iter().enumerate() {
        let key = format!("killed at {held:?}");
        let orders = i64::try_from(before + 1)?;
        let broken = killed_at(&world, (method, card), (&key, held), orders).await;
        broken.map_err(|broken| format!("{key}: {broken}"))?;
        let given = i64::try_from(CARDS * (before + 1))?;
        assert_eq!(world.count("vouchers where state = 'SOLD'").await?, given, "{key}");
        assert_eq!(world.count("webhook_events where type = 'order.fulfilled'").await?, orders, "{key}");
        assert_eq!(world.count("captures").await?, orders, "{key}");
        assert_eq!(world.count("paid_orders").await?, 0, "{key}");
    }
    let shared = "(select order_id from vouchers where state = 'SOLD' group by order_id having count(*) <> 1) o";
    assert_eq!(world.count(shared).await?, 0, "an order has its own codes");
    assert_eq!(world.store.verify_ledger().await?.faults.len(), 0);
    Ok(())
}

/// One order, after which so many are paid, whose server is killed after its customer has paid.
async fn killed_at(
    world: &World,
    (method, card): (Method, VariantId),
    (key, held): (&str, Option<&'static str>),
    orders: i64,
) -> Result {
    let server = world.start().await?;
    let body = json!({
        "customer_reference": "customer-1", "payment_method": method.as_str(),
        "items": [{ "variant_id": card.to_string(), "quantity": CARDS }],
    });
    let placed = world.post(&world.url(), "/orders", Some(key), &body).await.ok_or("the server is gone")?;
    assert_eq!(placed.status, 201, "{placed:?}");
    let back = world.pays_at(method, &placed.text("/data/payment/paymentGatewayUrl")).await?;
    // A payment that came is committed before the table is held, where its commit needs the table too.
    let held = match held {
        Some(table) => Some(Held::table(world.database_url(), table).await?),
        None => None,
    };
    assert_eq!(world.comes(&back).await?, 303);
    let is_paid =
        || async { world.count("payments where status = 'SUCCEEDED'").await.is_ok_and(|paid| paid == orders) };
    assert!(eventually(SOON, is_paid).await, "it was never paid");
    if let Some(held) = &held {
        held.reached().await?;
    }
    server.kill().await?;
    drop(held);
    world.pass_while_down(PAST_EVERY_LEASE).await?;
    let server = world.start().await?;
    // A browser that comes back once more, to the new server, changes nothing.
    assert_eq!(world.comes(&back).await?, 303);
    let path = format!("/orders/{}", placed.text("/data/id"));
    let is_delivered = || async {
        let now = world.get(&world.url(), &path).await;
        now.is_some_and(|now| now.text("/data/status") == "SUCCEEDED")
    };
    assert!(eventually(SOON, is_delivered).await, "it was never delivered");
    let retried = world.post(&world.url(), "/orders", Some(key), &body).await.ok_or("the server is gone")?;
    assert_eq!(retried.text("/data/id"), placed.text("/data/id"), "the same key is the same order");
    server.kill().await
}
