//! Reconciliation as operators ask for it.

use crate::support::Result;
use domain::{access::Reach, operators::SeededRole};
use serde_json::{Value, json};
use tests::TestApp;

/// A statement of the house's account: the first payment as it came, and a line about nothing that we know.
pub(crate) async fn statement_shows_the_first(app: &TestApp) -> Result {
    let sql = "set session_replication_role = replica; \
        insert into statements (app_id, mode, id, gateway, file_name, file_format, file_bytes, file_digest, mapping, \
        mapping_version, layout, state, ended_at, read_through, kept_lines, seen_lines, refused_lines, skipped_lines, \
        posted_lines, created_at, updated_at) select '00000000-0000-0000-0000-000000000000', 'TEST', \
        '00000000-0000-0000-0000-000000000001', method, 'may.csv', 'CSV', 1, sha256('x'), 'preset', 0, '{}', 'IMPORTED', \
        captured_at, 3, 2, 0, 0, 0, 0, captured_at, captured_at from captures order by captured_at limit 1; \
        insert into statement_lines (app_id, mode, fingerprint, statement_id, number, kind, gateway_txn_id, gross_minor, \
        fee_minor, net_minor, currency, at) select '00000000-0000-0000-0000-000000000000', 'TEST', md5(n::text)::uuid, \
        '00000000-0000-0000-0000-000000000001', n + 1, 'PAYMENT', case n when 1 then gateway_txn_id else 'TX-NOBODYS' end, \
        captured_minor, -coalesce(fee_minor, 0), captured_minor - coalesce(fee_minor, 0), 'BDT', captured_at \
        from (select * from captures order by captured_at limit 1) c cross join generate_series(1, 2) n";
    app.tell_sql(sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_holds_a_day_against_the_statements() -> Result {
    let app = TestApp::start().await?;
    for amount_minor in [10_000, 25_000] {
        app.paid_payment(amount_minor).await?;
    }
    statement_shows_the_first(&app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let run = finance.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    assert_eq!(run.status, 200, "{run}");
    let counters = ["status", "matched", "missingInSettlement", "missingInternal", "amountMismatch", "deferred"];
    let counted: Vec<_> = counters.map(|counter| run.at("/data")[counter].clone()).into();
    assert_eq!(json!(counted), json!(["DONE", 1, 0, 1, 0, 1]), "{run}");
    assert_eq!((run.at("/data/ledgerBalanced"), run.at("/data/period")), (&json!(true), &json!(day)));

    let path = format!("/admin/reconciliation/results?period={day}&mode=TEST");
    let results = finance.get(&path).await?;
    assert_eq!(results.body["pagination"]["totalElements"], 3, "{results}");
    let flagged = finance.get(&format!("{path}&status=FLAGGED")).await?;
    assert_eq!(flagged.text_at("/data/0/reason"), "MISSING_INTERNAL", "{flagged}");
    assert_eq!(*flagged.at("/data/0/lines/0/lineNumber"), 3, "the evidence is named: {flagged}");
    let first = finance.get(&format!("{path}&size=2")).await?;
    let cursor = first.body["pagination"]["nextCursor"].as_str().ok_or("no cursor")?;
    let rest = finance.get(&format!("{path}&size=2&cursor={cursor}")).await?;
    assert_eq!(rest.at("/data").as_array().map(Vec::len), Some(1), "{rest}");

    let id = run.text_at("/data/id").to_owned();
    let listed = finance.get("/admin/reconciliation/runs?mode=TEST").await?;
    assert_eq!(listed.text_at("/data/0/id"), id.as_str(), "{listed}");
    let over = finance.press(&format!("/admin/reconciliation/runs/{id}/cancel")).await?;
    assert_eq!((over.status.as_u16(), over.code()), (409, "INVALID_OPERATION_STATE"), "{over}");
    let live = finance.get(&format!("/admin/reconciliation/results?period={day}")).await?;
    assert_eq!(live.body["pagination"]["totalElements"], 0, "LIVE is looked at unless asked otherwise: {live}");
    assert_eq!(finance.get("/admin/reconciliation/results").await?.code(), "VALIDATION_ERROR");

    let limited = Reach::Apps([app.test.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), limited).await?;
    let refused = limited.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    assert_eq!(refused.code(), "FORBIDDEN", "{refused}");
    let own = limited.get(&path).await?;
    assert_eq!(own.body["pagination"]["totalElements"], 2, "a line about nothing is the house's: {own}");
    let told = app.sql("select action from audit_log where action like 'reconciliation.%' order by place").await?;
    assert_eq!(told, ["reconciliation.asked", "reconciliation.done"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_matched_goes_into_the_book_and_the_application_hears_of_it() -> Result {
    let app = TestApp::start().await?;
    for amount_minor in [10_000, 25_000] {
        app.paid_payment(amount_minor).await?;
    }
    statement_shows_the_first(&app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let run = finance.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    assert!(run.body["data"].get("postedAt").is_none(), "nothing is posted by a run itself: {run}");
    let id = run.text_at("/data/id").to_owned();
    let early = finance.press(&format!("/admin/reconciliation/runs/{id}/post")).await?;
    assert_eq!(early.code(), "REAUTH_REQUIRED", "{early}");
    finance.steps_up().await?;
    let posted = finance.press(&format!("/admin/reconciliation/runs/{id}/post")).await?;
    assert_eq!((posted.status.as_u16(), posted.at("/data/postedLines")), (200, &json!(1)), "{posted}");
    let again = finance.press(&format!("/admin/reconciliation/runs/{id}/post")).await?;
    assert_eq!((again.status.as_u16(), again.code()), (409, "INVALID_OPERATION_STATE"), "{again}");
    let unknown = finance.press("/admin/reconciliation/runs/rcn_00000000000000000000000009/post").await?;
    assert_eq!(unknown.status, 404, "{unknown}");

    app.run_workers_until_idle().await?;
    let received = app.webhooks_received();
    assert!(received.ends_with("\nsettlement.reconciled #1, signed"), "{received}");
    let body: Value =
        serde_json::from_str(&app.sql("select body from webhook_events where type like 'settlement.%'").await?[0])?;
    let (gross, fee, net) = (&body["data"]["grossMinor"], &body["data"]["feeMinor"], &body["data"]["netMinor"]);
    let sum = |one: &Value| one.as_i64().unwrap_or_default();
    assert_eq!((sum(gross), sum(net)), (10_000, 10_000 + sum(fee)), "{body}");
    assert_eq!((&body["data"]["lines"], &body["data"]["runId"]), (&json!(1), &json!(id)));
    let object = body["data"]["postingId"].as_str().ok_or("no posting")?;
    let found = app.test.read(&format!("/webhooks/events?objectId={object}")).await?;
    assert_eq!(found.text_at("/data/0/objectId"), object, "{found}");

    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    let moved = "select distinct cause || ' ' || split_part(debit, '/', 1) || ' ' || split_part(credit, '/', 1) \
        from ledger_transfers where cause = 'SETTLEMENT' and debit not like 'gateway_fees' order by 1";
    assert_eq!(app.sql(moved).await?, ["SETTLEMENT bank gateway_receivable"]);
    let undone = app.sql("update statements set state = 'UNDONE', note = 'x' returning id::text").await;
    assert!(undone.is_err(), "a statement of which a line is posted stays");
    Ok(())
}
