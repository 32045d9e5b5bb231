//! Keeping and finding statements.

use super::{
    mapping::Layout,
    statement::{Statement, UndoRefused},
};
use crate::{
    decision::{Asked, Declined, StoreFailed},
    ids::StatementId,
    scope::Scope,
};
use std::{future::Future, io::Read};

/// Lines that are told of one by one, at most; the rest is counted.
pub const PROBLEMS_MAX: u64 = 10_000;

/// Why a file does not come in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiveRefused {
    /// It came before, and counts.
    #[error("the file came before: it is statement {}", .0.id)]
    Known(Box<Statement>),
}

/// What is the matter with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// It could not be understood.
    Refused,
    /// It was known already.
    SeenBefore,
}

impl ProblemKind {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            ProblemKind::Refused => "REFUSED",
            ProblemKind::SeenBefore => "SEEN_BEFORE",
        }
    }
}

/// A line that was not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// The line of the file, from one.
    pub number: u64,
    /// What is the matter.
    pub kind: ProblemKind,
    /// Why.
    pub reason: String,
}

/// Keeps files of statements, and finds what became of them.
pub trait KeepsStatements: Send + Sync {
    /// Keeps a file whole, with a statement whose lines are to be read.
    fn receive_statement<R: Read + Send>(
        &self,
        asked: &Asked,
        statement: Statement,
        layout: &Layout,
        content: R,
    ) -> impl Future<Output = Result<Statement, Declined<ReceiveRefused>>> + Send;

    /// A statement.
    fn statement(
        &self,
        scope: Scope,
        id: StatementId,
    ) -> impl Future<Output = Result<Option<Statement>, StoreFailed>> + Send;

    /// The first lines that were not kept, by their numbers.
    fn statement_problems(
        &self,
        scope: Scope,
        id: StatementId,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<LineProblem>, StoreFailed>> + Send;

    /// Takes a statement back, with all its lines; the file stays.
    fn undo_statement(
        &self,
        asked: &Asked,
        id: StatementId,
        reason: &str,
    ) -> impl Future<Output = Result<Statement, Declined<UndoRefused>>> + Send;

    /// Statements that nobody reads at the moment and that are not read to their end.
    fn waiting_statements(
        &self,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(Scope, StatementId)>, StoreFailed>> + Send;
}
