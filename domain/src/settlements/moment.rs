//! Moments as gateways write them: `01/05/2026 03:15 PM`, `2026-05-01T15:15:00`, `1-May-26`, `২০২৬-০৫-০১`.

use super::amount::digit;
use crate::{day::Day, time::Timestamp};

/// Minutes by which Dhaka is ahead of UTC.
pub const DHAKA_MINUTES: i32 = 360;
/// Numbers and words of a moment at most.
const PARTS_MAX: usize = 12;
/// How a month begins, in English and in Bangla.
const MONTHS: [(&str, &str); 12] = [
    ("jan", "জানু"),
    ("feb", "ফেব"),
    ("mar", "মার্চ"),
    ("apr", "এপ্র"),
    ("may", "মে"),
    ("jun", "জুন"),
    ("jul", "জুলা"),
    ("aug", "আগ"),
    ("sep", "সেপ"),
    ("oct", "অক্ট"),
    ("nov", "নভে"),
    ("dec", "ডিসে"),
];

/// Which of two numbers is the day, where the year stands last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2026.
    DayFirst,
    /// 12/31/2026.
    MonthFirst,
}

impl DateOrder {
    /// Both orders.
    pub const ALL: [DateOrder; 2] = [DateOrder::DayFirst, DateOrder::MonthFirst];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DateOrder::DayFirst => "DAY_FIRST",
            DateOrder::MonthFirst => "MONTH_FIRST",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<DateOrder> {
        DateOrder::ALL.into_iter().find(|order| order.as_str() == text)
    }
}

/// A text that is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is no date")]
pub struct NotAMoment;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A number, and how many digits it has.
    Number(i64, usize),
    Month(i32),
    Morning,
    Afternoon,
    Utc,
    /// A sign that stands where a zone begins.
    Zone(i64),
}

/// Reads a moment; a day alone is its beginning. `ahead` is by how many minutes the clock of the file is ahead of UTC, where
/// the text itself does not say. Nothing where a cell says nothing.
pub fn moment(text: &str, order: DateOrder, ahead: i32) -> Result<Option<Timestamp>, NotAMoment> {
    let text = text.trim();
    if text.is_empty() || text == "-" {
        return Ok(None);
    }
    let mut parts = [Part::Utc; PARTS_MAX];
    let count = split(text, &mut parts).ok_or(NotAMoment)?;
    let parts = parts.get(..count).ok_or(NotAMoment)?;
    read(parts, order, ahead).map(Some).ok_or(NotAMoment)
}

fn split(text: &str, parts: &mut [Part; PARTS_MAX]) -> Option<usize> {
    let (mut count, mut letters, mut colons) = (0, text.char_indices().peekable(), 0);
    let mut push = |part| -> Option<()> {
        *parts.get_mut(count)? = part;
        count += 1;
        Some(())
    };
    let mut before = 0;
    while let Some((start, letter)) = letters.next() {
        if let Some(first) = digit(letter) {
            let (mut number, mut length) = (first, 1);
            while let Some(next) = letters.peek().and_then(|(_, letter)| digit(*letter)) {
                (number, length) = (number.checked_mul(10)?.checked_add(next)?, length + 1);
                letters.next();
            }
            push(Part::Number(number, length))?;
            before = length;
        } else if letter.is_alphabetic() || ('\u{980}'..='\u{9ff}').contains(&letter) {
            let mut end = start + letter.len_utf8();
            while let Some((at, letter)) = letters.peek().copied() {
                if !letter.is_alphabetic() && !('\u{980}'..='\u{9ff}').contains(&letter) || digit(letter).is_some() {
                    break;
                }
                end = at + letter.len_utf8();
                letters.next();
            }
            if let Some(part) = word(text.get(start..end)?)? {
                push(part)?;
            }
        } else {
            match letter {
                ':' => colons += 1,
                '+' => push(Part::Zone(1))?,
                // Behind a time of day, a dash is a zone's; in a date, it stands between its parts.
                '-' if colons > 0 && before > 0 => push(Part::Zone(-1))?,
                '/' | '-' | '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' => {}
                _ => return None,
            }
        }
    }
    Some(count)
}

