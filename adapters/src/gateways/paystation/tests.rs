//! The adapter against a gateway that answers as it was told, and against the sandbox.

mod init;
mod sandbox;
mod verify;

use super::{LIVE, Merchant, Paystation, SANDBOX};
use crate::gateways::{
    AccountRefused, GatewayAccount, GatewayAccounts, Gateways, Protocol,
    accounts::Found,
    testing::{self, IN_TIME, PASSWORD, Scripted, scope, within},
};
use domain::{
    Mode,
    payments::{Attempt, Session, gateway::Method},
};
use std::time::Duration;

const MERCHANT: &str = "104-1653730183";

fn account() -> GatewayAccount {
    GatewayAccount::new().with("merchantId", MERCHANT).with("password", PASSWORD)
}

/// The gateways of a server whose TEST account is at a scripted gateway.
fn at(scripted: &Scripted) -> Gateways {
    at_within(scripted, IN_TIME)
}

fn at_within(scripted: &Scripted, total: Duration) -> Gateways {
    let account = account().at(&scripted.base);
    within(total, GatewayAccounts::default().with(Method::Paystation, Mode::Test, account))
}

/// An attempt whose customer is at the gateway.
fn attempt() -> Attempt {
    let session = Session {
        merchant_account: MERCHANT.into(),
        gateway_session: "session".into(),
        redirect_url: "https://gateway.example/page".into(),
    };
    Attempt { method: Method::Paystation, session: Some(session), ..testing::attempt() }
}

#[test]
fn an_account_is_at_the_gateway_s_own_address_unless_told_otherwise() {
    let read = |account: &GatewayAccount, mode| Paystation::account(Found::Configured(account), scope(mode)).unwrap();
    for (mode, usual) in [(Mode::Test, SANDBOX), (Mode::Live, LIVE)] {
        let merchant = read(&account(), mode);
        assert_eq!((merchant.id.as_str(), merchant.mode), (MERCHANT, mode));
        assert_eq!(merchant.url("/x"), format!("{usual}/x"));
    }
    let elsewhere = read(&account().at("http://127.0.0.1:9/under/"), Mode::Test);
    assert_eq!(elsewhere.url("/x"), "http://127.0.0.1:9/under/x");
}

#[test]
fn credentials_are_as_long_as_the_gateway_takes() {
    let read = |account: &GatewayAccount| {
        Paystation::account(Found::Configured(account), scope(Mode::Live)).map(|merchant: Merchant| drop(merchant))
    };
    assert_eq!(read(&account().with("password", "x".repeat(30))), Ok(()));
    let too_long = AccountRefused::TooLong { name: "password", length_max: 30 };
    assert_eq!(read(&account().with("password", "x".repeat(31))), Err(too_long));
    let missing = AccountRefused::Missing { name: "merchantId" };
    assert_eq!(read(&GatewayAccount::new().with("password", "x")), Err(missing));
}
