//! `poisha audit`: proves the trail of what was done.

use super::{Failed, say, serve};
use crate::config::Config;
use clap::Subcommand;
use domain::audit::KeepsAudit;
use std::process::ExitCode;

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Recompute the whole chain, and name the first record that does not hold.
    Verify,
}

/// Does it.
pub(super) async fn act(config: &Config, action: Action) -> Result<ExitCode, Failed> {
    let ground = serve::ground(config).await?;
    let done = match action {
        Action::Verify => ground.store.verify_trail().await,
    };
    ground.close().await;
    match done? {
        Ok((records, head)) => {
            say(format_args!("{records} records, head {}", hex::encode(head)));
            say("the trail holds");
            Ok(ExitCode::SUCCESS)
        }
        Err(broken) => {
            say(format_args!("WRONG  {broken}"));
            Ok(ExitCode::FAILURE)
        }
    }
}
