//! A payment that nobody pays: failed, cancelled, expired; with a fixed method and with a choice.

use adapters::sandbox::{Act, Action};
use insta::assert_snapshot;
use std::time::Duration;
use tests::{Result, TestApp};

const EXPIRY: Duration = Duration::from_secs(31 * 60);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_fixed_method_the_attempts_end_is_the_payments() -> Result {
    let (app, customer) = started().await?;
    let failed = app.create_payment_by("sslcommerz", 20_000).await?;
    assert_snapshot!(customer.fails(&failed).await?, @"303 http://local/checkout/…/result");
    assert_snapshot!(app.state_of(&failed).await?, @r"
    FAILED, GATEWAY_DECLINED
      sslcommerz FAILED (Insufficient funds)
    ");
    assert_snapshot!(customer.reads(&failed.checkout_url).await?, @r"
    200
    The payment did not go through The payment provider reports that you have not paid.
    The payment did not go through
    ");

    let cancelled = app.create_payment_by("sslcommerz", 20_000).await?;
    assert_snapshot!(customer.cancels(&cancelled).await?, @"303 http://local/checkout/…/result");
    assert_snapshot!(app.state_of(&cancelled).await?, @r"
    CANCELLED
      sslcommerz CANCELLED
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    payment.failed #1, signed
    payment.cancelled #1, signed
    ");
    assert_snapshot!(app.trial_balance().await?, @"balanced");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_choice_the_customer_tries_until_it_works() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(20_000).await?;
    customer.fails(&payment).await?;
    customer.cancels(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz FAILED (Insufficient funds)
      sslcommerz CANCELLED
    ");
    customer.pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 20000
      sslcommerz FAILED (Insufficient funds)
      sslcommerz CANCELLED
      sslcommerz SUCCEEDED captured 20000
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_attempts_are_enough() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(20_000).await?;
    for _ in 0..10 {
        customer.fails(&payment).await?;
    }
    let eleventh = customer.presses_pay(&payment).await?;
    assert_eq!(eleventh.status, 409);
    let now = app.get(&payment).await?;
    assert_eq!(now.at("/data/attempts").as_array().map(Vec::len), Some(10));
    assert_snapshot!(now, @"200 PENDING");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_cancels_what_nobody_has_paid_and_only_that() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(20_000).await?;
    assert_snapshot!(app.cancel(&payment).await?, @"200 CANCELLED");
    assert_snapshot!(app.cancel(&payment).await?, @"409 INVALID_OPERATION_STATE: a payment that is CANCELLED cannot be cancelled");
    let pressed = customer.presses_pay(&payment).await?;
    assert_snapshot!(customer.reads(&payment.checkout_url).await?, @r"
    200
    Payment cancelled This payment was cancelled and cannot be paid any more.
    Payment cancelled
    ");
    assert!(pressed.header("location").is_empty());

    let paid = app.paid_payment(20_000).await?;
    assert_snapshot!(app.cancel(&paid).await?, @"409 INVALID_OPERATION_STATE: a payment that is SUCCEEDED cannot be cancelled");
    assert_snapshot!(app.state_of(&paid).await?, @r"
    SUCCEEDED, captured 20000
      sslcommerz SUCCEEDED captured 20000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_gives_up_on_our_page() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(20_000).await?;
    let pressed = customer.presses_cancel(&payment).await?;
    assert_snapshot!(format!("{} {}", pressed.status.as_u16(), tests::gateway::location(&pressed)), @"303 /checkout/…/result?lang=en");
    assert_snapshot!(app.state_of(&payment).await?, @"CANCELLED");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.cancelled #1, signed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_expires_once_and_an_attempt_is_asked_about_first() -> Result {
    let (app, customer) = started().await?;
    let untouched = app.create_payment(20_000).await?;
    let left = app.create_payment(20_000).await?;
    customer.goes_and(&left, Act::of(Action::Leave)).await?;
    let paid_in_silence = app.create_payment(20_000).await?;
    let session = customer.goes_to_the_gateway(&paid_in_silence).await?;
    let silent = Act { back: adapters::sandbox::Return::Nothing, ..Act::of(Action::Pay).without_ipn() };
    customer.does(&session, silent).await?;
    assert_snapshot!(app.state_of(&paid_in_silence).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");

    app.pass(EXPIRY).await?;
    app.pass(EXPIRY).await?;
    assert_snapshot!(app.state_of(&untouched).await?, @"EXPIRED");
    assert_snapshot!(app.state_of(&left).await?, @r"
    EXPIRED
      sslcommerz CANCELLED
    ");
    assert_snapshot!(app.state_of(&paid_in_silence).await?, @r"
    SUCCEEDED, captured 20000
      sslcommerz SUCCEEDED captured 20000
    ");
    assert_snapshot!(app.events_of(&untouched).await?.join("\n"), @"payment.expired");
    assert_snapshot!(app.events_of(&paid_in_silence).await?.join("\n"), @"payment.succeeded");
    assert!(customer.presses_pay(&untouched).await?.header("location").is_empty());
    assert_snapshot!(customer.reads(&untouched.checkout_url).await?, @r"
    200
    Time is over This payment was not paid in time. Please go back to Rice Shop and start again.
    Time is over
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_whose_time_is_over_cannot_be_begun_before_any_sweep() -> Result {
    let (app, customer) = started().await?;
    let payment = app.create_payment(20_000).await?;
    let page = customer.opens(&payment.checkout_url).await?;
    assert_eq!(page.status, 200);
    app.advance(EXPIRY).await?;
    assert!(customer.presses_pay(&payment).await?.header("location").is_empty());
    assert_eq!(app.get(&payment).await?.at("/data/attempts").as_array().map(Vec::len), Some(0));
    Ok(())
}

async fn started() -> Result<(TestApp, tests::Customer)> {
    let app = TestApp::start().await?;
    let customer = app.customer();
    Ok((app, customer))
}
