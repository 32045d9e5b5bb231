//! The private cluster against a real PostgreSQL: first start, crash of either side, company, and bad places.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio_postgres::NoTls;

use super::*;

fn fleeting(dir: &Path) -> EmbeddedOptions {
    let pg_bin = std::env::var_os("POISHA_PG_BIN").map(Into::into);
    EmbeddedOptions { data_dir: dir.join("pg"), pg_bin, durable: false, database: "poisha".into() }
}

/// A place that PostgreSQL's user can enter when we are root.
fn open_place() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), PermissionsExt::from_mode(0o755)).unwrap();
    place
}

async fn ask(url: &str, sql: &str) -> Result<String, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    let connection = tokio::spawn(connection);
    let answer = client.query_one(sql, &[]).await.map(|row| row.get::<_, String>(0));
    drop(client);
    let _ = connection.await;
    answer
}

fn kill(pid: i32) {
    kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
}

#[tokio::test]
async fn what_was_committed_is_there_after_a_stop_and_a_start() {
    let place = open_place();
    let options = EmbeddedOptions { durable: true, ..fleeting(place.path()) };
    let first = Embedded::start(options.clone()).await.unwrap();
    let (client, connection) = tokio_postgres::connect(first.url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute("create table kept (word text); insert into kept values ('পয়সা')").await.unwrap();
    let pid = first.pid();
    first.stop().await.unwrap();
    assert!(fs::read_link(format!("/proc/{pid}/exe")).is_err(), "the postmaster is gone");

    let began = Instant::now();
    let second = Embedded::start(options).await.unwrap();

    assert!(began.elapsed() < Duration::from_secs(2), "a start took {:?}", began.elapsed());
    assert!(!second.was_adopted());
    assert_eq!(ask(second.url(), "select word from kept").await.unwrap(), "পয়সা");
    second.stop().await.unwrap();
}

#[tokio::test]
async fn the_cluster_is_durable_private_and_the_same_on_every_machine() {
    let place = open_place();
    let cluster = Embedded::start(EmbeddedOptions { durable: true, ..fleeting(place.path()) }).await.unwrap();
    for (name, value) in [
        ("listen_addresses", ""),
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
    ] {
        let sql = format!("select current_setting('{name}')");
        assert_eq!(ask(cluster.url(), &sql).await.unwrap(), value, "{name}");
    }
    let collation = "select datcollate::text from pg_database where datname = current_database()";
    assert_eq!(ask(cluster.url(), collation).await.unwrap(), "C");
    for closed in ["pg", "pg/pgdata", "pg/run"] {
        let mode = fs::metadata(place.path().join(closed)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{closed}");
    }
    cluster.stop().await.unwrap();
}

/// Not a test: the server that the next one kills. It says its postmaster's id and waits to be killed.
#[tokio::test]
#[ignore = "started by a_cluster_whose_server_was_killed_is_adopted"]
async fn server_to_be_killed() {
    let Some(dir) = std::env::var_os("POISHA_TEST_EMBEDDED_DIR") else { return };
    let cluster = Embedded::start(fleeting(Path::new(&dir))).await.unwrap();
    println!("\npostmaster {}", cluster.pid());
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn a_cluster_whose_server_was_killed_is_adopted() {
    let place = open_place();
    let mut server = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "postgres::embedded::tests::server_to_be_killed"])
        .env("POISHA_TEST_EMBEDDED_DIR", place.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(server.stdout.take().unwrap()).lines();
    let pid: i32 = said
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("postmaster ").map(|pid| pid.parse().unwrap()))
        .expect("the server says its postmaster");
    server.kill().unwrap();
    server.wait().unwrap();

    let cluster = Embedded::start(fleeting(place.path())).await.unwrap();

    assert!(cluster.was_adopted());
    assert_eq!(cluster.pid(), pid);
    ask(cluster.url(), "select 'alive'").await.unwrap();
    let url = cluster.url().to_owned();
    cluster.stop().await.unwrap();
    assert!(ask(&url, "select 'alive'").await.is_err(), "who adopts also stops");
}

#[tokio::test]
async fn a_killed_postmaster_is_followed_by_a_new_one() {
    let place = open_place();
    let options = EmbeddedOptions { durable: true, ..fleeting(place.path()) };
    let before = Embedded::start(options.clone()).await.unwrap();
    let (client, connection) = tokio_postgres::connect(before.url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute("create table kept (word text); insert into kept values ('kept')").await.unwrap();
    kill(before.pid());

    let after = Embedded::start(options).await.unwrap();

    assert!(!after.was_adopted());
    assert_eq!(ask(after.url(), "select word from kept").await.unwrap(), "kept");
    before.stop().await.unwrap();
    assert_eq!(ask(after.url(), "select word from kept").await.unwrap(), "kept");
    after.stop().await.unwrap();
}

#[tokio::test]
async fn a_cluster_that_was_half_made_is_made_again() {
    let place = open_place();
    let half = place.path().join("pg/pgdata.new");
    fs::create_dir_all(&half).unwrap();
    fs::write(half.join("PG_VERSION"), "15\n").unwrap();

    let cluster = Embedded::start(fleeting(place.path())).await.unwrap();

    assert_eq!(ask(cluster.url(), "select 'whole'").await.unwrap(), "whole");
    assert!(!half.exists());
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn the_server_that_leaves_last_stops_the_cluster() {
    let place = open_place();
    let (first, second) =
        tokio::try_join!(Embedded::start(fleeting(place.path())), Embedded::start(fleeting(place.path()))).unwrap();
    assert_eq!(first.pid(), second.pid());
    assert_ne!(first.was_adopted(), second.was_adopted(), "one of them started it");
    let url = second.url().to_owned();

    first.stop().await.unwrap();
    assert_eq!(ask(&url, "select 'alive'").await.unwrap(), "alive");

    drop(second);
    assert!(ask(&url, "select 'alive'").await.is_err(), "a dropped share counts as a stop");
}

#[tokio::test]
async fn a_path_too_long_for_a_socket_gets_a_short_one() {
    let place = open_place();
    let long = place.path().join("long".repeat(40));
    let cluster = Embedded::start(fleeting(&long)).await.unwrap();
    let socket_dir = ask(cluster.url(), "select current_setting('unix_socket_directories')").await.unwrap();
    assert!(!socket_dir.contains("longlong"), "{socket_dir}");
    cluster.stop().await.unwrap();
    assert!(!Path::new(socket_dir.trim_matches('"')).exists(), "nothing is left behind");
}

#[tokio::test]
async fn names_that_need_quotes_are_quoted() {
    let place = open_place();
    let odd = place.path().join("it's a \"dir\", really");
    let options = EmbeddedOptions { database: "it's \"mine\"".into(), ..fleeting(&odd) };
    let cluster = Embedded::start(options).await.unwrap();
    assert_eq!(ask(cluster.url(), "select current_database()::text").await.unwrap(), "it's \"mine\"");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_cluster_of_another_major_version_is_left_alone() {
    let place = open_place();
    fs::create_dir_all(place.path().join("pg/pgdata")).unwrap();
    fs::write(place.path().join("pg/pgdata/PG_VERSION"), "9\n").unwrap();
    let refused = Embedded::start(fleeting(place.path())).await.unwrap_err();
    assert!(refused.to_string().contains("was made by PostgreSQL 9, which was not found"), "{refused}");
}

#[tokio::test]
async fn a_postmaster_that_cannot_start_says_why() {
    let place = open_place();
    Embedded::start(fleeting(place.path())).await.unwrap().stop().await.unwrap();
    fs::write(place.path().join("pg/pgdata/postgresql.conf"), "work_mem = lots\n").unwrap();
    let refused = Embedded::start(fleeting(place.path())).await.unwrap_err();
    assert!(refused.to_string().contains("invalid value for parameter \"work_mem\""), "{refused}");
}

#[tokio::test]
async fn a_link_in_place_of_the_socket_directory_is_refused() {
    let place = open_place();
    let elsewhere = open_place();
    fs::create_dir_all(place.path().join("pg")).unwrap();
    symlink(elsewhere.path(), place.path().join("pg/run")).unwrap();
    let refused = Embedded::start(fleeting(place.path())).await.unwrap_err();
    assert!(matches!(refused, EmbeddedError::Foreign { .. }), "{refused}");
}

#[tokio::test]
async fn a_place_that_the_unprivileged_user_cannot_enter_is_explained() {
    if !Account::we_are_root() {
        return;
    }
    let closed = tempfile::tempdir().unwrap();
    fs::set_permissions(closed.path(), PermissionsExt::from_mode(0o700)).unwrap();
    let refused = Embedded::start(fleeting(closed.path())).await.unwrap_err();
    let foreseen = check_place(&closed.path().join("not/there/yet")).unwrap_err();
    for error in [refused, foreseen] {
        assert!(matches!(&error, EmbeddedError::OutOfReach { closed: at, .. } if at == closed.path()), "{error}");
    }
    assert!(check_place(&open_place().path().join("not/there/yet")).is_ok());
}
