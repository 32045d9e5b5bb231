//! Passwords: hashed with argon2id, checked away from requests, refused when they are easy to guess.
//!
//! The cost is 46 MiB and two passes on one lane, 60 to 70 ms on a machine of 2024; a kept hash says its own cost, so that it
//! can be raised later. At most two are worked on at a time, so that a flood of sign-ins takes neither the memory
//! nor the threads that others need, and a few dozen may wait.

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash as Phc,
};
use domain::operators::{HashesPasswords, PASSWORD_MAX, PASSWORD_MIN, PasswordHash, PasswordRefused, ProvenPassword};
use std::{
    fmt,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::Semaphore;

/// Hashes that are worked on at a time.
const AT_ONCE: usize = 2;
/// Hashes that may wait: at 15 a second, four seconds.
const WAITING_MAX: usize = 60;
/// Bytes of salt.
const SALT: usize = 16;
/// A password is refused when a good guesser finds it in fewer than 10^10 guesses.
const SCORE_MIN: zxcvbn::Score = zxcvbn::Score::Three;
/// Words of an operator shorter than this may stand in his password by chance.
const OWN_WORD_MIN: usize = 4;

/// How much work a hash is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for Cost {
    fn default() -> Self {
        Cost { memory_kib: 46 * 1_024, passes: 2 }
    }
}

/// Hashes and checks passwords. Clones share their places.
#[derive(Clone)]
pub struct Passwords(Arc<Inner>);

struct Inner {
    cost: Cost,
    places: Arc<Semaphore>,
    waiting: Semaphore,
    /// What a password is checked against when there is no operator.
    nobody: OnceLock<PasswordHash>,
    proven: AtomicU64,
}

impl Passwords {
    /// With that cost for new hashes.
    pub fn with_cost(cost: Cost) -> Passwords {
        Passwords(Arc::new(Inner {
            cost,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            waiting: Semaphore::new(WAITING_MAX),
            nobody: OnceLock::new(),
            proven: AtomicU64::new(0),
        }))
    }

    /// How many passwords were checked so far, against somebody's hash or nobody's.
    pub fn checked(&self) -> u64 {
        self.0.proven.load(Ordering::Relaxed)
    }

    /// Does slow work on a thread of its own, when there is a place.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Passwords) -> Result<T, PasswordRefused> + Send + 'static,
    ) -> Result<T, PasswordRefused> {
        let busy = |_| PasswordRefused::Busy;
        let _waiting = self.0.waiting.try_acquire().map_err(busy)?;
        let place = Arc::clone(&self.0.places).acquire_owned().await.map_err(|_| PasswordRefused::Busy)?;
        let passwords = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            // Held by the work itself: whoever asked may be gone, and the memory is still in use.
            let _place = place;
            work(&passwords)
        });
        done.await.map_err(|_| PasswordRefused::Busy)?
    }

    fn make(&self, password: &str) -> Option<PasswordHash> {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt).ok()?;
        let params = Params::new(self.0.cost.memory_kib, self.0.cost.passes, 1, None).ok()?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let phc = argon2.hash_password_with_salt(password.as_bytes(), &salt).ok()?;
        Some(PasswordHash::new(phc.to_string()))
    }

    fn check(&self, password: &str, hash: Option<PasswordHash>) -> Option<ProvenPassword> {
        self.0.proven.fetch_add(1, Ordering::Relaxed);
        let nobody =
            || self.0.nobody.get_or_init(|| self.make("nobody").unwrap_or_else(|| PasswordHash::new(String::new())));
        let against = hash.as_ref().unwrap_or_else(nobody);
        let phc = Phc::new(against.reveal()).ok()?;
        let right = Argon2::default().verify_password(password.as_bytes(), &phc).is_ok();
        hash.filter(|_| right).map(ProvenPassword::of)
    }
}

impl Default for Passwords {
    fn default() -> Self {
        Passwords::with_cost(Cost::default())
    }
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passwords").field("cost", &self.0.cost).finish_non_exhaustive()
    }
}

