//! What matched in a run goes into the book: its lines, the postings, the events that tell of them, in one commit.
//!
//! The lines are gathered in a table of the transaction's own, and what must not be posted is taken out of it: results of
//! which a line is gone, what the book has already, and what contradicts it. One lock lets one run after the other post,
//! so that what is looked up stays true until the commit.

use super::{
    exceptions, house,
    row::{RUN, RunRow},
};
use crate::{
    ids::Ids,
    postgres::{
        audit,
        commit::EventRow,
        convert::{RowName, to_time, to_uuid},
        endpoints, keys, ledger,
        rollback::Rollback,
        store::Store,
    },
    webhook::body::render_settlement_event,
};
use diesel::{
    OptionalExtension, QueryableByName,
    sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    AppId, Asked, Declined, EventId, PostingId, RunId, Scope, StoreFailed, Timestamp,
    audit::{Action, Origin},
    idempotency::Snapshot,
    ids::NewIds,
    payments::Method,
    settlements::{Moved, PostRunRefused, Run, RunStatus, Settlement},
};
use uuid::Uuid;

/// One after the other posts, works on exceptions, or gives a line to a dispute.
pub(in crate::postgres) const POSTING: &str = "select pg_advisory_xact_lock(7335)";
const SETTINGS: &str = "set local statement_timeout = '10min'; set local work_mem = '32MB'; set local jit = off";

/// The lines of what matched, as they count for what they are about. A line of a statement that was taken back meanwhile is
/// not there, and nor is one of a payment that is held, or of a dispute that was withdrawn: it is not in the book. What was written a moment ago has no statistics, and must not be looked up one by one for it.
const GATHER: &str = "set local enable_nestloop = off; \
     create temporary table settling on commit drop as \
     select r.number, r.app_id as of_app_id, r.gateway, r.currency, r.payment_id, coalesce(r.refund_id, r.dispute_id, r.attempt_id) as thing_id, \
        case when r.refund_id is not null then '' when r.dispute_id is null then r.gateway_txn_id \
            when r.expected_minor > 0 then 'GIVEN_BACK' else '' end as thing_txn, \
        1 + coalesce(jsonb_array_length(r.more_lines), 0) as line_count, r.matched_by = 'DAY_TOTAL' as is_shared, \
        l.app_id, l.statement_id, l.number as line_number, \
        case when r.matched_by = 'DAY_TOTAL' then r.settled_gross_minor when l.kind = 'FEE' then 0 else l.gross_minor end as gross_minor, \
        case when r.matched_by = 'DAY_TOTAL' then r.settled_fee_minor when l.kind = 'FEE' then l.net_minor else l.fee_minor end as fee_minor, \
        case when r.is_first then coalesce(c.fee_minor, case when r.expected_minor < 0 then d.fee_minor end, 0) else 0 end as booked_fee_minor \
     from (select f.*, f.statement_id as of_statement, f.line_number as of_line, true as is_first from reconciliation_results f \
            where f.run_id = '$RUN' and f.verdict = 'MATCHED' and f.payment_id is not null \
           union all \
           select m.*, (e ->> 0)::uuid, (e ->> 1)::bigint, false from reconciliation_results m, jsonb_array_elements(m.more_lines) e \
            where m.run_id = '$RUN' and m.verdict = 'MATCHED' and m.payment_id is not null and m.more_lines is not null) r \
     join statement_lines l on l.statement_id = r.of_statement and l.number = r.of_line \
     join statements s on s.app_id = l.app_id and s.mode = l.mode and s.id = l.statement_id and s.state = 'IMPORTED' \
     left join captures c on r.refund_id is null and r.dispute_id is null and c.app_id = r.app_id and c.mode = r.mode and c.payment_id = r.payment_id \
        and c.attempt_id = r.attempt_id and c.gateway_txn_id = r.gateway_txn_id \
     left join disputes d on d.app_id = r.app_id and d.mode = r.mode and d.id = r.dispute_id \
     where c.kind is distinct from 'HELD' and (r.dispute_id is null or d.status = 'WON' \
        or (r.expected_minor < 0 and d.status in ('OPEN', 'EVIDENCE_SENT', 'LOST'))); \
     analyze settling; reset enable_nestloop";

