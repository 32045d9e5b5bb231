//! An attempt is being verified and turns out unpaid, undecided or unanswerable; a payment runs out of time.

use crate::{
    alerts::{Alert, AlertKind},
    apps::VerificationPolicy,
    decision::Decision,
    ids::AttemptId,
    payments::{
        attempt::{Attempt, AttemptState},
        gateway::{VERIFYING_LEASE, next_check},
        payment::{FailureCode, Payment, PaymentEvent, PaymentState, PaymentStatus},
    },
    time::Timestamp,
};
use std::time::Duration;

/// How long opening a session may take before the attempt is looked at again.
pub(super) const START_LEASE: Duration = Duration::from_secs(120);

/// How soon a verification is repeated when a callback came while one was running.
const REPEAT_AFTER: Duration = Duration::from_secs(2);

/// What made us ask the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// The gateway or the customer's browser called.
    Callback,
    /// Nobody called, and it was time to ask.
    Sweep,
}

/// Why an attempt is not verified now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyRefused {
    /// The payment has no such attempt.
    #[error("the payment has no attempt {attempt}")]
    UnknownAttempt {
        /// The id that was asked for.
        attempt: AttemptId,
    },
    /// It was captured: there is nothing to ask.
    #[error("the attempt was confirmed before")]
    AlreadyConfirmed,
    /// The gateway never opened a session for it: there is nothing to ask about.
    #[error("the attempt has no session to ask about")]
    NoSession,
    /// The gateway is being asked at this moment.
    #[error("the attempt is being verified")]
    UnderWay,
}

/// Why a payment did not expire.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpireRefused {
    /// It has an end already, or money came for it.
    #[error("a payment that is {status} does not expire", status = status.as_str())]
    NotPending {
        /// Where it stands.
        status: PaymentStatus,
    },
    /// There is time left.
    #[error("the payment's time is not over")]
    TimeIsLeft,
}

impl Payment {
    /// Claims an attempt for verification. Only one may ask at a time; one that takes too long loses its claim.
    pub fn start_verifying(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        let found = self.verifiable(attempt)?;
        if let AttemptState::Verifying { since } = found.state
            && at < since.plus(VERIFYING_LEASE)
        {
            return Err(VerifyRefused::UnderWay);
        }
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| {
            // An ended attempt keeps its end while the gateway is asked: only a success can still change it.
            if attempt.is_open() {
                attempt.state = AttemptState::Verifying { since: at };
            }
            attempt.check_at = Some(at.plus(VERIFYING_LEASE));
        })))
    }

    /// A callback came while the gateway was being asked: ask once more soon after, it may have news.
    pub fn ask_once_more(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        let found = self.verifiable(attempt)?;
        let soon = at.plus(REPEAT_AFTER);
        if found.check_at.is_some_and(|check| check <= soon) {
            return Err(VerifyRefused::UnderWay);
        }
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| attempt.check_at = Some(soon))))
    }

    /// The gateway says that the attempt failed.
    pub fn decline(&self, attempt: AttemptId, reason: &str, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        let end = AttemptState::Failed { reason: reason.to_owned() };
        let code = FailureCode::GatewayDeclined;
        self.end_attempt(attempt, end, PaymentState::Failed { code }, PaymentEvent::Failed, at)
    }

    /// The gateway says that the customer gave the attempt up.
    pub fn cancel_attempt(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        self.end_attempt(attempt, AttemptState::Cancelled, PaymentState::Cancelled, PaymentEvent::Cancelled, at)
    }

    /// The gateway knows no end yet: the customer may still be paying, and it is asked again later.
    pub fn keep_waiting(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        self.verifiable(attempt)?;
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| {
            if attempt.is_open() {
                attempt.state = AttemptState::Redirected;
            }
            ask_later(attempt, at);
        })))
    }

    /// The gateway gave no usable answer, and a quick retry did not help.
    ///
    /// When a callback made us ask, the application's policy decides what becomes of the payment. Either way a person
    /// is told and the gateway is asked again with growing gaps, for a success that is verified later still counts.
    pub fn verification_unavailable(
        &self,
        attempt: AttemptId,
        policy: VerificationPolicy,
        trigger: Trigger,
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        self.verifiable(attempt)?;
        let mut next = self.with_attempt(attempt, at, |attempt| {
            if let AttemptState::Verifying { .. } = attempt.state {
                attempt.state = AttemptState::Redirected;
            }
            ask_later(attempt, at);
        });
        let told =
            Alert::about(attempt, AlertKind::VerificationUnavailable, "the gateway did not answer; asking goes on");
        match (trigger, policy, self.state) {
            (Trigger::Sweep, _, _) => Ok(Decision::of(next)),
            (Trigger::Callback, VerificationPolicy::Fail, PaymentState::Pending) => {
                next = next.with_open_attempts_abandoned(at);
                next.state = PaymentState::Failed { code: FailureCode::VerificationUnavailable };
                Ok(Decision::of(next).telling(PaymentEvent::Failed).alerting(told))
            }
            (Trigger::Callback, VerificationPolicy::Fail | VerificationPolicy::Hold, _) => {
                Ok(Decision::of(next).alerting(told))
            }
        }
    }

    /// Ends a payment that nobody paid in time. Open attempts go on being asked about.
    pub fn expire(&self, at: Timestamp) -> Result<Decision<Payment>, ExpireRefused> {
        if self.state != PaymentState::Pending {
            return Err(ExpireRefused::NotPending { status: self.state.status() });
        }
        if at < self.expires_at {
            return Err(ExpireRefused::TimeIsLeft);
        }
        let next = Payment { state: PaymentState::Expired, ..self.with_open_attempts_abandoned(at) };
        Ok(Decision::of(next).telling(PaymentEvent::Expired))
    }

    /// Ends an attempt unpaid, and with it a payment whose only way that was.
    fn end_attempt(
        &self,
        attempt: AttemptId,
        end: AttemptState,
        state: PaymentState,
        event: PaymentEvent,
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        self.verifiable(attempt)?;
        let mut next = self.with_attempt(attempt, at, |attempt| {
            attempt.state = end;
            attempt.check_at = None;
        });
        if self.state != PaymentState::Pending || self.method.is_none() {
            return Ok(Decision::of(next));
        }
        next.state = state;
        Ok(Decision::of(next).telling(event))
    }

    fn verifiable(&self, id: AttemptId) -> Result<&Attempt, VerifyRefused> {
        let attempt = self.attempt(id).ok_or(VerifyRefused::UnknownAttempt { attempt: id })?;
        if attempt.is_captured() {
            return Err(VerifyRefused::AlreadyConfirmed);
        }
        attempt.session.as_ref().ok_or(VerifyRefused::NoSession)?;
        Ok(attempt)
    }
}

fn ask_later(attempt: &mut Attempt, at: Timestamp) {
    attempt.checks = attempt.checks.saturating_add(1);
    attempt.check_at = next_check(attempt.created_at, attempt.checks, at);
}
