//! What a person must look at. An alert commits with the decision that raised it.

use crate::ids::AttemptId;
use std::fmt;

/// Something that no rule can put right alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// What kind of thing it is.
    pub kind: AlertKind,
    /// One sentence of facts, without personal data or secrets.
    pub detail: String,
}

impl Alert {
    /// An alert about one attempt.
    pub fn about(attempt: AttemptId, kind: AlertKind, detail: impl fmt::Display) -> Alert {
        Alert { kind, detail: format!("attempt {attempt}: {detail}") }
    }
}

/// The kinds of alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AlertKind {
    /// The gateway's verify API did not answer.
    VerificationUnavailable,
    /// The gateway confirmed something else than was asked.
    VerificationMismatch,
    /// A second attempt of one payment was captured.
    SurplusCapture,
    /// The gateway flagged a payment as high risk.
    HighRisk,
    /// A verified success came after a final state.
    LateSuccess,
    /// A callback that matches no attempt grew old.
    UnmatchedCallback,
    /// A webhook was given up after its last attempt.
    WebhookParked,
}

impl AlertKind {
    /// Every kind.
    pub const ALL: [AlertKind; 7] = [
        AlertKind::VerificationUnavailable,
        AlertKind::VerificationMismatch,
        AlertKind::SurplusCapture,
        AlertKind::HighRisk,
        AlertKind::LateSuccess,
        AlertKind::UnmatchedCallback,
        AlertKind::WebhookParked,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            AlertKind::VerificationUnavailable => "VERIFICATION_UNAVAILABLE",
            AlertKind::VerificationMismatch => "VERIFICATION_MISMATCH",
            AlertKind::SurplusCapture => "SURPLUS_CAPTURE",
            AlertKind::HighRisk => "HIGH_RISK",
            AlertKind::LateSuccess => "LATE_SUCCESS",
            AlertKind::UnmatchedCallback => "UNMATCHED_CALLBACK",
            AlertKind::WebhookParked => "WEBHOOK_PARKED",
        }
    }
}
