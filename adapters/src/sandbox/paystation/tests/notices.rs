//! What the merchant's server is told, and what the browser brings back.

use serde_json::json;

use super::World;

#[tokio::test]
async fn a_success_is_told_to_the_registered_address_and_nothing_else_is() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let acted = world.act(&number, json!({ "action": "pay", "channel": "bkash" })).await;
    assert_eq!(
        world.ipn().await,
        json!({
            "invoice_number": "T1", "trx_status": "Success", "trx_id": acted["invoice"]["trx_id"], "trx_amount": 500,
            "order_date_time": "2026-01-05 15:30:15", "payment_method": "bKash", "reference": "order-12345",
        }),
    );
    for action in ["fail", "cancel", "leave", "forge"] {
        let number = world.open(&format!("T-{action}"), "500").await;
        assert_eq!(world.act(&number, json!({ "action": action })).await["ipn"], json!(null), "{action}");
    }
    world.no_ipn().await;
}

#[tokio::test]
async fn a_notification_that_is_not_taken_is_sent_again() {
    let world = World::with_a_busy_shop(2).await;
    let number = world.open("T1", "500").await;
    world.switch(json!({ "fault": "ipn_first" })).await;
    world.act(&number, json!({ "action": "pay" })).await;
    let (first, second, third) = (world.ipn().await, world.ipn().await, world.ipn().await);
    assert!(first == second && second == third);
    world.no_ipn().await;
    let replies: Vec<_> =
        world.sandbox.paystation().view(&number).unwrap().ipns.into_iter().map(|ipn| ipn.reply).collect();
    assert_eq!(replies, ["503", "503", "200"]);
}

#[tokio::test]
async fn switches_repeat_lose_and_alter_the_notification() {
    let world = World::start().await;
    world
        .switch(json!([
            { "fault": "ipn_repeated", "copies": 2, "tran_id": "TWICE" },
            { "fault": "ipn_lost", "tran_id": "LOST" },
            { "fault": "ipn_amount", "amount": "1.50", "tran_id": "WRONG" },
            { "fault": "ipn_first" },
        ]))
        .await;
    let pay = async |invoice: &str| {
        let number = world.open(invoice, "500").await;
        world.act(&number, json!({ "action": "pay" })).await
    };
    pay("TWICE").await;
    assert_eq!(world.ipn().await, world.ipn().await);
    assert_eq!(pay("LOST").await["ipn"]["sent"], false);
    world.no_ipn().await;
    pay("WRONG").await;
    assert_eq!(world.ipn().await["trx_amount"], "1.50");
}

#[tokio::test]
async fn the_browser_comes_back_with_what_happened_in_the_redirect_s_own_words() {
    let world = World::start().await;
    for (action, status) in [("pay", "Successful"), ("fail", "Failed"), ("cancel", "Canceled"), ("forge", "Successful")]
    {
        let number = world.open(&format!("T-{action}"), "500").await;
        let acted = world.act(&number, json!({ "action": action, "ipn": false })).await;
        let back = &acted["browser"];
        assert_eq!((&back["method"], &back["fields"]["status"]), (&json!("GET"), &json!(status)));
        assert_eq!(back["fields"].get("trx_id").is_some(), status == "Successful", "{action}");
        let url = back["url"].as_str().unwrap();
        assert!(url.starts_with(&format!("{}/back?shop=7&", world.shop)), "{url}");
        assert!(url.contains(&format!("status={status}")), "{url}");
    }
    let number = world.open("POSTED", "500").await;
    let back =
        world.act(&number, json!({ "action": "pay", "return": "posted", "ipn": false })).await["browser"].clone();
    assert_eq!((&back["method"], &back["url"]), (&json!("POST"), &json!(format!("{}/back?shop=7", world.shop))));
    for (number, fault) in [("LOST", "redirect_lost"), ("FORGED", "redirect_forged")] {
        world.switch(json!({ "fault": fault, "tran_id": number })).await;
    }
    let number = world.open("LOST", "500").await;
    assert_eq!(world.act(&number, json!({ "action": "pay", "ipn": false })).await["browser"], json!(null));
    let number = world.open("FORGED", "500").await;
    let acted = world.act(&number, json!({ "action": "fail" })).await;
    assert_eq!(acted["browser"]["fields"]["status"], "Successful");
    assert_eq!(world.status("FORGED").await["data"]["trx_status"], "failed");
}

#[tokio::test]
async fn a_late_payment_arrives_after_the_cancellation_and_is_told() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let acted = world.act(&number, json!({ "action": "pay_late", "after_ms": 20 })).await;
    assert_eq!(acted["browser"]["fields"]["status"], "Canceled");
    assert_eq!(world.ipn().await["invoice_number"], "T1");
    assert_eq!(world.status("T1").await["data"]["trx_status"], "success");
}
