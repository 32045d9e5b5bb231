//! How long exceptions have been waiting.

use super::super::finding::Reason;
use crate::{money::Currency, payments::Method};

/// What waits at one gateway for one reason, by how long ago it was found first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExceptionAge {
    /// The gateway.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// Why.
    pub reason: Reason,
    /// How many wait, found within a day, three days, a week, thirty days, and longer ago.
    pub by_age: [u64; 5],
    /// What they are about, in minor units and without sign: what is expected, else what the lines say.
    pub amount_minor: i64,
}

impl ExceptionAge {
    /// How many wait in all.
    pub fn open(&self) -> u64 {
        self.by_age.iter().sum()
    }
}
