//! Money goes back: whole and in parts, refused, slow, and with an answer that was lost.

use adapters::sandbox::{Fault, sslcommerz::Endpoint, switches::Transport};
use domain::apps::{RefundPolicy, Settings};
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::{Answer, Payment, Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

async fn refund(app: &TestApp, payment: &Payment, amount_minor: i64) -> Result<Answer> {
    app.post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": amount_minor })).await
}

/// Where a refund stands, in a line.
async fn state(app: &TestApp, asked: &Answer) -> Result<String> {
    let now = app.read(&format!("/refunds/{}", asked.text_at("/data/id"))).await?;
    let mut line = vec![now.text_at("/data/status").to_owned(), now.at("/data/amountMinor").to_string()];
    line.extend(now.at("/data/gatewayRefundId").as_str().map(|_| "named".to_owned()));
    line.extend(now.at("/data/failureReason").as_str().map(|reason| format!("({reason})")));
    Ok(line.join(" "))
}

/// What of a payment is back, and what can still go back.
async fn left(app: &TestApp, payment: &Payment) -> Result<String> {
    let now = app.get(payment).await?;
    Ok(format!("{} back, {} left", now.at("/data/refundedMinor"), now.at("/data/refundableMinor")))
}

/// How often the gateway was asked for each refund.
fn times_asked(app: &TestApp) -> Vec<u32> {
    let sessions = app.gateway().sandbox.sessions(None);
    let tries = sessions.iter().flat_map(|session| &session.tries);
    tries.flat_map(|done| &done.refunds_asked).map(|(_, times)| *times).collect()
}

/// The gateway has paid back what it took, and the workers hear of it.
async fn paid_back(app: &TestApp) -> Result {
    let gateway = app.gateway();
    for view in gateway.sandbox.sessions(None) {
        for refund in view.tries.iter().flat_map(|done| &done.refunds) {
            // One that is over stays so.
            let _ = gateway.sandbox.sslcommerz().end_refund(refund, true);
        }
    }
    app.pass(3 * MINUTE).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_gives_a_payment_back_in_parts() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(115_000).await?;
    let path = format!("/payments/{}/refunds", payment.id);
    let body = json!({ "amountMinor": 15_000, "reason": "Broken lid" });
    let first = app.post_as("refund-1", &path, &body).await?;
    assert_snapshot!(first.whole(), @r#"
    {
      "data": {
        "amountMinor": 15000,
        "approvalsMissing": 0,
        "approvedBy": [],
        "createdAt": "[time]",
        "createdBy": "crd_…",
        "currency": "BDT",
        "gateway": "sslcommerz",
        "gatewayTxnId": "…",
        "id": "rfd_…",
        "mode": "TEST",
        "paymentId": "pay_…",
        "reason": "Broken lid",
        "reference": "…",
        "status": "PENDING",
        "updatedAt": "[time]"
      },
      "meta": {
        "requestId": "req_…",
        "success": true,
        "timestamp": "[time]"
      },
      "pagination": null
    }
    "#);
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 100000 left");
    let again = app.post_as("refund-1", &path, &body).await?;
    assert_eq!((again.status.as_u16(), again.text_at("/data/id")), (201, first.text_at("/data/id")), "{again}");
    let other = app.post_as("refund-1", &path, &json!({ "amountMinor": 1 })).await?;
    assert_eq!(other.code(), "IDEMPOTENCY_KEY_CONFLICT");

    app.run_workers_until_idle().await?;
    assert_snapshot!(state(&app, &first).await?, @"PENDING 15000 named");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_fees DEBIT BDT 2875
    gateway_receivable/sslcommerz DEBIT BDT 112125
    merchant_payable CREDIT BDT 100000
    refunds_in_transit/sslcommerz CREDIT BDT 15000
    ");
    paid_back(&app).await?;
    assert_snapshot!(state(&app, &first).await?, @"SUCCEEDED 15000 named");
    assert_snapshot!(left(&app, &payment).await?, @"15000 back, 100000 left");

    let too_much = refund(&app, &payment, 100_001).await?;
    assert_snapshot!(format!("{} {}", too_much.status.as_u16(), too_much.code()), @"422 REFUND_EXCEEDS_BALANCE");
    let rest = refund(&app, &payment, 100_000).await?;
    app.run_workers_until_idle().await?;
    paid_back(&app).await?;
    assert_snapshot!(state(&app, &rest).await?, @"SUCCEEDED 100000 named");
    assert_snapshot!(left(&app, &payment).await?, @"115000 back, 0 left");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_fees DEBIT BDT 2875
    gateway_receivable/sslcommerz DEBIT BDT -2875
    merchant_payable CREDIT BDT 0
    refunds_in_transit/sslcommerz CREDIT BDT 0
    ");
    assert_snapshot!(app.webhooks_received(), @r"
    payment.succeeded #1, signed
    refund.pending #1, signed
    refund.succeeded #2, signed
    refund.pending #1, signed
    refund.succeeded #2, signed
    ");
    assert_snapshot!(app.book().await?, @"6 transfers proven, faults: []");
    let listed = app.read(&path).await?;
    assert_eq!(listed.at("/pagination/totalElements"), &json!(2), "{listed}");
    assert_eq!(listed.at("/data/0/id"), rest.at("/data/id"), "newest first");
    let done = app.read(&format!("/refunds?status=SUCCEEDED&paymentId={}", payment.id)).await?;
    assert_eq!(done.at("/pagination/totalElements"), &json!(2));
    let told = app.read(&format!("/webhooks/events?objectId={}", rest.text_at("/data/id"))).await?;
    assert_eq!((told.at("/pagination/totalElements"), told.at("/data/0/objectId")), (&json!(2), rest.at("/data/id")));
    assert_eq!(times_asked(&app), [1, 1]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_was_paid_is_given_back() -> Result {
    let app = TestApp::start().await?;
    let waiting = app.create_payment(10_000).await?;
    let answer = refund(&app, &waiting, 1).await?;
    assert_snapshot!(format!("{} {}", answer.status.as_u16(), answer.code()), @"409 INVALID_OPERATION_STATE");
    let payment = app.paid_payment(10_000).await?;
    for (body, field) in [
        (json!({ "amountMinor": 0 }), "amountMinor"),
        (json!({ "amountMinor": 1, "reason": "4111 1111 1111 1111" }), "reason"),
        (json!({ "amountMinor": 1, "reason": "" }), "reason"),
        (json!({ "amountMinor": 1, "currency": "BDT" }), "currency"),
    ] {
        let answer = app.post(&format!("/payments/{}/refunds", payment.id), &body).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (400, "VALIDATION_ERROR"), "{body}: {answer}");
        assert!(answer.at("/data").get(field).is_some(), "{body}: {answer}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_takes_back_what_nobody_has_approved_yet() -> Result {
    let refunds =
        RefundPolicy { app_refunds_need_approval: true, approval_threshold_minor: 5_000, ..RefundPolicy::default() };
    let app = TestApp::start_with(Settings { refunds, ..Settings::default() }).await?;
    let payment = app.paid_payment(10_000).await?;
    let parked = refund(&app, &payment, 9_000).await?;
    assert_snapshot!(state(&app, &parked).await?, @"AWAITING_APPROVAL 9000");
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 1000 left");
    let path = format!("/refunds/{}/withdraw", parked.text_at("/data/id"));
    let taken_back = app.post_as("withdraw-1", &path, &json!(null)).await?;
    assert_eq!((taken_back.status.as_u16(), taken_back.text_at("/data/status")), (200, "WITHDRAWN"), "{taken_back}");
    let again = app.post_as("withdraw-1", &path, &json!(null)).await?;
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (200, "true"), "{again}");
    let twice = app.press(&path).await?;
    assert_eq!((twice.status.as_u16(), twice.code()), (409, "INVALID_OPERATION_STATE"), "{twice}");
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 10000 left");
    let small = refund(&app, &payment, 5_000).await?;
    assert_snapshot!(state(&app, &small).await?, @"PENDING 5000");
    let late = app.press(&format!("/refunds/{}/withdraw", small.text_at("/data/id"))).await?;
    assert_eq!((late.status.as_u16(), late.code()), (409, "INVALID_OPERATION_STATE"), "{late}");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    payment.succeeded #1, signed
    refund.pending #1, signed
    ");
    assert_snapshot!(app.book().await?, @"3 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reason_is_only_ever_text() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let strings = [
        "'; drop table refunds; --",
        "\" or 1=1 /*",
        "<script>alert(1)</script>",
        "&refund_amount=99999&bank_tran_id=x#",
        "%00%0d%0aSet-Cookie: a=b",
        "{{7*7}} ${7*7} $(id) `id` ../../etc/passwd",
        "\u{202e}উল্টো টাকা ফেরত 🧾",
    ];
    for reason in strings {
        let asked = app
            .post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": 100, "reason": reason }))
            .await?;
        assert_eq!((asked.status.as_u16(), asked.text_at("/data/reason")), (201, reason), "{asked}");
        let now = app.read(&format!("/refunds/{}", asked.text_at("/data/id"))).await?;
        assert_eq!(now.text_at("/data/reason"), reason);
    }
    app.run_workers_until_idle().await?;
    assert_eq!(times_asked(&app), [1; 7], "each reached the gateway as one refund");
    paid_back(&app).await?;
    assert_snapshot!(left(&app, &payment).await?, @"700 back, 9300 left");
    let told: Vec<_> = app.receiver.arrived().iter().map(|one| one.says("/data/reason")).collect();
    assert!(strings.iter().all(|reason| told.contains(&json!(reason))), "{told:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_gateway_cancels_can_be_refunded_anew() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(115_000).await?;
    app.gateway().breaks_for(1, Fault::RefundCancelled);
    let first = refund(&app, &payment, 115_000).await?;
    app.run_workers_until_idle().await?;
    app.pass(3 * MINUTE).await?;
    assert_snapshot!(state(&app, &first).await?, @"FAILED 115000 named (the gateway says cancelled)");
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 115000 left");
    let second = refund(&app, &payment, 115_000).await?;
    app.run_workers_until_idle().await?;
    paid_back(&app).await?;
    assert_snapshot!(state(&app, &second).await?, @"SUCCEEDED 115000 named");
    assert_snapshot!(app.webhooks_received(), @r"
    payment.succeeded #1, signed
    refund.pending #1, signed
    refund.failed #2, signed
    refund.pending #1, signed
    refund.succeeded #2, signed
    ");
    assert_snapshot!(app.book().await?, @"6 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_is_found_where_the_gateway_looks_up_our_reference() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(115_000).await?;
    app.gateway().breaks_for(1, Fault::RefundAnswerGarbled);
    app.gateway().breaks(Fault::RefundLookup);
    let asked = refund(&app, &payment, 15_000).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(state(&app, &asked).await?, @"PENDING 15000");
    paid_back(&app).await?;
    assert_snapshot!(state(&app, &asked).await?, @"SUCCEEDED 15000 named");
    assert_eq!(times_asked(&app), [1], "it was sent once");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_that_nobody_can_tell_about_stays_pending_and_calls_a_person() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(115_000).await?;
    app.gateway().breaks_for(1, Fault::RefundAnswerGarbled);
    let asked = refund(&app, &payment, 15_000).await?;
    for _ in 0..12 {
        app.pass(15 * MINUTE).await?;
    }
    assert_snapshot!(state(&app, &asked).await?, @"PENDING 15000");
    assert_snapshot!(app.alerts().await?, @"REFUND_UNCLEAR");
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 100000 left");
    assert_eq!(times_asked(&app), [1], "it was sent once, however long nobody knows");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_is_down_while_it_is_asked_is_asked_again() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(115_000).await?;
    let asked = refund(&app, &payment, 15_000).await?;
    app.run_workers_until_idle().await?;
    app.gateway().breaks(Fault::Transport(Transport::HttpError { on: Some(Endpoint::RefundStatus), status: 500 }));
    app.pass(3 * MINUTE).await?;
    assert_snapshot!(state(&app, &asked).await?, @"PENDING 15000 named");
    app.gateway().mends();
    paid_back(&app).await?;
    assert_snapshot!(state(&app, &asked).await?, @"SUCCEEDED 15000 named");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn money_that_came_twice_proposes_its_refund_and_waits_for_people() -> Result {
    let app = TestApp::start().await?;
    // The magic amount is paid twice in one session.
    let payment = app.create_payment(115_008).await?;
    app.customer().pays(&payment).await?;
    app.pass(15 * MINUTE).await?;
    let refunds = app.read(&format!("/payments/{}/refunds", payment.id)).await?;
    let shown = |name: &str| refunds.at(&format!("/data/0/{name}")).to_string();
    assert_snapshot!(
        format!("{} {} surplus {} by {}", shown("status"), shown("amountMinor"), shown("surplus"), shown("createdBy")),
        @r#"
        "AWAITING_APPROVAL" 115008 surplus true by "poisha"
        "#
    );
    assert_snapshot!(left(&app, &payment).await?, @"0 back, 115008 left");
    assert_eq!(app.webhooks_received().matches("refund").count(), 0, "a parked refund tells nobody");
    Ok(())
}
