//! Two things happen at once, in every order of their steps.

use super::{BKASH, SSL, Town};
use crate::{
    decision::Declined,
    payments::{Trigger, callback::CallbackOutcome},
    testing::run::{block_on, interleaved},
    time::minutes,
};

/// Orders of the first ten steps of two flows.
const ORDERS: u32 = 1 << 10;

#[test]
fn two_callbacks_at_once_are_one_payment() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_paid().then_paid();
        let raw = || town.callback_about(payment.id, attempt);
        let (left, right) = interleaved(order, town.receive(raw()), town.receive(raw()));
        let mut outcomes = [left.unwrap().1.outcome, right.unwrap().1.outcome];
        outcomes.sort_by_key(|outcome| outcome.as_str());
        assert_eq!(outcomes, [CallbackOutcome::Accepted, CallbackOutcome::Duplicate], "order {order:b}");
        assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]), "order {order:b}");
        assert_eq!(town.gateway.asked(), 1, "order {order:b}: only one asks");
    }
}

#[test]
fn callbacks_about_two_attempts_at_once_are_a_sale_and_a_surplus() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let (one, two) = (town.sent(payment.id, SSL), town.sent(payment.id, BKASH));
        town.gateway.then_paid().then_paid();
        let (left, right) = (town.callback_about(payment.id, one), town.callback_about(payment.id, two));
        let (left, right) = interleaved(order, town.receive(left), town.receive(right));
        assert_eq!(left.unwrap().1.outcome, CallbackOutcome::Accepted, "order {order:b}");
        assert_eq!(right.unwrap().1.outcome, CallbackOutcome::Accepted, "order {order:b}");
        assert_eq!((town.owed(), town.told()), ((10_000, 10_000), vec!["payment.succeeded"]), "order {order:b}");
    }
}

#[test]
fn a_callback_against_a_cancellation_loses_no_money() {
    let mut ends = std::collections::BTreeSet::new();
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_paid();
        let (_, cancelled) =
            interleaved(order, town.receive(town.callback_about(payment.id, attempt)), town.cancel(payment.id));
        assert_eq!((town.state(payment.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0)));
        let told = if cancelled { vec!["payment.cancelled", "payment.succeeded"] } else { vec!["payment.succeeded"] };
        assert_eq!(town.told(), told, "order {order:b}");
        ends.insert(cancelled);
    }
    assert_eq!(ends.len(), 2, "both came first at times");
}

#[test]
fn a_callback_against_an_expiry_loses_no_money() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.later(minutes(30)).gateway.then_paid().then_paid();
        let raw = town.callback_about(payment.id, attempt);
        let (_, expired) = interleaved(order, town.receive(raw), town.expire(payment.id));
        assert!(expired.is_err(), "order {order:b}: it was paid, or somebody was asking");
        assert_eq!((town.state(payment.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0)));
        assert_eq!(town.told(), ["payment.succeeded"], "order {order:b}");
    }
}

#[test]
fn a_callback_against_the_sweep_asks_once() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.later(minutes(10)).gateway.then_paid().then_paid();
        let raw = town.callback_about(payment.id, attempt);
        let sweep = town.verify(payment.id, attempt, Trigger::Sweep);
        let (received, swept) = interleaved(order, town.receive(raw), sweep);
        received.unwrap();
        swept.unwrap();
        assert_eq!((town.owed(), town.gateway.asked()), ((10_000, 0), 1), "order {order:b}");
    }
}

#[test]
fn two_creations_with_one_key_at_once_are_one_payment() {
    for order in 0..ORDERS {
        let town = Town::default();
        let (one, two) = (town.asked_with_key(1), town.asked_with_key(2));
        let (mine, yours) = (town.new_payment(Some(SSL)), town.new_payment(Some(SSL)));
        let (left, right) = interleaved(order, town.create(&one, &mine), town.create(&two, &yours));
        let made = [&left, &right].into_iter().filter(|answer| answer.is_ok()).count();
        assert_eq!((made, town.gateway.opened()), (1, 1), "order {order:b}: {left:?} {right:?}");
        let Some(Err(other)) = [left, right].into_iter().find(Result::is_err) else { unreachable!("one was made") };
        assert!(matches!(other, Declined::KeyInProgress { .. } | Declined::Replay(_)), "order {order:b}: {other:?}");
    }
}

#[test]
fn a_customer_who_clicks_twice_is_sent_somewhere_each_time() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let (left, right) = interleaved(order, town.begin(payment.id, SSL), town.begin(payment.id, SSL));
        let sessions = [left.unwrap().1, right.unwrap().1];
        let kept = town.payment(payment.id);
        for session in sessions {
            assert!(kept.attempts.iter().any(|attempt| attempt.session.as_ref() == Some(&session)), "order {order:b}");
        }
    }
}

#[test]
fn a_customer_who_begins_while_the_application_cancels_is_not_sent_to_pay() {
    for order in 0..ORDERS {
        let town = Town::default();
        let payment = town.created();
        let (begun, cancelled) = interleaved(order, town.begin(payment.id, SSL), town.cancel(payment.id));
        assert!(cancelled, "order {order:b}");
        let kept = town.payment(payment.id);
        assert!(kept.attempts.iter().all(|attempt| !attempt.is_open()), "order {order:b}");
        if let Ok((_, session)) = begun {
            let found = kept.attempts.iter().find(|attempt| attempt.session.as_ref() == Some(&session)).unwrap();
            assert!(found.check_at.is_some(), "order {order:b}: it was sent before, so it is asked about");
        }
    }
    let town = Town::default();
    let payment = town.created();
    assert!(block_on(town.cancel(payment.id)) && block_on(town.begin(payment.id, SSL)).is_err());
}
