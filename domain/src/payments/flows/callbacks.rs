//! Callbacks are evidence and hints, and nothing more.

use super::{BKASH, SSL, Town};
use crate::{
    decision::{Asked, Decides, Decision, Never, Opens},
    ids::{AttemptReference, CallbackId},
    payments::{
        FindsPayments, KeptCallback, Payment,
        callback::{Callback, CallbackOutcome, KeepsCallbacks, UNMATCHED_TRIED_FOR},
        gateway::{CallbackReading, Gateways, Hint, RawCallback, Receipts, Signature, Unavailable, Verdict},
        keep_callback,
    },
    testing::{
        ScriptedGateway,
        contract::Inspect,
        run::block_on,
        story::{FIRST, SHOP, Story, new_payment, reference, settings, verified},
    },
    time::{hours, minutes},
};
use std::time::Duration;

fn failed() -> Verdict {
    Verdict::Failed { reason: "no".into() }
}

#[test]
fn a_callback_again_is_a_duplicate_and_moves_nothing() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    town.gateway.then_paid();
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Accepted);
    let before = town.payment(payment.id);
    for _ in 0..1_000 {
        assert_eq!(town.later(minutes(3)).called_back(payment.id, attempt), CallbackOutcome::Duplicate);
    }
    assert_eq!((town.payment(payment.id), town.owed(), town.gateway.asked()), (before, (10_000, 0), 1));
}

#[test]
fn a_duplicate_is_kept_with_its_judgement_and_one_that_only_looks_like_it_is_not() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    let raw = town.callback_about(payment.id, attempt);
    let keep = |raw: &RawCallback, id| {
        let callback = Callback::received(CallbackId::from_u128(id), raw.clone(), town.now());
        let kept = block_on(keep_callback(&town.store, &town.gateway, town.clock.as_ref(), &callback)).unwrap();
        let judged = block_on(town.store.judgement(callback.id)).unwrap().1.outcome;
        (matches!(kept, KeptCallback::Duplicate(_)), judged)
    };
    assert_eq!(keep(&raw, 1), (false, CallbackOutcome::Received), "nothing was captured yet");
    town.gateway.then_paid();
    let (_, first) = block_on(town.receive(raw.clone())).unwrap();
    assert_eq!(first.repeats.map(|known| known.acknowledged().checkout), Some(first.checkout), "again it is no news");
    assert_eq!(keep(&raw, 2), (true, CallbackOutcome::Duplicate));
    let elsewhere = RawCallback { method: BKASH, ..raw.clone() };
    let mut forged = raw;
    forged.body.extend_from_slice(b"&forged");
    assert_eq!(keep(&elsewhere, 3), (false, CallbackOutcome::Received), "it came to another gateway's address");
    assert_eq!(keep(&forged, 4), (false, CallbackOutcome::Received));
    assert_eq!(town.gateway.asked(), 1);
}

#[test]
fn a_flood_of_callbacks_about_a_failed_attempt_is_a_few_questions() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    town.gateway.then_says(failed());
    town.called_back(payment.id, attempt);
    for _ in 0..1_000 {
        town.gateway.then_says(failed());
        assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Duplicate);
    }
    assert_eq!(town.gateway.asked(), 1);
    assert_eq!(town.later(Duration::from_secs(2)).sweep(), 1, "it is asked about once more, and no more");
    assert_eq!((town.gateway.asked(), town.later(hours(1)).sweep()), (2, 0));
}

#[test]
fn a_forged_callback_changes_nothing_and_is_on_record() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    let before = town.payment(payment.id);
    let mut raw = town.callback_about(payment.id, attempt);
    raw.body.extend_from_slice(b"&forged");
    let (_, answered) = block_on(town.receive(raw)).unwrap();
    assert_eq!((answered.outcome, answered.checkout), (CallbackOutcome::Forged, Some(payment.reference)));
    assert_eq!((town.payment(payment.id), town.gateway.asked()), (before, 0));
}

#[test]
fn a_callback_at_another_gateways_address_is_forged() {
    let town = Town::default();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    let raw = RawCallback { method: BKASH, ..town.callback_about(payment.id, attempt) };
    let (_, answered) = block_on(town.receive(raw)).unwrap();
    assert_eq!((answered.outcome, town.gateway.asked()), (CallbackOutcome::Forged, 0));
}

#[test]
fn a_callback_that_comes_while_the_session_is_being_opened_waits() {
    let town = Town::default();
    let payment = town.created();
    let begun = crate::testing::run::crash_after(3, town.begin(payment.id, SSL));
    assert_eq!((begun.is_none(), town.state(payment.id).as_str()), (true, "PENDING [INITIATED]"));
    let attempt = town.payment(payment.id).attempts[0].id;
    assert_eq!(town.called_back(payment.id, attempt), CallbackOutcome::Unmatched, "it is looked at again later");
    assert_eq!((town.state(payment.id).as_str(), town.gateway.asked()), ("PENDING [INITIATED]", 0));
}

#[test]
fn a_callback_that_says_nothing_is_kept_and_matches_nothing() {
    let town = Town::default();
    for body in [b"".to_vec(), b"reference=".to_vec(), vec![255, 0, 254], b"reference=0123456789ABCDEFGHJK".to_vec()] {
        let raw = RawCallback { body, ..ScriptedGateway::callback(SSL, &reference(FIRST)) };
        let (_, answered) = block_on(town.receive(raw)).unwrap();
        assert_eq!((answered.outcome, answered.checkout), (CallbackOutcome::Unmatched, None));
    }
    assert_eq!(town.gateway.asked(), 0);
}

