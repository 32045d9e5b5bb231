//! The contracts with the operators, as one merchant account: who speaks for which operator, and at what prices.
//!
//! | Field or secret | What |
//! |---|---|
//! | `account` | our own name for it, which stands beside what came by it |
//! | `applicationId`, secret `password` | bdapps: Robi and Airtel |
//! | `instrumentSpelling` | `one_word` (`MobileAccount`, the default) or `two_words`, as the contract's guide has it |
//! | `payerIsAsked` | `yes` where bdapps itself asks the payer at each charge, so that no code is sent |
//! | `partnerUser`, secret `partnerPassword` | Telenor's partner API: Grameenphone |
//! | `partnerAuth` | `basic` (the default) or `bearer` |
//! | `partnerTax` | percent that the operator adds to what it is told to charge |
//! | `partnerProduct`, `partnerCategory` | as the contract names them |
//! | `clientId`, secret `clientSecret`, `tokenUrl` | CAMARA |
//! | `camaraFor` | the operators that it speaks for: `robi`, `gp` or `robi,gp` |
//! | `camaraSteps` | `2` (the default), or `1` where the aggregator asks the payer by itself |
//! | `bdappsUrl`, `partnerUrl`, `camaraUrl` | where each is reached; the account's own address stands for all of them |
//! | `robiBand`, `gpBand` | the smallest and the largest amount in taka, `1-50` unless told otherwise |
//! | `robiPrices`, `gpPrices` | the only amounts that the contract knows: `10,20,50` |

use super::{bdapps::Bdapps, camara::Camara, dob::Dob, memory::Dialect};
use crate::gateways::accounts::{AccountRefused, Found, GatewayAccount, Secret, base_url};
use domain::{
    Amount, Currency, Mode, Money, Scope,
    ids::crockford,
    payments::consent::{AmountRefused, Operator},
};
use url::Url;

const BDAPPS: &str = "https://developer.bdapps.com";
const PARTNER_LIVE: &str = "https://api.dob.telenordigital.com";
const PARTNER_STAGING: &str = "https://api.dob-staging.telenordigital.com";
/// What bdapps publishes, in poisha.
const BAND: (i64, i64) = (100, 5_000);
/// The longest field.
const FIELD_MAX: usize = 255;
/// The most percent that a tax may be.
const TAX_MAX: i64 = 100;

/// Every contract of one account.
pub(crate) struct Contracts {
    pub(super) name: String,
    pub(super) mode: Mode,
    robi: Option<Contract>,
    gp: Option<Contract>,
    /// What return addresses are signed with.
    pub(super) key: Secret,
}

/// One operator's contract.
pub(super) struct Contract {
    pub(super) speaks: Speaks,
    pub(super) prices: Prices,
}

/// Who speaks for an operator.
pub(super) enum Speaks {
    Bdapps(Bdapps),
    Dob(Dob),
    Camara(Camara),
}

impl Speaks {
    pub(super) const fn dialect(&self) -> Dialect {
        match self {
            Speaks::Bdapps(_) => Dialect::Bdapps,
            Speaks::Dob(_) => Dialect::Dob,
            Speaks::Camara(_) => Dialect::Camara,
        }
    }
}

/// What may be charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prices {
    least: i64,
    most: i64,
    /// Empty when every amount in between will do.
    list: Vec<i64>,
}

impl Prices {
    /// Whether an amount may be charged.
    pub(super) fn check(&self, amount: Amount) -> Result<(), AmountRefused> {
        if amount.currency() != Currency::BDT {
            return Err(AmountRefused::Currency);
        }
        if !(self.least..=self.most).contains(&amount.minor()) {
            let bound = |minor| Amount::new(minor, Currency::BDT).unwrap_or(amount);
            return Err(AmountRefused::Bounds { least: bound(self.least), most: bound(self.most) });
        }
        let is_listed = self.list.is_empty() || self.list.contains(&amount.minor());
        if is_listed { Ok(()) } else { Err(AmountRefused::NoPrice) }
    }

    fn read(account: &GatewayAccount, band: &'static str, prices: &'static str) -> Result<Prices, AccountRefused> {
        let (least, most) = match account.optional(band, FIELD_MAX)? {
            None => BAND,
            Some(text) => {
                let both = text.split_once('-').and_then(|(least, most)| Some((poisha(least)?, poisha(most)?)));
                both.filter(|(least, most)| least <= most).ok_or(AccountRefused::Wrong { name: band })?
            }
        };
        let list = match account.optional(prices, FIELD_MAX)? {
            None => Vec::new(),
            Some(text) => {
                text.split(',').map(poisha).collect::<Option<_>>().ok_or(AccountRefused::Wrong { name: prices })?
            }
        };
        Ok(Prices { least, most, list })
    }
}

