//! How gateways are set up, as operators see and change it. Secrets come in and never go out.

use super::{
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
use domain::{
    AppId, GatewayConfigId, Scope, Timestamp,
    gateway_configs::{Account, ConfigState, Content, GatewayConfig, WantedConfig},
    webhooks::Secret,
};
use poem_openapi::{Enum, Object};
use std::collections::BTreeMap;

/// Whether a configuration serves
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "GatewayConfigurationStatus", rename_all = "UPPERCASE")]
pub enum ConfigStatusView {
    /// It does, within its time.
    Enabled,
    /// It is switched off, and nothing serves in its place.
    Disabled,
    /// It was taken away; what was begun with it is still verified with it.
    Removed,
}

/// What a configuration consists of
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "GatewayConfigurationKind", rename_all = "UPPERCASE")]
pub enum ConfigKindView {
    /// A merchant account.
    Account,
    /// One of the house's configurations.
    Override,
}

/// A merchant account at a gateway, by the gateway's own names
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConfigureGateway", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct ConfigureBody {
    /// What staff call it; the gateway's name when left out.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub name: Option<String>,
    /// What may be shown. SSLCOMMERZ: `store_id`; bKash: `username`, `app_key`, `refund_api` (`v2`, or `v1`), `sns_topic`; PayStation:
    /// `merchantId`; Nagad: `merchantId`, `accountNumber`, `serverIp`, `gatewayPublicKey`; DCB: `account`, and for bdapps
    /// `applicationId`, for Telenor's partner API `partnerUser`, for CAMARA `clientId`, `tokenUrl` and `camaraFor`, with
    /// `robiBand`, `robiPrices`, `gpBand` and `gpPrices` for what each operator charges. The first names the merchant
    /// account, which stays: another account is another configuration.
    #[oai(validator(max_properties = 30))]
    pub fields: BTreeMap<String, String>,
    /// What must not. SSLCOMMERZ: `store_passwd`; bKash: `password`, `app_secret`; PayStation: `password`; Nagad:
    /// `merchantPrivateKey`, as Base64 on one line; DCB: `password`, `partnerPassword`, `clientSecret`. Those that are left
    /// out stay as they are.
    #[oai(validator(max_properties = 10))]
    pub secrets: Option<BTreeMap<String, String>>,
    /// Another address than the gateway's own; in LIVE https, a public host, and no sandbox.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub base_url: Option<String>,
    /// Whether it serves; true when left out. Nothing serves in the place of one that is switched off.
    pub enabled: Option<bool>,
    /// From when it serves.
    pub valid_from: Option<Instant>,
    /// Until when it serves.
    pub valid_until: Option<Instant>,
}

/// A configuration of the house
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateHouseGateway", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct CreateHouseBody {
    /// The gateway.
    pub method: MethodView,
    /// Whether it serves every application that has none of its own; of those for one gateway and mode, one does.
    pub is_default: Option<bool>,
    /// The account.
    pub account: ConfigureBody,
}

/// What a configuration of the house is from now on
#[derive(Clone, Debug, Object)]
#[oai(rename = "ChangeHouseGateway", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct ChangeHouseBody {
    /// Whether it serves every application that has none of its own.
    pub is_default: Option<bool>,
    /// The account.
    pub account: ConfigureBody,
}

/// Which of the house's configurations serves an application
#[derive(Clone, Debug, Object)]
#[oai(rename = "OverrideGateway", deny_unknown_fields, rename_all = "camelCase")]
pub struct OverrideBody {
    /// TEST or LIVE.
    pub mode: ModeView,
    /// The configuration, of the same mode.
    pub configuration_id: Id<GatewayConfigId>,
}

/// How a gateway is set up
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "GatewayConfiguration", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct GatewayConfigView {
    /// Its id.
    pub id: Id<GatewayConfigId>,
    /// The application that it serves; absent for the house's.
    pub app_id: Option<Id<AppId>>,
    /// TEST or LIVE.
    pub mode: ModeView,
    /// The gateway.
    pub method: MethodView,
    /// What it consists of.
    pub kind: ConfigKindView,
    /// What staff call it.
    pub name: String,
    /// What may be shown of the account.
    pub fields: BTreeMap<String, String>,
    /// The names of the secrets that are kept. Empty for an account whose secrets no key of this server opens: it serves
    /// nobody.
    pub secrets_set: Vec<String>,
    /// Another address than the gateway's own.
    pub base_url: Option<String>,
    /// The configuration of the house that an override points at.
    pub configuration_id: Option<Id<GatewayConfigId>>,
    /// Whether it serves whoever has none of its own.
    pub is_default: bool,
    /// Whether it serves.
    pub status: ConfigStatusView,
    /// From when it serves.
    pub valid_from: Option<Instant>,
    /// Until when it serves.
    pub valid_until: Option<Instant>,
    /// Whether it serves at this moment.
    pub serves_now: bool,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
}

/// How many overrides there were
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ClearedOverrides", skip_serializing_if_is_none)]
pub struct ClearedView {
    /// Overrides that were taken away.
    pub count: u32,
}

impl From<ConfigureBody> for WantedConfig {
    fn from(body: ConfigureBody) -> Self {
        let secrets = body.secrets.unwrap_or_default().into_iter();
        WantedConfig {
            name: body.name,
            account: Account {
                base_url: body.base_url,
                fields: body.fields,
                secrets: secrets.map(|(name, text)| (name, Secret::new(text.into_bytes()))).collect(),
            },
            is_disabled: !body.enabled.unwrap_or(true),
            is_default: false,
            valid_from: body.valid_from.map(|at| at.0),
            valid_until: body.valid_until.map(|at| at.0),
        }
    }
}

impl GatewayConfigView {
    /// The configuration as it is at that instant, without its secrets.
    pub fn of(config: &GatewayConfig, at: Timestamp) -> GatewayConfigView {
        let account = config.account();
        let (kind, configuration_id) = match &config.content {
            Content::Account(_) => (ConfigKindView::Account, None),
            Content::Override(target) => (ConfigKindView::Override, Some(Id(*target))),
        };
        let is_house = config.scope.app == Scope::HOUSE.app;
        GatewayConfigView {
            id: Id(config.id),
            app_id: (!is_house).then_some(Id(config.scope.app)),
            mode: config.scope.mode.into(),
            method: config.method.into(),
            kind,
            name: config.name.clone(),
            fields: account.map(|account| account.fields.clone()).unwrap_or_default(),
            secrets_set: account.into_iter().flat_map(|account| account.secrets.keys().cloned()).collect(),
            base_url: account.and_then(|account| account.base_url.clone()),
            configuration_id,
            is_default: config.is_default,
            status: config.state.into(),
            valid_from: config.valid_from.map(Instant),
            valid_until: config.valid_until.map(Instant),
            serves_now: config.serves(at),
            created_at: Instant(config.created_at),
            updated_at: Instant(config.updated_at),
        }
    }
}

impl From<ConfigState> for ConfigStatusView {
    fn from(state: ConfigState) -> Self {
        match state {
            ConfigState::Enabled => ConfigStatusView::Enabled,
            ConfigState::Disabled => ConfigStatusView::Disabled,
            ConfigState::Removed => ConfigStatusView::Removed,
        }
    }
}
