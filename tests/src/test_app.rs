//! A whole server of one test's own, with an application, a receiver of its webhooks, a gateway and a customer.
//!
//! Everything runs in the test's process on free ports and on a database of its own. Workers run when the story says so
//! (`run_workers_until_idle`), and time moves when it says so (`advance`), so nothing here waits for a clock.

use crate::{
    Result,
    answer::Answer,
    caller::Caller,
    cluster::{Database, execute, fresh_database},
    customer::Customer,
    gateway::GatewaySide,
    receiver::Receiver,
};
use adapters::{
    clock::SystemClock,
    crypto,
    ids::Ids,
    postgres::{Migrations, ledger::verify::Verified},
    webhook::signing,
};
use app_server::{
    config::{Config, SecretsKey},
    serve::{self, Running},
};
use domain::{
    AppId, Asked, CredentialId, Mode, Opens, Scope,
    access::Reach,
    alerts::{AlertFilter, AlertRecord, FindsAlerts},
    apps::{App, Credential, CredentialState, Settings},
    ids::NewIds,
    payments::Page,
    time::Clock,
    webhooks::Secret,
};
use reqwest::{Client, redirect};
use serde_json::{Value, json};
use std::{ops::Deref, time::Duration};
use tokio_postgres::NoTls;

/// What webhook secrets are sealed with in every test.
const SECRETS_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// A payment as the application that made it remembers it.
#[derive(Clone, Debug)]
pub struct Payment {
    /// Its id.
    pub id: String,
    /// Its unguessable name on public pages.
    pub reference: String,
    /// Where the customer is sent.
    pub checkout_url: String,
    /// The answer that it was created with.
    pub created: Answer,
}

impl Payment {
    /// The payment that an answer shows.
    #[must_use]
    pub fn of(answer: &Answer) -> Payment {
        let text = |name: &str| answer.text_at(&format!("/data/{name}")).to_owned();
        let (id, reference, checkout_url) = (text("id"), text("reference"), text("checkoutUrl"));
        Payment { id, reference, checkout_url, created: answer.clone() }
    }
}

/// A running server and an application on it. It is that application's TEST caller.
pub struct TestApp {
    /// The server.
    pub server: Running,
    /// The application with its TEST credential.
    pub test: Caller,
    /// The same with its LIVE credential.
    pub live: Caller,
    /// Where its webhooks arrive, once it asked for them.
    pub receiver: Receiver,
    secret: std::sync::Mutex<Option<Secret>>,
    pub(crate) client: Client,
    database: Database,
}

impl Deref for TestApp {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.test
    }
}

impl TestApp {
    /// Starts a server with one application, which receives every event.
    pub async fn start() -> Result<TestApp> {
        TestApp::start_with(Settings::default()).await
    }

    /// The same with other settings of the application.
    pub async fn start_with(settings: Settings) -> Result<TestApp> {
        TestApp::start_on(settings, |_| {}).await
    }

    /// The same with another configuration of the server.
    pub async fn start_on(settings: Settings, change: impl FnOnce(&mut Config)) -> Result<TestApp> {
        serve::install_crypto();
        let migrate = |url: String| async move { Migrations::of(&url).run().await.map(|_| ()) };
        let database = fresh_database("story", migrate).await?;
        let mut config = Config::on_free_ports(std::env::temp_dir());
        config.database_url = Some(database.url().to_owned());
        config.no_workers = true;
        config.pool_size = std::num::NonZeroUsize::MIN.saturating_add(3);
        config.secrets_key = Some(SecretsKey(SECRETS_KEY.to_owned()));
        change(&mut config);
        let server = serve::start(config).await?;
        let client = client()?;
        let (test, live) = register(&server, &client, "Rice Shop", settings).await?;
        let (receiver, secret) = (Receiver::start().await?, std::sync::Mutex::new(None));
        let app = TestApp { server, test, live, receiver, secret, client, database };
        let endpoint = app.subscribe(&json!({ "url": app.receiver.url() })).await?;
        *app.secret.lock().map_err(|_| "poisoned")? = signing::read_secret(endpoint.text_at("/data/secret"));
        Ok(app)
    }

