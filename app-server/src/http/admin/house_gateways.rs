//! The house's own accounts at gateways: one of each gateway and mode serves all that have none of their own, and an
//! override points at any. All of it needs a grant for all applications.

use super::{
    gateways::{learned, listed, seals},
    operator::Operator,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{Listed, Shown},
        refusal::Refusal,
    },
    wire::{
        gateway_config::{ChangeHouseBody, ConfigureBody, CreateHouseBody, GatewayConfigView},
        ids::Id,
        one_of::OneOf,
    },
};
use domain::{
    GatewayConfigId, Mode, Scope,
    access::{Authority, ManageGateways, ReadGateways},
    gateway_configs::{self, FindsGatewayConfigs, HouseConfig, WantedConfig},
    ids::NewIds,
    payments::Method,
};
use poem_openapi::{OpenApi, param::Path};

/// What operators do with the house's gateways.
pub struct HouseGatewaysApi;

#[OpenApi]
impl HouseGatewaysApi {
    /// The house's accounts at gateways in one mode
    ///
    /// All of them on one page, oldest first; secrets are never shown.
    #[oai(path = "/admin/gateways/:mode", method = "get", operation_id = "listHouseGateways", tag = "Tag::Onboarding")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadGateways>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
    ) -> Result<Listed<GatewayConfigView>, Refusal> {
        who.everywhere().await?;
        Ok(listed(&house.store.gateway_configs_of(Scope::HOUSE.app).await?, mode.0.0, who.at))
    }

    /// Set up an account of the house at a gateway
    ///
    /// The default serves every application that has none of its own; the others serve those that are pointed at them.
    #[oai(
        path = "/admin/gateways/:mode",
        method = "post",
        operation_id = "createHouseGateway",
        tag = "Tag::Onboarding"
    )]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<CreateHouseBody>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        let which = HouseConfig { id: GatewayConfigId::from_u128(house.ids.ordered()), is_new: true };
        let CreateHouseBody { method, is_default, account } = body.value;
        put(&house, &who, (mode.0.0, which, method.into()), (account, is_default)).await
    }

    /// Change an account of the house
    ///
    /// Secrets that are left out stay, and so does the merchant account.
    #[oai(
        path = "/admin/gateways/:mode/:configuration_id",
        method = "put",
        operation_id = "changeHouseGateway",
        tag = "Tag::Onboarding"
    )]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The configuration's id.
        #[oai(name = "configuration_id")]
        configuration_id: Path<Id<GatewayConfigId>>,
        body: Body<ChangeHouseBody>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        who.everywhere().await?;
        let (mode, id) = (mode.0.0, configuration_id.0.0);
        let found = house.store.gateway_config(Scope { mode, ..Scope::HOUSE }, id).await?;
        let method = found.ok_or_else(|| Refusal::not_found("configuration"))?.method;
        let ChangeHouseBody { is_default, account } = body.value;
        put(&house, &who, (mode, HouseConfig { id, is_new: false }, method), (account, is_default)).await
    }

    /// Take an account of the house away
    ///
    /// Whoever was pointed at it is without one, for all to see. What was begun with it is still verified with it.
    #[oai(
        path = "/admin/gateways/:mode/:configuration_id",
        method = "delete",
        operation_id = "removeHouseGateway",
        tag = "Tag::Onboarding"
    )]
    async fn remove(
        &self,
        house: House,
        who: Operator<ManageGateways>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The configuration's id.
        #[oai(name = "configuration_id")]
        configuration_id: Path<Id<GatewayConfigId>>,
    ) -> Result<Shown<GatewayConfigView>, Refusal> {
        let by: Authority<ManageGateways> = who.everywhere().await?.into();
        let asked = who.now(&house, Scope { mode: mode.0.0, ..Scope::HOUSE });
        let removed = gateway_configs::remove_from_house(&house.store, &asked, &by, configuration_id.0.0).await?;
        Ok(learned(&house, &removed, who.at).await)
    }
}

async fn put(
    house: &House,
    who: &Operator<ManageGateways>,
    (mode, which, method): (Mode, HouseConfig, Method),
    (account, is_default): (ConfigureBody, Option<bool>),
) -> Result<Shown<GatewayConfigView>, Refusal> {
    let by: Authority<ManageGateways> = who.everywhere().await?.into();
    seals(house)?;
    let asked = who.now(house, Scope { mode, ..Scope::HOUSE });
    let wanted = WantedConfig { is_default: is_default.unwrap_or(false), ..WantedConfig::from(account) };
    let kept = gateway_configs::configure_house(&house.store, &asked, &by, (which, method), wanted).await?;
    Ok(learned(house, &kept, who.at).await)
}
