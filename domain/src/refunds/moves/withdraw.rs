//! A refund is taken back by whoever asked for it.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    ids::RefundId,
    refunds::{
        case::RefundCase,
        refund::RequestedBy,
        state::{RefundState, RefundStatus},
    },
    time::Timestamp,
};

/// Why a refund was not withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WithdrawRefused {
    /// The payment has no such refund.
    #[error("there is no such refund")]
    Unknown,
    /// It does not wait for approval any more.
    #[error("a refund that is {status} cannot be withdrawn", status = status.as_str())]
    NotAwaiting {
        /// Where it stands.
        status: RefundStatus,
    },
    /// Somebody else asked for it.
    #[error("only who asked for a refund can withdraw it; it can be rejected instead")]
    NotTheRequester,
}

impl RefundCase {
    /// Takes it back; the money is free again. Any credential speaks for its application.
    pub fn withdraw(
        &self,
        id: RefundId,
        by: RequestedBy,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, WithdrawRefused> {
        let refund = self.refund(id).ok_or(WithdrawRefused::Unknown)?;
        if refund.state != RefundState::AwaitingApproval {
            return Err(WithdrawRefused::NotAwaiting { status: refund.status() });
        }
        let is_own = match (refund.requested_by, by) {
            (RequestedBy::App { .. }, RequestedBy::App { .. }) => true,
            (RequestedBy::Operator(asked), RequestedBy::Operator(now)) => asked == now,
            (RequestedBy::App { .. } | RequestedBy::Operator(_) | RequestedBy::Poisha, _) => false,
        };
        if !is_own {
            return Err(WithdrawRefused::NotTheRequester);
        }
        let told = line(Action::RefundWithdrawn, refund);
        Ok(self.changing(refund.in_state(RefundState::Withdrawn { at }, at)).recording(told))
    }
}
