//! A running server: the ground it stands on (PostgreSQL, brought or private), the house, HTTP, workers and sandbox.
//!
//! Everything runs in this process and can be started by a test on free ports. Stopping is orderly: no new requests, the
//! open ones are answered, workers end their round, everything that waits is made durable, PostgreSQL stops last.

use crate::{
    config::Config,
    demo::{self, Demo, DemoFailed, DemoOperator},
    house::{House, Parts},
    http::{
        self,
        callbacks::Repeats,
        limits::{CodeLimits, Limits},
        lookups::Lookups,
        portal::{Portal, PortalRefused},
    },
    merchants,
    notices::{NoticesRefused, People},
    sealing, telemetry,
    worker::{self, Workers, gateways, sweeps, webhooks::WebhookWorker},
};
use adapters::{
    clock::SystemClock,
    gateways::{Gateways, GatewaysRefused, TimeLimits, TokenShelf},
    ids::Ids,
    mail::OrderPost,
    passwords::Passwords,
    pdf::Printer,
    postgres::{
        MigrateFailed, Migrations, Store, StoreOptions,
        embedded::{Embedded, EmbeddedError, EmbeddedOptions},
    },
    sandbox::{Sandbox, SandboxFailed, SandboxOptions, Stores},
    webhook::{
        address::Reach,
        sender::{NoClient, Sender, SenderOptions},
    },
};
use domain::StoreFailed;
use poem::{Server, listener::TcpAcceptor};
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpSocket},
    sync::oneshot,
    task::JoinHandle,
};

