//! Migrations: embedded in the binary, run under a lock so that two servers may start at once.

use super::{convert::database, pool};
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel_async::{AsyncMigrationHarness, AsyncPgConnection, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use domain::StoreFailed;

const EMBEDDED: EmbeddedMigrations = embed_migrations!("../migrations");
/// An arbitrary number that only this program locks.
const LOCK: &str = "7331";

/// Why the database could not be brought to this program's shape.
#[derive(Debug, thiserror::Error)]
pub enum MigrateFailed {
    /// The database could not be reached or refused.
    #[error(transparent)]
    Store(#[from] StoreFailed),
    /// A migration failed; nothing of it was kept.
    #[error("a migration failed: {0}")]
    Migration(String),
}

/// The migrations of one database.
#[derive(Debug)]
pub struct Migrations {
    url: String,
}

impl Migrations {
    /// Those of the database at `url`.
    pub fn of(url: &str) -> Migrations {
        Migrations { url: url.to_owned() }
    }

    /// Runs what is missing, and says how many.
    pub async fn run(&self) -> Result<usize, MigrateFailed> {
        self.locked(|harness| harness.run_pending_migrations(EMBEDDED).map(|done| done.len())).await
    }

    /// Takes everything back, newest first, and says how many.
    pub async fn revert_all(&self) -> Result<usize, MigrateFailed> {
        self.locked(|harness| harness.revert_all_migrations(EMBEDDED).map(|done| done.len())).await
    }

    /// Takes back the newest until so many are left, and says how many it took.
    pub async fn revert_to(&self, left: usize) -> Result<usize, MigrateFailed> {
        self.locked(move |harness| {
            let too_many = harness.applied_migrations()?.len().saturating_sub(left);
            for _ in 0..too_many {
                harness.revert_last_migration(EMBEDDED)?;
            }
            Ok(too_many)
        })
        .await
    }

    /// How many are missing.
    pub async fn pending(&self) -> Result<usize, MigrateFailed> {
        self.locked(|harness| harness.pending_migrations(EMBEDDED).map(|pending| pending.len())).await
    }

    /// How many there are.
    pub fn known() -> usize {
        let all: Result<Vec<Box<dyn Migration<Pg>>>, _> = EMBEDDED.migrations();
        all.map_or(0, |all| all.len())
    }

    async fn locked<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut AsyncMigrationHarness<AsyncPgConnection>) -> diesel::migration::Result<T> + Send + 'static,
    ) -> Result<T, MigrateFailed> {
        let mut connection = pool::connect_plain(&self.url).await?;
        let lock = format!("set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock({LOCK})");
        connection.batch_execute(&lock).await.map_err(database)?;
        let mut harness = AsyncMigrationHarness::new(connection);
        let done = work(&mut harness).map_err(|error| MigrateFailed::Migration(error.to_string()));
        harness.into_inner().batch_execute(&format!("select pg_advisory_unlock({LOCK})")).await.map_err(database)?;
        done
    }
}
