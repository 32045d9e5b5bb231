//! The clock: real time, and for one application's TEST records as far ahead as its test clock was advanced.
//!
//! LIVE is never shifted. The offsets are kept by the store and read into this clock; nothing here persists them.
//! Instants have whole microseconds, as PostgreSQL has.

use chrono::{DateTime, Utc};
use domain::{AppId, Mode, Scope, Timestamp, time::Clock};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The computer's clock with the test clocks of the applications; clones share them.
#[derive(Clone, Debug, Default)]
pub struct SystemClock {
    offsets: Arc<RwLock<BTreeMap<AppId, Duration>>>,
}

impl SystemClock {
    /// A clock on which every application has real time.
    pub fn new() -> SystemClock {
        SystemClock::default()
    }

    /// Moves one application's TEST time ahead, and answers by how much it is ahead now.
    pub fn advance(&self, app: AppId, by: Duration) -> Duration {
        let mut offsets = self.offsets.write().unwrap_or_else(PoisonError::into_inner);
        let offset = offsets.entry(app).or_default();
        *offset = offset.saturating_add(by);
        *offset
    }

    /// Sets by how much one application's TEST time is ahead.
    pub fn set_offset(&self, app: AppId, offset: Duration) {
        self.offsets.write().unwrap_or_else(PoisonError::into_inner).insert(app, offset);
    }

    /// By how much one application's TEST time is ahead.
    pub fn offset(&self, app: AppId) -> Duration {
        self.offsets.read().unwrap_or_else(PoisonError::into_inner).get(&app).copied().unwrap_or_default()
    }

    /// The applications whose TEST time was moved.
    pub fn offsets(&self) -> BTreeMap<AppId, Duration> {
        self.offsets.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clock for SystemClock {
    fn now(&self, scope: Scope) -> Timestamp {
        match scope.mode {
            Mode::Live => self.wall(),
            Mode::Test => self.wall().plus(self.offset(scope.app)),
        }
    }

    fn wall(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::EPOCH.plus(since)
    }
}

/// The instant as chrono has it; what is beyond chrono's calendar becomes its first or last instant.
pub fn to_chrono(at: Timestamp) -> DateTime<Utc> {
    let beyond = if at < Timestamp::EPOCH { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    DateTime::from_timestamp_micros(at.micros()).unwrap_or(beyond)
}

/// The instant as the domain has it, in whole microseconds.
pub fn from_chrono(at: DateTime<Utc>) -> Timestamp {
    Timestamp::from_micros(at.timestamp_micros())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::hours;

    const SHOP: AppId = AppId::from_u128(1);
    const OTHER: AppId = AppId::from_u128(2);

    #[test]
    fn a_test_clock_moves_one_app_in_test_and_nothing_else() {
        let clock = SystemClock::new();
        let scope = |app, mode| Scope { app, mode };
        assert_eq!(clock.advance(SHOP, hours(1)), hours(1));
        assert_eq!(clock.advance(SHOP, hours(2)), hours(3));
        let before = clock.wall();
        let ahead = |scope| clock.now(scope).since(before);
        assert!(ahead(scope(SHOP, Mode::Test)) >= hours(3));
        for real in [scope(SHOP, Mode::Live), scope(OTHER, Mode::Test), scope(OTHER, Mode::Live)] {
            assert!(ahead(real) < hours(1));
        }
    }

    #[test]
    fn clones_share_the_offsets_that_the_store_sets() {
        let clock = SystemClock::new();
        let store = clock.clone();
        clock.set_offset(SHOP, hours(5));
        assert_eq!(store.offset(SHOP), hours(5));
        assert_eq!(store.offset(OTHER), Duration::ZERO);
        assert_eq!(store.offsets(), BTreeMap::from([(SHOP, hours(5))]));
    }

    #[test]
    fn a_test_clock_stops_at_the_end_of_time() {
        let clock = SystemClock::new();
        clock.advance(SHOP, Duration::MAX);
        clock.advance(SHOP, hours(1));
        assert_eq!(clock.now(Scope { app: SHOP, mode: Mode::Test }), Timestamp::from_micros(i64::MAX));
    }

    #[test]
    fn instants_keep_every_microsecond_through_chrono() {
        for micros in [0, 1, -1, 1_763_712_000_123_456] {
            let at = Timestamp::from_micros(micros);
            assert_eq!(from_chrono(to_chrono(at)), at);
        }
        assert_eq!(to_chrono(Timestamp::from_micros(i64::MAX)), DateTime::<Utc>::MAX_UTC);
        assert_eq!(to_chrono(Timestamp::from_micros(i64::MIN)), DateTime::<Utc>::MIN_UTC);
    }
}
