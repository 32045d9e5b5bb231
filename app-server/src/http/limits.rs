//! How much one credential, or one customer's token, may ask, and how many codes one telephone may be sent: a steady rate
//! with room for a burst, kept in this process.

use domain::{Mode, payments::mobile_number::MobileNumber};
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};
use std::{hash::Hash, num::NonZeroU32, sync::Arc, time::Duration};

/// Asks after which credentials that were quiet are forgotten, so that the table cannot grow for ever.
const TIDY_EVERY: u64 = 10_000;

/// Codes that one telephone may be sent at once, whoever asks for them.
const CODES_AT_ONCE: NonZeroU32 = NonZeroU32::MIN.saturating_add(5);
/// How long until it may be sent one more.
const CODE_EVERY: Duration = Duration::from_secs(600);

/// The limits of every credential and of every customer's token, by their bits.
pub type Limits = LimitsOf<u128>;

/// The limits of every telephone that codes are sent to. What a payment may ask for is limited besides, by its rules.
pub type CodeLimits = LimitsOf<(Mode, MobileNumber)>;

/// Limits of a kind of asker.
pub struct LimitsOf<K: Clone + Hash + Eq>(Arc<Inner<K>>);

impl<K: Clone + Hash + Eq> Clone for LimitsOf<K> {
    fn clone(&self) -> Self {
        LimitsOf(Arc::clone(&self.0))
    }
}

struct Inner<K: Clone + Hash + Eq> {
    limiter: RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock>,
    clock: DefaultClock,
    asked: std::sync::atomic::AtomicU64,
}

impl Limits {
    /// That many requests a second, and twice as many at once.
    pub fn per_second(rate: NonZeroU32) -> Limits {
        let quota = Quota::per_second(rate).allow_burst(rate.saturating_mul(NonZeroU32::MIN.saturating_add(1)));
        LimitsOf::within(quota)
    }
}

impl CodeLimits {
    /// A few codes for each telephone, and then one now and then.
    pub fn of_codes() -> CodeLimits {
        let steady = Quota::with_period(CODE_EVERY).unwrap_or_else(|| Quota::per_hour(NonZeroU32::MIN));
        LimitsOf::within(steady.allow_burst(CODES_AT_ONCE))
    }
}

impl<K: Clone + Hash + Eq> LimitsOf<K> {
    fn within(quota: Quota) -> LimitsOf<K> {
        let limiter = RateLimiter::keyed(quota);
        LimitsOf(Arc::new(Inner { limiter, clock: DefaultClock::default(), asked: 0.into() }))
    }

    /// Takes one request; otherwise says after how many seconds to ask again.
    pub fn take(&self, asker: &K) -> Result<(), u64> {
        let asked = self.0.asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if asked % TIDY_EVERY == TIDY_EVERY - 1 {
            self.0.limiter.retain_recent();
        }
        self.0.limiter.check_key(asker).map_err(|refused| {
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
        assert_eq!((limits.take(&one), limits.take(&one)), (Ok(()), Ok(())), "the burst");
        assert_eq!(limits.take(&one), Err(1));
        assert_eq!(limits.take(&other), Ok(()));
    }

    #[test]
    fn a_telephone_is_sent_a_few_codes_and_others_are_not_held_back() {
        let limits = CodeLimits::of_codes();
        let phone = |text| (Mode::Live, MobileNumber::parse(text).unwrap());
        let sent = (0..10).filter(|_| limits.take(&phone("01812345678")).is_ok()).count();
        assert_eq!(sent, 6);
        assert!(limits.take(&phone("01812345678")).is_err_and(|wait| (500..=600).contains(&wait)));
        assert_eq!(limits.take(&phone("01812345679")), Ok(()));
    }
}
