//! The gateway fails us: no page, no answer, or nonsense.

use super::driver::{Breaks, Does, Driver, asks_on_our_page, at_the_gateway, created, lands_on_the_result, started};
use serde_json::json;
use std::time::Duration;
use tests::Result;

/// Longer than until a gateway that gave no answer is asked again.
const UNTIL_ASKED_AGAIN: Duration = Duration::from_secs(3 * 60);

/// Longer than a gateway is left alone.
const UNTIL_THE_SWEEP_ASKS: Duration = Duration::from_secs(11 * 60);

pub(super) async fn a_gateway_that_opens_nothing_is_a_502_and_a_failed_payment<D: Driver>() -> Result {
    let app = started::<D>().await?;
    if asks_on_our_page::<D>(&app) {
        // The page that is opened is ours.
        return Ok(());
    }
    D::opens_no_page(&app);
    let body = json!({
        "amountMinor": D::AMOUNT_MINOR, "customerReference": "customer-1", "method": D::METHOD.as_str(),
    });
    let answered = app.post("/payments", &body).await?;
    assert_eq!((answered.status.as_u16(), answered.code()), (502, "GATEWAY_ERROR"), "{answered}");
    let failed = app.sql("select status || ' ' || coalesce(failure_code, '') from payments").await?;
    assert_eq!(failed, ["FAILED GATEWAY_INIT_FAILED"]);
    D::mends(&app);
    let payment = created::<D>(&app).await?;
    assert_ne!(at_the_gateway::<D>(&app, &payment).await?, "");
    Ok(())
}

pub(super) async fn a_gateway_that_cannot_be_asked_fails_the_payment_until_it_can<D: Driver>() -> Result {
    until_it_can::<D>(Breaks::Fault).await
}

pub(super) async fn a_gateway_that_answers_garbage_fails_the_payment_until_it_answers<D: Driver>() -> Result {
    until_it_can::<D>(Breaks::Garbage).await
}

pub(super) async fn a_sweep_that_hears_garbage_goes_on_until_it_is_answered<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    if asks_on_our_page::<D>(&app) {
        // What never reached us was never agreed to.
        return Ok(());
    }
    D::goes_dark(&app, Breaks::Garbage);
    D::does(&app, &page, Does::Pays).await?;
    app.pass(UNTIL_THE_SWEEP_ASKS).await?;
    let state = app.state_of(&payment).await?;
    assert!(!state.contains("captured"), "garbage is no answer: {state}");
    D::mends(&app);
    app.pass(UNTIL_THE_SWEEP_ASKS).await?;
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("SUCCEEDED"), "what nobody called about is found: {state}");
    assert_eq!(app.sql("select count(*)::text from captures").await?, ["1"]);
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

async fn until_it_can<D: Driver>(how: Breaks) -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    D::goes_dark(&app, how);
    let back = D::does(&app, &page, Does::Pays).await?;
    assert!(lands_on_the_result(&back.comes(&app.browser()).await?));
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("FAILED, VERIFICATION_UNAVAILABLE"), "{state}");
    let alerts = app.alerts().await?;
    assert!(alerts.contains("VERIFICATION_UNAVAILABLE"), "{alerts}");
    D::mends(&app);
    app.pass(UNTIL_ASKED_AGAIN).await?;
    let state = app.state_of(&payment).await?;
    if !D::TELLS_WHAT_BECAME {
        assert!(state.starts_with("FAILED, VERIFICATION_UNAVAILABLE"), "a person reads the operator's report: {state}");
        assert_eq!(app.book().await?, "0 transfers proven, faults: []");
        return Ok(());
    }
    assert!(state.starts_with("SUCCEEDED, late"), "a lost answer is no lost money: {state}");
    assert_eq!(app.webhooks_received(), "payment.failed #1, signed\npayment.succeeded #2, late, signed");
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}
