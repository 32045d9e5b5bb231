//! A refund is approved: by somebody else than who asked, for exactly what was asked.

use super::line;
use crate::{
    access::{ApproveRefunds, Proof},
    audit::Action,
    decision::Decision,
    ids::{OperatorId, RefundId},
    refunds::{
        case::RefundCase,
        refund::{Approval, Refund, RequestHash, RequestedBy},
        state::{RefundState, RefundStatus},
    },
    time::Timestamp,
};

/// Why an approval was not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApproveRefused {
    /// There is no such refund within the approver's reach.
    #[error("there is no such refund")]
    Unknown,
    /// It does not wait for approval.
    #[error("a refund that is {status} does not wait for approval", status = status.as_str())]
    NotAwaiting {
        /// Where it stands.
        status: RefundStatus,
    },
    /// Whoever asks for money back cannot agree to it.
    #[error("a refund is approved by somebody else than who asked for it")]
    SelfApproval,
    /// One person's agreement counts once.
    #[error("you have approved this refund before; another person must")]
    ApprovedBefore,
    /// The approval is for something else than what was asked.
    #[error("this approval is for another request; look at the refund again")]
    OtherRequest,
    /// The customer's bank took that money back meanwhile, or wants to.
    #[error("{excess_minor} of it is disputed: the customer would have it twice")]
    Disputed {
        /// So much would go back beyond what came, in minor units.
        excess_minor: i64,
    },
}

/// A refund to which everybody who must has agreed. Nothing else can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovedRefund(Refund);

impl ApprovedRefund {
    /// What may be sent.
    pub const fn refund(&self) -> &Refund {
        &self.0
    }
}

impl RefundCase {
    /// One more person agrees; the last one starts it.
    pub fn approve(
        &self,
        id: RefundId,
        hash: RequestHash,
        by: &Proof<ApproveRefunds>,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, ApproveRefused> {
        let reached = self.refund(id).filter(|refund| by.covers(refund.scope.app));
        reached.ok_or(ApproveRefused::Unknown)?;
        self.approval_of(id, hash, by.operator(), at)
    }

    /// The same for whoever is known to be in reach, also when it is only a rehearsal.
    pub(in crate::refunds) fn approval_of(
        &self,
        id: RefundId,
        hash: RequestHash,
        approver: OperatorId,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, ApproveRefused> {
        let refund = self.refund(id).ok_or(ApproveRefused::Unknown)?;
        if refund.state != RefundState::AwaitingApproval {
            return Err(ApproveRefused::NotAwaiting { status: refund.status() });
        }
        if refund.requested_by == RequestedBy::Operator(approver) {
            return Err(ApproveRefused::SelfApproval);
        }
        if refund.approvals.iter().any(|approval| approval.by == approver) {
            return Err(ApproveRefused::ApprovedBefore);
        }
        if refund.request_hash() != hash {
            return Err(ApproveRefused::OtherRequest);
        }
        let excess_minor = self.excess_minor(refund);
        if excess_minor > 0 {
            return Err(ApproveRefused::Disputed { excess_minor });
        }
        let mut next = refund.in_state(RefundState::AwaitingApproval, at);
        next.approvals.push(Approval { by: approver, at });
        let missing = next.approvals_missing();
        let told = line(Action::RefundApproved, &next).saying("request", hash).saying("approvals missing", missing);
        let decision = if missing == 0 { self.start(&next, at) } else { self.changing(next) };
        Ok(decision.recording(told))
    }

    /// The proof that a refund may be sent, looked for anew in what is on record.
    pub fn approved(&self, id: RefundId) -> Option<ApprovedRefund> {
        let refund = self.refund(id)?;
        let RefundState::Pending(_) = refund.state else { return None };
        let mut approvers: Vec<OperatorId> = refund.approvals.iter().map(|approval| approval.by).collect();
        approvers.sort_unstable();
        approvers.dedup();
        approvers.retain(|approver| refund.requested_by != RequestedBy::Operator(*approver));
        let is_enough = approvers.len() >= usize::from(refund.approvals_needed);
        is_enough.then(|| ApprovedRefund(refund.clone()))
    }
}
