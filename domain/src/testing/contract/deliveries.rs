//! Events on their way: each to every endpoint that wants it, under one lease at a time.

use super::{Inspect, SHOP, SHOP_LIVE, STALL, Store, attempt, open_shops};
use crate::{
    alerts::AlertKind,
    decision::{Asked, Decision, Never},
    ids::{EndpointId, PaymentId},
    payments::{EXPIRES_IN_MAX, Method, NewPayment, Payment},
    scope::Scope,
    testing::story::{Story, new_payment, settings, verified},
    time::{Timestamp, hours, minutes},
    webhooks::{
        Attempted, Delivery, DeliveryState, Endpoint, EventType, LeaseBounds, Leased, NewEndpoint, Outcome, Secret,
        Tried,
    },
};
use std::time::Duration;

const PLENTY: LeaseBounds = LeaseBounds { limit: 100, per_endpoint: 100, lease: minutes(1) };

async fn open_endpoint(store: &impl Store, scope: Scope, id: u128, change: impl FnOnce(&mut NewEndpoint)) {
    let mut new = NewEndpoint {
        url: format!("https://shop.example/{id}"),
        description: None,
        events: Vec::new(),
        ordered: false,
    };
    change(&mut new);
    let secret = Secret::new(vec![u8::try_from(id).unwrap(); 32]);
    let at = super::NOON.minus(hours(24));
    let first = Endpoint::create(EndpointId::from_u128(id), scope, &new, secret, at).unwrap();
    store.open(&Asked::at(scope, at), first).await.unwrap();
}

/// A payment is cancelled: one event, an hour ago.
async fn cancel(store: &impl Store, seen: &impl Inspect, scope: Scope, id: u128) {
    let at = seen.now().minus(hours(1));
    let asked = Asked::at(scope, at);
    let new = NewPayment { expires_in: Some(EXPIRES_IN_MAX), ..new_payment(id, 10_000) };
    let first = Payment::create(&new, scope, &settings(), at).unwrap();
    let attempted = first.next.clone().redirected(attempt(id, 1), Method::Sslcommerz);
    let first = store.open(&asked, first).await.unwrap();
    let begin = move |_: &Payment| Ok::<_, Never>(Decision::of(attempted.clone()));
    store.decide(first.id, &asked, begin).await.unwrap();
    store.decide(first.id, &asked, move |payment: &Payment| payment.cancel(at)).await.unwrap();
}

/// Its customer had paid all the same: a second event, half an hour ago.
async fn pay_late(store: &impl Store, seen: &impl Inspect, id: u128) {
    let at = seen.now().minus(minutes(30));
    let confirm = move |payment: &Payment| {
        let first = attempt(payment.id.as_u128(), 1);
        payment.confirm(first, &verified(payment, first), at)
    };
    store.decide(PaymentId::from_u128(id), &Asked::at(SHOP, at), confirm).await.unwrap();
}

async fn lease(store: &impl Store, bounds: LeaseBounds) -> Vec<Leased> {
    store.lease_due(bounds).await.unwrap()
}

/// One attempt was made under that lease, and this is where the delivery stands after it.
async fn record(store: &impl Store, leased: &Leased, state: DeliveryState, at: Timestamp) {
    let next = Delivery { state, attempts: leased.delivery.attempts + 1, ..leased.delivery.clone() };
    let status = if matches!(state, DeliveryState::Delivered { .. }) { 200 } else { 500 };
    let (took, outcome) = (Duration::from_millis(5), Outcome::Answered { status });
    let attempted = Attempted { delivery: next.id, at, took, outcome, response: "ok".into() };
    store.record(&[Tried { lease: leased.until, next, attempted }]).await.unwrap();
}

