//! Refunds: by the second version of their API unless the account says otherwise. A refund is asked for once; nothing
//! here repeats it but for a refused token, with which nothing was done.
//!
//! Neither version lets us give a refund a name of our own. When the answer was lost, the list of what went back of the
//! payment is compared with what we know: an entry of our amount that belongs to no other refund of ours, and did not
//! happen before ours was sent, is ours. Where more than one could be, nobody but people can tell.

use super::{
    Merchant, RefundApi,
    answer::{Dialect, either, unusable},
    ask::{Asked, ask},
    code::Class,
};
use crate::gateways::{House, value::Value};
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use domain::{
    Currency, Money, Timestamp,
    payments::{
        Payment,
        gateway::{RefundVerdict, Unavailable},
    },
    refunds::{ApprovedRefund, CaptureName, Refund, RefundCase, RefundState, Sending},
    time::minutes,
};
use serde::Deserialize;
use std::time::Duration;

/// What is told as the reason or the product when nobody gave one; the gateway wants some text.
const NO_REASON: &str = "Refund";
const NO_PRODUCT: &str = "Payment";
/// The longest reason and product that the gateway takes.
const TEXT_MAX: usize = 255;
/// How far the gateway's clock may be from ours.
const CLOCKS_APART: Duration = minutes(5);
/// Dhaka is six hours ahead, and the second version does not say so.
const DHAKA_SECONDS: i32 = 6 * 3_600;

/// What is told of a refund, by both versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Told {
    #[serde(rename = "originalTrxID")]
    original: Value,
    #[serde(rename = "originalTrxId")]
    original_too: Value,
    #[serde(rename = "refundTrxID")]
    id: Value,
    #[serde(rename = "refundTrxId")]
    id_too: Value,
    #[serde(rename = "transactionStatus")]
    status: Value,
    #[serde(rename = "refundTransactionStatus")]
    status_too: Value,
    amount: Value,
    #[serde(rename = "refundAmount")]
    amount_too: Value,
    #[serde(rename = "completedTime")]
    completed: Value,
}

/// What went back of a payment, by the second version.
#[derive(Debug, Deserialize)]
struct Listed {
    #[serde(rename = "originalTrxId", default)]
    original: Value,
    #[serde(rename = "refundTransactions")]
    refunds: Vec<Told>,
}

/// Money that went back, or is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    id: String,
    amount: Option<Money>,
    is_completed: bool,
    at: Option<Timestamp>,
}

/// Asks the gateway to give an approved refund back.
pub(super) async fn start(
    house: &House,
    merchant: &Merchant,
    payment: &Payment,
    approved: &ApprovedRefund,
) -> Result<RefundVerdict, Unavailable> {
    let refund = approved.refund();
    let refused = |reason: &str| {
        let reason = merchant.words(reason);
        RefundVerdict::Refused { reason: if reason.is_empty() { "no reason given".into() } else { reason } }
    };
    let Some(id) = session(payment, &refund.of) else {
        return Ok(refused("the payment has no session at the gateway"));
    };
    let amount = refund.amount.money().to_decimal();
    let reason = text(refund.reason.as_deref(), NO_REASON);
    let sku = text(payment.product_name.as_deref(), NO_PRODUCT);
    let trx = &refund.of.gateway_txn_id;
    let (url, dialect, body) = match merchant.refunds {
        RefundApi::First => {
            let body = serde_json::json!({
                "paymentID": id, "trxID": trx, "amount": amount, "sku": sku, "reason": reason,
            });
            (merchant.url("payment/refund"), Dialect::Coded, body)
        }
        RefundApi::Second => {
            let body = serde_json::json!({
                "paymentId": id, "trxId": trx, "refundAmount": amount, "sku": sku, "reason": reason,
            });
            (merchant.second_url("transaction"), Dialect::Bare, body)
        }
    };
    let told = match ask::<Told>(house, merchant, ("refund", &url, dialect), &body).await? {
        Asked::Taken(told) => told,
        Asked::Unheard(unavailable) => return Ok(refused(&format!("nothing was sent: {}", unavailable.detail))),
        Asked::Refused(refusal) => {
            return match refusal.class {
                Class::Unclear | Class::Earlier => Err(unusable(&format!(
                    "code {}: {}",
                    merchant.words(&refusal.code),
                    merchant.words(&refusal.words)
                ))),
                Class::State | Class::Declined | Class::Config | Class::BadRequest | Class::Token => {
                    Ok(refused(&refusal.words))
                }
            };
        }
    };
    told.is_about(trx)?;
    let entry = told.entry().ok_or_else(|| unusable("a refund was taken without a name to follow it by"))?;
    if entry.amount != Some(refund.amount.money()) {
        return Err(unusable("a refund of another amount"));
    }
    Ok(match entry.is_completed {
        true => RefundVerdict::Succeeded { gateway_refund_id: Some(entry.id) },
        false => RefundVerdict::Accepted { gateway_refund_id: entry.id },
    })
}

