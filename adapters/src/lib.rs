//! The far side of Poisha: one module for each port that somebody outside answers. Without the feature `server`, paper alone.

#[cfg(feature = "server")]
pub mod checkpoint;
#[cfg(feature = "server")]
pub mod clock;
#[cfg(feature = "server")]
pub mod crypto;
#[cfg(feature = "server")]
pub mod gateways;
#[cfg(feature = "server")]
pub mod ids;
#[cfg(feature = "server")]
pub mod mail;
#[cfg(feature = "server")]
pub mod passwords;
pub mod pdf;
#[cfg(feature = "server")]
pub mod postgres;
#[cfg(feature = "server")]
pub mod sandbox;
#[cfg(feature = "server")]
pub mod statements;
#[cfg(feature = "server")]
pub mod totp;
#[cfg(feature = "server")]
pub mod webhook;
