//! One configuration of a gateway, and every rule that moves it.

use super::{
    address,
    needs::{Need, needs},
};
use crate::{
    audit::{Action, AuditLine},
    card_number,
    decision::{Decision, Never, Subject},
    ids::GatewayConfigId,
    payments::{FieldRefused, Method, text_problem},
    scope::Scope,
    time::Timestamp,
    webhooks::Secret,
};
use std::collections::BTreeMap;

/// One configuration: an account at a gateway, or an override that points at one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayConfig {
    /// Its id.
    pub id: GatewayConfigId,
    /// The application or the house, and the mode that it serves.
    pub scope: Scope,
    /// The gateway.
    pub method: Method,
    /// What staff call it.
    pub name: String,
    /// What it consists of.
    pub content: Content,
    /// Whether it serves whoever has none of its own; of the house's, one in each mode does.
    pub is_default: bool,
    /// Whether it serves.
    pub state: ConfigState,
    /// From when it serves.
    pub valid_from: Option<Timestamp>,
    /// Until when it serves.
    pub valid_until: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// What a configuration consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A merchant account.
    Account(Account),
    /// One of the house's configurations.
    Override(GatewayConfigId),
}

/// A merchant account at a gateway, by the gateway's own names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Where the gateway is reached instead of at its own address.
    pub base_url: Option<String>,
    /// What may be shown.
    pub fields: BTreeMap<String, String>,
    /// What must not.
    pub secrets: BTreeMap<String, Secret>,
}

/// Whether a configuration serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfigState {
    /// It does.
    Enabled,
    /// It is switched off, and nothing serves in its place.
    Disabled,
    /// It was taken away; what was begun with it is still verified with it.
    Removed,
}

impl ConfigState {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            ConfigState::Enabled => "ENABLED",
            ConfigState::Disabled => "DISABLED",
            ConfigState::Removed => "REMOVED",
        }
    }
}

/// Configurations tell nobody anything.
pub type GatewayConfigEvent = Never;

/// What a configuration is to be. Secrets that are not named stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WantedConfig {
    /// What staff call it.
    pub name: Option<String>,
    /// The account.
    pub account: Account,
    /// Whether it is switched off.
    pub is_disabled: bool,
    /// Whether it is the house's default.
    pub is_default: bool,
    /// From when it serves.
    pub valid_from: Option<Timestamp>,
    /// Until when it serves.
    pub valid_until: Option<Timestamp>,
}

/// Why a configuration was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigRefused {
    /// Fields that cannot be, each with its reason; never its value.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
    /// It was removed.
    #[error("the configuration was removed")]
    Removed,
    /// An override points at one of the house's configurations in the same mode.
    #[error("there is no such configuration of the house in this mode")]
    NoTarget,
}

impl GatewayConfig {
    /// Makes a configuration with an account.
    pub fn create(
        id: GatewayConfigId,
        scope: Scope,
        method: Method,
        wanted: &WantedConfig,
        at: Timestamp,
    ) -> Result<Decision<GatewayConfig>, ConfigRefused> {
        let config = GatewayConfig {
            id,
            scope,
            method,
            name: wanted.name.clone().unwrap_or_else(|| method.as_str().to_owned()),
            content: Content::Account(wanted.account.clone()),
            is_default: wanted.is_default || !is_house(scope),
            state: if wanted.is_disabled { ConfigState::Disabled } else { ConfigState::Enabled },
            valid_from: wanted.valid_from,
            valid_until: wanted.valid_until,
            created_at: at,
            updated_at: at,
        };
        config.check()?;
        let line = config
            .facts()
            .into_iter()
            .fold(config.line(Action::GatewayConfigured), |line, (name, now)| line.saying(&name, now));
        Ok(Decision::of(config).recording(line))
    }

