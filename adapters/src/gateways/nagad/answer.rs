//! What Nagad answers: plain objects, sealed ones, and refusals that name a reason whatever the HTTP status.

use super::{Merchant, sealed::OpenRefused, words};
use crate::gateways::{
    value::Value,
    wire::{self, NoAnswer},
};
use domain::{
    Currency, Money,
    payments::{
        Attempt,
        gateway::{Method, Risk, Unavailable, Verified},
    },
};
use serde::{Deserialize, de::DeserializeOwned};

/// The longest transaction id that is kept.
const TXN_ID_MAX: usize = 100;

/// Reasons that our side can mend alone: ids, keys, and the clock.
const CONFIGURATION: [&str; 10] = [
    "16_0006_004",
    "16_0006_050",
    "16_0006_052",
    "16_0006_053",
    "16_0006_056",
    "16_0006_057",
    "16_0006_058",
    "16_0006_061",
    "16_0006_064",
    "16_0006_076",
];
const UNKNOWN_REFERENCE: &str = "16_0006_055";
const NOT_STORED: &str = "16_0006_075";

/// An answer, or a refusal.
#[derive(Debug)]
pub(super) enum Reply<T> {
    Told(T),
    Refused(Refusal),
}

/// Why the gateway does not do what it was asked.
#[derive(Debug, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Refusal {
    reason: Value,
    message: Value,
    #[serde(skip)]
    status: u16,
}

/// Reads an answer with whatever HTTP status.
pub(super) fn read<T: DeserializeOwned>(status: u16, bytes: &[u8]) -> Result<Reply<T>, NoAnswer> {
    let refusal: Refusal = wire::json(bytes).map_err(|wrong| match status {
        200 => NoAnswer::Unreadable(format!("{wrong}; does Nagad know this server's address?")),
        other => NoAnswer::Status(other),
    })?;
    if !refusal.reason.is_empty() {
        return Ok(Reply::Refused(Refusal { status, ..refusal }));
    }
    match status {
        200 => wire::json(bytes).map(Reply::Told).map_err(NoAnswer::Unreadable),
        other => Err(NoAnswer::Status(other)),
    }
}

impl Refusal {
    /// The gateway's words with its code.
    pub(super) fn words(&self) -> String {
        let message = words(&self.message);
        let message = if message.is_empty() { "no reason given".to_owned() } else { message };
        format!("{message} ({})", words(&self.reason))
    }

    /// Whether it is about our account.
    pub(super) fn is_configuration(&self) -> bool {
        CONFIGURATION.contains(&self.reason.trim())
    }

    /// Whether the gateway knows no such payment.
    pub(super) fn is_unknown_reference(&self) -> bool {
        self.reason.trim() == UNKNOWN_REFERENCE
    }

    /// Whether it may be another answer the next time: the gateway's own fault.
    pub(super) fn is_passing(&self) -> bool {
        self.status >= 500 || self.reason.trim() == NOT_STORED
    }

    /// No answer, with the gateway's words.
    pub(super) fn unavailable(&self) -> Unavailable {
        Unavailable { detail: self.words() }
    }
}

/// An object that is sealed for us.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Envelope {
    sensitive_data: String,
    signature: String,
}

impl Envelope {
    /// What is in it, when the gateway's signature holds.
    pub(super) fn open<T: DeserializeOwned>(&self, merchant: &Merchant) -> Result<T, Unavailable> {
        let plain = merchant.keys.open(&self.sensitive_data, &self.signature);
        let plain = plain.map_err(|refused: OpenRefused| unusable(&refused.to_string()))?;
        wire::json(&plain).map_err(|wrong| unusable(&format!("sealed: {wrong}")))
    }
}

/// The values of a verification.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Facts {
    merchant_id: Value,
    order_id: Value,
    payment_ref_id: Value,
    amount: Value,
    #[serde(alias = "issuerPaymentReferenceNo")]
    issuer_payment_ref_no: Value,
    pub(super) status: Value,
    status_code: Value,
    pub(super) cancel_issuer_ref_no: Value,
}

/// What became of a payment, as the gateway says it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Paid(Box<Verified>),
    Failed(String),
    Cancelled,
    GivenBack,
    PartlyGivenBack,
    Open,
    NotKnown,
    /// A status that nobody has documented.
    Other(String),
}

impl Facts {
    /// What it comes to for an attempt.
    pub(super) fn heard(&self, merchant: &Merchant, attempt: &Attempt) -> Result<Heard, Unavailable> {
        self.is_about(attempt)?;
        let was_paid = !self.issuer_payment_ref_no.is_empty() && !self.cancel_issuer_ref_no.is_empty();
        Ok(match self.status.trim().to_ascii_lowercase().as_str() {
            "success" => Heard::Paid(Box::new(self.verified(merchant)?)),
            "orderinitiated"
            | "ready"
            | "inprogress"
            | "transactioninprogress"
            | "otpsent"
            | "otpverified"
            | "pingiven" => Heard::Open,
            "cancelled" | "canceled" if was_paid || attempt.is_captured() => Heard::GivenBack,
            "cancelled" | "canceled" | "aborted" => Heard::Cancelled,
            "refunded" => Heard::GivenBack,
            "partialcancelled" | "partialrefunded" => Heard::PartlyGivenBack,
            "failed" | "fraud" | "invalidrequest" | "unknownfailed" => Heard::Failed(self.reason()),
            "" => return Err(unusable("an answer without a status")),
            _ => Heard::Other(words(&self.status)),
        })
    }

    /// An answer about something else is none; a success of another order is left for the domain to compare.
    pub(super) fn is_about(&self, attempt: &Attempt) -> Result<(), Unavailable> {
        let session = attempt.session.as_ref().map(|session| session.gateway_session.as_str());
        if Some(self.payment_ref_id.trim()) != session {
            return Err(unusable("an answer about another payment"));
        }
        Ok(())
    }

    /// What was paid, as the gateway says it. The domain compares it with what was asked.
    fn verified(&self, merchant: &Merchant) -> Result<Verified, Unavailable> {
        let txn = self.issuer_payment_ref_no.trim();
        if txn.is_empty() || txn.len() > TXN_ID_MAX || !txn.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unusable("a success without a transaction id"));
        }
        let amount = Money::from_decimal(self.amount.trim(), Currency::BDT);
        Ok(Verified {
            method: Method::Nagad,
            amount: amount.map_err(|_| unusable("an answer whose amount is no amount"))?,
            reference: self.order_id.trim().to_owned(),
            gateway_txn_id: txn.to_owned(),
            token: Some(self.order_id.trim().to_owned()),
            merchant_account: self.merchant_id.trim().to_owned(),
            mode: merchant.mode,
            fee: None,
            risk: Risk::Safe,
        })
    }

    fn reason(&self) -> String {
        let (status, code) = (words(&self.status), words(&self.status_code));
        if code.is_empty() {
            format!("the gateway says {status}")
        } else {
            format!("the gateway says {status} ({code})")
        }
    }
}

/// No answer, for this reason.
pub(super) fn unusable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}
