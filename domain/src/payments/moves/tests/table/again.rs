//! Every state of an attempt, and what a second payment in its session makes of it.

use super::{SSL, grouped, hint, line, unindented};
use crate::{
    payments::{
        Payment, Trigger,
        gateway::{Hint, Receipts, Risk, Verified},
    },
    testing::story::{FIRST, SECOND, Story, noon_and, pending, pending_by, taka, verified, verified_again},
};

/// What everything that tells of a second payment makes of the first attempt.
fn answers(payment: &Payment) -> String {
    let at = noon_and(60);
    let (first, again) = (verified(payment, FIRST), verified_again(payment, FIRST, 1));
    let risky = |seen: &Verified| Verified { risk: Risk::High, ..seen.clone() };
    let other = |seen: &Verified| Verified { amount: taka(1), ..seen.clone() };
    let all = |one: &Verified, two: &Verified| {
        let receipts = |one: &Verified, two: &Verified| Receipts::of(one.clone()).and(two.clone());
        let decided = line(payment.confirm_all(FIRST, &receipts(one, two), at));
        assert_eq!(decided, line(payment.confirm_all(FIRST, &receipts(two, one), at)), "in whatever order");
        decided
    };
    let news = Hint { token: again.token.clone(), ..Hint::default() };
    let hinted = |hint: &Hint| line(payment.start_verifying(FIRST, (hint, Trigger::Callback), at));
    grouped([
        ("hinted at the first", hinted(&hint())),
        ("hinted at the second", hinted(&news)),
        ("hinted at nothing", hinted(&Hint::default())),
        ("swept", line(payment.start_verifying(FIRST, (&Hint::default(), Trigger::Sweep), at))),
        ("the first", line(payment.confirm_all(FIRST, &Receipts::of(first.clone()), at))),
        ("the second", line(payment.confirm_all(FIRST, &Receipts::of(again.clone()), at))),
        ("both", all(&first, &again)),
        ("both, the second risky", all(&first, &risky(&again))),
        ("both, the second other", all(&first, &other(&again))),
        ("both risky", all(&risky(&first), &risky(&again))),
        ("both other", all(&other(&first), &other(&again))),
    ])
}

fn says(payment: &Payment, expected: &str) {
    assert_eq!(answers(payment), unindented(expected));
}

