//! What SSLCOMMERZ answers: every value a string or a number, some missing, lists that may be a single object.

use super::Store;
pub(super) use crate::gateways::value::Value;
use domain::{
    Currency, Money,
    payments::gateway::{Method, Risk, Unavailable, Verified},
};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A status, compared whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Paid,
    Open,
    Failed,
    Cancelled,
    Unattempted,
    Expired,
    NotKnown,
    Other,
    /// No status at all.
    Unsaid,
}

impl Status {
    fn read(text: &str) -> Status {
        match text {
            "VALID" | "VALIDATED" => Status::Paid,
            "PENDING" | "PROCESSING" => Status::Open,
            "FAILED" => Status::Failed,
            "CANCELLED" => Status::Cancelled,
            "UNATTEMPTED" => Status::Unattempted,
            "EXPIRED" => Status::Expired,
            "INVALID" => Status::NotKnown,
            "" => Status::Unsaid,
            _ => Status::Other,
        }
    }

    /// An answer without a status is none.
    pub(super) fn said(self) -> Result<(), Unavailable> {
        if self == Status::Unsaid { Err(unusable("an answer without a status")) } else { Ok(()) }
    }
}

/// The values of the validation API, of an element of the list, and of the query by session.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Facts {
    #[serde(rename = "APIConnect")]
    api_connect: Value,
    pub(super) status: Value,
    pub(super) tran_id: Value,
    pub(super) val_id: Value,
    amount: Value,
    store_amount: Value,
    currency: Value,
    currency_type: Value,
    currency_amount: Value,
    bank_tran_id: Value,
    risk_level: Value,
    pub(super) error: Value,
}

/// The answer to the query by `tran_id`.
#[derive(Debug, Deserialize)]
pub(super) struct Listed {
    #[serde(rename = "APIConnect", default)]
    api_connect: Value,
    #[serde(default)]
    no_of_trans_found: Value,
    #[serde(default)]
    element: Option<Box<RawValue>>,
}

impl Facts {
    pub(super) fn status(&self) -> Status {
        Status::read(&self.status)
    }

    /// Whether the gateway took the question at all.
    pub(super) fn connected(&self) -> Result<(), Unavailable> {
        connected(&self.api_connect)
    }

    /// What was paid, as the gateway says it. The domain compares it with what was asked.
    pub(super) fn verified(&self, val_id: &str, store: &Store) -> Result<Verified, Unavailable> {
        if *self.val_id != *val_id {
            return Err(unusable("an answer about another val_id"));
        }
        let txn = if self.bank_tran_id.is_empty() { &self.val_id } else { &self.bank_tran_id };
        Ok(Verified {
            method: Method::Sslcommerz,
            amount: self.paid()?,
            reference: self.tran_id.to_string(),
            gateway_txn_id: txn.to_string(),
            token: Some(val_id.to_owned()),
            merchant_account: store.id.clone(),
            mode: store.mode,
            fee: self.fee(),
            risk: self.risk(),
        })
    }

    /// What the customer paid: `amount` in taka, or `currency_amount` in the currency that the merchant asked for.
    fn paid(&self) -> Result<Money, Unavailable> {
        let (text, code) = if self.is_foreign() {
            (&self.currency_amount, &self.currency_type)
        } else {
            (&self.amount, &self.currency)
        };
        let currency = Currency::parse(code).map_err(|_| unusable("an answer in no currency that is known"))?;
        Money::from_decimal(text, currency).map_err(|_| unusable("an answer whose amount is no amount"))
    }

    fn is_foreign(&self) -> bool {
        !self.currency_type.is_empty() && *self.currency_type != *"BDT"
    }

    /// What the gateway keeps. It keeps taka, so of a payment in another currency the fee is not known here.
    fn fee(&self) -> Option<Money> {
        let taka = |text: &str| Money::from_decimal(text, Currency::BDT).ok();
        if self.is_foreign() || *self.currency != *"BDT" {
            return None;
        }
        taka(&self.amount)?.minus(taka(&self.store_amount)?).ok()
    }

    /// A level that is not known is taken for the worse.
    fn risk(&self) -> Risk {
        if matches!(&*self.risk_level, "" | "0") { Risk::Safe } else { Risk::High }
    }
}

impl Listed {
    /// The elements, whether they came as a list or as a single object.
    pub(super) fn elements(self) -> Result<Vec<Facts>, Unavailable> {
        connected(&self.api_connect)?;
        let unreadable = |_| unusable("a list that cannot be read");
        let Some(raw) = self.element else {
            let is_said = !self.no_of_trans_found.is_empty();
            return if is_said { Ok(Vec::new()) } else { Err(unusable("an answer without a list")) };
        };
        match raw.get().as_bytes().first() {
            Some(b'[') => serde_json::from_str(raw.get()).map_err(unreadable),
            Some(b'{') => Ok(vec![serde_json::from_str(raw.get()).map_err(unreadable)?]),
            _ => Err(unusable("a list that is none")),
        }
    }
}

/// Whether the gateway took the question at all.
pub(super) fn connected(api_connect: &Value) -> Result<(), Unavailable> {
    match &**api_connect {
        "" | "DONE" => Ok(()),
        "FAILED" => Err(unusable("APIConnect is FAILED: the gateway does not know these credentials")),
        "INACTIVE" => Err(unusable("APIConnect is INACTIVE: the store is switched off")),
        "INVALID_REQUEST" => Err(unusable("APIConnect is INVALID_REQUEST")),
        _ => Err(unusable("APIConnect is not DONE")),
    }
}

/// No answer, for this reason.
pub(super) fn unusable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}
