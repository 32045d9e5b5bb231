//! Keeping and finding statements.

use super::{
    line::StatementLine,
    mapping::Layout,
    statement::{Statement, StatementStatus, UndoRefused},
};
use crate::{
    access::Reach,
    decision::{Asked, Declined, StoreFailed},
    ids::{AppId, StatementId},
    payments::{Method, Page, PageOf},
    scope::{Mode, Scope},
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

/// Which statements are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementFilter {
    /// Of this mode.
    pub mode: Mode,
    /// About the own account of this application.
    pub app: Option<AppId>,
    /// Of this gateway.
    pub gateway: Option<Method>,
    /// With this status.
    pub status: Option<StatementStatus>,
}

/// Looks statements up for people.
pub trait FindsStatements: Send + Sync {
    /// A statement, if it is about an account within reach.
    fn statement_within(
        &self,
        reach: &Reach,
        id: StatementId,
    ) -> impl Future<Output = Result<Option<Statement>, StoreFailed>> + Send;

    /// A page of statements within reach, newest first.
    fn statements(
        &self,
        reach: &Reach,
        filter: StatementFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Statement>, StoreFailed>> + Send;

    /// The lines that were kept of a statement, by their numbers, behind that one.
    fn lines_of_statement(
        &self,
        statement: &Statement,
        behind: u64,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<StatementLine>, StoreFailed>> + Send;

    /// The lines that were not kept of a statement, by their numbers, behind that one.
    fn problems_of_statement(
        &self,
        statement: &Statement,
        behind: u64,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<LineProblem>, StoreFailed>> + Send;
}
