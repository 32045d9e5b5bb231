//! A clock that stands where it is put, and ids that count.

use super::story::NOON;
use crate::{
    ids::NewIds,
    scope::Scope,
    time::{Clock, Timestamp},
};
use std::{
    sync::atomic::{AtomicI64, AtomicU64, Ordering},
    time::Duration,
};

/// A clock that stands still until it is moved. It shows noon at first.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that shows that instant.
    pub const fn at(now: Timestamp) -> FixedClock {
        FixedClock(AtomicI64::new(now.micros()))
    }

    /// Puts it to an instant.
    pub fn set(&self, now: Timestamp) {
        self.0.store(now.micros(), Ordering::SeqCst);
    }

    /// Moves it forward.
    pub fn advance(&self, by: Duration) {
        self.set(self.wall().plus(by));
    }
}

impl Default for FixedClock {
    fn default() -> Self {
        FixedClock::at(NOON)
    }
}

impl Clock for FixedClock {
    fn now(&self, _: Scope) -> Timestamp {
        self.wall()
    }

    fn wall(&self) -> Timestamp {
        Timestamp::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// Ids that count from one. The random ones count too, spread over all bits.
#[derive(Debug, Default)]
pub struct CountedIds(AtomicU64);

impl NewIds for CountedIds {
    fn ordered(&self) -> u128 {
        u128::from(self.0.fetch_add(1, Ordering::SeqCst)) + 1
    }

    fn random(&self) -> u128 {
        self.ordered().wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
    }
}
