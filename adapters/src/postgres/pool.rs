//! Connections: a pool for reading, and single ones for the committer. TLS when the server asks for it.

use super::convert::database;
use deadpool::managed::Object;
use diesel::{ConnectionError, ConnectionResult};
use diesel_async::{
    AsyncPgConnection, SimpleAsyncConnection,
    pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod, deadpool::Pool},
};
use domain::StoreFailed;
use futures_util::FutureExt;
use rustls::{ClientConfig, RootCertStore};
use std::{sync::Arc, time::Duration};
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long a caller waits for a connection before it is told that the store is busy.
const WAIT: Duration = Duration::from_secs(2);

pub(super) type Connections = Pool<AsyncPgConnection>;
pub(super) type Connection = Object<AsyncDieselConnectionManager<AsyncPgConnection>>;

/// A pool of at most `size` connections; each is opened when it is first needed.
pub(super) fn open(url: &str, size: usize) -> Result<Connections, StoreFailed> {
    let mut config = ManagerConfig::default();
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(|url| connect(url.to_owned(), SETTINGS).boxed());
    Pool::builder(AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, config))
        .max_size(size)
        .wait_timeout(Some(WAIT))
        .runtime(deadpool::Runtime::Tokio1)
        .build()
        .map_err(database)
}

/// A connection from the pool. When none is free in time the store is busy.
pub(super) async fn from(pool: &Connections) -> Result<Connection, StoreFailed> {
    use deadpool::managed::PoolError;
    pool.get().await.map_err(|error| match error {
        PoolError::Timeout(_) => StoreFailed::Busy,
        PoolError::Backend(gone) => StoreFailed::Unreachable(gone.to_string()),
        PoolError::Closed | PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_) => database(error),
    })
}

const SETTINGS: &str = "set statement_timeout = '10s'; set lock_timeout = '5s'; \
     set idle_in_transaction_session_timeout = '15s'; set timezone = 'UTC'; set application_name = 'poisha'";

/// The committer knows its rows by their keys: whatever the statistics say, it goes by the index, and it never plans twice.
const COMMITTER_SETTINGS: &str = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; \
     set enable_hashjoin = off; set enable_mergejoin = off; set jit = off; set synchronous_commit = on";

/// A connection of the committer's own.
pub(super) async fn connect_committer(url: &str) -> Result<AsyncPgConnection, StoreFailed> {
    let mut connection = connect(url.to_owned(), SETTINGS).await.map_err(database)?;
    connection.batch_execute(COMMITTER_SETTINGS).await.map_err(database)?;
    Ok(connection)
}

/// A connection outside the pool, for migrations and listening.
pub(super) async fn connect_plain(url: &str) -> Result<AsyncPgConnection, StoreFailed> {
    connect(url.to_owned(), SETTINGS).await.map_err(database)
}

/// A connection for `COPY`, which Diesel does not speak. It ends when the client is dropped.
pub(super) async fn connect_to_copy(url: &str) -> Result<tokio_postgres::Client, StoreFailed> {
    let bad = |error: tokio_postgres::Error| StoreFailed::Unreachable(describe(&error));
    let config: Config = url.parse().map_err(bad)?;
    let client = if config.get_ssl_mode() == tokio_postgres::config::SslMode::Disable || is_local(&config) {
        let (client, driver) = config.connect(NoTls).await.map_err(bad)?;
        tokio::spawn(driver);
        client
    } else {
        let tls = MakeRustlsConnect::new(tls().map_err(database)?);
        let (client, driver) = config.connect(tls).await.map_err(bad)?;
        tokio::spawn(driver);
        client
    };
    client.batch_execute(COPY_SETTINGS).await.map_err(bad)?;
    Ok(client)
}

/// A batch is large, and a machine may be busy. Nobody waits until the disk has one: what a crash takes away is read again, for
/// how far the file was read goes with it, and the commit that says that all is there waits for all before it.
const COPY_SETTINGS: &str = "set statement_timeout = '60s'; set lock_timeout = '30s'; set synchronous_commit = off; \
     set idle_in_transaction_session_timeout = '60s'; set timezone = 'UTC'; set application_name = 'poisha import'";

async fn connect(url: String, settings: &str) -> ConnectionResult<AsyncPgConnection> {
    let bad = |error: tokio_postgres::Error| ConnectionError::BadConnection(describe(&error));
    let config: Config = url.parse().map_err(bad)?;
    let mut connection = if config.get_ssl_mode() == tokio_postgres::config::SslMode::Disable || is_local(&config) {
        let (client, driver) = config.connect(NoTls).await.map_err(bad)?;
        AsyncPgConnection::try_from_client_and_connection(client, driver).await?
    } else {
        let (client, driver) = config.connect(MakeRustlsConnect::new(tls()?)).await.map_err(bad)?;
        AsyncPgConnection::try_from_client_and_connection(client, driver).await?
    };
    connection.batch_execute(settings).await.map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// The cause says more than "error connecting to server"; neither holds the password.
fn describe(error: &tokio_postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

fn is_local(config: &Config) -> bool {
    use tokio_postgres::config::Host;
    config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => name == "localhost" || name == "127.0.0.1" || name == "::1",
    })
}

fn tls() -> ConnectionResult<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| ConnectionError::BadConnection(error.to_string()))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
