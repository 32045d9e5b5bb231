//! Reports, added up by the database. Sums travel as whole numbers; percentiles are of whole milliseconds.

use super::{
    asked::{Bind, Question},
    convert::{RowName, database, to_time, to_uuid},
    store::Store,
};
use diesel::{QueryableByName, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    StoreFailed,
    access::Reach,
    payments::Method,
    refunds::RefundStatus,
    reports::{ConfirmTimes, DrawsReports, RefundSum, ReportOf, SuccessRate, Volume, VolumeBy},
};
use uuid::Uuid;

#[derive(QueryableByName)]
struct VolumeRow {
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    of: Option<String>,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    payments: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    amount_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    succeeded: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    captured_minor: i64,
}

#[derive(QueryableByName)]
struct RateRow {
    #[diesel(sql_type = sql_types::Text)]
    method: String,
    #[diesel(sql_type = sql_types::BigInt)]
    succeeded: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    failed: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    given_up: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    open: i64,
}

#[derive(QueryableByName)]
struct TimesRow {
    #[diesel(sql_type = sql_types::Text)]
    method: String,
    #[diesel(sql_type = sql_types::BigInt)]
    captures: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    p50_ms: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    p90_ms: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    p99_ms: i64,
}

#[derive(QueryableByName)]
struct RefundRow {
    #[diesel(sql_type = sql_types::Text)]
    method: String,
    #[diesel(sql_type = sql_types::Text)]
    status: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    count: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    amount_minor: i64,
}

const NO_ROW: RowName = RowName { table: "payments", id: Uuid::nil() };

/// The payments of a report, or what belongs to them.
fn within(question: &mut Question, of: &ReportOf, table: &str) {
    question.say(&format!("{table}.mode = '{}' and {table}.created_at >= ", of.mode.as_str()));
    question.with(Bind::Time(to_time(of.from))).say(&format!(" and {table}.created_at < "));
    question.with(Bind::Time(to_time(of.before)));
    if let Reach::Apps(apps) = &of.reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(&format!(" and {table}.app_id = any(")).with(Bind::Uuids(apps)).say(")");
    }
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or_default()
}

fn method(text: &str) -> Result<Method, StoreFailed> {
    Method::parse(text).ok_or_else(|| NO_ROW.corrupt("method"))
}

impl DrawsReports for Store {
    async fn volume(&self, of: &ReportOf, by: VolumeBy) -> Result<Vec<Volume>, StoreFailed> {
        let mut question = Question::default();
        question.say("select ");
        match by {
            VolumeBy::Day => {
                question.say("to_char(p.created_at at time zone ").with(Bind::Text(of.zone.to_owned()));
                question.say(", 'YYYY-MM-DD')")
            }
            VolumeBy::Gateway => question.say("coalesce(c.method, t.method)"),
            VolumeBy::Method => question.say("p.method"),
            VolumeBy::Status => question.say("p.status"),
        };
        question.say(
            " as of, p.currency, count(*) as payments, sum(p.amount_minor)::bigint as amount_minor, \
             count(*) filter (where p.status = 'SUCCEEDED') as succeeded, \
             coalesce(sum(c.captured_minor) filter (where c.kind = 'KEPT'), 0)::bigint as captured_minor from payments p \
             left join captures c on c.app_id = p.app_id and c.mode = p.mode and c.payment_id = p.id and c.kind in ('KEPT', 'HELD')",
        );
        if by == VolumeBy::Gateway {
            question.say(
                " left join lateral (select t.method from attempts t where t.app_id = p.app_id and t.mode = p.mode \
                 and t.payment_id = p.id and c.payment_id is null order by t.number desc limit 1) as t on true",
            );
        }
        question.say(" where ");
        within(&mut question, of, "p");
        question.say(" group by 1, 2 order by 1, 2");
        let mut connection = self.connection().await?;
        let rows: Vec<VolumeRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: VolumeRow| {
            Ok(Volume {
                of: row.of,
                currency: NO_ROW.currency(&row.currency)?,
                count: count(row.payments),
                amount_minor: row.amount_minor,
                succeeded: count(row.succeeded),
                captured_minor: row.captured_minor,
            })
        };
        rows.into_iter().map(read).collect()
    }

    async fn success_rates(&self, of: &ReportOf) -> Result<Vec<SuccessRate>, StoreFailed> {
        let mut question = Question::default();
        question.say(
            "select t.method, count(*) filter (where t.status = 'SUCCEEDED') as succeeded, \
             count(*) filter (where t.status = 'FAILED') as failed, \
             count(*) filter (where t.status in ('CANCELLED', 'ABANDONED')) as given_up, \
             count(*) filter (where t.status in ('INITIATED', 'REDIRECTED', 'VERIFYING')) as open from attempts t where ",
        );
        within(&mut question, of, "t");
        question.say(" group by 1 order by 1");
        let mut connection = self.connection().await?;
        let rows: Vec<RateRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: RateRow| {
            let [succeeded, failed, given_up, open] = [row.succeeded, row.failed, row.given_up, row.open].map(count);
            let attempts = succeeded + failed + given_up;
            Ok(SuccessRate { method: method(&row.method)?, attempts, succeeded, failed, given_up, open })
        };
        rows.into_iter().map(read).collect()
    }

    async fn refund_sums(&self, of: &ReportOf) -> Result<Vec<RefundSum>, StoreFailed> {
        let mut question = Question::default();
        question.say(
            "select r.method, r.status, r.currency, count(*) as count, sum(r.amount_minor)::bigint as amount_minor \
             from refunds r where ",
        );
        within(&mut question, of, "r");
        question.say(" group by 1, 2, 3 order by 1, 2, 3");
        let mut connection = self.connection().await?;
        let rows: Vec<RefundRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: RefundRow| {
            Ok(RefundSum {
                method: method(&row.method)?,
                status: RefundStatus::parse(&row.status).ok_or_else(|| NO_ROW.corrupt("status"))?,
                currency: NO_ROW.currency(&row.currency)?,
                count: count(row.count),
                amount_minor: row.amount_minor,
            })
        };
        rows.into_iter().map(read).collect()
    }

    async fn confirm_times(&self, of: &ReportOf) -> Result<Vec<ConfirmTimes>, StoreFailed> {
        let mut question = Question::default();
        let percentile = |part: &str, name: &str| {
            format!("percentile_disc({part}) within group (order by took_ms)::bigint as {name}")
        };
        question.say(&format!(
            "select method, count(*) as captures, {}, {}, {} from (select t.method, \
             greatest(0, (extract(epoch from c.captured_at - t.created_at) * 1000)::bigint) as took_ms from attempts t \
             join captures c on c.app_id = t.app_id and c.mode = t.mode and c.payment_id = t.payment_id \
             and c.attempt_id = t.id and c.place = 1 where ",
            percentile("0.5", "p50_ms"),
            percentile("0.9", "p90_ms"),
            percentile("0.99", "p99_ms"),
        ));
        within(&mut question, of, "t");
        question.say(") as took group by 1 order by 1");
        let mut connection = self.connection().await?;
        let rows: Vec<TimesRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: TimesRow| {
            let TimesRow { p50_ms, p90_ms, p99_ms, .. } = row;
            Ok(ConfirmTimes { method: method(&row.method)?, captures: count(row.captures), p50_ms, p90_ms, p99_ms })
        };
        rows.into_iter().map(read).collect()
    }
}
