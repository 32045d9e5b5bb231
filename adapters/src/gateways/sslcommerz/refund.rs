//! Refunds: started by the bank's transaction id and our own reference, followed by the gateway's.
//!
//! `success` means that the gateway took the refund, not that the money is back; only the status says that. Anything but
//! a status that is known, to a question that the gateway says it took, is no answer. A refund is never started twice:
//! nothing here repeats a question.
//!
//! The gateway documents no look-up by our own reference. A refund whose first answer was lost is asked about by it all
//! the same, for that moves nothing; a gateway that does not understand says so, and people find out.

use super::{
    QUERY, Store,
    answer::{Value, connected, unusable},
};
use crate::gateways::{
    House,
    wire::{self, Question},
};
use domain::{
    payments::gateway::{Method, RefundVerdict, Unavailable},
    refunds::{ApprovedRefund, Refund},
};
use serde::Deserialize;

/// What is told as the reason when nobody gave one; the gateway wants some text.
const NO_REASON: &str = "Refund";
/// The longest reason that the gateway takes.
const REMARKS_MAX: usize = 255;

/// The values of both refund answers; the merchant's id of the payment goes by two names.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Facts {
    #[serde(rename = "APIConnect")]
    api_connect: Value,
    bank_tran_id: Value,
    refund_ref_id: Value,
    status: Value,
    #[serde(rename = "errorReason")]
    error_reason: Value,
}

/// Asks the gateway to give an approved refund back.
pub(super) async fn start(
    house: &House,
    store: &Store,
    approved: &ApprovedRefund,
) -> Result<RefundVerdict, Unavailable> {
    let refund = approved.refund();
    let remarks: String = refund.reason.as_deref().unwrap_or(NO_REASON).chars().take(REMARKS_MAX).collect();
    let about = [
        ("bank_tran_id", refund.of.gateway_txn_id.as_str()),
        ("refund_trans_id", refund.reference.as_str()),
        ("refund_amount", &refund.amount.money().to_decimal()),
        ("refund_remarks", &remarks),
    ];
    let facts = ask(house, store, "refund", &about).await?;
    facts.taken(refund)?;
    let gateway_refund_id = facts.refund_ref_id.to_string();
    match &*facts.status {
        "success" | "processing" if !gateway_refund_id.is_empty() => Ok(RefundVerdict::Accepted { gateway_refund_id }),
        "success" | "processing" => Err(unusable("a refund was taken without a name to follow it by")),
        "failed" => Ok(RefundVerdict::Refused { reason: store.words(&facts.error_reason) }),
        _ => Err(unusable("a refund status that is not known")),
    }
}

/// Asks what became of a refund that was sent.
pub(super) async fn status(house: &House, store: &Store, refund: &Refund) -> Result<RefundVerdict, Unavailable> {
    let about = match &refund.gateway_refund_id {
        Some(own) => ("refund_ref_id", own.as_str()),
        None => ("refund_trans_id", refund.reference.as_str()),
    };
    let facts = ask(house, store, "refund_status", &[about]).await?;
    facts.taken(refund)?;
    let told = Some(facts.refund_ref_id.to_string()).filter(|id| !id.is_empty());
    if refund.gateway_refund_id.is_some() && told.is_some() && told != refund.gateway_refund_id {
        return Err(unusable("an answer about another refund"));
    }
    match (&*facts.status, told.or_else(|| refund.gateway_refund_id.clone())) {
        ("refunded", gateway_refund_id) => Ok(RefundVerdict::Succeeded { gateway_refund_id }),
        ("processing" | "success", Some(gateway_refund_id)) => Ok(RefundVerdict::Accepted { gateway_refund_id }),
        ("cancelled" | "failed", _) => {
            let reason = store.words(&facts.error_reason);
            let reason = if reason.is_empty() { format!("the gateway says {}", &*facts.status) } else { reason };
            Ok(RefundVerdict::Refused { reason })
        }
        ("not_found", None) => Ok(RefundVerdict::NotKnown),
        _ => Err(unusable("a refund status that is not known")),
    }
}

impl Facts {
    /// Whether the gateway took the question, and answers about this refund's transaction.
    fn taken(&self, refund: &Refund) -> Result<(), Unavailable> {
        connected(&self.api_connect)?;
        if self.api_connect.is_empty() {
            return Err(unusable("an answer without APIConnect"));
        }
        if !self.bank_tran_id.is_empty() && *self.bank_tran_id != *refund.of.gateway_txn_id {
            return Err(unusable("an answer about another transaction"));
        }
        Ok(())
    }
}

async fn ask(
    house: &House,
    store: &Store,
    operation: &'static str,
    about: &[(&str, &str)],
) -> Result<Facts, Unavailable> {
    let question = Question { method: Method::Sslcommerz, operation };
    let credentials = [("store_id", store.id.as_str()), ("store_passwd", store.password.expose())];
    let form = [("format", "json"), ("v", "1")];
    let request = |client: &reqwest::Client| client.get(store.url(QUERY)).query(about).query(&credentials).query(&form);
    house.wire.ask(question, &store.base, request, wire::json).await
}
