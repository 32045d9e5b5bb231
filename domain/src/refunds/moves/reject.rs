//! A refund is rejected by somebody who might have approved it.

use super::line;
use crate::{
    access::{ApproveRefunds, Proof},
    audit::Action,
    decision::Decision,
    ids::RefundId,
    payments::text_problem,
    refunds::{
        case::RefundCase,
        state::{RefundState, RefundStatus},
    },
    time::Timestamp,
};

/// The longest reason, in characters.
const REASON_MAX: usize = 500;

/// Why a refund was not rejected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RejectRefused {
    /// There is no such refund within reach.
    #[error("there is no such refund")]
    Unknown,
    /// It does not wait for approval.
    #[error("a refund that is {status} does not wait for approval", status = status.as_str())]
    NotAwaiting {
        /// Where it stands.
        status: RefundStatus,
    },
    /// That is no reason.
    #[error("the reason {problem}")]
    Reason {
        /// What is wrong with it.
        problem: String,
    },
}

impl RefundCase {
    /// Says no; the money is free again.
    pub fn reject(
        &self,
        id: RefundId,
        reason: Option<String>,
        by: &Proof<ApproveRefunds>,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, RejectRefused> {
        let reached = self.refund(id).filter(|refund| by.covers(refund.scope.app));
        let refund = reached.ok_or(RejectRefused::Unknown)?;
        if refund.state != RefundState::AwaitingApproval {
            return Err(RejectRefused::NotAwaiting { status: refund.status() });
        }
        if let Some(problem) = reason.as_deref().and_then(|reason| text_problem(reason, 1, REASON_MAX)) {
            return Err(RejectRefused::Reason { problem });
        }
        let told = line(Action::RefundRejected, refund).changing("reason", None::<&str>, reason.as_deref());
        let rejected = RefundState::Rejected { by: by.operator(), at, reason };
        Ok(self.changing(refund.in_state(rejected, at)).recording(told))
    }
}
