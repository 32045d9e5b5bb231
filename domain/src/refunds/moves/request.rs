//! A refund is asked for: its money is reserved at once, and it waits for approval or is on its way.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    ids::RefundId,
    money::{Amount, MoneyRefused},
    payments::{CaptureKind, PaymentStatus, text_problem},
    refunds::{
        case::{RefundCase, RefundEvent, RefundNews, started},
        refund::{CaptureName, Fund, REFUNDS_MAX, Refund, RefundReference, RequestedBy},
        state::{RefundState, Sending},
    },
    time::Timestamp,
};

/// The longest reason, in characters.
const REASON_MAX: usize = 500;

/// What is asked for; ids come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRefund {
    /// The id it will have.
    pub id: RefundId,
    /// The reference it will have.
    pub reference: RefundReference,
    /// How much, in minor units of the payment's currency.
    pub amount_minor: i64,
    /// Why.
    pub reason: Option<String>,
    /// A surplus capture, when that and not the payment's own is to be given back.
    pub surplus: Option<CaptureName>,
}

/// Why no refund was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestRefused {
    /// That is no amount.
    #[error("the amount {0}")]
    NotAnAmount(MoneyRefused),
    /// That is no reason.
    #[error("the reason {problem}")]
    Reason {
        /// What is wrong with it.
        problem: String,
    },
    /// The payment was not paid, or its money is held.
    #[error("a payment that is {status} cannot be refunded", status = status.as_str())]
    NotPaid {
        /// Where it stands.
        status: PaymentStatus,
    },
    /// The payment has no such capture to give back.
    #[error("the payment has no such surplus")]
    NoSuchSurplus,
    /// More than is left.
    #[error("only {refundable_minor} can still be refunded")]
    ExceedsBalance {
        /// What is left, in minor units.
        refundable_minor: i64,
    },
    /// The payment has as many refunds as it may have.
    #[error("a payment has at most {REFUNDS_MAX} refunds")]
    TooMany,
}

impl RefundCase {
    /// Reserves the money, and parks the refund or lets it start.
    pub fn request(
        &self,
        new: &NewRefund,
        by: RequestedBy,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, RequestRefused> {
        let amount =
            Amount::new(new.amount_minor, self.payment.amount.currency()).map_err(RequestRefused::NotAnAmount)?;
        if let Some(problem) = new.reason.as_deref().and_then(|reason| text_problem(reason, 1, REASON_MAX)) {
            return Err(RequestRefused::Reason { problem });
        }
        let (of, fund) = match &new.surplus {
            None => (self.own_capture()?, Fund::Merchant),
            Some(name) => (self.surplus(name)?, Fund::Surplus),
        };
        let refundable_minor = self.balance(&of).refundable_minor();
        if amount.minor() > refundable_minor {
            return Err(RequestRefused::ExceedsBalance { refundable_minor });
        }
        if self.refunds.len() >= REFUNDS_MAX {
            return Err(RequestRefused::TooMany);
        }
        let method = self.capture(&of).map(|(attempt, _)| attempt.method).ok_or(RequestRefused::NoSuchSurplus)?;
        let refund = Refund {
            id: new.id,
            scope: self.payment.scope,
            payment: self.payment.id,
            reference: new.reference.clone(),
            of,
            method,
            fund,
            amount,
            reason: new.reason.clone(),
            requested_by: by,
            approvals_needed: self.policy.approvals_needed(amount, by),
            approvals: Vec::new(),
            gateway_refund_id: None,
            state: RefundState::AwaitingApproval,
            check_at: None,
            checks: 0,
            created_at: at,
            updated_at: at,
        };
        let asked = line(Action::RefundRequested, &refund).saying("approvals needed", refund.approvals_needed);
        let decision = if refund.approvals_needed == 0 { self.start(&refund, at) } else { self.changing(refund) };
        Ok(decision.recording(asked))
    }

    /// Nothing is missing any more: the refund may be sent.
    pub(super) fn start(&self, refund: &Refund, at: Timestamp) -> Decision<RefundCase> {
        let mut next = refund.in_state(RefundState::Pending(Sending::Ready), at);
        next.check_at = Some(at);
        let event = RefundEvent { refund: next.id, news: RefundNews::Pending };
        self.changing(next).posting(started(&self.payment, refund)).telling(event)
    }

    fn own_capture(&self) -> Result<CaptureName, RequestRefused> {
        let status = self.payment.state.status();
        match (status, self.payment.kept_capture()) {
            (PaymentStatus::Succeeded, Some((attempt, capture))) => {
                Ok(CaptureName { attempt: attempt.id, gateway_txn_id: capture.gateway_txn_id.clone() })
            }
            _ => Err(RequestRefused::NotPaid { status }),
        }
    }

    fn surplus(&self, name: &CaptureName) -> Result<CaptureName, RequestRefused> {
        let found = self.capture(name).filter(|(_, capture)| capture.kind == CaptureKind::Surplus);
        found.map(|_| name.clone()).ok_or(RequestRefused::NoSuchSurplus)
    }
}
