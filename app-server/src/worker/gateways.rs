//! Learning which merchant accounts the store keeps: at the start, at once after a change by this process, and within
//! seconds after one by another. Every process that speaks to gateways does it, with workers or without.

use crate::house::House;
use domain::{StoreFailed, gateway_configs::FindsGatewayConfigs};
use std::time::Duration;
use tokio::task::JoinHandle;

/// How often a change by another process is looked for.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Learns all there is now. Answers the version that it learned, or an older one.
pub async fn learn(house: &House) -> Result<i64, StoreFailed> {
    // The version first: what changes after it is looked at once more.
    let version = house.store.gateway_configs_version().await?;
    house.gateways.learn(house.store.every_gateway_config().await?);
    Ok(version)
}

/// Learns again whenever something changed, until it is aborted.
pub fn follow(house: &House, learned: i64) -> JoinHandle<()> {
    let house = house.clone();
    tokio::spawn(async move {
        let mut learned = learned;
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            match learn_if_newer(&house, learned).await {
                Ok(version) => learned = version,
                Err(failed) => {
                    tracing::warn!(error = %failed, "merchant accounts were not looked at; what is known serves on");
                }
            }
        }
    })
}

async fn learn_if_newer(house: &House, learned: i64) -> Result<i64, StoreFailed> {
    if house.store.gateway_configs_version().await? == learned {
        return Ok(learned);
    }
    let version = learn(house).await?;
    tracing::info!("merchant accounts were learned anew");
    Ok(version)
}
