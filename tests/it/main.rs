//! Everything that is proven from outside, in one binary: it links once and shares one PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod cluster;
mod contract;
mod doctor;
mod sandbox_clients;
mod store;
mod support;
