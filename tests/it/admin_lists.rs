//! What operators see of all applications: found by every filter, told as one timeline, taken away as files, and only of
//! the applications that are granted to them.

use adapters::sandbox::{Act, Action};
use domain::{access::Reach, operators::SeededRole};
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Operator, Payment, Result, TestApp};

/// What a spreadsheet would run, or a page, or a query.
const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://evil.example\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "' or 1=1 --",
    "\"><script>alert(1)</script>",
];

/// Two applications, a paid payment of each, an operator for all and one for the first alone.
async fn two_shops() -> Result<(TestApp, Payment, Payment, Operator, Operator)> {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let body = json!({
        "amountMinor": 40_000, "customerReference": "customer-1", "customerName": "Rahima Begum",
        "customerEmail": "Rahima@Mail.example", "customerPhone": "+880 1700-000000", "productName": "Rice cooker",
    });
    let own = app.create(&body).await?;
    app.customer().pays(&own).await?;
    let foreign = other.create(&json!({ "amountMinor": 70_000, "customerReference": "customer-9" })).await?;
    app.customer().pays(&foreign).await?;
    app.run_workers_until_idle().await?;
    let all = app.operator("all", SeededRole::SuperAdmin).await?;
    let reach = Reach::Apps([app.test.scope.app].into());
    let one = app.operator_for("one", SeededRole::Admin.id(), reach).await?;
    Ok((app, own, foreign, all, one))
}

