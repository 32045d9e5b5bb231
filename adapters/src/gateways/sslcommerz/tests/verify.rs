//! Verification: every row of the sheet's decisions, and every answer that is none.

use crate::gateways::testing::{Asked, PASSWORD, Reply, STORE, Scripted, attempt, payment, scope};
use domain::{
    Currency, Mode, Money,
    payments::gateway::{Gateways as _, Hint, Method, Receipts, Risk, Unavailable, Verdict, Verified},
};
use serde_json::{Value, json};
use std::time::Duration;

const VAL_ID: &str = "261120091530xYzXyZxYzXyZxYz";

fn money(decimal: &str, code: &str) -> Money {
    Money::from_decimal(decimal, Currency::parse(code).unwrap()).unwrap()
}

fn hint() -> Hint {
    Hint::at(VAL_ID)
}

pub(super) fn text(json: &Value) -> Reply {
    Reply::Text(json.to_string())
}

/// The validation API's answer to a payment of 1150 taka, with some of its values replaced.
pub(super) fn valid(replaced: &Value) -> Value {
    let reference = attempt().reference.to_string();
    let mut answer = json!({
        "status": "VALID", "tran_date": "2026-11-20 09:15:12", "tran_id": reference, "val_id": VAL_ID,
        "amount": "1150.00", "store_amount": "1121.25", "currency": "BDT",
        "bank_tran_id": "2611200915301AbCdEfGhIjKlM", "card_type": "BKASH-BKash", "card_no": "",
        "currency_type": "BDT", "currency_amount": "1150.00", "currency_rate": "1.0000", "value_b": null,
        "risk_title": "Safe", "risk_level": "0", "APIConnect": "DONE", "offer_avail": 1, "extra": {"a": [1.5]},
    });
    answer.as_object_mut().unwrap().extend(replaced.as_object().unwrap().clone());
    answer
}

/// One element of the list.
pub(super) fn element(status: &str, val_id: &str) -> Value {
    json!({ "tran_id": attempt().reference.to_string(), "status": status, "val_id": val_id, "error": "" })
}

pub(super) fn listed(elements: &[Value]) -> Reply {
    text(&json!({ "APIConnect": "DONE", "no_of_trans_found": elements.len(), "element": elements }))
}

pub(super) fn verified() -> Verified {
    Verified {
        method: Method::Sslcommerz,
        amount: money("1150.00", "BDT"),
        reference: attempt().reference.to_string(),
        gateway_txn_id: "2611200915301AbCdEfGhIjKlM".into(),
        token: Some(VAL_ID.into()),
        merchant_account: STORE.into(),
        mode: Mode::Test,
        fee: Some(money("28.75", "BDT")),
        risk: Risk::Safe,
    }
}

fn paid(verified: Verified) -> Result<Verdict, Unavailable> {
    Ok(Verdict::Paid(Receipts::of(verified)))
}

fn failed(reason: &str) -> Result<Verdict, Unavailable> {
    Ok(Verdict::Failed { reason: reason.into() })
}

fn unavailable(detail: &str) -> Result<Verdict, Unavailable> {
    Err(Unavailable { detail: detail.into() })
}

/// The verdict after these answers, and the questions, by what they were about.
async fn asked(hint: &Hint, replies: impl IntoIterator<Item = Reply>) -> (Result<Verdict, Unavailable>, Vec<String>) {
    let gateway = Scripted::telling(replies).await;
    let verdict = gateway.gateways().verify(&payment(scope(Mode::Test), "1150.00"), &attempt(), hint).await;
    let about = |asked: &Asked| {
        let by = ["val_id", "tran_id", "sessionkey"].into_iter().find(|name| asked.fields.contains_key(*name));
        by.unwrap_or_default().to_owned()
    };
    (verdict, gateway.asked().iter().map(about).collect())
}

async fn validated(answer: &Value) -> Result<Verdict, Unavailable> {
    asked(&hint(), [text(answer)]).await.0
}

async fn queried(replies: impl IntoIterator<Item = Reply>) -> Result<Verdict, Unavailable> {
    asked(&Hint::default(), replies).await.0
}

