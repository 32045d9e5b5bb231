//! What is answered when a dispute is not recorded or does not change.

use super::no_such_line;
use crate::http::refusal::{ErrorCode, Refusal};
use domain::settlements::{DisputeRefused, RecordRefused};

impl From<RecordRefused> for Refusal {
    fn from(refused: RecordRefused) -> Self {
        let words = refused.to_string();
        match refused {
            RecordRefused::Field { field, problem } => Refusal::field(field, problem),
            RecordRefused::NotAnAmount(problem) => Refusal::field("amountMinor", problem.to_string()),
            RecordRefused::NotCaptured => Refusal::new(ErrorCode::InvalidState, words),
            RecordRefused::ExceedsCapture { .. } => Refusal::new(ErrorCode::AmountOutOfBounds, words),
            RecordRefused::NoSuchLine => no_such_line(),
            RecordRefused::OtherLine(problem) => Refusal::field("statementLine", problem),
            RecordRefused::LineTaken | RecordRefused::CaseKnown => Refusal::new(ErrorCode::AlreadyExists, words),
        }
    }
}

impl From<DisputeRefused> for Refusal {
    fn from(refused: DisputeRefused) -> Self {
        let words = refused.to_string();
        match refused {
            DisputeRefused::Said { field, problem } => Refusal::field(field, problem),
            DisputeRefused::NoSuchLine => no_such_line(),
            DisputeRefused::OtherLine(problem) => Refusal::field("statementLine", problem),
            DisputeRefused::SelfApproval => Refusal::new(ErrorCode::SelfApproval, words),
            DisputeRefused::LineTaken => Refusal::new(ErrorCode::AlreadyExists, words),
            DisputeRefused::State { .. }
            | DisputeRefused::Waits(_)
            | DisputeRefused::WaitsNot
            | DisputeRefused::Proven => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}
