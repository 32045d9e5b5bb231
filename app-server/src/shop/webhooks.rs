//! Webhooks as an application takes them: verified by the published Standard Webhooks library before a word is believed.

use super::raw;
use poem::http::HeaderMap;
use serde_json::Value;
use standardwebhooks::{HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP, Webhook, WebhookError};

/// A webhook whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Received {
    /// Never changes, over retries and resends.
    pub(super) id: String,
    pub(super) kind: String,
    /// The payment or the order that it is about.
    pub(super) about: Option<String>,
    pub(super) headers: String,
    pub(super) body: String,
    /// How often it came.
    pub(super) times: u32,
}

/// Why a webhook was not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    /// It is not signed with our secret, or too old.
    #[error("{0}")]
    Signature(#[from] WebhookError),
    /// It is signed and still makes no sense.
    #[error("the body is not an event")]
    Body,
}

/// Verifies a webhook and reads it.
pub(super) fn receive(webhook: &Webhook, headers: &HeaderMap, body: &[u8]) -> Result<Received, Refused> {
    webhook.verify(body, headers)?;
    let event: Value = serde_json::from_slice(body).map_err(|_| Refused::Body)?;
    let text = |pointer: &str| event.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let shown = [HEADER_WEBHOOK_ID, HEADER_WEBHOOK_TIMESTAMP, HEADER_WEBHOOK_SIGNATURE]
        .map(|name| format!("{name}: {}", header(name)));
    Ok(Received {
        id: header(HEADER_WEBHOOK_ID).to_owned(),
        kind: text("/type").ok_or(Refused::Body)?,
        about: text("/data/id"),
        headers: shown.join("\n"),
        body: raw::laid_out(&String::from_utf8_lossy(body)),
        times: 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{SystemTime, UNIX_EPOCH};

    const BODY: &str = r#"{"id":"evt_1","type":"payment.succeeded","data":{"id":"pay_1","status":"SUCCEEDED"}}"#;

    fn ours() -> Webhook {
        Webhook::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap()
    }

    fn now() -> i64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
    }

    fn signed(body: &str, at: i64) -> HeaderMap {
        let signature = ours().sign("evt_1", at, body.as_bytes()).unwrap();
        [
            (HEADER_WEBHOOK_ID, "evt_1"),
            (HEADER_WEBHOOK_TIMESTAMP, &at.to_string()),
            (HEADER_WEBHOOK_SIGNATURE, &signature),
        ]
        .into_iter()
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect()
    }

    #[test]
    fn a_signed_event_is_read() {
        let received = receive(&ours(), &signed(BODY, now()), BODY.as_bytes()).unwrap();
        assert_eq!((received.id.as_str(), received.kind.as_str()), ("evt_1", "payment.succeeded"));
        assert_eq!(received.about.as_deref(), Some("pay_1"));
    }

    #[test]
    fn a_changed_body_an_old_one_and_an_unsigned_one_are_refused() {
        let changed = BODY.replace("SUCCEEDED", "FAILED");
        assert!(matches!(receive(&ours(), &signed(BODY, now()), changed.as_bytes()), Err(Refused::Signature(_))));
        let old = now() - 301;
        assert!(matches!(receive(&ours(), &signed(BODY, old), BODY.as_bytes()), Err(Refused::Signature(_))));
        assert!(matches!(receive(&ours(), &HeaderMap::new(), BODY.as_bytes()), Err(Refused::Signature(_))));
        let other = Webhook::new("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
        assert!(matches!(receive(&other, &signed(BODY, now()), BODY.as_bytes()), Err(Refused::Signature(_))));
    }

    #[test]
    fn a_signed_body_that_is_no_event_is_refused() {
        assert!(matches!(receive(&ours(), &signed("[]", now()), b"[]"), Err(Refused::Body)));
    }
}
