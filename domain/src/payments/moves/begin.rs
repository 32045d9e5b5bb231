//! An attempt is begun, and the gateway opens its session or does not.

use crate::{
    apps::Settings,
    decision::Decision,
    ids::{AttemptId, AttemptReference},
    payments::{
        attempt::{Attempt, AttemptState, Session},
        gateway::Method,
        payment::{ATTEMPTS_MAX, FailureCode, Payment, PaymentEvent, PaymentState, PaymentStatus},
    },
    time::Timestamp,
};

/// Why an attempt was not begun.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BeginRefused {
    /// The payment cannot be paid any more, or is being looked at.
    #[error("a payment that is {status} cannot be paid", status = status.as_str())]
    NotPayable {
        /// Where it stands.
        status: PaymentStatus,
    },
    /// Its time is over, though no sweep has said so yet.
    #[error("the payment's time is over")]
    TimeIsOver,
    /// The application does not offer this way to pay, or chose another for this payment.
    #[error("{method} is not offered for this payment", method = method.as_str())]
    NotOffered {
        /// The way to pay.
        method: Method,
    },
    /// Enough was tried.
    #[error("a payment may be attempted {ATTEMPTS_MAX} times")]
    TooManyAttempts,
    /// The payment was made with one method, and that attempt was made.
    #[error("the one attempt of this payment was made")]
    OnlyOneAttempt,
}

/// Why the outcome of opening a session was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartRefused {
    /// The payment has no such attempt.
    #[error("the payment has no attempt {attempt}")]
    UnknownAttempt {
        /// The id that was asked for.
        attempt: AttemptId,
    },
    /// The attempt has moved on.
    #[error("the attempt has a session or an end already")]
    AlreadyStarted,
}

impl Payment {
    /// Begins an attempt with one way to pay.
    pub fn begin_attempt(
        &self,
        id: AttemptId,
        reference: &AttemptReference,
        method: Method,
        settings: &Settings,
        at: Timestamp,
    ) -> Result<Decision<Payment>, BeginRefused> {
        if self.state != PaymentState::Pending {
            return Err(BeginRefused::NotPayable { status: self.state.status() });
        }
        if at >= self.expires_at {
            return Err(BeginRefused::TimeIsOver);
        }
        if !settings.methods.contains(&method) || self.method.is_some_and(|chosen| chosen != method) {
            return Err(BeginRefused::NotOffered { method });
        }
        if self.method.is_some() && !self.attempts.is_empty() {
            return Err(BeginRefused::OnlyOneAttempt);
        }
        if self.attempts.len() >= ATTEMPTS_MAX {
            return Err(BeginRefused::TooManyAttempts);
        }
        let mut next = self.at(at);
        next.attempts.push(Attempt {
            id,
            method,
            reference: reference.clone(),
            session: None,
            state: AttemptState::Initiated,
            charge_sent_at: None,
            consent: None,
            check_at: Some(at.plus(super::end::START_LEASE)),
            checks: 0,
            created_at: at,
            updated_at: at,
        });
        Ok(Decision::of(next))
    }

    /// An open session of this method that the customer can simply go back to, while the payment is still owed.
    pub fn open_session(&self, method: Method) -> Option<(&Attempt, &Session)> {
        if self.state != PaymentState::Pending {
            return None;
        }
        self.attempts.iter().rev().find_map(|attempt| match (&attempt.state, &attempt.session) {
            (AttemptState::Redirected, Some(session)) if attempt.method == method => Some((attempt, session)),
            _ => None,
        })
    }

    /// Keeps the session that the gateway opened: the customer is sent there.
    pub fn redirect(
        &self,
        attempt: AttemptId,
        session: &Session,
        at: Timestamp,
    ) -> Result<Decision<Payment>, StartRefused> {
        let found = self.starting(attempt)?;
        let check_at = at.plus(found.method.asks_after()).min(self.expires_at.max(at));
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| {
            attempt.session = Some(session.clone());
            attempt.state = AttemptState::Redirected;
            attempt.check_at = Some(check_at);
        })))
    }

    /// The gateway opened no session. No money can have moved; the payment fails.
    ///
    /// A customer who chose the method on our page may choose another, so then only the attempt fails.
    pub fn fail_to_start(
        &self,
        attempt: AttemptId,
        reason: &str,
        at: Timestamp,
    ) -> Result<Decision<Payment>, StartRefused> {
        self.starting(attempt)?;
        let next = self.with_attempt(attempt, at, |attempt| {
            attempt.state = AttemptState::failed(reason);
            attempt.check_at = None;
        });
        if self.state != PaymentState::Pending || self.method.is_none() {
            return Ok(Decision::of(next));
        }
        let failed = PaymentState::Failed { code: FailureCode::GatewayInitFailed };
        Ok(Decision::of(next.ended(failed, at)).telling(PaymentEvent::Failed))
    }

    fn starting(&self, id: AttemptId) -> Result<&Attempt, StartRefused> {
        let attempt = self.attempt(id).ok_or(StartRefused::UnknownAttempt { attempt: id })?;
        match attempt.state {
            AttemptState::Initiated => Ok(attempt),
            AttemptState::Redirected
            | AttemptState::Verifying { .. }
            | AttemptState::Succeeded(_)
            | AttemptState::Failed { .. }
            | AttemptState::Cancelled
            | AttemptState::Abandoned => Err(StartRefused::AlreadyStarted),
        }
    }
}
