//! Tokens of gateways that want to be asked rarely: one for all servers on a database, through restarts, and sealed.

use adapters::{
    clock::SystemClock,
    ids::Ids,
    sandbox::{
        Switch,
        bkash::{Fault, TokenCall},
    },
};
use app_server::{
    config::{Config, SecretsKey},
    serve::{self, Running},
    worker::gateways,
};
use domain::{
    Asked, GatewayConfigId,
    access::Authority,
    apps::Settings,
    gateway_configs::{self, Account, WantedConfig},
    ids::NewIds,
    payments::Method,
    time::Clock,
    webhooks::Secret,
};
use std::collections::BTreeMap;
use tests::{Result, TestApp};

const SECRETS_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Two servers on one database, and one merchant at one gateway.
struct Two {
    app: TestApp,
    other: Running,
}

impl Two {
    async fn start() -> Result<Two> {
        let settings = Settings { methods: vec![Method::Bkash], ..Settings::default() };
        let app = TestApp::start_with(settings).await?;
        let simulator = format!("{}/v1.2.0-beta", app.server.sandbox_url.as_deref().unwrap_or_default());
        let text = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let secret = |name: &str, value: &str| (name.to_owned(), Secret::new(value.as_bytes().to_vec()));
        let account = Account {
            base_url: Some(simulator),
            fields: BTreeMap::from([text("username", "shop"), text("app_key", "key")]),
            secrets: BTreeMap::from([secret("password", "shop@bkash"), secret("app_secret", "key@bkash")]),
        };
        let wanted = WantedConfig { account, is_default: true, ..WantedConfig::default() };
        let (store, asked) = (&app.server.house.store, Asked::at(app.scope, SystemClock::new().wall()));
        let which = (GatewayConfigId::from_u128(Ids::new().ordered()), Method::Bkash);
        gateway_configs::configure(store, &asked, &Authority::Machine, which, wanted).await?;
        gateways::learn(&app.server.house).await?;
        let other = another_server(&app).await?;
        Ok(Two { app, other })
    }

    fn break_it(&self, fault: Fault) {
        self.app.gateway().sandbox.bkash().switches().set(Switch::of(fault));
    }

    fn calls(&self) -> Vec<TokenCall> {
        self.app.gateway().sandbox.bkash().token_calls("shop")
    }

    /// So many customers go to the gateway at once, by both servers in turn; answers how many got there.
    async fn customers(&self, count: usize) -> Result<usize> {
        let mut payments = Vec::new();
        for _ in 0..count {
            payments.push(self.app.create_payment(115_000).await?);
        }
        let going = payments.into_iter().enumerate().map(|(nth, payment)| {
            let mut customer = self.app.customer();
            if nth % 2 == 1 {
                customer.goes_by(&self.other.url);
            }
            tokio::spawn(async move { customer.presses_pay(&payment).await.map_err(|failed| failed.to_string()) })
        });
        let mut there = 0;
        for gone in going.collect::<Vec<_>>() {
            there += usize::from(gone.await??.status == 303);
        }
        Ok(there)
    }
}

/// One more server on the application's database, whose workers run when the story says so.
pub(crate) async fn another_server(app: &TestApp) -> Result<Running> {
    let mut config = Config::on_free_ports(std::env::temp_dir());
    config.database_url = Some(app.database_url().to_owned());
    config.no_workers = true;
    config.secrets_key = Some(SecretsKey(SECRETS_KEY.to_owned()));
    Ok(serve::start(config).await?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_race_for_a_token_share_one_and_a_restart_finds_it() -> Result {
    let two = Two::start().await?;
    assert_eq!(two.customers(12).await?, 12);
    assert_eq!(two.calls().iter().map(|call| call.kind).collect::<Vec<_>>(), ["grant"]);

    let Two { app, other } = two;
    other.shutdown().await;
    let two = Two { other: another_server(&app).await?, app };
    assert_eq!(two.customers(4).await?, 4);
    assert_eq!(two.calls().len(), 1, "the new server found the token of the old one");
    two.other.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_token_is_replaced_once_by_whoever_is_first_and_never_a_third_time_within_the_hour() -> Result {
    let two = Two::start().await?;
    assert_eq!(two.customers(2).await?, 2);
    two.break_it(Fault::TokenRefused);
    two.break_it(Fault::TokenCallsBlocked);
    assert_eq!(two.customers(10).await?, 0, "no token is right any more");
    let calls = two.calls();
    assert_eq!(calls.iter().map(|call| call.granted).collect::<Vec<_>>(), [true, true], "nobody was ever blocked");
    let kept = "select array_length(called_at, 1)::text || ' ' || generation from gateway_tokens";
    assert_eq!(two.app.sql(kept).await?, ["2 2"]);
    two.other.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_lie_sealed_and_what_does_not_open_is_replaced() -> Result {
    let two = Two::start().await?;
    assert_eq!(two.customers(2).await?, 2);
    let lies = "select (position('id_token'::bytea in secrets) = 0 and octet_length(secrets) > 200)::text || ' ' || merchant \
                from gateway_tokens";
    assert_eq!(two.app.sql(lies).await?, ["true shop"]);
    two.app.tell_sql("update gateway_tokens set secrets = '\\x0200'").await?;
    assert_eq!(two.customers(2).await?, 2);
    assert_eq!(two.calls().len(), 2);
    two.other.shutdown().await;
    Ok(())
}
