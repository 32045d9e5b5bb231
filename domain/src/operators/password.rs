//! Passwords, as far as rules must know them: a hash, and the proof that somebody knew what it is a hash of.

use std::{fmt, future::Future, time::Duration};

/// Characters that a password has at least.
pub const PASSWORD_MIN: usize = 12;
/// Characters that a password has at most: long sentences fit, and nobody keeps us busy with a book.
pub const PASSWORD_MAX: usize = 128;

/// A password's hash, with the way in which it was made. It shows itself to the store alone.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// The hash that was made or kept, as a PHC string.
    pub const fn new(phc: String) -> PasswordHash {
        PasswordHash(phc)
    }

    /// The PHC string.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Somebody knew the password that this is the hash of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvenPassword(PasswordHash);

impl ProvenPassword {
    /// What [`HashesPasswords::prove`] answers when the password was right.
    pub const fn of(hash: PasswordHash) -> ProvenPassword {
        ProvenPassword(hash)
    }

    /// Whether it is still this password that was proven.
    pub fn proves(&self, hash: Option<&PasswordHash>) -> bool {
        hash == Some(&self.0)
    }
}

/// Why a text may be nobody's password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefused {
    /// Too few characters, or too many.
    #[error("must be {PASSWORD_MIN} to {PASSWORD_MAX} characters")]
    Length,
    /// It holds the operator's own name or address.
    #[error("must not hold your own name or e-mail address")]
    OwnWords,
    /// It stands in lists of passwords, or is made of what stands there.
    #[error("is too easy to guess: it is a known password, common words, or a pattern; use several unrelated words")]
    Guessable,
    /// There is more to hash than can be hashed at this moment.
    #[error("too many passwords are being checked at this moment")]
    Busy,
}

/// Makes hashes that are slow to guess, and checks passwords against them; both take their time, away from requests.
pub trait HashesPasswords: Send + Sync {
    /// The hash of a new password, unless it is one that nobody may have. `own` are words of the operator himself.
    fn hash(
        &self,
        password: String,
        own: Vec<String>,
    ) -> impl Future<Output = Result<PasswordHash, PasswordRefused>> + Send;

    /// Whether the password is right, after a pause. Without a hash the same work is done and the answer is no, so that
    /// nobody can tell an operator from a stranger by the clock.
    fn prove(
        &self,
        password: String,
        hash: Option<PasswordHash>,
        pause: Duration,
    ) -> impl Future<Output = Result<Option<ProvenPassword>, PasswordRefused>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_of_one_password_and_no_hash_shows_itself() {
        let (one, other) = (PasswordHash::new("a".into()), PasswordHash::new("b".into()));
        let proven = ProvenPassword::of(one.clone());
        assert!(proven.proves(Some(&one)) && !proven.proves(Some(&other)) && !proven.proves(None));
        assert_eq!(format!("{proven:?}"), "ProvenPassword(PasswordHash(…))");
    }
}
