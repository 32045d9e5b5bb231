//! Files that the window keeps on this machine: in the folder for downloads, never over another, and written whole or not
//! at all. What was kept can be shown by the machine's own program for it; nothing else can.

use crate::{
    call::{Call, SignInFailed},
    server::Server,
};
use serde::Serialize;
use std::{
    collections::BTreeSet,
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};
use tempfile::NamedTempFile;

/// Nobody has so many files of one name; something else is wrong then.
const SAME_NAMES_MAX: u32 = 1000;
/// Longer than any name that we give, shorter than any file system's limit.
const NAME_BYTES_MAX: usize = 120;

/// The folder, and what was kept in it since the window opened.
#[derive(Debug)]
pub(crate) struct Files {
    folder: PathBuf,
    kept: Mutex<BTreeSet<PathBuf>>,
}

/// What can go wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum FileRefused {
    /// It could not be written.
    NotSaved,
    /// It was not kept here, or no program takes it.
    NotOpened,
}

/// Why a document of the API is not kept.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// The server did not give it.
    Asked(SignInFailed),
    /// The machine did not take it.
    File(io::Error),
}

impl From<io::Error> for NotKept {
    fn from(error: io::Error) -> NotKept {
        NotKept::File(error)
    }
}

impl Files {
    /// Keeps files in a folder, which need not exist yet.
    pub(crate) fn within(folder: PathBuf) -> Files {
        Files { folder, kept: Mutex::default() }
    }

    /// Keeps a text.
    pub(crate) fn keep_text(&self, name: &str, text: &str) -> io::Result<PathBuf> {
        let mut file = self.begin()?;
        file.write_all(text.as_bytes())?;
        self.finish(file, name)
    }

    /// Keeps a document of the API as it arrives, however long it is.
    pub(crate) async fn keep_document(&self, server: &Server, call: &Call, name: &str) -> Result<PathBuf, NotKept> {
        let mut document = server.document(call).await.map_err(NotKept::Asked)?;
        let mut file = self.begin()?;
        while let Some(chunk) = document.next().await.map_err(|why| NotKept::Asked(why.into()))? {
            file.write_all(&chunk)?;
        }
        Ok(self.finish(file, name)?)
    }

    /// Shows what was kept.
    pub(crate) fn open(&self, path: &Path) -> io::Result<()> {
        if !self.kept.lock().unwrap_or_else(PoisonError::into_inner).contains(path) {
            return Err(ErrorKind::NotFound.into());
        }
        open::that_detached(path)
    }

    fn begin(&self) -> io::Result<NamedTempFile> {
        fs::create_dir_all(&self.folder)?;
        NamedTempFile::new_in(&self.folder)
    }

    /// Gives a file its name, or the next that is free.
    fn finish(&self, mut file: NamedTempFile, name: &str) -> io::Result<PathBuf> {
        let name = plain(name).ok_or(ErrorKind::InvalidFilename)?;
        file.as_file().sync_all()?;
        for number in 1..=SAME_NAMES_MAX {
            let path = self.folder.join(numbered(name, number));
            match file.persist_noclobber(&path) {
                Ok(_) => {
                    self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
                    return Ok(path);
                }
                Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
                Err(error) => return Err(error.error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

/// A name that leads nowhere but into the folder, is not hidden, and is no program.
fn plain(name: &str) -> Option<&str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_ours = [".pdf", ".csv", ".xlsx", ".png", ".jpg", ".txt", ".eml"].iter().any(|kind| name.ends_with(kind));
    let is_name = name.chars().all(is_plain) && !name.starts_with(['.', '-']) && name.len() <= NAME_BYTES_MAX;
    (is_name && is_ours).then_some(name)
}

/// `payments.csv`, `payments (2).csv`, …
fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, kind)) if number > 1 => format!("{stem} ({number}).{kind}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Files, numbered, plain};
    use std::{fs, path::Path};

    #[test]
    fn a_file_is_kept_beside_others_of_its_name_and_nothing_half_written_stays() {
        let home = tempfile::tempdir().unwrap();
        let files = Files::within(home.path().join("Downloads"));
        let first = files.keep_text("payments.csv", "a").unwrap();
        let second = files.keep_text("payments.csv", "b").unwrap();
        assert!(first.ends_with("payments.csv") && second.ends_with("payments (2).csv"));
        assert_eq!(
            (fs::read_to_string(&first).unwrap(), fs::read_to_string(&second).unwrap()),
            ("a".into(), "b".into())
        );
        assert!(files.keep_text("../payments.csv", "c").is_err());
        assert_eq!(fs::read_dir(home.path().join("Downloads")).unwrap().count(), 2);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_what_was_kept_here_is_opened() {
        let home = tempfile::tempdir().unwrap();
        let files = Files::within(home.path().to_owned());
        fs::write(home.path().join("other.pdf"), "%PDF").unwrap();
        for path in [home.path().join("other.pdf"), "/etc/passwd".into(), "https://elsewhere.example".into()] {
            assert!(files.open(Path::new(&path)).is_err(), "{}", path.display());
        }
    }

    #[test]
    fn a_name_leads_into_the_folder_and_is_no_program() {
        for good in ["payments.csv", "invoice-INV-000001.pdf", "a_b.c.csv", "trial-balance.xlsx", "case-file-2.eml"] {
            assert_eq!(plain(good), Some(good));
        }
        for bad in ["", ".csv", "../a.csv", "a/b.csv", "a\\b.csv", "-a.csv", "a.sh", "a.pdf.exe", "a b.csv", "ক.csv"]
        {
            assert_eq!(plain(bad), None, "{bad}");
        }
        assert_eq!(plain(&format!("{}.csv", "a".repeat(200))), None);
        assert_eq!((numbered("a.b.csv", 1), numbered("a.b.csv", 3)), ("a.b.csv".into(), "a.b (3).csv".into()));
    }
}
