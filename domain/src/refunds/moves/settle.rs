//! What the gateway said about a refund that was sent is kept. No usable answer is no answer: the refund stays pending.

use crate::{
    alerts::{Alert, AlertKind},
    card_number,
    decision::Decision,
    ids::RefundId,
    payments::gateway::{RefundVerdict, Unavailable, ask_again_after},
    refunds::{
        case::{RefundCase, RefundEvent, RefundNews, done, failed},
        refund::{ASK_FOR, OVERDUE_AFTER, Refund, UNCLEAR_AFTER},
        state::{RefundState, RefundStatus, Sending},
    },
    time::Timestamp,
};

/// How much of a gateway's words is kept, in characters.
const WORDS_MAX: usize = 300;
/// The longest id that a gateway gives a refund.
const GATEWAY_ID_MAX: usize = 255;

/// Why an answer was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettleRefused {
    /// The payment has no such refund.
    #[error("there is no such refund")]
    Unknown,
    /// Nothing was sent, or it is over.
    #[error("a refund that is {status} expects no answer", status = status.as_str())]
    NotSent {
        /// Where it stands.
        status: RefundStatus,
    },
}

impl RefundCase {
    /// Keeps what the gateway said.
    pub fn settle(
        &self,
        id: RefundId,
        answer: &Result<RefundVerdict, Unavailable>,
        at: Timestamp,
    ) -> Result<Decision<RefundCase>, SettleRefused> {
        let refund = self.refund(id).ok_or(SettleRefused::Unknown)?;
        let not_sent = || SettleRefused::NotSent { status: refund.status() };
        let RefundState::Pending(sending) = &refund.state else { return Err(not_sent()) };
        let since = match sending {
            Sending::Sent { since } | Sending::Accepted { since } | Sending::Unclear { since } => Some(*since),
            // Somebody looked already; what the gateway definitely says is worth more all the same.
            Sending::Recorded { .. } => None,
            Sending::Ready | Sending::ByHand => return Err(not_sent()),
        };
        // Money that went back once went back for one refund: a name that another one bears says nothing about this one.
        let anothers = Err(Unavailable { detail: "the gateway names another refund".into() });
        let answer = if self.names_another(refund, answer) { &anothers } else { answer };
        match (answer, since) {
            (Ok(RefundVerdict::Succeeded { gateway_refund_id }), _) => {
                let mut named = refund.clone();
                named.gateway_refund_id = kept_id(refund, gateway_refund_id.as_deref());
                Ok(self.succeed(&named, None, at))
            }
            (Ok(RefundVerdict::Refused { reason }), _) => Ok(self.fail(refund, &words(reason), None, at)),
            (Ok(RefundVerdict::Accepted { gateway_refund_id }), Some(since)) => {
                let mut next = refund.in_state(RefundState::Pending(Sending::Accepted { since }), at);
                next.gateway_refund_id = kept_id(refund, Some(gateway_refund_id));
                Ok(self.still_waiting(next, since, OVERDUE_AFTER, "has had it in hand for too long", at))
            }
            (Ok(RefundVerdict::NotKnown), Some(since)) => {
                let next = refund.in_state(refund.state.clone(), at);
                Ok(self.still_waiting(next, since, UNCLEAR_AFTER, "does not know it", at))
            }
            (Err(Unavailable { .. }), Some(since)) => {
                let next = refund.in_state(refund.state.clone(), at);
                let patience = if refund.gateway_refund_id.is_some() { OVERDUE_AFTER } else { UNCLEAR_AFTER };
                Ok(self.still_waiting(next, since, patience, "does not say what became of it", at))
            }
            (Ok(RefundVerdict::Accepted { .. } | RefundVerdict::NotKnown) | Err(Unavailable { .. }), None) => {
                Ok(Decision::of(self.clone()))
            }
        }
    }

    /// Whether an answer about one refund gives it the name that another one has at the same gateway.
    fn names_another(&self, refund: &Refund, answer: &Result<RefundVerdict, Unavailable>) -> bool {
        let told = match answer {
            Ok(RefundVerdict::Succeeded { gateway_refund_id }) => gateway_refund_id.as_deref(),
            Ok(RefundVerdict::Accepted { gateway_refund_id }) => Some(gateway_refund_id.as_str()),
            Ok(RefundVerdict::Refused { .. } | RefundVerdict::NotKnown) | Err(Unavailable { .. }) => None,
        };
        let bears = |other: &&Refund| other.id != refund.id && other.method == refund.method;
        told.is_some_and(|told| {
            self.refunds.iter().filter(bears).any(|other| other.gateway_refund_id.as_deref() == Some(told))
        })
    }

    /// The money is back.
    pub(super) fn succeed(
        &self,
        refund: &Refund,
        by_hand: Option<(String, crate::refunds::Witnesses)>,
        at: Timestamp,
    ) -> Decision<RefundCase> {
        let next = ended(refund, RefundState::Succeeded { at, by_hand }, at);
        let event = RefundEvent { refund: refund.id, news: RefundNews::Succeeded };
        self.changing(next).posting(done(refund)).telling(event)
    }

    /// The money is not back: its reservation ends.
    pub(super) fn fail(
        &self,
        refund: &Refund,
        reason: &str,
        witnesses: Option<crate::refunds::Witnesses>,
        at: Timestamp,
    ) -> Decision<RefundCase> {
        let next = ended(refund, RefundState::Failed { at, reason: reason.to_owned(), witnesses }, at);
        let event = RefundEvent { refund: refund.id, news: RefundNews::Failed };
        self.changing(next).posting(failed(&self.payment, refund)).telling(event)
    }

    /// Asks again later; after too long a person is told, once, and the refund is unclear until somebody knows.
    fn still_waiting(
        &self,
        mut next: Refund,
        since: Timestamp,
        patience: std::time::Duration,
        what: &str,
        at: Timestamp,
    ) -> Decision<RefundCase> {
        next.checks = next.checks.saturating_add(1);
        let again = at.plus(ask_again_after(next.checks));
        next.check_at = (again <= since.plus(ASK_FOR)).then_some(again);
        let was_unclear =
            self.refund(next.id).is_some_and(|was| matches!(was.state, RefundState::Pending(Sending::Unclear { .. })));
        if at < since.plus(patience) {
            return self.changing(next);
        }
        next.state = RefundState::Pending(Sending::Unclear { since });
        let detail = format!("refund {}: {} {what}; find out and record it", next.id, next.method.as_str());
        let decision = self.changing(next);
        if was_unclear { decision } else { decision.alerting(Alert { kind: AlertKind::RefundUnclear, detail }) }
    }
}

fn ended(refund: &Refund, state: RefundState, at: Timestamp) -> Refund {
    Refund { check_at: None, ..refund.in_state(state, at) }
}

/// The first id that the gateway gave stands.
fn kept_id(refund: &Refund, told: Option<&str>) -> Option<String> {
    let told = told.filter(|id| !id.is_empty() && id.len() <= GATEWAY_ID_MAX && !id.contains(char::is_control));
    refund.gateway_refund_id.clone().or_else(|| told.map(str::to_owned))
}

/// Words that nobody vouches for: shortened, on one line, without a card number.
fn words(text: &str) -> String {
    let printable: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kept: String = card_number::redact(&printable).trim().chars().take(WORDS_MAX).collect();
    if kept.is_empty() { "the gateway refused it".into() } else { kept }
}
