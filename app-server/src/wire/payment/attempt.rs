//! Attempts, and what came for them.

use super::MethodView;
use crate::wire::{ids::Id, instant::Instant};
use domain::{
    Amount, AttemptId, Money,
    payments::{Attempt, AttemptState, CaptureKind},
};
use poem_openapi::{Enum, Object};

/// One session of a payment at one gateway
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Attempt", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AttemptView {
    /// Its id.
    pub id: Id<AttemptId>,
    /// The way to pay.
    pub method: MethodView,
    /// What the gateway knows it by; also the transactionId of the polling endpoint.
    pub reference: String,
    /// Where it stands.
    pub status: AttemptStatusView,
    /// Where the customer pays, while a session is open.
    pub redirect_url: Option<String>,
    /// The gateway's transaction id, once captured.
    pub gateway_txn_id: Option<String>,
    /// What was captured by that transaction, in minor units.
    pub captured_minor: Option<i64>,
    /// What the gateway keeps of it, in minor units, when it says so.
    pub fee_minor: Option<i64>,
    /// Whether that transaction came once too often, so that its money is the customer's.
    pub surplus: Option<bool>,
    /// What came in this session that is the customer's, in minor units: all that was paid when the payment had been
    /// paid already, by this transaction or by others. Absent when nothing did.
    pub surplus_minor: Option<i64>,
    /// Why it failed, in the gateway's words.
    pub failure_reason: Option<String>,
    /// When it was begun.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// Where an attempt stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "AttemptStatus", rename_all = "UPPERCASE")]
pub enum AttemptStatusView {
    /// Begun; the gateway has not given a session yet.
    Initiated,
    /// The customer was sent to the gateway.
    Redirected,
    /// The gateway's own API is being asked.
    Verifying,
    /// The money came, as the gateway's own API confirmed.
    Succeeded,
    /// It failed.
    Failed,
    /// The customer gave it up at the gateway.
    Cancelled,
    /// The payment ended before it did.
    Abandoned,
}

impl From<&AttemptState> for AttemptStatusView {
    fn from(state: &AttemptState) -> Self {
        match state {
            AttemptState::Initiated => AttemptStatusView::Initiated,
            AttemptState::Redirected => AttemptStatusView::Redirected,
            AttemptState::Verifying { .. } => AttemptStatusView::Verifying,
            AttemptState::Succeeded(_) => AttemptStatusView::Succeeded,
            AttemptState::Failed { .. } => AttemptStatusView::Failed,
            AttemptState::Cancelled => AttemptStatusView::Cancelled,
            AttemptState::Abandoned => AttemptStatusView::Abandoned,
        }
    }
}

impl AttemptView {
    /// The attempt as its application sees it.
    pub fn of(attempt: &Attempt) -> AttemptView {
        let capture = attempt.capture();
        let failure_reason = match &attempt.state {
            AttemptState::Failed { reason } => Some(reason.clone()),
            AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Verifying { .. }
            | AttemptState::Succeeded(_)
            | AttemptState::Cancelled
            | AttemptState::Abandoned => None,
        };
        let open = attempt.session.as_ref().filter(|_| attempt.state == AttemptState::Redirected);
        AttemptView {
            id: Id(attempt.id),
            method: attempt.method.into(),
            reference: attempt.reference.to_string(),
            status: (&attempt.state).into(),
            redirect_url: open.map(|session| session.redirect_url.clone()),
            gateway_txn_id: capture.map(|capture| capture.gateway_txn_id.clone()),
            captured_minor: capture.map(|capture| capture.amount.minor()),
            fee_minor: capture.and_then(|capture| capture.fee).map(Money::minor),
            surplus: capture.map(|capture| capture.kind == CaptureKind::Surplus).filter(|surplus| *surplus),
            surplus_minor: attempt.surplus().map(Amount::minor),
            failure_reason,
            created_at: Instant(attempt.created_at),
            updated_at: Instant(attempt.updated_at),
        }
    }
}
