//! The sandbox as a merchant sees it: over HTTP, with a shop that is notified.

mod callbacks;
mod faults;
mod page;
mod queries;
mod refunds;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poem::web::Data;
use poem::{Body, EndpointExt, Route, handler, post};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use super::hash::Fields;
use crate::sandbox::{Sandbox, SandboxOptions, Stores};

/// A sandbox, a shop beside it, and a clock that stands until it is moved.
struct World {
    sandbox: Sandbox,
    origin: String,
    shop: String,
    now: Arc<Mutex<DateTime<Utc>>>,
    ipns: tokio::sync::Mutex<mpsc::UnboundedReceiver<Fields>>,
    client: reqwest::Client,
}

#[handler]
async fn take(Data(ipns): Data<&mpsc::UnboundedSender<Fields>>, body: Body) -> &'static str {
    let bytes = body.into_bytes().await.unwrap();
    ipns.send(url::form_urlencoded::parse(&bytes).into_owned().collect()).unwrap();
    "OK"
}

#[handler]
async fn never() -> &'static str {
    std::future::pending().await
}

impl World {
    async fn start() -> Self {
        let at: DateTime<Utc> = "2026-11-20T03:15:12Z".parse().unwrap();
        let now = Arc::new(Mutex::new(at));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let read = Arc::clone(&now);
        let options = SandboxOptions {
            clock: Arc::new(move || *read.lock().unwrap()),
            stores: Stores::any().knowing("demo_store", "demo_pw@ssl"),
            public_origin: origin.clone(),
        };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));

        let (send, ipns) = mpsc::unbounded_channel();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let shop = format!("http://{}", listener.local_addr().unwrap());
        let routes = Route::new().at("/ipn", post(take).data(send)).at("/never", post(never));
        let acceptor = poem::listener::TcpAcceptor::from_tokio(listener).unwrap();
        tokio::spawn(poem::Server::new_with_acceptor(acceptor).run(routes));
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { sandbox, origin, shop, now, ipns: tokio::sync::Mutex::new(ipns), client }
    }

    fn form(&self, tran_id: &str, amount: &str) -> Fields {
        let mut form = Fields::new();
        for (name, value) in [
            ("store_id", "demo_store"),
            ("store_passwd", "demo_pw@ssl"),
            ("total_amount", amount),
            ("currency", "BDT"),
            ("tran_id", tran_id),
            ("shipping_method", "NO"),
            ("product_name", "Rice cooker"),
            ("product_category", "Kitchen"),
            ("product_profile", "general"),
            ("cus_name", "Rahima Begum"),
            ("cus_email", "rahima@mail.example"),
            ("cus_add1", "12 Lake Road"),
            ("cus_city", "Dhaka"),
            ("cus_postcode", "1205"),
            ("cus_country", "Bangladesh"),
            ("cus_phone", "01700000000"),
            ("value_a", "inv 7/9 & co"),
        ] {
            form.insert(name.to_owned(), value.to_owned());
        }
        for outcome in ["success", "fail", "cancel", "ipn"] {
            form.insert(format!("{outcome}_url"), format!("{}/{outcome}", self.shop));
        }
        form
    }

    async fn init(&self, form: &Fields) -> Value {
        let url = format!("{}/gwprocess/v4/api.php", self.origin);
        self.client.post(url).form(form).send().await.unwrap().json().await.unwrap()
    }

    /// Opens a session and answers its key.
    async fn open(&self, tran_id: &str, amount: &str) -> String {
        let answer = self.init(&self.form(tran_id, amount)).await;
        assert_eq!(answer["status"], "SUCCESS", "{answer}");
        answer["sessionkey"].as_str().unwrap().to_owned()
    }

    async fn act(&self, key: &str, body: Value) -> Value {
        let url = format!("{}/sandbox/sslcommerz/sessions/{key}/act", self.origin);
        let sent = self.client.post(url).header("content-type", "application/json").body(body.to_string());
        sent.send().await.unwrap().json().await.unwrap()
    }

    /// Opens a session, pays it, and answers the fields the browser would post.
    async fn pay(&self, tran_id: &str, amount: &str) -> Fields {
        let key = self.open(tran_id, amount).await;
        let acted = self.act(&key, serde_json::json!({ "action": "pay" })).await;
        serde_json::from_value(acted["browser"]["fields"].clone()).unwrap()
    }

    async fn ask(&self, path: &str, query: &[(&str, &str)]) -> reqwest::Response {
        let credentials = [("store_id", "demo_store"), ("store_passwd", "demo_pw@ssl")];
        let url = format!("{}/validator/api/{path}", self.origin);
        self.client.get(url).query(&credentials).query(query).send().await.unwrap()
    }

    async fn validate(&self, val_id: &str) -> Value {
        self.ask("validationserverAPI.php", &[("val_id", val_id)]).await.json().await.unwrap()
    }

    async fn query(&self, query: &[(&str, &str)]) -> Value {
        self.ask("merchantTransIDvalidationAPI.php", query).await.json().await.unwrap()
    }

    async fn switch(&self, body: Value) {
        let url = format!("{}/sandbox/sslcommerz/switches", self.origin);
        let answer = self.client.put(url).body(body.to_string()).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
    }

    /// The next notification that reaches the shop.
    async fn ipn(&self) -> Fields {
        tokio::time::timeout(Duration::from_secs(5), self.ipns.lock().await.recv()).await.unwrap().unwrap()
    }

    async fn no_ipn(&self) {
        assert!(self.ipns.lock().await.try_recv().is_err(), "a notification came");
    }

    fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }
}

/// Whether a merchant who knows the password would believe a notification.
fn is_genuine(fields: &Fields, password: &str) -> bool {
    let keys: Vec<&str> = fields["verify_key"].split(',').collect();
    let mut again = fields.clone();
    super::hash::sign(&mut again, Some(&keys), password);
    again == *fields
}
