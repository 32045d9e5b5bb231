//! `poisha admin set-gateway`: a merchant account at a gateway, set up at the machine.

use super::super::{Failed, say};
use adapters::{clock::SystemClock, ids::Ids, postgres::Store};
use domain::{
    AppId, Asked, Declined, GatewayConfigId, Mode, Scope,
    access::Authority,
    apps::FindsApps,
    gateway_configs::{self, Account, ConfigRefused, FindsGatewayConfigs, GatewayConfig, HouseConfig, WantedConfig},
    ids::NewIds,
    payments::Method,
    time::Clock,
    webhooks::Secret,
};
use std::collections::BTreeMap;

/// Sets up the account of an application, or the default of the house.
pub(super) async fn set(
    store: &Store,
    (app, mode): (Option<AppId>, Mode),
    method: &str,
    (fields, secrets): (&[String], &str),
    base_url: Option<String>,
) -> Result<(), Failed> {
    let method = Method::parse(method)
        .ok_or_else(|| Failed::because("a method is one of sslcommerz, bkash, paystation, nagad, dcb"))?;
    if !store.seals_secrets() {
        return Err(Failed::because("set POISHA_SECRETS_KEYS first: a gateway's secrets never lie open"));
    }
    let fields = fields.iter().map(|pair| pair_of(pair)).collect::<Result<BTreeMap<_, _>, _>>()?;
    let secrets = secrets.lines().filter(|line| !line.trim().is_empty()).map(pair_of);
    let secrets = secrets.collect::<Result<BTreeMap<_, _>, _>>()?;
    let secrets = secrets.into_iter().map(|(name, text)| (name, Secret::new(text.into_bytes()))).collect();
    let account = Account { base_url, fields, secrets };
    let wanted = WantedConfig { account, is_default: true, ..WantedConfig::default() };
    let kept = match app {
        Some(app) => {
            store.app(app).await?.ok_or_else(|| Failed::because("there is no such application"))?;
            let asked = Asked::at(Scope { app, mode }, SystemClock::new().wall());
            let id = GatewayConfigId::from_u128(Ids::new().ordered());
            gateway_configs::configure(store, &asked, &Authority::Machine, (id, method), wanted).await
        }
        None => of_house(store, (mode, method), wanted).await,
    };
    match kept {
        Ok(kept) => {
            let whose = if app.is_some() { "the application" } else { "the house" };
            say(format_args!("{}  {} of {whose} in {}", kept.id, method.as_str(), mode.as_str()));
            Ok(())
        }
        Err(Declined::Refused(ConfigRefused::Fields(fields))) => {
            let each: Vec<String> = fields.iter().map(|one| format!("{} {}", one.field, one.reason)).collect();
            Err(Failed::because(each.join("; ")))
        }
        Err(declined) => Err(declined.into()),
    }
}

async fn of_house(
    store: &Store,
    (mode, method): (Mode, Method),
    wanted: WantedConfig,
) -> Result<GatewayConfig, Declined<ConfigRefused>> {
    let asked = Asked::at(Scope { mode, ..Scope::HOUSE }, SystemClock::new().wall());
    let house = store.gateway_configs_of(Scope::HOUSE.app).await?;
    let found = house.iter().find(|one| (one.scope.mode, one.method, one.is_default) == (mode, method, true));
    let which = match found {
        Some(found) => HouseConfig { id: found.id, is_new: false },
        None => HouseConfig { id: GatewayConfigId::from_u128(Ids::new().ordered()), is_new: true },
    };
    gateway_configs::configure_house(store, &asked, &Authority::Machine, (which, method), wanted).await
}

/// The pair is not repeated where it is refused: it may be a secret.
fn pair_of(text: &str) -> Result<(String, String), Failed> {
    let (name, value) = text.split_once('=').ok_or_else(|| Failed::because("write NAME=VALUE"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