/// Taka as poisha; nothing and less are no price.
fn poisha(text: &str) -> Option<i64> {
    Money::from_decimal(text, Currency::BDT).ok().map(Money::minor).filter(|minor| *minor > 0)
}

impl Contracts {
    /// Reads what was configured, or makes up what the sandbox takes from anybody.
    pub(super) fn read(found: &Found<'_>, scope: Scope) -> Result<Contracts, AccountRefused> {
        match found {
            Found::Configured(account) => Contracts::configured(account, scope.mode),
            Found::Sandbox(address) => Contracts::of_sandbox(address, scope),
        }
    }

    /// The contract with an operator.
    pub(super) const fn of(&self, operator: Operator) -> Option<&Contract> {
        match operator {
            Operator::Robi => self.robi.as_ref(),
            Operator::Grameenphone => self.gp.as_ref(),
        }
    }

    /// Every contract.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Contract> {
        [&self.robi, &self.gp].into_iter().flatten()
    }

    fn configured(account: &GatewayAccount, mode: Mode) -> Result<Contracts, AccountRefused> {
        let name = account.credential("account", 64)?.to_owned();
        let optional = |name| account.optional(name, FIELD_MAX);
        let secret = |name| account.credential(name, FIELD_MAX).map(Secret::new);
        let mut key = String::new();
        let mut robi = None;
        if let Some(application) = optional("applicationId")? {
            let password = secret("password")?;
            key.push_str(password.expose());
            let bdapps = Bdapps {
                base: address(account, "bdappsUrl", BDAPPS)?,
                application: application.to_owned(),
                password,
                instrument: match optional("instrumentSpelling")? {
                    None | Some("one_word") => "MobileAccount",
                    Some("two_words") => "Mobile Account",
                    Some(_) => return Err(AccountRefused::Wrong { name: "instrumentSpelling" }),
                },
                payer_is_asked: is_yes(account, "payerIsAsked")?,
            };
            robi = Some(Speaks::Bdapps(bdapps));
        }
        let mut gp = None;
        if let Some(user) = optional("partnerUser")? {
            let password = secret("partnerPassword")?;
            key.push_str(password.expose());
            let usual = match mode {
                Mode::Test => PARTNER_STAGING,
                Mode::Live => PARTNER_LIVE,
            };
            let tax = optional("partnerTax")?.unwrap_or("0").parse().ok().filter(|tax| (0..=TAX_MAX).contains(tax));
            let dob = Dob {
                base: address(account, "partnerUrl", usual)?,
                user: user.to_owned(),
                password,
                by_token: match optional("partnerAuth")? {
                    None | Some("basic") => false,
                    Some("bearer") => true,
                    Some(_) => return Err(AccountRefused::Wrong { name: "partnerAuth" }),
                },
                tax_percent: tax.ok_or(AccountRefused::Wrong { name: "partnerTax" })?,
                product: optional("partnerProduct")?.map(str::to_owned),
                category: optional("partnerCategory")?.map(str::to_owned),
            };
            gp = Some(Speaks::Dob(dob));
        }
        if let Some(client) = optional("clientId")? {
            let password = secret("clientSecret")?;
            key.push_str(password.expose());
            for operator in optional("camaraFor")?.unwrap_or_default().split(',') {
                let camara = Speaks::Camara(Camara::read(account, client, password.clone())?);
                match Operator::parse(operator).ok_or(AccountRefused::Wrong { name: "camaraFor" })? {
                    Operator::Robi => robi = Some(camara),
                    Operator::Grameenphone => gp = Some(camara),
                }
            }
        }
        if robi.is_none() && gp.is_none() {
            return Err(AccountRefused::Missing { name: "applicationId" });
        }
        let (robi_prices, gp_prices) =
            (Prices::read(account, "robiBand", "robiPrices")?, Prices::read(account, "gpBand", "gpPrices")?);
        let with = |speaks: Option<Speaks>, prices| speaks.map(|speaks| Contract { speaks, prices });
        let (robi, gp) = (with(robi, robi_prices), with(gp, gp_prices));
        Ok(Contracts { name, mode, robi, gp, key: Secret::new(key) })
    }

    fn of_sandbox(text: &str, scope: Scope) -> Result<Contracts, AccountRefused> {
        let base = base_url(text)?;
        let own = crockford(scope.app.as_u128());
        let application = format!("APP_{:06}", scope.app.as_u128() % 1_000_000);
        let user = format!("partner_{own}");
        let password = |id: &str| Secret::new(format!("{id}@ssl"));
        let prices = || Prices { least: BAND.0, most: BAND.1, list: Vec::new() };
        let bdapps = Bdapps {
            base: base.clone(),
            password: password(&application),
            application,
            instrument: "MobileAccount",
            payer_is_asked: false,
        };
        let dob = Dob {
            base,
            password: password(&user),
            user,
            by_token: false,
            tax_percent: 15,
            product: None,
            category: None,
        };
        Ok(Contracts {
            key: password(&own),
            name: format!("sandbox_{own}"),
            mode: scope.mode,
            robi: Some(Contract { speaks: Speaks::Bdapps(bdapps), prices: prices() }),
            gp: Some(Contract { speaks: Speaks::Dob(dob), prices: prices() }),
        })
    }
}

