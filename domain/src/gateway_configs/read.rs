//! Reading configurations.

use super::config::GatewayConfig;
use crate::{
    decision::StoreFailed,
    ids::{AppId, GatewayConfigId},
    scope::Scope,
};
use std::future::Future;

/// Configurations that are kept at most: a few for each application of a company.
pub const CONFIGS_MAX: u32 = 10_000;

/// Finds configurations, with their secrets.
pub trait FindsGatewayConfigs: Send + Sync {
    /// Those of an application or of the house, both modes, without the removed ones, oldest first.
    fn gateway_configs_of(&self, app: AppId) -> impl Future<Output = Result<Vec<GatewayConfig>, StoreFailed>> + Send;

    /// By id.
    fn gateway_config(
        &self,
        scope: Scope,
        id: GatewayConfigId,
    ) -> impl Future<Output = Result<Option<GatewayConfig>, StoreFailed>> + Send;

    /// All of them, the removed ones too, at most [`CONFIGS_MAX`].
    fn every_gateway_config(&self) -> impl Future<Output = Result<Vec<GatewayConfig>, StoreFailed>> + Send;

    /// A number that grows with every change of any configuration.
    fn gateway_configs_version(&self) -> impl Future<Output = Result<i64, StoreFailed>> + Send;
}
