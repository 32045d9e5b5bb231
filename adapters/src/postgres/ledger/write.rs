//! What a commit moves in the book, written: balances once per account, then the block, then the transfers.

use super::row::BlockRow;
use crate::postgres::{
    commit::TransferRow,
    convert::{database, to_time, to_uuid},
    schema::ledger_blocks,
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, BigInt, Bool, Bytea, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    PostingId, Scope, StoreFailed, Timestamp,
    ledger::{Account, Block, Lane, Posting, SealedTransfer, seal},
    money::Currency,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The first key of the advisory locks that lease lanes; the second is the lane.
const LANE_LOCKS: i32 = 7_332;
/// Lanes there may be at most: committers that run at the same time.
const LANES_MAX: Lane = 1_024;

statement! {
    /// Adds to balances. Rows are touched in the order of their keys, in every process alike.
    AddToBalances {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, currency: Array<Text> = Vec<String>,
        code: Array<Text> = Vec<String>, debits_minor: Array<BigInt> = Vec<i64>, credits_minor: Array<BigInt> = Vec<i64>,
    }
    "insert into ledger_accounts as a (app_id, mode, currency, code, debits_minor, credits_minor) select * from unnest("
    .. ") on conflict (app_id, mode, currency, code) do update set debits_minor = a.debits_minor + excluded.debits_minor, \
     credits_minor = a.credits_minor + excluded.credits_minor"
}

statement! {
    /// One sealed block.
    InsertBlock {
        lane: Integer = i32, height: BigInt = i64, previous: Bytea = Vec<u8>, root: Bytea = Vec<u8>, count: Integer = i32,
        created_at: Timestamptz = DateTime<Utc>, hash: Bytea = Vec<u8>,
    }
    "insert into ledger_blocks (lane, height, previous, root, count, created_at, hash) values (" .. ")"
}

statement! {
    /// New transfers.
    InsertTransfers {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, posting_id: Array<SqlUuid> = Vec<Uuid>,
        place: Array<SmallInt> = Vec<i16>, cause: Array<Text> = Vec<String>, subject_id: Array<SqlUuid> = Vec<Uuid>,
        debit: Array<Text> = Vec<String>, credit: Array<Text> = Vec<String>, amount_minor: Array<BigInt> = Vec<i64>,
        currency: Array<Text> = Vec<String>, lane: Array<Nullable<Integer>> = Vec<Option<i32>>,
        height: Array<Nullable<BigInt>> = Vec<Option<i64>>, position: Array<Integer> = Vec<i32>,
        created_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into ledger_transfers (app_id, mode, posting_id, place, cause, subject_id, debit, credit, amount_minor, \
     currency, lane, height, position, created_at) select * from unnest(" .. ")"
}

/// Adds a batch's transfers to the balances, account by account.
pub(in crate::postgres) async fn write_balances(
    connection: &AsyncPgConnection,
    transfers: &[TransferRow],
) -> Result<(), Error> {
    if transfers.is_empty() {
        return Ok(());
    }
    balances(transfers).execute(&mut { connection }).await.map(|_| ())
}

/// Writes a batch's block.
pub(in crate::postgres) async fn write_block(
    connection: &AsyncPgConnection,
    block: Option<&Block>,
) -> Result<(), Error> {
    let Some(block) = block else { return Ok(()) };
    let insert = InsertBlock {
        lane: block.lane,
        height: block.height,
        previous: block.previous.to_vec(),
        root: block.root.to_vec(),
        count: block.count,
        created_at: to_time(block.at),
        hash: block.hash.to_vec(),
    };
    insert.execute(&mut { connection }).await.map(|_| ())
}

/// Writes a batch's transfers, in the order they were sealed.
pub(in crate::postgres) async fn write_transfers(
    connection: &AsyncPgConnection,
    transfers: &[TransferRow],
    block: Option<&Block>,
) -> Result<(), Error> {
    if transfers.is_empty() {
        return Ok(());
    }
    let mut rows = InsertTransfers::default();
    for (row, position) in transfers.iter().zip(0..) {
        let sealed = &row.sealed;
        rows.app_id.push(to_uuid(sealed.scope.app.as_u128()));
        rows.mode.push(sealed.scope.mode.as_str().to_owned());
        rows.posting_id.push(to_uuid(sealed.posting.as_u128()));
        rows.place.push(i16::try_from(sealed.place).unwrap_or(i16::MAX));
        rows.cause.push(row.cause.as_str().to_owned());
        rows.subject_id.push(to_uuid(row.cause.subject()));
        rows.debit.push(sealed.debit.code());
        rows.credit.push(sealed.credit.code());
        rows.amount_minor.push(sealed.amount.minor());
        rows.currency.push(sealed.amount.currency().code().to_owned());
        rows.lane.push(block.map(|block| block.lane));
        rows.height.push(block.map(|block| block.height));
        rows.position.push(position);
        rows.created_at.push(to_time(sealed.at));
    }
    rows.execute(&mut { connection }).await.map(|_| ())
}

/// Books postings in the transaction of whoever asks. Accounts are locked in their order, and only the trail may be written
/// afterwards.
pub(in crate::postgres) async fn book(
    connection: &mut AsyncPgConnection,
    postings: &[(Scope, PostingId, Posting)],
    at: Timestamp,
) -> Result<(), StoreFailed> {
    let rows: Vec<TransferRow> =
        postings.iter().flat_map(|(scope, id, posting)| transfers(*scope, *id, posting, at)).collect();
    seal_and_write(connection, &rows, at).await
}

/// The rows of a posting.
fn transfers(
    scope: Scope,
    posting: PostingId,
    moved: &Posting,
    at: Timestamp,
) -> impl Iterator<Item = TransferRow> + '_ {
    moved.transfers().zip(0_u16..).map(move |(transfer, place)| TransferRow {
        sealed: SealedTransfer {
            scope,
            posting,
            place,
            debit: transfer.debit,
            credit: transfer.credit,
            amount: transfer.amount,
            at,
        },
        cause: moved.cause(),
    })
}

/// Writes transfers, sealed in a block of their own.
async fn seal_and_write(
    connection: &mut AsyncPgConnection,
    rows: &[TransferRow],
    at: Timestamp,
) -> Result<(), StoreFailed> {
    if rows.is_empty() {
        return Ok(());
    }
    let (lane, head) = lease_lane_for_commit(connection).await?;
    let sealed: Vec<SealedTransfer> = rows.iter().map(|row| row.sealed).collect();
    let block = seal(lane, head.as_ref(), &sealed, at);
    write_balances(connection, rows).await.map_err(database)?;
    write_block(connection, Some(&block)).await.map_err(database)?;
    write_transfers(connection, rows, Some(&block)).await.map_err(database)
}

fn balances(transfers: &[TransferRow]) -> AddToBalances {
    let mut sums = BTreeMap::<(Scope, Currency, String), (i64, i64)>::new();
    for TransferRow { sealed, .. } in transfers {
        let (currency, minor) = (sealed.amount.currency(), sealed.amount.minor());
        let key = |account: Account| (sealed.scope, currency, account.code());
        let debits = &mut sums.entry(key(sealed.debit)).or_default().0;
        *debits = debits.saturating_add(minor);
        let credits = &mut sums.entry(key(sealed.credit)).or_default().1;
        *credits = credits.saturating_add(minor);
    }
    let mut rows = AddToBalances::default();
    for ((scope, currency, code), (debits, credits)) in sums {
        rows.app_id.push(to_uuid(scope.app.as_u128()));
        rows.mode.push(scope.mode.as_str().to_owned());
        rows.currency.push(currency.code().to_owned());
        rows.code.push(code);
        rows.debits_minor.push(debits);
        rows.credits_minor.push(credits);
    }
    rows
}

/// Leases the lowest free lane, for as long as the connection lives, and answers its head.
pub(in crate::postgres) async fn lease_lane(
    connection: &mut AsyncPgConnection,
) -> Result<(Lane, Option<Block>), StoreFailed> {
    lease(connection, "pg_try_advisory_lock").await
}

/// The same, until the transaction ends.
pub(in crate::postgres) async fn lease_lane_for_commit(
    connection: &mut AsyncPgConnection,
) -> Result<(Lane, Option<Block>), StoreFailed> {
    lease(connection, "pg_try_advisory_xact_lock").await
}

async fn lease(connection: &mut AsyncPgConnection, by: &str) -> Result<(Lane, Option<Block>), StoreFailed> {
    for lane in 1..=LANES_MAX {
        let lease = format!("{by}({LANE_LOCKS}, {lane})");
        let leased: bool =
            diesel::select(diesel::dsl::sql::<Bool>(&lease)).get_result(connection).await.map_err(database)?;
        if leased {
            let head: Option<BlockRow> = ledger_blocks::table
                .filter(ledger_blocks::lane.eq(lane))
                .order(ledger_blocks::height.desc())
                .first(connection)
                .await
                .optional()
                .map_err(database)?;
            return Ok((lane, head.map(BlockRow::into_block).transpose()?));
        }
    }
    Err(StoreFailed::Database(format!("all {LANES_MAX} lanes of the ledger are leased")))
}
