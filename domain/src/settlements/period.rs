//! The days that a run is about, as people in Bangladesh count them.

use crate::{
    day::{Day, NotADay},
    time::Timestamp,
};
use std::fmt;

/// A day or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    first: Day,
    last: Day,
}

impl Period {
    /// A day.
    pub const fn day(day: Day) -> Period {
        Period { first: day, last: day }
    }

    /// The days from one to another; none when they are not a day or a month.
    pub fn of(first: Day, last: Day) -> Option<Period> {
        let period = Period { first, last };
        (first == last || Period::parse(&period.to_string()) == Ok(period)).then_some(period)
    }

    /// Reads `YYYY-MM-DD` or `YYYY-MM`.
    pub fn parse(text: &str) -> Result<Period, NotADay> {
        if text.len() != "YYYY-MM".len() {
            return Day::parse(text).map(Period::day);
        }
        let first = Day::parse(&format!("{text}-01"))?;
        let (year, month, _) = first.calendar();
        let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        let next = Day::of_calendar(year, month, 1).ok_or(NotADay)?;
        Ok(Period { first, last: next.plus(-1) })
    }

    /// The first day.
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day.
    pub const fn last(self) -> Day {
        self.last
    }

    /// Whether an instant falls into it.
    pub fn holds(self, at: Timestamp) -> bool {
        (self.first..=self.last).contains(&Day::of(at))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            return self.first.fmt(f);
        }
        let (year, month, _) = self.first.calendar();
        write!(f, "{year:04}-{month:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_a_day_or_a_month_and_reads_back() {
        for (text, first, last) in [
            ("2026-11-21", "2026-11-21", "2026-11-21"),
            ("2026-02", "2026-02-01", "2026-02-28"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-12", "2026-12-01", "2026-12-31"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!((period.first().to_string(), period.last().to_string()), (first.into(), last.into()));
            assert_eq!(period.to_string(), text);
            assert_eq!(Period::of(period.first(), period.last()), Some(period));
        }
        for wrong in ["", "2026", "2026-13", "2026-00", "2026-02-30", "২০২৬-১১"] {
            assert_eq!(Period::parse(wrong), Err(NotADay), "{wrong}");
        }
        let days = ["2026-11-21", "2026-11-23"].map(|day| Day::parse(day).unwrap());
        assert_eq!(Period::of(days[0], days[1]), None);
    }

    #[test]
    fn a_day_begins_at_midnight_in_dhaka() {
        let period = Period::parse("2026-11-21").unwrap();
        let begins = period.first().starts_at();
        assert!(period.holds(begins) && !period.holds(Timestamp::from_micros(begins.micros() - 1)));
        let ends = period.last().ends_at();
        assert!(!period.holds(ends) && period.holds(Timestamp::from_micros(ends.micros() - 1)));
    }
}