/// Takes out what must not be posted: results of which a line is gone; things that the book has by other lines, and lines
/// that it has for other things; the rest of a day of which a part is taken out; at last what the book has already. The fee
/// that was told with a payment is counted with the first of its lines that is posted, and never again.
const SIFT: &str = "create temporary table refused on commit drop as \
     select number, null as why from settling where line_count > 1 group by number having count(*) < min(line_count) \
     union select g.number, 'DUPLICATE' from settling g join settled_lines p on p.of_app_id = g.of_app_id and p.thing_id = g.thing_id \
        and p.thing_txn = g.thing_txn and p.mode = '$MODE' \
        where not exists (select from settling o where o.number = g.number and o.statement_id = p.statement_id \
            and o.line_number = p.line_number) \
     union select g.number, 'REFERENCE_MISMATCH' from settling g join settled_lines p on p.app_id = g.app_id and p.statement_id = g.statement_id \
        and p.line_number = g.line_number and p.mode = '$MODE' \
        where not exists (select from settled_lines o where o.app_id = g.app_id and o.statement_id = g.statement_id \
            and o.line_number = g.line_number and o.mode = '$MODE' and o.of_app_id = g.of_app_id and o.thing_id = g.thing_id \
            and o.thing_txn = g.thing_txn); \
     insert into refused select number, null from settling where is_shared and (statement_id, line_number) in ( \
        select statement_id, line_number from settling where is_shared and number in (select number from refused)); \
     delete from settling where number in (select number from refused); \
     delete from settling g using settled_lines p where p.app_id = g.app_id and p.statement_id = g.statement_id \
        and p.line_number = g.line_number and p.mode = '$MODE'; \
     update settling g set booked_fee_minor = 0 from settled_lines p where g.booked_fee_minor <> 0 \
        and p.of_app_id = g.of_app_id and p.thing_id = g.thing_id and p.thing_txn = g.thing_txn and p.mode = '$MODE'";

const SUMS: &str = "select of_app_id, gateway, currency, count(*) as lines, \
     coalesce(sum(gross_minor + fee_minor) filter (where gross_minor + fee_minor > 0), 0)::bigint as to_bank, \
     coalesce(-sum(gross_minor + fee_minor) filter (where gross_minor + fee_minor < 0), 0)::bigint as from_bank, \
     coalesce(-sum(fee_minor + booked_fee_minor) filter (where fee_minor + booked_fee_minor < 0), 0)::bigint as fees, \
     coalesce(sum(fee_minor + booked_fee_minor) filter (where fee_minor + booked_fee_minor > 0), 0)::bigint as fees_back, \
     sum(booked_fee_minor)::bigint as fees_booked \
     from settling group by 1, 2, 3 order by 1, 2, 3";

const KEEP: &str = "with counted as (select app_id, statement_id, count(distinct line_number) as lines from settling group by 1, 2), \
     posted as (update statements s set posted_lines = s.posted_lines + c.lines, updated_at = greatest(s.updated_at, $3) from counted c \
        where s.app_id = c.app_id and s.mode = $2 and s.id = c.statement_id returning c.lines), \
     kept as (insert into settled_lines (app_id, mode, statement_id, line_number, place, of_app_id, payment_id, thing_id, thing_txn, \
        run_id, posting_id, gateway, currency, gross_minor, fee_minor, booked_fee_minor, settled_at) \
        select g.app_id, $2, g.statement_id, g.line_number, case when g.is_shared then row_number() over ( \
            partition by g.is_shared, g.statement_id, g.line_number order by g.number) else 0 end, \
        g.of_app_id, g.payment_id, g.thing_id, g.thing_txn, $1, p.posting_id, g.gateway, g.currency, g.gross_minor, g.fee_minor, g.booked_fee_minor, $3 \
        from settling g join unnest($4, $5, $6, $7) as p (of_app_id, gateway, currency, posting_id) using (of_app_id, gateway, currency)) \
     select coalesce(sum(lines), 0)::bigint as lines from posted";

#[derive(QueryableByName)]
struct SumRow {
    #[diesel(sql_type = SqlUuid)]
    of_app_id: Uuid,
    #[diesel(sql_type = Text)]
    gateway: String,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = BigInt)]
    lines: i64,
    #[diesel(sql_type = BigInt)]
    to_bank: i64,
    #[diesel(sql_type = BigInt)]
    from_bank: i64,
    #[diesel(sql_type = BigInt)]
    fees: i64,
    #[diesel(sql_type = BigInt)]
    fees_back: i64,
    #[diesel(sql_type = BigInt)]
    fees_booked: i64,
}

#[derive(QueryableByName)]
struct LinesRow {
    #[diesel(sql_type = BigInt)]
    lines: i64,
}

pub(super) async fn run(
    store: &Store,
    asked: &Asked,
    id: RunId,
    show: impl Fn(&Run) -> Option<Snapshot> + Send + Sync,
) -> Result<Run, Declined<PostRunRefused>> {
    let mut connection = store.connection().await?;
    let posted = connection.transaction::<_, Rollback<_>, _>(async |connection| {
        keys::hold(connection, asked).await?;
        let run = post(connection, id, &asked.origin, asked.at).await?;
        keys::settle(connection, asked, id.as_u128(), show(&run)).await?;
        Ok(run)
    });
    Ok(posted.await?)
}

