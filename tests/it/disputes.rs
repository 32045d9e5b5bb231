//! Disputes as operators live through them: recorded, answered, won and lost, with the gateway's receivable tied to the paisa
//! after every step.

mod evidence;
mod keys;
mod refusals;
mod settling;

use domain::operators::SeededRole;
use serde_json::{Value, json};
use tests::{Answer, Operator, Payment, Result, TestApp};

const DISPUTES: &str = "/admin/reconciliation/disputes";

/// Somebody of finance who has entered the password again a moment ago.
async fn finance(app: &TestApp, name: &str) -> Result<Operator> {
    let operator = app.operator(name, SeededRole::Finance).await?;
    operator.steps_up().await?;
    Ok(operator)
}

/// A dispute as it is recorded by hand.
fn of(payment: &Payment, case: &str, amount_minor: i64) -> Value {
    json!({ "paymentId": payment.id.to_string(), "caseNumber": case, "reason": "goods not received", "amountMinor": amount_minor })
}

async fn records(who: &Operator, body: &Value) -> Result<Answer> {
    who.post(DISPUTES, body).await
}

/// The path of something about a dispute.
fn path(dispute: &Answer, what: &str) -> String {
    format!("{DISPUTES}/{}{what}", dispute.text_at("/data/id"))
}

async fn proposes(who: &Operator, dispute: &Answer, outcome: &str) -> Result<Answer> {
    who.post(&path(dispute, "/propose"), &json!({ "outcome": outcome, "reason": "so the gateway says" })).await
}

async fn approves(who: &Operator, dispute: &Answer, step: &str) -> Result<Answer> {
    who.post(&path(dispute, "/approve"), &json!({ "step": step })).await
}

/// What an answer says, in a line.
fn said(answer: &Answer) -> String {
    let state = answer.at("/data/status").as_str().unwrap_or(answer.code());
    format!("{} {state}", answer.status.as_u16())
}

/// What the gateway owes by the book, which is what the open list comes to: else this is an error.
async fn owed(who: &Operator) -> Result<i64> {
    let answer = who.get("/admin/reports/receivables?mode=TEST").await?;
    let first = answer.at("/data/0");
    if first["differenceMinor"] != 0 {
        return Err(format!("the receivable does not tie: {answer}").into());
    }
    first["bookedMinor"].as_i64().ok_or_else(|| format!("nothing is owed: {answer}").into())
}

