//! Killed between a payment and its delivery, an order is delivered once.

use crate::{
    orders::goods,
    support::Result,
    world::{PAST_EVERY_LEASE, World, eventually, gate::Held},
};
use adapters::clock::SystemClock;
use domain::time::Clock;
use serde_json::json;
use std::time::Duration;

/// Workers look twice a second; a busy machine takes its time.
const SOON: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_the_payment_and_its_delivery_an_order_is_delivered_once() -> Result {
    for table in ["orders", "vouchers", "webhook_events"] {
        let world = World::new(&format!("crash_order_{table}")).await?;
        let goods = goods(&world.store, world.scope, SystemClock::new().wall(), 3).await?;
        let server = world.start().await?;
        let body = json!({
            "customer_reference": "customer-1", "payment_method": "sslcommerz",
            "items": [{ "variant_id": goods.card.to_string(), "quantity": 2 }],
        });
        let placed = world.post(&world.url(), "/orders", Some("the order"), &body).await.ok_or("the server is gone")?;
        assert_eq!(placed.status, 201, "{placed:?}");
        let reference = placed.text("/data/payment/transactionId");
        let paid = world.pay_silently(&reference).await?;
        // A payment that came is committed before the table is held, where its commit needs the table too.
        let held = if table == "webhook_events" { None } else { Some(Held::table(world.database_url(), table).await?) };
        world.notify(&paid).await.ok_or("the server is gone")?;
        let is_paid = || async { world.count("payments where status = 'SUCCEEDED'").await.is_ok_and(|paid| paid == 1) };
        assert!(eventually(SOON, is_paid).await, "{table}: it was never paid");
        if let Some(held) = &held {
            held.reached().await?;
        }
        server.kill().await?;
        drop(held);
        world.pass_while_down(PAST_EVERY_LEASE).await?;
        let server = world.start().await?;
        let path = format!("/orders/{}", placed.text("/data/id"));
        let is_delivered = || async {
            let now = world.get(&world.url(), &path).await;
            now.is_some_and(|now| now.text("/data/status") == "SUCCEEDED")
        };
        assert!(eventually(SOON, is_delivered).await, "{table}: it was never delivered");
        assert_eq!(world.count("vouchers where state = 'SOLD'").await?, 2, "{table}");
        assert_eq!(world.count("webhook_events where type = 'order.fulfilled'").await?, 1, "{table}");
        assert_eq!(world.count("paid_orders").await?, 0, "{table}");
        let retried =
            world.post(&world.url(), "/orders", Some("the order"), &body).await.ok_or("the server is gone")?;
        assert_eq!(retried.text("/data/id"), placed.text("/data/id"), "{table}: the same key is the same order");
        server.kill().await?;
    }
    Ok(())
}
