//! The gateway's keys: its own pair, and the public keys of merchants.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base64::{Engine, engine::general_purpose::STANDARD};
use getrandom::SysRng;
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePublicKey};
use rsa::traits::{PaddingScheme, SignatureScheme};
use rsa::{Pkcs1v15Encrypt, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{DATA_INVALID, NOT_BASE64, NOT_DECRYPTED, NOT_SIGNED, Refused};

/// The gateway's own pair.
pub(super) const GATEWAY_KEY: &str = include_str!("../../../keys/nagad_sandbox_gateway.pem");
/// Its public half.
pub(super) const GATEWAY_PUBLIC_KEY: &str = include_str!("../../../keys/nagad_sandbox_gateway.pub.pem");
/// What every merchant has that registered nothing else.
pub(super) const MERCHANT_KEY: &str = include_str!("../../../keys/nagad_sandbox_merchant.pem");

/// Most merchants whose key is remembered.
const MERCHANTS_MAX: usize = 1_000;

/// The text is no RSA public key.
#[derive(Debug, thiserror::Error)]
#[error("no RSA public key, neither PEM nor base64")]
pub struct KeysRefused;

/// All keys of the gateway.
pub(super) struct Keys {
    own: RsaPrivateKey,
    usual: RsaPublicKey,
    registered: Mutex<BTreeMap<String, RsaPublicKey>>,
}

/// The body of an armoured key, on one line.
pub(super) fn one_line(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with("-----")).collect()
}

impl Keys {
    /// The keys that are handed out.
    pub(super) fn handed_out() -> Result<Self, KeysRefused> {
        let read = |pem: &str| RsaPrivateKey::from_pkcs8_pem(pem).map_err(|_| KeysRefused);
        Ok(Self { own: read(GATEWAY_KEY)?, usual: read(MERCHANT_KEY)?.to_public_key(), registered: Mutex::default() })
    }

    /// Remembers a merchant's own key.
    pub(super) fn register(&self, merchant_id: &str, text: &str) -> Result<(), KeysRefused> {
        let der = STANDARD.decode(one_line(text).trim()).map_err(|_| KeysRefused)?;
        let key = RsaPublicKey::from_public_key_der(&der).map_err(|_| KeysRefused)?;
        let mut registered = self.registered.lock().unwrap_or_else(PoisonError::into_inner);
        if registered.len() >= MERCHANTS_MAX {
            registered.pop_first();
        }
        registered.insert(merchant_id.to_owned(), key);
        Ok(())
    }

    fn of(&self, merchant_id: &str) -> RsaPublicKey {
        let registered = self.registered.lock().unwrap_or_else(PoisonError::into_inner);
        registered.get(merchant_id).unwrap_or(&self.usual).clone()
    }

    /// Opens what a merchant sealed: base64, padding, signature, JSON, each with the refusal of its own.
    pub(super) fn open(&self, merchant_id: &str, data: &str, signature: &str) -> Result<Value, Refused> {
        let decode = |text: &str| STANDARD.decode(text).map_err(|_| NOT_BASE64);
        let (data, signature) = (decode(data)?, decode(signature)?);
        let plain = Pkcs1v15Encrypt.decrypt(Some(&mut SysRng), &self.own, &data).map_err(|_| NOT_DECRYPTED)?;
        // A wrong padding comes out as bytes that mean nothing.
        let object: Value = serde_json::from_slice(&plain).map_err(|_| NOT_DECRYPTED)?;
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        scheme.verify(&self.of(merchant_id), &Sha256::digest(&plain), &signature).map_err(|_| NOT_SIGNED)?;
        if object.is_object() { Ok(object) } else { Err(DATA_INVALID) }
    }

    /// Seals an answer for a merchant.
    pub(super) fn seal(
        &self,
        merchant_id: &str,
        what: &Value,
        is_wrong_key: bool,
        is_bad_sign: bool,
    ) -> Result<Value, Refused> {
        const FAILED: Refused = Refused("16_0006_056", "Failed to encrypt");
        let plain = what.to_string().into_bytes();
        let reader = if is_wrong_key { self.own.to_public_key() } else { self.of(merchant_id) };
        let data = Pkcs1v15Encrypt.encrypt(&mut SysRng, &reader, &plain).map_err(|_| FAILED)?;
        let signed: &[u8] = if is_bad_sign { b"something else" } else { &plain };
        let signature = Pkcs1v15Sign::new::<Sha256>()
            .sign(Some(&mut SysRng), &self.own, &Sha256::digest(signed))
            .map_err(|_| FAILED)?;
        Ok(json!({ "sensitiveData": STANDARD.encode(data), "signature": STANDARD.encode(signature) }))
    }

    /// The gateway's public key in base64.
    pub(super) fn public(&self) -> String {
        self.own.to_public_key().to_public_key_der().map(|der| STANDARD.encode(der.as_bytes())).unwrap_or_default()
    }
}
