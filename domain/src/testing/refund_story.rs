//! How a refund came to be where it is, in one line of story. Every step is the real rule.

use super::story::{FIRST, NOON, Story, poisha};
use crate::{
    access::{Permission, Proof, Reach, Right, Standing},
    apps::RefundPolicy,
    decision::Decision,
    ids::{OperatorId, RefundId, SessionId},
    payments::{
        Method, Payment,
        gateway::{RefundRoad, RefundVerdict, Unavailable},
    },
    refunds::{Finding, NewRefund, RefundCase, RefundReference, RequestedBy},
    time::Timestamp,
};
use std::fmt::Debug;

/// Who asks for refunds.
pub const MAKER: OperatorId = OperatorId::from_u128(0xa);
/// Who approves them.
pub const CHECKER: OperatorId = OperatorId::from_u128(0xb);
/// A third person.
pub const AUDITOR: OperatorId = OperatorId::from_u128(0xc);
/// The refund that stories are about.
pub const REFUND: RefundId = RefundId::from_u128(0x4ef);

/// An operator who may do anything anywhere, and has proven himself a moment ago.
///
/// # Panics
/// When nobody may do that.
#[expect(clippy::unwrap_used, reason = "a story about a right that nobody has is a broken test")]
pub fn proof<R: Right>(operator: OperatorId) -> Proof<R> {
    let all = Permission::ALL.iter().copied().collect();
    let standing = Standing {
        operator,
        session: SessionId::from_u128(operator.as_u128()),
        grants: vec![(all, Reach::Everywhere)],
        stepped_up: true,
    };
    standing.may::<R>().unwrap().everywhere().unwrap()
}

/// A payment of that much that was paid at noon, with nothing given back.
pub fn paid_case(minor: i64) -> RefundCase {
    let payment = super::story::pending(minor).redirected(FIRST, Method::Sslcommerz).paid(FIRST);
    case_of(payment)
}

/// A payment with nothing given back; above 50.00 one approval is needed, above 80.00 two.
pub fn case_of(payment: Payment) -> RefundCase {
    let policy = RefundPolicy {
        approval_threshold_minor: 5_000,
        second_approval_threshold_minor: Some(8_000),
        app_refunds_need_approval: false,
    };
    RefundCase { payment, refunds: Vec::new(), policy }
}

/// A request for a refund about which nothing is special.
pub fn new_refund(id: RefundId, minor: i64) -> NewRefund {
    let reference = RefundReference::from_u128(id.as_u128());
    NewRefund { id, reference, amount_minor: poisha(minor).minor(), reason: None, surplus: None }
}

/// The gateway's answer that it took a refund.
pub fn taken() -> Result<RefundVerdict, Unavailable> {
    Ok(RefundVerdict::Accepted { gateway_refund_id: "ref-1".into() })
}

/// The gateway's answer that the money is back.
pub fn returned() -> Result<RefundVerdict, Unavailable> {
    Ok(RefundVerdict::Succeeded { gateway_refund_id: Some("ref-1".into()) })
}

/// The gateway's answer that the money does not go back.
pub fn refused() -> Result<RefundVerdict, Unavailable> {
    Ok(RefundVerdict::Refused { reason: "not enough".into() })
}

/// No usable answer.
pub fn silence() -> Result<RefundVerdict, Unavailable> {
    Err(Unavailable { detail: "time-out".into() })
}

/// What somebody found out: the money is back.
pub fn found_returned() -> Finding {
    Finding::Returned { reference: "TRX-77".into() }
}

/// What becomes of a refund, told one step at a time. Each is about [`REFUND`].
pub trait RefundStory: Sized {
    /// The maker asks for that much.
    #[must_use]
    fn requested(self, minor: i64) -> Self;
    /// Somebody approves.
    #[must_use]
    fn approved_by(self, operator: OperatorId) -> Self;
    /// It is sent to the gateway, or to people.
    #[must_use]
    fn sent(self, road: RefundRoad) -> Self;
    /// The gateway answers at that instant.
    #[must_use]
    fn answered(self, answer: Result<RefundVerdict, Unavailable>, at: Timestamp) -> Self;
    /// The maker records that the money is back.
    #[must_use]
    fn recorded(self) -> Self;
    /// The checker confirms that.
    #[must_use]
    fn confirmed(self) -> Self;
}

impl RefundStory for RefundCase {
    fn requested(self, minor: i64) -> Self {
        told(self.request(&new_refund(REFUND, minor), RequestedBy::Operator(MAKER), NOON))
    }

    #[expect(clippy::unwrap_used, reason = "a story about a refund that is not there is a broken test")]
    fn approved_by(self, operator: OperatorId) -> Self {
        let hash = self.refund(REFUND).unwrap().request_hash();
        told(self.approve(REFUND, hash, &proof(operator), NOON))
    }

    #[expect(clippy::unwrap_used, reason = "a story about a refund that may not be sent is a broken test")]
    fn sent(self, road: RefundRoad) -> Self {
        told(self.begin_sending(&self.approved(REFUND).unwrap(), road, NOON))
    }

    fn answered(self, answer: Result<RefundVerdict, Unavailable>, at: Timestamp) -> Self {
        told(self.settle(REFUND, &answer, at))
    }

    fn recorded(self) -> Self {
        told(self.record_finding(REFUND, &found_returned(), &proof(MAKER), NOON))
    }

    fn confirmed(self) -> Self {
        told(self.confirm_finding(REFUND, &found_returned(), &proof(CHECKER), NOON))
    }
}

/// What a decision that nobody refuses leads to.
#[expect(clippy::unwrap_used, reason = "a story that a rule refuses is a broken test")]
fn told<R: Debug>(decided: Result<Decision<RefundCase>, R>) -> RefundCase {
    decided.unwrap().next
}
