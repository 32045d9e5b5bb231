//! What integrators use while they build: events relayed to their machine, made, looked at and sent again. All of it speaks
//! to a server over the public API alone, as the application whose credentials it is given.

mod account;
mod events;
mod feed;
mod listen;
mod logs;
mod trigger;

pub(super) use events::Action as EventsAction;
pub(super) use listen::Listen;
pub(super) use logs::Action as LogsAction;
pub(super) use trigger::Trigger;

use super::{Failed, say};
use account::{Account, App, refused};
use feed::Feed;
use std::process::ExitCode;

/// Relays events until it is interrupted.
pub(super) async fn listen(what: Listen) -> Result<ExitCode, Failed> {
    listen::act(what).await
}

/// Makes an event happen.
pub(super) async fn trigger(what: Trigger) -> Result<ExitCode, Failed> {
    trigger::act(what).await
}

/// Looks at events, or sends one again.
pub(super) async fn events(action: EventsAction) -> Result<ExitCode, Failed> {
    events::act(action).await
}

/// Shows what the server sends while it sends it.
pub(super) async fn logs(action: LogsAction) -> Result<ExitCode, Failed> {
    logs::act(action).await
}
