//! A day of the calendar, as people in Bangladesh live it: due dates are days, not instants.
//!
//! Poisha serves companies in Bangladesh, where the clock is six hours ahead of UTC all year. A day begins and ends there,
//! so what is due on a day is overdue from the midnight of Dhaka on.

use crate::time::{Timestamp, hours};
use std::fmt;

const SECONDS_A_DAY: i64 = 86_400;
const DHAKA_AHEAD_S: i64 = 6 * 3_600;
const FIRST: Day = Day(10_957);
const LAST: Day = Day(84_005);

/// A day, in days since 1970-01-01; from 2000-01-01 to 2199-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(i32);

/// A text that is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be a day from 2000-01-01 to 2199-12-31, as YYYY-MM-DD")]
pub struct NotADay;

impl Day {
    /// The day that many days after 1970-01-01.
    pub fn from_days(days: i32) -> Option<Day> {
        (FIRST..=LAST).contains(&Day(days)).then_some(Day(days))
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The day of the calendar, if there is such a one.
    pub fn of_calendar(year: i32, month: i32, day: i32) -> Option<Day> {
        let counted = Day::from_days(days_of(year, month, day))?;
        (counted.calendar() == (year, month, day)).then_some(counted)
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Result<Day, NotADay> {
        let is_shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let part = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse().ok());
        match (part(0, 4), part(5, 7), part(8, 10)) {
            (Some(year), Some(month), Some(day)) if is_shaped => Day::of_calendar(year, month, day).ok_or(NotADay),
            _ => Err(NotADay),
        }
    }

    /// The day on which an instant falls in Dhaka.
    pub fn of(at: Timestamp) -> Day {
        let days = (at.seconds() + DHAKA_AHEAD_S).div_euclid(SECONDS_A_DAY);
        Day(i32::try_from(days).unwrap_or(LAST.0).clamp(FIRST.0, LAST.0))
    }

    /// When it begins.
    pub fn starts_at(self) -> Timestamp {
        Timestamp::from_micros((i64::from(self.0) * SECONDS_A_DAY - DHAKA_AHEAD_S) * 1_000_000)
    }

    /// When it is over.
    pub fn ends_at(self) -> Timestamp {
        self.starts_at().plus(hours(24))
    }

    /// So many days later, or earlier; it stops at the ends of the calendar.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days).clamp(FIRST.0, LAST.0))
    }

    /// Year, month and day.
    pub fn calendar(self) -> (i32, i32, i32) {
        // Counted from the first of March of year zero, where the leap day is the last of its year.
        let shifted = self.0 + 719_468;
        let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        (year_of_era + era * 400 + i32::from(month <= 2), month, day)
    }
}

/// Hour and minute of an instant, as clocks in Dhaka show them.
pub fn clock_in_dhaka(at: Timestamp) -> (u8, u8) {
    let seconds = (at.seconds() + DHAKA_AHEAD_S).rem_euclid(SECONDS_A_DAY);
    let part = |value: i64| u8::try_from(value).unwrap_or(0);
    (part(seconds / 3_600), part(seconds % 3_600 / 60))
}

fn days_of(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let shifted_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * shifted_month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_in_dhaka_are_six_hours_ahead() {
        let at = |hour: i64, minute: i64| Timestamp::from_micros((hour * 3_600 + minute * 60) * 1_000_000);
        assert_eq!(clock_in_dhaka(at(0, 0)), (6, 0));
        assert_eq!(clock_in_dhaka(at(18, 59)), (0, 59));
        assert_eq!(clock_in_dhaka(at(-7, 1)), (23, 1));
    }

    #[test]
    fn every_day_of_two_centuries_follows_the_one_before() {
        let mut before = FIRST.calendar();
        assert_eq!(FIRST.to_string(), "2000-01-01");
        for days in FIRST.0 + 1..=LAST.0 {
            let day = Day::from_days(days).unwrap();
            let (year, month, number) = day.calendar();
            let follows = (year, month, number) == (before.0, before.1, before.2 + 1)
                || (year, month, number) == (before.0, before.1 + 1, 1)
                || (year, month, number) == (before.0 + 1, 1, 1);
            assert!(follows, "{before:?} then {day}");
            assert_eq!(Day::parse(&day.to_string()), Ok(day));
            before = day.calendar();
        }
        assert_eq!(LAST.to_string(), "2199-12-31");
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for wrong in [
            "",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-1-1",
            "26-01-01",
            "1999-12-31",
            "2200-01-01",
            "2026-01-01 ",
            "+026-01-01",
            "২০২৬-০১-০১",
        ] {
            assert_eq!(Day::parse(wrong), Err(NotADay), "{wrong}");
        }
        assert!(Day::parse("2028-02-29").is_ok());
    }

    #[test]
    fn a_day_begins_and_ends_in_dhaka() {
        let day = Day::parse("2026-12-01").unwrap();
        // 2026-11-30T18:00:00Z.
        assert_eq!(day.starts_at(), Timestamp::from_micros(1_796_061_600_000_000));
        assert_eq!(Day::of(day.starts_at()), day);
        assert_eq!(Day::of(day.ends_at()), day.plus(1));
        assert_eq!(Day::of(Timestamp::from_micros(day.ends_at().micros() - 1)), day);
    }
}
