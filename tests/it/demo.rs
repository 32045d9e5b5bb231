//! The demo that the README promises, played whole, twice, against a server that it reaches over HTTP alone.

use app_server::{
    config::{Config, SecretsKey},
    serve,
};
use std::{process::Stdio, time::Duration};
use tests::cluster::{BoxError, empty_database};
use tokio::process::Command;

/// Much longer than it takes on a busy machine.
const PLAYED_WITHIN: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_walks_through_the_whole_main_job_as_often_as_one_likes() -> Result<(), BoxError> {
    let (database, data_dir) = (empty_database("demo").await?, tempfile::tempdir()?);
    let config = || Config {
        database_url: Some(database.url().to_owned()),
        demo: true,
        secrets_key: Some(SecretsKey("7".repeat(64))),
        ..Config::on_free_ports(data_dir.path().to_owned())
    };
    let mut codes = Vec::new();
    // The second time, its application is found again.
    for _ in 0..2 {
        let running = serve::start(config()).await?;
        let said = played(&running.url, data_dir.path()).await;
        running.shutdown().await;
        let said = said?;
        for (number, line) in (1..=25).zip(said.lines().filter(|line| !line.starts_with("    "))) {
            assert!(line.trim_start().starts_with(&format!("{number}  ")), "step {number} is missing:\n{said}");
        }
        for wallet in ["bKash", "PayStation", "Nagad"] {
            let line = said.lines().find(|line| line.contains(&format!("pays with {wallet}: order")));
            assert!(line.is_some_and(|line| line.ends_with("is SUCCEEDED")), "{said}");
        }
        assert_eq!(said.matches("order.fulfilled    arrived, its signature holds").count(), 3, "{said}");
        let sold =
            said.lines().filter_map(|line| line.trim().strip_prefix("code ")?.split_once(',').map(|(code, _)| code));
        codes.extend(sold.map(str::to_owned));
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 6, "each order has a code of its own: {codes:?}");
    Ok(())
}

async fn played(url: &str, data_dir: &std::path::Path) -> Result<String, BoxError> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server-under-test"));
    command.arg("demo").env("POISHA_PUBLIC_URL", url).env("POISHA_DATA_DIR", data_dir);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    // As long as it is held, the program is on its leash and does not end.
    let leash = child.stdin.take();
    let done = tokio::time::timeout(PLAYED_WITHIN, child.wait_with_output()).await??;
    drop(leash);
    let (said, wrong) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    if done.status.success() { Ok(said.into_owned()) } else { Err(format!("{said}\n{wrong}").into()) }
}
