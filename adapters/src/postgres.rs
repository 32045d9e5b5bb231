//! PostgreSQL, the one engine and the one dialect: the store's modules, and the private cluster for those who bring none.

pub mod embedded;
