//! Statements of gateways: brought in by a script, killed in the middle, hostile, and taken back.

mod command;
mod desk;
mod hostile;
mod killed;

use crate::support::Result;
use adapters::postgres::Migrations;
use std::{
    path::{Path, PathBuf},
    process::Stdio,
};
use tests::cluster::{Database, fresh_database};
use tokio::process::{Child, Command};
use tokio_postgres::NoTls;

/// What a command said, and how it ended.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    told: String,
    wrong: String,
}

/// A database, and a directory for files.
struct Desk {
    database: Database,
    place: tempfile::TempDir,
}

impl Desk {
    async fn new(name: &str) -> Result<Desk> {
        let migrate = |url: String| async move { Migrations::of(&url).run().await.map(|_| ()) };
        Ok(Desk { database: fresh_database(name, migrate).await?, place: tempfile::tempdir()? })
    }

    /// A file with those bytes.
    fn file(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.place.path().join(name);
        std::fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Starts `poisha import`; what is answered last is its leash.
    fn begin(&self, arguments: &[&str]) -> Result<(Child, tokio::process::ChildStdin)> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_server-under-test"));
        command.arg("import").args(arguments).env("DATABASE_URL", self.database.url());
        command.env("POISHA_DATA_DIR", self.place.path()).env("POISHA_LOG", "error");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let leash = child.stdin.take().ok_or("the command has no leash")?;
        Ok((child, leash))
    }

    /// Runs `poisha import` to its end.
    async fn import(&self, arguments: &[&str]) -> Result<Said> {
        let (child, leash) = self.begin(arguments)?;
        let done = child.wait_with_output().await?;
        drop(leash);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(Said { code: done.status.code(), told: text(&done.stdout), wrong: text(&done.stderr) })
    }

    /// Brings a file of bKash's in.
    async fn bring(&self, file: &Path) -> Result<Said> {
        self.import(&[&file.display().to_string(), "--gateway", "bkash"]).await
    }

    /// Asks the database for one column of text.
    async fn sql(&self, query: &str) -> Result<Vec<String>> {
        let (client, connection) = tokio_postgres::connect(self.database.url(), NoTls).await?;
        tokio::spawn(connection);
        Ok(client.query(query, &[]).await?.iter().map(|row| row.get(0)).collect())
    }

    /// What became of every statement, in the order in which they came.
    async fn statements(&self) -> Result<Vec<String>> {
        let asked = "select state || ': ' || kept_lines || ' kept, ' || seen_lines || ' seen, ' || refused_lines || ' refused' \
            from statements order by id";
        self.sql(asked).await
    }
}

impl Said {
    /// The statement that it tells of.
    fn statement(&self) -> Result<&str> {
        let found = self.told.lines().find_map(|line| line.strip_prefix("statement "));
        Ok(found.ok_or_else(|| format!("no statement is named: {self:?}"))?)
    }
}

/// A file of bKash's with those payments.
fn payments(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut text = String::from("Date Time,Trx ID,Transaction Type,Transaction Amount,Charge,Net Amount,Status\n");
    for number in numbers {
        text.push_str(&format!("01/05/2026 10:00,TX{number},Payment,\"1,000.00\",18.00,982.00,Completed\n"));
    }
    text.into_bytes()
}
