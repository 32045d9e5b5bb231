//! Gateways where no money moves before we say so: the customer agrees, and is charged once, whatever happens between.

use super::{BKASH, SSL, Town};
use crate::{
    ids::{AttemptId, PaymentId},
    payments::{
        Trigger,
        callback::CallbackOutcome,
        gateway::{RawCallback, Receipts, Unavailable, VERIFYING_LEASE, Verdict},
    },
    testing::{
        ScriptedGateway,
        run::{block_on, crash_after},
        story::verified,
    },
    time::minutes,
};

/// A customer who was sent to a gateway that waits to be told.
fn sent() -> (Town, PaymentId, AttemptId) {
    let town = Town::default();
    town.gateway.charges_when_told();
    let payment = town.created().id;
    let attempt = town.sent(payment, BKASH);
    (town, payment, attempt)
}

fn saying(town: &Town, (payment, attempt): (PaymentId, AttemptId), said: &str) -> RawCallback {
    let payment = town.payment(payment);
    let found = payment.attempt(attempt).unwrap();
    ScriptedGateway::callback_saying(found.method, &found.reference, said)
}

fn called(town: &Town, about: (PaymentId, AttemptId), said: &str) -> CallbackOutcome {
    block_on(town.receive(saying(town, about, said))).unwrap().1.outcome
}

fn silent() -> Result<Verdict, Unavailable> {
    Err(Unavailable { detail: "time-out".into() })
}

#[test]
fn a_customer_who_agreed_is_charged_once_and_the_merchant_has_it_coming() {
    let (town, payment, attempt) = sent();
    assert_eq!(called(&town, (payment, attempt), "approved"), CallbackOutcome::Accepted);
    assert_eq!(town.state(payment), "SUCCEEDED [SUCCEEDED]");
    assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]));
    assert_eq!(town.gateway.asked(), 0, "the answer to the charge was the proof");
    for _ in 0..10 {
        called(&town, (payment, attempt), "approved");
    }
    assert_eq!((town.gateway.charged().len(), town.owed()), (1, (10_000, 0)));
}

#[test]
fn a_customer_who_agreed_and_never_came_back_is_charged_by_the_sweep() {
    let (town, payment, _) = sent();
    town.later(minutes(10)).gateway.then_says(Verdict::Approved);
    assert_eq!(town.sweep(), 1);
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("SUCCEEDED [SUCCEEDED]", 1));
}

#[test]
fn a_gateway_that_moves_money_by_itself_is_never_told_to_charge() {
    let town = Town::default();
    let payment = town.created().id;
    let attempt = town.sent(payment, SSL);
    town.gateway.then_paid();
    assert_eq!(called(&town, (payment, attempt), "approved"), CallbackOutcome::Accepted);
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("SUCCEEDED [SUCCEEDED]", 0));
}

#[test]
fn a_callback_that_says_anything_else_charges_nobody() {
    for said in ["cancelled", "failed", ""] {
        let (town, payment, attempt) = sent();
        town.gateway.then_says(Verdict::Undecided);
        called(&town, (payment, attempt), said);
        assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("PENDING [REDIRECTED]", 0), "{said}");
    }
}

#[test]
fn a_charge_that_is_declined_fails_the_attempt_and_the_customer_tries_again() {
    let (town, payment, attempt) = sent();
    town.gateway.then_on_charge(Ok(Verdict::Failed { reason: "insufficient balance".into() }));
    called(&town, (payment, attempt), "approved");
    assert_eq!(town.state(payment), "PENDING [FAILED]");
    let second = town.sent(payment, BKASH);
    called(&town, (payment, second), "approved");
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("SUCCEEDED [FAILED SUCCEEDED]", 2));
}

#[test]
fn a_charge_without_an_answer_is_asked_about_and_never_sent_again() {
    let (town, payment, attempt) = sent();
    town.gateway.then_on_charge(silent()).then_says(Verdict::Undecided);
    called(&town, (payment, attempt), "approved");
    assert_eq!(town.state(payment), "PENDING [REDIRECTED]");
    town.later(minutes(2)).gateway.then_says(Verdict::Approved);
    assert_eq!(town.sweep(), 1);
    called(&town, (payment, attempt), "approved");
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("PENDING [REDIRECTED]", 1));
    town.later(minutes(5)).gateway.then_paid();
    assert_eq!(town.sweep(), 1);
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("SUCCEEDED [SUCCEEDED]", 1));
}

#[test]
fn who_only_pretends_that_the_customer_agreed_uses_nothing_up() {
    let (town, payment, attempt) = sent();
    for _ in 0..3 {
        town.gateway.then_on_charge(Ok(Verdict::NotCharged));
        assert_eq!(called(&town, (payment, attempt), "approved"), CallbackOutcome::Accepted);
        assert_eq!((town.state(payment).as_str(), town.owed()), ("PENDING [REDIRECTED]", (0, 0)));
    }
    called(&town, (payment, attempt), "approved");
    assert_eq!((town.state(payment).as_str(), town.owed()), ("SUCCEEDED [SUCCEEDED]", (10_000, 0)));
    assert_eq!((town.gateway.charged().len(), town.gateway.asked()), (4, 0));

    let (town, payment, attempt) = sent();
    town.gateway.then_on_charge(Ok(Verdict::NotCharged));
    called(&town, (payment, attempt), "approved");
    town.later(minutes(10)).gateway.then_says(Verdict::Approved);
    assert_eq!(
        (town.sweep(), town.state(payment).as_str()),
        (1, "SUCCEEDED [SUCCEEDED]"),
        "nor of who never comes back"
    );
}

