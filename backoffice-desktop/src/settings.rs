//! What the window remembers: one small file, replaced whole or not at all. No credential is ever in it.

use crate::{address::ServerAddress, appearance::Appearance};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// What somebody chose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// The server, once there was a first start.
    pub(crate) server: Option<ServerAddress>,
    /// Light or dark.
    pub(crate) appearance: Appearance,
}

/// Where they are kept.
#[derive(Debug)]
pub(crate) struct SettingsFile(PathBuf);

impl SettingsFile {
    /// The file at a place; neither it nor its folder has to exist.
    pub(crate) const fn at(path: PathBuf) -> SettingsFile {
        SettingsFile(path)
    }

    /// What was kept: nothing before the first start. A file that cannot be read is an error, never an empty one.
    pub(crate) fn load(&self) -> io::Result<Settings> {
        match fs::read(&self.0) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(error),
        }
    }

    /// Keeps all of it: written beside the old file, made durable, and put in its place in one step.
    pub(crate) fn keep(&self, settings: &Settings) -> io::Result<()> {
        let folder = self.0.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(&serde_json::to_vec_pretty(settings)?)?;
        file.as_file().sync_all()?;
        file.persist(&self.0)?;
        // Windows has no way to sync a folder, and needs none.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Settings, SettingsFile};
    use crate::{address::ServerAddress, appearance::Appearance};
    use std::fs;

    fn chosen() -> Settings {
        Settings { server: Some(ServerAddress::read("https://pay.example.com").unwrap()), appearance: Appearance::Dark }
    }

    #[test]
    fn what_was_chosen_is_found_again_and_nothing_else_lies_about() {
        let home = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(home.path().join("not/yet/settings.json"));
        assert_eq!(file.load().unwrap(), Settings::default());
        file.keep(&Settings::default()).unwrap();
        file.keep(&chosen()).unwrap();
        assert_eq!(file.load().unwrap(), chosen());
        assert_eq!(fs::read_dir(home.path().join("not/yet")).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_was_spoiled_is_said_to_be_so_and_a_lesser_one_is_completed() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("settings.json");
        let file = SettingsFile::at(path.clone());
        for spoiled in
            ["", "{", r#"{"server": 7}"#, r#"{"server": "http://pay.example.com"}"#, r#"{"appearance": "pink"}"#]
        {
            fs::write(&path, spoiled).unwrap();
            assert!(file.load().is_err(), "{spoiled}");
        }
        fs::write(&path, "{}").unwrap();
        assert_eq!(file.load().unwrap(), Settings::default());
    }

    #[test]
    fn a_choice_that_cannot_be_kept_leaves_the_old_one() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("settings.json");
        // A folder stands where the file belongs: nobody, not even root, can put a file there.
        fs::create_dir_all(path.join("in the way")).unwrap();
        assert!(SettingsFile::at(path).keep(&chosen()).is_err());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "no half-written file stays");
    }
}
