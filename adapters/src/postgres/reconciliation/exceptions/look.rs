//! The house looks again: what a run found opens exceptions, changes them, and closes those that are explained.
//!
//! All of it is done to whole sets of rows, in the transaction of the run or of its posting. What was found about each thing
//! that is flagged, or that has an exception already, is gathered in a table of the transaction's own first.

use crate::postgres::convert::{to_time, to_uuid};
use diesel::{
    QueryableByName,
    result::Error,
    sql_types::{BigInt, Timestamptz},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{Timestamp, settlements::Run};

/// What names a result's thing, for ever: its attempt and transaction, its refund, its dispute, or its line.
const NAMES: &str = "coalesce(r.refund_id, r.dispute_id, r.attempt_id, r.statement_id) as about_id, \
     case when r.refund_id is not null then '' \
     when r.dispute_id is not null then case when r.expected_minor > 0 then 'GIVEN_BACK' else '' end when r.attempt_id is not null then coalesce(r.gateway_txn_id, '') \
     else r.line_number::text end as about_name";

/// What was found about what is flagged and about what has an exception. Something that was adjusted and is settled after all
/// is settled more than once.
const JUDGED: &str = "create temporary table judged on commit drop as \
     with named as not materialized (select r.*, $NAMES from reconciliation_results r where r.run_id = '$RUN'), \
     kept as materialized (select * from settlement_exceptions where mode = '$MODE') \
     select n.*, n.reason as why, null::uuid as exception_id, null::text as status, 0::bigint as adjusted_minor \
     from named n where n.verdict = 'FLAGGED' and not exists (select from kept k \
        where k.app_id = n.app_id and k.about_id = n.about_id and k.about_name = n.about_name) \
     union all \
     select n.*, case when n.verdict = 'FLAGGED' then n.reason when n.verdict = 'MATCHED' and k.adjusted_minor <> 0 then 'DUPLICATE' end, \
        k.id, k.status, k.adjusted_minor \
     from named n join kept k on k.app_id = n.app_id and k.about_id = n.about_id and k.about_name = n.about_name";

/// What of a run is not posted because it contradicts the book.
const CONTRADICTIONS: &str = "create temporary table judged on commit drop as \
     select n.*, c.why, k.id as exception_id, k.status, coalesce(k.adjusted_minor, 0) as adjusted_minor \
     from (select r.*, $NAMES from reconciliation_results r where r.run_id = '$RUN') n \
     join (select number, min(why) as why from refused where why is not null group by number) c on c.number = n.number \
     left join settlement_exceptions k on k.mode = '$MODE' and k.app_id = n.app_id and k.about_id = n.about_id and k.about_name = n.about_name";

/// What is not as the exception knows it.
const DIFFERS: &str = "(e.reason, o.settled_gross_minor, o.settled_fee_minor, o.settled_net_minor, o.statement_id, o.line_number, o.more_lines) \
     is distinct from (j.why, j.settled_gross_minor, j.settled_fee_minor, j.settled_net_minor, j.statement_id, j.line_number, j.more_lines)";

/// New ones.
const OPEN: &str = "with opened as (insert into settlement_exceptions (app_id, mode, id, about_id, about_name, run_id, number, gateway, \
        currency, payment_id, amount_minor, reason, status, adjusted_minor, opened_at, updated_at) \
        select j.app_id, j.mode, new_id(), j.about_id, j.about_name, j.run_id, j.number, j.gateway, j.currency, j.payment_id, \
        abs(coalesce(j.expected_minor, j.settled_gross_minor)), j.why, 'OPEN', 0, $1, $1 from judged j \
        where j.exception_id is null order by j.number on conflict do nothing returning app_id, mode, id, reason), \
     told as (insert into case_entries (app_id, mode, case_kind, case_id, number, kind, at, text) \
        select app_id, mode, 'EXCEPTION', id, 1, 'OPENED', $1, reason from opened) \
     select count(*) as count from opened";

/// Those that are different now, or that are back.
const CHANGE: &str = "with changed as (select j.*, j.status in ('RESOLVED', 'CLOSED') as is_back, j.status in ('OPEN', 'CHASING') as is_at_hand \
        from judged j join settlement_exceptions e on e.app_id = j.app_id and e.mode = j.mode and e.id = j.exception_id \
        join reconciliation_results o on o.app_id = e.app_id and o.run_id = e.run_id and o.number = e.number and o.mode = e.mode \
        where j.why is not null and (j.status = 'CLOSED' or $DIFFERS)), \
     kept as (update settlement_exceptions e set run_id = c.run_id, number = c.number, reason = c.why, updated_at = greatest(e.updated_at, $1), \
        amount_minor = abs(coalesce(c.expected_minor, c.settled_gross_minor)), \
        status = case when c.is_at_hand then e.status else 'OPEN' end, until_day = case when c.is_at_hand then e.until_day end, \
        remedy = null, against = null, book_app_id = null, refund_id = null, note = null, booked_minor = null, booked_lines = null, \
        decided_by = null, decided_at = null, approved_by = null, approved_at = null, posting_id = null \
        from changed c where e.app_id = c.app_id and e.mode = c.mode and e.id = c.exception_id), \
     told as (insert into case_entries (app_id, mode, case_kind, case_id, number, kind, at, text) \
        select c.app_id, c.mode, 'EXCEPTION', c.exception_id, $NEXT, case when c.is_back then 'REOPENED' else 'CHANGED' end, $1, c.why \
        from changed c) \
     select count(*) as count from changed";

/// Those that are explained, whose line is gone, or whose line is about something that is known now. One that stands on a
/// contradiction to the book is closed by people.
const CLOSE: &str = "with lines as ( \
        select r.statement_id, r.line_number::text as number from reconciliation_results r \
            where r.run_id = '$RUN' and r.payment_id is not null and r.statement_id is not null \
        union all select (m ->> 0)::uuid, m ->> 1 from reconciliation_results r, jsonb_array_elements(r.more_lines) m \
            where r.run_id = '$RUN' and r.payment_id is not null and r.more_lines is not null), \
     explained as (select distinct on (x.app_id, x.mode, x.id) x.* from ( \
        select e.app_id, e.mode, e.id, j.verdict as why from settlement_exceptions e \
        join judged j on e.app_id = j.app_id and e.mode = j.mode and e.id = j.exception_id \
        join reconciliation_results o on o.app_id = e.app_id and o.run_id = e.run_id and o.number = e.number and o.mode = e.mode \
        where j.why is null and e.status in ($WAITING) and (o.verdict <> 'MATCHED' \
            or (o.statement_id, o.line_number, o.more_lines) is distinct from (j.statement_id, j.line_number, j.more_lines)) \
        union all \
        select e.app_id, e.mode, e.id, 'the line is gone' from settlement_exceptions e join statements s on s.id = e.about_id \
        where e.mode = '$MODE' and e.payment_id is null and e.status in ($WAITING) and s.state <> 'IMPORTED' \
        union all \
        select e.app_id, e.mode, e.id, 'what the line is about is known' from settlement_exceptions e \
        join lines l on l.statement_id = e.about_id and l.number = e.about_name \
        where e.mode = '$MODE' and e.payment_id is null and e.status in ($WAITING)) as x), \
     kept as (update settlement_exceptions e set status = 'CLOSED', updated_at = greatest(e.updated_at, $1), until_day = null, remedy = null, \
        against = null, book_app_id = null, refund_id = null, note = null, booked_minor = null, booked_lines = null, \
        decided_by = null, decided_at = null \
        from explained c where e.app_id = c.app_id and e.mode = c.mode and e.id = c.id), \
     told as (insert into case_entries (app_id, mode, case_kind, case_id, number, kind, at, text) \
        select c.app_id, c.mode, 'EXCEPTION', c.id, $NEXT, 'CLOSED', $1, c.why from explained c) \
     select count(*) as count from explained";
/// What somebody has still something to do about.
const WAITING: &str = "'OPEN', 'CHASING', 'AWAITING_APPROVAL'";

/// The number of the next entry of a case.
const NEXT: &str = "1 + coalesce((select max(n.number) from case_entries n where n.app_id = c.app_id and n.mode = c.mode \
     and n.case_kind = 'EXCEPTION' and n.case_id = $ID), 0)";

/// How many exceptions moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Looked {
    pub(in super::super) opened: i64,
    pub(in super::super) changed: i64,
    pub(in super::super) closed: i64,
}

