//! The test cluster itself: every test has its own database, and nothing is left behind.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use adapters::postgres::Migrations;
use tests::cluster::{BoxError, empty_database, fresh_database};
use tokio_postgres::{Client, NoTls};

async fn connect(url: &str) -> Result<Client, BoxError> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn seen(url: &str, sql: &str) -> Result<String, BoxError> {
    Ok(connect(url).await?.query_one(sql, &[]).await?.get(0))
}

#[tokio::test]
async fn an_empty_database_is_empty_and_goes_with_its_owner() -> Result<(), BoxError> {
    let database =
        empty_database("An odd 'name'; with a tail that is much longer than PostgreSQL allows for one").await?;
    let tables = seen(database.url(), "select count(*)::text from pg_tables where schemaname = 'public'").await?;
    assert_eq!(tables, "0");

    let url = database.url().to_owned();
    drop(database);

    let refused = connect(&url).await.unwrap_err().to_string();
    assert!(refused.contains("does not exist") || refused.contains("db error"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn fresh_databases_are_migrated_and_know_nothing_of_one_another() -> Result<(), BoxError> {
    let migrate = |url: String| async move { Migrations::of(&url).run().await.map(drop) };
    let (one, other) = tokio::try_join!(fresh_database("one", migrate), fresh_database("other", migrate))?;
    connect(one.url()).await?.batch_execute("create table only_here (id int)").await?;

    let tables = "select coalesce(max(tablename), 'none') from pg_tables where tablename = 'only_here'";
    assert_eq!((seen(one.url(), tables).await?, seen(other.url(), tables).await?), ("only_here".into(), "none".into()));
    let run = seen(other.url(), "select count(*)::text from __diesel_schema_migrations").await?;
    assert_eq!(run, Migrations::known().to_string());
    Ok(())
}

/// Not a test: the run that the next one kills.
#[tokio::test]
#[ignore = "started by a_killed_run_leaves_nothing_behind"]
async fn run_to_be_killed() -> Result<(), BoxError> {
    let database = empty_database("killed").await?;
    let dir = seen(database.url(), "select current_setting('data_directory')").await?;
    let pid = std::fs::read_to_string(Path::new(&dir).join("postmaster.pid"))?;
    println!("\npostmaster {} in {dir}", pid.lines().next().unwrap());
    std::future::pending().await
}

#[tokio::test]
async fn a_killed_run_leaves_nothing_behind() -> Result<(), BoxError> {
    let mut run = Command::new(std::env::current_exe()?)
        .args(["--ignored", "--exact", "--nocapture", "cluster::run_to_be_killed"])
        .env_remove("POISHA_TEST_DATABASE_URL")
        .stdout(Stdio::piped())
        .spawn()?;
    let said = BufReader::new(run.stdout.take().unwrap()).lines();
    let line = said.map_while(Result::ok).find_map(|line| line.strip_prefix("postmaster ").map(str::to_owned));
    run.kill()?;
    run.wait()?;
    let line = line.expect("the run says its postmaster");
    let (pid, pgdata) = line.split_once(" in ").unwrap();
    let (process, place) = (Path::new("/proc").join(pid).join("exe"), Path::new(pgdata).parent().unwrap());

    let began = Instant::now();
    while (std::fs::read_link(&process).is_ok() || place.exists()) && began.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }

    assert!(std::fs::read_link(&process).is_err(), "PostgreSQL outlived the run");
    assert!(!place.exists(), "{} was left behind", place.display());
    Ok(())
}
