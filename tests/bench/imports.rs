//! Statements brought in: what a line costs, how that grows with the file, what PostgreSQL's own `COPY` of the same file
//! costs, and what a process that does it holds in memory.
//!
//! Ours is all of it: the file kept in the database, read, checked, and each line kept by a key that finds it again. The
//! baseline is the same bytes by `COPY` into one table of texts without any key.

use crate::{
    Result,
    machine::{Cluster, connect},
    numbers::{Rounds, grouped, hundredths},
    options::Options,
    verdicts::Verdicts,
    world::NOON,
};
use adapters::{
    ids::Ids,
    postgres::{Store, StoreOptions},
    statements::Spool,
};
use domain::{
    Asked, Mode, Scope, StatementId,
    ids::NewIds,
    payments::Method,
    settlements::{Counts, KeepsStatements, Statement, StatementStatus, preset},
};
use futures_util::SinkExt;
use std::{
    fs::File,
    io::{BufWriter, Read, Seek, Write},
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};
use tokio::process::Command;
use tokio_postgres::Client;

/// Lines of the files.
const SIZES: [u64; 3] = [10_000, 100_000, 1_000_000];
/// Rounds of files with so many lines or more; one takes long enough to say something.
const LARGE: (u64, usize) = (1_000_000, 3);
/// The import may take so many times what `COPY` takes, in hundredths.
const RATIO_AIM: u64 = 400;
/// A line of the largest file may cost so many times one of the smallest, in hundredths.
const FLAT_AIM: u64 = 150;
/// What a process that imports may hold.
const RESIDENT_AIM_KIB: u64 = 300 * 1_024;
/// How often its memory is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

const HOUSE: Scope = Scope { mode: Mode::Live, ..Scope::HOUSE };
const PLAIN: &str = "create table plain (date text, trx text, type text, invoice text, amount text, charge text, net text, \
    batch text, status text)";

pub(crate) async fn run(cluster: &Cluster, options: &Options, verdicts: &mut Verdicts) -> Result {
    println!("\nSTATEMENTS IMPORTED  the file kept, read line by line, each kept once; beside COPY of the same file\n");
    println!("  {:>10}  {:>26}  {:>26}  {:>20}", "lines", "µs a line", "COPY alone, ns a line", "times COPY");
    let url = cluster.database("imports").await?;
    let store = Store::connect(StoreOptions { pool_size: 4, ..StoreOptions::new(&url, "https://pay.example") }).await?;
    let client = connect(&url).await?;
    client.batch_execute(PLAIN).await?;
    let place = tempfile::tempdir()?;
    let path = place.path().join("statement.csv");
    let (mut first, mut costs, mut ratio) = (0, Vec::new(), 0);
    let sizes: Vec<u64> = SIZES.into_iter().filter(|size| *size <= options.payments).collect();
    let sizes = if sizes.is_empty() { vec![options.payments] } else { sizes };
    for lines in sizes {
        let (mut ours, mut plain) = (Rounds::default(), Rounds::default());
        let rounds = if lines >= LARGE.0 { options.rounds.min(LARGE.1) } else { options.rounds };
        for _ in 0..rounds {
            // No line was seen before: each file goes on where the last ended.
            write_file(&path, first, lines)?;
            first += lines;
            let took = import(&store, &path, lines).await?;
            ours.push(nanos(took) / lines.max(1));
            plain.push(nanos(copy(&client, &path).await?) / lines.max(1));
            client.batch_execute("truncate plain").await?;
        }
        let over = ours.over(&plain);
        ratio = over.median();
        costs.push(ours.median());
        let micros = hundredths(ours.median() / 10).to_string();
        println!("  {:>10}  {micros:>26}  {plain:>26}  {:>20}", grouped(lines), hundredths(ratio));
    }
    verdicts.add("an import beside COPY of the same file", "within 4", hundredths(ratio), ratio <= RATIO_AIM);
    if let (Some(small), Some(large)) = (costs.first(), costs.last()) {
        let flat = large * 100 / small.max(&1);
        verdicts.add(
            "a line of the largest file over one of the smallest",
            "below 1.5",
            hundredths(flat),
            flat < FLAT_AIM,
        );
    }
    let largest = SIZES.into_iter().rfind(|size| *size <= options.payments).unwrap_or(options.payments);
    write_file(&path, first, largest)?;
    store.shutdown().await;
    let peak = resident(&url, &path).await?;
    println!("  `poisha import` of {} lines holds {} MiB at most", grouped(largest), hundredths(peak * 100 / 1_024));
    let mib = format!("{} MiB", peak / 1_024);
    verdicts.add("memory of the process that imports", "below 300 MiB", mib, peak < RESIDENT_AIM_KIB);
    Ok(())
}