/// Where one of the APIs is reached: at an address of its own, at the account's, or where it usually is.
pub(super) fn address(account: &GatewayAccount, field: &'static str, usual: &str) -> Result<Url, AccountRefused> {
    match account.optional(field, FIELD_MAX)? {
        Some(own) => base_url(own),
        None => account.base_url(usual),
    }
}

fn is_yes(account: &GatewayAccount, field: &'static str) -> Result<bool, AccountRefused> {
    match account.optional(field, FIELD_MAX)? {
        None | Some("no") => Ok(false),
        Some("yes") => Ok(true),
        Some(_) => Err(AccountRefused::Wrong { name: field }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::AppId;

    fn read(account: &GatewayAccount) -> Result<Contracts, AccountRefused> {
        let scope = Scope { app: AppId::from_u128(1), mode: Mode::Live };
        Contracts::read(&Found::Configured(account), scope)
    }

    fn bdapps() -> GatewayAccount {
        GatewayAccount::new().with("account", "robi").with("applicationId", "APP_1").with("password", "hidden")
    }

    fn taka(minor: i64) -> Amount {
        Amount::new(minor, Currency::BDT).unwrap()
    }

    #[test]
    fn an_account_needs_a_contract_with_an_operator_at_least() {
        let refused = |account: &GatewayAccount| read(account).map(drop).unwrap_err().to_string();
        assert_eq!(refused(&GatewayAccount::new().with("account", "a")), "applicationId is missing");
        assert_eq!(refused(&GatewayAccount::new().with("applicationId", "APP_1")), "account is missing");
        let half = GatewayAccount::new().with("account", "a").with("partnerUser", "u");
        assert_eq!(refused(&half), "partnerPassword is missing");
        for (name, value) in [
            ("robiBand", "50"),
            ("robiBand", "50-1"),
            ("gpPrices", "10,x"),
            ("payerIsAsked", "perhaps"),
            ("instrumentSpelling", "Mobile"),
        ] {
            assert_eq!(refused(&bdapps().with(name, value)), format!("{name} is not what it can be"));
        }
        let only_robi = read(&bdapps()).unwrap();
        assert!(only_robi.of(Operator::Robi).is_some() && only_robi.of(Operator::Grameenphone).is_none());
    }

    #[test]
    fn an_amount_is_within_the_band_and_on_the_list_or_refused() {
        let prices = |account: GatewayAccount| read(&account).unwrap().of(Operator::Robi).unwrap().prices.clone();
        let usual = prices(bdapps());
        let bounds = AmountRefused::Bounds { least: taka(100), most: taka(5_000) };
        for (minor, expected) in
            [(99, Err(bounds.clone())), (100, Ok(())), (5_000, Ok(())), (5_001, Err(bounds.clone()))]
        {
            assert_eq!(usual.check(taka(minor)), expected, "{minor}");
        }
        assert_eq!(bounds.to_string(), "only amounts from BDT 1.00 to BDT 50.00 can be charged to this phone bill");
        let listed = prices(bdapps().with("robiBand", "1-500").with("robiPrices", "10,20.50"));
        assert_eq!(listed.check(taka(2_050)), Ok(()));
        assert_eq!(listed.check(taka(2_000)), Err(AmountRefused::NoPrice));
        let dollars = Amount::new(1_000, Currency::parse("USD").unwrap()).unwrap();
        assert_eq!(usual.check(dollars), Err(AmountRefused::Currency));
    }
}
