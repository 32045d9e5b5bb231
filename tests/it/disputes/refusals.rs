//! Who may not, what must not be, and what the database itself refuses.

use super::{DISPUTES, approves, finance, of, path, records, said};
use domain::{
    access::Reach,
    apps::{RefundPolicy, Settings},
    operators::SeededRole,
};
use serde_json::json;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn amounts_that_never_came_and_payments_that_were_not_paid_are_not_disputed() -> Result {
    let app = TestApp::start().await?;
    let (paid, unpaid) = (app.paid_payment(10_000).await?, app.create_payment(5_000).await?);
    let maker = finance(&app, "maker").await?;
    for (body, expected) in [
        (of(&paid, "CB-1", 10_001), "422 AMOUNT_OUT_OF_BOUNDS"),
        (of(&paid, "CB-1", 0), "400 VALIDATION_ERROR"),
        (of(&paid, "", 1), "400 VALIDATION_ERROR"),
        (of(&paid, "card 4111111111111111", 1), "400 VALIDATION_ERROR"),
        (of(&unpaid, "CB-1", 5_000), "409 INVALID_OPERATION_STATE"),
        (json!({ "paymentId": paid.id.to_string(), "caseNumber": "CB-1", "reason": "x" }), "400 VALIDATION_ERROR"),
        (
            json!({ "paymentId": "pay_00000000000000000000000009", "caseNumber": "CB-1", "reason": "x", "amountMinor": 1 }),
            "404 RESOURCE_NOT_FOUND",
        ),
    ] {
        let refused = records(&maker, &body).await?;
        assert_eq!(said(&refused), expected, "{body}: {refused}");
    }
    assert_eq!(records(&maker, &of(&paid, "CB-1", 7_000)).await?.status, 201);
    let refused = records(&maker, &of(&paid, "CB-2", 3_001)).await?;
    assert_eq!(said(&refused), "422 AMOUNT_OUT_OF_BOUNDS", "another one takes the rest: {refused}");
    assert_eq!(records(&maker, &of(&paid, "CB-2", 3_000)).await?.status, 201);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_that_waited_is_not_sent_when_the_bank_took_the_money() -> Result {
    let refunds = RefundPolicy {
        approval_threshold_minor: 1_000,
        second_approval_threshold_minor: None,
        app_refunds_need_approval: false,
    };
    let app = TestApp::start_with(Settings { refunds, ..Settings::default() }).await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let refund =
        maker.post(&format!("/admin/payments/{}/refunds", payment.id), &json!({ "amountMinor": 8_000 })).await?;
    assert_eq!(refund.text_at("/data/refund/status"), "AWAITING_APPROVAL", "{refund}");
    assert_eq!(said(&records(&maker, &of(&payment, "CB-1", 10_000)).await?), "201 AWAITING_APPROVAL");
    let approval = json!({ "requestHash": refund.text_at("/data/requestHash") });
    let path = format!("/admin/refunds/{}", refund.text_at("/data/refund/id"));
    for what in ["dry-run", "approve"] {
        let refused = checker.post(&format!("{path}/{what}"), &approval).await?;
        assert_eq!(said(&refused), "422 REFUND_EXCEEDS_BALANCE", "{what}: {refused}");
    }
    assert_eq!(checker.post(&format!("{path}/reject"), &json!({ "reason": "disputed" })).await?.status, 200);
    assert_eq!(app.get(&payment).await?.at("/data/refundableMinor"), &json!(0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn disputes_are_seen_and_moved_by_who_may_of_their_application_and_mode_alone() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let maker = finance(&app, "maker").await?;
    let dispute = records(&maker, &of(&payment, "CB-1", 6_000)).await?;
    let (other, _) = app.another_app().await?;
    let limited = Reach::Apps([other.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), limited).await?;
    limited.steps_up().await?;
    let listed = format!("{DISPUTES}?mode=TEST");
    assert_eq!(limited.get(&listed).await?.body["pagination"]["totalElements"], 0);
    assert_eq!(limited.get(&path(&dispute, "")).await?.status, 404);
    assert_eq!(said(&records(&limited, &of(&payment, "CB-2", 1_000)).await?), "404 RESOURCE_NOT_FOUND");
    assert_eq!(said(&approves(&limited, &dispute, "OPENED").await?), "404 RESOURCE_NOT_FOUND");
    for (what, body) in [
        ("/evidence", json!({ "note": "x" })),
        ("/propose", json!({ "outcome": "WON", "reason": "x" })),
        ("/refuse", json!({ "reason": "x" })),
        ("/comments", json!({ "text": "x" })),
    ] {
        assert_eq!(said(&limited.post(&path(&dispute, what), &body).await?), "404 RESOURCE_NOT_FOUND", "{what}");
    }
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    viewer.steps_up().await?;
    assert_eq!(viewer.get(&listed).await?.body["pagination"]["totalElements"], 1);
    assert_eq!(records(&viewer, &of(&payment, "CB-2", 1_000)).await?.code(), "FORBIDDEN");
    let plain = app.operator("plain", SeededRole::Finance).await?;
    assert_eq!(approves(&plain, &dispute, "OPENED").await?.code(), "REAUTH_REQUIRED");

    assert_eq!(maker.get(DISPUTES).await?.body["pagination"]["totalElements"], 0, "LIVE unless asked otherwise");
    for (filter, count) in [
        (format!("applicationId={}", app.test.scope.app), 1),
        (format!("applicationId={}", other.scope.app), 0),
        (format!("paymentId={}", payment.id), 1),
        ("status=AWAITING_APPROVAL".into(), 1),
        ("status=LOST".into(), 0),
        ("gateway=bkash".into(), 0),
    ] {
        let found = maker.get(&format!("{listed}&{filter}")).await?;
        assert_eq!(found.body["pagination"]["totalElements"], count, "{filter}: {found}");
    }
    records(&maker, &of(&payment, "CB-2", 1_000)).await?;
    let first = maker.get(&format!("{listed}&size=1")).await?;
    let cursor = first.body["pagination"]["nextCursor"].as_str().ok_or("no cursor")?;
    let rest = maker.get(&format!("{listed}&size=1&cursor={cursor}")).await?;
    assert_eq!((first.text_at("/data/0/caseNumber"), rest.text_at("/data/0/caseNumber")), ("CB-2", "CB-1"));
    let file = maker.get(&format!("{DISPUTES}/export?mode=TEST")).await?;
    assert_eq!((file.status.as_u16(), file.text.lines().count()), (200, 3), "{}", file.text);
    assert!(file.text.contains(",AWAITING_APPROVAL,") && file.text.contains(",CB-2,"), "{}", file.text);
    let sheet = maker.get(&format!("{DISPUTES}/export?mode=TEST&format=XLSX")).await?;
    assert!(sheet.text.starts_with("PK"), "a workbook");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_itself_refuses_what_must_not_be() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let (maker, checker) = (finance(&app, "maker").await?, finance(&app, "checker").await?);
    let dispute = records(&maker, &of(&payment, "CB-1", 6_000)).await?;
    let opens = "update disputes set status = 'OPEN', posting_id = gen_random_uuid(), taken_at = now(), approved_by = ";
    for (statement, why) in [
        (format!("{opens} recorded_by"), "disputes_two_people"),
        (format!("{opens} null"), "disputes_agreed_or_proven"),
        ("update disputes set amount_minor = 1".into(), "frozen"),
        ("update captures set disputed_minor = 10001".into(), "captures_disputes_within"),
        ("delete from disputes".into(), "append-only"),
        ("truncate disputes cascade".into(), "append-only"),
    ] {
        let said = app.tell_sql(&statement).await.expect_err(&statement);
        assert!(format!("{said:?}").contains(why), "{statement}: {said:?}");
    }
    approves(&checker, &dispute, "OPENED").await?;
    let lost = "update disputes set status = 'LOST', ended_at = now(), proposed_outcome = null, proposed_by = null, \
        proposed_at = null, proposed_reason = null";
    let said = app.tell_sql(lost).await.expect_err("nobody agreed");
    assert!(format!("{said:?}").contains("disputes_ended_agreed"), "{said:?}");
    Ok(())
}
