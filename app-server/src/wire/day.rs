//! Bounds of time as people say them: a day in Dhaka, or an instant.

use super::instant;
use chrono::{Datelike, Days, NaiveDate};
use domain::{Timestamp, settlements::Period, time::hours};
use poem_openapi::{
    registry::{MetaSchema, MetaSchemaRef},
    types::{ParseError, ParseFromParameter, ParseResult, Type},
};
use serde_json::Value;
use std::borrow::Cow;

/// What the document calls the format of a bound.
pub const DAY_OR_INSTANT: &str = "day-or-instant";
/// Dhaka is six hours ahead of UTC, all year.
const DHAKA_AHEAD: std::time::Duration = hours(6);

/// A day, or an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A day in Dhaka.
    Day(NaiveDate),
    /// An instant.
    At(Timestamp),
}

/// A day, as reports count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

/// A day or a month in Dhaka.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodParam(pub Period);

impl Bound {
    /// The first instant that is meant.
    pub fn first(self) -> Timestamp {
        match self {
            Bound::Day(day) => begin(day).minus(DHAKA_AHEAD),
            Bound::At(at) => at,
        }
    }

    /// The last instant that is meant.
    pub fn last(self) -> Timestamp {
        match self {
            Bound::Day(day) => Timestamp::from_micros(begin(after(day)).minus(DHAKA_AHEAD).micros() - 1),
            Bound::At(at) => at,
        }
    }
}

impl Day {
    /// The day of an instant, where the clock is so far ahead of UTC.
    pub fn of(at: Timestamp, ahead: std::time::Duration) -> Day {
        let local = at.plus(ahead).micros();
        Day(chrono::DateTime::from_timestamp_micros(local).map_or(NaiveDate::MIN, |at| at.date_naive()))
    }

    /// So many days before it.
    #[must_use]
    pub fn back(self, days: u32) -> Day {
        Day(self.0.checked_sub_days(Days::new(days.into())).unwrap_or(self.0))
    }

    /// When it begins, where the clock is so far ahead of UTC.
    pub fn begins(self, ahead: std::time::Duration) -> Timestamp {
        begin(self.0).minus(ahead)
    }

    /// The day after it.
    #[must_use]
    pub fn next(self) -> Day {
        Day(after(self.0))
    }

    /// How many days there are from this one to another, both counted; none when the other is earlier.
    pub fn days_to(self, last: Day) -> Option<u32> {
        u32::try_from((last.0 - self.0).num_days()).ok().map(|days| days + 1)
    }
}

fn after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

/// Midnight in UTC.
fn begin(day: NaiveDate) -> Timestamp {
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc();
    Timestamp::from_micros(midnight.timestamp_micros())
}

fn read_day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && (1..=9_998).contains(&day.year())).then_some(day)
}

macro_rules! text_parameter {
    ($name:ident, $called:literal, $schema:expr, $read:expr) => {
        impl Type for $name {
            const IS_REQUIRED: bool = true;
            type RawValueType = Self;
            type RawElementValueType = Self;

            fn name() -> Cow<'static, str> {
                $called.into()
            }

            fn schema_ref() -> MetaSchemaRef {
                MetaSchemaRef::Inline(Box::new($schema))
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(self.as_raw_value().into_iter())
            }
        }

        impl ParseFromParameter for $name {
            fn parse_from_parameter(value: &str) -> ParseResult<Self> {
                let read: fn(&str) -> Option<$name> = $read;
                read(value).ok_or_else(|| ParseError::custom(concat!("not a ", $called)))
            }
        }
    };
}

fn example(text: &str) -> MetaSchema {
    MetaSchema { example: Some(Value::String(text.into())), ..MetaSchema::new("string") }
}

text_parameter!(
    Bound,
    "day or instant",
    MetaSchema { format: Some(DAY_OR_INSTANT), ..example("2026-11-21") },
    |text| { read_day(text).map(Bound::Day).or_else(|| instant::read(text).map(Bound::At)) }
);
text_parameter!(PeriodParam, "day or month", example("2026-11-21"), |text| Period::parse(text).ok().map(PeriodParam));
text_parameter!(Day, "day", MetaSchema { format: Some("date"), ..example("2026-11-21") }, |text| {
    read_day(text).map(Day)
});

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(text: &str) -> Option<Bound> {
        Bound::parse_from_parameter(text).ok()
    }

    #[test]
    fn a_day_in_dhaka_begins_and_ends_six_hours_before_that_of_utc() {
        let day = bound("2026-11-21").map(|day| (instant::text(day.first()), instant::text(day.last())));
        let expected = ("2026-11-20T18:00:00.000000Z", "2026-11-21T17:59:59.999999Z");
        assert_eq!(day, Some((expected.0.to_owned(), expected.1.to_owned())));
        let at = bound("2026-11-21T08:00:00Z").map(|at| (at.first(), at.last()));
        assert_eq!(at.map(|(first, last)| first == last), Some(true));
    }

    #[test]
    fn what_is_neither_a_day_nor_an_instant_is_refused() {
        for wrong in ["", "2026-13-01", "2026-1-1", "21/11/2026", "0000-01-01", "9999-01-01", "today"] {
            assert_eq!(bound(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_counted_with_both_ends() {
        let day = |text: &str| read_day(text).map(Day).unwrap();
        assert_eq!(day("2026-02-28").days_to(day("2026-03-01")), Some(2));
        assert_eq!(day("2026-03-01").days_to(day("2026-02-28")), None);
        assert_eq!(day("2026-12-31").next(), day("2027-01-01"));
    }
}
