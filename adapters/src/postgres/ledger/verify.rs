//! Proves the book: every lane's chain against its transfers, and every balance against their sum.
//!
//! It reads block by block and names the first row where something does not hold. Nothing is repaired.

use super::row::{BlockRow, TransferRow};
use crate::postgres::{
    convert::database,
    schema::{ledger_blocks, ledger_transfers},
    store::Store,
};
use diesel::{prelude::*, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    StoreFailed,
    ledger::{Block, ChainBreak, Lane, verify_link},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Blocks that are read at once.
const PAGE: i64 = 500;
/// So often that in one part of a proof: a part takes well under a second.
const PAGES_OF_PART: usize = 4;

/// What the proof found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// The head of each lane.
    pub heads: Vec<Block>,
    /// Blocks that were checked.
    pub blocks: u64,
    /// Transfers that were checked.
    pub transfers: u64,
    /// What does not hold, each with the row it names.
    pub faults: Vec<Fault>,
}

/// How far a proof by parts has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The lane.
    pub lane: Lane,
    /// The last block of it that was checked.
    pub height: i64,
}

/// One part of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedPart {
    /// What this part found.
    pub found: Verified,
    /// How many blocks there are to check in all.
    pub blocks: u64,
    /// Where the next part goes on; none when this was the last one, in which balances were held against transfers.
    pub next: Option<Reached>,
}

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A block of a lane.
    #[error("ledger_blocks lane {lane} height {height}: {fault}")]
    Chain {
        /// The lane.
        lane: Lane,
        /// The block's height.
        height: i64,
        /// What does not hold.
        fault: ChainBreak,
    },
    /// A row that cannot be read as what it should be.
    #[error("{0}")]
    Row(StoreFailed),
    /// Transfers that are in no block of the chain.
    #[error("ledger_transfers: {count} rows are not sealed, the first in posting {posting}")]
    Unsealed {
        /// How many.
        count: i64,
        /// The first of them.
        posting: Uuid,
    },
    /// A balance that is not the sum of its transfers.
    #[error(
        "ledger_accounts {app} {mode} {currency} {code}: kept {kept_debits}/{kept_credits}, summed {debits}/{credits}"
    )]
    Balance {
        /// The application.
        app: Uuid,
        /// TEST or LIVE.
        mode: String,
        /// The currency.
        currency: String,
        /// The account.
        code: String,
        /// Debits as kept.
        kept_debits: i64,
        /// Credits as kept.
        kept_credits: i64,
        /// Debits as summed.
        debits: i64,
        /// Credits as summed.
        credits: i64,
    },
}

#[derive(QueryableByName)]
struct Difference {
    #[diesel(sql_type = sql_types::Uuid)]
    app_id: Uuid,
    #[diesel(sql_type = sql_types::Text)]
    mode: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::Text)]
    code: String,
    #[diesel(sql_type = sql_types::BigInt)]
    kept_debits: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    kept_credits: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    debits: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits: i64,
}

const DIFFERENCES: &str = "with moved as ( \
       select app_id, mode, currency, debit as code, amount_minor as debit, 0 as credit from ledger_transfers \
       union all select app_id, mode, currency, credit, 0, amount_minor from ledger_transfers), \
     summed as (select app_id, mode, currency, code, sum(debit)::bigint as debits, sum(credit)::bigint as credits \
       from moved group by app_id, mode, currency, code) \
     select app_id, mode, currency, code, coalesce(a.debits_minor, 0) as kept_debits, coalesce(a.credits_minor, 0) as kept_credits, \
       coalesce(s.debits, 0) as debits, coalesce(s.credits, 0) as credits \
     from ledger_accounts a full join summed s using (app_id, mode, currency, code) \
     where (coalesce(a.debits_minor, 0), coalesce(a.credits_minor, 0)) is distinct from (coalesce(s.debits, 0), coalesce(s.credits, 0)) \
     order by app_id, mode, currency, code";

impl Store {
    /// Proves the whole book, in one consistent view of it.
    pub async fn verify_ledger(&self) -> Result<Verified, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut view = connection.build_transaction().repeatable_read().read_only();
        view.run::<_, diesel::result::Error, _>(async |connection| prove(connection).await).await.map_err(database)
    }

    /// Proves a part of the book, from its beginning or behind what an earlier part reached: blocks never change, so that
    /// parts prove as much as the whole, but for balances, which the last part proves in one view.
    pub async fn verify_ledger_part(&self, behind: Option<Reached>) -> Result<VerifiedPart, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut view = connection.build_transaction().repeatable_read().read_only();
        let part = view.run::<_, diesel::result::Error, _>(async |connection| prove_part(connection, behind).await);
        part.await.map_err(database)
    }
}

async fn prove(connection: &mut AsyncPgConnection) -> QueryResult<Verified> {
    diesel::sql_query("set local statement_timeout = 0").execute(connection).await?;
    let mut verified = Verified::default();
    for lane in lanes(connection).await? {
        let mut before = None;
        while let Some(block) = prove_page(connection, lane, before, &mut verified).await? {
            before = Some(block);
        }
    }
    prove_sums(connection, &mut verified).await?;
    Ok(verified)
}

