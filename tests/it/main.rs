//! Everything that is proven from outside, in one binary: it links once and shares one PostgreSQL.

mod cluster;
mod doctor;
mod sandbox_clients;
