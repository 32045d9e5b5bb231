//! An attempt is being verified and turns out unpaid, undecided or unanswerable; a payment runs out of time.

use super::confirm::keepable;
use crate::{
    alerts::{Alert, AlertKind},
    apps::VerificationPolicy,
    decision::Decision,
    ids::AttemptId,
    payments::{
        attempt::{Attempt, AttemptState, REPEAT_AFTER},
        gateway::{Hint, VERIFYING_LEASE},
        payment::{FailureCode, Payment, PaymentEvent, PaymentState, PaymentStatus},
    },
    time::Timestamp,
};
use std::time::Duration;

/// How long opening a session may take before the attempt is looked at again.
pub(super) const START_LEASE: Duration = Duration::from_secs(120);

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
    /// It was captured, and nothing says that there is more to ask about.
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
    ///
    /// A captured attempt is asked about again when a callback hints at something that we do not have: the customer may
    /// have paid twice in one session. It keeps its capture meanwhile, whatever the gateway answers.
    pub fn start_verifying(
        &self,
        attempt: AttemptId,
        (hint, trigger): (&Hint, Trigger),
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        let found = self.verifiable(attempt)?;
        let is_news = match trigger {
            Trigger::Callback => !found.has_captured(hint),
            Trigger::Sweep => found.check_at.is_some_and(|check| check <= at),
        };
        if found.is_captured() && !is_news {
            return Err(VerifyRefused::AlreadyConfirmed);
        }
        if found.is_being_asked(at) {
            return Err(VerifyRefused::UnderWay);
        }
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| {
            match attempt.state {
                AttemptState::Initiated
                | AttemptState::Redirected
                | AttemptState::Verifying { .. }
                | AttemptState::Abandoned => {
                    let token = hint.token.as_deref().and_then(keepable).map(str::to_owned);
                    attempt.state = AttemptState::Verifying { since: at, token };
                }
                // The gateway's own word stands while it is asked again: only a success can still change it.
                AttemptState::Succeeded(_) | AttemptState::Failed { .. } | AttemptState::Cancelled => {}
            }
            attempt.check_at = Some(at.plus(VERIFYING_LEASE));
        })))
    }

    /// A callback came while the gateway was being asked: ask once more soon after, it may have news.
    pub fn ask_once_more(
        &self,
        attempt: AttemptId,
        hint: &Hint,
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        let found = self.verifiable(attempt)?;
        if found.has_captured(hint) {
            return Err(VerifyRefused::AlreadyConfirmed);
        }
        let next = self.with_attempt(attempt, at, |attempt| {
            let soon = at.plus(REPEAT_AFTER);
            attempt.check_at = Some(attempt.check_at.map_or(soon, |check| check.min(soon)));
            if let AttemptState::Verifying { token, .. } = &mut attempt.state {
                token.take_if(|token| hint.token.as_ref() != Some(token));
            }
        });
        let is_wished = |payment: &Payment| payment.attempt(attempt).map(|one| (one.check_at, one.state.clone()));
        if is_wished(&next) == is_wished(self) {
            return Err(VerifyRefused::UnderWay);
        }
        Ok(Decision::of(next))
    }

    /// The gateway says that the attempt failed.
    pub fn decline(&self, attempt: AttemptId, reason: &str, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        let end = AttemptState::failed(reason);
        let code = FailureCode::GatewayDeclined;
        self.end_attempt(attempt, end, PaymentState::Failed { code }, PaymentEvent::Failed, at)
    }

    /// The gateway says that the customer gave the attempt up.
    pub fn cancel_attempt(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        self.end_attempt(attempt, AttemptState::Cancelled, PaymentState::Cancelled, PaymentEvent::Cancelled, at)
    }

    /// The gateway says that it gave the money back by itself.
    ///
    /// The book moves only by what is known: a person finds out how much went back, and records it as a refund, which two
    /// people agree about. Nobody is told when all that came is on its way back already.
    pub fn was_given_back(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        if !self.answerable(attempt)?.is_captured() {
            return self.decline(attempt, "the gateway gave the money back", at);
        }
        let next = self.with_attempt(attempt, at, |attempt| {
            attempt.check_at = attempt.asked_once_more();
            attempt.count_check();
        });
        if self.refundable_minor() <= 0 {
            return Ok(Decision::of(next));
        }
        let words = "the gateway says that it gave money back; find out how much, and record it as a refund";
        Ok(Decision::of(next).alerting(Alert::about(attempt, AlertKind::RefundUnclear, words)))
    }

    /// The gateway knows no end yet: the customer may still be paying, and it is asked again later.
    pub fn keep_waiting(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
        self.answerable(attempt)?;
        Ok(Decision::of(self.still_unknown(attempt, at)))
    }

    /// The gateway gave no usable answer, and a quick retry did not help.
    ///
    /// When a callback made us ask, the application's policy decides what becomes of the payment. When nobody called,
    /// the customer may still be paying, and when the attempt had its end already, the payment goes another way: then it
    /// stays as it is. Either way a person is told — of a sweep's questions, and of those whether a captured attempt was
    /// paid again, only the first and the last, not each — and the gateway is asked again with growing gaps, for a
    /// success that is verified later still counts.
    pub fn verification_unavailable(
        &self,
        attempt: AttemptId,
        policy: VerificationPolicy,
        trigger: Trigger,
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        let found = self.answerable(attempt)?;
        let (first, is_open, is_captured) = (found.checks == 0, found.is_open(), found.is_captured());
        let next = self.still_unknown(attempt, at);
        let last = next.attempt(attempt).is_some_and(|attempt| attempt.check_at.is_none());
        let detail = if last {
            "the gateway did not answer in all this time; asking has ended"
        } else {
            "the gateway did not answer; asking goes on"
        };
        let told = Alert::about(attempt, AlertKind::VerificationUnavailable, detail);
        if (trigger == Trigger::Sweep || is_captured) && !first && !last {
            return Ok(Decision::of(next));
        }
        match (trigger, policy, self.state) {
            (Trigger::Callback, VerificationPolicy::Fail, PaymentState::Pending) if is_open => {
                let failed = PaymentState::Failed { code: FailureCode::VerificationUnavailable };
                Ok(Decision::of(next.ended(failed, at)).telling(PaymentEvent::Failed).alerting(told))
            }
            (Trigger::Sweep | Trigger::Callback, VerificationPolicy::Fail | VerificationPolicy::Hold, _) => {
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
        Ok(Decision::of(self.ended(PaymentState::Expired, at)).telling(PaymentEvent::Expired))
    }

    /// The attempt was asked about in vain: it is where it was before, and is asked about again later.
    fn still_unknown(&self, attempt: AttemptId, at: Timestamp) -> Payment {
        let before =
            if self.state == PaymentState::Pending { AttemptState::Redirected } else { AttemptState::Abandoned };
        self.with_attempt(attempt, at, |attempt| {
            let once_more = attempt.asked_once_more();
            if attempt.is_open() {
                attempt.state = before;
            }
            attempt.check_at = once_more;
            attempt.ask_again(at);
        })
    }

    /// Ends an attempt unpaid, and with it a payment whose only way that was. An end that it had already stands.
    fn end_attempt(
        &self,
        attempt: AttemptId,
        end: AttemptState,
        state: PaymentState,
        event: PaymentEvent,
        at: Timestamp,
    ) -> Result<Decision<Payment>, VerifyRefused> {
        self.answerable(attempt)?;
        let next = self.with_attempt(attempt, at, |attempt| {
            attempt.check_at = attempt.asked_once_more();
            if attempt.is_open() {
                attempt.state = end;
            } else if attempt.is_captured() {
                attempt.count_check();
            }
        });
        if self.state != PaymentState::Pending || self.method.is_none() {
            return Ok(Decision::of(next));
        }
        Ok(Decision::of(next.ended(state, at)).telling(event))
    }

    fn verifiable(&self, id: AttemptId) -> Result<&Attempt, VerifyRefused> {
        let attempt = self.attempt(id).ok_or(VerifyRefused::UnknownAttempt { attempt: id })?;
        attempt.session.as_ref().ok_or(VerifyRefused::NoSession)?;
        Ok(attempt)
    }

    /// An attempt about which the gateway may be heard: of one that was captured, only whoever asked again wants to hear.
    fn answerable(&self, id: AttemptId) -> Result<&Attempt, VerifyRefused> {
        let attempt = self.verifiable(id)?;
        if attempt.is_captured() && attempt.check_at.is_none() {
            return Err(VerifyRefused::AlreadyConfirmed);
        }
        Ok(attempt)
    }
}
