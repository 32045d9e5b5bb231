//! The gateway opens a session, or does not: product.md §5, "init returns no URL".

use adapters::sandbox::{Fault, sslcommerz::Endpoint, switches::Transport};
use insta::assert_snapshot;
use serde_json::json;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_without_a_url_is_a_502_and_the_payment_has_failed() -> Result {
    let app = TestApp::start().await?;
    app.gateway().breaks(Fault::InitWithoutUrl);
    let body = json!({ "amountMinor": 50_000, "customerReference": "customer-1", "method": "sslcommerz" });
    let refused = app.post("/payments", &body).await?;
    assert!(refused.is_enveloped());
    assert_snapshot!(refused, @"502 GATEWAY_ERROR: the gateway gave no page to send the customer to");
    let made = app.read("/payments").await?;
    assert_snapshot!(made.text_at("/data/0/failureCode"), @"GATEWAY_INIT_FAILED");
    assert_snapshot!(made.text_at("/data/0/status"), @"FAILED");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.failed #1, signed");
    assert_snapshot!(app.trial_balance().await?, @"balanced");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_broken_gateway_says_instead_of_a_session_is_a_502() -> Result {
    let app = TestApp::start().await?;
    let on = Some(Endpoint::Init);
    let body = json!({ "amountMinor": 50_000, "customerReference": "customer-1", "method": "sslcommerz" });
    for fault in [
        Fault::InitFailed { reason: "Store Credential Error Or Store is De-active".to_owned() },
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::HttpError { on, status: 403 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Garbage { on }),
    ] {
        app.gateway().breaks(fault.clone());
        let refused = app.post("/payments", &body).await?;
        assert_eq!(
            refused.to_string(),
            "502 GATEWAY_ERROR: the gateway gave no page to send the customer to",
            "{fault:?}"
        );
        assert!(!refused.text.contains("Credential"), "what the gateway says stays inside: {fault:?}");
        app.gateway().mends();
    }
    let failed = app.read("/payments?status=FAILED").await?;
    assert_eq!(failed.at("/pagination/totalElements"), 5);
    let created = app.post("/payments", &body).await?;
    assert_snapshot!(created, @"201 PENDING");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_the_checkout_page_a_failed_beginning_leaves_the_payment_payable() -> Result {
    let (app, gateway) = started().await?;
    let payment = app.create_payment(50_000).await?;
    gateway.breaks(Fault::InitWithoutUrl);
    let pressed = app.customer().presses_pay(&payment).await?;
    assert_eq!(pressed.status, 503);
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz FAILED (the gateway opened no session: it named no page to send the customer to)
    ");
    gateway.mends();
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 50000
      sslcommerz FAILED (the gateway opened no session: it named no page to send the customer to)
      sslcommerz SUCCEEDED captured 50000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pressing_twice_leads_to_the_same_session() -> Result {
    let (app, gateway) = started().await?;
    let (payment, customer) = (app.create_payment(50_000).await?, app.customer());
    let first = customer.presses_pay(&payment).await?;
    let second = customer.presses_pay(&payment).await?;
    assert_eq!(first.header("location"), second.header("location"));
    assert_eq!(gateway.sandbox.sessions(None).len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_payment_without_a_merchant_account_says_that_the_gateway_is_not_set_up() -> Result {
    let app = TestApp::start().await?;
    let body = json!({ "amountMinor": 50_000, "customerReference": "customer-1", "method": "sslcommerz" });
    assert_snapshot!(app.live.post("/payments", &body).await?, @"503 GATEWAY_UNAVAILABLE: sslcommerz is not set up for this application");
    let other = json!({ "amountMinor": 50_000, "customerReference": "customer-1", "method": "bkash" });
    assert_snapshot!(app.post("/payments", &other).await?, @r"
    400 VALIDATION_ERROR
      method: is not enabled for this application
    ");
    Ok(())
}

async fn started() -> Result<(TestApp, tests::GatewaySide)> {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    Ok((app, gateway))
}