/// By app, mode, type and state; and not once more when fanned out again.
pub async fn an_event_is_fanned_out_once_to_those_who_want_it(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    open_endpoint(store, SHOP, 2, |new| new.events = vec![EventType::PaymentFailed]).await;
    open_endpoint(store, SHOP, 3, |new| new.events = vec![EventType::PaymentFailed, EventType::PaymentCancelled]).await;
    open_endpoint(store, SHOP, 4, |_| {}).await;
    open_endpoint(store, SHOP_LIVE, 5, |_| {}).await;
    open_endpoint(store, STALL, 6, |_| {}).await;
    let remove = |endpoint: &Endpoint| endpoint.remove(super::NOON);
    store.decide(EndpointId::from_u128(4), &Asked::at(SHOP, super::NOON), remove).await.unwrap();
    cancel(store, seen, SHOP, 1).await;

    assert_eq!(lease(store, PLENTY).await, [], "nothing is on its way yet");
    assert_eq!((store.fan_out(10).await.unwrap(), store.fan_out(10).await.unwrap()), (1, 0));
    let mut leased = lease(store, PLENTY).await;
    leased.sort_by_key(|one| one.delivery.endpoint);
    let to: Vec<(u128, &str, &[u8])> = leased
        .iter()
        .map(|one| (one.delivery.endpoint.as_u128(), one.url.as_str(), one.secrets.current.reveal()))
        .collect();
    assert_eq!(
        to,
        [(1, "https://shop.example/1", [1; 32].as_slice()), (3, "https://shop.example/3", [3; 32].as_slice()),]
    );
    for one in &leased {
        let due = DeliveryState::Pending { at: seen.now().minus(hours(1)) };
        assert_eq!((one.delivery.scope, one.delivery.attempts), (SHOP, 0));
        assert!(
            matches!((one.delivery.state, due), (DeliveryState::Pending { at }, DeliveryState::Pending { at: due })
            if at <= due && !one.body.is_empty())
        );
        assert_eq!(one.delivery.event, leased.first().unwrap().delivery.event, "one event has one id for all");
    }
}

/// Held, given back, and lost when its time is over.
pub async fn a_lease_is_held_by_one_worker_until_it_ends(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    cancel(store, seen, SHOP, 1).await;
    store.fan_out(10).await.unwrap();
    let held = lease(store, PLENTY).await;
    assert_eq!((held.len(), lease(store, PLENTY).await.len()), (1, 0));
    store.release(&held).await.unwrap();
    let again = lease(store, LeaseBounds { lease: Duration::ZERO, ..PLENTY }).await;
    assert_eq!(again.first().unwrap().delivery, held.first().unwrap().delivery);
    assert_eq!(lease(store, PLENTY).await.len(), 1, "a lease without time is over at once");
    store.release(&again).await.unwrap();
    assert_eq!(lease(store, PLENTY).await.len(), 0, "a lost lease cannot be given back for its new holder");
}

/// Taken, tried again when it is due, or given up with an alert.
pub async fn what_came_of_an_attempt_moves_its_delivery(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    for id in [1, 2, 3] {
        cancel(store, seen, SHOP, id).await;
    }
    store.fan_out(10).await.unwrap();
    let (leased, now) = (lease(store, PLENTY).await, seen.now());
    let [taken, retried, parked] = leased.as_slice() else { unreachable!("three events are three deliveries") };
    record(store, taken, DeliveryState::Delivered { at: now }, now).await;
    record(store, retried, DeliveryState::Pending { at: now.minus(minutes(1)) }, now).await;
    record(store, parked, DeliveryState::Parked { at: now }, now).await;
    let due = lease(store, PLENTY).await;
    let left: Vec<_> = due.iter().map(|one| (one.delivery.id, one.delivery.attempts)).collect();
    assert_eq!(left, [(retried.delivery.id, 1)]);
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::WebhookParked]);
    record(store, due.first().unwrap(), DeliveryState::Pending { at: now.plus(hours(1)) }, now).await;
    assert_eq!(lease(store, PLENTY).await, [], "its time has not come");
}

