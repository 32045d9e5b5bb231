//! A payment is created, with a method or without, once whatever happens.

use super::{SSL, Town, show};
use crate::{
    decision::Declined,
    idempotency::{LEASE, RETRY_AFTER},
    payments::{
        BeginFailed, CreateFailed, CreateRefused, FieldRefused, NewPayment, PaymentState,
        callback::CallbackOutcome,
        gateway::{OpenFailed, Unavailable, Verdict},
    },
    testing::run::block_on,
    time::minutes,
};

#[test]
fn with_a_method_the_customer_can_be_sent_to_the_gateway_at_once() {
    let town = Town::default();
    let payment = block_on(town.create(&town.asked(), &town.new_payment(Some(SSL)))).unwrap();
    assert_eq!(town.state(payment.id), "PENDING [REDIRECTED]");
    assert!(payment.open_session(SSL).is_some());
    let attempt = payment.attempts.first().unwrap().id;
    town.gateway.then_says(Verdict::Failed { reason: "no".into() });
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
    assert_eq!((town.state(payment.id), town.told()), ("FAILED [FAILED]".into(), vec!["payment.failed"]));
}

#[test]
fn a_gateway_that_gives_no_page_fails_the_payment_and_a_retry_says_so_again() {
    for failed in [
        OpenFailed::Refused { reason: "store is inactive".into() },
        OpenFailed::Unavailable(Unavailable { detail: "time-out".into() }),
        OpenFailed::NotConfigured { method: SSL },
    ] {
        let town = Town::default();
        town.gateway.then_no_session(failed.clone());
        let new = town.new_payment(Some(SSL));
        let answer = block_on(town.create(&town.asked_with_key(1), &new));
        assert_eq!(answer, Err(Declined::Refused(CreateFailed::Begin(BeginFailed::Gateway(failed)))));
        assert_eq!((town.state(new.id), town.told()), ("FAILED [FAILED]".into(), vec!["payment.failed"]));
        for request in [2, 3] {
            let again = block_on(town.create(&town.asked_with_key(request), &town.new_payment(Some(SSL))));
            let Err(Declined::Refused(CreateFailed::Begin(BeginFailed::Gateway(_)))) = again else {
                unreachable!("{again:?}")
            };
        }
        assert_eq!((town.gateway.opened(), town.told().len()), (1, 1), "a retry has no second effect");
    }
}

#[test]
fn without_a_method_a_gateway_that_gives_no_page_only_ends_the_attempt() {
    let town = Town::default();
    let payment = town.created();
    let failed = OpenFailed::Unavailable(Unavailable { detail: "garbage".into() });
    town.gateway.then_no_session(failed.clone());
    let begun = block_on(town.begin(payment.id, SSL)).map(|_| ());
    assert_eq!(begun, Err(Declined::Refused(BeginFailed::Gateway(failed))));
    assert_eq!((town.state(payment.id), town.told()), ("PENDING [FAILED]".into(), vec![]));
    town.sent(payment.id, SSL);
    assert_eq!(town.state(payment.id), "PENDING [FAILED REDIRECTED]");
}

#[test]
fn a_retry_with_the_same_key_gets_the_same_answer() {
    for method in [None, Some(SSL)] {
        let town = Town::default();
        let first = block_on(town.create(&town.asked_with_key(1), &town.new_payment(method))).unwrap();
        let again = block_on(town.later(minutes(60)).create(&town.asked_with_key(2), &town.new_payment(method)));
        assert_eq!(again, Err(Declined::Replay(show(&first).unwrap())));
        assert_eq!(town.gateway.opened(), usize::from(method.is_some()));
    }
}

#[test]
fn a_second_request_with_the_key_waits_for_the_first() {
    let town = Town::default();
    let (asked, new) = (town.asked_with_key(1), town.new_payment(Some(SSL)));
    let crashed = crate::testing::run::crash_after(3, town.create(&asked, &new));
    assert_eq!(crashed, None);
    let second = block_on(town.create(&town.asked_with_key(2), &town.new_payment(Some(SSL))));
    assert_eq!(second, Err(Declined::KeyInProgress { retry_after: RETRY_AFTER }));
}

#[test]
fn a_refused_creation_uses_no_key() {
    let town = Town::default();
    let wrong = NewPayment { metadata: vec![(String::new(), String::new())], ..town.new_payment(None) };
    let refused = block_on(town.create(&town.asked_with_key(1), &wrong));
    let reason = "each key must be 1 to 100 characters".to_owned();
    let fields = CreateRefused::Fields(vec![FieldRefused { field: "metadata", reason }]);
    assert_eq!(refused, Err(Declined::Refused(CreateFailed::Refused(fields))));
    assert!(block_on(town.create(&town.asked_with_key(2), &town.new_payment(None))).is_ok());
}

#[test]
fn a_creation_that_is_resumed_too_late_says_why_and_says_it_again() {
    let town = Town::default();
    let (asked, new) = (town.asked_with_key(1), town.new_payment(Some(SSL)));
    let crashed = crate::testing::run::crash_after(2, town.create(&asked, &new));
    assert_eq!((crashed, town.state(new.id)), (None, "PENDING []".into()));
    town.later(minutes(31).max(LEASE));
    for request in [2, 3] {
        let retried = block_on(town.create(&town.asked_with_key(request), &town.new_payment(Some(SSL))));
        let Err(Declined::Refused(CreateFailed::Begin(BeginFailed::Refused(_)))) = retried else {
            unreachable!("{retried:?}")
        };
    }
    block_on(town.expire(new.id)).unwrap();
    assert_eq!(town.payment(new.id).state, PaymentState::Expired);
}
