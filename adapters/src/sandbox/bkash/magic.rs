//! Amounts that force an outcome, so that an app's developer needs no switches: the two digits after the point decide.
//! Where a digit means something at the other gateways too, it means the same here.

use chrono::TimeDelta;

use super::fault::{Endpoint, Fault, Loss};
use crate::sandbox::switches::Transport;

/// How long queries stay down after an execution of `.05`, by the sandbox's clock.
pub(super) const OUTAGE: TimeDelta = TimeDelta::minutes(10);

/// What an amount asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Fail,
    Cancel,
    Balance,
    Gone,
    QueryDown,
    AmountAltered,
    AnswerLost,
    ExecuteFails,
    Leave,
    Undecided,
    CurrencyAltered,
    CreateRefused,
}

/// Every magic amount: the digits after the point, the effect, and the sentence on the page.
pub(super) const AMOUNTS: [(i64, Magic, &str); 12] = [
    (1, Magic::Fail, "confirming fails"),
    (2, Magic::Cancel, "confirming is taken as a cancellation"),
    (3, Magic::Balance, "agreed, but the wallet has too little money"),
    (4, Magic::Gone, "agreed, but the customer does not come back to the shop"),
    (5, Magic::QueryDown, "paid, but the answer is lost and queries are down for ten minutes"),
    (6, Magic::AmountAltered, "paid, but the gateway tells one taka less"),
    (7, Magic::AnswerLost, "paid, but the answer is lost"),
    (8, Magic::ExecuteFails, "agreed, but the charge fails in the middle and no money moves"),
    (9, Magic::Leave, "the customer leaves without paying"),
    (10, Magic::Undecided, "paid, but for one minute queries say that it is not"),
    (11, Magic::CurrencyAltered, "paid, but the gateway tells US dollars"),
    (12, Magic::CreateRefused, "no session is opened"),
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

    /// The fault that has the same effect, while `down` lasts where that matters.
    pub(super) fn fault(self, down: bool, on: Endpoint) -> Option<Fault> {
        let refuses = |code: &str| Some(Fault::Refuses { on, code: code.to_owned() });
        match self {
            Self::QueryDown if down && on.tells_the_outcome() && on != Endpoint::Execute => {
                Some(Fault::Transport(Transport::HttpError { on: Some(on), status: 500 }))
            }
            Self::QueryDown | Self::AnswerLost | Self::Undecided if on == Endpoint::Execute => {
                Some(Fault::AnswerLost { on, how: Loss::TimedOut })
            }
            Self::Undecided if on == Endpoint::Query => Some(Fault::QueryLags { seconds: 60 }),
            Self::Balance if on == Endpoint::Execute => refuses("2023"),
            Self::ExecuteFails if on == Endpoint::Execute => refuses("2003"),
            Self::CreateRefused if on == Endpoint::Create => refuses("2006"),
            Self::AmountAltered => Some(Fault::AmountAltered { amount: None }),
            Self::CurrencyAltered => Some(Fault::CurrencyAltered { currency: "USD".to_owned() }),
            Self::QueryDown
            | Self::AnswerLost
            | Self::Undecided
            | Self::Balance
            | Self::ExecuteFails
            | Self::CreateRefused
            | Self::Fail
            | Self::Cancel
            | Self::Gone
            | Self::Leave => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digits_after_the_point_are_magic() {
        assert_eq!(Magic::of(115_003), Some(Magic::Balance));
        assert_eq!(Magic::of(100), None);
        assert_eq!(Magic::of(115_050), None);
    }
}
