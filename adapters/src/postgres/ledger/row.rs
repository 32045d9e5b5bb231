//! The rows of the book, and the one door from rows to what was sealed.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::{ledger_blocks, ledger_transfers},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Amount, PostingId, StoreFailed,
    ledger::{Account, Block, SealedTransfer},
};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, QueryableByName, Selectable)]
#[diesel(table_name = ledger_transfers, check_for_backend(diesel::pg::Pg))]
pub(super) struct TransferRow {
    pub(super) app_id: Uuid,
    pub(super) mode: String,
    pub(super) posting_id: Uuid,
    pub(super) place: i16,
    pub(super) cause: String,
    pub(super) subject_id: Uuid,
    pub(super) debit: String,
    pub(super) credit: String,
    pub(super) amount_minor: i64,
    pub(super) currency: String,
    pub(super) lane: Option<i32>,
    pub(super) height: Option<i64>,
    pub(super) position: i32,
    pub(super) created_at: DateTime<Utc>,
}

impl TransferRow {
    pub(super) fn sealed(&self) -> Result<SealedTransfer, StoreFailed> {
        let name = RowName { table: "ledger_transfers", id: self.posting_id };
        let currency = name.currency(&self.currency)?;
        Ok(SealedTransfer {
            scope: name.scope(self.app_id, &self.mode)?,
            posting: PostingId::from_u128(self.posting_id.as_u128()),
            place: u16::try_from(self.place).map_err(|_| name.corrupt("place"))?,
            debit: Account::parse(&self.debit).map_err(|_| name.corrupt("debit"))?,
            credit: Account::parse(&self.credit).map_err(|_| name.corrupt("credit"))?,
            amount: Amount::new(self.amount_minor, currency).map_err(|_| name.corrupt("amount_minor"))?,
            at: from_time(self.created_at),
        })
    }
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = ledger_blocks, check_for_backend(diesel::pg::Pg))]
pub(super) struct BlockRow {
    pub(super) lane: i32,
    pub(super) height: i64,
    previous: Vec<u8>,
    root: Vec<u8>,
    count: i32,
    created_at: DateTime<Utc>,
    hash: Vec<u8>,
}

impl BlockRow {
    pub(super) fn into_block(self) -> Result<Block, StoreFailed> {
        let name = RowName {
            table: "ledger_blocks",
            id: Uuid::from_u64_pair(self.lane.unsigned_abs().into(), self.height.unsigned_abs()),
        };
        Ok(Block {
            lane: self.lane,
            height: self.height,
            previous: name.digest(&self.previous, "previous")?,
            root: name.digest(&self.root, "root")?,
            count: self.count,
            at: from_time(self.created_at),
            hash: name.digest(&self.hash, "hash")?,
        })
    }
}