/// What a word says; nothing where it says nothing. None when it is not known.
#[expect(clippy::option_option, reason = "a word that says nothing is not one that is unknown")]
fn word(text: &str) -> Option<Option<Part>> {
    for (known, part) in [
        ("am", Some(Part::Morning)),
        ("pm", Some(Part::Afternoon)),
        ("z", Some(Part::Utc)),
        ("utc", Some(Part::Utc)),
        ("gmt", Some(Part::Utc)),
        ("t", None),
        ("bst", None),
        ("bdt", None),
    ] {
        if text.eq_ignore_ascii_case(known) {
            return Some(part);
        }
    }
    let month = (1..).zip(MONTHS).find(|(_, (english, bangla))| {
        text.get(..english.len()).is_some_and(|start| start.eq_ignore_ascii_case(english)) || text.starts_with(bangla)
    });
    month.map(|(number, _)| Some(Part::Month(number)))
}

fn read(parts: &[Part], order: DateOrder, ahead: i32) -> Option<Timestamp> {
    let ((year, month, day), mut seconds, rest) = match *parts {
        [Part::Number(whole, 8), ref rest @ ..] => (compact(whole)?, None, rest),
        [Part::Number(whole, 14), ref rest @ ..] => {
            let time = whole % 1_000_000;
            (compact(whole / 1_000_000)?, Some(of_day(time / 10_000, time / 100 % 100, time % 100)?), rest)
        }
        [Part::Number(year, 4), Part::Number(month, ..=2), Part::Number(day, ..=2), ref rest @ ..] => {
            ((year, month, day), None, rest)
        }
        [Part::Number(year, 4), Part::Month(month), Part::Number(day, ..=2), ref rest @ ..] => {
            ((year, i64::from(month), day), None, rest)
        }
        [Part::Number(day, ..=2), Part::Month(month), Part::Number(year, digits @ (2 | 4)), ref rest @ ..]
        | [Part::Month(month), Part::Number(day, ..=2), Part::Number(year, digits @ (2 | 4)), ref rest @ ..] => {
            ((full(year, digits), i64::from(month), day), None, rest)
        }
        [Part::Number(one, ..=2), Part::Number(two, ..=2), Part::Number(year, digits @ (2 | 4)), ref rest @ ..] => {
            let (day, month) = match order {
                DateOrder::DayFirst => (one, two),
                DateOrder::MonthFirst => (two, one),
            };
            ((full(year, digits), month, day), None, rest)
        }
        _ => return None,
    };
    let small = |number: i64| i32::try_from(number).ok();
    let date = Day::of_calendar(small(year)?, small(month)?, small(day)?)?;
    let mut rest = rest;
    if seconds.is_none() {
        (seconds, rest) = time(rest)?;
    }
    let ahead = match rest {
        [] => i64::from(ahead),
        [Part::Utc] => 0,
        [Part::Zone(sign), Part::Number(hours, 1 | 2)] => sign * hours * 60,
        [Part::Zone(sign), Part::Number(hours, 1 | 2), Part::Number(minutes, 2)] => sign * (hours * 60 + minutes),
        [Part::Zone(sign), Part::Number(both, 4)] => sign * (both / 100 * 60 + both % 100),
        _ => return None,
    };
    if ahead.abs() > 14 * 60 {
        return None;
    }
    let whole = i64::from(date.days()) * 86_400 + seconds.unwrap_or(0) - ahead * 60;
    Some(Timestamp::from_micros(whole * 1_000_000))
}

/// The seconds of the day, if a time is told, and what comes behind it. Parts of a second are left out: no two lines of a
/// gateway are told apart by them.
fn time(parts: &[Part]) -> Option<(Option<i64>, &[Part])> {
    let (hour, minute, second, rest) = match *parts {
        [
            Part::Number(hour, ..=2),
            Part::Number(minute, 2),
            Part::Number(second, 2),
            Part::Number(_, ..=9),
            ref rest @ ..,
        ]
        | [Part::Number(hour, ..=2), Part::Number(minute, 2), Part::Number(second, 2), ref rest @ ..] => {
            (hour, minute, second, rest)
        }
        [Part::Number(hour, ..=2), Part::Number(minute, 2), ref rest @ ..] => (hour, minute, 0, rest),
        _ => return Some((None, parts)),
    };
    let (hour, rest) = match *rest {
        [Part::Morning, ref rest @ ..] => (twelve(hour, 0)?, rest),
        [Part::Afternoon, ref rest @ ..] => (twelve(hour, 12)?, rest),
        _ => (hour, rest),
    };
    Some((Some(of_day(hour, minute, second)?), rest))
}

