//! Exceptions, found.

use super::row::{ExceptionRow, exceptions};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{RowName, database, to_time, to_uuid},
};
use diesel::{OptionalExtension, QueryableByName, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    ExceptionId, Mode, StoreFailed, Timestamp,
    access::Reach,
    payments::{Method, Page, PageOf},
    settlements::{Exception, ExceptionAge, ExceptionFilter, ExceptionStatus, Reason},
};
use uuid::Uuid;

use super::super::Count;

#[derive(QueryableByName)]
struct AgeRow {
    #[diesel(sql_type = sql_types::Text)]
    gateway: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::Text)]
    reason: String,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    by_age: Vec<i64>,
    #[diesel(sql_type = sql_types::BigInt)]
    amount_minor: i64,
}

pub(super) async fn one(
    connection: &mut AsyncPgConnection,
    reach: &Reach,
    id: ExceptionId,
) -> Result<Option<Exception>, StoreFailed> {
    let mut question = Question::default();
    question.say(&exceptions()).say(" where e.id = ").with(Bind::Uuid(to_uuid(id.as_u128())));
    within(&mut question, reach);
    let row: Option<ExceptionRow> = question.query().get_result(connection).await.optional().map_err(database)?;
    row.map(ExceptionRow::into_exception).transpose()
}

pub(super) async fn page(
    connection: &mut AsyncPgConnection,
    reach: &Reach,
    filter: &ExceptionFilter,
    page: Page,
) -> Result<PageOf<Exception>, StoreFailed> {
    let mut all = Question::default();
    all.say("select count(*) as count from settlement_exceptions e where ");
    wanted(&mut all, reach, filter);
    let total: Count = all.query().get_result(connection).await.map_err(database)?;
    let mut question = Question::default();
    question.say(&exceptions()).say(" where ");
    wanted(&mut question, reach, filter);
    let (than, way) = if filter.oldest_first { (">", "asc") } else { ("<", "desc") };
    if let Some((at, id)) = page.after {
        question.say(&format!(" and (e.opened_at, e.id) {than} (")).with(Bind::Time(to_time(at))).say(", ");
        question.with(Bind::Uuid(to_uuid(id))).say(")");
    }
    question.say(&format!(" order by e.opened_at {way}, e.id {way} limit ")).with(Bind::Number(i64::from(page.size)));
    if page.after.is_none() {
        question.say(" offset ").with(Bind::Number(i64::from(page.page) * i64::from(page.size)));
    }
    let rows: Vec<ExceptionRow> = question.query().load(connection).await.map_err(database)?;
    let items = rows.into_iter().map(ExceptionRow::into_exception).collect::<Result<_, _>>()?;
    Ok(PageOf { items, total: u64::try_from(total.count).unwrap_or_default() })
}

pub(super) async fn by_age(
    connection: &mut AsyncPgConnection,
    reach: &Reach,
    mode: Mode,
    at: Timestamp,
) -> Result<Vec<ExceptionAge>, StoreFailed> {
    let mut question = Question::default();
    question.say(
        "select gateway, currency, reason, array[count(*) filter (where days < 1), count(*) filter (where days >= 1 and days < 3), \
         count(*) filter (where days >= 3 and days < 7), count(*) filter (where days >= 7 and days < 30), \
         count(*) filter (where days >= 30)] as by_age, sum(amount_minor)::bigint as amount_minor \
         from (select e.*, extract(epoch from ",
    );
    question.with(Bind::Time(to_time(at))).say(" - e.opened_at) / 86400 as days from settlement_exceptions e where ");
    question.say(&format!("e.mode = '{}' and ", mode.as_str()));
    in_status(&mut question, &waiting());
    within(&mut question, reach);
    question.say(") as waiting group by 1, 2, 3 order by 1, 2, 3");
    let rows: Vec<AgeRow> = question.query().load(connection).await.map_err(database)?;
    let name = RowName { table: "settlement_exceptions", id: Uuid::nil() };
    let read = |row: AgeRow| {
        let by_age: Vec<u64> = row.by_age.iter().map(|count| u64::try_from(*count).unwrap_or_default()).collect();
        Ok(ExceptionAge {
            gateway: Method::parse(&row.gateway).ok_or_else(|| name.corrupt("gateway"))?,
            currency: name.currency(&row.currency)?,
            reason: Reason::parse(&row.reason).ok_or_else(|| name.corrupt("reason"))?,
            by_age: by_age.try_into().map_err(|_| name.corrupt("opened_at"))?,
            amount_minor: row.amount_minor,
        })
    };
    rows.into_iter().map(read).collect()
}

/// What somebody has still something to do about.
fn waiting() -> Vec<ExceptionStatus> {
    ExceptionStatus::ALL.iter().copied().filter(|status| status.goes_on()).collect()
}

fn within(question: &mut Question, reach: &Reach) {
    if let Reach::Apps(apps) = reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(" and e.app_id = any(").with(Bind::Uuids(apps)).say(")");
    }
}

fn in_status(question: &mut Question, statuses: &[ExceptionStatus]) {
    let names: Vec<String> = statuses.iter().map(|status| format!("'{}'", status.as_str())).collect();
    question.say(&format!("e.status = any(array[{}]::text[])", names.join(", ")));
}

fn wanted(question: &mut Question, reach: &Reach, filter: &ExceptionFilter) {
    question.say(&format!("e.mode = '{}'", filter.mode.as_str()));
    within(question, reach);
    question.say(" and ");
    in_status(question, &filter.statuses);
    if let Some(reason) = filter.reason {
        question.say(&format!(" and e.reason = '{}'", reason.as_str()));
    }
    if let Some(gateway) = filter.gateway {
        question.say(&format!(" and e.gateway = '{}'", gateway.as_str()));
    }
    for (column, id) in [
        ("app_id", filter.app.map(|app| app.as_u128())),
        ("owner_id", filter.owner.map(|owner| owner.as_u128())),
        ("payment_id", filter.payment.map(|payment| payment.as_u128())),
    ] {
        if let Some(id) = id {
            question.say(&format!(" and e.{column} = ")).with(Bind::Uuid(to_uuid(id)));
        }
    }
    if filter.unowned {
        question.say(" and e.owner_id is null");
    }
    for (than, at) in [(">=", filter.from), ("<=", filter.to)] {
        if let Some(at) = at {
            question.say(&format!(" and e.opened_at {than} ")).with(Bind::Time(to_time(at)));
        }
    }
}
