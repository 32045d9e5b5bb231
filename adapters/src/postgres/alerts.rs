//! Alerts: raised with the decision that raised them, counted while they last, decided about, listed, told to people.

mod find;
mod notices;
mod raise;
mod row;

pub(super) use notices::joined;
pub(super) use raise::{raise, settle};
pub(super) use row::{load_locked, write};