    /// Registers another application on the same server, with its TEST and its LIVE credential.
    pub async fn another_app(&self) -> Result<(Caller, Caller)> {
        register(&self.server, &self.client, "Tea Shop", Settings::default()).await
    }

    /// Adds a webhook endpoint of the application.
    pub async fn subscribe(&self, body: &Value) -> Result<Answer> {
        let made = self.post("/webhooks/endpoints", body).await?;
        if made.status == 201 { Ok(made) } else { Err(format!("no endpoint was made: {made}").into()) }
    }

    /// A customer with a browser.
    #[must_use]
    pub fn customer(&self) -> Customer {
        Customer { gateway: self.gateway(), client: self.client.clone(), base: self.server.url.clone() }
    }

    /// A browser with connections of its own, which shows what it is answered instead of following it.
    ///
    /// # Panics
    ///
    /// When no HTTP client can be built on this machine.
    #[must_use]
    #[expect(clippy::expect_used, reason = "no story goes on without one")]
    pub fn browser(&self) -> Client {
        client().expect("an HTTP client")
    }

    /// The gateway that this server talks to.
    ///
    /// # Panics
    ///
    /// When the server was started without one.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a story that needs the gateway cannot go on without it")]
    pub fn gateway(&self) -> GatewaySide {
        let sandbox = self.server.sandbox.clone().expect("a server with a sandbox");
        GatewaySide { sandbox, base: self.server.url.clone(), client: self.client.clone() }
    }

    /// A payment that a customer has paid.
    pub async fn paid_payment(&self, amount_minor: i64) -> Result<Payment> {
        let payment = self.create_payment(amount_minor).await?;
        self.customer().pays(&payment).await?;
        let now = self.get(&payment).await?;
        if now.at("/data/status") == "SUCCEEDED" { Ok(payment) } else { Err(format!("it was not paid: {now}").into()) }
    }

    /// Lets the workers do everything that is due.
    pub async fn run_workers_until_idle(&self) -> Result {
        Ok(self.server.run_workers_until_idle().await?)
    }

    /// Moves the application's time forward; nothing happens by itself.
    pub async fn advance(&self, by: Duration) -> Result {
        let moved = self.post("/test/clock/advance", &json!({ "seconds": by.as_secs() })).await?;
        if moved.status == 200 { Ok(()) } else { Err(format!("time was not moved: {moved}").into()) }
    }

    /// Moves time forward, and lets the workers do what became due.
    pub async fn pass(&self, by: Duration) -> Result {
        self.advance(by).await?;
        self.run_workers_until_idle().await
    }

    /// What arrived at the application in the order in which it happened, one delivery a line, each with whether its
    /// signature holds. Deliveries may pass one another on the way; who wants to see that asks the receiver.
    pub fn webhooks_received(&self) -> String {
        let secret = self.webhook_secret();
        let mut arrived = self.receiver.arrived();
        arrived.sort_by_key(|one| (one.says("/createdAt").to_string(), one.id.clone()));
        let shown = arrived.into_iter().map(|arrived| {
            let signed = secret.as_ref().is_some_and(|secret| arrived.verify(secret).is_ok());
            let late = if arrived.says("/data/late") == Value::Bool(true) { ", late" } else { "" };
            let kind = arrived.says("/type");
            let (kind, sequence) = (kind.as_str().unwrap_or("?"), arrived.says("/sequence"));
            format!("{kind} #{sequence}{late}, {}", if signed { "signed" } else { "NOT SIGNED" })
        });
        shown.collect::<Vec<_>>().join("\n")
    }

    /// The secret that the application's first endpoint is signed with.
    #[must_use]
    pub fn webhook_secret(&self) -> Option<Secret> {
        self.secret.lock().ok().and_then(|secret| secret.clone())
    }

    /// The alerts of the application's TEST mode, newest first, each with how often it was raised if more than once.
    pub async fn alerts(&self) -> Result<String> {
        let reach = Reach::Apps([self.test.scope.app].into());
        let filter = AlertFilter { mode: Some(Mode::Test), ..AlertFilter::default() };
        Ok(self.list_alerts(&reach, &filter).await?.iter().map(alert_line).collect::<Vec<_>>().join("\n"))
    }

