//! The chain: each record's hash covers all it says and the hash of the record before it.

use super::line::{AuditLine, Origin, Outcome};
use crate::{ids::AuditId, time::Timestamp};
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type AuditHash = [u8; 32];

/// What the first record follows.
pub const GENESIS: AuditHash = [0; 32];

/// A line of the trail with who, from where and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// Its id.
    pub id: AuditId,
    /// When, by the clock it was asked by.
    pub at: Timestamp,
    /// Who asked, by which request, from where.
    pub origin: Origin,
    /// What was done or refused.
    pub line: AuditLine,
}

/// A record in its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The record.
    pub record: AuditRecord,
    /// Its place, from one, without gaps.
    pub place: i64,
    /// The hash of the record before it.
    pub previous: AuditHash,
    /// Covers all of the above.
    pub hash: AuditHash,
}

/// Where the trail does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuditBreak {
    /// A record is missing, or one was put in.
    #[error("record {expected} is missing: {found} follows")]
    Gap {
        /// The place that should follow.
        expected: i64,
        /// The place that does.
        found: i64,
    },
    /// It does not follow the record before it.
    #[error("record {place} does not follow the one before it")]
    NotNext {
        /// Its place.
        place: i64,
    },
    /// It does not say what was sealed.
    #[error("record {place} does not say what was sealed")]
    Changed {
        /// Its place.
        place: i64,
    },
}

impl AuditRecord {
    /// Puts the record behind the head of the chain.
    pub fn seal(self, place: i64, previous: AuditHash) -> Sealed {
        let hash = self.hash(place, previous);
        Sealed { record: self, place, previous, hash }
    }

    fn hash(&self, place: i64, previous: AuditHash) -> AuditHash {
        let AuditRecord { id, at, origin: Origin { actor, request, address }, line } = self;
        let AuditLine { action, outcome, app, mode, target, facts } = line;
        let mut hash = Sha256::new();
        hash.update(b"poisha audit record 1");
        hash.update(place.to_be_bytes());
        hash.update(previous);
        hash.update(id.as_u128().to_be_bytes());
        hash.update(at.micros().to_be_bytes());
        text(&mut hash, Some(actor.kind()));
        text(&mut hash, actor.id().as_deref());
        text(&mut hash, actor.through().as_deref());
        text(&mut hash, request.map(|bits| format!("{bits:032x}")).as_deref());
        text(&mut hash, address.as_deref());
        text(&mut hash, Some(action.as_str()));
        text(&mut hash, reason(outcome));
        text(&mut hash, app.map(|app| app.to_string()).as_deref());
        text(&mut hash, mode.map(|mode| mode.as_str()));
        text(&mut hash, target.as_ref().map(|target| target.kind.as_str()));
        text(&mut hash, target.as_ref().map(|target| target.id.as_str()));
        hash.update(u64::try_from(facts.len()).unwrap_or(u64::MAX).to_be_bytes());
        for fact in facts {
            text(&mut hash, Some(&fact.name));
            text(&mut hash, fact.before.as_deref());
            text(&mut hash, fact.after.as_deref());
        }
        hash.finalize().into()
    }
}

fn reason(outcome: &Outcome) -> Option<&str> {
    match outcome {
        Outcome::Done => None,
        Outcome::Refused { reason } => Some(reason),
    }
}

/// A text by its length, so that two texts are never read as another two; an absent one is no empty one.
fn text(hash: &mut Sha256, text: Option<&str>) {
    match text {
        None => hash.update([0]),
        Some(text) => {
            hash.update([1]);
            hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(text.as_bytes());
        }
    }
}

/// Proves that these records follow `head` without gaps and say what was sealed; answers the new head.
pub fn verify(head: (i64, AuditHash), records: &[Sealed]) -> Result<(i64, AuditHash), AuditBreak> {
    records.iter().try_fold(head, |(place, previous), sealed| {
        let expected = place.saturating_add(1);
        if sealed.place != expected {
            return Err(AuditBreak::Gap { expected, found: sealed.place });
        }
        if sealed.previous != previous {
            return Err(AuditBreak::NotNext { place: sealed.place });
        }
        if sealed.record.hash(sealed.place, sealed.previous) != sealed.hash {
            return Err(AuditBreak::Changed { place: sealed.place });
        }
        Ok((sealed.place, sealed.hash))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Action, Actor};
    use super::*;

    fn trail() -> Vec<Sealed> {
        let mut head = GENESIS;
        let mut trail = Vec::new();
        for place in 1..=3 {
            let line = AuditLine::done(Action::RoleChanged).to("role", place).changing("name", Some("a"), Some("b"));
            let id = AuditId::from_u128(u128::try_from(place).unwrap());
            let record = AuditRecord { id, at: Timestamp::from_micros(place), origin: Origin::system(), line };
            let sealed = record.seal(place, head);
            head = sealed.hash;
            trail.push(sealed);
        }
        trail
    }

    #[test]
    fn an_untouched_trail_holds_in_one_piece_or_in_several() {
        let trail = trail();
        let last = trail.last().unwrap();
        assert_eq!(verify((0, GENESIS), &trail), Ok((3, last.hash)));
        let (first, rest) = trail.split_at(1);
        assert_eq!(verify(verify((0, GENESIS), first).unwrap(), rest), Ok((3, last.hash)));
    }

    #[test]
    fn whatever_is_changed_is_found() {
        let changes: [fn(&mut AuditRecord); 7] = [
            |record| record.at = Timestamp::from_micros(9),
            |record| record.origin.actor = Actor::Nobody,
            |record| record.origin.address = Some(String::new()),
            |record| record.line.action = Action::RoleRemoved,
            |record| record.line.outcome = Outcome::Refused { reason: String::new() },
            |record| record.line.target = None,
            |record| record.line.facts.clear(),
        ];
        for change in changes {
            let mut trail = trail();
            change(&mut trail.get_mut(1).unwrap().record);
            assert_eq!(verify((0, GENESIS), &trail), Err(AuditBreak::Changed { place: 2 }));
        }
    }

    #[test]
    fn a_record_that_was_taken_out_or_sealed_anew_is_found() {
        let mut short = trail();
        short.remove(1);
        assert_eq!(verify((0, GENESIS), &short), Err(AuditBreak::Gap { expected: 2, found: 3 }));
        let mut forged = trail();
        let second = forged.get_mut(1).unwrap();
        let mut record = second.record.clone();
        record.line.facts.clear();
        *second = record.seal(2, second.previous);
        assert_eq!(verify((0, GENESIS), &forged), Err(AuditBreak::NotNext { place: 3 }));
    }

    #[test]
    fn an_absent_text_is_no_empty_one_and_texts_do_not_run_together() {
        let of = |line: AuditLine| {
            let id = AuditId::from_u128(1);
            let record = AuditRecord { id, at: Timestamp::from_micros(1), origin: Origin::system(), line };
            record.seal(1, GENESIS).hash
        };
        let line = |before: Option<&str>, after: Option<&str>| {
            of(AuditLine::done(Action::AppChanged).changing("x", before, after))
        };
        let hashes =
            [line(None, Some("")), line(Some(""), Some("a")), line(None, Some("a")), line(Some("a"), Some(""))];
        assert!(hashes.iter().enumerate().all(|(at, one)| !hashes.iter().skip(at + 1).any(|other| one == other)));
    }

    #[test]
    fn what_stayed_the_same_is_no_fact() {
        let line = AuditLine::done(Action::AppChanged).changing("name", Some("Shop"), Some("Shop"));
        assert!(line.facts.is_empty());
    }
}
