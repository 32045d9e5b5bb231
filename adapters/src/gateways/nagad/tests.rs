//! The adapter against a gateway that answers as it was told, and against the sandbox.

mod refund;
mod sandbox;
mod verify;

use super::{HANDED_OUT_GATEWAY_KEY, HANDED_OUT_MERCHANT_KEY, LIVE, Merchant, Nagad, SANDBOX, dhaka};
use crate::{
    gateways::{
        AccountRefused, GatewayAccount, GatewayAccounts, Gateways, Protocol,
        accounts::Found,
        testing::{self, payment, scope},
    },
    sandbox::{
        Sandbox, SandboxOptions, Stores, Switch,
        nagad::{Act, Acted, Fault, OrderView},
    },
};
use domain::{
    Mode, Timestamp,
    payments::{
        Attempt, Payment,
        gateway::{Gateways as _, Hint, Method, RawCallback, Unavailable, Verdict, Verified},
    },
};
use std::sync::Arc;
use tokio::net::TcpListener;

const MERCHANT: &str = "680000000000001";

fn account() -> GatewayAccount {
    GatewayAccount::new()
        .with("merchantId", MERCHANT)
        .with("gatewayPublicKey", HANDED_OUT_GATEWAY_KEY)
        .with("merchantPrivateKey", HANDED_OUT_MERCHANT_KEY)
}

/// A sandbox, our side of the wire, and one attempt whose session is open.
struct World {
    sandbox: Sandbox,
    gateways: Gateways,
    payment: Payment,
    attempt: Attempt,
}

impl World {
    async fn open(taka: &str) -> World {
        let mut world = World::unopened(taka).await;
        world.attempt.session = Some(world.gateways.open_session(&world.payment, &world.attempt).await.unwrap());
        world
    }

    async fn unopened(taka: &str) -> World {
        World::with_clock(taka, chrono::TimeDelta::zero()).await
    }

    /// A world whose gateway's clock is that far ahead.
    async fn with_clock(taka: &str, ahead: chrono::TimeDelta) -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(move || chrono::Utc::now() + ahead);
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let gateways = testing::gateways(GatewayAccounts::default().with_sandbox(origin));
        let payment = payment(scope(Mode::Test), taka);
        let attempt = Attempt { method: Method::Nagad, session: None, ..testing::attempt() };
        World { sandbox, gateways, payment, attempt }
    }

    fn order(&self) -> OrderView {
        let [order] = &self.sandbox.nagad().orders(Some(self.attempt.reference.as_str()))[..] else {
            panic!("one order");
        };
        order.clone()
    }

    async fn act(&self, act: Act) -> Acted {
        self.sandbox.nagad().act(&self.order().payment_ref_id, act).await.unwrap()
    }

    fn break_it(&self, switch: Switch<Fault>) {
        self.sandbox.nagad().switches().set(switch);
    }

    fn mend(&self) {
        self.sandbox.nagad().switches().clear(|_| true);
    }

    async fn verify(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.verify(&self.payment, &self.attempt, hint).await
    }

    async fn verify_unhinted(&self) -> Result<Verdict, Unavailable> {
        self.verify(&Hint::default()).await
    }
}

/// What the customer's browser brings to us afterwards.
fn browser(acted: &Acted) -> RawCallback {
    let (url, query) = acted.browser.as_ref().unwrap().url.split_once('?').unwrap();
    RawCallback {
        method: Method::Nagad,
        http_method: "GET".into(),
        path: url.strip_prefix(testing::PUBLIC_BASE).unwrap().to_owned(),
        ..testing::posted(query, "")
    }
}

fn paid(verdict: Result<Verdict, Unavailable>) -> Verified {
    match verdict {
        Ok(Verdict::Paid(receipts)) if receipts.iter().count() == 1 => receipts.iter().next().unwrap().clone(),
        other => panic!("not paid once: {other:?}"),
    }
}

#[test]
fn an_account_is_at_the_gateway_s_own_address_unless_told_otherwise() {
    let read = |account: &GatewayAccount, mode| Nagad::account(Found::Configured(account), scope(mode)).unwrap();
    for (mode, usual) in [(Mode::Test, SANDBOX), (Mode::Live, LIVE)] {
        let merchant = read(&account(), mode);
        assert_eq!((merchant.id.as_str(), merchant.mode), (MERCHANT, mode));
        assert_eq!(merchant.url(&["verify", "payment", "a=/b"]).as_str(), format!("{usual}/verify/payment/a=%2Fb"));
    }
    let elsewhere = read(&account().at("http://127.0.0.1:9/under/"), Mode::Test);
    assert_eq!(elsewhere.url(&["x"]).as_str(), "http://127.0.0.1:9/under/x");
    let told = read(&account().with("serverIp", "103.4.5.6"), Mode::Live);
    assert_eq!(told.address.to_string(), "103.4.5.6");
    assert!(!elsewhere.address.is_loopback(), "the gateway refuses addresses of this machine");
}

#[test]
fn what_is_missing_or_no_key_is_named() {
    let read = |account: GatewayAccount| {
        Nagad::account(Found::Configured(&account), scope(Mode::Live)).map(|merchant: Merchant| merchant.account_number)
    };
    assert_eq!(read(account()), Ok(None));
    assert_eq!(read(account().with("accountNumber", "01711223344")), Ok(Some("01711223344".into())));
    for (address, is_fine) in
        [("103.4.5.6", true), ("127.0.0.1", false), ("0.0.0.0", false), ("::1", false), ("x", false)]
    {
        let refused = Err(AccountRefused::Ipv4 { name: "serverIp" });
        assert_eq!(read(account().with("serverIp", address)), if is_fine { Ok(None) } else { refused }, "{address}");
    }
    let too_long = AccountRefused::TooLong { name: "merchantId", length_max: 15 };
    assert_eq!(read(account().with("merchantId", "1".repeat(16))), Err(too_long));
    for name in ["gatewayPublicKey", "merchantPrivateKey"] {
        assert_eq!(read(account().with(name, "")), Err(AccountRefused::Missing { name }));
        assert_eq!(read(account().with(name, "bm8ga2V5")), Err(AccountRefused::Key { name }));
        assert_eq!(read(account().with(name, "চাবি")), Err(AccountRefused::NotText { name }));
    }
}

#[test]
fn time_is_told_in_dhaka_s_without_summer_time() {
    for (utc, told) in [
        ("2026-01-05T03:30:15Z", "20260105093015"),
        ("2026-07-05T03:30:15Z", "20260705093015"),
        ("2026-12-31T18:00:00Z", "20270101000000"),
        ("2026-12-31T17:59:59Z", "20261231235959"),
    ] {
        let at: chrono::DateTime<chrono::Utc> = utc.parse().unwrap();
        assert_eq!(dhaka(Timestamp::from_micros(at.timestamp_micros())), told, "{utc}");
    }
}
