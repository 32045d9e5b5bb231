//! Reading refunds, each look-up within a scope, and those that are due.

use super::{Refund, RefundCase, RefundStatus};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::{AppId, PaymentId, RefundId},
    payments::{ListOrder, Method, Page, PageOf},
    scope::{Mode, Scope},
    time::Timestamp,
};
use std::future::Future;

/// Which refunds to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefundFilter {
    /// Of this payment.
    pub payment: Option<PaymentId>,
    /// With this status.
    pub status: Option<RefundStatus>,
    /// Asked for at or after.
    pub from: Option<Timestamp>,
    /// Asked for before or at.
    pub to: Option<Timestamp>,
}

/// Whose refunds an operator lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundsOf {
    /// Of the applications that the operator may see.
    pub reach: Reach,
    /// Of this one among them.
    pub app: Option<AppId>,
    /// Of this mode.
    pub mode: Option<Mode>,
}

impl RefundsOf {
    /// Whether a scope's refunds are among them.
    pub fn covers(&self, scope: Scope) -> bool {
        self.reach.covers(scope.app)
            && self.app.is_none_or(|app| app == scope.app)
            && self.mode.is_none_or(|mode| mode == scope.mode)
    }
}

/// A refund whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueRefund {
    /// Its scope.
    pub scope: Scope,
    /// Its payment.
    pub payment: PaymentId,
    /// The refund.
    pub refund: RefundId,
    /// The gateway it goes through.
    pub method: Method,
}

/// Finds refunds.
pub trait FindsRefunds: Send + Sync {
    /// By id, within a scope.
    fn refund(&self, scope: Scope, id: RefundId) -> impl Future<Output = Result<Option<Refund>, StoreFailed>> + Send;

    /// The whole case of a payment, as it is now; to look at, not to decide by.
    fn refund_case(
        &self,
        scope: Scope,
        payment: PaymentId,
    ) -> impl Future<Output = Result<Option<RefundCase>, StoreFailed>> + Send;

    /// A page of a scope's refunds, by when they were asked for.
    fn refunds(
        &self,
        scope: Scope,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Refund>, StoreFailed>> + Send;

    /// A page of the refunds that an operator may see, by when they were asked for.
    fn refunds_of(
        &self,
        of: &RefundsOf,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Refund>, StoreFailed>> + Send;

    /// Where a refund is kept, whoever's it is: to ask whether the operator may see it.
    fn scope_of_refund(&self, id: RefundId) -> impl Future<Output = Result<Option<Scope>, StoreFailed>> + Send;

    /// The same of a payment.
    fn scope_of_payment(&self, id: PaymentId) -> impl Future<Output = Result<Option<Scope>, StoreFailed>> + Send;

    /// Refunds that are due, by the clock of each scope, oldest first.
    fn due_refunds(&self, limit: u32) -> impl Future<Output = Result<Vec<DueRefund>, StoreFailed>> + Send;

    /// Payments with a surplus capture that never had a refund, at most so many.
    fn unproposed_surplus(
        &self,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(Scope, PaymentId)>, StoreFailed>> + Send;
}
