//! An attempt: one session of a payment at one gateway.

use super::gateway::Method;
use crate::{
    ids::{AttemptId, AttemptReference},
    money::{Amount, Money},
    time::Timestamp,
};

/// One session at one gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its id.
    pub id: AttemptId,
    /// The way to pay.
    pub method: Method,
    /// What the gateway knows it by; unique.
    pub reference: AttemptReference,
    /// The session, once the gateway has opened one.
    pub session: Option<Session>,
    /// Where it stands.
    pub state: AttemptState,
    /// When to ask the gateway next, while asking makes sense.
    pub check_at: Option<Timestamp>,
    /// How often the gateway was asked without a definite answer.
    pub checks: u16,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// A session that a gateway opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The merchant account at the gateway in which the money is to arrive.
    pub merchant_account: String,
    /// The gateway's own name for the session.
    pub gateway_session: String,
    /// Where the customer's browser is sent.
    pub redirect_url: String,
}

/// Where an attempt stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttemptState {
    /// Begun; the gateway has not given a session yet.
    Initiated,
    /// The customer was sent to the gateway.
    Redirected,
    /// The gateway's own API is being asked.
    Verifying {
        /// Since when; a verification that takes too long is asked again.
        since: Timestamp,
    },
    /// The gateway's own API confirmed that the money came.
    Succeeded(Capture),
    /// It failed.
    Failed {
        /// The gateway's words, or ours.
        reason: String,
    },
    /// The customer gave it up at the gateway.
    Cancelled,
    /// The payment ended before it did. A success that is verified later still counts.
    Abandoned,
}

impl AttemptState {
    /// The name on the wire and in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            AttemptState::Initiated => "INITIATED",
            AttemptState::Redirected => "REDIRECTED",
            AttemptState::Verifying { .. } => "VERIFYING",
            AttemptState::Succeeded(_) => "SUCCEEDED",
            AttemptState::Failed { .. } => "FAILED",
            AttemptState::Cancelled => "CANCELLED",
            AttemptState::Abandoned => "ABANDONED",
        }
    }
}

/// Money that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// The gateway's transaction id; it belongs to one payment for ever.
    pub gateway_txn_id: String,
    /// What came.
    pub amount: Amount,
    /// What the gateway keeps of it, when it says so.
    pub fee: Option<Money>,
    /// Whose it is.
    pub kind: CaptureKind,
    /// When it was confirmed.
    pub at: Timestamp,
}

/// Whose captured money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureKind {
    /// The merchant's.
    Kept,
    /// Held until an operator decides.
    Held,
    /// The customer's: the payment had been paid already.
    Surplus,
}

impl CaptureKind {
    /// The name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            CaptureKind::Kept => "KEPT",
            CaptureKind::Held => "HELD",
            CaptureKind::Surplus => "SURPLUS",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<CaptureKind> {
        [CaptureKind::Kept, CaptureKind::Held, CaptureKind::Surplus].into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Attempt {
    /// Whether the gateway confirmed money for it.
    pub const fn is_captured(&self) -> bool {
        matches!(self.state, AttemptState::Succeeded(_))
    }

    /// Whether the customer may still be paying it.
    pub const fn is_open(&self) -> bool {
        match self.state {
            AttemptState::Initiated | AttemptState::Redirected | AttemptState::Verifying { .. } => true,
            AttemptState::Succeeded(_)
            | AttemptState::Failed { .. }
            | AttemptState::Cancelled
            | AttemptState::Abandoned => false,
        }
    }
}
