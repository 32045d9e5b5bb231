//! The demo: an application with TEST credentials and a webhook endpoint, registered once and remembered in the data
//! directory, the shop that uses them, and a Super Admin, whose password is shown once and remembered nowhere.

use crate::{
    accounts::{self, RegisterFailed},
    serve::Serving,
    shop::{Shop, ShopBroken, ShopOptions},
    staff::{self, StaffFailed},
};
use adapters::{clock::SystemClock, crypto, ids::Ids, postgres::Store, webhook::signing};
use domain::{
    AppId, Asked, Decides, Declined, EndpointId, Mode, Opens, Scope, StoreFailed,
    apps::FindsApps,
    decision::Never,
    ids::NewIds,
    operators::{FindsStaff, SeededRole},
    payments::Method,
    time::Clock,
    webhooks::{Endpoint, EndpointRefused, NewEndpoint},
};
use serde::{Deserialize, Serialize};
use std::{
    fmt, fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};
use tokio::{net::TcpListener, sync::oneshot};

/// What the demo's application is called.
const NAME: &str = "Demo Shop";
/// What its Super Admin signs in with.
const OPERATOR: &str = "admin@demo.example";
/// Where its credentials are remembered.
const FILE: &str = "demo.json";

/// What the demo's application was given, as it stands in a file that only its owner can read.
#[derive(Clone, Deserialize, Serialize)]
pub struct Demo {
    /// The text for `X-Api-Key`.
    pub api_key: String,
    /// The text for `X-Api-Secret`.
    pub api_secret: String,
    /// The id of the shop's webhook endpoint.
    pub endpoint_id: String,
    /// What its deliveries are signed with.
    pub webhook_secret: String,
    /// Where the shop is.
    #[serde(skip)]
    pub shop_url: String,
    #[serde(skip)]
    file: PathBuf,
}

