//! Two people say what became of a refund, where no gateway does.

use super::{Finding, FindingRefused, FindsRefunds, Refund, RefundCase, agree::decide};
use crate::{
    access::{ApproveRefunds, CreateRefunds, Proof},
    decision::{Asked, Decides, Declined},
    idempotency::Snapshot,
    ids::RefundId,
};

/// One person records what became of it.
pub async fn record_finding<Store: Decides<RefundCase> + FindsRefunds>(
    store: &Store,
    asked: &Asked,
    by: &Proof<CreateRefunds>,
    (id, finding): (RefundId, Finding),
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<FindingRefused>> {
    let (at, by) = (asked.at, *by);
    decide(store, asked, id, show, move |case| case.record_finding(id, &finding, &by, at)).await
}

/// Another person confirms exactly that.
pub async fn confirm_finding<Store: Decides<RefundCase> + FindsRefunds>(
    store: &Store,
    asked: &Asked,
    by: &Proof<ApproveRefunds>,
    (id, finding): (RefundId, Finding),
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<FindingRefused>> {
    let (at, by) = (asked.at, *by);
    decide(store, asked, id, show, move |case| case.confirm_finding(id, &finding, &by, at)).await
}
