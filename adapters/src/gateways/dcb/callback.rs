//! What browsers come back with from an operator's page, and what an aggregator tells our server.
//!
//! Operators sign nothing. Our own return addresses are signed, each for one attempt and one outcome, so that nobody
//! turns a refusal into an agreement, and no address is good for an attempt that was never sent to such a page.

use super::account::Contracts;
use domain::{
    ids::AttemptReference,
    payments::gateway::{CallbackReading, Hint, RawCallback, Said, Signature},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

const CALLBACK: &str = "/api/v1/payments/dcb/callback";
/// Letters and digits of a customer reference and of a consent's id.
const NAME_MAX: usize = 64;

/// Where a browser or a server comes back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Return {
    Ok,
    Deny,
    Error,
    Event,
}

impl Return {
    const ALL: [Return; 4] = [Return::Ok, Return::Deny, Return::Error, Return::Event];

    const fn as_str(self) -> &'static str {
        match self {
            Return::Ok => "ok",
            Return::Deny => "deny",
            Return::Error => "error",
            Return::Event => "event",
        }
    }
}

/// The address for one outcome of one attempt.
pub(super) fn address(public_base: &str, contracts: &Contracts, attempt: &AttemptReference, what: Return) -> String {
    let path = if what == Return::Event { "/event" } else { "" };
    let (said, sign) = (what.as_str(), sign(contracts, attempt.as_str(), what));
    format!("{public_base}{CALLBACK}{path}?attempt={attempt}&said={said}&sign={sign}")
}

/// Reads a callback without believing it.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    let query = query(raw);
    let reference = query.get("attempt").and_then(|text| AttemptReference::parse(text));
    let name = |field: &str| query.get(field).filter(|text| is_name(text)).map(String::as_str);
    let token = name("customerReference").zip(name("consentId")).map(|(acr, consent)| format!("{acr}.{consent}"));
    let said = match query.get("said").map(String::as_str) {
        Some("ok") if token.is_some() => Said::Approved,
        Some("deny") => Said::Cancelled,
        Some("error") => Said::Failed,
        _ => Said::Nothing,
    };
    CallbackReading { reference, hint: Hint { token: token.filter(|_| said == Said::Approved), said } }
}

/// Checks that the address is one that we gave out for that attempt and outcome.
pub(super) fn check(contracts: Option<&Contracts>, raw: &RawCallback) -> Signature {
    let query = query(raw);
    let what = query.get("said").and_then(|said| Return::ALL.into_iter().find(|what| what.as_str() == said));
    match (contracts, what, query.get("attempt"), query.get("sign")) {
        (Some(contracts), Some(what), Some(attempt), Some(given))
            if sign(contracts, attempt, what).as_bytes().ct_eq(given.as_bytes()).into() =>
        {
            Signature::Valid
        }
        _ => Signature::Forged,
    }
}

/// Customer reference and consent of a hint, as [`read`] put them together.
pub(super) fn customer_and_consent(token: &str) -> Option<(&str, &str)> {
    token.split_once('.')
}

fn sign(contracts: &Contracts, attempt: &str, what: Return) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(contracts.key.expose().as_bytes()) else { return String::new() };
    mac.update(format!("dcb {attempt} {}", what.as_str()).as_bytes());
    let mut digits = hex::encode(mac.finalize().into_bytes());
    digits.truncate(32);
    digits
}

/// The parameters, and the fields of a form; of one that comes twice the first, because operators append theirs to ours.
fn query(raw: &RawCallback) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let form = if raw.body.starts_with(b"{") { &[] } else { raw.body.as_slice() };
    let query = url::form_urlencoded::parse(raw.query.as_bytes());
    for (name, value) in query.chain(url::form_urlencoded::parse(form)) {
        fields.entry(name.into_owned()).or_insert_with(|| value.into_owned());
    }
    fields
}

fn is_name(text: &str) -> bool {
    (1..=NAME_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
