//! Reading the book of one scope: balances, entries, proofs.

use super::row::{BlockRow, TransferRow};
use crate::postgres::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::{ledger_accounts, ledger_blocks, ledger_transfers},
    store::Store,
};
use diesel::{pg::Pg, prelude::*, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    AttemptId, CreditNoteId, DisputeId, InvoiceId, PaymentId, PostingId, RefundId, RunId, Scope, StoreFailed,
    Timestamp,
    ledger::{
        Account, Balance, Proof, ReadsLedger, SealedTransfer, StatementLine, Transfer, TrialBalance, TrialLine,
        proof_of,
    },
    money::Currency,
    payments::{Page, PageOf},
};
use uuid::Uuid;

#[derive(QueryableByName)]
struct SumRow {
    #[diesel(sql_type = sql_types::Text)]
    code: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    debits_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits_minor: i64,
}

/// Balances as they were: the sums of what was booked until then.
const BALANCES_AT: &str = "select code, currency, sum(debit)::bigint as debits_minor, sum(credit)::bigint as credits_minor from ( \
     select debit as code, currency, amount_minor as debit, 0 as credit from ledger_transfers \
       where app_id = $1 and mode = $2 and created_at <= $3 \
     union all select credit, currency, 0, amount_minor from ledger_transfers \
       where app_id = $1 and mode = $2 and created_at <= $3) as moved group by code, currency order by currency, code";

impl ReadsLedger for Store {
    async fn trial_balance(&self, scope: Scope, at: Option<Timestamp>) -> Result<TrialBalance, StoreFailed> {
        let (app, mode) = (to_uuid(scope.app.as_u128()), scope.mode.as_str());
        let mut connection = self.connection().await?;
        let rows: Vec<SumRow> = match at {
            Some(at) => diesel::sql_query(BALANCES_AT)
                .bind::<sql_types::Uuid, _>(app)
                .bind::<sql_types::Text, _>(mode)
                .bind::<sql_types::Timestamptz, _>(to_time(at))
                .load(&mut connection)
                .await
                .map_err(database)?,
            None => ledger_accounts::table
                .filter(ledger_accounts::app_id.eq(app))
                .filter(ledger_accounts::mode.eq(mode))
                .order((ledger_accounts::currency, ledger_accounts::code))
                .select((
                    ledger_accounts::code,
                    ledger_accounts::currency,
                    ledger_accounts::debits_minor,
                    ledger_accounts::credits_minor,
                ))
                .load::<(String, String, i64, i64)>(&mut connection)
                .await
                .map_err(database)?
                .into_iter()
                .map(|(code, currency, debits_minor, credits_minor)| SumRow {
                    code,
                    currency,
                    debits_minor,
                    credits_minor,
                })
                .collect(),
        };
        let line = |row: SumRow| {
            let name = RowName { table: "ledger_accounts", id: app };
            Ok(TrialLine {
                scope,
                account: Account::parse(&row.code).map_err(|_| name.corrupt("code"))?,
                currency: name.currency(&row.currency)?,
                balance: Balance { debits_minor: row.debits_minor, credits_minor: row.credits_minor },
            })
        };
        Ok(TrialBalance { lines: rows.into_iter().map(line).collect::<Result<_, _>>()? })
    }

