//! Operators: how they sign in, what they may, and what is on record about it.

mod account;
mod sessions;
