//! The rows, and the one door from rows to a refund.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::{refund_approvals, refunds},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Amount, AttemptId, OperatorId, PaymentId, RefundId, StoreFailed, Timestamp,
    payments::Method,
    refunds::{
        Approval, CaptureName, Finding, Fund, Refund, RefundReference, RefundState, RequestedBy, Sending, Witnesses,
    },
};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = refunds, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct RefundRow {
    pub(in crate::postgres) app_id: Uuid,
    pub(in crate::postgres) mode: String,
    pub(in crate::postgres) id: Uuid,
    pub(in crate::postgres) payment_id: Uuid,
    attempt_id: Uuid,
    gateway_txn_id: String,
    reference: String,
    method: String,
    fund: String,
    amount_minor: i64,
    currency: String,
    reason: Option<String>,
    requested_by_kind: String,
    requested_by: Uuid,
    request_hash: Vec<u8>,
    approvals_needed: i16,
    approvals: i16,
    gateway_refund_id: Option<String>,
    status: String,
    sending: Option<String>,
    sending_since: Option<DateTime<Utc>>,
    finding: Option<String>,
    finding_text: Option<String>,
    recorded_by: Option<Uuid>,
    confirmed_by: Option<Uuid>,
    ended_at: Option<DateTime<Utc>>,
    ended_by: Option<Uuid>,
    ended_reason: Option<String>,
    check_at: Option<DateTime<Utc>>,
    checks: i16,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = refund_approvals, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct ApprovalRow {
    refund_id: Uuid,
    operator_id: Uuid,
    place: i16,
    approved_at: DateTime<Utc>,
}

/// Puts refunds and their approvals together, in the order of the refunds.
pub(in crate::postgres) fn assemble(
    rows: Vec<RefundRow>,
    approvals: Vec<ApprovalRow>,
) -> Result<Vec<Refund>, StoreFailed> {
    let mut of = BTreeMap::<Uuid, Vec<ApprovalRow>>::new();
    for approval in approvals {
        of.entry(approval.refund_id).or_default().push(approval);
    }
    rows.into_iter()
        .map(|row| {
            let approvals = of.remove(&row.id).unwrap_or_default();
            row.into_refund(approvals)
        })
        .collect()
}

impl RefundRow {
    fn into_refund(self, mut approvals: Vec<ApprovalRow>) -> Result<Refund, StoreFailed> {
        let name = RowName { table: "refunds", id: self.id };
        // Approvals are read after their refund: those that were given in between belong to a later state of it.
        approvals.retain(|approval| approval.place <= self.approvals);
        approvals.sort_by_key(|approval| approval.place);
        let approvals: Vec<Approval> = approvals.into_iter().map(ApprovalRow::into_approval).collect();
        if usize::try_from(self.approvals) != Ok(approvals.len()) {
            return Err(name.corrupt("approvals"));
        }
        let state = self.state(name)?;
        let kept_hash = name.digest(&self.request_hash, "request_hash")?;
        let currency = name.currency(&self.currency)?;
        let refund = Refund {
            id: RefundId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            payment: PaymentId::from_u128(self.payment_id.as_u128()),
            reference: RefundReference::parse(&self.reference).ok_or_else(|| name.corrupt("reference"))?,
            of: CaptureName {
                attempt: AttemptId::from_u128(self.attempt_id.as_u128()),
                gateway_txn_id: self.gateway_txn_id,
            },
            method: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
            fund: Fund::parse(&self.fund).ok_or_else(|| name.corrupt("fund"))?,
            amount: Amount::new(self.amount_minor, currency).map_err(|_| name.corrupt("amount_minor"))?,
            reason: self.reason,
            requested_by: RequestedBy::parse(&self.requested_by_kind, self.requested_by.as_u128())
                .ok_or_else(|| name.corrupt("requested_by"))?,
            approvals_needed: u8::try_from(self.approvals_needed).map_err(|_| name.corrupt("approvals_needed"))?,
            approvals,
            gateway_refund_id: self.gateway_refund_id,
            state,
            check_at: self.check_at.map(from_time),
            checks: u16::try_from(self.checks).map_err(|_| name.corrupt("checks"))?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        };
        // Whoever changed what was asked for behind our back did not know that it is hashed.
        if refund.request_hash().0 != kept_hash {
            return Err(name.corrupt("request_hash"));
        }
        Ok(refund)
    }

    fn state(&self, name: RowName) -> Result<RefundState, StoreFailed> {
        let ended = || self.ended_at.map(from_time).ok_or_else(|| name.corrupt("ended_at"));
        match self.status.as_str() {
            "AWAITING_APPROVAL" => Ok(RefundState::AwaitingApproval),
            "PENDING" => self.sending(name).map(RefundState::Pending),
            "SUCCEEDED" => {
                let by_hand = self.finding_text.clone().zip(self.witnesses());
                Ok(RefundState::Succeeded { at: ended()?, by_hand })
            }
            "FAILED" => {
                let reason = self.ended_reason.clone().ok_or_else(|| name.corrupt("ended_reason"))?;
                Ok(RefundState::Failed { at: ended()?, reason, witnesses: self.witnesses() })
            }
            "REJECTED" => {
                let by = self.ended_by.map(operator).ok_or_else(|| name.corrupt("ended_by"))?;
                Ok(RefundState::Rejected { by, at: ended()?, reason: self.ended_reason.clone() })
            }
            "WITHDRAWN" => Ok(RefundState::Withdrawn { at: ended()? }),
            _ => Err(name.corrupt("status")),
        }
    }

    fn sending(&self, name: RowName) -> Result<Sending, StoreFailed> {
        let since = || self.sending_since.map(from_time).ok_or_else(|| name.corrupt("sending_since"));
        match self.sending.as_deref() {
            Some("READY") => Ok(Sending::Ready),
            Some("SENT") => Ok(Sending::Sent { since: since()? }),
            Some("ACCEPTED") => Ok(Sending::Accepted { since: since()? }),
            Some("UNCLEAR") => Ok(Sending::Unclear { since: since()? }),
            Some("BY_HAND") => Ok(Sending::ByHand),
            Some("RECORDED") => self.recorded().ok_or_else(|| name.corrupt("finding")),
            _ => Err(name.corrupt("sending")),
        }
    }

    fn recorded(&self) -> Option<Sending> {
        let text = self.finding_text.clone()?;
        let finding = match self.finding.as_deref()? {
            "RETURNED" => Finding::Returned { reference: text },
            "NOT_RETURNED" => Finding::NotReturned { reason: text },
            _ => return None,
        };
        let at: Timestamp = self.sending_since.map(from_time)?;
        Some(Sending::Recorded { finding, by: self.recorded_by.map(operator)?, at })
    }

    fn witnesses(&self) -> Option<Witnesses> {
        let (recorded_by, confirmed_by) = (operator(self.recorded_by?), operator(self.confirmed_by?));
        Some(Witnesses { recorded_by, confirmed_by })
    }
}

impl ApprovalRow {
    fn into_approval(self) -> Approval {
        Approval { by: operator(self.operator_id), at: from_time(self.approved_at) }
    }
}

const fn operator(id: Uuid) -> OperatorId {
    OperatorId::from_u128(id.as_u128())
}
