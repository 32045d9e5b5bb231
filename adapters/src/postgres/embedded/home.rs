//! The data directory: `pgdata/` (the cluster), `run/` (the socket), `postgres.log`, and two lock files.
//!
//! The cluster is made in `pgdata.new/` and renamed when it is whole, so a crash in the middle leaves nothing that
//! looks like a cluster.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tokio_postgres::NoTls;
use tokio_postgres::error::SqlState;

use super::account::{Account, canonical};
use super::postmaster::{Launched, Postmaster};
use super::{Binaries, EmbeddedError, LOOK_EVERY, READY_WITHIN, ROLE};

/// A socket's path has 108 bytes on Linux and 104 on macOS, the closing zero included, and ends in `/.s.PGSQL.5432`.
const SOCKET_DIR_BYTES_MAX: usize = 103 - "/.s.PGSQL.5432".len();
/// Another server's initdb or recovery is waited for this long.
const GATE_WITHIN: Duration = Duration::from_secs(150);
/// The log starts anew at this size; one older piece is kept.
const LOG_BYTES_MAX: u64 = 8 << 20;
/// What an error quotes from the end of the log.
const QUOTED_BYTES_MAX: u64 = 2_000;

/// What every start says. One client knows how to retry and to log, so the database logs only its own life, in UTC.
const SETTINGS: [&str; 8] = [
    "listen_addresses=",
    "port=5432",
    "unix_socket_permissions=0700",
    "max_connections=200",
    "max_wal_size=2GB",
    "log_checkpoints=off",
    "log_min_messages=log",
    "log_timezone=UTC",
];
/// For tests: nothing is kept, so nothing is waited for; and many servers share the one cluster.
const FLEETING: [&str; 4] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=500"];
const DURABLE: [&str; 3] = ["fsync=on", "synchronous_commit=on", "full_page_writes=on"];

/// A prepared data directory, owned by the user that PostgreSQL runs as.
#[derive(Clone, Debug)]
pub(super) struct Home {
    dir: PathBuf,
    pgdata: PathBuf,
    account: Option<Account>,
}

impl Home {
    pub(super) fn prepare(dir: &Path) -> Result<Self, EmbeddedError> {
        DirBuilder::new().recursive(true).create(dir).map_err(EmbeddedError::io("create", dir))?;
        let dir = canonical(dir)?;
        let pgdata = dir.join("pgdata");
        let account = Account::choose(&pgdata)?;
        if let Some(account) = &account {
            account.can_reach(&dir)?;
            account.hand_over(&dir)?;
        }
        let home = Self { dir, pgdata, account };
        home.keep_private(&home.dir)?;
        Ok(home)
    }

    pub(super) fn pgdata(&self) -> &Path {
        &self.pgdata
    }

    pub(super) const fn account(&self) -> Option<&Account> {
        self.account.as_ref()
    }

    pub(super) fn log_path(&self) -> PathBuf {
        self.dir.join("postgres.log")
    }

    /// The major version that made the cluster, if there is one.
    pub(super) fn made_by(&self) -> Result<Option<(u32, &Path)>, EmbeddedError> {
        if !self.pgdata.exists() {
            return Ok(None);
        }
        let path = self.pgdata.join("PG_VERSION");
        let text = fs::read_to_string(&path).map_err(EmbeddedError::io("read", &path))?;
        let major = text.trim().parse().map_err(|_| std::io::Error::other(format!("it says {:?}", text.trim())));
        Ok(Some((major.map_err(EmbeddedError::io("understand", &path))?, &self.pgdata)))
    }

