//! Nobody pays, nobody calls, nobody answers; and money that comes after the end.

use super::{BKASH, SSL, Town};
use crate::{
    decision::Declined,
    payments::{ExpireRefused, PaymentState, Trigger, callback::CallbackOutcome, gateway::Verdict},
    testing::run::block_on,
    time::{hours, minutes},
};

#[test]
fn nobody_calls_back_and_the_sweep_finds_the_money() {
    let town = Town::default();
    let payment = town.created();
    town.sent(payment.id, SSL);
    assert_eq!(town.later(minutes(9)).sweep(), 0, "the gateway has its time");
    town.later(minutes(1)).gateway.then_paid();
    assert_eq!(town.sweep(), 1);
    assert_eq!((town.state(payment.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0)));
}

#[test]
fn expiry_asks_the_gateway_first() {
    let town = Town::default();
    let (paid, unpaid) = (town.created(), town.created());
    for payment in [&paid, &unpaid] {
        town.sent(payment.id, SSL);
    }
    assert_eq!(block_on(town.expire(paid.id)), Err(Declined::Refused(ExpireRefused::TimeIsLeft)));
    town.later(minutes(30)).gateway.then_paid();
    let answered = block_on(town.expire(paid.id));
    let succeeded = crate::payments::PaymentStatus::Succeeded;
    assert_eq!(answered, Err(Declined::Refused(ExpireRefused::NotPending { status: succeeded })));
    assert_eq!(block_on(town.expire(unpaid.id)).unwrap().state, PaymentState::Expired);
    assert_eq!((town.told(), town.owed()), (vec!["payment.succeeded", "payment.expired"], (10_000, 0)));
}

#[test]
fn expiry_asks_only_about_attempts_that_may_still_be_paid() {
    let town = Town::default();
    let payment = town.created();
    let first = town.sent(payment.id, SSL);
    town.gateway.then_says(Verdict::Failed { reason: "no".into() });
    town.called_back(payment.id, first);
    town.sent(payment.id, BKASH);
    town.later(minutes(30));
    assert_eq!(block_on(town.expire(payment.id)).unwrap().state, PaymentState::Expired);
    assert_eq!((town.gateway.asked(), town.state(payment.id).as_str()), (2, "EXPIRED [FAILED ABANDONED]"));
}

#[test]
fn a_silent_gateway_does_not_keep_a_payment_from_expiring() {
    for town in [Town::default(), Town::holding()] {
        let payment = town.created();
        town.sent(payment.id, SSL);
        town.later(minutes(30)).gateway.then_silent();
        assert_eq!(block_on(town.expire(payment.id)).unwrap().state, PaymentState::Expired);
        assert_eq!(town.told(), ["payment.expired"], "a sweep does not fail a payment that might be paid");
        town.later(hours(1)).gateway.then_paid();
        assert_eq!(town.sweep(), 1);
        let late = PaymentState::Succeeded { by: town.payment(payment.id).attempts[0].id, at: town.now(), late: true };
        assert_eq!((town.payment(payment.id).state, town.owed()), (late, (10_000, 0)));
    }
}

#[test]
fn money_that_comes_after_the_end_is_kept_as_late() {
    type End = fn(&Town, crate::PaymentId, crate::AttemptId);
    let ends: [(&str, End); 4] = [
        ("payment.cancelled", |town, id, _| assert!(block_on(town.cancel(id)))),
        ("payment.expired", |town, id, _| {
            town.later(minutes(31));
            block_on(town.expire(id)).unwrap();
        }),
        ("payment.failed", |town, id, attempt| {
            town.gateway.then_silent();
            assert_eq!(town.called_back(id, attempt), CallbackOutcome::Accepted);
        }),
        ("payment.failed", |town, id, attempt| {
            town.gateway.then_says(Verdict::Failed { reason: "no".into() });
            town.called_back(id, attempt);
            town.later(minutes(1));
        }),
    ];
    for (told, end) in ends {
        let town = Town::default();
        let payment = block_on(town.create(&town.asked(), &town.new_payment(Some(SSL)))).unwrap();
        let attempt = payment.attempts.first().unwrap().id;
        end(&town, payment.id, attempt);
        assert_eq!((town.told(), town.owed()), (vec![told], (0, 0)));
        town.gateway.then_paid();
        assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
        assert_eq!(town.told(), [told, "payment.succeeded"]);
        assert_eq!((town.state(payment.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0)));
        assert_eq!(town.alerts().last(), Some(&"LATE_SUCCESS"));
    }
}

