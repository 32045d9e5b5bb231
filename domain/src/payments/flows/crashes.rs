//! The process dies between any two steps. A retry, or the sweep, drives on to the same end, with one effect.

use super::{SSL, Town, show};
use crate::{
    decision::Declined,
    idempotency::LEASE,
    payments::{
        FindsPayments, ListOrder, Page, Payment, PaymentFilter, PaymentSort, Trigger,
        callback::{Callback, KeepsCallbacks},
        gateway::VERIFYING_LEASE,
    },
    testing::run::{block_on, crash_after},
    testing::story::SHOP,
    time::minutes,
};

/// No flow here has more steps.
const STEPS_MAX: usize = 40;

fn all_payments(town: &Town) -> Vec<Payment> {
    let (any, page) = (PaymentFilter::default(), Page { page: 0, size: 100, after: None });
    block_on(town.store.payments(SHOP, &any, PaymentSort::CreatedAt, ListOrder::Ascending, page)).unwrap().items
}

/// Runs a flow for that many steps, whatever comes of it.
fn crash<T>(steps: usize, flow: impl Future<Output = T>) {
    crash_after(steps, flow);
}

/// Runs a flow on fresh towns with a crash after none, one, two … of its steps, until it needs no crash to end.
fn at_every_step(flow: impl Fn(usize) -> bool) {
    let survived = (0..STEPS_MAX).find(|steps| flow(*steps));
    assert!(survived.is_some_and(|steps| steps > 4), "{survived:?}");
}

#[test]
fn a_creation_that_crashed_anywhere_is_driven_on_by_the_retry() {
    for method in [None, Some(SSL)] {
        let (mut crashes, mut steps) = (0, 0);
        loop {
            let town = Town::default();
            let asked = town.asked_with_key(1);
            let first = crash_after(steps, town.create(&asked, &town.new_payment(method)));
            crashes += usize::from(first.is_none());
            town.later(LEASE);
            let retried = block_on(town.create(&town.asked_with_key(2), &town.new_payment(method)));
            let payment = match all_payments(&town).as_slice() {
                [one] => one.clone(),
                other => unreachable!("one request made {} payments after {steps} steps", other.len()),
            };
            assert_eq!(payment.attempts.len(), usize::from(method.is_some()), "after {steps} steps");
            assert_eq!(payment.open_session(SSL).is_some(), method.is_some(), "after {steps} steps");
            match retried {
                Ok(retried) => assert_eq!(retried, payment),
                Err(declined) => assert_eq!(declined, Declined::Replay(show(&payment).unwrap())),
            }
            let third = block_on(town.create(&town.asked_with_key(3), &town.new_payment(method)));
            assert_eq!(third, Err(Declined::Replay(show(&payment).unwrap())), "after {steps} steps");
            steps += 1;
            if first.is_some() {
                break;
            }
        }
        assert!(crashes >= if method.is_some() { 8 } else { 2 }, "{crashes}");
    }
}

#[test]
fn a_creation_that_crashed_twice_is_driven_on_all_the_same() {
    for first in 0..10 {
        for second in 0..10 {
            let town = Town::default();
            let asked = town.asked_with_key(1);
            crash(first, town.create(&asked, &town.new_payment(Some(SSL))));
            let asked = town.later(LEASE).asked_with_key(2);
            crash(second, town.create(&asked, &town.new_payment(Some(SSL))));
            let asked = town.later(LEASE).asked_with_key(3);
            let third = block_on(town.create(&asked, &town.new_payment(Some(SSL))));
            let [payment] = all_payments(&town).try_into().unwrap();
            assert_eq!((payment.attempts.len(), payment.open_session(SSL).is_some()), (1, true), "{first} {second}");
            assert!(matches!(third, Ok(_) | Err(Declined::Replay(_))), "{third:?}");
        }
    }
}

#[test]
fn a_verification_that_crashed_anywhere_is_finished_by_the_sweep() {
    at_every_step(|steps| {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_paid().then_paid();
        let first = crash_after(steps, town.verify(payment.id, attempt, Trigger::Callback));
        town.later(minutes(10)).sweep();
        assert_eq!(town.state(payment.id), "SUCCEEDED [SUCCEEDED]", "after {steps} steps");
        assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]), "after {steps} steps");
        first.is_some()
    });
}

#[test]
fn a_callback_whose_judging_crashed_is_judged_again() {
    at_every_step(|steps| {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_paid().then_paid();
        let raw = town.callback_about(payment.id, attempt);
        let callback = Callback::received(crate::CallbackId::from_u128(9), raw, town.now());
        block_on(town.store.keep_callback(&callback)).unwrap();
        let first = crash_after(steps, town.judge(&callback));
        for parked in block_on(town.later(VERIFYING_LEASE).store.parked_callbacks(town.now(), 10)).unwrap() {
            block_on(town.judge(&parked)).unwrap();
        }
        assert_eq!(block_on(town.store.parked_callbacks(town.now(), 10)).unwrap(), []);
        assert_eq!(town.state(payment.id), "SUCCEEDED [SUCCEEDED]", "after {steps} steps");
        assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]), "after {steps} steps");
        first.is_some()
    });
}

#[test]
fn an_expiry_that_crashed_anywhere_is_finished_by_the_next_round() {
    at_every_step(|steps| {
        let town = Town::default();
        let payment = town.created();
        town.sent(payment.id, SSL);
        town.later(minutes(30));
        let first = crash_after(steps, town.expire(payment.id));
        town.later(VERIFYING_LEASE);
        for (_, id) in block_on(town.store.overdue_payments(10)).unwrap() {
            block_on(town.expire(id)).unwrap();
        }
        assert_eq!(town.state(payment.id), "EXPIRED [ABANDONED]", "after {steps} steps");
        assert_eq!(town.told(), ["payment.expired"], "after {steps} steps");
        first.is_some()
    });
}

#[test]
fn a_customer_whose_choice_crashed_chooses_again() {
    at_every_step(|steps| {
        let town = Town::default();
        let payment = town.created();
        let first = crash_after(steps, town.begin(payment.id, SSL));
        let attempt = town.sent(payment.id, SSL);
        assert!(town.payment(payment.id).attempts.len() <= 2, "after {steps} steps");
        town.gateway.then_paid();
        town.called_back(payment.id, attempt);
        town.later(minutes(3)).sweep();
        assert_eq!(town.owed(), (10_000, 0), "after {steps} steps");
        let open = town.payment(payment.id).attempts.iter().filter(|attempt| attempt.is_open()).count();
        assert_eq!(open, 0, "after {steps} steps");
        first.is_some()
    });
}