    /// Changes it. Its merchant account stays: another account is another configuration.
    pub fn change(&self, wanted: &WantedConfig, at: Timestamp) -> Result<Decision<GatewayConfig>, ConfigRefused> {
        let Content::Account(before) = &self.content else { return Err(ConfigRefused::NoTarget) };
        if self.state == ConfigState::Removed {
            return Err(ConfigRefused::Removed);
        }
        let mut account = wanted.account.clone();
        for (name, secret) in &before.secrets {
            account.secrets.entry(name.clone()).or_insert_with(|| secret.clone());
        }
        let replaced: Vec<&String> = account
            .secrets
            .iter()
            .filter(|(name, now)| before.secrets.get(*name) != Some(*now))
            .map(|(name, _)| name)
            .collect();
        let next = GatewayConfig {
            name: wanted.name.clone().unwrap_or_else(|| self.name.clone()),
            content: Content::Account(account.clone()),
            is_default: wanted.is_default || !is_house(self.scope),
            state: if wanted.is_disabled { ConfigState::Disabled } else { ConfigState::Enabled },
            valid_from: wanted.valid_from,
            valid_until: wanted.valid_until,
            updated_at: at,
            ..self.clone()
        };
        next.check()?;
        if let Some(need) = needs(self.method).first()
            && next.merchant() != self.merchant()
        {
            let reason =
                "must stay as it is: remove this configuration and make another for another account".to_owned();
            return Err(ConfigRefused::Fields(vec![FieldRefused { field: need.path, reason }]));
        }
        let mut line = self.line(Action::GatewayConfigured);
        let (was, is) = (self.facts(), next.facts());
        for name in was.keys().chain(is.keys().filter(|name| !was.contains_key(*name))) {
            line = line.changing(name, was.get(name), is.get(name));
        }
        for name in replaced {
            line = line.changing(&format!("secrets.{name}"), Some("set"), Some("replaced"));
        }
        Ok(Decision::of(next).recording(line))
    }

    /// Points an application at one of the house's configurations.
    pub fn point(
        id: GatewayConfigId,
        scope: Scope,
        to: &GatewayConfig,
        at: Timestamp,
    ) -> Result<Decision<GatewayConfig>, ConfigRefused> {
        let config = GatewayConfig {
            id,
            scope,
            method: to.method,
            name: "override".to_owned(),
            content: Content::Override(to.target_for(scope)?),
            is_default: true,
            state: ConfigState::Enabled,
            valid_from: None,
            valid_until: None,
            created_at: at,
            updated_at: at,
        };
        let line = config.line(Action::GatewayOverridden).saying("configuration", to.id);
        Ok(Decision::of(config).recording(line))
    }

    /// Points the override at another configuration.
    pub fn repoint(&self, to: &GatewayConfig, at: Timestamp) -> Result<Decision<GatewayConfig>, ConfigRefused> {
        let Content::Override(before) = &self.content else { return Err(ConfigRefused::NoTarget) };
        if self.state == ConfigState::Removed {
            return Err(ConfigRefused::Removed);
        }
        let target = to.target_for(self.scope)?;
        if to.method != self.method {
            return Err(ConfigRefused::NoTarget);
        }
        let line = self.line(Action::GatewayOverridden).changing("configuration", Some(before), Some(target));
        let next = GatewayConfig { content: Content::Override(target), updated_at: at, ..self.clone() };
        Ok(Decision::of(next).recording(line))
    }

    /// Takes it away. What was begun with it is still verified with it, so its secrets stay, sealed.
    pub fn remove(&self, at: Timestamp) -> Result<Decision<GatewayConfig>, ConfigRefused> {
        if self.state == ConfigState::Removed {
            return Err(ConfigRefused::Removed);
        }
        let action = match self.content {
            Content::Account(_) => Action::GatewayConfigured,
            Content::Override(_) => Action::GatewayOverrideCleared,
        };
        let line = self.line(action).changing("state", Some(self.state.as_str()), Some(ConfigState::Removed.as_str()));
        Ok(Decision::of(GatewayConfig { state: ConfigState::Removed, updated_at: at, ..self.clone() }).recording(line))
    }

    /// The account, when it is none that points elsewhere.
    pub const fn account(&self) -> Option<&Account> {
        match &self.content {
            Content::Account(account) => Some(account),
            Content::Override(_) => None,
        }
    }

    /// What the gateway calls the merchant account.
    pub fn merchant(&self) -> Option<&str> {
        let name = needs(self.method).first()?.name;
        self.account()?.fields.get(name).map(String::as_str)
    }

    /// Whether it serves at that instant.
    pub fn serves(&self, at: Timestamp) -> bool {
        self.state == ConfigState::Enabled
            && self.valid_from.is_none_or(|from| from <= at)
            && self.valid_until.is_none_or(|until| at < until)
    }

    /// Whether two hold a place that only one may have.
    pub fn crowds(&self, other: &GatewayConfig) -> bool {
        let is_placed = |one: &GatewayConfig| one.is_default && one.state != ConfigState::Removed;
        let is_account = |one: &GatewayConfig| one.account().is_some();
        is_placed(self)
            && is_placed(other)
            && (self.scope, self.method) == (other.scope, other.method)
            && is_account(self) == is_account(other)
    }

