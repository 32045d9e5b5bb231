//! The bodies of requests.

use serde::Deserialize;

use crate::sandbox::dcb::{Hundredths, OneText};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Create {
    pub(super) amount_transaction: Transaction,
    pub(super) sink: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Transaction {
    pub(super) phone_number: String,
    pub(super) client_correlator: String,
    pub(super) reference_code: String,
    pub(super) payment_amount: Amount,
    pub(super) refund_amount: Amount,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Amount {
    pub(super) charging_information: Option<Information>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Information {
    pub(super) amount: Option<Hundredths>,
    pub(super) currency: String,
    pub(super) description: OneText,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Validation {
    pub(super) authorization_id: String,
    pub(super) code: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct GiveBack {
    pub(super) r#type: String,
    pub(super) amount_transaction: Transaction,
}