    async fn entries(
        &self,
        scope: Scope,
        account: Option<(Account, Currency)>,
        page: Page,
    ) -> Result<PageOf<StatementLine>, StoreFailed> {
        let filtered = || {
            let mut query: ledger_transfers::BoxedQuery<'static, Pg> = ledger_transfers::table
                .filter(ledger_transfers::app_id.eq(to_uuid(scope.app.as_u128())))
                .filter(ledger_transfers::mode.eq(scope.mode.as_str()))
                .into_boxed();
            if let Some((account, currency)) = account {
                let code = account.code();
                query = query
                    .filter(ledger_transfers::currency.eq(currency.code().to_owned()))
                    .filter(ledger_transfers::debit.eq(code.clone()).or(ledger_transfers::credit.eq(code)));
            }
            query
        };
        let mut connection = self.connection().await?;
        let total: i64 = filtered().count().get_result(&mut connection).await.map_err(database)?;
        let mut query = filtered()
            .order((
                ledger_transfers::created_at.desc(),
                ledger_transfers::posting_id.desc(),
                ledger_transfers::place.asc(),
            ))
            .limit(i64::from(page.size));
        query = match page.after {
            Some((at, posting)) => {
                let (at, posting) = (to_time(at), to_uuid(posting));
                let tie = ledger_transfers::created_at.eq(at).and(ledger_transfers::posting_id.lt(posting));
                query.filter(ledger_transfers::created_at.lt(at).or(tie))
            }
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows: Vec<TransferRow> = query.load(&mut connection).await.map_err(database)?;
        let items = rows.iter().map(statement_line).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn proof(&self, scope: Scope, posting: PostingId) -> Result<Option<Vec<Proof>>, StoreFailed> {
        let mut connection = self.connection().await?;
        let of_posting: Vec<TransferRow> = ledger_transfers::table
            .filter(ledger_transfers::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(ledger_transfers::mode.eq(scope.mode.as_str()))
            .filter(ledger_transfers::posting_id.eq(to_uuid(posting.as_u128())))
            .order(ledger_transfers::place)
            .load(&mut connection)
            .await
            .map_err(database)?;
        let Some((lane, height)) = of_posting.as_slice().first().and_then(|row| Some((row.lane?, row.height?))) else {
            return Ok(None);
        };
        let block: BlockRow =
            ledger_blocks::table.find((lane, height)).first(&mut connection).await.map_err(database)?;
        let all: Vec<TransferRow> = ledger_transfers::table
            .filter(ledger_transfers::lane.eq(lane))
            .filter(ledger_transfers::height.eq(height))
            .order(ledger_transfers::position)
            .load(&mut connection)
            .await
            .map_err(database)?;
        let block = block.into_block()?;
        let sealed = all.iter().map(TransferRow::sealed).collect::<Result<Vec<SealedTransfer>, _>>()?;
        let index_of = |row: &TransferRow| usize::try_from(row.position).ok();
        Ok(of_posting.iter().map(|row| proof_of(&block, &sealed, index_of(row)?)).collect())
    }
}

pub(super) fn statement_line(row: &TransferRow) -> Result<StatementLine, StoreFailed> {
    let sealed = row.sealed()?;
    Ok(StatementLine {
        posting: sealed.posting,
        place: sealed.place,
        cause: row.cause.clone(),
        subject: subject_text(&row.cause, row.subject_id),
        transfer: Transfer { debit: sealed.debit, credit: sealed.credit, amount: sealed.amount },
        at: from_time(row.created_at),
    })
}

/// What caused a posting, by its id.
fn subject_text(cause: &str, subject: Uuid) -> String {
    let bits = subject.as_u128();
    match cause {
        "CORRECTION" => PostingId::from_u128(bits).to_string(),
        "SETTLEMENT" => RunId::from_u128(bits).to_string(),
        "DISPUTE_OPENED" | "DISPUTE_WON" | "DISPUTE_LOST" => DisputeId::from_u128(bits).to_string(),
        "REFUND_STARTED" | "REFUND_SUCCEEDED" | "REFUND_FAILED" => RefundId::from_u128(bits).to_string(),
        "INVOICE_ISSUED" | "INVOICE_VOIDED" => InvoiceId::from_u128(bits).to_string(),
        "CREDIT_NOTE" | "CREDIT_NOTE_SURPLUS" => CreditNoteId::from_u128(bits).to_string(),
        "INVOICE_SURPLUS" | "INVOICE_SURPLUS_RETURNED" => PaymentId::from_u128(bits).to_string(),
        _ => AttemptId::from_u128(bits).to_string(),
    }
}
