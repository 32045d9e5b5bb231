//! `poisha serve`, `poisha work`: run until told to stop.

use super::{Failed, say};
use crate::{
    config::Config,
    serve::{self, Ground, Running},
};
use tokio::signal::unix::{SignalKind, signal};

/// Serves until SIGTERM or SIGINT.
pub(super) async fn serve(config: Config) -> Result<(), Failed> {
    let running = serve::start(config).await?;
    say(format_args!("API          {}/api/v1", running.url));
    say(format_args!("Reference    {}/docs", running.url));
    if let Some(sandbox) = &running.sandbox_url {
        say(format_args!("Sandbox      {sandbox}"));
    }
    if let Some(demo) = &running.demo {
        say(demo);
    }
    until_told(running).await
}

/// Runs the workers until SIGTERM or SIGINT.
pub(super) async fn work(config: Config) -> Result<(), Failed> {
    until_told(serve::start_workers(config).await?).await
}

/// Opens what every other command stands on.
pub(super) async fn ground(config: &Config) -> Result<Ground, Failed> {
    let usual = format!("http://{}", config.listen);
    Ok(Ground::open(config, config.public_url.as_deref().unwrap_or(&usual)).await?)
}

async fn until_told(running: Running) -> Result<(), Failed> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping: finishing what was begun");
    running.shutdown().await;
    Ok(())
}
