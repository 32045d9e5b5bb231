//! Keeping exceptions, and finding them.

use super::{Exception, ExceptionAge, ExceptionRefused, ExceptionStatus, Outstanding, Step};
use crate::{
    access::Reach,
    decision::{Asked, Declined, StoreFailed},
    idempotency::Snapshot,
    ids::{AppId, ExceptionId, OperatorId, PaymentId},
    payments::{Method, Page, PageOf},
    scope::Mode,
    settlements::Reason,
    time::Timestamp,
};
use std::future::Future;

/// Which exceptions are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExceptionFilter {
    /// Of this mode.
    pub mode: Mode,
    /// In one of these states.
    pub statuses: Vec<ExceptionStatus>,
    /// For this reason.
    pub reason: Option<Reason>,
    /// Of this gateway.
    pub gateway: Option<Method>,
    /// About money of this application.
    pub app: Option<AppId>,
    /// That this operator looks after.
    pub owner: Option<OperatorId>,
    /// That nobody looks after.
    pub unowned: bool,
    /// About this payment.
    pub payment: Option<PaymentId>,
    /// Found first at or after this instant.
    pub from: Option<Timestamp>,
    /// Found first at or before this instant.
    pub to: Option<Timestamp>,
    /// Whether those that were found first come first.
    pub oldest_first: bool,
}

/// Keeps exceptions.
pub trait KeepsExceptions: Send + Sync {
    /// An exception within reach.
    fn exception_within(
        &self,
        reach: &Reach,
        id: ExceptionId,
    ) -> impl Future<Output = Result<Option<Exception>, StoreFailed>> + Send;

    /// A page of exceptions within reach.
    fn exceptions(
        &self,
        reach: &Reach,
        filter: &ExceptionFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Exception>, StoreFailed>> + Send;

    /// What waits within reach, by gateway, currency and reason.
    fn exceptions_by_age(
        &self,
        reach: &Reach,
        mode: Mode,
        at: Timestamp,
    ) -> impl Future<Output = Result<Vec<ExceptionAge>, StoreFailed>> + Send;

    /// How the thing that an exception is about stands in the book.
    fn outstanding(&self, exception: &Exception) -> impl Future<Output = Result<Outstanding, StoreFailed>> + Send;

    /// Does something to an exception: what it becomes, what that books, its entry, its line of the trail and the idempotency
    /// key, with the answer that `show` makes of it, are one commit.
    fn step_exception<F>(
        &self,
        asked: &Asked,
        id: ExceptionId,
        by: OperatorId,
        step: Step,
        show: F,
    ) -> impl Future<Output = Result<Exception, Declined<ExceptionRefused>>> + Send
    where
        F: Fn(&Exception) -> Option<Snapshot> + Send + Sync;
}
