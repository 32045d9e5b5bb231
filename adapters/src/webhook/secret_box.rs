//! How secrets lie in the database: each under a random key of its own, and that key wrapped with one of the server's.
//!
//! A sealed secret is bound to its owner (application, mode, kind and row), so that it opens nowhere else. The server has
//! several keys by name; the first seals, all open, and [`SecretBox::rewrap`] brings a secret under the first without
//! touching what it protects. The first byte says how a secret was sealed:
//! - 0: it lies open, from a server without a key;
//! - 1: sealed with the server's only key, as servers did before there were several;
//! - 2: length and name of the key, nonce and wrapped key, nonce and sealed secret.
//!
//! What always holds: neither a key nor a secret stands in an error, a log or a debug text.

use domain::{EndpointId, Scope, webhooks::Secret};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::{fmt, sync::Arc};

const PLAIN: u8 = 0;
const SEALED: u8 = 1;
const ENVELOPE: u8 = 2;

/// Bytes of a key.
const KEY_LEN: usize = 32;
/// Bytes that a seal adds to what it protects.
const TAG_LEN: usize = 16;
/// The longest name of a key.
pub const KEY_NAME_MAX: usize = 16;

/// The name of the key of a server that has only one.
pub const ONLY_KEY: &str = "first";

/// Whose secrets a webhook endpoint's are, so that another kind's do not open there.
const ENDPOINT_KIND: &[u8] = b"webhook_endpoints";

/// Seals and opens secrets. Cheap to clone; it never shows its keys.
#[derive(Clone, Default)]
pub struct SecretBox {
    keys: Arc<[(String, LessSafeKey)]>,
}

/// A secret that could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretUnreadable {
    /// It was sealed with a key, and the server has none.
    #[error("the secret is sealed, and the server has no key")]
    NoKey,
    /// It was sealed with another key, for another owner, or is damaged.
    #[error("the secret does not open with the server's keys")]
    WrongKey,
    /// There were no random numbers to seal with.
    #[error("there is no source of random numbers")]
    NoRandom,
}

/// How a secret lies in the database.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lies {
    /// Without a seal.
    Open,
    /// Sealed with the only key that a server had.
    Sealed,
    /// Under the key of that name.
    Under(String),
    /// In a way that this program does not know.
    Unknown,
}

impl Lies {
    /// What the first bytes say; those of the name are enough.
    pub fn of(kept: &[u8]) -> Lies {
        match kept.split_first() {
            Some((&PLAIN, _)) => Lies::Open,
            Some((&SEALED, _)) => Lies::Sealed,
            Some((&ENVELOPE, rest)) => match named(rest) {
                Some((name, _)) => Lies::Under(name.to_owned()),
                None => Lies::Unknown,
            },
            Some(_) | None => Lies::Unknown,
        }
    }
}

impl SecretBox {
    /// Without a key: secrets lie open. For development only.
    pub fn open_box() -> SecretBox {
        SecretBox::default()
    }

    /// With the server's only key of 256 bits.
    pub fn with_key(key: &[u8; KEY_LEN]) -> SecretBox {
        SecretBox::with_keys(&[(ONLY_KEY.to_owned(), *key)])
    }

    /// With several keys by name: the first seals, all open.
    pub fn with_keys(keys: &[(String, [u8; KEY_LEN])]) -> SecretBox {
        let named = keys.iter().filter_map(|(name, key)| Some((name.clone(), usable(key)?)));
        SecretBox { keys: named.collect() }
    }

    /// Whether it has a key.
    pub fn is_locked(&self) -> bool {
        !self.keys.is_empty()
    }

    /// The name of the key that seals.
    pub fn current(&self) -> Option<&str> {
        self.keys.first().map(|(name, _)| name.as_str())
    }

    /// Whether it has a key of that name.
    pub fn has(&self, name: &str) -> bool {
        self.keys.iter().any(|(own, _)| own == name)
    }

    /// What every secret under the key that seals begins with; none without a key.
    pub fn current_prefix(&self) -> Option<Vec<u8>> {
        self.current().and_then(prefix)
    }

    /// The bytes to keep of a signing secret.
    pub fn seal(&self, scope: Scope, endpoint: EndpointId, secret: &Secret) -> Result<Vec<u8>, SecretUnreadable> {
        self.seal_bytes(&endpoint_owner(scope, endpoint), secret.reveal())
    }

