//! Callback evidence as operators read it.

use super::{
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
use domain::{
    AppId, AttemptId, CallbackId, PaymentId,
    payments::{callback::CallbackOutcome, evidence::Evidence},
};
use poem_openapi::{Enum, Object};

/// What a callback turned out to be
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "CallbackOutcome", rename_all = "UPPERCASE")]
pub enum CallbackOutcomeView {
    /// Kept, not judged yet.
    Received,
    /// It led to a verification.
    Accepted,
    /// What it says was known.
    Duplicate,
    /// Its signature does not hold, or it came to another gateway's address.
    Forged,
    /// It names no attempt that we know; it is tried again later.
    Unmatched,
    /// The gateway confirmed something else than was asked.
    Mismatch,
}

/// What arrived at a gateway's address here, and what it turned out to be
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CallbackEvidence", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct EvidenceView {
    /// Its id.
    pub id: Id<CallbackId>,
    /// The gateway whose address it came to.
    pub gateway: MethodView,
    /// What it turned out to be.
    pub outcome: CallbackOutcomeView,
    /// Whether its signature, or what stands for one, holds; absent while that is unknown.
    pub signature_valid: Option<bool>,
    /// The application of the payment it is about.
    pub application_id: Option<Id<AppId>>,
    /// The payment's mode.
    pub mode: Option<ModeView>,
    /// The payment it is about, once it is matched.
    pub matched_payment_id: Option<Id<PaymentId>>,
    /// The attempt it is about.
    pub matched_attempt_id: Option<Id<AttemptId>>,
    /// GET or POST.
    pub http_method: String,
    /// The path it came to.
    pub path: String,
    /// The query, without what proves a secret.
    pub query: String,
    /// The address it came from.
    pub peer: String,
    /// When it arrived.
    pub received_at: Instant,
    /// When it was judged.
    pub judged_at: Instant,
    /// The headers, one a line. In the detail only.
    pub headers: Option<String>,
    /// The body, without what proves a secret and without card numbers. In the detail only.
    pub raw_payload: Option<String>,
}

impl From<CallbackOutcome> for CallbackOutcomeView {
    fn from(outcome: CallbackOutcome) -> Self {
        match outcome {
            CallbackOutcome::Received => CallbackOutcomeView::Received,
            CallbackOutcome::Accepted => CallbackOutcomeView::Accepted,
            CallbackOutcome::Duplicate => CallbackOutcomeView::Duplicate,
            CallbackOutcome::Forged => CallbackOutcomeView::Forged,
            CallbackOutcome::Unmatched => CallbackOutcomeView::Unmatched,
            CallbackOutcome::Mismatch => CallbackOutcomeView::Mismatch,
        }
    }
}

impl From<CallbackOutcomeView> for CallbackOutcome {
    fn from(outcome: CallbackOutcomeView) -> Self {
        match outcome {
            CallbackOutcomeView::Received => CallbackOutcome::Received,
            CallbackOutcomeView::Accepted => CallbackOutcome::Accepted,
            CallbackOutcomeView::Duplicate => CallbackOutcome::Duplicate,
            CallbackOutcomeView::Forged => CallbackOutcome::Forged,
            CallbackOutcomeView::Unmatched => CallbackOutcome::Unmatched,
            CallbackOutcomeView::Mismatch => CallbackOutcome::Mismatch,
        }
    }
}

impl EvidenceView {
    /// One of a list.
    pub fn listed(evidence: &Evidence) -> EvidenceView {
        let (raw, about) = (&evidence.callback.raw, evidence.judgement.about);
        EvidenceView {
            id: Id(evidence.callback.id),
            gateway: raw.method.into(),
            outcome: evidence.judgement.outcome.into(),
            signature_valid: evidence.judgement.outcome.signature_valid(),
            application_id: about.map(|(scope, ..)| Id(scope.app)),
            mode: about.map(|(scope, ..)| scope.mode.into()),
            matched_payment_id: about.map(|(_, payment, _)| Id(payment)),
            matched_attempt_id: about.map(|(.., attempt)| Id(attempt)),
            http_method: raw.http_method.clone(),
            path: raw.path.clone(),
            query: evidence.shown_query(),
            peer: raw.peer.clone(),
            received_at: Instant(evidence.callback.received_at),
            judged_at: Instant(evidence.judgement.at),
            headers: None,
            raw_payload: None,
        }
    }

    /// The whole of it.
    pub fn whole(evidence: &Evidence) -> EvidenceView {
        let lines = evidence.callback.raw.headers.iter().map(|(name, value)| format!("{name}: {value}"));
        EvidenceView {
            headers: Some(lines.collect::<Vec<_>>().join("\n")),
            raw_payload: Some(evidence.shown_body()),
            ..EvidenceView::listed(evidence)
        }
    }
}