/// Proves the next blocks of the book; with the last of them, that nothing is unsealed and every balance is its sum.
async fn prove_part(connection: &mut AsyncPgConnection, behind: Option<Reached>) -> QueryResult<VerifiedPart> {
    diesel::sql_query("set local statement_timeout = 0").execute(connection).await?;
    let blocks: i64 = ledger_blocks::table.count().get_result(connection).await?;
    let mut part = VerifiedPart { found: Verified::default(), blocks: blocks.unsigned_abs(), next: None };
    let lanes = lanes(connection).await?;
    let mut to_go = lanes.into_iter().filter(|lane| behind.is_none_or(|behind| *lane >= behind.lane));
    let Some(lane) = to_go.next() else {
        prove_sums(connection, &mut part.found).await?;
        return Ok(part);
    };
    let mut before = match behind.filter(|behind| behind.lane == lane) {
        Some(behind) => block(connection, behind).await?,
        None => None,
    };
    for _ in 0..PAGES_OF_PART {
        match prove_page(connection, lane, before, &mut part.found).await? {
            Some(block) => before = Some(block),
            None => match to_go.next() {
                Some(next) => {
                    part.next = Some(Reached { lane: next, height: 0 });
                    return Ok(part);
                }
                None => {
                    prove_sums(connection, &mut part.found).await?;
                    return Ok(part);
                }
            },
        }
    }
    part.next = before.map(|block| Reached { lane, height: block.height });
    Ok(part)
}

async fn lanes(connection: &mut AsyncPgConnection) -> QueryResult<Vec<Lane>> {
    ledger_blocks::table.select(ledger_blocks::lane).distinct().order(ledger_blocks::lane).load(connection).await
}

async fn block(connection: &mut AsyncPgConnection, at: Reached) -> QueryResult<Option<Block>> {
    let row: Option<BlockRow> = ledger_blocks::table
        .filter(ledger_blocks::lane.eq(at.lane).and(ledger_blocks::height.eq(at.height)))
        .first(connection)
        .await
        .optional()?;
    Ok(row.and_then(|row| row.into_block().ok()))
}

/// That no transfer is outside the chain, and every balance the sum of its transfers.
async fn prove_sums(connection: &mut AsyncPgConnection, verified: &mut Verified) -> QueryResult<()> {
    let unsealed = ledger_transfers::table.filter(ledger_transfers::height.is_null());
    let count: i64 = unsealed.count().get_result(connection).await?;
    if count > 0 {
        let posting =
            unsealed.order(ledger_transfers::created_at).select(ledger_transfers::posting_id).first(connection).await?;
        verified.faults.push(Fault::Unsealed { count, posting });
    }
    let differences: Vec<Difference> = diesel::sql_query(DIFFERENCES).load(connection).await?;
    verified.faults.extend(differences.into_iter().map(|row| Fault::Balance {
        app: row.app_id,
        mode: row.mode,
        currency: row.currency,
        code: row.code,
        kept_debits: row.kept_debits,
        kept_credits: row.kept_credits,
        debits: row.debits,
        credits: row.credits,
    }));
    Ok(())
}

/// Proves the blocks of a lane behind one; answers the last of them, or nothing when the lane ends or cannot be read on.
async fn prove_page(
    connection: &mut AsyncPgConnection,
    lane: Lane,
    mut before: Option<Block>,
    verified: &mut Verified,
) -> QueryResult<Option<Block>> {
    let height = before.map_or(0, |block| block.height);
    let rows: Vec<BlockRow> = ledger_blocks::table
        .filter(ledger_blocks::lane.eq(lane))
        .filter(ledger_blocks::height.gt(height))
        .order(ledger_blocks::height)
        .limit(PAGE)
        .load(connection)
        .await?;
    let Some(last) = rows.last().map(|row| row.height) else {
        verified.heads.extend(before);
        return Ok(None);
    };
    let transfers: Vec<TransferRow> = ledger_transfers::table
        .filter(ledger_transfers::lane.eq(lane))
        .filter(ledger_transfers::height.gt(height).and(ledger_transfers::height.le(last)))
        .order((ledger_transfers::height, ledger_transfers::position))
        .load(connection)
        .await?;
    let mut of = BTreeMap::<i64, Vec<&TransferRow>>::new();
    for row in &transfers {
        of.entry(row.height.unwrap_or_default()).or_default().push(row);
    }
    for row in rows {
        let height = row.height;
        let own = of.remove(&height).unwrap_or_default();
        verified.blocks += 1;
        verified.transfers += u64::try_from(own.len()).unwrap_or(0);
        let sealed = own.into_iter().map(TransferRow::sealed).collect::<Result<Vec<_>, _>>();
        match (row.into_block(), sealed) {
            (Ok(block), Ok(sealed)) => {
                if let Err(fault) = verify_link(&block, before.as_ref(), &sealed) {
                    verified.faults.push(Fault::Chain { lane, height, fault });
                }
                before = Some(block);
            }
            (Err(failed), _) => {
                verified.faults.push(Fault::Row(failed));
                return Ok(None);
            }
            (Ok(block), Err(failed)) => {
                verified.faults.push(Fault::Row(failed));
                before = Some(block);
            }
        }
    }
    Ok(before)
}
