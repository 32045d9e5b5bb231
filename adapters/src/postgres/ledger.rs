//! The book: balances, transfers and the chain of blocks; written by the committer, read and proven here.

mod closing;
mod movements;
mod read;
mod row;
mod statement;
pub mod verify;
mod write;

pub(super) use write::{book, lease_lane, write_balances, write_block, write_transfers};
