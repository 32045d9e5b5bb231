//! Money goes back by cancelling the purchase, whole or in part. There is no list of refunds and no question about one:
//! what became of it is read from the verification of the payment.
//!
//! A refund is never sent twice: nothing here repeats a call, and an answer that is not definite is none. The gateway
//! shows one refund of a payment, the last. Where more than one was made, it does not say which it means, and people
//! find out.

use super::{
    Merchant,
    answer::{self, Envelope, Facts, Reply, unusable},
    dhaka, verify, words,
};
use crate::gateways::{House, value::Value, wire::Question};
use domain::{
    Currency, Money,
    payments::{
        Attempt, Capture, Payment,
        gateway::{Method, RefundVerdict, Unavailable},
    },
    refunds::{ApprovedRefund, Refund, RefundCase, RefundState},
};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What is told as the reason when nobody gave one.
const NO_REASON: &str = "Refund";
/// The longest reason in bytes, so that the block holds the rest.
const MESSAGE_BYTES_MAX: usize = 40;
/// Digits of a date in Dhaka's time.
const DATE_DIGITS: usize = 8;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Cancel<'a> {
    merchant_id: &'a str,
    original_request_date: &'a str,
    original_amount: &'a str,
    cancel_amount: &'a str,
    reference_no: &'a str,
    reference_message: &'a str,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Cancelled {
    status: Value,
    cancel_amount: Value,
    reference_no: Value,
    cancel_trx_id: Value,
}

/// The payment at the gateway that a refund gives back.
struct Original<'a> {
    reference: &'a str,
    attempt: &'a Attempt,
    capture: &'a Capture,
}

fn original<'a>(payment: &'a Payment, refund: &Refund) -> Option<Original<'a>> {
    let attempt = payment.attempts.iter().find(|attempt| attempt.id == refund.of.attempt)?;
    let capture = attempt.captures().find(|capture| capture.gateway_txn_id == refund.of.gateway_txn_id)?;
    Some(Original { reference: attempt.session.as_ref()?.gateway_session.as_str(), attempt, capture })
}

/// Asks the gateway to give an approved refund back.
pub(super) async fn start(
    house: &House,
    merchant: &Merchant,
    payment: &Payment,
    approved: &ApprovedRefund,
) -> Result<RefundVerdict, Unavailable> {
    let refund = approved.refund();
    let refused = |reason: &str| Ok(RefundVerdict::Refused { reason: reason.to_owned() });
    // Nobody is called yet, so that nothing was sent is certain.
    let Some(original) = original(payment, refund) else { return refused("there is no such payment at the gateway") };
    let now = dhaka(original.capture.at);
    let cancel = Cancel {
        merchant_id: &merchant.id,
        original_request_date: now.get(..DATE_DIGITS).unwrap_or_default(),
        original_amount: &original.capture.amount.money().to_decimal(),
        cancel_amount: &refund.amount.money().to_decimal(),
        reference_no: refund.reference.as_str(),
        reference_message: message(refund.reason.as_deref()),
    };
    let sealed = match merchant.keys.seal(&cancel) {
        Ok(sealed) => sealed,
        Err(not) => return refused(&format!("nothing was sent to Nagad: {not}")),
    };
    let body = json!({ "sensitiveDataCancelRequest": sealed.data, "signature": sealed.signature });
    let mut url = merchant.url(&["purchase", "cancel"]);
    let order = original.attempt.reference.as_str();
    url.query_pairs_mut().append_pair("paymentRefId", original.reference).append_pair("orderId", order);
    let question = Question { method: Method::Nagad, operation: "refund" };
    let request = |client: &reqwest::Client| merchant.with_headers(client.post(url)).json(&body);
    match house.wire.ask_any(question, &merchant.base, request, answer::read::<Envelope>).await? {
        Reply::Told(envelope) => taken(refund, &envelope.open(merchant)?),
        Reply::Refused(refusal) if refusal.is_passing() => Err(refusal.unavailable()),
        Reply::Refused(refusal) => Ok(RefundVerdict::Refused { reason: refusal.words() }),
    }
}

