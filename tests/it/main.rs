//! Everything that is proven from outside, in one binary: it links once and shares one PostgreSQL.

mod cluster;
mod sandbox_clients;
