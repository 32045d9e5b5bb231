//! What the stories share: a running server, its callers, and what they saw.

pub mod cluster;
pub mod receiver;
