//! Paper of this machine: a document goes straight to a printer through CUPS, by which programs print on Linux and macOS.
//!
//! It is handed to `lp` from memory and lies in no file. Where there is no CUPS, as on Windows, there is no printer either:
//! there the PDF is kept, and whatever shows it prints it. Deliberately absent: trays and margins, which the printer's own
//! settings know.

use crate::{
    call::Call,
    desk::{Code, Desk, Refused},
};
use serde::Serialize;
#[cfg(test)]
use std::path::Path;
use std::{io, path::PathBuf, process::Stdio};
use tauri::State;
use tokio::{io::AsyncWriteExt, process::Command};

/// Whoever wants more wants a copying machine.
const COPIES_MAX: u8 = 99;

/// The programs that know the printers and speak to them.
#[derive(Debug)]
pub(crate) struct Printers {
    list: PathBuf,
    send: PathBuf,
}

/// What can go wrong with a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PrintRefused {
    /// None is set up, or not the one that was named.
    NoPrinter,
    /// It did not take the document.
    NotTaken,
}

impl Default for Printers {
    fn default() -> Printers {
        Printers { list: "lpstat".into(), send: "lp".into() }
    }
}

impl Printers {
    /// The same programs, elsewhere.
    #[cfg(test)]
    pub(crate) fn within(folder: &Path) -> Printers {
        Printers { list: folder.join("lpstat"), send: folder.join("lp") }
    }

    /// Every printer by its name, the usual one first.
    async fn names(&self) -> Vec<String> {
        let usual = self.says("-d").await;
        let usual = usual.trim().rsplit(' ').next().unwrap_or_default();
        let mut names: Vec<String> = self.says("-e").await.lines().map(|name| name.trim().to_owned()).collect();
        names.retain(|name| !name.is_empty());
        names.sort_by_key(|name| name != usual);
        names
    }

    /// What the list of printers says to a question; nothing where there is no such program.
    async fn says(&self, question: &str) -> String {
        let said = Command::new(&self.list).arg(question).env("LC_ALL", "C").stdin(Stdio::null()).output().await;
        said.map(|said| String::from_utf8_lossy(&said.stdout).into_owned()).unwrap_or_default()
    }

    /// Hands a document over. What the printer says against it is told.
    async fn print(&self, printer: &str, copies: u8, paper: &[u8]) -> io::Result<()> {
        let mut lp = Command::new(&self.send)
            .args(["-d", printer, "-n", &copies.clamp(1, COPIES_MAX).to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut pipe) = lp.stdin.take() {
            // A printer that hangs up says why when it ends.
            pipe.write_all(paper).await.ok();
        }
        let done = lp.wait_with_output().await?;
        if done.status.success() {
            return Ok(());
        }
        Err(io::Error::other(String::from_utf8_lossy(&done.stderr).trim().to_owned()))
    }
}

/// The printers of this machine, the usual one first.
#[tauri::command]
pub(crate) async fn printers(printers: State<'_, Printers>) -> Result<Vec<String>, Refused> {
    Ok(printers.names().await)
}

/// Fetches a document of the API and prints it.
#[tauri::command]
pub(crate) async fn print_document(
    desk: State<'_, Desk>,
    printers: State<'_, Printers>,
    path: String,
    printer: String,
    copies: u8,
) -> Result<(), Refused> {
    if !printers.names().await.contains(&printer) {
        return Err(Code::Printer(PrintRefused::NoPrinter).into());
    }
    let call = Call { method: "GET".to_owned(), path, body: None, idempotency_key: None };
    let mut document = desk.server()?.document(&call).await?;
    let mut paper = Vec::new();
    while let Some(piece) = document.next().await? {
        paper.extend(piece);
    }
    printers.print(&printer, copies, &paper).await.map_err(|error| Refused::printer(PrintRefused::NotTaken, &error))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use crate::{
        commands::window::Window,
        small_server::{EMAIL, PASSWORD, SmallServer},
    };
    use serde_json::json;
    use std::{fs, os::unix::fs::PermissionsExt, path::Path};

    /// Puts a program where the window looks for it.
    fn program(folder: &Path, name: &str, script: &str) {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(name), format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn a_document_goes_to_the_printer_that_was_chosen_and_to_no_other() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let programs = home.path().join("programs");
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        window.ask("sign_in", json!({ "credentials": { "email": EMAIL, "password": PASSWORD } })).unwrap();
        small.says("/api/v1/admin/invoices/inv_1/pdf", 200, "%PDF-1.7");
        let print = |printer: &str| {
            let path = "/api/v1/admin/invoices/inv_1/pdf";
            window.ask("print_document", json!({ "path": path, "printer": printer, "copies": 2 }))
        };
        assert_eq!(window.ask("printers", json!({})), Ok(json!([])), "no program knows one");
        assert_eq!(print("Office"), Err(json!({ "code": "NO_PRINTER" })));

        let lists = "[ $1 = -d ] && echo 'system default destination: Office' || printf 'Cellar\\nOffice\\n'";
        program(&programs, "lpstat", lists);
        let taken = home.path().join("taken").display().to_string();
        program(&programs, "lp", &format!("echo \"$@\" > {taken}; cat >> {taken}"));
        assert_eq!(window.ask("printers", json!({})), Ok(json!(["Office", "Cellar"])), "the usual one is first");
        assert_eq!(print("-o"), Err(json!({ "code": "NO_PRINTER" })));
        assert_eq!(print("Cellar"), Ok(json!(null)));
        assert_eq!(fs::read_to_string(&taken).unwrap(), "-d Cellar -n 2\n%PDF-1.7");

        program(&programs, "lp", "echo 'out of paper' >&2; exit 1");
        assert_eq!(print("Cellar"), Err(json!({ "code": "NOT_TAKEN", "reason": "out of paper" })));
    }
}
