//! A capture: money that came for an attempt, once or more often.

use crate::{
    money::{Amount, Money},
    time::Timestamp,
};

/// Money that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// The gateway's transaction id; it belongs to one payment for ever.
    pub gateway_txn_id: String,
    /// What callbacks call it, where the gateway has a name of its own for that: one that hints at it brings no news.
    pub token: Option<String>,
    /// What came.
    pub amount: Amount,
    /// What the gateway keeps of it, when it says so.
    pub fee: Option<Money>,
    /// Whose it is.
    pub kind: CaptureKind,
    /// When it was confirmed.
    pub at: Timestamp,
}

/// Whose captured money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureKind {
    /// The merchant's.
    Kept,
    /// Held until an operator decides.
    Held,
    /// The customer's: the payment had been paid already.
    Surplus,
}

impl CaptureKind {
    /// The name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            CaptureKind::Kept => "KEPT",
            CaptureKind::Held => "HELD",
            CaptureKind::Surplus => "SURPLUS",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<CaptureKind> {
        [CaptureKind::Kept, CaptureKind::Held, CaptureKind::Surplus].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// All that came for one attempt. It is never empty: an attempt without money has not succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captures {
    first: Capture,
    surplus: Vec<Capture>,
}

impl Captures {
    /// The one that came first.
    pub const fn of(first: Capture) -> Captures {
        Captures { first, surplus: Vec::new() }
    }

    /// And what came in the same session when it had been paid already, which is the customer's, whatever it was thought to be.
    #[must_use]
    pub fn and(mut self, capture: Capture) -> Captures {
        self.surplus.push(Capture { kind: CaptureKind::Surplus, ..capture });
        self
    }

    /// The one that came first: the only one that can be the merchant's.
    pub const fn first(&self) -> &Capture {
        &self.first
    }

    /// The same with the first one another's.
    #[must_use]
    pub fn decided(mut self, kind: CaptureKind) -> Captures {
        self.first.kind = kind;
        self
    }

    /// All of them, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Capture> {
        std::iter::once(&self.first).chain(&self.surplus)
    }
}
