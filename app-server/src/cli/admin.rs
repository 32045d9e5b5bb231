//! `poisha admin`: the first operators, applications and credentials. Passwords, keys and secrets are printed once and kept
//! nowhere.

mod gateways;

use super::{Failed, say, serve};
use crate::{
    accounts::{self, Made},
    config::Config,
    staff,
};
use adapters::clock::SystemClock;
use clap::{Subcommand, ValueEnum};
use domain::{
    AppId, CredentialId, Mode,
    access::Reach,
    apps::{CredentialState, FindsApps, GRACE_DEFAULT},
    operators::SeededRole,
    payments::Method,
    time::Clock,
};
use std::{io, time::Duration};

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Take somebody into the staff and print a password once: how the first Super Admin comes to be.
    Create {
        /// What the operator signs in with.
        #[arg(long)]
        email: String,
        /// What colleagues call the operator.
        #[arg(long)]
        name: String,
        /// What the operator may do, everywhere.
        #[arg(long, value_enum, default_value_t = RoleArg::SuperAdmin)]
        role: RoleArg,
    },
    /// Give an operator a new password, printed once, in place of all that he signed in with.
    Reset {
        /// What the operator signs in with.
        email: String,
    },
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
    /// Bring every sealed secret in the database under the newest key. Servers go on; it can be repeated.
    Rekey,
    /// Set up a merchant account at a gateway; its secrets are read from standard input, one NAME=VALUE a line.
    SetGateway {
        /// The application's id; without it, the account is the house's default, for all that have none of their own.
        #[arg(long)]
        app: Option<AppId>,
        /// The mode.
        #[arg(value_enum)]
        mode: ModeArg,
        /// The gateway: sslcommerz, bkash, paystation, nagad or dcb.
        method: String,
        /// What may be shown, such as store_id=shop0live.
        #[arg(long = "field", value_name = "NAME=VALUE")]
        fields: Vec<String>,
        /// Another address than the gateway's own; LIVE takes no sandbox.
        #[arg(long)]
        base_url: Option<String>,
    },
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

/// A built-in role, as people type it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RoleArg {
    /// Everything.
    SuperAdmin,
    /// Applications, people and refunds; sees everything.
    Admin,
    /// Money: approves, reconciles, reports, exports.
    Finance,
    /// Helps customers: sees, and asks for refunds.
    Support,
    /// Sees payments and reports.
    Viewer,
}

impl From<RoleArg> for SeededRole {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::SuperAdmin => SeededRole::SuperAdmin,
            RoleArg::Admin => SeededRole::Admin,
            RoleArg::Finance => SeededRole::Finance,
            RoleArg::Support => SeededRole::Support,
            RoleArg::Viewer => SeededRole::Viewer,
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
        Action::Create { email, name, role } => {
            let role = SeededRole::from(role);
            let (id, password) = staff::create(store, (&email, &name), (role, Reach::Everywhere)).await?;
            say(format_args!("{id}  {}", role.name()));
            say(format_args!("  E-mail    {email}"));
            say(format_args!("  Password  {password}"));
            say("  The password is not shown again.");
        }
        Action::Reset { email } => {
            let password = staff::renew(store, &email).await?;
            say(format_args!("E-mail    {email}"));
            say(format_args!("Password  {password}"));
            say("The password is not shown again. A second factor was removed, and all sessions have ended.");
        }
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
        Action::Rekey => rekey(store).await?,
        Action::SetGateway { app, mode, method, fields, base_url } => {
            let secrets = io::read_to_string(io::stdin())?;
            gateways::set(store, (app, mode.into()), &method, (&fields, &secrets), base_url).await?;
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

async fn rekey(store: &adapters::postgres::Store) -> Result<(), Failed> {
    let told = |moved| say(format_args!("{moved} secrets moved so far"));
    let done = store.rekey(SystemClock::new().wall(), told).await?;
    say(format_args!("{} secrets are now under the newest key; the rest were there already", done.moved));
    if done.unreadable > 0 {
        let left = done.unreadable;
        return Err(Failed::because(format_args!(
            "{left} secrets do not open with the keys of this server and were left as they are; `poisha doctor` names the \
             keys that they need"
        )));
    }
    Ok(())
}

fn show(made: &Made) {
    say(format_args!("{}  {}", made.credential, made.mode.as_str()));
    say(format_args!("  X-Api-Key     {}", made.pair.key));
    say(format_args!("  X-Api-Secret  {}", made.pair.secret));
    say("  The secret is not shown again.");
}
