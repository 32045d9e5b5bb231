//! The statement of one account: its lines from the transfers, its ends from the balance of today less what came since.

use super::{read::statement_line, row::TransferRow};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, to_time, to_uuid},
    schema::ledger_transfers,
    store::Store,
    total::{Part, total},
};
use diesel::{prelude::*, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    StoreFailed, Timestamp,
    ledger::{Balance, DrawsStatements, LineMark, Statement, StatementEnds, StatementLine, StatementOf},
};

#[derive(QueryableByName)]
struct EndsRow {
    #[diesel(sql_type = sql_types::BigInt)]
    debits: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    debits_since_from: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits_since_from: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    debits_since_to: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits_since_to: i64,
}

impl DrawsStatements for Store {
    async fn statement(
        &self,
        of: &StatementOf,
        skip: u64,
        size: u32,
        after: Option<LineMark>,
    ) -> Result<Statement, StoreFailed> {
        let mut connection = self.connection().await?;
        let ends = ends(&mut connection, of).await?;
        let lines = lines(&mut connection, of, skip, size, after).await?;
        let mut all = Question::default();
        all.say("select 1 from ledger_transfers where ");
        on_account(&mut all, of);
        all.say(" and created_at between ").with(time(of.from)).say(" and ").with(time(of.to));
        let part = Part { skipped: after.is_none().then_some(skip), size, count: lines.len() };
        let total = total(&mut connection, &all, part).await?;
        Ok(Statement { ends, lines, total })
    }

    async fn next_lines(
        &self,
        of: &StatementOf,
        size: u32,
        after: Option<LineMark>,
    ) -> Result<Vec<StatementLine>, StoreFailed> {
        let mut connection = self.connection().await?;
        lines(&mut connection, of, 0, size, after).await
    }
}

fn time(at: Timestamp) -> Bind {
    Bind::Time(to_time(at))
}

fn on_account(question: &mut Question, of: &StatementOf) {
    let code = of.account.code();
    question.say("app_id = ").with(Bind::Uuid(to_uuid(of.scope.app.as_u128())));
    question.say(&format!(" and mode = '{}' and currency = ", of.scope.mode.as_str()));
    question.with(Bind::Text(of.currency.code().to_owned()));
    question.say(" and (debit = ").with(Bind::Text(code.clone())).say(" or credit = ").with(Bind::Text(code)).say(")");
}

/// One statement, so that all of it is as of one instant.
async fn ends(connection: &mut AsyncPgConnection, of: &StatementOf) -> Result<StatementEnds, StoreFailed> {
    let code = of.account.code();
    let mut question = Question::default();
    question.say("with since as (select debit, credit, amount_minor, created_at from ledger_transfers where ");
    on_account(&mut question, of);
    question.say(" and created_at >= ").with(time(of.from)).say("), sums as (select ");
    for (sign, bound, name) in [(">=", of.from, "from"), (">", of.to, "to")] {
        for (side, sums) in [("debit", "debits"), ("credit", "credits")] {
            question.say(if (sign, side) == (">=", "debit") { "" } else { ", " });
            question.say(&format!("coalesce(sum(amount_minor) filter (where {side} = ")).with(Bind::Text(code.clone()));
            question.say(&format!(" and created_at {sign} ")).with(time(bound));
            question.say(&format!("), 0)::bigint as {sums}_since_{name}"));
        }
    }
    question.say(
        " from since) select coalesce(a.debits_minor, 0) as debits, coalesce(a.credits_minor, 0) as credits, sums.* \
         from sums left join ledger_accounts a on a.app_id = ",
    );
    question.with(Bind::Uuid(to_uuid(of.scope.app.as_u128())));
    question.say(&format!(" and a.mode = '{}' and a.currency = ", of.scope.mode.as_str()));
    question.with(Bind::Text(of.currency.code().to_owned())).say(" and a.code = ").with(Bind::Text(code));
    let row: EndsRow = question.query().get_result(connection).await.map_err(database)?;
    let less = |debits: i64, credits: i64| Balance {
        debits_minor: row.debits.saturating_sub(debits),
        credits_minor: row.credits.saturating_sub(credits),
    };
    Ok(StatementEnds {
        opening: less(row.debits_since_from, row.credits_since_from),
        closing: less(row.debits_since_to, row.credits_since_to),
    })
}

async fn lines(
    connection: &mut AsyncPgConnection,
    of: &StatementOf,
    skip: u64,
    size: u32,
    after: Option<LineMark>,
) -> Result<Vec<StatementLine>, StoreFailed> {
    let code = of.account.code();
    let mut query = ledger_transfers::table
        .filter(ledger_transfers::app_id.eq(to_uuid(of.scope.app.as_u128())))
        .filter(ledger_transfers::mode.eq(of.scope.mode.as_str()))
        .filter(ledger_transfers::currency.eq(of.currency.code()))
        .filter(ledger_transfers::debit.eq(code.clone()).or(ledger_transfers::credit.eq(code)))
        .filter(ledger_transfers::created_at.between(to_time(of.from), to_time(of.to)))
        .order((ledger_transfers::created_at, ledger_transfers::posting_id, ledger_transfers::place))
        .offset(i64::try_from(skip).unwrap_or(i64::MAX))
        .limit(i64::from(size))
        .into_boxed();
    if let Some(LineMark { at, posting, place }) = after {
        let (at, posting, place) = (to_time(at), to_uuid(posting.as_u128()), i16::try_from(place).unwrap_or(i16::MAX));
        let in_posting = ledger_transfers::posting_id.eq(posting).and(ledger_transfers::place.gt(place));
        let at_once = ledger_transfers::created_at.eq(at).and(ledger_transfers::posting_id.gt(posting).or(in_posting));
        query =
            query.filter(ledger_transfers::created_at.ge(at)).filter(ledger_transfers::created_at.gt(at).or(at_once));
    }
    let rows: Vec<TransferRow> = query.load(connection).await.map_err(database)?;
    rows.iter().map(statement_line).collect()
}
