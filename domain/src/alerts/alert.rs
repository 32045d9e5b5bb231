//! What a rule raises: a kind, and one sentence of facts.

use crate::ids::{AttemptId, CallbackId, DeliveryId, InvoiceId, OrderId, PaymentId, VariantId, crockford};
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
    /// Money came for a payment that had been paid already.
    SurplusCapture,
    /// The gateway flagged a payment as high risk.
    HighRisk,
    /// A verified success came after a final state.
    LateSuccess,
    /// A callback that matches no attempt grew old.
    UnmatchedCallback,
    /// A webhook was given up after its last attempt.
    WebhookParked,
    /// A gateway does not say what became of a refund.
    RefundUnclear,
    /// The pool of a variant runs low.
    LowStock,
    /// An order is paid and was not delivered.
    OrderNeedsAttention,
    /// An order was paid twice, and the second money goes back when people agree.
    OrderPaidTwice,
    /// Money came that an invoice does not need.
    InvoiceSurplus,
}

impl AlertKind {
    /// Every kind.
    pub const ALL: [AlertKind; 12] = [
        AlertKind::VerificationUnavailable,
        AlertKind::VerificationMismatch,
        AlertKind::SurplusCapture,
        AlertKind::HighRisk,
        AlertKind::LateSuccess,
        AlertKind::UnmatchedCallback,
        AlertKind::WebhookParked,
        AlertKind::RefundUnclear,
        AlertKind::LowStock,
        AlertKind::OrderNeedsAttention,
        AlertKind::OrderPaidTwice,
        AlertKind::InvoiceSurplus,
    ];

    /// Reads the name.
    pub fn parse(text: &str) -> Option<AlertKind> {
        AlertKind::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The id of what such an alert is about, as text.
    pub fn subject(self, bits: u128) -> String {
        let prefix = match self {
            AlertKind::VerificationUnavailable
            | AlertKind::VerificationMismatch
            | AlertKind::SurplusCapture
            | AlertKind::HighRisk
            | AlertKind::LateSuccess
            | AlertKind::RefundUnclear
            | AlertKind::OrderPaidTwice => PaymentId::PREFIX,
            AlertKind::UnmatchedCallback => CallbackId::PREFIX,
            AlertKind::WebhookParked => DeliveryId::PREFIX,
            AlertKind::LowStock => VariantId::PREFIX,
            AlertKind::OrderNeedsAttention => OrderId::PREFIX,
            AlertKind::InvoiceSurplus => InvoiceId::PREFIX,
        };
        format!("{prefix}_{}", crockford(bits))
    }

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
            AlertKind::RefundUnclear => "REFUND_UNCLEAR",
            AlertKind::LowStock => "LOW_STOCK",
            AlertKind::OrderNeedsAttention => "ORDER_NEEDS_ATTENTION",
            AlertKind::OrderPaidTwice => "ORDER_PAID_TWICE",
            AlertKind::InvoiceSurplus => "INVOICE_SURPLUS",
        }
    }
}
