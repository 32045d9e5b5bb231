//! The store's own counters, read from inside: the same that `/metrics` shows.

use crate::Result;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::collections::BTreeMap;

/// Reads the counters of this process.
#[derive(Clone)]
pub(crate) struct Meter(PrometheusHandle);

/// The counters at one instant, and the difference of two.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading(BTreeMap<String, u64>);

impl Meter {
    pub(crate) fn install() -> Result<Meter> {
        Ok(Meter(PrometheusBuilder::new().install_recorder()?))
    }

    pub(crate) fn read(&self) -> Reading {
        self.0.run_upkeep();
        Reading::of(&self.0.render())
    }
}

impl Reading {
    /// Reads Prometheus' text format. Seconds become microseconds, so that everything is a whole number.
    pub(crate) fn of(text: &str) -> Reading {
        let values = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let (name, value) = line.rsplit_once(' ')?;
            let (whole, part) = value.split_once('.').unwrap_or((value, ""));
            let micros = format!("{part:0<6}");
            let scaled = whole.parse::<u64>().ok()? * 1_000_000 + micros.get(..6)?.parse::<u64>().ok()?;
            Some((name.to_owned(), if name.contains("seconds") { scaled } else { scaled / 1_000_000 }))
        });
        Reading(values.collect())
    }

    pub(crate) fn get(&self, name: &str) -> u64 {
        self.0.get(name).copied().unwrap_or_default()
    }

    /// The sum over all labels of a name.
    pub(crate) fn sum(&self, name: &str) -> u64 {
        let of = |key: &&String| key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('{'));
        self.0.iter().filter(|(key, _)| of(key)).map(|(_, value)| value).sum()
    }

    /// What was added since.
    pub(crate) fn since(&self, before: &Reading) -> Reading {
        Reading(self.0.iter().map(|(name, value)| (name.clone(), value.saturating_sub(before.get(name)))).collect())
    }
}
