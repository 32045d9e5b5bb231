//! A run is driven: families stream by, are judged one by one, and what is left on either side is paired at the end.
//!
//! All of it is one transaction, which begins with the one lock that says that somebody drives. A process that dies leaves
//! nothing behind, and the next one begins again. Progress and the wish to stop travel beside it, on another connection.

use super::{
    exceptions,
    gather::{Range, Stopped, Stream},
    house,
    keep::{Keeper, Thing},
    row::{RUN, RunRow},
    seen::{MemberRow, Seen, SeenRow},
    terms,
};
use crate::{
    ids::Ids,
    postgres::{
        audit,
        convert::{database, to_time, to_uuid},
        store::Store,
    },
};
use diesel::{OptionalExtension, QueryableByName, sql_types};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    RunId, StoreFailed, Timestamp,
    audit::{Action, Origin},
    settlements::{
        About, AgreedTerms, Expected, FamilyId, Finding, LineKind, Run, StatementLine, TRIES_MAX, Terms, TermsUsed,
        matching::{judge_family, judge_payouts, may_be_paired, pair_nameless, stray},
    },
};
use std::collections::HashMap;

/// Whoever holds this lock drives; the lock ends with the transaction, or with the process.
const DRIVING: &str = "select pg_try_advisory_xact_lock(7334) as yes";
/// A run reads much and writes much: it may take its time, it sorts in little memory, and without statistics it is
/// not led into looking up a million rows one by one.
const SETTINGS: &str = "set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '10min'; \
     set local work_mem = '32MB'; set local enable_nestloop = off; set local jit = off";

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = sql_types::Bool)]
    yes: bool,
}

/// What is left when all families have gone by.
#[derive(Default)]
struct Left {
    open: Vec<Expected>,
    nameless: Vec<Seen>,
    payouts: Vec<Seen>,
}

pub(super) async fn next(store: &Store, at: Timestamp) -> Result<Option<Run>, StoreFailed> {
    let mut connection = store.connection().await?;
    let mut taken = None;
    let driven = connection.transaction::<_, Stopped, _>(async |connection| {
        let lock: Yes = diesel::sql_query(DRIVING).get_result(connection).await?;
        if !lock.yes {
            return Ok(None);
        }
        let Some(run) = take(store, at).await.map_err(Stopped::Failed)? else { return Ok(None) };
        taken = Some(run.clone());
        connection.batch_execute(SETTINGS).await?;
        drive(store, connection, &run, at).await.map(Some)
    });
    match (driven.await, taken) {
        (Ok(run), _) => Ok(run),
        (Err(Stopped::Cancelled), Some(run)) => end(store, run.id, at, None).await.map(Some),
        (Err(Stopped::Failed(failed)), _) => Err(failed),
        (Err(Stopped::Cancelled), None) => Ok(None),
    }
}

