//! What an approval would do, before it is given: told by the very rule that would decide.

use super::{ApproveRefused, CaptureBalance, FindsRefunds, RefundCase, RefundReference, RefundStatus, RequestHash};
use crate::{
    access::{PreviewRefunds, Proof},
    decision::{Asked, Declined},
    ids::{AttemptId, RefundId},
    ledger::{Account, Balance, Posting, ReadsLedger, TrialBalance},
    money::Amount,
    payments::{
        Method,
        gateway::{Gateways, RefundRoad},
    },
};

/// What an approval would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DryRun {
    /// What the approval would have to name.
    pub hash: RequestHash,
    /// Where the refund would stand.
    pub becomes: RefundStatus,
    /// How many more approvals would still be missing.
    pub approvals_missing: u8,
    /// The capture before and after.
    pub capture: (CaptureBalance, CaptureBalance),
    /// What would move in the ledger.
    pub postings: Vec<Posting>,
    /// The accounts that would move, with their balances before and after.
    pub accounts: Vec<AccountChange>,
    /// What the gateway would be asked to do next, if anything.
    pub call: Option<GatewayCall>,
}

/// An account that a posting touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountChange {
    /// The account.
    pub account: Account,
    /// On its own side, before, in minor units.
    pub before_minor: i64,
    /// And after.
    pub after_minor: i64,
}

/// What a gateway would be asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayCall {
    /// The gateway.
    pub method: Method,
    /// Whether it takes refunds, or people do it.
    pub road: RefundRoad,
    /// The transaction that is given back.
    pub gateway_txn_id: String,
    /// The reference it would be sent under.
    pub reference: RefundReference,
    /// How much.
    pub amount: Amount,
}

impl RefundCase {
    /// Approves, and keeps nothing.
    pub fn dry_run(
        &self,
        id: RefundId,
        by: &Proof<PreviewRefunds>,
        at: crate::Timestamp,
        road: impl Fn(AttemptId) -> RefundRoad,
    ) -> Result<DryRun, ApproveRefused> {
        let reached = self.refund(id).filter(|refund| by.covers(refund.scope.app));
        let now = reached.ok_or(ApproveRefused::Unknown)?;
        let hash = now.request_hash();
        let decision = self.approval_of(id, hash, by.operator(), at)?;
        let then = decision.next.refund(id).ok_or(ApproveRefused::Unknown)?;
        let call = decision.next.approved(id).map(|approved| GatewayCall {
            method: then.method,
            road: road(then.of.attempt),
            gateway_txn_id: then.of.gateway_txn_id.clone(),
            reference: approved.refund().reference.clone(),
            amount: approved.refund().amount,
        });
        Ok(DryRun {
            hash,
            becomes: then.status(),
            approvals_missing: then.approvals_missing(),
            capture: (self.balance(&now.of), decision.next.balance(&then.of)),
            postings: decision.postings,
            accounts: Vec::new(),
            call,
        })
    }
}

/// Shows what an approval would do to refund, book and gateway. Nothing is kept and nobody is called.
pub async fn dry_run<Store: FindsRefunds + ReadsLedger>(
    store: &Store,
    gateways: &impl Gateways,
    asked: &Asked,
    by: &Proof<PreviewRefunds>,
    id: RefundId,
) -> Result<DryRun, Declined<ApproveRefused>> {
    let refund = store.refund(asked.scope, id).await?.ok_or(Declined::NotFound)?;
    let case = store.refund_case(asked.scope, refund.payment).await?.ok_or(Declined::NotFound)?;
    let road = |attempt| gateways.refund_road(&case.payment, attempt);
    let mut run = case.dry_run(id, by, asked.at, road).map_err(Declined::Refused)?;
    if !run.postings.is_empty() {
        let book = store.trial_balance(asked.scope, None).await?;
        run.accounts = changes(&book, &run.postings);
    }
    Ok(run)
}

fn changes(book: &TrialBalance, postings: &[Posting]) -> Vec<AccountChange> {
    let transfers = || postings.iter().flat_map(Posting::transfers);
    let mut touched: Vec<Account> = transfers().flat_map(|moved| [moved.debit, moved.credit]).collect();
    touched.sort_unstable();
    touched.dedup();
    let change = |account: Account| {
        let currency = transfers().next().map(|moved| moved.amount.currency());
        let own = book.lines.iter().find(|line| line.account == account && Some(line.currency) == currency);
        let before = own.map_or(Balance::default(), |line| line.balance);
        let mut after = before;
        for moved in transfers() {
            after.debits_minor += if moved.debit == account { moved.amount.minor() } else { 0 };
            after.credits_minor += if moved.credit == account { moved.amount.minor() } else { 0 };
        }
        AccountChange { account, before_minor: before.on_side(account), after_minor: after.on_side(account) }
    };
    touched.into_iter().map(change).collect()
}
