//! Keeps a private cluster running: a postmaster that ended by itself (killed for its memory, say) is started again.
//!
//! Nobody else would: the server that started it is its only supervisor, and answers 503 as long as it is gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::home::Home;
use super::postmaster::{Postmaster, Presence};
use super::{Binaries, EmbeddedError, EmbeddedOptions, start_or_adopt};

/// How often it is looked at: a read of one small file.
const LOOK_AFTER: Duration = Duration::from_millis(500);
/// How long nothing is tried after a start that failed; a full disk does not empty itself in a moment.
const AGAIN_AFTER: Duration = Duration::from_secs(5);

/// Keeps one cluster running.
#[derive(Clone, Debug)]
pub struct Keeper {
    home: Home,
    options: EmbeddedOptions,
    left: Arc<AtomicBool>,
}

impl Keeper {
    pub(super) fn new(home: Home, options: EmbeddedOptions, left: Arc<AtomicBool>) -> Keeper {
        Keeper { home, options, left }
    }

    /// Looks after the cluster until its [`Embedded`](super::Embedded) is stopped or dropped.
    pub async fn watch(self) {
        while !self.left.load(Ordering::SeqCst) {
            let keeper = self.clone();
            let mended = tokio::task::spawn_blocking(move || keeper.mend()).await;
            let wait = match mended.unwrap_or(Err(EmbeddedError::Interrupted)) {
                Ok(false) => LOOK_AFTER,
                Ok(true) => {
                    tracing::warn!("the private PostgreSQL had ended by itself and was started again");
                    LOOK_AFTER
                }
                Err(error) => {
                    tracing::error!(%error, "the private PostgreSQL has ended by itself and does not start again");
                    AGAIN_AFTER
                }
            };
            tokio::time::sleep(wait).await;
        }
    }

    /// Starts a postmaster where there is none; answers whether it did.
    fn mend(&self) -> Result<bool, EmbeddedError> {
        if !self.is_missing()? {
            return Ok(false);
        }
        let _gate = self.home.gate()?;
        // In the gate nobody starts or stops: whoever did so before us has changed the answer.
        if self.left.load(Ordering::SeqCst) || !self.is_missing()? {
            return Ok(false);
        }
        let binaries = Binaries::find(self.options.pg_bin.as_deref(), self.home.made_by()?, self.home.account())?;
        let (_, adopted) = start_or_adopt(&self.home, &binaries, self.options.durable)?;
        Ok(!adopted)
    }

    fn is_missing(&self) -> Result<bool, EmbeddedError> {
        Ok(matches!(Postmaster::look(self.home.pgdata())?, Presence::Absent))
    }
}
