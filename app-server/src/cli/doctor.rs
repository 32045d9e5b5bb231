//! `poisha doctor`: looks, changes nothing, and says how to mend what is ill.

use super::say;
use crate::{config::Config, doctor};
use std::process::ExitCode;

/// Examines the machine, and the database that the configuration names.
pub(super) async fn examine(config: &Config) -> ExitCode {
    let mut findings = doctor::machine(config.listen).await;
    match &config.database_url {
        Some(url) => {
            findings.extend(doctor::database(url).await);
            findings.extend(doctor::secrets(url, config).await);
        }
        None => findings.extend(doctor::private_cluster(&config.data_dir, config.pg_bin.as_deref())),
    }
    findings.extend(doctor::settings(config, |name| std::env::var_os(name).is_some()));
    findings.extend(doctor::alerts(config).await);
    findings.iter().for_each(say);
    if findings.iter().all(doctor::Finding::is_well) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
