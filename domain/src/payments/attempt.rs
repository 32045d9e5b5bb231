//! An attempt: one session of a payment at one gateway.

use super::{
    capture::{Capture, CaptureKind, Captures},
    consent::Consent,
    gateway::{Hint, Method, VERIFYING_LEASE, Verified, next_check},
};
use crate::{
    card_number,
    ids::{AttemptId, AttemptReference},
    money::{Amount, Money},
    time::Timestamp,
};
use std::time::Duration;

/// How long an attempt that has its end rests between questions that callbacks make us ask.
const REST: Duration = Duration::from_secs(5);
/// How soon a verification is repeated when a callback came while one was running.
pub(super) const REPEAT_AFTER: Duration = Duration::from_secs(2);
/// Counting stops here: the gaps stopped growing long before.
const CHECKS_COUNTED_MAX: u16 = 1_000;
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
    /// When we told the gateway to move the money, where it moves only then; kept before it is told, and told once.
    pub charge_sent_at: Option<Timestamp>,
    /// How far the customer has come in agreeing to it, where our own page asks.
    pub consent: Option<Consent>,
    /// When to ask the gateway next, while asking makes sense.
    pub check_at: Option<Timestamp>,
    /// How often the gateway was asked in vain: without a definite answer or, once captured, without another capture.
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
        /// What the callbacks since then all hinted at. None when they do not agree, or nobody called.
        token: Option<String>,
    },
    /// The gateway's own API confirmed that the money came.
    Succeeded(Captures),
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

impl Attempt {
    /// Whether the gateway confirmed money for it.
    pub const fn is_captured(&self) -> bool {
        self.capture().is_some()
    }

    /// The money that came, if it did. What came beyond it is in [`Attempt::captures`].
    pub const fn capture(&self) -> Option<&Capture> {
        match self.all_captures() {
            Some(captures) => Some(captures.first()),
            None => None,
        }
    }

    /// Everything that came for it, in the order in which it came.
    pub fn captures(&self) -> impl Iterator<Item = &Capture> {
        self.all_captures().into_iter().flat_map(Captures::iter)
    }

    /// What of it is the customer's, because the payment had been paid already. More than can be counted counts as that.
    pub fn surplus(&self) -> Option<Amount> {
        let of_the_customers = self.captures().filter(|capture| capture.kind == CaptureKind::Surplus);
        of_the_customers
            .map(|capture| capture.amount)
            .reduce(|sum, more| sum.money().plus(more.money()).ok().and_then(Money::non_zero).unwrap_or(sum))
    }

    /// Whether a callback hints at money that we have, by whichever of its names: it brings no news.
    pub fn has_captured(&self, hint: &Hint) -> bool {
        let Some(token) = hint.token.as_deref() else { return false };
        self.captures().any(|capture| capture.token.as_deref() == Some(token) || capture.gateway_txn_id == token)
    }

    /// Whether that is money that we have.
    pub(super) fn has_received(&self, seen: &Verified) -> bool {
        let same = |capture: &Capture| capture.gateway_txn_id == seen.gateway_txn_id;
        seen.method == self.method && self.captures().any(same)
    }

    const fn all_captures(&self) -> Option<&Captures> {
        match &self.state {
            AttemptState::Succeeded(captures) => Some(captures),
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
    /// An attempt that has its end keeps it while it is asked about again, so it has no claim to show; it rests instead,
    /// and a flood of callbacks becomes a few questions. A capture is no question in vain, so right after it there is no
    /// rest: what calls then calls about something else.
    pub(super) fn is_being_asked(&self, at: Timestamp) -> bool {
        let rests = at < self.updated_at.plus(REST) && self.check_at.is_none_or(|check| at < check);
        match self.state {
            AttemptState::Verifying { since, .. } => at < since.plus(VERIFYING_LEASE),
            AttemptState::Failed { .. } | AttemptState::Cancelled => rests,
            AttemptState::Succeeded(_) => rests && (self.check_at.is_some() || self.checks > 0),
            AttemptState::Initiated | AttemptState::Redirected | AttemptState::Abandoned => false,
        }
    }

    /// When to ask once more, if a callback came while the gateway was being asked: nothing else makes a check so soon.
    pub(super) fn asked_once_more(&self) -> Option<Timestamp> {
        self.check_at.filter(|check| *check <= self.updated_at.plus(REPEAT_AFTER))
    }

    /// The same after a capture: who called while the gateway was being asked called about it, if all hinted at it.
    pub(super) fn asked_once_more_beside(&self, capture: &Capture) -> Option<Timestamp> {
        match &self.state {
            AttemptState::Verifying { token: Some(token), .. } if capture.token.as_ref() == Some(token) => None,
            AttemptState::Verifying { .. }
            | AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Succeeded(_)
            | AttemptState::Failed { .. }
            | AttemptState::Cancelled
            | AttemptState::Abandoned => self.asked_once_more(),
        }
    }

    /// Counts a question in vain, and asks once more when the gaps between questions say so, while asking makes sense.
    pub(super) fn ask_again(&mut self, at: Timestamp) {
        self.count_check();
        let next = next_check(self.created_at, self.checks, at);
        self.check_at = self.check_at.into_iter().chain(next).min();
    }

    /// Counts a question in vain.
    pub(super) fn count_check(&mut self) {
        self.checks = self.checks.saturating_add(1).min(CHECKS_COUNTED_MAX);
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
