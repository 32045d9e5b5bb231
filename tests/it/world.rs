//! A world around a real server: the gateway, the application, its receiver and the database live here, in the test
//! process, so that they survive when the server is killed.

pub(crate) mod acts;
pub(crate) mod claims;
pub(crate) mod gate;
pub(crate) mod hook;
mod merchants;

use crate::support::Result;
use adapters::{
    ids::Ids,
    postgres::{Migrations, Store, StoreOptions},
    sandbox::{Sandbox, SandboxOptions, Stores},
    webhook::secret_box::SecretBox,
};
use app_server::accounts::{self, Made};
use domain::{
    Asked, EndpointId, Mode, Opens, Scope, Timestamp,
    ids::NewIds,
    webhooks::{Endpoint, NewEndpoint},
};
use gate::{Gate, Held, Point};
use hook::Hook;
use poem::{EndpointExt, Request, Response, Server, listener::TcpAcceptor};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    future::Future,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::{Output, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tests::{
    cluster::{self, Database, fresh_database},
    process::{ServerOptions, ServerProcess, free_address, log_file},
    till,
};
use tokio::{net::TcpListener, process::Command, task::JoinHandle, time::sleep};

/// How often something that others do is looked at.
pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(50);
/// Longer than any lease: of a key (40 s), of a verification (90 s), of a start (120 s), and the gateway's time-out (10 min).
pub(crate) const PAST_EVERY_LEASE: Duration = Duration::from_secs(11 * 60);
/// Longer than the lease of an idempotency key alone.
pub(crate) const PAST_A_KEYS_LEASE: Duration = Duration::from_secs(41);

/// What servers seal secrets with here.
pub(crate) const SECRETS_KEY: [u8; 32] = [9; 32];

/// Everything but the server.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) scope: Scope,
    pub(crate) sandbox: Sandbox,
    pub(crate) gate: Gate,
    pub(crate) hook: Hook,
    pub(crate) endpoint: Endpoint,
    pub(crate) credential: Made,
    /// What the application was told, by idempotency key.
    told: Mutex<BTreeMap<String, String>>,
    http: reqwest::Client,
    options: ServerOptions,
    gateway: JoinHandle<()>,
    gateway_url: String,
    database_url: String,
    _logs: TempDir,
    _database: Option<Database>,
    /// Ends a private cluster and removes its directory when it is dropped.
    _watcher: Option<std::process::ChildStdin>,
}

/// What is outside of a server, and how to start one in it.
struct Outside {
    sandbox: Sandbox,
    gate: Gate,
    hook: Hook,
    gateway: JoinHandle<()>,
    gateway_url: String,
    options: ServerOptions,
    logs: TempDir,
}

impl Outside {
    async fn new(name: &str, database: (&str, &str)) -> Result<Outside> {
        let (gate, gateway_at) = (Gate::default(), TcpListener::bind("127.0.0.1:0").await?);
        let origin = format!("http://{}", gateway_at.local_addr()?);
        let clock = Arc::new(|| std::time::SystemTime::now().into());
        let sandbox = Sandbox::new(SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() })?;
        let gateway = serve_gateway(&sandbox, &gate, gateway_at)?;
        let hook = Hook::start(gate.clone()).await?;
        let settings = [
            database,
            ("POISHA_SECRETS_KEY", &hex::encode(SECRETS_KEY)),
            // The accounts of the world are asked instead; but with a sandbox of its own, a server posts webhooks to this machine.
            ("POISHA_SANDBOX_LISTEN", "127.0.0.1:0"),
            ("POISHA_RATE_LIMIT", "100000"),
            ("POISHA_POOL_SIZE", "8"),
        ];
        let logs = tempfile::tempdir()?;
        let mut accounts = merchants::accounts(&origin).await?;
        accounts.extend(settings.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let options = ServerOptions {
            binary: env!("CARGO_BIN_EXE_server-under-test").into(),
            listen: free_address()?,
            settings: accounts,
            log: log_file(logs.path(), name)?,
        };
        Ok(Outside { sandbox, gate, hook, gateway, gateway_url: origin, options, logs })
    }
}

/// What a server answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Answer {
    /// A text of the body, by JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> String {
        self.body.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

