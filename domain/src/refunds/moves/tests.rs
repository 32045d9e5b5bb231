//! The state machine: a table of every pair of state and request, and the claims behind the table.

mod asking;
mod disputed;
mod ending;
mod table;
