//! Init, validation and queries.

use chrono::TimeDelta;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::World;

#[tokio::test]
async fn a_session_answers_every_documented_field_and_its_own_page() {
    let world = World::start().await;
    let answer = world.init(&world.form("T1", "1150.00")).await;
    let key = answer["sessionkey"].as_str().unwrap();
    assert_eq!(key.len(), 32);
    let page = format!("{}/EasyCheckOut/testcde{}", world.origin, key.to_ascii_lowercase());
    assert_eq!(answer["GatewayPageURL"], page.as_str());
    assert_eq!(answer["gw"]["mobilebanking"], "bkash,nagad");
    assert_eq!(answer["desc"][3]["gw"], "bkash");
    for name in [
        "failedreason",
        "redirectGatewayURL",
        "directPaymentURLBank",
        "directPaymentURLCard",
        "directPaymentURL",
        "redirectGatewayURLFailed",
        "storeBanner",
        "storeLogo",
        "store_name",
        "is_direct_pay_enable",
    ] {
        assert!(answer[name].is_string(), "{name}");
    }
}

#[tokio::test]
async fn a_multipart_form_opens_a_session_too() {
    let world = World::start().await;
    let parts: String = world
        .form("T1", "1150.00")
        .iter()
        .map(|(name, value)| format!("--xyz\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"))
        .collect();
    let url = format!("{}/gwprocess/v4/api.php", world.origin);
    let send = |body: String| {
        world.client.post(&url).header("content-type", "multipart/form-data; boundary=xyz").body(body).send()
    };
    let whole: serde_json::Value = send(format!("{parts}--xyz--\r\n")).await.unwrap().json().await.unwrap();
    assert_eq!(whole["status"], "SUCCESS");
    assert_eq!(world.sandbox.sessions(Some("T1")).len(), 1);
    let torn: serde_json::Value = send(parts).await.unwrap().json().await.unwrap();
    assert_eq!(torn["status"], "FAILED");
}

#[tokio::test]
async fn a_wrong_password_an_unreadable_body_and_a_wrong_field_are_refused_with_http_200() {
    let world = World::start().await;
    let mut wrong = world.form("T1", "1150.00");
    wrong.insert("store_passwd".into(), "guess".into());
    assert_eq!(world.init(&wrong).await["failedreason"], "Store Credential Error Or Store is De-active");
    let url = format!("{}/gwprocess/v4/api.php", world.origin);
    for body in ["{\"store_id\":1}".to_owned(), "x".repeat(100_000)] {
        let answer = world.client.post(&url).body(body).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let answer: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(answer["failedreason"], "Store Credential Error Or Store is De-active");
        assert_eq!(answer["GatewayPageURL"], "");
    }
    let long = world.init(&world.form(&"T".repeat(31), "1150.00")).await;
    assert_eq!(long["failedreason"], "Invalid Information: tran_id is longer than 30 characters");
    assert!(world.sandbox.sessions(None).is_empty());
}

#[tokio::test]
async fn validation_says_valid_once_and_validated_ever_after() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    let first = world.validate(&paid["val_id"]).await;
    assert_eq!(first["status"], "VALID");
    assert_eq!((&first["amount"], &first["store_amount"]), (&json!("1150.00"), &json!("1121.25")));
    assert_eq!((&first["tran_id"], &first["value_a"]), (&json!("T1"), &json!("inv 7/9 & co")));
    assert_eq!((&first["APIConnect"], &first["risk_level"]), (&json!("DONE"), &json!("0")));
    assert_eq!((&first["tran_date"], &first["offer_avail"]), (&json!("2026-11-20 09:15:12"), &json!(1)));
    assert_eq!(first["bank_tran_id"], paid["bank_tran_id"].as_str());
    assert_eq!(world.validate(&paid["val_id"]).await["status"], "VALIDATED");
}

#[tokio::test]
async fn validation_tells_nothing_to_strangers() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    let nothing = json!({ "status": "INVALID_TRANSACTION", "APIConnect": "DONE" });
    assert_eq!(world.validate("unknown").await, nothing);
    let url = format!("{}/validator/api/validationserverAPI.php", world.origin);
    for (store_id, password) in [("demo_store", "guess"), ("other_store", "other_store@ssl")] {
        let query = [("val_id", paid["val_id"].as_str()), ("store_id", store_id), ("store_passwd", password)];
        let answer: serde_json::Value =
            world.client.get(&url).query(&query).send().await.unwrap().json().await.unwrap();
        assert_eq!(answer, nothing);
    }
    assert_eq!(world.validate(&paid["val_id"]).await["status"], "VALID");
}

#[tokio::test]
async fn validators_answer_a_post_without_body_and_close_when_asked_to() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    let host = world.origin.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!(
        "POST /validator/api/validationserverAPI.php?val_id={}&store_id=demo_store&store_passwd=demo_pw@ssl&note=a|b \
         HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        paid["val_id"]
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.to_ascii_lowercase().contains("connection: close\r\n"), "{answer}");
    assert!(answer.contains(r#""status":"VALID""#), "{answer}");
}

#[tokio::test]
async fn answers_come_as_xml_when_asked_for() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    let query = [("val_id", paid["val_id"].as_str()), ("format", "xml")];
    let text = world.ask("validationserverAPI.php", &query).await.text().await.unwrap();
    assert!(text.contains("<status>VALID</status>") && text.contains("inv 7/9 &amp; co"), "{text}");
}

