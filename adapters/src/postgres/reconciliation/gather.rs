//! What a run looks at, in the order of families, fetched piece by piece: however much there is, little of it is in memory.

use super::{
    disputes,
    seen::{MemberRow, SeenRow},
};
use crate::postgres::convert::{RowName, to_time};
use diesel::{
    QueryableByName,
    result::Error,
    sql_types::{BigInt, Nullable, Text},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    StoreFailed, Timestamp,
    payments::Method,
    settlements::{Expected, LineKind, RunOf, Terms, matching::Batches},
    time::hours,
};
use std::{collections::VecDeque, time::Duration};
use uuid::Uuid;

/// Rows that are fetched at once.
const FETCH: usize = 5_000;
/// A payout pays for a day at most so long before it.
const PAYOUT_PAYS_FOR: Duration = hours(8 * 24);
/// The lines of a payout's batch are at most so much older than the period.
const BATCH_SPANS: Duration = hours(31 * 24);

/// What one gateway's part of a run looks at.
pub(super) struct Range {
    pub(super) of: RunOf,
    pub(super) gateway: Method,
    from: Timestamp,
    before: Timestamp,
    wide_from: Timestamp,
    wide_before: Timestamp,
    /// What the lines of batches come to that were paid out.
    pub(super) batches: Batches,
    /// Whether a line may be about something that it does not name.
    pub(super) has_nameless: bool,
}

#[derive(QueryableByName)]
struct KindRow {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Nullable<Text>)]
    batch: Option<String>,
    #[diesel(sql_type = Text)]
    currency: String,
}

#[derive(QueryableByName)]
struct BatchRow {
    #[diesel(sql_type = Text)]
    batch: String,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = BigInt)]
    net_minor: i64,
}

/// Rows in order, fetched as they are needed.
pub(super) struct Stream<R> {
    name: &'static str,
    rows: VecDeque<R>,
    is_over: bool,
}

impl<R> Stream<R>
where
    R: Send + 'static,
    R: QueryableByName<diesel::pg::Pg>,
{
    async fn open(connection: &mut AsyncPgConnection, name: &'static str, sql: &str) -> Result<Stream<R>, Error> {
        connection.batch_execute(&format!("declare {name} no scroll cursor for {sql}")).await?;
        Ok(Stream { name, rows: VecDeque::new(), is_over: false })
    }

    /// The next row.
    pub(super) async fn next(&mut self, connection: &mut AsyncPgConnection) -> Result<Option<R>, Error> {
        if self.rows.is_empty() && !self.is_over {
            let fetch = format!("fetch forward {FETCH} from {}", self.name);
            let rows: Vec<R> = diesel::sql_query(fetch).load(connection).await?;
            self.is_over = rows.len() < FETCH;
            self.rows = rows.into();
        }
        Ok(self.rows.pop_front())
    }

    /// Nothing more is wanted.
    pub(super) async fn close(self, connection: &mut AsyncPgConnection) -> Result<(), Error> {
        connection.batch_execute(&format!("close {}", self.name)).await
    }
}

impl Range {
    /// What to look at: beyond the period too, as far as what lies there may explain what lies in it.
    pub(super) async fn of(
        connection: &mut AsyncPgConnection,
        of: RunOf,
        gateway: Method,
        terms: &Terms,
    ) -> Result<Range, Stopped> {
        let (from, before) = (of.period.first().starts_at(), of.period.last().ends_at());
        let beyond = terms.window.saturating_mul(2);
        let mut range = Range {
            of,
            gateway,
            from,
            before,
            wide_from: from.minus(beyond),
            wide_before: before.plus(beyond),
            batches: Batches::new(),
            has_nameless: false,
        };
        range.batches = range.batches(connection).await?;
        let sql = format!(
            "select distinct kind, case when kind = 'PAYOUT' then batch end as batch, currency from ({}) as l \
             where kind = 'PAYOUT' or (kind in ('PAYMENT', 'REFUND') and gateway_txn_id is null and attempt_reference is null)",
            range.counting_lines(range.wide_from)
        );
        let found: Vec<KindRow> = diesel::sql_query(sql).load(connection).await?;
        let name = RowName { table: "statement_lines", id: Uuid::nil() };
        for row in found {
            let currency = name.currency(&row.currency).map_err(Stopped::Failed)?;
            let is_explained = row.batch.is_some_and(|batch| range.batches.contains_key(&(batch, currency)));
            if row.kind == LineKind::Payout.as_str() && !is_explained {
                range.wide_from = from.minus(PAYOUT_PAYS_FOR);
                range.wide_before = before.plus(PAYOUT_PAYS_FOR);
            }
            range.has_nameless |= !is_explained;
        }
        Ok(range)
    }

