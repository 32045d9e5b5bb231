//! What SSLCOMMERZ posts: the notification to our server and the form in the customer's browser, both signed alike.
//!
//! A signature proves only that somebody with the store's password wrote it, at some time: there is no nonce. So a
//! callback never says what became of a payment, only that it is time to ask, and with which `val_id`.
//!
//! A browser whose body was lost on the way (a redirect does that) comes back with nothing but our own address. That
//! is no forgery, it is [`Signature::None`]. Anything that carries a field of the gateway's must be signed.

use domain::{
    ids::AttemptReference,
    payments::gateway::{CallbackReading, Hint, RawCallback, Signature},
};
use md5::Md5;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subtle::ConstantTimeEq;

type Fields = BTreeMap<String, String>;

/// The field that the secret takes in what is hashed; nobody may post one of that name.
const SECRET: &str = "store_passwd";
/// What a signature must cover.
const COVERED: [&str; 5] = ["tran_id", "status", "amount", "currency", "store_id"];
/// What it must cover too when it tells of a success.
const COVERED_WHEN_PAID: [&str; 2] = ["val_id", "store_amount"];
/// Fields that only the gateway sends; with one of them, a callback is more than a bare return.
const GATEWAYS_OWN: [&str; 11] = [
    "tran_id",
    "val_id",
    "status",
    "amount",
    "store_amount",
    "currency",
    "store_id",
    "bank_tran_id",
    "verify_key",
    "verify_sign",
    "verify_sign_sha2",
];
/// The longest `val_id`.
const VAL_ID_MAX: usize = 50;

/// Reads a callback without believing it.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    let form = fields(&raw.body).unwrap_or_default();
    let named = form.get("tran_id").and_then(|tran_id| AttemptReference::parse(tran_id));
    let reference = named.or_else(|| AttemptReference::parse(fields(raw.query.as_bytes())?.get("attempt")?));
    let is_covered = covered(&form).contains("val_id");
    let usable = |val_id: &&String| {
        is_covered && (1..=VAL_ID_MAX).contains(&val_id.len()) && val_id.bytes().all(|byte| byte.is_ascii_graphic())
    };
    CallbackReading { reference, hint: Hint { token: form.get("val_id").filter(usable).cloned(), ..Hint::default() } }
}

/// Checks a callback's signature with the store's password.
pub(super) fn check(password: Option<&str>, raw: &RawCallback) -> Signature {
    let (Some(query), Some(form)) = (fields(raw.query.as_bytes()), fields(&raw.body)) else {
        return Signature::Forged;
    };
    if is_bare_return(raw, &query) {
        return Signature::None;
    }
    let is_about_another = query.get("attempt").is_some_and(|attempt| form.get("tran_id") != Some(attempt));
    match password {
        Some(password) if !is_about_another && holds(&form, password) => Signature::Valid,
        _ => Signature::Forged,
    }
}

/// A browser that came back without its form. The gateway's server never does that.
fn is_bare_return(raw: &RawCallback, query: &Fields) -> bool {
    raw.body.iter().all(u8::is_ascii_whitespace)
        && !raw.path.ends_with("/ipn")
        && !GATEWAYS_OWN.iter().any(|name| query.contains_key(*name))
}

/// Whether both hashes hold, over the fields that the callback itself names.
fn holds(form: &Fields, password: &str) -> bool {
    let covered = covered(form);
    let is_paid = form.get("status").is_some_and(|status| status == "VALID");
    let mut needed = COVERED.iter().chain(COVERED_WHEN_PAID.iter().filter(|_| is_paid));
    if !needed.all(|name| covered.contains(name)) || covered.contains(SECRET) || form.contains_key(SECRET) {
        return false;
    }
    let Some(sign) = form.get("verify_sign") else { return false };
    let strong = form.get("verify_sign_sha2").is_none_or(|sign| is_signed::<Sha256>(form, &covered, password, sign));
    is_signed::<Md5>(form, &covered, password, sign) && strong
}

/// The names of the fields that were hashed, as the sender tells them.
fn covered(form: &Fields) -> BTreeSet<&str> {
    form.get("verify_key").map(|names| names.split(',').collect()).unwrap_or_default()
}

fn is_signed<D: Digest>(form: &Fields, covered: &BTreeSet<&str>, password: &str, sign: &str) -> bool {
    let secret = hex::encode(D::digest(password));
    let mut hashed: BTreeMap<&str, &str> =
        covered.iter().map(|name| (*name, form.get(*name).map_or("", String::as_str))).collect();
    hashed.insert(SECRET, &secret);
    let text = hashed.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    hex::encode(D::digest(text)).as_bytes().ct_eq(sign.as_bytes()).into()
}

/// The fields of a form or a query string; none when one comes twice, because then nobody knows which was meant.
fn fields(encoded: &[u8]) -> Option<Fields> {
    let mut fields = Fields::new();
    for (name, value) in url::form_urlencoded::parse(encoded) {
        if fields.insert(name.into_owned(), value.into_owned()).is_some() {
            return None;
        }
    }
    Some(fields)
}

#[cfg(test)]
mod tests;
