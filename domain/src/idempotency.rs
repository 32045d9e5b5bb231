//! One operation, one effect, however often it is asked for.
//!
//! The key commits with the state it made. A settled key replays its answer; an open one belongs to the request that
//! holds it until its lease is over, and then a retry takes it over and drives the same operation on to its end.

use crate::{Asked, Declined, StoreFailed, time::Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How long a request may hold an open key: longer than any request may run (its time-out is 30 s).
pub const LEASE: Duration = Duration::from_secs(40);

/// How long a key is remembered.
pub const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 3_600);

/// When a caller whose key is in progress should ask again.
pub const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Why a text is no idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be 1 to 255 printable ASCII characters")]
pub struct NotAKey;

/// A caller's name for one operation: 1 to 255 printable characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// Reads the header.
    pub fn parse(text: &str) -> Result<Key, NotAKey> {
        let printable = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if text.is_empty() || text.len() > 255 || !printable {
            return Err(NotAKey);
        }
        Ok(Key(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of a part of this operation.
    fn part(&self, name: &str) -> Key {
        // No key and no name holds what stands between them.
        let digest = Sha256::digest(format!("{}\n{name}", self.0));
        Key(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// A request that claims a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The operation the key is for, as the contract names it: `createPayment`.
    pub operation: &'static str,
    /// The key.
    pub key: Key,
    /// SHA-256 of the canonical request.
    pub fingerprint: [u8; 32],
    /// The request that claims it; the same through all steps of one request.
    pub holder: u128,
}

impl Claim {
    /// The claim of a part of this operation: the same request, for a key of its own.
    #[must_use]
    pub fn part(&self, name: &str) -> Claim {
        Claim { key: self.key.part(name), ..self.clone() }
    }
}

/// An answer, kept to be given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
}

/// What a decision does to the key it was asked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyEffect {
    /// The operation goes on: the key stays open and held.
    Hold,
    /// The operation is over: this is the answer from now on.
    Settle(Snapshot),
    /// The operation could not be finished: a retry may drive it on at once.
    Release,
}

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRecord {
    /// SHA-256 of the request it was first used for.
    pub fingerprint: [u8; 32],
    /// The subject it made.
    pub subject: u128,
    /// Whether it is answered or still open.
    pub state: KeyState,
    /// When it was first used.
    pub created_at: Timestamp,
}

/// Whether the operation of a key is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Begun, and held by one request until then.
    Open {
        /// The request that holds it.
        holder: u128,
        /// The end of its lease.
        until: Timestamp,
    },
    /// Answered.
    Settled(Snapshot),
}

/// What a request with a used key may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It holds the key: go on.
    Holder,
    /// The operation is over: give this answer.
    Replay(Snapshot),
    /// Another request was made with this key.
    Conflict,
    /// Another request holds the key.
    InProgress,
    /// The request that held it is gone: take over.
    TakeOver,
}

/// Keeps the key of an operation that is many commits: it is open while the operation goes on, and settled by its answer.
pub trait KeepsKeys: Send + Sync {
    /// Takes the key of a request, if it has one. An operation that another request left unfinished goes on with this one;
    /// one that is over is answered as it was.
    fn take_key<R: Send>(&self, asked: &Asked) -> impl Future<Output = Result<(), Declined<R>>> + Send;

    /// Says what became of the operation. Whoever holds its key no longer changes nothing.
    fn leave_key(&self, asked: &Asked, effect: &KeyEffect) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}

impl KeyRecord {
    /// The record of a first use.
    pub fn first(claim: &Claim, subject: u128, effect: &KeyEffect, at: Timestamp) -> KeyRecord {
        KeyRecord { fingerprint: claim.fingerprint, subject, state: KeyState::after(claim, effect, at), created_at: at }
    }

    /// The record after another step of the same request.
    #[must_use]
    pub fn then(&self, claim: &Claim, effect: &KeyEffect, at: Timestamp) -> KeyRecord {
        KeyRecord { state: KeyState::after(claim, effect, at), ..self.clone() }
    }

    /// What a request that claims this key may do.
    pub fn admit(&self, claim: &Claim, at: Timestamp) -> Admission {
        if self.fingerprint != claim.fingerprint {
            return Admission::Conflict;
        }
        match &self.state {
            KeyState::Settled(snapshot) => Admission::Replay(snapshot.clone()),
            KeyState::Open { holder, .. } if *holder == claim.holder => Admission::Holder,
            KeyState::Open { until, .. } if at < *until => Admission::InProgress,
            KeyState::Open { .. } => Admission::TakeOver,
        }
    }
}

impl KeyState {
    fn after(claim: &Claim, effect: &KeyEffect, at: Timestamp) -> KeyState {
        match effect {
            KeyEffect::Hold => KeyState::Open { holder: claim.holder, until: at.plus(LEASE) },
            KeyEffect::Release => KeyState::Open { holder: 0, until: at },
            KeyEffect::Settle(snapshot) => KeyState::Settled(snapshot.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    fn claim(holder: u128, fingerprint: u8) -> Claim {
        Claim { operation: "createPayment", key: Key::parse("k").unwrap(), fingerprint: [fingerprint; 32], holder }
    }

    #[test]
    fn a_key_is_1_to_255_printable_characters() {
        assert!(Key::parse("a").is_ok() && Key::parse(&"k".repeat(255)).is_ok());
        for wrong in [String::new(), "k".repeat(256), "k".repeat(300), "tab\t".into(), "é".into(), "\u{7f}".into()] {
            assert_eq!(Key::parse(&wrong), Err(NotAKey));
        }
    }

    #[test]
    fn every_part_of_an_operation_has_a_key_of_its_own() {
        let part = |key: &str, name: &str| Key::parse(key).unwrap().part(name);
        assert_eq!(part("k", "0"), part("k", "0"));
        assert!([part("k", "1"), part("k0", "")].iter().all(|other| *other != part("k", "0")));
        assert!(Key::parse(part(&"k".repeat(255), "0").as_str()).is_ok());
        assert_eq!(claim(1, 7).part("0"), Claim { key: part("k", "0"), ..claim(1, 7) });
    }

    #[test]
    fn every_state_admits_exactly_what_it_should() {
        let answer = Snapshot { status: 201, body: "{}".into() };
        let open = KeyRecord::first(&claim(1, 7), 99, &KeyEffect::Hold, NOON);
        let settled = open.then(&claim(1, 7), &KeyEffect::Settle(answer.clone()), NOON);
        let released = open.then(&claim(1, 7), &KeyEffect::Release, NOON);
        let late = NOON.plus(LEASE);
        for (record, who, at, expected) in [
            (&open, claim(1, 7), NOON, Admission::Holder),
            (&open, claim(2, 7), NOON, Admission::InProgress),
            (&open, claim(2, 7), late, Admission::TakeOver),
            (&open, claim(2, 8), late, Admission::Conflict),
            (&settled, claim(1, 7), NOON, Admission::Replay(answer.clone())),
            (&settled, claim(2, 7), late, Admission::Replay(answer)),
            (&settled, claim(2, 8), NOON, Admission::Conflict),
            (&released, claim(2, 7), NOON, Admission::TakeOver),
            (&released, claim(2, 8), NOON, Admission::Conflict),
        ] {
            assert_eq!(record.admit(&who, at), expected, "{record:?} asked by {who:?}");
        }
    }
}
