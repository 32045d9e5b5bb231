//! Evidence of what gateways and browsers sent us: kept before anything is believed, judged afterwards.

use super::gateway::RawCallback;
use crate::{
    alerts::{Alert, AlertKind},
    card_number,
    decision::StoreFailed,
    ids::{AttemptId, CallbackId, PaymentId},
    scope::Scope,
    time::{Timestamp, minutes},
};
use std::{future::Future, time::Duration};

/// How old an unmatched callback may grow before a person is told.
pub const UNMATCHED_ALERT_AFTER: Duration = minutes(15);
/// A callback that was kept and not judged for so long lost its request.
pub const FORGOTTEN_AFTER: Duration = minutes(1);
/// How long an unmatched callback is tried again.
pub const UNMATCHED_TRIED_FOR: Duration = Duration::from_secs(72 * 3_600);

/// Headers that may carry a secret; their values are not kept.
const SECRET_HEADERS: [&str; 5] = ["authorization", "cookie", "x-api-key", "x-api-secret", "proxy-authorization"];

/// One inbound callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// Its id.
    pub id: CallbackId,
    /// What arrived, with card numbers and secrets taken out.
    pub raw: RawCallback,
    /// When it arrived.
    pub received_at: Timestamp,
}

/// What a callback turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallbackOutcome {
    /// Kept, not judged yet.
    Received,
    /// It led to a verification.
    Accepted,
    /// What it says was known.
    Duplicate,
    /// Its signature does not hold, or it came to another gateway's address than the attempt it names.
    Forged,
    /// It names no attempt that we know; it is tried again later.
    Unmatched,
    /// The gateway confirmed something else than was asked, or the callback pointed at something else.
    Mismatch,
}

impl CallbackOutcome {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            CallbackOutcome::Received => "RECEIVED",
            CallbackOutcome::Accepted => "ACCEPTED",
            CallbackOutcome::Duplicate => "DUPLICATE",
            CallbackOutcome::Forged => "FORGED",
            CallbackOutcome::Unmatched => "UNMATCHED",
            CallbackOutcome::Mismatch => "MISMATCH",
        }
    }
}

/// How a callback was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// What it turned out to be.
    pub outcome: CallbackOutcome,
    /// What it is about, when that is known.
    pub about: Option<(Scope, PaymentId, AttemptId)>,
    /// When it was judged.
    pub at: Timestamp,
}

/// What a judgement means for the alert about a callback's age. It is kept in the judgement's own commit, so the two
/// never disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgeAlert {
    /// It is too young for one.
    None,
    /// It grew old and still matches nothing. Raised once for each callback: what a person has resolved stays resolved.
    Raise(Alert),
    /// Its payment was found; an alert that is not over is, with these words.
    Resolve(&'static str),
}

impl Callback {
    /// What a judgement of it means for the alert about its age.
    pub fn age_alert(&self, judged: &Judgement) -> AgeAlert {
        if judged.at.since(self.received_at) <= UNMATCHED_ALERT_AFTER {
            return AgeAlert::None;
        }
        match judged.outcome {
            CallbackOutcome::Received => AgeAlert::None,
            CallbackOutcome::Unmatched => AgeAlert::Raise(Alert {
                kind: AlertKind::UnmatchedCallback,
                detail: format!(
                    "a callback to {} matches no payment since more than {} minutes",
                    self.raw.method.as_str(),
                    UNMATCHED_ALERT_AFTER.as_secs() / 60
                ),
            }),
            CallbackOutcome::Accepted
            | CallbackOutcome::Duplicate
            | CallbackOutcome::Forged
            | CallbackOutcome::Mismatch => AgeAlert::Resolve("the callback was matched with its payment"),
        }
    }

    /// Whether it is to be looked at again: nobody judged it, for its request was lost, or no attempt matched it yet.
    ///
    /// Each vain look makes the wait for the next half as long as the callback is old, so that what never matches costs a
    /// few dozen looks in all, however much of it there is.
    pub fn is_parked(&self, judged: &Judgement, at: Timestamp) -> bool {
        match judged.outcome {
            CallbackOutcome::Received => at >= self.received_at.plus(FORGOTTEN_AFTER),
            CallbackOutcome::Unmatched => {
                let wait = judged.at.since(self.received_at) / 2;
                at >= judged.at.plus(wait) && at < self.received_at.plus(UNMATCHED_TRIED_FOR)
            }
            CallbackOutcome::Accepted
            | CallbackOutcome::Duplicate
            | CallbackOutcome::Forged
            | CallbackOutcome::Mismatch => false,
        }
    }

    /// The evidence of what arrived.
    pub fn received(id: CallbackId, raw: RawCallback, at: Timestamp) -> Callback {
        let headers = raw.headers.into_iter().map(|(name, value)| {
            let secret = SECRET_HEADERS.contains(&name.to_ascii_lowercase().as_str());
            let kept = if secret { "[removed]".to_owned() } else { card_number::redact(&value) };
            (name, kept)
        });
        let raw = RawCallback {
            headers: headers.collect(),
            query: card_number::redact(&raw.query),
            body: redact_bytes(raw.body),
            ..raw
        };
        Callback { id, raw, received_at: at }
    }
}

/// Bytes need not be text to hold a card number: each is looked at as one character, and comes back as it was.
fn redact_bytes(body: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(body) {
        Ok(text) => card_number::redact(&text).into_bytes(),
        Err(not_text) => {
            let text: String = not_text.into_bytes().into_iter().map(char::from).collect();
            card_number::redact(&text).chars().filter_map(|character| u8::try_from(character).ok()).collect()
        }
    }
}

