//! Months of a book: what moved in one, and whether it is closed.

use super::{ids::Id, instant::Instant, ledger::SideView};
use domain::{
    OperatorId, Timestamp,
    ledger::{Closing, Movement},
};
use poem_openapi::Object;

/// What moved on every account in a time, between what stood there before and after
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "LedgerMovements", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct MovementsView {
    /// The first instant; absent for the beginning of the book.
    pub from: Option<Instant>,
    /// The last instant.
    pub to: Instant,
    /// Whether debits equal credits in every currency, before and within.
    pub balanced: bool,
    /// The accounts, by currency and code.
    pub accounts: Vec<MovementView>,
}

/// What moved on one account
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "AccountMovement", rename_all = "camelCase")]
pub struct MovementView {
    /// The account's code, such as gateway_receivable/sslcommerz.
    pub account: String,
    /// The side it normally stands on.
    pub side: SideView,
    /// The currency.
    pub currency: String,
    /// What stood there before, on the account's own side, in minor units.
    pub opening_minor: i64,
    /// What was debited in that time, in minor units.
    pub debits_minor: i64,
    /// What was credited in that time, in minor units.
    pub credits_minor: i64,
    /// What stands there after, on the account's own side, in minor units.
    pub closing_minor: i64,
}

/// A month that was closed, and perhaps opened again
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ClosedMonth", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ClosingView {
    /// The month: YYYY-MM, in Dhaka.
    pub period: String,
    /// Whether nothing is booked there.
    pub closed: bool,
    /// When it was closed.
    pub closed_at: Instant,
    /// By whom.
    pub closed_by: Id<OperatorId>,
    /// When it was opened again; absent while it is closed.
    pub reopened_at: Option<Instant>,
    /// By whom.
    pub reopened_by: Option<Id<OperatorId>>,
    /// Why.
    pub reopen_reason: Option<String>,
}

/// Why a month is opened again
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReopenMonth", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ReopenMonthBody {
    /// What is missing in it; colleagues read it.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
}

impl MovementsView {
    /// Movements as they travel.
    pub fn of(movements: &[Movement], from: Option<Timestamp>, to: Timestamp) -> MovementsView {
        MovementsView {
            from: from.map(Instant),
            to: Instant(to),
            balanced: domain::ledger::is_balanced(movements),
            accounts: movements.iter().map(MovementView::of).collect(),
        }
    }
}

impl MovementView {
    /// One account's.
    pub fn of(movement: &Movement) -> MovementView {
        MovementView {
            account: movement.account.code(),
            side: movement.account.side().into(),
            currency: movement.currency.code().to_owned(),
            opening_minor: movement.opening_minor(),
            debits_minor: movement.within.debits_minor,
            credits_minor: movement.within.credits_minor,
            closing_minor: movement.closing_minor(),
        }
    }
}

impl From<&Closing> for ClosingView {
    fn from(closing: &Closing) -> Self {
        let reopened = closing.reopened.as_ref();
        ClosingView {
            period: closing.period.to_string(),
            closed: closing.holds(),
            closed_at: Instant(closing.closed.at),
            closed_by: Id(closing.closed.by),
            reopened_at: reopened.map(|(signed, _)| Instant(signed.at)),
            reopened_by: reopened.map(|(signed, _)| Id(signed.by)),
            reopen_reason: reopened.map(|(_, reason)| reason.clone()),
        }
    }
}
