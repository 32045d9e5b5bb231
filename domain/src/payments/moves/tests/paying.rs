//! What is confirmed is compared, kept and booked.

use crate::{
    alerts::AlertKind,
    ledger::{Account, Cause, Posting, Transfer},
    money::{Currency, Money},
    payments::{
        BeginRefused, CaptureKind, ConfirmRefused, Difference, FailureCode, Method, Payment, PaymentState,
        gateway::{Risk, Verified},
    },
    scope::Mode,
    testing::story::{
        ACCOUNT, FIRST, NOON, SECOND, Story, THIRD, noon_and, pending, pending_by, poisha, reference, session,
        settings, taka, verified,
    },
};

const SSL: Method = Method::Sslcommerz;
const BKASH: Method = Method::Bkash;

fn at_the_gateway() -> Payment {
    pending(10_000).redirected(FIRST, SSL)
}

/// What the gateway confirms, but for what the change makes different.
fn but(change: impl FnOnce(&mut Verified)) -> Verified {
    let mut seen = verified(&at_the_gateway(), FIRST);
    change(&mut seen);
    seen
}

fn dollars(minor: i64) -> Money {
    Money::new(minor, Currency::parse("USD").unwrap()).unwrap()
}

#[test]
fn every_field_of_a_confirmation_is_compared() {
    let ours = taka(10_000);
    let account = |theirs: &str| Difference::MerchantAccount { ours: ACCOUNT.into(), theirs: theirs.into() };
    let other_reference = reference(SECOND).to_string();
    let long = "T".repeat(256);
    for (seen, difference) in [
        (but(|seen| seen.method = BKASH), Difference::Gateway { ours: SSL, theirs: BKASH }),
        (but(|seen| seen.reference = other_reference.clone()), Difference::Reference { theirs: other_reference }),
        (but(|seen| seen.reference.clear()), Difference::Reference { theirs: String::new() }),
        (but(|seen| seen.amount = taka(9_999)), Difference::Amount { ours, theirs: taka(9_999) }),
        (but(|seen| seen.amount = taka(10_001)), Difference::Amount { ours, theirs: taka(10_001) }),
        (but(|seen| seen.amount = taka(0)), Difference::Amount { ours, theirs: taka(0) }),
        (but(|seen| seen.amount = dollars(10_000)), Difference::Currency { ours, theirs: dollars(10_000) }),
        (but(|seen| seen.mode = Mode::Live), Difference::Mode { ours: Mode::Test, theirs: Mode::Live }),
        (but(|seen| seen.merchant_account = "other".into()), account("other")),
        (but(|seen| seen.merchant_account.clear()), account("")),
        (but(|seen| seen.gateway_txn_id.clear()), Difference::NoTransaction { theirs: String::new() }),
        (but(|seen| seen.gateway_txn_id = " ".into()), Difference::NoTransaction { theirs: " ".into() }),
        (but(|seen| seen.gateway_txn_id = "T\0".into()), Difference::NoTransaction { theirs: "T\0".into() }),
        (but(|seen| seen.gateway_txn_id = long.clone()), Difference::NoTransaction { theirs: long }),
    ] {
        let payment = at_the_gateway();
        let decided = payment.confirm(FIRST, &seen, NOON);
        assert_eq!(decided, payment.mismatch(FIRST, &difference, NOON), "{difference}");
        let decided = decided.unwrap();
        assert_eq!(decided.next.state, PaymentState::Failed { code: FailureCode::VerificationMismatch });
        assert_eq!((decided.postings.len(), decided.next.captured().minor()), (0, 0));
        assert_eq!(decided.alerts.first().map(|alert| alert.kind), Some(AlertKind::VerificationMismatch));
    }
}

#[test]
fn a_confirmation_of_an_attempt_without_a_session_matches_nothing() {
    let payment = pending(10_000).begun(FIRST, SSL);
    let seen = Verified { merchant_account: String::new(), ..verified(&payment, FIRST) };
    let decided = payment.confirm(FIRST, &seen, NOON).unwrap();
    assert_eq!(decided.next.state, PaymentState::Failed { code: FailureCode::VerificationMismatch });
}

#[test]
fn a_payment_by_one_method_matches_by_its_own_gateway() {
    let payment = pending_by(BKASH, 10_000).redirected(FIRST, BKASH).paid(FIRST);
    assert_eq!(payment.state, PaymentState::Succeeded { by: FIRST, at: NOON, late: false });
    assert_eq!(payment.captured(), taka(10_000));
}

#[test]
fn a_capture_is_booked_to_the_merchant_and_its_fee_as_a_cost() {
    let decided = at_the_gateway().confirm(FIRST, &but(|seen| seen.fee = Some(taka(250))), NOON).unwrap();
    let receivable = Account::GatewayReceivable(SSL);
    let captured = Transfer { debit: receivable, credit: Account::MerchantPayable, amount: poisha(10_000) };
    let fee = Transfer { debit: Account::GatewayFees, credit: receivable, amount: poisha(250) };
    assert_eq!(decided.postings, [Posting::of(Cause::Captured { attempt: FIRST }, captured).and(fee)]);
    assert_eq!(decided.next.kept_capture().unwrap().1.fee, Some(taka(250)));
}

