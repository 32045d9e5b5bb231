//! Payments that have an end, or are held for review.

use super::{SSL, says};
use crate::testing::story::{FIRST, SECOND, Story, pending, pending_by};

#[test]
fn a_payment_by_one_method_that_got_no_session() {
    let payment = pending_by(SSL, 10_000).begun(FIRST, SSL).not_started(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt has no session to ask about
        confirm | confirm risky | confirm other: FAILED [FAILED] + alert VERIFICATION_MISMATCH
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}

#[test]
fn a_payment_by_one_method_that_failed() {
    let payment = pending_by(SSL, 10_000).redirected(FIRST, SSL).declined(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided: FAILED [FAILED]
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + alert VERIFICATION_MISMATCH
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: FAILED [FAILED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}

#[test]
fn a_payment_by_one_method_that_was_given_up() {
    let payment = pending_by(SSL, 10_000).redirected(FIRST, SSL).given_up(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is CANCELLED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided: CANCELLED [CANCELLED]
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: CANCELLED [FAILED] + alert VERIFICATION_MISMATCH
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: CANCELLED [CANCELLED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is CANCELLED cannot be cancelled
        expire: no, a payment that is CANCELLED does not expire
        accept | reject: no, a payment that is CANCELLED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_paid() {
    let payment = pending(10_000).redirected(FIRST, SSL).paid(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is SUCCEEDED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | confirm | confirm risky | confirm other | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt was confirmed before
        cancel: no, a payment that is SUCCEEDED cannot be cancelled
        expire: no, a payment that is SUCCEEDED does not expire
        accept | reject: no, a payment that is SUCCEEDED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_paid_another_way() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).paid(SECOND);
    says(
        &payment,
        "
        begin: no, a payment that is SUCCEEDED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: SUCCEEDED [VERIFYING SUCCEEDED]
        ask once more: no, the attempt is being verified
        confirm | confirm risky: SUCCEEDED [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        confirm other: SUCCEEDED [FAILED SUCCEEDED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided: SUCCEEDED [ABANDONED SUCCEEDED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: SUCCEEDED [ABANDONED SUCCEEDED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is SUCCEEDED cannot be cancelled
        expire: no, a payment that is SUCCEEDED does not expire
        accept | reject: no, a payment that is SUCCEEDED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_paid_another_way_and_is_asked_about() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).paid(SECOND).verifying(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is SUCCEEDED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: SUCCEEDED [VERIFYING SUCCEEDED]
        ask once more: no, the attempt is being verified
        confirm | confirm risky: SUCCEEDED [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        confirm other: SUCCEEDED [FAILED SUCCEEDED] + alert VERIFICATION_MISMATCH
        decline: SUCCEEDED [FAILED SUCCEEDED]
        give up: SUCCEEDED [CANCELLED SUCCEEDED]
        undecided: SUCCEEDED [ABANDONED SUCCEEDED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: SUCCEEDED [ABANDONED SUCCEEDED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is SUCCEEDED cannot be cancelled
        expire: no, a payment that is SUCCEEDED does not expire
        accept | reject: no, a payment that is SUCCEEDED is not under review
        ",
    );
}

#[test]
fn a_payment_whose_verification_did_not_match() {
    let payment = pending(10_000).redirected(FIRST, SSL).mismatched(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided: FAILED [FAILED]
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + alert VERIFICATION_MISMATCH
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: FAILED [FAILED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}

#[test]
fn a_payment_whose_verification_nobody_answered() {
    let payment = pending(10_000).redirected(FIRST, SSL).unanswered(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: FAILED [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided | swept, FAIL | swept, HOLD: FAILED [ABANDONED]
        silent, FAIL | silent, HOLD: FAILED [ABANDONED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_cancelled() {
    let payment = pending(10_000).redirected(FIRST, SSL).cancelled();
    says(
        &payment,
        "
        begin: no, a payment that is CANCELLED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: CANCELLED [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: CANCELLED [FAILED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided: CANCELLED [ABANDONED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: CANCELLED [ABANDONED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is CANCELLED cannot be cancelled
        expire: no, a payment that is CANCELLED does not expire
        accept | reject: no, a payment that is CANCELLED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_cancelled_before_it_had_a_session() {
    let payment = pending(10_000).begun(FIRST, SSL).cancelled();
    says(
        &payment,
        "
        begin: no, a payment that is CANCELLED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt has no session to ask about
        confirm | confirm risky | confirm other: CANCELLED [FAILED] + alert VERIFICATION_MISMATCH
        cancel: no, a payment that is CANCELLED cannot be cancelled
        expire: no, a payment that is CANCELLED does not expire
        accept | reject: no, a payment that is CANCELLED is not under review
        ",
    );
}

#[test]
fn a_payment_that_expired() {
    let payment = pending(10_000).redirected(FIRST, SSL).expired();
    says(
        &payment,
        "
        begin: no, a payment that is EXPIRED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: EXPIRED [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded late + alert LATE_SUCCESS
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: EXPIRED [FAILED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided: EXPIRED [ABANDONED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: EXPIRED [ABANDONED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is EXPIRED cannot be cancelled
        expire: no, a payment that is EXPIRED does not expire
        accept | reject: no, a payment that is EXPIRED is not under review
        ",
    );
}

#[test]
fn a_payment_under_review() {
    let payment = pending(10_000).redirected(FIRST, SSL).flagged(FIRST);
    says(
        &payment,
        "
        begin: no, a payment that is REVIEW cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | confirm | confirm risky | confirm other | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt was confirmed before
        cancel: no, a payment that is REVIEW cannot be cancelled
        expire: no, a payment that is REVIEW does not expire
        accept: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        reject: FAILED [SUCCEEDED] + 10000 to customer_surplus + tells failed + alert SURPLUS_CAPTURE
        ",
    );
}

#[test]
fn a_payment_under_review_for_another_attempt() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).flagged(SECOND);
    says(
        &payment,
        "
        begin: no, a payment that is REVIEW cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: REVIEW [VERIFYING SUCCEEDED]
        ask once more: no, the attempt is being verified
        confirm | confirm risky: REVIEW [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        confirm other: REVIEW [FAILED SUCCEEDED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided: REVIEW [ABANDONED SUCCEEDED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: REVIEW [ABANDONED SUCCEEDED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is REVIEW cannot be cancelled
        expire: no, a payment that is REVIEW does not expire
        accept: SUCCEEDED [ABANDONED SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        reject: FAILED [ABANDONED SUCCEEDED] + 10000 to customer_surplus + tells failed + alert SURPLUS_CAPTURE
        ",
    );
}

#[test]
fn a_payment_that_was_refused_in_review() {
    let payment = pending(10_000).redirected(FIRST, SSL).flagged(FIRST).rejected();
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | confirm | confirm risky | confirm other | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt was confirmed before
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}

#[test]
fn a_payment_that_was_refused_in_review_for_another_attempt() {
    let payment = pending(10_000).redirected(FIRST, SSL).redirected(SECOND, SSL).flagged(SECOND).rejected();
    says(
        &payment,
        "
        begin: no, a payment that is FAILED cannot be paid
        redirect | fail to start: no, the attempt has a session or an end already
        verify: FAILED [VERIFYING SUCCEEDED]
        ask once more: no, the attempt is being verified
        confirm | confirm risky: FAILED [SUCCEEDED SUCCEEDED] + 10000 to customer_surplus + alert SURPLUS_CAPTURE
        confirm other: FAILED [FAILED SUCCEEDED] + alert VERIFICATION_MISMATCH
        decline | give up | undecided: FAILED [ABANDONED SUCCEEDED]
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: FAILED [ABANDONED SUCCEEDED] + alert VERIFICATION_UNAVAILABLE
        cancel: no, a payment that is FAILED cannot be cancelled
        expire: no, a payment that is FAILED does not expire
        accept | reject: no, a payment that is FAILED is not under review
        ",
    );
}
