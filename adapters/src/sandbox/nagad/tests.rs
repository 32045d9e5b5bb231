//! The sandbox as a merchant sees it: over HTTP, with keys that were handed out.

mod api;
mod page;
mod refunds;

use std::sync::{Arc, Mutex};

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use getrandom::SysRng;
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::traits::{PaddingScheme, SignatureScheme};
use rsa::{Pkcs1v15Encrypt, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;

use crate::sandbox::{Sandbox, SandboxOptions, Stores};

const MERCHANT: &str = "680000000000001";
const BASE: &str = "/remote-payment-gateway-1.0/api/dfs";
/// The clock of a merchant, in Dhaka, when a world begins.
const NOW: &str = "20260105093015";

/// A sandbox, the keys of one merchant, and a clock that stands until it is moved.
struct World {
    origin: String,
    now: Arc<Mutex<DateTime<Utc>>>,
    own: RsaPrivateKey,
    gateway: RsaPublicKey,
    client: reqwest::Client,
}

impl World {
    async fn start() -> Self {
        let at: DateTime<Utc> = "2026-01-05T03:30:15Z".parse().unwrap();
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
        tokio::spawn(sandbox.serve(listener, std::future::pending()));
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let keys: Value =
            client.get(format!("{origin}/sandbox/nagad/keys")).send().await.unwrap().json().await.unwrap();
        let der = |name: &str| STANDARD.decode(keys[name].as_str().unwrap()).unwrap();
        let own = RsaPrivateKey::from_pkcs8_der(&der("merchant_private_key")).unwrap();
        let gateway = RsaPublicKey::from_public_key_der(&der("gateway_public_key")).unwrap();
        let armoured = RsaPublicKey::from_public_key_pem(keys["gateway_public_key_pem"].as_str().unwrap());
        assert_eq!(armoured.as_ref(), Ok(&gateway), "both spellings are the same key");
        Self { origin, now, own, gateway, client }
    }

    /// What a merchant seals.
    fn seal(&self, name: &str, what: &Value) -> Value {
        let plain = what.to_string();
        let data = Pkcs1v15Encrypt.encrypt(&mut SysRng, &self.gateway, plain.as_bytes()).unwrap();
        let signature =
            Pkcs1v15Sign::new::<Sha256>().sign(None::<&mut SysRng>, &self.own, &Sha256::digest(&plain)).unwrap();
        json!({ name: STANDARD.encode(data), "signature": STANDARD.encode(signature) })
    }

    /// What the gateway sealed, when its signature holds.
    fn open(&self, sealed: &Value) -> Value {
        let text = |name: &str| STANDARD.decode(sealed[name].as_str().unwrap()).unwrap();
        let plain = Pkcs1v15Encrypt.decrypt(None::<&mut SysRng>, &self.own, &text("sensitiveData")).unwrap();
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        scheme.verify(&self.gateway, &Sha256::digest(&plain), &text("signature")).unwrap();
        serde_json::from_slice(&plain).unwrap()
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let sent = self.client.post(format!("{}{path}", self.origin)).json(body);
        let sent = sent.header("X-KM-Api-Version", "v-0.2.0").header("X-KM-IP-V4", "103.100.200.10");
        let answer = sent.header("X-KM-Client-Type", "PC_WEB").send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    fn announcement(&self, order: &str) -> Value {
        let inner = json!({ "merchantId": MERCHANT, "datetime": NOW, "orderId": order, "challenge": "0".repeat(40) });
        let mut body = self.seal("sensitiveData", &inner);
        body["dateTime"] = NOW.into();
        body
    }

    async fn initialize(&self, order: &str) -> (u16, Value) {
        let path = format!("{BASE}/check-out/initialize/{MERCHANT}/{order}?locale=EN");
        self.post(&path, &self.announcement(order)).await
    }

    fn placement(&self, order: &str, named: &Value, amount: &Value) -> Value {
        let inner = json!({
            "merchantId": MERCHANT, "orderId": order, "currencyCode": "050", "amount": amount,
            "challenge": named["challenge"],
        });
        let mut body = self.seal("sensitiveData", &inner);
        body["merchantCallbackURL"] = "http://shop.example/back/7".into();
        body["additionalMerchantInfo"] = json!({ "serviceName": "Rice" });
        body
    }

    async fn complete(&self, order: &str, named: &Value, amount: &Value) -> (u16, Value) {
        let path = format!("{BASE}/check-out/complete/{}", named["paymentReferenceId"].as_str().unwrap());
        self.post(&path, &self.placement(order, named, amount)).await
    }

    /// Places an order and answers the gateway's name of it.
    async fn place(&self, order: &str, amount: &str) -> String {
        let (status, sealed) = self.initialize(order).await;
        assert_eq!(status, 200, "{sealed}");
        let named = self.open(&sealed);
        let (status, opened) = self.complete(order, &named, &amount.into()).await;
        assert_eq!((status, &opened["status"]), (200, &json!("Success")), "{opened}");
        named["paymentReferenceId"].as_str().unwrap().to_owned()
    }

    async fn verify(&self, reference: &str) -> (u16, Value) {
        let answer =
            self.client.get(format!("{}/api/dfs/verify/payment/{reference}", self.origin)).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    async fn act(&self, reference: &str, body: Value) -> Value {
        let url = format!("{}/sandbox/nagad/orders/{reference}/act", self.origin);
        self.client.post(url).body(body.to_string()).send().await.unwrap().json().await.unwrap()
    }

    async fn switch(&self, body: Value) {
        let answer = self.client.put(format!("{}/sandbox/nagad/switches", self.origin)).body(body.to_string());
        assert_eq!(answer.send().await.unwrap().status(), 200);
    }

    fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }
}
