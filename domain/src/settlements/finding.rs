//! What a run found about one thing that is expected, or about one line that explains nothing.

use super::expected::ExpectedId;
use crate::{ids::StatementId, money::Currency, time::Timestamp};

/// A line, by its place in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LineName {
    /// The statement.
    pub statement: StatementId,
    /// The line in it.
    pub number: u64,
}

/// What was found out about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum About {
    /// Something that is expected.
    Expected(ExpectedId),
    /// A line that is about nothing that is expected.
    Line(LineName),
}

/// By what a line was taken to be about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchedBy {
    /// The gateway's transaction id.
    TransactionId,
    /// Our reference.
    AttemptReference,
    /// The refund of that amount, of the transaction that the line names.
    RefundOfTransaction,
    /// The dispute of that amount, of the transaction that the line names.
    DisputeOfTransaction,
    /// It was recorded from this very line.
    RecordedFromLine,
    /// Nothing else of that amount was near in time, on either side.
    AmountAndTime,
    /// The lines of one payout come to it.
    Batch,
    /// What came on one day comes to one payout.
    DayTotal,
}

/// Why something needs a person, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The gateway's statements do not show it.
    MissingInSettlement,
    /// Our book does not know it.
    MissingInternal,
    /// Another amount.
    AmountMismatch,
    /// Another fee than agreed.
    FeeMismatch,
    /// Another currency.
    CurrencyMismatch,
    /// It was settled more than once.
    Duplicate,
    /// The line names two things.
    ReferenceMismatch,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The gateway's statements do not show it, though it is due.
    MissingInSettlement,
    /// Our book does not know it.
    MissingInternal,
    /// Another amount.
    Amount {
        /// What is expected.
        expected: i64,
        /// What the lines come to.
        settled: i64,
    },
    /// Another fee than agreed.
    Fee {
        /// What was agreed.
        expected: i64,
        /// What was kept.
        settled: i64,
    },
    /// Another currency.
    Currency {
        /// What is expected.
        expected: Currency,
        /// What a line says.
        settled: Currency,
    },
    /// It was settled more than once.
    Duplicate {
        /// So much too much.
        surplus: i64,
    },
    /// A line names this by its transaction, and something else by its reference.
    Reference,
}

impl Difference {
    /// Its name.
    pub const fn reason(self) -> Reason {
        match self {
            Difference::MissingInSettlement => Reason::MissingInSettlement,
            Difference::MissingInternal => Reason::MissingInternal,
            Difference::Amount { .. } => Reason::AmountMismatch,
            Difference::Fee { .. } => Reason::FeeMismatch,
            Difference::Currency { .. } => Reason::CurrencyMismatch,
            Difference::Duplicate { .. } => Reason::Duplicate,
            Difference::Reference => Reason::ReferenceMismatch,
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is explained.
    Matched,
    /// A person must look at it.
    Flagged(Difference),
    /// It is not due yet.
    Deferred {
        /// When it is.
        due_at: Timestamp,
    },
}

/// What became of it, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerdictName {
    /// It is explained.
    Matched,
    /// A person must look at it.
    Flagged,
    /// It is not due yet.
    Deferred,
}

/// What lines come to together, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Before fees.
    pub gross: i64,
    /// Fees: less than zero where the gateway keeps.
    pub fee: i64,
    /// What it changed at the gateway.
    pub net: i64,
}

/// What a run found about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// About what.
    pub about: About,
    /// What became of it.
    pub verdict: Verdict,
    /// By what its lines were found; none where there are none, or where they are about nothing.
    pub by: Option<MatchedBy>,
    /// The lines that say so, in the order of what they say.
    pub lines: Vec<LineName>,
    /// What they come to.
    pub settled: Sums,
    /// What was agreed that the gateway keeps, as far as that is known.
    pub agreed_fee: Option<i64>,
}

impl Verdict {
    /// Its name.
    pub const fn name(self) -> VerdictName {
        match self {
            Verdict::Matched => VerdictName::Matched,
            Verdict::Flagged(_) => VerdictName::Flagged,
            Verdict::Deferred { .. } => VerdictName::Deferred,
        }
    }

    /// What differs, if something does.
    pub const fn difference(self) -> Option<Difference> {
        match self {
            Verdict::Flagged(difference) => Some(difference),
            Verdict::Matched | Verdict::Deferred { .. } => None,
        }
    }
}

macro_rules! names {
    ($($type:ident { $($variant:ident = $name:literal),* $(,)? })*) => { $(
        impl $type {
            /// Each of them.
            pub const ALL: &[$type] = &[$($type::$variant),*];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }

            /// Reads the name.
            pub fn parse(text: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    )* };
}

names! {
    MatchedBy {
        TransactionId = "TRANSACTION_ID",
        AttemptReference = "ATTEMPT_REFERENCE",
        RefundOfTransaction = "REFUND_OF_TRANSACTION",
        DisputeOfTransaction = "DISPUTE_OF_TRANSACTION",
        RecordedFromLine = "RECORDED_FROM_LINE",
        AmountAndTime = "AMOUNT_AND_TIME",
        Batch = "BATCH",
        DayTotal = "DAY_TOTAL",
    }
    Reason {
        MissingInSettlement = "MISSING_IN_SETTLEMENT",
        MissingInternal = "MISSING_INTERNAL",
        AmountMismatch = "AMOUNT_MISMATCH",
        FeeMismatch = "FEE_MISMATCH",
        CurrencyMismatch = "CURRENCY_MISMATCH",
        Duplicate = "DUPLICATE",
        ReferenceMismatch = "REFERENCE_MISMATCH",
    }
    VerdictName { Matched = "MATCHED", Flagged = "FLAGGED", Deferred = "DEFERRED" }
}
