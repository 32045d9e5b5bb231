//! The application, its customers and its webhook receiver, over HTTP alone.

use crate::{Result, meter::Reading, server::Credentials};
use domain::{VariantId, payments::Method};
use poem::{EndpointExt, Response, Server, endpoint, http::StatusCode, listener::TcpAcceptor};
use reqwest::{Client, redirect};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tests::till::{self, Back};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle, time::timeout};

/// What is bought: whole taka, since the paisa of a TEST amount force an outcome.
const AMOUNT_MINOR: i64 = 115_000;
/// How long a call or a webhook may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who waits for a webhook about which payment.
type Waiters = Arc<Mutex<HashMap<String, oneshot::Sender<()>>>>;

/// An application that sells, on a server.
#[derive(Clone)]
pub(crate) struct Shop {
    base: String,
    client: Client,
    credentials: Credentials,
    waiters: Waiters,
    _receiver: Arc<Receiver>,
}

/// A customer on a gateway's page, and the webhook that will come of it.
pub(crate) struct Begun {
    method: Method,
    page: String,
    told: oneshot::Receiver<()>,
}

impl Begun {
    /// Waits for the webhook.
    pub(crate) async fn hears_of_it(self) -> Result {
        Ok(timeout(PATIENCE, self.told).await??)
    }
}

struct Receiver(JoinHandle<()>);

impl Drop for Receiver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Shop {
    /// Opens on a server, with a receiver of every event.
    pub(crate) async fn open(base: &str, credentials: &Credentials) -> Result<Shop> {
        let client = Client::builder().timeout(PATIENCE).redirect(redirect::Policy::none()).no_proxy().build()?;
        let waiters = Waiters::default();
        let (url, receiver) = receive(Arc::clone(&waiters)).await?;
        let (base, credentials) = (base.to_owned(), credentials.clone());
        let shop = Shop { base, client, credentials, waiters, _receiver: Arc::new(receiver) };
        shop.post("/webhooks/endpoints", &json!({ "url": url }), None).await?;
        Ok(shop)
    }

    /// Creates a payment with an idempotency key, as every client does; the customer will choose how to pay.
    pub(crate) async fn create(&self, key: u128) -> Result {
        self.post("/payments", &order(None), Some(format!("{key:032x}"))).await.map(|_| ())
    }

    /// The whole way: created, attempted, paid at the gateway, called back, verified, booked, and told by webhook.
    pub(crate) async fn sell(&self, key: u128) -> Result {
        let created = self.post("/payments", &order(Some("sslcommerz")), Some(format!("{key:032x}"))).await?;
        let arrives = self.told(text(&created, "/data/id")?);
        // The gateway's page names its session last; the sandbox lets machines press its buttons.
        let page = text(&created, "/data/attempts/0/redirectUrl")?;
        let (gateway, session) = page.split_once("/EasyCheckOut/").ok_or("no page of the gateway")?;
        let session = session.strip_prefix(SLUG).ok_or("no session in the gateway's page")?;
        let pressed = self
            .client
            .post(format!("{gateway}/sandbox/sslcommerz/sessions/{session}/act"))
            .json(&json!({ "action": "pay", "channel": "visa" }))
            .send()
            .await?
            .error_for_status()?;
        let pressed: Value = serde_json::from_slice(&pressed.bytes().await?)?;
        // The browser comes back beside the gateway's own notification, as in life.
        let fields = pressed.pointer("/browser/fields").ok_or("the browser is sent nowhere")?;
        let back = self.client.post(text(&pressed, "/browser/url")?).form(fields).send().await?;
        if !back.status().is_redirection() {
            return Err(format!("the browser came back to {}", back.status()).into());
        }
        Ok(timeout(PATIENCE, arrives).await??)
    }

    /// A payment by that gateway, whose customer is on its page.
    pub(crate) async fn begin(&self, method: Method, key: u128) -> Result<Begun> {
        let mut body = order(Some(method.as_str()));
        if method == Method::Dcb {
            // No operator charges more than a little.
            body["amountMinor"] = 2_500.into();
        }
        let created = self.post("/payments", &body, Some(format!("{key:032x}"))).await?;
        let page = text(&created, "/data/attempts/0/redirectUrl")?.to_owned();
        Ok(Begun { method, page, told: self.told(text(&created, "/data/id")?) })
    }

