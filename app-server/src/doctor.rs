//! What is wrong on this machine and how to mend it, for `poisha doctor`.
//!
//! It looks and changes nothing: no cluster is started, no table is made, no port is kept. Each finding is one subject;
//! what is ill comes with a sentence on how to mend it. Deliberately absent: guesses. What cannot be known is not said.

use std::cmp::Ordering;
mod alerts;
mod secrets;
mod settings;

pub use self::{alerts::alerts, secrets::secrets, settings::settings};

use std::fmt;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use adapters::postgres::Checkup;
use adapters::postgres::embedded::{Binaries, check_place};
use rustix::fs::{Access, access, statvfs};
use rustix::process::{Resource, getrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The oldest PostgreSQL whose SQL we write.
const MAJOR_MIN: u32 = 15;
/// A payment's rows, its share of the log and one base backup beside them fit many times into this.
const FREE_BYTES_MIN: u64 = 2 << 30;
/// Each customer and each webhook in flight is a file; 1024, the usual default, is a few hundred customers.
const OPEN_FILES_MIN: u64 = 4096;
/// A server's pool, its committer and its listener, while another server takes over.
const FREE_CONNECTIONS_MIN: i64 = 40;
/// Leases, expiries and webhook timestamps compare our clock with the database's.
const CLOCK_APART_MS_MAX: u64 = 2_000;
/// A server on this machine that takes longer to say that it lives is not well.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// One subject, and how it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    subject: &'static str,
    verdict: Verdict,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    Well { seen: String },
    Ill { problem: String, mend: String },
}

impl Finding {
    fn well(subject: &'static str, seen: impl Into<String>) -> Self {
        Self { subject, verdict: Verdict::Well { seen: seen.into() } }
    }

    fn ill(subject: &'static str, problem: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { subject, verdict: Verdict::Ill { problem: problem.into(), mend: mend.into() } }
    }

    /// Whether there is nothing to mend.
    #[must_use]
    pub const fn is_well(&self) -> bool {
        matches!(self.verdict, Verdict::Well { .. })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.verdict {
            Verdict::Well { seen } => write!(f, "ok     {}: {seen}", self.subject),
            Verdict::Ill { problem, mend } => write!(f, "WRONG  {}: {problem}\n       {mend}", self.subject),
        }
    }
}

/// Looks at what every server needs: the address it will listen on, and the files it may open.
pub async fn machine(listen: SocketAddr) -> Vec<Finding> {
    vec![port(listen).await, open_files()]
}

/// Looks at what a private PostgreSQL needs: its programs, and a place for its data.
#[must_use]
pub fn private_cluster(data_dir: &Path, pg_bin: Option<&Path>) -> Vec<Finding> {
    vec![programs(pg_bin), place(data_dir), space(data_dir)]
}

/// Looks at a database that was brought, from `DATABASE_URL`.
pub async fn database(url: &str) -> Vec<Finding> {
    match Checkup::of(url).await {
        Ok(seen) => vec![engine(&seen), durability(&seen), connections(&seen), clocks(&seen), migrations(&seen)],
        Err(error) => vec![Finding::ill(
            "database",
            error.to_string(),
            "see that PostgreSQL runs, that DATABASE_URL names its host, port, user and database, and that it lets us in",
        )],
    }
}

fn engine(seen: &Checkup) -> Finding {
    const SUBJECT: &str = "database";
    if u32::try_from(seen.major).is_ok_and(|major| major < MAJOR_MIN) {
        let problem = format!("it is PostgreSQL {}, and Poisha needs {MAJOR_MIN} or later", seen.major);
        return Finding::ill(SUBJECT, problem, "upgrade it, or leave DATABASE_URL out and let Poisha run its own");
    }
    if seen.encoding != "UTF8" {
        let problem = format!("it stores text as {}, which has no letters for Bangla", seen.encoding);
        return Finding::ill(
            SUBJECT,
            problem,
            "create one with `create database poisha encoding 'UTF8' template template0`",
        );
    }
    if seen.standby {
        return Finding::ill(SUBJECT, "it is a standby, which only follows", "name the primary in DATABASE_URL");
    }
    Finding::well(SUBJECT, format!("PostgreSQL {}, {}", seen.major, seen.encoding))
}

fn durability(seen: &Checkup) -> Finding {
    const SUBJECT: &str = "durability";
    if seen.durable {
        return Finding::well(SUBJECT, "what was committed survives a power cut");
    }
    Finding::ill(
        SUBJECT,
        "the database runs with fsync or full_page_writes off: a power cut loses payments and breaks tables",
        "set both on in postgresql.conf and reload it",
    )
}

