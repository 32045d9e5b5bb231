//! The gateway confirms something else, confirms nothing, warns, or is asked without having called.

use adapters::sandbox::{Act, Action, Fault, Return};
use domain::apps::{Settings, VerificationPolicy};
use insta::assert_snapshot;
use std::time::Duration;
use tests::{Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_amount_is_never_a_success() -> Result {
    let app = TestApp::start().await?;
    app.gateway().breaks(Fault::AmountAltered { amount: Some("1.00".to_owned()) });
    let payment = app.create_payment_by("sslcommerz", 40_000).await?;
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    FAILED, VERIFICATION_MISMATCH
      sslcommerz FAILED (verification mismatch: BDT 1.00 instead of BDT 400.00)
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn MISMATCH
    POST sslcommerz/callback DUPLICATE
    ");
    assert_snapshot!(app.alerts().await?, @"VERIFICATION_MISMATCH");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.failed #1, signed");
    assert_snapshot!(app.trial_balance().await?, @"balanced");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_currency_is_never_a_success() -> Result {
    let app = TestApp::start().await?;
    app.gateway().breaks(Fault::CurrencyAltered { currency: "USD".to_owned() });
    let payment = app.create_payment_by("sslcommerz", 40_000).await?;
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    FAILED, VERIFICATION_MISMATCH
      sslcommerz FAILED (verification mismatch: USD 400.00 instead of BDT 400.00)
    ");
    assert_snapshot!(app.alerts().await?, @"VERIFICATION_MISMATCH");
    assert_snapshot!(app.trial_balance().await?, @"balanced");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_nobody_can_verify_the_payment_fails_and_asking_goes_on() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(40_000).await?;
    app.gateway().goes_dark();
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    FAILED, VERIFICATION_UNAVAILABLE
      sslcommerz ABANDONED
    ");
    assert_snapshot!(app.alerts().await?, @"VERIFICATION_UNAVAILABLE x2");
    app.pass(MINUTE * 2).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    FAILED, VERIFICATION_UNAVAILABLE
      sslcommerz ABANDONED
    ");
    app.gateway().mends();
    app.pass(MINUTE * 5).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 40000
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.webhooks_received(), @r"
    payment.failed #1, signed
    payment.succeeded #2, late, signed
    ");
    assert_snapshot!(app.alerts().await?, @r"
    LATE_SUCCESS
    VERIFICATION_UNAVAILABLE x2
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_nobody_can_verify_an_app_may_rather_wait() -> Result {
    let app = TestApp::start_with(Settings { verification: VerificationPolicy::Hold, ..Settings::default() }).await?;
    let payment = app.create_payment(40_000).await?;
    app.gateway().goes_dark();
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    assert_snapshot!(app.alerts().await?, @"VERIFICATION_UNAVAILABLE x2");
    app.gateway().mends();
    app.pass(MINUTE * 5).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 40000
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_quick_retry_hides_a_hiccup() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(40_000).await?;
    let on = Some(adapters::sandbox::sslcommerz::Endpoint::Validation);
    app.gateway().breaks_for(1, Fault::Transport(adapters::sandbox::switches::Transport::Garbage { on }));
    app.customer().pays(&payment).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 40000
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.alerts().await?, @"");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_risky_payment_waits_for_an_operator() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(40_000).await?;
    app.customer().goes_and(&payment, Act::of(Action::PayRisky)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    REVIEW
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.alerts().await?, @"HIGH_RISK");
    assert_snapshot!(app.cancel(&payment).await?, @"409 INVALID_OPERATION_STATE: a payment that is REVIEW cannot be cancelled");
    app.run_workers_until_idle().await?;
    app.pass(MINUTE * 60).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    REVIEW
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.webhooks_received(), @"payment.review #1, signed");
    assert_snapshot!(app.trial_balance().await?, @"balanced");
    assert_snapshot!(app.customer().reads(&payment.checkout_url).await?, @r"
    200
    Your payment is being reviewed Your money has arrived, and a person checks the payment before it is completed. Please do not pay again; Rice Shop will be told the result. Please keep the reference if you have questions.
    Your payment is being reviewed
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn money_is_found_though_nobody_ever_calls() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(40_000).await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay).without_ipn() };
    assert_snapshot!(app.customer().goes_and(&payment, silent).await?, @"stays away");
    app.pass(MINUTE).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    app.pass(MINUTE * 10).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 40000
      sslcommerz SUCCEEDED captured 40000
    ");
    assert_snapshot!(app.evidence().await?, @"");
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_ends_after_three_days() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(40_000).await?;
    app.customer().goes_to_the_gateway(&payment).await?;
    app.gateway().goes_dark();
    for _ in 0..5 {
        app.pass(MINUTE * 60 * 24).await?;
    }
    assert_snapshot!(app.state_of(&payment).await?, @r"
    EXPIRED
      sslcommerz ABANDONED
    ");
    assert_snapshot!(app.alerts().await?, @"VERIFICATION_UNAVAILABLE x2");
    let due = app.sql("select count(*)::text from attempts where check_at is not null").await?;
    assert_snapshot!(due.join(""), @"0");
    Ok(())
}
