//! Why the private cluster does not run, as sentences that say what to do about it.

use std::path::PathBuf;
use std::time::Duration;

/// What keeps the private PostgreSQL from running.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedError {
    /// Nothing usable was found anywhere.
    #[error(
        "no PostgreSQL {} or later was found ({looked}); install it (Debian: `apt-get install postgresql`), \
         name its bin directory with --pg-bin, or point DATABASE_URL at a running one",
        super::binaries::MAJOR_MIN
    )]
    NoBinaries {
        /// Where we looked, and what was wrong with what we saw.
        looked: String,
    },
    /// The directory that was named does not hold what we need.
    #[error("{} is not the bin directory of a PostgreSQL we can run: {problem}", dir.display())]
    BadBinaries {
        /// The directory that was named.
        dir: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// The cluster was made by another major version.
    #[error(
        "the cluster in {} was made by PostgreSQL {made_by}, which was not found ({looked}); install that version, \
         or dump the data with it and start on a new data directory",
        pgdata.display()
    )]
    OtherMajor {
        /// The cluster's own directory.
        pgdata: PathBuf,
        /// The major version that made it.
        made_by: u32,
        /// Where we looked, and what we saw.
        looked: String,
    },
    /// We are root, and there is nobody to run PostgreSQL as.
    #[error("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody` to run it as: add one")]
    NoAccount,
    /// PostgreSQL's user cannot come to a place.
    #[error(
        "PostgreSQL runs as `{account}`, who may not enter {} and so cannot reach {}; choose another place \
         (/var/lib/poisha is a good one), or `chmod o+x {}`",
        closed.display(), path.display(), closed.display()
    )]
    OutOfReach {
        /// The user.
        account: String,
        /// Where they must go.
        path: PathBuf,
        /// The directory above it that is closed to them.
        closed: PathBuf,
    },
    /// A directory that must be ours belongs to somebody else.
    #[error("{} belongs to user {owner}, and PostgreSQL would run as user {expected}; choose another place", path.display())]
    Foreign {
        /// The directory.
        path: PathBuf,
        /// Its owner's id.
        owner: u32,
        /// The id it must have.
        expected: u32,
    },
    /// `initdb` failed.
    #[error("initdb could not make the cluster in {}: {output}", pgdata.display())]
    Initdb {
        /// The cluster's own directory.
        pgdata: PathBuf,
        /// What it said.
        output: String,
    },
    /// The postmaster ended before it was ready.
    #[error("PostgreSQL did not start: {output} (the whole log is {})", log.display())]
    DidNotStart {
        /// The last lines of its log.
        output: String,
        /// Where the rest is.
        log: PathBuf,
    },
    /// The postmaster runs, but takes too long.
    #[error("PostgreSQL (process {pid}) was not ready within {} s; {} says why", within.as_secs(), log.display())]
    NotReady {
        /// Its process id.
        pid: i32,
        /// How long we waited.
        within: Duration,
        /// Its log.
        log: PathBuf,
    },
    /// Somebody else holds the directory and does not let go.
    #[error("{holder} still holds {}; end it, or wait and start again", pgdata.display())]
    Held {
        /// Who holds it.
        holder: String,
        /// The cluster's own directory.
        pgdata: PathBuf,
    },
    /// Another server has been starting or stopping the cluster for too long.
    #[error("another Poisha has been starting or stopping the cluster for over {} s and holds {}", waited.as_secs(), lock.display())]
    Busy {
        /// The lock file.
        lock: PathBuf,
        /// How long we waited.
        waited: Duration,
    },
    /// The postmaster ignored every request to stop.
    #[error("PostgreSQL (process {pid}) did not stop; its data is safe, but the process is still there")]
    DidNotStop {
        /// Its process id.
        pid: i32,
    },
    /// A file or a process could not be handled.
    #[error("could not {doing} {}: {source}", path.display())]
    Io {
        /// What we were doing.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The cluster runs, but the database could not be made.
    #[error("could not make the database {database}: {source}")]
    Database {
        /// Its name.
        database: String,
        /// What PostgreSQL said.
        source: tokio_postgres::Error,
    },
    /// The runtime went away under us.
    #[error("the server is shutting down, so PostgreSQL was not waited for")]
    Interrupted,
}

impl EmbeddedError {
    /// For `map_err`: what we were doing, and with which file.
    pub(super) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { doing, path, source }
    }
}
