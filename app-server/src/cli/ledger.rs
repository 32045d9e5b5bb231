//! `poisha ledger`: proves the book, or shows it.

use super::{Failed, say, serve};
use crate::{config::Config, wire::instant};
use adapters::{
    checkpoint::{self, Checkpoint},
    clock::SystemClock,
    postgres::Store,
};
use clap::Subcommand;
use domain::{Mode, Scope, apps::FindsApps, ledger::ReadsLedger, time::Clock};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Recompute every chain and every balance, and name the first row where something does not hold.
    Verify,
    /// Prove the book, and print the signed heads of all its lanes for an auditor to keep.
    Checkpoint {
        /// The ed25519 key that signs, in PKCS#8 PEM; made on first use.
        #[arg(long, env = "POISHA_CHECKPOINT_KEY")]
        key: Option<PathBuf>,
    },
    /// Every account on which something moved.
    TrialBalance {
        /// As it was at this instant (RFC 3339); now when left out.
        #[arg(long)]
        at: Option<String>,
    },
}

/// Does it.
pub(super) async fn act(config: &Config, action: Action) -> Result<ExitCode, Failed> {
    let ground = serve::ground(config).await?;
    let done = match action {
        Action::Verify => verify(&ground.store).await,
        Action::Checkpoint { key } => {
            let key = key.unwrap_or_else(|| config.data_dir.join("checkpoint.pem"));
            checkpoint(&ground.store, &key).await
        }
        Action::TrialBalance { at } => trial_balance(&ground.store, at.as_deref()).await,
    };
    ground.close().await;
    done
}

/// Signs only a book that holds: a checkpoint of a broken one would vouch for it.
async fn checkpoint(store: &Store, key: &Path) -> Result<ExitCode, Failed> {
    let found = store.verify_ledger().await?;
    if let Some(fault) = found.faults.first() {
        return Err(Failed::because(format_args!("nothing was signed, for the book does not hold: {fault}")));
    }
    let key = checkpoint::signing_key(key)?;
    let signed = Checkpoint::sign(&found.heads, SystemClock::new().wall(), &key);
    say(serde_json::to_string_pretty(&signed)?);
    Ok(ExitCode::SUCCESS)
}

async fn verify(store: &Store) -> Result<ExitCode, Failed> {
    let found = store.verify_ledger().await?;
    say(format_args!("{} blocks, {} transfers", found.blocks, found.transfers));
    for head in &found.heads {
        say(format_args!("lane {}  height {}  {}", head.lane, head.height, hex::encode(head.hash)));
    }
    found.faults.iter().for_each(|fault| say(format_args!("WRONG  {fault}")));
    if found.faults.is_empty() {
        say("the book holds");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

async fn trial_balance(store: &Store, at: Option<&str>) -> Result<ExitCode, Failed> {
    let read = |text| instant::read(text).ok_or_else(|| Failed::because("an instant is written 2026-11-21T08:00:00Z"));
    let at = at.map(read).transpose()?;
    let mut balanced = true;
    for app in store.apps().await? {
        for mode in Mode::ALL {
            let balance = store.trial_balance(Scope { app: app.id, mode }, at).await?;
            balanced &= balance.is_balanced();
            for line in &balance.lines {
                let (account, currency) = (line.account.code(), line.currency.code());
                let (debits, credits) = (line.balance.debits_minor, line.balance.credits_minor);
                say(format_args!("{} {}  {account:<32} {currency} {debits:>16} {credits:>16}", app.id, mode.as_str()));
            }
        }
    }
    say(if balanced { "balanced" } else { "NOT BALANCED" });
    Ok(if balanced { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
