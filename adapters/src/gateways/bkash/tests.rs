//! The adapter against the sandbox and against scripted servers, over real HTTP.

mod open;
mod paying;
mod refunds;
mod secrets;
mod tokens;
mod unclear;

use crate::{
    gateways::{
        GatewayAccount, GatewayAccounts, Gateways, TimeLimits, TokenShelf,
        testing::{self, IN_TIME, PUBLIC_BASE, payment, scope},
    },
    sandbox::{
        Sandbox, SandboxOptions, Stores, Switch,
        bkash::{Act, Acted, Action, Endpoint, Fault, PaymentView, fault::Loss},
    },
};
use domain::{
    Mode, Scope, Timestamp,
    payments::{
        Attempt, Payment,
        gateway::{Gateways as _, Hint, Method, RawCallback, Said, Unavailable, Verdict, Verified},
    },
};
use std::{sync::Arc, time::Duration};
use tokio::net::TcpListener;

/// What the sandbox calls the tests' application.
pub(super) const MERCHANT: &str = "sandbox_01jbta2z00e008000000000001";

/// A sandbox, our side of the wire, and one attempt.
pub(super) struct World {
    pub(super) sandbox: Sandbox,
    pub(super) origin: String,
    pub(super) gateways: Gateways,
    pub(super) shelf: TokenShelf,
    pub(super) payment: Payment,
    pub(super) attempt: Attempt,
}

impl World {
    /// A payment of that many taka with its session opened.
    pub(super) async fn open(taka: &str) -> World {
        World::open_within(taka, IN_TIME).await
    }

    /// The same with less patience.
    pub(super) async fn open_within(taka: &str, total: Duration) -> World {
        let mut world = World::unopened(taka, |origin| GatewayAccounts::default().with_sandbox(origin)).await;
        world.attempt.session = Some(world.gateways.open_session(&world.payment, &world.attempt).await.unwrap());
        world.gateways = world.server(GatewayAccounts::default().with_sandbox(&world.origin), total);
        world
    }

    /// A payment of that many taka whose account is made for the sandbox's address, with no session yet.
    pub(super) async fn unopened(taka: &str, accounts: impl FnOnce(&str) -> GatewayAccounts) -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(chrono::Utc::now);
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let shelf = TokenShelf::in_memory();
        let gateways = gateways(accounts(&origin), &shelf, IN_TIME);
        let mut payment = payment(scope(Mode::Test), taka);
        payment.method = Some(Method::Bkash);
        let attempt = Attempt { method: Method::Bkash, session: None, ..testing::attempt() };
        World { sandbox, origin, gateways, shelf, payment, attempt }
    }

    /// Another server with the same tokens.
    pub(super) fn server(&self, accounts: GatewayAccounts, total: Duration) -> Gateways {
        gateways(accounts, &self.shelf, total)
    }

    /// The gateway's id of the payment.
    pub(super) fn id(&self) -> &str {
        &self.attempt.session.as_ref().unwrap().gateway_session
    }

    pub(super) fn act(&self, act: &Act) -> Acted {
        self.sandbox.bkash().act(self.id(), act).unwrap()
    }

    /// The customer agrees, and the charge is about to be sent.
    pub(super) fn agreed(mut self) -> World {
        self.act(&Act::of(Action::Approve));
        self.attempt.charge_sent_at = Some(Timestamp::EPOCH);
        self
    }

    pub(super) fn break_it(&self, fault: Fault) {
        self.sandbox.bkash().switches().set(Switch::of(fault));
    }

    pub(super) fn break_once(&self, fault: Fault) {
        self.sandbox.bkash().switches().set(Switch::of(fault).times(1));
    }

    pub(super) fn mend(&self) {
        self.sandbox.bkash().switches().clear(|_| true);
    }

    pub(super) async fn verify(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.verify(&self.payment, &self.attempt, hint).await
    }

    pub(super) async fn ask(&self) -> Result<Verdict, Unavailable> {
        self.verify(&Hint::default()).await
    }

    pub(super) async fn charge(&self) -> Result<Verdict, Unavailable> {
        self.charge_by(&Hint::default()).await
    }

    pub(super) async fn charge_by(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.charge(&self.payment, &self.attempt, hint).await
    }

    /// What a callback of this payment hints at.
    pub(super) fn said(&self, said: Said) -> Hint {
        Hint { said, ..Hint::at(self.id()) }
    }

    /// The payment at the gateway.
    pub(super) fn there(&self) -> PaymentView {
        self.sandbox.bkash().payment(self.id()).unwrap()
    }

    /// How often tokens were granted and renewed.
    pub(super) fn token_calls(&self) -> Vec<&'static str> {
        self.sandbox.bkash().token_calls(MERCHANT).iter().map(|call| call.kind).collect()
    }
}

fn gateways(accounts: GatewayAccounts, shelf: &TokenShelf, total: Duration) -> Gateways {
    let limits = TimeLimits { connect: total, total, ..TimeLimits::default() };
    Gateways::new(PUBLIC_BASE, accounts, shelf.clone(), limits).unwrap()
}

/// An account that the sandbox knows, with its settings.
pub(super) fn account(settings: &[(&str, &str)]) -> GatewayAccount {
    let known = GatewayAccount::new()
        .with("username", MERCHANT)
        .with("password", format!("{MERCHANT}@bkash"))
        .with("app_key", "key-7")
        .with("app_secret", "key-7@bkash");
    settings.iter().fold(known, |account, (name, value)| account.with(name, *value))
}

/// The callback that a browser brings.
pub(super) fn browser(acted: &Acted) -> RawCallback {
    let url = url::Url::parse(acted.browser.as_ref().unwrap()).unwrap();
    RawCallback {
        method: Method::Bkash,
        http_method: "GET".into(),
        path: url.path().into(),
        query: url.query().unwrap_or_default().into(),
        headers: Vec::new(),
        body: Vec::new(),
        peer: "127.0.0.1".into(),
    }
}

pub(super) fn paid(verdict: &Result<Verdict, Unavailable>) -> Verified {
    match verdict {
        Ok(Verdict::Paid(receipts)) if receipts.iter().count() == 1 => receipts.iter().next().unwrap().clone(),
        other => panic!("not paid once: {other:?}"),
    }
}

pub(super) fn failed(reason: &str) -> Result<Verdict, Unavailable> {
    Ok(Verdict::Failed { reason: reason.into() })
}

pub(super) fn lost(on: Endpoint, how: Loss) -> Fault {
    Fault::AnswerLost { on, how }
}

pub(super) fn refuses(on: Endpoint, code: &str) -> Fault {
    Fault::Refuses { on, code: code.into() }
}

pub(super) fn test_scope() -> Scope {
    scope(Mode::Test)
}
