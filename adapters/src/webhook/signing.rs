//! [Standard Webhooks] signatures: HMAC-SHA256 over `id.timestamp.body`, one for each secret that signs.
//!
//! [Standard Webhooks]: https://www.standardwebhooks.com

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    EventId, Timestamp,
    ids::NewIds,
    time::minutes,
    webhooks::{Secret, SigningSecrets},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::time::Duration;

/// The header with the event's id.
pub const ID_HEADER: &str = "webhook-id";
/// The header with the second at which the attempt was signed.
pub const TIMESTAMP_HEADER: &str = "webhook-timestamp";
/// The header with the signatures, separated by spaces.
pub const SIGNATURE_HEADER: &str = "webhook-signature";
/// How far a receiver's clock may be off, as the specification recommends.
pub const TOLERANCE: Duration = minutes(5);

const SECRET_PREFIX: &str = "whsec_";
const VERSION: &str = "v1";

/// Why a received webhook is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotVerified {
    /// It was signed too long ago, or in the future.
    #[error("the timestamp is not within five minutes of now")]
    Timestamp,
    /// No signature is by that secret.
    #[error("no signature matches")]
    Signature,
}

/// A new secret: 256 random bits.
pub fn new_secret(ids: &impl NewIds) -> Secret {
    let (first, second) = (ids.random(), ids.random());
    Secret::new([first.to_be_bytes(), second.to_be_bytes()].concat())
}

/// A secret as its owner reads it, once: `whsec_` and base64.
pub fn show_secret(secret: &Secret) -> String {
    format!("{SECRET_PREFIX}{}", STANDARD.encode(secret.reveal()))
}

/// Reads what [`show_secret`] shows.
pub fn read_secret(text: &str) -> Option<Secret> {
    STANDARD.decode(text.strip_prefix(SECRET_PREFIX)?).ok().map(Secret::new)
}

/// The value of `webhook-signature`, by every secret that signs at `at`. `signed_at` is real time, because receivers
/// compare it with their own clock.
pub fn sign(secrets: &SigningSecrets, at: Timestamp, id: EventId, signed_at: Timestamp, body: &str) -> String {
    let (id, seconds) = (id.to_string(), signed_at.seconds().to_string());
    let signatures = secrets.at(at).map(|secret| signature(secret, &id, &seconds, body.as_bytes()));
    signatures.collect::<Vec<_>>().join(" ")
}

/// The value of `webhook-signature` for something that is not an application's event.
pub(crate) fn sign_as(secret: &Secret, id: &str, signed_at: Timestamp, body: &str) -> String {
    signature(secret, id, &signed_at.seconds().to_string(), body.as_bytes())
}

/// What a receiver does: believes the body only when one of the signatures is by its secret, and fresh.
pub fn verify(
    secret: &Secret,
    (id, timestamp, signatures): (&str, &str, &str),
    body: &[u8],
    now: Timestamp,
) -> Result<(), NotVerified> {
    let seconds: i64 = timestamp.parse().map_err(|_| NotVerified::Timestamp)?;
    let tolerance = i64::try_from(TOLERANCE.as_secs()).unwrap_or(i64::MAX);
    if now.seconds().saturating_sub(seconds).saturating_abs() > tolerance {
        return Err(NotVerified::Timestamp);
    }
    let ours = mac(secret, id, timestamp, body);
    let matches = |one: &str| {
        let theirs = one.strip_prefix(VERSION).and_then(|rest| rest.strip_prefix(','));
        theirs
            .and_then(|theirs| STANDARD.decode(theirs).ok())
            .is_some_and(|theirs| ours.clone().verify_slice(&theirs).is_ok())
    };
    if signatures.split(' ').any(matches) { Ok(()) } else { Err(NotVerified::Signature) }
}

fn signature(secret: &Secret, id: &str, seconds: &str, body: &[u8]) -> String {
    let tag = mac(secret, id, seconds, body).finalize().into_bytes();
    format!("{VERSION},{}", STANDARD.encode(tag))
}

