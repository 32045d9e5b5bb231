//! Reads RSA keys as merchants get them: with armour, without, or with the wrong one; PKCS#8 or the older PKCS#1.

use crate::gateways::AccountRefused;
use base64::{Engine, engine::general_purpose::STANDARD};
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey},
    pkcs8::{DecodePrivateKey, DecodePublicKey},
    traits::PublicKeyParts,
};

/// The shortest modulus: the gateway's own keys have 2048 bits.
const BYTES_MIN: usize = 256;

/// Reads a private key.
pub(super) fn private(name: &'static str, text: &str) -> Result<RsaPrivateKey, AccountRefused> {
    let der = der(text).ok_or(AccountRefused::Key { name })?;
    let key = RsaPrivateKey::from_pkcs8_der(&der).ok().or_else(|| RsaPrivateKey::from_pkcs1_der(&der).ok());
    key.filter(|key| key.size() >= BYTES_MIN).ok_or(AccountRefused::Key { name })
}

/// Reads a public key.
pub(super) fn public(name: &'static str, text: &str) -> Result<RsaPublicKey, AccountRefused> {
    let der = der(text).ok_or(AccountRefused::Key { name })?;
    let key = RsaPublicKey::from_public_key_der(&der).ok().or_else(|| RsaPublicKey::from_pkcs1_der(&der).ok());
    key.filter(|key| key.size() >= BYTES_MIN).ok_or(AccountRefused::Key { name })
}

/// What the armour holds, whatever the armour says.
fn der(text: &str) -> Option<Vec<u8>> {
    let mut body = String::new();
    let mut rest = text;
    // Armour may stand on the same line as what it holds, as in an environment variable.
    while let Some((before, after)) = rest.split_once("-----") {
        body.push_str(before);
        rest = after.split_once("-----")?.1;
    }
    body.push_str(rest);
    body.retain(|letter| !letter.is_ascii_whitespace());
    STANDARD.decode(body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rsa::{pkcs1::EncodeRsaPrivateKey, pkcs8::EncodePublicKey};

    const PKCS8: &str = super::super::HANDED_OUT_MERCHANT_KEY;
    const SPKI: &str = super::super::HANDED_OUT_GATEWAY_KEY;

    fn body(armoured: &str) -> String {
        armoured.lines().filter(|line| !line.starts_with("-----")).collect()
    }

    fn armoured(kind: &str, body: &str) -> String {
        format!("-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n")
    }

    #[test]
    fn a_private_key_is_read_however_it_was_handed_out() {
        let key = private("k", PKCS8).unwrap();
        let pkcs1 = STANDARD.encode(key.to_pkcs1_der().unwrap().as_bytes());
        for (way, text) in [
            ("one line of PKCS#8", body(PKCS8)),
            ("PKCS#8 in the armour of PKCS#1", armoured("RSA PRIVATE KEY", &body(PKCS8))),
            ("one line of PKCS#1", pkcs1.clone()),
            ("PKCS#1", armoured("RSA PRIVATE KEY", &pkcs1)),
            ("PKCS#1 in the armour of PKCS#8", armoured("PRIVATE KEY", &pkcs1)),
            ("all on one line", PKCS8.replace('\n', " ")),
            ("with the line ends of another system", PKCS8.replace('\n', "\r\n")),
        ] {
            assert_eq!(private("k", &text).as_ref(), Ok(&key), "{way}");
        }
    }

    #[test]
    fn a_public_key_is_read_however_it_was_handed_out() {
        let key = public("k", SPKI).unwrap();
        let pkcs1 = STANDARD.encode(rsa::pkcs1::EncodeRsaPublicKey::to_pkcs1_der(&key).unwrap().as_bytes());
        let spki = STANDARD.encode(key.to_public_key_der().unwrap().as_bytes());
        for text in [spki.clone(), armoured("PUBLIC KEY", &spki), armoured("RSA PUBLIC KEY", &spki), pkcs1] {
            assert_eq!(public("k", &text).as_ref(), Ok(&key));
        }
    }

    #[test]
    fn what_is_no_key_is_named_and_never_shown() {
        let refused = AccountRefused::Key { name: "merchantPrivateKey" };
        for text in ["", "abc", "-----BEGIN PRIVATE KEY-----", SPKI, "AAAA"] {
            assert_eq!(private("merchantPrivateKey", text), Err(refused), "{text}");
        }
        assert_eq!(refused.to_string(), "merchantPrivateKey is no RSA key of at least 2048 bits");
        assert!(public("k", PKCS8).is_err(), "a private key where a public one belongs");
    }
}
