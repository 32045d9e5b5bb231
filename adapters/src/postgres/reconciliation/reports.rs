//! Reports about settlement, added up by the database from what was booked line by line.

use crate::postgres::{
    asked::{Bind, Question},
    convert::{RowName, database, to_time, to_uuid},
    store::Store,
};
use diesel::{QueryableByName, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    Mode, StoreFailed, Timestamp,
    access::Reach,
    money::Currency,
    payments::Method,
    reports::ReportOf,
    settlements::{DrawsSettlementReports, FeesPaid, ReceivableAge, SettlementLag},
};
use uuid::Uuid;

#[derive(QueryableByName)]
struct LagRow {
    #[diesel(sql_type = sql_types::Text)]
    gateway: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    captures: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    gross_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    p50_hours: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    p90_hours: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    most_hours: i64,
}

#[derive(QueryableByName)]
struct FeesRow {
    #[diesel(sql_type = sql_types::Text)]
    gateway: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    settled: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    gross_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    paid_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    agreed_minor: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    paid_unagreed_minor: i64,
}

#[derive(QueryableByName)]
struct AgeRow {
    #[diesel(sql_type = sql_types::Text)]
    gateway: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    open: i64,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    by_age_minor: Vec<i64>,
    #[diesel(sql_type = sql_types::BigInt)]
    booked_minor: i64,
}

const NO_ROW: RowName = RowName { table: "settled_lines", id: Uuid::nil() };

fn gateway(text: &str) -> Result<Method, StoreFailed> {
    Method::parse(text).ok_or_else(|| NO_ROW.corrupt("gateway"))
}

fn currency(text: &str) -> Result<Currency, StoreFailed> {
    NO_ROW.currency(text)
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or_default()
}

/// That a row of a table is of this mode and within reach.
fn reached(question: &mut Question, column: &str, reach: &Reach, mode: Mode) {
    question.say(&format!("mode = '{}'", mode.as_str()));
    if let Reach::Apps(apps) = reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(&format!(" and {column} = any(")).with(Bind::Uuids(apps)).say(")");
    }
}

/// What was booked as settled in the range, thing by thing.
fn settled(question: &mut Question, of: &ReportOf) {
    question.say(
        "with settled as (select of_app_id, payment_id, thing_id, thing_txn, run_id, gateway, currency, \
         sum(gross_minor)::bigint as gross, sum(fee_minor)::bigint as fee, max(settled_at) as at from settled_lines where ",
    );
    reached(question, "of_app_id", &of.reach, of.mode);
    question.say(" and settled_at >= ").with(Bind::Time(to_time(of.from)));
    question.say(" and settled_at < ").with(Bind::Time(to_time(of.before)));
    question.say(" group by 1, 2, 3, 4, 5, 6, 7) ");
}

impl DrawsSettlementReports for Store {
    async fn settlement_lags(&self, of: &ReportOf) -> Result<Vec<SettlementLag>, StoreFailed> {
        let mut question = Question::default();
        settled(&mut question, of);
        question.say(&format!(
            "select gateway, currency, count(*) as captures, sum(gross)::bigint as gross_minor, \
             percentile_disc(0.5) within group (order by hours)::bigint as p50_hours, \
             percentile_disc(0.9) within group (order by hours)::bigint as p90_hours, max(hours)::bigint as most_hours from ( \
                select s.gateway, s.currency, s.gross, \
                greatest(0, floor(extract(epoch from s.at - c.captured_at) / 3600))::bigint as hours from settled s \
                join captures c on c.app_id = s.of_app_id and c.mode = '{}' and c.payment_id = s.payment_id \
                and c.attempt_id = s.thing_id and c.gateway_txn_id = s.thing_txn) as late group by 1, 2 order by 1, 2",
            of.mode.as_str()
        ));
        let mut connection = self.connection().await?;
        let rows: Vec<LagRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: LagRow| {
            Ok(SettlementLag {
                gateway: gateway(&row.gateway)?,
                currency: currency(&row.currency)?,
                captures: count(row.captures),
                gross_minor: row.gross_minor,
                p50_hours: row.p50_hours,
                p90_hours: row.p90_hours,
                most_hours: row.most_hours,
            })
        };
        rows.into_iter().map(read).collect()
    }

    async fn fees_paid(&self, of: &ReportOf) -> Result<Vec<FeesPaid>, StoreFailed> {
        let mut question = Question::default();
        settled(&mut question, of);
        // A fee that the gateway keeps is less than nothing in its statement.
        question.say(&format!(
            "select s.gateway, s.currency, count(*) as settled, sum(s.gross)::bigint as gross_minor, \
             (-sum(s.fee))::bigint as paid_minor, coalesce(-sum(r.agreed_fee_minor), 0)::bigint as agreed_minor, \
             coalesce(-sum(s.fee) filter (where r.agreed_fee_minor is null), 0)::bigint as paid_unagreed_minor \
             from settled s left join reconciliation_results r on r.app_id = s.of_app_id and r.mode = '{}' \
             and r.run_id = s.run_id and coalesce(r.refund_id, r.dispute_id, r.attempt_id) = s.thing_id \
             and (r.refund_id is not null or (r.dispute_id is null and r.gateway_txn_id = s.thing_txn) \
                or (r.dispute_id is not null and (r.expected_minor > 0) = (s.thing_txn = 'GIVEN_BACK'))) group by 1, 2 order by 1, 2",
            of.mode.as_str()
        ));
        let mut connection = self.connection().await?;
        let rows: Vec<FeesRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: FeesRow| {
            Ok(FeesPaid {
                gateway: gateway(&row.gateway)?,
                currency: currency(&row.currency)?,
                settled: count(row.settled),
                gross_minor: row.gross_minor,
                paid_minor: row.paid_minor,
                agreed_minor: row.agreed_minor,
                paid_unagreed_minor: row.paid_unagreed_minor,
            })
        };
        rows.into_iter().map(read).collect()
    }

