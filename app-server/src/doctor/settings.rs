//! What the settings themselves say: where customers reach us, what secrets are sealed with, which gateways are set up.

use super::Finding;
use crate::{
    config::Config,
    merchants::{Presence, presence},
    sealing,
};
use domain::{Mode, payments::Method};
use url::{Host, Url};

/// Looks at the settings alone; `set` answers whether an environment variable is set.
pub fn settings(config: &Config, set: impl Fn(&str) -> bool) -> Vec<Finding> {
    vec![public_url(config), sealing(config), gateways(config, set)]
}

fn public_url(config: &Config) -> Finding {
    const SUBJECT: &str = "public URL";
    let Some(text) = config.public_url.as_deref() else {
        return match config.listen.ip().is_loopback() {
            true => Finding::well(SUBJECT, "not set: only browsers on this machine reach the checkout"),
            false => Finding::ill(
                SUBJECT,
                "not set, while the server listens beyond this machine: gateways and customers would be sent to it by \
                 its bare address",
                "set POISHA_PUBLIC_URL to the https address that customers use",
            ),
        };
    };
    match Url::parse(text) {
        Ok(url) if url.scheme() == "https" && url.query().is_none() => Finding::well(SUBJECT, text),
        Ok(url) if url.scheme() == "http" && is_local(&url) => Finding::well(SUBJECT, format!("{text}, this machine")),
        Ok(_) | Err(_) => Finding::ill(
            SUBJECT,
            format!("{text:?} is not an https address"),
            "set POISHA_PUBLIC_URL to the https address that customers use, such as https://pay.example.com",
        ),
    }
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn sealing(config: &Config) -> Finding {
    const SUBJECT: &str = "secrets";
    let keys = match sealing::given(config) {
        Ok(keys) => keys,
        Err(refused) => {
            return Finding::ill(SUBJECT, refused.to_string(), "mend it, and give every server the same");
        }
    };
    match (keys.first(), &config.database_url) {
        (Some((name, _)), _) => Finding::well(SUBJECT, format!("sealed with the key {name}, {} in all", keys.len())),
        (None, None) => Finding::well(SUBJECT, "sealed with a key in the data directory"),
        (None, Some(_)) => Finding::ill(
            SUBJECT,
            "they lie open in the database, and gateways' secrets are not taken at all",
            "set POISHA_SECRETS_KEYS to k1: and what `openssl rand -base64 32` prints, the same for every server",
        ),
    }
}

fn gateways(config: &Config, set: impl Fn(&str) -> bool) -> Finding {
    const SUBJECT: &str = "gateways";
    let (mut own, mut half) = ((Vec::new(), Vec::new()), None);
    for (method, mode) in Method::ALL.into_iter().flat_map(|method| Mode::ALL.map(|mode| (method, mode))) {
        match (presence(method, mode, &set), mode) {
            (Presence::Whole, Mode::Test) => own.0.push(method.as_str()),
            (Presence::Whole, Mode::Live) => own.1.push(method.as_str()),
            (Presence::Half(missing), _) => half = half.or(Some((method, mode, missing))),
            (Presence::Absent, _) => {}
        }
    }
    if let Some((method, mode, missing)) = half {
        return Finding::ill(
            SUBJECT,
            format!("{} has half an account in {}", method.as_str(), mode.as_str()),
            format!("set {}", missing.join(" and ")),
        );
    }
    let sandbox = if config.no_sandbox { "nothing" } else { "the built-in sandbox" };
    let test = match own.0.as_slice() {
        [] => sandbox.to_owned(),
        own => format!("accounts of {}, the rest by {sandbox}", own.join(", ")),
    };
    let live = if own.1.is_empty() { "nothing yet".to_owned() } else { own.1.join(", ") };
    Finding::well(SUBJECT, format!("TEST is served by {test}, LIVE by {live}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::SecretsKey;

    fn config() -> Config {
        Config::on_free_ports("/nowhere".into())
    }

    #[test]
    fn a_public_address_is_https_or_this_machine() {
        let with = |url: &str| public_url(&Config { public_url: Some(url.into()), ..config() }).is_well();
        assert!(public_url(&config()).is_well());
        assert!(with("https://pay.example.com") && with("http://localhost:8080") && with("http://127.0.0.1:8080"));
        assert!(!with("http://pay.example.com") && !with("pay.example.com") && !with("https://pay.example.com/?a=b"));
        let open = Config { listen: "0.0.0.0:8080".parse().unwrap(), ..config() };
        assert!(!public_url(&open).is_well());
    }

    #[test]
    fn secrets_in_a_shared_database_want_a_key() {
        let shared = Config { database_url: Some("postgres://db".into()), ..config() };
        assert!(sealing(&config()).is_well() && !sealing(&shared).is_well());
        let with = |key: &str| sealing(&Config { secrets_key: Some(SecretsKey(key.into())), ..shared.clone() });
        assert!(with(&"0f".repeat(32)).is_well());
        assert!(!with("short").is_well());
        let several = |keys: &str| sealing(&Config { secrets_keys: Some(SecretsKey(keys.into())), ..shared.clone() });
        assert!(several("k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=").is_well());
        assert!(!several("k1").is_well());
    }

    #[test]
    fn half_an_account_is_named() {
        let one = |name: &str| name == "POISHA_SSLCOMMERZ_LIVE_STORE_ID";
        assert!(gateways(&config(), one).to_string().contains("POISHA_SSLCOMMERZ_LIVE_STORE_PASSWD"));
        let none = gateways(&config(), |_| false).to_string();
        assert!(none.contains("TEST is served by the built-in sandbox, LIVE by nothing yet"), "{none}");
    }
}