    /// The house's own alerts, newest first.
    pub async fn house_alerts(&self) -> Result<Vec<AlertRecord>> {
        let filter = AlertFilter { app: Some(Scope::HOUSE.app), ..AlertFilter::default() };
        self.list_alerts(&Reach::Everywhere, &filter).await
    }

    async fn list_alerts(&self, reach: &Reach, filter: &AlertFilter) -> Result<Vec<AlertRecord>> {
        let page = Page { page: 0, size: 100, after: None };
        Ok(self.server.house.store.alerts(reach, filter, page).await?.items)
    }

    /// What became of every callback that came in, in order.
    pub async fn evidence(&self) -> Result<String> {
        let asked = "select http_method || ' ' || split_part(path, '/payments/', 2) || ' ' || outcome \
                     from callbacks order by received_at, id";
        Ok(self.sql(asked).await?.join("\n"))
    }

    /// Proves the chain and the balances of the whole database.
    pub async fn verify_ledger(&self) -> Result<Verified> {
        Ok(self.server.house.store.verify_ledger().await?)
    }

    /// The book's proof in a line.
    pub async fn book(&self) -> Result<String> {
        let verified = self.verify_ledger().await?;
        let faults: Vec<String> = verified.faults.iter().map(ToString::to_string).collect();
        Ok(format!("{} transfers proven, faults: [{}]", verified.transfers, faults.join("; ")))
    }

    /// Asks the database for one column of text.
    pub async fn sql(&self, query: &str) -> Result<Vec<String>> {
        let (client, connection) = tokio_postgres::connect(self.database.url(), NoTls).await?;
        let connection = tokio::spawn(connection);
        let rows = client.query(query, &[]).await?;
        drop(client);
        connection.await??;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    /// Tells the database something behind the server's back.
    pub async fn tell_sql(&self, statements: &str) -> Result {
        execute(self.database.url(), statements).await
    }

    /// How many rows there are of everything that a request could leave behind.
    pub async fn footprint(&self) -> Result<String> {
        let tables = [
            "payments",
            "attempts",
            "refunds",
            "ledger_transfers",
            "webhook_events",
            "webhook_endpoints",
            "alerts",
            "products",
            "variants",
            "vouchers",
            "discounts",
        ];
        let counted = tables.map(|table| format!("(select '{table} ' || count(*) from {table})"));
        let list = counted.join(" || ', ' || ");
        Ok(self.sql(&format!("select {list}")).await?.join(""))
    }

    /// The database's address.
    #[must_use]
    pub fn database_url(&self) -> &str {
        self.database.url()
    }
}

/// An alert in a line.
pub fn alert_line(alert: &AlertRecord) -> String {
    let times = if alert.times > 1 { format!(" x{}", alert.times) } else { String::new() };
    format!("{}{times}", alert.kind.as_str())
}

async fn register(server: &Running, client: &Client, name: &str, settings: Settings) -> Result<(Caller, Caller)> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let id = AppId::from_u128(ids.ordered());
    let make = |mode| {
        let (credential, pair) = (CredentialId::from_u128(ids.ordered()), crypto::new_pair(id, mode, || ids.random()));
        let (key_digest, secret_digest) = (pair.key_digest, pair.secret_digest);
        let state = CredentialState::Active;
        let kept = Credential { id: credential, mode, key_digest, secret_digest, state, created_at: at };
        let (scope, base, client) = (Scope { app: id, mode }, server.url.clone(), client.clone());
        (kept, Caller { scope, credential, key: pair.key, secret: pair.secret, base, client })
    };
    let ((test_kept, test), (live_kept, live)) = (make(Mode::Test), make(Mode::Live));
    let first = App::register(id, name, settings, vec![test_kept, live_kept], at)?;
    server.house.store.open(&Asked::at(Scope { app: id, mode: Mode::Live }, at), first).await?;
    Ok((test, live))
}

fn client() -> reqwest::Result<Client> {
    // A test that hangs says so; nothing here is slow on purpose.
    Client::builder().redirect(redirect::Policy::none()).timeout(Duration::from_secs(40)).no_proxy().build()
}
