//! The machine and its private PostgreSQL: durable, in a directory that goes with the run.

use crate::{
    Result,
    numbers::{a_second, grouped},
    options::Options,
};
use adapters::postgres::{
    Migrations,
    embedded::{Embedded, EmbeddedOptions},
};
use std::{
    io::{Seek, Write},
    path::{Path, PathBuf},
    process::ChildStdin,
    time::{Duration, Instant},
};
use tests::cluster::{execute, watch};
use tokio_postgres::{Client, NoTls};

/// How long each of the machine's own limits is measured.
const LOOK: Duration = Duration::from_millis(700);
/// What PostgreSQL writes at once.
const WAL_PAGE: [u8; 8_192] = [7; 8_192];

/// A durable private cluster that never outlives this process: the watcher ends it when we are gone.
pub(crate) struct Cluster {
    dir: PathBuf,
    embedded: Embedded,
    _watcher: ChildStdin,
}

impl Cluster {
    pub(crate) async fn start() -> Result<Cluster> {
        let dir = tempfile::Builder::new().prefix("poisha-bench-").tempdir()?.keep();
        let watcher = watch(&dir)?;
        let pg_bin = std::env::var_os("POISHA_PG_BIN").map(Into::into);
        let options = EmbeddedOptions { data_dir: dir.clone(), pg_bin, durable: true, database: "bench".to_owned() };
        Ok(Cluster { dir, embedded: Embedded::start(options).await?, _watcher: watcher })
    }

    /// A new database with every table.
    pub(crate) async fn database(&self, name: &str) -> Result<String> {
        execute(self.embedded.url(), &format!("create database {name}")).await?;
        let url = format!("{} dbname={name}", self.embedded.url());
        Migrations::of(&url).run().await?;
        Ok(url)
    }

    pub(crate) fn url(&self) -> &str {
        self.embedded.url()
    }

    pub(crate) fn postmaster(&self) -> i32 {
        self.embedded.pid()
    }

    /// Stops PostgreSQL; the watcher removes the directory.
    pub(crate) async fn stop(self) -> Result {
        Ok(self.embedded.stop().await?)
    }
}

/// A plain connection.
pub(crate) async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// Says what is measured on what, and the machine's own limits.
pub(crate) async fn describe(cluster: &Cluster, options: &Options) -> Result {
    let client = connect(cluster.url()).await?;
    let about: String = client.query_one("select split_part(version(), ' on ', 1)", &[]).await?.get(0);
    let settings = "select string_agg(name || '=' || setting, ', ' order by name) from pg_settings where name in \
                    ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method', 'shared_buffers', 'max_wal_size')";
    let settings: String = client.query_one(settings, &[]).await?.get(0);
    let cores = std::thread::available_parallelism()?;
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("{about}, private cluster on a local socket: {settings}");
    println!("{cores} cores for server, PostgreSQL and load together; load average {}", load.trim());
    println!("{} rounds of {} ms; median (smallest..largest)", options.rounds, options.slice.as_millis());

    let synced = raw_syncs(&cluster.dir)?;
    let committed = row_commits(&client).await?;
    println!("\nTHE MACHINE'S LIMIT  one at a time");
    println!("  8 KiB written and fdatasync'ed          {:>8} a second", grouped(synced));
    println!("  one row committed on one connection     {:>8} a second", grouped(committed));
    Ok(())
}

fn raw_syncs(dir: &Path) -> Result<u64> {
    let mut file = std::fs::File::create(dir.join("sync-me"))?;
    let (began, mut done) = (Instant::now(), 0_u64);
    while began.elapsed() < LOOK {
        // As in a recycled WAL segment: the place exists, only its content is new.
        if done.is_multiple_of(128) {
            file.rewind()?;
        }
        file.write_all(&WAL_PAGE)?;
        file.sync_data()?;
        done += 1;
    }
    Ok(a_second(done, began.elapsed()))
}

async fn row_commits(client: &Client) -> Result<u64> {
    client.batch_execute("create table one_row (n bigint)").await?;
    let insert = client.prepare("insert into one_row values (1)").await?;
    let (began, mut done) = (Instant::now(), 0_u64);
    while began.elapsed() < LOOK {
        client.execute(&insert, &[]).await?;
        done += 1;
    }
    Ok(a_second(done, began.elapsed()))
}