async fn post(
    connection: &mut AsyncPgConnection,
    id: RunId,
    origin: &Origin,
    at: Timestamp,
) -> Result<Run, Rollback<PostRunRefused>> {
    connection.batch_execute(&format!("{SETTINGS}; {POSTING}")).await?;
    let sql = format!("select {RUN} from reconciliation_runs where app_id = $1 and id = $2 for update");
    let row: Option<RunRow> = diesel::sql_query(sql)
        .bind::<SqlUuid, _>(house())
        .bind::<SqlUuid, _>(to_uuid(id.as_u128()))
        .get_result(connection)
        .await
        .optional()?;
    let run = row.ok_or(Rollback::Missing)?.into_run()?;
    if run.status != RunStatus::Done {
        return Err(Rollback::Refused(PostRunRefused::NotDone));
    }
    if run.posted.is_some() {
        return Err(Rollback::Refused(PostRunRefused::Posted));
    }
    let lines = settle(connection, &run, at).await?;
    let sql = format!(
        "update reconciliation_runs set posted_at = $3, posted_lines = $4 where app_id = $1 and id = $2 returning {RUN}"
    );
    let row: RunRow = diesel::sql_query(sql)
        .bind::<SqlUuid, _>(house())
        .bind::<SqlUuid, _>(to_uuid(id.as_u128()))
        .bind::<Timestamptz, _>(to_time(at))
        .bind::<BigInt, _>(lines)
        .get_result(connection)
        .await?;
    let posted = row.into_run()?;
    let line = posted.told(Action::ReconciliationPosted).saying("lines", lines);
    audit::append(connection, &[audit::record_of(&Ids::default(), origin, &line, at)]).await?;
    Ok(posted)
}

/// Posts what is left when all that must not be posted is taken out, and answers how many lines that were.
async fn settle(connection: &mut AsyncPgConnection, run: &Run, at: Timestamp) -> Result<i64, Rollback<PostRunRefused>> {
    let (bits, mode) = (to_uuid(run.id.as_u128()).to_string(), run.of.mode.as_str());
    // Whoever takes a statement back waits, or was first.
    let hold = "select from statements where mode = '$MODE' and state = 'IMPORTED' and id in ( \
         select distinct statement_id from reconciliation_results where run_id = '$RUN' and verdict = 'MATCHED') \
         order by app_id, id for update";
    for sql in [hold, GATHER, SIFT] {
        connection.batch_execute(&sql.replace("$RUN", &bits).replace("$MODE", mode)).await?;
    }
    exceptions::look_at_contradictions(connection, run, at).await?;
    let rows: Vec<SumRow> = diesel::sql_query(SUMS).load(connection).await?;
    let ids = Ids::default();
    let settled = rows.into_iter().map(|row| row.into_settlement(run, PostingId::from_u128(ids.ordered()), at));
    let settled: Vec<Settlement> = settled.collect::<Result<_, _>>()?;
    if settled.is_empty() {
        return Ok(0);
    }
    let kept: LinesRow = diesel::sql_query(KEEP)
        .bind::<SqlUuid, _>(to_uuid(run.id.as_u128()))
        .bind::<Text, _>(mode)
        .bind::<Timestamptz, _>(to_time(at))
        .bind::<Array<SqlUuid>, _>(settled.iter().map(|one| to_uuid(one.scope.app.as_u128())).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(settled.iter().map(|one| one.gateway.as_str()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(settled.iter().map(|one| one.currency.code()).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(settled.iter().map(|one| to_uuid(one.id.as_u128())).collect::<Vec<_>>())
        .get_result(connection)
        .await?;
    let events: Vec<EventRow> = settled.iter().map(|one| event(one, EventId::from_u128(ids.ordered()))).collect();
    endpoints::write_events(connection, &events).await?;
    write(connection, &settled, at).await?;
    Ok(kept.lines)
}

/// Books what was settled.
async fn write(connection: &mut AsyncPgConnection, settled: &[Settlement], at: Timestamp) -> Result<(), StoreFailed> {
    let refused = |refused| StoreFailed::Database(format!("a settlement is too large for the book: {refused}"));
    let mut postings = Vec::new();
    for one in settled {
        postings.extend(one.posting().map_err(refused)?.map(|posting| (one.scope, one.id, posting)));
    }
    ledger::book(connection, &postings, at).await
}

pub(super) fn event(settlement: &Settlement, id: EventId) -> EventRow {
    let (kind, body) = render_settlement_event(id, settlement);
    EventRow {
        scope: settlement.scope,
        id,
        kind,
        object: settlement.id.as_u128(),
        sequence: 1,
        body,
        at: settlement.at,
    }
}

impl SumRow {
    fn into_settlement(self, run: &Run, id: PostingId, at: Timestamp) -> Result<Settlement, StoreFailed> {
        let name = RowName { table: "reconciliation_results", id: to_uuid(run.id.as_u128()) };
        Ok(Settlement {
            id,
            scope: Scope { app: AppId::from_u128(self.of_app_id.as_u128()), mode: run.of.mode },
            run: run.id,
            gateway: Method::parse(&self.gateway).ok_or_else(|| name.corrupt("gateway"))?,
            currency: name.currency(&self.currency)?,
            lines: u64::try_from(self.lines).unwrap_or_default(),
            moved: Moved {
                to_bank: self.to_bank,
                from_bank: self.from_bank,
                fees: self.fees,
                fees_back: self.fees_back,
                fees_booked: self.fees_booked,
            },
            at,
        })
    }
}
