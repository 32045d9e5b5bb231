//! The sandbox as a merchant sees it: over HTTP, with a server that is told of successes.

mod api;
mod legacy;
mod notices;
mod page;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use poem::web::Data;
use poem::{Body, EndpointExt, Route, handler, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::sandbox::form::Fields;
use crate::sandbox::{Sandbox, SandboxOptions, Stores};

const MERCHANT: &str = "104-1653730183";
const PASSWORD: &str = "gamecoderstorepass";

/// A sandbox, a shop beside it, and a clock that stands until it is moved.
struct World {
    sandbox: Sandbox,
    origin: String,
    shop: String,
    now: Arc<Mutex<DateTime<Utc>>>,
    ipns: tokio::sync::Mutex<mpsc::UnboundedReceiver<Value>>,
    client: reqwest::Client,
}

/// Takes a notification, but the first one not, when the shop is told to be busy then.
#[handler]
async fn take(
    Data(ipns): Data<&mpsc::UnboundedSender<Value>>,
    Data(busy): Data<&Arc<Mutex<u32>>>,
    body: Body,
) -> StatusCode {
    ipns.send(body.into_json().await.unwrap()).unwrap();
    let mut left = busy.lock().unwrap();
    if *left > 0 {
        *left -= 1;
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    StatusCode::OK
}

impl World {
    async fn start() -> Self {
        Self::with_a_busy_shop(0).await
    }

    /// A world whose shop takes no notification at first.
    async fn with_a_busy_shop(times: u32) -> Self {
        let at: DateTime<Utc> = "2026-01-05T09:30:15Z".parse().unwrap();
        let now = Arc::new(Mutex::new(at));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let read = Arc::clone(&now);
        let options = SandboxOptions {
            clock: Arc::new(move || *read.lock().unwrap()),
            stores: Stores::any().knowing(MERCHANT, PASSWORD),
            public_origin: origin.clone(),
        };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));

        let (send, ipns) = mpsc::unbounded_channel();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let shop = format!("http://{}", listener.local_addr().unwrap());
        let routes = Route::new().at("/ipn", post(take).data(send).data(Arc::new(Mutex::new(times))));
        let acceptor = poem::listener::TcpAcceptor::from_tokio(listener).unwrap();
        tokio::spawn(poem::Server::new_with_acceptor(acceptor).run(routes));
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let world = Self { sandbox, origin, shop, now, ipns: tokio::sync::Mutex::new(ipns), client };
        let ipn_url = json!({ "ipn_url": format!("{}/ipn", world.shop) });
        world.machine("PUT", &format!("merchants/{MERCHANT}"), &ipn_url).await;
        world
    }

    fn form(&self, invoice: &str, amount: &str) -> Fields {
        [
            ("merchantId", MERCHANT),
            ("password", PASSWORD),
            ("invoice_number", invoice),
            ("currency", "BDT"),
            ("payment_amount", amount),
            ("pay_with_charge", "0"),
            ("reference", "order-12345"),
            ("cust_name", "Rahima Begum"),
            ("cust_phone", "01700000000"),
            ("cust_email", "rahima@mail.example"),
            ("callback_url", &format!("{}/back?shop=7", self.shop)),
            ("opt_a", "12345"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
    }

    async fn initiate(&self, form: &Fields) -> Value {
        let sent = self.client.post(format!("{}/initiate-payment", self.origin)).form(form);
        self.read(sent).await
    }

    /// Makes a link and answers the number of its page.
    async fn open(&self, invoice: &str, amount: &str) -> String {
        let answer = self.initiate(&self.form(invoice, amount)).await;
        assert_eq!(answer["status_code"], "200", "{answer}");
        answer["payment_url"].as_str().unwrap().split('/').nth(4).unwrap().to_owned()
    }

    async fn status(&self, invoice: &str) -> Value {
        self.status_of(MERCHANT, invoice).await
    }

    async fn status_of(&self, merchant: &str, invoice: &str) -> Value {
        let sent = self.client.post(format!("{}/transaction-status", self.origin)).header("merchantid", merchant);
        self.read(sent.form(&[("invoice_number", invoice)])).await
    }

    /// Every answer of the gateway's comes with HTTP 200.
    async fn read(&self, sent: reqwest::RequestBuilder) -> Value {
        let answer = sent.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        answer.json().await.unwrap()
    }

    async fn machine(&self, method: &str, path: &str, body: &Value) -> Value {
        let url = format!("{}/sandbox/paystation/{path}", self.origin);
        let sent = self.client.request(method.parse().unwrap(), url).body(body.to_string());
        sent.send().await.unwrap().json().await.unwrap()
    }

    async fn act(&self, number: &str, body: Value) -> Value {
        self.machine("POST", &format!("invoices/{number}/act"), &body).await
    }

    async fn switch(&self, body: Value) {
        let set = self.machine("PUT", "switches", &body).await;
        assert!(set["ids"].is_array(), "{set}");
    }

    /// The next notification that reaches the shop.
    async fn ipn(&self) -> Value {
        tokio::time::timeout(Duration::from_secs(5), self.ipns.lock().await.recv()).await.unwrap().unwrap()
    }

    async fn no_ipn(&self) {
        assert!(self.ipns.lock().await.try_recv().is_err(), "a notification came");
    }

    fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }
}
