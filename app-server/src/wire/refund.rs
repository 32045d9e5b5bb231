//! Refunds as applications read and write them.

use super::{
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
use domain::{
    PaymentId, RefundId,
    refunds::{Fund, Refund, RefundState, RefundStatus},
};
use poem_openapi::{Enum, Object};

/// A new refund
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateRefund", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CreateRefundBody {
    /// How much goes back, in minor units of the payment's currency: all that is left of it, or a part.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: i64,
    /// Why; the gateway may show it to the customer.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
}

/// Where a refund stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "RefundStatus", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RefundStatusView {
    /// People must agree first. The money is reserved already.
    AwaitingApproval,
    /// It is on its way.
    Pending,
    /// The money is back with the customer.
    Succeeded,
    /// The money is not back, and will not be; it can be refunded anew.
    Failed,
    /// Somebody said no; the money can be refunded anew.
    Rejected,
    /// Whoever asked took it back.
    Withdrawn,
}

impl From<RefundStatus> for RefundStatusView {
    fn from(status: RefundStatus) -> Self {
        match status {
            RefundStatus::AwaitingApproval => RefundStatusView::AwaitingApproval,
            RefundStatus::Pending => RefundStatusView::Pending,
            RefundStatus::Succeeded => RefundStatusView::Succeeded,
            RefundStatus::Failed => RefundStatusView::Failed,
            RefundStatus::Rejected => RefundStatusView::Rejected,
            RefundStatus::Withdrawn => RefundStatusView::Withdrawn,
        }
    }
}

impl From<RefundStatusView> for RefundStatus {
    fn from(status: RefundStatusView) -> Self {
        match status {
            RefundStatusView::AwaitingApproval => RefundStatus::AwaitingApproval,
            RefundStatusView::Pending => RefundStatus::Pending,
            RefundStatusView::Succeeded => RefundStatus::Succeeded,
            RefundStatusView::Failed => RefundStatus::Failed,
            RefundStatusView::Rejected => RefundStatus::Rejected,
            RefundStatusView::Withdrawn => RefundStatus::Withdrawn,
        }
    }
}

/// Money on its way back
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Refund", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RefundView {
    /// Its id.
    pub id: Id<RefundId>,
    /// The payment it gives back.
    pub payment_id: Id<PaymentId>,
    /// Whether real money moves.
    pub mode: ModeView,
    /// Where it stands.
    pub status: RefundStatusView,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// ISO-4217 code.
    pub currency: String,
    /// Why, in the words of whoever asked.
    pub reason: Option<String>,
    /// The gateway that holds the money.
    pub gateway: MethodView,
    /// The gateway's transaction that is given back.
    pub gateway_txn_id: String,
    /// What the gateway knows the refund by.
    pub reference: String,
    /// The gateway's own name for the refund, once it has told.
    pub gateway_refund_id: Option<String>,
    /// True when it gives back money that came once too often, and not the payment's own.
    pub surplus: Option<bool>,
    /// Who asked: the id of a credential or of an operator, or `poisha`.
    pub created_by: String,
    /// The operators who agreed, in order.
    pub approved_by: Vec<String>,
    /// How many more must agree.
    pub approvals_missing: u8,
    /// The bank's or wallet's reference, when people sent the money back.
    pub returned_as: Option<String>,
    /// Why it failed or was rejected.
    pub failure_reason: Option<String>,
    /// When it was asked for.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

impl RefundView {
    /// The refund as its application sees it.
    pub fn of(refund: &Refund) -> RefundView {
        let (returned_as, failure_reason) = match &refund.state {
            RefundState::Succeeded { by_hand, .. } => (by_hand.as_ref().map(|(reference, _)| reference.clone()), None),
            RefundState::Failed { reason, .. } => (None, Some(reason.clone())),
            RefundState::Rejected { reason, .. } => (None, reason.clone()),
            RefundState::AwaitingApproval | RefundState::Pending(_) | RefundState::Withdrawn { .. } => (None, None),
        };
        RefundView {
            id: Id(refund.id),
            payment_id: Id(refund.payment),
            mode: refund.scope.mode.into(),
            status: refund.status().into(),
            amount_minor: refund.amount.minor(),
            currency: refund.amount.currency().code().to_owned(),
            reason: refund.reason.clone(),
            gateway: refund.method.into(),
            gateway_txn_id: refund.of.gateway_txn_id.clone(),
            reference: refund.reference.to_string(),
            gateway_refund_id: refund.gateway_refund_id.clone(),
            surplus: (refund.fund == Fund::Surplus).then_some(true),
            created_by: refund.requested_by.to_string(),
            approved_by: refund.approvals.iter().map(|approval| approval.by.to_string()).collect(),
            approvals_missing: refund.approvals_missing(),
            returned_as,
            failure_reason,
            created_at: Instant(refund.created_at),
            updated_at: Instant(refund.updated_at),
        }
    }
}

#[cfg(test)]
mod tests;
