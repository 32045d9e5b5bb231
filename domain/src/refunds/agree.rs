//! People decide about a refund that waits: it is approved, rejected or withdrawn.

use super::{
    ApproveRefused, FindsRefunds, Refund, RefundCase, RejectRefused, RequestHash, WithdrawRefused, request::Requester,
};
use crate::{
    access::{ApproveRefunds, Proof},
    decision::{Asked, Decides, Decision, Declined},
    idempotency::Snapshot,
    ids::RefundId,
};

/// Approves exactly what was asked for. The last approval that was missing starts the refund.
pub async fn approve<Store: Decides<RefundCase> + FindsRefunds>(
    store: &Store,
    asked: &Asked,
    by: &Proof<ApproveRefunds>,
    (id, hash): (RefundId, RequestHash),
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<ApproveRefused>> {
    let (at, by) = (asked.at, *by);
    decide(store, asked, id, show, move |case| case.approve(id, hash, &by, at)).await
}

/// Rejects a refund.
pub async fn reject<Store: Decides<RefundCase> + FindsRefunds>(
    store: &Store,
    asked: &Asked,
    by: &Proof<ApproveRefunds>,
    (id, reason): (RefundId, Option<String>),
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<RejectRefused>> {
    let (at, by) = (asked.at, *by);
    decide(store, asked, id, show, move |case| case.reject(id, reason.clone(), &by, at)).await
}

/// Takes a refund back.
pub async fn withdraw<Store: Decides<RefundCase> + FindsRefunds>(
    store: &Store,
    asked: &Asked,
    who: Requester<'_>,
    id: RefundId,
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<WithdrawRefused>> {
    let by = who.within(asked).ok_or(Declined::NotFound)?;
    let at = asked.at;
    decide(store, asked, id, show, move |case| case.withdraw(id, by, at)).await
}

/// Decides about one refund within its case. `show` is the answer that a retry with the same key gets.
pub(super) async fn decide<Store, R: Send + 'static>(
    store: &Store,
    asked: &Asked,
    id: RefundId,
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
    rule: impl Fn(&RefundCase) -> Result<Decision<RefundCase>, R> + Send + 'static,
) -> Result<Refund, Declined<R>>
where
    Store: Decides<RefundCase> + FindsRefunds,
{
    let found = store.refund(asked.scope, id).await?.ok_or(Declined::NotFound)?;
    let answering = move |case: &RefundCase| {
        let decision = rule(case)?;
        let answer = decision.next.refund(id).and_then(&show);
        Ok(decision.answering(answer))
    };
    let case = store.decide(found.payment, asked, answering).await?;
    case.refund(id).cloned().ok_or(Declined::NotFound)
}