/// How long open requests may go on after the signal to stop.
const REQUESTS_WITHIN: Duration = Duration::from_secs(10);
/// How long workers may go on after it.
const WORKERS_WITHIN: Duration = Duration::from_secs(10);
/// A connection that says nothing for so long is closed.
const IDLE_CONNECTION: Duration = Duration::from_secs(75);
/// Connections that may wait to be taken; a burst of customers fits, a flood does not.
const BACKLOG: u32 = 1_024;
/// The private cluster's database.
const DATABASE: &str = "poisha";

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartFailed {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {error}; `poisha doctor` says who does")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why not.
        error: io::Error,
    },
    /// The private PostgreSQL did not start.
    #[error("the private PostgreSQL did not start: {0}")]
    Embedded(#[from] EmbeddedError),
    /// The database could not be brought to this program's shape.
    #[error("the database could not be migrated: {0}")]
    Migrate(#[from] MigrateFailed),
    /// The database does not answer.
    #[error("the database does not answer: {0}")]
    Store(#[from] StoreFailed),
    /// The key that secrets are sealed with cannot be used.
    #[error(transparent)]
    Sealing(#[from] sealing::KeyRefused),
    /// The gateways are not set up properly.
    #[error(transparent)]
    Gateways(#[from] GatewaysRefused),
    /// People cannot be told of alerts.
    #[error("{0}; `poisha doctor` says more")]
    Notices(#[from] NoticesRefused),
    /// The developer portal is not where it was said to be.
    #[error(transparent)]
    Portal(#[from] PortalRefused),
    /// Webhooks cannot be sent.
    #[error(transparent)]
    Webhooks(#[from] NoClient),
    /// The demo could not be prepared.
    #[error(transparent)]
    Demo(#[from] DemoFailed),
    /// The sandbox did not start.
    #[error("the sandbox did not start: {0}")]
    Sandbox(#[from] SandboxFailed),
}

/// What everything stands on: a migrated database.
#[derive(Debug)]
pub struct Ground {
    /// The store.
    pub store: Store,
    /// The database's address.
    pub database_url: String,
    /// Who is told of alerts.
    pub people: People,
    embedded: Option<Embedded>,
}

impl Ground {
    /// Starts or adopts the private PostgreSQL unless one was brought, migrates, and opens the store.
    pub async fn open(config: &Config, public_url: &str) -> Result<Ground, StartFailed> {
        // What is wrong with the settings is said before anything is started.
        let people = People::of(config, public_url, SystemClock::new())?;
        let (database_url, embedded) = match &config.database_url {
            Some(url) => (url.clone(), None),
            None => {
                let options = EmbeddedOptions {
                    data_dir: config.data_dir.clone(),
                    pg_bin: config.pg_bin.clone(),
                    durable: config.durable,
                    database: DATABASE.to_owned(),
                };
                let embedded = Embedded::start(options).await?;
                tokio::spawn(embedded.keeper().watch());
                (embedded.url().to_owned(), Some(embedded))
            }
        };
        let migrated = Migrations::of(&database_url).run().await?;
        if migrated > 0 {
            tracing::info!(migrations = migrated, "the database was brought up to date");
        }
        let store = Store::connect(StoreOptions {
            url: database_url.clone(),
            pool_size: config.pool_size.get(),
            queue_max: config.queue_max.get(),
            batch_max: config.batch_max.get(),
            chain: config.chain,
            public_url: public_url.to_owned(),
            secrets: sealing::secret_box(config)?,
            channels: people.channels(),
        })
        .await?;
        Ok(Ground { store, database_url, people, embedded })
    }

    /// Makes everything that waits durable, and stops PostgreSQL when it is our own.
    pub async fn close(self) {
        self.store.shutdown().await;
        if let Some(Err(error)) = stop(self.embedded).await {
            tracing::error!(error = %error, "the private PostgreSQL was not stopped");
        }
    }
}

async fn stop(embedded: Option<Embedded>) -> Option<Result<(), EmbeddedError>> {
    Some(embedded?.stop().await)
}

/// A running server.
pub struct Running {
    /// Where the API and the pages are.
    pub url: String,
    /// Where the sandbox gateways are, when they run.
    pub sandbox_url: Option<String>,
    /// The sandbox gateways, when they run.
    pub sandbox: Option<Sandbox>,
    /// Everything that answers: store, clock, gateways.
    pub house: House,
    /// The demo, when it was asked for.
    pub demo: Option<Demo>,
    /// The demo's Super Admin, when the demo was asked for and nobody else can do everything.
    pub demo_operator: Option<DemoOperator>,
    ground: Ground,
    workers: Option<Workers>,
    servers: Vec<Serving>,
    follower: JoinHandle<()>,
}

/// A listener, and what stops it.
pub type Serving = (oneshot::Sender<()>, JoinHandle<io::Result<()>>);

/// Starts a server.
pub async fn start(config: Config) -> Result<Running, StartFailed> {
    install_crypto();
    let listener = bind(config.listen)?;
    let url = url_of(&listener, config.listen)?;
    let public_url = config.public_url.as_deref().unwrap_or(&url).trim_end_matches('/').to_owned();
    let mut servers = Vec::new();
    let sandbox = if config.no_sandbox { None } else { Some(start_sandbox(&config, &mut servers).await?) };
    let sandbox_url = sandbox.as_ref().map(|(_, url)| url.clone());
    let stall = if config.demo { Some(bind_or_free(config.shop_listen)?) } else { None };
    let shop_url = stall.as_ref().map(|stall| url_of(stall, config.shop_listen)).transpose()?;
    let ground = Ground::open(&config, &public_url).await?;
    let house = furnish(&config, &ground, public_url, (sandbox_url.as_deref(), shop_url.clone()))?;
    sweeps::read_test_clocks(&house).await?;
    let follower = gateways::follow(&house, gateways::learn(&house).await?);
    let (mut demo, mut demo_operator) = (None, None);
    if let (Some(stall), Some(shop_url)) = (stall, shop_url) {
        let opened = Demo::prepare(&house.store, &shop_url, &config.data_dir).await?;
        servers.push(demo::open_shop(&opened, &url, stall)?);
        demo = Some(opened);
        demo_operator = DemoOperator::prepare(&house.store).await?;
    }
    servers.push(serve(listener, http::routes(&house, telemetry::measures())));
    let workers = (!config.no_workers).then(|| Workers::start(&house));
    let sandbox = sandbox.map(|(sandbox, _)| sandbox);
    Ok(Running { url, sandbox_url, sandbox, house, demo, demo_operator, ground, workers, servers, follower })
}

/// Starts the workers alone.
pub async fn start_workers(config: Config) -> Result<Running, StartFailed> {
    install_crypto();
    let url = format!("http://{}", config.listen);
    let public_url = config.public_url.as_deref().unwrap_or(&url).trim_end_matches('/').to_owned();
    let ground = Ground::open(&config, &public_url).await?;
    let sandbox_url = (!config.no_sandbox).then(|| format!("http://{}", config.sandbox_listen));
    let house = furnish(&config, &ground, public_url, (sandbox_url.as_deref(), None))?;
    sweeps::read_test_clocks(&house).await?;
    let follower = gateways::follow(&house, gateways::learn(&house).await?);
    let workers = Some(Workers::start(&house));
    Ok(Running {
        url,
        sandbox_url,
        sandbox: None,
        house,
        demo: None,
        demo_operator: None,
        ground,
        workers,
        servers: Vec::new(),
        follower,
    })
}

impl Running {
    /// Lets the workers do everything that is due; for tests.
    pub async fn run_workers_until_idle(&self) -> Result<(), StoreFailed> {
        worker::run_until_idle(&self.house).await
    }

    /// Stops in order; nothing that was answered is lost.
    pub async fn shutdown(self) {
        let (signals, ends): (Vec<_>, Vec<_>) = self.servers.into_iter().unzip();
        drop(signals);
        for end in ends {
            if let Ok(Err(error)) = end.await {
                tracing::warn!(error = %error, "a listener ended badly");
            }
        }
        if let Some(workers) = self.workers {
            workers.stop(WORKERS_WITHIN).await;
        }
        self.follower.abort();
        // The follower holds the house until it is over.
        self.follower.await.ok();
        drop(self.house);
        self.ground.close().await;
    }
}

/// TLS and signatures use ring; installing it twice is harmless.
pub fn install_crypto() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

fn bind(address: SocketAddr) -> Result<TcpListener, StartFailed> {
    listen(address).map_err(|error| StartFailed::Listen { address, error })
}

/// A listener whose connections send at once: an answer is one small write, and waiting to fill a packet costs 40 ms.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    // Connections inherit it from the listener.
    socket.set_nodelay(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// For what only helps development: a free port where the usual one is taken.
fn bind_or_free(address: SocketAddr) -> Result<TcpListener, StartFailed> {
    match listen(address) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => bind(SocketAddr::new(address.ip(), 0)),
        Err(error) => Err(StartFailed::Listen { address, error }),
    }
}

/// The address that a browser on this machine opens.
fn url_of(listener: &TcpListener, asked: SocketAddr) -> Result<String, StartFailed> {
    let mut bound = listener.local_addr().map_err(|error| StartFailed::Listen { address: asked, error })?;
    if bound.ip().is_unspecified() {
        bound.set_ip(IpAddr::from([127, 0, 0, 1]));
    }
    Ok(format!("http://{bound}"))
}

fn serve(listener: TcpListener, routes: impl poem::Endpoint<Output = poem::Response> + 'static) -> Serving {
    let (stop, stopped) = oneshot::channel::<()>();
    let server = tokio::spawn(async move {
        Server::new_with_acceptor(TcpAcceptor::from_tokio(listener)?)
            .idle_timeout(IDLE_CONNECTION)
            .run_with_graceful_shutdown(routes, async { drop(stopped.await) }, Some(REQUESTS_WITHIN))
            .await
    });
    (stop, server)
}

async fn start_sandbox(config: &Config, servers: &mut Vec<Serving>) -> Result<(Sandbox, String), StartFailed> {
    let listener = bind_or_free(config.sandbox_listen)?;
    let url = url_of(&listener, config.sandbox_listen)?;
    let clock: adapters::sandbox::Clock = Arc::new(chrono::Utc::now);
    let options = SandboxOptions { clock, stores: Stores::any(), public_origin: url.clone() };
    let sandbox = Sandbox::new(options)?;
    let (stop, stopped) = oneshot::channel::<()>();
    let server = tokio::spawn(sandbox.clone().serve(listener, async { drop(stopped.await) }));
    servers.push((stop, server));
    Ok((sandbox, url))
}

fn furnish(
    config: &Config,
    ground: &Ground,
    public_url: String,
    (sandbox_url, demo_shop): (Option<&str>, Option<String>),
) -> Result<House, StartFailed> {
    let tokens = TokenShelf::kept_in(ground.store.clone());
    let accounts = merchants::accounts(sandbox_url, |name| std::env::var(name).ok());
    let spoken_to = Gateways::new(&public_url, accounts, tokens, TimeLimits::default())?;
    let spoken_to = spoken_to.sealing(sealing::secret_box(config)?);
    // Where the sandbox runs, the applications under development run on the same machine. LIVE never goes there.
    let test_reach = if sandbox_url.is_some() { Reach::Anywhere } else { Reach::Public };
    let sender = Sender::new(SenderOptions { test_reach, ..SenderOptions::default() })?;
    let clock = SystemClock::new();
    Ok(House::new(Parts {
        store: ground.store.clone(),
        gateways: spoken_to,
        webhooks: WebhookWorker::new(ground.store.clone(), clock.clone(), sender.clone()),
        sender,
        order_post: OrderPost(ground.people.mailer.clone()),
        people: ground.people.clone(),
        clock,
        ids: Ids::new(),
        gateway_origins: sandbox_url.map(str::to_owned).into_iter().collect(),
        demo_shop,
        portal: Portal::of(config.portal_dir.as_deref())?,
        public_url,
        database_url: ground.database_url.clone(),
        lookups: Lookups::new(ground.store.clone()),
        limits: Limits::per_second(config.rate_limit),
        codes: CodeLimits::of_codes(),
        proxies: config.proxies,
        passwords: Passwords::default(),
        repeats: Repeats::new(),
        printer: Printer::default(),
    }))
}
