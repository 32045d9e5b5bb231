//! What comes to PayStation's callback address: the customer's browser, by GET or with a form, and the gateway's server
//! with JSON. Nothing of it is signed.
//!
//! Query and body are read together, because nobody has documented which of them is used. What is taken of it all is the
//! invoice to ask about, which is our own reference, and what is said to have happened.

use domain::{
    ids::AttemptReference,
    payments::gateway::{CallbackReading, Hint, RawCallback, Said},
};
use futures_util::{FutureExt, stream};
use std::{collections::BTreeMap, convert::Infallible};

type Fields = BTreeMap<String, String>;

/// The most parts of a form that are read.
const PARTS_MAX: usize = 50;

/// Reads a callback without believing it.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    let mut fields = urlencoded(raw.query.as_bytes());
    fields.extend(body(raw));
    let reference = fields.get("invoice_number").and_then(|invoice| AttemptReference::parse(invoice.trim()));
    let hint = Hint { token: reference.as_ref().map(ToString::to_string), said: said(&fields) };
    CallbackReading { reference, hint }
}

/// The redirect says `status`, the notification `trx_status`; each spells it in its own way.
fn said(fields: &Fields) -> Said {
    let word = fields.get("status").or_else(|| fields.get("trx_status")).map(|word| word.trim().to_ascii_lowercase());
    match word.as_deref() {
        Some("successful" | "success") => Said::Approved,
        Some("canceled" | "cancelled" | "cancel") => Said::Cancelled,
        Some("failed") => Said::Failed,
        _ => Said::Nothing,
    }
}

fn body(raw: &RawCallback) -> Fields {
    let is_kind = |name: &str| name.eq_ignore_ascii_case("content-type");
    let kind = raw.headers.iter().find(|(name, _)| is_kind(name)).map_or("", |(_, kind)| kind.as_str());
    if let Ok(boundary) = multer::parse_boundary(kind) {
        return multipart(&raw.body, boundary);
    }
    let starts = raw.body.iter().find(|byte| !byte.is_ascii_whitespace());
    if starts == Some(&b'{') { json(&raw.body) } else { urlencoded(&raw.body) }
}

fn urlencoded(bytes: &[u8]) -> Fields {
    url::form_urlencoded::parse(bytes).into_owned().collect()
}

/// The texts and numbers of an object; what is nested is not read.
fn json(bytes: &[u8]) -> Fields {
    let Ok(serde_json::Value::Object(object)) = serde_json::from_slice(bytes) else { return Fields::new() };
    let text = |value: serde_json::Value| value.as_str().map(str::to_owned);
    object.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect()
}

/// The whole body is there, so that nothing here ever waits.
fn multipart(bytes: &[u8], boundary: String) -> Fields {
    let whole = stream::iter([Ok::<_, Infallible>(bytes.to_vec())]);
    let mut parts = multer::Multipart::new(whole, boundary);
    let mut fields = Fields::new();
    for _ in 0..PARTS_MAX {
        let Some(Ok(Some(part))) = parts.next_field().now_or_never() else { break };
        let Some(name) = part.name().map(str::to_owned) else { continue };
        let Some(Ok(text)) = part.text().now_or_never() else { break };
        fields.insert(name, text);
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::payments::Method;

    const INVOICE: &str = "0123456789ABCDEFGHJK";

    fn raw(query: &str, kind: &str, body: &str) -> RawCallback {
        RawCallback {
            method: Method::Paystation,
            http_method: if kind.is_empty() { "GET" } else { "POST" }.into(),
            path: "/api/v1/payments/paystation/callback".into(),
            query: query.into(),
            headers: vec![("Content-Type".into(), kind.into())],
            body: body.into(),
            peer: "127.0.0.1".into(),
        }
    }

    fn reading(said: Said) -> CallbackReading {
        let hint = Hint { token: Some(INVOICE.into()), said };
        CallbackReading { reference: AttemptReference::parse(INVOICE), hint }
    }

    #[test]
    fn an_invoice_is_found_however_it_was_sent() {
        let form = format!("status=Successful&invoice_number={INVOICE}&trx_id=CK51XA90QP");
        let parts = format!(
            "--b\r\nContent-Disposition: form-data; name=\"invoice_number\"\r\n\r\n{INVOICE}\r\n\
             --b\r\nContent-Disposition: form-data; name=\"status\"\r\n\r\nSuccessful\r\n--b--\r\n"
        );
        let json = format!(r#"{{"invoice_number":"{INVOICE}","trx_status":"Success","trx_amount":500}}"#);
        for (way, callback) in [
            ("a query", raw(&form, "", "")),
            ("a form", raw("", "application/x-www-form-urlencoded", &form)),
            ("a form in parts", raw("", "multipart/form-data; boundary=b", &parts)),
            ("JSON", raw("", "application/json", &json)),
            ("JSON that does not say so", raw("", "text/plain", &json)),
        ] {
            assert_eq!(read(&callback), reading(Said::Approved), "{way}");
        }
    }

    #[test]
    fn query_and_body_are_read_together() {
        let callback =
            raw("status=Canceled", "application/x-www-form-urlencoded", &format!("invoice_number={INVOICE}"));
        assert_eq!(read(&callback), reading(Said::Cancelled));
    }

    #[test]
    fn what_is_said_is_taken_in_any_case() {
        for (word, said) in [
            ("Successful", Said::Approved),
            ("SUCCESS", Said::Approved),
            ("Canceled", Said::Cancelled),
            ("cancelled", Said::Cancelled),
            ("Failed", Said::Failed),
            ("Odd", Said::Nothing),
        ] {
            assert_eq!(read(&raw(&format!("invoice_number={INVOICE}&status={word}"), "", "")), reading(said), "{word}");
        }
    }

    #[test]
    fn what_names_no_invoice_of_ours_is_nobodys() {
        for body in ["", "{", "[]", "invoice_number=", "invoice_number=ORDER-1", r#"{"invoice_number":7}"#] {
            assert_eq!(read(&raw("", "application/json", body)).reference, None, "{body}");
        }
        let cut_off = raw("", "multipart/form-data; boundary=b", "--b\r\nContent-Disp");
        assert_eq!(read(&cut_off), CallbackReading { reference: None, hint: Hint::default() });
    }
}
