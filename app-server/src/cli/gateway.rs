//! The other side: a customer with a browser without JavaScript, and a finger on the sandbox gateway's buttons.

use super::Failed;
use reqwest::{Client, Response};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use url::Url;

/// The gateway as its customer meets it, and what happens behind its counter.
pub(super) struct Gateway<'a> {
    pub(super) client: &'a Client,
}

/// What the gateway's page makes the browser post back.
pub(super) struct Returning {
    url: String,
    fields: BTreeMap<String, String>,
}

impl Gateway<'_> {
    /// Opens the checkout page, presses the button of its form, and says where that leads.
    pub(super) async fn choose(&self, checkout: &str) -> Result<String, Failed> {
        let page = self.client.get(checkout).send().await?.error_for_status()?.text().await?;
        let key = between(&page, "name=\"key\" value=\"", "\"").unwrap_or_default();
        let origin = Url::parse(checkout)?.origin().ascii_serialization();
        let pressed = self
            .client
            .post(format!("{checkout}/pay"))
            .header("Origin", origin)
            .form(&[("key", key), ("method", "sslcommerz")])
            .send()
            .await?;
        location(&pressed)
    }

    /// Pays on the gateway's page, through the sandbox's own interface for machines.
    pub(super) async fn pay(&self, page: &str, reference: &str) -> Result<Returning, Failed> {
        let sandbox = format!("{}/sessions", self.base_of(page)?);
        let asked = self.client.get(&sandbox).query(&[("tran_id", reference)]).send().await?.error_for_status()?;
        let sessions: Value = asked.json().await?;
        let session = sessions.get(0).or_else(|| sessions.pointer("/sessions/0")).cloned().unwrap_or_default();
        let key = text(&session, "/sessionkey")?;
        let pay = json!({ "action": "pay", "channel": "visa" });
        let acted = self.client.post(format!("{sandbox}/{key}/act")).json(&pay).send().await?.error_for_status()?;
        let acted: Value = acted.json().await?;
        let field = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        let fields = acted.pointer("/browser/fields").and_then(Value::as_object);
        let fields = fields.into_iter().flatten().filter_map(field).collect();
        Ok(Returning { url: text(&acted, "/browser/url")?, fields })
    }

    /// Agrees on a wallet's page, and says where the browser is sent back to. There its gateway tells nobody else.
    pub(super) async fn agree(&self, method: &str, page: &str) -> Result<String, Failed> {
        let at = Url::parse(page)?;
        let sandbox = format!("{}/sandbox/{method}", at.origin().ascii_serialization());
        let (path, action) = match method {
            "bkash" => {
                let named = at.query_pairs().find(|(name, _)| name == "paymentId").map(|(_, id)| id.into_owned());
                let id = named.ok_or_else(|| Failed::because(format_args!("{page} names no payment")))?;
                (format!("payments/{id}"), "approve")
            }
            "nagad" => (format!("orders/{}", self.listed(&sandbox, "orders", page, "/payment_ref_id").await?), "pay"),
            _ => (format!("invoices/{}", self.listed(&sandbox, "invoices", page, "/number").await?), "pay"),
        };
        let pressed = self.client.post(format!("{sandbox}/{path}/act")).json(&json!({ "action": action }));
        let acted: Value = pressed.send().await?.error_for_status()?.json().await?;
        text(&acted, "/browser").or_else(|_| text(&acted, "/browser/url"))
    }

    /// The name of whatever a page is of, among all that the sandbox lists.
    async fn listed(&self, sandbox: &str, list: &str, page: &str, name: &str) -> Result<String, Failed> {
        let asked = self.client.get(format!("{sandbox}/{list}")).send().await?.error_for_status()?;
        let all: Value = asked.json().await?;
        let is_of = |one: &&Value| one.get("page_url").and_then(Value::as_str) == Some(page);
        let found = all.as_array().into_iter().flatten().find(is_of).cloned().unwrap_or_default();
        text(&found, name)
    }

    /// Lets the browser go back to an address, and says where it lands.
    pub(super) async fn go_back(&self, address: &str) -> Result<String, Failed> {
        location(&self.client.get(address).send().await?)
    }

    /// Where the sandbox that shows a page has its interface for machines.
    pub(super) fn base_of(&self, page: &str) -> Result<String, Failed> {
        Ok(format!("{}/sandbox/sslcommerz", Url::parse(page)?.origin().ascii_serialization()))
    }

    /// The gateway's people end a refund: `refunded` or `cancelled`.
    pub(super) async fn ends_refund(&self, sandbox: &str, refund: &str, end: &str) -> Result<(), Failed> {
        let ended = self.client.post(format!("{sandbox}/refunds/{refund}")).json(&json!({ "end": end }));
        ended.send().await?.error_for_status()?;
        Ok(())
    }

    /// Lets the browser post what the gateway's page told it to, and says where it lands.
    pub(super) async fn come_back(&self, returning: &Returning) -> Result<String, Failed> {
        location(&self.client.post(&returning.url).form(&returning.fields).send().await?)
    }
}

/// What stands between two texts.
fn between<'a>(page: &'a str, before: &str, after: &str) -> Option<&'a str> {
    page.split_once(before)?.1.split_once(after).map(|(between, _)| between)
}

/// A text of an answer, which must be there.
pub(super) fn text(answer: &Value, pointer: &str) -> Result<String, Failed> {
    let found = answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    found.ok_or_else(|| Failed::because(format_args!("the answer has no {pointer}")))
}

/// Where an answer sends the browser.
fn location(answer: &Response) -> Result<String, Failed> {
    let location = answer.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
    location.ok_or_else(|| Failed::because(format_args!("a browser is sent nowhere: {}", answer.status())))
}
