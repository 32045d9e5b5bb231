//! Reconciliation on PostgreSQL: a run finds what the pure rules find, whatever happens to whoever drives it.

mod desk;
mod exceptions;
mod keys;
mod killed;
mod laid;
mod posting;
mod reports;
mod terms;
mod worklist;

pub(crate) use desk::statement_shows_the_first;

use crate::support::{Result, store};
use adapters::postgres::Store;
use domain::{
    Asked, Declined, Mode, RunId, Scope, Timestamp,
    access::Reach,
    audit::Origin,
    payments::Total,
    settlements::{
        About, Difference, ExpectedId, Finding, KeepsRuns, LineName, Period, PostRunRefused, ResultFilter, Run, RunOf,
        RunResult, RunStatus, Terms, reconcile,
    },
    testing::settlement_world::{World, world, world_of_days},
};
use laid::lay_more;
use std::{collections::BTreeMap, time::Duration};
use tests::cluster::Database;
use tokio_postgres::NoTls;

const PERIODS: [&str; 2] = ["2026-11", "2026-12"];
/// More than any world has.
const ALL: u32 = 10_000;

/// What the pure rules find, by what it is about.
fn expected_of(world: &World) -> BTreeMap<String, String> {
    let told = |finding: Finding| {
        let about = match &finding.about {
            About::Expected(ExpectedId::Capture(family)) => family.payment.to_string(),
            About::Expected(ExpectedId::Refund(_, refund)) => refund.to_string(),
            About::Expected(ExpectedId::Dispute(_, dispute, _)) => dispute.to_string(),
            About::Line(line) => format!("{line:?}"),
        };
        let reason = finding.verdict.difference().map(Difference::reason);
        (
            about,
            line_of(finding.verdict.name(), reason, finding.by, (&finding.lines, finding.settled, finding.agreed_fee)),
        )
    };
    reconcile(&world.terms, world.at, &world.expected, &world.lines).into_iter().map(told).collect()
}

fn line_of(
    verdict: domain::settlements::VerdictName,
    reason: Option<domain::settlements::Reason>,
    by: Option<domain::settlements::MatchedBy>,
    (lines, settled, fee): (&[LineName], domain::settlements::Sums, Option<i64>),
) -> String {
    format!("{verdict:?} {reason:?} {by:?} {lines:?} {settled:?} {fee:?}")
}

fn told(result: &RunResult) -> (String, String) {
    let about = match (result.of, result.lines.first()) {
        (Some(of), _) => of.refund.map_or_else(|| of.payment.to_string(), |refund| refund.to_string()),
        (None, Some(line)) => format!("{line:?}"),
        (None, None) => "nothing".into(),
    };
    let rest = (result.lines.as_slice(), result.settled, result.agreed_fee);
    (about, line_of(result.verdict, result.reason, result.by, rest))
}

/// A database that holds what a world expects, and the lines of its statement.
async fn laid(name: &str, world: &World) -> Result<(Database, Store)> {
    let (database, store) = store(name).await?;
    laid::lay(database.url(), world).await?;
    Ok((database, store))
}

/// Posts a run, as the night does.
async fn posts(store: &Store, run: RunId, at: Timestamp) -> std::result::Result<Run, Declined<PostRunRefused>> {
    store.post_run(&Asked::at(Scope::HOUSE, at), run, |_| None).await
}

async fn asks(store: &Store, period: &str, at: Timestamp) -> Result<Run> {
    let of = RunOf { mode: Mode::Test, period: Period::parse(period)?, gateway: None };
    let run = Run::asked(RunId::from_u128(at.micros().unsigned_abs().into()), of, None, at);
    Ok(store.ask_run(run, &Origin::system()).await?)
}

async fn results(store: &Store, run: RunId) -> Result<Vec<RunResult>> {
    let filter = ResultFilter { run, verdict: None, reason: None, gateway: None, payment: None };
    let (results, total) = store.results(&Reach::Everywhere, &filter, (0, ALL, None)).await?;
    assert_eq!(total, Total::Exact(u64::try_from(results.len())?));
    Ok(results)
}

/// What the runs of both months found.
async fn found(store: &Store, world: &World) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (period, later) in PERIODS.into_iter().zip(1..) {
        let at = Timestamp::from_micros(world.at.micros() + later);
        let asked = asks(store, period, at).await?;
        let done = store.drive_run(world.at).await?.ok_or("nobody drove")?;
        assert_eq!((done.id, done.status, done.ledger_balanced), (asked.id, RunStatus::Done, Some(true)));
        let results = results(store, asked.id).await?;
        let counts = done.counts;
        let flagged = counts.missing_in_settlement
            + counts.missing_internal
            + counts.amount_mismatch
            + counts.fee_mismatch
            + counts.currency_mismatch
            + counts.duplicate
            + counts.reference_mismatch;
        assert_eq!(counts.matched + counts.deferred + flagged, u64::try_from(results.len())?);
        assert_eq!(done.looked_at, u64::try_from(results.len())?);
        for (about, what) in results.iter().map(told) {
            assert_eq!(found.insert(about.clone(), what), None, "{about} was found in two months");
        }
    }
    Ok(found)
}

