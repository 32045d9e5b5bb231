//! The key that secrets in the database are sealed with: given, or made once and kept beside the private cluster.
//!
//! With a database of one's own and no key, secrets lie open in it, and the server says so at every start: making a key up
//! would lock every other server out.

use crate::config::Config;
use adapters::{ids::Ids, webhook::secret_box::SecretBox};
use domain::ids::NewIds;
use std::{
    fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// The file beside the private cluster.
const FILE: &str = "secrets.key";

/// Why the key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyRefused {
    /// It is not 64 hexadecimal digits.
    #[error("POISHA_SECRETS_KEY must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints")]
    NotAKey,
    /// Its file cannot be read or made, or holds something else.
    #[error("the key file {file} cannot be used: {error}")]
    File {
        /// Where it is.
        file: PathBuf,
        /// What is wrong.
        error: io::Error,
    },
}

/// The box that seals secrets, by what the configuration says.
pub fn secret_box(config: &Config) -> Result<SecretBox, KeyRefused> {
    if let Some(key) = &config.secrets_key {
        return Ok(SecretBox::with_key(&read(&key.0).ok_or(KeyRefused::NotAKey)?));
    }
    if config.database_url.is_some() {
        tracing::warn!("webhook secrets lie open in the database; set POISHA_SECRETS_KEY to seal them");
        return Ok(SecretBox::open_box());
    }
    let file = config.data_dir.join(FILE);
    let key = kept(&file).map_err(|error| KeyRefused::File { file, error })?;
    Ok(SecretBox::with_key(&key))
}

/// The key in the file, made when there is none. Two servers that start at once agree: only one of them can make it.
fn kept(file: &Path) -> io::Result<[u8; 32]> {
    if !file.exists() {
        let ids = Ids::new();
        let digits = format!("{:032x}{:032x}", ids.random(), ids.random());
        let fresh = file.with_extension(format!("new.{:032x}", ids.random()));
        let mut made = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
        made.write_all(digits.as_bytes())?;
        made.sync_all()?;
        let linked = fs::hard_link(&fresh, file);
        fs::remove_file(&fresh)?;
        linked.or_else(|error| if error.kind() == io::ErrorKind::AlreadyExists { Ok(()) } else { Err(error) })?;
    }
    let digits = fs::read_to_string(file)?;
    read(digits.trim()).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "it must hold 64 hexadecimal digits"))
}

fn read(digits: &str) -> Option<[u8; 32]> {
    hex::decode(digits.trim()).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_is_made_once_and_only_its_owner_reads_it() {
        let dir = std::env::temp_dir().join(format!("poisha-key-{:x}", Ids::new().random()));
        fs::create_dir(&dir).unwrap();
        let file = dir.join(FILE);
        let made = kept(&file).unwrap();
        assert_eq!(kept(&file).unwrap(), made);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 1, "nothing is left beside it");
        fs::write(&file, "short").unwrap();
        assert!(kept(&file).is_err());
        fs::remove_dir_all(dir).unwrap();
    }
}
