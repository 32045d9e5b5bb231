//! The real server as a child process, to be killed.
//!
//! It runs in a process group of its own, so that a Ctrl-C meant for the tests does not reach it, and on a leash (see
//! `leash/main.rs`): it ends with this value, and with the test process, however that ends.

use crate::cluster::BoxError;
use rustix::process::{Pid, Signal, kill_process};
use std::{
    fs::{File, OpenOptions},
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::{ExitStatus, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdin, Command},
};

/// A debug build on a busy machine starts within this time; more means that it hangs.
const STARTED_WITHIN: Duration = Duration::from_secs(30);
/// A server told to stop has twice ten seconds for what it began; more means that it hangs.
const STOPPED_WITHIN: Duration = Duration::from_secs(25);
/// The first port that is tried: below those that the kernel hands out, so that no connection of a neighbour takes the
/// port while its server is down.
const FIRST_PORT: u16 = 20_000;
/// How many ports are tried.
const PORTS: u16 = 12_000;

static NEXT_PORT: AtomicU16 = AtomicU16::new(0);

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// `env!("CARGO_BIN_EXE_server-under-test")`.
    pub binary: PathBuf,
    /// Where it listens; the same after every restart, for gateways have been told.
    pub listen: SocketAddr,
    /// Its environment beyond the address; nothing of ours is handed down.
    pub settings: Vec<(String, String)>,
    /// Where its log is appended.
    pub log: PathBuf,
}

/// A server that runs.
#[derive(Debug)]
pub struct ServerProcess {
    child: Child,
    url: String,
    _leash: ChildStdin,
}

impl ServerProcess {
    /// Starts a server and waits until it listens.
    pub async fn start(options: &ServerOptions) -> Result<ServerProcess, BoxError> {
        let log = OpenOptions::new().create(true).append(true).open(&options.log)?;
        let mut command = Command::new(&options.binary);
        command.arg("serve").env_clear().env("POISHA_LISTEN", options.listen.to_string());
        for name in ["PATH", "HOME", "POISHA_PG_BIN"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command.env("POISHA_LOG", "warn,app_server=info").envs(options.settings.iter().cloned());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log).process_group(0).kill_on_drop(true);
        let mut child = command.spawn()?;
        let leash = child.stdin.take().ok_or("the server has no leash")?;
        let mut said = BufReader::new(child.stdout.take().ok_or("the server has no voice")?).lines();
        let listening = async {
            while let Some(line) = said.next_line().await? {
                if line.starts_with("API") {
                    return Ok::<_, BoxError>(true);
                }
            }
            Ok(false)
        };
        if !tokio::time::timeout(STARTED_WITHIN, listening).await.unwrap_or(Ok(false))? {
            let log = std::fs::read_to_string(&options.log).unwrap_or_default();
            let tail: Vec<&str> = log.lines().rev().take(20).collect();
            return Err(format!("the server did not start; its last words, newest first:\n{}", tail.join("\n")).into());
        }
        tokio::spawn(async move { while let Ok(Some(_)) = said.next_line().await {} });
        Ok(ServerProcess { child, url: format!("http://{}", options.listen), _leash: leash })
    }

    /// Where it answers.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// kill -9.
    pub async fn kill(mut self) -> Result<(), BoxError> {
        Ok(self.child.kill().await?)
    }

    /// SIGTERM, without waiting.
    pub fn terminate(&self) -> Result<(), BoxError> {
        let pid = self.child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        Ok(kill_process(pid.ok_or("the server has ended by itself")?, Signal::TERM)?)
    }

    /// Waits for the end of a server that was told to stop.
    pub async fn ended(mut self) -> Result<ExitStatus, BoxError> {
        Ok(tokio::time::timeout(STOPPED_WITHIN, self.child.wait()).await.map_err(|_| "the server does not stop")??)
    }
}

/// An address on this machine that nobody listens on.
pub fn free_address() -> Result<SocketAddr, BoxError> {
    // Test processes that run side by side begin at different places.
    let begin = u16::try_from(std::process::id() % u32::from(PORTS))?;
    for _ in 0..PORTS {
        let place = begin.wrapping_add(NEXT_PORT.fetch_add(1, Ordering::Relaxed)) % PORTS;
        let address = SocketAddr::from(([127, 0, 0, 1], FIRST_PORT + place));
        if TcpListener::bind(address).is_ok() {
            return Ok(address);
        }
    }
    Err("no port is free".into())
}

/// A file for a server's log that goes when the directory does; `POISHA_TEST_LOGS` names a directory that stays.
pub fn log_file(directory: &std::path::Path, name: &str) -> Result<PathBuf, BoxError> {
    let kept = std::env::var_os("POISHA_TEST_LOGS").map(PathBuf::from);
    let file = kept.as_deref().unwrap_or(directory).join(format!("{name}.log"));
    File::create(&file)?;
    Ok(file)
}
