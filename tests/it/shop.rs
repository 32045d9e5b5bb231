//! The demo shop is the sample shop of the Rust client: what it promises to those who copy it, looked at against the server.

use app_server::{
    config::{Config, SecretsKey},
    serve,
};
use poisha_client::{
    Client,
    params::{ListEvents, ListPayments},
};
use reqwest::{StatusCode, redirect::Policy};
use std::time::Duration;
use tests::{Result, cluster::empty_database};
use tokio::time::{sleep, timeout};

/// How long a webhook may take to arrive.
const TOLD_WITHIN: Duration = Duration::from_secs(30);
/// How long to wait before looking again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Somebody who looks at the shop, and at nothing else.
struct Visitor {
    shop: String,
    browser: reqwest::Client,
}

impl Visitor {
    async fn page(&self, path: &str) -> Result<String> {
        Ok(self.browser.get(format!("{}{path}", self.shop)).send().await?.text().await?)
    }

    async fn buys(&self, order: &str, item: &str) -> Result<reqwest::Response> {
        let basket = [("order", order), ("item", item), ("poisha", "3")];
        Ok(self.browser.post(format!("{}/buy", self.shop)).form(&basket).send().await?)
    }

    /// The order's page, as soon as these words stand in it.
    async fn sees(&self, order: &str, words: &str) -> Result<String> {
        let seen = async {
            loop {
                let page = self.page(&format!("/thanks?order={order}")).await?;
                if page.contains(words) {
                    return Ok(page);
                }
                sleep(LOOK_AGAIN).await;
            }
        };
        timeout(TOLD_WITHIN, seen).await.unwrap_or_else(|_| Err(format!("the shop never said {words}").into()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_shop_sells_once_hears_once_and_believes_nobody() -> Result {
    let (database, data_dir) = (empty_database("shop").await?, tempfile::tempdir()?);
    let running = serve::start(Config {
        database_url: Some(database.url().to_owned()),
        demo: true,
        secrets_key: Some(SecretsKey("7".repeat(64))),
        ..Config::on_free_ports(data_dir.path().to_owned())
    })
    .await?;
    let demo = running.demo.clone().ok_or("there is no demo")?;
    let poisha = Client::new(&format!("{}/api/v1", running.url), &demo.api_key, &demo.api_secret)?;
    let browser = reqwest::Client::builder().no_proxy().redirect(Policy::none()).build()?;
    let visitor = Visitor { shop: demo.shop_url.clone(), browser };

    let front = visitor.page("/").await?;
    let (_, rest) = front.split_once(r#"name="order" value=""#).ok_or("the page has no reference")?;
    let order = rest.split_once('"').ok_or("it does not end")?.0;
    let [once, again] = [visitor.buys(order, "tea").await?, visitor.buys(order, "tea").await?];
    assert_eq!((once.status(), again.status()), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(once.headers()["location"], again.headers()["location"], "pressing twice bought twice");
    let payments = poisha.list_payments(&ListPayments::default()).await?;
    let [payment] = payments.data.as_slice() else { return Err(format!("{} payments", payments.data.len()).into()) };
    assert_eq!(payment.amount_minor, 32_003);
    assert_eq!(once.headers()["location"], payment.checkout_url.as_str());
    assert_eq!(visitor.buys("another", "car").await?.status(), StatusCode::NOT_FOUND);
    assert!(visitor.page("/thanks?order=another").await?.contains("We do not know this order"));

    let page = visitor.sees(order, "Waiting for payment").await?;
    assert!(page.contains("Waiting for a webhook") && page.contains("again.js"), "{page}");
    for secret in [demo.api_secret.as_str(), demo.webhook_secret.as_str()] {
        assert!(!page.contains(secret), "a secret is shown");
    }
    let forged = format!(r#"{{"type":"payment.succeeded","id":"evt_1","data":{{"id":"{}"}}}}"#, payment.id);
    let told = visitor.browser.post(format!("{}/webhooks", visitor.shop)).body(forged).send().await?;
    assert_eq!(told.status(), StatusCode::BAD_REQUEST);

    poisha.cancel_payment(&payment.id).await?;
    let page = visitor.sees(order, "A webhook arrived").await?;
    assert!(page.contains(">Cancelled<") && !page.contains("again.js") && !page.contains("times and counts"), "{page}");
    let events = poisha.list_events(&ListEvents::default()).await?;
    poisha.resend_event(&events.data.first().ok_or("nothing was told")?.id).await?;
    let page = visitor.sees(order, "It came 2 times and counts once.").await?;
    assert_eq!(page.matches("A webhook arrived").count(), 1);
    running.shutdown().await;
    Ok(())
}
