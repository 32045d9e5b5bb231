//! Keeping and finding disputes, and the use cases that join the rules with the store.

use super::{
    Dispute, DisputeChange, DisputeLine, DisputeMove, DisputeRefused, DisputeStatus, DisputeStep, DisputedPayment,
    NewDispute, RecordRefused,
};
use crate::{
    access::{AdjustLedger, Proof, Reach, WorkOnCases},
    decision::{Asked, Declined, StoreFailed},
    idempotency::Snapshot,
    ids::{AppId, DisputeId, PaymentId, PostingId},
    payments::{Method, Page, PageOf},
    scope::{Mode, Scope},
    settlements::LineName,
};
use std::future::Future;

/// Which disputes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisputeFilter {
    /// Of this mode.
    pub mode: Mode,
    /// Of this application.
    pub app: Option<AppId>,
    /// Of this gateway.
    pub gateway: Option<Method>,
    /// With this status.
    pub status: Option<DisputeStatus>,
    /// Of this payment.
    pub payment: Option<PaymentId>,
}

/// A line of whose statement: the statement's scope goes with it, for lines of the house stand under no application.
pub type LineOf = (Scope, LineName);

/// Keeps disputes. Each step is one commit: the dispute, what moves in the book, its case, the trail, the idempotency key.
pub trait KeepsDisputes: Send + Sync {
    /// Keeps the dispute that a rule makes of a payment, which is held still meanwhile, and of a line, if one is named.
    fn open_dispute<F>(
        &self,
        asked: &Asked,
        payment: PaymentId,
        line: Option<LineOf>,
        rule: F,
    ) -> impl Future<Output = Result<Dispute, Declined<RecordRefused>>> + Send
    where
        F: Fn(&DisputedPayment, Option<&DisputeLine>) -> Result<DisputeMove, RecordRefused> + Send + Sync;

    /// Keeps what a rule makes of a dispute, which is held still meanwhile, and of a line, if one is named.
    fn move_dispute<F>(
        &self,
        asked: &Asked,
        id: DisputeId,
        line: Option<LineOf>,
        rule: F,
    ) -> impl Future<Output = Result<Dispute, Declined<DisputeRefused>>> + Send
    where
        F: Fn(&Dispute, Option<&DisputeLine>) -> Result<DisputeMove, DisputeRefused> + Send + Sync;

    /// A dispute within reach.
    fn dispute_within(
        &self,
        reach: &Reach,
        id: DisputeId,
    ) -> impl Future<Output = Result<Option<Dispute>, StoreFailed>> + Send;

    /// A page of disputes within reach, newest first.
    fn disputes(
        &self,
        reach: &Reach,
        filter: DisputeFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Dispute>, StoreFailed>> + Send;
}

/// Records a dispute of a payment.
pub async fn record_dispute(
    store: &impl KeepsDisputes,
    asked: &Asked,
    by: &Proof<WorkOnCases>,
    (payment, new): (PaymentId, &NewDispute),
    line: Option<LineOf>,
    show: impl Fn(&Dispute) -> Option<Snapshot> + Send + Sync,
) -> Result<Dispute, Declined<RecordRefused>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    store.open_dispute(asked, payment, line, |of, line| Ok(of.record(new, line, by, asked.at)?.answering(&show))).await
}

/// Does about a dispute what needs nobody else.
pub async fn change_dispute(
    store: &impl KeepsDisputes,
    asked: &Asked,
    by: &Proof<WorkOnCases>,
    (id, change): (DisputeId, &DisputeChange),
    line: Option<LineOf>,
    show: impl Fn(&Dispute) -> Option<Snapshot> + Send + Sync,
) -> Result<Dispute, Declined<DisputeRefused>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let rule = |dispute: &Dispute, line: Option<&DisputeLine>| {
        Ok(dispute.change(change, line, by, asked.at)?.answering(&show))
    };
    store.move_dispute(asked, id, line, rule).await
}

/// Agrees to what waits about a dispute.
pub async fn approve_dispute(
    store: &impl KeepsDisputes,
    asked: &Asked,
    by: &Proof<AdjustLedger>,
    (id, step): (DisputeId, DisputeStep),
    posting: PostingId,
    show: impl Fn(&Dispute) -> Option<Snapshot> + Send + Sync,
) -> Result<Dispute, Declined<DisputeRefused>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let rule =
        |dispute: &Dispute, _: Option<&DisputeLine>| Ok(dispute.approve(step, by, posting, asked.at)?.answering(&show));
    store.move_dispute(asked, id, None, rule).await
}
