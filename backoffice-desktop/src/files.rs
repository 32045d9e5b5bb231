//! Files that the window keeps on this machine: in the folder for downloads, never over another, and written whole or not
//! at all. What was kept can be shown by the machine's own program for it; nothing else can. Many at once get a folder of their
//! own, or the one that somebody picked in the machine's own dialog; the page cannot name one.

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
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tempfile::NamedTempFile;

/// Nobody has so many files of one name; something else is wrong then.
const SAME_NAMES_MAX: u32 = 1000;
/// Longer than any name that we give, shorter than any file system's limit.
const NAME_BYTES_MAX: usize = 120;

/// What a folder of many files is called.
const FOLDER_OF_PAPERS: &str = "poisha-invoices";

/// The folder, and what was kept in it since the window opened.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    folder: PathBuf,
    picked: Arc<Mutex<Option<PathBuf>>>,
    kept: Arc<Mutex<BTreeSet<PathBuf>>>,
}

/// Where one file goes.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// Among the downloads, by this name or the next that is free.
    Downloads(String),
    /// Where somebody said in the machine's own dialog, in place of what was there.
    Said(PathBuf),
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
        Files { folder, picked: Arc::default(), kept: Arc::default() }
    }

    /// Where files go of which nobody says anything else.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps what is there whole.
    pub(crate) fn keep(&self, place: &Place, content: &[u8]) -> io::Result<PathBuf> {
        let mut file = begin(self.folder_of(place))?;
        file.write_all(content)?;
        self.put(file, place)
    }

    /// Keeps a document of the API as it arrives, however long it is.
    pub(crate) async fn keep_document(&self, server: &Server, call: &Call, place: &Place) -> Result<PathBuf, NotKept> {
        let mut document = server.document(call).await.map_err(NotKept::Asked)?;
        let mut file = begin(self.folder_of(place))?;
        while let Some(chunk) = document.next().await.map_err(|why| NotKept::Asked(why.into()))? {
            file.write_all(&chunk)?;
        }
        Ok(self.put(file, place)?)
    }

    /// Remembers where many files go.
    pub(crate) fn pick(&self, folder: PathBuf) {
        *locked(&self.picked) = Some(folder);
    }

    /// Where many files go: the folder that was picked, else a new one among the downloads.
    pub(crate) fn folder_of_papers(&self) -> io::Result<PathBuf> {
        let picked = locked(&self.picked).clone();
        let folder = picked.map_or_else(|| new_folder(&self.folder), Ok)?;
        locked(&self.kept).insert(folder.clone());
        Ok(folder)
    }

    /// Keeps a PDF in a folder, by a name that may have come from anywhere.
    pub(crate) fn keep_paper(&self, folder: &Path, name: &str, pdf: &[u8]) -> io::Result<()> {
        let mut file = begin(folder)?;
        file.write_all(pdf)?;
        self.finish(file, folder, &safe(name)).map(drop)
    }

    /// Shows what was kept.
    pub(crate) fn open(&self, path: &Path) -> io::Result<()> {
        if !locked(&self.kept).contains(path) {
            return Err(ErrorKind::NotFound.into());
        }
        open::that_detached(path)
    }

    fn folder_of<'a>(&'a self, place: &'a Place) -> &'a Path {
        match place {
            Place::Downloads(_) => &self.folder,
            Place::Said(path) => path.parent().unwrap_or(&self.folder),
        }
    }

    /// Puts a file where it goes.
    fn put(&self, file: NamedTempFile, place: &Place) -> io::Result<PathBuf> {
        let path = match place {
            Place::Downloads(name) => {
                return self.finish(file, &self.folder, plain(name).ok_or(ErrorKind::InvalidFilename)?);
            }
            Place::Said(path) => path.clone(),
        };
        file.as_file().sync_all()?;
        file.persist(&path)?;
        locked(&self.kept).insert(path.clone());
        Ok(path)
    }

    /// Gives a file its name, or the next that is free.
    fn finish(&self, mut file: NamedTempFile, folder: &Path, name: &str) -> io::Result<PathBuf> {
        file.as_file().sync_all()?;
        for number in 1..=SAME_NAMES_MAX {
            let path = folder.join(numbered(name, number));
            match file.persist_noclobber(&path) {
                Ok(_) => {
                    locked(&self.kept).insert(path.clone());
                    return Ok(path);
                }
                Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
                Err(error) => return Err(error.error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn begin(folder: &Path) -> io::Result<NamedTempFile> {
    fs::create_dir_all(folder)?;
    NamedTempFile::new_in(folder)
}

/// A folder that was not there before.
fn new_folder(within: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(within)?;
    for number in 1..=SAME_NAMES_MAX {
        let folder = within.join(numbered(FOLDER_OF_PAPERS, number));
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => return made.map(|()| folder),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// A name that every system takes and none reads in another way, made of one that may have come from anywhere: an
/// application chooses what stands before its numbers.
fn safe(name: &str) -> String {
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let is_bad = |c: char| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*');
    let stem: String = stem.chars().map(|c| if is_bad(c) { '-' } else { c }).collect();
    let mut end = stem.len().min(NAME_BYTES_MAX);
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let stem = stem.get(..end).unwrap_or_default().trim().trim_matches('.').trim();
    // Names of devices on Windows, whatever stands after their first point.
    let first = stem.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let is_port = |port: &str| first.strip_prefix(port).is_some_and(|n| n.len() == 1 && n != "0");
    let is_device = matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_port("COM") || is_port("LPT");
    match stem {
        "" => "invoice.pdf".to_owned(),
        _ if is_device => format!("_{stem}.pdf"),
        _ => format!("{stem}.pdf"),
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
        None if number > 1 => format!("{name} ({number})"),
        Some(_) | None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Files, Place, numbered, plain, safe};
    use std::{fs, path::Path};

    #[test]
    fn a_file_is_kept_beside_others_of_its_name_and_nothing_half_written_stays() {
        let home = tempfile::tempdir().unwrap();
        let files = Files::within(home.path().join("Downloads"));
        let keep = |name: &str, text: &str| files.keep(&Place::Downloads(name.to_owned()), text.as_bytes());
        let (first, second) = (keep("payments.csv", "a").unwrap(), keep("payments.csv", "b").unwrap());
        assert!(first.ends_with("payments.csv") && second.ends_with("payments (2).csv"));
        assert_eq!(
            (fs::read_to_string(&first).unwrap(), fs::read_to_string(&second).unwrap()),
            ("a".into(), "b".into())
        );
        assert!(keep("../payments.csv", "c").is_err());
        assert_eq!(fs::read_dir(home.path().join("Downloads")).unwrap().count(), 2);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn where_somebody_said_a_file_takes_the_place_of_another() {
        let home = tempfile::tempdir().unwrap();
        let files = Files::within(home.path().join("Downloads"));
        let path = home.path().join("November, my own.csv");
        for text in ["a", "b"] {
            assert_eq!(files.keep(&Place::Said(path.clone()), text.as_bytes()).unwrap(), path);
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing half written, and nothing elsewhere");
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

    #[test]
    fn a_paper_s_name_is_one_that_every_system_takes() {
        for (told, kept) in [
            ("INV-000001.pdf", "INV-000001.pdf"),
            ("draft.pdf", "draft.pdf"),
            ("চালান-০০১.pdf", "চালান-০০১.pdf"),
            ("A/B:7?.pdf", "A-B-7-.pdf"),
            ("..\\..\\x.pdf", "-..-x.pdf"),
            ("../../etc/passwd", "-..-etc-passwd.pdf"),
            (".hidden. .pdf", "hidden.pdf"),
            ("con.pdf", "_con.pdf"),
            ("Com1.2026.pdf", "_Com1.2026.pdf"),
            ("COM10.pdf", "COM10.pdf"),
            ("a\nb\u{0}.pdf", "a-b-.pdf"),
            (".pdf", "invoice.pdf"),
            ("", "invoice.pdf"),
        ] {
            assert_eq!(safe(told), kept, "{told}");
        }
        let long = safe(&format!("{}.pdf", "চ".repeat(500)));
        assert!(long.len() <= super::NAME_BYTES_MAX + 4 && long.ends_with("চ.pdf"), "{long}");
    }

    #[test]
    fn many_papers_go_into_a_folder_of_their_own_or_where_somebody_said() {
        let home = tempfile::tempdir().unwrap();
        let files = Files::within(home.path().join("Downloads"));
        let (first, second) = (files.folder_of_papers().unwrap(), files.folder_of_papers().unwrap());
        assert!(first.ends_with("Downloads/poisha-invoices") && second.ends_with("Downloads/poisha-invoices (2)"));
        for name in ["INV-1.pdf", "INV-1.pdf", "../INV-1.pdf"] {
            files.keep_paper(&first, name, b"%PDF").unwrap();
        }
        let mut names: Vec<_> = fs::read_dir(&first).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["-INV-1.pdf", "INV-1 (2).pdf", "INV-1.pdf"]);
        files.pick(home.path().join("elsewhere"));
        assert_eq!(files.folder_of_papers().unwrap(), home.path().join("elsewhere"));
    }
}
