//! Medians, spreads and ratios, in whole numbers.

use std::{fmt, time::Duration};

/// One measurement, round after round.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rounds(Vec<u64>);

impl Rounds {
    pub(crate) fn push(&mut self, value: u64) {
        self.0.push(value);
    }

    pub(crate) fn median(&self) -> u64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    }

    fn bounds(&self) -> (u64, u64) {
        (self.0.iter().min().copied().unwrap_or_default(), self.0.iter().max().copied().unwrap_or_default())
    }

    /// How many times the other, in hundredths, round by round.
    pub(crate) fn over(&self, other: &Rounds) -> Rounds {
        Rounds(self.0.iter().zip(&other.0).map(|(ours, theirs)| ours * 100 / theirs.max(&1)).collect())
    }
}

impl fmt::Display for Rounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (min, max) = self.bounds();
        write!(f, "{:>8} ({}..{})", grouped(self.median()), grouped(min), grouped(max))
    }
}

/// Digits in groups of three.
pub(crate) fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Hundredths as a decimal.
pub(crate) fn hundredths(value: u64) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}

/// So many in that time, as a rate a second.
pub(crate) fn a_second(done: u64, took: Duration) -> u64 {
    let micros = took.as_micros().max(1);
    u64::try_from(u128::from(done) * 1_000_000 / micros).unwrap_or(u64::MAX)
}
