//! One key, one step of a dispute, however often it is asked for.

use super::{DISPUTES, finance, of, owed, path, said};
use futures_util::future::join_all;
use serde_json::{Value, json};
use tests::{Answer, Result, TestApp};

/// Requests with one key at once.
const CALLERS: usize = 4;

fn replayed(answer: &Answer) -> bool {
    answer.header("idempotent-replayed") == "true"
}

/// How many disputes there are, lines of the trail about them, and transfers of them in the book.
async fn kept(app: &TestApp) -> Result<Vec<String>> {
    app.sql(
        "select count(*)::text from disputes union all \
         select count(*)::text from audit_log where action like 'dispute.%' union all \
         select count(*)::text from ledger_transfers where cause like 'DISPUTE_%'",
    )
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dispute_is_recorded_once_with_one_key() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, other) = (finance(&app, "maker").await?, finance(&app, "other").await?);
    let refused = maker.post_as("k", DISPUTES, &of(&payment, "CB-1", 10_001)).await?;
    assert_eq!(said(&refused), "422 AMOUNT_OUT_OF_BOUNDS", "{refused}");

    let body = of(&payment, "CB-1", 6_000);
    let first = maker.post_as("k", DISPUTES, &body).await?;
    assert_eq!((said(&first).as_str(), replayed(&first)), ("201 AWAITING_APPROVAL", false), "a refusal uses no key up");
    let again = maker.post_as("k", DISPUTES, &body).await?;
    assert_eq!((again.status.as_u16(), replayed(&again)), (201, true), "{again}");
    assert_eq!((&again.body, again.header("location")), (&first.body, first.header("location")));
    assert_eq!(kept(&app).await?, ["1", "1", "0"]);

    for (who, body) in [(&maker, of(&payment, "CB-2", 1_000)), (&other, body.clone())] {
        let refused = who.post_as("k", DISPUTES, &body).await?;
        assert_eq!(said(&refused), "409 IDEMPOTENCY_KEY_CONFLICT", "{refused}");
    }
    let refused = maker.post_as("another", DISPUTES, &of(&payment, "CB-1", 4_000)).await?;
    assert_eq!(said(&refused), "409 RESOURCE_ALREADY_EXISTS", "the gateway's case is known: {refused}");
    let refused = maker.post_as(&"k".repeat(256), DISPUTES, &of(&payment, "CB-2", 1_000)).await?;
    assert_eq!(said(&refused), "400 VALIDATION_ERROR", "{refused}");
    assert_eq!(kept(&app).await?, ["1", "1", "0"]);

    // One key, two operations, and what has happened since changes no answer.
    let (propose, refuse) = (path(&first, "/propose"), path(&first, "/refuse"));
    let early = maker.post_as("k", &propose, &json!({ "outcome": "LOST", "reason": "late" })).await?;
    assert_eq!(said(&early), "409 INVALID_OPERATION_STATE", "{early}");
    assert_eq!(said(&other.post(&refuse, &json!({ "reason": "not ours" })).await?), "200 WITHDRAWN");
    let again = maker.post_as("k", DISPUTES, &body).await?;
    assert_eq!((said(&again).as_str(), replayed(&again)), ("201 AWAITING_APPROVAL", true));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_for_several_times_at_once_with_one_key_each_step_is_taken_once() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let mut dispute = String::new();
    for (who, path, body, status) in [
        (&maker, "", of(&payment, "CB-1", 6_000), "AWAITING_APPROVAL"),
        (&checker, "/approve", json!({ "step": "OPENED" }), "OPEN"),
        (&maker, "/propose", json!({ "outcome": "LOST", "reason": "so the gateway says" }), "OPEN"),
        (&checker, "/approve", json!({ "step": "LOST" }), "LOST"),
    ] {
        let (key, path) = (format!("{path} {status}"), format!("{DISPUTES}{dispute}{path}"));
        let answers = join_all((0..CALLERS).map(|_| who.post_as(&key, &path, &body))).await;
        let answers = answers.into_iter().collect::<Result<Vec<Answer>>>()?;
        let (done, told): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.status.is_success());
        assert_eq!(done.iter().filter(|answer| !replayed(answer)).count(), 1, "{path}: {done:?}");
        for answer in told {
            assert_eq!(said(answer), "409 IDEMPOTENCY_IN_PROGRESS", "{path}: {answer}");
            assert_eq!(answer.header("retry-after"), "1");
        }
        let again = who.post_as(&key, &path, &body).await?;
        assert_eq!((again.text_at("/data/status"), replayed(&again)), (status, true), "{path}: {again}");
        assert!(done.iter().all(|answer| answer.body == again.body), "{path}: {done:?}");
        dispute = format!("/{}", again.text_at("/data/id"));
    }
    assert_eq!(kept(&app).await?, ["1", "4", "2"], "it went into the book once, and out of it once");
    assert_eq!(owed(&maker).await?, 3_750);
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn agreeing_again_with_the_same_key_agrees_to_nothing_new() -> Result {
    let app = TestApp::start().await?;
    let (one, two) = (app.paid_payment(10_000).await?, app.paid_payment(10_000).await?);
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let first = maker.post(DISPUTES, &of(&one, "CB-1", 6_000)).await?;
    let second = maker.post(DISPUTES, &of(&two, "CB-2", 6_000)).await?;
    let opened = json!({ "step": "OPENED" });
    let own = maker.post_as("k", &path(&first, "/approve"), &opened).await?;
    assert_eq!(said(&own), "403 SELF_APPROVAL", "{own}");
    assert_eq!(said(&checker.post_as("k", &path(&first, "/approve"), &opened).await?), "200 OPEN");
    for (path, body) in
        [(path(&second, "/approve"), opened.clone()), (path(&first, "/approve"), json!({ "step": "LOST" }))]
    {
        let refused = checker.post_as("k", &path, &body).await?;
        assert_eq!(said(&refused), "409 IDEMPOTENCY_KEY_CONFLICT", "another dispute, another step: {refused}");
    }

    // Something else is proposed by now: the retry of an approval from before does not agree to it.
    for turn in ["one", "other"] {
        let proposal = json!({ "outcome": "WITHDRAWN", "reason": turn });
        let proposed = maker.post_as(turn, &path(&first, "/propose"), &proposal).await?;
        assert_eq!(proposed.text_at("/data/waitsFor"), "WITHDRAWN", "{proposed}");
        let late = checker.post_as("k", &path(&first, "/approve"), &opened).await?;
        assert_eq!((said(&late).as_str(), replayed(&late)), ("200 OPEN", true), "{late}");
        let refused = checker.post(&path(&first, "/refuse"), &json!({ "reason": "not so" })).await?;
        assert_eq!((said(&refused).as_str(), refused.at("/data/waitsFor")), ("200 OPEN", &Value::Null));
    }
    let late =
        maker.post_as("one", &path(&first, "/propose"), &json!({ "outcome": "WITHDRAWN", "reason": "one" })).await?;
    assert_eq!((late.text_at("/data/waitsFor"), replayed(&late)), ("WITHDRAWN", true), "as it was then");
    let shown = maker.get(&path(&first, "")).await?;
    assert_eq!(shown.at("/data/dispute/waitsFor"), &Value::Null, "nothing waits: {shown}");
    assert_eq!(kept(&app).await?[2], "1");
    Ok(())
}
