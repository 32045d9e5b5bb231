//! What opens a session, and what does not.

use super::{MERCHANT, at, attempt};
use crate::gateways::testing::{PASSWORD, PUBLIC_BASE, Reply, Scripted, amount, payment, scope};
use domain::{
    Mode,
    payments::{
        Customer, Payment, Session,
        gateway::{Gateways as _, OpenFailed},
    },
};

const PAGE: &str = "https://paystation.example/checkout/512030477/Qh2v9c";

fn opened(fields: &str) -> Reply {
    Reply::Text(format!(r#"{{"status_code":"200","status":"success","message":"Created.",{fields}}}"#))
}

async fn open(payment: &Payment, reply: Reply) -> (Result<Session, OpenFailed>, Scripted) {
    let scripted = Scripted::telling([reply]).await;
    let opened = at(&scripted).open_session(payment, &attempt()).await;
    (opened, scripted)
}

fn refused(reason: &str) -> Result<Session, OpenFailed> {
    Err(OpenFailed::Refused { reason: reason.into() })
}

#[tokio::test]
async fn a_session_is_asked_for_with_every_field_and_the_charge_on_the_merchant() {
    let customer = Customer {
        reference: "customer-1".into(),
        name: Some("Rahima Begum".into()),
        email: Some("rahima@mail.example".into()),
        phone: Some("+8801711223344".into()),
    };
    let payment = Payment { customer, ..payment(scope(Mode::Test), "500.00") };
    let (opened, scripted) = open(&payment, opened(&format!(r#""payment_url":"{PAGE}""#))).await;
    let session = opened.unwrap();
    assert_eq!((session.merchant_account.as_str(), session.redirect_url.as_str()), (MERCHANT, PAGE));
    let [asked] = &scripted.asked()[..] else { panic!("one question") };
    assert_eq!((asked.http_method.as_str(), asked.path.as_str()), ("POST", "/initiate-payment"));
    let reference = attempt().reference.to_string();
    assert_eq!(session.gateway_session, reference);
    for (name, value) in [
        ("merchantId", MERCHANT),
        ("password", PASSWORD),
        ("invoice_number", &reference),
        ("currency", "BDT"),
        ("payment_amount", "500"),
        ("pay_with_charge", "0"),
        ("cust_name", "Rahima Begum"),
        ("cust_phone", "01711223344"),
        ("cust_email", "rahima@mail.example"),
        ("callback_url", &format!("{PUBLIC_BASE}/api/v1/payments/paystation/callback")),
    ] {
        assert_eq!(asked.fields.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!asked.path.contains(PASSWORD));
}

#[tokio::test]
async fn what_the_application_did_not_tell_is_said_to_be_not_given() {
    let payment = payment(scope(Mode::Test), "500.00");
    let (_, scripted) = open(&payment, opened(&format!(r#""payment_url":"{PAGE}""#))).await;
    let asked = scripted.asked();
    for name in ["cust_name", "cust_phone", "cust_email"] {
        assert!(asked[0].fields.get(name).is_some_and(|text| !text.is_empty()), "{name}");
    }
}

#[tokio::test]
async fn paisa_and_other_currencies_are_refused_before_anybody_is_called() {
    let scripted = Scripted::telling([]).await;
    let taka = payment(scope(Mode::Test), "500.50");
    let opened = at(&scripted).open_session(&taka, &attempt()).await;
    assert_eq!(opened, refused("PayStation takes whole taka, and 500.50 has paisa"));
    let dollars = Payment { amount: amount("5.00", "USD"), ..taka };
    let opened = at(&scripted).open_session(&dollars, &attempt()).await;
    assert_eq!(opened, refused("the gateway takes taka, not USD"));
    assert!(scripted.asked().is_empty());
}

#[tokio::test]
async fn a_refusal_keeps_its_code_and_no_secret() {
    let payment = payment(scope(Mode::Test), "500.00");
    for (code, message, reason) in [
        (r#""1001""#, "Invalid Credential.", "Invalid Credential. (1001)"),
        (r#""1008""#, "Invoice number already exists.", "Invoice number already exists. (1008)"),
        ("1008", "Invoice number already exists.", "Invoice number already exists. (1008)"),
        (r#""1002""#, "", "no reason given (1002)"),
        (r#""1002""#, &format!("not {PASSWORD}"), "not [removed] (1002)"),
    ] {
        let reply = format!(r#"{{"status_code":{code},"status":"failed","message":"{message}"}}"#);
        assert_eq!(open(&payment, Reply::Text(reply)).await.0, refused(reason));
    }
}

#[tokio::test]
async fn a_success_without_a_page_is_none() {
    let payment = payment(scope(Mode::Test), "500.00");
    assert_eq!(
        open(&payment, opened(r#""invoice_number":"""#)).await.0,
        refused("it named no page to send the customer to"),
    );
    for fields in [
        r#""payment_url":"no address""#,
        r#""payment_url":"javascript:alert(1)""#,
        &format!(r#""payment_url":"{PAGE}","invoice_number":"ANOTHER""#),
    ] {
        let opened = open(&payment, opened(fields)).await.0;
        assert!(matches!(opened, Err(OpenFailed::Unavailable(_))), "{fields}: {opened:?}");
    }
}

#[tokio::test]
async fn whatever_is_no_answer_opens_nothing() {
    let payment = payment(scope(Mode::Test), "500.00");
    for reply in [
        Reply::Status(500, "{}".into()),
        Reply::Status(302, String::new()),
        Reply::Text(String::new()),
        Reply::Text("<html>Maintenance</html>".into()),
        Reply::Text(r#"{"status_code":"2"#.into()),
        Reply::Text("{}".into()),
        Reply::Endless,
    ] {
        let opened = open(&payment, reply.clone()).await.0;
        assert!(matches!(opened, Err(OpenFailed::Unavailable(_))), "{reply:?}: {opened:?}");
    }
}
