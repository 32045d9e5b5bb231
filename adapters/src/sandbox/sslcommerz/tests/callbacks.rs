//! What the shop is told, by the gateway's server and by the customer's browser.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{World, is_genuine};

#[tokio::test]
async fn the_notification_is_signed_and_comes_before_the_browser() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let acted = world.act(&key, json!({ "action": "pay", "channel": "bkash" })).await;
    let ipn = world.ipns.lock().await.try_recv().expect("the notification was there before the answer");
    assert!(is_genuine(&ipn, "demo_pw@ssl") && !is_genuine(&ipn, "guess"));
    assert_eq!(acted["ipn"]["reply"], "200");
    assert_eq!(acted["browser"]["url"], format!("{}/success", world.shop));
    assert_eq!(acted["browser"]["fields"], json!(ipn));
    assert_eq!((ipn["status"].as_str(), ipn["card_type"].as_str()), ("VALID", "BKASH-BKash"));
    assert_eq!((ipn["amount"].as_str(), ipn["store_amount"].as_str()), ("1150.00", "1121.25"));
    assert_eq!(ipn["tran_date"], "2026-11-20 09:15:12");
    assert_eq!(acted["session"]["ipns"][0]["reply"], "200");
}

#[tokio::test]
async fn every_outcome_tells_its_own_fields_and_goes_its_own_way() {
    let world = World::start().await;
    for (action, status, way, has, has_not) in [
        ("pay_risky", "VALID", Some("success"), "val_id", "nothing"),
        ("fail", "FAILED", Some("fail"), "bank_tran_id", "val_id"),
        ("cancel", "CANCELLED", Some("cancel"), "error", "card_type"),
        ("leave", "UNATTEMPTED", None, "val_id", "nothing"),
        ("expire", "EXPIRED", None, "risk_level", "nothing"),
    ] {
        let key = world.open(action, "1150.00").await;
        let acted = world.act(&key, json!({ "action": action })).await;
        let ipn = world.ipn().await;
        assert_eq!(ipn["status"], status);
        assert!(is_genuine(&ipn, "demo_pw@ssl"), "{action}");
        assert!(ipn.contains_key(has) && !ipn.contains_key(has_not), "{action}: {ipn:?}");
        match way {
            Some(way) => assert_eq!(acted["browser"]["url"], format!("{}/{way}", world.shop)),
            None => assert!(acted["browser"].is_null(), "{action}"),
        }
        assert_eq!(world.query(&[("tran_id", action)]).await["element"][0]["status"], status);
    }
}

#[tokio::test]
async fn a_late_payment_looks_cancelled_until_it_is_settled() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let acted = world.act(&key, json!({ "action": "pay_late" })).await;
    assert_eq!(acted["browser"]["url"], format!("{}/cancel", world.shop));
    assert_eq!(world.ipn().await["status"], "CANCELLED");
    let settled = world.act(&key, json!({ "action": "settle" })).await;
    assert!(settled["browser"].is_null());
    assert_eq!(world.ipn().await["status"], "VALID");
    assert_eq!(world.query(&[("sessionkey", &key)]).await["status"], "VALID");
    let again = world.act(&key, json!({ "action": "settle" })).await;
    assert_eq!(again["error"], "no late payment was promised in this session");
}

#[tokio::test]
async fn a_late_payment_settles_by_itself_after_a_while() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    world.act(&key, json!({ "action": "pay_late", "return": "nothing", "after_ms": 1 })).await;
    assert_eq!(world.ipn().await["status"], "VALID");
}

#[tokio::test]
async fn a_closed_session_takes_no_more_money_unless_told_to() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    world.act(&key, json!({ "action": "pay" })).await;
    assert_eq!(world.act(&key, json!({ "action": "cancel" })).await["error"], "the session is over: VALID");
    world.act(&key, json!({ "action": "pay", "again": true })).await;
    assert_eq!(world.query(&[("tran_id", "T1")]).await["no_of_trans_found"], 2);
}

#[tokio::test]
async fn a_shop_that_never_answers_does_not_hold_the_customer_up() {
    let world = World::start().await;
    let mut form = world.form("T1", "1150.00");
    form.insert("ipn_url".into(), format!("{}/never", world.shop));
    let key = world.init(&form).await["sessionkey"].as_str().unwrap().to_owned();
    let before = Instant::now();
    let acted = world.act(&key, json!({ "action": "pay" })).await;
    assert!(before.elapsed() < Duration::from_secs(5), "{:?}", before.elapsed());
    assert_eq!(acted["ipn"]["reply"], json!(null));
    assert!(acted["browser"]["url"].is_string());
}

#[tokio::test]
async fn a_notification_can_be_kept_back_and_sent_later_and_again() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    assert_eq!(
        world.act(&key, json!({ "action": "notify" })).await["error"],
        "nothing has happened yet that a notification could tell",
    );
    let paid = world.act(&key, json!({ "action": "pay", "ipn": false })).await;
    world.no_ipn().await;
    for _ in 0..2 {
        world.act(&key, json!({ "action": "notify" })).await;
        assert_eq!(json!(world.ipn().await), paid["browser"]["fields"]);
    }
}

#[tokio::test]
async fn the_machine_refuses_what_it_does_not_understand() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    assert_eq!(world.act("NOKEY", json!({ "action": "pay" })).await["error"], "there is no session NOKEY");
    for body in [json!({ "action": "steal" }), json!({ "action": "pay", "amount": 5 }), json!([])] {
        assert!(world.act(&key, body).await["error"].as_str().unwrap().starts_with("the body is not understood"));
    }
    let unknown = world.act(&key, json!({ "action": "pay", "channel": "gold" })).await;
    assert!(unknown["error"].as_str().unwrap().starts_with("there is no channel gold"));
}