    /// The signing secret that was kept.
    pub fn open(&self, scope: Scope, endpoint: EndpointId, kept: &[u8]) -> Result<Secret, SecretUnreadable> {
        self.open_either(&endpoint_owner(scope, endpoint), &owner(scope, endpoint), kept).map(Secret::new)
    }

    /// A signing secret under the key that seals; none when it is there already.
    pub fn rewrap(&self, scope: Scope, endpoint: EndpointId, kept: &[u8]) -> Result<Option<Vec<u8>>, SecretUnreadable> {
        self.rewrap_either(&endpoint_owner(scope, endpoint), &owner(scope, endpoint), kept)
    }

    /// The bytes to keep of any secret; they open for the same owner alone.
    pub fn seal_bytes(&self, owner: &[u8], secret: &[u8]) -> Result<Vec<u8>, SecretUnreadable> {
        let Some((name, key)) = self.keys.first() else { return Ok([&[PLAIN], secret].concat()) };
        let begin = prefix(name).ok_or(SecretUnreadable::WrongKey)?;
        let mut own = [0; KEY_LEN];
        getrandom::fill(&mut own).map_err(|_| SecretUnreadable::NoRandom)?;
        let sealed = seal_with(&usable(&own).ok_or(SecretUnreadable::WrongKey)?, owner, secret)?;
        Ok([begin, seal_with(key, &wrapping(owner), &own)?, sealed].concat())
    }

    /// The secret that was kept for that owner.
    pub fn open_bytes(&self, owner: &[u8], kept: &[u8]) -> Result<Vec<u8>, SecretUnreadable> {
        self.open_either(owner, owner, kept)
    }

    /// Any secret under the key that seals; none when it is there already.
    pub fn rewrap_bytes(&self, owner: &[u8], kept: &[u8]) -> Result<Option<Vec<u8>>, SecretUnreadable> {
        self.rewrap_either(owner, owner, kept)
    }

    /// Opens what was kept: `old` is what it was bound to before secrets had keys of their own.
    fn open_either(&self, owner: &[u8], old: &[u8], kept: &[u8]) -> Result<Vec<u8>, SecretUnreadable> {
        match kept.split_first() {
            Some((&PLAIN, secret)) => Ok(secret.to_vec()),
            Some((&SEALED, sealed)) => self.try_keys(None, |key| open_with(key, old, sealed)),
            Some((&ENVELOPE, rest)) => {
                let (own, sealed) = self.unwrap(owner, rest)?;
                open_with(&own, owner, sealed).ok_or(SecretUnreadable::WrongKey)
            }
            Some(_) | None => Err(SecretUnreadable::WrongKey),
        }
    }

    fn rewrap_either(&self, owner: &[u8], old: &[u8], kept: &[u8]) -> Result<Option<Vec<u8>>, SecretUnreadable> {
        let Some((name, key)) = self.keys.first() else { return Err(SecretUnreadable::NoKey) };
        let begin = prefix(name).ok_or(SecretUnreadable::WrongKey)?;
        let Some((&ENVELOPE, rest)) = kept.split_first() else {
            return self.seal_bytes(owner, &self.open_either(owner, old, kept)?).map(Some);
        };
        let (_, wrapped) = named(rest).ok_or(SecretUnreadable::WrongKey)?;
        let (wrapped, sealed) =
            wrapped.split_at_checked(NONCE_LEN + KEY_LEN + TAG_LEN).ok_or(SecretUnreadable::WrongKey)?;
        if kept.starts_with(&begin) && open_with(key, &wrapping(owner), wrapped).is_some() {
            return Ok(None);
        }
        let own = self.try_keys(None, |key| open_with(key, &wrapping(owner), wrapped))?;
        Ok(Some([begin, seal_with(key, &wrapping(owner), &own)?, sealed.to_vec()].concat()))
    }

