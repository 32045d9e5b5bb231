//! One event on its way to one endpoint, and the rule that says when to try again.

use crate::{
    ids::{DeliveryId, EndpointId, EventId},
    scope::Scope,
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// How long one attempt may take.
pub const TIME_OUT: Duration = Duration::from_secs(10);

/// The time between an attempt and the next; after the last the delivery is parked.
pub const RETRIES: [Duration; 6] = [Duration::from_secs(30), minutes(2), minutes(10), hours(1), hours(6), hours(24)];

/// One event on its way to one endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// Its application and mode.
    pub scope: Scope,
    /// The event.
    pub event: EventId,
    /// The endpoint.
    pub endpoint: EndpointId,
    /// Where it stands.
    pub state: DeliveryState,
    /// Attempts made in this round; a resend begins a new one.
    pub attempts: u16,
}

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is tried at that instant.
    Pending {
        /// When.
        at: Timestamp,
    },
    /// The endpoint took it.
    Delivered {
        /// When.
        at: Timestamp,
    },
    /// It was given up until somebody asks for it again.
    Parked {
        /// When.
        at: Timestamp,
    },
}

impl DeliveryState {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DeliveryState::Pending { .. } => "PENDING",
            DeliveryState::Delivered { .. } => "DELIVERED",
            DeliveryState::Parked { .. } => "PARKED",
        }
    }
}

/// What came of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The endpoint answered with this status.
    Answered {
        /// The HTTP status.
        status: u16,
    },
    /// It did not answer, or must not be dialled; in words without secrets.
    Failed {
        /// What happened.
        error: String,
    },
}

/// One attempt, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempted {
    /// The delivery it belongs to.
    pub delivery: DeliveryId,
    /// When it was made.
    pub at: Timestamp,
    /// How long it took.
    pub took: Duration,
    /// What came of it.
    pub outcome: Outcome,
    /// The first part of the answer's body.
    pub response: String,
}

/// Why a delivery is not tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RetryRefused {
    /// It is on its way already.
    #[error("the delivery is pending already")]
    Pending,
}

impl Outcome {
    /// Whether the endpoint took it.
    pub const fn is_taken(&self) -> bool {
        matches!(self, Outcome::Answered { status: 200..=299 })
    }

    /// Whether the endpoint asked never to be called again.
    pub const fn is_gone(&self) -> bool {
        matches!(self, Outcome::Answered { status: 410 })
    }
}

impl Delivery {
    /// A delivery that is due at once.
    pub const fn new(id: DeliveryId, scope: Scope, event: EventId, endpoint: EndpointId, at: Timestamp) -> Delivery {
        Delivery { id, scope, event, endpoint, state: DeliveryState::Pending { at }, attempts: 0 }
    }

    /// The delivery after one more attempt. `jitter` is from 0 to 255 and spreads retries over ± 10 %, so that an
    /// endpoint that comes back is not met by all of them at once.
    #[must_use]
    pub fn after(&self, outcome: &Outcome, at: Timestamp, jitter: u8) -> Delivery {
        let attempts = self.attempts.saturating_add(1);
        let state = if outcome.is_taken() {
            DeliveryState::Delivered { at }
        } else {
            match RETRIES.get(usize::from(self.attempts)) {
                Some(wait) if !outcome.is_gone() => DeliveryState::Pending { at: at.plus(spread(*wait, jitter)) },
                Some(_) | None => DeliveryState::Parked { at },
            }
        };
        Delivery { state, attempts, ..self.clone() }
    }

    /// Somebody asked for it again: it is due at once, with a whole new round of attempts.
    pub fn again(&self, at: Timestamp) -> Result<Delivery, RetryRefused> {
        match self.state {
            DeliveryState::Pending { .. } => Err(RetryRefused::Pending),
            DeliveryState::Delivered { .. } | DeliveryState::Parked { .. } => {
                Ok(Delivery { state: DeliveryState::Pending { at }, attempts: 0, ..self.clone() })
            }
        }
    }
}

/// `wait` within ± 10 %.
fn spread(wait: Duration, jitter: u8) -> Duration {
    let tenth = wait / 10;
    (wait - tenth) + tenth * 2 * u32::from(jitter) / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    fn delivery() -> Delivery {
        let scope = Scope { app: crate::AppId::from_u128(1), mode: crate::Mode::Test };
        Delivery::new(DeliveryId::from_u128(1), scope, EventId::from_u128(2), EndpointId::from_u128(3), NOON)
    }

    #[test]
    fn every_answer_leads_to_exactly_one_state() {
        let failed = Outcome::Failed { error: "time-out".into() };
        for (outcome, state) in [
            (Outcome::Answered { status: 200 }, "DELIVERED"),
            (Outcome::Answered { status: 299 }, "DELIVERED"),
            (Outcome::Answered { status: 301 }, "PENDING"),
            (Outcome::Answered { status: 404 }, "PENDING"),
            (Outcome::Answered { status: 410 }, "PARKED"),
            (Outcome::Answered { status: 500 }, "PENDING"),
            (failed, "PENDING"),
        ] {
            assert_eq!(delivery().after(&outcome, NOON, 0).state.as_str(), state, "{outcome:?}");
        }
    }

    #[test]
    fn retries_grow_and_end_parked() {
        let (mut delivery, mut waits, mut at) = (delivery(), Vec::new(), NOON);
        while let DeliveryState::Pending { at: due } = delivery.state {
            waits.push(due.since(at).as_secs());
            at = due;
            delivery = delivery.after(&Outcome::Answered { status: 500 }, at, 127);
        }
        let expected = [0, 30, 120, 600, 3_600, 21_600, 86_400];
        assert_eq!(waits.len(), expected.len(), "{waits:?}");
        for (wait, expected) in waits.iter().zip(expected) {
            assert!(wait.abs_diff(expected) <= expected / 10, "{wait} is not about {expected}");
        }
        assert_eq!(delivery.attempts, 7);
        assert_eq!(delivery.again(at).map(|again| again.attempts), Ok(0));
    }

    #[test]
    fn only_what_is_not_on_its_way_is_sent_again() {
        for (state, again) in [
            (DeliveryState::Pending { at: NOON }, Err(RetryRefused::Pending)),
            (DeliveryState::Delivered { at: NOON }, Ok(DeliveryState::Pending { at: NOON.plus(hours(1)) })),
            (DeliveryState::Parked { at: NOON }, Ok(DeliveryState::Pending { at: NOON.plus(hours(1)) })),
        ] {
            let before = Delivery { state, attempts: 7, ..delivery() };
            let resent = before.again(NOON.plus(hours(1)));
            assert_eq!(resent.map(|delivery| (delivery.state, delivery.attempts)), again.map(|state| (state, 0)));
        }
    }

    #[test]
    fn an_endpoint_that_is_gone_is_not_tried_again_however_early_it_says_so() {
        for attempts in 0..7 {
            let before = Delivery { attempts, ..delivery() };
            let after = before.after(&Outcome::Answered { status: 410 }, NOON, 0);
            assert_eq!((after.state, after.attempts), (DeliveryState::Parked { at: NOON }, attempts + 1));
        }
    }

    #[test]
    fn jitter_stays_within_a_tenth() {
        assert_eq!(spread(Duration::from_secs(100), 0), Duration::from_secs(90));
        assert_eq!(spread(Duration::from_secs(100), 255), Duration::from_secs(110));
    }
}
