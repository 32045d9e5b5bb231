//! Which merchant account at a gateway serves which application: configurations, their secrets, and overrides.
//!
//! - [`GatewayConfig`] is one configuration: an account at one gateway in one mode, of an application or of the house, or
//!   an override that points an application at one of the house's.
//! - [`needs`] says what each gateway wants, [`serving`] which configuration serves.
//! - The use cases of `configure` take the proof that somebody may.
//!
//! What always holds: LIVE never reaches a sandbox; a configuration that is switched off serves nobody, and no other
//! steps in for it; the merchant account of a configuration never changes, so that a payment is verified where it was
//! begun; secrets show in nothing.

mod address;
mod config;
mod configure;
mod needs;
mod read;
mod serving;
#[cfg(test)]
mod tests;

pub use config::{Account, ConfigRefused, ConfigState, Content, GatewayConfig, GatewayConfigEvent, WantedConfig};
pub use configure::{
    HouseConfig, clear_override, configure, configure_house, override_with, remove, remove_from_house,
};
pub use needs::{Need, needs};
pub use read::{CONFIGS_MAX, FindsGatewayConfigs};
pub use serving::{Serving, of_merchant, serving};
