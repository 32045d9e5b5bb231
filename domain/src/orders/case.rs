//! What every rule about an order looks at: the order, all its payments, and the codes that are free for it, held as one.

use super::order::{Fulfilment, Order, PaidBy};
use crate::{
    decision::{Case, Decision, Subject},
    discounts::{CustomerKey, Discount},
    ids::{OrderId, PaymentId, VoucherId},
    money::Money,
    payments::{GivenBack, Payment, PaymentState},
    refunds::RefundStatus,
    scope::Scope,
    vouchers::{EnteredCode, FreeVoucher},
};

/// An order with everything that was paid, or tried, for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCase {
    /// The order.
    pub order: Order,
    /// Its payments, oldest first; a case never moves them.
    pub payments: Vec<Payment>,
    /// Codes that are free for it, while it wants any.
    pub free: Vec<FreeVoucher>,
    /// Where the refund stands for which it was given up.
    pub refund: Option<RefundStatus>,
    /// What this decision hands out beside the order's own state.
    pub handed: Vec<Handed>,
}

/// What a decision about an order hands out or takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// A code of the pool becomes the order's, for ever.
    FromStock {
        /// Which.
        voucher: VoucherId,
        /// For which line.
        item: u16,
    },
    /// A code that came from elsewhere becomes the order's.
    Entered {
        /// The code.
        code: EnteredCode,
        /// For which line.
        item: u16,
    },
    /// A discount was used.
    Discount {
        /// The discount, with this use counted.
        next: Discount,
        /// By whom.
        customer: CustomerKey,
        /// What it took off.
        amount: Money,
    },
}

/// What is told about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderEvent {
    /// It was delivered.
    Fulfilled,
    /// It is paid and could not be delivered.
    NeedsAttention,
}

impl OrderCase {
    /// An order about which nothing else is known.
    pub fn of(order: Order) -> OrderCase {
        OrderCase { order, payments: Vec::new(), free: Vec::new(), refund: None, handed: Vec::new() }
    }

    /// One of its payments.
    pub fn payment(&self, id: PaymentId) -> Option<&Payment> {
        self.payments.iter().find(|payment| payment.id == id)
    }

    /// Its payments whose money came.
    pub fn paid(&self) -> impl Iterator<Item = &Payment> {
        self.payments.iter().filter(|payment| matches!(payment.state, PaymentState::Succeeded { .. }))
    }

    /// What an order would be delivered for, and still can be: its money is here and stays here.
    pub(super) fn covers(&self, by: PaidBy) -> bool {
        match by {
            PaidBy::NothingToPay => self.order.total.minor() == 0,
            PaidBy::Payment(id) => self.payment(id).is_some_and(|payment| {
                let is_whole = payment.captured() == self.order.total;
                is_whole && payment.given_back == GivenBack::default()
            }),
        }
    }

    /// Whether the pool may be asked for it now: something came for it, or nothing has to.
    pub fn wants_stock(&self) -> bool {
        let is_open = !matches!(self.order.fulfilment, Fulfilment::Fulfilled { .. });
        is_open && (self.order.total.minor() == 0 || self.paid().next().is_some())
    }

    /// A decision that changes the order and nothing else.
    pub(super) fn changing(&self, order: Order) -> Decision<OrderCase> {
        Decision::of(OrderCase { order, ..self.clone() })
    }
}

impl Case for OrderCase {
    type Name = OrderId;
}

impl Subject for OrderCase {
    type Id = OrderId;
    type Event = OrderEvent;

    fn id(&self) -> OrderId {
        self.order.id
    }

    fn scope(&self) -> Scope {
        self.order.scope
    }
}
