//! Disputes and what gateways say of them: a chargeback opens one, explains one, gives one back, and each counts once.

use super::{DISPUTES, approves, finance, of, owed, path, proposes, records, said, stands};
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Operator, Result, TestApp};

const STATEMENT: &str = "stm_00000000000000000000000001";

/// A statement of the house's account that shows the first payment.
async fn statement(app: &TestApp) -> Result {
    let sql = "set session_replication_role = replica; \
        insert into statements (app_id, mode, id, gateway, file_name, file_format, file_bytes, file_digest, mapping, \
        mapping_version, layout, state, ended_at, read_through, kept_lines, seen_lines, refused_lines, skipped_lines, \
        posted_lines, created_at, updated_at) select '00000000-0000-0000-0000-000000000000', 'TEST', \
        '00000000-0000-0000-0000-000000000001', method, 'may.csv', 'CSV', 1, sha256('x'), 'preset', 0, '{}', 'IMPORTED', \
        captured_at, 99, 99, 0, 0, 0, 0, captured_at, captured_at from captures order by captured_at limit 1";
    app.tell_sql(sql).await?;
    line(app, (2, "PAYMENT"), None, (10_000, -250)).await
}

/// A line of it: about the first payment unless it names something else.
async fn line(app: &TestApp, (number, kind): (u32, &str), named: Option<&str>, (gross, fee): (i64, i64)) -> Result {
    let named = named.map_or("gateway_txn_id".to_owned(), |named| format!("'{named}'"));
    app.tell_sql(&format!(
        "set session_replication_role = replica; insert into statement_lines (app_id, mode, fingerprint, statement_id, number, \
         kind, gateway_txn_id, gross_minor, fee_minor, net_minor, currency, at) \
         select '00000000-0000-0000-0000-000000000000', 'TEST', md5('{number}')::uuid, '00000000-0000-0000-0000-000000000001', \
         {number}, '{kind}', {named}, {gross}, {fee}, {gross} + {fee}, 'BDT', captured_at \
         from captures order by captured_at limit 1"
    ))
    .await
}

fn named(number: u32) -> Value {
    json!({ "statementId": STATEMENT, "lineNumber": number })
}

/// A dispute as it is recorded from a line.
fn from_line(payment: &tests::Payment, case: &str, number: u32) -> Value {
    json!({ "paymentId": payment.id.to_string(), "caseNumber": case, "reason": "fraud", "statementLine": named(number) })
}

/// Holds the day against the statement, and posts what matched.
async fn settles(app: &TestApp, who: &Operator) -> Result<Answer> {
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let run = who.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    let id = run.text_at("/data/id").to_owned();
    let posted = who.press(&format!("/admin/reconciliation/runs/{id}/post")).await?;
    assert_eq!(posted.status, 200, "{posted}");
    who.get(&format!("/admin/reconciliation/results?runId={id}")).await
}

