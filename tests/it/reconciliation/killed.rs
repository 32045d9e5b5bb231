//! The real server, killed with kill -9 while it drives a run, and while it posts one: nothing is half there, and the next
//! server does it all.

use super::{PERIODS, asks, laid, posting, posts, results, with_told_fees};
use crate::{support::Result, world::gate::Held};
use domain::{
    Timestamp,
    settlements::{KeepsRuns, Run, RunResult, RunStatus},
    testing::settlement_world::world,
};
use std::{path::Path, time::Duration};
use tests::process::{ServerOptions, ServerProcess, free_address, log_file};
use tokio::time::{sleep, timeout};

/// A debug build on a busy machine drives and posts a small run within this time.
const DONE_WITHIN: Duration = Duration::from_secs(60);

async fn server(url: &str, place: &Path, name: &str) -> Result<ServerProcess> {
    let settings = [
        ("DATABASE_URL", url.to_owned()),
        ("POISHA_SECRETS_KEY", "7".repeat(64)),
        ("POISHA_SANDBOX_LISTEN", "127.0.0.1:0".to_owned()),
    ];
    let options = ServerOptions {
        binary: env!("CARGO_BIN_EXE_server-under-test").into(),
        listen: free_address()?,
        settings: settings.map(|(name, value)| (name.to_owned(), value)).to_vec(),
        log: log_file(place, name)?,
    };
    ServerProcess::start(&options).await
}

/// What was found, whichever run found it.
fn found(results: Vec<RunResult>, run: &Run) -> Vec<RunResult> {
    results.into_iter().map(|result| RunResult { run: run.id, ..result }).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_whose_server_is_killed_is_found_and_posted_once_by_the_next() -> Result {
    let world = with_told_fees(world(3));
    let (database, store) = laid("reconciliation_killed", &world).await?;
    let (url, place) = (database.url(), tempfile::tempdir()?);
    let client = posting::client(url).await?;
    posting::book_of(&client, &world).await?;
    let asked = asks(&store, PERIODS[0], world.at).await?;

    // The first dies while it writes what it found.
    let held = Held::table(url, "reconciliation_results").await?;
    let first = server(url, place.path(), "first").await?;
    held.reached().await?;
    first.kill().await?;
    drop(held);
    let left = store.run(asked.id).await?.ok_or("the run is gone")?;
    assert_eq!((left.status, results(&store, asked.id).await?), (RunStatus::Running, Vec::new()));

    // The second finds it all, and dies while it posts.
    let held = Held::table(url, "settled_lines").await?;
    let second = server(url, place.path(), "second").await?;
    held.reached().await?;
    second.kill().await?;
    drop(held);
    let done = store.run(asked.id).await?.ok_or("the run is gone")?;
    assert_eq!((done.status, done.posted), (RunStatus::Done, None));
    assert!(done.counts.matched > 0);
    assert_eq!(posting::settled(&client).await?, (0, 0, 0), "nothing is half posted");
    let moved = "select count(*) from ledger_transfers where cause = 'SETTLEMENT'";
    assert_eq!(client.query_one(moved, &[]).await?.get::<_, i64>(0), 0);

    // The third posts it.
    let third = server(url, place.path(), "third").await?;
    let posted = timeout(DONE_WITHIN, async {
        loop {
            if let Some(posted) = store.run(asked.id).await?.and_then(|run| run.posted) {
                return Result::Ok(posted);
            }
            sleep(Duration::from_millis(50)).await;
        }
    });
    let posted = posted.await.map_err(|_| "nobody posted it")??;
    third.kill().await?;
    let (lines, _, said) = posting::settled(&client).await?;
    assert_eq!((lines, said), (i64::try_from(posted.lines)?, lines));
    assert!(lines > 0);

    // And what it found is what a run finds that nobody disturbs.
    let at = done.ended_at.unwrap_or(Timestamp::EPOCH);
    let again = asks(&store, PERIODS[0], world.at.plus(Duration::from_secs(1))).await?;
    while store.drive_run(at).await?.is_some() {}
    assert_eq!(found(results(&store, again.id).await?, &done), results(&store, done.id).await?);
    let once_more = posts(&store, again.id, at).await?;
    assert_eq!(once_more.posted.map(|posted| posted.lines), Some(0));
    store.shutdown().await;
    Ok(())
}
