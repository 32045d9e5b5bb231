use super::{
    Account, ConfigRefused, ConfigState, GatewayConfig, Need, Serving, WantedConfig, needs, of_merchant, serving,
};
use crate::{
    audit::{Action, AuditLine},
    decision::Decision,
    ids::{AppId, GatewayConfigId},
    payments::{FieldRefused, Method},
    scope::{Mode, Scope},
    testing::story::{NOON, SHOP, noon_and},
    time::Timestamp,
    webhooks::Secret,
};
use std::collections::BTreeMap;

const STALL: Scope = Scope { app: AppId::from_u128(77), mode: Mode::Test };
const SHOP_LIVE: Scope = Scope { mode: Mode::Live, ..SHOP };
const HOUSE_TEST: Scope = Scope { mode: Mode::Test, ..Scope::HOUSE };

fn account(store: &str) -> Account {
    Account {
        base_url: None,
        fields: BTreeMap::from([("store_id".to_owned(), store.to_owned())]),
        secrets: BTreeMap::from([("store_passwd".to_owned(), Secret::new(b"hidden@ssl".to_vec()))]),
    }
}

fn wanted(store: &str) -> WantedConfig {
    WantedConfig { account: account(store), ..WantedConfig::default() }
}

fn made(id: u128, scope: Scope, wanted: &WantedConfig) -> Decision<GatewayConfig> {
    GatewayConfig::create(GatewayConfigId::from_u128(id), scope, Method::Sslcommerz, wanted, NOON).unwrap()
}

fn config(id: u128, scope: Scope, store: &str) -> GatewayConfig {
    made(id, scope, &WantedConfig { is_default: true, ..wanted(store) }).next
}

fn fields<T>(refused: Result<T, ConfigRefused>) -> Vec<(&'static str, String)> {
    match refused {
        Err(ConfigRefused::Fields(fields)) => {
            fields.into_iter().map(|FieldRefused { field, reason }| (field, reason)).collect()
        }
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

fn told(decision: &Decision<GatewayConfig>) -> Vec<String> {
    let [AuditLine { facts, .. }] = &decision.audit[..] else { panic!("one line: {:?}", decision.audit) };
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    facts.iter().map(|fact| format!("{} {} {}", fact.name, text(&fact.before), text(&fact.after))).collect()
}

#[test]
fn every_gateway_wants_what_it_wants() {
    for method in Method::ALL {
        let of = |is_secret| needs(method).iter().filter(move |need| need.is_secret == is_secret);
        assert!(!needs(method).first().unwrap().is_secret, "the merchant account has a name that may be shown");
        assert!(of(true).count() > 0);
        let nothing = WantedConfig::default();
        let id = GatewayConfigId::from_u128(1);
        let refused = fields(GatewayConfig::create(id, SHOP, method, &nothing, NOON));
        let missing: Vec<_> = needs(method).iter().filter(|need| !need.is_optional).map(|need| need.path).collect();
        assert_eq!(refused.iter().map(|(field, _)| *field).collect::<Vec<_>>(), missing, "{method:?}");

        let text = |need: &Need| match need.is_address {
            true => (need.name.to_owned(), "https://operator.example".to_owned()),
            false => (need.name.to_owned(), "1".repeat(need.length_max.min(11))),
        };
        let whole = Account {
            base_url: None,
            fields: of(false).map(text).collect(),
            secrets: of(true).map(|need| (need.name.to_owned(), Secret::new(b"x".to_vec()))).collect(),
        };
        let whole = WantedConfig { account: whole, ..WantedConfig::default() };
        assert!(GatewayConfig::create(id, SHOP, method, &whole, NOON).is_ok(), "{method:?}");
        for need in needs(method).iter().filter(|need| need.is_address) {
            let mut near = whole.clone();
            near.account.fields.insert(need.name.to_owned(), "http://127.0.0.1:8081".to_owned());
            let refused = fields(GatewayConfig::create(id, SHOP_LIVE, method, &near, NOON));
            assert!(matches!(&refused[..], [(field, _)] if *field == need.path), "real money stays away: {refused:?}");
        }
    }
}

#[test]
fn what_cannot_be_is_named_by_its_field_and_never_by_its_value() {
    let with = |change: &dyn Fn(&mut WantedConfig)| {
        let mut wanted = wanted("shop");
        change(&mut wanted);
        let id = GatewayConfigId::from_u128(1);
        fields(GatewayConfig::create(id, SHOP_LIVE, Method::Sslcommerz, &wanted, NOON))
    };
    let put = |name: &'static str, value: String| {
        move |it: &mut WantedConfig| drop(it.account.fields.insert(name.to_owned(), value.clone()))
    };
    let hide = |name: &'static str, value: Vec<u8>| {
        move |it: &mut WantedConfig| drop(it.account.secrets.insert(name.to_owned(), Secret::new(value.clone())))
    };
    assert_eq!(with(&|_| ()), []);
    for (refused, field) in [
        (with(&put("store_id", String::new())), "fields.store_id"),
        (with(&put("store_id", "x".repeat(31))), "fields.store_id"),
        (with(&put("store_id", "a b".to_owned())), "fields.store_id"),
        (with(&put("store_id", "4111111111111111".to_owned())), "fields"),
        (with(&put("store_passwd", "shown".to_owned())), "fields"),
        (with(&hide("store_passwd", Vec::new())), "secrets.store_passwd"),
        (with(&hide("store_passwd", vec![b'x'; 31])), "secrets.store_passwd"),
        (with(&hide("store_passwd", vec![0xff])), "secrets.store_passwd"),
        (with(&hide("other", b"x".to_vec())), "secrets"),
        (with(&|it| it.name = Some(String::new())), "name"),
        (with(&|it| it.account.base_url = Some("https://sandbox.sslcommerz.com".into())), "baseUrl"),
        (with(&|it| it.account.base_url = Some("http://127.0.0.1:8081".into())), "baseUrl"),
        (with(&|it| (it.valid_from, it.valid_until) = (Some(NOON), Some(NOON))), "validUntil"),
    ] {
        assert!(matches!(&refused[..], [(named, _)] if *named == field), "{field}: {refused:?}");
    }
}