/// An hour of the twelve before or after noon.
fn twelve(hour: i64, from: i64) -> Option<i64> {
    (1..=12).contains(&hour).then_some(hour % 12 + from)
}

fn of_day(hour: i64, minute: i64, second: i64) -> Option<i64> {
    (hour < 24 && minute < 60 && second < 60).then_some(hour * 3_600 + minute * 60 + second)
}

fn compact(whole: i64) -> Option<(i64, i64, i64)> {
    Some((whole / 10_000, whole / 100 % 100, whole % 100))
}

fn full(year: i64, digits: usize) -> i64 {
    if digits == 2 { 2_000 + year } else { year }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 2026-05-01T09:15:30Z, which is a quarter past three in the afternoon in Dhaka.
    const SEEN: i64 = 1_777_626_930;

    fn seconds(text: &str) -> Option<i64> {
        moment(text, DateOrder::DayFirst, DHAKA_MINUTES).unwrap().map(Timestamp::seconds)
    }

    #[test]
    fn moments_are_read_as_gateways_write_them() {
        for text in [
            "2026-05-01 15:15:30",
            "2026-05-01T15:15:30",
            "2026-05-01T15:15:30.123456",
            "2026-05-01T15:15:30:500 GMT+0600",
            "2026-05-01T15:15:30+06:00",
            "2026-05-01T09:15:30Z",
            "2026-05-01 04:15:30-05:00",
            "2026/05/01 15:15:30",
            "01/05/2026 15:15:30",
            "1/5/2026 03:15:30 PM",
            "01-05-2026 3:15:30 pm",
            "01.05.26 15:15:30",
            "01-May-2026 15:15:30",
            "1 May 2026, 03:15:30 PM",
            "May 1, 2026 3:15:30 PM",
            "01-MAY-26 03:15:30PM",
            "20260501151530",
            "২০২৬-০৫-০১ ১৫:১৫:৩০",
            "০১ মে ২০২৬ ১৫:১৫:৩০",
        ] {
            if text.contains("GMT") {
                // UTC and a zone behind it is one thing too many.
                assert_eq!(moment(text, DateOrder::DayFirst, DHAKA_MINUTES), Err(NotAMoment));
                continue;
            }
            assert_eq!(seconds(text), Some(SEEN), "{text}");
        }
        assert_eq!(seconds("01/05/2026 15:15"), Some(SEEN - 30));
        assert_eq!(seconds("01/05/2026"), Some(SEEN - 30 - 15 * 60 - 15 * 3_600));
        assert_eq!(seconds("01/05/2026 12:00 AM"), seconds("20260501"));
        assert_eq!((seconds(""), seconds(" - ")), (None, None));
        let american = moment("05/01/2026 15:15:30", DateOrder::MonthFirst, DHAKA_MINUTES).unwrap();
        assert_eq!(american.map(Timestamp::seconds), Some(SEEN));
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for wrong in [
            "05/13/2026",
            "31/02/2026",
            "2026-13-01",
            "01/05/1999",
            "01/05/2200",
            "yesterday",
            "1/5",
            "2026",
            "01/05/2026 25:00",
            "01/05/2026 13:00 PM",
            "01/05/2026 10:60",
            "01/05/2026 10:00 10:00 10:00",
            "2026-05-01T10:00:00+99:00",
            "46143.5",
            "01/Foo/2026",
            "=NOW()",
            "1777626930",
        ] {
            assert_eq!(moment(wrong, DateOrder::DayFirst, DHAKA_MINUTES), Err(NotAMoment), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_read_in_every_spelling(days in 10_957_i32..84_006) {
            let day = Day::from_days(days).unwrap();
            let (year, month, number) = day.calendar();
            let name = MONTHS[usize::try_from(month - 1).unwrap()].0;
            for text in [day.to_string(), format!("{number}/{month}/{year}"), format!("{number:02}-{name}-{year}"), format!("{year}{month:02}{number:02}")] {
                prop_assert_eq!(moment(&text, DateOrder::DayFirst, DHAKA_MINUTES), Ok(Some(day.starts_at())), "{}", text);
            }
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,30}") {
            let _ = moment(&text, DateOrder::DayFirst, DHAKA_MINUTES);
        }
    }
}
