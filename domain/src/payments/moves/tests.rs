//! The two state machines: a table of every pair of state and request, and the claims behind the table.

mod charging;
mod consent;
mod creating;
mod ending;
mod paying;
mod table;
