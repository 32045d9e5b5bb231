//! The decision port: the one way in which state changes.
//!
//! A use case never holds a transaction. The store holds one subject still, a synchronous rule looks at it and returns a
//! [`Decision`], and the store keeps the whole decision or none of it: next state, ledger postings, events, alerts,
//! lines of the audit trail and the idempotency key. No `.await` fits inside a rule, so nobody can reach a gateway while a row is locked.

use crate::{
    alerts::{Alert, AlertKind},
    audit::{AuditLine, Origin},
    idempotency::{Claim, KeyEffect, Snapshot},
    ledger::Posting,
    scope::Scope,
    time::Timestamp,
};
use std::{fmt::Debug, future::Future, hash::Hash, time::Duration};

/// Something that decisions are made about.
pub trait Subject: Clone + Debug + Send + Sync + 'static {
    /// What names it within its scope.
    type Id: Copy + Debug + Eq + Hash + Ord + Send + Sync + 'static;
    /// What can be told about it.
    type Event: Clone + Debug + Send + Sync + 'static;

    /// Its id.
    fn id(&self) -> Self::Id;
    /// Its tenant and mode.
    fn scope(&self) -> Scope;
}

/// What a rule decided: all of it is kept, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<S: Subject> {
    /// The subject as it is from now on.
    pub next: S,
    /// What moves in the ledger.
    pub postings: Vec<Posting>,
    /// What the application is told.
    pub events: Vec<S::Event>,
    /// What a person must look at.
    pub alerts: Vec<Alert>,
    /// Which alerts about the subject are over, and what the system saw; those that are over already stay as they are.
    pub settled: Vec<(AlertKind, &'static str)>,
    /// What the trail says about it; who asked, from where and when stands in [`Asked`].
    pub audit: Vec<AuditLine>,
    /// What becomes of the idempotency key that was asked with.
    pub key: KeyEffect,
}

impl<S: Subject> Decision<S> {
    /// The subject becomes `next`, and nothing else happens.
    pub fn of(next: S) -> Self {
        Decision {
            next,
            postings: Vec::new(),
            events: Vec::new(),
            alerts: Vec::new(),
            settled: Vec::new(),
            audit: Vec::new(),
            key: KeyEffect::Hold,
        }
    }

    /// And this moves in the ledger.
    #[must_use]
    pub fn posting(mut self, posting: Posting) -> Self {
        self.postings.push(posting);
        self
    }

    /// And the application is told.
    #[must_use]
    pub fn telling(mut self, event: S::Event) -> Self {
        self.events.push(event);
        self
    }

    /// And a person must look at it.
    #[must_use]
    pub fn alerting(mut self, alert: Alert) -> Self {
        self.alerts.push(alert);
        self
    }

    /// And what a person was to look at is over.
    #[must_use]
    pub fn settling(mut self, kind: AlertKind, note: &'static str) -> Self {
        self.settled.push((kind, note));
        self
    }

    /// And the trail says so.
    #[must_use]
    pub fn recording(mut self, line: AuditLine) -> Self {
        self.audit.push(line);
        self
    }

    /// And then this, decided about what this one leads to.
    #[must_use]
    pub fn then(mut self, other: Decision<S>) -> Self {
        self.postings.extend(other.postings);
        self.events.extend(other.events);
        self.alerts.extend(other.alerts);
        self.settled.extend(other.settled);
        self.audit.extend(other.audit);
        Decision { next: other.next, ..self }
    }

    /// And this is the answer that a retry with the same key gets.
    #[must_use]
    pub fn answering(mut self, answer: Option<Snapshot>) -> Self {
        self.key = answer.map_or(KeyEffect::Hold, KeyEffect::Settle);
        self
    }

    /// And a retry with the same key may drive the operation on at once.
    #[must_use]
    pub fn releasing_key(mut self) -> Self {
        self.key = KeyEffect::Release;
        self
    }
}

/// Under which circumstances a decision is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Whose records may be touched.
    pub scope: Scope,
    /// When, by the clock of that scope.
    pub at: Timestamp,
    /// The idempotency key of the operation, when the caller sent one.
    pub key: Option<Claim>,
    /// Who asks, and from where.
    pub origin: Origin,
}

impl Asked {
    /// Asked at that instant by the system itself, without an idempotency key.
    pub fn at(scope: Scope, at: Timestamp) -> Asked {
        Asked { scope, at, key: None, origin: Origin::system() }
    }

    /// The same, asked by somebody.
    #[must_use]
    pub fn by(self, origin: Origin) -> Asked {
        Asked { origin, ..self }
    }

    /// The same, a moment later.
    #[must_use]
    pub fn later(&self, at: Timestamp) -> Asked {
        Asked { at, ..self.clone() }
    }
}

