//! The statement of one account.

use super::{ids::Id, instant::Instant};
use domain::{
    PostingId,
    ledger::{Account, Statement, StatementLine},
};
use poem_openapi::Object;

/// A part of an account's statement, between the balances at both ends of the whole
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "AccountStatement", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StatementView {
    /// The account's code.
    pub account: String,
    /// The currency.
    pub currency: String,
    /// What stood on the account before the first line, on its own side, in minor units.
    pub opening_minor: i64,
    /// What stands there after the last line of the whole.
    pub closing_minor: i64,
    /// The lines of this page, oldest first.
    pub lines: Vec<StatementLineView>,
    /// How many lines the whole has.
    pub total_lines: u64,
    /// Whether that number is an estimate.
    pub total_is_estimate: bool,
    /// Where the statement goes on; absent when nothing follows.
    pub next_cursor: Option<String>,
}

/// One line of a statement
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementLine", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StatementLineView {
    /// The posting it belongs to.
    pub posting_id: Id<PostingId>,
    /// Its place in the posting, from zero.
    pub place: u16,
    /// Why it moved, such as PAYMENT_CAPTURED.
    pub cause: String,
    /// The id of what caused it.
    pub subject: String,
    /// The account on the other side.
    pub counterpart: String,
    /// What it adds to the account, on its own side, in minor units; less than nothing when it takes away.
    pub change_minor: i64,
    /// When it was booked.
    pub booked_at: Instant,
}

impl StatementLineView {
    /// The line as that account sees it.
    pub fn of(line: &StatementLine, account: Account) -> StatementLineView {
        let other = if line.transfer.debit == account { line.transfer.credit } else { line.transfer.debit };
        StatementLineView {
            posting_id: Id(line.posting),
            place: line.place,
            cause: line.cause.clone(),
            subject: line.subject.clone(),
            counterpart: other.code(),
            change_minor: line.on(account),
            booked_at: Instant(line.at),
        }
    }
}

impl StatementView {
    /// The statement as it travels.
    pub fn of(statement: &Statement, account: Account, currency: &str, next_cursor: Option<String>) -> StatementView {
        StatementView {
            account: account.code(),
            currency: currency.to_owned(),
            opening_minor: statement.ends.opening.on_side(account),
            closing_minor: statement.ends.closing.on_side(account),
            lines: statement.lines.iter().map(|line| StatementLineView::of(line, account)).collect(),
            total_lines: statement.total.number(),
            total_is_estimate: statement.total.is_estimate(),
            next_cursor,
        }
    }
}