    /// A secret's own key, and what it seals.
    fn unwrap<'kept>(&self, owner: &[u8], rest: &'kept [u8]) -> Result<(LessSafeKey, &'kept [u8]), SecretUnreadable> {
        let (name, wrapped) = named(rest).ok_or(SecretUnreadable::WrongKey)?;
        let (wrapped, sealed) =
            wrapped.split_at_checked(NONCE_LEN + KEY_LEN + TAG_LEN).ok_or(SecretUnreadable::WrongKey)?;
        let own = self.try_keys(Some(name), |key| open_with(key, &wrapping(owner), wrapped))?;
        Ok((usable(&own).ok_or(SecretUnreadable::WrongKey)?, sealed))
    }

    /// The key of that name is tried first, then the others: a key may have got another name. A wrong one never opens.
    fn try_keys<T>(&self, name: Option<&str>, open: impl Fn(&LessSafeKey) -> Option<T>) -> Result<T, SecretUnreadable> {
        if self.keys.is_empty() {
            return Err(SecretUnreadable::NoKey);
        }
        let (same, others): (Vec<_>, Vec<_>) = self.keys.iter().partition(|(own, _)| Some(own.as_str()) == name);
        same.iter().chain(&others).find_map(|(_, key)| open(key)).ok_or(SecretUnreadable::WrongKey)
    }
}

impl fmt::Debug for SecretBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_locked() { "SecretBox(locked)" } else { "SecretBox(open)" })
    }
}

fn usable(key: &[u8]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).ok().map(LessSafeKey::new)
}

/// What a secret under the key of that name begins with.
fn prefix(name: &str) -> Option<Vec<u8>> {
    let length = u8::try_from(name.len()).ok().filter(|_| name.len() <= KEY_NAME_MAX)?;
    Some([&[ENVELOPE, length], name.as_bytes()].concat())
}

/// The name of the key, and what follows it.
fn named(rest: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = rest.split_first()?;
    let (name, rest) = rest.split_at_checked(usize::from(*length))?;
    Some((std::str::from_utf8(name).ok()?, rest))
}

/// Nonce and sealed bytes.
fn seal_with(key: &LessSafeKey, bound: &[u8], bytes: &[u8]) -> Result<Vec<u8>, SecretUnreadable> {
    let mut nonce = [0; NONCE_LEN];
    getrandom::fill(&mut nonce).map_err(|_| SecretUnreadable::NoRandom)?;
    let mut text = bytes.to_vec();
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound), &mut text)
        .map_err(|_| SecretUnreadable::WrongKey)?;
    Ok([nonce.as_slice(), &text].concat())
}

fn open_with(key: &LessSafeKey, bound: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, text) = sealed.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut text = text.to_vec();
    key.open_in_place(nonce, Aad::from(bound), &mut text).ok().map(|opened| opened.to_vec())
}

/// What a wrapped key is bound to: the same owner, and that it is a key.
fn wrapping(owner: &[u8]) -> Vec<u8> {
    [b"key of ".as_slice(), owner].concat()
}

fn endpoint_owner(scope: Scope, endpoint: EndpointId) -> Vec<u8> {
    [ENDPOINT_KIND, &owner(scope, endpoint)].concat()
}

