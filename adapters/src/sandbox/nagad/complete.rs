//! `check-out/complete`: the order is placed, and has a page.

use std::sync::Arc;

use poem::{Request, Response};
use serde_json::{Value, json};

use super::fault::{Endpoint, Fault};
use super::magic::Magic;
use super::order::Step;
use super::{DATA_INVALID, Gateway, REFERENCE_UNKNOWN, REQUEST, Refused, STATE, Subject, headers, told};
use crate::sandbox::{decimal, form};

/// The taka.
const CURRENCY: &str = "050";
/// Characters of the merchant's address.
const CALLBACK: std::ops::RangeInclusive<usize> = 10..=255;

const CURRENCY_INVALID: Refused = Refused("16_0006_080", "Currency code is invalid");
const AMOUNT_INVALID: Refused = Refused("16_0006_060", "Sensitive data cannot be processed");
const MAGIC: Refused = Refused("16_0006_999", "Refused by the magic amount");

impl Gateway {
    pub(super) async fn complete(self: &Arc<Self>, request: &Request, reference: &str, body: &[u8]) -> Response {
        let order = self.book().at(reference).cloned();
        let subject = match &order {
            Some(order) => self.about_order(Endpoint::Complete, order),
            None => self.about(Endpoint::Complete, None, None, None),
        };
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        told(self.placed(&subject, request, reference, body))
    }

    fn placed(&self, subject: &Subject, request: &Request, reference: &str, body: &[u8]) -> Result<Value, Refused> {
        headers(request)?;
        let order = subject.order.as_ref().ok_or(REFERENCE_UNKNOWN)?;
        let texts = form::texts(body);
        let text = |name: &str| texts.get(name).map_or("", String::as_str);
        let inner = self.keys.open(&order.merchant_id, text("sensitiveData"), text("signature"))?;
        let said = |name: &str| match inner.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let is_same =
            [("merchantId", &order.merchant_id), ("orderId", &order.order_id), ("challenge", &order.challenge)];
        if is_same.iter().any(|(name, ours)| said(name) != **ours) {
            return Err(DATA_INVALID);
        }
        if !["", CURRENCY].contains(&said("currencyCode").as_str()) {
            return Err(CURRENCY_INVALID);
        }
        let amount = decimal::parse(&said("amount")).filter(|amount| *amount > 0).ok_or(AMOUNT_INVALID)?;
        if Magic::of(amount) == Some(Magic::InitRefused) {
            return Err(MAGIC);
        }
        let callback = text("merchantCallbackURL");
        let is_web =
            url::Url::parse(callback).is_ok_and(|url| ["http", "https"].contains(&url.scheme()) && url.has_host());
        if !is_web || !CALLBACK.contains(&callback.len()) {
            return Err(REQUEST);
        }
        let object: Value = serde_json::from_slice(body).unwrap_or_default();
        let mut book = self.book();
        let kept = book.at_mut(reference).filter(|order| order.step == Step::Announced).ok_or(STATE)?;
        kept.amount = amount;
        kept.callback_url = callback.to_owned();
        kept.info = object.get("additionalMerchantInfo").filter(|info| !info.is_null()).cloned();
        kept.step = Step::OrderInitiated;
        let page = self.page_url(kept);
        drop(book);
        if self.is_on(subject, &Fault::UrlMissing) {
            return Ok(json!({ "status": "Success" }));
        }
        Ok(json!({ "callBackUrl": page, "status": "Success" }))
    }
}
