//! A gateway configuration as its row. The secrets of an account are one sealed text.

use crate::{
    postgres::{
        convert::{RowName, from_time, to_time, to_uuid},
        schema::gateways::gateway_configurations,
    },
    webhook::secret_box::{SecretBox, SecretUnreadable},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    GatewayConfigId, Scope, StoreFailed,
    gateway_configs::{Account, ConfigState, Content, GatewayConfig},
    payments::Method,
    webhooks::Secret,
};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = gateway_configurations, check_for_backend(diesel::pg::Pg))]
pub(super) struct ConfigRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    method: String,
    name: String,
    target_id: Option<Uuid>,
    base_url: Option<String>,
    fields: serde_json::Value,
    secrets: Option<Vec<u8>>,
    is_default: bool,
    state: String,
    valid_from: Option<DateTime<Utc>>,
    valid_until: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Insertable, AsChangeset)]
#[diesel(table_name = gateway_configurations, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
pub(super) struct WriteRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    method: String,
    name: String,
    kind: &'static str,
    target_id: Option<Uuid>,
    base_url: Option<String>,
    fields: serde_json::Value,
    secrets: Option<Vec<u8>>,
    is_default: bool,
    state: &'static str,
    valid_from: Option<DateTime<Utc>>,
    valid_until: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl WriteRow {
    pub(super) fn of(config: &GatewayConfig, secrets: &SecretBox) -> Result<WriteRow, SecretUnreadable> {
        let (kind, target, account) = match &config.content {
            Content::Account(account) => ("ACCOUNT", None, Some(account)),
            Content::Override(target) => ("OVERRIDE", Some(to_uuid(target.as_u128())), None),
        };
        // What a gateway trusts us with never lies open, whatever may lie open in development.
        if account.is_some() && !secrets.is_locked() {
            return Err(SecretUnreadable::NoKey);
        }
        let owner = owner(config.scope, config.id.as_u128());
        let seal = |account: &Account| secrets.seal_bytes(&owner, text_of(account).as_bytes());
        Ok(WriteRow {
            app_id: to_uuid(config.scope.app.as_u128()),
            mode: config.scope.mode.as_str().to_owned(),
            id: to_uuid(config.id.as_u128()),
            method: config.method.as_str().to_owned(),
            name: config.name.clone(),
            kind,
            target_id: target,
            base_url: account.and_then(|account| account.base_url.clone()),
            fields: serde_json::json!(account.map(|account| account.fields.clone()).unwrap_or_default()),
            secrets: account.map(seal).transpose()?,
            is_default: config.is_default,
            state: config.state.as_str(),
            valid_from: config.valid_from.map(to_time),
            valid_until: config.valid_until.map(to_time),
            created_at: to_time(config.created_at),
            updated_at: to_time(config.updated_at),
        })
    }

    pub(super) fn key(&self) -> (Uuid, String, Uuid) {
        (self.app_id, self.mode.clone(), self.id)
    }
}

impl ConfigRow {
    /// The whole configuration.
    pub(super) fn into_config(self, secrets: &SecretBox) -> Result<GatewayConfig, StoreFailed> {
        let opened = self.opened(secrets)?;
        self.with(opened)
    }

    /// The configuration, without its secrets where they do not open: then it serves nobody, and because it is there,
    /// nothing serves in its place either.
    pub(super) fn into_config_or_bare(self, secrets: &SecretBox) -> Result<GatewayConfig, StoreFailed> {
        let opened = self.opened(secrets).unwrap_or_else(|failed| {
            tracing::error!(error = %failed, "a gateway configuration cannot be opened; it serves nobody");
            BTreeMap::new()
        });
        self.with(opened)
    }

    fn opened(&self, secrets: &SecretBox) -> Result<BTreeMap<String, Secret>, StoreFailed> {
        let name = RowName { table: "gateway_configurations", id: self.id };
        let Some(kept) = &self.secrets else { return Ok(BTreeMap::new()) };
        let owner = owner(name.scope(self.app_id, &self.mode)?, self.id.as_u128());
        let text = secrets.open_bytes(&owner, kept).map_err(|_| name.corrupt("secrets"))?;
        secrets_of(&text).ok_or_else(|| name.corrupt("secrets"))
    }

    fn with(self, secrets: BTreeMap<String, Secret>) -> Result<GatewayConfig, StoreFailed> {
        let name = RowName { table: "gateway_configurations", id: self.id };
        let scope = name.scope(self.app_id, &self.mode)?;
        let state = match self.state.as_str() {
            "ENABLED" => ConfigState::Enabled,
            "DISABLED" => ConfigState::Disabled,
            "REMOVED" => ConfigState::Removed,
            _ => return Err(name.corrupt("state")),
        };
        let content = match (self.target_id, &self.secrets) {
            (Some(target), None) => Content::Override(GatewayConfigId::from_u128(target.as_u128())),
            (None, Some(_)) => Content::Account(Account {
                base_url: self.base_url,
                fields: serde_json::from_value(self.fields).map_err(|_| name.corrupt("fields"))?,
                secrets,
            }),
            (Some(_), Some(_)) | (None, None) => return Err(name.corrupt("kind")),
        };
        Ok(GatewayConfig {
            id: GatewayConfigId::from_u128(self.id.as_u128()),
            scope,
            method: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
            name: self.name,
            content,
            is_default: self.is_default,
            state,
            valid_from: self.valid_from.map(from_time),
            valid_until: self.valid_until.map(from_time),
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

/// What the secrets of a row are bound to.
pub(in crate::postgres) fn owner(scope: Scope, id: u128) -> Vec<u8> {
    let (app, id) = (scope.app.as_u128().to_be_bytes(), id.to_be_bytes());
    [b"gateway_configurations".as_slice(), &app, &id, scope.mode.as_str().as_bytes()].concat()
}

fn text_of(account: &Account) -> String {
    let texts: BTreeMap<&str, String> =
        account.secrets.iter().map(|(name, secret)| (name.as_str(), STANDARD.encode(secret.reveal()))).collect();
    serde_json::json!(texts).to_string()
}

fn secrets_of(text: &[u8]) -> Option<BTreeMap<String, Secret>> {
    let texts: BTreeMap<String, String> = serde_json::from_slice(text).ok()?;
    texts.into_iter().map(|(name, text)| Some((name, Secret::new(STANDARD.decode(text).ok()?)))).collect()
}
