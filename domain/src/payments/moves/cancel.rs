//! A payment that nobody has paid is given up.

use crate::{
    decision::Decision,
    payments::{
        attempt::AttemptState,
        payment::{Payment, PaymentEvent, PaymentState, PaymentStatus},
    },
    time::Timestamp,
};

/// Why a payment was not cancelled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CancelRefused {
    /// It has an end already, or money came for it.
    #[error("a payment that is {status} cannot be cancelled", status = status.as_str())]
    NotPending {
        /// Where it stands.
        status: PaymentStatus,
    },
}

impl Payment {
    /// Gives the payment up, as an application or an operator asks for it.
    ///
    /// Attempts that are open go on being asked about: a customer may have paid a moment ago.
    pub fn cancel(&self, at: Timestamp) -> Result<Decision<Payment>, CancelRefused> {
        if self.state != PaymentState::Pending {
            return Err(CancelRefused::NotPending { status: self.state.status() });
        }
        let next = Payment { state: PaymentState::Cancelled, ..self.with_open_attempts_abandoned(at) };
        Ok(Decision::of(next).telling(PaymentEvent::Cancelled))
    }

    /// Ends every open attempt. One with a session is still asked about at its next check.
    pub(super) fn with_open_attempts_abandoned(&self, at: Timestamp) -> Payment {
        let mut next = self.at(at);
        for attempt in next.attempts.iter_mut().filter(|attempt| attempt.is_open()) {
            attempt.state = AttemptState::Abandoned;
            attempt.updated_at = at;
            attempt.check_at = attempt.session.as_ref().and(attempt.check_at.or(Some(at)));
        }
        next
    }
}
