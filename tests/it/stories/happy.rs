//! A payment that goes well, seen from everywhere.

use insta::assert_snapshot;
use serde_json::json;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_takes_a_payment_and_can_prove_it() -> Result {
    let app = TestApp::start().await?;
    let customer = app.customer();
    let payment = app.create_payment(115_000).await?;
    assert_snapshot!(app.state_of(&payment).await?, @"PENDING");

    let session = customer.goes_to_the_gateway(&payment).await?;
    assert_eq!((session.total_amount.as_str(), session.currency.as_str()), ("1150.00", "BDT"));
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");

    let landed = customer.does(&session, tests::gateway::paying()).await?;
    assert_snapshot!(landed, @"303 http://local/checkout/…/result");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      sslcommerz SUCCEEDED captured 115000
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback DUPLICATE
    ");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_fees DEBIT BDT 2875
    gateway_receivable/sslcommerz DEBIT BDT 112125
    merchant_payable CREDIT BDT 115000
    ");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");

    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(customer.reads(&format!("/checkout/{}/result", payment.reference)).await?, @r"
    200
    Payment received Thank you. Your payment to Rice Shop is confirmed. Please keep the reference if you have questions.
    Payment received
    ");
    assert_snapshot!(app.get(&payment).await?.whole(), @r#"
    {
      "data": {
        "amountMinor": 115000,
        "attempts": [
          {
            "capturedMinor": 115000,
            "createdAt": "[time]",
            "feeMinor": 2875,
            "gatewayTxnId": "…",
            "id": "att_…",
            "method": "sslcommerz",
            "reference": "…",
            "status": "SUCCEEDED",
            "updatedAt": "[time]"
          }
        ],
        "capturedMinor": 115000,
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
        "refundableMinor": 115000,
        "refundedMinor": 0,
        "status": "SUCCEEDED",
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
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_created_with_everything_an_app_can_say() -> Result {
    let app = TestApp::start().await?;
    let body = json!({
        "amountMinor": 49_900,
        "currency": "BDT",
        "customerReference": "customer-7",
        "customerName": "Rahima Khatun",
        "customerEmail": "rahima@example.com",
        "customerPhone": "01711000000",
        "productName": "চাল, ২৫ কেজি",
        "method": "sslcommerz",
        "successUrl": "https://shop.example/thanks",
        "cancelUrl": "https://shop.example/basket",
        "expiresInSeconds": 600,
        "metadata": { "order": "42" },
    });
    let created = app.post("/payments", &body).await?;
    assert!(created.is_enveloped());
    assert_eq!(created.header("location"), format!("/api/v1/payments/{}", created.text_at("/data/id")));
    assert_snapshot!(created.whole(), @r#"
    {
      "data": {
        "amountMinor": 49900,
        "attempts": [
          {
            "createdAt": "[time]",
            "id": "att_…",
            "method": "sslcommerz",
            "redirectUrl": "http://local/EasyCheckOut/…",
            "reference": "…",
            "status": "REDIRECTED",
            "updatedAt": "[time]"
          }
        ],
        "capturedMinor": 0,
        "checkoutUrl": "http://local/checkout/…",
        "createdAt": "[time]",
        "currency": "BDT",
        "customerReference": "customer-7",
        "expiresAt": "[time]",
        "gateway": "sslcommerz",
        "id": "pay_…",
        "metadata": {
          "order": "42"
        },
        "mode": "TEST",
        "productName": "চাল, ২৫ কেজি",
        "reference": "…",
        "refundableMinor": 0,
        "refundedMinor": 0,
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
    let read = app.read(created.header("location").trim_start_matches("/api/v1")).await?;
    assert_eq!(read.at("/data"), created.at("/data"), "it reads as it was created");
    Ok(())
}
