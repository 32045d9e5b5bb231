//! What comes to Nagad's callback address: the customer's browser, with parameters that nobody signed.
//!
//! What is taken of it is the order to ask about, which is our own reference, and what is said to have happened. The
//! gateway's own reference is the one that we kept, never the one that the browser brings.

use domain::{
    ids::AttemptReference,
    payments::gateway::{CallbackReading, Hint, RawCallback, Said},
};
use std::collections::BTreeMap;

/// Reads a callback without believing it.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    let mut fields: BTreeMap<String, String> = url::form_urlencoded::parse(raw.query.as_bytes()).into_owned().collect();
    fields.extend(url::form_urlencoded::parse(&raw.body).into_owned());
    let reference = fields.get("order_id").and_then(|order| AttemptReference::parse(order.trim()));
    let said = match fields.get("status").map(|word| word.trim().to_ascii_lowercase()).as_deref() {
        Some("success") => Said::Approved,
        Some("aborted" | "cancelled" | "canceled") => Said::Cancelled,
        Some("failed" | "fraud" | "invalidrequest" | "unknownfailed") => Said::Failed,
        _ => Said::Nothing,
    };
    CallbackReading { hint: Hint { token: reference.as_ref().map(ToString::to_string), said }, reference }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::payments::Method;

    const ORDER: &str = "0123456789ABCDEFGHJK";

    fn read_query(query: &str) -> CallbackReading {
        read(&RawCallback {
            method: Method::Nagad,
            http_method: "GET".into(),
            path: "/api/v1/payments/nagad/callback".into(),
            query: query.into(),
            headers: Vec::new(),
            body: Vec::new(),
            peer: "127.0.0.1".into(),
        })
    }

    #[test]
    fn the_order_and_what_is_said_are_read_and_nothing_else() {
        let query = format!(
            "merchant=680000000000001&order_id={ORDER}&payment_ref_id=MDEw%3D&status=Success&status_code=00_0000_000\
             &message=Successful%20Transaction&payment_dt=20260105093140&issuer_payment_ref=0007ABCD"
        );
        let hint = Hint { token: Some(ORDER.into()), said: Said::Approved };
        assert_eq!(read_query(&query), CallbackReading { reference: AttemptReference::parse(ORDER), hint });
    }

    #[test]
    fn every_word_of_the_redirect_is_understood_in_any_case() {
        for (word, said) in [
            ("Success", Said::Approved),
            ("success", Said::Approved),
            ("Aborted", Said::Cancelled),
            ("Cancelled", Said::Cancelled),
            ("Failed", Said::Failed),
            ("Fraud", Said::Failed),
            ("InvalidRequest", Said::Failed),
            ("UnKnownFailed", Said::Failed),
            ("OrderInitiated", Said::Nothing),
            ("InProgress", Said::Nothing),
        ] {
            assert_eq!(read_query(&format!("order_id={ORDER}&status={word}")).hint.said, said, "{word}");
        }
        let nobody = CallbackReading { reference: None, hint: Hint::default() };
        assert_eq!(read_query("order_id=ORDER-1&payment_ref_id=MDEw"), nobody);
        assert_eq!(read_query(""), nobody);
    }
}
