//! A world around a real server: the gateway, the application, its receiver and the database live here, in the test
//! process, so that they survive when the server is killed.

pub(crate) mod claims;
pub(crate) mod gate;
pub(crate) mod hook;

use crate::support::Result;
use adapters::{
    ids::Ids,
    postgres::{Migrations, Store, StoreOptions},
    sandbox::{Act, Acted, Action, Sandbox, SandboxOptions, SessionView, Stores},
};
use app_server::accounts::{self, Made};
use domain::{
    Asked, EndpointId, Mode, Opens, Scope, Timestamp,
    ids::NewIds,
    payments::Method,
    webhooks::{Endpoint, NewEndpoint},
};
use gate::{Gate, Held, Point};
use hook::Hook;
use poem::{EndpointExt, Request, Response, Server, listener::TcpAcceptor};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tests::{
    cluster::{self, Database, fresh_database},
    process::{ServerOptions, ServerProcess, free_address, log_file},
};
use tokio::{net::TcpListener, task::JoinHandle, time::sleep};

/// How often something that others do is looked at.
pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(50);
/// Longer than any lease: of a key (40 s), of a verification (90 s), of a start (120 s), and the gateway's time-out (10 min).
pub(crate) const PAST_EVERY_LEASE: Duration = Duration::from_secs(11 * 60);
/// Longer than the lease of an idempotency key alone.
pub(crate) const PAST_A_KEYS_LEASE: Duration = Duration::from_secs(41);
/// How long an application retries before it is given up: a hundred times what is usual.
const CREATED_WITHIN: Duration = Duration::from_secs(30);
/// The longest that a payment may stay open, so that expiry plays no part unless a test wants it.
pub(crate) const A_WEEK_S: u64 = 7 * 24 * 3_600;

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
    database: Database,
    _directory: TempDir,
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
        let directory = tempfile::tempdir()?;
        let (gate, gateway_at) = (Gate::default(), TcpListener::bind("127.0.0.1:0").await?);
        let origin = format!("http://{}", gateway_at.local_addr()?);
        let clock = Arc::new(|| std::time::SystemTime::now().into());
        let sandbox = Sandbox::new(SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() })?;
        let gateway = serve_gateway(&sandbox, &gate, gateway_at)?;
        let hook = Hook::start(gate.clone()).await?;
        let settings = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let options = ServerOptions {
            binary: env!("CARGO_BIN_EXE_server-under-test").into(),
            listen: free_address()?,
            settings: vec![
                settings("DATABASE_URL", database.url()),
                // The account below is asked instead; but with a sandbox of its own, a server posts webhooks to this machine.
                settings("POISHA_SANDBOX_LISTEN", "127.0.0.1:0"),
                settings("POISHA_SSLCOMMERZ_TEST_URL", &origin),
                settings("POISHA_SSLCOMMERZ_TEST_STORE_ID", "shop"),
                settings("POISHA_SSLCOMMERZ_TEST_STORE_PASSWD", "shop@ssl"),
                settings("POISHA_RATE_LIMIT", "100000"),
                settings("POISHA_POOL_SIZE", "8"),
            ],
            log: log_file(directory.path(), name)?,
        };
        let store = connect(database.url()).await?;
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
            database,
            _directory: directory,
        })
    }

    /// Starts the server, always at the same address.
    pub(crate) async fn start(&self) -> Result<ServerProcess> {
        ServerProcess::start(&self.options).await
    }

    /// Starts one more server on the same database, at an address of its own.
    pub(crate) async fn start_another(&self) -> Result<ServerProcess> {
        ServerProcess::start(&ServerOptions { listen: free_address()?, ..self.options.clone() }).await
    }

    /// The database's address.
    pub(crate) fn database_url(&self) -> &str {
        self.database.url()
    }

    /// Where the server is, running or not.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.options.listen)
    }

    /// Holds a place still.
    pub(crate) fn hold(&self, point: Point) -> Held {
        self.gate.hold(point)
    }

    /// Posts to the API; `None` when the connection broke before there was an answer.
    pub(crate) async fn post(&self, url: &str, path: &str, key: Option<&str>, body: &Value) -> Option<Answer> {
        let request = self.http.post(format!("{url}/api/v1{path}")).json(body);
        let request = key.iter().fold(request, |request, key| request.header("Idempotency-Key", *key));
        self.send(request).await
    }

    /// Reads from the API.
    pub(crate) async fn get(&self, url: &str, path: &str) -> Option<Answer> {
        self.send(self.http.get(format!("{url}/api/v1{path}"))).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Option<Answer> {
        let pair = &self.credential.pair;
        let request = request.header("X-Api-Key", &pair.key).header("X-Api-Secret", &pair.secret);
        let response = request.send().await.ok()?;
        let status = response.status().as_u16();
        Some(Answer { status, body: response.json().await.ok()? })
    }

    /// Creates a payment that is opened at the gateway at once; one try. What is acknowledged is remembered.
    pub(crate) async fn try_create(&self, url: &str, key: &str) -> Option<Answer> {
        self.try_create_for(url, key, A_WEEK_S).await
    }

    /// The same, for so many seconds.
    pub(crate) async fn try_create_for(&self, url: &str, key: &str, seconds: u64) -> Option<Answer> {
        let body = json!({
            "amountMinor": 10_000, "customerReference": key, "method": "sslcommerz", "expiresInSeconds": seconds,
        });
        let answer = self.post(url, "/payments", Some(key), &body).await?;
        if answer.status == 201 {
            let id = answer.text("/data/id");
            let before = self.told().insert(key.to_owned(), id.clone());
            assert!(before.as_ref().is_none_or(|before| *before == id), "{key} was {before:?} and is now {id}");
        }
        Some(answer)
    }

    /// Creates a payment as an application does: again and again with the same key, until it is told.
    pub(crate) async fn create(&self, url: &str, key: &str) -> Result<Answer> {
        let began = Instant::now();
        while began.elapsed() < CREATED_WITHIN {
            match self.try_create(url, key).await {
                Some(answer) if answer.status == 201 => return Ok(answer),
                Some(answer) if answer.text("/meta/errorCode") == "IDEMPOTENCY_IN_PROGRESS" => {
                    let seconds = PAST_A_KEYS_LEASE.as_secs();
                    self.post(url, "/test/clock/advance", None, &json!({ "seconds": seconds })).await;
                }
                Some(answer) if answer.status < 500 => return Err(format!("{key} was answered {answer:?}").into()),
                Some(_) | None => sleep(LOOK_EVERY).await,
            }
        }
        Err(format!("{key} was never created").into())
    }

    /// What the application was told so far: payment ids by key.
    pub(crate) fn told(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The gateway's session of an attempt.
    pub(crate) fn session(&self, attempt_reference: &str) -> Option<SessionView> {
        self.sandbox.sessions(Some(attempt_reference)).into_iter().next()
    }

    /// The customer pays at the gateway, which notifies the server; the browser has still to come back. Nothing happens
    /// when it was paid before.
    pub(crate) async fn pay(&self, attempt_reference: &str) -> Result<Option<Acted>> {
        let session = self.session(attempt_reference).ok_or("the gateway knows no such session")?;
        if is_paid(&session) {
            return Ok(None);
        }
        Ok(Some(self.sandbox.act(&session.sessionkey, Act::of(Action::Pay)).await?))
    }

    /// The customer pays, and the gateway's notification is on the way: the test brings it.
    pub(crate) async fn pay_silently(&self, attempt_reference: &str) -> Result<Acted> {
        let session = self.session(attempt_reference).ok_or("the gateway knows no such session")?;
        Ok(self.sandbox.act(&session.sessionkey, Act::of(Action::Pay).without_ipn()).await?)
    }

    /// Brings a gateway's notification to the server.
    pub(crate) async fn notify(&self, paid: &Acted) -> Option<(u16, String)> {
        let ipn = paid.ipn.as_ref()?;
        self.post_form(&ipn.url, &ipn.fields).await.map(|(status, _, body)| (status, body))
    }

    /// The customer's browser comes back.
    pub(crate) async fn come_back(&self, paid: &Acted) -> Option<u16> {
        let browser = paid.browser.as_ref()?;
        self.post_form(&browser.url, &browser.fields).await.map(|(status, ..)| status)
    }

    /// The customer's browser comes back, and a load balancer leads it to that server.
    pub(crate) async fn come_back_to(&self, url: &str, paid: &Acted) -> Option<u16> {
        let browser = paid.browser.as_ref()?;
        let mut to = url::Url::parse(&browser.url).ok()?;
        to.set_port(url::Url::parse(url).ok()?.port()).ok()?;
        self.post_form(to.as_str(), &browser.fields).await.map(|(status, ..)| status)
    }

    /// The customer presses a method's button on a checkout page that carries this key; answers where that leads.
    pub(crate) async fn press(&self, checkout_url: &str, key: &str) -> Option<String> {
        let fields = BTreeMap::from([("key", key), ("method", "sslcommerz")]);
        let (status, location, _) = self.post_form(&format!("{checkout_url}/pay"), &fields).await?;
        (status == 303).then_some(location)
    }

    /// Posts a form; answers status, `Location` and body.
    async fn post_form(&self, url: &str, fields: &impl serde::Serialize) -> Option<(u16, String, String)> {
        let response = self.http.post(url).form(fields).send().await.ok()?;
        let location =
            response.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        Some((response.status().as_u16(), location, response.text().await.ok()?))
    }

    /// Counts rows.
    pub(crate) async fn count(&self, of: &str) -> Result<i64> {
        let (client, connection) = tokio_postgres::connect(self.database.url(), tokio_postgres::NoTls).await?;
        tokio::spawn(connection);
        Ok(client.query_one(&format!("select count(*) from {of}"), &[]).await?.get(0))
    }

    /// Time passes while no server runs: also for the leases of deliveries, which go by the real clock.
    pub(crate) async fn pass_while_down(&self, time: Duration) -> Result {
        let over = "update webhook_deliveries set lease_until = clock_timestamp() where lease_until is not null";
        cluster::execute(self.database.url(), over).await?;
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
        cluster::execute(self.database.url(), &by_hand).await
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

/// Whether a customer has paid in a session.
pub(crate) fn is_paid(session: &SessionView) -> bool {
    session.tries.iter().any(|done| !done.val_id.is_empty())
}

/// A store of our own on a server's database.
pub(crate) async fn connect(url: &str) -> Result<Store> {
    Ok(Store::connect(StoreOptions { pool_size: 4, ..StoreOptions::new(url, "http://pay.example") }).await?)
}

/// An application with a TEST credential.
pub(crate) async fn register(store: &Store) -> Result<(Scope, Made)> {
    let (app, made) = accounts::register(store, "Shop", &[Method::Sslcommerz], &[Mode::Test]).await?;
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
