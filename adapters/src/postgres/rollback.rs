//! Why a transaction is rolled back.

use super::convert::database;
use diesel::result::{DatabaseErrorKind, Error};
use domain::{
    Declined, StoreFailed,
    idempotency::{RETRY_AFTER, Snapshot},
};

/// Why nothing of a transaction is kept; `R` is how its rule refuses.
pub(super) enum Rollback<R> {
    /// What it is about does not exist.
    Missing,
    /// The rule said no.
    Refused(R),
    /// It was done before with the request's key; this is what was answered then.
    Replay(Snapshot),
    /// The request's key was used for another one.
    KeyConflict,
    /// Somebody does it at this moment, with the same key.
    KeyInProgress,
    /// The database could not, or a constraint of its own said no.
    Database(Error),
    /// The store could not.
    Store(StoreFailed),
}

impl<R> Rollback<R> {
    /// What the caller hears, where a row that somebody else wrote a moment ago means `taken`.
    pub(super) fn or_taken(self, taken: Declined<R>) -> Declined<R> {
        match self {
            Rollback::Database(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => taken,
            Rollback::Missing
            | Rollback::Refused(_)
            | Rollback::Replay(_)
            | Rollback::KeyConflict
            | Rollback::KeyInProgress
            | Rollback::Database(_)
            | Rollback::Store(_) => self.into(),
        }
    }
}

impl<R> From<Rollback<R>> for Declined<R> {
    fn from(why: Rollback<R>) -> Self {
        match why {
            Rollback::Missing => Declined::NotFound,
            Rollback::Refused(refused) => Declined::Refused(refused),
            Rollback::Replay(snapshot) => Declined::Replay(snapshot),
            Rollback::KeyConflict => Declined::KeyConflict,
            Rollback::KeyInProgress => Declined::KeyInProgress { retry_after: RETRY_AFTER },
            Rollback::Database(error) => Declined::Failed(database(error)),
            Rollback::Store(failed) => Declined::Failed(failed),
        }
    }
}

impl<R> From<Error> for Rollback<R> {
    fn from(error: Error) -> Self {
        Rollback::Database(error)
    }
}

impl<R> From<StoreFailed> for Rollback<R> {
    fn from(failed: StoreFailed) -> Self {
        Rollback::Store(failed)
    }
}