/// What a run found about disputes: status, how, and how much was expected.
fn about_disputes(results: &Answer) -> Vec<String> {
    let all = results.at("/data").as_array().cloned().unwrap_or_default();
    let of_disputes = all.iter().filter(|one| one.get("disputeId").is_some());
    let told = |one: &Value| {
        let text = |name: &str| one[name].as_str().unwrap_or("-").to_owned();
        format!("{} {} {}", text("status"), text("matchedBy"), one["expectedMinor"])
    };
    let mut told: Vec<String> = of_disputes.map(told).collect();
    told.sort_unstable();
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_in_a_statement_opens_a_dispute_and_another_one_gives_it_back() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    app.paid_payment(25_000).await?;
    let maker = finance(&app, "maker").await?;
    statement(&app).await?;
    line(&app, (3, "CHARGEBACK"), Some("CB-77"), (-4_000, -100)).await?;
    assert_eq!(owed(&maker).await?, 34_125);

    let dispute = records(&maker, &from_line(&payment, "CB-77", 3)).await?;
    assert_eq!(said(&dispute), "201 OPEN", "nobody has to agree to what the gateway shows: {dispute}");
    assert_eq!((dispute.at("/data/amountMinor"), dispute.at("/data/feeMinor")), (&json!(4_000), &json!(100)));
    assert_eq!(owed(&maker).await?, 30_025);
    let again = records(&maker, &from_line(&payment, "CB-78", 3)).await?;
    assert_eq!(said(&again), "409 RESOURCE_ALREADY_EXISTS", "a line is one dispute's: {again}");
    let known = records(&maker, &of(&payment, "CB-77", 1_000)).await?;
    assert_eq!(said(&known), "409 RESOURCE_ALREADY_EXISTS", "and so is a case: {known}");
    let mistaken = proposes(&maker, &dispute, "WITHDRAWN").await?;
    assert_eq!(said(&mistaken), "409 INVALID_OPERATION_STATE", "the gateway took it: {mistaken}");
    let undone =
        maker.post(&format!("/admin/reconciliation/statements/{STATEMENT}/undo"), &json!({ "reason": "x" })).await?;
    assert_eq!(said(&undone), "409 INVALID_OPERATION_STATE", "it is the dispute's evidence: {undone}");

    let found = settles(&app, &maker).await?;
    assert_eq!(about_disputes(&found), ["MATCHED RECORDED_FROM_LINE -4000"], "{found}");
    assert_eq!(owed(&maker).await?, 24_375, "what is left is the other payment");

    line(&app, (9, "CHARGEBACK"), None, (4_000, 0)).await?;
    let body = json!({ "outcome": "LOST", "reason": "it came back", "statementLine": named(9) });
    assert_eq!(
        said(&maker.post(&path(&dispute, "/propose"), &body).await?),
        "400 VALIDATION_ERROR",
        "it proves the contrary"
    );
    let body = json!({ "outcome": "WON", "reason": "it came back", "statementLine": named(9) });
    let won = maker.post(&path(&dispute, "/propose"), &body).await?;
    assert_eq!((said(&won).as_str(), won.at("/data/givenBackLine/lineNumber")), ("200 WON", &json!(9)), "{won}");
    assert_eq!((owed(&maker).await?, stands(&app, "chargebacks").await?), (28_375, 0));
    let found = settles(&app, &maker).await?;
    let both = ["MATCHED RECORDED_FROM_LINE -4000", "MATCHED RECORDED_FROM_LINE 4000"];
    assert_eq!(about_disputes(&found), both, "{found}");
    assert_eq!((owed(&maker).await?, stands(&app, "bank/sslcommerz").await?), (24_375, 9_750 - 4_100 + 4_000));
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    let fees = maker.get("/admin/reports/settlement-fees?mode=TEST").await?;
    assert_eq!(fees.at("/data/0/paidMinor"), &json!(350), "the fee of a dispute was paid too: {fees}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_explains_the_dispute_that_somebody_recorded_before() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    app.paid_payment(25_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let mut body = of(&payment, "CB-1", 10_000);
    body["feeMinor"] = json!(500);
    let dispute = records(&maker, &body).await?;
    approves(&checker, &dispute, "OPENED").await?;
    assert_eq!(owed(&maker).await?, 23_625);
    statement(&app).await?;
    line(&app, (3, "CHARGEBACK"), None, (-10_000, -500)).await?;
    let found = settles(&app, &maker).await?;
    assert_eq!(about_disputes(&found), ["MATCHED DISPUTE_OF_TRANSACTION -10000"], "{found}");
    assert_eq!(owed(&maker).await?, 24_375);

    proposes(&maker, &dispute, "WITHDRAWN").await?;
    let mistaken = approves(&checker, &dispute, "WITHDRAWN").await?;
    assert_eq!(said(&mistaken), "409 INVALID_OPERATION_STATE", "a statement shows it by now: {mistaken}");
    let refused = maker.post(&path(&dispute, "/refuse"), &json!({ "reason": "it is no mistake" })).await?;
    assert_eq!(said(&refused), "200 OPEN");
    proposes(&maker, &dispute, "LOST").await?;
    assert_eq!(said(&approves(&checker, &dispute, "LOST").await?), "200 LOST");
    assert_eq!((owed(&maker).await?, stands(&app, "merchant_payable").await?), (24_375, -25_000));
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_that_do_not_show_it_open_no_dispute() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let maker = finance(&app, "maker").await?;
    statement(&app).await?;
    line(&app, (3, "CHARGEBACK"), None, (-10_001, 0)).await?;
    line(&app, (4, "CHARGEBACK"), None, (5_000, 0)).await?;
    line(&app, (5, "CHARGEBACK"), None, (-5_000, 0)).await?;
    for (number, expected) in [
        (2, "400 VALIDATION_ERROR"),
        (3, "422 AMOUNT_OUT_OF_BOUNDS"),
        (4, "400 VALIDATION_ERROR"),
        (77, "400 VALIDATION_ERROR"),
    ] {
        let refused = records(&maker, &from_line(&payment, "CB-1", number)).await?;
        assert_eq!(said(&refused), expected, "line {number}: {refused}");
    }
    let mut other = from_line(&payment, "CB-1", 5);
    other["amountMinor"] = json!(4_999);
    let refused = records(&maker, &other).await?;
    assert_eq!(said(&refused), "400 VALIDATION_ERROR", "the line says another amount: {refused}");
    other["statementLine"]["statementId"] = json!("stm_00000000000000000000000002");
    assert_eq!(said(&records(&maker, &other).await?), "400 VALIDATION_ERROR");
    assert_eq!((app.sql("select id::text from disputes").await?, owed(&maker).await?), (Vec::new(), 9_750));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_closed_month_shows_is_booked_in_the_month_that_is_open() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let maker = finance(&app, "maker").await?;
    statement(&app).await?;
    line(&app, (3, "CHARGEBACK"), None, (-4_000, 0)).await?;
    let month = app.sql("select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM') from captures").await?;
    for _ in 0..40 {
        app.advance(Duration::from_secs(86_400)).await?;
    }
    let book = format!("applicationId={}&mode=TEST", app.test.scope.app);
    let closed = maker.press(&format!("/admin/ledger/periods/{}/close?{book}", month[0])).await?;
    assert_eq!(closed.status, 200, "{closed}");
    let dispute = records(&maker, &from_line(&payment, "CB-1", 3)).await?;
    assert_eq!(said(&dispute), "201 OPEN", "{dispute}");
    let booked = "select bool_and(t.created_at >= c.ends_at)::text from ledger_transfers t cross join ledger_closings c \
        where t.cause = 'DISPUTE_OPENED'";
    assert_eq!(app.sql(booked).await?, ["true"]);
    let taken = "select (d.taken_at < c.ends_at)::text from disputes d cross join ledger_closings c";
    assert_eq!(app.sql(taken).await?, ["true"], "when the gateway took it stays as its line says");
    assert_eq!(owed(&maker).await?, 5_750);
    let listed = maker.get(&format!("{DISPUTES}?mode=TEST&status=OPEN&gateway=sslcommerz")).await?;
    assert_eq!(listed.body["pagination"]["totalElements"], 1, "{listed}");
    Ok(())
}
