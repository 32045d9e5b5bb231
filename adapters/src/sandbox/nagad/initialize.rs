//! `check-out/initialize`: an order is announced, and gets the name that it has from then on.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{NaiveDateTime, TimeDelta};
use poem::{Request, Response};
use serde_json::{Value, json};

use super::fault::{Endpoint, Fault};
use super::order::{Order, Step};
use super::{DATA_INVALID, Gateway, MERCHANT_UNKNOWN, ORDER_INVALID, Refused, Subject, dhaka, headers, told};
use crate::sandbox::form::{self, Fields};

/// How far a merchant's clock may be off.
const WINDOW: TimeDelta = TimeDelta::minutes(10);
/// Characters of an order id.
const ORDER_ID: std::ops::RangeInclusive<usize> = 5..=20;
/// Characters of a challenge: clients send other lengths than the guide's forty.
const CHALLENGE: std::ops::RangeInclusive<usize> = 1..=64;
/// Characters of the gateway's own challenge.
const OWN_CHALLENGE: usize = 20;

const CLOCK: Refused = Refused("16_0006_076", "Date time is not in the allowed window");
const CLOCK_FORMAT: Refused = Refused("16_0006_081", "Date time format is wrong");
const REPEATED: Refused = Refused("16_0006_083", "Order Id is repeated on the same day");

impl Gateway {
    pub(super) async fn initialize(
        self: &Arc<Self>,
        request: &Request,
        (merchant, order_id): (&str, &str),
        body: &[u8],
    ) -> Response {
        let subject = self.about(Endpoint::Initialize, Some(merchant), Some(order_id), None);
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        told(self.announced(&subject, request, (merchant, order_id), &form::texts(body)))
    }

    fn announced(
        &self,
        subject: &Subject,
        request: &Request,
        (merchant, order_id): (&str, &str),
        body: &Fields,
    ) -> Result<Value, Refused> {
        headers(request)?;
        if !self.knows(merchant) {
            return Err(MERCHANT_UNKNOWN);
        }
        if !ORDER_ID.contains(&order_id.len()) || !order_id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(ORDER_INVALID);
        }
        let text = |name: &str| body.get(name).map_or("", String::as_str);
        let inner = self.keys.open(merchant, text("sensitiveData"), text("signature"))?;
        let said = |name: &str| inner.get(name).and_then(Value::as_str).unwrap_or_default();
        if said("merchantId") != merchant
            || said("orderId") != order_id
            || !CHALLENGE.contains(&said("challenge").len())
        {
            return Err(DATA_INVALID);
        }
        let inner_time = if inner.get("datetime").is_some() { said("datetime") } else { said("dateTime") };
        if inner_time != text("dateTime") {
            return Err(CLOCK_FORMAT);
        }
        self.check_clock(inner_time)?;
        let now = self.now();
        let challenge = self.serial.hex(OWN_CHALLENGE).to_ascii_lowercase();
        let stamp = (now + TimeDelta::hours(6)).format("%m%d%H%M%S%3f");
        let reference = STANDARD.encode(format!("{stamp}.{merchant}.{order_id}.{challenge}"));
        let order = Order {
            reference: reference.clone(),
            merchant_id: merchant.to_owned(),
            order_id: order_id.to_owned(),
            challenge: challenge.clone(),
            amount: 0,
            callback_url: String::new(),
            info: None,
            opened_at: now,
            step: Step::Announced,
            ended_at: None,
            wallet: String::new(),
            issuer_ref: String::new(),
            status_code: String::new(),
            message: String::new(),
            cancels: Vec::new(),
            asked_about: 0,
        };
        if !self.book().open(order) {
            return Err(REPEATED);
        }
        let name = if self.is_on(subject, &Fault::ChallengeAsRandom) { "random" } else { "challenge" };
        let told = json!({ "paymentReferenceId": reference, name: challenge, "acceptDateTime": dhaka(now) });
        self.sealed(subject, merchant, &told)
    }

    fn check_clock(&self, digits: &str) -> Result<(), Refused> {
        let is_digits = digits.len() == 14 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let theirs = NaiveDateTime::parse_from_str(digits, "%Y%m%d%H%M%S").ok().filter(|_| is_digits);
        let theirs = theirs.ok_or(CLOCK_FORMAT)?;
        let ours = (self.now() + TimeDelta::hours(6)).naive_utc();
        if (ours - theirs).abs() > WINDOW { Err(CLOCK) } else { Ok(()) }
    }
}