/// Asks what became of a refund that was sent.
pub(super) async fn status(
    house: &House,
    merchant: &Merchant,
    case: &RefundCase,
    refund: &Refund,
) -> Result<RefundVerdict, Unavailable> {
    let Some(id) = session(&case.payment, &refund.of) else {
        return Err(unusable("the payment has no session at the gateway"));
    };
    let trx = &refund.of.gateway_txn_id;
    let entries = match merchant.refunds {
        RefundApi::First => {
            let (url, body) = (merchant.url("payment/refund"), serde_json::json!({ "paymentID": id, "trxID": trx }));
            let told: Told =
                listed(merchant, ask(house, merchant, ("refund_status", &url, Dialect::Coded), &body).await?)?;
            told.is_about(trx)?;
            told.entry().into_iter().collect()
        }
        RefundApi::Second => {
            let (url, body) = (merchant.second_url("status"), serde_json::json!({ "paymentId": id, "trxId": trx }));
            let list: Listed =
                listed(merchant, ask(house, merchant, ("refund_status", &url, Dialect::Bare), &body).await?)?;
            if !list.original.is_empty() && *list.original != **trx {
                return Err(unusable("an answer about another transaction"));
            }
            let entries = list.refunds.iter().map(Told::entry).collect::<Option<Vec<Entry>>>();
            entries.ok_or_else(|| unusable("a refund in the list has no name"))?
        }
    };
    judge(case, refund, &entries)
}

fn listed<T>(merchant: &Merchant, asked: Asked<T>) -> Result<T, Unavailable> {
    match asked {
        Asked::Taken(told) => Ok(told),
        Asked::Unheard(unavailable) => Err(unavailable),
        Asked::Refused(refusal) => {
            let (code, words) = (merchant.words(&refusal.code), merchant.words(&refusal.words));
            Err(unusable(&format!("the question was refused: {code} {words}")))
        }
    }
}

/// Which of the entries is this refund, if that is certain.
fn judge(case: &RefundCase, refund: &Refund, entries: &[Entry]) -> Result<RefundVerdict, Unavailable> {
    if let Some(name) = &refund.gateway_refund_id {
        return match entries.iter().find(|entry| entry.id == *name) {
            Some(entry) if entry.is_completed => Ok(succeeded(entry)),
            Some(entry) => Ok(RefundVerdict::Accepted { gateway_refund_id: entry.id.clone() }),
            // The gateway named it once; that it is not told now proves nothing.
            None => Err(unusable("the refund is not in the gateway's list")),
        };
    }
    let others = || case.refunds.iter().filter(|other| other.id != refund.id && other.of == refund.of);
    let is_free = |entry: &&Entry| !others().any(|other| is_named(other, &entry.id));
    let is_early = |at: Timestamp| sent_at(refund).is_some_and(|sent| at.plus(CLOCKS_APART) < sent);
    let fits = |entry: &&Entry| {
        entry.amount.is_none_or(|amount| amount == refund.amount.money()) && !entry.at.is_some_and(is_early)
    };
    let fitting: Vec<&Entry> = entries.iter().filter(is_free).filter(fits).collect();
    // Others whose answers were lost as well could be meant by the same entries.
    let rivals = others().filter(|other| other.amount == refund.amount && is_lost(other)).count();
    match fitting.as_slice() {
        [] => Ok(RefundVerdict::NotKnown),
        [first, ..] if fitting.len() == rivals + 1 && fitting.iter().all(|entry| entry.is_sure()) => {
            Ok(succeeded(first))
        }
        _ => Err(unusable("more than one refund at the gateway, or one that is not over, could be this one")),
    }
}

fn succeeded(entry: &Entry) -> RefundVerdict {
    RefundVerdict::Succeeded { gateway_refund_id: Some(entry.id.clone()) }
}

