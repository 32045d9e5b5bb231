//! An import, killed with kill -9 in the middle, goes on behind its last batch: by the same command, and by a worker.

use super::{Desk, payments};
use crate::{support::Result, world::gate::Held};
use std::time::{Duration, Instant};
use tests::process::{ServerOptions, ServerProcess, free_address, log_file};
use tokio::time::sleep;

/// Lines of the file; a batch is twenty thousand.
const LINES: u32 = 90_000;
/// Longer than a machine with other work needs for the rest of the file.
const READ_WITHIN: Duration = Duration::from_secs(60);

async fn server(desk: &Desk, name: &str) -> Result<ServerProcess> {
    let settings = [
        ("DATABASE_URL", desk.database.url().to_owned()),
        ("POISHA_SECRETS_KEY", "7".repeat(64)),
        ("POISHA_SANDBOX_LISTEN", "127.0.0.1:0".to_owned()),
    ];
    let options = ServerOptions {
        binary: env!("CARGO_BIN_EXE_server-under-test").into(),
        listen: free_address()?,
        settings: settings.map(|(name, value)| (name.to_owned(), value)).to_vec(),
        log: log_file(desk.place.path(), name)?,
    };
    ServerProcess::start(&options).await
}

/// The hold of the dead is over.
async fn let_go(desk: &Desk) -> Result {
    let over = "update statements set held_until = now() - interval '1 second' where held_by is not null";
    tests::cluster::execute(desk.database.url(), over).await
}

async fn waits_until(desk: &Desk, expected: &str) -> Result {
    let began = Instant::now();
    loop {
        let now = desk.statements().await?;
        if now == [expected] {
            return Ok(());
        }
        if began.elapsed() > READ_WITHIN {
            return Err(format!("it never became {expected:?}: {now:?}").into());
        }
        sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_that_is_killed_again_and_again_keeps_every_line_once() -> Result {
    let desk = Desk::new("import_killed").await?;
    let file = desk.file("may.csv", &payments(0..LINES))?.display().to_string();
    let arguments = [file.as_str(), "--gateway", "bkash"];

    // The command dies in its third batch.
    let held = Held::lines_behind(desk.database.url(), 50_000).await?;
    let (mut child, _leash) = desk.begin(&arguments)?;
    held.reached().await?;
    child.kill().await?;
    drop(held);
    assert_eq!(desk.statements().await?, ["IMPORTING: 40000 kept, 0 seen, 0 refused"]);
    assert_eq!(desk.sql("select count(*)::text from statement_lines").await?, ["40000"]);

    // A worker goes on, and dies in its third: two are written at once.
    let held = Held::lines_behind(desk.database.url(), 85_000).await?;
    let first = server(&desk, "first").await?;
    let_go(&desk).await?;
    held.reached().await?;
    first.kill().await?;
    drop(held);
    assert_eq!(desk.statements().await?, ["IMPORTING: 80000 kept, 0 seen, 0 refused"]);

    // The same command, which waits until nobody holds the file any more, and reads the rest.
    let (child, _leash) = desk.begin(&arguments)?;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(desk.statements().await?, ["IMPORTING: 80000 kept, 0 seen, 0 refused"], "it is held by the dead");
    let_go(&desk).await?;
    let done = child.wait_with_output().await?;
    let told = String::from_utf8_lossy(&done.stdout);
    assert_eq!(done.status.code(), Some(0), "{told}");
    assert!(told.starts_with("the file came before, and goes on where it was left: stm_"), "{told}");
    waits_until(&desk, "IMPORTED: 90000 kept, 0 seen, 0 refused").await?;
    let counted = "select count(*) || ' ' || count(distinct number) || ' ' || min(number) || ' ' || max(number) \
        || ' ' || sum(net_minor) from statement_lines";
    assert_eq!(desk.sql(counted).await?, [format!("90000 90000 2 90001 {}", u64::from(LINES) * 98_200)]);
    let told = "select count(*)::text from audit_log where action = 'statement.imported'";
    assert_eq!(desk.sql(told).await?, ["1"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_killed_command_left_a_worker_reads_to_its_end() -> Result {
    let desk = Desk::new("import_left").await?;
    let file = desk.file("may.csv", &payments(0..30_000))?.display().to_string();
    let held = Held::lines_behind(desk.database.url(), 1).await?;
    let (mut child, _leash) = desk.begin(&[&file, "--gateway", "bkash"])?;
    held.reached().await?;
    child.kill().await?;
    drop(held);
    assert_eq!(desk.statements().await?, ["IMPORTING: 0 kept, 0 seen, 0 refused"], "nothing of a batch is half kept");
    let_go(&desk).await?;
    let worker = server(&desk, "worker").await?;
    waits_until(&desk, "IMPORTED: 30000 kept, 0 seen, 0 refused").await?;
    worker.kill().await
}
