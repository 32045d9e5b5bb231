//! The sandbox as a merchant and a customer see it, over HTTP.

mod asking;
mod customer;
mod money;
mod tokens;

use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Act, Action, Fault};
use crate::sandbox::switches::Switch;
use crate::sandbox::{Sandbox, SandboxOptions, Stores};

/// A sandbox, a clock that stands until it is moved, and a merchant with a token.
pub(super) struct World {
    pub(super) sandbox: Sandbox,
    pub(super) origin: String,
    pub(super) now: Arc<Mutex<DateTime<Utc>>>,
    pub(super) client: reqwest::Client,
    pub(super) token: String,
}

impl World {
    pub(super) async fn start() -> Self {
        let at: DateTime<Utc> = "2026-11-20T03:15:12.345Z".parse().unwrap();
        let now = Arc::new(Mutex::new(at));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let read = Arc::clone(&now);
        let options = SandboxOptions {
            clock: Arc::new(move || *read.lock().unwrap()),
            stores: Stores::any(),
            public_origin: origin.clone(),
        };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let mut world = Self { sandbox, origin, now, client, token: String::new() };
        world.token = world.grant().await["id_token"].as_str().unwrap().to_owned();
        world
    }

    pub(super) fn pass(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }

    pub(super) fn break_it(&self, fault: Fault) -> u64 {
        self.sandbox.bkash().switches().set(Switch::of(fault))
    }

    pub(super) fn api(&self, path: &str) -> String {
        format!("{}/v1.2.0-beta/tokenized/checkout/{path}", self.origin)
    }

    /// A token call with these headers.
    pub(super) async fn call_for_token(&self, path: &str, headers: &[(&str, &str)], body: Value) -> (u16, Value) {
        let request = self.client.post(self.api(path)).json(&body);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        told(request).await
    }

    pub(super) async fn grant(&self) -> Value {
        let headers = [("username", "shop"), ("password", "shop@bkash")];
        let body = json!({ "app_key": "key", "app_secret": "key@bkash" });
        self.call_for_token("token/grant", &headers, body).await.1
    }

    /// A call at an address, with the merchant's token.
    pub(super) async fn call_at(&self, url: String, body: &Value) -> (u16, Value) {
        let request = self.client.post(url).header("Authorization", &self.token).header("X-App-Key", "key");
        told(request.json(body)).await
    }

    pub(super) async fn call(&self, path: &str, body: Value) -> Value {
        self.call_at(self.api(path), &body).await.1
    }

    /// What is asked for a payment of 1,150 taka.
    pub(super) fn order(&self, invoice: &str) -> Value {
        json!({
            "mode": "0011", "payerReference": "01700000000", "callbackURL": "http://shop.example/back", "amount": "1150.00",
            "currency": "BDT", "intent": "sale", "merchantInvoiceNumber": invoice,
        })
    }

    /// Creates a payment and answers its id.
    pub(super) async fn create(&self, invoice: &str) -> String {
        let created = self.call("create", self.order(invoice)).await;
        assert_eq!(created["statusCode"], "0000", "{created}");
        created["paymentID"].as_str().unwrap().to_owned()
    }

    /// Creates a payment that the customer has agreed to.
    pub(super) async fn agreed(&self, invoice: &str) -> String {
        let id = self.create(invoice).await;
        self.sandbox.bkash().act(&id, &Act::of(Action::Approve)).unwrap();
        id
    }

    pub(super) async fn execute(&self, id: &str) -> Value {
        self.call("execute", json!({ "paymentID": id })).await
    }

    pub(super) async fn query(&self, id: &str) -> Value {
        self.call("payment/status", json!({ "paymentID": id })).await
    }

    /// A paid payment: its id and its transaction.
    pub(super) async fn paid(&self, invoice: &str) -> (String, String) {
        let id = self.agreed(invoice).await;
        let executed = self.execute(&id).await;
        (id, executed["trxID"].as_str().unwrap().to_owned())
    }
}

pub(super) async fn told(request: reqwest::RequestBuilder) -> (u16, Value) {
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap_or(Value::Null))
}

/// The code of an answer, in whichever envelope.
pub(super) fn code(answer: &Value) -> &str {
    ["statusCode", "errorCode", "externalCode"].iter().find_map(|name| answer[*name].as_str()).unwrap_or("none")
}
