//! The customer pays, is declined, gives up, or pretends.

use super::driver::{Does, Driver, at_the_gateway, created, does, lands_on_the_result, started};
use serde_json::json;
use tests::{Payment, Result};

pub(super) async fn a_customer_pays_and_the_merchant_has_it_coming<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let landed = does::<D>(&app, &payment, Does::Pays).await?;
    assert!(lands_on_the_result(&landed), "{} {}", landed.status, landed.text);
    let (method, amount) = (D::METHOD.as_str(), D::AMOUNT_MINOR);
    let paid = format!("SUCCEEDED, captured {amount}\n  {method} SUCCEEDED captured {amount}");
    assert_eq!(app.state_of(&payment).await?, paid);
    app.run_workers_until_idle().await?;
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    let balance = app.trial_balance().await?;
    assert!(balance.starts_with("balanced"), "{balance}");
    assert!(balance.contains(&format!("merchant_payable CREDIT BDT {amount}")), "{balance}");
    assert!(app.book().await?.ends_with("faults: []"));
    assert_eq!(app.alerts().await?, "");
    let now = app.get(&payment).await?;
    assert_ne!(now.text_at("/data/gatewayTxnId"), "", "the gateway's own transaction is on record");
    Ok(())
}

pub(super) async fn a_customer_who_is_declined_has_not_paid<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    assert!(lands_on_the_result(&does::<D>(&app, &payment, Does::IsDeclined).await?));
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with(&format!("FAILED, GATEWAY_DECLINED\n  {} FAILED", D::METHOD.as_str())), "{state}");
    nothing_was_booked(&app).await?;
    assert_eq!(app.webhooks_received(), "payment.failed #1, signed");
    Ok(())
}

pub(super) async fn a_customer_who_gives_up_has_not_paid<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    assert!(lands_on_the_result(&does::<D>(&app, &payment, Does::GivesUp).await?));
    let state = app.state_of(&payment).await?;
    assert_eq!(state, format!("CANCELLED\n  {} CANCELLED", D::METHOD.as_str()));
    nothing_was_booked(&app).await?;
    assert_eq!(app.webhooks_received(), "payment.cancelled #1, signed");
    Ok(())
}

pub(super) async fn a_return_that_nobody_paid_for_moves_nothing<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    D::pretends(&app, &page).await?.comes(&app.browser()).await?;
    let state = app.state_of(&payment).await?;
    assert!(!state.contains("SUCCEEDED") && !state.contains("captured"), "{state}");
    nothing_was_booked(&app).await?;
    // The customer goes on as if nothing had happened.
    D::does(&app, &page, Does::Pays).await?.comes(&app.browser()).await?;
    app.pass(std::time::Duration::from_secs(60)).await?;
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("SUCCEEDED"), "{state}");
    Ok(())
}

pub(super) async fn a_customer_who_failed_tries_again_on_our_page<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let body = json!({ "amountMinor": D::AMOUNT_MINOR, "customerReference": "customer-1" });
    let payment = Payment::of(&app.post("/payments", &body).await?);
    does::<D>(&app, &payment, Does::IsDeclined).await?;
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("PENDING\n"), "{state}");
    let landed: Result<_> = does::<D>(&app, &payment, Does::Pays).await;
    assert!(lands_on_the_result(&landed?));
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("SUCCEEDED") && state.contains("FAILED"), "{state}");
    app.run_workers_until_idle().await?;
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    Ok(())
}

async fn nothing_was_booked(app: &tests::TestApp) -> Result {
    app.run_workers_until_idle().await?;
    assert_eq!(app.book().await?, "0 transfers proven, faults: []");
    Ok(())
}