/// Keeps callbacks. Nothing of one is ever deleted or rewritten but its judgement.
pub trait KeepsCallbacks: Send + Sync {
    /// Keeps the evidence; once this is answered it is durable.
    fn keep_callback(&self, callback: &Callback) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Keeps the evidence together with how it was judged, in one commit; once this is answered both are durable.
    fn keep_judged_callback(
        &self,
        callback: &Callback,
        judgement: Judgement,
    ) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Keeps how a callback was judged, and in the same commit what that means for the alert about its age: see
    /// [`Callback::age_alert`].
    fn judge_callback(
        &self,
        callback: &Callback,
        judgement: Judgement,
    ) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Callbacks that are to be looked at again at that instant: see [`Callback::is_parked`]. Those that were left alone
    /// for longest come first, so that a flood of callbacks that match nothing cannot keep the others from their turn.
    fn parked_callbacks(
        &self,
        at: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Callback>, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payments::Method;

    #[test]
    fn evidence_holds_no_card_number_and_no_secret() {
        let raw = RawCallback {
            method: Method::Sslcommerz,
            http_method: "POST".into(),
            path: "/callback".into(),
            query: "card=4111111111111111".into(),
            headers: vec![("Cookie".into(), "session=1".into()), ("X-Note".into(), "5555555555554444".into())],
            body: b"card_no=4111+1111 4111111111111111".to_vec(),
            peer: "127.0.0.1".into(),
        };
        let kept = Callback::received(CallbackId::from_u128(1), raw, Timestamp::EPOCH).raw;
        let removed = card_number::REDACTED;
        assert_eq!(kept.query, format!("card={removed}"));
        assert_eq!(kept.headers, [("Cookie".into(), "[removed]".into()), ("X-Note".into(), removed.to_owned())]);
        assert_eq!(kept.body, format!("card_no=4111+1111 {removed}").into_bytes());
    }

    #[test]
    fn what_never_matches_is_looked_at_often_at_first_and_a_few_dozen_times_in_all() {
        let callback = received_at_epoch();
        let unmatched = |at| Judgement { outcome: CallbackOutcome::Unmatched, about: None, at };
        let (mut judged, mut looks) = (unmatched(Timestamp::EPOCH.plus(Duration::from_secs(1))), Vec::new());
        for seconds in 2..=(73 * 3_600) {
            let at = Timestamp::EPOCH.plus(Duration::from_secs(seconds));
            if callback.is_parked(&judged, at) {
                looks.push(seconds);
                judged = unmatched(at);
            }
        }
        assert!(looks.iter().filter(|seconds| **seconds <= 60).count() >= 5, "{looks:?}");
        assert!(looks.len() <= 40 && looks.last().is_some_and(|last| *last < 72 * 3_600), "{looks:?}");
    }

    #[test]
    fn only_what_is_unjudged_or_unmatched_is_looked_at_again() {
        let callback = received_at_epoch();
        let later = Timestamp::EPOCH.plus(FORGOTTEN_AFTER);
        for (outcome, parked) in [
            (CallbackOutcome::Received, true),
            (CallbackOutcome::Unmatched, true),
            (CallbackOutcome::Accepted, false),
            (CallbackOutcome::Duplicate, false),
            (CallbackOutcome::Forged, false),
            (CallbackOutcome::Mismatch, false),
        ] {
            let judged = Judgement { outcome, about: None, at: Timestamp::EPOCH };
            assert_eq!(callback.is_parked(&judged, later), parked, "{outcome:?}");
        }
        let unjudged = Judgement { outcome: CallbackOutcome::Received, about: None, at: Timestamp::EPOCH };
        let early = later.minus(Duration::from_micros(1));
        assert!(!callback.is_parked(&unjudged, early), "its request may still be running");
    }

    #[test]
    fn only_an_old_callback_concerns_a_person() {
        let callback = received_at_epoch();
        let (young, old) = (Timestamp::EPOCH.plus(UNMATCHED_ALERT_AFTER), Timestamp::EPOCH.plus(minutes(16)));
        let then = |outcome, at| match callback.age_alert(&Judgement { outcome, about: None, at }) {
            AgeAlert::None => "nothing",
            AgeAlert::Raise(alert) => alert.kind.as_str(),
            AgeAlert::Resolve(_) => "over",
        };
        for (outcome, expected) in [
            (CallbackOutcome::Received, "nothing"),
            (CallbackOutcome::Unmatched, "UNMATCHED_CALLBACK"),
            (CallbackOutcome::Accepted, "over"),
            (CallbackOutcome::Duplicate, "over"),
            (CallbackOutcome::Forged, "over"),
            (CallbackOutcome::Mismatch, "over"),
        ] {
            assert_eq!((then(outcome, young), then(outcome, old)), ("nothing", expected), "{outcome:?}");
        }
    }

    fn received_at_epoch() -> Callback {
        let raw = crate::testing::ScriptedGateway::callback(
            Method::Sslcommerz,
            &crate::testing::story::reference(crate::testing::story::FIRST),
        );
        Callback::received(CallbackId::from_u128(1), raw, Timestamp::EPOCH)
    }

    #[test]
    fn bytes_that_are_no_text_hide_no_card_number() {
        let body = [b"\xff\x00card=".as_slice(), b"4111111111111111", b"&\xfe"].concat();
        let kept = redact_bytes(body);
        assert_eq!(kept, [b"\xff\x00card=".as_slice(), card_number::REDACTED.as_bytes(), b"&\xfe"].concat());
    }
}
