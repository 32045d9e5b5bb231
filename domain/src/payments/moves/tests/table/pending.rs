//! Payments that still wait for their money.

use super::{SSL, says};
use crate::testing::story::{FIRST, Story, pending, pending_by};

#[test]
fn a_payment_that_nobody_tried_to_pay() {
    let payment = pending(10_000);
    says(
        &payment,
        "
        begin: PENDING [INITIATED]
        redirect | fail to start | verify | ask once more | confirm | confirm risky | confirm other | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the payment has no attempt att_00000000000000000000000001
        cancel: CANCELLED [] + tells cancelled
        expire: EXPIRED [] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_whose_attempt_has_no_session_yet() {
    let payment = pending(10_000).begun(FIRST, SSL);
    says(
        &payment,
        "
        begin: PENDING [INITIATED INITIATED]
        redirect: PENDING [REDIRECTED]
        fail to start: PENDING [FAILED]
        verify | ask once more | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt has no session to ask about
        confirm | confirm risky | confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        cancel: CANCELLED [ABANDONED] + tells cancelled
        expire: EXPIRED [ABANDONED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_whose_customer_is_at_the_gateway() {
    let payment = pending(10_000).redirected(FIRST, SSL);
    says(
        &payment,
        "
        begin: PENDING [REDIRECTED INITIATED]
        redirect | fail to start: no, the attempt has a session or an end already
        verify: PENDING [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        decline: PENDING [FAILED]
        give up: PENDING [CANCELLED]
        undecided: PENDING [REDIRECTED]
        silent, FAIL: FAILED [ABANDONED] + tells failed + alert VERIFICATION_UNAVAILABLE
        silent, HOLD | swept, FAIL | swept, HOLD: PENDING [REDIRECTED] + alert VERIFICATION_UNAVAILABLE
        cancel: CANCELLED [ABANDONED] + tells cancelled
        expire: EXPIRED [ABANDONED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_that_is_being_verified() {
    let payment = pending(10_000).redirected(FIRST, SSL).verifying(FIRST);
    says(
        &payment,
        "
        begin: PENDING [VERIFYING INITIATED]
        redirect | fail to start: no, the attempt has a session or an end already
        verify: PENDING [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        decline: PENDING [FAILED]
        give up: PENDING [CANCELLED]
        undecided: PENDING [REDIRECTED]
        silent, FAIL: FAILED [ABANDONED] + tells failed + alert VERIFICATION_UNAVAILABLE
        silent, HOLD | swept, FAIL | swept, HOLD: PENDING [REDIRECTED] + alert VERIFICATION_UNAVAILABLE
        cancel: CANCELLED [ABANDONED] + tells cancelled
        expire: EXPIRED [ABANDONED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_whose_attempt_failed() {
    let payment = pending(10_000).redirected(FIRST, SSL).declined(FIRST);
    says(
        &payment,
        "
        begin: PENDING [FAILED INITIATED]
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided: PENDING [FAILED]
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: PENDING [FAILED] + alert VERIFICATION_UNAVAILABLE
        cancel: CANCELLED [FAILED] + tells cancelled
        expire: EXPIRED [FAILED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_whose_attempt_was_given_up() {
    let payment = pending(10_000).redirected(FIRST, SSL).given_up(FIRST);
    says(
        &payment,
        "
        begin: PENDING [CANCELLED INITIATED]
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided: PENDING [CANCELLED]
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: PENDING [CANCELLED] + alert VERIFICATION_UNAVAILABLE
        cancel: CANCELLED [CANCELLED] + tells cancelled
        expire: EXPIRED [CANCELLED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_pending_payment_whose_attempt_got_no_session() {
    let payment = pending(10_000).begun(FIRST, SSL).not_started(FIRST);
    says(
        &payment,
        "
        begin: PENDING [FAILED INITIATED]
        redirect | fail to start: no, the attempt has a session or an end already
        verify | ask once more | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt has no session to ask about
        confirm | confirm risky | confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        cancel: CANCELLED [FAILED] + tells cancelled
        expire: EXPIRED [FAILED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_payment_by_one_method_that_has_no_session_yet() {
    let payment = pending_by(SSL, 10_000).begun(FIRST, SSL);
    says(
        &payment,
        "
        begin: no, the one attempt of this payment was made
        redirect: PENDING [REDIRECTED]
        fail to start: FAILED [FAILED] + tells failed
        verify | ask once more | decline | give up | undecided | silent, FAIL | silent, HOLD | swept, FAIL | swept, HOLD: no, the attempt has no session to ask about
        confirm | confirm risky | confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        cancel: CANCELLED [ABANDONED] + tells cancelled
        expire: EXPIRED [ABANDONED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}

#[test]
fn a_payment_by_one_method_whose_customer_is_at_the_gateway() {
    let payment = pending_by(SSL, 10_000).redirected(FIRST, SSL);
    says(
        &payment,
        "
        begin: no, the one attempt of this payment was made
        redirect | fail to start: no, the attempt has a session or an end already
        verify: PENDING [VERIFYING]
        ask once more: no, the attempt is being verified
        confirm: SUCCEEDED [SUCCEEDED] + 10000 to merchant_payable + tells succeeded
        confirm risky: REVIEW [SUCCEEDED] + tells review + alert HIGH_RISK
        confirm other: FAILED [FAILED] + tells failed + alert VERIFICATION_MISMATCH
        decline: FAILED [FAILED] + tells failed
        give up: CANCELLED [CANCELLED] + tells cancelled
        undecided: PENDING [REDIRECTED]
        silent, FAIL: FAILED [ABANDONED] + tells failed + alert VERIFICATION_UNAVAILABLE
        silent, HOLD | swept, FAIL | swept, HOLD: PENDING [REDIRECTED] + alert VERIFICATION_UNAVAILABLE
        cancel: CANCELLED [ABANDONED] + tells cancelled
        expire: EXPIRED [ABANDONED] + tells expired
        accept | reject: no, a payment that is PENDING is not under review
        ",
    );
}
