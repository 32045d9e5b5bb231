//! Amounts that force an outcome, so that an app's developer needs no switches. The last three digits of whole taka
//! decide, because the gateway documents no paisa: 901, 1901 and 25901 taka all fail.

use chrono::TimeDelta;

use super::fault::{Endpoint, Fault};
use crate::sandbox::switches::Transport;

/// How long the status stays down after a payment of …905 taka, by the sandbox's clock.
pub(super) const OUTAGE: TimeDelta = TimeDelta::minutes(10);

/// What an amount asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Fail,
    Cancel,
    CancelStaysOpen,
    Silent,
    StatusDown,
    AmountAltered,
    IpnTwice,
    StatusLags,
    Leave,
    PayLate,
    Surcharge,
    InitRefused,
}

/// Every magic amount: the last three digits of the taka, the effect, and the sentence on the page.
pub(super) const AMOUNTS: [(i64, Magic, &str); 12] = [
    (901, Magic::Fail, "paying fails"),
    (902, Magic::Cancel, "paying is cancelled"),
    (903, Magic::CancelStaysOpen, "paying is cancelled, and the status stays processing"),
    (904, Magic::Silent, "paid, but the customer does not come back and nobody is notified"),
    (905, Magic::StatusDown, "paid, but the status is down for ten minutes"),
    (906, Magic::AmountAltered, "paid, but the status tells one taka less"),
    (907, Magic::IpnTwice, "paid, and the notification comes twice"),
    (908, Magic::StatusLags, "paid, but the status says processing once more"),
    (909, Magic::Leave, "the customer leaves without paying"),
    (910, Magic::PayLate, "cancelled now, and paid after all a little later"),
    (911, Magic::Surcharge, "paid with a charge on top"),
    (912, Magic::InitRefused, "no payment link is made"),
];

impl Magic {
    /// The effect of an amount in hundredths.
    pub(super) fn of(hundredths: i64) -> Option<Self> {
        AMOUNTS.iter().find(|(digits, ..)| *digits == hundredths / 100 % 1_000).map(|(_, magic, _)| *magic)
    }

    /// The sentence on the page.
    pub(super) fn sentence(self) -> &'static str {
        AMOUNTS.iter().find(|(_, magic, _)| *magic == self).map_or("", |(.., sentence)| sentence)
    }

    /// The fault that has the same effect, where there is one. `asked_about` counts the answers since the end.
    pub(super) fn fault(self, on: Endpoint, is_down: bool, asked_about: u32) -> Option<Fault> {
        match self {
            Self::CancelStaysOpen => Some(Fault::CancelStaysProcessing),
            Self::AmountAltered => Some(Fault::AmountAltered { amount: None }),
            Self::IpnTwice => Some(Fault::IpnRepeated { copies: 2 }),
            Self::StatusLags if asked_about == 0 => Some(Fault::StillProcessing),
            Self::Surcharge => Some(Fault::Surcharge),
            Self::StatusDown if is_down && on.tells_the_outcome() => {
                Some(Fault::Transport(Transport::HttpError { on: Some(on), status: 500 }))
            }
            Self::StatusDown
            | Self::StatusLags
            | Self::Silent
            | Self::Fail
            | Self::Cancel
            | Self::Leave
            | Self::PayLate
            | Self::InitRefused => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_digits_of_whole_taka_are_magic() {
        assert_eq!(Magic::of(90_100), Some(Magic::Fail));
        assert_eq!(Magic::of(190_150), Some(Magic::Fail));
        assert_eq!(Magic::of(115_000), None);
        assert_eq!(Magic::of(901), None);
    }
}
