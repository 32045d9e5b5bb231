//! Holding back who guesses, without shutting out who is guessed at.
//!
//! Wrong passwords are counted for an account *and* the address they come from: five are free, then that address waits
//! 30 s, a minute, two, at most 15 minutes for that account, until a day has passed or it got in. Elsewhere the account is
//! untouched. When many addresses guess at one account, attempts from addresses that it never signed in from are slowed
//! down by up to five seconds; nothing is refused for that, so a stranger can cost somebody seconds and never the door.
//! An address from which the account signed in within 90 days waits 30 seconds at most. Sessions that are open go on.
//! A stranger's account is counted exactly like a real one.

use crate::time::{Timestamp, hours, minutes};
use std::time::Duration;

/// Wrong attempts of one address at one account that cost nothing.
pub const ATTEMPTS_FREE: u32 = 5;
/// The first wait; each wrong attempt doubles it.
pub const WAIT_FIRST: Duration = Duration::from_secs(30);
/// The longest wait.
pub const WAIT_MAX: Duration = minutes(15);
/// The longest wait of an address from which the account signed in before.
const WAIT_MAX_KNOWN: Duration = Duration::from_secs(30);
/// After so long without a wrong attempt, an address begins anew.
pub const FORGOTTEN_AFTER: Duration = hours(24);
/// Wrong attempts of this time, from all addresses together, slow an account down.
pub const TALLIED_FOR: Duration = hours(1);
/// How long an address from which an account signed in stays known.
pub const KNOWN_FOR: Duration = hours(90 * 24);
/// From so many wrong attempts on, an account is slowed down for unknown addresses; each further one adds as much.
const SLOW_FROM: u32 = 10;
/// The longest slow-down.
const SLOW_MAX: Duration = Duration::from_secs(5);

/// What is known of wrong attempts at an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many this address made, and when it made the last.
    pub here: Option<(u32, Timestamp)>,
    /// How many all addresses made within [`TALLIED_FOR`].
    pub everywhere: u32,
    /// Whether the account signed in from this address within [`KNOWN_FOR`].
    pub known: bool,
}

/// The address must wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many wrong attempts; try again in {} seconds", .0.as_secs().max(1))]
pub struct Wait(pub Duration);

impl Tally {
    /// Whether this address may try now.
    pub fn admit(&self, at: Timestamp) -> Result<(), Wait> {
        let Some((count, last)) = self.here else { return Ok(()) };
        let Some(over) = count.checked_sub(ATTEMPTS_FREE) else { return Ok(()) };
        let longest = if self.known { WAIT_MAX_KNOWN } else { WAIT_MAX };
        let wait = WAIT_FIRST.saturating_mul(1_u32.checked_shl(over).unwrap_or(u32::MAX)).min(longest);
        let until = last.plus(wait);
        if at < until { Err(Wait(until.since(at))) } else { Ok(()) }
    }

    /// How long the answer is held back.
    pub fn slow_down(&self) -> Duration {
        if self.known || self.everywhere < SLOW_FROM {
            return Duration::ZERO;
        }
        Duration::from_millis(500).saturating_mul(self.everywhere - SLOW_FROM + 1).min(SLOW_MAX)
    }

    /// The count of this address after one more wrong attempt.
    pub fn counted(&self, at: Timestamp) -> u32 {
        match self.here {
            Some((count, last)) if at < last.plus(FORGOTTEN_AFTER) => count.saturating_add(1),
            Some(_) | None => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    fn after(count: u32) -> Tally {
        Tally { here: Some((count, NOON)), everywhere: count, known: false }
    }

    fn waits(tally: Tally) -> u64 {
        tally.admit(NOON).err().map_or(0, |Wait(wait)| wait.as_secs())
    }

    #[test]
    fn five_wrong_attempts_are_free_and_then_each_doubles_the_wait_to_a_quarter_of_an_hour() {
        let seen = [0, 1, 4, 5, 6, 7, 8, 9, 10, 50, u32::MAX].map(|count| waits(after(count)));
        assert_eq!(seen, [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(after(50).admit(NOON.plus(WAIT_MAX)), Ok(()), "it always ends");
    }

    #[test]
    fn a_known_address_waits_half_a_minute_at_most_and_is_never_slowed_down() {
        let known = |count| Tally { known: true, ..after(count) };
        assert_eq!([4, 5, 6, 50].map(|count| waits(known(count))), [0, 30, 30, 30]);
        assert_eq!(known(u32::MAX).slow_down(), Duration::ZERO);
    }

    #[test]
    fn what_others_guess_costs_an_unknown_address_seconds_and_never_the_door() {
        let under_attack = |everywhere| Tally { here: None, everywhere, known: false };
        for everywhere in [0, 9, 10, 19, u32::MAX] {
            assert_eq!(under_attack(everywhere).admit(NOON), Ok(()));
        }
        let slow = [0, 9, 10, 13, 19, u32::MAX].map(|everywhere| under_attack(everywhere).slow_down().as_millis());
        assert_eq!(slow, [0, 0, 500, 2_000, 5_000, 5_000]);
    }

    #[test]
    fn a_quiet_day_is_forgotten() {
        assert_eq!(after(50).counted(NOON.plus(minutes(1))), 51);
        assert_eq!(after(50).counted(NOON.plus(FORGOTTEN_AFTER)), 1);
        assert_eq!(Tally::default().counted(NOON), 1);
    }
}
