//! Where PostgreSQL's programs are: the directory that was named, `pg/` beside our executable, the distribution's
//! versioned directories, then PATH; the newest that will do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::EmbeddedError;
use super::account::{Account, canonical};

/// The oldest major version whose SQL we write.
pub(super) const MAJOR_MIN: u32 = 15;

/// Parents of versioned directories, as `(directory, prefix, rest)`: `directory/prefixNN/rest`.
const VERSIONED: [(&str, &str, &str); 7] = [
    ("/usr/lib/postgresql", "", "bin"),          // Debian, Ubuntu
    ("/usr", "pgsql-", "bin"),                   // PostgreSQL's own packages for Fedora, RHEL
    ("/usr/libexec", "postgresql", ""),          // Alpine
    ("/usr/lib", "postgresql", "bin"),           // openSUSE
    ("/usr/lib64", "postgresql-", "bin"),        // Gentoo
    ("/opt/homebrew/opt", "postgresql@", "bin"), // Homebrew on Apple silicon
    ("/usr/local/opt", "postgresql@", "bin"),    // Homebrew on Intel
];

/// One installed PostgreSQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binaries {
    dir: PathBuf,
    major: u32,
}

impl Binaries {
    /// Finds the programs as a server on this machine would, for a new cluster.
    pub fn locate(named: Option<&Path>) -> Result<Self, EmbeddedError> {
        let account = Account::choose(Path::new(""))?;
        Self::find(named, None, account.as_ref())
    }

    /// The directory that holds `initdb` and `postgres`.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The major version, such as 15.
    #[must_use]
    pub const fn major(&self) -> u32 {
        self.major
    }

    /// Finds programs that `account` can run and that can serve a cluster made by version `made_by`.
    pub(super) fn find(
        named: Option<&Path>,
        made_by: Option<(u32, &Path)>,
        account: Option<&Account>,
    ) -> Result<Self, EmbeddedError> {
        let mut looked = Vec::new();
        let usable = |found: &Self| made_by.is_none_or(|(major, _)| major == found.major);
        if let Some(dir) = named {
            let found = Self::probe(dir, account)
                .map_err(|problem| EmbeddedError::BadBinaries { dir: dir.to_owned(), problem })?;
            if usable(&found) {
                return Ok(found);
            }
            looked.push(format!("{} holds {}", dir.display(), found.major));
        } else {
            for dir in candidates() {
                match Self::probe(&dir, account) {
                    Ok(found) if usable(&found) => return Ok(found),
                    Ok(found) => looked.push(format!("{} holds {}", dir.display(), found.major)),
                    Err(problem) => looked.push(format!("{}: {problem}", dir.display())),
                }
            }
        }
        if looked.is_empty() {
            looked.push("beside the executable, in the distribution's directories and on PATH".to_owned());
        }
        let looked = looked.join("; ");
        Err(match made_by {
            None => EmbeddedError::NoBinaries { looked },
            Some((made_by, pgdata)) => EmbeddedError::OtherMajor { pgdata: pgdata.to_owned(), made_by, looked },
        })
    }

    fn probe(dir: &Path, account: Option<&Account>) -> Result<Self, String> {
        let dir = canonical(dir).map_err(|error| error.to_string())?;
        for program in ["initdb", "postgres"] {
            if !dir.join(program).is_file() {
                return Err(format!("it has no {program}"));
            }
        }
        if let Some(account) = account {
            account.can_reach(&dir.join("postgres")).map_err(|error| error.to_string())?;
        }
        let said = Command::new(dir.join("postgres")).arg("--version").output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        match major_in(&said) {
            Some(major) if major >= MAJOR_MIN => Ok(Self { dir, major }),
            Some(major) => Err(format!("it is PostgreSQL {major}, too old")),
            None => Err(format!("its version is unreadable: {}", said.trim())),
        }
    }
}

/// The number in `postgres (PostgreSQL) 15.10 (Debian 15.10-0+deb12u1)`.
fn major_in(version: &str) -> Option<u32> {
    let number = version.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn candidates() -> Vec<PathBuf> {
    let mut found = Vec::new();
    if let Ok(us) = std::env::current_exe()
        && let Some(beside) = us.parent().map(|dir| dir.join("pg"))
    {
        found.extend([beside.join("bin"), beside]);
    }
    let mut versioned: Vec<(u32, PathBuf)> = VERSIONED.iter().flat_map(versions_in).collect();
    versioned.sort_by(|a, b| b.cmp(a));
    found.extend(versioned.into_iter().map(|(_, dir)| dir));
    let path = std::env::var_os("PATH").unwrap_or_default();
    // A link on PATH leads to a directory that has `initdb` but not its `share` beside it: follow it.
    found.extend(std::env::split_paths(&path).filter_map(|dir| {
        let initdb = fs::canonicalize(dir.join("initdb")).ok()?;
        initdb.parent().map(Path::to_owned)
    }));
    found.retain(|dir| dir.join("initdb").exists());
    found
}

fn versions_in((parent, prefix, rest): &(&str, &str, &str)) -> Vec<(u32, PathBuf)> {
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let version = |entry: fs::DirEntry| {
        let name = entry.file_name();
        let major = name.to_str()?.strip_prefix(prefix)?.parse().ok()?;
        Some((major, entry.path().join(rest)))
    };
    entries.filter_map(Result::ok).filter_map(version).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_postgres_says() {
        assert_eq!(major_in("postgres (PostgreSQL) 15.10 (Debian 15.10-0+deb12u1)\n"), Some(15));
        assert_eq!(major_in("postgres (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_in("something else"), None);
    }

    #[test]
    fn a_directory_without_the_programs_is_refused_by_name() {
        let empty = tempfile::tempdir().unwrap();
        let refused = Binaries::find(Some(empty.path()), None, None).unwrap_err();
        assert!(refused.to_string().contains("it has no initdb"), "{refused}");
    }

    #[test]
    fn versioned_directories_are_found_by_number() {
        let top = tempfile::tempdir().unwrap();
        for name in ["pgsql-14/bin", "pgsql-16/bin", "pgsql-old/bin"] {
            fs::create_dir_all(top.path().join(name)).unwrap();
        }
        let parent = top.path().to_str().unwrap();

        let mut found = versions_in(&(parent, "pgsql-", "bin"));

        found.sort();
        assert_eq!(found, [14, 16].map(|n| (n, top.path().join(format!("pgsql-{n}/bin")))));
    }
}
