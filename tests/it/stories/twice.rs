//! A customer pays twice in one session of the gateway: one sale, and the rest is the customer's.

use adapters::sandbox::{Act, Action, SessionView};
use insta::{allow_duplicates, assert_snapshot};
use std::time::Duration;
use tests::{Customer, Payment, Result, TestApp};

/// The amount in whose sessions the sandbox lets the customer pay twice.
const PAID_TWICE: i64 = 30_008;
/// An attempt that was asked about in vain is left alone for some seconds.
const REST: Duration = Duration::from_secs(10);
const A_QUARTER: Duration = Duration::from_secs(15 * 60);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_pays_twice_has_bought_once_and_gets_the_rest_back() -> Result {
    let (app, customer, payment, session) = at_the_gateway(PAID_TWICE).await?;
    let acted = app.gateway().act(&session, Act::of(Action::Pay)).await?;
    customer.comes_back(&acted).await?;
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback DUPLICATE
    ");
    assert_paid_twice(&app, &payment).await?;

    let told = app.gateway().session_at(&session.page_url)?.ipns;
    assert_eq!(told.len(), 2, "one notification for each payment");
    for notification in told.iter().chain(&told) {
        assert_eq!(app.gateway().calls_back(&notification.fields).await?.status, 200);
    }
    let outcomes = "select outcome || ' ' || count(*) from callbacks group by outcome order by outcome";
    assert_eq!(app.sql(outcomes).await?, ["ACCEPTED 2", "DUPLICATE 5"]);
    app.pass(A_QUARTER).await?;
    assert_paid_twice(&app, &payment).await?;
    assert_eq!(app.sql("select count(*)::text from attempts where check_at is not null").await?, ["0"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_paid_twice_without_a_word_is_found_by_the_sweep_in_one_commit() -> Result {
    let (app, _, payment, session) = at_the_gateway(PAID_TWICE).await?;
    app.gateway().act(&session, Act::of(Action::Pay).without_ipn()).await?;
    app.pass(A_QUARTER).await?;
    assert_paid_twice(&app, &payment).await?;
    let commits =
        "select count(distinct (lane, height))::text || ' for ' || count(distinct posting_id) from ledger_transfers";
    assert_eq!(app.sql(commits).await?, ["1 for 2"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_paid_again_while_the_gateway_was_down_is_found_when_it_answers() -> Result {
    let (app, customer, payment, session) = at_the_gateway(30_000).await?;
    customer.does(&session, Act::of(Action::Pay)).await?;
    app.gateway().goes_dark();
    app.gateway().act(&session, Act { again: true, ..Act::of(Action::Pay) }).await?;
    app.pass(REST).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 30000
      sslcommerz SUCCEEDED captured 30000
    ");
    app.gateway().mends();
    app.pass(A_QUARTER).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 30000
      sslcommerz SUCCEEDED captured 30000 and surplus 30000
    ");
    assert_snapshot!(app.alerts().await?, @r"
    SURPLUS_CAPTURE
    VERIFICATION_UNAVAILABLE
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.book().await?, @"4 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_paid_again_under_review_is_the_customers() -> Result {
    let (app, customer, payment, session) = at_the_gateway(30_000).await?;
    customer.does(&session, Act::of(Action::PayRisky)).await?;
    customer.does(&session, Act { again: true, ..Act::of(Action::Pay) }).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    REVIEW
      sslcommerz SUCCEEDED captured 30000 and surplus 30000
    ");
    assert_snapshot!(app.alerts().await?, @r"
    SURPLUS_CAPTURE
    HIGH_RISK
    ");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    customer_surplus CREDIT BDT 30000
    gateway_fees DEBIT BDT 750
    gateway_receivable/sslcommerz DEBIT BDT 29250
    ");
    Ok(())
}

/// One sale and one surplus, told and alerted once each.
async fn assert_paid_twice(app: &TestApp, payment: &Payment) -> Result {
    let (state, alerts) = (app.state_of(payment).await?, app.alerts().await?);
    let (balance, book) = (app.trial_balance().await?, app.book().await?);
    app.run_workers_until_idle().await?;
    let received = app.webhooks_received();
    allow_duplicates! {
        assert_snapshot!(state, @r"
        SUCCEEDED, captured 30008
          sslcommerz SUCCEEDED captured 30008 and surplus 30008
        ");
        assert_snapshot!(alerts, @"SURPLUS_CAPTURE");
        assert_snapshot!(balance, @r"
        balanced
        customer_surplus CREDIT BDT 30008
        gateway_fees DEBIT BDT 1500
        gateway_receivable/sslcommerz DEBIT BDT 58516
        merchant_payable CREDIT BDT 30008
        ");
        assert_snapshot!(book, @"4 transfers proven, faults: []");
        assert_snapshot!(received, @"payment.succeeded #1, signed");
    }
    Ok(())
}

async fn at_the_gateway(amount_minor: i64) -> Result<(TestApp, Customer, Payment, SessionView)> {
    let app = TestApp::start().await?;
    let (customer, payment) = (app.customer(), app.create_payment(amount_minor).await?);
    let session = customer.goes_to_the_gateway(&payment).await?;
    Ok((app, customer, payment, session))
}
