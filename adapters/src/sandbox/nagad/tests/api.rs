//! The sealed calls and the verification.

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{BASE, MERCHANT, NOW, World};

fn reason(answer: &(u16, Value)) -> (u16, &str) {
    (answer.0, answer.1["reason"].as_str().unwrap_or_default())
}

#[tokio::test]
async fn an_order_gets_a_name_that_nobody_else_can_read() {
    let world = World::start().await;
    let named = world.open(&world.initialize("BV7K2M9Q4XA1").await.1);
    let reference = named["paymentReferenceId"].as_str().unwrap();
    let parts = String::from_utf8(STANDARD.decode(reference).unwrap()).unwrap();
    assert_eq!(parts, format!("0105093015000.{MERCHANT}.BV7K2M9Q4XA1.{}", named["challenge"].as_str().unwrap()));
    assert_eq!(named["acceptDateTime"], NOW);
    let opened = world.complete("BV7K2M9Q4XA1", &named, &"500.00".into()).await.1;
    assert_eq!(
        opened,
        json!({ "callBackUrl": format!("{}/check-out/{reference}", world.origin), "status": "Success" })
    );
}

#[tokio::test]
async fn both_context_paths_double_slashes_and_encoded_names_are_taken() {
    let world = World::start().await;
    let named = world.open(&world.initialize("ORDER1").await.1);
    let reference = named["paymentReferenceId"].as_str().unwrap().replace('=', "%3D");
    let path = format!("/api/dfs//check-out/complete/{reference}");
    let body = world.placement("ORDER1", &named, &json!(500));
    assert_eq!(world.post(&path, &body).await.0, 200, "an amount may be a number too");
    assert_eq!(world.verify(&reference).await.1["amount"], "500.00");
    let answer = world.post("/api/dfs/check-out/initialise/x/y", &json!({})).await;
    assert_eq!(reason(&answer), (400, "16_0006_999"));
}

#[tokio::test]
async fn an_announcement_is_checked_from_the_outside_in() {
    let world = World::start().await;
    let path = |order: &str| format!("{BASE}/check-out/initialize/{MERCHANT}/{order}");
    let bare = world.client.post(format!("{}{}", world.origin, path("ORDER1"))).json(&world.announcement("ORDER1"));
    let bare: Value = bare.send().await.unwrap().json().await.unwrap();
    assert_eq!(bare["reason"], "16_0006_064");
    let with = |name: &str, value: &str| {
        let mut body = world.announcement("ORDER1");
        body[name] = value.into();
        body
    };
    let other = world.announcement("ORDER9");
    for (order, body, expected) in [
        ("BAD", world.announcement("BAD"), "16_0006_068"),
        ("BAD-ORDER", world.announcement("BAD-ORDER"), "16_0006_068"),
        ("ORDER1", with("sensitiveData", "not base64!"), "16_0006_069"),
        ("ORDER1", with("sensitiveData", &STANDARD.encode([7_u8; 256])), "16_0006_057"),
        ("ORDER1", with("sensitiveData", "AAAA"), "16_0006_057"),
        ("ORDER1", with("signature", other["signature"].as_str().unwrap()), "16_0006_058"),
        ("ORDER1", other.clone(), "16_0006_059"),
        ("ORDER1", with("dateTime", "20260105093016"), "16_0006_081"),
    ] {
        assert_eq!(reason(&world.post(&path(order), &body).await), (400, expected), "{order}");
    }
    assert_eq!(world.initialize("ORDER1").await.0, 200);
    assert_eq!(reason(&world.initialize("ORDER1").await), (400, "16_0006_083"));
    world.advance(TimeDelta::minutes(11));
    assert_eq!(reason(&world.initialize("ORDER2").await), (400, "16_0006_076"));
}

#[tokio::test]
async fn an_order_is_placed_once_with_the_challenge_that_was_given() {
    let world = World::start().await;
    let named = world.open(&world.initialize("ORDER1").await.1);
    let wrong = json!({ "paymentReferenceId": named["paymentReferenceId"], "challenge": "guessed" });
    assert_eq!(reason(&world.complete("ORDER1", &wrong, &"500.00".into()).await), (400, "16_0006_059"));
    for (amount, expected) in [("0", "16_0006_060"), ("5.005", "16_0006_060"), ("500.12", "16_0006_999")] {
        assert_eq!(reason(&world.complete("ORDER1", &named, &amount.into()).await), (400, expected), "{amount}");
    }
    assert_eq!(world.complete("ORDER1", &named, &"500.00".into()).await.0, 200);
    assert_eq!(reason(&world.complete("ORDER1", &named, &"500.00".into()).await), (400, "16_0006_017"));
    let unknown = json!({ "paymentReferenceId": "MDEw", "challenge": "x" });
    assert_eq!(reason(&world.complete("ORDER1", &unknown, &"500.00".into()).await), (400, "16_0006_055"));
}

