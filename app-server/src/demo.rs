//! The demo: an application with TEST credentials, registered once and remembered in the data directory.

use crate::{
    accounts::{self, RegisterFailed},
    serve::Running,
};
use adapters::{crypto, postgres::Store};
use domain::{Mode, StoreFailed, apps::FindsApps, payments::Method};
use serde::{Deserialize, Serialize};
use std::{
    fmt, fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// What the demo's application is called.
const NAME: &str = "Demo Shop";
/// Where its credentials are kept, in the data directory.
const FILE: &str = "demo.json";

/// The demo's credentials, as they stand in a file that only its owner can read.
#[derive(Clone, Deserialize, Serialize)]
pub struct Demo {
    /// The text for `X-Api-Key`.
    pub api_key: String,
    /// The text for `X-Api-Secret`.
    pub api_secret: String,
    #[serde(skip)]
    file: PathBuf,
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoFailed {
    /// Its credentials cannot be kept.
    #[error("the demo's credentials cannot be kept in {file}: {error}")]
    File {
        /// Where.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// Its application cannot be registered.
    #[error(transparent)]
    Register(#[from] RegisterFailed),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreFailed),
}

/// Finds or registers the demo's application.
pub async fn start(running: &Running, data_dir: &Path) -> Result<Demo, DemoFailed> {
    let file = data_dir.join(FILE);
    let store = &running.house.store;
    if let Some(kept) = read(&file)
        && works(store, &kept).await?
    {
        return Ok(kept);
    }
    let (_, made) = accounts::register(store, NAME, &[Method::Sslcommerz], &[Mode::Test]).await?;
    let pair = made.into_iter().next().map(|made| made.pair);
    let (api_key, api_secret) = pair.map(|pair| (pair.key, pair.secret)).unwrap_or_default();
    let demo = Demo { api_key, api_secret, file };
    demo.keep().map_err(|error| DemoFailed::File { file: demo.file.clone(), error })?;
    Ok(demo)
}

/// The demo's credentials, when it was registered in this data directory.
pub fn remembered(data_dir: &Path) -> Option<Demo> {
    read(&data_dir.join(FILE))
}

fn read(file: &Path) -> Option<Demo> {
    let kept: Demo = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    Some(Demo { file: file.to_owned(), ..kept })
}

/// Whether the remembered credentials belong to an application of this database.
async fn works(store: &Store, demo: &Demo) -> Result<bool, StoreFailed> {
    let Some(key) = crypto::read_key(&demo.api_key) else { return Ok(false) };
    let app = store.app(key.app).await?;
    Ok(app.is_some_and(|app| app.credentials.iter().any(|one| one.key_digest == key.digest)))
}

impl Demo {
    fn keep(&self) -> io::Result<()> {
        if let Some(parent) = self.file.parent() {
            fs::create_dir_all(parent)?;
        }
        let json = serde_json::to_vec_pretty(self)?;
        // Written beside and renamed, so that a crash leaves the old file or the new one, and never a readable one.
        let fresh = self.file.with_extension("new");
        let _ = fs::remove_file(&fresh);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
        file.write_all(&json)?;
        file.sync_all()?;
        fs::rename(&fresh, &self.file)
    }
}

impl fmt::Display for Demo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Demo app     X-Api-Key {}; the secret is in {}", self.api_key, self.file.display())
    }
}

impl fmt::Debug for Demo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Demo(…)")
    }
}
