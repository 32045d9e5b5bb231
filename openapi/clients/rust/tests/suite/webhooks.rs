//! Only what Poisha has signed, lately, is believed.

use crate::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue};
use poisha_client::webhooks::{self, Webhook, WebhookError};
use std::time::{SystemTime, UNIX_EPOCH};

const ID: &str = "evt_01kah2v8w4e9m7qk3s5r2n6t8z";
const EVENT: &[u8] =
    br#"{"id":"evt_01kah2v8w4e9m7qk3s5r2n6t8z","type":"payment.teleported","data":{"capturedMinor":115000}}"#;

/// An endpoint's secret, as its owner verifies with it.
fn signer(key: &str) -> Webhook {
    webhooks::verifier(&format!("whsec_{}", STANDARD.encode(key))).unwrap()
}

/// The headers of a delivery that was signed so many seconds ago.
fn signed(seconds_ago: i64, signers: &[&Webhook]) -> HeaderMap {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let at = i64::try_from(now.as_secs()).unwrap() - seconds_ago;
    let signatures: Vec<_> = signers.iter().map(|signer| signer.sign(ID, at, EVENT).unwrap()).collect();
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", HeaderValue::from_static(ID));
    headers.insert("webhook-timestamp", HeaderValue::from(at));
    headers.insert("webhook-signature", signatures.join(" ").parse().unwrap());
    headers
}

#[test]
fn an_event_is_verified_with_the_old_and_the_new_secret_of_a_rotation() {
    let (old, new) = (signer("the old secret of the endpoint.."), signer("the new secret of the endpoint.."));
    let headers = signed(0, &[&new, &old]);
    assert!(old.verify(EVENT, &headers).is_ok() && new.verify(EVENT, &headers).is_ok());
    let stranger = signer("the secret of somebody else.....").verify(EVENT, &headers);
    assert!(matches!(stranger, Err(WebhookError::InvalidSignature)), "{stranger:?}");
}

#[test]
fn a_tampered_body_and_an_old_one_are_refused() {
    let webhook = signer("the only secret of the endpoint.");
    let tampered = webhook.verify(&[EVENT, b" "].concat(), &signed(0, &[&webhook]));
    assert!(matches!(tampered, Err(WebhookError::InvalidSignature)), "{tampered:?}");
    let old = webhook.verify(EVENT, &signed(360, &[&webhook]));
    assert!(matches!(old, Err(WebhookError::TimestampTooOldError)), "{old:?}");
    let early = webhook.verify(EVENT, &signed(-360, &[&webhook]));
    assert!(matches!(early, Err(WebhookError::FutureTimestampError)), "{early:?}");
    assert!(webhook.verify(EVENT, &HeaderMap::new()).is_err());
    assert!(webhooks::verifier("whsec_").is_err() && webhooks::verifier("").is_err(), "anybody could sign");
}

#[test]
fn an_event_of_a_later_version_does_no_harm_and_what_is_none_is_refused() -> Result {
    assert!(webhooks::read(EVENT)?.is_none());
    assert!(webhooks::read(b"[]").is_err());
    assert!(webhooks::read(br#"{"id":"evt_1","type":"payment.succeeded"}"#).is_err(), "an event about nothing");
    Ok(())
}