#[test]
fn a_fee_that_cannot_be_is_not_booked() {
    for fee in [taka(0), taka(10_001), dollars(250)] {
        let decided = at_the_gateway().confirm(FIRST, &but(|seen| seen.fee = Some(fee)), NOON).unwrap();
        assert_eq!(decided.postings.first().unwrap().transfers().count(), 1, "{fee}");
        assert_eq!(decided.next.state.status().as_str(), "SUCCEEDED");
    }
    let all = at_the_gateway().confirm(FIRST, &but(|seen| seen.fee = Some(taka(10_000))), NOON).unwrap();
    assert_eq!(all.postings.first().unwrap().transfers().count(), 2, "a gateway may keep all of it");
}

#[test]
fn a_second_capture_is_the_customers() {
    let twice = at_the_gateway().redirected(SECOND, BKASH).paid(FIRST);
    let decided = twice.confirm(SECOND, &verified(&twice, SECOND), noon_and(5)).unwrap();
    let surplus =
        Transfer { debit: Account::GatewayReceivable(BKASH), credit: Account::CustomerSurplus, amount: poisha(10_000) };
    assert_eq!(decided.postings, [Posting::of(Cause::Surplus { attempt: SECOND }, surplus)]);
    assert_eq!((decided.next.state, decided.next.captured()), (twice.state, taka(10_000)));
    assert_eq!(decided.next.attempt(SECOND).unwrap().capture().unwrap().kind, CaptureKind::Surplus);
    assert_eq!(decided.next.shown_attempt().unwrap().id, FIRST, "the merchant's capture is the one to show");
    assert_eq!(decided.events, [], "nothing changed for the application");
}

#[test]
fn the_merchants_capture_is_found_wherever_it_stands() {
    let payment = at_the_gateway().redirected(SECOND, BKASH).paid(SECOND).paid(FIRST);
    assert_eq!(payment.kept_capture().map(|(attempt, _)| attempt.id), Some(SECOND));
    assert_eq!(payment.shown_attempt().map(|attempt| attempt.id), Some(SECOND));
    let refused = at_the_gateway().flagged(FIRST).rejected();
    assert_eq!(refused.kept_capture(), None, "what an operator refused is not the merchant's");
}

#[test]
fn one_gateway_transaction_is_not_counted_for_two_attempts() {
    let payment = at_the_gateway().redirected(SECOND, SSL).paid(FIRST);
    let theirs = verified(&payment, FIRST).gateway_txn_id;
    let again = Verified { gateway_txn_id: theirs.clone(), ..verified(&payment, SECOND) };
    let decided = payment.confirm(SECOND, &again, NOON);
    assert_eq!(decided, payment.mismatch(SECOND, &Difference::TransactionTaken { theirs }, NOON));
    assert_eq!(decided.unwrap().postings, []);
}

#[test]
fn the_same_transaction_id_of_another_gateway_is_another_transaction() {
    let payment = at_the_gateway().redirected(SECOND, BKASH).paid(FIRST);
    let theirs = verified(&payment, FIRST).gateway_txn_id;
    let other = Verified { gateway_txn_id: theirs, ..verified(&payment, SECOND) };
    assert_eq!(payment.confirm(SECOND, &other, NOON).unwrap().postings.len(), 1);
}

#[test]
fn a_success_after_another_end_is_late_wherever_it_comes_from() {
    for ended in [
        at_the_gateway().cancelled(),
        at_the_gateway().expired(),
        at_the_gateway().unanswered(FIRST),
        at_the_gateway().mismatched(FIRST),
        pending_by(SSL, 10_000).redirected(FIRST, SSL).declined(FIRST),
        pending_by(SSL, 10_000).redirected(FIRST, SSL).given_up(FIRST),
    ] {
        let at = ended.expires_at.plus(crate::time::hours(30));
        let decided = ended.confirm(FIRST, &verified(&ended, FIRST), at).unwrap();
        assert_eq!(decided.next.state, PaymentState::Succeeded { by: FIRST, at, late: true }, "{:?}", ended.state);
        assert_eq!(decided.alerts.first().map(|alert| alert.kind), Some(AlertKind::LateSuccess));
        assert_eq!(decided.next.captured(), taka(10_000));
    }
}

