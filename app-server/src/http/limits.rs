//! How much one credential, or one customer's token, may ask: a steady rate with room for a burst, kept in this process.

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};
use std::{num::NonZeroU32, sync::Arc};

/// Asks after which credentials that were quiet are forgotten, so that the table cannot grow for ever.
const TIDY_EVERY: u64 = 10_000;

/// The limits of every credential.
#[derive(Clone)]
pub struct Limits(Arc<Inner>);

struct Inner {
    limiter: RateLimiter<u128, DefaultKeyedStateStore<u128>, DefaultClock>,
    clock: DefaultClock,
    asked: std::sync::atomic::AtomicU64,
}

impl Limits {
    /// That many requests a second, and twice as many at once.
    pub fn per_second(rate: NonZeroU32) -> Limits {
        let quota = Quota::per_second(rate).allow_burst(rate.saturating_mul(NonZeroU32::MIN.saturating_add(1)));
        let limiter = RateLimiter::keyed(quota);
        Limits(Arc::new(Inner { limiter, clock: DefaultClock::default(), asked: 0.into() }))
    }

    /// Takes one request of whoever has these bits; otherwise says after how many seconds to ask again.
    pub fn take(&self, whose: u128) -> Result<(), u64> {
        let asked = self.0.asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if asked % TIDY_EVERY == TIDY_EVERY - 1 {
            self.0.limiter.retain_recent();
        }
        self.0.limiter.check_key(&whose).map_err(|refused| {
            let wait = refused.wait_time_from(self.0.clock.now());
            wait.as_secs().saturating_add(1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_credential_is_held_back_and_another_is_not() {
        let limits = Limits::per_second(NonZeroU32::new(1).unwrap());
        let (one, other) = (1, 2);
        assert_eq!((limits.take(one), limits.take(one)), (Ok(()), Ok(())), "the burst");
        assert_eq!(limits.take(one), Err(1));
        assert_eq!(limits.take(other), Ok(()));
    }
}
