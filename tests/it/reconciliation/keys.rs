//! One key, one effect, where people bring money into the book.

use super::{
    desk::statement_shows_the_first,
    worklist::{PATH, exception, house_with_two_exceptions},
};
use crate::support::Result;
use domain::operators::SeededRole;
use futures_util::future::join_all;
use serde_json::{Value, json};
use tests::{Answer, Operator, TestApp};

/// Requests with one key at once.
const CALLERS: usize = 4;

fn replayed(answer: &Answer) -> bool {
    answer.header("idempotent-replayed") == "true"
}

fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status.as_u16(), answer.code()), (status, code), "{answer}");
}

/// Asks several times at once with one key, and once more: one of them does it, and whoever is answered is answered the same.
async fn at_once(who: &Operator, key: &str, path: &str, body: &Value) -> Result<Answer> {
    let answers = join_all((0..CALLERS).map(|_| who.post_as(key, path, body))).await;
    let answers = answers.into_iter().collect::<Result<Vec<Answer>>>()?;
    let (done, told): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.status.is_success());
    assert_eq!(done.iter().filter(|answer| !replayed(answer)).count(), 1, "{path}: {answers:?}");
    for answer in told {
        refused(answer, 409, "IDEMPOTENCY_IN_PROGRESS");
        assert_eq!(answer.header("retry-after"), "1");
    }
    let again = who.post_as(key, path, body).await?;
    assert_eq!((again.status.as_u16(), replayed(&again)), (200, true), "{again}");
    assert!(done.iter().all(|answer| answer.body == again.body), "{path}: {done:?}");
    Ok(again)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_exception_is_resolved_and_approved_once_with_one_key() -> Result {
    let (app, maker, _) = house_with_two_exceptions().await?;
    let checker = app.operator("checker", SeededRole::Finance).await?;
    checker.steps_up().await?;
    let id = exception(&maker, "MISSING_IN_SETTLEMENT").await?;
    let (resolve, approve) = (format!("{PATH}/{id}/resolve"), format!("{PATH}/{id}/approve"));
    let given_up = json!({"remedy": "WRITTEN_OFF", "note": "the gateway never got it"});
    refused(
        &maker.post_as("k", &resolve, &json!({"remedy": "WRITTEN_OFF", "note": ""})).await?,
        400,
        "VALIDATION_ERROR",
    );
    let proposed = at_once(&maker, "k", &resolve, &given_up).await?;
    assert_eq!(proposed.text_at("/data/status"), "AWAITING_APPROVAL", "{proposed}");

    let approval = json!({"amountMinor": 24_375});
    refused(&maker.post_as("k", &approve, &approval).await?, 403, "SELF_APPROVAL");
    refused(&checker.post_as("k", &approve, &json!({"amountMinor": 1})).await?, 400, "VALIDATION_ERROR");
    refused(&checker.post_as(&"k".repeat(256), &approve, &approval).await?, 400, "VALIDATION_ERROR");
    let approved = at_once(&checker, "k", &approve, &approval).await?;
    assert_eq!(approved.text_at("/data/status"), "RESOLVED", "{approved}");
    refused(&checker.post_as("k", &approve, &json!({"amountMinor": 1})).await?, 409, "IDEMPOTENCY_KEY_CONFLICT");
    refused(&checker.post_as("other", &approve, &approval).await?, 409, "INVALID_OPERATION_STATE");
    let booked = "select count(*)::text from ledger_transfers where cause = 'SETTLEMENT_ADJUSTED'";
    assert_eq!(app.sql(booked).await?, ["2"], "off the receivable and into the fees, once");

    // Opened again, a retry of the approval from before books nothing and changes nothing.
    let opened = checker.post(&format!("{PATH}/{id}/reopen"), &json!({"note": "they found it"})).await?;
    assert_eq!(opened.text_at("/data/status"), "OPEN", "{opened}");
    let late = checker.post_as("k", &approve, &approval).await?;
    assert_eq!((late.text_at("/data/status"), replayed(&late)), ("RESOLVED", true), "{late}");
    let shown = maker.get(&format!("{PATH}/{id}")).await?;
    assert_eq!(shown.text_at("/data/exception/status"), "OPEN", "{shown}");
    assert_eq!(app.sql(booked).await?, ["2"]);
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_exceptions_are_worked_on_once_with_one_key() -> Result {
    let (app, maker, _) = house_with_two_exceptions().await?;
    let checker = app.operator("checker", SeededRole::Finance).await?;
    checker.steps_up().await?;
    let (missing, stray) =
        (exception(&maker, "MISSING_IN_SETTLEMENT").await?, exception(&maker, "MISSING_INTERNAL").await?);
    let (work, approve) = (format!("{PATH}/work"), format!("{PATH}/approve"));
    let given_up = json!({"ids": [missing, stray], "resolve": {"remedy": "WRITTEN_OFF", "note": "nobody finds it"}});
    let proposed = at_once(&maker, "k", &work, &given_up).await?;
    assert_eq!(proposed.text_at("/data/0/exception/status"), "AWAITING_APPROVAL", "{proposed}");
    let other = json!({"ids": [stray], "resolve": {"remedy": "WRITTEN_OFF", "note": "nobody finds it"}});
    refused(&maker.post_as("k", &work, &other).await?, 409, "IDEMPOTENCY_KEY_CONFLICT");
    refused(&checker.post_as("k", &work, &given_up).await?, 409, "IDEMPOTENCY_KEY_CONFLICT");

    let amount = proposed.at("/data/0/exception/resolution/amountMinor").clone();
    let approval = json!({"exceptions": [{"id": missing, "amountMinor": amount}, {"id": stray, "amountMinor": 1}]});
    let own = maker.post_as("own", &approve, &approval).await?;
    assert_eq!(own.text_at("/data/0/errorCode"), "SELF_APPROVAL", "{own}");
    let approved = at_once(&checker, "k", &approve, &approval).await?;
    assert_eq!(approved.text_at("/data/0/exception/status"), "RESOLVED", "{approved}");
    assert_eq!(approved.text_at("/data/1/errorCode"), "INVALID_OPERATION_STATE", "a refusal is an answer: {approved}");
    let booked = "select count(*)::text from ledger_transfers where cause = 'SETTLEMENT_ADJUSTED'";
    assert_eq!(app.sql(booked).await?, ["2"], "off the receivable and into the fees, once");

    // Whoever was cut off before he had answered is followed by the retry: what was done is found, and the rest is done.
    let open = |until: &str| {
        format!(
            "update idempotency_keys set status = null, body = null, holder = gen_random_uuid(), held_until = {until} \
             where operation = 'approveExceptions' and app_id = '00000000-0000-0000-0000-000000000000' and key = 'k' \
             returning key"
        )
    };
    assert_eq!(app.sql(&open("now() + interval '1 minute'")).await?, ["k"]);
    refused(&checker.post_as("k", &approve, &approval).await?, 409, "IDEMPOTENCY_IN_PROGRESS");
    assert_eq!(app.sql(&open("now() - interval '1 minute'")).await?, ["k"]);
    let again = checker.post_as("k", &approve, &approval).await?;
    assert_eq!((again.at("/data"), replayed(&again)), (approved.at("/data"), false), "{again}");
    assert!(replayed(&checker.post_as("k", &approve, &approval).await?));
    let anew = checker.post_as("another", &approve, &approval).await?;
    assert_eq!(anew.text_at("/data/0/errorCode"), "INVALID_OPERATION_STATE", "{anew}");
    assert_eq!(app.sql(booked).await?, ["2"]);
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_the_houses_is_worked_on_with_keys_too() -> Result {
    let (app, maker, _) = house_with_two_exceptions().await?;
    let stray = exception(&maker, "MISSING_INTERNAL").await?;
    let explained = json!({"remedy": "EXPLAINED", "note": "a test of the gateway's"});
    let resolved = at_once(&maker, "k", &format!("{PATH}/{stray}/resolve"), &explained).await?;
    assert_eq!(resolved.text_at("/data/status"), "RESOLVED", "{resolved}");
    let kept =
        "select app_id::text || ' ' || mode || ' ' || operation from idempotency_keys where operation like 'resolve%'";
    assert_eq!(app.sql(kept).await?, ["00000000-0000-0000-0000-000000000000 TEST resolveException"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_is_posted_once_with_one_key() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    statement_shows_the_first(&app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    finance.steps_up().await?;
    let run = finance.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    let path = |id: &str| format!("/admin/reconciliation/runs/{id}/post");
    let (own, unknown) = (path(run.text_at("/data/id")), path("rcn_00000000000000000000000009"));
    refused(&finance.post_as("k", &unknown, &Value::Null).await?, 404, "RESOURCE_NOT_FOUND");
    let posted = at_once(&finance, "k", &own, &Value::Null).await?;
    assert_eq!(posted.at("/data/postedLines"), &json!(1), "{posted}");
    refused(&finance.post_as("k", &unknown, &Value::Null).await?, 409, "IDEMPOTENCY_KEY_CONFLICT");
    refused(&finance.post_as("other", &own, &Value::Null).await?, 409, "INVALID_OPERATION_STATE");
    let told = "select count(*)::text from webhook_events where type = 'settlement.reconciled'";
    assert_eq!(app.sql(told).await?, ["1"]);
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}