impl World {
    /// A world with an application, its endpoint, a gateway, and no server yet.
    pub(crate) async fn new(name: &str) -> Result<World> {
        let migrate = |url: String| async move { Migrations::of(&url).run().await.map(|_| ()) };
        let database = fresh_database(name, migrate).await?;
        let outside = Outside::new(name, ("DATABASE_URL", database.url())).await?;
        let url = database.url().to_owned();
        let mut world = World::around(outside, url).await?;
        world._database = Some(database);
        Ok(world)
    }

    /// A world whose server runs its own PostgreSQL, in a directory that is answered too.
    pub(crate) async fn with_private_database(name: &str) -> Result<(World, ServerProcess, PathBuf)> {
        let directory = tempfile::Builder::new().prefix("poisha-test-").tempdir()?.keep();
        std::fs::set_permissions(&directory, PermissionsExt::from_mode(0o755))?;
        let watcher = cluster::watch(&directory)?;
        let outside = Outside::new(name, ("POISHA_DATA_DIR", &directory.display().to_string())).await?;
        let server = ServerProcess::start(&outside.options).await?;
        let postmaster = std::fs::read_to_string(directory.join("pgdata/postmaster.pid"))?;
        let socket = postmaster.lines().nth(4).ok_or("the postmaster names no socket")?;
        let mut world = World::around(outside, format!("host='{socket}' user=poisha dbname=poisha")).await?;
        world._watcher = Some(watcher);
        Ok((world, server, directory))
    }

    async fn around(outside: Outside, database_url: String) -> Result<World> {
        let Outside { sandbox, gate, hook, gateway, gateway_url, options, logs } = outside;
        let store = connect(&database_url).await?;
        let (scope, credential) = register(&store).await?;
        let endpoint = listen(&store, scope, &hook).await?;
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).timeout(Duration::from_secs(40));
        Ok(World {
            store,
            scope,
            sandbox,
            gate,
            hook,
            endpoint,
            credential,
            told: Mutex::default(),
            http: http.redirect(reqwest::redirect::Policy::none()).build()?,
            options,
            gateway,
            gateway_url,
            database_url,
            _logs: logs,
            _database: None,
            _watcher: None,
        })
    }

    /// Starts the server, always at the same address.
    pub(crate) async fn start(&self) -> Result<ServerProcess> {
        ServerProcess::start(&self.options).await
    }

    /// Tells servers that start from now on one setting more.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.options.settings.push((name.to_owned(), value.to_owned()));
    }

    /// Starts one more server on the same database, at an address of its own.
    pub(crate) async fn start_another(&self) -> Result<ServerProcess> {
        ServerProcess::start(&ServerOptions { listen: free_address()?, ..self.options.clone() }).await
    }

    /// Starts the server with settings that stand above the world's own.
    pub(crate) async fn start_with(&self, settings: &[(&str, String)]) -> Result<ServerProcess> {
        ServerProcess::start(&self.options_with(settings)).await
    }

    /// A command of the product's on the same database, its standard output to be read.
    pub(crate) fn command(&self, words: &[&str], settings: &[(&str, String)]) -> Command {
        let options = self.options_with(settings);
        let mut command = Command::new(&options.binary);
        command.args(words).env_clear().env("POISHA_LOG", "warn").envs(options.settings);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// Runs such a command to its end.
    pub(crate) async fn run(&self, words: &[&str], settings: &[(&str, String)]) -> Result<Output> {
        let mut child = self.command(words, settings).stderr(Stdio::piped()).spawn()?;
        let leash = child.stdin.take();
        let done = child.wait_with_output().await?;
        drop(leash);
        Ok(done)
    }

    fn options_with(&self, settings: &[(&str, String)]) -> ServerOptions {
        let mut options = self.options.clone();
        options.settings.extend(settings.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        options
    }

    /// Where the gateway is.
    pub(crate) fn gateway_url(&self) -> &str {
        &self.gateway_url
    }

    /// The database's address.
    pub(crate) fn database_url(&self) -> &str {
        &self.database_url
    }

    /// Where the server is, running or not.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.options.listen)
    }

    /// What its servers have logged so far.
    pub(crate) fn log(&self) -> Result<String> {
        Ok(std::fs::read_to_string(&self.options.log)?)
    }

    /// Holds a place still.
    pub(crate) fn hold(&self, point: Point) -> Held {
        self.gate.hold(point)
    }

    /// Counts rows.
    pub(crate) async fn count(&self, of: &str) -> Result<i64> {
        let (client, connection) = tokio_postgres::connect(&self.database_url, tokio_postgres::NoTls).await?;
        tokio::spawn(connection);
        Ok(client.query_one(&format!("select count(*) from {of}"), &[]).await?.get(0))
    }

    /// Time passes while no server runs: also for the leases of deliveries, which go by the real clock.
    pub(crate) async fn pass_while_down(&self, time: Duration) -> Result {
        let over = "update webhook_deliveries set lease_until = clock_timestamp() where lease_until is not null";
        cluster::execute(&self.database_url, over).await?;
        self.pass(time).await
    }

    /// Time passes: for the application's records by its test clock; for evidence, which goes by the real clock, by hand
    /// and past the trigger that keeps it as it came.
    pub(crate) async fn pass(&self, time: Duration) -> Result {
        self.store.advance_test_clock(self.scope.app, time).await?;
        let by_hand = format!(
            "set session_replication_role = replica; update callbacks \
             set received_at = received_at - interval '{} s' where outcome = 'RECEIVED'",
            time.as_secs()
        );
        cluster::execute(&self.database_url, &by_hand).await
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.gateway.abort();
    }
}

