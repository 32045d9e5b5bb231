//! A gateway that answers what a test tells it to.

use super::{
    consent::ConsentScript,
    run::pause,
    story::{session, token, verified, verified_again},
};
use crate::{
    ids::AttemptReference,
    payments::{
        Attempt, Method, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Consent, Gateways, Hint, OpenFailed, RawCallback, Receipts, RefundRoad,
            RefundVerdict, Said, Signature, Unavailable, Verdict, Verified,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase, RefundReference},
    scope::Scope,
};
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// One answer about an attempt that the gateway is asked about.
type Answer = Box<dyn FnOnce(&Payment, &Attempt, &Hint) -> Result<Verdict, Unavailable> + Send>;

/// One answer about a refund.
type RefundAnswer = Result<RefundVerdict, Unavailable>;

/// Answers questions in the order it was told to. Untold, it opens every session and has decided nothing.
///
/// A callback's body is `reference=…`, `&token=…` when it hints at a transaction, `&said=…` when it says what happened, and
/// `&forged` when it is to look forged.
#[derive(Default)]
pub struct ScriptedGateway {
    script: Mutex<Script>,
    consent: Mutex<ConsentScript>,
}

#[derive(Default)]
struct Script {
    sessions: VecDeque<OpenFailed>,
    answers: VecDeque<Answer>,
    opened: usize,
    asked: usize,
    refunds: VecDeque<RefundAnswer>,
    refund_answers: VecDeque<RefundAnswer>,
    sent: Vec<RefundReference>,
    by_hand: bool,
    charging: bool,
    charges: VecDeque<Answer>,
    charged: Vec<AttemptReference>,
}

impl ScriptedGateway {
    /// The next session that is asked for is not opened.
    pub fn then_no_session(&self, failed: OpenFailed) -> &Self {
        self.script().sessions.push_back(failed);
        self
    }

    /// The next question is answered: paid, as it was asked for.
    pub fn then_paid(&self) -> &Self {
        self.then_paid_but(|_| {})
    }

    /// The next question is answered: paid, but for what the change makes different.
    pub fn then_paid_but(&self, change: impl FnOnce(&mut Verified) + Send + 'static) -> &Self {
        self.then(move |payment, attempt, _| {
            let mut seen = verified(payment, attempt.id);
            change(&mut seen);
            Ok(Verdict::Paid(Receipts::of(seen)))
        })
    }

    /// The next question is answered: paid, as it was asked for, and perhaps once more.
    pub fn then_paid_partly(&self) -> &Self {
        self.then(|payment, attempt, _| Ok(Verdict::Paid(Receipts::of(verified(payment, attempt.id)).partial_if(true))))
    }

    /// The next question is answered: paid so many times in one session, the last time first, but for what the change
    /// makes different of each, which has its number from zero.
    pub fn then_paid_often_but(&self, times: usize, change: impl Fn(usize, &mut Verified) + Send + 'static) -> &Self {
        self.then(move |payment, attempt, _| {
            let seen = |number: usize| {
                let mut seen = match number {
                    0 => verified(payment, attempt.id),
                    _ => verified_again(payment, attempt.id, number),
                };
                change(number, &mut seen);
                seen
            };
            let last = Receipts::of(seen(times.saturating_sub(1)));
            Ok(Verdict::Paid((0..times.saturating_sub(1)).fold(last, |receipts, number| receipts.and(seen(number)))))
        })
    }

    /// The next question is answered: paid so many times in one session.
    pub fn then_paid_often(&self, times: usize) -> &Self {
        self.then_paid_often_but(times, |_, _| {})
    }

    /// The next question is answered: what it hints at was paid; without a hint, that and once more.
    pub fn then_paid_as_hinted(&self) -> &Self {
        self.then(|payment, attempt, hint| {
            let seen = [verified(payment, attempt.id), verified_again(payment, attempt.id, 1)];
            let [first, again] = seen.clone();
            let hinted = seen.into_iter().find(|seen| hint.token.is_some() && seen.token == hint.token);
            Ok(Verdict::Paid(hinted.map_or_else(|| Receipts::of(first).and(again), Receipts::of)))
        })
    }

    /// The next question is answered with this verdict.
    pub fn then_says(&self, verdict: Verdict) -> &Self {
        self.then(move |_, _, _| Ok(verdict))
    }

    /// The next question, and the quick retry after it, get no usable answer.
    pub fn then_silent(&self) -> &Self {
        self.then_stumbles().then_stumbles()
    }

    /// The next question gets no usable answer.
    pub fn then_stumbles(&self) -> &Self {
        self.then(|_, _, _| Err(Unavailable { detail: "time-out".into() }))
    }

    /// The next refund that is sent gets this answer. Untold, a refund is accepted.
    pub fn then_on_refund(&self, answer: Result<RefundVerdict, Unavailable>) -> &Self {
        self.script().refunds.push_back(answer);
        self
    }

    /// The next question about a refund gets this answer. Untold, the gateway does not say.
    pub fn then_of_refund(&self, answer: Result<RefundVerdict, Unavailable>) -> &Self {
        self.script().refund_answers.push_back(answer);
        self
    }

    /// From now on it takes no refunds through its API.
    pub fn takes_no_refunds(&self) -> &Self {
        self.script().by_hand = true;
        self
    }

    /// From now on no money moves before it is told to charge. Untold, a charge is paid as it was asked for.
    pub fn charges_when_told(&self) -> &Self {
        self.script().charging = true;
        self
    }

    /// The next charge gets this answer.
    pub fn then_on_charge(&self, answer: Result<Verdict, Unavailable>) -> &Self {
        self.script().charges.push_back(Box::new(move |_, _, _| answer));
        self
    }