/// A reason that fits; the end of a longer one is left out, never half a letter.
fn message(reason: Option<&str>) -> &str {
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty()).unwrap_or(NO_REASON);
    let ends = reason.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let end = ends.take_while(|end| *end <= MESSAGE_BYTES_MAX).last().unwrap_or_default();
    reason.get(..end).unwrap_or(NO_REASON)
}

fn taken(refund: &Refund, cancelled: &Cancelled) -> Result<RefundVerdict, Unavailable> {
    let is_given_back = |status: &str| {
        ["cancelled", "partialcancelled", "refunded", "partialrefunded"].contains(&status.to_ascii_lowercase().as_str())
    };
    if !is_given_back(cancelled.status.trim()) {
        return Err(unusable(&format!("a refund status that is not known: {}", words(&cancelled.status))));
    }
    let reference = cancelled.reference_no.trim();
    if !reference.is_empty() && reference != refund.reference.as_str() {
        return Err(unusable("an answer about another refund"));
    }
    let told = cancelled.cancel_amount.trim();
    let is_ours = Money::from_decimal(told, Currency::BDT).is_ok_and(|amount| amount == refund.amount.money());
    if !told.is_empty() && !is_ours {
        return Err(unusable("an answer about another amount"));
    }
    Ok(RefundVerdict::Succeeded { gateway_refund_id: named(&cancelled.cancel_trx_id) })
}

fn named(id: &Value) -> Option<String> {
    Some(id.trim()).filter(|id| !id.is_empty()).map(str::to_owned)
}

/// Asks what became of a refund that was sent.
pub(super) async fn status(
    house: &House,
    merchant: &Merchant,
    case: &RefundCase,
    refund: &Refund,
) -> Result<RefundVerdict, Unavailable> {
    let Some(original) = original(&case.payment, refund) else {
        return Err(unusable("there is no such payment at the gateway"));
    };
    match verify(house, merchant, original.reference).await? {
        Reply::Told(facts) => {
            facts.is_about(original.attempt)?;
            told(case, refund, &facts)
        }
        Reply::Refused(refusal) => Err(refusal.unavailable()),
    }
}

/// Whether the refund that the gateway shows is ours: it is when no other can be.
fn told(case: &RefundCase, refund: &Refund, facts: &Facts) -> Result<RefundVerdict, Unavailable> {
    let shown = named(&facts.cancel_issuer_ref_no);
    let others = || case.refunds.iter().filter(|other| other.id != refund.id && other.of == refund.of);
    let is_anothers = shown.is_some() && others().any(|other| other.gateway_refund_id == shown);
    let is_open = |other: &Refund| other.gateway_refund_id.is_none() && matches!(other.state, RefundState::Pending(_));
    match facts.status.trim().to_ascii_lowercase().as_str() {
        _ if shown.is_some() && shown == refund.gateway_refund_id => {
            Ok(RefundVerdict::Succeeded { gateway_refund_id: shown })
        }
        // All that came is back, and no more than that was ever sent: so is this.
        "cancelled" | "canceled" | "refunded" => {
            Ok(RefundVerdict::Succeeded { gateway_refund_id: shown.filter(|_| !is_anothers) })
        }
        "partialcancelled" | "partialrefunded" if shown.is_some() && !is_anothers && !others().any(is_open) => {
            Ok(RefundVerdict::Succeeded { gateway_refund_id: shown })
        }
        "partialcancelled" | "partialrefunded" => Err(unusable("the gateway does not say which part it gave back")),
        "success" if shown.is_none() => Ok(RefundVerdict::NotKnown),
        _ => Err(unusable("a refund status that is not known")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_cut_between_letters_and_never_empty() {
        assert_eq!(message(None), "Refund");
        assert_eq!(message(Some("  ")), "Refund");
        assert_eq!(message(Some("Out of stock")), "Out of stock");
        assert_eq!(message(Some(&"x".repeat(60))), "x".repeat(40));
        assert_eq!(message(Some(&"আ".repeat(20))), "আ".repeat(13), "three bytes a letter");
    }
}
