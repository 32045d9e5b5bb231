//! Every switch and every magic amount.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use serde_json::json;

use super::{World, is_genuine};

#[tokio::test]
async fn notifications_can_be_lost_doubled_late_badly_signed_and_half_covered() {
    let world = World::start().await;
    let pay = async |fault: &str, more: serde_json::Value| {
        let mut switch = json!({ "fault": fault, "tran_id": fault });
        switch.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.switch(switch).await;
        world.pay(fault, "1150.00").await
    };
    pay("ipn_lost", json!({})).await;
    world.no_ipn().await;
    pay("ipn_repeated", json!({ "copies": 3 })).await;
    for _ in 0..3 {
        assert_eq!(world.ipn().await["tran_id"], "ipn_repeated");
    }
    pay("ipn_late", json!({ "ms": 100 })).await;
    world.no_ipn().await;
    assert_eq!(world.ipn().await["tran_id"], "ipn_late");
    let browser = pay("ipn_bad_sign", json!({})).await;
    assert!(is_genuine(&browser, "demo_pw@ssl") && !is_genuine(&world.ipn().await, "demo_pw@ssl"));
    pay("ipn_reduced_key", json!({})).await;
    let reduced = world.ipn().await;
    assert_eq!(reduced["verify_key"], "status,store_id,tran_id,val_id");
    assert!(is_genuine(&reduced, "demo_pw@ssl"));
    world.no_ipn().await;
}

#[tokio::test]
async fn a_forged_redirect_lies_about_a_payment_that_is_not_there() {
    let world = World::start().await;
    world.switch(json!({ "fault": "redirect_forged", "tran_id": "T1" })).await;
    let key = world.open("T1", "1150.00").await;
    let acted = world.act(&key, json!({ "action": "cancel" })).await;
    let forged = &acted["browser"];
    assert_eq!(forged["url"], format!("{}/success", world.shop));
    assert_eq!(forged["fields"]["status"], "VALID");
    assert!(!is_genuine(&serde_json::from_value(forged["fields"].clone()).unwrap(), "demo_pw@ssl"));
    let val_id = forged["fields"]["val_id"].as_str().unwrap();
    assert_eq!(world.validate(val_id).await["status"], "INVALID_TRANSACTION");
    let other = world.open("T2", "1150.00").await;
    let by_hand = world.act(&other, json!({ "action": "forge" })).await;
    assert_eq!(by_hand["browser"]["fields"]["status"], "VALID");
    assert_eq!(world.query(&[("tran_id", "T2")]).await["element"][0]["status"], "PROCESSING");
}

#[tokio::test]
async fn endpoints_can_fail_show_html_tear_off_or_be_slow() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    let ask = async || world.ask("validationserverAPI.php", &[("val_id", paid["val_id"].as_str())]).await;
    for (fault, status, starts_with) in [
        (json!({ "fault": "http_error", "on": "validation", "times": 1 }), 500, "<!doctype html>"),
        (json!({ "fault": "http_error", "status": 503, "times": 1 }), 503, "<!doctype html>"),
        (json!({ "fault": "html", "on": "validation", "times": 1 }), 200, "<!doctype html>"),
        (json!({ "fault": "garbage", "on": "validation", "times": 1 }), 200, r#"{"status":"VAL"#),
    ] {
        world.switch(fault.clone()).await;
        let answer = ask().await;
        assert_eq!(answer.status(), status, "{fault}");
        assert!(answer.text().await.unwrap().starts_with(starts_with), "{fault}");
    }
    world.switch(json!({ "fault": "slow", "on": "validation", "ms": 200, "times": 1 })).await;
    let before = Instant::now();
    assert_eq!(ask().await.json::<serde_json::Value>().await.unwrap()["status"], "VALID");
    assert!(before.elapsed() >= Duration::from_millis(200));
    world.switch(json!({ "fault": "hang", "on": "validation", "times": 1 })).await;
    assert!(tokio::time::timeout(Duration::from_millis(300), ask()).await.is_err());
    assert!(world.sandbox.switches().all().is_empty());
}

#[tokio::test]
async fn init_can_be_refused_empty_or_of_another_type() {
    let world = World::start().await;
    world.switch(json!({ "fault": "init_failed", "reason": "Store is De-active", "times": 1 })).await;
    let refused = world.init(&world.form("T1", "1150.00")).await;
    assert_eq!((&refused["status"], &refused["failedreason"]), (&json!("FAILED"), &json!("Store is De-active")));
    world.switch(json!({ "fault": "init_without_url", "times": 1 })).await;
    let empty = world.init(&world.form("T1", "1150.00")).await;
    assert_eq!((&empty["status"], &empty["GatewayPageURL"]), (&json!("SUCCESS"), &json!("")));
    world.switch(json!({ "fault": "init_as_html_type", "times": 1 })).await;
    let url = format!("{}/gwprocess/v4/api.php", world.origin);
    for kind in ["text/html; charset=UTF-8", "application/json"] {
        let answer = world.client.post(&url).form(&world.form("T1", "1150.00")).send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], kind);
    }
    world.switch(json!({ "fault": "init_cuts_tran_id" })).await;
    world.open(&"L".repeat(36), "1150.00").await;
    assert_eq!(world.sandbox.sessions(Some(&"L".repeat(30))).len(), 1);
}

