//! The key pairs that applications prove themselves with: made here, shown once, kept as digests.
//!
//! A key says whose it is (`poisha_test_` or `poisha_live_`, the application's 26 characters, 26 random ones), so that it
//! can be found without a table of keys; a secret is 256 random bits. Nothing here shows either in a log.

use domain::{
    AppId, Mode,
    ids::{crockford, parse_crockford},
};
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;

/// What a TEST key begins with.
const TEST_PREFIX: &str = "poisha_test_";
/// What a LIVE key begins with.
const LIVE_PREFIX: &str = "poisha_live_";
/// What a secret begins with, so that scanners of source code find leaked ones.
const SECRET_PREFIX: &str = "poisha_secret_";
/// Characters of an application's id in a key, and of the random part after it.
const PART_LENGTH: usize = 26;

/// A new key pair: the texts to show once, and the digests to keep.
#[derive(Clone)]
pub struct NewPair {
    /// The text for `X-Api-Key`.
    pub key: String,
    /// The text for `X-Api-Secret`.
    pub secret: String,
    /// SHA-256 of the key.
    pub key_digest: [u8; 32],
    /// SHA-256 of the secret.
    pub secret_digest: [u8; 32],
}

impl fmt::Debug for NewPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPair(…)")
    }
}

/// What a key says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadKey {
    /// Whose it claims to be.
    pub app: AppId,
    /// The mode it claims.
    pub mode: Mode,
    /// SHA-256 of its text.
    pub digest: [u8; 32],
}

/// Makes a key pair from `random`, which answers 128 fresh random bits at each call.
pub fn new_pair(app: AppId, mode: Mode, random: impl Fn() -> u128) -> NewPair {
    let key = format!("{}{}{}", prefix(mode), crockford(app.as_u128()), crockford(random()));
    let secret = format!("{SECRET_PREFIX}{}{}", crockford(random()), crockford(random()));
    let (key_digest, secret_digest) = (digest(&key), digest(&secret));
    NewPair { key, secret, key_digest, secret_digest }
}

/// Reads a key's own claims; none of them is believed before its digest and secret are found.
pub fn read_key(text: &str) -> Option<ReadKey> {
    let claimed = Mode::ALL.into_iter().find_map(|mode| Some((mode, text.strip_prefix(prefix(mode))?)));
    let (mode, rest) = claimed?;
    let (app, random) = rest.split_at_checked(PART_LENGTH)?;
    parse_crockford(random)?;
    Some(ReadKey { app: AppId::from_u128(parse_crockford(app)?), mode, digest: digest(text) })
}

/// What an operator's session token begins with.
pub const SESSION_PREFIX: &str = "poisha_session_";
/// What the token begins with that lets an operator set a password once.
pub const TICKET_PREFIX: &str = "poisha_invite_";

/// What a customer's token begins with; the mode follows.
const CUSTOMER_PREFIX: &str = "poisha_customer_";

/// A customer's token, from `random`, which answers 128 fresh random bits at each call. Like a key it says whose it is, so
/// that it is looked for in one place; its last 256 bits are random.
pub fn new_customer_token(app: AppId, mode: Mode, random: impl Fn() -> u128) -> String {
    let mode = mode.as_str().to_ascii_lowercase();
    format!("{CUSTOMER_PREFIX}{mode}_{}{}{}", crockford(app.as_u128()), crockford(random()), crockford(random()))
}

/// Reads a customer token's own claims; they are believed when its digest is found.
pub fn read_customer_token(text: &str) -> Option<ReadKey> {
    let (mode, rest) = text.strip_prefix(CUSTOMER_PREFIX)?.split_once('_')?;
    let mode = Mode::ALL.into_iter().find(|one| one.as_str().to_ascii_lowercase() == mode)?;
    let (app, random) = rest.split_at_checked(PART_LENGTH)?;
    let (first, second) = random.split_at_checked(PART_LENGTH)?;
    parse_crockford(first)?;
    parse_crockford(second)?;
    Some(ReadKey { app: AppId::from_u128(parse_crockford(app)?), mode, digest: digest(text) })
}

