//! Tells the merchant's server of a success, at the address that the merchant registered: a flat JSON object, unsigned.
//!
//! What is not answered 2xx is sent again. The real gateway publishes no schedule; here it is short.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::api::whole_or_decimal;
use super::fault::{Endpoint, Fault};
use super::invoice::{IPNS_KEPT_MAX, Invoice};
use super::view::Ipn;
use super::{Gateway, dhaka};
use crate::sandbox::SandboxFailed;

/// Most copies of one notification.
pub const COPIES_MAX: u32 = 1_000;

/// How long a merchant's server may take for one notification.
const REPLY_TIMEOUT: Duration = Duration::from_secs(10);

/// Waits before a notification that was not taken is sent again.
const RETRIES: [Duration; 3] = [Duration::from_millis(250), Duration::from_secs(1), Duration::from_secs(4)];

/// Most notifications on their way at a time; more wait their turn.
const SENDING_MAX: usize = 64;

/// Carries notifications.
pub(super) struct Courier {
    client: reqwest::Client,
    sending: Arc<Semaphore>,
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
        Ok(Self { client, sending: Arc::new(Semaphore::new(SENDING_MAX)) })
    }
}

/// A notification as the machine API shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IpnSent {
    /// Whether it was sent at all, or will be.
    pub sent: bool,
    /// Where to; empty when the merchant registered no address.
    pub url: String,
    /// The posted object.
    pub body: Value,
}

impl Gateway {
    /// Sends the notification of a payment, if it is wanted and no fault loses it.
    pub(super) async fn notify(self: &Arc<Self>, invoice: &Invoice, is_wanted: bool) -> IpnSent {
        let subject = self.about_invoice(Endpoint::Initiate, invoice);
        let amount = self.faults(&subject, Fault::ipn_amount).into_iter().next();
        let body = body(invoice, amount);
        let url = self.ipn_url(&invoice.merchant_id).unwrap_or_default();
        if !is_wanted || url.is_empty() || self.is_on(&subject, &Fault::IpnLost) {
            return IpnSent { sent: false, url, body };
        }
        let copies = self.faults(&subject, Fault::copies).into_iter().max().unwrap_or(1).min(COPIES_MAX);
        let delay = self.faults(&subject, Fault::ipn_delay).into_iter().max().unwrap_or_default();
        let is_first = self.is_on(&subject, &Fault::IpnFirst);
        let posting = tokio::spawn({
            let (gateway, number, url, body) = (Arc::clone(self), invoice.number.clone(), url.clone(), body.clone());
            async move {
                tokio::time::sleep(delay).await;
                for _ in 0..copies {
                    gateway.deliver(&number, &url, &body).await;
                }
            }
        });
        if is_first {
            // A task that was cut off has told what it could.
            posting.await.ok();
        }
        IpnSent { sent: true, url, body }
    }

    async fn deliver(&self, number: &str, url: &str, body: &Value) {
        for wait in RETRIES.into_iter().map(Some).chain([None]) {
            let reply = self.post(url, body).await;
            let is_taken = reply.starts_with('2');
            if let Some(invoice) = self.book().at_mut(number) {
                if invoice.ipns.len() >= IPNS_KEPT_MAX {
                    invoice.ipns.remove(0);
                }
                invoice.ipns.push(Ipn { url: url.to_owned(), body: body.clone(), reply });
            }
            let Some(wait) = wait.filter(|_| !is_taken) else { return };
            tokio::time::sleep(wait).await;
        }
    }

    async fn post(&self, url: &str, body: &Value) -> String {
        let Ok(_turn) = self.courier.sending.acquire().await else { return "the sandbox is closing".to_owned() };
        match self.courier.client.post(url).json(body).send().await {
            Ok(response) => response.status().as_u16().to_string(),
            Err(failed) if failed.is_timeout() => "no reply in time".to_owned(),
            Err(failed) if failed.is_connect() => "could not connect".to_owned(),
            Err(failed) => failed.without_url().to_string(),
        }
    }
}

/// Whole taka are a number; what has paisa is told as text, which merchants must take too.
fn body(invoice: &Invoice, amount: Option<String>) -> Value {
    let amount = amount.unwrap_or_else(|| whole_or_decimal(invoice.asked + invoice.charge));
    let number = amount.parse::<i64>().map_or(Value::String(amount), Value::from);
    json!({
        "invoice_number": invoice.invoice_number,
        "trx_status": "Success",
        "trx_id": invoice.trx_id,
        "trx_amount": number,
        "order_date_time": dhaka(invoice.ended_at.unwrap_or(invoice.opened_at)),
        "payment_method": invoice.channel.map_or("", |channel| channel.method),
        "reference": invoice.reference,
    })
}