#[tokio::test]
async fn answers_can_be_bent() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.00").await;
    world
        .switch(json!([
            { "fault": "amount_altered", "times": 1 },
            { "fault": "amount_altered", "amount": "1.00", "store_id": "other" },
            { "fault": "currency_altered", "currency": "USD", "times": 1 },
        ]))
        .await;
    let told = world.validate(&paid["val_id"]).await;
    assert_eq!((&told["amount"], &told["currency"]), (&json!("1149.00"), &json!("USD")));
    world
        .switch(json!([
            { "fault": "amount_without_decimals", "times": 1 },
            { "fault": "element_as_object", "times": 1 },
            { "fault": "numbers_as_strings", "times": 1 },
        ]))
        .await;
    let told = world.query(&[("tran_id", "T1")]).await;
    assert_eq!((&told["element"]["amount"], &told["no_of_trans_found"]), (&json!("1150"), &json!("1")));
    world.switch(json!({ "fault": "strings_as_numbers", "times": 1 })).await;
    let query = [("val_id", paid["val_id"].as_str())];
    let text = world.ask("validationserverAPI.php", &query).await.text().await.unwrap();
    assert!(text.contains(r#""amount":1150.00,"#) && text.contains(r#""risk_level":0"#), "{text}");
    for value in ["FAILED", "INACTIVE"] {
        world.switch(json!({ "fault": "api_connect", "value": value, "on": "tran_query", "times": 1 })).await;
        assert_eq!(world.query(&[("tran_id", "T1")]).await, json!({ "APIConnect": value }));
    }
    assert_eq!(world.validate(&paid["val_id"]).await["amount"], "1150.00");
}

#[tokio::test]
async fn switches_can_be_read_and_mended() {
    let world = World::start().await;
    let url = format!("{}/sandbox/sslcommerz/switches", world.origin);
    world.switch(json!([{ "fault": "ipn_lost", "tran_id": "A" }, { "fault": "ipn_lost" }])).await;
    let all: serde_json::Value = world.client.get(&url).send().await.unwrap().json().await.unwrap();
    assert_eq!(all, json!([{ "id": 1, "fault": "ipn_lost", "tran_id": "A" }, { "id": 2, "fault": "ipn_lost" }]));
    let mend = async |query: &str| {
        let answer = world.client.delete(format!("{url}{query}")).send().await.unwrap();
        answer.json::<serde_json::Value>().await.unwrap()["cleared"].clone()
    };
    assert_eq!([mend("?tran_id=A").await, mend("?id=9").await, mend("").await], [json!(1), json!(0), json!(1)]);
    let wrong = world.client.put(&url).body(r#"{"fault":"flood"}"#).send().await.unwrap();
    assert_eq!(wrong.status(), 400);
}

#[tokio::test]
async fn magic_amounts_force_each_outcome_of_paying() {
    let world = World::start().await;
    for (amount, status) in [
        ("1150.01", "FAILED"),
        ("1150.02", "CANCELLED"),
        ("1150.03", "VALID"),
        ("1150.09", "UNATTEMPTED"),
        ("1150.10", "CANCELLED"),
    ] {
        let key = world.open(amount, amount).await;
        let acted = world.act(&key, json!({ "action": "pay" })).await;
        assert_eq!(acted["session"]["status"], status, "{amount}");
        assert_eq!(acted["session"]["tries"][0]["is_risky"], amount == "1150.03", "{amount}");
        assert_eq!(world.ipn().await["status"], status, "{amount}");
    }
    world.pay("lost", "1150.04").await;
    world.no_ipn().await;
    world.pay("twice", "1150.07").await;
    assert_eq!(world.ipn().await, world.ipn().await);
    world.pay("double", "1150.08").await;
    assert_ne!(world.ipn().await["val_id"], world.ipn().await["val_id"]);
    assert_eq!(world.query(&[("tran_id", "double")]).await["no_of_trans_found"], 2);
    let altered = world.pay("altered", "1150.06").await;
    assert_eq!(world.validate(&altered["val_id"]).await["amount"], "1149.06");
    let foreign = world.pay("foreign", "1150.11").await;
    assert_eq!(world.validate(&foreign["val_id"]).await["currency"], "USD");
    assert_eq!(world.init(&world.form("refused", "1150.12")).await["status"], "FAILED");
}

#[tokio::test]
async fn the_magic_outage_ends_by_the_clock() {
    let world = World::start().await;
    let paid = world.pay("T1", "1150.05").await;
    let ask = async || world.ask("validationserverAPI.php", &[("val_id", paid["val_id"].as_str())]).await.status();
    assert_eq!(ask().await, 500);
    assert_eq!(world.ask("merchantTransIDvalidationAPI.php", &[("tran_id", "T1")]).await.status(), 500);
    world.advance(TimeDelta::minutes(11));
    assert_eq!(ask().await, 200);
}
