//! Reading payments. Every look-up but those by an unguessable reference is within a scope.

use super::{
    payment::{Payment, PaymentStatus},
    search::Found,
};
use crate::{
    decision::StoreFailed,
    ids::{AttemptId, AttemptReference, CheckoutReference, PaymentId},
    scope::Scope,
    time::Timestamp,
};
use std::future::Future;

/// Which payments to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaymentFilter {
    /// Of this customer.
    pub customer_reference: Option<String>,
    /// With this status.
    pub status: Option<PaymentStatus>,
    /// Created at or after.
    pub from: Option<Timestamp>,
    /// Created before or at.
    pub to: Option<Timestamp>,
}

/// What a list is sorted by; the id breaks ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaymentSort {
    /// When it was created.
    #[default]
    CreatedAt,
    /// When it last moved.
    UpdatedAt,
    /// How much it is.
    Amount,
}

/// Which way a list runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// Smallest or oldest first.
    Ascending,
    /// Largest or newest first.
    #[default]
    Descending,
}

/// Which part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Zero-based.
    pub page: u32,
    /// Items on a page, 1 to 100.
    pub size: u32,
    /// Continue after this item instead of counting pages.
    pub after: Option<(Timestamp, u128)>,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOf<T> {
    /// The items.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// An attempt about which it is time to ask the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueAttempt {
    /// Its scope.
    pub scope: Scope,
    /// Its payment.
    pub payment: PaymentId,
    /// The attempt.
    pub attempt: AttemptId,
}

/// Finds payments.
pub trait FindsPayments: Send + Sync {
    /// By id, within a scope.
    fn payment(&self, scope: Scope, id: PaymentId)
    -> impl Future<Output = Result<Option<Payment>, StoreFailed>> + Send;

    /// By the reference in a link; whoever has it may see the page.
    fn payment_by_reference(
        &self,
        reference: CheckoutReference,
    ) -> impl Future<Output = Result<Option<Payment>, StoreFailed>> + Send;

    /// By the reference that a gateway knows one of its attempts by.
    fn payment_by_attempt(
        &self,
        reference: &AttemptReference,
    ) -> impl Future<Output = Result<Option<Payment>, StoreFailed>> + Send;

    /// A page of a scope's payments. A cursor goes with a list by age.
    fn payments(
        &self,
        scope: Scope,
        filter: &PaymentFilter,
        sort: PaymentSort,
        order: ListOrder,
        page: Page,
    ) -> impl Future<Output = Result<Found<Payment>, StoreFailed>> + Send;

    /// Attempts whose check is due, by the clock of each scope, oldest first.
    fn due_attempts(&self, limit: u32) -> impl Future<Output = Result<Vec<DueAttempt>, StoreFailed>> + Send;

    /// Pending payments whose time is over, by the clock of each scope, oldest first.
    fn overdue_payments(&self, limit: u32)
    -> impl Future<Output = Result<Vec<(Scope, PaymentId)>, StoreFailed>> + Send;
}