#[tokio::test]
async fn a_verification_needs_nothing_and_tells_every_step() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.00").await;
    let status = async || world.verify(&reference).await.1["status"].as_str().unwrap().to_owned();
    assert_eq!(status().await, "OrderInitiated");
    for (act, expected) in [
        (json!({ "action": "open" }), "Ready"),
        (json!({ "action": "wallet", "entry": "01711223344" }), "OtpSent"),
        (json!({ "action": "otp", "entry": "123456" }), "OtpVerified"),
    ] {
        world.act(&reference, act).await;
        assert_eq!(status().await, expected);
    }
    world.advance(TimeDelta::minutes(1));
    let acted = world.act(&reference, json!({ "action": "pin", "entry": "1234" })).await;
    let paid = world.verify(&reference).await.1;
    assert_eq!(
        paid,
        json!({
            "merchantId": MERCHANT, "orderId": "ORDER1", "paymentRefId": reference, "amount": "500.00",
            "clientMobileNo": "017****3344", "merchantMobileNo": "01700000009",
            "orderDateTime": "2026-01-05 09:30:15.0", "issuerPaymentDateTime": "2026-01-05 09:31:15.0",
            "issuerPaymentRefNo": acted["order"]["issuer_payment_ref_no"],
            "additionalMerchantInfo": r#"{"serviceName":"Rice"}"#, "status": "Success", "statusCode": "000",
            "cancelIssuerDateTime": null, "cancelIssuerRefNo": null,
        }),
    );
    let back = &acted["browser"]["fields"];
    assert_eq!((&back["status"], &back["status_code"]), (&json!("Success"), &json!("00_0000_000")));
    assert_eq!((&back["payment_dt"], &back["payment_ref_id"]), (&json!("20260105093115"), &json!(reference)));
    let url = acted["browser"]["url"].as_str().unwrap();
    assert!(url.starts_with("http://shop.example/back/7?") && url.contains("order_id=ORDER1"), "{url}");
    assert_eq!(reason(&world.verify("MDEw").await), (400, "16_0006_055"));
}

#[tokio::test]
async fn steps_come_one_after_the_other_and_wrong_entries_are_said_to_be() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.00").await;
    for (act, expected) in [
        (json!({ "action": "otp", "entry": "123456" }), "this comes after OrderInitiated"),
        (json!({ "action": "wallet", "entry": "123" }), "the wallet's number is wrong"),
        (json!({ "action": "settle", "entry": "x", "odd": 1 }), ""),
    ] {
        let refused = world.act(&reference, act).await;
        assert!(refused["error"].as_str().unwrap().contains(expected), "{refused}");
    }
    world.act(&reference, json!({ "action": "wallet", "entry": "01711223344" })).await;
    assert_eq!(
        world.act(&reference, json!({ "action": "otp", "entry": "000000" })).await["error"],
        "the code is wrong"
    );
    world.act(&reference, json!({ "action": "abort" })).await;
    assert_eq!(world.act(&reference, json!({ "action": "pay" })).await["error"], "the payment is over: Aborted");
}

#[tokio::test]
async fn switches_bend_the_redirect_and_the_verification() {
    let world = World::start().await;
    world
        .switch(json!([
            { "fault": "redirect_lost", "tran_id": "LOST1" },
            { "fault": "redirect_forged", "tran_id": "FORGED1" },
            { "fault": "redirect_in_lower_case", "tran_id": "LOWER1" },
            { "fault": "still_in_progress", "tran_id": "LAGS1", "times": 1 },
            { "fault": "dates_in_digits", "tran_id": "LOWER1" },
        ]))
        .await;
    let lost = world.place("LOST1", "500.00").await;
    assert_eq!(world.act(&lost, json!({ "action": "pay" })).await["browser"], json!(null));
    let forged = world.place("FORGED1", "500.00").await;
    assert_eq!(world.act(&forged, json!({ "action": "fail" })).await["browser"]["fields"]["status"], "Success");
    assert_eq!(world.verify(&forged).await.1["status"], "Failed");
    let lower = world.place("LOWER1", "500.00").await;
    assert_eq!(world.act(&lower, json!({ "action": "pay" })).await["browser"]["fields"]["status"], "success");
    assert_eq!(world.verify(&lower).await.1["issuerPaymentDateTime"], NOW);
    let lags = world.place("LAGS1", "500.00").await;
    world.act(&lags, json!({ "action": "pay" })).await;
    assert_eq!(world.verify(&lags).await.1["status"], "InProgress");
    assert_eq!(world.verify(&lags).await.1["status"], "Success");
}

#[tokio::test]
async fn amounts_force_what_paying_comes_to() {
    let world = World::start().await;
    for (digits, status) in [
        ("01", "Failed"),
        ("02", "Aborted"),
        ("03", "Fraud"),
        ("04", "Success"),
        ("09", "InProgress"),
        ("10", "Aborted"),
        ("50", "Success"),
    ] {
        let reference = world.place(&format!("ORDER{digits}"), &format!("500.{digits}")).await;
        let acted = world.act(&reference, json!({ "action": "pay", "after_ms": 600_000 })).await;
        assert_eq!(world.verify(&reference).await.1["status"], status, "{digits}");
        let stays_away = ["04", "09"].contains(&digits);
        assert_eq!(acted["browser"].is_null(), stays_away, "{digits}");
    }
    let reference = world.place("ORDER05", "500.05").await;
    world.act(&reference, json!({ "action": "pay" })).await;
    let url = format!("{}/api/dfs/verify/payment/{reference}", world.origin);
    assert_eq!(world.client.get(&url).send().await.unwrap().status(), 500);
    world.advance(TimeDelta::minutes(10));
    assert_eq!(world.client.get(&url).send().await.unwrap().status(), 200);
}
