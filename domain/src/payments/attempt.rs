//! An attempt: one session of a payment at one gateway.

use super::gateway::{Method, VERIFYING_LEASE};
use crate::{
    card_number,
    ids::{AttemptId, AttemptReference},
    money::{Amount, Money},
    time::Timestamp,
};
use std::time::Duration;

/// How long an attempt that the gateway ended rests before a callback makes us ask again at once.
const REST: Duration = Duration::from_secs(5);
/// How soon a verification is repeated when a callback came while one was running.
pub(super) const REPEAT_AFTER: Duration = Duration::from_secs(2);
/// How much of a gateway's reason is kept, in characters.
const REASON_MAX: usize = 300;

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
    /// Failed, for a reason in words that nobody vouches for: they are shortened, and hold no card number.
    pub fn failed(reason: &str) -> AttemptState {
        let printable: String = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let reason = card_number::redact(&printable).chars().take(REASON_MAX).collect();
        AttemptState::Failed { reason }
    }

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
        self.capture().is_some()
    }

    /// The money that came, if it did.
    pub const fn capture(&self) -> Option<&Capture> {
        match &self.state {
            AttemptState::Succeeded(capture) => Some(capture),
            AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Verifying { .. }
            | AttemptState::Failed { .. }
            | AttemptState::Cancelled
            | AttemptState::Abandoned => None,
        }
    }

    /// Whether the gateway is being asked about it, or was a moment ago.
    ///
    /// An attempt that the gateway ended keeps its end while it is asked about again, so it has no claim to show; it
    /// rests instead, and a flood of callbacks becomes one question.
    pub(super) fn is_being_asked(&self, at: Timestamp) -> bool {
        match self.state {
            AttemptState::Verifying { since } => at < since.plus(VERIFYING_LEASE),
            AttemptState::Failed { .. } | AttemptState::Cancelled => {
                at < self.updated_at.plus(REST) && self.check_at.is_none_or(|check| at < check)
            }
            AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Succeeded(_)
            | AttemptState::Abandoned => false,
        }
    }

    /// When to ask once more, if a callback came while the gateway was being asked: nothing else makes a check so soon.
    pub(super) fn asked_once_more(&self) -> Option<Timestamp> {
        self.check_at.filter(|check| *check <= self.updated_at.plus(REPEAT_AFTER))
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
