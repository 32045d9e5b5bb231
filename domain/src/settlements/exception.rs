//! Exceptions: what a run found and people must explain. A work list with an owner, a reason and an end.
//!
//! Runs open them, change them when what is found changes, and close them when it is explained after all. People assign them,
//! chase the gateway, and resolve them. Where that moves money, one proposes and another approves, and only then it is booked.
//!
//! What always holds: about one thing, or one line, there is one exception for ever; a resolution stands as long as what was
//! found stays the same; and what an exception books is what makes the thing come to nothing on the gateway's receivable.

mod age;
mod keep;
mod remedy;
mod step;

pub use age::ExceptionAge;
pub use keep::{ExceptionFilter, KeepsExceptions};
pub use remedy::{Against, Outstanding, Remedied, Remedy};
pub use step::{ExceptionRefused, FOLLOW_UP_DAYS_MAX, Seen, Step, Stepped};

use super::{finding::Reason, run::RunResult};
use crate::{
    day::Day,
    ids::{ExceptionId, OperatorId, PostingId},
    ledger::Signed,
    scope::Scope,
    time::Timestamp,
};

/// Characters of what somebody says about an exception.
pub const EXCEPTION_NOTE_MAX: usize = 1_000;

/// How somebody put an end to an exception, or wants to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// What becomes of it.
    pub remedy: Remedy,
    /// Why.
    pub note: String,
    /// What it books beside its lines, in minor units: by so much the gateway owes less. Zero where no money moves.
    pub amount_minor: i64,
    /// How many of its lines it brings into the book.
    pub lines: u64,
    /// Who said so, or proposes it.
    pub by: Signed,
    /// Who approved it, where money moves.
    pub approved: Option<Signed>,
    /// What was booked.
    pub posting: Option<PostingId>,
}

/// Where an exception stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExceptionState {
    /// Somebody must look at it.
    Open,
    /// The gateway was asked, and is given until that day.
    Chasing {
        /// In Dhaka.
        until: Day,
    },
    /// Somebody proposed what becomes of it, and another person must approve.
    Proposed(Resolution),
    /// It has its end.
    Resolved(Resolution),
    /// Later lines explained it.
    Closed {
        /// Since when.
        at: Timestamp,
    },
}

/// Where an exception stands, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExceptionStatus {
    /// Somebody must look at it.
    Open,
    /// The gateway was asked.
    Chasing,
    /// Another person must approve what was proposed.
    AwaitingApproval,
    /// It has its end.
    Resolved,
    /// Later lines explained it.
    Closed,
}

impl ExceptionStatus {
    /// Every status.
    pub const ALL: &'static [ExceptionStatus] = &[
        ExceptionStatus::Open,
        ExceptionStatus::Chasing,
        ExceptionStatus::AwaitingApproval,
        ExceptionStatus::Resolved,
        ExceptionStatus::Closed,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            ExceptionStatus::Open => "OPEN",
            ExceptionStatus::Chasing => "CHASING",
            ExceptionStatus::AwaitingApproval => "AWAITING_APPROVAL",
            ExceptionStatus::Resolved => "RESOLVED",
            ExceptionStatus::Closed => "CLOSED",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<ExceptionStatus> {
        ExceptionStatus::ALL.iter().copied().find(|status| status.as_str() == text)
    }

    /// Whether somebody has still something to do.
    pub const fn goes_on(self) -> bool {
        match self {
            ExceptionStatus::Open | ExceptionStatus::Chasing | ExceptionStatus::AwaitingApproval => true,
            ExceptionStatus::Resolved | ExceptionStatus::Closed => false,
        }
    }
}

/// Something that a run found and people must explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its id.
    pub id: ExceptionId,
    /// Whose payment it is about; the house's, for a line that is about nothing expected.
    pub scope: Scope,
    /// What was found, by the run that saw it change last.
    pub found: RunResult,
    /// Why it needs a person. It says more than what was found where the book says otherwise than the statements.
    pub reason: Reason,
    /// Where it stands.
    pub state: ExceptionState,
    /// Who looks after it.
    pub owner: Option<OperatorId>,
    /// What its resolutions booked beside lines so far, in minor units: by so much the gateway owes less.
    pub adjusted_minor: i64,
    /// When a run found it first.
    pub opened_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

impl ExceptionState {
    /// By name.
    pub const fn status(&self) -> ExceptionStatus {
        match self {
            ExceptionState::Open => ExceptionStatus::Open,
            ExceptionState::Chasing { .. } => ExceptionStatus::Chasing,
            ExceptionState::Proposed(_) => ExceptionStatus::AwaitingApproval,
            ExceptionState::Resolved(_) => ExceptionStatus::Resolved,
            ExceptionState::Closed { .. } => ExceptionStatus::Closed,
        }
    }

    /// What was proposed, as long as nobody has approved it.
    pub const fn proposed(&self) -> Option<&Resolution> {
        match self {
            ExceptionState::Proposed(proposed) => Some(proposed),
            ExceptionState::Open
            | ExceptionState::Chasing { .. }
            | ExceptionState::Resolved(_)
            | ExceptionState::Closed { .. } => None,
        }
    }

    /// Until when the gateway is given, while it is.
    pub const fn until(&self) -> Option<Day> {
        match self {
            ExceptionState::Chasing { until } => Some(*until),
            ExceptionState::Open
            | ExceptionState::Proposed(_)
            | ExceptionState::Resolved(_)
            | ExceptionState::Closed { .. } => None,
        }
    }

    /// How it was resolved, or is to be.
    pub const fn resolution(&self) -> Option<&Resolution> {
        match self {
            ExceptionState::Proposed(resolution) | ExceptionState::Resolved(resolution) => Some(resolution),
            ExceptionState::Open | ExceptionState::Chasing { .. } | ExceptionState::Closed { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests;