/// A file of bKash's in the order of time, with lines of the length that they have: a payment every other second.
fn write_file(path: &Path, first: u64, lines: u64) -> Result {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(
        file,
        "Date Time,Trx ID,Transaction Type,Merchant Invoice Number,Transaction Amount,Charge,Net Amount,Settlement ID,Status"
    )?;
    let opening = chrono::DateTime::from_timestamp(NOON.seconds(), 0).ok_or("noon is no time")?;
    for number in first..first + lines {
        let at = opening + Duration::from_secs(number * 2);
        writeln!(
            file,
            "{},CE{number:08},Merchant Payment,7K3M9P2Q5R{number:010},\"1,000.00\",18.50,981.50,ST0501,Completed",
            at.format("%d/%m/%Y %H:%M:%S")
        )?;
    }
    Ok(file.flush()?)
}

async fn import(store: &Store, path: &Path, lines: u64) -> Result<Duration> {
    let began = Instant::now();
    let ids = Ids::new();
    let (mut content, file) = Spool::of(File::open(path)?)?.finish("statement.csv")?;
    content.rewind()?;
    let mapping = preset(Method::Bkash);
    let id = StatementId::from_u128(ids.ordered());
    let statement = Statement::received((id, HOUSE), Method::Bkash, file, &mapping, NOON);
    store.receive_statement(&Asked::at(HOUSE, NOON), statement, &mapping.layout, content).await?;
    let read = store.import_statement((HOUSE, id), ids.random(), || NOON, |_: &Counts| {}).await?;
    let took = began.elapsed();
    match (read.status(), read.counts.kept) {
        (StatementStatus::Imported, kept) if kept == lines => Ok(took),
        (status, kept) => Err(format!("{} with {kept} of {lines} lines", status.as_str()).into()),
    }
}

async fn copy(client: &Client, path: &Path) -> Result<Duration> {
    let (began, mut file) = (Instant::now(), File::open(path)?);
    let mut sink = Box::pin(client.copy_in("copy plain from stdin (format csv, header)").await?);
    loop {
        let mut window = vec![0; 256 * 1024];
        let length = file.read(&mut window)?;
        if length == 0 {
            break;
        }
        window.truncate(length);
        sink.send(std::io::Cursor::new(window)).await?;
    }
    sink.as_mut().finish().await?;
    Ok(began.elapsed())
}

/// The most that a process of our own that imports the file held, in KiB.
async fn resident(url: &str, path: &Path) -> Result<u64> {
    let poisha = std::env::current_exe()?.with_file_name("poisha");
    let mut command = Command::new(poisha);
    command.arg("import").arg(path).args(["--gateway", "bkash"]).env("DATABASE_URL", url);
    let mut child = command.stdout(Stdio::null()).kill_on_drop(true).spawn()?;
    let status = format!("/proc/{}/status", child.id().ok_or("it has ended already")?);
    let mut peak = 0;
    loop {
        let seen = std::fs::read_to_string(&status).unwrap_or_default();
        let line = seen.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0).max(peak);
        if let Some(ended) = child.try_wait()? {
            return if ended.success() { Ok(peak) } else { Err(format!("poisha import: {ended}").into()) };
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

fn nanos(took: Duration) -> u64 {
    u64::try_from(took.as_nanos()).unwrap_or(u64::MAX)
}
