//! Many deliveries at once: their order, how many go to one endpoint, and several workers beside one another.

use super::{Shop, cancelled_then_paid, endpoint, worker};
use crate::support::{self, Result};
use domain::{
    time::minutes,
    webhooks::{KeepsDeliveries, LeaseBounds},
};
use std::{collections::BTreeSet, time::Duration};
use tests::receiver::Receiver;
use tokio::sync::watch;

#[tokio::test(flavor = "multi_thread")]
async fn an_ordered_endpoint_hears_of_one_object_in_order_and_of_others_meanwhile() -> Result {
    let shop = Shop::open("webhook_ordered").await?;
    shop.endpoint(|new| new.ordered = true).await?;
    shop.receiver.answer([500]);
    cancelled_then_paid(&shop).await?;
    shop.worker.run_until_idle().await?;
    assert_eq!(shop.types_arrived(), ["payment.cancelled"], "the second waits for the first");
    support::capture(&shop.store, shop.app, 20_000).await?;
    shop.worker.run_until_idle().await?;
    assert_eq!(shop.types_arrived(), ["payment.cancelled", "payment.succeeded"], "another payment does not wait");
    shop.pass(minutes(1)).await?;
    shop.worker.run_until_idle().await?;
    let arrived = shop.receiver.arrived();
    let told: Vec<_> = arrived[2..].iter().map(|one| (one.says("/type"), one.says("/sequence"))).collect();
    assert_eq!(told, [("payment.cancelled".into(), 1.into()), ("payment.succeeded".into(), 2.into())]);
    assert_eq!(arrived[3].says("/data/late"), true);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_without_order_does_not_wait() -> Result {
    let shop = Shop::open("webhook_unordered").await?;
    shop.endpoint(|_| {}).await?;
    shop.receiver.answer([500, 500]);
    cancelled_then_paid(&shop).await?;
    shop.worker.run_until_idle().await?;
    let told: BTreeSet<String> = shop.types_arrived().into_iter().collect();
    assert_eq!(told, BTreeSet::from(["payment.cancelled".to_owned(), "payment.succeeded".to_owned()]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ordered_endpoint_waits_for_an_event_that_is_not_fanned_out_yet() -> Result {
    let shop = Shop::open("webhook_unfanned").await?;
    shop.endpoint(|new| new.ordered = true).await?;
    cancelled_then_paid(&shop).await?;
    shop.store.fan_out(10).await?;
    // As if another worker still had the first event in its hands.
    let unfan = "delete from webhook_deliveries where sequence = 1; \
                 update webhook_events set fanned_out_at = null where sequence = 1";
    tests::cluster::execute(shop.database.url(), unfan).await?;
    let bounds = LeaseBounds { limit: 10, per_endpoint: 10, lease: Duration::from_secs(30) };
    assert_eq!(shop.store.lease_due(bounds).await?, []);
    shop.worker.run_until_idle().await?;
    assert_eq!(shop.types_arrived(), ["payment.cancelled", "payment.succeeded"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_never_exceed_an_endpoints_bound_and_deliver_each_event_once() -> Result {
    let shop = Shop::open("webhook_bound").await?;
    shop.endpoint(|_| {}).await?;
    let quick = Receiver::start().await?;
    let quick_endpoint = endpoint(&shop.store, shop.scope(), quick.url(), |_| {}).await?;
    for _ in 0..60 {
        support::capture(&shop.store, shop.app, 10_000).await?;
    }
    shop.receiver.hold();
    let other = support::connect(shop.database.url()).await?;
    let (stop, stopped) = watch::channel(false);
    let workers = [worker(&shop.store, &shop.clock)?, worker(&other, &shop.clock)?]
        .map(|it| tokio::spawn(it.run(stopped.clone())));
    support::eventually(|| quick.arrived().len() == 60).await?;
    support::eventually(|| shop.receiver.arrived().len() == 20).await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(shop.receiver.most_inside(), 20, "held answers keep the rest away, whatever the number of workers");
    shop.receiver.let_go();
    support::eventually(|| shop.receiver.arrived().len() == 60).await?;
    stop.send(true)?;
    for worker in workers {
        worker.await?;
    }
    for receiver in [&shop.receiver, &quick] {
        let arrived = receiver.arrived();
        let different: BTreeSet<_> = arrived.iter().map(|one| &one.id).collect();
        assert_eq!((arrived.len(), different.len()), (60, 60));
        assert!(receiver.most_inside() <= 20);
    }
    assert!(quick.arrived().iter().all(|one| one.verify(&quick_endpoint.secrets.current).is_ok()));
    Ok(())
}
