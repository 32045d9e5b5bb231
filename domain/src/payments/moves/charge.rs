//! The customer agreed, and the gateway is told to move the money: kept before it is told, so that it is told once. What
//! it did not take, because the customer had not agreed, was not told.

use crate::{
    decision::Decision,
    ids::AttemptId,
    payments::payment::{Payment, PaymentState, PaymentStatus},
    time::Timestamp,
};

/// Why the gateway is not told to move the money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChargeRefused {
    /// The payment has no such attempt.
    #[error("the payment has no attempt {attempt}")]
    UnknownAttempt {
        /// The id that was asked for.
        attempt: AttemptId,
    },
    /// It was told before; what came of that is for its own API to say.
    #[error("the gateway was told to charge before")]
    AlreadySent,
    /// Nobody owes anything any more.
    #[error("a payment that is {status} is not charged", status = status.as_str())]
    NotOwed {
        /// Where it stands.
        status: PaymentStatus,
    },
    /// Another attempt of this payment was charged, and it is not known yet what came of it.
    #[error("another attempt of this payment may have been charged")]
    OtherInDoubt,
}

/// Why a charge is not taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChargeNotTakenBack {
    /// The payment has no such attempt.
    #[error("the payment has no attempt {attempt}")]
    UnknownAttempt {
        /// The id that was asked for.
        attempt: AttemptId,
    },
    /// None was sent.
    #[error("no charge was sent")]
    NotSent,
}

impl Payment {
    /// Keeps that the gateway is about to be told to move the money of this attempt.
    ///
    /// Nothing is taken from a customer that the payment does not need: not after its end, and not beside another charge
    /// whose outcome is still open.
    pub fn start_charge(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, ChargeRefused> {
        let found = self.attempt(attempt).ok_or(ChargeRefused::UnknownAttempt { attempt })?;
        if found.charge_sent_at.is_some() {
            return Err(ChargeRefused::AlreadySent);
        }
        if self.state != PaymentState::Pending {
            return Err(ChargeRefused::NotOwed { status: self.state.status() });
        }
        if self.attempts.iter().any(|other| other.is_open() && other.charge_sent_at.is_some()) {
            return Err(ChargeRefused::OtherInDoubt);
        }
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| attempt.charge_sent_at = Some(at))))
    }

    /// Keeps that the gateway did not take the charge, because the customer has not agreed: it may be sent when he does.
    ///
    /// Anybody can say that a customer agreed. That must not use up the one charge of those who do.
    pub fn take_back_charge(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, ChargeNotTakenBack> {
        let found = self.attempt(attempt).ok_or(ChargeNotTakenBack::UnknownAttempt { attempt })?;
        found.charge_sent_at.ok_or(ChargeNotTakenBack::NotSent)?;
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| attempt.charge_sent_at = None)))
    }
}
