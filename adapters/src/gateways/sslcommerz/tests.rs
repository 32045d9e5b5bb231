//! The adapter against a gateway that answers as it was told, and against the sandbox.

mod init;
mod refund;
mod sandbox;
mod secrets;
mod twice;
mod verify;

use super::{LIVE, SANDBOX, Sslcommerz};
use crate::gateways::{
    AccountRefused, GatewayAccount, Protocol,
    accounts::Found,
    testing::{STORE, scope, with_secrets},
};
use domain::Mode;

#[test]
fn a_store_is_at_the_gateway_s_own_address_unless_told_otherwise() {
    for (mode, usual) in [(Mode::Test, SANDBOX), (Mode::Live, LIVE)] {
        let store = Sslcommerz::account(Found::Configured(&with_secrets()), scope(mode)).unwrap();
        assert_eq!((store.id.as_str(), store.mode), (STORE, mode));
        assert_eq!(store.url("/x.php"), format!("{usual}/x.php"));
    }
    let elsewhere = with_secrets().at("http://127.0.0.1:9/under/");
    let store = Sslcommerz::account(Found::Configured(&elsewhere), scope(Mode::Test)).unwrap();
    assert_eq!(store.url("/x.php"), "http://127.0.0.1:9/under/x.php");
}

#[test]
fn credentials_are_as_long_as_the_gateway_takes() {
    let account = |password: String| GatewayAccount::new().with("store_id", STORE).with("store_passwd", password);
    let read =
        |password: String| Sslcommerz::account(Found::Configured(&account(password)), scope(Mode::Live)).map(drop);
    assert_eq!(read("x".repeat(30)), Ok(()));
    assert_eq!(read("x".repeat(31)), Err(AccountRefused::TooLong { name: "store_passwd", length_max: 30 }));
    assert_eq!(read(String::new()), Err(AccountRefused::Missing { name: "store_passwd" }));
}
