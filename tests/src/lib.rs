//! What the stories share: a running server, its callers, and what they saw.

pub mod answer;
pub mod caller;
pub mod cluster;
pub mod customer;
pub mod gateway;
pub mod goods;
pub mod mail_server;
pub mod operator;
pub mod payload;
pub mod process;
pub mod receiver;
pub mod test_app;
pub mod till;

pub use answer::Answer;
pub use caller::Caller;
pub use cluster::BoxError;
pub use customer::Customer;
pub use gateway::GatewaySide;
pub use operator::Operator;
pub use receiver::Receiver;
pub use test_app::{Payment, TestApp};

/// What a story ends with.
pub type Result<T = ()> = std::result::Result<T, BoxError>;
