//! Whose merchant account serves which application, mode and way to pay.
//!
//! What the store keeps serves first: an application's own configuration, its override, the house's default, by the rule
//! of the domain. It is learned whole, by [`GatewayAccounts::learn`], again whenever it changed, so that a look-up asks
//! nobody. Then come the accounts of this server's environment, and TEST without any is served by the sandbox.

use domain::{
    GatewayConfigId, Mode, Scope, Timestamp,
    gateway_configs::{GatewayConfig, Serving, of_merchant, serving},
    ids::crockford,
    payments::gateway::Method,
};
use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, PoisonError, RwLock},
};
use url::Url;

/// The longest id at the sandbox.
const SANDBOX_ID_MAX: usize = 30;

/// A text that must never be shown: it prints as nothing but its name.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// The text itself, for the wire alone.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Keeps a text from being shown.
    pub(crate) fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// One merchant account: the credentials by the names its gateway gives them, and another address than the usual one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GatewayAccount {
    base_url: Option<String>,
    credentials: BTreeMap<String, Secret>,
}

impl GatewayAccount {
    /// An account with no credentials yet.
    pub fn new() -> GatewayAccount {
        GatewayAccount::default()
    }

    /// The same at another address than the gateway's own; for simulators.
    #[must_use]
    pub fn at(mut self, base_url: impl Into<String>) -> GatewayAccount {
        self.base_url = Some(base_url.into());
        self
    }

    /// The same with one credential, such as `store_id` and `store_passwd` of SSLCOMMERZ.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> GatewayAccount {
        self.credentials.insert(name.to_owned(), Secret::new(value));
        self
    }

    /// A credential that must be there, be short enough, and hold nothing but visible ASCII.
    pub(super) fn credential(&self, name: &'static str, length_max: usize) -> Result<&str, AccountRefused> {
        match self.credentials.get(name).map(Secret::expose) {
            None | Some("") => Err(AccountRefused::Missing { name }),
            Some(value) if value.len() > length_max => Err(AccountRefused::TooLong { name, length_max }),
            Some(value) if !value.bytes().all(|byte| byte.is_ascii_graphic()) => Err(AccountRefused::NotText { name }),
            Some(value) => Ok(value),
        }
    }

    /// Something that a gateway does without.
    pub(super) fn setting(&self, name: &str) -> Option<&str> {
        self.credentials.get(name).map(Secret::expose).filter(|value| !value.is_empty())
    }

    /// A credential that its gateway does without.
    pub(super) fn optional(&self, name: &'static str, length_max: usize) -> Result<Option<&str>, AccountRefused> {
        self.setting(name).map(|_| self.credential(name, length_max)).transpose()
    }

    /// A credential that is a text of lines, such as a key in its armour.
    pub(super) fn text(&self, name: &'static str, length_max: usize) -> Result<&str, AccountRefused> {
        let is_text = |byte: u8| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r');
        match self.setting(name) {
            None => Err(AccountRefused::Missing { name }),
            Some(value) if value.len() > length_max => Err(AccountRefused::TooLong { name, length_max }),
            Some(value) if !value.bytes().all(is_text) => Err(AccountRefused::NotText { name }),
            Some(value) => Ok(value),
        }
    }

    /// Whether it is at another address than the gateway's own.
    pub(super) const fn has_address(&self) -> bool {
        self.base_url.is_some()
    }

    /// The address, or the gateway's own.
    pub(super) fn base_url(&self, usual: &str) -> Result<Url, AccountRefused> {
        base_url(self.base_url.as_deref().unwrap_or(usual))
    }
}

/// Reads the address of a gateway.
pub(super) fn base_url(text: &str) -> Result<Url, AccountRefused> {
    let url = Url::parse(text).map_err(|_| AccountRefused::Address)?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
    is_web.then_some(url).ok_or(AccountRefused::Address)
}

/// What the sandbox knows an application by that has no account of its own, where an id may have thirty characters.
pub(super) fn sandbox_merchant(scope: Scope) -> String {
    format!("sandbox_{}", crockford(scope.app.as_u128())).chars().take(SANDBOX_ID_MAX).collect()
}

/// Why an account cannot be used. It names the credential, never its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountRefused {
    /// A credential is not there.
    #[error("{name} is missing")]
    Missing {
        /// Its name.
        name: &'static str,
    },
    /// A credential is longer than the gateway takes.
    #[error("{name} is longer than {length_max} characters")]
    TooLong {
        /// Its name.
        name: &'static str,
        /// The most that the gateway takes.
        length_max: usize,
    },
    /// A credential has a space, a control character or a letter beyond ASCII in it.
    #[error("{name} may hold nothing but visible ASCII characters")]
    NotText {
        /// Its name.
        name: &'static str,
    },
    /// A setting has a value that means nothing.
    #[error("{name} must be one of {choices}")]
    NotOneOf {
        /// Its name.
        name: &'static str,
        /// What it may be.
        choices: &'static str,
    },
    /// A key is none, or too short.
    #[error("{name} is no RSA key of at least 2048 bits")]
    Key {
        /// Its name.
        name: &'static str,
    },
    /// A field says something that it cannot say.
    #[error("{name} is not what it can be")]
    Wrong {
        /// Its name.
        name: &'static str,
    },
    /// An address of this server is none that another machine could know it by.
    #[error("{name} must be an IPv4 address that other machines can know this one by")]
    Ipv4 {
        /// Its name.
        name: &'static str,
    },
    /// The address is none.
    #[error("the address must be http or https, without query")]
    Address,
}