/// An account's balance, debits above zero.
async fn stands(app: &TestApp, code: &str) -> Result<i64> {
    let sql = format!("select sum(debits_minor - credits_minor)::text from ledger_accounts where code = '{code}'");
    Ok(app.sql(&sql).await?.pop().ok_or("no such account")?.parse()?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dispute_that_is_recorded_by_hand_needs_two_people_at_each_step() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    assert_eq!(owed(&maker).await?, 9_750, "less the fee that was told with the payment");

    let body = json!({ "feeMinor": 500, "evidenceDueOn": "2026-12-15" });
    let mut whole = of(&payment, "CB-1", 6_000);
    whole.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
    let dispute = records(&maker, &whole).await?;
    assert_eq!(said(&dispute), "201 AWAITING_APPROVAL", "{dispute}");
    assert_eq!((dispute.text_at("/data/waitsFor"), owed(&maker).await?), ("OPENED", 9_750));
    let refund = format!("/admin/payments/{}/refunds", payment.id);
    let refused = maker.post(&refund, &json!({ "amountMinor": 4_001 })).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (422, "REFUND_EXCEEDS_BALANCE"), "{refused}");
    assert_eq!(app.get(&payment).await?.at("/data/refundableMinor"), &json!(4_000), "and the application knows");

    assert_eq!(said(&approves(&maker, &dispute, "OPENED").await?), "403 SELF_APPROVAL");
    assert_eq!(said(&approves(&checker, &dispute, "LOST").await?), "409 INVALID_OPERATION_STATE");
    assert_eq!(said(&approves(&checker, &dispute, "OPENED").await?), "200 OPEN");
    assert_eq!((owed(&maker).await?, stands(&app, "chargebacks").await?), (3_250, 6_000));
    assert_eq!(said(&approves(&checker, &dispute, "OPENED").await?), "409 INVALID_OPERATION_STATE", "once");

    let sent = maker.post(&path(&dispute, "/evidence"), &json!({ "note": "the courier's receipt" })).await?;
    assert_eq!(said(&sent), "200 EVIDENCE_SENT");
    let proposed = proposes(&maker, &dispute, "WON").await?;
    assert_eq!((said(&proposed).as_str(), proposed.text_at("/data/waitsFor")), ("200 EVIDENCE_SENT", "WON"));
    assert_eq!(said(&proposes(&checker, &dispute, "LOST").await?), "409 INVALID_OPERATION_STATE", "something waits");
    let refused = checker.post(&path(&dispute, "/refuse"), &json!({ "reason": "not so" })).await?;
    assert_eq!((said(&refused).as_str(), refused.at("/data/waitsFor")), ("200 EVIDENCE_SENT", &Value::Null));
    proposes(&maker, &dispute, "LOST").await?;
    assert_eq!(said(&approves(&maker, &dispute, "LOST").await?), "403 SELF_APPROVAL");
    let lost = approves(&checker, &dispute, "LOST").await?;
    assert_eq!(said(&lost), "200 LOST", "{lost}");
    let both = (lost.text_at("/data/proposedBy/name"), lost.text_at("/data/outcomeApprovedBy/name"));
    assert_eq!(both, ("maker", "checker"));
    assert_eq!((owed(&maker).await?, stands(&app, "chargebacks").await?), (3_250, 0));
    assert_eq!(stands(&app, "merchant_payable").await?, -4_000, "the merchant bears it");
    let refused = maker.post(&refund, &json!({ "amountMinor": 4_001 })).await?;
    assert_eq!(refused.code(), "REFUND_EXCEEDS_BALANCE", "what is lost is with the customer: {refused}");

    let shown = maker.get(&path(&dispute, "")).await?;
    let kinds: Vec<&Value> =
        shown.at("/data/entries").as_array().into_iter().flatten().map(|one| &one["kind"]).collect();
    let told = ["PROPOSED", "APPROVED", "CHANGED", "PROPOSED", "REFUSED", "PROPOSED", "APPROVED"];
    assert_eq!(json!(kinds), json!(told), "{shown}");
    let trail = app.sql("select action from audit_log where action like 'dispute.%' order by place").await?;
    let acts = ["recorded", "approved", "evidence_sent", "proposed", "refused", "proposed", "approved"];
    assert_eq!(trail, acts.map(|act| format!("dispute.{act}")));
    let denied = app.sql("select count(*)::text from audit_log where action = 'access.refused'").await?;
    assert_eq!(denied, ["2"], "who agreed to his own is on record");
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dispute_is_won_or_taken_out_of_the_book_and_its_money_is_free_again() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    for (case, outcome) in [("CB-1", "WON"), ("CB-2", "WITHDRAWN")] {
        let dispute = records(&maker, &of(&payment, case, 10_000)).await?;
        approves(&checker, &dispute, "OPENED").await?;
        assert_eq!(owed(&maker).await?, -250, "{case}: the gateway takes more than it owes");
        proposes(&maker, &dispute, outcome).await?;
        let ended = approves(&checker, &dispute, outcome).await?;
        assert_eq!(said(&ended), format!("200 {outcome}"), "{ended}");
        assert_eq!((owed(&maker).await?, stands(&app, "chargebacks").await?), (9_750, 0), "{case}");
    }
    let never = records(&maker, &of(&payment, "CB-3", 10_000)).await?;
    let refused = checker.post(&path(&never, "/refuse"), &json!({ "reason": "another payment's" })).await?;
    assert_eq!((said(&refused).as_str(), refused.at("/data/postingId")), ("200 WITHDRAWN", &Value::Null));
    let refund =
        maker.post(&format!("/admin/payments/{}/refunds", payment.id), &json!({ "amountMinor": 10_000 })).await?;
    assert_eq!(refund.status, 201, "{refund}");
    let causes =
        "select distinct cause from ledger_transfers where cause like 'DISPUTE_%' or cause = 'CORRECTION' order by 1";
    assert_eq!(app.sql(causes).await?, ["CORRECTION", "DISPUTE_OPENED", "DISPUTE_WON"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_who_do_the_same_at_once_do_it_once() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (one, other) = (finance(&app, "one").await?, finance(&app, "other").await?);
    let body = of(&payment, "CB-1", 6_000);
    let (first, second) = tokio::join!(records(&one, &body), records(&other, &body));
    let (first, second) = (first?, second?);
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert!(statuses[0] == 201 && statuses[1] >= 409, "{first} {second}");

    let (a, b) = (of(&payment, "CB-2", 3_000), of(&payment, "CB-3", 3_000));
    let (first, second) = tokio::join!(records(&one, &a), records(&one, &b));
    let (first, second) = (first?, second?);
    assert_eq!(first.status.as_u16().min(second.status.as_u16()), 201, "{first} {second}");
    assert_eq!(first.status.as_u16().max(second.status.as_u16()), 422, "only one of them fits: {first} {second}");

    let dispute = if first.status == 201 { first } else { second };
    let (third, fourth) = (finance(&app, "third").await?, finance(&app, "fourth").await?);
    let (first, second) = tokio::join!(approves(&third, &dispute, "OPENED"), approves(&fourth, &dispute, "OPENED"));
    let mut said = [said(&first?), said(&second?)];
    said.sort_unstable();
    assert_eq!(said, ["200 OPEN", "409 INVALID_OPERATION_STATE"]);
    let opened = app.sql("select count(*)::text from ledger_transfers where cause = 'DISPUTE_OPENED'").await?;
    assert_eq!(opened, ["1"]);
    Ok(())
}
