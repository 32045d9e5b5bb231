//! One key, one effect: product.md §4 over HTTP.

use crate::orders::Shop;
use adapters::sandbox::{Fault, sslcommerz::Endpoint, switches::Transport};
use domain::operators::SeededRole;
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::{Answer, Result, TestApp, caller::send};

fn body(amount_minor: i64) -> Value {
    json!({ "amountMinor": amount_minor, "customerReference": "customer-1" })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_request_again_gets_the_same_answer() -> Result {
    let app = TestApp::start().await?;
    let first = app.post_as("order-1", "/payments", &body(10_000)).await?;
    assert_eq!((first.status.as_u16(), first.header("idempotent-replayed")), (201, ""));
    let again = app
        .post_as(
            "order-1",
            "/payments",
            &json!({ "customerReference": "customer-1", "currency": null, "amountMinor": 10_000 }),
        )
        .await?;
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (201, "true"));
    assert_eq!(again.body, first.body, "byte for byte the first answer, its request id included");
    let other = app.post_as("order-1", "/payments", &body(10_001)).await?;
    assert!(other.is_enveloped());
    assert_snapshot!(other, @"409 IDEMPOTENCY_KEY_CONFLICT: the idempotency key was used with another request");
    assert_eq!(app.read("/payments").await?.at("/pagination/totalElements"), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_belongs_to_one_app_one_mode_and_one_operation() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let made = app.post_as("k", "/payments", &body(10_000)).await?;
    for caller in [&other, &app.live] {
        let theirs = caller.post_as("k", "/payments", &body(20_000)).await?;
        assert_eq!((theirs.status.as_u16(), theirs.header("idempotent-replayed")), (201, ""));
    }
    let cancel = format!("/payments/{}/cancel", made.text_at("/data/id"));
    let cancelled = app.post_as("k", &cancel, &Value::Null).await?;
    assert_snapshot!(cancelled, @"200 CANCELLED");
    let again = app.post_as("k", &cancel, &Value::Null).await?;
    assert_snapshot!(format!("{again} {}", again.header("idempotent-replayed")), @"200 CANCELLED true");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_first_runs_the_second_is_told_to_wait() -> Result {
    let app = TestApp::start().await?;
    app.gateway().breaks_for(1, Fault::Transport(Transport::Slow { on: Some(Endpoint::Init), ms: 4_000 }));
    let body = json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    let first = tokio::spawn({
        let (caller, body) = (app.test.clone(), body.clone());
        async move { caller.post_as("slow", "/payments", &body).await }
    });
    while app.read("/payments").await?.at("/pagination/totalElements") != 1 {
        tokio::task::yield_now().await;
    }
    let second = app.post_as("slow", "/payments", &body).await?;
    assert_snapshot!(second, @"409 IDEMPOTENCY_IN_PROGRESS: the first request with this idempotency key is still running");
    assert_eq!(second.header("retry-after"), "1");
    let first = first.await??;
    assert_snapshot!(first, @"201 PENDING");
    let third = app.post_as("slow", "/payments", &body).await?;
    assert_eq!((third.text_at("/data/id"), third.header("idempotent-replayed")), (first.text_at("/data/id"), "true"));
    assert_eq!(app.gateway().sandbox.sessions(None).len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_502_is_not_kept_and_its_retry_makes_no_second_payment() -> Result {
    let app = TestApp::start().await?;
    app.gateway().breaks(Fault::InitWithoutUrl);
    let body = json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    for _ in 0..3 {
        let refused = app.post_as("k", "/payments", &body).await?;
        assert_eq!(refused.to_string(), "502 GATEWAY_ERROR: the gateway gave no page to send the customer to");
        assert_eq!(refused.header("idempotent-replayed"), "");
    }
    assert_eq!(app.read("/payments").await?.at("/pagination/totalElements"), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_uses_no_key_up() -> Result {
    let app = TestApp::start().await?;
    assert_snapshot!(app.post_as("k", "/payments", &body(0)).await?, @r"
    400 VALIDATION_ERROR
      amountMinor: must be a whole number from 1 to 9007199254740991
    ");
    assert_snapshot!(app.post_as("k", "/payments", &body(10_000)).await?, @"201 PENDING");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_a_key_is_refused() -> Result {
    let app = TestApp::start().await?;
    let long = "k".repeat(300);
    let most = "k".repeat(255);
    let mut seen = Vec::new();
    for key in ["", &long, "ключ", "4111111111111111", &most] {
        let value = reqwest::header::HeaderValue::from_bytes(key.as_bytes())?;
        let request = app.request(reqwest::Method::POST, "/payments").header("Idempotency-Key", value);
        seen.push(send(request.json(&body(10_000))).await?.to_string());
    }
    let twice =
        app.request(reqwest::Method::POST, "/payments").header("Idempotency-Key", "a").header("Idempotency-Key", "b");
    let twice = send(twice.json(&body(10_000))).await?;
    assert_eq!(twice.to_string(), "400 VALIDATION_ERROR\n  Idempotency-Key: is given more than once");
    assert_snapshot!(seen.join("\n"), @r"
    400 VALIDATION_ERROR
      Idempotency-Key: must be 1 to 255 printable ASCII characters
    400 VALIDATION_ERROR
      Idempotency-Key: must be 1 to 255 printable ASCII characters
    400 VALIDATION_ERROR
      Idempotency-Key: must be 1 to 255 printable ASCII characters
    400 VALIDATION_ERROR
      Idempotency-Key: must not hold a card number
    201 PENDING
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_retry_of_a_made_endpoint_does_not_show_the_secret_again() -> Result {
    let app = TestApp::start().await?;
    let body = json!({ "url": "http://127.0.0.1:9/hook" });
    let first = app.post_as("hook", "/webhooks/endpoints", &body).await?;
    let again = app.post_as("hook", "/webhooks/endpoints", &body).await?;
    assert!(first.text_at("/data/secret").starts_with("whsec_"));
    assert_eq!((again.text_at("/data/id"), again.at("/data/secret")), (first.text_at("/data/id"), &Value::Null));
    assert_eq!(again.header("idempotent-replayed"), "true");
    let rotate = format!("/webhooks/endpoints/{}/rotate-secret", first.text_at("/data/id"));
    let rotated = app.post_as("turn", &rotate, &Value::Null).await?;
    let twice = app.post_as("turn", &rotate, &Value::Null).await?;
    assert!(rotated.text_at("/data/secret").starts_with("whsec_"));
    assert_eq!((twice.header("idempotent-replayed"), twice.at("/data/secret")), ("true", &Value::Null));
    Ok(())
}

/// Makes something twice with one key, and says where it is.
async fn twice<F: Future<Output = Result<Answer>>>(make: impl Fn() -> F) -> Result<String> {
    let (first, again) = (make().await?, make().await?);
    assert_eq!((first.status.as_u16(), first.header("idempotent-replayed")), (201, ""), "{first}");
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (201, "true"), "{again}");
    assert_ne!(first.header("location"), "", "{first}");
    assert_eq!(again.header("location"), first.header("location"), "{first}");
    Ok(first.header("location").to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_given_again_says_again_where_the_thing_is() -> Result {
    let shop = Shop::with(5).await?;
    let app = &shop.app;
    let paid = app.paid_payment(10_000).await?;
    let chair = json!({ "description": "Chair", "qty": 1, "unitAmountMinor": 5_000 });
    let invoice = json!({ "customerReference": "c", "lineItems": [chair] });
    let issued = app.post("/invoices", &invoice).await?.text_at("/data/id").to_owned();
    let later = json!({ "init_payment": false, "customer_reference": "c", "items": shop.cards(1)["items"] });
    let later = app.post("/orders", &later).await?.text_at("/data/id").to_owned();
    for (path, body) in [
        ("/payments".to_owned(), body(10_000)),
        ("/payments".to_owned(), json!({ "amountMinor": 1_000, "customerReference": "c", "invoiceId": issued })),
        (format!("/payments/initiate/{later}"), json!({ "amount": 5_000 })),
        (format!("/payments/{}/refunds", paid.id), json!({ "amountMinor": 100 })),
        ("/webhooks/endpoints".to_owned(), json!({ "url": "https://shop.example/hook" })),
        ("/invoices".to_owned(), invoice.clone()),
        (format!("/invoices/{issued}/credit-notes"), json!({ "amountMinor": 100 })),
        ("/orders".to_owned(), shop.cards(1)),
    ] {
        let key = format!("{path}-{body}");
        let place = twice(|| app.post_as(&key[..key.len().min(200)], &path, &body)).await?;
        let found = app.read(place.strip_prefix("/api/v1").ok_or("another place")?).await?;
        assert_eq!(found.status.as_u16(), 200, "{place}: {found}");
    }
    let operator = app.operator("rahim", SeededRole::SuperAdmin).await?;
    operator.steps_up().await?;
    let of_app = format!("/admin/apps/{}", app.test.scope.app);
    let variant = json!({ "sku": "T-1", "name": "Tea", "priceMinor": 100, "source": "PRELOADED" });
    for (path, body) in [
        ("/admin/apps".to_owned(), json!({ "name": "Tea Shop" })),
        (format!("/admin/payments/{}/refunds", paid.id), json!({ "amountMinor": 100 })),
        (
            "/admin/reconciliation/disputes".to_owned(),
            json!({ "paymentId": paid.id.to_string(), "caseNumber": "CB-1", "reason": "not received", "amountMinor": 100 }),
        ),
        (format!("{of_app}/webhooks/TEST"), json!({ "url": "https://shop.example/other" })),
        (format!("{of_app}/discounts/TEST"), json!({ "code": "EID10", "type": "percentage", "value": 1_000 })),
        (
            format!("{of_app}/catalogue/TEST/products"),
            json!({ "name": "Tea", "slug": "tea", "status": "ACTIVE", "variants": [variant] }),
        ),
        (format!("{of_app}/invoices/TEST"), invoice.clone()),
    ] {
        let place = twice(|| operator.post_as(&path, &path, &body)).await?;
        let found = operator.get(place.strip_prefix("/api/v1").ok_or("another place")?).await?;
        assert_eq!(found.status.as_u16(), 200, "{place}: {found}");
    }
    Ok(())
}