#[tokio::test]
async fn a_hint_is_asked_about_at_the_validation_api_alone() {
    let gateway = Scripted::telling([text(&valid(&json!({})))]).await;
    let gateways = gateway.gateways();
    let verdict = gateways.verify(&payment(scope(Mode::Test), "1150.00"), &attempt(), &hint()).await;
    assert_eq!(verdict, paid(verified()));
    let [Asked { http_method, path, raw, fields }] = gateway.asked().try_into().unwrap();
    assert_eq!((http_method.as_str(), path.as_str()), ("GET", "/validator/api/validationserverAPI.php"));
    let expected =
        [("format", "json"), ("store_id", STORE), ("store_passwd", PASSWORD), ("v", "1"), ("val_id", VAL_ID)];
    assert_eq!(fields, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    assert!(raw.contains("store_passwd=hid%26den%2Bpw%40ssl%25"), "{raw}");
}

#[tokio::test]
async fn a_payment_that_was_validated_before_is_still_paid() {
    assert_eq!(validated(&valid(&json!({ "status": "VALIDATED" }))).await, paid(verified()));
}

#[tokio::test]
async fn what_was_paid_is_said_in_the_gateway_s_own_words() {
    let table = [
        (json!({ "amount": "1150" }), verified()),
        (json!({ "amount": 1150.00, "store_amount": 1121.25 }), verified()),
        (json!({ "currency_type": "" }), verified()),
        (json!({ "APIConnect": "" }), verified()),
        (json!({ "risk_level": 0 }), verified()),
        (json!({ "risk_level": "1" }), Verified { risk: Risk::High, ..verified() }),
        (json!({ "risk_level": 1 }), Verified { risk: Risk::High, ..verified() }),
        (json!({ "risk_level": "2" }), Verified { risk: Risk::High, ..verified() }),
        (json!({ "tran_id": "ANOTHER" }), Verified { reference: "ANOTHER".into(), ..verified() }),
        (json!({ "bank_tran_id": "" }), Verified { gateway_txn_id: VAL_ID.into(), ..verified() }),
        (json!({ "bank_tran_id": null }), Verified { gateway_txn_id: VAL_ID.into(), ..verified() }),
        (json!({ "store_amount": "1150.00" }), Verified { fee: Some(money("0", "BDT")), ..verified() }),
        (json!({ "store_amount": "" }), Verified { fee: None, ..verified() }),
        (json!({ "store_amount": "1150.01" }), Verified { fee: None, ..verified() }),
        (json!({ "store_amount": "free" }), Verified { fee: None, ..verified() }),
        (
            json!({ "amount": "1149.00" }),
            Verified { amount: money("1149.00", "BDT"), fee: Some(money("27.75", "BDT")), ..verified() },
        ),
        (json!({ "currency": "USD" }), Verified { amount: money("1150.00", "USD"), fee: None, ..verified() }),
    ];
    for (replaced, expected) in table {
        assert_eq!(validated(&valid(&replaced)).await, paid(expected), "{replaced}");
    }
}

#[tokio::test]
async fn a_payment_in_another_currency_is_told_as_the_merchant_asked_for_it() {
    let dollars = json!({ "currency_type": "USD", "currency_amount": "9.99", "currency_rate": "120.0000",
                          "amount": "1198.80", "currency": "BDT" });
    let expected = Verified { amount: money("9.99", "USD"), fee: None, ..verified() };
    assert_eq!(validated(&valid(&dollars)).await, paid(expected));
}

#[tokio::test]
async fn an_answer_that_cannot_be_meant_is_no_answer() {
    let table = [
        (json!({ "val_id": "another" }), "an answer about another val_id"),
        (json!({ "val_id": "" }), "an answer about another val_id"),
        (json!({ "amount": "" }), "an answer whose amount is no amount"),
        (json!({ "amount": "1,150.00" }), "an answer whose amount is no amount"),
        (json!({ "amount": "1150.005" }), "an answer whose amount is no amount"),
        (json!({ "amount": "-1150.00" }), "an answer whose amount is no amount"),
        (json!({ "amount": {"value": "1150.00"} }), "an answer whose amount is no amount"),
        (json!({ "currency": "XXX" }), "an answer in no currency that is known"),
        (json!({ "currency": "" }), "an answer in no currency that is known"),
        (json!({ "status": "" }), "an answer without a status"),
        (json!({ "status": null }), "an answer without a status"),
        (json!({ "APIConnect": "FAILED" }), "APIConnect is FAILED: the gateway does not know these credentials"),
        (json!({ "APIConnect": "INACTIVE" }), "APIConnect is INACTIVE: the store is switched off"),
        (json!({ "APIConnect": "INVALID_REQUEST" }), "APIConnect is INVALID_REQUEST"),
        (json!({ "APIConnect": "REQUEST_FROM_INVALID_SOURCE" }), "APIConnect is not DONE"),
    ];
    for (replaced, detail) in table {
        assert_eq!(validated(&valid(&replaced)).await, unavailable(detail), "{replaced}");
    }
    for unkeepable in ["a\u{0}b", &"x".repeat(1_025)] {
        let (verdict, _) = asked(&hint(), [text(&valid(&json!({ "bank_tran_id": unkeepable })))]).await;
        assert!(verdict.unwrap_err().detail.starts_with("not the JSON that was expected"));
    }
}

#[tokio::test]
async fn garbage_is_never_an_outcome() {
    let raw = |text: &str| Reply::Text(text.into());
    let table = [
        (raw("<html><h1>502 Bad Gateway</h1></html>"), "no JSON object"),
        (raw("<status>VALID</status>"), "no JSON object"),
        (raw("VALID"), "no JSON object"),
        (raw("[]"), "no JSON object"),
        (raw(r#"{"status":"VALID","#), "not the JSON that was expected, at line 1 column 18"),
        (raw("{}"), "an answer without a status"),
        (Reply::Status(500, valid(&json!({})).to_string()), "HTTP 500"),
        (Reply::Status(301, valid(&json!({})).to_string()), "HTTP 301"),
        (Reply::Endless, "an answer of more than 524288 bytes"),
    ];
    for (reply, detail) in table {
        assert_eq!(asked(&hint(), [reply.clone()]).await.0, unavailable(detail), "{reply:?}");
    }
}

#[tokio::test]
async fn a_status_that_only_contains_valid_is_not_valid_and_no_failure_either() {
    for status in ["INVALID_TRANSACTION", "INVALID", "valid", "VALID ", "VALIDATION", "FAILED", "CANCELLED", "NEW"] {
        let odd = text(&valid(&json!({ "status": status })));
        let (verdict, questions) = asked(&hint(), [odd.clone(), listed(&[element("PROCESSING", "")])]).await;
        assert_eq!((verdict, questions), (Ok(Verdict::Undecided), vec!["val_id".into(), "tran_id".into()]), "{status}");
        let (verdict, _) = asked(&hint(), [odd, Reply::Status(500, String::new())]).await;
        assert_eq!(verdict, Ok(Verdict::Undecided), "{status}, and the query is down");
    }
}

#[tokio::test]
async fn a_hint_that_leads_nowhere_does_not_hide_a_payment() {
    let unknown = text(&json!({ "status": "INVALID_TRANSACTION", "APIConnect": "DONE" }));
    let replies = [unknown, listed(&[element("VALID", VAL_ID)]), text(&valid(&json!({})))];
    let (verdict, questions) = asked(&hint(), replies).await;
    assert_eq!(verdict, paid(verified()));
    assert_eq!(questions, ["val_id", "tran_id", "val_id"]);
}

#[tokio::test]
async fn without_a_hint_the_query_finds_the_val_id_and_the_validation_api_decides() {
    for status in ["VALID", "VALIDATED"] {
        let replies = [listed(&[element("FAILED", ""), element(status, VAL_ID)]), text(&valid(&json!({})))];
        let (verdict, questions) = asked(&Hint::default(), replies).await;
        assert_eq!(verdict, paid(verified()));
        assert_eq!(questions, ["tran_id", "val_id"]);
    }
    let gone = [listed(&[element("VALID", VAL_ID)]), text(&json!({ "status": "INVALID_TRANSACTION" }))];
    assert_eq!(queried(gone).await, Ok(Verdict::Undecided), "the list alone proves nothing");
    assert_eq!(queried([listed(&[element("VALID", "")])]).await, Ok(Verdict::Undecided));
}

#[tokio::test]
async fn an_element_may_be_a_single_object_and_the_count_a_text() {
    let single = json!({ "no_of_trans_found": "1", "element": element("VALID", VAL_ID) });
    assert_eq!(queried([text(&single), text(&valid(&json!({})))]).await, paid(verified()));
}

#[tokio::test]
async fn what_the_query_says_without_a_payment() {
    let one = |status: &str| vec![element(status, "")];
    let with_error = |error: &str| {
        let mut element = element("FAILED", "");
        element["error"] = json!(error);
        vec![element]
    };
    let both = |one: &str, other: &str| vec![element(one, ""), element(other, "")];
    let undecided = || Ok(Verdict::Undecided);
    let cancelled = || Ok(Verdict::Cancelled);
    let table = [
        (one("PENDING"), undecided()),
        (one("PROCESSING"), undecided()),
        (one("SOMETHING_NEW"), undecided()),
        (one(""), undecided()),
        (one("INVALID_TRANSACTION"), undecided()),
        (one("CANCELLED"), cancelled()),
        (one("UNATTEMPTED"), cancelled()),
        (one("EXPIRED"), failed("the session at the gateway expired")),
        (one("FAILED"), failed("the payment failed at the gateway")),
        (with_error("Invalid expiration date"), failed("Invalid expiration date")),
        (with_error(&format!("a\tb {PASSWORD}")), failed("a b [removed]")),
        (both("FAILED", "PROCESSING"), undecided()),
        (both("FAILED", "SOMETHING_NEW"), undecided()),
        (both("FAILED", "CANCELLED"), cancelled()),
        (both("CANCELLED", "PENDING"), undecided()),
        (both("FAILED", "EXPIRED"), failed("the payment failed at the gateway")),
        (both("UNATTEMPTED", "EXPIRED"), failed("the session at the gateway expired")),
    ];
    for (elements, expected) in table {
        assert_eq!(queried([listed(&elements)]).await, expected, "{elements:?}");
    }
}

#[tokio::test]
async fn what_the_query_does_not_know_is_asked_for_by_session() {
    let unknown = || listed(&[element("INVALID", "")]);
    let nothing = || text(&json!({ "APIConnect": "DONE", "no_of_trans_found": 0 }));
    for missing in [unknown(), nothing()] {
        let flat = text(&valid(&json!({ "sessionkey": "SESSION-1" })));
        let (verdict, questions) = asked(&Hint::default(), [missing, flat, text(&valid(&json!({})))]).await;
        assert_eq!(verdict, paid(verified()));
        assert_eq!(questions, ["tran_id", "sessionkey", "val_id"]);
    }
    let pending = text(&valid(&json!({ "status": "PENDING", "val_id": "" })));
    assert_eq!(queried([unknown(), pending]).await, Ok(Verdict::Undecided));
    let refused = text(&json!({ "APIConnect": "FAILED" }));
    let expected = unavailable("APIConnect is FAILED: the gateway does not know these credentials");
    assert_eq!(queried([unknown(), refused]).await, expected);
}

#[tokio::test]
async fn an_unknown_session_is_not_a_failed_one() {
    let unknown = listed(&[element("INVALID", "")]);
    let flat = text(&json!({ "APIConnect": "DONE", "status": "FAILED", "sessionkey": "SESSION-1" }));
    assert_eq!(queried([unknown.clone(), flat]).await, Ok(Verdict::Undecided), "it names no transaction of ours");

    let gateway = Scripted::telling([unknown]).await;
    let mut attempt = attempt();
    attempt.session.as_mut().unwrap().gateway_session.clear();
    let verdict = gateway.gateways().verify(&payment(scope(Mode::Test), "10.00"), &attempt, &Hint::default()).await;
    assert_eq!((verdict, gateway.asked().len()), (Ok(Verdict::Undecided), 1));
}

#[tokio::test]
async fn elements_about_something_else_decide_nothing() {
    let mut other = element("VALID", VAL_ID);
    other["tran_id"] = json!("ANOTHER");
    let mut declined = element("FAILED", "");
    declined["tran_id"] = json!("");
    let flat = text(&valid(&json!({ "status": "PENDING", "val_id": "" })));
    assert_eq!(queried([listed(&[other, declined]), flat]).await, Ok(Verdict::Undecided));
}

#[tokio::test]
async fn a_list_that_is_none_is_no_answer() {
    let table = [
        (json!({ "APIConnect": "FAILED" }), "APIConnect is FAILED: the gateway does not know these credentials"),
        (json!({ "APIConnect": "INVALID_REQUEST" }), "APIConnect is INVALID_REQUEST"),
        (json!({}), "an answer without a list"),
        (json!({ "element": "none" }), "a list that is none"),
        (json!({ "element": 7 }), "a list that is none"),
        (json!({ "element": ["VALID"] }), "a list that cannot be read"),
    ];
    for (answer, detail) in table {
        assert_eq!(queried([text(&answer)]).await, unavailable(detail), "{answer}");
    }
}

#[tokio::test]
async fn all_questions_of_one_verification_share_its_time() {
    let gateway = Scripted::telling([listed(&[element("VALID", VAL_ID)]), Reply::Never]).await;
    let gateways = gateway.gateways_within(Duration::from_secs(2));
    let verdict = gateways.verify(&payment(scope(Mode::Test), "1150.00"), &attempt(), &Hint::default()).await;
    assert_eq!(verdict, unavailable("no answer in time"));
    assert_eq!(gateway.asked().len(), 2);
}
