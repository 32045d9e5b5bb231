//! What became of a payment, and its execution: the one moment at which money moves.

use super::{
    Merchant,
    answer::{Dialect, Facts, unusable},
    ask::{Asked, ask},
    code::Class,
};
use crate::gateways::House;
use domain::{
    Currency, Money,
    payments::{
        Attempt,
        gateway::{Hint, Method, Receipts, Risk, Said, Unavailable, Verdict, Verified},
    },
};

/// What is said of a payment that the gateway calls failed, when it gives no reason.
const FAILED: &str = "the payment failed at the gateway";

/// Asks what became of an attempt.
pub(super) async fn verify(
    house: &House,
    merchant: &Merchant,
    attempt: &Attempt,
    hint: &Hint,
) -> Result<Verdict, Unavailable> {
    let facts = query(house, merchant, attempt).await?;
    // What a callback about another payment says is not said of this one.
    let said = if is_about(hint, attempt) { hint.said } else { Said::Nothing };
    let is_charged = attempt.charge_sent_at.is_some();
    match &*facts.status {
        "Completed" => verified(merchant, attempt, &facts),
        // After a charge, the gateway may only be slow to say what came of it.
        "Initiated" if is_charged => Ok(Verdict::Undecided),
        "Initiated" => Ok(match said {
            Said::Cancelled => Verdict::Cancelled,
            Said::Failed => Verdict::Failed { reason: FAILED.into() },
            Said::Approved => Verdict::Approved,
            Said::Nothing if facts.is_agreed() => Verdict::Approved,
            Said::Nothing => Verdict::Undecided,
        }),
        "" => Err(unusable("an answer without a status")),
        _ => {
            odd(merchant, attempt, &facts, "a status that is not known");
            Ok(Verdict::Undecided)
        }
    }
}

/// Executes a payment. It is called once; whatever is not clear is asked about.
///
/// Anybody who has seen the way back may pretend that the customer agreed. Who does not name the payment is not believed
/// before the gateway says the same; who does is found out by the execution, which moves nothing before the customer
/// has agreed. Either way nothing was charged, and the customer goes on.
pub(super) async fn charge(
    house: &House,
    merchant: &Merchant,
    attempt: &Attempt,
    hint: &Hint,
) -> Result<Verdict, Unavailable> {
    if hint.said == Said::Approved && !is_about(hint, attempt) {
        let Ok(facts) = query(house, merchant, attempt).await else { return Ok(Verdict::NotCharged) };
        if *facts.status == *"Initiated" && !facts.is_agreed() {
            return Ok(Verdict::NotCharged);
        }
    }
    let Some(id) = session(attempt) else { return Err(unusable("there is no payment at the gateway")) };
    let (url, body) = (merchant.url("execute"), serde_json::json!({ "paymentID": id }));
    let failed = |words: &str| {
        let words = merchant.words(words);
        Verdict::Failed { reason: if words.is_empty() { FAILED.into() } else { words } }
    };
    let refusal = match ask::<Facts>(house, merchant, ("execute_payment", &url, Dialect::Coded), &body).await? {
        // The charge is sent once. One that nobody heard will not be, and the customer may begin anew.
        Asked::Unheard(unavailable) => return Ok(failed(&format!("nothing was charged: {}", unavailable.detail))),
        Asked::Taken(facts) if *facts.status == *"Completed" => return verified(merchant, attempt, &facts),
        Asked::Taken(facts) => {
            odd(merchant, attempt, &facts, "an execution with a status that is not Completed");
            return asked_after(house, merchant, attempt, |_| Verdict::Undecided).await;
        }
        Asked::Refused(refusal) => refusal,
    };
    match refusal.class {
        Class::Unclear | Class::Earlier => asked_after(house, merchant, attempt, |_| Verdict::Undecided).await,
        Class::State => {
            let unpaid = |facts: &Facts| match facts.is_agreed() {
                true => failed(&refusal.words),
                false => Verdict::NotCharged,
            };
            asked_after(house, merchant, attempt, unpaid).await
        }
        Class::BadRequest => asked_after(house, merchant, attempt, |_| failed(&refusal.words)).await,
        Class::Declined | Class::Config | Class::Token => Ok(failed(&refusal.words)),
    }
}

/// Asks once, right after an execution, whether money moved, and says by `unpaid` what it is when it did not.
async fn asked_after(
    house: &House,
    merchant: &Merchant,
    attempt: &Attempt,
    unpaid: impl FnOnce(&Facts) -> Verdict,
) -> Result<Verdict, Unavailable> {
    let facts = query(house, merchant, attempt).await?;
    match &*facts.status {
        "Completed" => verified(merchant, attempt, &facts),
        "Initiated" => Ok(unpaid(&facts)),
        _ => Ok(Verdict::Undecided),
    }
}

async fn query(house: &House, merchant: &Merchant, attempt: &Attempt) -> Result<Facts, Unavailable> {
    let Some(id) = session(attempt) else { return Err(unusable("there is no payment at the gateway")) };
    let (url, body) = (merchant.url("payment/status"), serde_json::json!({ "paymentID": id }));
    let facts = match ask::<Facts>(house, merchant, ("query_payment", &url, Dialect::Coded), &body).await? {
        Asked::Taken(facts) => facts,
        Asked::Unheard(unavailable) => return Err(unavailable),
        // What the question ran into says nothing about the payment.
        Asked::Refused(refusal) => {
            let (code, words) = (merchant.words(&refusal.code), merchant.words(&refusal.words));
            return Err(unusable(&format!("the query was refused: {code} {words}")));
        }
    };
    if !facts.payment_id().is_empty() && facts.payment_id() != id {
        return Err(unusable("an answer about another payment"));
    }
    Ok(facts)
}

/// What was paid, as the gateway says it. The domain compares it with what was asked.
fn verified(merchant: &Merchant, attempt: &Attempt, facts: &Facts) -> Result<Verdict, Unavailable> {
    let Some(id) = session(attempt) else { return Err(unusable("there is no payment at the gateway")) };
    if !facts.payment_id().is_empty() && facts.payment_id() != id {
        return Err(unusable("an answer about another payment"));
    }
    if facts.trx_id().is_empty() {
        return Err(unusable("a completed payment without a transaction id"));
    }
    let currency = Currency::parse(&facts.currency).map_err(|_| unusable("an answer in no currency that is known"))?;
    let amount = Money::from_decimal(&facts.amount, currency);
    Ok(Verdict::Paid(Receipts::of(Verified {
        method: Method::Bkash,
        amount: amount.map_err(|_| unusable("an answer whose amount is no amount"))?,
        reference: facts.invoice().to_owned(),
        gateway_txn_id: facts.trx_id().to_owned(),
        token: Some(id.to_owned()),
        merchant_account: merchant.username.clone(),
        mode: merchant.mode,
        fee: None,
        risk: Risk::Safe,
    })))
}

fn session(attempt: &Attempt) -> Option<&str> {
    attempt.session.as_ref().map(|session| session.gateway_session.as_str()).filter(|id| !id.is_empty())
}

/// Whether a callback speaks of this payment.
fn is_about(hint: &Hint, attempt: &Attempt) -> bool {
    hint.token.as_deref().is_some_and(|token| Some(token) == session(attempt))
}

fn odd(merchant: &Merchant, attempt: &Attempt, facts: &Facts, what: &'static str) {
    tracing::warn!(attempt.id = %attempt.id, gateway.status = merchant.words(&facts.status), "bkash: {what}");
}
