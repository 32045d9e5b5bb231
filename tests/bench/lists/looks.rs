//! How long looks at lists took: all of them together, and the slowest by name.

use crate::{Result, numbers::grouped, verdicts::Verdicts};
use hdrhistogram::Histogram;
use std::time::Duration;

/// What every list is aimed to answer within.
const AIM: Duration = Duration::from_millis(50);
/// The slowest combinations that are shown.
const SHOWN: usize = 12;

pub(super) struct Looks {
    all: Histogram<u64>,
    slowest: Vec<(Duration, Duration, String)>,
}

impl Looks {
    pub(super) fn new() -> Result<Looks> {
        Ok(Looks { all: Histogram::new(3)?, slowest: Vec::new() })
    }

    /// Keeps what the looks at one combination took.
    pub(super) fn keep(&mut self, name: String, mut own: Vec<Duration>) -> Result {
        for took in &own {
            self.all.record(u64::try_from(took.as_micros())?)?;
        }
        own.sort_unstable();
        let (worst, median) = (own.last().copied(), own.get(own.len() / 2).copied());
        self.slowest.push((worst.unwrap_or_default(), median.unwrap_or_default(), name));
        Ok(())
    }

    /// Prints them, and holds them to the aim.
    pub(super) fn show(mut self, lists: &str, verdicts: &mut Verdicts) {
        self.slowest.sort_unstable();
        let over = self.slowest.iter().filter(|(_, median, _)| *median > AIM).count();
        let count = |count: usize| grouped(u64::try_from(count).unwrap_or(u64::MAX));
        println!(
            "\nLISTS  {lists}: {} combinations of filters and orders, {} looks; ms",
            count(self.slowest.len()),
            self.all.len()
        );
        let at = |part| self.all.value_at_quantile(part);
        let (p50, p99, p999) = (at(0.5), at(0.99), at(0.999));
        println!(
            "  p50 {}   p99 {}   p99.9 {}   max {}",
            millis(p50),
            millis(p99),
            millis(p999),
            millis(self.all.max())
        );
        println!("  combinations whose median look took more than {} ms: {over}", AIM.as_millis());
        println!("  {:>8} {:>8}  the slowest", "worst", "median");
        for (worst, median, name) in self.slowest.iter().rev().take(SHOWN) {
            println!("  {:>8} {:>8}  {name}", took(*worst), took(*median));
        }
        let aim = AIM.as_micros();
        verdicts.add(&format!("{lists}: p99"), "< 50 ms", format!("{} ms", millis(p99)), u128::from(p99) < aim);
        verdicts.add(&format!("{lists}: combinations slower than 50 ms"), "none", count(over), over == 0);
    }
}

/// Milliseconds as a decimal.
pub(super) fn took(took: Duration) -> String {
    millis(u64::try_from(took.as_micros()).unwrap_or(u64::MAX))
}

fn millis(micros: u64) -> String {
    format!("{}.{:02}", micros / 1_000, micros % 1_000 / 10)
}