    /// Whether something that is expected falls into the period.
    pub(super) fn holds(&self, expected: &Expected) -> bool {
        (self.from..self.before).contains(&expected.at)
    }

    /// The lines of the gateway that count and are not too old to be about the period.
    fn counting_lines(&self, since: Timestamp) -> String {
        format!(
            "select l.*, coalesce(l.at, s.created_at) as happened_at from statement_lines l \
             join statements s on s.app_id = l.app_id and s.mode = l.mode and s.id = l.statement_id \
             and s.state = 'IMPORTED' and s.gateway = '{}' \
             where l.mode = '{}' and (l.at is null or l.at >= {})",
            self.gateway.as_str(),
            self.of.mode.as_str(),
            literal(since),
        )
    }

    fn bounds(&self) -> String {
        format!("mode = '{}' and method = '{}'", self.of.mode.as_str(), self.gateway.as_str())
    }

    /// What is expected, family by family.
    pub(super) async fn members(&self, connection: &mut AsyncPgConnection) -> Result<Stream<MemberRow>, Error> {
        let (bounds, key) = (self.bounds(), "app_id, mode, payment_id, attempt_id, gateway_txn_id");
        let sql = format!(
            "with looked_at as materialized ( \
                select {key} from captures where {bounds} and captured_at >= {wide_from} and captured_at < {wide_before} \
                union all select distinct {key} from refunds r where {bounds} and status = 'SUCCEEDED' \
                    and ended_at >= {wide_from} and ended_at < {wide_before} and not exists ( \
                        select from captures c where c.app_id = r.app_id and c.mode = r.mode and c.payment_id = r.payment_id \
                        and c.attempt_id = r.attempt_id and c.gateway_txn_id = r.gateway_txn_id \
                        and c.captured_at >= {wide_from} and c.captured_at < {wide_before}) \
             ), families as materialized (select {key} from looked_at union all {others}) \
             select f.app_id, f.payment_id, f.attempt_id, f.gateway_txn_id collate \"C\" as family_txn, null::uuid as refund_id, null::uuid as dispute_id, null::uuid as line, \
                c.gateway_txn_id as txn, case when c.place = 1 then a.reference end as reference, \
                c.captured_minor as gross, -c.fee_minor as fee, p.currency, c.captured_at as at \
             from families f join captures c using ({key}) \
             join attempts a on a.app_id = f.app_id and a.mode = f.mode and a.id = f.attempt_id \
             join payments p on p.app_id = f.app_id and p.mode = f.mode and p.id = f.payment_id \
             union all \
             select f.app_id, f.payment_id, f.attempt_id, f.gateway_txn_id collate \"C\", r.id, null, null, r.gateway_refund_id, r.reference, \
                -r.amount_minor, null, r.currency, r.ended_at \
             from families f join refunds r using ({key}) where r.status = 'SUCCEEDED' and r.ended_at >= {wide_from} \
             union all {legs} \
             order by app_id, payment_id, attempt_id, family_txn, refund_id nulls first",
            others = disputes::families(key, &bounds, (&literal(self.wide_from), &literal(self.wide_before))),
            legs = disputes::legs(key),
            wide_from = literal(self.wide_from),
            wide_before = literal(self.wide_before),
        );
        Stream::open(connection, "expected_of_run", &sql).await
    }

