//! Reading orders, each look-up within a scope, and those that wait for a worker.

use super::{
    case::OrderCase,
    order::{FulfilmentStatus, OrderNumber},
};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::{AppId, OrderId, PaymentId},
    payments::{ListOrder, Page, PageOf},
    scope::{Mode, Scope},
    time::Timestamp,
};
use std::future::Future;

/// Which orders to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Of this customer.
    pub customer: Option<String>,
    /// Whose delivery has come so far.
    pub fulfilment: Option<FulfilmentStatus>,
    /// Placed at or after.
    pub from: Option<Timestamp>,
    /// Placed before or at.
    pub to: Option<Timestamp>,
}

/// Whose orders are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrdersOf {
    /// Of these applications.
    pub reach: Reach,
    /// Of this one among them.
    pub app: Option<AppId>,
    /// Of this mode.
    pub mode: Option<Mode>,
}

impl OrdersOf {
    /// An application's own.
    pub fn own(scope: Scope) -> OrdersOf {
        OrdersOf { reach: Reach::Apps([scope.app].into()), app: Some(scope.app), mode: Some(scope.mode) }
    }

    /// Whether a scope's orders are among them.
    pub fn covers(&self, scope: Scope) -> bool {
        self.reach.covers(scope.app)
            && self.app.is_none_or(|app| app == scope.app)
            && self.mode.is_none_or(|mode| mode == scope.mode)
    }
}

/// A payment whose money came for an order, and that nobody has taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidForOrder {
    /// Its scope.
    pub scope: Scope,
    /// The order.
    pub order: OrderId,
    /// The payment.
    pub payment: PaymentId,
}

/// Finds orders, each with its payments as they are now; to look at, not to decide by.
pub trait FindsOrders: Send + Sync {
    /// By id, within a scope.
    fn order(&self, scope: Scope, id: OrderId) -> impl Future<Output = Result<Option<OrderCase>, StoreFailed>> + Send;

    /// By what people call it.
    fn order_by_number(
        &self,
        scope: Scope,
        number: OrderNumber,
    ) -> impl Future<Output = Result<Option<OrderCase>, StoreFailed>> + Send;

    /// A page of orders, by when they were placed.
    fn orders(
        &self,
        of: &OrdersOf,
        filter: &OrderFilter,
        order: ListOrder,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<OrderCase>, StoreFailed>> + Send;

    /// Where an order is kept, whoever's it is: to ask whether the operator may see it.
    fn scope_of_order(&self, id: OrderId) -> impl Future<Output = Result<Option<Scope>, StoreFailed>> + Send;

    /// Orders whose delivery is due, by the clock of each scope, oldest first.
    fn due_orders(&self, limit: u32) -> impl Future<Output = Result<Vec<(Scope, OrderId)>, StoreFailed>> + Send;

    /// Orders whose mail is due, by the clock of each scope, oldest first.
    fn due_order_mails(&self, limit: u32) -> impl Future<Output = Result<Vec<(Scope, OrderId)>, StoreFailed>> + Send;
}

/// Keeps which payments came for orders, in the commit in which they came, until somebody has taken them up.
pub trait KeepsPaidOrders: Send + Sync {
    /// Those that nobody has taken up, oldest first.
    fn paid_for_orders(&self, limit: u32) -> impl Future<Output = Result<Vec<PaidForOrder>, StoreFailed>> + Send;

    /// This one was taken up, whatever came of it.
    fn taken_up(&self, paid: &PaidForOrder) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}
