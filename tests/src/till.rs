//! A gateway's page, pressed by a machine over HTTP alone: how a customer pays there, wherever the sandbox runs.
//!
//! A gateway joins with one arm here. Nothing is notified by the gateway itself: who asked brings the browser back.

use crate::{Answer, Result, customer::form};
use adapters::ids::Ids;
use domain::{ids::NewIds, payments::Method};
use reqwest::Client;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use url::Url;

/// The ways to pay whose pages are known here.
pub const METHODS: [Method; 5] = [Method::Sslcommerz, Method::Bkash, Method::Paystation, Method::Nagad, Method::Dcb];

/// How a customer's browser comes back to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// Where to.
    pub url: String,
    /// The form that it posts; without one, it simply goes there.
    pub form: Option<BTreeMap<String, String>>,
}

impl Back {
    /// Lets the browser come back, and says what we answered.
    pub async fn comes(&self, client: &Client) -> Result<Answer> {
        let request = match &self.form {
            Some(form) => client.post(&self.url).form(form),
            None => client.get(&self.url),
        };
        Ok(Answer::read(request.send().await?).await?)
    }
}

/// The customer pays on the page that he was sent to.
pub async fn pays(client: &Client, method: Method, page: &str) -> Result<Back> {
    let page = Url::parse(page)?;
    let last =
        |back: usize| page.path_segments().and_then(|parts| parts.rev().nth(back)).unwrap_or_default().to_owned();
    let (place, what, url, form) = match method {
        Method::Sslcommerz => {
            let session = last(0).trim_start_matches("testcde").to_owned();
            let act = json!({ "action": "pay", "channel": "visa", "ipn": false });
            (format!("sslcommerz/sessions/{session}"), act, "/browser/url", Some("/browser/fields"))
        }
        Method::Bkash => {
            let id = page.query_pairs().find(|(name, _)| name == "paymentId").map(|(_, id)| id.into_owned());
            let place = format!("bkash/payments/{}", id.unwrap_or_default());
            (place, json!({ "action": "approve" }), "/browser", None)
        }
        Method::Paystation => {
            let act = json!({ "action": "pay", "ipn": false });
            (format!("paystation/invoices/{}", last(1)), act, "/browser/url", None)
        }
        Method::Nagad => (format!("nagad/orders/{}", last(0)), json!({ "action": "pay" }), "/browser/url", None),
        Method::Dcb => return agrees(client, &page).await,
    };
    let press = client.post(page.join(&format!("/sandbox/{place}/act"))?).json(&what);
    let pressed: Value = serde_json::from_slice(&press.send().await?.error_for_status()?.bytes().await?)?;
    let nowhere = || format!("the browser is sent nowhere: {pressed}");
    let url = pressed.pointer(url).and_then(Value::as_str).ok_or_else(nowhere)?.to_owned();
    let form = form.map(|fields| pressed.pointer(fields).cloned().ok_or_else(nowhere)).transpose()?;
    Ok(Back { url, form: form.map(serde_json::from_value).transpose()? })
}

/// Grameenphone's customer names a telephone on our own page, and agrees on the operator's. (Robi's types a code, of which
/// a telephone is sent few.)
async fn agrees(client: &Client, page: &Url) -> Result<Back> {
    let shown = Answer::read(client.get(page.clone()).header("Accept", "text/html").send().await?).await?;
    let (action, mut fields) = form(&shown.text, "/mobile/number").ok_or("our page asks for no number")?;
    let number = format!("0171{:07}", Ids::new().random() % 10_000_000);
    fields.extend([("operator".to_owned(), "gp".to_owned()), ("number".to_owned(), number)]);
    let sent = Answer::read(client.post(page.join(&action)?).form(&fields).send().await?).await?;
    let to = sent.header("location");
    let (operator, consent) = to.split_once("/consent/").ok_or_else(|| format!("nobody asks the customer: {sent}"))?;
    let press = client.post(format!("{operator}/sandbox/dcb/consents/{consent}/act"));
    let pressed = press.json(&json!({ "action": "agree" })).send().await?.error_for_status()?;
    let pressed: Value = serde_json::from_slice(&pressed.bytes().await?)?;
    let url = pressed.pointer("/leaves/to").and_then(Value::as_str);
    Ok(Back { url: url.ok_or_else(|| format!("the browser is sent nowhere: {pressed}"))?.to_owned(), form: None })
}
