//! Money that comes after the end counts; money that comes twice is set aside for the customer.

use adapters::sandbox::{Act, Action};
use insta::assert_snapshot;
use std::time::Duration;
use tests::{Result, TestApp};

/// An attempt that the gateway ended is left alone for some seconds before a callback makes us ask again.
const REST: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_success_after_expiry_is_a_late_success() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(30_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    app.pass(Duration::from_secs(31 * 60)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    EXPIRED
      sslcommerz ABANDONED
    ");
    customer.does(&session, Act::of(Action::Pay)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 30000
      sslcommerz SUCCEEDED captured 30000
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    payment.expired #1, signed
    payment.succeeded #2, late, signed
    ");
    assert_snapshot!(app.alerts().await?, @"LATE_SUCCESS");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_fees DEBIT BDT 750
    gateway_receivable/sslcommerz DEBIT BDT 29250
    merchant_payable CREDIT BDT 30000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_success_after_the_app_cancelled_is_a_late_success() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(30_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    assert_snapshot!(app.cancel(&payment).await?, @"200 CANCELLED");
    customer.does(&session, Act::of(Action::Pay)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 30000
      sslcommerz SUCCEEDED captured 30000
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    payment.cancelled #1, signed
    payment.succeeded #2, late, signed
    ");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_success_after_the_gateway_said_failed_is_a_late_success() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment_by("sslcommerz", 30_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    customer.does(&session, Act::of(Action::Fail)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    FAILED, GATEWAY_DECLINED
      sslcommerz FAILED (Insufficient funds)
    ");
    app.pass(REST).await?;
    app.advance(REST).await?;
    customer.does(&session, Act::of(Action::Pay)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 30000
      sslcommerz SUCCEEDED captured 30000
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    payment.failed #1, signed
    payment.succeeded #2, late, signed
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_right_after_the_gateway_said_failed_is_not_lost() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment_by("sslcommerz", 30_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    customer.does(&session, Act::of(Action::Fail)).await?;
    customer.does(&session, Act::of(Action::Pay)).await?;
    app.pass(REST).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 30000
      sslcommerz SUCCEEDED captured 30000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_capture_is_the_customers_money() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(30_000).await?;
    let first = customer.goes_to_the_gateway(&payment).await?;
    customer.does(&first, Act::of(Action::PayLate)).await?;
    customer.pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 30000
      sslcommerz CANCELLED
      sslcommerz SUCCEEDED captured 30000
    ");
    app.pass(REST).await?;
    app.advance(REST).await?;
    app.gateway().act(&first, Act::of(Action::Settle)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 30000
      sslcommerz SUCCEEDED captured 30000 surplus
      sslcommerz SUCCEEDED captured 30000
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.alerts().await?, @"SURPLUS_CAPTURE");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    customer_surplus CREDIT BDT 30000
    gateway_fees DEBIT BDT 1500
    gateway_receivable/sslcommerz DEBIT BDT 58500
    merchant_payable CREDIT BDT 30000
    ");
    assert_snapshot!(app.book().await?, @"4 transfers proven, faults: []");
    Ok(())
}

async fn started() -> Result<(TestApp, tests::Customer)> {
    let app = TestApp::start().await?;
    let customer = app.customer();
    Ok((app, customer))
}
