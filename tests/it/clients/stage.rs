//! What every client is tried on: a server with its workers, and a customer in the sample shop.

use serde_json::Value;
use std::{process::Stdio, time::Duration};
use tests::{Payment, Result, TestApp, process::free_address};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::{sleep, timeout},
};

/// How long a shop may take to open; some build themselves first.
const OPEN_WITHIN: Duration = Duration::from_secs(120);
/// How long an event may take to arrive.
const TOLD_WITHIN: Duration = Duration::from_secs(30);
/// How long the gateway takes to give money back.
const GATEWAY_TAKES: Duration = Duration::from_secs(180);
/// How long to wait before looking again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// A server whose workers work by themselves.
pub(super) async fn server() -> Result<TestApp> {
    TestApp::start_on(Default::default(), |config| config.no_workers = false).await
}

/// Tells a program where the server is, and with whose credentials to call it.
pub(super) fn tell(program: &mut Command, app: &TestApp) {
    program.env("POISHA_URL", format!("{}/api/v1", app.server.url));
    program.env("POISHA_KEY", &app.test.key).env("POISHA_SECRET", &app.test.secret);
}

/// A sample shop that is open. It closes when it is dropped.
struct Shop {
    url: String,
    _process: Child,
}

impl Shop {
    /// Opens a shop that is told by webhooks of what happens.
    async fn open(mut program: Command, app: &TestApp) -> Result<Shop> {
        let address = free_address()?;
        let wanted = serde_json::json!({ "url": format!("http://{address}/webhooks") });
        let endpoint = app.subscribe(&wanted).await?;
        tell(&mut program, app);
        program.env("POISHA_WEBHOOK_SECRET", endpoint.text_at("/data/secret")).env("PORT", address.port().to_string());
        program.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut process = program.spawn()?;
        let mut said = BufReader::new(process.stdout.take().ok_or("the shop has no voice")?).lines();
        let listening = async {
            while let Some(line) = said.next_line().await? {
                if let Some(url) = line.strip_prefix("listening on ") {
                    return Result::Ok(url.trim_end_matches('/').to_owned());
                }
            }
            Err("the shop never opened".into())
        };
        let url = timeout(OPEN_WITHIN, listening).await.unwrap_or_else(|_| Err("the shop opens too slowly".into()))?;
        tokio::spawn(async move { while let Ok(Some(_)) = said.next_line().await {} });
        Ok(Shop { url, _process: process })
    }

    /// Waits until the shop's one order has this status and was told of this event.
    async fn knows(&self, app: &TestApp, status: &str, event: &str) -> Result {
        let seen = async {
            loop {
                let orders: Value = app.browser().get(format!("{}/orders", self.url)).send().await?.json().await?;
                let told = orders.pointer("/0/events").and_then(Value::as_array);
                if orders.pointer("/0/status").is_some_and(|now| now == status)
                    && told.is_some_and(|told| told.iter().any(|one| one == event))
                {
                    return Ok(());
                }
                sleep(LOOK_AGAIN).await;
            }
        };
        timeout(TOLD_WITHIN, seen).await.unwrap_or_else(|_| Err(format!("the shop never heard of {event}").into()))
    }
}

/// A customer buys, pays, is thanked and gives it back; the shop believes the API and signed webhooks alone.
pub(super) async fn sells_and_gives_back(program: Command, app: &TestApp) -> Result {
    let shop = Shop::open(program, app).await?;
    let (browser, customer) = (app.browser(), app.customer());
    let front = browser.get(&shop.url).send().await?.text().await?;
    assert!(front.contains("action=\"/buy\"") && front.contains("<button"), "{front}");

    let bought =
        tests::Answer::read(browser.post(format!("{}/buy", shop.url)).form(&[("item", "tea")]).send().await?).await?;
    assert_eq!(bought.status, 303, "{}", bought.text);
    let id = app.read("/payments?size=1").await?.text_at("/data/0/id").to_owned();
    let checkout_url = bought.header("location").to_owned();
    assert_eq!(checkout_url, app.read(&format!("/payments/{id}")).await?.text_at("/data/checkoutUrl"));

    let forged = format!(r#"{{"type":"payment.succeeded","id":"evt_1","data":{{"id":"{id}","status":"SUCCEEDED"}}}}"#);
    let told = browser.post(format!("{}/webhooks", shop.url)).body(forged).send().await?;
    assert!(told.status().is_client_error(), "a webhook without a signature was believed: {}", told.status());
    let orders: Value = browser.get(format!("{}/orders", shop.url)).send().await?.json().await?;
    assert_eq!(orders.pointer("/0/status"), Some(&Value::from("PENDING")));
    let thanks =
        format!("{}/thanks?order={}", shop.url, orders.pointer("/0/reference").and_then(Value::as_str).unwrap());
    let thanked = async || Result::Ok(browser.get(&thanks).send().await?.text().await?);
    let unpaid = thanked().await?;

    let payment = Payment { id, reference: String::new(), checkout_url, created: bought };
    customer.pays(&payment).await?;
    assert!(customer.opens(&payment.checkout_url).await?.text.contains("/thanks"), "nobody is sent back to the shop");
    assert_ne!(thanked().await?, unpaid, "the shop does not see that it was paid");
    shop.knows(app, "SUCCEEDED", "payment.succeeded").await?;

    let refunded = browser.post(format!("{}/refund/{}", shop.url, payment.id)).send().await?;
    assert!(refunded.status().as_u16() < 400, "{}", refunded.text().await?);
    // The gateway takes its time, and is asked again in minutes.
    app.run_workers_until_idle().await?;
    let sandbox = app.gateway().sandbox;
    for session in sandbox.sessions(None) {
        for refund in session.tries.iter().flat_map(|done| &done.refunds) {
            assert!(sandbox.sslcommerz().end_refund(refund, true), "the gateway knows no such refund");
        }
    }
    app.pass(GATEWAY_TAKES).await?;
    shop.knows(app, "SUCCEEDED", "refund.succeeded").await?;
    assert_eq!(app.get(&payment).await?.at("/data/refundedMinor"), app.get(&payment).await?.at("/data/capturedMinor"));
    Ok(())
}
