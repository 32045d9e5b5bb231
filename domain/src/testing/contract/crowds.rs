//! Many callers at once: each decision sees all those before it, and none is lost.

use super::{Inspect, NOON, SHOP, Store, Told, attempt, kept, open_payment, open_redirected, open_shops, pay};
use crate::{
    decision::{Asked, Declined, Unique},
    idempotency::{Claim, Key, Snapshot},
    ids::PaymentId,
    payments::{Payment, PaymentStatus},
    testing::{
        run::all,
        story::{new_payment, settings},
    },
    webhooks::EventType,
};

const CROWD: u128 = 20;

/// Only one of many callers moves a payment; the others are refused by what it left.
pub async fn of_many_at_once_one_cancels(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_payment(store, SHOP, 1).await;
    let asked = Asked::at(SHOP, NOON);
    let cancels = (0..CROWD).map(|_| store.decide(payment.id, &asked, |payment: &Payment| payment.cancel(NOON)));
    let answers = all(cancels).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    let told = Told { scope: SHOP, kind: EventType::PaymentCancelled, object: 1, sequence: 1 };
    assert_eq!(seen.told(SHOP).await, [told]);
}

/// Many requests with one key make one payment.
pub async fn of_many_at_once_one_opens_with_a_key(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opens = (1..=CROWD).map(|id| {
        let claim =
            Claim { operation: "createPayment", key: Key::parse("k").unwrap(), fingerprint: [7; 32], holder: id };
        let asked = Asked { key: Some(claim), ..Asked::at(SHOP, NOON) };
        let answer = Snapshot { status: 201, body: id.to_string() };
        let first = Payment::create(&new_payment(id, 10_000), SHOP, &settings(), NOON).unwrap();
        async move { store.open(&asked, first.answering(Some(answer))).await }
    });
    let answers = all(opens).await;
    let opened: Vec<u128> = answers.iter().flatten().map(|payment| payment.id.as_u128()).collect();
    let [one] = opened.as_slice() else { unreachable!("one payment was made, not {opened:?}") };
    let replay = Declined::Replay(Snapshot { status: 201, body: one.to_string() });
    assert_eq!(answers.iter().filter(|answer| answer.as_ref() == Err(&replay)).count(), 19, "{answers:?}");
    for id in 1..=CROWD {
        assert_eq!(kept(store, SHOP, PaymentId::from_u128(id)).await.is_some(), id == *one);
    }
}

/// One transaction id, many payments: one is paid, and the others are as they were.
pub async fn of_many_at_once_one_keeps_the_gateway_transaction(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let mut payments = Vec::new();
    for id in 1..=CROWD {
        payments.push(open_redirected(store, SHOP, id).await);
    }
    let answers =
        all(payments.iter().map(|payment| pay(store, payment, NOON, |seen| seen.gateway_txn_id = "T-1".into()))).await;
    let taken = Declined::Taken(Unique::GatewayTransaction);
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| answer.as_ref() == Err(&taken)).count(), 19, "{answers:?}");
    assert_eq!(store.trial_balance(SHOP, None).await.unwrap().lines.len(), 2);
    assert_eq!(seen.told(SHOP).await.len(), 1);
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// Decisions about one payment line up behind one another; decisions about many do not disturb one another.
pub async fn many_at_once_lose_nothing(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let mut payments = Vec::new();
    for id in 1..=CROWD {
        payments.push(open_redirected(store, SHOP, id).await);
    }
    let twice = payments.iter().chain(&payments);
    let answers = all(twice.map(|payment| pay(store, payment, NOON, |_| {}))).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 20, "{answers:?}");
    for id in 1..=CROWD {
        let payment = kept(store, SHOP, PaymentId::from_u128(id)).await.unwrap();
        assert_eq!(payment.state.status(), PaymentStatus::Succeeded);
        assert!(payment.attempt(attempt(id, 1)).unwrap().is_captured());
    }
    let book = store.trial_balance(SHOP, None).await.unwrap();
    let captured: i64 = book.lines.iter().map(|line| line.balance.credits_minor).sum();
    assert_eq!(captured, 200_000);
    assert_eq!(seen.told(SHOP).await.len(), 20);
    assert_eq!(seen.verify_book().await, Ok(()));
}
