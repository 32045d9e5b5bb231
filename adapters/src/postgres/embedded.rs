//! The private PostgreSQL that a server runs when nobody gave it a `DATABASE_URL`.
//!
//! What always holds:
//! - The cluster listens on a Unix socket in a directory that only its own user (and root) can enter; it has no TCP port.
//! - Every commit is on disk when it is answered, unless a test says otherwise.
//! - At most one postmaster works on a data directory. It lives in a process group of its own, so a Ctrl-C meant for
//!   us does not tear it down under our last requests, and it outlives our crash: the next start adopts it.
//! - Several servers may share a data directory. Each holds a shared lock while it runs; the one that leaves last stops
//!   PostgreSQL. The kernel drops the lock of a process that was killed, so a crash is never counted as present.
//! - A postmaster that ends by itself while a server uses it is started again.
//!
//! Deliberately absent: a port, passwords (the directory's permissions are the lock), major upgrades (a data directory
//! of PostgreSQL 15 needs 15; we say so), tuning beyond what a payment book needs, and any other engine.

mod account;
mod binaries;
mod error;
mod home;
mod keeper;
mod postmaster;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

pub use self::binaries::Binaries;
pub use self::error::EmbeddedError;
pub use self::keeper::Keeper;

use self::account::Account;
use self::home::Home;
use self::postmaster::{Launched, Postmaster, Presence};

/// The role that owns the cluster and its databases.
const ROLE: &str = "poisha";
/// How long another postmaster, or what is left of a killed one, may hold the directory before we give up.
const HELD_FOR_AT_MOST: Duration = Duration::from_secs(10);
/// Recovery after a crash replays at most `max_wal_size` of log, which even a slow disk does in this time.
const READY_WITHIN: Duration = Duration::from_secs(120);
/// How often a state that somebody else changes is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// How the private cluster is to be run.
#[derive(Clone, Debug)]
pub struct EmbeddedOptions {
    /// A directory for this cluster alone, made when it is missing. Started as root, it belongs to PostgreSQL's user
    /// afterwards, and that user must be able to enter every directory above it.
    pub data_dir: PathBuf,
    /// The directory with `initdb` and `postgres`, when the search should not choose.
    pub pg_bin: Option<PathBuf>,
    /// Whether a commit survives a power cut. Off only for tests.
    pub durable: bool,
    /// The database that [`Embedded::url`] names, made when it is missing.
    pub database: String,
}

/// A running private cluster, and our share in keeping it running.
#[derive(Debug)]
pub struct Embedded {
    home: Home,
    postmaster: Postmaster,
    adopted: bool,
    url: String,
    /// Locked shared while we use the cluster; `None` once we left.
    presence: Option<File>,
    options: EmbeddedOptions,
    /// Tells the keepers that we left.
    left: Arc<AtomicBool>,
}

impl Embedded {
    /// Finds PostgreSQL, makes the cluster on the first run, starts or adopts it, and makes the database.
    pub async fn start(options: EmbeddedOptions) -> Result<Self, EmbeddedError> {
        let database = options.database.clone();
        let running = tokio::task::spawn_blocking(move || Self::open(&options)).await;
        let running = running.map_err(|_| EmbeddedError::Interrupted)??;
        home::make_database(&running.url_of("postgres"), &database).await?;
        Ok(running)
    }

    /// The connection string, as tokio-postgres and Diesel read it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether the cluster was running already, started by another server or by one that crashed.
    #[must_use]
    pub const fn was_adopted(&self) -> bool {
        self.adopted
    }

    /// The process id of the postmaster.
    #[must_use]
    pub const fn pid(&self) -> i32 {
        self.postmaster.pid()
    }

    /// Leaves the cluster, and stops it (after running transactions were rolled back) when nobody else uses it.
    pub async fn stop(mut self) -> Result<(), EmbeddedError> {
        tokio::task::spawn_blocking(move || self.leave()).await.map_err(|_| EmbeddedError::Interrupted)?
    }

    /// Who keeps the cluster running for as long as we use it: [`Keeper::watch`].
    #[must_use]
    pub fn keeper(&self) -> Keeper {
        Keeper::new(self.home.clone(), self.options.clone(), Arc::clone(&self.left))
    }

