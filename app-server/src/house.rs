//! The wiring: which adapter answers which port, and what every handler and worker is handed.

use crate::{
    http::{
        callbacks::Repeats,
        limits::{CodeLimits, Limits},
        lookups::Lookups,
        portal::Portal,
    },
    notices::People,
    worker::webhooks::WebhookWorker,
};
use adapters::{
    clock::SystemClock, gateways::Gateways, ids::Ids, mail::OrderPost, passwords::Passwords, pdf::Printer,
    postgres::Store, webhook::sender::Sender,
};
use domain::{
    Asked, Scope, StoreFailed, Timestamp,
    apps::{App, FindsApps, VerificationPolicy},
    ids::NewIds,
    time::Clock,
};
use poem::{FromRequest, Request, RequestBody};
use std::{ops::Deref, sync::Arc};

/// Everything that answers. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Parts>);

/// The parts of the house.
pub struct Parts {
    /// Everything that is kept.
    pub store: Store,
    /// The gateways.
    pub gateways: Gateways,
    /// Delivers webhooks.
    pub webhooks: WebhookWorker,
    /// Asks applications' fulfilment URLs.
    pub sender: Sender,
    /// Mails customers what they bought.
    pub order_post: OrderPost,
    /// Who is told of alerts.
    pub people: People,
    /// What time it is.
    pub clock: SystemClock,
    /// New ids.
    pub ids: Ids,
    /// Where customers reach this server, without a slash at the end.
    pub public_url: String,
    /// Where paying may lead besides any https address: the local sandbox.
    pub gateway_origins: Vec<String>,
    /// Where the demo shop is, when it is open.
    pub demo_shop: Option<String>,
    /// The developer portal.
    pub portal: Portal,
    /// The database, for the check that its migrations are current.
    pub database_url: String,
    /// Finds the application behind a request.
    pub lookups: Lookups<Store>,
    /// How much a credential may ask.
    pub limits: Limits,
    /// How many codes a telephone may be sent.
    pub codes: CodeLimits,
    /// Reverse proxies in front.
    pub proxies: u8,
    /// Hashes and checks the passwords of operators.
    pub passwords: Passwords,
    /// Callbacks that tell nothing new any more.
    pub repeats: Repeats,
    /// Prints invoices.
    pub printer: Printer,
}

impl House {
    /// A house of these parts.
    pub fn new(parts: Parts) -> House {
        House(Arc::new(parts))
    }

    /// Asked now, by the clock of that scope, without an idempotency key.
    pub fn asked(&self, scope: Scope) -> Asked {
        Asked::at(scope, self.clock.now(scope))
    }

    /// What an application wants done when nobody can verify a payment.
    pub async fn policy_of(&self, scope: Scope) -> Result<VerificationPolicy, StoreFailed> {
        let app = self.store.app(scope.app).await?;
        Ok(app.map_or(VerificationPolicy::Fail, |app| app.settings.verification))
    }

    /// The application of a payment.
    pub async fn app_of(&self, scope: Scope) -> Result<App, StoreFailed> {
        let corrupt = || StoreFailed::Corrupt { table: "payments", id: scope.app.to_string(), column: "app_id" };
        self.store.app(scope.app).await?.ok_or_else(corrupt)
    }
}

impl Clock for House {
    fn now(&self, scope: Scope) -> Timestamp {
        self.clock.now(scope)
    }

    fn wall(&self) -> Timestamp {
        self.clock.wall()
    }
}

impl NewIds for House {
    fn ordered(&self) -> u128 {
        self.ids.ordered()
    }

    fn random(&self) -> u128 {
        self.ids.random()
    }
}

impl Deref for House {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl<'a> FromRequest<'a> for House {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        let missing = || crate::http::refusal::broken("the routes were mounted without the house");
        request.data::<House>().cloned().ok_or_else(missing).map_err(poem::Error::from)
    }
}
