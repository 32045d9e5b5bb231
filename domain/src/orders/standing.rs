//! Where an order stands for those outside: worked out from its delivery and its payments, never kept beside them.

use super::{
    case::OrderCase,
    order::{Fulfilment, PaidBy},
};
use crate::payments::PaymentState;

/// The states on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderStatus {
    /// Placed, and nobody has begun to pay.
    Initiated,
    /// Being paid, or paid and being delivered.
    Pending,
    /// Delivered.
    Succeeded,
    /// Not paid; it can be paid again.
    Failed,
    /// Given up, or its money is back.
    Cancelled,
    /// Paid, and people see to its delivery. Never shown to a customer as failed.
    NeedsAttention,
}

impl OrderStatus {
    /// Every status.
    pub const ALL: [OrderStatus; 6] = [
        OrderStatus::Initiated,
        OrderStatus::Pending,
        OrderStatus::Succeeded,
        OrderStatus::Failed,
        OrderStatus::Cancelled,
        OrderStatus::NeedsAttention,
    ];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            OrderStatus::Initiated => "INITIATED",
            OrderStatus::Pending => "PENDING",
            OrderStatus::Succeeded => "SUCCEEDED",
            OrderStatus::Failed => "FAILED",
            OrderStatus::Cancelled => "CANCELLED",
            OrderStatus::NeedsAttention => "NEEDS_ATTENTION",
        }
    }
}

/// Where an order stands, as finely as a customer should be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody has begun to pay.
    Placed,
    /// Somebody is paying.
    AwaitingPayment,
    /// The money came and is looked at.
    UnderReview,
    /// The money came, and what was bought is on its way.
    PaymentReceived,
    /// It was delivered.
    Delivered,
    /// It was not paid.
    PaymentFailed,
    /// Paying was given up.
    PaymentCancelled,
    /// It is paid, and people see to it.
    NeedsAttention,
    /// Its money is on the way back.
    MoneyGoesBack,
    /// Its money is back.
    MoneyBack,
}

/// How a standing should be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Nothing to worry about.
    Info,
    /// It went well.
    Success,
    /// It takes longer, or somebody must do something.
    Warning,
    /// It did not go well.
    Error,
}

impl Severity {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Success => "success",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl Standing {
    /// Every standing.
    pub const ALL: [Standing; 10] = [
        Standing::Placed,
        Standing::AwaitingPayment,
        Standing::UnderReview,
        Standing::PaymentReceived,
        Standing::Delivered,
        Standing::PaymentFailed,
        Standing::PaymentCancelled,
        Standing::NeedsAttention,
        Standing::MoneyGoesBack,
        Standing::MoneyBack,
    ];

    /// Its state on the wire.
    pub const fn status(self) -> OrderStatus {
        match self {
            Standing::Placed => OrderStatus::Initiated,
            Standing::AwaitingPayment | Standing::UnderReview | Standing::PaymentReceived => OrderStatus::Pending,
            Standing::Delivered => OrderStatus::Succeeded,
            Standing::PaymentFailed => OrderStatus::Failed,
            Standing::PaymentCancelled | Standing::MoneyBack => OrderStatus::Cancelled,
            Standing::NeedsAttention | Standing::MoneyGoesBack => OrderStatus::NeedsAttention,
        }
    }

    /// How it should be shown.
    pub const fn severity(self) -> Severity {
        match self {
            Standing::Placed
            | Standing::AwaitingPayment
            | Standing::UnderReview
            | Standing::PaymentReceived
            | Standing::MoneyBack => Severity::Info,
            Standing::Delivered => Severity::Success,
            Standing::PaymentCancelled | Standing::NeedsAttention | Standing::MoneyGoesBack => Severity::Warning,
            Standing::PaymentFailed => Severity::Error,
        }
    }
}

impl OrderCase {
    /// Where it stands.
    pub fn standing(&self) -> Standing {
        match &self.order.fulfilment {
            Fulfilment::Unpaid => self.standing_unpaid(),
            Fulfilment::Started(_) => Standing::PaymentReceived,
            Fulfilment::Fulfilled { .. } => Standing::Delivered,
            Fulfilment::NeedsAttention { by, .. } => self.standing_paid(*by, Standing::NeedsAttention),
            Fulfilment::GivenUp { by, .. } => self.standing_paid(PaidBy::Payment(*by), Standing::MoneyGoesBack),
        }
    }

    fn standing_unpaid(&self) -> Standing {
        let mut all = Standing::Placed;
        for payment in &self.payments {
            match payment.state {
                PaymentState::Succeeded { .. } => return Standing::PaymentReceived,
                PaymentState::Review { .. } => all = Standing::UnderReview,
                // Money that is looked at counts more than whatever was tried after it.
                _ if all == Standing::UnderReview => {}
                PaymentState::Pending => all = Standing::AwaitingPayment,
                PaymentState::Failed { .. } | PaymentState::Expired => all = Standing::PaymentFailed,
                PaymentState::Cancelled => all = Standing::PaymentCancelled,
            }
        }
        all
    }

    fn standing_paid(&self, by: PaidBy, otherwise: Standing) -> Standing {
        let payment = by.payment().and_then(|id| self.payment(id));
        match payment.map(|payment| (payment.given_back, payment.captured().minor())) {
            Some((back, captured)) if captured > 0 && back.refunded_minor >= captured => Standing::MoneyBack,
            Some((back, _)) if back.held_minor > 0 => Standing::MoneyGoesBack,
            Some(_) | None => otherwise,
        }
    }
}
