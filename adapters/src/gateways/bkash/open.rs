//! Creates a payment at the gateway, and names the page to send the customer to. No money moves here, so nothing has to be
//! certain: what went wrong is begun anew under another reference.

use super::{
    Merchant,
    answer::{Dialect, unusable},
    ask::{Asked, ask},
    code::Class,
};
use crate::gateways::{House, value::Value};
use domain::payments::{Attempt, Customer, Payment, Session, gateway::OpenFailed};
use serde::Deserialize;
use url::Url;

const CALLBACK: &str = "/api/v1/payments/bkash/callback";
/// A payment without an agreement.
const MODE: &str = "0011";
/// The longest payer reference.
const REFERENCE_MAX: usize = 255;
/// The longest id that is kept of a payment.
const PAYMENT_ID_MAX: usize = 64;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Created {
    #[serde(rename = "paymentID")]
    payment_id: Value,
    #[serde(rename = "paymentId")]
    payment_id_too: Value,
    #[serde(rename = "bkashURL")]
    page: Value,
    #[serde(rename = "bKashURL")]
    page_too: Value,
}

/// Opens a session for an attempt.
pub(super) async fn open(
    house: &House,
    merchant: &Merchant,
    payment: &Payment,
    attempt: &Attempt,
) -> Result<Session, OpenFailed> {
    let body = serde_json::json!({
        "mode": MODE,
        "payerReference": payer(&payment.customer),
        "callbackURL": format!("{}{CALLBACK}?attempt={}", house.public_base, attempt.reference),
        "amount": payment.amount.money().to_decimal(),
        "currency": "BDT",
        "intent": "sale",
        "merchantInvoiceNumber": attempt.reference.as_str(),
    });
    let url = merchant.url("create");
    match ask::<Created>(house, merchant, ("create_payment", &url, Dialect::Coded), &body).await? {
        Asked::Taken(created) => session(merchant, &created),
        Asked::Unheard(unavailable) => Err(unavailable.into()),
        Asked::Refused(refusal) if refusal.class == Class::Unclear => {
            Err(unusable(&format!("code {}: {}", merchant.words(&refusal.code), merchant.words(&refusal.words))).into())
        }
        Asked::Refused(refusal) => {
            let reason = merchant.words(&refusal.words);
            Err(OpenFailed::Refused { reason: if reason.is_empty() { "no reason given".into() } else { reason } })
        }
    }
}

fn session(merchant: &Merchant, created: &Created) -> Result<Session, OpenFailed> {
    let id = super::answer::either(&created.payment_id, &created.payment_id_too);
    if id.is_empty() || id.len() > PAYMENT_ID_MAX || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(unusable("an answer without a payment's id").into());
    }
    let page = super::answer::either(&created.page, &created.page_too);
    if page.is_empty() {
        return Err(OpenFailed::Refused { reason: "it named no page to send the customer to".into() });
    }
    let page = Url::parse(page).map_err(|_| unusable("a page whose address is none"))?;
    // A page without TLS is good enough only where the gateway itself is spoken to without.
    if page.scheme() != "https" && page.scheme() != merchant.base.scheme() {
        return Err(unusable("a page that is not https").into());
    }
    Ok(Session {
        merchant_account: merchant.username.clone(),
        gateway_session: id.to_owned(),
        redirect_url: page.into(),
    })
}

/// Who pays, as the gateway may know it: a wallet number, which its page fills in, or else the application's own name of
/// the customer. Never empty, and without the signs that the gateway forbids.
fn payer(customer: &Customer) -> String {
    if let Some(wallet) = customer.phone.as_deref().and_then(wallet) {
        return wallet;
    }
    let plain = customer.reference.chars().filter(|letter| !letter.is_control() && !['<', '>', '&'].contains(letter));
    let plain: String = plain.take(REFERENCE_MAX).collect();
    if plain.trim().is_empty() { "customer".into() } else { plain }
}

/// The eleven digits of a wallet, however the number was written.
fn wallet(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(|letter| !matches!(letter, ' ' | '-' | '(' | ')')).collect();
    let digits =
        digits.strip_prefix("+88").or(digits.strip_prefix("0088")).or(digits.strip_prefix("88")).unwrap_or(&digits);
    let is_mobile = digits.len() == 11 && digits.starts_with("01") && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_mobile.then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wallet_is_known_however_it_is_written() {
        for phone in ["01712345678", "+8801712345678", "8801712345678", "+880 1712-345678", "0088 01712345678"] {
            assert_eq!(wallet(phone).as_deref(), Some("01712345678"), "{phone}");
        }
        for phone in ["", "0171234567", "+14155550100", "01712345678x", "৳০১৭১২৩৪৫৬৭৮", "021234567890"]
        {
            assert_eq!(wallet(phone), None, "{phone}");
        }
    }

    #[test]
    fn a_payer_without_a_wallet_is_called_what_the_application_calls_him() {
        let named = |reference: &str| payer(&Customer { reference: reference.into(), ..Customer::default() });
        assert_eq!(named("cust-42"), "cust-42");
        assert_eq!(named("<a & b>"), "a  b");
        assert_eq!(named("&&"), "customer");
        assert_eq!(named(&"x".repeat(300)).len(), REFERENCE_MAX);
    }
}
