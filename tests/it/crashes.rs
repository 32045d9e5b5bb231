//! The real server, killed with kill -9 between every pair of steps of the main job, and started again.
//!
//! Where it is killed is decided from outside: the gateway, the application's receiver or a table of the database is held
//! still, the server comes to wait there, and dies. The claims that must hold afterwards stand in `world::claims`.

mod database;
mod load;
mod orders;
mod refunds;
mod shutdown;
mod steps;