#[tokio::test]
async fn the_query_by_tran_id_shows_every_try() {
    let world = World::start().await;
    assert_eq!(
        world.query(&[("tran_id", "T1")]).await,
        json!({ "APIConnect": "DONE", "no_of_trans_found": 0, "element": [{ "tran_id": "T1", "status": "INVALID" }] }),
    );
    let key = world.open("T1", "1150.00").await;
    let open = world.query(&[("tran_id", "T1")]).await;
    assert_eq!((&open["no_of_trans_found"], &open["element"][0]["status"]), (&json!(1), &json!("PROCESSING")));
    world.act(&key, json!({ "action": "fail", "error": "Invalid expiration date" })).await;
    world.act(&key, json!({ "action": "pay", "channel": "bkash" })).await;
    let both = world.query(&[("tran_id", "T1")]).await;
    assert_eq!(both["no_of_trans_found"], 2);
    assert_eq!(
        (&both["element"][0]["status"], &both["element"][0]["error"]),
        (&json!("FAILED"), &json!("Invalid expiration date")),
    );
    assert_eq!((&both["element"][1]["status"], &both["element"][1]["bank_gw"]), (&json!("VALID"), &json!("BKASH")),);
}

#[tokio::test]
async fn the_query_by_session_is_flat_and_pending_until_something_happens() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let pending = world.query(&[("sessionkey", &key)]).await;
    assert_eq!((&pending["status"], &pending["sessionkey"]), (&json!("PENDING"), &json!(key)));
    assert_eq!((&pending["amount"], &pending["val_id"]), (&json!("1150.00"), &json!("")));
    world.act(&key, json!({ "action": "pay" })).await;
    let paid = world.query(&[("sessionkey", &key)]).await;
    assert_eq!(paid["status"], "VALID");
    world.validate(paid["val_id"].as_str().unwrap()).await;
    assert_eq!(world.query(&[("sessionkey", &key)]).await["status"], "VALIDATED");
}

#[tokio::test]
async fn an_untouched_session_lapses_and_can_still_be_paid_by_machine() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    world.advance(TimeDelta::minutes(31));
    assert_eq!(world.query(&[("tran_id", "T1")]).await["element"][0]["status"], "EXPIRED");
    assert_eq!(world.query(&[("sessionkey", &key)]).await["status"], "EXPIRED");
    world.act(&key, json!({ "action": "pay" })).await;
    assert_eq!(world.query(&[("tran_id", "T1")]).await["element"][0]["status"], "VALID");
}

#[tokio::test]
async fn a_query_without_a_question_or_with_a_wrong_password_says_so() {
    let world = World::start().await;
    assert_eq!(world.query(&[]).await, json!({ "APIConnect": "INVALID_REQUEST" }));
    assert_eq!(world.query(&[("tran_id", "")]).await, json!({ "APIConnect": "INVALID_REQUEST" }));
    let url = format!("{}/validator/api/merchantTransIDvalidationAPI.php", world.origin);
    for (name, value) in [("tran_id", "T1"), ("sessionkey", "K"), ("refund_ref_id", "r")] {
        let query = [(name, value), ("store_id", "demo_store"), ("store_passwd", "guess")];
        let answer: serde_json::Value =
            world.client.get(&url).query(&query).send().await.unwrap().json().await.unwrap();
        assert_eq!(answer, json!({ "APIConnect": "FAILED" }));
    }
}

#[tokio::test]
async fn a_foreign_currency_is_settled_in_taka() {
    let world = World::start().await;
    let mut form = world.form("T1", "10.00");
    form.insert("currency".into(), "USD".into());
    let key = world.init(&form).await["sessionkey"].as_str().unwrap().to_owned();
    let acted = world.act(&key, json!({ "action": "pay" })).await;
    let told = world.validate(acted["browser"]["fields"]["val_id"].as_str().unwrap()).await;
    assert_eq!((&told["amount"], &told["currency"]), (&json!("1200.00"), &json!("BDT")));
    assert_eq!((&told["currency_amount"], &told["currency_type"]), (&json!("10.00"), &json!("USD")));
    assert_eq!(told["currency_rate"], "120.0000");
}

#[tokio::test]
async fn rates_can_be_set_and_hold_for_sessions_to_come() {
    let world = World::start().await;
    let url = format!("{}/sandbox/sslcommerz/rates", world.origin);
    let set = async |body: &str| world.client.put(&url).body(body.to_owned()).send().await.unwrap().status();
    assert_eq!(set(r#"{"USD":"100.5","NPR":"0.75"}"#).await, 200);
    for wrong in [r#"{"USD":"0"}"#, r#"{"BDT":"2"}"#, r#"{"usd":"1"}"#, r#"{"USD":"1.00001"}"#, r#"{"USD":7}"#] {
        assert_eq!(set(wrong).await, 400, "{wrong}");
    }
    let rates: serde_json::Value = world.client.get(&url).send().await.unwrap().json().await.unwrap();
    assert_eq!((&rates["USD"], &rates["NPR"], &rates["BDT"]), (&json!("100.5000"), &json!("0.7500"), &json!("1.0000")));
    let mut form = world.form("T1", "10.00");
    form.insert("currency".into(), "USD".into());
    world.init(&form).await;
    assert_eq!(world.query(&[("tran_id", "T1")]).await["element"][0]["amount"], "1005.00");
}

#[tokio::test]
async fn a_paid_tran_id_cannot_be_used_again_and_an_unpaid_one_can() {
    let world = World::start().await;
    world.open("T1", "1150.00").await;
    let key = world.open("T1", "1150.00").await;
    assert_eq!(world.query(&[("tran_id", "T1")]).await["no_of_trans_found"], 2);
    world.act(&key, json!({ "action": "pay" })).await;
    let again = world.init(&world.form("T1", "1150.00")).await;
    assert_eq!(again["failedreason"], "Invalid Information: tran_id has been paid before");
}
