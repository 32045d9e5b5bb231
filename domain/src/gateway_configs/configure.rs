//! A gateway is set up, for one application or for the house. Each use case takes the proof that somebody may.

use super::{
    config::{ConfigRefused, ConfigState, GatewayConfig, WantedConfig},
    read::FindsGatewayConfigs,
};
use crate::{
    access::{Authority, ManageGateways},
    decision::{Asked, Decides, Declined, Opens},
    ids::GatewayConfigId,
    payments::Method,
    scope::{Mode, Scope},
};

/// Sets up an application's own account at a gateway, or changes it. `id` is the new one's, if it is new.
pub async fn configure<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    (id, method): (GatewayConfigId, Method),
    wanted: WantedConfig,
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + Opens<GatewayConfig> + FindsGatewayConfigs,
{
    let own = find(store, asked, by, |one| one.method == method && one.account().is_some()).await?;
    put(store, asked, (own, id, method), wanted).await
}

/// A configuration of the house, by its id or as a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HouseConfig {
    /// Its id.
    pub id: GatewayConfigId,
    /// Whether it is new.
    pub is_new: bool,
}

/// Makes or changes one of the house's configurations.
pub async fn configure_house<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    (which, method): (HouseConfig, Method),
    wanted: WantedConfig,
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + Opens<GatewayConfig> + FindsGatewayConfigs,
{
    let found = find(store, asked, by, |one| one.id == which.id && one.method == method).await?;
    if found.is_none() && !which.is_new {
        return Err(Declined::NotFound);
    }
    put(store, asked, (found, which.id, method), wanted).await
}

/// Takes an application's own account away; what comes next in line serves.
pub async fn remove<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    method: Method,
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + FindsGatewayConfigs,
{
    let own = find(store, asked, by, |one| one.method == method && one.account().is_some()).await?;
    take_away(store, asked, own.ok_or(Declined::NotFound)?.id).await
}

/// Takes one of the house's configurations away.
pub async fn remove_from_house<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    id: GatewayConfigId,
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + FindsGatewayConfigs,
{
    let found = find(store, asked, by, |one| one.id == id).await?;
    take_away(store, asked, found.ok_or(Declined::NotFound)?.id).await
}

/// Points one mode of an application at one of the house's configurations, for the gateway of that configuration.
pub async fn override_with<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    (id, target): (GatewayConfigId, GatewayConfigId),
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + Opens<GatewayConfig> + FindsGatewayConfigs,
{
    may(by, asked)?;
    let house = Scope { mode: asked.scope.mode, ..Scope::HOUSE };
    let Some(target) = store.gateway_config(house, target).await? else {
        return Err(Declined::Refused(ConfigRefused::NoTarget));
    };
    let (at, method) = (asked.at, target.method);
    let pointing = find(store, asked, by, |one| one.method == method && one.account().is_none()).await?;
    if let Some(pointing) = pointing {
        return store.decide(pointing.id, asked, move |one: &GatewayConfig| one.repoint(&target, at)).await;
    }
    let first = GatewayConfig::point(id, asked.scope, &target, at).map_err(Declined::Refused)?;
    store.open(asked, first).await.map_err(|declined| declined.map_refusal(|never| match never {}))
}

/// Takes every override of one mode of an application away. Answers how many there were.
pub async fn clear_override<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageGateways>,
) -> Result<usize, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + FindsGatewayConfigs,
{
    may(by, asked)?;
    let mut cleared = 0;
    for one in of_scope(store, asked).await? {
        if one.account().is_none() {
            take_away(store, asked, one.id).await?;
            cleared += 1;
        }
    }
    if cleared == 0 { Err(Declined::NotFound) } else { Ok(cleared) }
}

async fn put<Store>(
    store: &Store,
    asked: &Asked,
    (found, id, method): (Option<GatewayConfig>, GatewayConfigId, Method),
    wanted: WantedConfig,
) -> Result<GatewayConfig, Declined<ConfigRefused>>
where
    Store: Decides<GatewayConfig> + Opens<GatewayConfig>,
{
    let at = asked.at;
    if let Some(found) = found {
        return store.decide(found.id, asked, move |one: &GatewayConfig| one.change(&wanted, at)).await;
    }
    let first = GatewayConfig::create(id, asked.scope, method, &wanted, at).map_err(Declined::Refused)?;
    store.open(asked, first).await.map_err(|declined| declined.map_refusal(|never| match never {}))
}

async fn take_away(
    store: &impl Decides<GatewayConfig>,
    asked: &Asked,
    id: GatewayConfigId,
) -> Result<GatewayConfig, Declined<ConfigRefused>> {
    let at = asked.at;
    store.decide(id, asked, move |one: &GatewayConfig| one.remove(at)).await
}

fn may(by: &Authority<ManageGateways>, asked: &Asked) -> Result<(), Declined<ConfigRefused>> {
    if by.covers(asked.scope.app) { Ok(()) } else { Err(Declined::NotFound) }
}

async fn of_scope(
    store: &impl FindsGatewayConfigs,
    asked: &Asked,
) -> Result<Vec<GatewayConfig>, Declined<ConfigRefused>> {
    let mode: Mode = asked.scope.mode;
    let found = store.gateway_configs_of(asked.scope.app).await?;
    Ok(found.into_iter().filter(|one| one.scope.mode == mode && one.state != ConfigState::Removed).collect())
}

async fn find(
    store: &impl FindsGatewayConfigs,
    asked: &Asked,
    by: &Authority<ManageGateways>,
    wanted: impl Fn(&GatewayConfig) -> bool,
) -> Result<Option<GatewayConfig>, Declined<ConfigRefused>> {
    may(by, asked)?;
    Ok(of_scope(store, asked).await?.into_iter().find(|one| wanted(one)))
}