fn owner(scope: Scope, endpoint: EndpointId) -> Vec<u8> {
    let (app, endpoint) = (scope.app.as_u128().to_be_bytes(), endpoint.as_u128().to_be_bytes());
    [app.as_slice(), &endpoint, scope.mode.as_str().as_bytes()].concat()
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

    fn ring(names: &[(&str, u8)]) -> SecretBox {
        let keys: Vec<_> = names.iter().map(|(name, byte)| ((*name).to_owned(), [*byte; 32])).collect();
        SecretBox::with_keys(&keys)
    }

    /// As servers sealed before secrets had keys of their own.
    fn sealed_directly(key: u8, secret: &Secret) -> Vec<u8> {
        let key = usable(&[key; 32]).unwrap();
        [vec![SEALED], seal_with(&key, &owner(SCOPE, ENDPOINT), secret.reveal()).unwrap()].concat()
    }

    #[test]
    fn a_new_key_seals_and_the_old_one_still_opens() {
        let secret = Secret::new(vec![9; 32]);
        let old = ring(&[("k1", 1)]).seal(SCOPE, ENDPOINT, &secret).unwrap();
        let both = ring(&[("k2", 2), ("k1", 1)]);
        assert_eq!(both.open(SCOPE, ENDPOINT, &old).unwrap(), secret);
        let new = both.seal(SCOPE, ENDPOINT, &secret).unwrap();
        assert_eq!((Lies::of(&old), Lies::of(&new)), (Lies::Under("k1".into()), Lies::Under("k2".into())));
        assert_eq!(ring(&[("k2", 2)]).open(SCOPE, ENDPOINT, &new).unwrap(), secret);
        assert_eq!(ring(&[("k2", 2)]).open(SCOPE, ENDPOINT, &old), Err(SecretUnreadable::WrongKey));
        assert_eq!(ring(&[("other", 1)]).open(SCOPE, ENDPOINT, &old).unwrap(), secret, "a name is only a name");
        assert_eq!(ring(&[("k1", 7)]).open(SCOPE, ENDPOINT, &old), Err(SecretUnreadable::WrongKey));
    }

    #[test]
    fn whatever_lies_in_the_database_comes_under_the_current_key_once() {
        let secret = Secret::new(vec![9; 32]);
        let both = ring(&[("k2", 2), ("k1", 1)]);
        for kept in [
            SecretBox::open_box().seal(SCOPE, ENDPOINT, &secret).unwrap(),
            sealed_directly(1, &secret),
            ring(&[("k1", 1)]).seal(SCOPE, ENDPOINT, &secret).unwrap(),
            ring(&[("k2", 1)]).seal(SCOPE, ENDPOINT, &secret).unwrap(),
        ] {
            let rewrapped = both.rewrap(SCOPE, ENDPOINT, &kept).unwrap().unwrap();
            assert!(rewrapped.starts_with(&both.current_prefix().unwrap()));
            assert_eq!(ring(&[("k2", 2)]).open(SCOPE, ENDPOINT, &rewrapped).unwrap(), secret);
            assert_eq!(both.rewrap(SCOPE, ENDPOINT, &rewrapped), Ok(None), "it is there already");
            let other = EndpointId::from_u128(3);
            let moved = both.rewrap(SCOPE, other, &kept);
            assert_eq!(moved.is_err(), Lies::of(&kept) != Lies::Open, "what was moved is not sealed anew");
        }
        let old = ring(&[("k1", 1)]).seal(SCOPE, ENDPOINT, &secret).unwrap();
        let rewrapped = both.rewrap(SCOPE, ENDPOINT, &old).unwrap().unwrap();
        assert_eq!(&rewrapped[rewrapped.len() - 60..], &old[old.len() - 60..], "the secret itself is not touched");
        assert_eq!(ring(&[("k3", 3)]).rewrap(SCOPE, ENDPOINT, &old), Err(SecretUnreadable::WrongKey));
        assert_eq!(SecretBox::open_box().rewrap(SCOPE, ENDPOINT, &old), Err(SecretUnreadable::NoKey));
    }

    #[test]
    fn what_was_sealed_with_the_only_key_still_opens() {
        let secret = Secret::new(vec![9; 32]);
        let kept = sealed_directly(7, &secret);
        assert_eq!(Lies::of(&kept), Lies::Sealed);
        assert_eq!(SecretBox::with_key(&[7; 32]).open(SCOPE, ENDPOINT, &kept), Ok(secret.clone()));
        assert_eq!(ring(&[("k2", 2), ("k1", 7)]).open(SCOPE, ENDPOINT, &kept), Ok(secret));
        let other = EndpointId::from_u128(3);
        assert_eq!(SecretBox::with_key(&[7; 32]).open(SCOPE, other, &kept), Err(SecretUnreadable::WrongKey));
    }

    #[test]
    fn a_secret_of_another_kind_does_not_open() {
        let locked = SecretBox::with_key(&[7; 32]);
        let kept = locked.seal(SCOPE, ENDPOINT, &Secret::new(vec![9; 32])).unwrap();
        assert_eq!(locked.open_bytes(&owner(SCOPE, ENDPOINT), &kept), Err(SecretUnreadable::WrongKey));
    }

    #[test]
    fn each_damaged_byte_is_noticed() {
        let locked = SecretBox::with_key(&[7; 32]);
        let kept = locked.seal_bytes(b"owner", &[9; 32]).unwrap();
        for at in 0..kept.len() {
            let mut damaged = kept.clone();
            damaged[at] ^= 1;
            // The name only says which key to try first.
            let is_name = (2..2 + ONLY_KEY.len()).contains(&at);
            assert_eq!(locked.open_bytes(b"owner", &damaged).is_ok(), is_name && damaged[at].is_ascii(), "byte {at}");
        }
        for length in 0..kept.len() {
            assert!(locked.open_bytes(b"owner", &kept[..length]).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn a_box_never_shows_its_key() {
        assert_eq!(format!("{:?}", SecretBox::with_key(&[7; 32])), "SecretBox(locked)");
    }
}