    /// Lines that name a family, in the order of families; then those that name nothing we know.
    pub(super) async fn lines(&self, connection: &mut AsyncPgConnection) -> Result<Stream<SeenRow>, Error> {
        let (mode, method) = (self.of.mode.as_str(), self.gateway.as_str());
        let own = |table: &str| {
            format!(
                "{table}.mode = '{mode}' and {table}.method = '{method}' and (l.app_id = '{}' or {table}.app_id = l.app_id)",
                super::house()
            )
        };
        let of =
            |column: &str| format!("coalesce(q.{column}, c.{column}, r.{column}, k.{column}, b.{column}, d.{column})");
        let sql = format!(
            "select {app} as of_app, {payment} as of_payment, {attempt} as of_attempt, {txn} collate \"C\" as of_txn, \
                l.happened_at >= {from} and l.happened_at < {before} as is_within, l.fingerprint, l.statement_id, l.number, \
                l.kind, l.gateway_txn_id, l.attempt_reference, l.gross_minor, l.fee_minor, l.net_minor, l.currency, l.at, \
                l.method, l.batch \
             from ({lines}) as l \
             left join ({claimed}) as q on q.line_app_id = l.app_id and q.fingerprint = l.fingerprint \
             left join captures c on c.gateway_txn_id = l.gateway_txn_id and {own_c} \
             left join refunds r on c.app_id is null and r.gateway_refund_id = l.gateway_txn_id and r.status = 'SUCCEEDED' \
                and {own_r} \
             left join attempts a on c.app_id is null and r.app_id is null and a.reference = l.attempt_reference and {own_a} \
             left join captures k on k.app_id = a.app_id and k.mode = a.mode and k.payment_id = a.payment_id \
                and k.attempt_id = a.id and k.place = 1 \
             left join refunds b on c.app_id is null and r.app_id is null and b.reference = l.attempt_reference \
                and b.status = 'SUCCEEDED' and {own_b} \
             left join disputes d on c.app_id is null and r.app_id is null and l.kind = 'CHARGEBACK' \
                and d.case_number = l.gateway_txn_id and d.posting_id is not null and {own_d} \
             where {app} is not null or l.happened_at < {wide_before} \
             order by of_app nulls last, of_payment, of_attempt, of_txn",
            app = of("app_id"),
            payment = of("payment_id"),
            attempt = of("attempt_id"),
            txn = of("gateway_txn_id"),
            from = literal(self.from),
            before = literal(self.before),
            wide_before = literal(self.wide_before),
            lines = self.counting_lines(self.wide_from),
            own_c = own("c"),
            own_r = own("r"),
            own_a = own("a"),
            own_b = own("b"),
            own_d = own("d"),
            claimed = disputes::claimed(mode, method),
        );
        Stream::open(connection, "lines_of_run", &sql).await
    }

    async fn batches(&self, connection: &mut AsyncPgConnection) -> Result<Batches, Stopped> {
        let sql = format!(
            "with lines as ({lines}) select batch, currency, sum(net_minor)::bigint as net_minor from lines \
             where kind <> 'PAYOUT' and batch in (select batch from lines where kind = 'PAYOUT') group by 1, 2",
            lines = self.counting_lines(self.from.minus(BATCH_SPANS)),
        );
        let rows: Vec<BatchRow> = diesel::sql_query(sql).load(connection).await?;
        let name = RowName { table: "statement_lines", id: Uuid::nil() };
        let read = |row: BatchRow| Ok(((row.batch, name.currency(&row.currency)?), row.net_minor));
        rows.into_iter().map(read).collect::<Result<_, StoreFailed>>().map_err(Stopped::Failed)
    }
}

/// Why a run did not get to its end.
#[derive(Debug)]
pub(super) enum Stopped {
    /// Somebody wanted it stopped.
    Cancelled,
    /// The store could not.
    Failed(StoreFailed),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Stopped::Failed(crate::postgres::convert::database(error))
    }
}

/// An instant as a piece of SQL: a cursor takes no parameters.
fn literal(at: Timestamp) -> String {
    format!("'{}'::timestamptz", to_time(at).to_rfc3339())
}
