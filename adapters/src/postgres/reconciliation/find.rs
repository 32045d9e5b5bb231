//! Runs and results, found.

use super::{
    Count, house,
    row::{RESULT, RUN, ResultRow, RunRow},
};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, to_day, to_time, to_uuid},
    total::{Part, total},
};
use diesel::{OptionalExtension, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Mode, StoreFailed,
    access::Reach,
    payments::{Page, PageOf, Total},
    settlements::{ResultFilter, Run, RunOf, RunResult},
};

pub(super) async fn runs(
    connection: &mut AsyncPgConnection,
    mode: Mode,
    page: Page,
) -> Result<PageOf<Run>, StoreFailed> {
    let all = "select count(*) as count from reconciliation_runs where app_id = $1 and mode = $2";
    let total: Count = diesel::sql_query(all)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Text, _>(mode.as_str())
        .get_result(connection)
        .await
        .map_err(database)?;
    let mut question = Question::default();
    question.say(&format!("select {RUN} from reconciliation_runs where app_id = ")).with(Bind::Uuid(house()));
    question.say(" and mode = ").with(Bind::Text(mode.as_str().to_owned()));
    if let Some((at, id)) = page.after {
        question.say(" and (created_at, id) < (").with(Bind::Time(to_time(at))).say(", ");
        question.with(Bind::Uuid(to_uuid(id))).say(")");
    }
    question.say(" order by created_at desc, id desc limit ").with(Bind::Number(i64::from(page.size)));
    if page.after.is_none() {
        question.say(" offset ").with(Bind::Number(i64::from(page.page) * i64::from(page.size)));
    }
    let rows: Vec<RunRow> = question.query().load(connection).await.map_err(database)?;
    let items = rows.into_iter().map(RunRow::into_run).collect::<Result<_, _>>()?;
    Ok(PageOf { items, total: u64::try_from(total.count).unwrap_or_default() })
}

pub(super) async fn last_run(connection: &mut AsyncPgConnection, of: RunOf) -> Result<Option<Run>, StoreFailed> {
    let sql = format!(
        "select {RUN} from reconciliation_runs where app_id = $1 and mode = $2 and first_day = $3 and last_day = $4 \
         and (gateway is null or gateway = $5) and state = 'DONE' order by created_at desc, id desc limit 1"
    );
    let row: Option<RunRow> = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Text, _>(of.mode.as_str())
        .bind::<sql_types::Date, _>(to_day(of.period.first()))
        .bind::<sql_types::Date, _>(to_day(of.period.last()))
        .bind::<sql_types::Nullable<sql_types::Text>, _>(of.gateway.map(domain::payments::Method::as_str))
        .get_result(connection)
        .await
        .optional()
        .map_err(database)?;
    row.map(RunRow::into_run).transpose()
}

pub(super) async fn results(
    connection: &mut AsyncPgConnection,
    reach: &Reach,
    filter: &ResultFilter,
    (skip, size, after): (u64, u32, Option<u64>),
) -> Result<(Vec<RunResult>, Total), StoreFailed> {
    let number = |number: u64| Bind::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut question = Question::default();
    question.say(&format!("select {RESULT} from reconciliation_results where "));
    within(&mut question, reach, filter);
    if let Some(after) = after {
        question.say(" and number > ").with(number(after));
    }
    question.say(" order by number limit ").with(Bind::Number(i64::from(size)));
    question.say(" offset ").with(number(skip));
    let rows: Vec<ResultRow> = question.query().load(connection).await.map_err(database)?;
    let mut all = Question::default();
    all.say("select 1 from reconciliation_results where ");
    within(&mut all, reach, filter);
    let part = Part { skipped: after.is_none().then_some(skip), size, count: rows.len() };
    let total = total(connection, &all, part).await?;
    let results = rows.into_iter().map(ResultRow::into_result).collect::<Result<_, _>>()?;
    Ok((results, total))
}

fn within(question: &mut Question, reach: &Reach, filter: &ResultFilter) {
    question.say("run_id = ").with(Bind::Uuid(to_uuid(filter.run.as_u128())));
    if let Reach::Apps(apps) = reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(" and app_id = any(").with(Bind::Uuids(apps)).say(")");
    }
    if let Some(verdict) = filter.verdict {
        question.say(&format!(" and verdict = '{}'", verdict.as_str()));
    }
    if let Some(reason) = filter.reason {
        question.say(&format!(" and reason = '{}'", reason.as_str()));
    }
    if let Some(gateway) = filter.gateway {
        question.say(&format!(" and gateway = '{}'", gateway.as_str()));
    }
    if let Some(payment) = filter.payment {
        question.say(" and payment_id = ").with(Bind::Uuid(to_uuid(payment.as_u128())));
    }
}
