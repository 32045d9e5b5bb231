//! Instants, as the database keeps them: whole microseconds of UTC.
//!
//! There is no clock here: an instant always arrives as an argument. Text forms belong to the edges.

use crate::scope::Scope;
use std::time::Duration;

/// Says what time it is for a scope: a test clock may run ahead for one application's TEST records.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self, scope: Scope) -> Timestamp;
    /// Now, where no application is known yet.
    fn wall(&self) -> Timestamp;
}

/// An instant in UTC, in microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Timestamp = Timestamp(0);

    /// The instant that many microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Timestamp {
        Timestamp(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// This instant moved forward; it stops at the end of time instead of wrapping.
    pub fn plus(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_add(whole_micros(by)))
    }

    /// This instant moved back; it stops at the beginning of time instead of wrapping.
    pub fn minus(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_sub(whole_micros(by)))
    }

    /// How long after `earlier` this is; zero when it is not after.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

fn whole_micros(of: Duration) -> i64 {
    i64::try_from(of.as_micros()).unwrap_or(i64::MAX)
}

/// `minutes` as a duration; for the named bounds of this crate.
pub const fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(minutes * 60)
}

/// `hours` as a duration; for the named bounds of this crate.
pub const fn hours(hours: u64) -> Duration {
    Duration::from_secs(hours * 3_600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_never_wraps() {
        assert_eq!(Timestamp::from_micros(i64::MAX).plus(hours(1)), Timestamp::from_micros(i64::MAX));
        assert_eq!(Timestamp::from_micros(i64::MIN).minus(hours(1)), Timestamp::from_micros(i64::MIN));
    }

    #[test]
    fn an_earlier_instant_is_no_time_after_a_later_one() {
        let noon = Timestamp::from_micros(1_000_000);
        assert_eq!(noon.since(noon.plus(minutes(1))), Duration::ZERO);
        assert_eq!(noon.plus(minutes(1)).since(noon), minutes(1));
    }
}
