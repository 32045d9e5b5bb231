//! The far side of Poisha: one module for each port that somebody outside answers.

pub mod checkpoint;
pub mod clock;
pub mod crypto;
pub mod gateways;
pub mod ids;
pub mod mail;
pub mod passwords;
pub mod pdf;
pub mod postgres;
pub mod sandbox;
pub mod statements;
pub mod totp;
pub mod webhook;