#[test]
fn what_is_told_of_a_configuration_holds_no_secret() {
    let first = made(1, SHOP, &wanted("shop"));
    assert_eq!(
        told(&first),
        [
            "method - sslcommerz",
            "default - true",
            "fields.store_id - shop",
            "name - sslcommerz",
            "secrets.store_passwd - set",
            "state - ENABLED"
        ],
    );
    assert_eq!(
        first.audit.first().map(|line| (line.action, line.app)),
        Some((Action::GatewayConfigured, Some(SHOP.app)))
    );
    let mut change = wanted("shop");
    change.account.base_url = Some("http://127.0.0.1:1".into());
    change.account.secrets = BTreeMap::from([("store_passwd".to_owned(), Secret::new(b"newer@ssl".to_vec()))]);
    let changed = first.next.change(&change, noon_and(5)).unwrap();
    assert_eq!(
        told(&changed),
        ["method - sslcommerz", "baseUrl - http://127.0.0.1:1", "secrets.store_passwd set replaced"]
    );
    change.account.secrets = BTreeMap::new();
    let kept = changed.next.change(&change, noon_and(6)).unwrap();
    assert_eq!(kept.next.account(), changed.next.account(), "a secret that is not named stays");
    let all = format!("{first:?}{changed:?}{kept:?}");
    assert!(!all.contains("hidden") && !all.contains("newer"), "{all}");
    assert_eq!(made(1, HOUSE_TEST, &wanted("shop")).audit.first().unwrap().app, None);
}

#[test]
fn another_merchant_account_is_another_configuration() {
    let refused = fields(config(1, SHOP, "shop").change(&wanted("stall"), NOON));
    assert!(matches!(&refused[..], [("fields.store_id", _)]), "{refused:?}");
}

#[test]
fn every_state_answers_every_request() {
    let target = config(9, HOUSE_TEST, "house");
    let pointing = GatewayConfig::point(GatewayConfigId::from_u128(2), SHOP, &target, NOON).unwrap().next;
    let state = |decided: Result<Decision<GatewayConfig>, _>| decided.map(|decision| decision.next.state);
    let off = WantedConfig { is_disabled: true, ..wanted("shop") };
    use ConfigState::{Disabled, Enabled, Removed};
    for before in [Enabled, Disabled, Removed] {
        let gone = before == Removed;
        let or = |state| if gone { Err(ConfigRefused::Removed) } else { Ok(state) };
        let own = GatewayConfig { state: before, ..config(1, SHOP, "shop") };
        assert_eq!(state(own.change(&wanted("shop"), NOON)), or(Enabled), "{before:?}");
        assert_eq!(state(own.change(&off, NOON)), or(Disabled), "{before:?}");
        assert_eq!(state(own.remove(NOON)), or(Removed), "{before:?}");
        assert_eq!(state(own.repoint(&target, NOON)), Err(ConfigRefused::NoTarget), "an account points nowhere");
        assert_eq!(own.serves(NOON), before == Enabled);
        let pointing = GatewayConfig { state: before, ..pointing.clone() };
        assert_eq!(state(pointing.repoint(&target, NOON)).is_ok(), !gone, "{before:?}");
        assert_eq!(state(pointing.remove(NOON)), or(Removed), "{before:?}");
        assert_eq!(state(pointing.change(&wanted("shop"), NOON)), Err(ConfigRefused::NoTarget));
    }
}

