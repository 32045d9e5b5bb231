//! A gateway that answers what a test tells it to.

use super::{
    run::pause,
    story::{session, verified},
};
use crate::{
    ids::AttemptReference,
    payments::{
        Attempt, Method, Payment, Session,
        gateway::{
            CallbackReading, Gateways, Hint, OpenFailed, RawCallback, Signature, Unavailable, Verdict, Verified,
        },
    },
    scope::Scope,
};
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// One answer about an attempt that the gateway is asked about.
type Answer = Box<dyn FnOnce(&Payment, &Attempt) -> Result<Verdict, Unavailable> + Send>;

/// Answers questions in the order it was told to. Untold, it opens every session and has decided nothing.
///
/// A callback's body is `reference=…` and, when it is to look forged, `&forged`.
#[derive(Default)]
pub struct ScriptedGateway {
    script: Mutex<Script>,
}

#[derive(Default)]
struct Script {
    sessions: VecDeque<OpenFailed>,
    answers: VecDeque<Answer>,
    opened: usize,
    asked: usize,
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
        self.then(move |payment, attempt| {
            let mut seen = verified(payment, attempt.id);
            change(&mut seen);
            Ok(Verdict::Paid(Box::new(seen)))
        })
    }

    /// The next question is answered with this verdict.
    pub fn then_says(&self, verdict: Verdict) -> &Self {
        self.then(move |_, _| Ok(verdict))
    }

    /// The next question, and the quick retry after it, get no usable answer.
    pub fn then_silent(&self) -> &Self {
        self.then_stumbles().then_stumbles()
    }

    /// The next question gets no usable answer.
    pub fn then_stumbles(&self) -> &Self {
        self.then(|_, _| Err(Unavailable { detail: "time-out".into() }))
    }

    /// Answers that nobody has asked for yet are forgotten.
    pub fn forget(&self) -> &Self {
        let mut script = self.script();
        script.answers.clear();
        script.sessions.clear();
        drop(script);
        self
    }

    /// The callback that it sends about an attempt.
    pub fn callback(method: Method, reference: &AttemptReference) -> RawCallback {
        RawCallback {
            method,
            http_method: "POST".into(),
            path: format!("/api/v1/payments/{}/callback", method.as_str()),
            query: String::new(),
            headers: vec![("Content-Type".into(), "application/x-www-form-urlencoded".into())],
            body: format!("reference={reference}").into_bytes(),
            peer: "192.0.2.7".into(),
        }
    }

    /// Sessions it was asked to open.
    pub fn opened(&self) -> usize {
        self.script().opened
    }

    /// Questions it was asked about attempts.
    pub fn asked(&self) -> usize {
        self.script().asked
    }

    fn then(&self, answer: impl FnOnce(&Payment, &Attempt) -> Result<Verdict, Unavailable> + Send + 'static) -> &Self {
        self.script().answers.push_back(Box::new(answer));
        self
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

    async fn verify(&self, payment: &Payment, attempt: &Attempt, _: &Hint) -> Result<Verdict, Unavailable> {
        pause().await;
        let answer = {
            let mut script = self.script();
            script.asked += 1;
            script.answers.pop_front()
        };
        pause().await;
        answer.map_or(Ok(Verdict::Undecided), |answer| answer(payment, attempt))
    }

    fn read_callback(&self, raw: &RawCallback) -> CallbackReading {
        let body = String::from_utf8_lossy(&raw.body);
        let reference = body.strip_prefix("reference=").and_then(|rest| rest.split('&').next());
        CallbackReading { reference: reference.and_then(AttemptReference::parse), hint: Hint::default() }
    }

    fn check_signature(&self, _: Scope, raw: &RawCallback) -> Signature {
        if raw.body.ends_with(b"&forged") { Signature::Forged } else { Signature::Valid }
    }
}
