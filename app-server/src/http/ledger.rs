//! The book, as an application reads its own part of it.

use super::{
    Tag,
    caller::AppCaller,
    envelope::{Listed, Pagination, Shown},
    refusal::Refusal,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        instant::Instant,
        ledger::{EntryView, ProofView, TrialBalanceView},
        list,
    },
};
use domain::{
    Currency, PostingId,
    ledger::{Account, ReadsLedger},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What an application may read of the book.
pub struct LedgerApi;

#[OpenApi]
impl LedgerApi {
    /// Balances of every account, now or at an instant
    ///
    /// The trial balance of this application and mode: `balanced` says that debits equal credits in every currency.
    #[oai(path = "/ledger/balances", method = "get", operation_id = "getBalances", tag = "Tag::Ledger")]
    async fn balances(
        &self,
        house: House,
        who: AppCaller,
        /// As it was at this instant; now when left out.
        at: Query<Option<Instant>>,
    ) -> Result<Shown<TrialBalanceView>, Refusal> {
        let at = at.0.map(|at| at.0);
        let balance = house.store.trial_balance(who.scope, at).await?;
        Ok(Shown::of(TrialBalanceView::of(&balance, at)))
    }

    /// What was booked, newest first
    ///
    /// Each entry moves one amount from a credit account to a debit account. Entries are never changed; a mistake is
    /// corrected by an entry back.
    #[oai(path = "/ledger/entries", method = "get", operation_id = "listLedgerEntries", tag = "Tag::Ledger")]
    async fn entries(
        &self,
        house: House,
        who: AppCaller,
        /// On this account only, such as gateway_receivable/sslcommerz.
        #[oai(validator(min_length = 1, max_length = 100))]
        account: Query<Option<String>>,
        /// The account's currency; BDT when left out.
        currency: Query<Option<String>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<EntryView>, Refusal> {
        let currency = currency.0.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
        let currency = currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?;
        let account = account.0.as_deref().map(Account::parse).transpose();
        let account = account.map_err(|_| Refusal::field("account", "must be the code of an account"))?;
        let page = list::counted(page.0, size.0);
        let found = house.store.entries(who.scope, account.map(|account| (account, currency)), page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.into_iter().map(EntryView::from).collect(), pagination))
    }

    /// The proof that a posting stands in the tamper-evident chain
    ///
    /// One proof for each transfer: hash the transfer, then each step of its path, and the root of its block comes out.
    #[oai(path = "/ledger/postings/:id/proof", method = "get", operation_id = "getPostingProof", tag = "Tag::Ledger")]
    async fn proof(
        &self,
        house: House,
        who: AppCaller,
        /// The posting's id.
        id: Path<Id<PostingId>>,
    ) -> Result<Shown<Vec<ProofView>>, Refusal> {
        let found = house.store.proof(who.scope, id.0.0).await?;
        let proofs = found.ok_or_else(|| Refusal::not_found("posting"))?;
        Ok(Shown::of(proofs.iter().map(ProofView::from).collect()))
    }
}
