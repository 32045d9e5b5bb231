//! Refunds at the desk: who may ask, who must agree, and what two people say where no gateway does.

use adapters::sandbox::Fault;
use domain::{
    access::Reach,
    apps::{RefundPolicy, Settings},
    operators::SeededRole,
};
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Operator, Payment, Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

/// An application whose refunds above 10 taka need one approval, and above 50 taka two.
async fn strict() -> Result<TestApp> {
    let refunds = RefundPolicy {
        approval_threshold_minor: 1_000,
        second_approval_threshold_minor: Some(5_000),
        app_refunds_need_approval: false,
    };
    TestApp::start_with(Settings { refunds, ..Settings::default() }).await
}

/// Somebody of finance who has entered the password again a moment ago.
async fn finance(app: &TestApp, name: &str) -> Result<Operator> {
    let operator = app.operator(name, SeededRole::Finance).await?;
    operator.steps_up().await?;
    Ok(operator)
}

/// What an answer says, in a line.
fn said(answer: &Answer) -> String {
    let state = answer.at("/data/refund/status").as_str().unwrap_or(answer.code());
    format!("{} {state}", answer.status.as_u16())
}

async fn asks(who: &Operator, payment: &Payment, amount_minor: i64) -> Result<Answer> {
    who.post(&format!("/admin/payments/{}/refunds", payment.id), &json!({ "amountMinor": amount_minor })).await
}

fn path(refund: &Answer, what: &str) -> String {
    format!("/admin/refunds/{}{what}", refund.text_at("/data/refund/id"))
}

async fn approves(who: &Operator, refund: &Answer) -> Result<Answer> {
    who.post(&path(refund, "/approve"), &json!({ "requestHash": refund.text_at("/data/requestHash") })).await
}

