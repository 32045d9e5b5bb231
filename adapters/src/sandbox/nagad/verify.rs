//! `verify/payment`: what became of a payment, plain, to whoever asks.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use poem::Response;
use serde_json::{Value, json};

use super::fault::{Endpoint, Fault};
use super::order::{Order, Step};
use super::{Gateway, REFERENCE_UNKNOWN, Subject, dhaka, told};
use crate::sandbox::decimal;

/// The merchant's wallet.
const MERCHANT_WALLET: &str = "01700000009";

impl Gateway {
    pub(super) async fn verify(self: &Arc<Self>, reference: &str) -> Response {
        let order = self.book().at(reference).cloned();
        let subject = match &order {
            Some(order) => self.about_order(Endpoint::Verify, order),
            None => self.about(Endpoint::Verify, None, None, None),
        };
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        told(order.ok_or(REFERENCE_UNKNOWN).map(|order| self.facts(&subject, &order)))
    }

    fn facts(&self, subject: &Subject, order: &Order) -> Value {
        let is_held_back = order.step.is_over() && self.is_on(subject, &Fault::StillInProgress);
        if order.step.is_over()
            && let Some(kept) = self.book().at_mut(&order.reference)
        {
            kept.asked_about += 1;
        }
        let odd = self.faults(subject, Fault::odd_status).into_iter().next();
        let usual = if is_held_back { Step::InProgress.status() } else { order.status() };
        let is_paid = order.step == Step::Success && !is_held_back;
        let is_digits = self.is_on(subject, &Fault::DatesInDigits);
        let at = |at: DateTime<Utc>| {
            if is_digits { dhaka(at) } else { (at + TimeDelta::hours(6)).format("%Y-%m-%d %H:%M:%S.0").to_string() }
        };
        let first = |found: Vec<String>, usual: &str| found.into_iter().next().unwrap_or_else(|| usual.to_owned());
        let altered = self.faults(subject, Fault::altered_amount).into_iter().next();
        let amount = match altered {
            Some(Some(amount)) => amount,
            Some(None) => decimal::show(order.amount - 100),
            None if self.is_on(subject, &Fault::AmountWithoutDecimals) => (order.amount / 100).to_string(),
            None => decimal::show(order.amount),
        };
        let reference = match self.is_on(subject, &Fault::ReferenceAltered) {
            true => "MDEwNTA5MzAxNTEyMy5vdGhlcg==".to_owned(),
            false => order.reference.clone(),
        };
        let issuer = (is_paid && !self.is_on(subject, &Fault::TrxIdMissing)).then(|| order.issuer_ref.clone());
        let cancel = order.cancels.last().filter(|_| is_paid);
        let info = order
            .info
            .clone()
            .map(|info| if self.is_on(subject, &Fault::InfoAsObject) { info } else { Value::String(info.to_string()) });
        json!({
            "merchantId": first(self.faults(subject, Fault::altered_merchant), &order.merchant_id),
            "orderId": first(self.faults(subject, Fault::altered_order), &order.order_id),
            "paymentRefId": reference,
            "amount": amount,
            "clientMobileNo": Some(masked(&order.wallet)).filter(|number| !number.is_empty()),
            "merchantMobileNo": MERCHANT_WALLET,
            "orderDateTime": at(order.opened_at),
            "issuerPaymentDateTime": order.ended_at.filter(|_| is_paid).map(at),
            "issuerPaymentRefNo": issuer,
            "additionalMerchantInfo": info,
            "status": odd.as_deref().unwrap_or(usual),
            "statusCode": if is_paid { "000" } else { order.status_code.as_str() },
            "cancelIssuerDateTime": cancel.map(|cancel| at(cancel.at)),
            "cancelIssuerRefNo": cancel.map(|cancel| cancel.trx_id.clone()),
        })
    }
}

/// As much of a number as the gateway shows.
fn masked(number: &str) -> String {
    match (number.get(..3), number.get(7..)) {
        (Some(head), Some(tail)) => format!("{head}****{tail}"),
        _ => String::new(),
    }
}
