//! How gateways are set up for one application: its own accounts, and overrides that point it at one of the house's.

use super::{onboarding::Reached, operator::Operator};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{Listed, Pagination, Shown},
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        gateway_config::{ClearedView, ConfigureBody, GatewayConfigView, OverrideBody},
        ids::Id,
        list,
        one_of::OneOf,
    },
    worker::gateways,
};
use domain::{
    AppId, GatewayConfigId, Mode, Scope, Timestamp,
    access::{ManageGateways, ReadGateways},
    gateway_configs::{self, FindsGatewayConfigs, GatewayConfig},
    ids::NewIds,
    payments::Method,
};
use poem_openapi::{OpenApi, param::Path};

/// What operators do with an application's gateways.
pub struct AdminGatewaysApi;

#[OpenApi]
impl AdminGatewaysApi {
    /// How gateways are set up for an application in one mode
    ///
    /// Its own account serves first, then its override, then the house's default; the first that is there decides, also
    /// when it is switched off. Where none is there, the server's own settings serve, and in TEST the sandbox. All of
    /// them on one page; secrets are never shown.
    #[oai(
        path = "/admin/apps/:id/gateways/:mode",
        method = "get",
        operation_id = "listApplicationGateways",
        tag = "Tag::Onboarding"
    )]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadGateways>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
    ) -> Result<Listed<GatewayConfigView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        Ok(listed(&house.store.gateway_configs_of(id.0.0).await?, mode.0.0, who.at))
    }

    /// Set up an application's own account at a gateway, or change it
    ///
    /// It serves within seconds, without a restart. Secrets that are left out stay. The merchant account stays too: what
    /// was begun with it is verified with it, so another account is another configuration.
    #[oai(
        path = "/admin/apps/:id/gateways/:mode/:method",
        method = "put",
        operation_id = "configureApplicationGateway",
        tag = "Tag::Onboarding"
    )]
    async fn configure(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The gateway.
        method: Path<OneOf<Method>>,
        body: Body<ConfigureBody>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        seals(&house)?;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let which = (GatewayConfigId::from_u128(house.ids.ordered()), method.0.0);
        let kept = gateway_configs::configure(&house.store, &asked, &by, which, body.value.into()).await?;
        Ok(learned(&house, &kept, who.at).await)
    }

    /// Take an application's own account at a gateway away
    ///
    /// What comes next in line serves. What was begun with the account is still verified with it.
    #[oai(
        path = "/admin/apps/:id/gateways/:mode/:method",
        method = "delete",
        operation_id = "removeApplicationGateway",
        tag = "Tag::Onboarding"
    )]
    async fn remove(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The gateway.
        method: Path<OneOf<Method>>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let removed = gateway_configs::remove(&house.store, &asked, &by, method.0.0).await?;
        Ok(learned(&house, &removed, who.at).await)
    }

    /// Point an application at one of the house's configurations
    ///
    /// For the gateway of that configuration, in one mode, in the place of what it was pointed at before. An account of
    /// its own still serves first.
    #[oai(
        path = "/admin/apps/:id/gateway-override",
        method = "put",
        operation_id = "overrideApplicationGateway",
        tag = "Tag::Onboarding"
    )]
    async fn point(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// The application's id.
        id: Path<Id<AppId>>,
        body: Body<OverrideBody>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: body.value.mode.into() });
        let which = (GatewayConfigId::from_u128(house.ids.ordered()), body.value.configuration_id.0);
        let kept = gateway_configs::override_with(&house.store, &asked, &by, which).await?;
        Ok(learned(&house, &kept, who.at).await)
    }

    /// Take an application's overrides in one mode away
    ///
    /// Of all gateways; the house's default serves in their place.
    #[oai(
        path = "/admin/apps/:id/gateway-override/:mode",
        method = "delete",
        operation_id = "clearApplicationGatewayOverride",
        tag = "Tag::Onboarding"
    )]
    async fn clear(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
    ) -> Result<Shown<ClearedView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let count = gateway_configs::clear_override(&house.store, &asked, &by).await?;
        learn(&house).await;
        Ok(Shown::of(ClearedView { count: u32::try_from(count).unwrap_or(u32::MAX) }))
    }
}

/// Those of one mode, on one page.
pub(super) fn listed(all: &[GatewayConfig], mode: Mode, at: Timestamp) -> Listed<GatewayConfigView> {
    let own = all.iter().filter(|one| one.scope.mode == mode);
    let views: Vec<GatewayConfigView> = own.map(|one| GatewayConfigView::of(one, at)).collect();
    let total = u64::try_from(views.len()).unwrap_or(u64::MAX);
    let size = u32::try_from(views.len()).unwrap_or(u32::MAX).max(1);
    Listed::page(views, Pagination::new(list::counted(None, Some(size)), total, None))
}

/// What a gateway trusts us with never lies open in the database.
pub(super) fn seals(house: &House) -> Result<(), Refusal> {
    let words = "this server has no key to seal secrets with; set POISHA_SECRETS_KEYS first";
    if house.store.seals_secrets() { Ok(()) } else { Err(Refusal::new(ErrorCode::InvalidState, words)) }
}

/// What was kept, after this process has learned it; the others learn it within seconds.
pub(super) async fn learned(house: &House, kept: &GatewayConfig, at: Timestamp) -> Shown<GatewayConfigView> {
    learn(house).await;
    Shown::of(GatewayConfigView::of(kept, at))
}

async fn learn(house: &House) {
    if let Err(failed) = gateways::learn(house).await {
        tracing::warn!(error = %failed, "a change of merchant accounts is learned later");
    }
}