fn ids(answer: &Answer) -> Vec<String> {
    let items = answer.at("/data").as_array().cloned().unwrap_or_default();
    items.iter().filter_map(|item| Some(item.pointer("/payment/id")?.as_str()?.to_owned())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn payments_are_found_by_every_filter_of_the_contract() -> Result {
    let (app, own, foreign, all, _) = two_shops().await?;
    let payment = app.get(&own).await?;
    let (app_id, created) = (app.test.scope.app, payment.text_at("/data/createdAt").to_owned());
    let attempt = payment.text_at("/data/attempts/0/reference").to_owned();
    let transaction = payment.text_at("/data/gatewayTxnId").to_owned();
    let both = ids(&all.get("/admin/payments?sortBy=amountMinor").await?);
    assert_eq!(both, [foreign.id.clone(), own.id.clone()]);
    let newest = all.get("/admin/payments?size=1").await?;
    let cursor = newest.text_at("/pagination/nextCursor").to_owned();
    let next = all.get(&format!("/admin/payments?size=1&cursor={cursor}")).await?;
    assert_eq!([ids(&newest), ids(&next)].concat(), [foreign.id.clone(), own.id.clone()]);
    assert_eq!(newest.at("/pagination/totalElements"), 2);
    for narrowing in [
        format!("applicationId={app_id}"),
        format!("reference={}", own.reference),
        format!("attemptReference={attempt}"),
        format!("gatewayTxnId={transaction}"),
        "customerRefId=customer-1".into(),
        "email=rahima@mail.example".into(),
        "phone=%2B880%201700-000000".into(),
        "amountTo=40000".into(),
        "amountFrom=40000&amountTo=69999&status=SUCCEEDED&mode=TEST&gateway=sslcommerz&currency=BDT".into(),
        format!("from={created}&to={created}"),
        format!("text={}", own.id),
        format!("text={transaction}"),
    ] {
        let found = all.get(&format!("/admin/payments?{narrowing}")).await?;
        assert!(found.is_enveloped(), "{narrowing}");
        assert_eq!(ids(&found), std::slice::from_ref(&own.id), "{narrowing}: {}", found.text);
    }
    for empty in ["mode=LIVE", "status=FAILED", "gateway=nagad", "currency=USD", "to=2020-01-01", "amountFrom=70001"] {
        let found = all.get(&format!("/admin/payments?{empty}")).await?;
        assert_eq!((ids(&found).len(), found.at("/pagination/totalElements")), (0, &json!(0)), "{empty}");
    }
    for wrong in
        ["reference=x", "attemptReference=x", "currency=taka", "from=today", "page=101&size=100", "cursor=AAAA"]
    {
        let refused = all.get(&format!("/admin/payments?{wrong}")).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{wrong}");
    }
    let other_order = all.get(&format!("/admin/payments?size=1&order=asc&cursor={cursor}")).await?;
    assert_eq!(other_order.code(), "VALIDATION_ERROR", "a cursor goes on in its own order");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payments_history_is_one_timeline() -> Result {
    let (_app, own, _, all, _) = two_shops().await?;
    let found = all.get(&format!("/admin/payments/{}", own.id)).await?;
    assert_eq!(found.text_at("/data/customer/email"), "Rahima@Mail.example");
    assert_eq!(found.text_at("/data/applicationName"), "Rice Shop");
    assert_eq!(found.at("/data/timelineIsWhole"), true);
    let timeline = found.at("/data/timeline").as_array().cloned().unwrap_or_default();
    let kinds: Vec<&str> = timeline.iter().filter_map(|one| one["kind"].as_str()).collect();
    for kind in [
        "PAYMENT_CREATED",
        "ATTEMPT_BEGUN",
        "CALLBACK_RECEIVED",
        "CAPTURED",
        "PAYMENT_MOVED",
        "LEDGER_POSTED",
        "EVENT_TOLD",
        "DELIVERY_ATTEMPTED",
    ] {
        assert!(kinds.contains(&kind), "{kind} is missing: {kinds:?}");
    }
    assert_eq!((kinds.first(), timeline.len()), (Some(&"PAYMENT_CREATED"), kinds.len()));
    let times: Vec<&str> = timeline.iter().filter_map(|one| one["at"].as_str()).collect();
    assert!(times.is_sorted(), "{times:?}");
    let posted = timeline.iter().find(|one| one["kind"] == "LEDGER_POSTED").ok_or("it was booked")?;
    assert_eq!((&posted["debit"], &posted["amountMinor"]), (&json!("gateway_receivable/sslcommerz"), &json!(40_000)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_sees_the_applications_that_are_granted_and_no_other() -> Result {
    let (app, own, foreign, all, one) = two_shops().await?;
    let other = all.get(&format!("/admin/payments/{}", foreign.id)).await?.text_at("/data/applicationId").to_owned();
    assert_eq!(ids(&one.get("/admin/payments").await?), std::slice::from_ref(&own.id));
    assert_eq!(ids(&one.get(&format!("/admin/payments?text={}", foreign.id)).await?), [""; 0]);
    assert_eq!(one.get("/admin/payments").await?.at("/pagination/totalElements"), 1);
    for list in ["payments", "gateway-callbacks", "webhooks"] {
        let list = one.get(&format!("/admin/{list}?applicationId={other}")).await?;
        assert_eq!((list.status.as_u16(), list.at("/pagination/totalElements")), (200, &json!(0)), "{list}");
    }
    let callbacks = all.get("/admin/gateway-callbacks").await?;
    let foreign_callback = callbacks.at("/data").as_array().into_iter().flatten();
    let foreign_callback =
        foreign_callback.filter(|it| it["applicationId"] == json!(other)).find_map(|it| it["id"].as_str());
    let events = all.get(&format!("/admin/webhooks?applicationId={other}")).await?;
    let (callback, event) = (foreign_callback.unwrap_or_default(), events.text_at("/data/0/id"));
    assert!(!callback.is_empty() && !event.is_empty(), "{}", callbacks.text);
    for path in [
        format!("/admin/payments/{}", foreign.id),
        format!("/admin/gateway-callbacks/{callback}"),
        format!("/admin/webhooks/{event}"),
        format!("/admin/apps/{other}/balances"),
        format!("/admin/apps/{other}/statement"),
        format!("/admin/apps/{other}/statement/export"),
    ] {
        assert_eq!(all.get(&path).await?.status, 200, "{path}");
        let hidden = one.get(&path).await?;
        assert_eq!((hidden.status.as_u16(), hidden.code()), (404, "RESOURCE_NOT_FOUND"), "{path}");
    }
    let review = one.post(&format!("/admin/payments/{}/review", foreign.id), &json!({ "decision": "ACCEPT" })).await?;
    assert_eq!(review.code(), "RESOURCE_NOT_FOUND");
    let file = one.get("/admin/payments/export").await?;
    assert!(file.text.contains(&own.id) && !file.text.contains(&foreign.id), "{}", file.text);
    let volume = one.get("/admin/reports/volume?mode=TEST&by=status").await?;
    assert_eq!(volume.at("/data/0/amountMinor"), 40_000, "{}", volume.text);
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    for (path, status) in [
        ("/admin/payments", 200),
        ("/admin/payments/export", 403),
        ("/admin/gateway-callbacks", 403),
        ("/admin/webhooks", 403),
        ("/admin/reports/volume", 200),
        (&format!("/admin/apps/{other}/balances"), 403),
    ] {
        assert_eq!(viewer.get(path).await?.status, status, "{path}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_runs_nothing_and_hostile_texts_find_themselves_alone() -> Result {
    let app = TestApp::start().await?;
    let all = app.operator("all", SeededRole::SuperAdmin).await?;
    for text in HOSTILE {
        app.create(&json!({
            "amountMinor": 10_000, "customerReference": text, "customerName": text, "productName": text,
        }))
        .await?;
    }
    for text in HOSTILE {
        for field in ["customerRefId", "text", "email", "gatewayTxnId"] {
            let request = all.request(reqwest::Method::GET, "/admin/payments").query(&[(field, text)]);
            let found = tests::caller::send(request).await?;
            let expected = usize::from(matches!(field, "customerRefId" | "text"));
            assert_eq!((found.status.as_u16(), ids(&found).len()), (200, expected), "{field}={text}: {}", found.text);
        }
    }
    let file = all.get("/admin/payments/export").await?;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"payments-"));
    assert!(file.text.starts_with("id,reference,application_id,mode,status,amount_minor,currency,"));
    let bytes = all.request(reqwest::Method::GET, "/admin/payments/export?bom=true").send().await?.bytes().await?;
    assert!(bytes.starts_with(b"\xef\xbb\xbfid,reference,"), "spreadsheets know it by its mark");
    assert_eq!(file.text.lines().count(), HOSTILE.len() + 1);
    for line in file.text.lines().skip(1) {
        let runs = line.split(',').find(|cell| cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']));
        assert_eq!(runs, None, "{line}");
    }
    assert!(file.text.contains("'+1+1,'+1+1,") && file.text.contains("\"'=HYPERLINK(\"\"http"), "{}", file.text);
    let kept = app.sql("select count(*)::text from audit_log where action = 'payments.exported'").await?;
    assert_eq!(kept, ["2"], "who took it is on record");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flagged_payment_is_accepted_or_given_back_once() -> Result {
    let app = TestApp::start().await?;
    let all = app.operator("all", SeededRole::SuperAdmin).await?;
    for (decision, status) in [("ACCEPT", "SUCCEEDED"), ("REFUND", "FAILED")] {
        let payment = app.create_payment(40_000).await?;
        app.customer().goes_and(&payment, Act::of(Action::PayRisky)).await?;
        let path = format!("/admin/payments/{}/review", payment.id);
        let body = json!({ "decision": decision });
        let decided = all.post_as(decision, &path, &body).await?;
        assert_eq!((decided.status.as_u16(), decided.text_at("/data/status")), (200, status), "{}", decided.text);
        let again = all.post_as(decision, &path, &body).await?;
        assert_eq!((again.text_at("/data/status"), again.header("idempotent-replayed")), (status, "true"));
        let late = all.post(&path, &body).await?;
        assert_eq!((late.status.as_u16(), late.code()), (409, "INVALID_OPERATION_STATE"));
        let history = all.get(&format!("/admin/payments/{}", payment.id)).await?;
        let timeline = history.at("/data/timeline").as_array().cloned().unwrap_or_default();
        let audited = timeline.iter().find(|one| one["kind"] == "AUDITED").ok_or("it is in the trail")?;
        assert_eq!((&audited["actor"], &audited["detail"]), (&json!(all.id.to_string()), &json!("payment.reviewed")));
    }
    let balances = app.trial_balance().await?;
    assert!(balances.starts_with("balanced") && balances.contains("customer_surplus CREDIT BDT 40000"), "{balances}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_log_book_and_reports_are_read() -> Result {
    let (app, own, _, all, _) = two_shops().await?;
    let app_id = app.test.scope.app;
    let matched =
        format!("/admin/gateway-callbacks?matchedPaymentId={}&signatureValid=true&gateway=sslcommerz", own.id);
    let listed = all.get(&matched).await?;
    assert_eq!(listed.text_at("/data/0/matchedPaymentId"), own.id, "{}", listed.text);
    let whole = all.get(&format!("/admin/gateway-callbacks/{}", listed.text_at("/data/0/id"))).await?;
    assert!(whole.text_at("/data/rawPayload").contains("val_id="), "{}", whole.text);
    assert!(!whole.text_at("/data/rawPayload").contains("verify_sign=0") && whole.text.contains("[removed]"));
    let path = format!("/admin/webhooks?objectId={}&deliveryStatus=DELIVERED&type=payment.succeeded", own.id);
    let told = all.get(&path).await?;
    assert_eq!((told.at("/data/0/attempts"), told.at("/data/0/lastResponseStatus")), (&json!(1), &json!(200)));
    let resent = all.press(&format!("/admin/webhooks/{}/resend", told.text_at("/data/0/id"))).await?;
    assert_eq!(resent.at("/data/count"), 1, "{}", resent.text);
    let path = format!("/admin/apps/{app_id}/statement?mode=TEST&account=gateway_receivable/sslcommerz");
    let statement = all.get(&path).await?;
    let ends = [statement.at("/data/openingMinor"), statement.at("/data/closingMinor")];
    assert_eq!(ends, [&json!(0), &json!(39_000)], "what the gateway keeps is gone: {}", statement.text);
    let changes = [statement.at("/data/lines/0/changeMinor"), statement.at("/data/lines/1/changeMinor")];
    assert_eq!(changes, [&json!(40_000), &json!(-1_000)]);
    let file = all.get(&path.replace("/statement", "/statement/export")).await?;
    assert_eq!(file.text.lines().count(), 3, "{}", file.text);
    let balances = all.get(&format!("/admin/apps/{app_id}/balances?mode=TEST")).await?;
    assert_eq!(balances.at("/data/balanced"), true);
    let before = all.get(&format!("/admin/apps/{app_id}/balances?mode=TEST&at=2020-01-01T00:00:00Z")).await?;
    assert_eq!(before.at("/data/accounts"), &json!([]));
    let rates = all.get("/admin/reports/success-rates?mode=TEST").await?;
    assert_eq!((rates.at("/data/0/attempts"), rates.at("/data/0/successBasisPoints")), (&json!(2), &json!(10_000)));
    let times = all.get("/admin/reports/confirm-times?mode=TEST&zone=UTC").await?;
    assert_eq!(times.at("/data/0/captures"), 2, "{}", times.text);
    let refund = app.post(&format!("/payments/{}/refunds", own.id), &json!({ "amountMinor": 10_000 })).await?;
    assert_eq!(refund.status, 201, "{}", refund.text);
    app.pass(Duration::from_secs(60)).await?;
    let refunds = all.get("/admin/reports/refunds?mode=TEST").await?;
    assert_eq!((refunds.at("/data/0/count"), refunds.at("/data/0/amountMinor")), (&json!(1), &json!(10_000)));
    let history = all.get(&format!("/admin/payments/{}", own.id)).await?;
    let timeline = history.at("/data/timeline").as_array().cloned().unwrap_or_default();
    let asked = timeline.iter().find(|one| one["kind"] == "REFUND_REQUESTED").map(|one| &one["amountMinor"]);
    assert_eq!(asked, Some(&json!(10_000)));
    let empty = all.get("/admin/reports/volume").await?;
    assert_eq!(empty.at("/data"), &Value::Array(Vec::new()), "TEST is left out");
    let long = all.get("/admin/reports/volume?fromDay=2025-01-01&toDay=2026-11-21").await?;
    assert_eq!(long.code(), "VALIDATION_ERROR");
    Ok(())
}