fn connections(seen: &Checkup) -> Finding {
    const SUBJECT: &str = "connections";
    let free = seen.connections_max.saturating_sub(seen.connections_open);
    let shown = format!("{free} of {} are free", seen.connections_max);
    if free < FREE_CONNECTIONS_MIN {
        let mend = format!("raise max_connections so that {FREE_CONNECTIONS_MIN} stay free for each server");
        return Finding::ill(SUBJECT, format!("only {shown}"), mend);
    }
    Finding::well(SUBJECT, shown)
}

fn clocks(seen: &Checkup) -> Finding {
    const SUBJECT: &str = "clocks";
    let apart = seen.clock_ahead_ms.unsigned_abs();
    if apart > CLOCK_APART_MS_MAX {
        let which = if seen.clock_ahead_ms > 0 { "ahead of" } else { "behind" };
        let problem = format!("the database's clock is {} s {which} ours", apart / 1_000);
        return Finding::ill(SUBJECT, problem, "run a time service (chrony, systemd-timesyncd) on both machines");
    }
    Finding::well(SUBJECT, format!("{apart} ms apart"))
}

fn migrations(seen: &Checkup) -> Finding {
    const SUBJECT: &str = "migrations";
    let (run, known) = (seen.migrations_run, seen.migrations_known);
    match run.cmp(&known) {
        Ordering::Equal => Finding::well(SUBJECT, format!("all {known} have run")),
        Ordering::Less => {
            let problem = format!("{run} of {known} have run");
            Finding::ill(SUBJECT, problem, "`poisha migrate` runs the rest, and so does `poisha serve` when it starts")
        }
        Ordering::Greater => Finding::ill(
            SUBJECT,
            format!("{run} have run, but this program knows only {known}: it is older than the database"),
            "start the newer program",
        ),
    }
}

async fn port(listen: SocketAddr) -> Finding {
    const SUBJECT: &str = "port";
    match TcpListener::bind(listen).await {
        Ok(_) => Finding::well(SUBJECT, format!("{listen} is free")),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            match tokio::time::timeout(ANSWER_WITHIN, ask(listen)).await {
                Ok(Ok(true)) => Finding::well(SUBJECT, format!("Poisha is running on {listen}")),
                Ok(_) | Err(_) => Finding::ill(
                    SUBJECT,
                    format!("something else listens on {listen}, or a Poisha that does not answer"),
                    format!(
                        "see what it is with `ss -ltnp 'sport = :{}'`, end it, or choose another address",
                        listen.port()
                    ),
                ),
            }
        }
        Err(error) => Finding::ill(
            SUBJECT,
            format!("{listen} cannot be listened on: {error}"),
            "choose an address of this machine and a port from 1024 up, and put a proxy in front for 443",
        ),
    }
}

/// Whether a Poisha lives there.
async fn ask(listen: SocketAddr) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(listen).await?;
    stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await?;
    Ok(&answer == b"HTTP/1.1 200")
}

fn open_files() -> Finding {
    const SUBJECT: &str = "open files";
    match getrlimit(Resource::Nofile).current {
        Some(limit) if limit < OPEN_FILES_MIN => Finding::ill(
            SUBJECT,
            format!("at most {limit} files may be open, too few for many customers at once"),
            format!("`ulimit -n {OPEN_FILES_MIN}` before starting, or LimitNOFILE={OPEN_FILES_MIN} in the service"),
        ),
        Some(limit) => Finding::well(SUBJECT, format!("{limit} at once")),
        None => Finding::well(SUBJECT, "no limit"),
    }
}

fn programs(pg_bin: Option<&Path>) -> Finding {
    const SUBJECT: &str = "PostgreSQL";
    match Binaries::locate(pg_bin) {
        Ok(found) => Finding::well(SUBJECT, format!("{} in {}", found.major(), found.dir().display())),
        Err(error) => {
            Finding::ill(SUBJECT, error.to_string(), "or set DATABASE_URL to a running PostgreSQL 15 or later")
        }
    }
}

fn place(data_dir: &Path) -> Finding {
    const SUBJECT: &str = "data directory";
    if let Err(error) = check_place(data_dir) {
        return Finding::ill(
            SUBJECT,
            error.to_string(),
            "the data directory can be set with --data-dir or POISHA_DATA_DIR",
        );
    }
    let existing = existing_above(data_dir);
    match access(existing, Access::WRITE_OK | Access::EXEC_OK) {
        Ok(()) => Finding::well(SUBJECT, data_dir.display().to_string()),
        Err(error) => Finding::ill(
            SUBJECT,
            format!("{} cannot be written to: {error}", existing.display()),
            format!("choose another data directory, or give {} to the user that runs the server", existing.display()),
        ),
    }
}

