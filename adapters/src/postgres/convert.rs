//! Between the domain's values and the columns they stand in.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use diesel::ConnectionError;
use domain::{Day, Mode, Money, Scope, StoreFailed, Timestamp, ids::AttemptReference, money::Currency};
use std::error::Error;
use uuid::Uuid;

/// An instant as a column.
pub(super) fn to_time(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(at.micros()).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A column as an instant.
pub(super) fn from_time(at: DateTime<Utc>) -> Timestamp {
    Timestamp::from_micros(at.timestamp_micros())
}

/// From the first day of the first year to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

/// A day as a column.
pub(super) fn to_day(day: Day) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day.days() + EPOCH_FROM_CE).unwrap_or_default()
}

/// A column as a day; none where no calendar of ours has it.
pub(super) fn from_day(date: NaiveDate) -> Option<Day> {
    Day::from_days(date.num_days_from_ce() - EPOCH_FROM_CE)
}

/// The bits of an id as a column.
pub(super) const fn to_uuid(bits: u128) -> Uuid {
    Uuid::from_u128(bits)
}

/// A row that cannot be what its table says.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowName {
    pub(super) table: &'static str,
    pub(super) id: Uuid,
}

impl RowName {
    pub(super) fn corrupt(self, column: &'static str) -> StoreFailed {
        StoreFailed::Corrupt { table: self.table, id: self.id.to_string(), column }
    }

    pub(super) fn scope(self, app: Uuid, mode: &str) -> Result<Scope, StoreFailed> {
        let mode = Mode::parse(mode).ok_or_else(|| self.corrupt("mode"))?;
        Ok(Scope { app: domain::AppId::from_u128(app.as_u128()), mode })
    }

    pub(super) fn currency(self, code: &str) -> Result<Currency, StoreFailed> {
        Currency::parse(code).map_err(|_| self.corrupt("currency"))
    }

    pub(super) fn money(self, minor: i64, currency: Currency, column: &'static str) -> Result<Money, StoreFailed> {
        Money::new(minor, currency).map_err(|_| self.corrupt(column))
    }

    pub(super) fn reference(self, text: &str) -> Result<AttemptReference, StoreFailed> {
        AttemptReference::parse(text).ok_or_else(|| self.corrupt("reference"))
    }

    pub(super) fn digest(self, bytes: &[u8], column: &'static str) -> Result<[u8; 32], StoreFailed> {
        bytes.try_into().map_err(|_| self.corrupt(column))
    }
}

/// Any database error that no rule expects.
pub(super) fn database(error: impl Error + 'static) -> StoreFailed {
    let any: &(dyn Error + 'static) = &error;
    let lost = any.downcast_ref::<diesel::result::Error>().is_some_and(is_lost)
        || any.downcast_ref::<ConnectionError>().is_some();
    let words = error.to_string();
    if lost { StoreFailed::Unreachable(words) } else { StoreFailed::Database(words) }
}

/// Whether the connection went away, or was taken away, under a statement.
pub(super) fn is_lost(error: &diesel::result::Error) -> bool {
    use diesel::result::{DatabaseErrorKind, Error};
    if let Error::DatabaseError(kind, told) = error {
        // What a server says to its last callers when it goes down comes without a kind of its own.
        let is_told = told.message().starts_with("terminating connection");
        return is_told || matches!(kind, DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand);
    }
    matches!(error, Error::BrokenTransactionManager)
}
