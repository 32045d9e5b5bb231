//! What CAMARA's two APIs are asked and answer, as the specifications write it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};

#[derive(Deserialize)]
pub(super) struct Token {
    pub(super) access_token: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Found {
    pub(super) payment_id: String,
    pub(super) payment_status: String,
    pub(super) amount_transaction: Transaction,
    pub(super) validation_info: Option<ValidationInfo>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Transaction {
    pub(super) client_correlator: String,
    pub(super) reference_code: String,
    pub(super) payment_amount: PaymentAmount,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct PaymentAmount {
    pub(super) charging_information: Information,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Information {
    pub(super) amount: Option<Box<RawValue>>,
    pub(super) currency: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ValidationInfo {
    pub(super) action: String,
    #[serde(rename = "validationURL")]
    pub(super) validation_url: String,
    pub(super) authorization_id: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Problem {
    pub(super) code: String,
    pub(super) message: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct GivenBack {
    pub(super) refund_id: String,
    pub(super) refund_status: String,
}

/// What is charged, as the specification writes it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Charging {
    pub(super) amount: Box<RawValue>,
    pub(super) currency: &'static str,
    pub(super) description: String,
    pub(super) is_tax_included: bool,
}

/// A payment to be created or prepared.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PaymentAsked<'a> {
    pub(super) amount_transaction: PaymentTransaction<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sink: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PaymentTransaction<'a> {
    pub(super) phone_number: &'a str,
    pub(super) client_correlator: &'a str,
    pub(super) reference_code: &'a str,
    pub(super) payment_amount: Amounts,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GiveBack<'a> {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) reason: &'a str,
    pub(super) amount_transaction: RefundAsked<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RefundAsked<'a> {
    pub(super) client_correlator: &'a str,
    pub(super) reference_code: &'a str,
    pub(super) refund_amount: Amounts,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Amounts {
    pub(super) charging_information: Charging,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) charging_meta_data: Option<Value>,
}