/// Lets everybody do his part at the same moment; answers in their order.
pub(crate) async fn at_once<T, F>(parts: Vec<F>) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let barrier = Arc::new(tokio::sync::Barrier::new(parts.len()));
    let begun: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let barrier = Arc::clone(&barrier);
            tokio::spawn(async move {
                barrier.wait().await;
                part.await
            })
        })
        .collect();
    let mut done = Vec::with_capacity(begun.len());
    for part in begun {
        done.push(part.await.unwrap());
    }
    done
}

/// Looks until it is so.
pub(crate) async fn eventually<F: Future<Output = bool>>(within: Duration, is_so: impl Fn() -> F) -> bool {
    let began = Instant::now();
    while began.elapsed() < within {
        if is_so().await {
            return true;
        }
        sleep(LOOK_EVERY).await;
    }
    false
}

/// A store of our own on a server's database.
pub(crate) async fn connect(url: &str) -> Result<Store> {
    let secrets = SecretBox::with_key(&SECRETS_KEY);
    Ok(Store::connect(StoreOptions { pool_size: 4, secrets, ..StoreOptions::new(url, "http://pay.example") }).await?)
}

/// An application with a TEST credential.
pub(crate) async fn register(store: &Store) -> Result<(Scope, Made)> {
    let (app, made) = accounts::register(store, "Shop", &till::METHODS, &[Mode::Test]).await?;
    let credential = made.into_iter().next().ok_or("no credential was made")?;
    Ok((Scope { app, mode: Mode::Test }, credential))
}

async fn listen(store: &Store, scope: Scope, hook: &Hook) -> Result<Endpoint> {
    let at = Timestamp::from_micros(chrono_now());
    let new = NewEndpoint { url: hook.url.clone(), description: None, events: Vec::new(), ordered: false };
    let first = Endpoint::create(EndpointId::from_u128(Ids::new().ordered()), scope, &new, hook::secret(), at)?;
    Ok(store.open(&Asked::at(scope, at), first).await?)
}

fn chrono_now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// The gateway, with a gate before and after everything that a server asks of it.
fn serve_gateway(sandbox: &Sandbox, gate: &Gate, listener: TcpListener) -> Result<JoinHandle<()>> {
    let gate = gate.clone();
    let guarded = sandbox.routes().around(move |routes, request: Request| {
        let gate = gate.clone();
        // A gateway goes on with what it was asked, whether the asker still listens or not.
        async move { tokio::spawn(answer(gate, routes, request)).await.unwrap() }
    });
    let acceptor = TcpAcceptor::from_tokio(listener)?;
    Ok(tokio::spawn(async move { drop(Server::new_with_acceptor(acceptor).run(guarded).await) }))
}

async fn answer(gate: Gate, routes: Arc<poem::Route>, request: Request) -> poem::Result<Response> {
    let points = match request.uri().path() {
        "/gwprocess/v4/api.php" => Some((Point::InitAsked, Point::InitAnswered)),
        _ if request.uri().query().is_some_and(|query| query.contains("refund_amount=")) => {
            Some((Point::RefundAsked, Point::RefundAnswered))
        }
        path if path.starts_with("/validator/api/") => Some((Point::VerifyAsked, Point::VerifyAnswered)),
        _ => None,
    };
    if let Some((asked, _)) = points {
        gate.pass(asked).await;
    }
    let response = poem::Endpoint::call(&*routes, request).await?;
    if let Some((_, answered)) = points {
        gate.pass(answered).await;
    }
    Ok(response)
}
