//! The customer pays, one way or another.

use super::{BKASH, SSL, Town};
use crate::{
    decision::{Decides, Declined},
    payments::{
        BeginFailed, BeginRefused, PaymentState, PaymentStatus,
        callback::CallbackOutcome,
        gateway::{Risk, Verdict},
    },
    testing::run::block_on,
    testing::story::taka,
    time::minutes,
};

fn failed() -> Verdict {
    Verdict::Failed { reason: "insufficient funds".into() }
}

#[test]
fn a_customer_pays_and_the_merchant_has_it_coming() {
    let town = Town::default();
    let payment = town.created();
    assert_eq!(town.state(payment.id), "PENDING []");
    let attempt = town.sent(payment.id, SSL);
    assert_eq!(town.state(payment.id), "PENDING [REDIRECTED]");
    town.later(minutes(2)).gateway.then_paid_but(|seen| seen.fee = Some(taka(250)));
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
    let by = PaymentState::Succeeded { by: attempt, at: town.now(), late: false };
    assert_eq!((town.payment(payment.id).state, town.state(payment.id)), (by, "SUCCEEDED [SUCCEEDED]".into()));
    assert_eq!(town.owed(), (10_000, 0));
    assert_eq!((town.told(), town.alerts()), (vec!["payment.succeeded"], vec![]));
    assert_eq!(town.gateway.asked(), 1, "the callback proved nothing; the gateway's own answer did");
    assert_eq!(town.later(minutes(600)).sweep(), 0, "nothing is left to ask about");
}

#[test]
fn a_customer_who_fails_tries_another_way() {
    let town = Town::default();
    let payment = town.created();
    let first = town.sent(payment.id, SSL);
    town.gateway.then_says(failed());
    assert_eq!(town.called_back(payment.id, first), CallbackOutcome::Accepted);
    assert_eq!(town.state(payment.id), "PENDING [FAILED]");
    let second = town.sent(payment.id, BKASH);
    town.gateway.then_says(Verdict::Cancelled);
    town.called_back(payment.id, second);
    let third = town.sent(payment.id, SSL);
    town.gateway.then_paid();
    town.called_back(payment.id, third);
    assert_eq!(town.state(payment.id), "SUCCEEDED [FAILED CANCELLED SUCCEEDED]");
    assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]));
}

#[test]
fn a_customer_who_comes_back_goes_on_with_the_session_that_is_open() {
    let town = Town::default();
    let payment = town.created();
    let first = town.sent(payment.id, SSL);
    assert_eq!(town.sent(payment.id, SSL), first);
    assert_eq!(town.gateway.opened(), 1);
    assert_ne!(town.sent(payment.id, BKASH), first, "another way is another attempt");
}

#[test]
fn a_customer_who_comes_back_when_time_is_over_is_not_sent_on() {
    let town = Town::default();
    let payment = town.created();
    town.sent(payment.id, SSL);
    let again = block_on(town.later(minutes(30)).begin(payment.id, SSL)).map(|_| ());
    assert_eq!(again, Err(Declined::Refused(BeginFailed::Refused(BeginRefused::TimeIsOver))));
}

#[test]
fn a_customer_who_has_paid_is_not_sent_to_pay_again() {
    let town = Town::default();
    let payment = town.created();
    let _open = town.sent(payment.id, SSL);
    let paid = town.sent(payment.id, BKASH);
    town.gateway.then_paid();
    town.called_back(payment.id, paid);
    for method in [SSL, BKASH] {
        let again = block_on(town.begin(payment.id, method)).map(|_| ());
        let refused = BeginRefused::NotPayable { status: PaymentStatus::Succeeded };
        assert_eq!(again, Err(Declined::Refused(BeginFailed::Refused(refused))));
    }
}

#[test]
fn a_customer_may_try_ten_times() {
    let town = Town::default();
    let payment = town.created();
    for _ in 0..10 {
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_says(failed());
        town.called_back(payment.id, attempt);
    }
    let eleventh = block_on(town.begin(payment.id, SSL)).map(|_| ());
    assert_eq!(eleventh, Err(Declined::Refused(BeginFailed::Refused(BeginRefused::TooManyAttempts))));
}

