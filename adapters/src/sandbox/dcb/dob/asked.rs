//! What partners send, as far as it is looked at.

use serde::Deserialize;

use crate::sandbox::dcb::{Hundredths, OneText};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Prepare {
    pub(super) amount: Option<Hundredths>,
    pub(super) currency: String,
    pub(super) product_description: String,
    pub(super) urls: Urls,
    pub(super) msisdn: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Urls {
    pub(super) ok: String,
    pub(super) deny: String,
    pub(super) error: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Pin {
    #[serde(rename = "PinCreationRequest")]
    pub(super) request: PinRequest,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PinRequest {
    pub(super) msisdn: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Acr {
    #[serde(rename = "AcrCreationRequest")]
    pub(super) request: AcrRequest,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct AcrRequest {
    pub(super) msisdn: String,
    pub(super) pin: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Amounts {
    pub(super) amount_transaction: Transaction,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Transaction {
    pub(super) end_user_id: String,
    pub(super) transaction_operation_status: String,
    pub(super) reference_code: String,
    pub(super) original_server_reference_code: String,
    pub(super) payment_amount: PaymentAmount,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct PaymentAmount {
    pub(super) charging_information: Information,
    pub(super) charging_meta_data: MetaData,
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
pub(super) struct MetaData {
    pub(super) mandate_id: Option<Mandate>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Mandate {
    pub(super) consent_id: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Recharge {
    pub(super) urls: Urls,
}