#[test]
fn a_question_never_takes_a_charge_back() {
    let (town, payment, attempt) = sent();
    town.gateway.then_on_charge(silent()).then_says(Verdict::NotCharged);
    called(&town, (payment, attempt), "approved");
    called(&town, (payment, attempt), "approved");
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("PENDING [REDIRECTED]", 1));
}

#[test]
fn a_charge_whose_answer_was_lost_is_found_paid_at_once() {
    let (town, payment, attempt) = sent();
    town.gateway.then_on_charge(silent()).then_paid();
    called(&town, (payment, attempt), "approved");
    assert_eq!((town.state(payment).as_str(), town.gateway.charged().len()), ("SUCCEEDED [SUCCEEDED]", 1));
}

#[test]
fn a_charge_of_something_else_is_a_mismatch_and_no_success() {
    let (town, payment, attempt) = sent();
    let mut seen = verified(&town.payment(payment), attempt);
    seen.amount = crate::testing::story::taka(5);
    town.gateway.then_on_charge(Ok(Verdict::Paid(Receipts::of(seen))));
    assert_eq!(called(&town, (payment, attempt), "approved"), CallbackOutcome::Mismatch);
    assert_eq!((town.state(payment).as_str(), town.owed()), ("FAILED [FAILED]", (0, 0)));
    assert_eq!(town.alerts(), ["VERIFICATION_MISMATCH"]);
}

#[test]
fn nobody_is_charged_for_what_is_no_longer_owed() {
    let (town, payment, attempt) = sent();
    assert!(block_on(town.cancel(payment)));
    called(&town, (payment, attempt), "approved");
    assert_eq!(town.gateway.charged().len(), 0, "the application called it off");

    let (town, payment, attempt) = sent();
    town.later(minutes(31));
    town.gateway.then_says(Verdict::Undecided);
    block_on(town.expire(payment)).unwrap();
    called(&town, (payment, attempt), "approved");
    assert_eq!(town.gateway.charged().len(), 0, "its time was over");
}

#[test]
fn nobody_is_charged_twice_for_one_payment_while_the_first_charge_is_in_doubt() {
    let (town, payment, first) = sent();
    let other = town.sent(payment, SSL);
    town.gateway.then_on_charge(silent()).then_says(Verdict::Undecided);
    called(&town, (payment, first), "approved");
    called(&town, (payment, other), "approved");
    assert_eq!(town.gateway.charged().len(), 1, "the other one waits");
    assert_eq!(town.state(payment), "PENDING [REDIRECTED REDIRECTED]");
}

#[test]
fn a_process_that_dies_around_a_charge_that_was_not_made_sends_no_second_one_in_doubt() {
    for steps in 0.. {
        let (town, payment, attempt) = sent();
        town.gateway.then_on_charge(Ok(Verdict::NotCharged));
        let done = crash_after(steps, town.receive(saying(&town, (payment, attempt), "approved"))).is_some();
        town.gateway.forget();
        town.later(VERIFYING_LEASE);
        for _ in 0..3 {
            town.gateway.then_says(Verdict::Approved);
            block_on(town.verify(payment, attempt, Trigger::Sweep)).unwrap();
            town.later(minutes(60));
        }
        let (state, charged) = (town.state(payment), town.gateway.charged().len());
        match state.as_str() {
            "SUCCEEDED [SUCCEEDED]" => assert!(charged <= 2 && town.owed() == (10_000, 0), "after {steps} steps"),
            "PENDING [REDIRECTED]" => assert!(!done && charged <= 1, "in doubt after {steps} steps, and left alone"),
            other => unreachable!("{other} after {steps} steps"),
        }
        if done {
            assert_eq!(charged, 2);
            return;
        }
    }
}

#[test]
fn a_process_that_dies_anywhere_around_a_charge_never_charges_twice() {
    let mut charged_before_dying = 0;
    for steps in 0.. {
        let (town, payment, attempt) = sent();
        let done = crash_after(steps, town.receive(saying(&town, (payment, attempt), "approved"))).is_some();
        charged_before_dying += usize::from(!done && !town.gateway.charged().is_empty());
        // Whoever sees the gateway's side knows whether money moved; ours finds out by asking.
        let moved = !town.gateway.charged().is_empty();
        town.later(VERIFYING_LEASE);
        for _ in 0..3 {
            match moved {
                true => town.gateway.then_paid(),
                false => town.gateway.then_says(Verdict::Approved),
            };
            block_on(town.verify(payment, attempt, Trigger::Sweep)).unwrap();
            town.later(minutes(60));
        }
        let charged = town.gateway.charged().len();
        assert!(charged <= 1, "charged {charged} times after {steps} steps");
        let expected =
            if charged == 1 { ("SUCCEEDED [SUCCEEDED]", (10_000, 0)) } else { ("PENDING [REDIRECTED]", (0, 0)) };
        assert_eq!((town.state(payment).as_str(), town.owed()), expected, "after {steps} steps");
        if done {
            assert!(steps > 6 && charged_before_dying > 0, "{steps} {charged_before_dying}");
            return;
        }
    }
}
