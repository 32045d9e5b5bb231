//! A payment that nobody has paid is given up.

use crate::{
    decision::Decision,
    payments::payment::{Payment, PaymentEvent, PaymentState, PaymentStatus},
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
        Ok(Decision::of(self.ended(PaymentState::Cancelled, at)).telling(PaymentEvent::Cancelled))
    }
}
