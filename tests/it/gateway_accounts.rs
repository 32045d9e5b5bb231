//! Whose merchant account a payment is begun and verified with, while accounts come, change and go under running servers.

use crate::world::{Answer, World, eventually};
use adapters::{clock::SystemClock, ids::Ids, sandbox::SessionView};
use app_server::worker::gateways;
use domain::{
    Asked, Declined, GatewayConfigId, Mode, Scope,
    access::Authority,
    gateway_configs::{
        self, Account, ConfigRefused, FindsGatewayConfigs, GatewayConfig, HouseConfig, WantedConfig, clear_override,
        override_with,
    },
    ids::NewIds,
    payments::Method,
    time::Clock,
    webhooks::Secret,
};
use insta::assert_snapshot;
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use tests::{Payment, Result, TestApp, gateway::paying};

/// A change by another process is looked for every two seconds; more than this means that nobody looks.
const LEARNED_WITHIN: Duration = Duration::from_secs(20);

/// An account at the simulator, whose stores have such passwords.
fn account(store: &str, base_url: Option<&str>) -> WantedConfig {
    let account = Account {
        base_url: base_url.map(str::to_owned),
        fields: BTreeMap::from([("store_id".to_owned(), store.to_owned())]),
        secrets: BTreeMap::from([("store_passwd".to_owned(), Secret::new(format!("{store}@ssl").into_bytes()))]),
    };
    WantedConfig { account, is_default: true, ..WantedConfig::default() }
}

fn new_id() -> GatewayConfigId {
    GatewayConfigId::from_u128(Ids::new().ordered())
}

/// A server, and the accounts that are set up while it runs.
struct Desk(TestApp);

impl Desk {
    async fn open() -> Result<Desk> {
        Ok(Desk(TestApp::start().await?))
    }

    fn asked(&self, scope: Scope) -> Asked {
        Asked::at(scope, self.0.server.house.clock.wall())
    }

    fn simulator(&self) -> &str {
        self.0.server.sandbox_url.as_deref().unwrap_or_default()
    }

    /// What was kept is learned, as it is within seconds by every server.
    async fn learned<T>(&self, kept: T) -> Result<T> {
        gateways::learn(&self.0.server.house).await?;
        Ok(kept)
    }

    async fn own(&self, store: &str) -> Result<GatewayConfig> {
        self.change_own(account(store, Some(self.simulator()))).await
    }

    async fn change_own(&self, wanted: WantedConfig) -> Result<GatewayConfig> {
        let (asked, which) = (self.asked(self.0.scope), (new_id(), Method::Sslcommerz));
        let kept = gateway_configs::configure(&self.0.server.house.store, &asked, &Authority::Machine, which, wanted);
        self.learned(kept.await?).await
    }

    async fn remove_own(&self) -> Result {
        let asked = self.asked(self.0.scope);
        let store = &self.0.server.house.store;
        gateway_configs::remove(store, &asked, &Authority::Machine, Method::Sslcommerz).await?;
        self.learned(()).await
    }

    async fn of_house(&self, store: &str, is_default: bool) -> Result<GatewayConfig> {
        let asked = self.asked(Scope { mode: Mode::Test, ..Scope::HOUSE });
        let which = (HouseConfig { id: new_id(), is_new: true }, Method::Sslcommerz);
        let wanted = WantedConfig { is_default, ..account(store, Some(self.simulator())) };
        let house = &self.0.server.house;
        let kept = gateway_configs::configure_house(&house.store, &asked, &Authority::Machine, which, wanted).await?;
        self.learned(kept).await
    }

    async fn point_at(&self, target: &GatewayConfig) -> Result {
        let asked = self.asked(self.0.scope);
        override_with(&self.0.server.house.store, &asked, &Authority::Machine, (new_id(), target.id)).await?;
        self.learned(()).await
    }

