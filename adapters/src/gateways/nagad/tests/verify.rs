//! What each answer to a verification comes to.

use super::{MERCHANT, account};
use crate::gateways::{
    GatewayAccounts,
    testing::{self, IN_TIME, Reply, Scripted, payment, scope, within},
};
use domain::{
    Currency, Mode, Money,
    payments::{
        Attempt, Session,
        gateway::{Gateways as _, Hint, Method, Receipts, Risk, Said, Unavailable, Verdict, Verified},
    },
};

const REFERENCE: &str = "MDEwNTA5MzAxNTEyMy42ODAwMDAwMDAwMDAwMDEuQlY3SzJNOVE0WEExLjlmM2MxZA==";

fn attempt() -> Attempt {
    let session = Session {
        merchant_account: MERCHANT.into(),
        gateway_session: REFERENCE.into(),
        redirect_url: "https://gateway.example/page".into(),
    };
    Attempt { method: Method::Nagad, session: Some(session), ..testing::attempt() }
}

fn told(status: &str, more: &str) -> Reply {
    Reply::Text(format!(
        r#"{{"merchantId":"{MERCHANT}","orderId":"{}","paymentRefId":"{REFERENCE}","amount":"500",
            "additionalMerchantInfo":"{{}}","statusCode":"50_0026_851","status":"{status}"{more}}}"#,
        attempt().reference
    ))
}

const PAID: &str = r#","issuerPaymentRefNo":"0007ABCD","cancelIssuerRefNo":null"#;

async fn ask(replies: impl IntoIterator<Item = Reply>, hint: &Hint) -> (Result<Verdict, Unavailable>, Scripted) {
    let scripted = Scripted::telling(replies).await;
    let account = account().at(format!("{}/api/dfs", scripted.base));
    let gateways = within(IN_TIME, GatewayAccounts::default().with(Method::Nagad, Mode::Test, account));
    let verdict = gateways.verify(&payment(scope(Mode::Test), "500.00"), &attempt(), hint).await;
    (verdict, scripted)
}

async fn unhinted(reply: Reply) -> Result<Verdict, Unavailable> {
    ask([reply], &Hint::default()).await.0
}