#[test]
fn two_captures_of_one_payment_are_one_sale_and_one_surplus() {
    let town = Town::default();
    let payment = town.created();
    let (first, second) = (town.sent(payment.id, SSL), town.sent(payment.id, BKASH));
    town.gateway.then_paid().then_paid();
    assert_eq!(town.called_back(payment.id, second), CallbackOutcome::Accepted);
    assert_eq!(town.called_back(payment.id, first), CallbackOutcome::Accepted);
    assert_eq!(town.state(payment.id), "SUCCEEDED [SUCCEEDED SUCCEEDED]");
    assert_eq!(town.payment(payment.id).captured(), taka(10_000));
    assert_eq!(town.owed(), (10_000, 10_000));
    assert_eq!((town.told(), town.alerts()), (vec!["payment.succeeded"], vec!["SURPLUS_CAPTURE"]));
}

#[test]
fn a_flagged_payment_waits_for_an_operator() {
    for (accept, owed, told) in [(true, (10_000, 0), "payment.succeeded"), (false, (0, 10_000), "payment.failed")] {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        town.gateway.then_paid_but(|seen| seen.risk = Risk::High);
        town.called_back(payment.id, attempt);
        assert_eq!((town.state(payment.id), town.owed()), ("REVIEW [SUCCEEDED]".into(), (0, 0)));
        assert!(!block_on(town.cancel(payment.id)), "money came");
        let at = town.now();
        let decide = move |payment: &crate::payments::Payment| {
            if accept { payment.accept_review(at) } else { payment.reject_review(at) }
        };
        block_on(town.store.decide(payment.id, &town.asked(), decide)).unwrap();
        assert_eq!((town.owed(), town.told()), (owed, vec!["payment.review", told]));
    }
}

#[test]
fn nothing_that_differs_is_ever_a_success() {
    type Change = fn(&mut crate::payments::gateway::Verified);
    let changes: [Change; 7] = [
        |seen| seen.amount = taka(9_999),
        |seen| seen.amount = crate::Money::new(10_000, crate::Currency::parse("USD").unwrap()).unwrap(),
        |seen| seen.reference = "0123456789ABCDEFGHJK".into(),
        |seen| seen.merchant_account = "somebody".into(),
        |seen| seen.mode = crate::Mode::Live,
        |seen| seen.method = BKASH,
        |seen| seen.gateway_txn_id.clear(),
    ];
    for change in changes {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        // A hint that leads to another reference is set aside, and the gateway asked once more.
        town.gateway.then_paid_but(change).then_paid_but(change);
        assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Mismatch);
        assert_eq!((town.state(payment.id), town.owed()), ("FAILED [FAILED]".into(), (0, 0)));
        assert_eq!((town.told(), town.alerts()), (vec!["payment.failed"], vec!["VERIFICATION_MISMATCH"]));
    }
}

#[test]
fn a_gateway_transaction_that_paid_for_something_else_pays_nothing() {
    let town = Town::default();
    let (one, two) = (town.created(), town.created());
    let (first, second) = (town.sent(one.id, SSL), town.sent(two.id, SSL));
    town.gateway.then_paid_but(|seen| seen.gateway_txn_id = "T-1".into());
    town.called_back(one.id, first);
    town.gateway.then_paid_but(|seen| seen.gateway_txn_id = "T-1".into());
    assert_eq!(town.called_back(two.id, second), CallbackOutcome::Mismatch);
    assert_eq!((town.state(two.id), town.owed()), ("FAILED [FAILED]".into(), (10_000, 0)));
    town.later(minutes(1)).gateway.then_paid();
    assert_eq!(town.called_back(two.id, second), CallbackOutcome::Accepted, "its own transaction still counts");
    assert_eq!((town.state(two.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (20_000, 0)));
}
