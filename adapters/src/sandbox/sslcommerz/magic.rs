//! Amounts that force an outcome, so that an app's developer needs no switches: the two digits after the point decide.

use chrono::TimeDelta;

use super::fault::{Endpoint, Fault};
use crate::sandbox::switches::Transport;

/// How long validation stays down after a payment of `.05`, by the sandbox's clock.
pub(super) const OUTAGE: TimeDelta = TimeDelta::minutes(10);

/// What an amount asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Fail,
    Cancel,
    Risky,
    IpnLost,
    ValidationDown,
    AmountAltered,
    IpnTwice,
    PaidTwice,
    Leave,
    PayLate,
    CurrencyAltered,
    InitRefused,
}

/// Every magic amount: the digits after the point, the effect, and the sentence on the page.
pub(super) const AMOUNTS: [(i64, Magic, &str); 12] = [
    (1, Magic::Fail, "paying fails"),
    (2, Magic::Cancel, "paying is cancelled"),
    (3, Magic::Risky, "paid, but with a high risk"),
    (4, Magic::IpnLost, "paid, but no notification is sent"),
    (5, Magic::ValidationDown, "paid, but validation and queries are down for ten minutes"),
    (6, Magic::AmountAltered, "paid, but validation tells one taka less"),
    (7, Magic::IpnTwice, "paid, and the notification comes twice"),
    (8, Magic::PaidTwice, "the customer pays twice in one session"),
    (9, Magic::Leave, "the customer leaves without paying"),
    (10, Magic::PayLate, "cancelled now, and paid after all a little later"),
    (11, Magic::CurrencyAltered, "paid, but validation tells US dollars"),
    (12, Magic::InitRefused, "no session is opened"),
];

impl Magic {
    /// The effect of an amount in hundredths.
    pub(super) fn of(hundredths: i64) -> Option<Self> {
        AMOUNTS.iter().find(|(digits, ..)| *digits == hundredths % 100).map(|(_, magic, _)| *magic)
    }

    /// The sentence on the page.
    pub(super) fn sentence(self) -> &'static str {
        AMOUNTS.iter().find(|(_, magic, _)| *magic == self).map_or("", |(.., sentence)| sentence)
    }

    /// The fault that has the same effect while `down` lasts, where there is one.
    pub(super) fn fault(self, down: bool, on: Endpoint) -> Option<Fault> {
        match self {
            Self::IpnLost => Some(Fault::IpnLost),
            Self::IpnTwice => Some(Fault::IpnRepeated { copies: 2 }),
            Self::AmountAltered => Some(Fault::AmountAltered { amount: None }),
            Self::CurrencyAltered => Some(Fault::CurrencyAltered { currency: "USD".to_owned() }),
            Self::InitRefused => Some(Fault::InitFailed { reason: "Refused by the magic amount".to_owned() }),
            Self::ValidationDown if down && on.tells_the_outcome() => {
                Some(Fault::Transport(Transport::HttpError { on: Some(on), status: 500 }))
            }
            Self::ValidationDown
            | Self::Fail
            | Self::Cancel
            | Self::Risky
            | Self::PaidTwice
            | Self::Leave
            | Self::PayLate => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digits_after_the_point_are_magic() {
        assert_eq!(Magic::of(115_003), Some(Magic::Risky));
        assert_eq!(Magic::of(100), None);
        assert_eq!(Magic::of(115_050), None);
    }
}
