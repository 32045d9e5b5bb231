//! What callers are told when something about an order was not done.

use super::refusal::{ErrorCode, Refusal};
use domain::orders::{GiveBackFailed, MailRefused, PayFailed, PayRefused, PlaceRefused, RecoverRefused, UrlRefused};

impl From<PlaceRefused> for Refusal {
    fn from(refused: PlaceRefused) -> Self {
        let words = refused.to_string();
        match refused {
            PlaceRefused::Fields(fields) => Refusal::invalid(fields),
            PlaceRefused::AmountOutOfBounds => Refusal::new(ErrorCode::AmountOutOfBounds, words),
            PlaceRefused::Discount(why) => Refusal::field("discount_code", why.to_string()),
            PlaceRefused::UnknownDiscount => Refusal::field("discount_code", words),
            PlaceRefused::NoNumber => Refusal::new(ErrorCode::Unavailable, words).retry_after(1),
        }
    }
}

impl From<PayRefused> for Refusal {
    fn from(refused: PayRefused) -> Self {
        let words = refused.to_string();
        match refused {
            PayRefused::NotPayable { .. } | PayRefused::TooManyPayments => Refusal::new(ErrorCode::NotPayable, words),
            PayRefused::OtherAmount { .. } => Refusal::field("amountMinor", format!("must be what it costs: {words}")),
            PayRefused::OtherCustomer => Refusal::field("customerReference", "must be the order's customer"),
            PayRefused::Create(refused) => domain::payments::CreateFailed::Refused(refused).into(),
        }
    }
}

impl From<PayFailed> for Refusal {
    fn from(failed: PayFailed) -> Self {
        match failed {
            PayFailed::Refused(refused) => refused.into(),
            PayFailed::Begin(failed) => failed.into(),
        }
    }
}

impl From<RecoverRefused> for Refusal {
    fn from(refused: RecoverRefused) -> Self {
        let words = refused.to_string();
        match refused {
            RecoverRefused::NotInTrouble { .. } | RecoverRefused::MoneyGoesBack | RecoverRefused::NothingWasPaid => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
            RecoverRefused::Codes { problem } => Refusal::field("items", problem),
        }
    }
}

impl From<GiveBackFailed> for Refusal {
    fn from(failed: GiveBackFailed) -> Self {
        match failed {
            GiveBackFailed::Order(refused) => refused.into(),
            GiveBackFailed::Refund(refused) => refused.into(),
        }
    }
}

impl From<MailRefused> for Refusal {
    fn from(refused: MailRefused) -> Self {
        let words = refused.to_string();
        match refused {
            MailRefused::NotDue | MailRefused::NotDelivered => Refusal::new(ErrorCode::InvalidState, words),
            MailRefused::NoAddress => Refusal::field("recipient_email", words),
            MailRefused::Address { problem } => Refusal::field("recipient_email", problem),
        }
    }
}

impl From<UrlRefused> for Refusal {
    fn from(refused: UrlRefused) -> Self {
        match refused {
            UrlRefused::Url { problem } => Refusal::field("url", problem),
        }
    }
}
