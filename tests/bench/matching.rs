//! A run over a month of one gateway, and its posting: at a hundredth, a tenth and the whole of the payments that are asked
//! for. A run must find exactly what was put there, in memory that does not grow and at a cost for each line that stays.

use crate::{
    Result,
    machine::{Cluster, connect},
    numbers::{a_second, grouped},
    options::Options,
    verdicts::Verdicts,
};
use adapters::postgres::{Store, StoreOptions};
use domain::{
    Asked, Mode, RunId, Scope,
    audit::Origin,
    settlements::{KeepsRuns, Period, Run, RunCounts, RunOf, RunStatus},
    time::hours,
};
use std::{
    fs,
    time::{Duration, Instant},
};

const SEED: &str = include_str!("matching.sql");
/// What a process may hold at most, in kibibytes.
const RESIDENT_MAX_KIB: u64 = 300 * 1024;
/// What a million lines against a million payments may take, the import of the file included.
const WITHIN: Duration = Duration::from_secs(60);
/// The cost of a line may grow by so much from the smallest to the largest, in hundredths.
const FLAT: u64 = 150;

/// What one size took.
struct Took {
    run: Duration,
    post: Duration,
    resident_kib: u64,
}

/// Measures every size, each on a database of its own.
pub(crate) async fn run(cluster: &Cluster, options: &Options, verdicts: &mut Verdicts) -> Result {
    println!("\nMATCHING                 run      a line     post    resident");
    let mut costs = Vec::new();
    for (name, part) in [("hundredth", 100), ("tenth", 10), ("whole", 1)] {
        // Each thousand has its faults, so that what must be found is known.
        let payments = (options.payments / part).div_ceil(1_000).max(1) * 1_000;
        let took = one(cluster, &format!("matching_{name}"), payments).await?;
        let line_ns = took.run.as_nanos() / u128::from(payments);
        println!(
            "{:>12} {:>9} ms {:>8} ns {:>6} ms {:>7} MiB  ({} lines a second)",
            grouped(payments),
            took.run.as_millis(),
            line_ns,
            took.post.as_millis(),
            took.resident_kib / 1024,
            grouped(a_second(payments, took.run)),
        );
        costs.push((u64::try_from(line_ns)?, took));
    }
    let (Some((first, _)), Some((last, whole))) = (costs.first(), costs.last()) else { return Ok(()) };
    let took = format!("{} ms", whole.run.as_millis());
    verdicts.add("a run over all payments, of 60 s with the import", "< 60 s", took, whole.run < WITHIN);
    let resident = format!("{} MiB", whole.resident_kib / 1024);
    verdicts.add("resident memory while it runs", "< 300 MiB", resident, whole.resident_kib < RESIDENT_MAX_KIB);
    let grown = last * 100 / (*first).max(1);
    verdicts.add("cost of a line, whole over hundredth", "flat", format!("{grown} %"), grown <= FLAT);
    Ok(())
}

async fn one(cluster: &Cluster, name: &str, payments: u64) -> Result<Took> {
    let url = cluster.database(name).await?;
    let client = connect(&url).await?;
    client.batch_execute(&SEED.replace("{count}", &payments.to_string())).await?;
    client.batch_execute("vacuum analyze; ").await?;
    client.batch_execute("checkpoint").await?;
    let store = Store::connect(StoreOptions::new(&url, "https://pay.example")).await?;
    let period = Period::parse("2026-10")?;
    let at = period.last().ends_at().plus(hours(24 * 10));
    let of = RunOf { mode: Mode::Live, period, gateway: None };
    let asked = store.ask_run(Run::asked(RunId::from_u128(1), of, None, at), &Origin::system()).await?;

    forget_peak()?;
    let began = Instant::now();
    let done = store.drive_run(at).await?.ok_or("nobody drove")?;
    let run = began.elapsed();
    check(&done, payments)?;
    let began = Instant::now();
    let posted = store.post_run(&Asked::at(Scope::HOUSE, at), asked.id, |_| None).await?;
    let took = Took { run, post: began.elapsed(), resident_kib: peak_kib()? };
    if posted.posted.map(|posted| posted.lines) != Some(done.counts.matched) {
        return Err(format!("{} matched, and {:?} was posted", done.counts.matched, posted.posted).into());
    }
    owed(&client, payments).await?;
    store.shutdown().await;
    Ok(took)
}

/// What must be found: of each thousand one missing, one of another amount, one twice.
fn check(done: &Run, payments: u64) -> Result {
    let each = payments / 1_000;
    let expected = RunCounts {
        matched: payments - 3 * each,
        missing_in_settlement: each,
        amount_mismatch: each,
        duplicate: each,
        ..RunCounts::default()
    };
    if (done.status, done.counts) != (RunStatus::Done, expected) {
        return Err(format!("the run found {:?} instead of {expected:?}", done.counts).into());
    }
    Ok(())
}

/// What the gateway still owes is what did not match.
async fn owed(client: &tokio_postgres::Client, payments: u64) -> Result {
    let sql = "select (select (debits_minor - credits_minor) from ledger_accounts where code = 'gateway_receivable/bkash'), \
        (select sum(captured_minor - fee_minor)::bigint from captures c where not exists (select from settled_lines s \
            where s.of_app_id = c.app_id and s.thing_id = c.attempt_id and s.mode = c.mode))";
    let row = client.query_one(sql, &[]).await?;
    let (owed, open): (i64, Option<i64>) = (row.get(0), row.get(1));
    if Some(owed) != open {
        return Err(format!("of {payments} payments {open:?} is open, and {owed} is owed").into());
    }
    Ok(())
}

/// From now on the peak is counted anew.
fn forget_peak() -> Result {
    Ok(fs::write("/proc/self/clear_refs", "5")?)
}

/// The most that was resident, in kibibytes.
fn peak_kib() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).ok_or("no peak is known")?;
    Ok(line.split_whitespace().nth(1).ok_or("no peak is known")?.parse()?)
}
