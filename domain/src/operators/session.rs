//! A sign-in and how long it lasts. The token is shown once; only its digest is kept.

use crate::{
    ids::{OperatorId, SessionId},
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// A session ends when nobody used it for so long.
pub const IDLE_MAX: Duration = minutes(30);
/// A session ends so long after it was opened, used or not.
pub const LIFE_MAX: Duration = hours(12);
/// For how long a password or code that was entered again counts.
pub const STEP_UP_LIFE: Duration = minutes(5);
/// How often it is written down that a session is used, at most.
pub const TOUCH_EVERY: Duration = minutes(1);

/// One sign-in of an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id; it says nothing about the token.
    pub id: SessionId,
    /// Whose it is.
    pub operator: OperatorId,
    /// SHA-256 of the token, which is 256 random bits.
    pub token_digest: [u8; 32],
    /// Where it was opened from.
    pub address: Option<String>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was last seen in use, to the minute.
    pub last_seen_at: Timestamp,
    /// When password or code were last entered again.
    pub stepped_up_at: Option<Timestamp>,
    /// When it was ended, by its owner or by somebody who may.
    pub ended_at: Option<Timestamp>,
}

/// Why a session does not count any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionOver {
    /// It was ended.
    #[error("the session was ended; sign in again")]
    Ended,
    /// Nobody used it for too long.
    #[error("the session was not used for 30 minutes; sign in again")]
    Idle,
    /// It is too old.
    #[error("the session is 12 hours old; sign in again")]
    TooOld,
}

impl Session {
    /// A new session.
    pub const fn open(
        id: SessionId,
        operator: OperatorId,
        token_digest: [u8; 32],
        address: Option<String>,
        at: Timestamp,
    ) -> Session {
        let (opened_at, last_seen_at) = (at, at);
        Session { id, operator, token_digest, address, opened_at, last_seen_at, stepped_up_at: None, ended_at: None }
    }

    /// Whether it still counts.
    pub fn check(&self, at: Timestamp) -> Result<(), SessionOver> {
        if self.ended_at.is_some() {
            return Err(SessionOver::Ended);
        }
        if at >= self.opened_at.plus(LIFE_MAX) {
            return Err(SessionOver::TooOld);
        }
        if at >= self.last_seen_at.plus(IDLE_MAX) {
            return Err(SessionOver::Idle);
        }
        Ok(())
    }

    /// Whether password or code were entered again a moment ago.
    pub fn is_stepped_up(&self, at: Timestamp) -> bool {
        self.stepped_up_at.is_some_and(|since| at < since.plus(STEP_UP_LIFE))
    }

    /// Until when what was entered again counts.
    pub fn stepped_up_until(&self) -> Option<Timestamp> {
        self.stepped_up_at.map(|since| since.plus(STEP_UP_LIFE))
    }

    /// When it ends even if it is used.
    pub fn expires_at(&self) -> Timestamp {
        self.opened_at.plus(LIFE_MAX)
    }

    /// Whether its use has to be written down again.
    pub fn wants_touch(&self, at: Timestamp) -> bool {
        at >= self.last_seen_at.plus(TOUCH_EVERY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    fn session() -> Session {
        Session::open(SessionId::from_u128(1), OperatorId::from_u128(1), [1; 32], None, NOON)
    }

    fn just_before(at: Timestamp) -> Timestamp {
        at.minus(Duration::from_micros(1))
    }

    #[test]
    fn a_session_that_nobody_uses_ends_after_half_an_hour() {
        let end = NOON.plus(minutes(30));
        assert_eq!(session().check(just_before(end)), Ok(()));
        assert_eq!(session().check(end), Err(SessionOver::Idle));
        let used = Session { last_seen_at: NOON.plus(minutes(29)), ..session() };
        assert_eq!(used.check(end), Ok(()));
    }

    #[test]
    fn a_session_that_is_always_used_ends_after_twelve_hours() {
        let end = NOON.plus(hours(12));
        let used = Session { last_seen_at: just_before(end), ..session() };
        assert_eq!(used.check(just_before(end)), Ok(()));
        assert_eq!(used.check(end), Err(SessionOver::TooOld));
        assert_eq!(used.expires_at(), end);
    }

    #[test]
    fn a_session_that_was_ended_is_over_at_once() {
        let ended = Session { ended_at: Some(NOON), ..session() };
        assert_eq!(ended.check(NOON), Err(SessionOver::Ended));
    }

    #[test]
    fn a_step_up_counts_for_five_minutes() {
        assert!(!session().is_stepped_up(NOON), "opening a session is no step-up");
        let stepped = Session { stepped_up_at: Some(NOON), ..session() };
        assert!(stepped.is_stepped_up(NOON) && stepped.is_stepped_up(just_before(NOON.plus(minutes(5)))));
        assert!(!stepped.is_stepped_up(NOON.plus(minutes(5))));
    }

    #[test]
    fn use_is_written_down_once_a_minute_at_most() {
        assert!(!session().wants_touch(NOON.plus(Duration::from_secs(59))));
        assert!(session().wants_touch(NOON.plus(minutes(1))));
    }
}
