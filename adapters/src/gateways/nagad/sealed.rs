//! What is sealed: encrypted for the one who reads it (RSA, PKCS#1 v1.5) and signed by the one who wrote it (RSA, PKCS#1
//! v1.5, SHA-256), both over the same bytes.
//!
//! One block is all there is, so a text that does not fit is refused before anybody is called. The library answers a
//! wrong padding with bytes that mean nothing; only the signature says that an answer is one.

use base64::{Engine, engine::general_purpose::STANDARD};
use getrandom::SysRng;
use rsa::{
    Pkcs1v15Encrypt, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey,
    traits::{PaddingScheme, PublicKeyParts, SignatureScheme},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// Bytes of a block that the padding takes.
const PADDING_BYTES: usize = 11;

/// The merchant's side of the keys.
pub(super) struct Keys {
    /// What the gateway reads and proves itself with.
    pub(super) gateway: RsaPublicKey,
    /// Ours.
    pub(super) own: RsaPrivateKey,
}

/// A text for the gateway.
#[derive(Debug)]
pub(super) struct Sealed {
    /// The encrypted text, in base64.
    pub(super) data: String,
    /// Its signature, in base64.
    pub(super) signature: String,
}

/// Why nothing was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SealRefused {
    #[error("{length} bytes do not fit in one block of {length_max}")]
    TooLong { length: usize, length_max: usize },
    #[error("the text cannot be encrypted and signed with these keys")]
    Keys,
}

/// Why what was sealed for us is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum OpenRefused {
    #[error("a sealed answer that is not base64")]
    Encoding,
    #[error("a sealed answer that cannot be decrypted")]
    Decryption,
    #[error("a sealed answer whose signature does not hold")]
    Signature,
}

impl Keys {
    /// Encrypts and signs an object.
    pub(super) fn seal(&self, what: &impl Serialize) -> Result<Sealed, SealRefused> {
        let plain = serde_json::to_vec(what).map_err(|_| SealRefused::Keys)?;
        let length_max = self.gateway.size().saturating_sub(PADDING_BYTES);
        if plain.len() > length_max {
            return Err(SealRefused::TooLong { length: plain.len(), length_max });
        }
        let data = Pkcs1v15Encrypt.encrypt(&mut SysRng, &self.gateway, &plain).map_err(|_| SealRefused::Keys)?;
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        let signature = scheme.sign(Some(&mut SysRng), &self.own, &Sha256::digest(&plain));
        let signature = signature.map_err(|_| SealRefused::Keys)?;
        Ok(Sealed { data: STANDARD.encode(data), signature: STANDARD.encode(signature) })
    }

    /// Decrypts what the gateway sent, and believes it only when its signature holds.
    pub(super) fn open(&self, data: &str, signature: &str) -> Result<Vec<u8>, OpenRefused> {
        let decode = |text: &str| STANDARD.decode(text.trim()).map_err(|_| OpenRefused::Encoding);
        let (data, signature) = (decode(data)?, decode(signature)?);
        let plain = Pkcs1v15Encrypt.decrypt(Some(&mut SysRng), &self.own, &data);
        let plain = plain.map_err(|_| OpenRefused::Decryption)?;
        if is_signed(&self.gateway, &plain, &signature) { Ok(plain) } else { Err(OpenRefused::Signature) }
    }
}

