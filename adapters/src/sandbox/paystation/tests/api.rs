//! The current endpoints.

use chrono::TimeDelta;
use serde_json::json;

use super::{MERCHANT, World};

#[tokio::test]
async fn a_link_is_made_from_a_form_from_parts_and_from_json() {
    let world = World::start().await;
    let url = format!("{}/initiate-payment", world.origin);
    let form = world.form("F1", "500");
    let as_form = world.read(world.client.post(&url).form(&form)).await;
    let json: serde_json::Value = json!({ "payment_amount": 500, "pay_with_charge": 0 });
    let mut object = serde_json::to_value(world.form("J1", "500")).unwrap();
    object.as_object_mut().unwrap().extend(json.as_object().unwrap().clone());
    let as_json = world.read(world.client.post(&url).json(&object)).await;
    let parts = world.form("P1", "500.00").iter().fold(String::new(), |body, (name, value)| {
        format!("{body}--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    });
    let sent = world.client.post(&url).header("content-type", "multipart/form-data; boundary=b");
    let as_parts = world.read(sent.body(format!("{parts}--b--\r\n"))).await;
    for (answer, invoice) in [(as_form, "F1"), (as_json, "J1"), (as_parts, "P1")] {
        assert_eq!(answer["status_code"], "200", "{answer}");
        assert_eq!((&answer["status"], &answer["invoice_number"]), (&json!("success"), &json!(invoice)));
        assert_eq!(answer["payment_amount"], "500");
        let page = answer["payment_url"].as_str().unwrap();
        assert!(page.starts_with(&format!("{}/checkout/", world.origin)), "{page}");
    }
}

#[tokio::test]
async fn what_the_gateway_refuses_comes_with_a_code_as_text() {
    let world = World::start().await;
    world.open("USED", "500").await;
    let with = |name: &str, value: &str| {
        let mut form = world.form("NEW", "500");
        form.insert(name.into(), value.into());
        form
    };
    for (form, code) in [
        (with("password", "wrong"), "1001"),
        (with("merchantId", "104-1"), "1001"),
        (with("invoice_number", "USED"), "1008"),
        (with("cust_email", ""), "1002"),
        (with("cust_email", "nobody"), "1002"),
        (with("cust_name", ""), "1002"),
        (with("callback_url", "shop.example"), "1002"),
        (with("payment_amount", "0"), "1002"),
        (with("payment_amount", "1.234"), "1002"),
        (with("currency", "USD"), "1002"),
        (with("payment_amount", "912"), "1002"),
    ] {
        let answer = world.initiate(&form).await;
        assert_eq!((&answer["status_code"], &answer["status"]), (&json!(code), &json!("failed")), "{answer}");
        assert!(answer.get("payment_url").is_none());
    }
}

#[tokio::test]
async fn an_invoice_is_processing_with_its_amounts_until_somebody_pays() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let open = world.status("T1").await;
    assert_eq!((&open["status_code"], &open["status"]), (&json!("200"), &json!("success")));
    assert_eq!(open["data"]["trx_status"], "processing");
    assert_eq!((&open["data"]["payment_amount"], &open["data"]["trx_id"]), (&json!("500.00"), &json!("")));
    assert_eq!(open["data"]["order_date_time"], "2026-01-05 15:30:15");
    world.advance(TimeDelta::minutes(1));
    let acted = world.act(&number, json!({ "action": "pay", "channel": "nagad" })).await;
    let paid = world.status("T1").await["data"].clone();
    assert_eq!(
        paid,
        json!({
            "invoice_number": "T1", "trx_status": "success", "trx_id": acted["invoice"]["trx_id"],
            "request_amount": "500.00", "payment_amount": "500.00", "order_date_time": "2026-01-05 15:31:15",
            "payer_mobile_no": "018XXXXX456", "payment_method": "Nagad", "reference": "order-12345",
            "checkout_items": null, "opt_a": "12345", "opt_b": null, "opt_c": null,
        }),
    );
    let trx_id = paid["trx_id"].as_str().unwrap();
    let sent = world.client.post(format!("{}/v2/transaction-status", world.origin)).header("merchantId", MERCHANT);
    assert_eq!(world.read(sent.form(&[("trxId", trx_id)])).await["data"], paid);
}

#[tokio::test]
async fn a_wrong_merchant_is_answered_exactly_like_an_unknown_invoice() {
    let world = World::start().await;
    world.open("T1", "500").await;
    let unknown = world.status("T2").await;
    assert_eq!(unknown["status_code"], "2001");
    assert_eq!(world.status_of("104-1", "T1").await, unknown);
    let sent = world.client.post(format!("{}/v2/transaction-status", world.origin)).header("merchantId", MERCHANT);
    assert_eq!(world.read(sent.form(&[("trxId", "X")])).await, unknown);
}

#[tokio::test]
async fn a_payer_who_bears_the_charge_pays_more_than_was_asked() {
    let world = World::start().await;
    let mut form = world.form("T1", "500");
    form.insert("pay_with_charge".into(), "1".into());
    let number = world.initiate(&form).await["payment_url"].as_str().unwrap().split('/').nth(4).unwrap().to_owned();
    world.act(&number, json!({ "action": "pay" })).await;
    let paid = &world.status("T1").await["data"];
    assert_eq!((&paid["request_amount"], &paid["payment_amount"]), (&json!("500.00"), &json!("509.00")));
}

#[tokio::test]
async fn an_outage_of_a_magic_amount_is_over_after_ten_minutes() {
    let world = World::start().await;
    let number = world.open("T1", "1905").await;
    world.act(&number, json!({ "action": "pay" })).await;
    let ask = || async {
        let sent = world.client.post(format!("{}/transaction-status", world.origin)).header("merchantId", MERCHANT);
        sent.form(&[("invoice_number", "T1")]).send().await.unwrap().status().as_u16()
    };
    assert_eq!(ask().await, 500);
    world.advance(TimeDelta::minutes(10));
    assert_eq!(ask().await, 200);
}

#[tokio::test]
async fn a_fault_for_one_invoice_leaves_the_others_alone_and_is_mended() {
    let world = World::start().await;
    world.open("T1", "500").await;
    world.open("T2", "500").await;
    world.switch(json!({ "fault": "refused", "on": "status", "code": "9999", "tran_id": "T1" })).await;
    assert_eq!(world.status("T1").await["status_code"], "9999");
    assert_eq!(world.status("T2").await["status_code"], "200");
    assert_eq!(world.machine("DELETE", "switches", &json!({})).await, json!({ "cleared": 1 }));
    assert_eq!(world.status("T1").await["status_code"], "200");
}

#[tokio::test]
async fn a_refund_in_the_panel_is_told_and_needs_a_payment() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    assert_eq!(world.act(&number, json!({ "action": "refund" })).await, json!({ "error": "nobody has paid it" }));
    world.act(&number, json!({ "action": "pay" })).await;
    world.act(&number, json!({ "action": "refund" })).await;
    assert_eq!(world.status("T1").await["data"]["trx_status"], "refund");
}
