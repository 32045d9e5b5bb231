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
}

async fn prove(connection: &mut AsyncPgConnection) -> QueryResult<Verified> {
    diesel::sql_query("set local statement_timeout = 0").execute(connection).await?;
    let lanes: Vec<Lane> =
        ledger_blocks::table.select(ledger_blocks::lane).distinct().order(ledger_blocks::lane).load(connection).await?;
    let mut verified = Verified::default();
    for lane in lanes {
        prove_lane(connection, lane, &mut verified).await?;
    }
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
    Ok(verified)
}

async fn prove_lane(connection: &mut AsyncPgConnection, lane: Lane, verified: &mut Verified) -> QueryResult<()> {
    let mut before: Option<Block> = None;
    loop {
        let height = before.map_or(0, |block| block.height);
        let rows: Vec<BlockRow> = ledger_blocks::table
            .filter(ledger_blocks::lane.eq(lane))
            .filter(ledger_blocks::height.gt(height))
            .order(ledger_blocks::height)
            .limit(PAGE)
            .load(connection)
            .await?;
        let Some(last) = rows.last().map(|row| row.height) else { break };
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
                    return Ok(());
                }
                (Ok(block), Err(failed)) => {
                    verified.faults.push(Fault::Row(failed));
                    before = Some(block);
                }
            }
        }
    }
    verified.heads.extend(before);
    Ok(())
}
