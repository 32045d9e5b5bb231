//! How signing secrets lie in the database: sealed with the server's key when it has one.
//!
//! A sealed secret is bound to its endpoint, so that a row copied to another endpoint does not open. The first byte says
//! how it was sealed, so that keys and ciphers can change one row at a time. Deliberately absent: key rotation and
//! keys of their own for each application; they come with the envelope encryption of gateway credentials.

use domain::{EndpointId, Scope, webhooks::Secret};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::{fmt, sync::Arc};

const PLAIN: u8 = 0;
const SEALED: u8 = 1;

/// Seals and opens secrets. Cheap to clone; it never shows its key.
#[derive(Clone, Default)]
pub struct SecretBox {
    key: Option<Arc<LessSafeKey>>,
}

/// A secret that could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretUnreadable {
    /// It was sealed with a key, and the server has none.
    #[error("the secret is sealed, and the server has no key")]
    NoKey,
    /// It was sealed with another key, for another endpoint, or is damaged.
    #[error("the secret does not open with the server's key")]
    WrongKey,
    /// There were no random numbers to seal with.
    #[error("there is no source of random numbers")]
    NoRandom,
}

impl SecretBox {
    /// Without a key: secrets lie open. For development only.
    pub fn open_box() -> SecretBox {
        SecretBox::default()
    }

    /// With the server's key of 256 bits.
    pub fn with_key(key: &[u8; 32]) -> SecretBox {
        SecretBox { key: UnboundKey::new(&AES_256_GCM, key).ok().map(|key| Arc::new(LessSafeKey::new(key))) }
    }

    /// Whether it has a key.
    pub fn is_locked(&self) -> bool {
        self.key.is_some()
    }

    /// The bytes to keep.
    pub fn seal(&self, scope: Scope, endpoint: EndpointId, secret: &Secret) -> Result<Vec<u8>, SecretUnreadable> {
        let Some(key) = &self.key else { return Ok([&[PLAIN], secret.reveal()].concat()) };
        let mut nonce = [0; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| SecretUnreadable::NoRandom)?;
        let mut text = secret.reveal().to_vec();
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), owner(scope, endpoint), &mut text)
            .map_err(|_| SecretUnreadable::WrongKey)?;
        Ok([&[SEALED], nonce.as_slice(), &text].concat())
    }

    /// The secret that was kept.
    pub fn open(&self, scope: Scope, endpoint: EndpointId, kept: &[u8]) -> Result<Secret, SecretUnreadable> {
        match kept.split_first() {
            Some((&PLAIN, secret)) => Ok(Secret::new(secret.to_vec())),
            Some((&SEALED, rest)) => {
                let key = self.key.as_ref().ok_or(SecretUnreadable::NoKey)?;
                let (nonce, text) = rest.split_at_checked(NONCE_LEN).ok_or(SecretUnreadable::WrongKey)?;
                let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SecretUnreadable::WrongKey)?;
                let mut text = text.to_vec();
                let opened = key.open_in_place(nonce, owner(scope, endpoint), &mut text);
                opened.map(|secret| Secret::new(secret.to_vec())).map_err(|_| SecretUnreadable::WrongKey)
            }
            Some(_) | None => Err(SecretUnreadable::WrongKey),
        }
    }
}

impl fmt::Debug for SecretBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_locked() { "SecretBox(locked)" } else { "SecretBox(open)" })
    }
}

fn owner(scope: Scope, endpoint: EndpointId) -> Aad<Vec<u8>> {
    let (app, endpoint) = (scope.app.as_u128().to_be_bytes(), endpoint.as_u128().to_be_bytes());
    Aad::from([app.as_slice(), &endpoint, scope.mode.as_str().as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{AppId, Mode};

    const SCOPE: Scope = Scope { app: AppId::from_u128(1), mode: Mode::Test };
    const ENDPOINT: EndpointId = EndpointId::from_u128(2);

    #[test]
    fn a_sealed_secret_opens_only_for_its_endpoint_and_with_its_key() {
        let locked = SecretBox::with_key(&[7; 32]);
        let secret = Secret::new(vec![9; 32]);
        let kept = locked.seal(SCOPE, ENDPOINT, &secret).unwrap();
        assert!(!kept.windows(8).any(|bytes| bytes == [9; 8]), "the secret lies open");
        assert_eq!(locked.open(SCOPE, ENDPOINT, &kept), Ok(secret));
        let live = Scope { mode: Mode::Live, ..SCOPE };
        let wrong = Err(SecretUnreadable::WrongKey);
        assert_eq!(locked.open(SCOPE, EndpointId::from_u128(3), &kept), wrong);
        assert_eq!(locked.open(live, ENDPOINT, &kept), wrong);
        assert_eq!(SecretBox::with_key(&[8; 32]).open(SCOPE, ENDPOINT, &kept), wrong);
        assert_eq!(SecretBox::open_box().open(SCOPE, ENDPOINT, &kept), Err(SecretUnreadable::NoKey));
        for damaged in [&kept[..kept.len() - 1], &kept[..5], &[], &[9, 1, 2]] {
            assert_eq!(locked.open(SCOPE, ENDPOINT, damaged), wrong);
        }
    }

    #[test]
    fn sealing_twice_never_gives_the_same_bytes() {
        let (locked, secret) = (SecretBox::with_key(&[7; 32]), Secret::new(vec![9; 32]));
        let seal = || locked.seal(SCOPE, ENDPOINT, &secret).unwrap();
        assert_ne!(seal(), seal());
    }

    #[test]
    fn a_server_that_gets_a_key_later_still_opens_what_lay_open() {
        let secret = Secret::new(vec![9; 32]);
        let kept = SecretBox::open_box().seal(SCOPE, ENDPOINT, &secret).unwrap();
        assert_eq!(SecretBox::with_key(&[7; 32]).open(SCOPE, ENDPOINT, &kept), Ok(secret));
    }

    #[test]
    fn a_box_never_shows_its_key() {
        assert_eq!(format!("{:?}", SecretBox::with_key(&[7; 32])), "SecretBox(locked)");
    }
}
