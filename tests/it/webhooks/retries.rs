//! Deliveries that do not get through at once: retries, parking, 410, and workers that die on the way.

use super::{PAGE, Shop, ids_of, worker};
use crate::support::{self, NOON, Result};
use app_server::worker::webhooks::Bounds;
use domain::{
    Asked, Decides,
    access::Reach,
    alerts::{AlertFilter, AlertKind, FindsAlerts},
    time::{hours, minutes},
    webhooks::{
        Attempted, DeliveryState, Endpoint, EndpointState, KeepsDeliveries, LeaseBounds, Outcome, RETRIES, ReadsEvents,
        ResendsEvents, Tried,
    },
};
use std::time::Duration;
use tokio::sync::watch;

const BOUNDS: LeaseBounds = LeaseBounds { limit: 10, per_endpoint: 10, lease: Duration::from_secs(30) };

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_tried_seven_times_under_one_id_then_parked_with_an_alert() -> Result {
    let shop = Shop::open("webhook_retries").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    shop.receiver.answer([500; 7]);
    support::capture(&shop.store, shop.app, 10_000).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 1);
    for wait in RETRIES {
        shop.pass(wait - wait / 5).await?;
        assert_eq!(shop.worker.run_until_idle().await?, 0, "nothing is due before {wait:?}");
        shop.pass(wait / 3).await?;
        assert_eq!(shop.worker.run_until_idle().await?, 1, "one is due after {wait:?}");
    }
    shop.pass(hours(1_000)).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 0);

    let kept = shop.only_delivery().await?;
    assert_eq!((kept.delivery.state.as_str(), kept.attempts_made), ("PARKED", 7));
    let arrived = shop.receiver.arrived();
    assert_eq!(arrived.len(), 7);
    assert!(arrived.iter().all(|one| one.id == arrived[0].id && one.body == arrived[0].body));
    assert!(arrived.iter().all(|one| one.verify(&endpoint.secrets.current).is_ok()));
    let alerts = shop.store.alerts(&Reach::Everywhere, &AlertFilter::default(), PAGE).await?.items;
    let alerts: Vec<(AlertKind, String)> = alerts.into_iter().map(|alert| (alert.kind, alert.detail)).collect();
    let named = format!("delivery {} to endpoint {}: given up after 7 attempts", kept.delivery.id, endpoint.id);
    assert_eq!(alerts, [(AlertKind::WebhookParked, named)]);

    let again = shop.store.resend(shop.scope(), kept.delivery.id, shop.now()).await?;
    assert_eq!((again.delivery.attempts, again.attempts_made), (0, 7));
    assert_eq!(shop.worker.run_until_idle().await?, 1);
    let attempts = shop.store.attempts(shop.scope(), kept.delivery.id, PAGE).await?;
    let numbers: Vec<u32> = attempts.items.iter().map(|one| one.number).collect();
    assert_eq!((attempts.total, numbers), (8, (1..=8).rev().collect()));
    assert_eq!(attempts.items[0].attempted.outcome, Outcome::Answered { status: 200 });
    assert_eq!(attempts.items[0].attempted.response, "you said 200 OK");
    assert_eq!(attempts.items[7].attempted.outcome, Outcome::Answered { status: 500 });
    assert_eq!(shop.only_delivery().await?.delivery.state.as_str(), "DELIVERED");
    assert_eq!(shop.receiver.arrived()[7].id, arrived[0].id);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_is_gone_is_switched_off_and_can_be_switched_on_again() -> Result {
    let shop = Shop::open("webhook_gone").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    shop.receiver.answer([410]);
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    let state = |endpoint: Option<Endpoint>| endpoint.map(|endpoint| endpoint.state);
    assert_eq!(state(shop.store.endpoint(shop.scope(), endpoint.id).await?), Some(EndpointState::Gone));
    assert_eq!(shop.only_delivery().await?.delivery.state.as_str(), "PARKED");

    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.pass(hours(48)).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 0, "nothing is sent to an endpoint that is gone");

    let now = shop.now();
    let switch_on = move |endpoint: &Endpoint| {
        let same = domain::webhooks::NewEndpoint {
            url: endpoint.url.clone(),
            description: None,
            events: Vec::new(),
            ordered: false,
        };
        endpoint.change(&same, true, now)
    };
    shop.store.decide(endpoint.id, &Asked::at(shop.scope(), now), switch_on).await?;
    support::capture(&shop.store, shop.app, 10_000).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 1, "only what happens from now on is sent");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_to_a_removed_endpoint_is_given_up() -> Result {
    let shop = Shop::open("webhook_removed").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    shop.receiver.answer([500]);
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    shop.store.decide(endpoint.id, &Asked::at(shop.scope(), NOON), |endpoint: &Endpoint| endpoint.remove(NOON)).await?;
    shop.pass(minutes(5)).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 0);
    assert_eq!(shop.only_delivery().await?.delivery.state.as_str(), "PARKED");
    assert_eq!(shop.store.endpoint(shop.scope(), endpoint.id).await?, None);
    assert_eq!(shop.receiver.arrived().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_ended_is_taken_over_and_a_late_failure_undoes_nothing() -> Result {
    let shop = Shop::open("webhook_lease").await?;
    shop.endpoint(|_| {}).await?;
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.store.fan_out(10).await?;
    let first = shop.store.lease_due(LeaseBounds { lease: Duration::from_millis(1), ..BOUNDS }).await?.remove(0);
    tokio::time::sleep(Duration::from_millis(20)).await;
    let second = shop.store.lease_due(BOUNDS).await?.remove(0);
    assert_eq!((&first.delivery, &first.body), (&second.delivery, &second.body));
    assert_eq!(shop.store.lease_due(BOUNDS).await?, [], "a lease is one worker's alone");

    let tried = |leased: &domain::webhooks::Leased, status| {
        let outcome = Outcome::Answered { status };
        let (delivery, at) = (leased.delivery.id, shop.now());
        let next = leased.delivery.after(&outcome, at, 0);
        let took = Duration::from_millis(3);
        let attempted = Attempted { delivery, at, took, outcome, response: String::new() };
        Tried { lease: leased.until, next, attempted }
    };
    shop.store.record(&[tried(&first, 500)]).await?;
    let state = shop.only_delivery().await?.delivery.state;
    assert_eq!(state, second.delivery.state, "a failure under an old lease moves nothing");
    shop.store.record(&[tried(&first, 200), tried(&second, 500)]).await?;
    let kept = shop.only_delivery().await?;
    assert_eq!((kept.delivery.state.as_str(), kept.attempts_made), ("DELIVERED", 3));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_on_the_way_is_followed_by_one_that_posts_the_same() -> Result {
    let shop = Shop::open("webhook_dies").await?;
    shop.endpoint(|_| {}).await?;
    shop.receiver.hold();
    let bounds = Bounds { lease: Duration::from_millis(300), ..Bounds::default() };
    let (_stop, stopped) = watch::channel(false);
    let doomed = tokio::spawn(shop.worker.clone().with_bounds(bounds).run(stopped));
    support::capture(&shop.store, shop.app, 10_000).await?;
    support::eventually(|| shop.receiver.arrived().len() == 1).await?;
    doomed.abort();
    assert!(doomed.await.is_err());
    shop.receiver.let_go();

    tokio::time::sleep(bounds.lease).await;
    assert_eq!(shop.worker.run_until_idle().await?, 1);
    let arrived = shop.receiver.arrived();
    assert_eq!(ids_of(&arrived), [arrived[0].id.as_str(); 2]);
    assert_eq!(shop.only_delivery().await?.delivery.state.as_str(), "DELIVERED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_stops_lets_deliveries_come_back() -> Result {
    let shop = Shop::open("webhook_stops").await?;
    shop.endpoint(|_| {}).await?;
    shop.receiver.hold();
    let (stop, stopped) = watch::channel(false);
    let stopping = tokio::spawn(worker(&shop.store, &shop.clock)?.run(stopped));
    support::capture(&shop.store, shop.app, 10_000).await?;
    support::eventually(|| shop.receiver.arrived().len() == 1).await?;
    stop.send(true)?;
    shop.receiver.let_go();
    stopping.await?;
    assert!(matches!(shop.only_delivery().await?.delivery.state, DeliveryState::Delivered { .. }));
    Ok(())
}