    /// The attempts that it was told to charge, in order, each as often as it was told.
    pub fn charged(&self) -> Vec<AttemptReference> {
        self.script().charged.clone()
    }

    /// The refunds that it was sent, in order, each as often as it was sent.
    pub fn refunds_sent(&self) -> Vec<RefundReference> {
        self.script().sent.clone()
    }

    /// Answers that nobody has asked for yet are forgotten.
    pub fn forget(&self) -> &Self {
        let mut script = self.script();
        script.answers.clear();
        script.sessions.clear();
        script.refunds.clear();
        script.refund_answers.clear();
        script.charges.clear();
        drop(script);
        self
    }

    /// The callback that it sends about an attempt.
    pub fn callback(method: Method, reference: &AttemptReference) -> RawCallback {
        ScriptedGateway::callback_hinting(method, reference, Some(&token(reference)))
    }

    /// The callback that it sends about an attempt and a transaction of its own.
    pub fn callback_hinting(method: Method, reference: &AttemptReference, token: Option<&str>) -> RawCallback {
        let hint = token.map_or(String::new(), |token| format!("&token={token}"));
        RawCallback {
            method,
            http_method: "POST".into(),
            path: format!("/api/v1/payments/{}/callback", method.as_str()),
            query: String::new(),
            headers: vec![("Content-Type".into(), "application/x-www-form-urlencoded".into())],
            body: format!("reference={reference}{hint}").into_bytes(),
            peer: "192.0.2.7".into(),
        }
    }

    /// The callback of a browser that comes back and says what happened.
    pub fn callback_saying(method: Method, reference: &AttemptReference, said: &str) -> RawCallback {
        let raw = ScriptedGateway::callback_hinting(method, reference, None);
        RawCallback { body: [raw.body, format!("&said={said}").into_bytes()].concat(), ..raw }
    }

    /// Sessions it was asked to open.
    pub fn opened(&self) -> usize {
        self.script().opened
    }

    /// Questions it was asked about attempts.
    pub fn asked(&self) -> usize {
        self.script().asked
    }

    fn then(
        &self,
        answer: impl FnOnce(&Payment, &Attempt, &Hint) -> Result<Verdict, Unavailable> + Send + 'static,
    ) -> &Self {
        self.script().answers.push_back(Box::new(answer));
        self
    }

    pub(super) fn consent(&self) -> MutexGuard<'_, ConsentScript> {
        self.consent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gateways for ScriptedGateway {
    async fn open_session(&self, _: &Payment, attempt: &Attempt) -> Result<Session, OpenFailed> {
        pause().await;
        let failed = {
            let mut script = self.script();
            script.opened += 1;
            script.sessions.pop_front()
        };
        pause().await;
        failed.map_or_else(|| Ok(session(attempt.id)), Err)
    }

    async fn verify(&self, payment: &Payment, attempt: &Attempt, hint: &Hint) -> Result<Verdict, Unavailable> {
        pause().await;
        let answer = {
            let mut script = self.script();
            script.asked += 1;
            script.answers.pop_front()
        };
        pause().await;
        answer.map_or(Ok(Verdict::Undecided), |answer| answer(payment, attempt, hint))
    }

    async fn charge(&self, payment: &Payment, attempt: &Attempt, hint: &Hint) -> Result<Verdict, Unavailable> {
        pause().await;
        let answer = {
            let mut script = self.script();
            script.charged.push(attempt.reference.clone());
            script.charges.pop_front()
        };
        pause().await;
        answer.map_or_else(
            || Ok(Verdict::Paid(Receipts::of(verified(payment, attempt.id)))),
            |answer| answer(payment, attempt, hint),
        )
    }

    fn capabilities(&self, _: Method) -> Capabilities {
        let script = self.script();
        Capabilities {
            refunds: if script.by_hand { RefundRoad::Manual } else { RefundRoad::Api },
            partial_refunds: true,
            charges: script.charging,
            consent: Consent::HostedPage,
        }
    }

    async fn refund(&self, _: &Payment, approved: &ApprovedRefund) -> Result<RefundVerdict, Unavailable> {
        pause().await;
        let answer = {
            let mut script = self.script();
            script.sent.push(approved.refund().reference.clone());
            script.refunds.pop_front()
        };
        pause().await;
        let accepted = RefundVerdict::Accepted { gateway_refund_id: format!("ref-{}", approved.refund().reference) };
        answer.unwrap_or(Ok(accepted))
    }

    async fn refund_status(&self, _: &RefundCase, _: &Refund) -> Result<RefundVerdict, Unavailable> {
        pause().await;
        let answer = self.script().refund_answers.pop_front();
        pause().await;
        answer.unwrap_or_else(|| Err(Unavailable { detail: "time-out".into() }))
    }

    fn read_callback(&self, raw: &RawCallback) -> CallbackReading {
        let body = String::from_utf8_lossy(&raw.body);
        let reference = body.strip_prefix("reference=").and_then(|rest| rest.split('&').next());
        let token = body.split('&').find_map(|field| field.strip_prefix("token=")).map(str::to_owned);
        CallbackReading {
            reference: reference.and_then(AttemptReference::parse),
            hint: Hint { token, said: said(&body) },
        }
    }

    fn check_signature(&self, _: Scope, _: &Attempt, raw: &RawCallback) -> Signature {
        if raw.body.ends_with(b"&forged") { Signature::Forged } else { Signature::Valid }
    }
}

fn said(body: &str) -> Said {
    match body.split('&').find_map(|field| field.strip_prefix("said=")) {
        Some("approved") => Said::Approved,
        Some("cancelled") => Said::Cancelled,
        Some("failed") => Said::Failed,
        _ => Said::Nothing,
    }
}
