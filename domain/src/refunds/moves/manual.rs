//! What became of a refund is found out by one person and confirmed by another: where the gateway takes no refunds, and
//! where it does not say.

use super::line;
use crate::{
    access::{ApproveRefunds, CreateRefunds, Proof},
    audit::Action,
    decision::Decision,
    ids::RefundId,
    payments::text_problem,
    refunds::{
        case::RefundCase,
        state::{Finding, RefundState, Sending, Witnesses},
    },
    time::Timestamp,
};

/// The longest reference of a bank or wallet, in characters.
const REFERENCE_MAX: usize = 100;
/// The longest reason, in characters.
const REASON_MAX: usize = 300;

/// Why a finding was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindingRefused {
    /// There is no such refund within reach.
    #[error("there is no such refund")]
    Unknown,
    /// The gateway still has the word, or it is over.
    #[error("nobody needs to find out about this refund now")]
    NotAsked,
    /// Nothing was recorded that could be confirmed.
    #[error("nothing was recorded about this refund")]
    NothingRecorded,
    /// What is confirmed is not what was recorded.
    #[error("something else was recorded; look at the refund again")]
    OtherFinding,
    /// One person alone proves nothing.
    #[error("a finding is confirmed by somebody else than who recorded it")]
    SelfApproval,
    /// That is no reference or reason.
    #[error("the finding {problem}")]
    Text {
        /// What is wrong with it.
        problem: String,
    },
}

impl RefundCase {
    /// One person says what became of it. A mistake is put right by recording again, until it is confirmed.
    pub fn record_finding(
        &self,
        id: RefundId,
        finding: &Finding,
        by: &Proof<CreateRefunds>,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, FindingRefused> {
        let reached = self.refund(id).filter(|refund| by.covers(refund.scope.app));
        let refund = reached.ok_or(FindingRefused::Unknown)?;
        match &refund.state {
            RefundState::Pending(Sending::ByHand | Sending::Unclear { .. } | Sending::Recorded { .. }) => {}
            RefundState::Pending(Sending::Ready | Sending::Sent { .. } | Sending::Accepted { .. })
            | RefundState::AwaitingApproval
            | RefundState::Succeeded { .. }
            | RefundState::Failed { .. }
            | RefundState::Rejected { .. }
            | RefundState::Withdrawn { .. } => return Err(FindingRefused::NotAsked),
        }
        let problem = match finding {
            Finding::Returned { reference } => text_problem(reference, 1, REFERENCE_MAX),
            Finding::NotReturned { reason } => text_problem(reason, 1, REASON_MAX),
        };
        if let Some(problem) = problem {
            return Err(FindingRefused::Text { problem });
        }
        let recorded = Sending::Recorded { finding: finding.clone(), by: by.operator(), at };
        let mut next = refund.in_state(RefundState::Pending(recorded), at);
        next.check_at = None;
        let told = told(line(Action::RefundRecorded, refund), finding);
        Ok(self.changing(next).recording(told))
    }

    /// Another person agrees with exactly that, and it is so.
    pub fn confirm_finding(
        &self,
        id: RefundId,
        finding: &Finding,
        by: &Proof<ApproveRefunds>,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, FindingRefused> {
        let reached = self.refund(id).filter(|refund| by.covers(refund.scope.app));
        let refund = reached.ok_or(FindingRefused::Unknown)?;
        let RefundState::Pending(Sending::Recorded { finding: recorded, by: recorded_by, .. }) = &refund.state else {
            return Err(FindingRefused::NothingRecorded);
        };
        if *recorded_by == by.operator() {
            return Err(FindingRefused::SelfApproval);
        }
        if recorded != finding {
            return Err(FindingRefused::OtherFinding);
        }
        let told = told(line(Action::RefundConfirmed, refund), finding);
        let witnesses = Witnesses { recorded_by: *recorded_by, confirmed_by: by.operator() };
        let decision = match finding {
            Finding::Returned { reference } => self.succeed(refund, Some((reference.clone(), witnesses)), at),
            Finding::NotReturned { reason } => self.fail(refund, reason, Some(witnesses), at),
        };
        Ok(decision.recording(told))
    }
}

fn told(line: crate::audit::AuditLine, finding: &Finding) -> crate::audit::AuditLine {
    match finding {
        Finding::Returned { reference } => line.saying("returned as", reference),
        Finding::NotReturned { reason } => line.saying("not returned because", reason),
    }
}