#[tokio::test]
async fn a_success_is_told_in_the_gateway_s_own_words() {
    let (verdict, scripted) = ask([told("Success", PAID)], &Hint::default()).await;
    let verified = Verified {
        method: Method::Nagad,
        amount: Money::new(50_000, Currency::BDT).unwrap(),
        reference: attempt().reference.to_string(),
        gateway_txn_id: "0007ABCD".into(),
        token: Some(attempt().reference.to_string()),
        merchant_account: MERCHANT.into(),
        mode: Mode::Test,
        fee: None,
        risk: Risk::Safe,
    };
    assert_eq!(verdict, Ok(Verdict::Paid(Receipts::of(verified.clone()))));
    let [asked] = &scripted.asked()[..] else { panic!("one question") };
    assert_eq!(
        (asked.http_method.as_str(), asked.path.as_str()),
        ("GET", &*format!("/api/dfs/verify/payment/{REFERENCE}"))
    );
    let guide = told("success", r#","issuerPaymentReferenceNo":"0007ABCD""#);
    assert_eq!(unhinted(guide).await, Ok(Verdict::Paid(Receipts::of(verified))), "as the guide's table names it");
}

#[tokio::test]
async fn every_status_word_has_its_meaning_in_any_case() {
    let failed = |word: &str| Ok(Verdict::Failed { reason: format!("the gateway says {word} (50_0026_851)") });
    let given_back = r#","issuerPaymentRefNo":"0007ABCD","cancelIssuerRefNo":"0007ZZ11""#;
    for (word, more, expected) in [
        ("OrderInitiated", "", Ok(Verdict::Undecided)),
        ("Ready", "", Ok(Verdict::Undecided)),
        ("InProgress", "", Ok(Verdict::Undecided)),
        ("TransactionInProgress", "", Ok(Verdict::Undecided)),
        ("OtpSent", "", Ok(Verdict::Undecided)),
        ("OtpVerified", "", Ok(Verdict::Undecided)),
        ("PinGiven", "", Ok(Verdict::Undecided)),
        ("Aborted", "", Ok(Verdict::Cancelled)),
        ("ABORTED", "", Ok(Verdict::Cancelled)),
        ("Cancelled", "", Ok(Verdict::Cancelled)),
        ("Cancelled", given_back, Ok(Verdict::Failed { reason: "the gateway gave the money back".into() })),
        ("Refunded", given_back, Ok(Verdict::Failed { reason: "the gateway gave the money back".into() })),
        ("PartialCancelled", given_back, Ok(Verdict::Undecided)),
        ("PartialRefunded", given_back, Ok(Verdict::Undecided)),
        ("Failed", "", failed("Failed")),
        ("Fraud", "", failed("Fraud")),
        ("InvalidRequest", "", failed("InvalidRequest")),
        ("UnKnownFailed", "", failed("UnKnownFailed")),
        ("UnknownFailed", "", failed("UnknownFailed")),
        ("Sleeping", "", Ok(Verdict::Undecided)),
    ] {
        assert_eq!(unhinted(told(word, more)).await, expected, "{word} {more}");
    }
}

#[tokio::test]
async fn whom_a_callback_sent_asks_exactly_once_more_while_it_is_in_flight() {
    let called = Hint { token: Some(attempt().reference.to_string()), said: Said::Cancelled };
    let (verdict, scripted) = ask([told("InProgress", ""), told("Ready", ""), told("Success", PAID)], &called).await;
    assert_eq!((verdict, scripted.asked().len()), (Ok(Verdict::Undecided), 2));
    let (verdict, scripted) = ask([told("PinGiven", ""), told("Aborted", "")], &called).await;
    assert_eq!((verdict, scripted.asked().len()), (Ok(Verdict::Cancelled), 2));
    let (verdict, scripted) = ask([told("InProgress", ""), told("Success", PAID)], &Hint::default()).await;
    assert_eq!((verdict, scripted.asked().len()), (Ok(Verdict::Undecided), 1), "the sweep does not wait");
}

#[tokio::test]
async fn an_unknown_reference_fails_nothing() {
    let unknown = r#"{"reason":"16_0006_055","message":"Invalid Payment Reference Id"}"#;
    for reply in [Reply::Text(unknown.into()), Reply::Status(400, unknown.into())] {
        assert_eq!(unhinted(reply).await, Ok(Verdict::Undecided));
    }
    let other = Reply::Status(400, r#"{"reason":"16_0006_999","message":"Invalid request"}"#.into());
    assert_eq!(unhinted(other).await, Err(Unavailable { detail: "Invalid request (16_0006_999)".into() }));
}

#[tokio::test]
async fn whatever_cannot_be_used_is_no_answer() {
    let other = format!(r#"{{"orderId":"{}","paymentRefId":"OTHER","status":"Failed"}}"#, attempt().reference);
    for reply in [
        Reply::Status(500, "<html></html>".into()),
        Reply::Status(403, String::new()),
        Reply::Status(502, r#"{"status":"Success"}"#.into()),
        Reply::Text(String::new()),
        Reply::Text("null".into()),
        Reply::Text("<html>Maintenance</html>".into()),
        Reply::Text(r#"{"status":"Succ"#.into()),
        Reply::Text("{}".into()),
        Reply::Text(other),
        told("", ""),
        told("Success", ""),
        told("Success", r#","issuerPaymentRefNo":"a b""#),
        Reply::Endless,
    ] {
        let verdict = unhinted(reply.clone()).await;
        assert!(verdict.is_err(), "{reply:?}: {verdict:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_none_says_what_it_mostly_means() {
    let detail = unhinted(Reply::Text(String::new())).await.unwrap_err().detail;
    assert!(detail.contains("does Nagad know this server's address?"), "{detail}");
}
