//! When money moves, when it does not, and what is told of it.

use super::*;
use crate::sandbox::bkash::{Endpoint, fault::Loss};

#[tokio::test]
async fn a_payment_is_executed_once_after_the_customer_agreed_and_within_a_day() {
    let world = World::start().await;
    let id = world.create("T1").await;
    assert_eq!(code(&world.execute(&id).await), "2056");
    let before = world.query(&id).await;
    assert_eq!(
        (&before["transactionStatus"], &before["verificationStatus"]),
        (&json!("Initiated"), &json!("Incomplete"))
    );
    assert!(before.get("trxID").is_none() && before["merchantInvoice"] == "T1" && before["mode"] == "0011", "{before}");
    world.sandbox.bkash().act(&id, &Act::of(Action::Approve)).unwrap();
    assert_eq!(world.query(&id).await["verificationStatus"], "Complete");
    let executed = world.execute(&id).await;
    assert_eq!((&executed["transactionStatus"], &executed["amount"]), (&json!("Completed"), &json!("1150.00")));
    assert_eq!(world.query(&id).await["trxID"], executed["trxID"]);
    assert_eq!(code(&world.execute(&id).await), "2062");
    world.break_it(Fault::RepeatedAs2117);
    assert_eq!(code(&world.execute(&id).await), "2117");
    assert_eq!(code(&world.execute("TR0011unknown").await), "2002");
    assert_eq!(code(&world.query("TR0011unknown").await), "2002");

    for action in [Action::Fail, Action::Cancel] {
        let id = world.create("T2").await;
        world.sandbox.bkash().act(&id, &Act::of(action)).unwrap();
        assert_eq!(code(&world.execute(&id).await), "2056");
    }
    let late = World::start().await;
    late.break_it(Fault::TokensServe { seconds: 200_000 });
    let late = World { token: late.grant().await["id_token"].as_str().unwrap().to_owned(), ..late };
    let id = late.agreed("T3").await;
    late.pass(TimeDelta::hours(24));
    assert_eq!(code(&late.execute(&id).await), "2056");
}

#[tokio::test]
async fn a_lost_answer_does_not_undo_what_was_done() {
    let world = World::start().await;
    for (how, status) in [(Loss::TimedOut, 504), (Loss::Failed, 500), (Loss::Message, 200)] {
        let id = world.agreed("T1").await;
        let switch = world.break_it(Fault::AnswerLost { on: Endpoint::Execute, how });
        let (told, answer) = world.call_at(world.api("execute"), &json!({ "paymentID": id })).await;
        assert_eq!((told, code(&answer)), (status, "none"), "{how:?}");
        world.sandbox.bkash().switches().clear(|on| on.id == switch);
        assert_eq!(world.query(&id).await["transactionStatus"], "Completed", "{how:?}");
    }
    let id = world.agreed("T2").await;
    world.break_it(Fault::AnswerLost { on: Endpoint::Execute, how: Loss::Dropped });
    let request = world.client.post(world.api("execute")).header("Authorization", &world.token);
    let answer = request.header("X-App-Key", "key").json(&json!({ "paymentID": id })).send().await.unwrap();
    let text = answer.text().await.unwrap_or_default();
    assert!(serde_json::from_str::<Value>(&text).is_err(), "it breaks off in the middle: {text}");
    assert_eq!(world.query(&id).await["transactionStatus"], "Completed");
}

#[tokio::test]
async fn a_lagging_query_tells_what_was_before_for_a_while() {
    let world = World::start().await;
    world.break_it(Fault::QueryLags { seconds: 60 });
    let (id, _) = world.paid("T1").await;
    assert_eq!(world.query(&id).await["transactionStatus"], "Initiated");
    world.pass(TimeDelta::seconds(60));
    assert_eq!(world.query(&id).await["transactionStatus"], "Completed");
}

#[tokio::test]
async fn wallets_and_amounts_force_outcomes() {
    let world = World::start().await;
    for (wallet, expected) in [("01823074817", "2023"), ("01823074818", "2037"), ("01929918378", "0000")] {
        let id = world.create("T1").await;
        world.sandbox.bkash().act(&id, &Act::of(Action::Approve).with(wallet)).unwrap();
        assert_eq!(code(&world.execute(&id).await), expected, "{wallet}");
    }
    for (amount, created, browser, executed) in [
        ("10.01", "0000", "failure", "2056"),
        ("10.02", "0000", "cancel", "2056"),
        ("10.03", "0000", "success", "2023"),
        ("10.04", "0000", "none", "0000"),
        ("10.08", "0000", "success", "2003"),
        ("10.09", "0000", "none", "2056"),
        ("10.12", "2006", "", ""),
    ] {
        let mut order = world.order("T2");
        order["amount"] = amount.into();
        let answer = world.call("create", order).await;
        assert_eq!(code(&answer), created, "{amount}");
        let Some(id) = answer["paymentID"].as_str() else { continue };
        let acted = world.sandbox.bkash().act(id, &Act::of(Action::Approve)).unwrap();
        let status = acted.browser.as_deref().map_or("none", |url| {
            ["success", "failure", "cancel"].into_iter().find(|word| url.contains(&format!("status={word}&"))).unwrap()
        });
        assert_eq!((status, code(&world.execute(id).await)), (browser, executed), "{amount}");
    }
    world.break_it(Fault::DuplicatesRefused { seconds: 120 });
    let first = world.paid("T3").await;
    let second = world.agreed("T4").await;
    assert_eq!(code(&world.execute(&second).await), "2029", "{first:?}");
    world.pass(TimeDelta::seconds(120));
    assert_eq!(code(&world.execute(&second).await), "0000");
}