#[derive(QueryableByName)]
struct CountRow {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Holds what a run found against the exceptions that there are.
pub(in super::super) async fn look_again(
    connection: &mut AsyncPgConnection,
    run: &Run,
    at: Timestamp,
) -> Result<Looked, Error> {
    gather(connection, run, JUDGED).await?;
    Ok(Looked {
        opened: set(connection, run, OPEN, at).await?,
        changed: set(connection, run, &CHANGE.replace("$NEXT", &NEXT.replace("$ID", "c.exception_id")), at).await?,
        closed: set(connection, run, &CLOSE.replace("$NEXT", &NEXT.replace("$ID", "c.id")), at).await?,
    })
}

/// Opens exceptions about what of a run was not posted because it contradicts the book.
pub(in super::super) async fn look_at_contradictions(
    connection: &mut AsyncPgConnection,
    run: &Run,
    at: Timestamp,
) -> Result<(), Error> {
    gather(connection, run, CONTRADICTIONS).await?;
    set(connection, run, OPEN, at).await?;
    set(connection, run, &CHANGE.replace("$NEXT", &NEXT.replace("$ID", "c.exception_id")), at).await.map(|_| ())
}

async fn gather(connection: &mut AsyncPgConnection, run: &Run, sql: &str) -> Result<(), Error> {
    let sql = sql.replace("$NAMES", NAMES);
    connection.batch_execute(&format!("{}; analyze judged", about(&sql, run))).await
}

async fn set(connection: &mut AsyncPgConnection, run: &Run, sql: &str, at: Timestamp) -> Result<i64, Error> {
    let sql = about(&sql.replace("$DIFFERS", DIFFERS).replace("$WAITING", WAITING), run);
    let row: CountRow = diesel::sql_query(sql).bind::<Timestamptz, _>(to_time(at)).get_result(connection).await?;
    Ok(row.count)
}

fn about(sql: &str, run: &Run) -> String {
    sql.replace("$RUN", &to_uuid(run.id.as_u128()).to_string()).replace("$MODE", run.of.mode.as_str())
}