impl HashesPasswords for Passwords {
    async fn hash(&self, password: String, own: Vec<String>) -> Result<PasswordHash, PasswordRefused> {
        length(&password)?;
        self.work(move |passwords| {
            judge(&password, &own)?;
            passwords.make(&password).ok_or(PasswordRefused::Busy)
        })
        .await
    }

    async fn prove(
        &self,
        password: String,
        hash: Option<PasswordHash>,
        pause: Duration,
    ) -> Result<Option<ProvenPassword>, PasswordRefused> {
        tokio::time::sleep(pause).await;
        self.work(move |passwords| Ok(passwords.check(&password, hash))).await
    }
}

fn length(password: &str) -> Result<(), PasswordRefused> {
    let characters = password.chars().count();
    if (PASSWORD_MIN..=PASSWORD_MAX).contains(&characters) { Ok(()) } else { Err(PasswordRefused::Length) }
}

/// Refuses what stands in lists of passwords, patterns of the keyboard, dates, and the operator's own words.
fn judge(password: &str, own: &[String]) -> Result<(), PasswordRefused> {
    let lower = password.to_lowercase();
    let words: Vec<String> = own
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= OWN_WORD_MIN)
        .map(str::to_lowercase)
        .collect();
    if words.iter().any(|word| lower.contains(word)) {
        return Err(PasswordRefused::OwnWords);
    }
    let words: Vec<&str> = words.iter().map(String::as_str).chain(["poisha"]).collect();
    if zxcvbn::zxcvbn(password, &words).score() < SCORE_MIN {
        return Err(PasswordRefused::Guessable);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cheap() -> Passwords {
        Passwords::with_cost(Cost { memory_kib: 8, passes: 1 })
    }

    #[tokio::test]
    async fn a_password_is_proven_against_its_own_hash_alone() {
        let passwords = cheap();
        let hash = passwords.hash("wet otter plays cricket".into(), Vec::new()).await.unwrap();
        let prove = async |password: &str, hash| passwords.prove(password.into(), hash, Duration::ZERO).await.unwrap();
        let proven = prove("wet otter plays cricket", Some(hash.clone())).await;
        assert!(proven.unwrap().proves(Some(&hash)));
        assert_eq!(prove("wet otter plays Cricket", Some(hash)).await, None);
        assert_eq!(prove("nobody", None).await, None, "nobody's password opens nothing");
        assert_eq!(passwords.checked(), 3, "a stranger costs as much as an operator");
    }

    #[tokio::test]
    async fn two_hashes_of_one_password_differ_and_say_their_cost() {
        let make = async || cheap().hash("wet otter plays cricket".into(), Vec::new()).await.unwrap();
        let (one, other) = (make().await, make().await);
        assert_ne!(one, other);
        assert!(one.reveal().starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{}", one.reveal());
    }

    #[tokio::test]
    async fn what_is_known_patterned_or_ones_own_is_refused() {
        let own = vec!["rahim.uddin@example.com".to_owned(), "Rahim Uddin".to_owned()];
        let hash = async |password: &str| cheap().hash(password.into(), own.clone()).await.map(drop);
        for (password, refused) in [
            ("short-one!1", PasswordRefused::Length),
            (&"x".repeat(129), PasswordRefused::Length),
            ("passwordpassword", PasswordRefused::Guessable),
            ("Password123456", PasswordRefused::Guessable),
            ("qwertyuiop[]", PasswordRefused::Guessable),
            ("aaaaaaaaaaaaaaaa", PasswordRefused::Guessable),
            ("123456789012", PasswordRefused::Guessable),
            ("poishapoisha1", PasswordRefused::Guessable),
            ("vast UDDIN orbit marmalade", PasswordRefused::OwnWords),
            ("vast example orbit marmalade", PasswordRefused::OwnWords),
        ] {
            assert_eq!(hash(password).await, Err(refused), "{password}");
        }
        assert_eq!(hash("vast marmalade orbits quietly").await, Ok(()));
        assert_eq!(hash("ভাত মাছ ডাল শাক").await, Ok(()));
    }
}