    /// A payment whose customer is at the gateway.
    async fn begun(&self) -> Result<(Payment, SessionView)> {
        let payment = self.0.create_payment(10_000).await?;
        let session = self.0.customer().goes_to_the_gateway(&payment).await?;
        Ok((payment, session))
    }

    /// The store that a new payment is begun with.
    async fn serves(&self) -> Result<String> {
        Ok(self.begun().await?.1.store_id)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_begun_with_an_account_is_verified_with_it_whatever_serves_by_then() -> Result {
    let desk = Desk::open().await?;
    let mut begun = vec![desk.begun().await?];
    desk.own("first0shop").await?;
    begun.push(desk.begun().await?);
    desk.remove_own().await?;
    desk.own("second0shop").await?;
    begun.push(desk.begun().await?);
    desk.remove_own().await?;
    desk.of_house("house0shop", true).await?;
    begun.push(desk.begun().await?);
    let stores: Vec<&str> = begun.iter().map(|(_, session)| session.store_id.as_str()).skip(1).collect();
    assert_eq!(stores, ["first0shop", "second0shop", "house0shop"]);
    for (payment, session) in &begun {
        desk.0.customer().does(session, paying()).await?;
        let state = desk.0.state_of(payment).await?;
        assert!(state.starts_with("SUCCEEDED, captured 10000"), "begun with {}: {state}", session.store_id);
    }
    let evidence = desk.0.evidence().await?;
    assert!(
        !evidence.contains("FORGED") && evidence.contains("ACCEPTED"),
        "every sign was checked by its own account: {evidence}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_in_line_serves_and_nothing_steps_in_for_what_is_off() -> Result {
    let desk = Desk::open().await?;
    assert!(desk.serves().await?.starts_with("sandbox_"), "TEST without any account is served by the sandbox");
    desk.of_house("usual0shop", true).await?;
    assert_eq!(desk.serves().await?, "usual0shop");
    let chosen = desk.of_house("chosen0shop", false).await?;
    desk.point_at(&chosen).await?;
    assert_eq!(desk.serves().await?, "chosen0shop");
    desk.own("own0shop").await?;
    assert_eq!(desk.serves().await?, "own0shop");

    let off = WantedConfig { is_disabled: true, ..account("own0shop", Some(desk.simulator())) };
    desk.change_own(off).await?;
    let by_method = serde_json::json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    assert_snapshot!(desk.0.post("/payments", &by_method).await?, @"503 GATEWAY_UNAVAILABLE: sslcommerz is not set up for this application");

    desk.remove_own().await?;
    assert_eq!(desk.serves().await?, "chosen0shop");
    clear_override(&desk.0.server.house.store, &desk.asked(desk.0.scope), &Authority::Machine).await?;
    desk.learned(()).await?;
    assert_eq!(desk.serves().await?, "usual0shop");
    let (other, _) = desk.0.another_app().await?;
    let theirs = other.create_payment_by("sslcommerz", 10_000).await?;
    let page = theirs.created.text_at("/data/attempts/0/redirectUrl");
    assert_eq!(desk.0.gateway().session_at(page)?.store_id, "usual0shop", "another application's is the house's");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn live_never_reaches_a_sandbox() -> Result {
    let desk = Desk::open().await?;
    let live = desk.0.live.scope;
    let by_method = serde_json::json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    let refused = desk.0.live.post("/payments", &by_method).await?;
    assert_snapshot!(refused, @"503 GATEWAY_UNAVAILABLE: sslcommerz is not set up for this application");
    let store = &desk.0.server.house.store;
    for to in [desk.simulator(), "https://sandbox.sslcommerz.com", "https://127.0.0.1:8443"] {
        let (asked, wanted) = (desk.asked(live), account("live0shop", Some(to)));
        let which = (new_id(), Method::Sslcommerz);
        let kept = gateway_configs::configure(store, &asked, &Authority::Machine, which, wanted).await;
        let Err(Declined::Refused(ConfigRefused::Fields(fields))) = kept else { panic!("{to}: {kept:?}") };
        assert_eq!(fields.iter().map(|one| one.field).collect::<Vec<_>>(), ["baseUrl"], "{to}");
    }
    let of_test = desk.of_house("test0shop", false).await?;
    let pointed = override_with(store, &desk.asked(live), &Authority::Machine, (new_id(), of_test.id)).await;
    assert_eq!(pointed, Err(Declined::Refused(ConfigRefused::NoTarget)), "a LIVE override of a TEST account");
    assert_eq!(store.gateway_configs_of(live.app).await?, []);

    let by_hand = |to: &str| {
        format!(
            "insert into gateway_configurations (app_id, mode, id, method, name, kind, base_url, fields, secrets, is_default, state, \
             created_at, updated_at) values ('{}', 'LIVE', gen_random_uuid(), 'sslcommerz', 'x', 'ACCOUNT', '{to}', '{{}}', '', true, \
             'ENABLED', now(), now())",
            uuid::Uuid::from_u128(live.app.as_u128()),
        )
    };
    let refused = desk.0.tell_sql(&by_hand(desk.simulator())).await;
    assert!(refused.is_err(), "the database itself refuses what goes without TLS");
    desk.0.tell_sql(&by_hand("https://securepay.sslcommerz.com")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_whose_secrets_do_not_open_serves_nobody_and_nothing_serves_in_its_place() -> Result {
    let desk = Desk::open().await?;
    desk.of_house("house0shop", true).await?;
    desk.own("own0shop").await?;
    let app = uuid::Uuid::from_u128(desk.0.scope.app.as_u128());
    let damage = format!("update gateway_configurations set secrets = '\\x0200' where app_id = '{app}'");
    desk.0.tell_sql(&damage).await?;
    desk.learned(()).await?;
    let by_method = serde_json::json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    assert_snapshot!(desk.0.post("/payments", &by_method).await?, @"503 GATEWAY_UNAVAILABLE: sslcommerz is not set up for this application");
    let (other, _) = desk.0.another_app().await?;
    other.create_payment_by("sslcommerz", 10_000).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_that_is_set_up_elsewhere_serves_in_every_running_server_within_seconds() -> Result {
    let world = World::new("gateway_accounts").await?;
    let (one, two) = (world.start().await?, world.start_another().await?);
    let reference = |answer: &Answer| answer.text("/data/attempts/0/reference");
    let before = world.create(one.url(), "before").await?;
    let begun = world.session(&reference(&before)).ok_or("no session was opened")?;
    assert_eq!(begun.store_id, "shop");

    let at = SystemClock::new().wall();
    let wanted = account("own0shop", Some(world.gateway_url()));
    let which = (new_id(), Method::Sslcommerz);
    gateway_configs::configure(&world.store, &Asked::at(world.scope, at), &Authority::Machine, which, wanted).await?;
    let number = AtomicUsize::new(0);
    for server in [&one, &two] {
        let learned = eventually(LEARNED_WITHIN, || async {
            let number = number.fetch_add(1, Ordering::Relaxed);
            let Ok(created) = world.create(server.url(), &format!("after {number}")).await else { return false };
            world.session(&reference(&created)).is_some_and(|session| session.store_id == "own0shop")
        });
        assert!(learned.await, "{} never learned", server.url());
    }
    // The one that has learned verifies what the other began with the account of before.
    for session in world.sandbox.sessions(None) {
        let paid = world.pay_silently(&session.tran_id).await?;
        assert_eq!(world.come_back_to(two.url(), &paid).await, Some(303));
    }
    world.settle().await?;
    assert_eq!(world.count("payments where status <> 'SUCCEEDED'").await?, 0);
    assert_eq!(world.count("callbacks where outcome = 'FORGED'").await?, 0);
    one.kill().await?;
    two.kill().await
}
