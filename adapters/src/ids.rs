//! The bits of new ids: UUIDv7 that never go backwards within a process, and plain random ones.
//!
//! Every random bit comes from the operating system. Ids that were made in the same millisecond are still unguessable:
//! each is a random step of up to 2^40 above the one before.

use domain::ids::NewIds;
use std::{
    sync::{Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

/// Random bits of a UUIDv7: 12 beside the version, 62 beside the variant.
const RANDOM_BITS: u32 = 74;
/// Bits below the variant.
const LOW_BITS: u32 = 62;
/// The widest step between two ids of one millisecond.
const STEP_BITS: u32 = 40;

/// Makes ids. One for the whole process, so that its ids sort in the order in which they were made.
#[derive(Debug, Default)]
pub struct Ids {
    /// Milliseconds and random bits of the last ordered id, side by side.
    last: Mutex<u128>,
}

impl Ids {
    /// Makes ids that begin now.
    pub fn new() -> Ids {
        Ids::default()
    }

    /// The first id after the last one, at that many milliseconds since the epoch.
    fn ordered_at(&self, millis: u128) -> u128 {
        let random = random_bits();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = if millis > *last >> RANDOM_BITS {
            millis << RANDOM_BITS | random & low(RANDOM_BITS)
        } else {
            *last + 1 + (random & low(STEP_BITS))
        };
        with_version(*last)
    }
}

impl NewIds for Ids {
    fn ordered(&self) -> u128 {
        self.ordered_at(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis()))
    }

    fn random(&self) -> u128 {
        random_bits()
    }
}

/// Puts version 7 and the RFC's variant between the bits, which keeps their order.
fn with_version(bits: u128) -> u128 {
    let millis = bits >> RANDOM_BITS & low(48);
    let high = bits >> LOW_BITS & low(12);
    millis << 80 | 7 << 76 | high << 64 | 2 << LOW_BITS | bits & low(LOW_BITS)
}

const fn low(bits: u32) -> u128 {
    (1 << bits) - 1
}

#[expect(clippy::expect_used, reason = "without random bits a reference could be guessed: no id is the better answer")]
fn random_bits() -> u128 {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    u128::from_ne_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn an_ordered_id_is_a_uuid_of_version_seven() {
        let before = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        let id = uuid::Uuid::from_u128(Ids::new().ordered());
        assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
        assert!((before..before + 60_000).contains(&(id.as_u128() >> 80)));
    }

    #[test]
    fn ids_of_one_millisecond_grow_and_cannot_be_counted() {
        let ids = Ids::new();
        let made: Vec<u128> = (0..1_000).map(|_| ids.ordered_at(1_000)).collect();
        assert!(made.is_sorted() && made.iter().collect::<BTreeSet<_>>().len() == made.len());
        let steps: BTreeSet<u128> = made.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(steps.len() > 990, "the steps are random");
    }

    #[test]
    fn a_clock_that_goes_back_does_not_take_the_ids_with_it() {
        let ids = Ids::new();
        let later = ids.ordered_at(5_000);
        assert!(ids.ordered_at(1_000) > later);
    }

    #[test]
    fn a_full_millisecond_flows_over_into_the_next() {
        let ids = Ids { last: Mutex::new(7 << RANDOM_BITS | low(RANDOM_BITS)) };
        assert_eq!(ids.ordered_at(7) >> 80, 8);
    }

    #[test]
    fn ids_made_by_many_threads_are_all_different() {
        let ids = Ids::new();
        let made = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..500).map(|_| ids.ordered()).collect::<Vec<_>>())).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<BTreeSet<_>>()
        });
        assert_eq!(made.len(), 2_000);
    }
}
