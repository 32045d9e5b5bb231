//! What a person must look at: raised by rules, counted while it lasts, assigned, resolved, opened again.
//!
//! An alert commits with the decision that raised it. What is raised again about the same thing before the first alert
//! is resolved is counted there, so that a trouble which lasts is one line of the list and not a thousand. The house has
//! alerts of its own, about what belongs to no application; they stand in the same list.

mod alert;
mod assign;
mod notice;
mod read;
mod record;
mod reopen;
mod resolve;
#[cfg(test)]
mod tests;

pub use alert::{Alert, AlertKind};
pub use assign::{AssignRefused, assign};
pub use notice::{
    Channel, HeldNotice, KeepsNotices, NotTold, Notice, NoticeState, TRIES_AFTER, TellsPeople, ToldNotice, tell_due,
};
pub use read::{AlertFilter, FindsAlerts};
pub use record::{AlertRecord, AlertState, AlertStatus, Solver};
pub use reopen::{ReopenRefused, reopen};
pub use resolve::{NOTE_MAX, ResolveRefused, resolve};