/// A token of 256 random bits, from `random`, which answers 128 fresh random bits at each call.
pub fn new_token(prefix: &str, random: impl Fn() -> u128) -> String {
    format!("{prefix}{}{}", crockford(random()), crockford(random()))
}

/// A recovery code of 80 random bits, in groups that can be read aloud.
pub fn new_recovery_code(random: impl Fn() -> u128) -> String {
    let letters = crockford(random());
    // The last sixteen characters are whole five-bit groups of the random bits.
    let tail = letters.get(letters.len().saturating_sub(16)..).unwrap_or_default();
    let groups: Vec<&str> = (0..4).filter_map(|group| tail.get(4 * group..4 * group + 4)).collect();
    groups.join("-")
}

/// SHA-256 of a recovery code, however it was typed.
pub fn recovery_digest(code: &str) -> [u8; 32] {
    digest(&code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase())
}

/// SHA-256 of a text.
pub fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Whether two digests are the same, in a time that does not tell where they differ.
pub fn same(left: &[u8; 32], right: &[u8; 32]) -> bool {
    left.ct_eq(right).into()
}

const fn prefix(mode: Mode) -> &'static str {
    match mode {
        Mode::Test => TEST_PREFIX,
        Mode::Live => LIVE_PREFIX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    fn pair(app: AppId, mode: Mode) -> NewPair {
        let bits = Cell::new(1_u128 << 90);
        new_pair(app, mode, || bits.replace(bits.get() * 3))
    }

    #[test]
    fn a_key_says_whose_it_is_and_of_which_mode() {
        let app = AppId::from_u128(7 << 64);
        for mode in Mode::ALL {
            let made = pair(app, mode);
            let read = read_key(&made.key);
            assert_eq!(read, Some(ReadKey { app, mode, digest: made.key_digest }), "{}", made.key);
            assert!(same(&digest(&made.secret), &made.secret_digest));
            assert!(!same(&made.key_digest, &made.secret_digest));
        }
    }

    #[test]
    fn a_text_that_is_no_key_is_not_read() {
        let key = pair(AppId::from_u128(1), Mode::Test).key;
        let live_words = key.replace("test", "real");
        for wrong in ["", "poisha_test_", &key[1..], &key[..key.len() - 1], &format!("{key}0"), &live_words] {
            assert_eq!(read_key(wrong), None, "{wrong}");
        }
        assert_eq!(read_key("poisha_test_é0000000000000000000000000"), None);
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        let code = new_recovery_code(|| u128::MAX / 7);
        assert_eq!((code.len(), code.matches('-').count()), (19, 3));
        assert_eq!(recovery_digest(&code), recovery_digest(&code.replace('-', " ").to_uppercase()));
        assert_ne!(new_recovery_code(|| 1), new_recovery_code(|| 2));
    }

    #[test]
    fn a_token_holds_all_its_random_bits() {
        let bits = Cell::new(1_u128 << 90);
        let token = new_token(SESSION_PREFIX, || bits.replace(bits.get() * 3));
        assert_eq!(token.len(), SESSION_PREFIX.len() + 52);
        assert_ne!(token, new_token(SESSION_PREFIX, || 7));
    }

    #[test]
    fn a_customers_token_says_whose_it_is_and_is_read_in_one_spelling() {
        let (app, bits) = (AppId::from_u128(7 << 64), Cell::new(1_u128 << 90));
        for mode in Mode::ALL {
            let token = new_customer_token(app, mode, || bits.replace(bits.get() * 3));
            assert_eq!(read_customer_token(&token), Some(ReadKey { app, mode, digest: digest(&token) }), "{token}");
            let (upper, other) = (token.to_uppercase(), token.replace("customer", "session"));
            for wrong in [&token[1..], &token[..token.len() - 1], &format!("{token}0"), &upper, &other, ""] {
                assert_eq!(read_customer_token(wrong), None, "{wrong}");
            }
        }
    }

    #[test]
    fn a_pair_never_shows_itself() {
        assert_eq!(format!("{:?}", pair(AppId::from_u128(1), Mode::Live)), "NewPair(…)");
    }
}
