//! The command line. Each command is one file under `cli/`; what they print for people goes to standard output, logs go to
//! standard error.

mod admin;
mod audit;
mod demo;
mod doctor;
mod gateway;
mod import;
mod integrator;
mod ledger;
mod serve;
mod waiting;

use crate::{
    config::Config,
    http::document::{self, catalogue, payloads},
    telemetry::{LogFormat, Telemetry},
};
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::{Shell, generate};
use std::{fmt, process::ExitCode};

/// A payment service for companies in Bangladesh.
#[derive(Debug, Parser)]
#[command(name = "poisha", version)]
struct Cli {
    /// How logs are written; pretty on a terminal, else json.
    #[arg(long, global = true, env = "POISHA_LOG_FORMAT")]
    log_format: Option<LogFormat>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API, the pages and, in TEST, the sandbox gateways; with workers.
    Serve {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Run the workers alone, beside servers that run without.
    Work {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Bring the database to this program's shape, and stop.
    Migrate {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Print the OpenAPI document, or another part of the contract.
    Openapi {
        #[command(subcommand)]
        part: Option<Part>,
    },
    /// Say what is wrong on this machine and how to mend it.
    Doctor {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Walk through the whole main job against the server that `serve --demo` runs.
    Demo {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Take operators into the staff, register applications and manage their credentials.
    Admin {
        #[command(flatten)]
        config: Box<Config>,
        #[command(subcommand)]
        action: admin::Action,
    },
    /// Prove the audit trail.
    Audit {
        #[command(flatten)]
        config: Box<Config>,
        #[command(subcommand)]
        action: audit::Action,
    },
    /// Bring in a gateway's statement, or take one back.
    Import {
        #[command(flatten)]
        config: Box<Config>,
        #[command(flatten)]
        what: import::What,
    },
    /// Prove the book, or show it.
    Ledger {
        #[command(flatten)]
        config: Box<Config>,
        #[command(subcommand)]
        action: ledger::Action,
    },
    /// Relay TEST events to your machine, signed as an endpoint of yours gets them.
    Listen(integrator::Listen),
    /// Make a TEST event happen: for a payment, somebody pays in the sandbox.
    Trigger(integrator::Trigger),
    /// Look at events, and send them again.
    Events {
        #[command(subcommand)]
        action: integrator::EventsAction,
    },
    /// Watch what happens to an application.
    Logs {
        #[command(subcommand)]
        action: integrator::LogsAction,
    },
    /// Print what a shell needs to complete these commands.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

#[derive(Debug, Subcommand)]
enum Part {
    /// Print the catalogue of error codes, events and permissions.
    Catalogue,
    /// Print the JSON Schema of what is posted to webhook endpoints.
    Webhooks,
}

/// Why a command failed, as a sentence for whoever typed it.
#[derive(Debug)]
pub struct Failed(String);

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Self {
        Failed(error.to_string())
    }
}

impl Failed {
    fn because(words: impl fmt::Display) -> Failed {
        Failed(words.to_string())
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return told(&Failed::because(format!("no threads to run on: {error}"))),
    };
    crate::serve::install_crypto();
    runtime.block_on(async {
        let telemetry = match Telemetry::start(cli.log_format) {
            Ok(telemetry) => telemetry,
            Err(error) => return told(&error.into()),
        };
        let done = obey(cli.command).await;
        telemetry.stop();
        done.unwrap_or_else(|failed| told(&failed))
    })
}

async fn obey(command: Command) -> Result<ExitCode, Failed> {
    match command {
        Command::Serve { config } => serve::serve(*config).await?,
        Command::Work { config } => serve::work(*config).await?,
        Command::Migrate { config } => {
            let ground = serve::ground(&config).await?;
            say("the database is up to date");
            ground.close().await;
        }
        Command::Demo { config } => demo::play(&config).await?,
        Command::Openapi { part: None } => say(document::text().trim_end()),
        Command::Openapi { part: Some(Part::Catalogue) } => say(catalogue::text().trim_end()),
        Command::Openapi { part: Some(Part::Webhooks) } => say(payloads::text().trim_end()),
        Command::Doctor { config } => return Ok(doctor::examine(&config).await),
        Command::Admin { config, action } => admin::act(&config, action).await?,
        Command::Audit { config, action } => return audit::act(&config, action).await,
        Command::Import { config, what } => return import::act(&config, what).await,
        Command::Ledger { config, action } => return ledger::act(&config, action).await,
        Command::Listen(what) => return integrator::listen(what).await,
        Command::Trigger(what) => return integrator::trigger(what).await,
        Command::Events { action } => return integrator::events(action).await,
        Command::Logs { action } => return integrator::logs(action).await,
        Command::Completions { shell } => generate(shell, &mut Cli::command(), "poisha", &mut std::io::stdout()),
    }
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::print_stderr, reason = "the last word of a command that failed")]
fn told(failed: &Failed) -> ExitCode {
    eprintln!("poisha: {failed}");
    ExitCode::FAILURE
}

/// Says something to whoever typed the command.
#[expect(clippy::print_stdout, reason = "what a command was asked for")]
fn say(words: impl fmt::Display) {
    println!("{words}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        Cli::command().debug_assert();
    }
}
