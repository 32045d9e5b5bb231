//! What a batch is to write that belongs to no subject's own row.

use domain::{
    AlertId, AttemptId, EventId, PaymentId, Scope, Timestamp,
    alerts::{Alert, AlertKind},
    ledger::{Cause, SealedTransfer},
    webhooks::EventType,
};

/// One event to write.
#[derive(Debug)]
pub(crate) struct EventRow {
    pub(crate) scope: Scope,
    pub(crate) id: EventId,
    pub(crate) kind: EventType,
    pub(crate) object: u128,
    pub(crate) sequence: i64,
    pub(crate) body: String,
    pub(crate) at: Timestamp,
}

/// One transfer to write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TransferRow {
    pub(crate) sealed: SealedTransfer,
    pub(crate) cause: Cause,
}

/// One alert to raise.
#[derive(Debug)]
pub(crate) struct RaisedRow {
    pub(crate) scope: Scope,
    pub(crate) id: AlertId,
    pub(crate) subject: u128,
    pub(crate) alert: Alert,
    pub(crate) at: Timestamp,
    /// Whether one that is over counts too: what was resolved is not raised again.
    pub(crate) once: bool,
}

/// One alert that the system resolves, if it is not over.
#[derive(Debug)]
pub(crate) struct SettledRow {
    pub(crate) scope: Scope,
    pub(crate) kind: AlertKind,
    pub(crate) subject: u128,
    pub(crate) note: &'static str,
    pub(crate) at: Timestamp,
}

/// A callback's judgement to write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JudgementRow {
    pub(crate) id: domain::CallbackId,
    pub(crate) outcome: &'static str,
    pub(crate) about: Option<(Scope, PaymentId, AttemptId)>,
    pub(crate) at: Timestamp,
}