fn space(data_dir: &Path) -> Finding {
    const SUBJECT: &str = "free space";
    let existing = existing_above(data_dir);
    match statvfs(existing) {
        Ok(about) => {
            let free = about.f_bavail.saturating_mul(about.f_frsize);
            let shown = format!("{} MiB beside {}", free >> 20, existing.display());
            if free < FREE_BYTES_MIN {
                Finding::ill(SUBJECT, format!("only {shown}"), "make room, or move the data directory to a larger disk")
            } else {
                Finding::well(SUBJECT, shown)
            }
        }
        Err(error) => {
            Finding::ill(SUBJECT, format!("{}: {error}", existing.display()), "choose another data directory")
        }
    }
}

/// The data directory, or the nearest directory above it that exists.
fn existing_above(path: &Path) -> &Path {
    path.ancestors().find(|above| above.exists()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_free_port_is_well_and_a_taken_one_says_how_to_find_the_holder() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let taken = listener.local_addr().unwrap();
        let silent = tokio::spawn(async move { while listener.accept().await.is_ok() {} });

        let found = port(taken).await;
        assert!(!found.is_well());
        assert!(found.to_string().contains(&format!("sport = :{}", taken.port())), "{found}");

        silent.abort();
        let _ = silent.await;
        assert!(port(taken).await.is_well());
    }

    #[tokio::test]
    async fn a_poisha_that_runs_is_no_obstacle() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let taken = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
            std::future::pending::<()>().await;
        });
        let found = port(taken).await;
        assert!(found.is_well(), "{found}");
    }

    #[tokio::test]
    async fn an_address_of_another_machine_is_ill() {
        let found = port("192.0.2.1:8080".parse().unwrap()).await;
        assert!(!found.is_well(), "{found}");
    }

    fn healthy() -> Checkup {
        Checkup {
            major: 15,
            encoding: "UTF8".into(),
            durable: true,
            standby: false,
            connections_max: 100,
            connections_open: 3,
            clock_ahead_ms: -40,
            migrations_run: 2,
            migrations_known: 2,
        }
    }

    #[test]
    fn each_illness_of_a_database_has_its_own_finding() {
        let all = |seen: &Checkup| [engine(seen), durability(seen), connections(seen), clocks(seen), migrations(seen)];
        assert!(all(&healthy()).iter().all(Finding::is_well), "{:?}", all(&healthy()));

        for (seen, says) in [
            (Checkup { major: 14, ..healthy() }, "it is PostgreSQL 14"),
            (Checkup { encoding: "SQL_ASCII".into(), ..healthy() }, "stores text as SQL_ASCII"),
            (Checkup { standby: true, ..healthy() }, "it is a standby"),
            (Checkup { durable: false, ..healthy() }, "a power cut loses payments"),
            (Checkup { connections_open: 61, ..healthy() }, "only 39 of 100 are free"),
            (Checkup { clock_ahead_ms: 600_000, ..healthy() }, "600 s ahead of ours"),
            (Checkup { clock_ahead_ms: -3_000, ..healthy() }, "3 s behind ours"),
            (Checkup { migrations_run: 1, ..healthy() }, "1 of 2 have run"),
            (Checkup { migrations_run: 3, ..healthy() }, "it is older than the database"),
        ] {
            let ill: Vec<_> =
                all(&seen).into_iter().filter(|found| !found.is_well()).map(|found| found.to_string()).collect();
            assert!(matches!(&ill[..], [one] if one.contains(says)), "{says}: {ill:?}");
        }
    }

    #[tokio::test]
    async fn a_database_that_does_not_answer_is_ill() {
        let found = database("postgres://nobody@127.0.0.1:1/none").await;
        assert!(matches!(&found[..], [one] if !one.is_well()), "{found:?}");
    }

    #[test]
    fn a_missing_postgresql_comes_with_its_cure() {
        let found = programs(Some(Path::new("/nowhere")));
        assert!(!found.is_well());
        assert!(found.to_string().contains("set DATABASE_URL"), "{found}");
    }

    #[test]
    fn space_is_measured_where_the_data_will_be() {
        let found = space(Path::new("/proc/not/there"));
        assert!(!found.is_well(), "{found}");
        assert_eq!(existing_above(Path::new("/proc/not/there")), Path::new("/proc"));
        assert_eq!(existing_above(Path::new("not-there")), Path::new("."));
    }
}
