//! Reading the evidence: what arrived at the gateways' addresses here, and what it turned out to be.

use super::{
    callback::{Callback, CallbackOutcome, Judgement},
    gateway::Method,
    search::{Found, Mark},
};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::{AttemptReference, CallbackId, PaymentId},
    scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// Values that prove knowledge of a shared secret: whoever has many of them may guess it.
const PROOFS: [&str; 6] = ["verify_sign", "verify_sign_sha2", "signature", "sign", "token", "access_token"];

/// Which callbacks to list; what is none is not asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFilter {
    /// About payments of these applications; what matches no payment is seen by who may see everything.
    pub reach: Reach,
    /// About a payment of this mode.
    pub mode: Option<Mode>,
    /// With this outcome.
    pub outcome: Option<CallbackOutcome>,
    /// About the attempt with this reference.
    pub reference: Option<AttemptReference>,
    /// About this payment.
    pub payment: Option<PaymentId>,
    /// From this gateway.
    pub method: Option<Method>,
    /// Whether its signature holds, among those where that is known.
    pub signature_valid: Option<bool>,
    /// Arrived at or after.
    pub from: Option<Timestamp>,
    /// Arrived at or before.
    pub to: Option<Timestamp>,
}

impl EvidenceFilter {
    /// Everything within that reach.
    pub const fn within(reach: Reach) -> EvidenceFilter {
        EvidenceFilter {
            reach,
            mode: None,
            outcome: None,
            reference: None,
            payment: None,
            method: None,
            signature_valid: None,
            from: None,
            to: None,
        }
    }

    /// The outcomes that are wanted.
    pub fn outcomes(&self) -> impl Iterator<Item = CallbackOutcome> {
        let (one, valid) = (self.outcome, self.signature_valid);
        let wanted = move |outcome: &CallbackOutcome| {
            one.is_none_or(|one| one == *outcome) && valid.is_none_or(|valid| outcome.signature_valid() == Some(valid))
        };
        CallbackOutcome::ALL.into_iter().filter(wanted)
    }
}

impl CallbackOutcome {
    /// Every outcome.
    pub const ALL: [CallbackOutcome; 6] = [
        CallbackOutcome::Received,
        CallbackOutcome::Accepted,
        CallbackOutcome::Duplicate,
        CallbackOutcome::Forged,
        CallbackOutcome::Unmatched,
        CallbackOutcome::Mismatch,
    ];

    /// Reads the name.
    pub fn parse(text: &str) -> Option<CallbackOutcome> {
        CallbackOutcome::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }

    /// Whether its signature, or what stands for one, holds; unknown until the attempt it names is found.
    pub const fn signature_valid(self) -> Option<bool> {
        match self {
            CallbackOutcome::Received | CallbackOutcome::Unmatched => None,
            CallbackOutcome::Accepted | CallbackOutcome::Duplicate | CallbackOutcome::Mismatch => Some(true),
            CallbackOutcome::Forged => Some(false),
        }
    }
}

/// A callback and how it was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What arrived.
    pub callback: Callback,
    /// What it turned out to be; it was judged when it arrived, if it is not judged yet.
    pub judgement: Judgement,
}

impl Evidence {
    /// The body as text, with what proves knowledge of a secret taken out.
    pub fn shown_body(&self) -> String {
        without_proofs(&String::from_utf8_lossy(&self.callback.raw.body))
    }

    /// The query in the same way.
    pub fn shown_query(&self) -> String {
        without_proofs(&self.callback.raw.query)
    }

    /// Its place in the list.
    pub const fn mark(&self) -> Mark {
        Mark { key: self.callback.received_at.micros(), id: self.callback.id.as_u128() }
    }
}

/// Forms keep their shape; of JSON the members with such names lose their text.
fn without_proofs(text: &str) -> String {
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if PROOFS.contains(&name.to_ascii_lowercase().as_str()) => format!("{name}=[removed]"),
        _ => pair.to_owned(),
    };
    let form: Vec<String> = text.split('&').map(pair).collect();
    PROOFS.iter().fold(form.join("&"), |text, name| without_member(&text, name))
}

fn without_member(text: &str, name: &str) -> String {
    let member = format!("\"{name}\"");
    let Some((before, after)) = text.split_once(&member) else { return text.to_owned() };
    let value = after.trim_start().strip_prefix(':').map(str::trim_start).and_then(|rest| rest.strip_prefix('"'));
    let Some((_, rest)) = value.and_then(|value| value.split_once('"')) else {
        return format!("{before}{member}{}", without_member(after, name));
    };
    format!("{before}{member}:\"[removed]\"{}", without_member(rest, name))
}

/// Reads the evidence.
pub trait ReadsEvidence: Send + Sync {
    /// A part of the list, newest first.
    fn evidence(
        &self,
        filter: &EvidenceFilter,
        skip: u64,
        size: u32,
        after: Option<Mark>,
    ) -> impl Future<Output = Result<Found<Evidence>, StoreFailed>> + Send;

    /// One callback; one out of reach is not there.
    fn one_evidence(
        &self,
        reach: &Reach,
        id: CallbackId,
    ) -> impl Future<Output = Result<Option<Evidence>, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_proves_a_secret_is_not_shown() {
        assert_eq!(without_proofs("a=1&verify_sign=abc&b=2"), "a=1&verify_sign=[removed]&b=2");
        assert_eq!(without_proofs("Signature=x"), "Signature=[removed]");
        assert_eq!(
            without_proofs(r#"{"signature": "abc", "amount": "10", "sign":"x"}"#),
            r#"{"signature":"[removed]", "amount": "10", "sign":"[removed]"}"#
        );
        assert_eq!(without_proofs(r#"{"signature": 5}"#), r#"{"signature": 5}"#);
        assert_eq!(without_proofs("val_id=1"), "val_id=1");
    }

    #[test]
    fn a_signature_is_asked_about_where_it_is_known() {
        let of = |signature_valid| EvidenceFilter { signature_valid, ..EvidenceFilter::within(Reach::Everywhere) };
        let names = |filter: EvidenceFilter| filter.outcomes().map(CallbackOutcome::as_str).collect::<Vec<_>>();
        assert_eq!(names(of(Some(false))), ["FORGED"]);
        assert_eq!(names(of(Some(true))), ["ACCEPTED", "DUPLICATE", "MISMATCH"]);
        assert_eq!(names(of(None)).len(), CallbackOutcome::ALL.len());
        for outcome in CallbackOutcome::ALL {
            assert_eq!(CallbackOutcome::parse(outcome.as_str()), Some(outcome));
        }
    }
}
