//! What is asked for a payment, and what is refused of it.

use super::*;

#[tokio::test]
async fn create_answers_every_field_in_its_exact_form() {
    let world = World::start().await;
    let mut order = world.order("ORD-1");
    order["callbackURL"] = "http://shop.example/back?order=1".into();
    let created = world.call("create", order).await;
    let id = created["paymentID"].as_str().unwrap();
    assert!(id.starts_with("TR0011") && id.len() == 26 && id.ends_with("1795144512345"), "{id}");
    assert_eq!(created["paymentCreateTime"], "2026-11-20T09:15:12:345 GMT+0600");
    assert_eq!((&created["transactionStatus"], &created["amount"]), (&json!("Initiated"), &json!("1150.00")));
    assert!(
        created["bkashURL"].as_str().unwrap().starts_with(&format!("{}/bkash/checkout?paymentId={id}", world.origin))
    );
    let signature = created["successCallbackURL"].as_str().unwrap().rsplit_once('=').unwrap().1.to_owned();
    assert_eq!(signature.len(), 10);
    for (name, status) in
        [("successCallbackURL", "success"), ("failureCallbackURL", "failure"), ("cancelledCallbackURL", "cancel")]
    {
        let expected = format!("http://shop.example/back?order=1&paymentID={id}&status={status}&signature={signature}");
        assert_eq!(created[name], expected);
    }
}

#[tokio::test]
async fn every_wrong_field_has_its_code() {
    let world = World::start().await;
    let long = "x".repeat(256);
    for (name, value, expected) in [
        ("mode", json!("9999"), "2063"),
        ("mode", json!(""), "2065"),
        ("amount", json!("0.99"), "2006"),
        ("amount", json!("10.001"), "2006"),
        ("amount", json!("-5"), "2006"),
        ("amount", json!("ten"), "2006"),
        ("amount", json!(null), "2065"),
        ("currency", json!("USD"), "2007"),
        ("intent", json!("gift"), "2008"),
        ("callbackURL", json!("javascript:alert(1)"), "2049"),
        ("callbackURL", json!(""), "2065"),
        ("payerReference", json!("a<b"), "2048"),
        ("payerReference", json!(long), "2048"),
        ("payerReference", json!(""), "2065"),
        ("merchantInvoiceNumber", json!("a&b"), "2031"),
        ("merchantInvoiceNumber", json!(""), "2065"),
    ] {
        let mut order = world.order("T1");
        order[name] = value.clone();
        assert_eq!(code(&world.call("create", order).await), expected, "{name} = {value}");
    }
    let mut with_agreement = world.order("T1");
    with_agreement["mode"] = "0001".into();
    assert_eq!(code(&world.call("create", with_agreement.clone()).await), "2065");
    with_agreement["agreementID"] = "unknown".into();
    assert_eq!(code(&world.call("create", with_agreement).await), "2051");
}

#[tokio::test]
async fn an_amount_may_come_as_a_number_and_is_echoed_as_it_was_sent() {
    let world = World::start().await;
    for (sent, echoed) in [(json!(500), "500"), (json!("10"), "10"), (json!(10.5), "10.5"), (json!("10.50"), "10.50")] {
        let mut order = world.order("T1");
        order["amount"] = sent;
        assert_eq!(world.call("create", order).await["amount"], echoed);
    }
}

#[tokio::test]
async fn an_unknown_path_another_verb_and_no_json_are_stopped_before_the_api() {
    let world = World::start().await;
    let missing = (403, json!({ "message": "Missing Authentication Token" }));
    assert_eq!(world.call_at(world.api("pay"), &json!({})).await, missing);
    assert_eq!(world.call_at(format!("{}/v2/tokenized-checkout/pay", world.origin), &json!({})).await, missing);
    assert_eq!(told(world.client.get(world.api("create"))).await, missing);
    let wrong = (400, json!({ "message": "Invalid request body" }));
    assert_eq!(told(world.client.post(world.api("create")).body("{")).await, wrong);
}

#[tokio::test]
async fn older_paths_of_client_libraries_lead_to_the_same_calls() {
    let world = World::start().await;
    let url = format!("{}/v1.2.0-beta/checkout/token/grant", world.origin);
    let request = world.client.post(url).header("username", "shop").header("password", "shop@bkash");
    let body = json!({ "app_key": "key", "app_secret": "key@bkash", "grant_type": "client_credentials" });
    assert_eq!(code(&told(request.json(&body)).await.1), "0000");
    let mut order = world.order("T1");
    order["intent"] = "authorization".into();
    let created = world.call("payment/create", order).await;
    let id = created["paymentID"].as_str().unwrap();
    world.sandbox.bkash().act(id, &Act::of(Action::Approve)).unwrap();
    let executed = world.call(&format!("execute/{id}"), json!({})).await;
    assert_eq!(executed["transactionStatus"], "Authorized", "{executed}");
    let voided = world.call("payment/confirm/capture/void", json!({ "paymentID": id })).await;
    assert_eq!(voided["transactionStatus"], "Cancelled");
}

#[tokio::test]
async fn another_merchant_sees_nothing_of_a_payment() {
    let world = World::start().await;
    let (id, trx_id) = world.paid("T1").await;
    let headers = [("username", "thief"), ("password", "thief@bkash")];
    let body = json!({ "app_key": "key", "app_secret": "key@bkash" });
    let (_, granted) = world.call_for_token("token/grant", &headers, body).await;
    let thief = World { token: granted["id_token"].as_str().unwrap().to_owned(), ..world };
    assert_eq!(code(&thief.query(&id).await), "2002");
    assert_eq!(code(&thief.execute(&id).await), "2002");
    assert_eq!(code(&thief.call("general/searchTransaction", json!({ "trxID": trx_id })).await), "2033");
    let refund = json!({ "paymentID": id, "trxID": trx_id, "amount": "1.00", "sku": "a", "reason": "b" });
    assert_eq!(code(&thief.call("payment/refund", refund).await), "2002");
}
