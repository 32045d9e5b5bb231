//! `poisha admin`: applications and credentials. Keys and secrets are printed once and kept nowhere.

use super::{Failed, say, serve};
use crate::{
    accounts::{self, Made},
    config::Config,
};
use clap::{Subcommand, ValueEnum};
use domain::{
    AppId, CredentialId, Mode,
    apps::{CredentialState, FindsApps, GRACE_DEFAULT},
    payments::Method,
};
use std::time::Duration;

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Register an application and print its credentials once.
    CreateApp {
        /// What customers and staff call it.
        name: String,
        /// The modes to issue credentials for.
        #[arg(long, value_enum, default_values_t = [ModeArg::Test])]
        mode: Vec<ModeArg>,
        /// The ways to pay that its customers are offered.
        #[arg(long, default_values_t = [String::from("sslcommerz")])]
        method: Vec<String>,
    },
    /// Replace the credentials of one mode; the old ones go on working for the grace.
    Rotate {
        /// The application's id.
        app: AppId,
        /// The mode.
        #[arg(value_enum)]
        mode: ModeArg,
        /// For how many hours the old ones go on working.
        #[arg(long, default_value_t = GRACE_DEFAULT.as_secs() / 3_600)]
        grace_hours: u64,
    },
    /// End a credential at once.
    Revoke {
        /// The application's id.
        app: AppId,
        /// The credential's id.
        credential: CredentialId,
    },
    /// List the applications and their credentials.
    ListApps,
}

/// TEST or LIVE, as people type it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ModeArg {
    /// The sandbox.
    Test,
    /// Real money.
    Live,
}

impl From<ModeArg> for Mode {
    fn from(mode: ModeArg) -> Self {
        match mode {
            ModeArg::Test => Mode::Test,
            ModeArg::Live => Mode::Live,
        }
    }
}

/// Does it.
pub(super) async fn act(config: &Config, action: Action) -> Result<(), Failed> {
    let ground = serve::ground(config).await?;
    let done = obey(&ground.store, action).await;
    ground.close().await;
    done
}

async fn obey(store: &adapters::postgres::Store, action: Action) -> Result<(), Failed> {
    match action {
        Action::CreateApp { name, mode, method } => {
            let methods: Option<Vec<Method>> = method.iter().map(|name| Method::parse(name)).collect();
            let methods = methods
                .ok_or_else(|| Failed::because("a method is one of sslcommerz, bkash, paystation, nagad, dcb"))?;
            let modes: Vec<Mode> = mode.into_iter().map(Mode::from).collect();
            let (app, made) = accounts::register(store, &name, &methods, &modes).await?;
            say(format_args!("{app}"));
            made.iter().for_each(show);
        }
        Action::Rotate { app, mode, grace_hours } => {
            let grace = Duration::from_secs(grace_hours.saturating_mul(3_600));
            show(&accounts::rotate(store, app, mode.into(), grace).await?);
        }
        Action::Revoke { app, credential } => {
            accounts::revoke(store, app, credential).await?;
            say(format_args!("{credential} is revoked"));
        }
        Action::ListApps => {
            for app in store.apps().await? {
                say(format_args!("{}  {}", app.id, app.name));
                for credential in &app.credentials {
                    let state = match credential.state {
                        CredentialState::Active => "active".to_owned(),
                        CredentialState::Retiring { until } => {
                            format!("works until {}", crate::wire::instant::text(until))
                        }
                        CredentialState::Revoked { .. } => "revoked".to_owned(),
                    };
                    say(format_args!("  {}  {}  {state}", credential.id, credential.mode.as_str()));
                }
            }
        }
    }
    Ok(())
}

fn show(made: &Made) {
    say(format_args!("{}  {}", made.credential, made.mode.as_str()));
    say(format_args!("  X-Api-Key     {}", made.pair.key));
    say(format_args!("  X-Api-Secret  {}", made.pair.secret));
    say("  The secret is not shown again.");
}
