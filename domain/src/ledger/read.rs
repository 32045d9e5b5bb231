//! Reading the book.

use super::{account::Account, balance::TrialBalance, block::Proof, posting::Transfer};
use crate::{
    decision::StoreFailed,
    ids::PostingId,
    money::Currency,
    payments::{Page, PageOf},
    scope::Scope,
    time::Timestamp,
};
use std::future::Future;

/// One transfer as it stands in an account's statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// The posting it belongs to.
    pub posting: PostingId,
    /// Its place in the posting, from zero.
    pub place: u16,
    /// Why it moved.
    pub cause: String,
    /// The id of what caused it, as text.
    pub subject: String,
    /// What moved.
    pub transfer: Transfer,
    /// When it was booked.
    pub at: Timestamp,
}

/// Reads the book of one scope.
pub trait ReadsLedger: Send + Sync {
    /// Every account, now or as it was at an instant.
    fn trial_balance(
        &self,
        scope: Scope,
        at: Option<Timestamp>,
    ) -> impl Future<Output = Result<TrialBalance, StoreFailed>> + Send;

    /// A page of what was booked, newest first; on one account or on all.
    fn entries(
        &self,
        scope: Scope,
        account: Option<(Account, Currency)>,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<StatementLine>, StoreFailed>> + Send;

    /// The proof that a posting stands in the chain.
    fn proof(
        &self,
        scope: Scope,
        posting: PostingId,
    ) -> impl Future<Output = Result<Option<Vec<Proof>>, StoreFailed>> + Send;
}