/// Takes the oldest run that is not over. One that was begun too often fails instead.
async fn take(store: &Store, at: Timestamp) -> Result<Option<Run>, StoreFailed> {
    let mut connection = store.connection().await?;
    loop {
        let sql = format!(
            "update reconciliation_runs set state = 'RUNNING', tries = tries + 1, looked_at = 0 where (app_id, mode, id) in ( \
             select app_id, mode, id from reconciliation_runs where app_id = $1 and state in ('WAITING', 'RUNNING') \
             order by created_at, id limit 1) and state in ('WAITING', 'RUNNING') \
             returning {RUN}, tries > {TRIES_MAX} or cancel_asked as yes"
        );
        let row: Option<(RunRow, Yes)> = diesel::sql_query(sql)
            .bind::<sql_types::Uuid, _>(house())
            .get_result(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let Some((row, is_given_up)) = row else { return Ok(None) };
        let run = row.into_run()?;
        if !is_given_up.yes {
            return Ok(Some(run));
        }
        let why = (!run.cancel_asked).then(|| format!("it was begun {TRIES_MAX} times and never got to its end"));
        end(store, run.id, at, why).await?;
    }
}

/// Ends a run that found nothing: cancelled, or failed where a reason is given.
async fn end(store: &Store, id: RunId, at: Timestamp, why: Option<String>) -> Result<Run, StoreFailed> {
    let mut connection = store.connection().await?;
    let sql = format!(
        "update reconciliation_runs set state = case when $3::text is null then 'CANCELLED' else 'FAILED' end, note = $3, ended_at = $4 \
         where app_id = $1 and id = $2 returning {RUN}"
    );
    let is_failed = why.is_some();
    let row: RunRow = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
        .bind::<sql_types::Nullable<sql_types::Text>, _>(why)
        .bind::<sql_types::Timestamptz, _>(to_time(at))
        .get_result(&mut connection)
        .await
        .map_err(database)?;
    let run = row.into_run()?;
    if is_failed {
        let line = run.told(Action::ReconciliationFailed);
        store.append_audit(audit::record_of(&Ids::default(), &Origin::system(), &line, at)).await?;
    }
    Ok(run)
}

async fn drive(store: &Store, connection: &mut AsyncPgConnection, run: &Run, at: Timestamp) -> Result<Run, Stopped> {
    let mut keeper = Keeper::of(run.id, run.of);
    let mut agreed = terms::all(connection, run.of.mode).await.map_err(Stopped::Failed)?;
    agreed.retain(|agreed| run.of.gateway.is_none_or(|only| only == agreed.gateway));
    for agreed in &agreed {
        gateway_of_run(store, connection, run, agreed, &mut keeper, at).await?;
    }
    let used: TermsUsed = agreed.iter().map(|agreed| (agreed.gateway, agreed.version)).collect();
    keeper.write(connection).await?;
    let counts = keeper.counts;
    let sql = format!(
        "update reconciliation_runs set state = 'DONE', ended_at = $3, looked_at = $4, matched = $5, deferred = $6, \
         missing_in_settlement = $7, missing_internal = $8, amount_mismatch = $9, fee_mismatch = $10, \
         currency_mismatch = $11, duplicate = $12, reference_mismatch = $13, terms = $14, ledger_balanced = not exists ( \
            select from ledger_accounts a where a.mode = reconciliation_runs.mode group by a.app_id, a.currency \
            having sum(a.debits_minor) <> sum(a.credits_minor)) \
         where app_id = $1 and id = $2 and not cancel_asked returning {RUN}"
    );
    let mut query = diesel::sql_query(sql)
        .into_boxed::<diesel::pg::Pg>()
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Uuid, _>(to_uuid(run.id.as_u128()))
        .bind::<sql_types::Timestamptz, _>(to_time(at))
        .bind::<sql_types::BigInt, _>(keeper.count());
    for counted in [
        counts.matched,
        counts.deferred,
        counts.missing_in_settlement,
        counts.missing_internal,
        counts.amount_mismatch,
        counts.fee_mismatch,
        counts.currency_mismatch,
        counts.duplicate,
        counts.reference_mismatch,
    ] {
        query = query.bind::<sql_types::BigInt, _>(i64::try_from(counted).unwrap_or(i64::MAX));
    }
    query = query.bind::<sql_types::Jsonb, _>(terms::used_value(&used));
    let row: Option<RunRow> = query.get_result(connection).await.optional()?;
    let done = row.ok_or(Stopped::Cancelled)?.into_run().map_err(Stopped::Failed)?;
    let looked = exceptions::look_again(connection, &done, at).await?;
    let line = done.told(Action::ReconciliationDone).saying("matched", counts.matched);
    let line = line.saying("exceptionsOpened", looked.opened).saying("exceptionsClosed", looked.closed);
    audit::append(connection, &[audit::record_of(&Ids::default(), &Origin::system(), &line, at)]).await?;
    Ok(done)
}

/// Writes what waits, says how far it is, and looks whether somebody wants it stopped.
async fn look_up(
    store: &Store,
    connection: &mut AsyncPgConnection,
    id: RunId,
    keeper: &mut Keeper,
) -> Result<(), Stopped> {
    keeper.write(connection).await?;
    let mut beside = store.connection().await.map_err(Stopped::Failed)?;
    let sql =
        "update reconciliation_runs set looked_at = $3 where app_id = $1 and id = $2 returning cancel_asked as yes";
    let stop: Yes = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
        .bind::<sql_types::BigInt, _>(keeper.count())
        .get_result(&mut beside)
        .await?;
    if stop.yes { Err(Stopped::Cancelled) } else { Ok(()) }
}

async fn gateway_of_run(
    store: &Store,
    connection: &mut AsyncPgConnection,
    run: &Run,
    agreed: &AgreedTerms,
    keeper: &mut Keeper,
    at: Timestamp,
) -> Result<(), Stopped> {
    let terms = &agreed.terms;
    let range = Range::of(connection, run.of, agreed.gateway, terms).await?;
    let (mut members, mut lines) = (range.members(connection).await?, range.lines(connection).await?);
    let mut left = Left::default();
    let mut member = next_member(connection, &mut members, &range).await?;
    let mut seen = next_line(connection, &mut lines, &range).await?;
    while let Some(first) = member.take() {
        let id = first.id.family().clone();
        let mut family = vec![first];
        member = next_member(connection, &mut members, &range).await?;
        while let Some(one) = member.take_if(|one| *one.id.family() == id) {
            family.push(one);
            member = next_member(connection, &mut members, &range).await?;
        }
        let mut named = Vec::new();
        // Lines of families that are not looked at go by.
        while let Some(one) = seen.take_if(|one| one.family.as_ref().is_some_and(|family| order(family) <= order(&id)))
        {
            if one.family.as_ref() == Some(&id) {
                named.push(one);
            }
            seen = next_line(connection, &mut lines, &range).await?;
        }
        keep_family((terms, at), &range, &family, &named, &mut left, keeper);
        if keeper.is_full() {
            look_up(store, connection, run.id, keeper).await?;
        }
    }
    while let Some(one) = seen {
        if one.family.is_none() {
            keep_unnamed(&range, one, &mut left, keeper);
        }
        if keeper.is_full() {
            look_up(store, connection, run.id, keeper).await?;
        }
        seen = next_line(connection, &mut lines, &range).await?;
    }
    members.close(connection).await?;
    lines.close(connection).await?;
    keep_left((terms, at), &range, &left, keeper);
    look_up(store, connection, run.id, keeper).await
}

/// The order in which families come.
fn order(family: &FamilyId) -> (u128, u128, u128, &str) {
    (family.scope.app.as_u128(), family.payment.as_u128(), family.attempt.as_u128(), &family.transaction)
}

async fn next_member(
    connection: &mut AsyncPgConnection,
    members: &mut Stream<MemberRow>,
    range: &Range,
) -> Result<Option<Expected>, Stopped> {
    let row = members.next(connection).await?;
    row.map(|row| row.into_expected(range.of, range.gateway)).transpose().map_err(Stopped::Failed)
}

async fn next_line(
    connection: &mut AsyncPgConnection,
    lines: &mut Stream<SeenRow>,
    range: &Range,
) -> Result<Option<Seen>, Stopped> {
    let row = lines.next(connection).await?;
    row.map(|row| row.into_seen(range.of)).transpose().map_err(Stopped::Failed)
}

/// Judges a family, and keeps what was found about what falls into the period. What no line shows waits, if a line that
/// names nothing may be about it.
fn keep_family(
    (terms, at): (&Terms, Timestamp),
    range: &Range,
    family: &[Expected],
    named: &[Seen],
    left: &mut Left,
    keeper: &mut Keeper,
) {
    let members: Vec<&Expected> = family.iter().collect();
    for finding in judge_family(terms, at, &members, named.iter().map(|seen| &seen.line).collect()) {
        match &finding.about {
            About::Expected(id) => {
                let Some(one) = family.iter().find(|one| one.id == *id) else { continue };
                if finding.lines.is_empty() && range.has_nameless {
                    left.open.push(one.clone());
                } else if range.holds(one) {
                    keeper.add(range.gateway, &finding, &Thing::Expected(one));
                }
            }
            About::Line(name) => {
                let is_it = |seen: &&Seen| (seen.line.statement, seen.line.number) == (name.statement, name.number);
                if let Some(seen) = named.iter().find(is_it).filter(|seen| seen.is_within) {
                    keeper.add(range.gateway, &finding, &Thing::Line(&seen.line));
                }
            }
        }
    }
}

/// A line that names nothing we know: it waits, if it may be about something all the same.
fn keep_unnamed(range: &Range, seen: Seen, left: &mut Left, keeper: &mut Keeper) {
    if seen.line.kind == LineKind::Payout {
        left.payouts.push(seen);
    } else if may_be_paired(&seen.line) {
        left.nameless.push(seen);
    } else if seen.is_within {
        keeper.add(range.gateway, &stray(&seen.line), &Thing::Line(&seen.line));
    }
}

/// Pairs what is left, and keeps what was found about what falls into the period.
fn keep_left((terms, at): (&Terms, Timestamp), range: &Range, left: &Left, keeper: &mut Keeper) {
    let mut open: Vec<&Expected> = left.open.iter().collect();
    let mut findings: Vec<Finding> = pair_nameless(terms, &mut open, lines_of(&left.nameless));
    findings.extend(judge_payouts(terms, at, open, lines_of(&left.payouts), &range.batches));
    let expected: HashMap<_, _> = left.open.iter().map(|one| (&one.id, one)).collect();
    let seen: HashMap<_, _> =
        left.nameless.iter().chain(&left.payouts).map(|seen| ((seen.line.statement, seen.line.number), seen)).collect();
    for finding in findings {
        match &finding.about {
            About::Expected(id) => {
                if let Some(one) = expected.get(id).filter(|one| range.holds(one)) {
                    keeper.add(range.gateway, &finding, &Thing::Expected(one));
                }
            }
            About::Line(name) => {
                if let Some(seen) = seen.get(&(name.statement, name.number)).filter(|seen| seen.is_within) {
                    keeper.add(range.gateway, &finding, &Thing::Line(&seen.line));
                }
            }
        }
    }
}

fn lines_of(seen: &[Seen]) -> Vec<&StatementLine> {
    seen.iter().map(|seen| &seen.line).collect()
}
