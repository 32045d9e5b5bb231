//! Alerts: raised with the decision that raised them, counted while they last, decided about, listed.

mod find;
mod raise;
mod row;

pub(super) use raise::{raise, settle};
pub(super) use row::{load_locked, write};
