//! What the customer's browser brings back. It proves nothing: the execution's own answer does.
//!
//! The gateway sends a GET with a query; some of its products post a form or JSON instead. Our own part of the address
//! names the attempt, because the gateway's part does not.

use domain::{
    ids::AttemptReference,
    payments::gateway::{CallbackReading, Hint, RawCallback, Said},
};
use std::collections::BTreeMap;

/// The longest id of a payment.
const PAYMENT_ID_MAX: usize = 64;

type Fields = BTreeMap<String, String>;

/// Reads a callback without believing it.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    if super::sns::is_message(raw) {
        return super::sns::read(raw);
    }
    let query = pairs(raw.query.as_bytes());
    let body = json(&raw.body).unwrap_or_else(|| pairs(&raw.body));
    let text = |name: &str| query.get(name).or_else(|| body.get(name));
    let reference = query.get("attempt").and_then(|text| AttemptReference::parse(text));
    let is_id =
        |id: &&String| (1..=PAYMENT_ID_MAX).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    let token = text("paymentID").or_else(|| text("paymentId")).filter(is_id).cloned();
    let said = match (text("status").map(String::as_str), &token) {
        (_, None) | (None, Some(_)) => Said::Nothing,
        (Some("success"), Some(_)) => Said::Approved,
        (Some("cancel"), Some(_)) => Said::Cancelled,
        (Some("failure"), Some(_)) => Said::Failed,
        (Some(_), Some(_)) => Said::Nothing,
    };
    CallbackReading { reference, hint: Hint { token, said } }
}

/// Named texts; a name that comes twice is left out, because then nobody knows which was meant.
fn pairs(encoded: &[u8]) -> Fields {
    let (mut fields, mut twice) = (Fields::new(), Vec::new());
    for (name, value) in url::form_urlencoded::parse(encoded) {
        if fields.insert(name.clone().into_owned(), value.into_owned()).is_some() {
            twice.push(name.into_owned());
        }
    }
    fields.retain(|name, _| !twice.contains(name));
    fields
}

fn json(bytes: &[u8]) -> Option<Fields> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(bytes).ok()?;
    let texts = object.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())));
    Some(texts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::payments::Method;

    const ATTEMPT: &str = "JHHT5A6YVC6SEZ3K5BWQ";
    const ID: &str = "TR0011aB3dE5f1795144512345";

    fn reading(http_method: &str, query: &str, body: &str) -> (Option<String>, Option<String>, Said) {
        let raw = RawCallback {
            method: Method::Bkash,
            http_method: http_method.into(),
            path: "/api/v1/payments/bkash/callback".into(),
            query: query.into(),
            headers: Vec::new(),
            body: body.into(),
            peer: "127.0.0.1".into(),
        };
        let CallbackReading { reference, hint } = read(&raw);
        (reference.map(|reference| reference.to_string()), hint.token, hint.said)
    }

    #[test]
    fn the_browser_s_return_is_read_wherever_it_stands() {
        let (ours, theirs) = (format!("attempt={ATTEMPT}"), format!("paymentID={ID}&status=success&signature=x"));
        let expected = (Some(ATTEMPT.to_owned()), Some(ID.to_owned()), Said::Approved);
        assert_eq!(reading("GET", &format!("{ours}&{theirs}&apiVersion=1.2.0-beta/"), ""), expected);
        assert_eq!(reading("POST", &ours, &theirs), expected);
        let json = format!(r#"{{"paymentID":"{ID}","status":"success","amount":5}}"#);
        assert_eq!(reading("POST", &ours, &json), expected);
        let newer = format!("{ours}&paymentId={ID}&status=success&product=x&version=2");
        assert_eq!(reading("GET", &newer, ""), expected);
    }

    #[test]
    fn a_status_says_what_it_says_and_no_more() {
        let said = |status: &str| reading("GET", &format!("attempt={ATTEMPT}&paymentID={ID}&status={status}"), "").2;
        assert_eq!(said("success"), Said::Approved);
        assert_eq!(said("cancel"), Said::Cancelled);
        assert_eq!(said("failure"), Said::Failed);
        for other in ["", "SUCCESS", "successful", "paid", "success%20"] {
            assert_eq!(said(other), Said::Nothing, "{other}");
        }
    }

    #[test]
    fn what_names_no_payment_says_nothing() {
        let long = "x".repeat(65);
        for id in ["", "a%20b", "%E0%A6%86", &long] {
            let read = reading("GET", &format!("attempt={ATTEMPT}&paymentID={id}&status=success"), "");
            assert_eq!((read.1, read.2), (None, Said::Nothing), "{id}");
        }
        let twice = format!("attempt={ATTEMPT}&paymentID={ID}&paymentID=other&status=success");
        assert_eq!(reading("GET", &twice, "").2, Said::Nothing);
        let twice = format!("attempt={ATTEMPT}&paymentID={ID}&status=success&status=cancel");
        assert_eq!(reading("GET", &twice, "").2, Said::Nothing);
        assert_eq!(reading("GET", &format!("paymentID={ID}&status=success"), "").0, None);
        assert_eq!(reading("GET", "attempt=notareference", "").0, None);
        assert_eq!(reading("POST", &format!("attempt={ATTEMPT}"), "\u{0}[{").0.as_deref(), Some(ATTEMPT));
    }
}
