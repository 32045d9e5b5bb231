//! A payment is begun for an order.

use crate::{
    apps::Settings,
    decision::Decision,
    money::Money,
    orders::{
        case::OrderCase,
        order::{Fulfilment, PAYMENTS_MAX},
        standing::OrderStatus,
    },
    payments::{CreateRefused, NewPayment, Payment, PaymentState},
    time::Timestamp,
};

/// Why no payment was begun for an order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayRefused {
    /// It is paid, or nothing is to be paid.
    #[error("an order that is {} cannot be paid", status.as_str())]
    NotPayable {
        /// Where it stands.
        status: OrderStatus,
    },
    /// It costs something else.
    #[error("the order costs {total}")]
    OtherAmount {
        /// What it costs.
        total: Money,
    },
    /// It is another customer's.
    #[error("the order is another customer's")]
    OtherCustomer,
    /// Enough was tried.
    #[error("an order may be tried to be paid {PAYMENTS_MAX} times")]
    TooManyPayments,
    /// The payment cannot be.
    #[error(transparent)]
    Create(#[from] CreateRefused),
}

impl OrderCase {
    /// Whether a payment may be begun for it: nothing has come, and something has to.
    pub fn is_payable(&self) -> bool {
        let came =
            |payment: &Payment| matches!(payment.state, PaymentState::Succeeded { .. } | PaymentState::Review { .. });
        self.order.fulfilment == Fulfilment::Unpaid && !self.payments.iter().any(came)
    }

    /// Begins a payment of the whole order. Earlier ones stay what they are: what is paid with two of them is paid once
    /// too often, and goes back.
    pub fn pay(&self, new: &NewPayment, settings: &Settings, at: Timestamp) -> Result<Decision<Payment>, PayRefused> {
        if !self.is_payable() {
            return Err(PayRefused::NotPayable { status: self.standing().status() });
        }
        if new.amount.money() != self.order.total {
            return Err(PayRefused::OtherAmount { total: self.order.total });
        }
        if new.customer.reference != self.order.customer {
            return Err(PayRefused::OtherCustomer);
        }
        if self.payments.len() >= PAYMENTS_MAX {
            return Err(PayRefused::TooManyPayments);
        }
        let new = NewPayment { order: Some(self.order.id), ..new.clone() };
        Ok(Payment::create(&new, self.order.scope, settings, at)?)
    }
}
