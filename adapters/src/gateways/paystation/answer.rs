//! What PayStation answers: every value a string or a number, success spelled in more than one way.

use super::Merchant;
use crate::gateways::value::Value;
use domain::{
    Currency, Money,
    payments::gateway::{Method, Risk, Unavailable, Verified},
};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The longest transaction id that is kept.
const TRX_ID_MAX: usize = 100;

/// The gateway took the question.
pub(super) const TAKEN: &str = "200";
/// The merchant id or the password is wrong, or belongs to the other environment.
pub(super) const CREDENTIALS: &str = "1001";
/// There is no such transaction, or the merchant id is wrong.
const NOT_FOUND: [&str; 2] = ["2001", "1006"];

/// What stands around every answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    status_code: Value,
    data: Option<Box<RawValue>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Facts {
    invoice_number: Value,
    trx_status: Value,
    trx_id: Value,
    request_amount: Value,
    payment_amount: Value,
}

/// What became of an invoice, as the gateway says it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Paid(Box<Verified>),
    Failed,
    Cancelled,
    GivenBack,
    Open,
    NotKnown,
    /// A status that nobody has documented.
    Other(String),
}

impl Told {
    /// What it comes to. An answer that cannot be used is none.
    pub(super) fn heard(self, merchant: &Merchant, invoice: &str) -> Result<Heard, Unavailable> {
        match self.status_code.trim() {
            TAKEN => {}
            code if NOT_FOUND.contains(&code) => return Ok(Heard::NotKnown),
            CREDENTIALS => return Err(unusable("status code 1001: the gateway does not take these credentials")),
            "" => return Err(unusable("an answer without a status code")),
            code => return Err(unusable(&format!("status code {}", merchant.words(code)))),
        }
        let data = self.data.ok_or_else(|| unusable("an answer without data"))?;
        let facts: Facts = serde_json::from_str(data.get()).map_err(|_| unusable("data that cannot be read"))?;
        let status = facts.trx_status.trim().to_ascii_lowercase();
        if matches!(status.as_str(), "success" | "successful") {
            return facts.verified(merchant).map(|verified| Heard::Paid(Box::new(verified)));
        }
        if facts.invoice_number.trim() != invoice {
            return Err(unusable("an answer about another invoice"));
        }
        Ok(match status.as_str() {
            "failed" => Heard::Failed,
            "cancelled" | "canceled" | "cancel" => Heard::Cancelled,
            "refund" | "refunded" => Heard::GivenBack,
            "processing" | "pending" | "" => Heard::Open,
            _ => Heard::Other(merchant.words(&status)),
        })
    }
}

impl Facts {
    /// What was paid, as the gateway says it. The domain compares it with what was asked.
    fn verified(&self, merchant: &Merchant) -> Result<Verified, Unavailable> {
        let trx_id = self.trx_id.trim();
        if trx_id.is_empty() || trx_id.len() > TRX_ID_MAX || !trx_id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unusable("a success without a transaction id"));
        }
        Ok(Verified {
            method: Method::Paystation,
            amount: self.paid()?,
            reference: self.invoice_number.trim().to_owned(),
            gateway_txn_id: trx_id.to_owned(),
            token: Some(self.invoice_number.trim().to_owned()),
            merchant_account: merchant.id.clone(),
            mode: merchant.mode,
            fee: None,
            risk: Risk::Safe,
        })
    }

    /// What the customer paid of what was asked: a charge on top is the gateway's own, and less is less.
    fn paid(&self) -> Result<Money, Unavailable> {
        let paid = taka(&self.payment_amount)?;
        if self.request_amount.trim().is_empty() {
            return Ok(paid);
        }
        let asked = taka(&self.request_amount)?;
        Ok(if asked.minor() < paid.minor() { asked } else { paid })
    }
}

fn taka(text: &str) -> Result<Money, Unavailable> {
    Money::from_decimal(text.trim(), Currency::BDT).map_err(|_| unusable("an answer whose amount is no amount"))
}

/// No answer, for this reason.
fn unusable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}
