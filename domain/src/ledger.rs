//! The double-entry book. A transfer has two accounts and one amount, so an unbalanced one cannot be written; nothing is
//! ever updated or deleted. Every commit is sealed into a chain of blocks, so that nobody can rewrite it unseen.

mod account;
mod balance;
mod block;
mod closing;
mod movements;
mod posting;
mod read;
mod statement;

pub use account::{Account, AccountSide, NotAnAccount};
pub use balance::{Balance, TrialBalance, TrialLine};
pub use block::{Block, BlockHash, ChainBreak, Lane, Proof, ProofStep, SealedTransfer, proof_of, seal, verify_link};
pub use closing::{
    CLOSES_AFTER, CloseRefused, ClosesBooks, Closing, Closings, REOPEN_REASON_MAX, ReopenRefused, Signed,
};
pub use movements::{Movement, SumsLedger, is_balanced};
pub use posting::{Cause, Posting, Transfer};
pub use read::{ReadsLedger, StatementLine};
pub use statement::{DrawsStatements, LineMark, Statement, StatementEnds, StatementOf};
