//! Asking an application's fulfilment URL: signed and guarded like a webhook, and answered with what it delivers.
//!
//! The order's id is the `webhook-id`, whatever number of times it is asked, and nothing in the body changes from try to try:
//! an application that keeps its answers by that id delivers once. Codes stand in answers alone; they go into no error and
//! no log.

use super::{body::instant, sender::Sender};
use chrono::DateTime;
use domain::{
    Timestamp, card_number,
    orders::{AsksFulfilment, FulfilmentUrl, Order, OrderItem, UrlAnswer, UrlCode, UrlItem},
    webhooks::Secret,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// How much of an answer is read: 5 000 codes fit.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;
/// How much of its words is kept, in characters.
const REASON_CHARS_MAX: usize = 200;

#[derive(Deserialize)]
struct Said {
    status: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    items: Vec<SaidItem>,
}

#[derive(Deserialize)]
struct SaidItem {
    item: u16,
    #[serde(default)]
    codes: Vec<SaidCode>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum SaidCode {
    Bare(String),
    Whole {
        code: String,
        #[serde(default)]
        serial_number: Option<String>,
        #[serde(default)]
        expires_at: Option<String>,
    },
}

impl AsksFulfilment for Sender {
    async fn ask(&self, to: &FulfilmentUrl, order: &Order, wall: Timestamp) -> UrlAnswer {
        let (id, body) = (order.id.to_string(), question(order));
        match self.ask_signed((to.scope.mode, &to.url, &to.secret), (&id, &body), wall, ANSWER_BYTES_MAX).await {
            Ok((status, answer)) => read(status, &answer),
            Err(detail) => UrlAnswer::Silent { detail },
        }
    }
}

/// What is asked; nothing in it changes from try to try.
fn question(order: &Order) -> String {
    let line = |item: &OrderItem| {
        json!({
            "item": item.item,
            "variant_id": item.variant.to_string(),
            "sku": item.sku,
            "quantity": item.quantity,
            "fulfillment_input": item.input,
        })
    };
    json!({
        "id": order.id.to_string(),
        "type": "order.fulfil",
        "schemaVersion": 1,
        "mode": order.scope.mode.as_str(),
        "createdAt": instant(order.created_at),
        "data": {
            "order_id": order.id.to_string(),
            "order_number": order.number.to_string(),
            "customer_reference": order.customer,
            "items": order.asked_for().map(line).collect::<Vec<Value>>(),
        },
    })
    .to_string()
}

/// Reads an answer. Whatever cannot be understood is no answer, and it is asked again.
fn read(status: u16, answer: &[u8]) -> UrlAnswer {
    let silent = |detail: String| UrlAnswer::Silent { detail };
    if !(200..300).contains(&status) {
        return silent(format!("it answered {status}"));
    }
    let Ok(said) = serde_json::from_slice::<Said>(answer) else {
        // What it said instead may hold codes, so it is not repeated.
        return if status == 202 { UrlAnswer::Accepted } else { silent("its answer is not of the form agreed".into()) };
    };
    match said.status.as_str() {
        "ACCEPTED" => UrlAnswer::Accepted,
        "REFUSED" => UrlAnswer::Refused { reason: words(&said.reason) },
        "FULFILLED" => match said.items.into_iter().map(item).collect() {
            Some(items) => UrlAnswer::Delivered(items),
            None => silent("an expires_at is no instant".into()),
        },
        _ => silent("its status is not one of FULFILLED, ACCEPTED and REFUSED".into()),
    }
}

fn item(said: SaidItem) -> Option<UrlItem> {
    let codes = said.codes.into_iter().map(|code| match code {
        SaidCode::Bare(code) => Some(UrlCode { code: Secret::new(code.into_bytes()), serial: None, expires_at: None }),
        SaidCode::Whole { code, serial_number, expires_at } => {
            let expires_at = match expires_at {
                Some(text) => Some(DateTime::parse_from_rfc3339(&text).ok()?),
                None => None,
            };
            Some(UrlCode {
                code: Secret::new(code.into_bytes()),
                serial: serial_number,
                expires_at: expires_at.map(|at| Timestamp::from_micros(at.timestamp_micros())),
            })
        }
    });
    Some(UrlItem { item: said.item, codes: codes.collect::<Option<_>>()? })
}

/// An application's reason, short and on one line.
fn words(reason: &str) -> String {
    let printable: String = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let reason: String = card_number::redact(&printable).trim().chars().take(REASON_CHARS_MAX).collect();
    if reason.is_empty() { "it gave no reason".to_owned() } else { reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(answer: UrlAnswer) -> Vec<(u16, Vec<String>)> {
        let UrlAnswer::Delivered(items) = answer else { panic!("{answer:?}") };
        let text = |code: &UrlCode| String::from_utf8(code.code.reveal().to_vec()).unwrap();
        items.iter().map(|item| (item.item, item.codes.iter().map(text).collect())).collect()
    }

    #[test]
    fn codes_are_read_bare_or_with_what_is_printed_beside_them() {
        let answer = br#"{"status":"FULFILLED","items":[{"item":1,"codes":["A",{"code":"B","serial_number":"7",
            "expires_at":"2027-01-01T00:00:00Z"}]},{"item":2}]}"#;
        let read = read(200, answer);
        let UrlAnswer::Delivered(items) = &read else { panic!("{read:?}") };
        let second = &items[0].codes[1];
        assert_eq!(
            (second.serial.as_deref(), second.expires_at.map(Timestamp::seconds)),
            (Some("7"), Some(1_798_761_600))
        );
        assert_eq!(codes(read), [(1, vec!["A".to_owned(), "B".to_owned()]), (2, vec![])]);
    }

    #[test]
    fn only_a_clear_answer_is_one() {
        assert_eq!(read(200, br#"{"status":"ACCEPTED"}"#), UrlAnswer::Accepted);
        assert_eq!(read(202, b""), UrlAnswer::Accepted);
        let refused = UrlAnswer::Refused { reason: "no such player".into() };
        assert_eq!(read(200, br#"{"status":"REFUSED","reason":"no such player\n"}"#), refused);
        for (status, body) in [
            (500, &br#"{"status":"FULFILLED","items":[]}"#[..]),
            (404, b""),
            (302, b""),
            (200, b""),
            (200, b"SECRET-CODE"),
            (200, br#"{"status":"DONE"}"#),
            (200, br#"{"status":"FULFILLED","items":[{"item":-1}]}"#),
            (
                200,
                br#"{"status":"FULFILLED","items":[{"item":1,"codes":[{"code":"SECRET-CODE","expires_at":"soon"}]}]}"#,
            ),
        ] {
            let answer = read(status, body);
            let UrlAnswer::Silent { detail } = &answer else { panic!("{status}: {answer:?}") };
            assert!(!detail.contains("SECRET-CODE"), "{detail}");
        }
    }
}
