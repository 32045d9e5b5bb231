//! At which rates the gateway turns other currencies into taka.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::Gateway;
use crate::sandbox::decimal;

/// Ten-thousandths of a taka for one unit of each currency the gateway takes at the start; invented, and steady.
const RATES: [(&str, i64); 10] = [
    ("BDT", 10_000),
    ("USD", 1_200_000),
    ("EUR", 1_300_000),
    ("GBP", 1_500_000),
    ("SGD", 900_000),
    ("INR", 14_000),
    ("MYR", 270_000),
    ("AUD", 780_000),
    ("CAD", 870_000),
    ("AED", 326_000),
];

/// The rates as they are now. A session keeps the one it was opened with.
pub(super) struct Rates(Mutex<BTreeMap<String, i64>>);

impl Default for Rates {
    fn default() -> Self {
        Self(Mutex::new(RATES.iter().map(|(currency, rate)| ((*currency).to_owned(), *rate)).collect()))
    }
}

impl Rates {
    pub(super) fn of(&self, currency: &str) -> Option<i64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(currency).copied()
    }
}

impl Gateway {
    /// The rates, as decimal text by currency.
    #[must_use]
    pub fn rates(&self) -> BTreeMap<String, String> {
        let rates = self.rates.0.lock().unwrap_or_else(PoisonError::into_inner);
        rates.iter().map(|(currency, rate)| (currency.clone(), decimal::show_rate(*rate))).collect()
    }

    /// Sets what one unit of each named currency is worth in taka; all of them or, when one cannot be, none.
    /// Currencies are three capital letters, rates decimal text with at most four decimals; the taka stays one.
    pub fn set_rates(&self, wanted: &BTreeMap<String, String>) -> Result<(), RateRefused> {
        let mut new = Vec::new();
        for (currency, text) in wanted {
            let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
            if !is_code || currency == "BDT" {
                return Err(RateRefused::Currency { currency: currency.clone() });
            }
            let rate = decimal::parse_rate(text).filter(|rate| *rate > 0);
            new.push((currency.clone(), rate.ok_or_else(|| RateRefused::Rate { text: text.clone() })?));
        }
        self.rates.0.lock().unwrap_or_else(PoisonError::into_inner).extend(new);
        Ok(())
    }
}

/// Why a rate is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateRefused {
    /// Not a foreign currency.
    #[error("{currency} is not a foreign currency of three capital letters")]
    Currency {
        /// The currency.
        currency: String,
    },
    /// Not a rate.
    #[error("{text} is not a rate above zero with at most four decimals")]
    Rate {
        /// The rate.
        text: String,
    },
}