/// The world as a store without terms of its own sees it: the gateway said at once what it keeps.
fn with_told_fees(world: World) -> World {
    let expected = world.expected.iter().cloned().map(|mut one| {
        let rule = world.terms.fees.rule(one.gateway, None, one.currency);
        one.fee = rule.filter(|_| !one.id.is_refund()).map(|rule| rule.fee_of(one.gross));
        one
    });
    World { expected: expected.collect(), terms: Terms::default(), ..world }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_finds_what_the_rules_find() -> Result {
    for seed in 0..6 {
        for (name, world) in [("lines", world(seed)), ("days", world_of_days(seed))] {
            let world = with_told_fees(world);
            let (_database, store) = laid(&format!("reconciliation_{name}_{seed}"), &world).await?;
            assert_eq!(found(&store, &world).await?, expected_of(&world), "{name} of seed {seed}");
            store.shutdown().await;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_run_at_a_time_looks_at_the_same() -> Result {
    let (_database, store) = store("reconciliation_same").await?;
    let at = world(1).at;
    let first = asks(&store, PERIODS[0], at).await?;
    let again = asks(&store, PERIODS[0], at.plus(Duration::from_secs(1))).await?;
    assert_eq!(again.id, first.id);
    let other = asks(&store, PERIODS[1], at.plus(Duration::from_secs(2))).await?;
    assert_ne!(other.id, first.id);
    let cancelled = store.cancel_run(other.id, &Origin::system(), at).await?.ok_or("no run")??;
    assert_eq!(cancelled.status, RunStatus::Cancelled);
    let done = store.drive_run(at).await?.ok_or("nobody drove")?;
    assert_eq!((done.id, done.status), (first.id, RunStatus::Done));
    assert!(store.drive_run(at).await?.is_none(), "nothing is left to drive");
    assert!(store.cancel_run(first.id, &Origin::system(), at).await?.ok_or("no run")?.is_err(), "it is over");
    assert!(store.cancel_run(RunId::from_u128(9), &Origin::system(), at).await?.is_none());
    let third = asks(&store, PERIODS[0], at.plus(Duration::from_secs(3))).await?;
    assert_ne!(third.id, first.id, "what is over does not stand in the way");
    Ok(())
}

/// Lets nobody write results until it is dropped.
async fn gate(url: &str) -> Result<tokio_postgres::Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    client.batch_execute("begin; lock table reconciliation_results in access exclusive mode").await?;
    Ok(client)
}

/// Waits until somebody stands before the gate.
async fn stands_before(gate: &tokio_postgres::Client) -> Result {
    for _ in 0..1_000 {
        let waits = "select count(*) from pg_locks where not granted and relation = 'reconciliation_results'::regclass";
        if gate.query_one(waits, &[]).await?.get::<_, i64>(0) > 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Err("nobody came to write".into())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_driver_dies_leaves_nothing_and_begins_again() -> Result {
    let world = with_told_fees(world(3));
    let (database, store) = laid("reconciliation_death", &world).await?;
    let gate = gate(database.url()).await?;
    let asked = asks(&store, PERIODS[0], world.at).await?;
    let (at, dying) = (world.at, store.clone());
    let driving = tokio::spawn(async move { dying.drive_run(at).await });
    stands_before(&gate).await?;
    let running = store.run(asked.id).await?.ok_or("the run is gone")?;
    assert_eq!(running.status, RunStatus::Running);
    assert!(store.drive_run(at).await?.is_none(), "somebody drives already");
    driving.abort();
    gate.batch_execute("commit").await?;
    let mut done = None;
    for _ in 0..500 {
        done = store.drive_run(at).await?;
        if done.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let done = done.ok_or("nobody began again")?;
    assert_eq!((done.id, done.status), (asked.id, RunStatus::Done));
    let results = results(&store, asked.id).await?;
    assert_eq!(done.looked_at, u64::try_from(results.len())?, "what the first one wrote is not there");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_driven_stops_when_somebody_wants_it_to() -> Result {
    let world = with_told_fees(world(3));
    let (database, store) = laid("reconciliation_stop", &world).await?;
    let gate = gate(database.url()).await?;
    let asked = asks(&store, PERIODS[0], world.at).await?;
    let (at, driver) = (world.at, store.clone());
    let driving = tokio::spawn(async move { driver.drive_run(at).await });
    stands_before(&gate).await?;
    let stopping = store.cancel_run(asked.id, &Origin::system(), at).await?.ok_or("no run")??;
    assert_eq!((stopping.status, stopping.cancel_asked), (RunStatus::Running, true));
    gate.batch_execute("commit").await?;
    let stopped = driving.await??.ok_or("nobody drove")?;
    assert_eq!((stopped.id, stopped.status), (asked.id, RunStatus::Cancelled));
    assert_eq!(results(&store, asked.id).await?, []);
    Ok(())
}
