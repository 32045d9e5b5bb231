//! What is wrong on this machine and how to mend it, for `poisha doctor`.
//!
//! It looks and changes nothing: no cluster is started, no table is made, no port is kept. Each finding is one subject;
//! what is ill comes with a sentence on how to mend it. Deliberately absent: guesses. What cannot be known is not said.

use std::fmt;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use adapters::postgres::embedded::{Binaries, check_place};
use rustix::fs::{Access, access, statvfs};
use rustix::process::{Resource, getrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A payment's rows, its share of the log and one base backup beside them fit many times into this.
const FREE_BYTES_MIN: u64 = 2 << 30;
/// Each customer and each webhook in flight is a file; 1024, the usual default, is a few hundred customers.
const OPEN_FILES_MIN: u64 = 4096;
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
