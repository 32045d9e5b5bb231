//! Reading: lists by page, by cursor, by filter and in order; one transaction polled; who the caller is.

use insta::assert_snapshot;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Payment, Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

/// Seven payments a minute apart, of two customers, with different amounts.
async fn seven() -> Result<(TestApp, Vec<Payment>)> {
    let app = TestApp::start().await?;
    let mut made = Vec::new();
    for (number, amount) in [700, 100, 600, 200, 500, 300, 400].into_iter().enumerate() {
        let customer = if number % 2 == 0 { "even" } else { "odd" };
        made.push(app.create(&json!({ "amountMinor": amount * 100, "customerReference": customer })).await?);
        app.advance(MINUTE).await?;
    }
    Ok((app, made))
}

/// The amounts on a page, in whole taka.
fn amounts(answer: &Answer) -> String {
    let items = answer.at("/data").as_array().into_iter().flatten();
    let amounts = items.filter_map(|item| item.get("amountMinor")?.as_i64()).map(|minor| (minor / 100).to_string());
    amounts.collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn payments_are_listed_by_page_filter_and_order() -> Result {
    let (app, made) = seven().await?;
    let whole = app.read("/payments?size=2&page=1").await?;
    assert!(whole.is_enveloped());
    assert_eq!(whole.at("/pagination/totalElements"), 7);
    assert_eq!(whole.at("/pagination/totalPages"), 4);
    let third = made.get(2).map(|payment| payment.created.text_at("/data/createdAt").to_owned()).unwrap_or_default();
    let mut seen = Vec::new();
    for query in [
        "?",
        "?size=3",
        "?size=3&page=2",
        "?page=9",
        "?order=asc",
        "?sortBy=amountMinor",
        "?sortBy=amountMinor&order=asc&size=4",
        "?sortBy=updatedAt&order=asc",
        "?customerReference=odd",
        "?customerReference=nobody",
        "?status=PENDING&size=1",
        "?status=SUCCEEDED",
        &format!("?from={third}"),
        &format!("?to={third}"),
        &format!("?from={third}&to={third}"),
    ] {
        let page = app.read(&format!("/payments{query}")).await?;
        let total = page.at("/pagination/totalElements");
        let line = format!("{} of {total}: {}", query.replace(&third, "[third]"), amounts(&page));
        seen.push(line.trim_end().to_owned());
    }
    assert_snapshot!(seen.join("\n"), @r"
    ? of 7: 400 300 500 200 600 100 700
    ?size=3 of 7: 400 300 500
    ?size=3&page=2 of 7: 700
    ?page=9 of 7:
    ?order=asc of 7: 700 100 600 200 500 300 400
    ?sortBy=amountMinor of 7: 700 600 500 400 300 200 100
    ?sortBy=amountMinor&order=asc&size=4 of 7: 100 200 300 400
    ?sortBy=updatedAt&order=asc of 7: 700 100 600 200 500 300 400
    ?customerReference=odd of 3: 300 200 100
    ?customerReference=nobody of 0:
    ?status=PENDING&size=1 of 7: 400
    ?status=SUCCEEDED of 0:
    ?from=[third] of 5: 400 300 500 200 600
    ?to=[third] of 3: 600 100 700
    ?from=[third]&to=[third] of 1: 600
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cursor_goes_on_though_new_payments_come_in() -> Result {
    let (app, _) = seven().await?;
    let mut page = app.read("/payments?size=3").await?;
    let mut seen = vec![amounts(&page)];
    for _ in 0..5 {
        let Some(cursor) = page.at("/pagination/nextCursor").as_str().map(str::to_owned) else { break };
        app.create_payment(99_900).await?;
        page = app.read(&format!("/payments?size=3&cursor={cursor}")).await?;
        seen.push(amounts(&page));
    }
    assert_snapshot!(seen.join(" | "), @"400 300 500 | 200 600 100 | 700");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_list_can_be_asked_is_refused() -> Result {
    let app = TestApp::start().await?;
    let mut seen = Vec::new();
    for query in [
        "page=-1",
        "page=x",
        "page=10001",
        "page=",
        "size=0",
        "size=101",
        "size=1.5",
        "sortBy=id",
        "order=up",
        "cursor=x",
        "cursor=AAAA",
        "cursor=",
        "status=PAID",
        "status=pending",
        "from=yesterday",
        "to=2026-13-01T00:00:00Z",
        "customerReference=",
        "customerReference=4111111111111111",
        "sortBy=amountMinor&cursor=AAAAAAAAAAA",
        "page=1&page=2",
    ] {
        seen.push(format!("{query}: {}", app.read(&format!("/payments?{query}")).await?));
    }
    assert_snapshot!(seen.join("\n"), @r"
    page=-1: 400 VALIDATION_ERROR
      page: must be a whole number from 0 to 10000
    page=x: 400 VALIDATION_ERROR
      page: must be a whole number from 0 to 10000
    page=10001: 400 VALIDATION_ERROR
      page: must be a whole number from 0 to 10000
    page=: 400 VALIDATION_ERROR
      page: must be a whole number from 0 to 10000
    size=0: 400 VALIDATION_ERROR
      size: must be a whole number from 1 to 100
    size=101: 400 VALIDATION_ERROR
      size: must be a whole number from 1 to 100
    size=1.5: 400 VALIDATION_ERROR
      size: must be a whole number from 1 to 100
    sortBy=id: 400 VALIDATION_ERROR
      sortBy: must be one of createdAt, updatedAt, amountMinor
    order=up: 400 VALIDATION_ERROR
      order: must be one of asc, desc
    cursor=x: 400 VALIDATION_ERROR
      cursor: must be a nextCursor of an earlier page
    cursor=AAAA: 400 VALIDATION_ERROR
      cursor: must be a nextCursor of an earlier page
    cursor=: 400 VALIDATION_ERROR
      cursor: must be a text of 1 to 100 characters
    status=PAID: 400 VALIDATION_ERROR
      status: must be one of PENDING, SUCCEEDED, FAILED, CANCELLED, EXPIRED, REVIEW
    status=pending: 400 VALIDATION_ERROR
      status: must be one of PENDING, SUCCEEDED, FAILED, CANCELLED, EXPIRED, REVIEW
    from=yesterday: 400 VALIDATION_ERROR
      from: must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z
    to=2026-13-01T00:00:00Z: 400 VALIDATION_ERROR
      to: must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z
    customerReference=: 400 VALIDATION_ERROR
      customerReference: must be a text of 1 to 255 characters
    customerReference=4111111111111111: 400 VALIDATION_ERROR
      customerReference: must not hold a card number
    sortBy=amountMinor&cursor=AAAAAAAAAAA: 400 VALIDATION_ERROR
      cursor: goes with a list sorted by createdAt only
    page=1&page=2: 400 VALIDATION_ERROR
      page: is given more than once
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_is_polled_by_payment_and_by_attempt() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment_by("sslcommerz", 10_000).await?;
    let reference = payment.created.text_at("/data/attempts/0/reference").to_owned();
    let polled = app.read(&format!("/payments/status/{reference}")).await?;
    assert!(polled.is_enveloped());
    assert_snapshot!(polled.data(), @r#"
    {
      "createdAt": "[time]",
      "status": "PENDING",
      "transactionId": "…"
    }
    "#);
    app.customer().pays(&payment).await?;
    assert_eq!(app.read(&format!("/payments/status/{reference}")).await?.at("/data/status"), "SUCCEEDED");
    assert_eq!(app.read(&format!("/payments/status/{}", payment.id)).await?.at("/data/status"), "SUCCEEDED");
    assert_snapshot!(app.read("/payments/status/00000000000000000000").await?, @"404 RESOURCE_NOT_FOUND: there is no transaction with this id");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_checkout_is_public_and_tells_only_what_a_customer_may_know() -> Result {
    let app = TestApp::start().await?;
    let body = json!({
        "amountMinor": 10_000, "customerReference": "secret-ref", "customerEmail": "rahima@example.com",
        "metadata": { "margin": "30" }, "successUrl": "https://shop.example/thanks",
    });
    let payment = app.create(&body).await?;
    let path = format!("/checkout/{}", payment.reference);
    let shown = tests::caller::send(app.anonymous(reqwest::Method::GET, &path)).await?;
    assert!(shown.is_enveloped());
    assert_snapshot!(shown.data(), @r#"
    {
      "amountMinor": 10000,
      "currency": "BDT",
      "expiresAt": "[time]",
      "failingMethods": [],
      "merchantName": "Rice Shop",
      "methods": [
        "sslcommerz"
      ],
      "mode": "TEST",
      "reference": "…",
      "status": "PENDING"
    }
    "#);
    for private in ["secret-ref", "rahima", "margin", &payment.id] {
        assert!(!shown.text.contains(private), "{private}");
    }
    app.customer().pays(&payment).await?;
    let paid = tests::caller::send(app.anonymous(reqwest::Method::GET, &path)).await?;
    assert_eq!(paid.at("/data/returnUrl"), "https://shop.example/thanks");
    assert_eq!(paid.at("/data/methods"), &Value::Array(Vec::new()));
    Ok(())
}