#[test]
fn a_session_whose_customer_is_away() {
    let payment = pending(10_000).redirected(FIRST, SSL);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: PENDING [VERIFYING]
        the first | the second: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        both | both, the second risky: SUCCEEDED [SUCCEEDED+1] + 10000 to merchant_payable + 10000 to customer_surplus + tells succeeded + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded + alert VERIFICATION_MISMATCH
        both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + tells review + alert HIGH_RISK + alert SURPLUS_CAPTURE
        both other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_is_asked_about() {
    let payment = pending(10_000).redirected(FIRST, SSL).verifying(FIRST);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: PENDING [VERIFYING]
        the first | the second: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        both | both, the second risky: SUCCEEDED [SUCCEEDED+1] + 10000 to merchant_payable + 10000 to customer_surplus + tells succeeded + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded + alert VERIFICATION_MISMATCH
        both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + tells review + alert HIGH_RISK + alert SURPLUS_CAPTURE
        both other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_failed() {
    let payment = pending_by(SSL, 10_000).redirected(FIRST, SSL).declined(FIRST);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: FAILED [FAILED]
        the first | the second: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        both | both, the second risky: SUCCEEDED [SUCCEEDED+1] + 10000 to merchant_payable + 10000 to customer_surplus + tells succeeded late + alert LATE_SUCCESS + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS + alert VERIFICATION_MISMATCH
        both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + tells review + alert HIGH_RISK + alert SURPLUS_CAPTURE
        both other: FAILED [FAILED] + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_given_up() {
    let payment = pending(10_000).redirected(FIRST, SSL).given_up(FIRST);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: PENDING [CANCELLED]
        the first | the second: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        both | both, the second risky: SUCCEEDED [SUCCEEDED+1] + 10000 to merchant_payable + 10000 to customer_surplus + tells succeeded + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded + alert VERIFICATION_MISMATCH
        both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + tells review + alert HIGH_RISK + alert SURPLUS_CAPTURE
        both other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_of_a_payment_that_expired() {
    let payment = pending(10_000).redirected(FIRST, SSL).expired();
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: EXPIRED [VERIFYING]
        the first | the second: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        both | both, the second risky: SUCCEEDED [SUCCEEDED+1] + 10000 to merchant_payable + 10000 to customer_surplus + tells succeeded late + alert LATE_SUCCESS + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS + alert VERIFICATION_MISMATCH
        both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + tells review + alert HIGH_RISK + alert SURPLUS_CAPTURE
        both other: EXPIRED [FAILED] + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_paid() {
    let payment = pending(10_000).redirected(FIRST, SSL).paid(FIRST);
    says(
        &payment,
        "
        hinted at the first | swept | the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing: SUCCEEDED [SUCCEEDED]
        the second | both | both, the second risky | both risky: SUCCEEDED [SUCCEEDED+1] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: SUCCEEDED [SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_paid_and_is_asked_about_again() {
    let payment = pending(10_000).redirected(FIRST, SSL).paid(FIRST).asked_again(FIRST);
    says(
        &payment,
        "
        hinted at the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing | swept | the first: SUCCEEDED [SUCCEEDED]
        the second | both | both, the second risky | both risky: SUCCEEDED [SUCCEEDED+1] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: SUCCEEDED [SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_paid_twice() {
    let payment = pending(10_000).redirected(FIRST, SSL).paid(FIRST).paid_again(FIRST, 1);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | swept | the first | the second | both | both, the second risky | both, the second other | both risky | both other: no, the attempt was confirmed before
        hinted at nothing: SUCCEEDED [SUCCEEDED+1]
        ",
    );
}

#[test]
fn a_session_that_was_paid_when_the_payment_had_been_paid() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).paid(SECOND).paid(FIRST);
    says(
        &payment,
        "
        hinted at the first | swept | the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing: SUCCEEDED [SUCCEEDED SUCCEEDED]
        the second | both | both, the second risky | both risky: SUCCEEDED [SUCCEEDED+1 SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: SUCCEEDED [SUCCEEDED SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_whose_payment_was_paid_in_another() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).paid(SECOND);
    says(
        &payment,
        "
        hinted at the first | hinted at the second | hinted at nothing | swept: SUCCEEDED [VERIFYING SUCCEEDED]
        the first | the second: SUCCEEDED [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both | both, the second risky | both risky: SUCCEEDED [SUCCEEDED+1 SUCCEEDED] + 10000 to customer_surplus + 10000 to customer_surplus + alert SURPLUS_CAPTURE + alert SURPLUS_CAPTURE
        both, the second other: SUCCEEDED [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE + alert VERIFICATION_MISMATCH
        both other: SUCCEEDED [FAILED SUCCEEDED] + alert VERIFICATION_MISMATCH + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_under_review() {
    let payment = pending(10_000).redirected(FIRST, SSL).flagged(FIRST);
    says(
        &payment,
        "
        hinted at the first | swept | the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing: REVIEW [SUCCEEDED]
        the second | both | both, the second risky | both risky: REVIEW [SUCCEEDED+1] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: REVIEW [SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_accepted() {
    let payment = pending(10_000).redirected(FIRST, SSL).flagged(FIRST).accepted();
    says(
        &payment,
        "
        hinted at the first | swept | the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing: SUCCEEDED [SUCCEEDED]
        the second | both | both, the second risky | both risky: SUCCEEDED [SUCCEEDED+1] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: SUCCEEDED [SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}

#[test]
fn a_session_that_was_refused() {
    let payment = pending(10_000).redirected(FIRST, SSL).flagged(FIRST).rejected();
    says(
        &payment,
        "
        hinted at the first | swept | the first: no, the attempt was confirmed before
        hinted at the second | hinted at nothing: FAILED [SUCCEEDED]
        the second | both | both, the second risky | both risky: FAILED [SUCCEEDED+1] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        both, the second other | both other: FAILED [SUCCEEDED] + alert VERIFICATION_MISMATCH
        ",
    );
}
