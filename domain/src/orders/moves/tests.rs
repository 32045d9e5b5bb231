//! The rules of orders, one sentence each, and all of them together in any order.

mod delivering;
mod paying;
mod properties;
mod recovering;