/// A worker that was too slow cannot undo what another does, but what arrived has arrived.
pub async fn an_attempt_under_a_lost_lease_moves_nothing_unless_it_arrived(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    cancel(store, seen, SHOP, 1).await;
    store.fan_out(10).await.unwrap();
    let slow = lease(store, LeaseBounds { lease: Duration::ZERO, ..PLENTY }).await;
    let holder = lease(store, PLENTY).await;
    let (slow, now) = (slow.first().unwrap(), seen.now());
    record(store, slow, DeliveryState::Parked { at: now }, now).await;
    assert_eq!((lease(store, PLENTY).await, seen.alerts(SHOP).await), (vec![], vec![]), "it is still held");
    record(store, slow, DeliveryState::Delivered { at: now }, now).await;
    store.release(&holder).await.unwrap();
    assert_eq!(lease(store, PLENTY).await, [], "it arrived");
    record(store, holder.first().unwrap(), DeliveryState::Parked { at: now }, now).await;
    assert_eq!(seen.alerts(SHOP).await, [], "what arrived is not given up");
}

/// An endpoint that asks for order is never sent an event while an earlier one of the same object is on its way.
pub async fn an_ordered_endpoint_gets_one_event_of_an_object_at_a_time(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |new| new.ordered = true).await;
    open_endpoint(store, SHOP, 2, |_| {}).await;
    cancel(store, seen, SHOP, 1).await;
    cancel(store, seen, SHOP, 2).await;
    pay_late(store, seen, 1).await;
    assert_eq!(store.fan_out(10).await.unwrap(), 3);
    let to =
        |leased: &[Leased], id| leased.iter().filter(|one| one.delivery.endpoint == EndpointId::from_u128(id)).count();
    let first = lease(store, PLENTY).await;
    assert_eq!(
        (to(&first, 1), to(&first, 2)),
        (2, 3),
        "one of each object, and all at once where no order is asked for"
    );
    let now = seen.now();
    for one in &first {
        record(store, one, DeliveryState::Delivered { at: now }, now).await;
    }
    let second = lease(store, PLENTY).await;
    assert_eq!((to(&second, 1), to(&second, 2)), (1, 0));
}

/// In all, and to one endpoint.
pub async fn an_endpoint_takes_only_so_many_at_once(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    open_endpoint(store, SHOP, 2, |_| {}).await;
    for id in 1..=3 {
        cancel(store, seen, SHOP, id).await;
    }
    assert_eq!((store.fan_out(2).await.unwrap(), store.fan_out(2).await.unwrap()), (2, 1));
    let two_each = LeaseBounds { per_endpoint: 2, ..PLENTY };
    let held = lease(store, two_each).await;
    assert_eq!((held.len(), lease(store, two_each).await.len()), (4, 0));
    store.release(&held).await.unwrap();
    assert_eq!(lease(store, LeaseBounds { limit: 1, ..PLENTY }).await.len(), 1);
    assert_eq!(lease(store, PLENTY).await.len(), 5);
}

/// Nothing is sent to it, and what waited does not wait for ever.
pub async fn what_is_on_its_way_to_a_removed_endpoint_is_given_up(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    open_endpoint(store, SHOP, 1, |_| {}).await;
    open_endpoint(store, SHOP, 2, |_| {}).await;
    cancel(store, seen, SHOP, 1).await;
    store.fan_out(10).await.unwrap();
    let remove = |endpoint: &Endpoint| endpoint.remove(super::NOON);
    store.decide(EndpointId::from_u128(1), &Asked::at(SHOP, super::NOON), remove).await.unwrap();
    let left: Vec<u128> = lease(store, PLENTY).await.iter().map(|one| one.delivery.endpoint.as_u128()).collect();
    assert_eq!(left, [2]);
    assert_eq!((store.park_removed().await.unwrap(), store.park_removed().await.unwrap()), (1, 0));
}
