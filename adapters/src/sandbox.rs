//! The gateways' side of their own protocols, on local HTTP: what a developer, a test or a demo pays with.
//!
//! A sandbox is another company's server. It shares nothing with the rest of the house but the wire: our adapters, and
//! anybody's published client library, talk to it exactly as to the real gateway with only the base URL changed.
//! It knows money as decimal text and whole hundredths, keeps everything in memory (bounded, the oldest goes first,
//! and a restart forgets it all), and must only ever be reachable by people who may press its buttons: the customer
//! page, the machine API and the fault switches ask for no password.
//!
//! Deliberately absent: persistence, real card numbers, and any use of the domain's types or rules.

pub mod answer;
pub mod bkash;
pub mod dcb;
pub mod decimal;
mod form;
pub mod nagad;
mod page;
mod panel;
pub mod paystation;
mod serial;
pub mod sslcommerz;
pub mod switches;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use poem::Route;
use poem::listener::TcpAcceptor;
use tokio::net::TcpListener;

pub use sslcommerz::{Act, ActRefused, Acted, Action, Fault, Gateway, Return, SessionView};
pub use switches::{Switch, Switches};

/// Where the sandbox reads the time, so that a test clock can move it.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// How long open requests may go on after the shutdown signal; a request held by a fault switch ends here.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// What a sandbox is told once, at the start.
#[derive(Clone)]
pub struct SandboxOptions {
    /// The time, asked anew for every answer.
    pub clock: Clock,
    /// Who may call.
    pub stores: Stores,
    /// Scheme, host and port under which customers' browsers reach the sandbox, without a slash at the end.
    /// Bind the listener first when the port is free to choose.
    pub public_origin: String,
}

/// The store accounts a sandbox knows.
#[derive(Clone, Debug, Default)]
pub struct Stores {
    /// Pairs of store id and password.
    pub known: Vec<(String, String)>,
    /// Take every other store id too, with the password `<store_id>@ssl`, as self-registered sandbox stores have it.
    pub any_with_ssl_suffix: bool,
}

impl Stores {
    /// Every store id is welcome when its password is `<store_id>@ssl`.
    #[must_use]
    pub fn any() -> Self {
        Self { known: Vec::new(), any_with_ssl_suffix: true }
    }

    /// Also takes one store with a password of its own.
    #[must_use]
    pub fn knowing(mut self, store_id: impl Into<String>, password: impl Into<String>) -> Self {
        self.known.push((store_id.into(), password.into()));
        self
    }

    /// The password of a store, when the store exists.
    fn password_of(&self, store_id: &str) -> Option<String> {
        let known = self.known.iter().find(|(id, _)| id == store_id).map(|(_, password)| password.clone());
        known.or_else(|| (self.any_with_ssl_suffix && !store_id.is_empty()).then(|| format!("{store_id}@ssl")))
    }
}

/// Why a sandbox could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SandboxFailed {
    /// The operating system gave no random bytes.
    #[error("no random bytes for the sandbox's ids: {0}")]
    Random(getrandom::Error),
    /// The HTTP client that posts notifications could not be built.
    #[error("no HTTP client for the sandbox's notifications: {0}")]
    Client(#[from] reqwest::Error),
    /// The keys that the sandbox hands out are none.
    #[error("the keys that the sandbox hands out cannot be read")]
    Keys(#[from] nagad::KeysRefused),
}

/// The gateways' side of the wire; clones share one state.
#[derive(Clone)]
pub struct Sandbox {
    sslcommerz: Arc<Gateway>,
    bkash: Arc<bkash::Gateway>,
    paystation: Arc<paystation::Gateway>,
    nagad: Arc<nagad::Gateway>,
    dcb: Arc<dcb::Operators>,
}

impl Sandbox {
    /// Makes a sandbox with no sessions and no faults.
    pub fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        Ok(Self {
            bkash: Arc::new(bkash::Gateway::new(options.clone())?),
            nagad: Arc::new(nagad::Gateway::new(options.clone())?),
            paystation: Arc::new(paystation::Gateway::new(options.clone())?),
            dcb: Arc::new(dcb::Operators::new(options.clone())?),
            sslcommerz: Arc::new(Gateway::new(options)?),
        })
    }

    /// SSLCOMMERZ's side: its sessions, its switches, its buttons.
    #[must_use]
    pub fn sslcommerz(&self) -> &Arc<Gateway> {
        &self.sslcommerz
    }

    /// bKash's side: its payments, its switches, its buttons.
    #[must_use]
    pub fn bkash(&self) -> &Arc<bkash::Gateway> {
        &self.bkash
    }

    /// PayStation's side: its invoices, its switches, its buttons.
    #[must_use]
    pub fn paystation(&self) -> &Arc<paystation::Gateway> {
        &self.paystation
    }

    /// Nagad's side: its orders, its switches, its buttons.
    #[must_use]
    pub fn nagad(&self) -> &Arc<nagad::Gateway> {
        &self.nagad
    }

    /// The mobile operators' side of carrier billing: phones, charges, switches.
    #[must_use]
    pub fn dcb(&self) -> &Arc<dcb::Operators> {
        &self.dcb
    }

    /// The SSLCOMMERZ sessions, newest first; of one `tran_id` when one is named.
    #[must_use]
    pub fn sessions(&self, tran_id: Option<&str>) -> Vec<SessionView> {
        self.sslcommerz.sessions(tran_id)
    }

    /// The SSLCOMMERZ fault switches.
    #[must_use]
    pub fn switches(&self) -> &Switches<Fault> {
        self.sslcommerz.switches()
    }

    /// Does what a customer would do on the hosted page and answers what the browser would post next.
    pub async fn act(&self, sessionkey: &str, act: Act) -> Result<Acted, ActRefused> {
        self.sslcommerz.act(sessionkey, act).await
    }

    /// All paths, exactly where the real gateways have them; to be mounted at the root of an origin.
    #[must_use]
    pub fn routes(&self) -> Route {
        let route = sslcommerz::routes(Route::new(), &self.sslcommerz);
        let route = bkash::routes(route, &self.bkash);
        let route = paystation::routes(route, &self.paystation);
        let route = nagad::routes(route, &self.nagad);
        dcb::routes(route, &self.dcb)
    }

    /// Serves on a listener until the shutdown signal.
    pub async fn serve(
        self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        poem::Server::new_with_acceptor(TcpAcceptor::from_tokio(listener)?)
            .run_with_graceful_shutdown(self.routes(), shutdown, Some(SHUTDOWN_GRACE))
            .await
    }
}
