//! Money that came once too often proposes its own refund; people decide about it like about any other.

use crate::{
    alerts::{Alert, AlertKind},
    decision::Decision,
    ids::RefundId,
    payments::CaptureKind,
    refunds::{
        case::RefundCase,
        moves::{NewRefund, RequestRefused},
        refund::{CaptureName, RefundReference, RequestedBy},
    },
    time::Timestamp,
};

/// What a proposal says of itself.
const WHY: &str = "the payment had been paid already";
/// What the proposal about a whole payment says of itself.
const WHY_WHOLE: &str = "the order had been paid already";

/// Why nothing was proposed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NothingToPropose {
    /// Every surplus had its refund proposed, or asked for, before.
    #[error("no surplus waits for its refund")]
    NoSurplus,
    /// It cannot be asked for.
    #[error(transparent)]
    Refused(#[from] RequestRefused),
}

impl RefundCase {
    /// Proposes the refund of the first surplus capture that never had one. What was rejected is not proposed again.
    pub fn propose(
        &self,
        (id, reference): (RefundId, &RefundReference),
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, NothingToPropose> {
        let surplus = self.payment.captures().filter(|(_, capture)| capture.kind == CaptureKind::Surplus);
        let mut waiting = surplus.filter_map(|(attempt, capture)| {
            let name = CaptureName { attempt: attempt.id, gateway_txn_id: capture.gateway_txn_id.clone() };
            let is_new = self.refunds.iter().all(|refund| refund.of != name);
            is_new.then_some((name, capture.amount))
        });
        let (name, amount) = waiting.next().ok_or(NothingToPropose::NoSurplus)?;
        let new = NewRefund {
            id,
            reference: reference.clone(),
            amount_minor: amount.minor(),
            reason: Some(WHY.to_owned()),
            surplus: Some(name),
        };
        Ok(self.request(&new, RequestedBy::Poisha, at)?)
    }

    /// Proposes that all of a payment goes back, because what it was for had been paid already, and calls people. A payment
    /// that had a refund before is not proposed again.
    pub fn propose_whole(
        &self,
        (id, reference): (RefundId, &RefundReference),
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, NothingToPropose> {
        if !self.refunds.is_empty() {
            return Err(NothingToPropose::NoSurplus);
        }
        let new = NewRefund {
            id,
            reference: reference.clone(),
            amount_minor: self.payment.refundable_minor(),
            reason: Some(WHY_WHOLE.to_owned()),
            surplus: None,
        };
        let detail = format!("payment {}: {WHY_WHOLE}", self.payment.id);
        let decision = self.request(&new, RequestedBy::Poisha, at)?;
        Ok(decision.alerting(Alert { kind: AlertKind::OrderPaidTwice, detail }))
    }
}
