//! No secret of ours stands where somebody could read it.

use super::*;
use crate::gateways::testing::{Reply, Scripted};
use domain::payments::gateway::OpenFailed;

/// Texts that no other text contains.
const PASSWORD: &str = "hidden-pass-word";
const APP_SECRET: &str = "hidden-app-secret";
const TOKEN: &str = "hidden.id.token";

fn secretive(base: &str) -> GatewayAccounts {
    let account = account(&[("password", PASSWORD), ("app_secret", APP_SECRET)]).at(format!("{base}/v1.2.0-beta"));
    GatewayAccounts::default().with(Method::Bkash, Mode::Test, account)
}

fn grant() -> Reply {
    Reply::Text(format!(r#"{{"statusCode":"0000","id_token":"{TOKEN}","expires_in":"3600","refresh_token":"r"}}"#))
}

#[tokio::test]
async fn secrets_travel_in_headers_and_bodies_alone_and_come_back_in_no_error() {
    let echo = format!(r#"{{"statusCode":"2065","statusMessage":"missing {PASSWORD} {APP_SECRET}\n!"}}"#);
    let gateway = Scripted::telling([grant(), Reply::Text(echo)]).await;
    let gateways = gateways(secretive(&gateway.base), &TokenShelf::in_memory(), IN_TIME);
    let attempt = Attempt { method: Method::Bkash, session: None, ..testing::attempt() };
    let opened = gateways.open_session(&payment(test_scope(), "10.00"), &attempt).await;
    let reason = "missing [removed] [removed] !".to_owned();
    assert_eq!(opened, Err(OpenFailed::Refused { reason }));
    let asked = gateway.asked();
    let paths: Vec<&str> = asked.iter().map(|asked| asked.path.as_str()).collect();
    assert_eq!(paths, ["/v1.2.0-beta/tokenized/checkout/token/grant", "/v1.2.0-beta/tokenized/checkout/create"]);
    assert!(asked[0].raw.contains(APP_SECRET) && !asked[0].raw.contains(PASSWORD), "the password is a header");
    assert!(!asked[1].raw.contains("hidden"), "{}", asked[1].raw);
}

#[tokio::test]
async fn an_answer_without_a_page_or_with_a_strange_one_opens_nothing() {
    let answers = [
        (r#""paymentID":"TR1","bkashURL":"javascript:alert(1)""#, false),
        (r#""paymentID":"TR1","bkashURL":"not an address""#, false),
        (r#""paymentID":"TR1""#, false),
        (r#""bkashURL":"http://127.0.0.1/page""#, false),
        (r#""paymentID":"T R","bkashURL":"http://127.0.0.1/page""#, false),
        (r#""paymentID":"TR1","bkashURL":"http://127.0.0.1/page""#, true),
        (r#""paymentId":"TR1","bKashURL":"https://payment.example/page""#, true),
    ];
    for (fields, is_fine) in answers {
        let gateway = Scripted::telling([grant(), Reply::Text(format!(r#"{{"statusCode":"0000",{fields}}}"#))]).await;
        let gateways = gateways(secretive(&gateway.base), &TokenShelf::in_memory(), IN_TIME);
        let attempt = Attempt { method: Method::Bkash, session: None, ..testing::attempt() };
        let opened = gateways.open_session(&payment(test_scope(), "10.00"), &attempt).await;
        assert_eq!(opened.is_ok(), is_fine, "{fields}: {opened:?}");
    }
}

#[tokio::test]
async fn a_grant_that_is_none_is_no_token() {
    for answer in [
        r#"{"statusCode":"0000"}"#,
        r#"{"statusCode":"0000","id_token":""}"#,
        r#"{"statusCode":"0000","id_token":"two\nlines"}"#,
        r#"{"statusCode":"2001","id_token":"abc"}"#,
        r#"{"status":"fail","msg":"no"}"#,
        "<html>",
        "[]",
    ] {
        let gateway = Scripted::telling([Reply::Text(answer.into())]).await;
        let gateways = gateways(secretive(&gateway.base), &TokenShelf::in_memory(), IN_TIME);
        let attempt = Attempt { method: Method::Bkash, session: None, ..testing::attempt() };
        let opened = gateways.open_session(&payment(test_scope(), "10.00"), &attempt).await;
        assert!(matches!(opened, Err(OpenFailed::Unavailable(_))), "{answer}: {opened:?}");
        assert_eq!(gateway.asked().len(), 1, "{answer}");
    }
}
