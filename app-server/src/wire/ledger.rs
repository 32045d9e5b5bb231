//! The book as an application reads it.

use super::{ids::Id, instant::Instant};
use domain::{
    PostingId, Timestamp,
    ledger::{AccountSide, Proof, ProofStep, StatementLine, TrialBalance, TrialLine},
};
use poem_openapi::{Enum, Object};

/// On which side an account normally stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "AccountSide", rename_all = "UPPERCASE")]
pub enum SideView {
    /// Assets and costs.
    Debit,
    /// Debts and revenue.
    Credit,
}

/// Every account on which something moved, at one instant
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "TrialBalance", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TrialBalanceView {
    /// The instant it was drawn up for; absent for now.
    pub at: Option<Instant>,
    /// Whether debits equal credits.
    pub balanced: bool,
    /// The accounts.
    pub accounts: Vec<AccountBalanceView>,
}

/// What moved on one account
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "AccountBalance", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AccountBalanceView {
    /// The account's code, such as gateway_receivable/sslcommerz.
    pub account: String,
    /// The side it normally stands on.
    pub side: SideView,
    /// The currency.
    pub currency: String,
    /// All debits, in minor units.
    pub debits_minor: i64,
    /// All credits, in minor units.
    pub credits_minor: i64,
    /// The balance on the account's own side, in minor units.
    pub balance_minor: i64,
}

/// One transfer as it stands in the book
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "LedgerEntry", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct EntryView {
    /// The posting it belongs to.
    pub posting_id: Id<PostingId>,
    /// Its place in the posting, from zero.
    pub place: u16,
    /// Why it moved: PAYMENT_CAPTURED, SURPLUS_CAPTURED, REFUND_STARTED, REFUND_SUCCEEDED, REFUND_FAILED, INVOICE_ISSUED,
    /// INVOICE_VOIDED, CREDIT_NOTE, CREDIT_NOTE_SURPLUS, INVOICE_SURPLUS, INVOICE_SURPLUS_RETURNED, SETTLEMENT or CORRECTION.
    pub cause: String,
    /// The id of what caused it.
    pub subject: String,
    /// The account that is debited.
    pub debit: String,
    /// The account that is credited.
    pub credit: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// The currency.
    pub currency: String,
    /// When it was booked.
    pub booked_at: Instant,
}

/// The proof that one transfer stands in the chain of blocks
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InclusionProof", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ProofView {
    /// Its place in the posting, from zero.
    pub place: u16,
    /// The account that is debited.
    pub debit: String,
    /// The account that is credited.
    pub credit: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// The currency.
    pub currency: String,
    /// When it was booked.
    pub booked_at: Instant,
    /// Its place in the block, from zero.
    pub index: u64,
    /// The hashes beside the way to the root, from the leaf up.
    pub path: Vec<ProofStepView>,
    /// The block.
    pub block: BlockView,
    /// Whether the proof holds by itself, as the server computed it.
    pub holds: bool,
}

/// One step of a proof
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ProofStep", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ProofStepView {
    /// On which side the other hash stands: LEFT or RIGHT.
    pub side: String,
    /// The other hash, in hexadecimal.
    pub hash: String,
}

/// One sealed commit of the book
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Block", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct BlockView {
    /// The chain it stands in; each committer writes its own.
    pub lane: i32,
    /// Its place in the chain, from one.
    pub height: i64,
    /// The hash of the block before it, in hexadecimal.
    pub previous: String,
    /// The Merkle root over its transfers, in hexadecimal.
    pub root: String,
    /// How many transfers it holds.
    pub count: i32,
    /// When it was sealed.
    pub sealed_at: Instant,
    /// The hash that covers all of this, in hexadecimal.
    pub hash: String,
}

/// What proving a part of the book found
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "LedgerVerification", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct VerificationView {
    /// How many blocks this part proved.
    pub blocks: u64,
    /// How many transfers stand in them.
    pub transfers: u64,
    /// How many blocks the book has.
    pub blocks_in_all: u64,
    /// What does not hold, each with the row that it is about.
    pub faults: Vec<String>,
    /// Where the next part begins; absent when this was the last one.
    pub next_cursor: Option<String>,
}

impl SideView {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            SideView::Debit => "DEBIT",
            SideView::Credit => "CREDIT",
        }
    }
}

impl From<AccountSide> for SideView {
    fn from(side: AccountSide) -> Self {
        match side {
            AccountSide::Debit => SideView::Debit,
            AccountSide::Credit => SideView::Credit,
        }
    }
}

impl TrialBalanceView {
    /// The balances as they travel.
    pub fn of(balance: &TrialBalance, at: Option<Timestamp>) -> TrialBalanceView {
        TrialBalanceView {
            at: at.map(Instant),
            balanced: balance.is_balanced(),
            accounts: balance.lines.iter().map(AccountBalanceView::of).collect(),
        }
    }
}

impl AccountBalanceView {
    fn of(line: &TrialLine) -> AccountBalanceView {
        AccountBalanceView {
            account: line.account.code(),
            side: line.account.side().into(),
            currency: line.currency.code().to_owned(),
            debits_minor: line.balance.debits_minor,
            credits_minor: line.balance.credits_minor,
            balance_minor: line.balance.on_side(line.account),
        }
    }
}

impl From<StatementLine> for EntryView {
    fn from(line: StatementLine) -> Self {
        EntryView {
            posting_id: Id(line.posting),
            place: line.place,
            cause: line.cause,
            subject: line.subject,
            debit: line.transfer.debit.code(),
            credit: line.transfer.credit.code(),
            amount_minor: line.transfer.amount.minor(),
            currency: line.transfer.amount.currency().code().to_owned(),
            booked_at: Instant(line.at),
        }
    }
}

impl From<&Proof> for ProofView {
    fn from(proof: &Proof) -> Self {
        let (transfer, block) = (&proof.transfer, &proof.block);
        ProofView {
            place: transfer.place,
            debit: transfer.debit.code(),
            credit: transfer.credit.code(),
            amount_minor: transfer.amount.minor(),
            currency: transfer.amount.currency().code().to_owned(),
            booked_at: Instant(transfer.at),
            index: u64::try_from(proof.index).unwrap_or(u64::MAX),
            path: proof.path.iter().map(ProofStepView::of).collect(),
            block: BlockView {
                lane: block.lane,
                height: block.height,
                previous: hex::encode(block.previous),
                root: hex::encode(block.root),
                count: block.count,
                sealed_at: Instant(block.at),
                hash: hex::encode(block.hash),
            },
            holds: proof.holds(),
        }
    }
}

impl ProofStepView {
    fn of(step: &ProofStep) -> ProofStepView {
        let (side, hash) = match step {
            ProofStep::Left(hash) => ("LEFT", hash),
            ProofStep::Right(hash) => ("RIGHT", hash),
        };
        ProofStepView { side: side.to_owned(), hash: hex::encode(hash) }
    }
}
