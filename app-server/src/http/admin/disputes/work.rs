//! Disputes go on: our evidence is sent, and what is proposed is agreed to by somebody else, or not.

use super::{
    super::{operator::Operator, sessions::staff},
    line_of, posting, reached, shown,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::{IdempotencyKey, fingerprint_in},
        envelope::{Answer, Shown, kept_or},
        refusal::Refusal,
    },
    wire::{
        dispute::{ApproveDisputeBody, DisputeView, ProposeOutcomeBody, RefuseDisputeBody, SendEvidenceBody},
        ids::Id,
    },
};
use domain::{
    Asked, Declined, DisputeId,
    access::{AdjustLedger, Proof, WorkOnCases},
    settlements::{DisputeChange, DisputeRefused, LineOf, approve_dispute, change_dispute},
};
use poem_openapi::{OpenApi, param::Path};

/// What operators do to disputes.
pub struct DisputeWorkApi;

#[OpenApi]
impl DisputeWorkApi {
    /// Say that the gateway has our evidence
    ///
    /// The evidence itself is added as files.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/evidence",
        method = "post",
        operation_id = "sendDisputeEvidence",
        tag = "Tag::Reconciliation"
    )]
    async fn send_evidence(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        body: Body<SendEvidenceBody>,
    ) -> Result<Shown<DisputeView>, Refusal> {
        let (dispute, proof) = reached(&house, &who, id.0.0).await?;
        let (asked, change) = (who.now(&house, dispute.scope), DisputeChange::SendEvidence { note: body.value.note });
        changed(&house, &asked, &proof, (dispute.id, change), None).await
    }

    /// Propose how a dispute ends
    ///
    /// It ends so when somebody else agrees. Where a line of the gateway's statement gives the money back, name it: then the
    /// dispute is won at once.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/propose",
        method = "post",
        operation_id = "proposeDisputeOutcome",
        tag = "Tag::Reconciliation"
    )]
    async fn propose(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        body: Body<ProposeOutcomeBody>,
    ) -> Result<Shown<DisputeView>, Refusal> {
        let (dispute, proof) = reached(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&dispute.id.to_string(), body.fingerprint);
        let asked = who.asks(&house, dispute.scope, "proposeDisputeOutcome", key, print);
        let ProposeOutcomeBody { outcome, reason, statement_line } = body.value;
        let line = line_of(&house, who.granted.reach(), statement_line).await?;
        let change = DisputeChange::Propose { outcome: outcome.into(), reason, posting: posting(&house) };
        changed(&house, &asked, &proof, (dispute.id, change), line).await
    }

    /// Agree to what waits about a dispute
    ///
    /// To that it goes into the book, or to how it ends; you name which, as you looked at it. Never to what you proposed
    /// yourself.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/approve",
        method = "post",
        operation_id = "approveDispute",
        tag = "Tag::Reconciliation"
    )]
    async fn approve(
        &self,
        house: House,
        who: Operator<AdjustLedger>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        body: Body<ApproveDisputeBody>,
    ) -> Result<Shown<DisputeView>, Refusal> {
        let (dispute, proof) = reached(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&dispute.id.to_string(), body.fingerprint);
        let asked = who.asks(&house, dispute.scope, "approveDispute", key, print);
        let (step, staff) = ((dispute.id, body.value.step.into()), staff(&house).await?);
        let done = approve_dispute(&house.store, &asked, &proof, step, posting(&house), shown::<200>(&staff)).await;
        if let Err(Declined::Refused(why @ DisputeRefused::SelfApproval)) = &done {
            who.denied(why).await?;
        }
        kept_or(done.map(|dispute| Answer::of(DisputeView::of(&dispute, &staff))))
    }

    /// Do not agree to what waits about a dispute
    ///
    /// Or take back what you proposed. One that is not in the book is withdrawn; another one goes on as before.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/refuse",
        method = "post",
        operation_id = "refuseDispute",
        tag = "Tag::Reconciliation"
    )]
    async fn refuse(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        body: Body<RefuseDisputeBody>,
    ) -> Result<Shown<DisputeView>, Refusal> {
        let (dispute, proof) = reached(&house, &who, id.0.0).await?;
        let (asked, change) = (who.now(&house, dispute.scope), DisputeChange::Refuse { reason: body.value.reason });
        changed(&house, &asked, &proof, (dispute.id, change), None).await
    }
}

async fn changed(
    house: &House,
    asked: &Asked,
    by: &Proof<WorkOnCases>,
    (id, change): (DisputeId, DisputeChange),
    line: Option<LineOf>,
) -> Result<Shown<DisputeView>, Refusal> {
    let staff = staff(house).await?;
    let done = change_dispute(&house.store, asked, by, (id, &change), line, shown::<200>(&staff)).await;
    kept_or(done.map(|dispute| Answer::of(DisputeView::of(&dispute, &staff))))
}