/// Why a decision was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Declined<R> {
    /// The rule said no.
    #[error(transparent)]
    Refused(R),
    /// There is no such subject in that scope.
    #[error("there is no such record")]
    NotFound,
    /// The operation was done before with this key; this is what was answered then.
    #[error("the operation was answered before")]
    Replay(Snapshot),
    /// The operation was begun before with this key, on this subject, and not finished: drive it on.
    #[error("the operation was begun before")]
    Resume(u128),
    /// The key was used for another request.
    #[error("the idempotency key was used with another request")]
    KeyConflict,
    /// The first request with this key is still running.
    #[error("the first request with this idempotency key is still running")]
    KeyInProgress {
        /// When asking again makes sense.
        retry_after: Duration,
    },
    /// Something that may exist only once exists already.
    #[error("{0} is taken")]
    Taken(Unique),
    /// The store could not; nothing was kept.
    #[error(transparent)]
    Failed(StoreFailed),
}

/// What may exist only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unique {
    /// A gateway's transaction id belongs to one payment for ever.
    #[error("the gateway transaction id")]
    GatewayTransaction,
    /// The subject's own id.
    #[error("the id")]
    Id,
    /// Of the alerts about one thing, one is not over.
    #[error("the place of the alert that goes on")]
    Alert,
    /// One configuration serves an application at a gateway, and one of the house's is the default.
    #[error("the place of the gateway's configuration")]
    GatewayConfig,
    /// A slug names one product of an application and mode.
    #[error("the slug")]
    Slug,
    /// A SKU names one variant of an application and mode.
    #[error("the SKU")]
    Sku,
    /// A code names one discount of an application and mode.
    #[error("the code")]
    DiscountCode,
}

/// The store could not answer. Nothing was kept, unless the store was lost in the middle of keeping it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreFailed {
    /// The queue is full: try again later.
    #[error("the store is busy")]
    Busy,
    /// The database is gone for the moment. What was being kept when it went may be kept or not: a retry with the same
    /// idempotency key finds out.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// The database did not do what it was asked.
    #[error("the store failed: {0}")]
    Database(String),
    /// A row that cannot be what its table says.
    #[error("row {id} of {table} is corrupt: {column}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's id.
        id: String,
        /// What is wrong, by column.
        column: &'static str,
    },
}

/// Holds one `S` still while a rule decides, then keeps the whole decision or none of it.
///
/// A rule may be asked again when the store has to start over, so it is `Fn`: it must have no effect but its answer.
///
/// The key of `asked` is looked at first. One that nobody holds any more is taken over and the rule is asked, for the
/// caller has named the subject; a key that was first used for another subject is [`Declined::KeyConflict`].
pub trait Decides<S: Subject>: Send + Sync {
    /// Decides about the subject with this id in the scope of `asked`.
    fn decide<R, F>(&self, id: S::Id, asked: &Asked, rule: F) -> impl Future<Output = Result<S, Declined<R>>> + Send
    where
        F: Fn(&S) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static;
}

/// Keeps a subject that did not exist before, with all that its first decision carries.
///
/// A key makes one subject. Used before and not settled, it answers [`Declined::Resume`] to whoever holds it or takes it
/// over; taking over commits with that answer, so that only one retry drives on.
pub trait Opens<S: Subject>: Send + Sync {
    /// Keeps the first decision, unless the key of `asked` was used before.
    fn open(&self, asked: &Asked, first: Decision<S>) -> impl Future<Output = Result<S, Declined<Never>>> + Send;
}

/// Something that a rule looks at, and that nothing is decided about.
pub trait Case: Clone + Send + Sync + 'static {
    /// What names it within its scope.
    type Name: Clone + Debug + Send + Sync + 'static;
}

/// Keeps a subject that did not exist before, made by a rule that looks at something else, which is held still meanwhile.
///
/// The key is treated as by [`Opens`]: it makes one subject, and the rule is not asked again for one that was made.
pub trait OpensWithin<C: Case, S: Subject>: Send + Sync {
    /// Keeps what the rule makes, unless the key of `asked` was used before.
    fn open_within<R, F>(
        &self,
        asked: &Asked,
        within: C::Name,
        rule: F,
    ) -> impl Future<Output = Result<S, Declined<R>>> + Send
    where
        F: Fn(&C) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static;
}

/// Nothing: a refusal that cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Never {}

impl<R> Declined<R> {
    /// The same, with the refusal turned into another.
    pub fn map_refusal<Q>(self, turn: impl FnOnce(R) -> Q) -> Declined<Q> {
        match self {
            Declined::Refused(refusal) => Declined::Refused(turn(refusal)),
            Declined::NotFound => Declined::NotFound,
            Declined::Replay(snapshot) => Declined::Replay(snapshot),
            Declined::Resume(subject) => Declined::Resume(subject),
            Declined::KeyConflict => Declined::KeyConflict,
            Declined::KeyInProgress { retry_after } => Declined::KeyInProgress { retry_after },
            Declined::Taken(unique) => Declined::Taken(unique),
            Declined::Failed(failed) => Declined::Failed(failed),
        }
    }
}

impl<R> From<StoreFailed> for Declined<R> {
    fn from(failed: StoreFailed) -> Self {
        Declined::Failed(failed)
    }
}
