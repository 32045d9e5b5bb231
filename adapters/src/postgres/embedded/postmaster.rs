//! One postmaster, seen through the file it keeps in its data directory: is it there, is it ready, and how it is stopped.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use super::{EmbeddedError, LOOK_EVERY};

/// How long a fast shutdown (roll back, write everything, go) may take before we ask for an immediate one.
const FAST_WITHIN: Duration = Duration::from_secs(30);
/// An immediate shutdown writes nothing and leaves the rest to recovery; it is over in milliseconds.
const IMMEDIATE_WITHIN: Duration = Duration::from_secs(5);

/// A postmaster at work on a data directory, ours or one that we found.
#[derive(Debug)]
pub(super) struct Postmaster {
    pid: Pid,
    socket_dir: PathBuf,
}

/// Who is at work on a data directory.
#[derive(Debug)]
pub(super) enum Presence {
    Absent,
    Starting(i32),
    Stopping(i32),
    Ready(Postmaster),
}

/// How a start went.
#[derive(Debug)]
pub(super) enum Launched {
    Ready(Postmaster),
    /// What is left of an earlier postmaster holds the directory; it may let go soon.
    Held,
}

impl Postmaster {
    /// Looks who is there. A file whose process is gone, or is something else by now, counts for nothing.
    pub(super) fn look(pgdata: &Path) -> Result<Presence, EmbeddedError> {
        let Some(file) = PidFile::read(pgdata)? else { return Ok(Presence::Absent) };
        if !works_in(file.pid, pgdata) {
            forget_if_recycled(pgdata, file.pid)?;
            return Ok(Presence::Absent);
        }
        let pid = file.pid.as_raw_nonzero().get();
        Ok(match (file.status.as_str(), file.socket_dir) {
            ("ready", Some(socket_dir)) => Presence::Ready(Self { pid: file.pid, socket_dir }),
            ("stopping", _) => Presence::Stopping(pid),
            _ => Presence::Starting(pid),
        })
    }

