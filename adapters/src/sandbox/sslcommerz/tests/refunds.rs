//! Refunds, as a merchant asks for them and follows them.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::World;

async fn refund(world: &World, bank_tran_id: &str, amount: &str, trans_id: &str) -> Value {
    let query = [
        ("bank_tran_id", bank_tran_id),
        ("refund_amount", amount),
        ("refund_remarks", "broken lid"),
        ("refund_trans_id", trans_id),
    ];
    world.query(&query).await
}

#[tokio::test]
async fn a_refund_is_accepted_once_and_paid_back_by_the_clock() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    let first = refund(&world, &bank, "150.00", "R1").await;
    assert_eq!((&first["status"], &first["trans_id"]), (&json!("success"), &json!("T1")));
    let again = refund(&world, &bank, "150.00", "R1").await;
    assert_eq!((&again["status"], &again["refund_ref_id"]), (&json!("processing"), &first["refund_ref_id"]));
    let ref_id = first["refund_ref_id"].as_str().unwrap();
    let status = async || world.query(&[("refund_ref_id", ref_id)]).await;
    let early = status().await;
    assert_eq!((&early["status"], &early["refunded_on"]), (&json!("processing"), &json!("")));
    world.advance(TimeDelta::minutes(1));
    let done = status().await;
    assert_eq!((&done["status"], &done["refunded_on"]), (&json!("refunded"), &json!("2026-11-20 09:16:12")));
    assert_eq!((&done["tran_id"], &done["initiated_on"]), (&json!("T1"), &json!("2026-11-20 09:15:12")));
}

#[tokio::test]
async fn more_than_was_paid_is_never_paid_back() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    assert_eq!(refund(&world, &bank, "1150.01", "R1").await["status"], "failed");
    assert_eq!(refund(&world, &bank, "1000.00", "R2").await["status"], "success");
    let second = refund(&world, &bank, "150.01", "R3").await;
    assert_eq!((&second["status"], &second["refund_ref_id"]), (&json!("failed"), &json!("")));
    assert!(!second["errorReason"].as_str().unwrap().is_empty());
    assert_eq!(refund(&world, &bank, "150.00", "R4").await["status"], "success");
}

#[tokio::test]
async fn an_older_client_may_leave_its_own_id_out_unless_a_switch_says_otherwise() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    assert_eq!(refund(&world, &bank, "10.00", "").await["status"], "success");
    assert_eq!(refund(&world, &bank, "10.00", "").await["status"], "processing");
    world.switch(json!({ "fault": "refund_trans_id_required" })).await;
    assert_eq!(refund(&world, &bank, "10.00", "").await, json!({ "APIConnect": "INVALID_REQUEST" }));
}

#[tokio::test]
async fn a_refund_can_be_cancelled_by_a_switch_or_a_button() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    world.switch(json!({ "fault": "refund_cancelled", "times": 1 })).await;
    for trans_id in ["R1", "R2"] {
        let asked = refund(&world, &bank, "1150.00", trans_id).await;
        let ref_id = asked["refund_ref_id"].as_str().unwrap();
        if trans_id == "R2" {
            let url = format!("{}/sandbox/sslcommerz/refunds/{ref_id}", world.origin);
            let pressed = world.client.post(url).body(r#"{"end":"cancelled"}"#).send().await.unwrap();
            assert_eq!(pressed.status(), 200);
        }
        assert_eq!(world.query(&[("refund_ref_id", ref_id)]).await["status"], "cancelled");
    }
    let url = format!("{}/sandbox/sslcommerz/refunds/unknown", world.origin);
    assert_eq!(world.client.post(url).body(r#"{"end":"refunded"}"#).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_garbled_answer_hides_a_refund_that_was_started_and_a_repetition_is_counted() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    world.switch(json!({ "fault": "refund_answer_garbled", "times": 1 })).await;
    let query = [
        ("bank_tran_id", bank.as_str()),
        ("refund_amount", "150.00"),
        ("refund_remarks", "broken lid"),
        ("refund_trans_id", "R1"),
    ];
    let garbled = world.ask("merchantTransIDvalidationAPI.php", &query).await.text().await.unwrap();
    assert!(garbled.starts_with("<html>"), "{garbled}");
    assert_eq!(refund(&world, &bank, "150.00", "R1").await["status"], "processing");
    let view = &world.sandbox.sessions(Some("T1"))[0];
    assert_eq!(view.tries[0].refunds_asked, [("R1".to_owned(), 2)]);
}

#[tokio::test]
async fn a_refund_is_known_by_the_merchant_s_own_id_only_where_a_switch_says_so() {
    let world = World::start().await;
    let bank = world.pay("T1", "1150.00").await["bank_tran_id"].clone();
    let first = refund(&world, &bank, "150.00", "R1").await;
    assert_eq!(world.query(&[("refund_trans_id", "R1")]).await, json!({ "APIConnect": "INVALID_REQUEST" }));
    world.switch(json!({ "fault": "refund_lookup" })).await;
    let found = world.query(&[("refund_trans_id", "R1")]).await;
    assert_eq!((&found["status"], &found["refund_ref_id"]), (&json!("processing"), &first["refund_ref_id"]));
    assert_eq!(world.query(&[("refund_trans_id", "R2")]).await["status"], "not_found");
}

#[tokio::test]
async fn only_a_paid_transaction_of_ones_own_can_be_refunded() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let failed = world.act(&key, json!({ "action": "fail" })).await;
    let bank = failed["browser"]["fields"]["bank_tran_id"].as_str().unwrap().to_owned();
    assert_eq!(refund(&world, &bank, "10.00", "R1").await["errorReason"], "Transaction is not paid");
    assert_eq!(refund(&world, "unknown", "10.00", "R1").await["errorReason"], "Transaction not found");
    for amount in ["0", "-1", "ten"] {
        assert_eq!(refund(&world, &bank, amount, "R1").await["APIConnect"], "INVALID_REQUEST");
    }
}