#[test]
fn a_callback_that_comes_before_its_payment_is_matched_later() {
    let town = Town::default();
    let early = ScriptedGateway::callback(SSL, &reference(FIRST));
    let (kept, answered) = block_on(town.receive(early)).unwrap();
    assert_eq!(answered.outcome, CallbackOutcome::Unmatched);

    let new = new_payment(77, 10_000);
    let first = Payment::create(&new, SHOP, &settings(), town.now()).unwrap();
    let redirected = first.next.clone().redirected(FIRST, SSL);
    let asked = Asked::at(SHOP, town.now());
    block_on(town.store.open(&asked, first)).unwrap();
    let sent = move |_: &Payment| Ok::<_, Never>(Decision::of(redirected.clone()));
    block_on(town.store.decide(new.id, &asked, sent)).unwrap();
    assert!(town.attempt_of(&reference(FIRST)).is_some());

    let parked = block_on(town.later(minutes(5)).store.parked_callbacks(town.now(), 10)).unwrap();
    assert_eq!(parked.iter().map(|one| one.id).collect::<Vec<_>>(), [kept]);
    town.gateway.then_paid();
    let answered = block_on(town.judge(parked.first().unwrap())).unwrap();
    assert_eq!(answered.outcome, CallbackOutcome::Accepted);
    assert_eq!((town.state(new.id), town.owed()), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0)));
    assert_eq!(block_on(town.store.parked_callbacks(town.now(), 10)).unwrap(), []);
}

#[test]
fn a_callback_that_is_never_matched_is_given_up_after_three_days() {
    let town = Town::default();
    let (kept, _) = block_on(town.receive(ScriptedGateway::callback(SSL, &reference(FIRST)))).unwrap();
    let parked = |town: &Town| block_on(town.store.parked_callbacks(town.now(), 10)).unwrap().len();
    assert_eq!(parked(&town), 1);
    town.later(UNMATCHED_TRIED_FOR);
    assert_eq!(parked(&town), 0);
    assert!(block_on(town.store.judgement(kept)).is_some(), "the evidence stays");
}

/// A gateway whose callbacks all hint at a transaction that paid for something else.
struct Misleading<'a> {
    attempt: &'a AttemptReference,
    without_hint: fn(&Payment) -> Result<Verdict, Unavailable>,
}

impl Gateways for Misleading<'_> {
    async fn open_session(
        &self,
        _: &Payment,
        _: &crate::payments::Attempt,
    ) -> Result<crate::payments::Session, crate::payments::gateway::OpenFailed> {
        unreachable!("no session is opened here")
    }

    async fn verify(
        &self,
        payment: &Payment,
        _: &crate::payments::Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        if *hint == Hint::default() {
            return (self.without_hint)(payment);
        }
        let attempt = payment.attempt_by_reference(self.attempt).unwrap().id;
        let mut other = verified(payment, attempt);
        other.reference = "0123456789ABCDEFGHJK".into();
        other.amount = crate::testing::story::taka(5);
        Ok(Verdict::Paid(Receipts::of(other)))
    }

    async fn charge(&self, _: &Payment, _: &crate::payments::Attempt, _: &Hint) -> Result<Verdict, Unavailable> {
        unreachable!("nothing is charged here")
    }

    fn capabilities(&self, _: crate::payments::Method) -> crate::payments::gateway::Capabilities {
        unreachable!("nothing here differs between gateways")
    }

    async fn refund(
        &self,
        _: &Payment,
        _: &crate::refunds::ApprovedRefund,
    ) -> Result<crate::payments::gateway::RefundVerdict, Unavailable> {
        unreachable!("nothing is refunded here")
    }

    async fn refund_status(
        &self,
        _: &crate::refunds::RefundCase,
        _: &crate::refunds::Refund,
    ) -> Result<crate::payments::gateway::RefundVerdict, Unavailable> {
        unreachable!("nothing is refunded here")
    }

    fn read_callback(&self, _: &RawCallback) -> CallbackReading {
        CallbackReading { reference: Some(self.attempt.clone()), hint: Hint::at("val_id of another") }
    }

    fn check_signature(&self, _: crate::Scope, _: &crate::payments::Attempt, _: &RawCallback) -> Signature {
        Signature::None
    }
}

#[test]
fn a_callback_that_hints_at_another_payments_transaction_cannot_fail_this_one() {
    type Truth = fn(&Payment) -> Result<Verdict, Unavailable>;
    let truths: [(Truth, &str); 2] = [
        (|_| Ok(Verdict::Undecided), "PENDING [REDIRECTED]"),
        (
            |payment| Ok(Verdict::Paid(Receipts::of(verified(payment, payment.attempts.first().unwrap().id)))),
            "SUCCEEDED [SUCCEEDED]",
        ),
    ];
    for (without_hint, expected) in truths {
        let town = Town::default();
        let payment = town.created();
        let attempt = town.sent(payment.id, SSL);
        let raw = town.callback_about(payment.id, attempt);
        let callback = Callback::received(CallbackId::from_u128(9), raw, town.now());
        block_on(town.store.keep_callback(&callback)).unwrap();
        let known = block_on(town.store.payment(SHOP, payment.id)).unwrap().unwrap();
        let gateway = Misleading { attempt: &known.attempts.first().unwrap().reference, without_hint };
        let received = crate::payments::receive_callback(&town.store, &gateway, town.clock.as_ref(), &callback, None);
        let answered = block_on(received).unwrap();
        assert_eq!(answered.outcome, CallbackOutcome::Mismatch, "what it hinted at is on record");
        assert_eq!((town.state(payment.id).as_str(), town.alerts().len()), (expected, 0));
    }
}