    /// Starting and stopping happen one at a time; dropping the file opens the gate.
    pub(super) fn gate(&self) -> Result<File, EmbeddedError> {
        let path = self.dir.join("starting.lock");
        let file = open_lock(&path)?;
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::Error(error)) => return Err(EmbeddedError::io("lock", path)(error)),
                Err(TryLockError::WouldBlock) if began.elapsed() > GATE_WITHIN => {
                    return Err(EmbeddedError::Busy { lock: path, waited: GATE_WITHIN });
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK_EVERY),
            }
        }
    }

    /// Says that we use the cluster, for as long as the file is open. Only inside the gate.
    pub(super) fn enter(&self) -> Result<File, EmbeddedError> {
        let path = self.dir.join("in-use.lock");
        let file = open_lock(&path)?;
        file.lock_shared().map_err(EmbeddedError::io("lock", path))?;
        Ok(file)
    }

    /// Makes the cluster, unless it is there.
    pub(super) fn initdb(&self, binaries: &Binaries, durable: bool) -> Result<(), EmbeddedError> {
        if self.pgdata.exists() {
            return Ok(());
        }
        let unfinished = self.dir.join("pgdata.new");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).map_err(EmbeddedError::io("remove the unfinished", &unfinished))?;
        }
        let mut initdb = self.command(&binaries.dir().join("initdb"));
        initdb.arg("--pgdata").arg(&unfinished).arg(format!("--username={ROLE}"));
        initdb.args(["--encoding=UTF8", "--locale=C", "--data-checksums", "--auth-local=trust", "--auth-host=reject"]);
        initdb.args((!durable).then_some("--no-sync"));
        let done = initdb.output().map_err(EmbeddedError::io("run", binaries.dir().join("initdb")))?;
        if !done.status.success() {
            let output = [done.stdout, done.stderr].concat();
            let output = String::from_utf8_lossy(&output).trim().to_owned();
            return Err(EmbeddedError::Initdb { pgdata: self.pgdata.clone(), output });
        }
        fs::rename(&unfinished, &self.pgdata).map_err(EmbeddedError::io("rename", &unfinished))?;
        File::open(&self.dir).and_then(|dir| dir.sync_all()).map_err(EmbeddedError::io("write out", &self.dir))
    }

    /// Starts a postmaster and waits until it answers.
    pub(super) fn launch(&self, binaries: &Binaries, durable: bool) -> Result<Launched, EmbeddedError> {
        let mut log = self.open_log()?;
        let log_began = log.seek(SeekFrom::End(0)).map_err(EmbeddedError::io("read", self.log_path()))?;
        let program = binaries.dir().join("postgres");
        let socket_dir = self.socket_dir()?;
        let mut postgres = self.command(&program);
        postgres.arg("-D").arg(&self.pgdata).arg("-c");
        postgres.arg(format!("unix_socket_directories=\"{}\"", socket_dir.display().to_string().replace('"', "\"\"")));
        for setting in SETTINGS.iter().chain(if durable { &DURABLE[..] } else { &FLEETING[..] }) {
            postgres.args(["-c", setting]);
        }
        let out = log.try_clone().map_err(EmbeddedError::io("open", self.log_path()))?;
        let err = log.try_clone().map_err(EmbeddedError::io("open", self.log_path()))?;
        postgres.stdout(out).stderr(err).process_group(0);
        let child = postgres.spawn().map_err(EmbeddedError::io("run", program))?;
        match Postmaster::await_ready(child, &self.pgdata, READY_WITHIN) {
            Ok(Some(postmaster)) => Ok(Launched::Ready(postmaster)),
            Err(late) => Err(EmbeddedError::NotReady { pid: late.pid, within: READY_WITHIN, log: self.log_path() }),
            Ok(None) => {
                let output = since(&mut log, log_began);
                let held = output.contains("is still in use")
                    || (output.contains("lock file") && output.contains("already exists"));
                if held { Ok(Launched::Held) } else { Err(EmbeddedError::DidNotStart { output, log: self.log_path() }) }
            }
        }
    }

    /// How a program of PostgreSQL is run: as its user, in a directory that user can be in, unmoved by our environment.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.dir).stdin(Stdio::null()).env("LC_ALL", "C").env("TZ", "UTC");
        for name in std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()) {
            if name.starts_with("PG") {
                command.env_remove(name);
            }
        }
        if let Some(account) = &self.account {
            account.lend_to(&mut command);
        }
        command
    }

    /// `run/` beside the cluster, or a directory elsewhere when a socket's path or a connection string could not hold it.
    fn socket_dir(&self) -> Result<PathBuf, EmbeddedError> {
        let beside = self.dir.join("run");
        let dir = if names_a_socket(&beside) { beside } else { self.short_socket_dir() };
        match DirBuilder::new().mode(0o700).create(&dir) {
            Ok(()) => {
                if let Some(account) = &self.account {
                    account.hand_over(&dir)?;
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => self.keep_private(&dir)?,
            Err(error) => return Err(EmbeddedError::io("create", dir)(error)),
        }
        Ok(dir)
    }

    fn short_socket_dir(&self) -> PathBuf {
        let name = format!("poisha-{}", &hex::encode(Sha256::digest(self.dir.as_os_str().as_bytes()))[..16]);
        let own = std::env::var_os("XDG_RUNTIME_DIR").map(|dir| PathBuf::from(dir).join(&name));
        let fits = |dir: &PathBuf| self.account.is_none() && dir.is_absolute() && names_a_socket(dir);
        own.filter(fits).unwrap_or_else(|| Path::new("/tmp").join(name))
    }

    /// A directory that holds a payment book, or the one door to it, is its owner's alone. Whoever got there first with
    /// a directory or a link of their own is refused.
    fn keep_private(&self, dir: &Path) -> Result<(), EmbeddedError> {
        let about = fs::symlink_metadata(dir).map_err(EmbeddedError::io("look at", dir))?;
        let expected = self.account.as_ref().map_or_else(|| rustix::process::geteuid().as_raw(), Account::uid);
        if about.uid() != expected || !about.is_dir() {
            return Err(EmbeddedError::Foreign { path: dir.to_owned(), owner: about.uid(), expected });
        }
        if about.permissions().mode() & 0o077 == 0 {
            return Ok(());
        }
        fs::set_permissions(dir, PermissionsExt::from_mode(0o700)).map_err(EmbeddedError::io("close", dir))
    }

    fn open_log(&self) -> Result<File, EmbeddedError> {
        let path = self.log_path();
        if fs::metadata(&path).is_ok_and(|log| log.len() > LOG_BYTES_MAX) {
            fs::rename(&path, self.dir.join("postgres.log.1")).map_err(EmbeddedError::io("rename", &path))?;
        }
        let log = OpenOptions::new().create(true).append(true).read(true).open(&path);
        log.map_err(EmbeddedError::io("open", path))
    }
}

/// Whether a connection string can name a socket in this directory: short, text, and no comma, which separates hosts.
fn names_a_socket(dir: &Path) -> bool {
    dir.to_str().is_some_and(|text| text.len() <= SOCKET_DIR_BYTES_MAX && !text.contains(','))
}

/// A connection string, with every value quoted.
pub(super) fn url_at(socket_dir: &Path, database: &str) -> String {
    let quoted = |value: &str| format!("'{}'", value.replace('\\', "\\\\").replace('\'', "\\'"));
    format!("host={} user={ROLE} dbname={}", quoted(&socket_dir.display().to_string()), quoted(database))
}

/// Whether nobody else uses the cluster; gives up our own share of it. Only inside the gate.
pub(super) fn is_last(presence: &File) -> bool {
    presence.unlock().is_ok() && presence.try_lock().is_ok()
}

fn open_lock(path: &Path) -> Result<File, EmbeddedError> {
    OpenOptions::new().create(true).append(true).open(path).map_err(EmbeddedError::io("open", path))
}

fn since(log: &mut File, began: u64) -> String {
    let mut text = Vec::new();
    let end = log.seek(SeekFrom::End(0)).unwrap_or(began);
    let from = began.max(end.saturating_sub(QUOTED_BYTES_MAX));
    let read = log.seek(SeekFrom::Start(from)).and_then(|_| log.read_to_end(&mut text));
    read.map_or_else(|error| error.to_string(), |_| String::from_utf8_lossy(&text).trim().to_owned())
}

/// Makes the database unless it is there. Two servers may try at once; one of them is late, and that is fine.
pub(super) async fn make_database(maintenance_url: &str, database: &str) -> Result<(), EmbeddedError> {
    let failed = |source| EmbeddedError::Database { database: database.to_owned(), source };
    let (client, connection) = tokio_postgres::connect(maintenance_url, NoTls).await.map_err(failed)?;
    let connection = tokio::spawn(connection);
    let there = client.query_opt("select 1 from pg_database where datname = $1", &[&database]).await.map_err(failed)?;
    if there.is_none() {
        let name = database.replace('"', "\"\"");
        // Both answers mean that another server was quicker: one when it is done, the other when it is at it.
        let late = [Some(&SqlState::DUPLICATE_DATABASE), Some(&SqlState::UNIQUE_VIOLATION)];
        match client.batch_execute(&format!("create database \"{name}\"")).await {
            Err(error) if late.contains(&error.code()) => {}
            other => other.map_err(failed)?,
        }
    }
    drop(client);
    let _ = connection.await;
    Ok(())
}
