//! What integrators use while they build: events relayed to their machine, made, looked at and sent again. All of it speaks
//! to a server over the public API alone, as the application whose credentials it is given.

mod account;
mod events;
mod feed;
mod listen;
mod logs;
mod trigger;

pub(super) use events::{Action as EventsAction, act as events};
pub(super) use listen::{Listen, act as listen};
pub(super) use logs::{Action as LogsAction, act as logs};
pub(super) use trigger::{Trigger, act as trigger};

use super::{Failed, say};
use account::{Account, App};
use feed::Feed;
