//! One PostgreSQL for a whole test run, and a database of its own for each test that asks.
//!
//! With `POISHA_TEST_DATABASE_URL` set, databases are made on that server (its user must be allowed to). Otherwise the
//! first test that asks starts a private cluster in a temporary directory, without `fsync`: nothing there is kept.
//!
//! The private cluster never outlives the test process, however that ends. A watcher, six lines of shell, waits at the
//! end of a pipe that only we hold; when we are gone the kernel closes it, and the watcher ends PostgreSQL and removes
//! the directory. The kernel's own parent-death signal would not do: it fires when the *thread* that started PostgreSQL
//! ends, and a test's thread ends long before the run.
//!
//! Deliberately absent: rolled-back test transactions. A test sees real commits, as the product does.

use std::error::Error;
use std::future::Future;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use adapters::postgres::embedded::{Embedded, EmbeddedOptions};
use tokio::sync::OnceCell;
use tokio_postgres::NoTls;
use url::Url;

/// Whatever went wrong, for a test to fail with.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The cluster of this process. Statics are never dropped, so ending it is the watcher's work alone.
static CLUSTER: OnceCell<Cluster> = OnceCell::const_new();
/// The name of the migrated database that all others are copied from.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();
static DATABASES_MADE: AtomicU32 = AtomicU32::new(0);

/// What PostgreSQL allows for a name, in bytes.
const NAME_BYTES_MAX: usize = 63;

const WATCHER: &str = r#"
read -r _
{ read -r pid; read -r _; read -r _; read -r _; read -r socket; } <"$1/pgdata/postmaster.pid" && kill -QUIT "$pid"
tries=0
while [ -e "$1/pgdata/postmaster.pid" ] && [ $((tries += 1)) -lt 100 ]; do sleep 0.05; done
rmdir "$socket"
rm -rf "$1"
"#;

struct Cluster {
    maintenance_url: String,
    _private: Option<(Embedded, ChildStdin)>,
}

/// A database that lasts as long as this value.
#[derive(Debug)]
pub struct Database {
    name: String,
    url: String,
    maintenance_url: String,
}

impl Database {
    /// The connection string, as tokio-postgres, Diesel and `DATABASE_URL` take it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Database {
    /// Connections that a test forgot are cut. The work is done on a thread of its own: a test's runtime is ending.
    fn drop(&mut self) {
        let drop_it = format!("drop database if exists {} with (force)", self.name);
        let url = self.maintenance_url.clone();
        // A cluster that is gone has nothing to drop, and a test that passed does not fail over its waste.
        let _ = std::thread::spawn(move || on_own_runtime(execute(&url, &drop_it))).join();
    }
}

/// A database like the migrated template, which the first caller's `migrate` makes, given the template's URL.
///
/// `migrate` runs on a multi-threaded runtime of its own, so it may block in place whatever the test's runtime is.
pub async fn fresh_database<F, Fut, E>(name: &str, migrate: F) -> Result<Database, BoxError>
where
    F: FnOnce(String) -> Fut + Send + 'static,
    Fut: Future<Output = Result<(), E>>,
    E: Into<BoxError>,
{
    let maintenance_url = cluster().await?.maintenance_url.clone();
    let made = TEMPLATE.get_or_try_init(|| {
        let maintenance_url = maintenance_url.clone();
        elsewhere(move || async move {
            let name = format!("test_{}_template", std::process::id());
            execute(&maintenance_url, &format!("drop database if exists {name}")).await?;
            execute(&maintenance_url, &format!("create database {name}")).await?;
            migrate(url_of(&maintenance_url, &name)?).await.map_err(Into::into)?;
            Ok(name)
        })
    });
    create(name, &maintenance_url, made.await?).await
}

/// A database with nothing in it, for tests of the migrations themselves.
pub async fn empty_database(name: &str) -> Result<Database, BoxError> {
    create(name, &cluster().await?.maintenance_url, "template0").await
}

async fn create(name: &str, maintenance_url: &str, template: &str) -> Result<Database, BoxError> {
    let count = DATABASES_MADE.fetch_add(1, Ordering::Relaxed);
    let mut unique =
        format!("test_{}_{count}_{}", std::process::id(), name.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
    unique.truncate(NAME_BYTES_MAX);
    let name = unique.to_ascii_lowercase();
    execute(maintenance_url, &format!("create database {name} template {template}")).await?;
    Ok(Database { url: url_of(maintenance_url, &name)?, name, maintenance_url: maintenance_url.to_owned() })
}

async fn cluster() -> Result<&'static Cluster, BoxError> {
    CLUSTER
        .get_or_try_init(|| async {
            match std::env::var("POISHA_TEST_DATABASE_URL") {
                Ok(maintenance_url) => Ok(Cluster { maintenance_url, _private: None }),
                Err(_) => elsewhere(start).await,
            }
        })
        .await
}

async fn start() -> Result<Cluster, BoxError> {
    let dir = tempfile::Builder::new().prefix("poisha-test-").tempdir()?.keep();
    let watcher = watch(&dir)?;
    let options = EmbeddedOptions {
        data_dir: dir,
        pg_bin: std::env::var_os("POISHA_PG_BIN").map(Into::into),
        durable: false,
        database: "maintenance".to_owned(),
    };
    let embedded = Embedded::start(options).await?;
    Ok(Cluster { maintenance_url: embedded.url().to_owned(), _private: Some((embedded, watcher)) })
}

/// Starts the watcher over the cluster in `dir`; it acts when the returned end of its pipe is closed, and a Ctrl-C meant
/// for us does not reach it.
pub fn watch(dir: &Path) -> Result<ChildStdin, BoxError> {
    let mut watcher = Command::new("sh")
        .args(["-c", WATCHER, "poisha-test-watcher"])
        .arg(dir)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    watcher.stdin.take().ok_or_else(|| "the watcher has no pipe".into())
}

/// Runs what must outlive the runtime of the test that happens to come first.
async fn elsewhere<T, Fut>(work: impl FnOnce() -> Fut + Send + 'static) -> Result<T, BoxError>
where
    T: Send + 'static,
    Fut: Future<Output = Result<T, BoxError>>,
{
    let (done, result) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || done.send(on_own_runtime(work())));
    result.await?
}

fn on_own_runtime<T>(work: impl Future<Output = Result<T, BoxError>>) -> Result<T, BoxError> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?.block_on(work)
}

/// Runs statements on a database.
pub async fn execute(url: &str, sql: &str) -> Result<(), BoxError> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    let connection = tokio::spawn(connection);
    let done = client.batch_execute(sql).await;
    drop(client);
    connection.await??;
    Ok(done?)
}

/// The same server, another database. In a `key=value` string the later key wins.
fn url_of(maintenance_url: &str, name: &str) -> Result<String, BoxError> {
    if !maintenance_url.contains("://") {
        return Ok(format!("{maintenance_url} dbname={name}"));
    }
    let mut url = Url::parse(maintenance_url)?;
    url.set_path(name);
    Ok(url.into())
}
