//! What is asked for: resends, replays of a range and test events, all under the id that never changes.

use super::{PAGE, Shop, cancelled_then_paid, endpoint, ids_of};
use crate::support::{self, NOON, Result};
use domain::{
    Asked, Decides, Declined, Timestamp,
    time::minutes,
    webhooks::{
        Endpoint, EventFilter, EventType, NewEndpoint, ReadsEvents, ResendRefused, ResendsEvents, RetryRefused,
    },
};
use tests::receiver::Receiver;

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_sent_again_under_its_own_id_also_to_endpoints_that_came_later() -> Result {
    let shop = Shop::open("webhook_resend").await?;
    shop.endpoint(|_| {}).await?;
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    let delivery = shop.only_delivery().await?.delivery;

    let late = Receiver::start().await?;
    endpoint(&shop.store, shop.scope(), late.url(), |_| {}).await?;
    assert_eq!(shop.store.resend_event(shop.scope(), delivery.event, shop.now()).await?, 2);
    assert_eq!(shop.store.resend_event(shop.scope(), delivery.event, shop.now()).await?, 0, "both are on their way");
    let pending = shop.store.resend(shop.scope(), delivery.id, shop.now()).await;
    assert_eq!(pending, Err(Declined::Refused(ResendRefused::Retry(RetryRefused::Pending))));
    assert_eq!(shop.worker.run_until_idle().await?, 2);

    let (first, later) = (shop.receiver.arrived(), late.arrived());
    assert_eq!(ids_of(&first), vec![delivery.event.to_string(); 2]);
    assert_eq!((first[1].body.as_str(), later[0].body.as_str()), (first[0].body.as_str(), first[0].body.as_str()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_range_is_replayed_in_order_and_only_what_the_endpoint_wants() -> Result {
    let shop = Shop::open("webhook_replay").await?;
    let endpoint = shop
        .endpoint(|new| {
            (new.ordered, new.events) = (true, vec![EventType::PaymentCancelled, EventType::PaymentSucceeded]);
        })
        .await?;
    cancelled_then_paid(&shop).await?;
    support::capture(&shop.store, shop.app, 30_000).await?;
    shop.store.send_test(shop.scope(), endpoint.id, NOON).await?;
    shop.worker.run_until_idle().await?;
    let before = shop.receiver.arrived();
    assert_eq!(before.len(), 4);

    let replay = |from: Timestamp, to: Timestamp| shop.store.replay(shop.scope(), endpoint.id, (from, to), shop.now());
    assert_eq!(replay(NOON.plus(minutes(1)), shop.now()).await?, 0, "nothing happened then");
    assert_eq!(replay(NOON, NOON).await?, 3, "both ends are included, the test event is not repeated");
    assert_eq!(shop.worker.run_until_idle().await?, 3);
    let again = &shop.receiver.arrived()[4..];
    for one in again {
        let same = before.iter().find(|first| first.id == one.id);
        assert_eq!(same.map(|first| &first.body), Some(&one.body));
    }
    let of_one: Vec<_> =
        again.iter().filter(|one| one.says("/data/amountMinor") == 10_000).map(|one| one.says("/sequence")).collect();
    assert_eq!(of_one, [1, 2]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_event_goes_to_its_endpoint_alone_whatever_that_wants() -> Result {
    let shop = Shop::open("webhook_test_event").await?;
    let asked = shop.endpoint(|new| new.events = vec![EventType::PaymentFailed]).await?;
    let bystander = Receiver::start().await?;
    endpoint(&shop.store, shop.scope(), bystander.url(), |_| {}).await?;
    for sequence in 1..=2 {
        let event = shop.store.send_test(shop.scope(), asked.id, shop.now()).await?;
        assert_eq!((event.sequence, event.object_id()), (sequence, asked.id.to_string()));
    }
    assert_eq!(shop.worker.run_until_idle().await?, 2);
    assert_eq!(shop.types_arrived(), ["endpoint.test"; 2]);
    assert_eq!(bystander.arrived(), []);

    let event = shop.store.events(shop.scope(), &EventFilter::default(), PAGE).await?.items.remove(0);
    assert_eq!(shop.store.resend_event(shop.scope(), event.id, shop.now()).await?, 1);
    shop.worker.run_until_idle().await?;
    assert_eq!((shop.receiver.arrived().len(), bystander.arrived().len()), (3, 0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_is_switched_off_is_not_sent_to() -> Result {
    let shop = Shop::open("webhook_off").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    let delivery = shop.only_delivery().await?.delivery;
    let switch_off = |endpoint: &Endpoint| {
        let same = NewEndpoint { url: endpoint.url.clone(), description: None, events: Vec::new(), ordered: false };
        endpoint.change(&same, false, NOON)
    };
    shop.store.decide(endpoint.id, &Asked::at(shop.scope(), NOON), switch_off).await?;
    let (scope, now) = (shop.scope(), shop.now());
    let refused = ResendRefused::NotReceiving;
    assert_eq!(shop.store.resend(scope, delivery.id, now).await, Err(Declined::Refused(refused)));
    assert_eq!(shop.store.replay(scope, endpoint.id, (NOON, now), now).await, Err(Declined::Refused(refused)));
    assert_eq!(shop.store.send_test(scope, endpoint.id, now).await, Err(Declined::Refused(refused)));
    assert_eq!(shop.store.resend_event(scope, delivery.event, now).await?, 0);
    assert_eq!(shop.worker.run_until_idle().await?, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_listed_by_type_object_and_time_and_page_by_page() -> Result {
    let shop = Shop::open("webhook_list").await?;
    cancelled_then_paid(&shop).await?;
    let paid = support::capture(&shop.store, shop.app, 30_000).await?;
    let list = async |filter: EventFilter| -> Result<Vec<String>> {
        let page = shop.store.events(shop.scope(), &filter, PAGE).await?;
        assert_eq!(page.total, u64::try_from(page.items.len())?);
        Ok(page.items.iter().map(|event| event.kind.as_str().to_owned()).collect())
    };
    let all = EventFilter::default;
    assert_eq!(list(all()).await?, ["payment.succeeded", "payment.succeeded", "payment.cancelled"]);
    let kind = Some(EventType::PaymentCancelled);
    assert_eq!(list(EventFilter { kind, ..all() }).await?, ["payment.cancelled"]);
    let object = Some(paid.id.as_u128());
    assert_eq!(list(EventFilter { object, ..all() }).await?, ["payment.succeeded"]);
    assert_eq!(list(EventFilter { from: Some(NOON), to: Some(NOON), ..all() }).await?.len(), 3);
    let none: [String; 0] = [];
    assert_eq!(list(EventFilter { from: Some(NOON.plus(minutes(1))), ..all() }).await?, none);
    assert_eq!(list(EventFilter { to: Some(NOON.minus(minutes(1))), ..all() }).await?, none);

    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = domain::payments::Page { page: 0, size: 1, after };
        let Some(event) = shop.store.events(shop.scope(), &all(), page).await?.items.pop() else { break };
        after = Some((event.created_at, event.id.as_u128()));
        seen.push(event.id);
    }
    assert_eq!(seen.len(), 3);
    assert!(seen.is_sorted_by(|newer, older| newer > older), "newest first, each once");
    Ok(())
}