fn is_signed(by: &RsaPublicKey, plain: &[u8], signature: &[u8]) -> bool {
    Pkcs1v15Sign::new::<Sha256>().verify(by, &Sha256::digest(plain), signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{super::keys, *};
    use serde_json::json;

    const PLAIN: &str = r#"{"merchantId":"680000000000001","datetime":"20260105093015","orderId":"BV7K2M9Q4XA1","challenge":"00112233445566778899AABBCCDDEEFF00112233"}"#;
    const SIGNER: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApikrzl7yUNK5+sKQBXGYtDoTEfZJT7jSxhntPznZ6/omkaD0SXqMLeceKsZAM/tI2but9NqeQgYZo/retpsbywi3nDZQBCednRNOvpCCu8nwkNVa3nS4P3DaS2MQ14PqtVuVHjnYI+nHWDFNY+MhrL8ZqFOFkFh8jJrD/gJgZa1VPV18IJdQG8bA8gbQpHLBfrmXBYRNk0D3a32LjqmbiZIJ3RWwYGdmKWK8UlspLhUQ9pVbuSIUu7IWv82BhjHYq18U2mMkiWZzmqhn+CYFMUMp6CiT2K9+ohGyJWt32DytgycJsIv+2Wu1gmJ6rwA2vu3MJmtHgqL+IYvmyTt5QwIDAQAB";
    const SHA256_SIGNATURE: &str = "OnkGbyCk92A282lEoxKks2jEeBufRAzNkli7oy20dc3avUFusIaensQquZcIbDriyzlC12GoX/nOTTGuryZoyoniOxoMz83eVThethVIamJKc5kDUMIGaNqGITLDConEbXLQdIG+Qa340DH8TEE4F0gNGWjlyG09HOyFcteezBxcCECHQ+AyYID4WPawPpwMAgMgAepFjLgkR2dJp3vWAk50EgXakshHDGt9cd33d9c7CB8XL2gFAl66SdSujHW0hIptS6BduuLuShlDBe6mqaH49mzOf9H7qy5Tku9Cv3UV0i3MXALCfvnH1CDs34zRVsgY7ZXVP4lZ6LEI0Jt9Og==";
    const SHA1_SIGNATURE: &str = "TAzrI/c5BQIfHawF5YXkTFl3PzCIR4flIVXA5xkii52NHX3S7xkEzadNd3rglTx9aJRfOfiiicDQthElVA5FbhYgP8DWMT3tbJxCrXvmsCER+6EwU49o+lvjH8zYI9OGv1FlTnzISFSRhu7DWNbM4jze/GwRIFW+xw67W2kC2LbZW9SswnsSUTA0Wyt0uTHKlDX+Zjm29eojeqxUBcdYx0WYwB9Nm6xNDzR6WJ7C3MVNH/T1dDBRpAHOGflDMVWK3zBXoDTbKH92WiPOF1sKI5A8wMzp0Z5/40SPPKUwp7e4RgGR+bYjLsDWRQ4PQ3W/+xzSyCPdDmeRq5nZ/1R8Zw==";

    /// Keys with which both sides are the same.
    fn mirror() -> Keys {
        let own = keys::private("k", super::super::HANDED_OUT_MERCHANT_KEY).unwrap();
        Keys { gateway: own.to_public_key(), own }
    }

    #[test]
    fn the_published_vector_is_signed_with_sha_256_and_not_with_sha_1() {
        let digest = hex::encode(Sha256::digest(PLAIN));
        assert_eq!(digest, "628deff9e9e0667ae21f994cd34c7c51af55f24f3c70dc790e8242e4af5e3c62");
        let signer = keys::public("k", SIGNER).unwrap();
        let holds = |signature: &str| is_signed(&signer, PLAIN.as_bytes(), &STANDARD.decode(signature).unwrap());
        assert!(holds(SHA256_SIGNATURE));
        assert!(!holds(SHA1_SIGNATURE), "a weaker digest is refused");
    }

    #[test]
    fn what_is_sealed_opens_again_and_never_looks_the_same() {
        let (keys, what) = (mirror(), json!({ "amount": "500.00" }));
        let (one, other) = (keys.seal(&what).unwrap(), keys.seal(&what).unwrap());
        assert_ne!(one.data, other.data);
        assert_eq!(one.signature, other.signature);
        assert_eq!(keys.open(&one.data, &other.signature).unwrap(), br#"{"amount":"500.00"}"#);
    }

    #[test]
    fn what_does_not_fit_in_one_block_is_refused() {
        let of_length = |length: usize| "x".repeat(length - 2);
        assert!(mirror().seal(&of_length(245)).is_ok());
        let refused = mirror().seal(&of_length(246)).unwrap_err();
        assert_eq!(refused, SealRefused::TooLong { length: 246, length_max: 245 });
    }

    #[test]
    fn what_somebody_else_sealed_or_changed_is_not_believed() {
        let keys = mirror();
        let (one, other) = (keys.seal(&"one").unwrap(), keys.seal(&"other").unwrap());
        assert_eq!(keys.open(&one.data, &other.signature), Err(OpenRefused::Signature));
        assert_eq!(keys.open("no base64!", &one.signature), Err(OpenRefused::Encoding));
        assert_eq!(keys.open("AAAA", &one.signature), Err(OpenRefused::Decryption));
        let elsewhere = Keys { gateway: keys::public("k", SIGNER).unwrap(), own: mirror().own };
        assert_eq!(elsewhere.open(&one.data, &one.signature), Err(OpenRefused::Signature), "signed by another");
        let garbled = STANDARD.encode([7_u8; 256]);
        assert!(keys.open(&garbled, &one.signature).is_err(), "encrypted for another");
    }
}