#[tokio::test]
async fn both_versions_of_refunds_keep_their_bounds() {
    let world = World::start().await;
    let second = format!("{}/v2/tokenized-checkout/refund/payment", world.origin);
    let (id, trx) = world.paid("T1").await;
    let refund = async |amount: &str| {
        let body = json!({ "paymentId": id, "trxId": trx, "refundAmount": amount, "sku": "lid", "reason": "broken" });
        world.call_at(format!("{second}/transaction"), &body).await
    };
    let (status, first) = refund("200.00").await;
    assert_eq!(
        (status, &first["refundTransactionStatus"], &first["originalTrxId"]),
        (200, &json!("Completed"), &json!(trx))
    );
    assert_eq!(first["completedTime"], "2026-11-20T09:15:12:345");
    let (status, too_much) = refund("950.01").await;
    assert_eq!((status, &too_much["internalCode"]), (400, &json!("refund_amount_exceed_payment_amount")));
    let without = json!({ "paymentId": id, "trxId": trx, "refundAmount": "1.00" });
    let answer = world.call_at(format!("{second}/transaction"), &without).await;
    assert_eq!(answer, (400, json!({ "message": "Invalid request body" })));
    for _ in 0..9 {
        assert_eq!(refund("1.00").await.0, 200);
    }
    assert_eq!(code(&refund("1.00").await.1), "2074", "ten parts are all");
    let status = json!({ "paymentId": id, "trxId": trx });
    let (_, list) = world.call_at(format!("{second}/status"), &status).await;
    assert_eq!(list["refundTransactions"].as_array().map(Vec::len), Some(10));
    let found = json!({ "trxID": first["refundTrxId"] });
    assert_eq!(world.call("general/searchTransaction", found).await["originalTrxAmount"], "1150.00");

    let (id, trx) = world.paid("T2").await;
    let status = json!({ "paymentID": id, "trxID": trx });
    let none = world.call("payment/refund", status.clone()).await;
    assert!(code(&none) == "0000" && none.get("refundTrxID").is_none(), "{none}");
    let body = json!({ "paymentID": id, "trxID": trx, "amount": "200.00", "sku": "lid", "reason": "broken" });
    let first = world.call("payment/refund", body.clone()).await;
    assert_eq!((&first["amount"], &first["originalTrxID"]), (&json!("200.00"), &json!(trx)));
    assert_eq!(world.call("payment/refund", status.clone()).await["refundTrxID"], first["refundTrxID"]);
    assert_eq!(world.call("payment/refund/status", status).await["refundTrxID"], first["refundTrxID"]);
    assert_eq!(code(&world.call("payment/refund", body).await), "2034");
}

#[tokio::test]
async fn a_saved_wallet_pays_by_its_pin_alone_until_it_is_forgotten() {
    let world = World::start().await;
    let making =
        world.call("create", json!({ "mode": "0000", "payerReference": "c", "callbackURL": "http://shop.example" }));
    let making = making.await;
    assert_eq!((&making["agreementStatus"], making.get("amount")), (&json!("Initiated"), None));
    let id = making["paymentID"].as_str().unwrap();
    world.sandbox.bkash().act(id, &Act::of(Action::Approve).with("01929918378")).unwrap();
    let made = world.execute(id).await;
    let agreement = json!({ "agreementID": made["agreementID"] });
    let status = world.call("agreement/status", agreement.clone()).await;
    assert_eq!((&status["agreementStatus"], &status["payerAccount"]), (&json!("Completed"), &json!("01929918378")));
    let mut order = world.order("T1");
    order["mode"] = "0001".into();
    order["agreementID"] = made["agreementID"].clone();
    let created = world.call("create", order.clone()).await;
    let page = world.client.get(created["bkashURL"].as_str().unwrap()).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("Step 1 of 1") && page.contains("PIN") && page.contains("01929918378"));
    assert_eq!(world.call("agreement/cancel", agreement.clone()).await["agreementStatus"], "Cancelled");
    assert_eq!(code(&world.call("agreement/cancel", agreement).await), "2053");
    assert_eq!(code(&world.call("create", order).await), "2053");
}
