//! A refund is about to be sent. That is kept before the gateway is called: whatever happens then, it is sent once.

use super::approve::ApprovedRefund;
use crate::{
    decision::Decision,
    ids::RefundId,
    payments::gateway::{RefundRoad, VERIFYING_LEASE},
    refunds::{
        case::RefundCase,
        refund::Refund,
        state::{RefundState, RefundStatus, Sending},
    },
    time::Timestamp,
};

/// Why nothing may be sent or asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendRefused {
    /// The payment has no such refund, or not everybody has agreed.
    #[error("the refund is not approved")]
    NotApproved,
    /// It was sent before, or goes another way.
    #[error("the refund was sent before")]
    SentBefore,
    /// The gateway has nothing to be asked about.
    #[error("a refund that is {status} is not at a gateway", status = status.as_str())]
    NotAtAGateway {
        /// Where it stands.
        status: RefundStatus,
    },
    /// Somebody asks already, or did a moment ago.
    #[error("the gateway is being asked already")]
    NotDue,
}

impl RefundCase {
    /// Sends an approved refund off: from now on it counts as sent. Where the gateway takes no refunds, people do it.
    pub fn begin_sending(
        &self,
        approved: &ApprovedRefund,
        road: RefundRoad,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, SendRefused> {
        let refund = self.refund(approved.refund().id).ok_or(SendRefused::NotApproved)?;
        if refund.state != RefundState::Pending(Sending::Ready) {
            return Err(SendRefused::SentBefore);
        }
        let (sending, check_at) = match road {
            RefundRoad::Api => (Sending::Sent { since: at }, Some(at.plus(VERIFYING_LEASE))),
            RefundRoad::Manual => (Sending::ByHand, None),
        };
        let mut next = refund.in_state(RefundState::Pending(sending), at);
        next.check_at = check_at;
        Ok(self.changing(next))
    }

    /// Claims the right to ask the gateway what became of a refund, so that many workers ask once.
    pub fn begin_asking(&self, id: RefundId, at: Timestamp) -> Result<Decision<RefundCase>, SendRefused> {
        let refund = self.refund(id).ok_or(SendRefused::NotApproved)?;
        if !is_at_a_gateway(refund) {
            return Err(SendRefused::NotAtAGateway { status: refund.status() });
        }
        if refund.check_at.is_none_or(|check| check > at) {
            return Err(SendRefused::NotDue);
        }
        let mut next = refund.in_state(refund.state.clone(), at);
        next.check_at = Some(at.plus(VERIFYING_LEASE));
        Ok(self.changing(next))
    }
}

/// Whether it was sent, and the gateway may still have something to say.
fn is_at_a_gateway(refund: &Refund) -> bool {
    match &refund.state {
        RefundState::Pending(Sending::Sent { .. } | Sending::Accepted { .. } | Sending::Unclear { .. }) => true,
        RefundState::Pending(Sending::Ready | Sending::ByHand | Sending::Recorded { .. })
        | RefundState::AwaitingApproval
        | RefundState::Succeeded { .. }
        | RefundState::Failed { .. }
        | RefundState::Rejected { .. }
        | RefundState::Withdrawn { .. } => false,
    }
}
