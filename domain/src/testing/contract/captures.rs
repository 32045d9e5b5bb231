//! What came for an attempt is kept in its order, each transaction once.

use super::{Inspect, NOON, SHOP, Store, attempt, kept, open_redirected, open_shops, pay};
use crate::{
    alerts::AlertKind,
    decision::{Asked, Declined, Unique},
    ids::PaymentId,
    ledger::Account,
    payments::{CaptureKind, Payment, PaymentState, gateway::Verified},
    testing::{
        run::all,
        story::{noon_and, taka, verified_again},
    },
};

const CROWD: u128 = 20;

/// The gateway confirms that a payment was paid again, but for what the change makes different.
async fn pay_again(
    store: &impl Store,
    payment: &Payment,
    times: usize,
    change: impl FnOnce(&mut Verified),
) -> Result<Payment, Declined<crate::payments::ConfirmRefused>> {
    let first = payment.attempts.first().unwrap().id;
    let again = verified_again(payment, first, times);
    pay(store, payment, noon_and(2), |seen| {
        *seen = again;
        change(seen);
    })
    .await
}

async fn surplus(store: &impl Store) -> i64 {
    let book = store.trial_balance(SHOP, None).await.unwrap();
    assert!(book.is_balanced());
    let of = book.lines.iter().filter(|line| line.account == Account::CustomerSurplus);
    of.map(|line| line.balance.credits_minor).sum()
}

/// However often an attempt was paid, everything that came is found as it came.
pub async fn all_that_came_for_one_attempt_is_kept_in_its_order(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_redirected(store, SHOP, 1).await;
    let paid = pay(store, &payment, noon_and(1), |seen| seen.token = None).await.unwrap();
    let twice = pay_again(store, &paid, 7, |seen| seen.fee = Some(taka(250))).await.unwrap();
    let thrice = pay_again(store, &twice, 3, |_| {}).await.unwrap();
    let told: Vec<_> =
        thrice.captures().map(|(_, capture)| (capture.kind, capture.fee, capture.token.clone())).collect();
    let token = |times: usize| verified_again(&payment, attempt(1, 1), times).token;
    let (kept_first, extra) = (CaptureKind::Kept, CaptureKind::Surplus);
    assert_eq!(told, [(kept_first, None, None), (extra, Some(taka(250)), token(7)), (extra, None, token(3))]);
    assert_eq!(kept(store, SHOP, payment.id).await, Some(thrice.clone()));
    assert_eq!(store.payment_by_reference(payment.reference).await.unwrap(), Some(thrice));
    assert_eq!(surplus(store).await, 20_000);
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::SurplusCapture]);
    assert_eq!((seen.told(SHOP).await.len(), seen.verify_book().await), (1, Ok(())));
}

/// What is held for review becomes the merchant's or the customer's, and what came beyond it stays the customer's.
pub async fn a_review_decides_about_the_first_capture_alone(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    for (id, accept) in [(1, true), (2, false)] {
        let payment = open_redirected(store, SHOP, id).await;
        let held = pay(store, &payment, NOON, |seen| seen.risk = crate::payments::gateway::Risk::High).await.unwrap();
        let twice = pay_again(store, &held, 1, |_| {}).await.unwrap();
        assert_eq!(kept(store, SHOP, payment.id).await, Some(twice));
        let decide = move |payment: &Payment| {
            if accept { payment.accept_review(noon_and(3)) } else { payment.reject_review(noon_and(3)) }
        };
        let decided = store.decide(payment.id, &Asked::at(SHOP, noon_and(3)), decide).await.unwrap();
        let kinds: Vec<CaptureKind> = decided.captures().map(|(_, capture)| capture.kind).collect();
        let first = if accept { CaptureKind::Kept } else { CaptureKind::Surplus };
        assert_eq!(kinds, [first, CaptureKind::Surplus]);
        assert_eq!(kept(store, SHOP, payment.id).await, Some(decided));
    }
    assert_eq!((surplus(store).await, seen.verify_book().await), (30_000, Ok(())));
}

/// A transaction that came beyond a first one belongs to its payment for ever, too.
pub async fn a_surplus_transaction_belongs_to_one_payment_for_ever(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let (one, two) = (open_redirected(store, SHOP, 1).await, open_redirected(store, SHOP, 2).await);
    let one = pay(store, &one, NOON, |_| {}).await.unwrap();
    let same = |seen: &mut Verified| seen.gateway_txn_id = "T-1".into();
    let one = pay_again(store, &one, 1, same).await.unwrap();
    let taken = Err(Declined::Taken(Unique::GatewayTransaction));
    assert_eq!(pay(store, &two, NOON, same).await, taken, "as a first capture");
    let two = pay(store, &two, NOON, |_| {}).await.unwrap();
    assert_eq!(pay_again(store, &two, 1, same).await, taken, "as a surplus");
    assert_eq!(kept(store, SHOP, one.id).await, Some(one));
    assert_eq!(kept(store, SHOP, two.id).await, Some(two));
    assert_eq!((surplus(store).await, seen.verify_book().await), (10_000, Ok(())));
}

/// One second payment, told of by many callers: it is kept once.
pub async fn of_many_at_once_one_keeps_a_second_capture(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_redirected(store, SHOP, 1).await;
    let paid = pay(store, &payment, NOON, |_| {}).await.unwrap();
    let answers = all((0..CROWD).map(|_| pay_again(store, &paid, 1, |_| {}))).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    let now = kept(store, SHOP, PaymentId::from_u128(1)).await.unwrap();
    assert_eq!(now.captures().count(), 2);
    assert!(matches!(now.state, PaymentState::Succeeded { .. }));
    assert_eq!((surplus(store).await, seen.verify_book().await), (10_000, Ok(())));
}

/// Many payments that are paid again by one transaction: it counts for one.
pub async fn of_many_at_once_one_keeps_a_surplus_transaction(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let mut paid = Vec::new();
    for id in 1..=CROWD {
        let payment = open_redirected(store, SHOP, id).await;
        paid.push(pay(store, &payment, NOON, |_| {}).await.unwrap());
    }
    let same = |seen: &mut Verified| seen.gateway_txn_id = "T-1".into();
    let answers = all(paid.iter().map(|payment| pay_again(store, payment, 1, same))).await;
    let taken = Err(Declined::Taken(Unique::GatewayTransaction));
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| **answer == taken).count(), 19, "{answers:?}");
    assert_eq!((surplus(store).await, seen.verify_book().await), (10_000, Ok(())));
}
