//! A gateway whose clock is wrong. Times that a gateway tells are its own: verification, signatures and expiry go by ours.

use adapters::sandbox::{Act, Action, Fault, Return};
use insta::assert_snapshot;
use std::time::Duration;
use tests::{Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

/// How far the gateway's own time of the only notification is from ours, in whole minutes.
const GATEWAY_IS_OFF: &str = "select round(extract(epoch from
        to_timestamp(substring(convert_from(body, 'UTF8') from 'tran_date=([0-9-]+)') || ' '
            || replace(substring(convert_from(body, 'UTF8') from 'tran_date=[0-9-]+(?:\\+|%20)([0-9%A]+)'), '%3A', ':'),
            'YYYY-MM-DD HH24:MI:SS') - (received_at at time zone 'Asia/Dhaka')::timestamp at time zone current_setting('timezone')
    ) / 60)::text from callbacks";

/// What happens with a gateway that is so far ahead.
async fn story(minutes: i32) -> Result<String> {
    let app = TestApp::start().await?;
    let customer = app.customer();
    app.gateway().breaks(Fault::ClockOff { seconds: minutes * 60 });

    let paid = app.create_payment(10_000).await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay) };
    customer.goes_and(&paid, silent).await?;
    assert_eq!(app.sql(GATEWAY_IS_OFF).await?, [minutes.to_string()], "the gateway's time is another");
    let ours = "select (captured_at between now() - interval '1 minute' and now())::text from captures";
    assert_eq!(app.sql(ours).await?, ["true"], "what happened here is told by our clock");
    let mut told = vec![app.evidence().await?, app.state_of(&paid).await?];

    let (unpaid, silently_paid) = (app.create_payment(10_000).await?, app.create_payment(10_000).await?);
    customer.goes_to_the_gateway(&unpaid).await?;
    app.pass(MINUTE * 25).await?;
    told.push(format!("after 25 minutes: {}", app.state_of(&unpaid).await?));
    let nobody_calls = Act { back: Return::Nothing, ..Act::of(Action::Pay).without_ipn() };
    customer.goes_and(&silently_paid, nobody_calls).await?;
    app.pass(MINUTE * 6).await?;
    told.push(format!("after 31 minutes: {}", app.state_of(&unpaid).await?));
    told.push(app.state_of(&silently_paid).await?);
    let received = app.webhooks_received();
    let mut webhooks: Vec<&str> = received.lines().collect();
    webhooks.sort_unstable();
    told.extend([webhooks.join("\n"), app.book().await?]);
    assert_eq!(app.alerts().await?, "");
    Ok(told.join("\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_ten_minutes_ahead_or_behind_disturbs_nothing() -> Result {
    let (ahead, behind) = tokio::try_join!(story(10), story(-10))?;
    assert_eq!(ahead, behind);
    assert_snapshot!(ahead, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    after 25 minutes: PENDING
      sslcommerz REDIRECTED
    after 31 minutes: EXPIRED
      sslcommerz ABANDONED
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    payment.expired #1, signed
    payment.succeeded #1, signed
    payment.succeeded #1, signed
    4 transfers proven, faults: []
    ");
    Ok(())
}