fn mac(secret: &Secret, id: &str, seconds: &str, body: &[u8]) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.reveal()).expect("HMAC takes a key of any length");
    for part in [id.as_bytes(), b".", seconds.as_bytes(), b".", body] {
        mac.update(part);
    }
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED_AT: Timestamp = Timestamp::from_micros(1_614_265_330_000_000);
    const BODY: &str = r#"{"test": 2432232314}"#;

    /// The example of the specification, which every published library tests itself with.
    const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn secret() -> Secret {
        read_secret(SECRET).unwrap()
    }

    #[test]
    fn a_signature_is_the_one_of_the_specification() {
        assert_eq!(signature(&secret(), ID, "1614265330", BODY.as_bytes()), SIGNATURE);
    }

    #[test]
    fn a_received_webhook_is_believed_only_with_its_own_body_secret_id_and_time() {
        let other = Secret::new(vec![7; 32]);
        let fresh = SIGNED_AT.plus(minutes(4));
        let check = |secret: &Secret, id, timestamp, signatures, body: &str, now| {
            verify(secret, (id, timestamp, signatures), body.as_bytes(), now)
        };
        let both = format!("v1,AAAA v2,{} {SIGNATURE}", &SIGNATURE[3..]);
        assert_eq!(check(&secret(), ID, "1614265330", SIGNATURE, BODY, fresh), Ok(()));
        assert_eq!(check(&secret(), ID, "1614265330", &both, BODY, fresh), Ok(()), "one of several is enough");
        let wrong = Err(NotVerified::Signature);
        assert_eq!(check(&other, ID, "1614265330", SIGNATURE, BODY, fresh), wrong);
        assert_eq!(check(&secret(), "msg_2", "1614265330", SIGNATURE, BODY, fresh), wrong);
        assert_eq!(check(&secret(), ID, "1614265331", SIGNATURE, BODY, fresh), wrong);
        assert_eq!(check(&secret(), ID, "1614265330", SIGNATURE, "{}", fresh), wrong);
        assert_eq!(check(&secret(), ID, "1614265330", "", BODY, fresh), wrong);
        let stale = Err(NotVerified::Timestamp);
        assert_eq!(check(&secret(), ID, "1614265330", SIGNATURE, BODY, SIGNED_AT.plus(minutes(6))), stale);
        assert_eq!(check(&secret(), ID, "1614265330", SIGNATURE, BODY, SIGNED_AT.minus(minutes(6))), stale);
        assert_eq!(check(&secret(), ID, "soon", SIGNATURE, BODY, fresh), stale);
    }

    #[test]
    fn a_replaced_secret_signs_beside_the_new_one_until_its_grace_ends() {
        let old = Secret::new(vec![1; 32]);
        let until = SIGNED_AT.plus(minutes(1));
        let secrets = SigningSecrets { current: secret(), previous: Some((old.clone(), until)) };
        let id = EventId::from_u128(1);
        let during = sign(&secrets, SIGNED_AT, id, SIGNED_AT, BODY);
        let headers = |signatures| (id.to_string(), "1614265330", signatures);
        for secret in [&secret(), &old] {
            let (id, timestamp, signatures) = headers(during.as_str());
            assert_eq!(verify(secret, (&id, timestamp, signatures), BODY.as_bytes(), SIGNED_AT), Ok(()));
        }
        let after = sign(&secrets, until, id, SIGNED_AT, BODY);
        assert_eq!(after.split(' ').count(), 1);
        let (id, timestamp, signatures) = headers(after.as_str());
        let verified = verify(&old, (&id, timestamp, signatures), BODY.as_bytes(), SIGNED_AT);
        assert_eq!(verified, Err(NotVerified::Signature));
    }

    #[test]
    fn a_secret_reads_back_and_never_shows_itself_by_accident() {
        assert_eq!(show_secret(&secret()), SECRET);
        assert_eq!(read_secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), None);
        assert_eq!(format!("{:?}", secret()), "Secret(…)");
    }
}