/// The demo's Super Admin.
#[derive(Clone)]
pub struct DemoOperator {
    /// What to sign in with; none when he was made in an earlier run.
    password: Option<String>,
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoFailed {
    /// Its credentials cannot be kept.
    #[error("the demo's credentials cannot be kept in {file}: {error}")]
    File {
        /// Where.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// Its application cannot be registered.
    #[error(transparent)]
    Register(#[from] RegisterFailed),
    /// Its endpoint cannot be made.
    #[error("the demo's webhook endpoint: {0}")]
    Endpoint(#[from] EndpointRefused),
    /// Its Super Admin was not made.
    #[error(transparent)]
    Staff(#[from] StaffFailed),
    /// Its endpoint was not kept.
    #[error(transparent)]
    NotKept(#[from] Declined<Never>),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreFailed),
    /// An address of ours is none.
    #[error("the shop's address: {0}")]
    Address(#[from] url::ParseError),
    /// The shop cannot be opened.
    #[error(transparent)]
    Shop(#[from] ShopBroken),
}

impl Demo {
    /// Finds or registers the demo's application, and points its endpoint at the shop.
    pub async fn prepare(store: &Store, shop_url: &str, data_dir: &Path) -> Result<Demo, DemoFailed> {
        let file = data_dir.join(FILE);
        if let Some(kept) = read(&file, shop_url)
            && kept.still_works(store).await?
        {
            return Ok(kept);
        }
        let (app, made) = accounts::register(store, NAME, &[Method::Sslcommerz], &[Mode::Test]).await?;
        let pair = made.into_iter().next().map(|made| made.pair);
        let (api_key, api_secret) = pair.map(|pair| (pair.key, pair.secret)).unwrap_or_default();
        let (endpoint, webhook_secret) = make_endpoint(store, app, shop_url).await?;
        let (endpoint_id, shop_url) = (endpoint.to_string(), shop_url.to_owned());
        let demo = Demo { api_key, api_secret, endpoint_id, webhook_secret, shop_url, file };
        demo.keep().map_err(|error| DemoFailed::File { file: demo.file.clone(), error })?;
        Ok(demo)
    }

    /// Whether what is remembered belongs to this database; then its endpoint is pointed at the shop of today.
    async fn still_works(&self, store: &Store) -> Result<bool, StoreFailed> {
        let key = crypto::read_key(&self.api_key);
        let (Some(key), Ok(endpoint)) = (key, self.endpoint_id.parse::<EndpointId>()) else { return Ok(false) };
        let app = store.app(key.app).await?;
        if !app.is_some_and(|app| app.credentials.iter().any(|one| one.key_digest == key.digest)) {
            return Ok(false);
        }
        let (to, at) = (endpoint_at(&self.shop_url), SystemClock::new().wall());
        let change = move |endpoint: &Endpoint| endpoint.change(&to, true, at);
        match store.decide(endpoint, &Asked::at(scope(key.app), at), change).await {
            Ok(_) => Ok(true),
            Err(Declined::Failed(failed)) => Err(failed),
            Err(_) => Ok(false),
        }
    }

    fn keep(&self) -> io::Result<()> {
        if let Some(parent) = self.file.parent() {
            fs::create_dir_all(parent)?;
        }
        let json = serde_json::to_vec_pretty(self)?;
        // Written beside and renamed, so that a crash leaves the old file or the new one, and nobody else reads either.
        let fresh = self.file.with_extension("new");
        let _ = fs::remove_file(&fresh);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
        file.write_all(&json)?;
        file.sync_all()?;
        fs::rename(&fresh, &self.file)
    }
}

impl DemoOperator {
    /// Makes the demo's Super Admin, unless somebody can do everything already.
    pub async fn prepare(store: &Store) -> Result<Option<DemoOperator>, DemoFailed> {
        let known = store.staff().await?;
        if known.operators.iter().any(|operator| operator.email.as_str() == OPERATOR) {
            return Ok(Some(DemoOperator { password: None }));
        }
        if known.has_super_admin() {
            return Ok(None);
        }
        let (_, password) = staff::create(store, (OPERATOR, "Demo Admin"), SeededRole::SuperAdmin).await?;
        Ok(Some(DemoOperator { password: Some(password) }))
    }
}

/// Opens the shop of the demo on a listener.
pub fn open_shop(demo: &Demo, api: &str, stall: TcpListener) -> Result<Serving, DemoFailed> {
    let shop = Shop::new(ShopOptions {
        api: api.parse()?,
        api_key: demo.api_key.clone(),
        api_secret: demo.api_secret.clone(),
        webhook_secret: demo.webhook_secret.clone(),
        public_url: demo.shop_url.parse()?,
    })?;
    let (stop, stopped) = oneshot::channel::<()>();
    Ok((stop, tokio::spawn(shop.serve(stall, async { drop(stopped.await) }))))
}

/// What the demo's application was given, when it was registered in this data directory.
pub fn remembered(data_dir: &Path) -> Option<Demo> {
    read(&data_dir.join(FILE), "")
}

fn read(file: &Path, shop_url: &str) -> Option<Demo> {
    let kept: Demo = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    Some(Demo { file: file.to_owned(), shop_url: shop_url.to_owned(), ..kept })
}

async fn make_endpoint(store: &Store, app: AppId, shop_url: &str) -> Result<(EndpointId, String), DemoFailed> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let (id, secret) = (EndpointId::from_u128(ids.ordered()), signing::new_secret(&ids));
    let shown = signing::show_secret(&secret);
    let first = Endpoint::create(id, scope(app), &endpoint_at(shop_url), secret, at)?;
    store.open(&Asked::at(scope(app), at), first).await?;
    Ok((id, shown))
}

fn endpoint_at(shop_url: &str) -> NewEndpoint {
    let description = Some("The demo shop".to_owned());
    NewEndpoint { url: format!("{shop_url}/webhooks"), description, events: Vec::new(), ordered: false }
}

const fn scope(app: AppId) -> Scope {
    Scope { app, mode: Mode::Test }
}

impl fmt::Display for Demo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Demo shop    {}", self.shop_url)?;
        writeln!(f, "X-Api-Key    {}", self.api_key)?;
        write!(f, "X-Api-Secret in {}", self.file.display())
    }
}

impl fmt::Display for DemoOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operator     {OPERATOR}")?;
        match &self.password {
            Some(password) => write!(f, "\nPassword     {password}  (not shown again)"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DemoOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DemoOperator(…)")
    }
}

impl fmt::Debug for Demo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Demo(…)")
    }
}