#[test]
fn a_flagged_payment_is_booked_only_when_somebody_decides() {
    let flagged = at_the_gateway().flagged(FIRST);
    assert_eq!((flagged.state, flagged.captured()), (PaymentState::Review { by: FIRST, late: false }, taka(0)));
    let accepted = flagged.accept_review(noon_and(9)).unwrap();
    assert_eq!(accepted.next.state, PaymentState::Succeeded { by: FIRST, at: noon_and(9), late: false });
    assert_eq!(accepted.postings.first().unwrap().cause(), Cause::Captured { attempt: FIRST });
    assert_eq!(accepted.next.captured(), taka(10_000));
    let rejected = flagged.reject_review(noon_and(9)).unwrap();
    assert_eq!(rejected.next.state, PaymentState::Failed { code: FailureCode::ReviewRejected });
    assert_eq!(rejected.postings.first().unwrap().cause(), Cause::Surplus { attempt: FIRST });
    assert_eq!(rejected.next.captured(), taka(0));
}

#[test]
fn a_flagged_success_that_comes_late_stays_late_when_it_is_accepted() {
    let flagged = at_the_gateway().expired().flagged(FIRST);
    assert_eq!(flagged.state, PaymentState::Review { by: FIRST, late: true });
    assert_eq!(flagged.accepted().state, PaymentState::Succeeded { by: FIRST, at: NOON, late: true });
}

#[test]
fn money_that_comes_after_a_refused_review_is_the_customers() {
    let refused = at_the_gateway().redirected(SECOND, SSL).flagged(FIRST).rejected();
    for risk in [Risk::Safe, Risk::High] {
        let decided = refused.confirm(SECOND, &Verified { risk, ..verified(&refused, SECOND) }, NOON).unwrap();
        assert_eq!(decided.next.state, refused.state);
        assert_eq!(decided.postings.first().unwrap().cause(), Cause::Surplus { attempt: SECOND });
    }
}

#[test]
fn an_attempt_is_confirmed_once() {
    let paid = at_the_gateway().paid(FIRST);
    let again = paid.confirm(FIRST, &verified(&paid, FIRST), NOON);
    assert_eq!(again, Err(ConfirmRefused::AlreadyConfirmed));
    let unknown = paid.confirm(THIRD, &verified(&paid, FIRST), NOON);
    assert_eq!(unknown, Err(ConfirmRefused::UnknownAttempt { attempt: THIRD }));
}

#[test]
fn an_attempt_is_begun_only_while_it_could_be_paid() {
    let begin = |payment: &Payment, method, at| {
        payment.begin_attempt(THIRD, &reference(THIRD), method, &settings(), at).map(|begun| begun.next.attempts.len())
    };
    let payment = pending(10_000);
    assert_eq!(begin(&payment, SSL, payment.expires_at.minus(std::time::Duration::from_micros(1))), Ok(1));
    assert_eq!(begin(&payment, SSL, payment.expires_at), Err(BeginRefused::TimeIsOver));
    let only_ssl = crate::apps::Settings::default();
    let not_offered = payment.begin_attempt(THIRD, &reference(THIRD), BKASH, &only_ssl, NOON);
    assert_eq!(not_offered, Err(BeginRefused::NotOffered { method: BKASH }));
    assert_eq!(begin(&pending_by(SSL, 10_000), BKASH, NOON), Err(BeginRefused::NotOffered { method: BKASH }));
    assert_eq!(begin(&pending_by(SSL, 10_000), SSL, NOON), Ok(1));
    let tried = (1..=10).fold(pending(10_000), |payment, number| {
        let attempt = crate::AttemptId::from_u128(number);
        payment.redirected(attempt, SSL).declined(attempt)
    });
    assert_eq!(begin(&tried, SSL, NOON), Err(BeginRefused::TooManyAttempts));
}

#[test]
fn a_session_is_offered_again_only_while_its_payment_is_owed() {
    let payment = at_the_gateway();
    assert_eq!(payment.open_session(SSL).map(|(attempt, _)| attempt.id), Some(FIRST));
    assert_eq!(payment.open_session(BKASH), None);
    assert_eq!(payment.clone().verifying(FIRST).open_session(SSL), None);
    let paid_otherwise = payment.redirected(SECOND, BKASH).paid(SECOND);
    assert_eq!(paid_otherwise.open_session(SSL), None, "its customer must not be sent to pay once more");
    let ended = Payment { state: PaymentState::Expired, ..at_the_gateway() };
    assert_eq!(ended.open_session(SSL), None, "even if an attempt was left open");
}

#[test]
fn a_session_is_asked_about_after_its_gateways_time_and_at_the_end_of_the_payments() {
    let check = |payment: &Payment| payment.attempt(FIRST).unwrap().check_at;
    assert_eq!(check(&at_the_gateway()), Some(noon_and(10)));
    let begun = pending(10_000).begun(FIRST, SSL);
    assert_eq!(check(&begun), Some(noon_and(2)), "a session that is never opened is not waited for");
    let short = begun.redirect(FIRST, &session(FIRST), noon_and(25)).unwrap().next;
    assert_eq!(check(&short), Some(short.expires_at));
}
