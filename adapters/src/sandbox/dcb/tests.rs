//! The operators as a merchant sees them: over HTTP, field by field as their documents have it.

mod faces;
mod phones;

use crate::sandbox::{Sandbox, SandboxOptions, Stores};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const APP: &str = "APP_000375";

/// The operators, and a clock that stands until it is moved.
struct World {
    sandbox: Sandbox,
    origin: String,
    now: Arc<Mutex<DateTime<Utc>>>,
    client: reqwest::Client,
}

impl World {
    async fn start() -> World {
        let now = Arc::new(Mutex::new("2026-01-05T09:30:15Z".parse().unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let read = Arc::clone(&now);
        let clock = Arc::new(move || *read.lock().unwrap());
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        World { sandbox, origin, now, client }
    }

    fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Asks bdapps, which answers 200 whatever happened.
    async fn bdapps(&self, path: &str, mut body: Value) -> Value {
        let own = body.as_object_mut().unwrap();
        own.entry("applicationId").or_insert(json!(APP));
        own.entry("password").or_insert(json!(format!("{APP}@ssl")));
        let response = self.client.post(self.url(path)).json(&body).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json().await.unwrap()
    }

    async fn debit(&self, id: &str, number: &str, amount: &str) -> Value {
        let body = json!({
            "externalTrxId": id, "subscriberId": format!("tel:{number}"), "paymentInstrumentName": "MobileAccount",
            "amount": amount, "currency": "BDT",
        });
        self.bdapps("/caas/direct/debit", body).await
    }

    /// Asks Telenor's partner API.
    async fn dob(&self, path: &str, body: Value) -> (u16, Value) {
        let request = self.client.post(self.url(path)).basic_auth("partner", Some("partner@ssl")).json(&body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or_default())
    }

    /// Asks the aggregator.
    async fn camara(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let token = self.client.post(self.url("/camara/oauth2/token")).basic_auth("client", Some("client@ssl"));
        let token: Value =
            token.form(&[("grant_type", "client_credentials")]).send().await.unwrap().json().await.unwrap();
        let request = self.client.request(method.parse().unwrap(), self.url(path));
        let request = request.bearer_auth(token["access_token"].as_str().unwrap()).header("x-correlator", "c-1");
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["x-correlator"], "c-1");
        (response.status().as_u16(), response.json().await.unwrap_or_default())
    }

    async fn get(&self, path: &str) -> Value {
        self.client.get(self.url(path)).header("accept", "application/json").send().await.unwrap().json().await.unwrap()
    }
}