    async fn receivable_ages(
        &self,
        reach: &Reach,
        mode: Mode,
        at: Timestamp,
    ) -> Result<Vec<ReceivableAge>, StoreFailed> {
        let mut question = Question::default();
        // What lines settled, and what people adjusted.
        question.say("with settled as materialized (select of_app_id, thing_id, thing_txn, sum(minor)::bigint as gross, bool_or(is_stray) as is_stray, \
             max(gateway) as method, max(currency) as currency, max(at) as at from ( \
                select of_app_id, thing_id, thing_txn, gross_minor - booked_fee_minor as minor, payment_id is null as is_stray, gateway, currency, \
                settled_at as at from settled_lines where ");
        reached(&mut question, "of_app_id", reach, mode);
        question.say(" union all select app_id, thing_id, thing_txn, minor, false, null, null, adjusted_at from settlement_adjustments where ");
        reached(&mut question, "app_id", reach, mode);
        question.say(
            ") as moved group by 1, 2, 3), owed as ( \
             select c.method, p.currency, c.captured_at as at, c.captured_minor - coalesce(c.fee_minor, 0) - coalesce(s.gross, 0) as minor \
             from (select * from captures where kind <> 'HELD' and ",
        );
        reached(&mut question, "app_id", reach, mode);
        question.say(
            ") as c join payments p on p.app_id = c.app_id and p.mode = c.mode and p.id = c.payment_id left join settled s \
             on s.of_app_id = c.app_id and s.thing_id = c.attempt_id and s.thing_txn = c.gateway_txn_id \
             union all select r.method, r.currency, r.ended_at, -r.amount_minor - coalesce(s.gross, 0) \
             from (select * from refunds where status = 'SUCCEEDED' and ",
        );
        reached(&mut question, "app_id", reach, mode);
        question.say(
            ") as r left join settled s on s.of_app_id = r.app_id and s.thing_id = r.id and s.thing_txn = '' \
             union all select d.method, d.currency, l.at, l.minor - coalesce(s.gross, 0) from (select * from disputes \
                where posting_id is not null and status <> 'WITHDRAWN' and ",
        );
        reached(&mut question, "app_id", reach, mode);
        question.say(
            ") as d cross join lateral (values ('', d.taken_at, -d.amount_minor - coalesce(d.fee_minor, 0)), \
                ('GIVEN_BACK', d.ended_at, d.amount_minor)) as l (txn, at, minor) \
             left join settled s on s.of_app_id = d.app_id and s.thing_id = d.id and s.thing_txn = l.txn \
             where l.txn = '' or d.status = 'WON' \
             union all select method, currency, at, -gross from settled where is_stray), \
             aged as (select method, currency, minor, extract(epoch from ",
        );
        question.with(Bind::Time(to_time(at))).say(
            " - at) / 86400 as days from owed where minor <> 0), \
             sums as (select method, currency, count(*) as open, array[ \
                coalesce(sum(minor) filter (where days < 1), 0), \
                coalesce(sum(minor) filter (where days >= 1 and days < 3), 0), \
                coalesce(sum(minor) filter (where days >= 3 and days < 7), 0), \
                coalesce(sum(minor) filter (where days >= 7 and days < 30), 0), \
                coalesce(sum(minor) filter (where days >= 30), 0)]::bigint[] as by_age from aged group by 1, 2), \
             booked as (select split_part(code, '/', 2) as method, currency, sum(debits_minor - credits_minor)::bigint as minor \
             from ledger_accounts where code like 'gateway\\_receivable/%' and ",
        );
        reached(&mut question, "app_id", reach, mode);
        question.say(
            " group by 1, 2) select coalesce(s.method, b.method) as gateway, coalesce(s.currency, b.currency) as currency, \
             coalesce(s.open, 0) as open, coalesce(s.by_age, array[0, 0, 0, 0, 0]::bigint[]) as by_age_minor, \
             coalesce(b.minor, 0) as booked_minor from sums s full join booked b on b.method = s.method \
             and b.currency = s.currency order by 1, 2",
        );
        let mut connection = self.connection().await?;
        let rows: Vec<AgeRow> = question.query().load(&mut connection).await.map_err(database)?;
        let read = |row: AgeRow| {
            Ok(ReceivableAge {
                gateway: gateway(&row.gateway)?,
                currency: currency(&row.currency)?,
                open: count(row.open),
                by_age_minor: row.by_age_minor.try_into().map_err(|_| NO_ROW.corrupt("by_age_minor"))?,
                booked_minor: row.booked_minor,
            })
        };
        rows.into_iter().map(read).collect()
    }
}