    /// An order of one card, whose customer is on the gateway's page.
    pub(crate) async fn order(&self, method: Method, card: VariantId, key: u128) -> Result<Begun> {
        let items = json!([{ "variant_id": card.to_string(), "quantity": 1 }]);
        let body = json!({ "customer_reference": "customer-42", "payment_method": method.as_str(), "items": items });
        let placed = self.post("/orders", &body, Some(format!("{key:032x}"))).await?;
        let page = text(&placed, "/data/payment/paymentGatewayUrl")?.to_owned();
        Ok(Begun { method, page, told: self.told(text(&placed, "/data/id")?) })
    }

    /// The customer pays there, and is on his way back.
    pub(crate) async fn pays(&self, begun: &Begun) -> Result<Back> {
        till::pays(&self.client, begun.method, &begun.page).await
    }

    /// His browser comes back, and is sent on.
    pub(crate) async fn takes(&self, back: &Back) -> Result {
        let answer = back.comes(&self.client).await?;
        if !answer.status.is_redirection() {
            return Err(format!("the browser came back to {}", answer.status).into());
        }
        Ok(())
    }

    /// Whatever was begun is paid, called back, verified and told.
    pub(crate) async fn finish(&self, begun: Begun) -> Result {
        let back = self.pays(&begun).await?;
        self.takes(&back).await?;
        begun.hears_of_it().await
    }

    /// The counters of the server.
    pub(crate) async fn meter(&self) -> Result<Reading> {
        let shown = self.client.get(format!("{}/metrics", self.base)).send().await?.error_for_status()?;
        Ok(Reading::of(&shown.text().await?))
    }

    fn told(&self, about: &str) -> oneshot::Receiver<()> {
        let (told, arrives) = oneshot::channel();
        self.waiters.lock().unwrap_or_else(PoisonError::into_inner).insert(about.to_owned(), told);
        arrives
    }

    async fn post(&self, path: &str, body: &Value, key: Option<String>) -> Result<Value> {
        let mut request = self
            .client
            .post(format!("{}/api/v1{path}", self.base))
            .header("X-Api-Key", &self.credentials.key)
            .header("X-Api-Secret", &self.credentials.secret)
            .json(body);
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        let answer = request.send().await?;
        let (status, bytes) = (answer.status(), answer.bytes().await?);
        if !status.is_success() {
            return Err(format!("{path} answered {status}: {}", String::from_utf8_lossy(&bytes)).into());
        }
        Ok(serde_json::from_slice(&bytes)?)
    }
}

/// How the sandbox's customer pages begin, before the session's key.
const SLUG: &str = "testcde";

fn order(method: Option<&str>) -> Value {
    let mut order = json!({
        "amountMinor": AMOUNT_MINOR, "customerReference": "customer-42", "customerName": "Rahima Khatun",
        "customerEmail": "rahima@example.com", "customerPhone": "01712345678", "productName": "Rice cooker",
        "successUrl": "https://shop.example/thanks", "cancelUrl": "https://shop.example/cart", "metadata": { "order": "42" }
    });
    if let Some(method) = method {
        order["method"] = method.into();
    }
    order
}

async fn receive(waiters: Waiters) -> Result<(String, Receiver)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}/hook", listener.local_addr()?);
    let hook = endpoint::make(move |mut request: poem::Request| {
        let waiters = Arc::clone(&waiters);
        async move {
            let body = request.take_body().into_vec().await?;
            let event: Value = serde_json::from_slice(&body).unwrap_or_default();
            if let Some(payment) = event.pointer("/data/id").and_then(Value::as_str)
                && let Some(told) = waiters.lock().unwrap_or_else(PoisonError::into_inner).remove(payment)
            {
                // Whoever waited too long has gone.
                told.send(()).ok();
            }
            Ok::<_, poem::Error>(Response::builder().status(StatusCode::NO_CONTENT).finish())
        }
    });
    let acceptor = TcpAcceptor::from_tokio(listener)?;
    let serving = tokio::spawn(async move {
        Server::new_with_acceptor(acceptor).run(hook.map_to_response()).await.ok();
    });
    Ok((url, Receiver(serving)))
}

fn text<'a>(answer: &'a Value, pointer: &str) -> Result<&'a str> {
    answer.pointer(pointer).and_then(Value::as_str).ok_or_else(|| format!("the answer has no {pointer}").into())
}
