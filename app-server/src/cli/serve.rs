//! `poisha serve`, `poisha work`: run until told to stop.

use super::{Failed, say};
use crate::{
    config::Config,
    serve::{self, Ground, Running},
};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Serves until SIGTERM or SIGINT.
pub(super) async fn serve(config: Config) -> Result<(), Failed> {
    let told = Told::listen()?;
    let running = serve::start(config).await?;
    say(format_args!("API          {}/api/v1", running.url));
    say(format_args!("Developers   {}/docs/", running.url));
    say(format_args!("Reference    {}/docs/reference", running.url));
    if let Some(sandbox) = &running.sandbox_url {
        say(format_args!("Sandbox      {sandbox}"));
    }
    if let Some(demo) = &running.demo {
        say(demo);
    }
    if let Some(operator) = &running.demo_operator {
        say(operator);
    }
    until(told, running).await;
    Ok(())
}

/// Runs the workers until SIGTERM or SIGINT.
pub(super) async fn work(config: Config) -> Result<(), Failed> {
    let told = Told::listen()?;
    until(told, serve::start_workers(config).await?).await;
    Ok(())
}

/// Opens what every other command stands on.
pub(super) async fn ground(config: &Config) -> Result<Ground, Failed> {
    let usual = format!("http://{}", config.listen);
    Ok(Ground::open(config, config.public_url.as_deref().unwrap_or(&usual)).await?)
}

/// The signals that end a server. Listened for from before it starts, so that one that comes early is not lost.
struct Told {
    terminate: Signal,
    interrupt: Signal,
}

impl Told {
    fn listen() -> Result<Told, Failed> {
        Ok(Told { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }
}

async fn until(mut told: Told, running: Running) {
    tokio::select! {
        _ = told.terminate.recv() => {}
        _ = told.interrupt.recv() => {}
    }
    tracing::info!("stopping: finishing what was begun");
    running.shutdown().await;
}