    /// Waits until a postmaster that we started is ready, or has ended: then `None`.
    pub(super) fn await_ready(mut child: Child, pgdata: &Path, within: Duration) -> Result<Option<Self>, NotReady> {
        let began = Instant::now();
        let ours = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        loop {
            if let Ok(Some(file)) = PidFile::read(pgdata)
                && Some(file.pid) == ours
                && file.status == "ready"
                && let Some(socket_dir) = file.socket_dir
            {
                std::thread::spawn(move || reap(child));
                return Ok(Some(Self { pid: file.pid, socket_dir }));
            }
            if matches!(child.try_wait(), Ok(Some(_))) {
                return Ok(None);
            }
            if began.elapsed() > within {
                return Err(NotReady { pid: i32::try_from(child.id()).unwrap_or_default() });
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    pub(super) const fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    pub(super) fn socket_dir(&self) -> &Path {
        &self.socket_dir
    }

    /// Stops it: running transactions are rolled back, everything is written, then it goes.
    pub(super) fn stop(&self, pgdata: &Path) -> Result<(), EmbeddedError> {
        for (signal, within) in [(Signal::INT, FAST_WITHIN), (Signal::QUIT, IMMEDIATE_WITHIN)] {
            if !works_in(self.pid, pgdata) {
                return Ok(());
            }
            // It may end between the look and the signal; the next look tells.
            let _ = kill_process(self.pid, signal);
            let began = Instant::now();
            while began.elapsed() < within {
                if !works_in(self.pid, pgdata) {
                    return Ok(());
                }
                std::thread::sleep(LOOK_EVERY);
            }
        }
        Err(EmbeddedError::DidNotStop { pid: self.pid() })
    }
}

/// Waits for the end of a postmaster that we started. Unawaited, it would stay a zombie as long as we live, and a
/// zombie's process id keeps PostgreSQL from ever starting on that directory again.
fn reap(mut child: Child) {
    match child.wait() {
        Ok(status) if status.success() => tracing::info!("the private PostgreSQL has stopped"),
        Ok(status) => tracing::error!(%status, "the private PostgreSQL has ended by itself"),
        Err(error) => tracing::error!(%error, "could not wait for the private PostgreSQL"),
    }
}

/// A postmaster that runs, but is not ready in time.
#[derive(Debug)]
pub(super) struct NotReady {
    pub(super) pid: i32,
}

/// `postmaster.pid`: process, directory, start time, port, socket directory, address, shared memory, status; a line each.
struct PidFile {
    pid: Pid,
    socket_dir: Option<PathBuf>,
    status: String,
}

impl PidFile {
    fn read(pgdata: &Path) -> Result<Option<Self>, EmbeddedError> {
        let path = path_of(pgdata);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(EmbeddedError::io("read", path)(error)),
        }
    }

    /// The file grows line by line while PostgreSQL starts, so what is missing is not there yet.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let pid = lines.next()?.trim().parse().ok().and_then(Pid::from_raw)?;
        let socket_dir = lines.nth(3).filter(|line| !line.is_empty()).map(PathBuf::from);
        let status = lines.nth(2).unwrap_or_default().trim().to_owned();
        Some(Self { pid, socket_dir, status })
    }
}

fn path_of(pgdata: &Path) -> PathBuf {
    pgdata.join("postmaster.pid")
}

/// Whether the process lives and its working directory is this data directory, as a postmaster's always is.
///
/// Where the system does not tell (no /proc), a living process is believed to be the postmaster, as PostgreSQL does.
fn works_in(pid: Pid, pgdata: &Path) -> bool {
    match cwd_of(&pid.as_raw_nonzero().to_string()) {
        Ok(cwd) => cwd == pgdata,
        Err(ErrorKind::NotFound) if Path::new("/proc/self").exists() => false,
        Err(_) => test_kill_process(pid).is_ok(),
    }
}

fn cwd_of(process: &str) -> Result<PathBuf, ErrorKind> {
    fs::read_link(format!("/proc/{process}/cwd")).map_err(|error| error.kind())
}

/// Removes a file that names a process which lives and is something else: a reboot or a new container counts process
/// ids from the start again, and PostgreSQL would refuse to start over it.
///
/// The file also tells PostgreSQL about orphans of a killed postmaster, so it stays while any process is in there.
fn forget_if_recycled(pgdata: &Path, pid: Pid) -> Result<(), EmbeddedError> {
    if test_kill_process(pid).is_err() {
        return Ok(());
    }
    let processes = fs::read_dir("/proc").map_err(EmbeddedError::io("list", "/proc"))?;
    let names = processes.filter_map(Result::ok).filter_map(|entry| entry.file_name().into_string().ok());
    let mut numbers = names.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
    if numbers.any(|process| cwd_of(&process).is_ok_and(|cwd| cwd == pgdata)) {
        return Ok(());
    }
    let path = path_of(pgdata);
    fs::remove_file(&path).map_err(EmbeddedError::io("remove the outdated", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_still_being_written_is_not_ready() {
        let started = "4711\n/data\n1700000000\n5432\n/run/x\n\n  5432001   1234\nready   \n";
        let file = PidFile::parse(started).unwrap();
        assert_eq!((file.socket_dir, file.status.as_str()), (Some(PathBuf::from("/run/x")), "ready"));

        let starting = PidFile::parse("4711\n/data\n1700000000\n5432\n").unwrap();
        assert_eq!((starting.socket_dir, starting.status.as_str()), (None, ""));
        assert!(PidFile::parse("").is_none());
    }

    #[test]
    fn a_file_of_a_process_that_is_something_else_now_is_forgotten() {
        let pgdata = tempfile::tempdir().unwrap();
        let file = pgdata.path().join("postmaster.pid");
        fs::write(&file, format!("{}\n/data\n1\n5432\n/run/x\n\n1 1\nready\n", std::process::id())).unwrap();

        assert!(matches!(Postmaster::look(pgdata.path()), Ok(Presence::Absent)));

        assert!(!file.exists());
    }
}