#[test]
fn after_a_cancellation_the_sweep_still_finds_what_the_customer_paid() {
    let town = Town::default();
    let payment = town.created();
    town.sent(payment.id, SSL);
    assert!(block_on(town.cancel(payment.id)));
    town.later(minutes(10)).gateway.then_says(Verdict::Undecided);
    assert_eq!((town.sweep(), town.state(payment.id)), (1, "CANCELLED [ABANDONED]".into()));
    town.later(minutes(1)).gateway.then_paid();
    assert_eq!((town.sweep(), town.state(payment.id)), (1, "SUCCEEDED [SUCCEEDED]".into()));
}

#[test]
fn a_silent_gateway_fails_the_payment_or_holds_it_by_the_policy() {
    for (town, state, told) in [
        (Town::default(), "FAILED [ABANDONED]", vec!["payment.failed"]),
        (Town::holding(), "PENDING [REDIRECTED]", vec![]),
    ] {
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_silent();
        assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
        assert_eq!((town.state(payment.id).as_str(), town.told()), (state, told));
        assert_eq!((town.alerts(), town.gateway.asked()), (vec!["VERIFICATION_UNAVAILABLE"], 2), "one quick retry");
        town.later(minutes(1)).gateway.then_paid();
        assert_eq!((town.sweep(), town.owed()), (1, (10_000, 0)));
    }
}

#[test]
fn one_quick_retry_is_enough_for_a_gateway_that_stumbled() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    town.gateway.then_stumbles().then_paid();
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
    assert_eq!((town.state(payment.id), town.alerts()), ("SUCCEEDED [SUCCEEDED]".into(), vec![]));
}

#[test]
fn asking_about_a_silent_gateway_ends_after_three_days_and_a_callback_still_counts() {
    let town = Town::holding();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    let mut questions = 0;
    for _ in 0..(80 * 60) {
        town.gateway.forget().then_silent();
        questions += town.later(minutes(1)).sweep();
    }
    assert!((70..90).contains(&questions), "{questions}");
    assert_eq!(town.alerts(), ["VERIFICATION_UNAVAILABLE"], "one, counted when it began and when it ended");
    town.gateway.forget().then_paid();
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
    assert_eq!(town.owed(), (10_000, 0));
}

#[test]
fn a_session_that_was_never_opened_is_given_up_by_the_sweep() {
    let town = Town::default();
    let new = town.new_payment(Some(BKASH));
    let asked = town.asked();
    let crashed = crate::testing::run::crash_after(5, town.create(&asked, &new));
    assert_eq!((crashed, town.state(new.id)), (None, "PENDING [INITIATED]".into()));
    assert_eq!(town.later(minutes(1)).sweep(), 0);
    assert_eq!(town.later(minutes(1)).sweep(), 1);
    assert_eq!((town.state(new.id), town.told()), ("FAILED [FAILED]".into(), vec!["payment.failed"]));
    assert_eq!(town.gateway.asked(), 0);
}

#[test]
fn while_somebody_asks_nobody_else_expires_the_payment() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    town.later(minutes(30));
    let crashed = crate::testing::run::crash_after(3, town.verify(payment.id, attempt, Trigger::Callback));
    assert_eq!((crashed, town.state(payment.id)), (None, "PENDING [VERIFYING]".into()));
    assert_eq!(block_on(town.expire(payment.id)), Err(Declined::Refused(ExpireRefused::TimeIsLeft)));
    town.later(minutes(2)).gateway.then_paid();
    block_on(town.expire(payment.id)).unwrap_err();
    assert_eq!((town.state(payment.id), town.told()), ("SUCCEEDED [SUCCEEDED]".into(), vec!["payment.succeeded"]));
}
