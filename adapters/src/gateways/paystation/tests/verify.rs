//! What each answer of the gateway comes to.

use super::{MERCHANT, at, at_within, attempt};
use crate::gateways::testing::{self, PAUSE, Reply, Scripted, payment, scope};
use domain::{
    Currency, Mode, Money, Timestamp,
    payments::{
        Attempt, Payment,
        gateway::{Gateways as _, Hint, Method, Receipts, Risk, Said, Unavailable, Verdict, Verified},
    },
};
use std::time::Duration;

/// What a callback of the attempt says.
fn called(said: Said) -> Hint {
    Hint { token: Some(attempt().reference.to_string()), said }
}

fn told(status: &str, more: &str) -> Reply {
    let reference = attempt().reference;
    Reply::Text(format!(
        r#"{{"status_code":"200","status":"success","message":"Transaction found","data":{{
            "invoice_number":"{reference}","trx_status":"{status}","request_amount":"500.00",
            "payment_amount":"500.00","checkout_items":null{more}}}}}"#
    ))
}

const TRX: &str = r#","trx_id":"CK51XA90QP""#;

fn refused(code: &str) -> Reply {
    Reply::Text(format!(r#"{{"status_code":"{code}","status":"failed","message":"no","data":[]}}"#))
}

async fn ask(replies: impl IntoIterator<Item = Reply>, hint: &Hint) -> (Result<Verdict, Unavailable>, Scripted) {
    ask_about(&attempt(), replies, hint).await
}

async fn ask_about(
    attempt: &Attempt,
    replies: impl IntoIterator<Item = Reply>,
    hint: &Hint,
) -> (Result<Verdict, Unavailable>, Scripted) {
    let scripted = Scripted::telling(replies).await;
    let verdict = at(&scripted).verify(&payment(scope(Mode::Test), "500.00"), attempt, hint).await;
    (verdict, scripted)
}

fn verified(minor: i64) -> Verified {
    Verified {
        method: Method::Paystation,
        amount: Money::new(minor, Currency::BDT).unwrap(),
        reference: attempt().reference.to_string(),
        gateway_txn_id: "CK51XA90QP".into(),
        token: Some(attempt().reference.to_string()),
        merchant_account: MERCHANT.into(),
        mode: Mode::Test,
        fee: None,
        risk: Risk::Safe,
    }
}

fn paid(minor: i64) -> Result<Verdict, Unavailable> {
    Ok(Verdict::Paid(Receipts::of(verified(minor))))
}

#[tokio::test]
async fn the_status_is_asked_for_by_our_own_reference_and_without_the_password() {
    let (verdict, scripted) = ask([told("success", TRX)], &Hint::default()).await;
    assert_eq!(verdict, paid(50_000));
    let [asked] = &scripted.asked()[..] else { panic!("one question") };
    assert_eq!((asked.http_method.as_str(), asked.path.as_str()), ("POST", "/transaction-status"));
    assert_eq!(asked.raw, format!("invoice_number={}", attempt().reference));
}

#[tokio::test]
async fn every_status_word_has_its_meaning_in_any_case() {
    let failed = |reason: &str| Verdict::Failed { reason: reason.into() };
    for (word, expected) in [
        ("success", paid(50_000)),
        ("Success", paid(50_000)),
        (" successful ", paid(50_000)),
        ("failed", Ok(failed("the payment failed at the gateway"))),
        ("Failed", Ok(failed("the payment failed at the gateway"))),
        ("cancelled", Ok(Verdict::Cancelled)),
        ("canceled", Ok(Verdict::Cancelled)),
        ("cancel", Ok(Verdict::Cancelled)),
        ("refund", Ok(Verdict::GivenBack)),
        ("refunded", Ok(Verdict::GivenBack)),
        ("processing", Ok(Verdict::Undecided)),
        ("pending", Ok(Verdict::Undecided)),
        ("", Ok(Verdict::Undecided)),
        ("hold", Ok(Verdict::Undecided)),
    ] {
        assert_eq!(ask([told(word, TRX)], &Hint::default()).await.0, expected, "{word}");
    }
}

#[tokio::test]
async fn what_was_given_back_after_we_captured_it_is_told_as_that() {
    let payment = Payment { attempts: vec![attempt()], ..payment(scope(Mode::Test), "500.00") };
    let captured = payment.confirm(attempt().id, &verified(50_000), Timestamp::EPOCH).unwrap().next;
    let verdict = ask_about(&captured.attempts[0], [told("refund", TRX)], &Hint::default()).await.0;
    assert_eq!(verdict, Ok(Verdict::GivenBack));
}

#[tokio::test]
async fn whom_a_callback_sent_asks_exactly_once_more() {
    let open = || told("processing", "");
    for (second, said, expected) in [
        (told("success", TRX), Said::Approved, paid(50_000)),
        (told("failed", ""), Said::Failed, Ok(Verdict::Failed { reason: "the payment failed at the gateway".into() })),
        (open(), Said::Approved, Ok(Verdict::Undecided)),
        (open(), Said::Failed, Ok(Verdict::Undecided)),
        (open(), Said::Nothing, Ok(Verdict::Undecided)),
        (open(), Said::Cancelled, Ok(Verdict::Cancelled)),
        (told("success", TRX), Said::Cancelled, paid(50_000)),
        (Reply::Status(500, String::new()), Said::Cancelled, Ok(Verdict::Undecided)),
        (refused("2001"), Said::Cancelled, Ok(Verdict::Undecided)),
    ] {
        let began = std::time::Instant::now();
        let (verdict, scripted) = ask([open(), second.clone(), told("success", TRX)], &called(said)).await;
        assert_eq!(verdict, expected, "{second:?} {said:?}");
        assert_eq!(scripted.asked().len(), 2, "{second:?} {said:?}");
        assert!(began.elapsed() >= PAUSE);
    }
}

#[tokio::test]
async fn nobody_waits_for_what_is_decided_nor_when_nobody_called() {
    for (first, hint) in [
        (told("processing", ""), Hint::default()),
        (told("success", TRX), called(Said::Approved)),
        (told("failed", ""), called(Said::Cancelled)),
        (refused("2001"), called(Said::Cancelled)),
        (told("hold", ""), called(Said::Cancelled)),
    ] {
        let (_, scripted) = ask([first.clone()], &hint).await;
        assert_eq!(scripted.asked().len(), 1, "{first:?}");
    }
}

#[tokio::test]
async fn a_second_question_without_time_for_an_answer_leaves_the_first_one_standing() {
    let scripted = Scripted::telling([told("processing", ""), Reply::Never]).await;
    let gateways = at_within(&scripted, Duration::from_millis(1_500));
    let payment = payment(scope(Mode::Test), "500.00");
    assert_eq!(gateways.verify(&payment, &attempt(), &called(Said::Approved)).await, Ok(Verdict::Undecided));
    assert_eq!(scripted.asked().len(), 2);

    let scripted = Scripted::telling([told("processing", "")]).await;
    let short = testing::within_and_pausing(Duration::from_secs(20), Duration::from_secs(20));
    let gateways = short(super::GatewayAccounts::default().with(
        Method::Paystation,
        Mode::Test,
        super::account().at(&scripted.base),
    ));
    assert_eq!(gateways.verify(&payment, &attempt(), &called(Said::Approved)).await, Ok(Verdict::Undecided));
    assert_eq!(scripted.asked().len(), 1, "there is no time left for a pause");
}

#[tokio::test]
async fn an_unknown_invoice_and_a_wrong_merchant_look_alike_and_fail_nothing() {
    for code in ["2001", "1006"] {
        assert_eq!(ask([refused(code)], &called(Said::Failed)).await.0, Ok(Verdict::Undecided), "{code}");
    }
    let unavailable = ask([refused("1001")], &Hint::default()).await.0.unwrap_err();
    assert!(unavailable.detail.contains("1001"), "{unavailable}");
    assert!(ask([refused("9999")], &Hint::default()).await.0.is_err());
}

#[tokio::test]
async fn a_charge_on_top_is_the_gateway_s_own_and_less_is_less() {
    for (amounts, minor) in [
        (r#","request_amount":"500.00","payment_amount":"509.00""#, 50_000),
        (r#","request_amount":"500.00","payment_amount":"499.00""#, 49_900),
        (r#","request_amount":"600.00","payment_amount":"609.00""#, 60_000),
        (r#","request_amount":null,"payment_amount":500"#, 50_000),
        (r#","request_amount":500,"payment_amount":500.0"#, 50_000),
    ] {
        let reference = attempt().reference;
        let reply = format!(
            r#"{{"status_code":200,"status":"success","data":{{"invoice_number":"{reference}","trx_status":"success"{amounts}{TRX}}}}}"#
        );
        assert_eq!(ask([Reply::Text(reply)], &Hint::default()).await.0, paid(minor), "{amounts}");
    }
}

#[tokio::test]
async fn a_success_of_another_invoice_is_told_as_the_gateway_tells_it() {
    let reply = r#"{"status_code":"200","status":"success","data":{"invoice_number":"OTHER","trx_status":"success",
        "trx_id":"CK51XA90QP","payment_amount":"500.00"}}"#;
    match ask([Reply::Text(reply.into())], &Hint::default()).await.0 {
        Ok(Verdict::Paid(receipts)) => assert_eq!(receipts.iter().next().unwrap().reference, "OTHER"),
        other => panic!("not told: {other:?}"),
    }
    let reply = r#"{"status_code":"200","status":"success","data":{"invoice_number":"OTHER","trx_status":"failed"}}"#;
    assert!(ask([Reply::Text(reply.into())], &Hint::default()).await.0.is_err(), "another's failure is not ours");
}

#[tokio::test]
async fn whatever_cannot_be_used_is_no_answer() {
    let no_data = r#"{"status_code":"200","status":"success","message":"Transaction found"}"#;
    for reply in [
        Reply::Status(500, String::new()),
        Reply::Status(429, String::new()),
        Reply::Status(401, String::new()),
        Reply::Text(String::new()),
        Reply::Text("<html>Maintenance</html>".into()),
        Reply::Text(r#"{"status_code":"200","data":{"#.into()),
        Reply::Text("{}".into()),
        Reply::Text(no_data.into()),
        told("success", ""),
        told("success", r#","trx_id":"a b""#),
        Reply::Endless,
    ] {
        let verdict = ask([reply.clone()], &Hint::default()).await.0;
        assert!(verdict.is_err(), "{reply:?}: {verdict:?}");
    }
}

#[tokio::test]
async fn a_gateway_that_never_answers_is_given_up_in_time() {
    let scripted = Scripted::telling([Reply::Never]).await;
    let gateways = at_within(&scripted, Duration::from_millis(200));
    let verdict = gateways.verify(&payment(scope(Mode::Test), "500.00"), &attempt(), &Hint::default()).await;
    assert_eq!(verdict, Err(Unavailable { detail: "no answer in time".into() }));
}
