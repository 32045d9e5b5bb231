//! The demo that the README promises, played whole, twice, against a server that it reaches over HTTP alone.

use app_server::{
    config::{Config, SecretsKey},
    serve,
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, process::Stdio, time::Duration};
use tests::{
    cluster::{BoxError, empty_database},
    payload::wrong_with,
};
use tokio::process::Command;

/// Much longer than it takes on a busy machine.
const PLAYED_WITHIN: Duration = Duration::from_secs(120);
/// What applications hear on the way.
const MAIN_JOB: [&str; 4] = ["order.fulfilled", "payment.succeeded", "refund.pending", "refund.succeeded"];

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
    every_event_is_what_its_schema_says(database.url()).await
}

/// Everything that the main job told, and nothing that differs from it by a field, fits the schema of its type.
async fn every_event_is_what_its_schema_says(database: &str) -> Result<(), BoxError> {
    let (client, connection) = tokio_postgres::connect(database, tokio_postgres::NoTls).await?;
    let connection = tokio::spawn(connection);
    let rows = client.query("select body from webhook_events order by id", &[]).await?;
    drop(client);
    connection.await??;
    let bodies: Vec<Value> = rows.iter().map(|row| serde_json::from_str(row.get(0))).collect::<Result<_, _>>()?;
    for body in &bodies {
        assert_eq!(wrong_with(body), None, "{body:#}");
        for changed in changes(body) {
            assert!(wrong_with(&changed).is_some(), "it passes, changed: {changed:#}");
        }
    }
    let types: BTreeSet<&str> = bodies.iter().filter_map(|body| body["type"].as_str()).collect();
    assert_eq!(types, MAIN_JOB.into_iter().collect());
    Ok(())
}

/// A body without one of its fields, with a field more, with an amount as text, of another type, and of another version.
fn changes(body: &Value) -> Vec<Value> {
    let fields = ["id", "type", "schemaVersion", "mode", "createdAt", "sequence", "data"];
    let without = |field: &&str| {
        let mut body = body.clone();
        body.as_object_mut().map(|members| members.remove(*field));
        body
    };
    let with = |pointer: &str, value: Value| {
        let mut body = body.clone();
        let (place, name) = pointer.rsplit_once('/').unwrap_or_default();
        let members = body.pointer_mut(place).and_then(Value::as_object_mut);
        members.map(|members| members.insert(name.to_owned(), value));
        body
    };
    let others = if body["type"] == "order.fulfilled" {
        ("total_minor", "refund.failed")
    } else {
        ("amountMinor", "order.fulfilled")
    };
    let mut changes: Vec<Value> = fields.iter().map(without).collect();
    changes.extend([
        with("/data/invented", json!(1)),
        with(&format!("/data/{}", others.0), json!("115000")),
        with("/data/mode", json!("PRETENDED")),
        with("/type", json!(others.1)),
        with("/schemaVersion", json!(2)),
        with("/createdAt", json!("yesterday")),
    ]);
    changes
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