    fn url_of(&self, database: &str) -> String {
        home::url_at(self.postmaster.socket_dir(), database)
    }

    fn open(options: &EmbeddedOptions) -> Result<Self, EmbeddedError> {
        let home = Home::prepare(&options.data_dir)?;
        let _gate = home.gate()?;
        let binaries = Binaries::find(options.pg_bin.as_deref(), home.made_by()?, home.account())?;
        home.initdb(&binaries, options.durable)?;
        let (postmaster, adopted) = start_or_adopt(&home, &binaries, options.durable)?;
        let presence = home.enter()?;
        let url = home::url_at(postmaster.socket_dir(), &options.database);
        let (options, left) = (options.clone(), Arc::default());
        Ok(Self { home, postmaster, adopted, url, presence: Some(presence), options, left })
    }

    fn leave(&mut self) -> Result<(), EmbeddedError> {
        let Some(presence) = self.presence.take() else { return Ok(()) };
        self.left.store(true, Ordering::SeqCst);
        let _gate = self.home.gate()?;
        if !home::is_last(&presence) {
            return Ok(());
        }
        // It may not be the one that we found: whoever ended by itself was replaced.
        if let Presence::Ready(now) = Postmaster::look(self.home.pgdata())? {
            self.postmaster = now;
        }
        self.postmaster.stop(self.home.pgdata())?;
        // Only an empty directory goes; the next start makes it again.
        let _ = std::fs::remove_dir(self.postmaster.socket_dir());
        Ok(())
    }
}

impl Drop for Embedded {
    /// For the ways out that forgot [`Embedded::stop`]: a cluster without a server helps nobody.
    fn drop(&mut self) {
        if let Err(error) = self.leave() {
            tracing::error!(error = %error, "the private PostgreSQL was not stopped");
        }
    }
}

fn start_or_adopt(home: &Home, binaries: &Binaries, durable: bool) -> Result<(Postmaster, bool), EmbeddedError> {
    let began = Instant::now();
    loop {
        let held_by = match Postmaster::look(home.pgdata())? {
            Presence::Ready(postmaster) => return Ok((postmaster, true)),
            Presence::Starting(pid) => {
                if began.elapsed() > READY_WITHIN {
                    return Err(EmbeddedError::NotReady { pid, within: READY_WITHIN, log: home.log_path() });
                }
                std::thread::sleep(LOOK_EVERY);
                continue;
            }
            Presence::Stopping(pid) => format!("the postmaster {pid}, which is shutting down,"),
            Presence::Absent => match home.launch(binaries, durable)? {
                Launched::Ready(postmaster) => return Ok((postmaster, false)),
                Launched::Held => "what is left of a killed PostgreSQL".to_owned(),
            },
        };
        if began.elapsed() > HELD_FOR_AT_MOST {
            return Err(EmbeddedError::Held { holder: held_by, pgdata: home.pgdata().to_owned() });
        }
        std::thread::sleep(LOOK_EVERY * 10);
    }
}

/// Whether a cluster could live there, without making anything: the part of a start that depends on the place alone.
pub fn check_place(data_dir: &Path) -> Result<(), EmbeddedError> {
    let Some(account) = Account::choose(&data_dir.join("pgdata"))? else { return Ok(()) };
    let absolute = std::path::absolute(data_dir).map_err(EmbeddedError::io("find", data_dir))?;
    // What does not exist yet will be made by us, and open; what exists decides.
    let Some(existing) = absolute.ancestors().find(|above| above.exists()) else { return Ok(()) };
    let inside = if existing == absolute { absolute.clone() } else { existing.join("inside") };
    account.can_reach(&account::canonical_above(&inside)?)
}

/// Where a cluster lives when nobody says otherwise: a place that PostgreSQL's user can enter.
#[must_use]
pub fn default_data_dir() -> PathBuf {
    let from = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if Account::we_are_root() {
        return PathBuf::from("/var/lib/poisha");
    }
    from("XDG_DATA_HOME")
        .or_else(|| from("HOME").map(|home| home.join(".local/share")))
        .map_or_else(|| PathBuf::from(".data"), |base| base.join("poisha"))
}
