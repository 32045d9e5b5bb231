//! Payments are found by what others know them by, and by what is due.

use super::{Inspect, NOON, SHOP, SHOP_LIVE, STALL, Store, attempt, open_payment, open_redirected, open_shops};
use crate::{
    decision::{Asked, Decision, Never},
    ids::CheckoutReference,
    payments::{DueAttempt, NewPayment, Payment},
    scope::Scope,
    testing::story::{new_payment, reference, settings},
    time::{Timestamp, hours, minutes},
};

/// By id in their scope; by the unguessable references without one.
pub async fn payments_are_found_by_what_others_know_them_by(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for (scope, id) in [(SHOP, 1), (SHOP_LIVE, 2), (STALL, 3)] {
        let payment = open_redirected(store, scope, id).await;
        let reference = reference(attempt(id, 1));
        assert_eq!(store.payment(scope, payment.id).await.unwrap().as_ref(), Some(&payment));
        assert_eq!(store.payment_by_reference(payment.reference).await.unwrap().as_ref(), Some(&payment));
        assert_eq!(store.payment_by_attempt(&reference).await.unwrap(), Some(payment));
    }
    assert_eq!(store.payment_by_reference(CheckoutReference::from_u128(12_345)).await.unwrap(), None);
    assert_eq!(store.payment_by_attempt(&reference(attempt(9, 9))).await.unwrap(), None);
}

/// A payment whose one attempt has its check at that instant.
async fn open_checked(store: &impl Store, scope: Scope, id: u128, check_at: Option<Timestamp>) {
    let payment = open_redirected(store, scope, id).await;
    let check = move |payment: &Payment| {
        let mut next = payment.clone();
        next.attempts.iter_mut().for_each(|attempt| attempt.check_at = check_at);
        Ok::<_, Never>(Decision::of(next))
    };
    store.decide(payment.id, &Asked::at(scope, NOON), check).await.unwrap();
}

/// Whatever the scope and the state of the payment, an attempt is asked about when its time has come.
pub async fn attempts_are_due_at_their_check(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let now = seen.now();
    open_checked(store, SHOP, 1, Some(now.minus(minutes(5)))).await;
    open_checked(store, SHOP, 2, None).await;
    open_checked(store, STALL, 3, Some(now.minus(minutes(9)))).await;
    open_checked(store, SHOP, 4, Some(now.plus(hours(1)))).await;
    open_checked(store, SHOP_LIVE, 5, Some(now.minus(minutes(7)))).await;
    let cancel = |payment: &Payment| payment.cancel(NOON);
    store.decide(crate::PaymentId::from_u128(3), &Asked::at(STALL, NOON), cancel).await.unwrap();

    let due = |scope, id| DueAttempt { scope, payment: crate::PaymentId::from_u128(id), attempt: attempt(id, 1) };
    let oldest_first = [due(STALL, 3), due(SHOP_LIVE, 5), due(SHOP, 1)];
    assert_eq!(store.due_attempts(10).await.unwrap(), oldest_first);
    assert_eq!(store.due_attempts(2).await.unwrap(), [due(STALL, 3), due(SHOP_LIVE, 5)]);
}

/// Only what is still pending can run out of time.
pub async fn payments_are_overdue_once_their_time_is_over(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let now = seen.now();
    for (scope, id, age) in [(SHOP, 1, 60), (STALL, 2, 90), (SHOP, 3, 10), (SHOP_LIVE, 4, 30), (SHOP, 5, 80)] {
        let asked = Asked::at(scope, now.minus(minutes(age)));
        let new = NewPayment { expires_in: Some(minutes(30)), ..new_payment(id, 10_000) };
        let first = Payment::create(&new, scope, &settings(), asked.at).unwrap();
        store.open(&asked, first).await.unwrap();
    }
    let cancel = move |payment: &Payment| payment.cancel(now);
    store.decide(crate::PaymentId::from_u128(5), &Asked::at(SHOP, now), cancel).await.unwrap();
    let id = crate::PaymentId::from_u128;
    let oldest_first = [(STALL, id(2)), (SHOP, id(1)), (SHOP_LIVE, id(4))];
    assert_eq!(store.overdue_payments(10).await.unwrap(), oldest_first);
    assert_eq!(store.overdue_payments(1).await.unwrap(), [(STALL, id(2))]);
    let waiting = open_payment(store, SHOP, 6).await;
    assert_eq!(store.overdue_payments(10).await.unwrap().len(), 3 + usize::from(waiting.expires_at <= now));
}
