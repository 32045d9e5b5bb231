//! The keys that secrets in the database are sealed with: given, or made once and kept beside the private cluster.
//!
//! `POISHA_SECRETS_KEYS` names several, the newest first: the first seals, all open. `POISHA_SECRETS_KEY`, or the file
//! beside the private cluster, is the oldest of them. With a database of one's own and no key, secrets lie open in it, and
//! the server says so at every start: making a key up would lock every other server out.

use crate::config::Config;
use adapters::{
    ids::Ids,
    webhook::secret_box::{KEY_NAME_MAX, ONLY_KEY, SecretBox},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::ids::NewIds;
use std::{
    fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// The file beside the private cluster.
const FILE: &str = "secrets.key";

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyRefused {
    /// It is not 64 hexadecimal digits.
    #[error("POISHA_SECRETS_KEY must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints")]
    NotAKey,
    /// The list cannot be read.
    #[error(
        "POISHA_SECRETS_KEYS must be names and keys, the newest first, such as k2:…,k1:…; each name is 1 to \
         {KEY_NAME_MAX} lower-case letters, digits and dashes and stands once, each key is what `openssl rand -base64 32` \
         prints"
    )]
    NotKeys,
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
    let mut keys = given(config)?;
    if config.database_url.is_none() && config.secrets_key.is_none() {
        let file = config.data_dir.join(FILE);
        // With keys of its own the server needs the file only for what was sealed before it had them.
        if keys.is_empty() || file.exists() {
            let key = kept(&file).map_err(|error| KeyRefused::File { file, error })?;
            keys.push((ONLY_KEY.to_owned(), key));
        }
    }
    if keys.is_empty() {
        tracing::warn!("secrets lie open in the database; set POISHA_SECRETS_KEYS to seal them");
        return Ok(SecretBox::open_box());
    }
    Ok(SecretBox::with_keys(&keys))
}

/// The keys that were given, the one that seals first.
pub fn given(config: &Config) -> Result<Vec<(String, [u8; 32])>, KeyRefused> {
    let mut keys = match &config.secrets_keys {
        Some(text) => several(&text.0).ok_or(KeyRefused::NotKeys)?,
        None => Vec::new(),
    };
    if let Some(key) = &config.secrets_key {
        keys.push((ONLY_KEY.to_owned(), read(&key.0).ok_or(KeyRefused::NotAKey)?));
    }
    Ok(keys)
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

fn several(text: &str) -> Option<Vec<(String, [u8; 32])>> {
    let one = |part: &str| {
        let (name, key) = part.trim().split_once(':')?;
        let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let is_name = (1..=KEY_NAME_MAX).contains(&name.len()) && is_plain && name != ONLY_KEY;
        let key: [u8; 32] = STANDARD.decode(key).ok()?.try_into().ok()?;
        is_name.then(|| (name.to_owned(), key))
    };
    let keys: Vec<_> = text.split(',').map(one).collect::<Option<_>>()?;
    let is_twice = keys.iter().enumerate().any(|(at, (name, _))| keys.iter().take(at).any(|(other, _)| other == name));
    (!is_twice).then_some(keys)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::SecretsKey;
    use std::os::unix::fs::PermissionsExt;

    fn empty_dir() -> PathBuf {
        let dir = std::env::temp_dir().join(format!("poisha-key-{:x}", Ids::new().random()));
        fs::create_dir(&dir).unwrap();
        dir
    }

    #[test]
    fn a_key_is_made_once_and_only_its_owner_reads_it() {
        let dir = empty_dir();
        let file = dir.join(FILE);
        let made = kept(&file).unwrap();
        assert_eq!(kept(&file).unwrap(), made);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 1, "nothing is left beside it");
        fs::write(&file, "short").unwrap();
        assert!(kept(&file).is_err());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn several_keys_have_names_and_the_first_seals() {
        let (one, two) = (STANDARD.encode([1; 32]), STANDARD.encode([2; 32]));
        let keys = several(&format!("k2:{two}, k1:{one}")).unwrap();
        assert_eq!(keys, [("k2".to_owned(), [2; 32]), ("k1".to_owned(), [1; 32])]);
        let long = "k".repeat(KEY_NAME_MAX + 1);
        for wrong in [
            String::new(),
            one.clone(),
            format!(":{one}"),
            format!("K1:{one}"),
            format!("k 1:{one}"),
            format!("{long}:{one}"),
            format!("first:{one}"),
            format!("k1:{one},k1:{two}"),
            format!("k1:{one},"),
            "k1:short".to_owned(),
        ] {
            assert_eq!(several(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_key_that_was_there_before_is_the_oldest() {
        let (dir, named) = (empty_dir(), SecretsKey(format!("k1:{}", STANDARD.encode([1; 32]))));
        let private = Config::on_free_ports(dir.clone());
        let with = |keys: Option<SecretsKey>, key: Option<&str>, url: Option<&str>| Config {
            secrets_keys: keys,
            secrets_key: key.map(|key| SecretsKey(key.into())),
            database_url: url.map(str::to_owned),
            ..private.clone()
        };
        let digits = "0f".repeat(32);
        let sealing = |config: &Config| {
            let sealing = secret_box(config).unwrap();
            (sealing.current().map(str::to_owned), sealing.has(ONLY_KEY))
        };
        let k1 = Some("k1".to_owned());
        assert_eq!(sealing(&with(Some(named.clone()), None, None)), (k1.clone(), false), "no file is made for nothing");
        assert_eq!(sealing(&private), (Some(ONLY_KEY.to_owned()), true));
        assert_eq!(sealing(&with(Some(named.clone()), None, None)), (k1.clone(), true), "the file's key still opens");
        assert_eq!(sealing(&with(Some(named), Some(&digits), Some("postgres://db"))), (k1, true));
        assert_eq!(sealing(&with(None, None, Some("postgres://db"))), (None, false));
        fs::remove_dir_all(dir).unwrap();
    }
}
