//! Tells a merchant's server of payments, as Amazon's SNS does for the gateway: signed, with a certificate that lies here.
//!
//! A merchant registers an address and confirms it; from then on each execution is told there, once. The sandbox signs
//! with SHA-256, the newer of the two ways.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};

use super::Gateway;
use super::book::{Executed, Payment};
use super::query::SHORT_CODE;
use crate::gateways::sandbox_topic;
use crate::sandbox::SandboxFailed;
use crate::sandbox::decimal;

/// The certificate that the messages are signed with, in its armour.
pub(super) const CERTIFICATE: &str = include_str!("../../../keys/bkash_sandbox_sns.cert.pem");
const KEY: &str = include_str!("../../../keys/bkash_sandbox_sns.pem");
/// Where it lies.
pub(super) const CERTIFICATE_PATH: &str = "/sandbox/bkash/sns/certificate.pem";
/// Where a merchant's server confirms that it wants to be told.
pub(super) const CONFIRM_PATH: &str = "/sandbox/bkash/sns/confirm";

/// How long a merchant's server may take for one message.
const REPLY_TIMEOUT: Duration = Duration::from_secs(10);
/// Most merchants whose address is remembered.
const LISTENERS_MAX: usize = 1_000;
/// A payment through the API.
const THROUGH_API: &str = "10002294";

/// Where a merchant wants to be told.
#[derive(Clone)]
struct Listener {
    url: String,
    token: String,
    is_confirmed: bool,
}

/// Carries messages.
pub(super) struct Courier {
    client: reqwest::Client,
    key: Option<RsaKeyPair>,
    listeners: Mutex<BTreeMap<String, Listener>>,
}

/// A message on its way.
struct Message {
    url: String,
    kind: &'static str,
    body: String,
}

impl Courier {
    pub(super) fn new() -> Result<Self, SandboxFailed> {
        // Whoever installed a provider first is right; without one the client could not be built.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = reqwest::Client::builder()
            .timeout(REPLY_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()?;
        let body: String = KEY.lines().filter(|line| !line.starts_with("-----")).collect();
        let der = STANDARD.decode(body).unwrap_or_default();
        Ok(Self { client, key: RsaKeyPair::from_pkcs8(&der).ok(), listeners: Mutex::default() })
    }

    fn listeners(&self) -> MutexGuard<'_, BTreeMap<String, Listener>> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sign(&self, parts: &[(&str, &str)]) -> String {
        let text: String = parts.iter().map(|(name, value)| format!("{name}\n{value}\n")).collect();
        let Some(key) = &self.key else { return String::new() };
        let mut signature = vec![0; key.public().modulus_len()];
        match key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature) {
            Ok(()) => STANDARD.encode(signature),
            Err(_) => String::new(),
        }
    }
}

impl Gateway {
    /// Registers where a merchant's server is told of payments, and asks it there to confirm; answers what it said.
    pub async fn tell_at(&self, username: &str, url: &str) -> String {
        let token = self.serial.letters(40);
        let listener = Listener { url: url.to_owned(), token: token.clone(), is_confirmed: false };
        {
            let mut listeners = self.courier.listeners();
            if listeners.len() >= LISTENERS_MAX {
                listeners.pop_first();
            }
            listeners.insert(username.to_owned(), listener);
        }
        let kind = "SubscriptionConfirmation";
        let origin = &self.options.public_origin;
        let confirm = format!("{origin}{CONFIRM_PATH}?username={username}&token={token}");
        let (message, id, at) = ("You have chosen to subscribe.", self.serial.letters(32), moment(self.now()));
        let topic = sandbox_topic(username);
        let signature = self.courier.sign(&[
            ("Message", message),
            ("MessageId", &id),
            ("SubscribeURL", &confirm),
            ("Timestamp", &at),
            ("Token", &token),
            ("TopicArn", &topic),
            ("Type", kind),
        ]);
        let mut body = self.envelope(kind, (&id, &topic), (message, &at), &signature);
        (body["Token"], body["SubscribeURL"]) = (token.into(), confirm.into());
        self.post(Message { url: url.to_owned(), kind, body: body.to_string() }).await
    }

    /// A merchant's server wants to be told.
    pub(super) fn subscribe(&self, username: &str, token: &str) -> bool {
        let mut listeners = self.courier.listeners();
        let found = listeners.get_mut(username).filter(|listener| listener.token == token);
        found.map(|listener| listener.is_confirmed = true).is_some()
    }

    /// Tells of an execution, while nobody waits for it.
    pub(super) fn tell(&self, payment: &Payment) {
        let Some(message) = self.message_of(payment) else { return };
        let client = self.courier.client.clone();
        tokio::spawn(async move { post(&client, message).await });
    }

    /// Tells of a payment once more; answers what the merchant's server said, if it is told of anything.
    pub async fn tell_again(&self, payment_id: &str) -> Option<String> {
        let payment = self.book().payment(payment_id).cloned()?;
        let message = self.message_of(&payment)?;
        Some(self.post(message).await)
    }

    fn message_of(&self, payment: &Payment) -> Option<Message> {
        let executed = payment.executed.as_ref()?;
        let listener = self.courier.listeners().get(&payment.username).cloned().filter(|one| one.is_confirmed)?;
        let (kind, message) = ("Notification", notice(payment, executed).to_string());
        let (id, at, topic) = (self.serial.letters(32), moment(self.now()), sandbox_topic(&payment.username));
        let signature = self.courier.sign(&[
            ("Message", &message),
            ("MessageId", &id),
            ("Timestamp", &at),
            ("TopicArn", &topic),
            ("Type", kind),
        ]);
        let body = self.envelope(kind, (&id, &topic), (&message, &at), &signature);
        Some(Message { url: listener.url, kind, body: body.to_string() })
    }

    fn envelope(&self, kind: &str, (id, topic): (&str, &str), (message, at): (&str, &str), signature: &str) -> Value {
        json!({
            "Type": kind,
            "MessageId": id,
            "TopicArn": topic,
            "Message": message,
            "Timestamp": at,
            "SignatureVersion": "2",
            "Signature": signature,
            "SigningCertURL": format!("{}{CERTIFICATE_PATH}", self.options.public_origin),
        })
    }

    async fn post(&self, message: Message) -> String {
        post(&self.courier.client, message).await
    }
}

async fn post(client: &reqwest::Client, message: Message) -> String {
    let request = client.post(&message.url).header("x-amz-sns-message-type", message.kind);
    let request = request.header("Content-Type", "text/plain; charset=UTF-8").body(message.body);
    match request.send().await {
        Ok(response) => response.status().as_u16().to_string(),
        Err(failed) => failed.without_url().to_string(),
    }
}

fn notice(payment: &Payment, executed: &Executed) -> Value {
    json!({
        "dateTime": (executed.at + TimeDelta::hours(6)).format("%Y%m%d%H%M%S").to_string(),
        "debitMSISDN": payment.wallet,
        "creditOrganizationName": payment.username,
        "creditShortCode": SHORT_CODE,
        "trxID": executed.trx_id,
        "transactionStatus": executed.outcome.as_str(),
        "transactionType": THROUGH_API,
        "amount": decimal::show(payment.hundredths),
        "currency": "BDT",
        "transactionReference": payment.payer_reference,
        "merchantInvoiceNumber": payment.invoice,
    })
}

fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
