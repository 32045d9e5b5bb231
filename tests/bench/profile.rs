//! Where the time goes: the committer's own timers, what its connection waits for, and whose the processor is.

use crate::{
    Result,
    load::{Request, callers},
    machine::{Cluster, connect},
    meter::{Meter, Reading},
    numbers::{a_second, grouped, hundredths},
};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// How often PostgreSQL is asked what the committer's connection waits for.
const LOOK_EVERY: Duration = Duration::from_millis(7);
/// What a batch goes through, in this order.
const STAGES: [&str; 4] = ["load", "rules", "write", "commit"];
/// The kernel counts a process's time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);
const LOOK: &str = "select case when state = 'idle in transaction' then 'waits for the next statement' \
     else coalesce(wait_event_type || ':' || wait_event, 'on the processor') end from pg_stat_activity \
     where application_name = 'poisha' and backend_type = 'client backend' and state <> 'idle'";

/// Measures that work once more, and says what it spent its time on.
pub(crate) async fn take(
    cluster: &Cluster,
    meter: &Meter,
    words: &str,
    (count, slice): (usize, Duration),
    request: &Request,
) -> Result {
    let looking = tokio::spawn(look(cluster.url().to_owned(), slice));
    let (before, used) = (meter.read(), Processor::read(cluster.postmaster())?);
    let began = Instant::now();
    let measured = callers(count, slice, request).await?;
    let took = began.elapsed();
    let counted = meter.read().since(&before);
    let (ours, theirs) = Processor::read(cluster.postmaster())?.since(&used);
    println!("\n  {words}: {} a second", grouped(measured.rate()));
    stages(&counted, took);
    let of = |spent: Duration| {
        let share = spent.as_micros() * 100 / took.as_micros().max(1);
        format!("{share} % of a core, {} µs a decision", spent.as_micros() / u128::from(measured.done.max(1)))
    };
    println!("    processor: server and load {}; PostgreSQL {}", of(ours), of(theirs));
    let seen = looking.await??;
    let total = seen.values().sum::<u64>().max(1);
    let mut seen: Vec<_> = seen.into_iter().collect();
    seen.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let words: Vec<_> = seen.iter().take(5).map(|(what, count)| format!("{what} {} %", count * 100 / total)).collect();
    println!("    the committer's connection in PostgreSQL: {}", words.join(", "));
    Ok(())
}

/// The shares of a batch's stages in the time that passed.
fn stages(counted: &Reading, took: Duration) {
    let commits = counted.get("poisha_store_commits_total").max(1);
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX).max(1);
    let sum = |stage: &str| counted.get(&format!("poisha_store_stage_seconds_sum{{stage=\"{stage}\"}}"));
    let all: u64 = STAGES.iter().map(|stage| sum(stage)).sum();
    let words: Vec<_> = STAGES
        .iter()
        .map(|stage| format!("{stage} {} % ({} µs)", sum(stage) * 100 / micros, sum(stage) / commits))
        .collect();
    let decisions = counted.get("poisha_store_decisions_total");
    println!(
        "    {} commits a second with {} decisions each: {}, between batches {} %",
        grouped(a_second(commits, took)),
        hundredths(decisions * 100 / commits),
        words.join(", "),
        micros.saturating_sub(all) * 100 / micros
    );
}

async fn look(url: String, during: Duration) -> Result<BTreeMap<String, u64>> {
    let client = connect(&url).await?;
    let statement = client.prepare(LOOK).await?;
    let (began, mut seen) = (Instant::now(), BTreeMap::new());
    while began.elapsed() < during {
        for row in client.query(&statement, &[]).await? {
            *seen.entry(row.get(0)).or_default() += 1;
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(seen)
}

/// The processor's time that processes have used, by their id.
#[derive(Debug, Default)]
pub(crate) struct Processor {
    ours: u64,
    theirs: BTreeMap<String, u64>,
}

impl Processor {
    /// This process's, and that of a postmaster's children.
    pub(crate) fn read(postmaster: i32) -> Result<Processor> {
        Processor::of("self", postmaster)
    }

    /// A process's, and that of a postmaster's children.
    pub(crate) fn of(process: &str, postmaster: i32) -> Result<Processor> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let ours = ticks(&stat).ok_or("a process without times")?;
        let (mut theirs, postmaster) = (BTreeMap::new(), postmaster.to_string());
        for entry in std::fs::read_dir("/proc")?.flatten() {
            let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else { continue };
            let parent = after_name(&stat).and_then(|mut fields| fields.nth(1));
            if parent == Some(postmaster.as_str()) {
                let id = entry.file_name().to_string_lossy().into_owned();
                theirs.insert(id, ticks(&stat).unwrap_or_default());
            }
        }
        Ok(Processor { ours, theirs })
    }

    /// What was used since, ours and theirs. What ended meanwhile is not counted.
    pub(crate) fn since(&self, before: &Processor) -> (Duration, Duration) {
        let of = |ticks: u64| TICK * u32::try_from(ticks).unwrap_or(u32::MAX);
        let known = |id: &String| before.theirs.get(id).copied().unwrap_or_default();
        let theirs = self.theirs.iter().map(|(id, ticks)| ticks.saturating_sub(known(id))).sum();
        (of(self.ours.saturating_sub(before.ours)), of(theirs))
    }
}

/// The fields after the command's name, which may hold spaces.
fn after_name(stat: &str) -> Option<impl Iterator<Item = &str>> {
    Some(stat.rsplit_once(')')?.1.split_whitespace())
}

fn ticks(stat: &str) -> Option<u64> {
    let mut fields = after_name(stat)?.skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}
