//! How gateways did lately, and in which order a customer is offered them.
//!
//! What counts is whether a gateway did its part: it opened the session, and it answered when it was asked. A customer who
//! is declined or gives up says nothing about it. A gateway that fails is not offered first, and is shown as failing; it
//! is still offered, for that is how it is found to work again, and what it did long ago is forgotten.

use super::{
    attempt::{Attempt, AttemptState},
    gateway::Method,
    payment::Payment,
};
use crate::{decision::StoreFailed, scope::Scope};
use std::{future::Future, time::Duration};

/// What happened before is forgotten.
pub const REMEMBERED_FOR: Duration = Duration::from_secs(15 * 60);
/// Of a gateway that is used much, the newest attempts say enough.
pub const REMEMBERED_MAX: u32 = 50;
/// Fewer failures than that may be chance.
const FAILURES_MIN: u32 = 3;
/// A gateway with a lower score is failing.
const FAILING_BELOW: u8 = 50;

/// What a gateway made of its newest attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// The gateway.
    pub method: Method,
    /// Attempts in which it did its part.
    pub worked: u32,
    /// Attempts for which it opened no session, or gave no usable answer when it was asked.
    pub failed: u32,
}

impl Outcomes {
    /// The share of attempts in which it did its part, in percent; a gateway that nobody used is trusted.
    pub fn score(&self) -> u8 {
        let all = u64::from(self.worked) + u64::from(self.failed);
        let percent = (u64::from(self.worked) * 100).checked_div(all).unwrap_or(100);
        u8::try_from(percent).unwrap_or(100)
    }

    /// Whether it fails too often to be offered first.
    pub fn is_failing(&self) -> bool {
        self.failed >= FAILURES_MIN && self.score() < FAILING_BELOW
    }
}

/// A way to pay, as a customer is offered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The way to pay.
    pub method: Method,
    /// Whether it does not work well just now.
    pub is_failing: bool,
}

/// The ways to pay in the order in which a payment's customer is offered them: as the application has them, but those
/// that fail come last. A gateway that has just opened nothing for this customer comes last for him, whatever it does for others.
pub fn offers(methods: &[Method], outcomes: &[Outcomes], payment: &Payment) -> Vec<Offer> {
    let fails_all = |method: Method| outcomes.iter().any(|one| one.method == method && one.is_failing());
    let fails_him = |method: Method| {
        let last = payment.attempts.iter().rev().find(|attempt| attempt.method == method);
        last.is_some_and(was_not_opened)
    };
    let offer = |method: &Method| Offer { method: *method, is_failing: fails_all(*method) || fails_him(*method) };
    let mut offers: Vec<Offer> = methods.iter().map(offer).collect();
    offers.sort_by_key(|offer| offer.is_failing);
    offers
}

fn was_not_opened(attempt: &Attempt) -> bool {
    attempt.session.is_none() && matches!(attempt.state, AttemptState::Failed { .. })
}

/// Reads what gateways made of their newest attempts.
pub trait ReadsOutcomes: Send + Sync {
    /// Of every gateway that was used lately. In LIVE all applications share what is known; in TEST each has its own,
    /// because there people make gateways fail on purpose.
    fn recent_outcomes(&self, scope: Scope) -> impl Future<Output = Result<Vec<Outcomes>, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{FIRST, SECOND, Story, pending};

    const OFFERED: [Method; 3] = [Method::Sslcommerz, Method::Bkash, Method::Nagad];

    fn outcomes(method: Method, worked: u32, failed: u32) -> Outcomes {
        Outcomes { method, worked, failed }
    }

    fn order(outcomes: &[Outcomes], payment: &Payment) -> Vec<(Method, bool)> {
        offers(&OFFERED, outcomes, payment).into_iter().map(|offer| (offer.method, offer.is_failing)).collect()
    }

    #[test]
    fn a_score_is_the_share_of_attempts_that_worked() {
        for (worked, failed, score, is_failing) in [
            (0, 0, 100, false),
            (0, 2, 0, false),
            (0, 3, 0, true),
            (1, 3, 25, true),
            (3, 3, 50, false),
            (50, 3, 94, false),
            (u32::MAX, u32::MAX, 50, false),
        ] {
            let of = outcomes(Method::Bkash, worked, failed);
            assert_eq!((of.score(), of.is_failing()), (score, is_failing), "{worked} {failed}");
        }
    }

    #[test]
    fn what_fails_is_offered_last_and_shown_as_failing() {
        let payment = pending(1);
        let healthy = [(Method::Sslcommerz, false), (Method::Bkash, false), (Method::Nagad, false)];
        assert_eq!(order(&[], &payment), healthy);
        let down = [outcomes(Method::Sslcommerz, 1, 9), outcomes(Method::Bkash, 40, 2)];
        let last = [(Method::Bkash, false), (Method::Nagad, false), (Method::Sslcommerz, true)];
        assert_eq!(order(&down, &payment), last);
    }

    #[test]
    fn what_just_opened_nothing_for_a_customer_is_offered_to_him_last() {
        let refused = pending(1).begun(FIRST, Method::Sslcommerz).not_started(FIRST);
        let last = [(Method::Bkash, false), (Method::Nagad, false), (Method::Sslcommerz, true)];
        assert_eq!(order(&[], &refused), last);
        let later = refused.redirected(SECOND, Method::Sslcommerz).declined(SECOND);
        assert!(order(&[], &later).iter().all(|(_, is_failing)| !is_failing), "a decline is no fault of the gateway");
    }
}
