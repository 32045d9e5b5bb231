//! The built server in a process of its own, with its own PostgreSQL: started, measured, stopped.
//!
//! A shell stands between: when our end of its pipe closes, however that comes, it stops the server.

use crate::Result;
use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};
use tests::cluster::watch;
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
    time::timeout,
};

const KEEPER: &str =
    "\"$@\" </dev/null & server=$!; echo \"$server\"; read -r _; kill -TERM \"$server\"; wait \"$server\"";
/// How long a start or a stop may take.
const WITHIN: Duration = Duration::from_secs(60);
/// What the server seals secrets with, so that we can put codes into its pools.
pub(crate) const SECRETS_KEY: [u8; 32] = [9; 32];
/// How often a starting server is asked whether it is ready.
const ASK_EVERY: Duration = Duration::from_millis(5);

/// A data directory with a migrated database, which goes with the run.
pub(crate) struct Home {
    dir: PathBuf,
    binary: PathBuf,
    _watcher: std::process::ChildStdin,
}

/// An application's credentials.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) key: String,
    pub(crate) secret: String,
}

/// A running server.
pub(crate) struct Server {
    pub(crate) url: String,
    /// From the start of the process until it answered that it is ready.
    pub(crate) started_in: Duration,
    pid: u32,
    shell: Child,
    stdin: ChildStdin,
    _said: Lines<BufReader<ChildStdout>>,
}

impl Home {
    /// Makes one with the `poisha` that was built beside us.
    pub(crate) async fn make() -> Result<Home> {
        let binary = std::env::current_exe()?.with_file_name("poisha");
        if !binary.exists() {
            return Err(format!("{} is missing: cargo build --release -p app-server", binary.display()).into());
        }
        let dir = tempfile::Builder::new().prefix("poisha-bench-").tempdir()?.keep();
        let watcher = watch(&dir)?;
        let home = Home { dir, binary, _watcher: watcher };
        home.run(&["migrate", "--data-dir", home.dir()?]).await?;
        Ok(home)
    }

    /// Registers an application.
    pub(crate) async fn register(&self, name: &str) -> Result<Credentials> {
        let said = self.run(&["admin", "--data-dir", self.dir()?, "create-app", name]).await?;
        let after = |label: &str| {
            let line = said.lines().find_map(|line| line.trim().strip_prefix(label));
            line.map(|value| value.trim().to_owned()).ok_or_else(|| format!("no {label} in: {said}"))
        };
        Ok(Credentials { key: after("X-Api-Key")?, secret: after("X-Api-Secret")? })
    }

    /// Starts the server and waits until it is ready.
    pub(crate) async fn start(&self) -> Result<Server> {
        let flags =
            ["serve", "--listen", "127.0.0.1:0", "--sandbox-listen", "127.0.0.1:0", "--rate-limit", "4000000000"];
        let began = Instant::now();
        let mut shell = self
            .clean(Command::new("sh").args(["-c", KEEPER, "poisha-bench-keeper"]).arg(&self.binary))
            .args(flags)
            .args(["--data-dir", self.dir()?])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let stdin = shell.stdin.take().ok_or("no pipe")?;
        let mut said = BufReader::new(shell.stdout.take().ok_or("no pipe")?).lines();
        let reading = async {
            let pid = said.next_line().await?.ok_or("the shell said nothing")?.parse::<u32>()?;
            loop {
                let line = said.next_line().await?.ok_or("the server ended before it was ready")?;
                if let Some(url) = line.strip_prefix("API") {
                    return Ok::<_, tests::BoxError>((pid, url.trim().trim_end_matches("/api/v1").to_owned()));
                }
            }
        };
        let (pid, url) = timeout(WITHIN, reading).await??;
        timeout(WITHIN, ready(&url)).await?;
        Ok(Server { url, started_in: began.elapsed(), pid, shell, stdin, _said: said })
    }

    /// Where the running server's own PostgreSQL is, and the id of its postmaster.
    pub(crate) fn database(&self) -> Result<(String, i32)> {
        let file = std::fs::read_to_string(self.dir.join("pgdata/postmaster.pid"))?;
        let line = |number| file.lines().nth(number).ok_or("the postmaster does not say where it is");
        Ok((format!("host='{}' user=poisha dbname=poisha", line(4)?), line(0)?.trim().parse()?))
    }

    fn dir(&self) -> Result<&str> {
        self.dir.to_str().ok_or_else(|| "the temporary directory has no readable name".into())
    }

    async fn run(&self, words: &[&str]) -> Result<String> {
        let output = self.clean(&mut Command::new(&self.binary)).args(words).output().await?;
        if !output.status.success() {
            return Err(format!("poisha {words:?}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The environment of whoever runs the benchmark is not measured.
    fn clean<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let foreign = std::env::vars_os().map(|(name, _)| name).filter(|name| {
            let name = name.to_string_lossy();
            name == "DATABASE_URL"
                || name.starts_with("OTEL_")
                || (name.starts_with("POISHA_") && name != "POISHA_PG_BIN")
        });
        for name in foreign {
            command.env_remove(name);
        }
        command.env("POISHA_SECRETS_KEY", hex::encode(SECRETS_KEY));
        command.env("POISHA_LOG", "error")
    }
}

impl Server {
    /// Its resident memory in KiB, without PostgreSQL.
    pub(crate) fn resident_kib(&self) -> Result<u64> {
        let status = std::fs::read_to_string(Path::new("/proc").join(self.pid.to_string()).join("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }

    /// Its process's id.
    pub(crate) fn pid(&self) -> String {
        self.pid.to_string()
    }

    /// Stops it, and waits until it and its PostgreSQL have ended.
    pub(crate) async fn stop(mut self) -> Result {
        drop(self.stdin);
        timeout(WITHIN, self.shell.wait()).await??;
        Ok(())
    }
}

async fn ready(url: &str) {
    let client = reqwest::Client::new();
    loop {
        let asked = client.get(format!("{url}/health/ready")).send().await;
        if asked.is_ok_and(|answer| answer.status().is_success()) {
            return;
        }
        tokio::time::sleep(ASK_EVERY).await;
    }
}
