//! What tests of this crate and of the adapters share: an in-memory store, builders, and the contract suite.
