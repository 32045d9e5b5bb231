//! Webhooks on their way out: what a body says, how it is signed and kept secret, and which addresses are dialled.

pub mod address;
pub mod body;
pub mod fulfil;
pub mod notify;
pub mod secret_box;
pub mod sender;
pub mod signing;
