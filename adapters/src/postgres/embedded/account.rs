//! Whom PostgreSQL runs as. It refuses to be root, so a root's server lends it an unprivileged user.
//!
//! A cluster that exists keeps its owner, whatever users the machine has gained since.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::EmbeddedError;

/// The users to run PostgreSQL as when we are root, best first.
const CANDIDATES: [&str; 2] = ["postgres", "nobody"];

/// An unprivileged user of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Account {
    name: String,
    uid: u32,
    gid: u32,
}

impl Account {
    pub(super) fn we_are_root() -> bool {
        rustix::process::geteuid().is_root()
    }

    /// Nobody but ourselves, unless we are root.
    pub(super) fn choose(pgdata: &Path) -> Result<Option<Self>, EmbeddedError> {
        if !Self::we_are_root() {
            return Ok(None);
        }
        let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
        if let Ok(made) = fs::metadata(pgdata)
            && made.uid() != 0
        {
            let name = name_of(&passwd, made.uid()).unwrap_or_else(|| made.uid().to_string());
            return Ok(Some(Self { name, uid: made.uid(), gid: made.gid() }));
        }
        let known = CANDIDATES.iter().find_map(|name| Self::named(&passwd, name));
        known.map(Some).ok_or(EmbeddedError::NoAccount)
    }

    fn named(passwd: &str, name: &str) -> Option<Self> {
        let (uid, gid) = passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            (fields.next() == Some(name)).then_some(())?;
            Some((fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?))
        })?;
        (uid != 0).then(|| Self { name: name.to_owned(), uid, gid })
    }

    /// Has the command run as this user, without any of root's groups.
    pub(super) fn lend_to(&self, command: &mut Command) {
        command.uid(self.uid).gid(self.gid);
    }

    /// Gives the user a file or directory that is root's; nobody else's is taken.
    pub(super) fn hand_over(&self, path: &Path) -> Result<(), EmbeddedError> {
        let owner = fs::metadata(path).map_err(EmbeddedError::io("look at", path))?.uid();
        if owner == self.uid {
            return Ok(());
        }
        if owner != 0 {
            return Err(EmbeddedError::Foreign { path: path.to_owned(), owner, expected: self.uid });
        }
        std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid)).map_err(EmbeddedError::io("hand over", path))
    }

    /// Whether this user can come to `path`, and if not, the directory that stops them.
    pub(super) fn can_reach(&self, path: &Path) -> Result<(), EmbeddedError> {
        match path.ancestors().skip(1).find(|above| !self.may_enter(above)) {
            None => Ok(()),
            Some(closed) => Err(EmbeddedError::OutOfReach {
                account: self.name.clone(),
                path: path.to_owned(),
                closed: closed.to_owned(),
            }),
        }
    }

    fn may_enter(&self, dir: &Path) -> bool {
        let Ok(about) = fs::metadata(dir) else { return false };
        let shift = if about.uid() == self.uid {
            6
        } else if about.gid() == self.gid {
            3
        } else {
            0
        };
        about.permissions().mode() >> shift & 0o1 == 0o1
    }

    pub(super) const fn uid(&self) -> u32 {
        self.uid
    }
}

fn name_of(passwd: &str, uid: u32) -> Option<String> {
    let uid = uid.to_string();
    let line = passwd.lines().find(|line| line.split(':').nth(2) == Some(&uid))?;
    line.split(':').next().map(str::to_owned)
}

/// The absolute path without links, for a check of every directory above it.
pub(super) fn canonical(path: &Path) -> Result<PathBuf, EmbeddedError> {
    fs::canonicalize(path).map_err(EmbeddedError::io("find", path))
}

/// The same for a path whose last part may not exist yet.
pub(super) fn canonical_above(path: &Path) -> Result<PathBuf, EmbeddedError> {
    match (path.parent(), path.file_name()) {
        (Some(above), Some(name)) => Ok(canonical(above)?.join(name)),
        _ => canonical(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/bash\n\
                          postgresx:x:7:7::/:/bin/sh\n\
                          postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash\n";

    #[test]
    fn a_user_is_found_by_the_whole_name() {
        assert_eq!(Account::named(PASSWD, "postgres"), Some(Account { name: "postgres".into(), uid: 101, gid: 104 }));
        assert_eq!(Account::named(PASSWD, "postgre"), None);
        assert_eq!(name_of(PASSWD, 7).as_deref(), Some("postgresx"));
    }

    #[test]
    fn root_is_never_lent() {
        assert_eq!(Account::named(PASSWD, "root"), None);
    }

    #[test]
    fn the_directory_that_stops_the_user_is_named() {
        let top = tempfile::tempdir().unwrap();
        let closed = top.path().join("closed");
        fs::create_dir_all(closed.join("data")).unwrap();
        fs::set_permissions(top.path(), PermissionsExt::from_mode(0o755)).unwrap();
        fs::set_permissions(&closed, PermissionsExt::from_mode(0o700)).unwrap();
        let stranger = Account { name: "stranger".into(), uid: 4_000_000, gid: 4_000_000 };

        let refused = stranger.can_reach(&closed.join("data")).unwrap_err();

        assert!(matches!(refused, EmbeddedError::OutOfReach { closed: ref at, .. } if *at == closed), "{refused}");
        assert!(
            stranger.can_reach(&closed).is_ok(),
            "only the directories above count: the place itself changes hands"
        );
    }
}