/// What the store keeps, as it was learned.
#[derive(Debug, Default)]
struct Kept {
    configs: Vec<GatewayConfig>,
    accounts: BTreeMap<GatewayConfigId, GatewayAccount>,
}

/// What serves a scope at a gateway.
pub(super) enum Found<'a> {
    /// An account that somebody configured.
    Configured(&'a GatewayAccount),
    /// The built-in sandbox at this address.
    Sandbox(&'a str),
}

/// The merchant accounts of this server. Clones share what was learned.
#[derive(Clone, Debug, Default)]
pub struct GatewayAccounts {
    kept: Arc<RwLock<Arc<Kept>>>,
    sandbox: Option<String>,
    configured: BTreeMap<(Method, Mode), GatewayAccount>,
}

impl GatewayAccounts {
    /// The same with the sandbox at this address, which serves TEST wherever no account is configured.
    #[must_use]
    pub fn with_sandbox(mut self, base_url: impl Into<String>) -> GatewayAccounts {
        self.sandbox = Some(base_url.into());
        self
    }

    /// The same with one account of this server.
    #[must_use]
    pub fn with(mut self, method: Method, mode: Mode, account: GatewayAccount) -> GatewayAccounts {
        self.configured.insert((method, mode), account);
        self
    }

    /// Takes what the store keeps in the place of what was learned before.
    pub fn learn(&self, configs: Vec<GatewayConfig>) {
        let accounts = configs.iter().filter_map(|config| Some((config.id, account_of(config)?))).collect();
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Kept { configs, accounts });
    }

    /// Reads what serves a scope at a gateway at that instant, if anything does.
    pub(super) fn of<T>(
        &self,
        (scope, method): (Scope, Method),
        at: Timestamp,
        read: impl FnOnce(Found<'_>) -> T,
    ) -> Option<T> {
        let kept = self.kept();
        match serving(&kept.configs, scope, method, at) {
            Serving::Config(config) => kept.accounts.get(&config.id).map(Found::Configured).map(read),
            Serving::Off => None,
            Serving::Unset => self.of_server(scope, method).map(read),
        }
    }

    /// Reads the account that the gateway calls so, whatever became of it since, until one of them is it.
    pub(super) fn of_merchant<T>(
        &self,
        (scope, method): (Scope, Method),
        merchant: &str,
        mut read: impl FnMut(Found<'_>) -> Option<T>,
    ) -> Option<T> {
        let kept = self.kept();
        let known = of_merchant(&kept.configs, scope, method, merchant);
        let known = known.and_then(|config| kept.accounts.get(&config.id)).map(Found::Configured);
        let sandbox = self.sandbox.as_deref().filter(|_| scope.mode == Mode::Test).map(Found::Sandbox);
        let server = self.configured.get(&(method, scope.mode)).map(Found::Configured);
        known.into_iter().chain(server).chain(sandbox).find_map(&mut read)
    }

    fn kept(&self) -> Arc<Kept> {
        Arc::clone(&self.kept.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What this server itself has for a scope.
    fn of_server(&self, scope: Scope, method: Method) -> Option<Found<'_>> {
        if let Some(account) = self.configured.get(&(method, scope.mode)) {
            return Some(Found::Configured(account));
        }
        match scope.mode {
            Mode::Test => self.sandbox.as_deref().map(Found::Sandbox),
            Mode::Live => None,
        }
    }

    /// Every account of a gateway that anybody configured.
    pub(super) fn all(&self, method: Method) -> Vec<GatewayAccount> {
        let kept = self.kept();
        let of = kept.configs.iter().filter(|config| config.method == method);
        let known = of.filter_map(|config| kept.accounts.get(&config.id).cloned());
        let servers = self.configured.iter().filter(|((of, _), _)| *of == method);
        known.chain(servers.map(|(_, account)| account.clone())).collect()
    }

    /// Where the built-in sandbox is, if it serves anybody.
    pub(super) fn sandbox(&self) -> Option<&str> {
        self.sandbox.as_deref()
    }

    /// Every configured account.
    pub(super) fn configured(&self) -> impl Iterator<Item = (Method, Mode, &GatewayAccount)> {
        self.configured.iter().map(|((method, mode), account)| (*method, *mode, account))
    }

    /// Whether any account is spoken to over TLS; the sandbox never is.
    pub(super) fn reach_outside(&self) -> bool {
        let over_tls = |account: &GatewayAccount| {
            account.base_url.as_deref().is_none_or(|url| !url.to_ascii_lowercase().starts_with("http:"))
        };
        self.configured.values().any(over_tls)
    }
}

/// The account of a configuration; none of one that points elsewhere, or whose secrets are no text.
fn account_of(config: &GatewayConfig) -> Option<GatewayAccount> {
    let account = config.account()?;
    let mut read = GatewayAccount { base_url: account.base_url.clone(), ..GatewayAccount::new() };
    for (name, value) in &account.fields {
        read = read.with(name, value);
    }
    for (name, secret) in &account.secrets {
        read = read.with(name, std::str::from_utf8(secret.reveal()).ok()?);
    }
    Some(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        AppId,
        gateway_configs::{Account, WantedConfig},
        webhooks::Secret as Kept,
    };

    fn found(accounts: &GatewayAccounts, mode: Mode) -> Option<String> {
        accounts.of((Scope { app: AppId::from_u128(1), mode }, Method::Sslcommerz), Timestamp::EPOCH, |found| {
            match found {
                Found::Configured(account) => format!("{account:?}"),
                Found::Sandbox(url) => url.to_owned(),
            }
        })
    }

    fn kept(id: u128, scope: Scope, store: &str) -> GatewayConfig {
        let account = Account {
            base_url: None,
            fields: BTreeMap::from([("store_id".to_owned(), store.to_owned())]),
            secrets: BTreeMap::from([("store_passwd".to_owned(), Kept::new(b"hidden@ssl".to_vec()))]),
        };
        let wanted = WantedConfig { account, is_default: true, ..WantedConfig::default() };
        let id = GatewayConfigId::from_u128(id);
        GatewayConfig::create(id, scope, Method::Sslcommerz, &wanted, Timestamp::EPOCH).unwrap().next
    }

    #[test]
    fn what_the_store_keeps_serves_before_what_the_server_was_told() {
        let scope = Scope { app: AppId::from_u128(1), mode: Mode::Test };
        let accounts = GatewayAccounts::default().with_sandbox("http://127.0.0.1:1").with(
            Method::Sslcommerz,
            Mode::Test,
            GatewayAccount::new().with("store_id", "server"),
        );
        let serves = |accounts: &GatewayAccounts| {
            accounts.of((scope, Method::Sslcommerz), Timestamp::EPOCH, |found| match found {
                Found::Configured(account) => account.credential("store_id", 30).unwrap().to_owned(),
                Found::Sandbox(_) => "sandbox".to_owned(),
            })
        };
        let other = accounts.clone();
        assert_eq!(serves(&accounts).as_deref(), Some("server"));
        accounts.learn(vec![kept(1, scope, "own"), kept(2, Scope { mode: Mode::Test, ..Scope::HOUSE }, "house")]);
        assert_eq!(serves(&other).as_deref(), Some("own"), "clones share what was learned");
        accounts.learn(vec![kept(2, Scope { mode: Mode::Test, ..Scope::HOUSE }, "house")]);
        assert_eq!(serves(&accounts).as_deref(), Some("house"));
        let off = GatewayConfig { state: domain::gateway_configs::ConfigState::Disabled, ..kept(1, scope, "own") };
        accounts.learn(vec![off]);
        assert_eq!(serves(&accounts), None, "nothing steps in for what is switched off");
        let found = accounts.of_merchant((scope, Method::Sslcommerz), "own", |found| match found {
            Found::Configured(account) => account.credential("store_passwd", 30).ok().map(str::to_owned),
            Found::Sandbox(_) => None,
        });
        assert_eq!(found.as_deref(), Some("hidden@ssl"), "what was begun with it is verified with it");
        assert!(!format!("{accounts:?}").contains("hidden"));
    }

    #[test]
    fn the_sandbox_serves_test_until_an_account_does_and_live_never() {
        let sandboxed = GatewayAccounts::default().with_sandbox("http://127.0.0.1:1");
        assert_eq!(found(&sandboxed, Mode::Test).as_deref(), Some("http://127.0.0.1:1"));
        assert_eq!(found(&sandboxed, Mode::Live), None);
        let own = sandboxed.with(Method::Sslcommerz, Mode::Test, GatewayAccount::new().with("store_id", "shop"));
        assert!(found(&own, Mode::Test).unwrap().contains("store_id"));
    }

    #[test]
    fn a_printed_account_shows_no_credential() {
        let account = GatewayAccount::new().with("store_id", "shop").with("store_passwd", "hidden@ssl");
        let accounts = GatewayAccounts::default().with(Method::Sslcommerz, Mode::Live, account);
        let printed = format!("{accounts:?}");
        assert!(printed.contains("store_passwd") && !printed.contains("hidden"), "{printed}");
    }

    #[test]
    fn a_credential_is_visible_ascii_of_a_length() {
        let account = |value: &str| GatewayAccount::new().with("key", value);
        assert_eq!(account("abc").credential("key", 3), Ok("abc"));
        assert_eq!(account("abcd").credential("key", 3), Err(AccountRefused::TooLong { name: "key", length_max: 3 }));
        assert_eq!(account("").credential("key", 3), Err(AccountRefused::Missing { name: "key" }));
        for odd in ["a b", "a\n", "আ"] {
            assert_eq!(account(odd).credential("key", 9), Err(AccountRefused::NotText { name: "key" }), "{odd:?}");
        }
    }
}