    fn target_for(&self, scope: Scope) -> Result<GatewayConfigId, ConfigRefused> {
        let is_there = self.state != ConfigState::Removed && self.account().is_some();
        let is_near = is_house(self.scope) && self.scope.mode == scope.mode && !is_house(scope);
        if is_there && is_near { Ok(self.id) } else { Err(ConfigRefused::NoTarget) }
    }

    fn line(&self, action: Action) -> AuditLine {
        let line = AuditLine::done(action).in_mode(self.scope.mode).to("gateway_configuration", self.id);
        let line = line.saying("method", self.method.as_str());
        if is_house(self.scope) { line } else { line.of_app(self.scope.app) }
    }

    /// What may be said of it; of secrets, that they are there.
    fn facts(&self) -> BTreeMap<String, String> {
        let mut facts = BTreeMap::from([
            ("name".to_owned(), self.name.clone()),
            ("state".to_owned(), self.state.as_str().to_owned()),
            ("default".to_owned(), self.is_default.to_string()),
        ]);
        facts.extend(self.valid_from.map(|from| ("validFromMicros".to_owned(), from.micros().to_string())));
        facts.extend(self.valid_until.map(|until| ("validUntilMicros".to_owned(), until.micros().to_string())));
        if let Some(account) = self.account() {
            facts.extend(account.base_url.clone().map(|url| ("baseUrl".to_owned(), url)));
            facts.extend(account.fields.iter().map(|(name, value)| (format!("fields.{name}"), value.clone())));
            facts.extend(account.secrets.keys().map(|name| (format!("secrets.{name}"), "set".to_owned())));
        }
        facts
    }

    fn check(&self) -> Result<(), ConfigRefused> {
        let Some(account) = self.account() else { return Ok(()) };
        let known = needs(self.method);
        let refuse = |field, reason: &str| FieldRefused { field, reason: reason.to_owned() };
        let value = |need: &Need| match need.is_secret {
            true => account.secrets.get(need.name).map(|secret| String::from_utf8_lossy(secret.reveal()).into_owned()),
            false => account.fields.get(need.name).cloned(),
        };
        let values = known.iter().filter_map(|need| match value(need) {
            None if need.is_optional => None,
            None => Some(refuse(need.path, "is missing")),
            Some(value) if need.is_address => {
                address::problem(self.scope.mode, &value).map(|reason| refuse(need.path, reason))
            }
            Some(value) => need.problem(&value).map(|reason| refuse(need.path, &reason)),
        });
        let is_known =
            |name: &String, is_secret| known.iter().any(|need| need.name == name && need.is_secret == is_secret);
        let names = |is_secret: bool| {
            let names = known.iter().filter(|need| need.is_secret == is_secret).map(|need| need.name);
            format!("may hold nothing but {}", names.collect::<Vec<_>>().join(", "))
        };
        let strange = !account.fields.keys().all(|name| is_known(name, false));
        let strange_secret = !account.secrets.keys().all(|name| is_known(name, true));
        let has_card = account.fields.values().any(|value| card_number::contains(value));
        let is_crossed = self.valid_from.zip(self.valid_until).is_some_and(|(from, until)| from >= until);
        let fields: Vec<FieldRefused> = values
            .chain(text_problem(&self.name, 1, 100).map(|reason| refuse("name", &reason)))
            .chain(strange.then(|| refuse("fields", &names(false))))
            .chain(strange_secret.then(|| refuse("secrets", &names(true))))
            .chain(has_card.then(|| refuse("fields", "must not hold a card number")))
            .chain(is_crossed.then(|| refuse("validUntil", "must be after validFrom")))
            .chain(
                account
                    .base_url
                    .as_deref()
                    .and_then(|url| address::problem(self.scope.mode, url).map(|reason| refuse("baseUrl", reason))),
            )
            .collect();
        if fields.is_empty() { Ok(()) } else { Err(ConfigRefused::Fields(fields)) }
    }
}

impl Subject for GatewayConfig {
    type Id = GatewayConfigId;
    type Event = GatewayConfigEvent;

    fn id(&self) -> GatewayConfigId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}

fn is_house(scope: Scope) -> bool {
    scope.app == Scope::HOUSE.app
}
