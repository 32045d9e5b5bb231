//! What an application is told, and how stubbornly: product.md §9 over HTTP and on the wire.

use insta::assert_snapshot;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Receiver, Result, TestApp, answer::pretty};

/// The delivery of the application's only event.
async fn delivery(app: &TestApp) -> Result<Answer> {
    let events = app.read("/webhooks/events").await?;
    let deliveries = app.read(&format!("/webhooks/events/{}/deliveries", events.text_at("/data/0/id"))).await?;
    app.read(&format!("/webhooks/deliveries/{}", deliveries.text_at("/data/0/id"))).await
}

/// Seconds between two instants of the wire.
async fn seconds_between(app: &TestApp, from: &str, to: &str) -> Result<u64> {
    let asked = format!("select ceil(extract(epoch from '{to}'::timestamptz - '{from}'::timestamptz))::text");
    Ok(app.sql(&asked).await?.join("").parse()?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_says_what_happened_and_reads_the_same_everywhere() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    assert_eq!(arrived.len(), 1);
    let body: Value = serde_json::from_str(&arrived[0].body)?;
    assert_snapshot!(pretty(&body), @r#"
    {
      "createdAt": "[time]",
      "data": {
        "amountMinor": 10000,
        "attempts": [
          {
            "capturedMinor": 10000,
            "createdAt": "[time]",
            "feeMinor": 250,
            "gatewayTxnId": "…",
            "id": "att_…",
            "method": "sslcommerz",
            "reference": "…",
            "status": "SUCCEEDED",
            "updatedAt": "[time]"
          }
        ],
        "capturedMinor": 10000,
        "checkoutUrl": "http://local/checkout/…",
        "createdAt": "[time]",
        "currency": "BDT",
        "customerReference": "customer-1",
        "expiresAt": "[time]",
        "gateway": "sslcommerz",
        "gatewayTxnId": "…",
        "id": "pay_…",
        "metadata": {},
        "mode": "TEST",
        "reference": "…",
        "refundableMinor": 10000,
        "refundedMinor": 0,
        "status": "SUCCEEDED",
        "updatedAt": "[time]"
      },
      "id": "evt_…",
      "mode": "TEST",
      "schemaVersion": 1,
      "sequence": 1,
      "type": "payment.succeeded"
    }
    "#);
    let event = app.read(&format!("/webhooks/events/{}", arrived[0].id)).await?;
    assert_eq!(event.text_at("/data/body"), arrived[0].body, "byte for byte");
    assert_eq!(body.pointer("/data/id"), Some(&json!(payment.id)));
    let confirmed = app.read(&format!("/payments/{}", payment.id)).await?;
    assert_eq!(confirmed.at("/data/status"), "SUCCEEDED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failing_endpoint_is_tried_seven_times_and_then_parked() -> Result {
    let app = TestApp::start().await?;
    app.receiver.answer([500; 7]);
    app.paid_payment(10_000).await?;
    app.run_workers_until_idle().await?;
    let mut waits = Vec::new();
    while let Some(next) = delivery(&app).await?.at("/data/nextAttemptAt").as_str().map(str::to_owned) {
        let id = delivery(&app).await?.text_at("/data/id").to_owned();
        let attempts = app.read(&format!("/webhooks/deliveries/{id}/attempts")).await?;
        let wait = seconds_between(&app, attempts.text_at("/data/0/at"), &next).await?;
        waits.push(wait);
        app.pass(Duration::from_secs(wait / 2)).await?;
        assert_eq!(app.receiver.arrived().len(), waits.len(), "not a moment too early");
        app.pass(Duration::from_secs(wait / 2 + 2)).await?;
    }
    for (wait, usual) in waits.iter().zip([30, 120, 600, 3_600, 21_600, 86_400]) {
        assert!(wait.abs_diff(usual) <= usual / 10 + 5, "{wait} is not about {usual}");
    }
    assert_eq!((waits.len(), app.receiver.arrived().len()), (6, 7));
    let parked = delivery(&app).await?;
    assert_snapshot!(parked, @"200 PARKED");
    assert_snapshot!(app.alerts().await?, @"WEBHOOK_PARKED");
    let attempts = app.read(&format!("/webhooks/deliveries/{}/attempts?size=1", parked.text_at("/data/id"))).await?;
    assert_eq!(attempts.at("/pagination/totalElements"), 7);
    assert_snapshot!(attempts.at("/data/0/httpStatus"), @"500");
    assert_snapshot!(attempts.text_at("/data/0/response"), @"you said 500 Internal Server Error");

    let again = app.press(&format!("/webhooks/deliveries/{}/resend", parked.text_at("/data/id"))).await?;
    assert_snapshot!(again, @"200 PENDING");
    app.run_workers_until_idle().await?;
    assert_snapshot!(delivery(&app).await?, @"200 DELIVERED");
    let arrived = app.receiver.arrived();
    assert!(arrived.iter().all(|one| one.id == arrived[0].id && one.body == arrived[0].body), "one id, one body");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_gone_is_switched_off_until_it_is_changed() -> Result {
    let app = TestApp::start().await?;
    let endpoints = app.read("/webhooks/endpoints").await?;
    let path = format!("/webhooks/endpoints/{}", endpoints.text_at("/data/0/id"));
    app.receiver.answer([410]);
    app.paid_payment(10_000).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.read(&path).await?, @"200 GONE");
    assert_snapshot!(delivery(&app).await?, @"200 PARKED");
    app.paid_payment(20_000).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(app.receiver.arrived().len(), 1, "nobody knocks where nobody lives");
    let back = app.put(&path, &json!({ "url": app.receiver.url() })).await?;
    assert_snapshot!(back, @"200 ENABLED");
    app.paid_payment(30_000).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(app.receiver.arrived().len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_gets_only_the_events_it_wants() -> Result {
    let app = TestApp::start().await?;
    let picky = Receiver::start().await?;
    let made =
        app.subscribe(&json!({ "url": picky.url(), "events": ["payment.cancelled"], "description": "stock" })).await?;
    let mut shown = made.at("/data").clone();
    shown["secret"] = "[secret]".into();
    assert_snapshot!(pretty(&shown), @r#"
    {
      "createdAt": "[time]",
      "description": "stock",
      "events": [
        "payment.cancelled"
      ],
      "id": "whe_…",
      "ordered": false,
      "secret": "[secret]",
      "status": "ENABLED",
      "updatedAt": "[time]",
      "url": "http://local/hook"
    }
    "#);
    app.paid_payment(10_000).await?;
    let cancelled = app.create_payment(10_000).await?;
    app.cancel(&cancelled).await?;
    app.run_workers_until_idle().await?;
    let kinds: Vec<String> = picky.arrived().iter().map(|one| one.says("/type").to_string()).collect();
    assert_eq!(kinds, [r#""payment.cancelled""#]);
    assert_snapshot!(app.webhooks_received(), @r"
    payment.succeeded #1, signed
    payment.cancelled #1, signed
    ");
    let removed = app.delete(&format!("/webhooks/endpoints/{}", made.text_at("/data/id"))).await?;
    assert_snapshot!(removed, @"200 REMOVED");
    let another = app.create_payment(10_000).await?;
    app.cancel(&another).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(picky.arrived().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ordered_endpoint_hears_of_one_payment_in_order() -> Result {
    let app = TestApp::start().await?;
    let strict = Receiver::start().await?;
    app.subscribe(&json!({ "url": strict.url(), "ordered": true })).await?;
    strict.answer([500, 500]);
    let payment = app.create_payment(10_000).await?;
    let session = app.customer().goes_to_the_gateway(&payment).await?;
    app.cancel(&payment).await?;
    app.customer().does(&session, tests::gateway::paying()).await?;
    app.run_workers_until_idle().await?;
    let heard = |receiver: &Receiver| {
        receiver.arrived().iter().map(|one| one.says("/sequence").to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_snapshot!(heard(&strict), @"1");
    app.pass(Duration::from_secs(40)).await?;
    app.pass(Duration::from_secs(150)).await?;
    assert_snapshot!(heard(&strict), @"1 1 1 2");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotated_secret_signs_beside_the_old_one_for_a_day() -> Result {
    let app = TestApp::start().await?;
    let old = app.webhook_secret().ok_or("no secret")?;
    let endpoints = app.read("/webhooks/endpoints").await?;
    let path = format!("/webhooks/endpoints/{}", endpoints.text_at("/data/0/id"));
    let rotated = app.press(&format!("{path}/rotate-secret")).await?;
    let new = adapters::webhook::signing::read_secret(rotated.text_at("/data/secret")).ok_or("no new secret")?;
    assert!(!rotated.at("/data/previousSecretSignsUntil").is_null());
    app.press(&format!("{path}/test")).await?;
    app.run_workers_until_idle().await?;
    app.pass(Duration::from_secs(25 * 3_600)).await?;
    app.press(&format!("{path}/test")).await?;
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    let seen: Vec<String> = arrived
        .iter()
        .map(|one| format!("{} old {} new {}", one.says("/type"), one.verify(&old).is_ok(), one.verify(&new).is_ok()))
        .collect();
    assert_snapshot!(seen.join("\n"), @r#"
    "endpoint.test" old true new true
    "endpoint.test" old false new true
    "#);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_sent_again_one_by_one_and_by_range() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    app.run_workers_until_idle().await?;
    let first = app.read("/webhooks/events").await?;
    let (id, at) = (first.text_at("/data/0/id").to_owned(), first.text_at("/data/0/createdAt").to_owned());
    app.advance(Duration::from_secs(3_600)).await?;
    app.paid_payment(20_000).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(app.receiver.arrived().len(), 2);

    let resent = app.press(&format!("/webhooks/events/{id}/resend")).await?;
    assert_snapshot!(resent.data(), @r#"
    {
      "count": 1
    }
    "#);
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    assert_eq!((arrived.len(), &arrived[2].id, &arrived[2].body), (3, &id, &arrived[0].body));

    let endpoints = app.read("/webhooks/endpoints").await?;
    let replay = format!("/webhooks/endpoints/{}/replay", endpoints.text_at("/data/0/id"));
    let only_first = app.post(&replay, &json!({ "from": at, "to": at })).await?;
    assert_snapshot!(only_first.data(), @r#"
    {
      "count": 1
    }
    "#);
    let both = app.post(&replay, &json!({ "from": at, "to": "2099-01-01T00:00:00Z" })).await?;
    assert_snapshot!(both.data(), @r#"
    {
      "count": 1
    }
    "#);
    app.run_workers_until_idle().await?;
    let ids: Vec<String> = app.receiver.arrived().iter().skip(3).map(|one| one.id.clone()).collect();
    assert!(ids.contains(&id) && ids.iter().any(|one| *one != id), "both came again: {ids:?}");
    assert_snapshot!(app.post(&replay, &json!({ "from": "2099-01-01T00:00:00Z", "to": at })).await?, @r"
    400 VALIDATION_ERROR
      to: must not be before from
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_found_by_type_object_and_time() -> Result {
    let app = TestApp::start().await?;
    let paid = app.paid_payment(10_000).await?;
    let cancelled = app.create_payment(10_000).await?;
    app.cancel(&cancelled).await?;
    let mut seen = Vec::new();
    for query in [
        String::new(),
        "?type=payment.cancelled".to_owned(),
        format!("?objectId={}", paid.id),
        "?from=2099-01-01T00:00:00Z".to_owned(),
        "?type=payment.eaten".to_owned(),
        "?objectId=pay_nonsense".to_owned(),
        "?size=1&page=1".to_owned(),
    ] {
        let found = app.read(&format!("/webhooks/events{query}")).await?;
        let all = found.at("/data").as_array().into_iter().flatten();
        let kinds: Vec<&str> = all.filter_map(|event| event.get("type")?.as_str()).collect();
        seen.push(format!("{}: {found} {}", query.replace(&paid.id, "[paid]"), kinds.join(" ")).trim_end().to_owned());
    }
    assert_snapshot!(seen.join("\n"), @r"
    : 200 payment.cancelled payment.succeeded
    ?type=payment.cancelled: 200 payment.cancelled
    ?objectId=[paid]: 200 payment.succeeded
    ?from=2099-01-01T00:00:00Z: 200
    ?type=payment.eaten: 400 VALIDATION_ERROR
      type: must be one of payment.succeeded, payment.failed, payment.cancelled, payment.expired, payment.review, refund.pending, refund.succeeded, refund.failed, order.fulfilled, order.needs_attention, invoice.issued, invoice.payment_received, invoice.paid, invoice.overdue, invoice.voided, installment.due, installment.overdue, settlement.reconciled, credential.rotated, endpoint.test
    ?objectId=pay_nonsense: 400 VALIDATION_ERROR
      objectId: must be the id of a payment, refund, order, invoice, settlement posting, app or endpoint
    ?size=1&page=1: 200 payment.succeeded
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_endpoint_must_be_encrypted_and_name_no_credentials() -> Result {
    // Whether an address is public is seen when it is dialled, on what its name resolves to then.
    let app = TestApp::start().await?;
    let mut seen = Vec::new();
    for url in [
        "http://shop.example/hook",
        "https://127.0.0.1/hook",
        "https://10.0.0.1/hook",
        "https://[::1]/hook",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/hook",
        "https://user:pass@shop.example/",
        "ftp://shop.example/",
        "javascript:alert(1)",
        "https://shop.example/hook",
    ] {
        seen.push(format!("{url}: {}", app.live.post("/webhooks/endpoints", &json!({ "url": url })).await?));
    }
    assert_snapshot!(seen.join("\n"), @r"
    http://shop.example/hook: 400 VALIDATION_ERROR
      url: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    https://127.0.0.1/hook: 201 ENABLED
    https://10.0.0.1/hook: 201 ENABLED
    https://[::1]/hook: 201 ENABLED
    https://169.254.169.254/latest/meta-data: 201 ENABLED
    https://localhost/hook: 201 ENABLED
    https://user:pass@shop.example/: 400 VALIDATION_ERROR
      url: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    ftp://shop.example/: 400 VALIDATION_ERROR
      url: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    javascript:alert(1): 400 VALIDATION_ERROR
      url: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    https://shop.example/hook: 201 ENABLED
    ");
    Ok(())
}
