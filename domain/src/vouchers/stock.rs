//! The pool of one variant: how full it is, and when that is worth a word.

use crate::{
    alerts::{Alert, AlertKind},
    decision::{Decision, Never, Subject},
    ids::VariantId,
    scope::Scope,
    time::Timestamp,
};

/// What the note of an alert says that went away.
const REFILLED: &str = "the pool was filled again";

/// How many codes a pool holds of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Those that wait for a buyer.
    pub available: u64,
    /// Those that were given.
    pub sold: u64,
    /// Those that waited too long.
    pub expired: u64,
    /// Those that were taken out.
    pub void: u64,
}

/// The pool of one variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stock {
    /// Its application and mode.
    pub scope: Scope,
    /// What its codes are of.
    pub variant: VariantId,
    /// The variant's SKU.
    pub sku: String,
    /// Fewer codes than these are worth a word.
    pub threshold: Option<u32>,
    /// Since when somebody was told that it runs low.
    pub low_since: Option<Timestamp>,
    /// How full it is.
    pub level: Level,
}

impl Stock {
    /// Whether it runs low.
    pub fn is_low(&self) -> bool {
        self.threshold.is_some_and(|threshold| self.level.available < u64::from(threshold))
    }

    /// Says so when it runs low, once; and when it does not any more, that is over.
    pub fn watch(&self, at: Timestamp) -> Decision<Stock> {
        match (self.is_low(), self.low_since) {
            (true, None) => {
                let threshold = self.threshold.unwrap_or_default();
                let detail =
                    format!("the pool of {} holds {} codes, fewer than {threshold}", self.sku, self.level.available);
                Decision::of(Stock { low_since: Some(at), ..self.clone() })
                    .alerting(Alert { kind: AlertKind::LowStock, detail })
            }
            (false, Some(_)) => {
                Decision::of(Stock { low_since: None, ..self.clone() }).settling(AlertKind::LowStock, REFILLED)
            }
            (true, Some(_)) | (false, None) => Decision::of(self.clone()),
        }
    }
}

impl Subject for Stock {
    type Id = VariantId;
    type Event = Never;

    fn id(&self) -> VariantId {
        self.variant
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}
