//! Webhooks on their way out: what a body says, how it is signed, and which addresses are dialled.

pub mod body;
