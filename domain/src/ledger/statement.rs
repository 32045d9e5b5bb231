//! The statement of one account: what stood there, what moved, what stands there.

use super::{account::Account, balance::Balance, read::StatementLine};
use crate::{decision::StoreFailed, ids::PostingId, money::Currency, payments::Total, scope::Scope, time::Timestamp};
use std::future::Future;

/// Which statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementOf {
    /// Whose book.
    pub scope: Scope,
    /// Which account.
    pub account: Account,
    /// In which currency.
    pub currency: Currency,
    /// Booked at or after.
    pub from: Timestamp,
    /// Booked at or before.
    pub to: Timestamp,
}

/// The place of a line: when it was booked, its posting, its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineMark {
    /// When.
    pub at: Timestamp,
    /// The posting.
    pub posting: PostingId,
    /// Its place there.
    pub place: u16,
}

/// What stood on the account before and after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatementEnds {
    /// Before `from`.
    pub opening: Balance,
    /// After `to`.
    pub closing: Balance,
}

/// A part of a statement, oldest line first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The balances at both ends of the whole.
    pub ends: StatementEnds,
    /// The lines of this part.
    pub lines: Vec<StatementLine>,
    /// How many lines the whole has.
    pub total: Total,
}

impl StatementLine {
    /// Its place in a statement.
    pub const fn mark(&self) -> LineMark {
        LineMark { at: self.at, posting: self.posting, place: self.place }
    }

    /// What it adds to an account, on the account's own side; less than nothing when it takes away.
    pub fn on(&self, account: Account) -> i64 {
        let minor = self.transfer.amount.minor();
        let debits_minor = if self.transfer.debit == account { minor } else { 0 };
        let credits_minor = if self.transfer.credit == account { minor } else { 0 };
        Balance { debits_minor, credits_minor }.on_side(account)
    }
}

/// Draws up statements.
pub trait DrawsStatements: Send + Sync {
    /// A part of a statement, and its ends. What is booked meanwhile is in it if it is booked before `to`.
    fn statement(
        &self,
        of: &StatementOf,
        skip: u64,
        size: u32,
        after: Option<LineMark>,
    ) -> impl Future<Output = Result<Statement, StoreFailed>> + Send;

    /// Lines alone, for whoever reads the statement to the end.
    fn next_lines(
        &self,
        of: &StatementOf,
        size: u32,
        after: Option<LineMark>,
    ) -> impl Future<Output = Result<Vec<StatementLine>, StoreFailed>> + Send;
}
