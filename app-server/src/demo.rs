//! The demo: an application with TEST credentials and a webhook endpoint, registered once and remembered in the data
//! directory, the shop that uses them, what it sells by orders, and its staff.

mod goods;
mod people;

pub use goods::NoGoods;
pub use people::{DemoOperator, Login};

use crate::{
    accounts::{self, RegisterFailed},
    serve::Serving,
    staff::StaffFailed,
};
use adapters::{clock::SystemClock, crypto, ids::Ids, postgres::Store, webhook::signing};
use domain::{
    AppId, Asked, Decides, Declined, EndpointId, Mode, Opens, Scope, StoreFailed,
    access::Authority,
    apps::{self, AppChange, AppRefused, FindsApps},
    decision::Never,
    ids::NewIds,
    payments::Method,
    time::Clock,
    webhooks::{Endpoint, EndpointRefused, NewEndpoint},
};
use poisha_client::{Client, webhooks::WebhookError};
use serde::{Deserialize, Serialize};
use shop::Shop;
use std::{
    fmt, fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};
use tokio::{net::TcpListener, sync::oneshot};

/// What the demo's application is called.
const NAME: &str = "Demo Shop";
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
    /// Two of the staff, who play the refund about which two people must agree.
    #[serde(default)]
    pub staff: Vec<Login>,
    /// Where the shop is.
    #[serde(skip)]
    pub shop_url: String,
    #[serde(skip)]
    file: PathBuf,
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
    /// It does not take every way to pay.
    #[error("the demo's ways to pay: {0}")]
    Methods(Declined<AppRefused>),
    /// It has nothing to sell by orders.
    #[error(transparent)]
    Goods(#[from] NoGoods),
    /// Nobody was taken into its staff.
    #[error(transparent)]
    Staff(#[from] StaffFailed),
    /// Its endpoint was not kept.
    #[error(transparent)]
    NotKept(#[from] Declined<Never>),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreFailed),
    /// The shop cannot call us.
    #[error("the shop cannot call: {0}")]
    Client(#[from] poisha_client::Error),
    /// The shop cannot verify what it is told.
    #[error("the shop's webhook secret: {0}")]
    Secret(#[from] WebhookError),
}

impl Demo {
    /// Finds or registers the demo's application, and points its endpoint at the shop.
    pub async fn prepare(store: &Store, shop_url: &str, data_dir: &Path) -> Result<Demo, DemoFailed> {
        let file = data_dir.join(FILE);
        let kept = match read(&file, shop_url) {
            Some(kept) => kept.still_works(store).await?.map(|app| (app, kept)),
            None => None,
        };
        let (app, mut demo) = match kept {
            Some(kept) => kept,
            None => Demo::register(store, shop_url, file).await?,
        };
        take_every_method(store, app).await?;
        goods::stock(store, app).await?;
        if people::are_there(store, &demo.staff).await? {
            return Ok(demo);
        }
        demo.staff = people::hire(store, app).await?;
        demo.keep().map_err(|error| DemoFailed::File { file: demo.file.clone(), error })?;
        Ok(demo)
    }

    async fn register(store: &Store, shop_url: &str, file: PathBuf) -> Result<(AppId, Demo), DemoFailed> {
        let (app, made) = accounts::register(store, NAME, &Method::ALL, &[Mode::Test]).await?;
        let pair = made.into_iter().next().map(|made| made.pair);
        let (api_key, api_secret) = pair.map(|pair| (pair.key, pair.secret)).unwrap_or_default();
        let (endpoint, webhook_secret) = make_endpoint(store, app, shop_url).await?;
        let (endpoint_id, shop_url) = (endpoint.to_string(), shop_url.to_owned());
        let staff = Vec::new();
        Ok((app, Demo { api_key, api_secret, endpoint_id, webhook_secret, staff, shop_url, file }))
    }

    /// The application, if what is remembered belongs to this database; then its endpoint is pointed at the shop of today.
    async fn still_works(&self, store: &Store) -> Result<Option<AppId>, StoreFailed> {
        let key = crypto::read_key(&self.api_key);
        let (Some(key), Ok(endpoint)) = (key, self.endpoint_id.parse::<EndpointId>()) else { return Ok(None) };
        let app = store.app(key.app).await?;
        if !app.is_some_and(|app| app.credentials.iter().any(|one| one.key_digest == key.digest)) {
            return Ok(None);
        }
        let (to, at) = (endpoint_at(&self.shop_url), SystemClock::new().wall());
        let change = move |endpoint: &Endpoint| endpoint.change(&to, true, at);
        match store.decide(endpoint, &Asked::at(scope(key.app), at), change).await {
            Ok(_) => Ok(Some(key.app)),
            Err(Declined::Failed(failed)) => Err(failed),
            Err(_) => Ok(None),
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

/// Opens the sample shop with the demo's credentials on a listener.
pub fn open_shop(demo: &Demo, api: &str, stall: TcpListener) -> Result<Serving, DemoFailed> {
    let poisha = Client::new(&format!("{api}/api/v1"), &demo.api_key, &demo.api_secret)?;
    let shop = Shop::new(poisha, &demo.webhook_secret)?;
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

/// An application that was registered before there were so many takes all of them too.
async fn take_every_method(store: &Store, app: AppId) -> Result<(), DemoFailed> {
    let takes = store.app(app).await?.map(|app| app.settings.methods).unwrap_or_default();
    if Method::ALL.iter().all(|method| takes.contains(method)) {
        return Ok(());
    }
    let change = AppChange { methods: Some(Method::ALL.to_vec()), ..AppChange::default() };
    let asked = Asked::at(accounts::scope(app), SystemClock::new().wall());
    let changed = apps::change(store, &asked, &Authority::Machine, (app, change)).await;
    changed.map(drop).map_err(DemoFailed::Methods)
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
