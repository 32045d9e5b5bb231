//! A refund, exactly as the API shows it.

use super::{instant, render};
use domain::{
    EventId, Timestamp,
    refunds::{Fund, Refund, RefundNews, RefundState},
    webhooks::EventType,
};
use serde::Serialize;

/// A refund, as every reader outside sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are the columns of the refund in the contract")]
pub struct RefundBody {
    pub id: String,
    pub payment_id: String,
    pub mode: &'static str,
    pub status: &'static str,
    pub amount_minor: i64,
    pub currency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub gateway: &'static str,
    pub gateway_txn_id: String,
    pub reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_refund_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surplus: Option<bool>,
    pub created_by: String,
    pub approved_by: Vec<String>,
    pub approvals_missing: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    pub created_at: String,
    pub updated_at: String,
}

/// The type and the frozen body of what a decision tells about a refund. `sequence` counts the refund's events, from one.
pub fn render_refund_event(
    id: EventId,
    sequence: i64,
    news: RefundNews,
    refund: &Refund,
    at: Timestamp,
) -> (EventType, String) {
    let kind = match news {
        RefundNews::Pending => EventType::RefundPending,
        RefundNews::Succeeded => EventType::RefundSucceeded,
        RefundNews::Failed => EventType::RefundFailed,
    };
    (kind, render(id, kind, refund.scope.mode, sequence, at, RefundBody::of(refund)))
}

impl RefundBody {
    /// The refund as it is now.
    pub fn of(refund: &Refund) -> RefundBody {
        let (returned_as, failure_reason) = match &refund.state {
            RefundState::Succeeded { by_hand, .. } => (by_hand.as_ref().map(|(reference, _)| reference.clone()), None),
            RefundState::Failed { reason, .. } => (None, Some(reason.clone())),
            RefundState::Rejected { reason, .. } => (None, reason.clone()),
            RefundState::AwaitingApproval | RefundState::Pending(_) | RefundState::Withdrawn { .. } => (None, None),
        };
        RefundBody {
            id: refund.id.to_string(),
            payment_id: refund.payment.to_string(),
            mode: refund.scope.mode.as_str(),
            status: refund.status().as_str(),
            amount_minor: refund.amount.minor(),
            currency: refund.amount.currency().code().to_owned(),
            reason: refund.reason.clone(),
            gateway: refund.method.as_str(),
            gateway_txn_id: refund.of.gateway_txn_id.clone(),
            reference: refund.reference.to_string(),
            gateway_refund_id: refund.gateway_refund_id.clone(),
            surplus: (refund.fund == Fund::Surplus).then_some(true),
            created_by: refund.requested_by.to_string(),
            approved_by: refund.approvals.iter().map(|approval| approval.by.to_string()).collect(),
            approvals_missing: refund.approvals_missing(),
            returned_as,
            failure_reason,
            created_at: instant(refund.created_at),
            updated_at: instant(refund.updated_at),
        }
    }
}