/// Whether that name at the gateway is known to be this refund's.
fn is_named(refund: &Refund, id: &str) -> bool {
    let by_hand = match &refund.state {
        RefundState::Succeeded { by_hand: Some((reference, _)), .. } => reference == id,
        RefundState::Succeeded { by_hand: None, .. }
        | RefundState::AwaitingApproval
        | RefundState::Pending(_)
        | RefundState::Failed { .. }
        | RefundState::Rejected { .. }
        | RefundState::Withdrawn { .. } => false,
    };
    by_hand || refund.gateway_refund_id.as_deref() == Some(id)
}

/// Whether it was sent and nobody knows what the gateway calls it.
fn is_lost(refund: &Refund) -> bool {
    let is_sent = match &refund.state {
        RefundState::Pending(sending) => !matches!(sending, Sending::Ready | Sending::ByHand),
        RefundState::AwaitingApproval
        | RefundState::Succeeded { .. }
        | RefundState::Failed { .. }
        | RefundState::Rejected { .. }
        | RefundState::Withdrawn { .. } => false,
    };
    is_sent && refund.gateway_refund_id.is_none()
}

fn sent_at(refund: &Refund) -> Option<Timestamp> {
    match &refund.state {
        RefundState::Pending(Sending::Sent { since } | Sending::Accepted { since } | Sending::Unclear { since }) => {
            Some(*since)
        }
        RefundState::Pending(Sending::Ready | Sending::ByHand | Sending::Recorded { .. })
        | RefundState::AwaitingApproval
        | RefundState::Succeeded { .. }
        | RefundState::Failed { .. }
        | RefundState::Rejected { .. }
        | RefundState::Withdrawn { .. } => None,
    }
}

impl Entry {
    /// Whether there is no doubt about what it says.
    fn is_sure(&self) -> bool {
        self.is_completed && self.amount.is_some()
    }
}

impl Told {
    fn is_about(&self, trx: &str) -> Result<(), Unavailable> {
        let original = either(&self.original, &self.original_too);
        if original.is_empty() || original == trx {
            Ok(())
        } else {
            Err(unusable("an answer about another transaction"))
        }
    }

    /// The refund that is told of, when it has a name.
    fn entry(&self) -> Option<Entry> {
        let id = either(&self.id, &self.id_too);
        let amount = either(&self.amount_too, &self.amount);
        (!id.is_empty()).then(|| Entry {
            id: id.to_owned(),
            amount: Money::from_decimal(amount, Currency::BDT).ok(),
            is_completed: either(&self.status, &self.status_too) == "Completed",
            at: time(&self.completed),
        })
    }
}

/// A moment in either of the ways in which the gateway writes it. One that cannot be read is none.
fn time(text: &str) -> Option<Timestamp> {
    let zoned = DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S:%3f GMT%z").ok();
    let bare = || {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S:%3f").ok()?;
        local.and_local_timezone(FixedOffset::east_opt(DHAKA_SECONDS)?).single()
    };
    zoned.or_else(bare).map(|at| Timestamp::from_micros(at.timestamp_micros()))
}

/// The gateway's id of the payment that brought a capture.
fn session<'a>(payment: &'a Payment, of: &CaptureName) -> Option<&'a str> {
    let attempt = payment.attempts.iter().find(|attempt| attempt.id == of.attempt)?;
    attempt.session.as_ref().map(|session| session.gateway_session.as_str()).filter(|id| !id.is_empty())
}

/// A text on one line that is not longer than the gateway takes.
fn text(given: Option<&str>, otherwise: &str) -> String {
    let plain: String =
        given.unwrap_or_default().chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let plain: String = plain.trim().chars().take(TEXT_MAX).collect();
    if plain.is_empty() { otherwise.to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_in_both_ways_of_writing() {
        let at = DateTime::parse_from_rfc3339("2026-11-21T04:00:00.250Z").unwrap();
        let expected = Some(Timestamp::from_micros(at.timestamp_micros()));
        assert_eq!(time("2026-11-21T10:00:00:250 GMT+0600"), expected);
        assert_eq!(time("2026-11-21T10:00:00:250"), expected);
        for odd in ["", "2026-11-21", "2026-11-21T10:00:00Z", "yesterday"] {
            assert_eq!(time(odd), None, "{odd}");
        }
    }
}
