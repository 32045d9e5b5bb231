//! Amounts and wallets that force an outcome, so that an app's developer needs no switches: the two digits after the
//! point, or the number that is given on the page.

use chrono::TimeDelta;

use super::fault::{Endpoint, Fault};
use crate::sandbox::switches::Transport;

/// How long the verification stays down after a payment of `.05`, by the sandbox's clock.
pub(super) const OUTAGE: TimeDelta = TimeDelta::minutes(10);

/// What an amount asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Fail,
    Abort,
    Fraud,
    Silent,
    VerifyDown,
    AmountAltered,
    RedirectTwice,
    VerifyLags,
    Leave,
    PayLate,
    CancelAnswerGarbled,
    InitRefused,
}

/// Every magic amount: the digits after the point, the effect, and the sentence on the page.
pub(super) const AMOUNTS: [(i64, Magic, &str); 12] = [
    (1, Magic::Fail, "paying fails"),
    (2, Magic::Abort, "the customer gives up"),
    (3, Magic::Fraud, "paying is taken for a fraud"),
    (4, Magic::Silent, "paid, but the customer does not come back"),
    (5, Magic::VerifyDown, "paid, but the verification is down for ten minutes"),
    (6, Magic::AmountAltered, "paid, but the verification tells one taka less"),
    (7, Magic::RedirectTwice, "paid, and the shop is called twice"),
    (8, Magic::VerifyLags, "paid, but the verification says in progress once more"),
    (9, Magic::Leave, "the customer leaves without paying"),
    (10, Magic::PayLate, "given up now, and paid after all a little later"),
    (11, Magic::CancelAnswerGarbled, "paid, and a refund is made without an answer"),
    (12, Magic::InitRefused, "no order is placed"),
];

/// Wallets that fail: the number, the code, and what is said.
pub(super) const WALLETS: [(&str, &str, &str); 3] = [
    ("01700000001", "50_0026_850", "Insufficient balance"),
    ("01700000002", "50_0026_851", "Transaction over limit"),
    ("01700000003", "50_0026_852", "The account is blocked"),
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

    /// The fault that has the same effect, where there is one. `asked_about` counts the answers since the end.
    pub(super) fn fault(self, on: Endpoint, is_down: bool, asked_about: u32) -> Option<Fault> {
        match self {
            Self::AmountAltered => Some(Fault::AmountAltered { amount: None }),
            Self::RedirectTwice => Some(Fault::RedirectTwice),
            Self::VerifyLags if asked_about == 0 => Some(Fault::StillInProgress),
            Self::CancelAnswerGarbled => Some(Fault::CancelAnswerGarbled),
            Self::VerifyDown if is_down && on == Endpoint::Verify => {
                Some(Fault::Transport(Transport::HttpError { on: Some(on), status: 500 }))
            }
            Self::VerifyDown
            | Self::VerifyLags
            | Self::Fail
            | Self::Abort
            | Self::Fraud
            | Self::Silent
            | Self::Leave
            | Self::PayLate
            | Self::InitRefused => None,
        }
    }
}