#[test]
fn an_override_points_at_the_houses_configuration_of_its_own_mode() {
    let point =
        |scope, to: &GatewayConfig| GatewayConfig::point(GatewayConfigId::from_u128(2), scope, to, NOON).map(drop);
    let house = config(9, HOUSE_TEST, "house");
    assert_eq!(point(SHOP, &house), Ok(()));
    for (scope, to) in [
        (SHOP_LIVE, house.clone()),
        (SHOP, config(9, STALL, "stall")),
        (SHOP, config(9, SHOP, "shop")),
        (HOUSE_TEST, house.clone()),
        (SHOP, house.remove(NOON).unwrap().next),
    ] {
        assert_eq!(point(scope, &to), Err(ConfigRefused::NoTarget), "{scope:?} {to:?}");
    }
}

#[test]
fn the_first_in_line_serves_and_nothing_steps_in_for_what_is_off() {
    let own = config(1, SHOP, "own");
    let chosen = made(2, HOUSE_TEST, &wanted("chosen")).next;
    let usual = config(3, HOUSE_TEST, "usual");
    let pointing = GatewayConfig::point(GatewayConfigId::from_u128(4), SHOP, &chosen, NOON).unwrap().next;
    let off = |config: &GatewayConfig| GatewayConfig { state: ConfigState::Disabled, ..config.clone() };
    let gone = |config: &GatewayConfig| GatewayConfig { state: ConfigState::Removed, ..config.clone() };
    let others = [config(5, STALL, "stall"), config(6, SHOP_LIVE, "live"), config(7, Scope::HOUSE, "house_live")];
    let says = |configs: &[&GatewayConfig]| {
        let all: Vec<GatewayConfig> = configs.iter().copied().chain(&others).cloned().collect();
        match serving(&all, SHOP, Method::Sslcommerz, NOON) {
            Serving::Config(config) => config.merchant().unwrap().to_owned(),
            Serving::Off => "off".to_owned(),
            Serving::Unset => "unset".to_owned(),
        }
    };
    assert_eq!(says(&[&usual, &pointing, &chosen, &own]), "own");
    assert_eq!(says(&[&usual, &pointing, &chosen]), "chosen");
    assert_eq!(says(&[&usual, &chosen]), "usual");
    assert_eq!(says(&[&chosen]), "unset", "what is no default serves nobody who was not pointed at it");
    assert_eq!(says(&[]), "unset");
    assert_eq!(says(&[&usual, &pointing, &chosen, &off(&own)]), "off");
    assert_eq!(says(&[&usual, &pointing, &off(&chosen)]), "off");
    assert_eq!(says(&[&usual, &pointing, &gone(&chosen)]), "off");
    assert_eq!(says(&[&off(&usual)]), "off");
    assert_eq!(says(&[&usual, &pointing, &chosen, &gone(&own)]), "chosen");
    assert_eq!(says(&[&usual, &gone(&pointing), &chosen]), "usual");
    let later = GatewayConfig { valid_from: Some(noon_and(1)), ..own.clone() };
    let over = GatewayConfig { valid_until: Some(NOON), ..own.clone() };
    assert_eq!((says(&[&usual, &later]), says(&[&usual, &over])), ("off".to_owned(), "off".to_owned()));
    assert_eq!(serving(&[own], SHOP, Method::Bkash, NOON), Serving::Unset);
}

#[test]
fn what_was_begun_with_an_account_is_found_by_it() {
    let gone = config(1, SHOP, "old").remove(noon_and(1)).unwrap().next;
    let now = config(2, SHOP, "new");
    let house = config(3, HOUSE_TEST, "house");
    let newest = |id: u128, at: Timestamp| GatewayConfig { updated_at: at, ..config(id, SHOP, "twice") };
    let all = [gone, now, house, newest(5, noon_and(9)), newest(4, noon_and(2)), config(6, STALL, "stall")];
    let found = |merchant| of_merchant(&all, SHOP, Method::Sslcommerz, merchant).map(|one| one.id.as_u128());
    assert_eq!((found("old"), found("new"), found("house"), found("twice")), (Some(1), Some(2), Some(3), Some(5)));
    assert_eq!((found("stall"), found("none")), (None, None), "another application's account is none of ours");
}
