//! The merchant accounts of the environment, by the names that the gateways give their credentials.
//!
//! `POISHA_<GATEWAY>_<MODE>_<NAME>`, such as `POISHA_SSLCOMMERZ_LIVE_STORE_ID` for `store_id` and
//! `POISHA_NAGAD_TEST_MERCHANT_PRIVATE_KEY` for `merchantPrivateKey`; `…_URL` for another address than the gateway's own.
//! An account counts when everything is set that its gateway cannot do without; `poisha doctor` names what is missing.

use adapters::gateways::{GatewayAccount, GatewayAccounts};
use domain::{
    Mode,
    gateway_configs::{Need, needs},
    payments::Method,
};

/// What an account has in the environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Everything that the gateway needs.
    Whole,
    /// Something, but not these variables.
    Half(Vec<String>),
    /// Nothing.
    Absent,
}

/// The accounts that these variables hold; TEST without one is served by the sandbox.
pub fn accounts(sandbox_url: Option<&str>, get: impl Fn(&str) -> Option<String>) -> GatewayAccounts {
    let mut accounts = GatewayAccounts::default();
    if let Some(url) = sandbox_url {
        accounts = accounts.with_sandbox(url);
    }
    let both = Method::ALL.into_iter().flat_map(|method| Mode::ALL.map(|mode| (method, mode)));
    for (method, mode) in both.filter(|(method, mode)| presence(*method, *mode, |name| get(name).is_some()).is_whole())
    {
        let mut account = GatewayAccount::new();
        for need in needs(method) {
            if let Some(value) = get(&variable(method, mode, need.name)) {
                account = account.with(need.name, value);
            }
        }
        if let Some(url) = get(&variable(method, mode, "url")) {
            account = account.at(url);
        }
        accounts = accounts.with(method, mode, account);
    }
    accounts
}

/// Whether the account of a gateway and mode is set, by whether each variable is.
pub fn presence(method: Method, mode: Mode, is_set: impl Fn(&str) -> bool) -> Presence {
    let (set, missing): (Vec<&Need>, Vec<&Need>) =
        needs(method).iter().partition(|need| is_set(&variable(method, mode, need.name)));
    let missing: Vec<String> =
        missing.iter().filter(|need| !need.is_optional).map(|need| variable(method, mode, need.name)).collect();
    match (set.is_empty(), missing.is_empty()) {
        (true, _) => Presence::Absent,
        (false, true) => Presence::Whole,
        (false, false) => Presence::Half(missing),
    }
}

impl Presence {
    /// Whether nothing is missing.
    pub fn is_whole(&self) -> bool {
        matches!(self, Presence::Whole)
    }
}

/// The variable of one credential: `merchantId` is `MERCHANT_ID`.
fn variable(method: Method, mode: Mode, name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            words.push('_');
        }
        words.push(letter.to_ascii_uppercase());
    }
    format!("POISHA_{}_{}_{words}", method.as_str().to_ascii_uppercase(), mode.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_named_like_the_credential() {
        assert_eq!(variable(Method::Sslcommerz, Mode::Live, "store_id"), "POISHA_SSLCOMMERZ_LIVE_STORE_ID");
        assert_eq!(variable(Method::Nagad, Mode::Test, "gatewayPublicKey"), "POISHA_NAGAD_TEST_GATEWAY_PUBLIC_KEY");
        assert_eq!(variable(Method::Paystation, Mode::Test, "url"), "POISHA_PAYSTATION_TEST_URL");
    }

    #[test]
    fn an_account_is_whole_without_what_its_gateway_does_without() {
        let all = ["MERCHANT_ID", "GATEWAY_PUBLIC_KEY", "MERCHANT_PRIVATE_KEY"];
        let with = |names: &'static [&'static str]| {
            presence(Method::Nagad, Mode::Live, move |asked| {
                names.iter().any(|name| asked == format!("POISHA_NAGAD_LIVE_{name}"))
            })
        };
        assert_eq!(with(&["MERCHANT_ID", "GATEWAY_PUBLIC_KEY", "MERCHANT_PRIVATE_KEY"]), Presence::Whole);
        assert_eq!(with(&[]), Presence::Absent);
        let missing = all[1..].iter().map(|name| format!("POISHA_NAGAD_LIVE_{name}")).collect();
        assert_eq!(with(&["MERCHANT_ID"]), Presence::Half(missing));
    }

    #[test]
    fn half_an_account_is_none() {
        let get = |name: &str| name.ends_with("_PASSWORD").then(|| "secret".to_owned());
        let accounts = accounts(None, get);
        assert!(!format!("{accounts:?}").contains("password"), "{accounts:?}");
    }
}