/// What is on record about refunds, oldest first.
async fn trail(app: &TestApp) -> Result<Vec<String>> {
    let about = "select action || ' by ' || actor_kind from audit_log \
        where action like 'refund.%' or action = 'access.refused' order by place";
    app.sql(about).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_needs_a_second_pair_of_eyes_and_a_large_one_a_third() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(20_000).await?;
    let (maker, one, two) = (finance(&app, "maker").await?, finance(&app, "one").await?, finance(&app, "two").await?);
    assert_eq!(said(&asks(&maker, &payment, 1_000).await?), "201 PENDING", "small ones need nobody");

    let middle = asks(&maker, &payment, 4_000).await?;
    assert_eq!(said(&middle), "201 AWAITING_APPROVAL");
    assert_eq!(said(&approves(&maker, &middle).await?), "403 SELF_APPROVAL");
    let other = one.post(&path(&middle, "/approve"), &json!({ "requestHash": "0".repeat(64) })).await?;
    assert_eq!(said(&other), "409 INVALID_OPERATION_STATE", "that is another request");
    let unproven = app.operator("hasty", SeededRole::Finance).await?;
    assert_eq!(said(&approves(&unproven, &middle).await?), "401 REAUTH_REQUIRED");
    assert_eq!(said(&approves(&one, &middle).await?), "200 PENDING");

    let large = asks(&maker, &payment, 9_000).await?;
    assert_eq!(large.at("/data/approvalsNeeded"), &json!(2));
    let first = approves(&one, &large).await?;
    assert_eq!((said(&first), first.at("/data/refund/approvalsMissing")), ("200 AWAITING_APPROVAL".into(), &json!(1)));
    assert_eq!(said(&approves(&one, &large).await?), "409 INVALID_OPERATION_STATE", "one person counts once");
    assert_eq!(said(&approves(&two, &large).await?), "200 PENDING");
    app.run_workers_until_idle().await?;
    let waiting = two.get("/admin/refunds?status=PENDING").await?;
    assert_eq!(waiting.at("/pagination/totalElements"), &json!(3), "{waiting}");
    let view = &app.gateway().sandbox.sessions(None)[0];
    assert_eq!(view.tries[0].refunds_asked.iter().map(|(_, times)| *times).collect::<Vec<_>>(), [1, 1, 1]);
    assert_eq!(
        trail(&app).await?,
        [
            "refund.requested by OPERATOR",
            "refund.requested by OPERATOR",
            "access.refused by OPERATOR",
            "refund.approved by OPERATOR",
            "refund.requested by OPERATOR",
            "refund.approved by OPERATOR",
            "refund.approved by OPERATOR",
        ]
    );
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dry_run_says_what_the_approval_then_does() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, app.operator("checker", SeededRole::Finance).await?);
    let refund = asks(&maker, &payment, 4_000).await?;
    let before = app.trial_balance().await?;
    let run = checker.press(&path(&refund, "/dry-run")).await?;
    assert_eq!((run.status.as_u16(), run.text_at("/data/becomes")), (200, "PENDING"), "a rehearsal needs no step-up");
    assert_eq!(run.at("/data/requestHash"), refund.at("/data/requestHash"));
    let balance =
        |held: i64| json!({ "capturedMinor": 10_000, "heldMinor": held, "refundedMinor": 0, "refundableMinor": 6_000 });
    assert_eq!((run.at("/data/before"), run.at("/data/after")), (&balance(4_000), &balance(4_000)));
    assert_eq!(
        run.at("/data/transfers"),
        &json!([{ "debit": "merchant_payable", "credit": "refunds_in_transit/sslcommerz", "amountMinor": 4_000 }])
    );
    assert_eq!(run.at("/data/call/gateway"), "sslcommerz");
    assert_eq!((run.at("/data/call/road"), run.at("/data/call/amountMinor")), (&json!("API"), &json!(4_000)));
    assert_eq!(run.at("/data/call/reference"), refund.at("/data/refund/reference"));
    assert_eq!(app.trial_balance().await?, before, "nothing was kept");
    assert_eq!(said(&maker.press(&path(&refund, "/dry-run")).await?), "403 SELF_APPROVAL");

    checker.steps_up().await?;
    assert_eq!(said(&approves(&checker, &refund).await?), "200 PENDING");
    let after = app.trial_balance().await?;
    for change in run.at("/data/accounts").as_array().into_iter().flatten() {
        let line = format!("{} CREDIT BDT {}", change["account"].as_str().unwrap_or_default(), change["afterMinor"]);
        assert!(after.lines().any(|known| known == line), "{line} is not in\n{after}");
    }
    assert_eq!(said(&checker.press(&path(&refund, "/dry-run")).await?), "409 INVALID_OPERATION_STATE");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_ten_approvals_at_once_one_starts_the_refund() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(10_000).await?;
    let refund = asks(&finance(&app, "maker").await?, &payment, 4_000).await?;
    let mut checkers = Vec::new();
    for number in 0..10 {
        checkers.push(finance(&app, &format!("checker-{number}")).await?);
    }
    let all = checkers.iter().map(|checker| approves(checker, &refund));
    let answers = futures_util::future::try_join_all(all).await?;
    let mut lines: Vec<String> = answers.iter().map(said).collect();
    lines.sort();
    assert_eq!(lines[0], "200 PENDING");
    assert!(lines[1..].iter().all(|line| line == "409 INVALID_OPERATION_STATE"), "{lines:?}");
    app.run_workers_until_idle().await?;
    assert_eq!(app.sql("select count(*)::text from refund_approvals").await?, ["1"]);
    let started = "select count(*)::text from ledger_transfers where cause = 'REFUND_STARTED'";
    assert_eq!(app.sql(started).await?, ["1"]);
    let view = &app.gateway().sandbox.sessions(None)[0];
    assert_eq!(view.tries[0].refunds_asked.iter().map(|(_, times)| *times).collect::<Vec<_>>(), [1]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_no_frees_the_money_and_tells_no_application() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let first = asks(&maker, &payment, 10_000).await?;
    assert_eq!(said(&asks(&maker, &payment, 1).await?), "422 REFUND_EXCEEDS_BALANCE", "it is reserved");
    assert_eq!(said(&checker.press(&path(&first, "/withdraw")).await?), "409 INVALID_OPERATION_STATE");
    let app_s = app.press(&format!("/refunds/{}/withdraw", first.text_at("/data/refund/id"))).await?;
    assert_eq!(app_s.code(), "INVALID_OPERATION_STATE", "what an operator asked for is the operator's");
    let body = json!({ "reason": "'; drop table refunds; -- <script>alert(1)</script>" });
    let rejected = checker.post(&path(&first, "/reject"), &body).await?;
    assert_eq!((said(&rejected), rejected.at("/data/refund/failureReason")), ("200 REJECTED".into(), &body["reason"]));
    let second = asks(&maker, &payment, 10_000).await?;
    assert_eq!(said(&maker.press(&path(&second, "/withdraw")).await?), "200 WITHDRAWN");
    for refund in [&first, &second] {
        assert_eq!(said(&approves(&checker, refund).await?), "409 INVALID_OPERATION_STATE");
    }
    app.run_workers_until_idle().await?;
    assert_eq!(app.webhooks_received().matches("refund").count(), 0);
    assert_eq!(app.get(&payment).await?.at("/data/refundableMinor"), &json!(10_000));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_gateway_tells_one_person_records_and_another_confirms() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    app.gateway().breaks_for(1, Fault::RefundAnswerGarbled);
    let refund = asks(&maker, &payment, 1_000).await?;
    let finding = json!({ "outcome": "RETURNED", "detail": "BEFTN 2611-77" });
    let early = maker.post(&path(&refund, "/finding"), &finding).await?;
    assert_eq!(said(&early), "409 INVALID_OPERATION_STATE", "the gateway has the word first");
    for _ in 0..8 {
        app.pass(15 * MINUTE).await?;
    }
    let unclear = maker.get(&path(&refund, "")).await?;
    assert_eq!(unclear.at("/data/sending"), "UNCLEAR", "{unclear}");
    assert_eq!(said(&checker.post(&path(&refund, "/finding/confirm"), &finding).await?), "409 INVALID_OPERATION_STATE");
    let recorded = maker.post(&path(&refund, "/finding"), &finding).await?;
    assert_eq!((said(&recorded), recorded.at("/data/recorded")), ("200 PENDING".into(), &finding));
    assert_eq!(said(&maker.post(&path(&refund, "/finding/confirm"), &finding).await?), "403 SELF_APPROVAL");
    let other = json!({ "outcome": "NOT_RETURNED", "detail": "closed" });
    assert_eq!(said(&checker.post(&path(&refund, "/finding/confirm"), &other).await?), "409 INVALID_OPERATION_STATE");
    let done = checker.post(&path(&refund, "/finding/confirm"), &finding).await?;
    assert_eq!((said(&done), done.at("/data/refund/returnedAs")), ("200 SUCCEEDED".into(), &json!("BEFTN 2611-77")));
    assert_eq!(
        (done.at("/data/recordedBy"), done.at("/data/confirmedBy")),
        (&json!(maker.id.to_string()), &json!(checker.id.to_string()))
    );
    app.run_workers_until_idle().await?;
    assert!(app.webhooks_received().ends_with("refund.succeeded #2, signed"));
    assert_eq!(app.get(&payment).await?.at("/data/refundedMinor"), &json!(1_000));
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_surplus_is_approved_by_people_and_leaves_the_merchants_money_alone() -> Result {
    let app = strict().await?;
    // The magic amount is paid twice in one session.
    let payment = app.create_payment(115_008).await?;
    app.customer().pays(&payment).await?;
    app.pass(15 * MINUTE).await?;
    let (one, two) = (finance(&app, "one").await?, finance(&app, "two").await?);
    let waiting = one.get("/admin/refunds?status=AWAITING_APPROVAL").await?;
    assert_eq!(waiting.at("/pagination/totalElements"), &json!(1), "{waiting}");
    let id = waiting.text_at("/data/0/refund/id").to_owned();
    let proposed = one.get(&format!("/admin/refunds/{id}")).await?;
    assert_eq!(said(&approves(&one, &proposed).await?), "200 AWAITING_APPROVAL");
    assert_eq!(said(&approves(&two, &proposed).await?), "200 PENDING");
    app.run_workers_until_idle().await?;
    let book = app.trial_balance().await?;
    assert!(
        book.contains("customer_surplus CREDIT BDT 0") && book.contains("merchant_payable CREDIT BDT 115008"),
        "{book}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_applications_staff_finds_nothing_here() -> Result {
    let app = strict().await?;
    let payment = app.paid_payment(10_000).await?;
    let refund = asks(&finance(&app, "maker").await?, &payment, 4_000).await?;
    let (other, _) = app.another_app().await?;
    let reach = Reach::Apps([other.scope.app].into());
    let stranger = app.operator_for("stranger", SeededRole::Finance.id(), reach).await?;
    stranger.steps_up().await?;
    let finding = json!({ "outcome": "RETURNED", "detail": "x" });
    let hash = json!({ "requestHash": refund.text_at("/data/requestHash") });
    let asked: [(&str, &Value); 4] =
        [("/approve", &hash), ("/reject", &json!({})), ("/finding", &finding), ("/finding/confirm", &finding)];
    for (what, body) in asked {
        assert_eq!(said(&stranger.post(&path(&refund, what), body).await?), "404 RESOURCE_NOT_FOUND", "{what}");
    }
    for what in ["/dry-run", "/withdraw"] {
        assert_eq!(said(&stranger.press(&path(&refund, what)).await?), "404 RESOURCE_NOT_FOUND", "{what}");
    }
    assert_eq!(said(&stranger.get(&path(&refund, "")).await?), "404 RESOURCE_NOT_FOUND");
    assert_eq!(said(&asks(&stranger, &payment, 1).await?), "404 RESOURCE_NOT_FOUND");
    let listed = stranger.get(&format!("/admin/refunds?appId={}", app.test.scope.app)).await?;
    assert_eq!((listed.status.as_u16(), listed.at("/data")), (200, &json!([])), "{listed}");
    Ok(())
}
