//! Nobody comes back, or too late, or the customer pays twice.

use super::driver::{
    Does, Driver, asks_on_our_page, at_the_gateway, at_the_gateway_of, capabilities, created, other_than, started,
};
use super::sslcommerz::Sslcommerz;
use domain::payments::Method;
use serde_json::json;
use std::time::Duration;
use tests::{Payment, Result};

/// Longer than a gateway is left alone.
const UNTIL_IT_IS_ASKED: Duration = Duration::from_secs(11 * 60);
/// Four of them are longer than the longest gap between two questions of the first day.
const A_WHILE: Duration = Duration::from_secs(6 * 3_600);
/// Longer than a payment waits.
const UNTIL_THE_END: Duration = Duration::from_secs(31 * 60);

pub(super) async fn a_customer_who_never_comes_back_is_found_by_the_sweep<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    let lost = D::does(&app, &page, Does::Pays).await?;
    if asks_on_our_page::<D>(&app) {
        // What never reached us was never agreed to, and nobody is charged for it.
        app.pass(UNTIL_THE_END).await?;
        assert!(app.state_of(&payment).await?.starts_with("EXPIRED\n"));
        assert_eq!(app.book().await?, "0 transfers proven, faults: []");
        return Ok(());
    }
    app.pass(UNTIL_IT_IS_ASKED).await?;
    let (method, amount) = (D::METHOD.as_str(), D::AMOUNT_MINOR);
    let paid = format!("SUCCEEDED, captured {amount}\n  {method} SUCCEEDED captured {amount}");
    assert_eq!(app.state_of(&payment).await?, paid);
    // And should the browser come after all, it is a duplicate.
    lost.comes(&app.browser()).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(app.state_of(&payment).await?, paid);
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    Ok(())
}

pub(super) async fn who_comes_back_after_the_end_is_late<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    app.pass(UNTIL_THE_END).await?;
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("EXPIRED\n"), "{state}");
    D::does(&app, &page, Does::Pays).await?.comes(&app.browser()).await?;
    app.run_workers_until_idle().await?;
    let state = app.state_of(&payment).await?;
    if capabilities::<D>(&app).charges {
        assert!(state.starts_with("EXPIRED\n"), "nobody is charged for what is no longer owed: {state}");
        assert_eq!(app.book().await?, "0 transfers proven, faults: []");
    } else {
        assert!(state.starts_with("SUCCEEDED, late"), "money that came is money that came: {state}");
        assert_eq!(app.webhooks_received(), "payment.expired #1, signed\npayment.succeeded #2, late, signed");
        assert_eq!(app.alerts().await?, "LATE_SUCCESS");
    }
    Ok(())
}

pub(super) async fn who_pays_after_the_end_and_never_comes_back_is_found_late<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    app.pass(UNTIL_THE_END).await?;
    D::does(&app, &page, Does::Pays).await?;
    for _ in 0..4 {
        app.pass(A_WHILE).await?;
    }
    let state = app.state_of(&payment).await?;
    if capabilities::<D>(&app).charges {
        assert!(state.starts_with("EXPIRED\n"), "nobody is charged for what is no longer owed: {state}");
        assert_eq!(app.webhooks_received(), "payment.expired #1, signed");
    } else {
        assert!(state.starts_with("SUCCEEDED, late"), "money that came is money that came: {state}");
        assert_eq!(app.webhooks_received(), "payment.expired #1, signed\npayment.succeeded #2, late, signed");
        assert_eq!(app.alerts().await?, "LATE_SUCCESS");
    }
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

pub(super) async fn two_ways_paid_without_a_word_are_one_sale<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let body = json!({ "amountMinor": D::AMOUNT_MINOR, "customerReference": "customer-1" });
    let payment = Payment::of(&app.post("/payments", &body).await?);
    let (here, there) =
        (at_the_gateway::<D>(&app, &payment).await?, at_the_gateway_of(&app, &payment, Method::Sslcommerz).await?);
    D::does(&app, &here, Does::Pays).await?;
    if here != there {
        Sslcommerz::does(&app, &there, Does::Pays).await?;
    }
    for _ in 0..3 {
        app.pass(UNTIL_IT_IS_ASKED).await?;
    }
    let state = app.state_of(&payment).await?;
    assert!(state.starts_with("SUCCEEDED, captured"), "{state}");
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    let kinds = app.sql("select kind from captures order by kind").await?;
    // Nobody is charged for what another way has paid.
    let is_one = here == there || capabilities::<D>(&app).charges && kinds.len() == 1;
    assert_eq!(kinds, if is_one { vec!["KEPT"] } else { vec!["KEPT", "SURPLUS"] });
    assert_eq!(app.alerts().await?, if is_one { "" } else { "SURPLUS_CAPTURE" });
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

pub(super) async fn two_ways_paid_are_one_sale_and_a_surplus<D: Driver>() -> Result {
    if D::METHOD == Method::Sslcommerz {
        // It is the other way of everybody else.
        return Ok(());
    }
    let app = started::<D>().await?;
    let body = json!({ "amountMinor": D::AMOUNT_MINOR, "customerReference": "customer-1" });
    let payment = Payment::of(&app.post("/payments", &body).await?);
    let here = at_the_gateway::<D>(&app, &payment).await?;
    let there = at_the_gateway_of(&app, &payment, other_than::<D>()).await?;
    let first = D::does(&app, &here, Does::Pays).await?;
    let second = Sslcommerz::does(&app, &there, Does::Pays).await?;
    first.comes(&app.browser()).await?;
    second.comes(&app.browser()).await?;
    app.run_workers_until_idle().await?;
    let (method, amount) = (D::METHOD.as_str(), D::AMOUNT_MINOR);
    assert_eq!(
        app.state_of(&payment).await?,
        format!(
            "SUCCEEDED, captured {amount}\n  {method} SUCCEEDED captured {amount}\n  sslcommerz SUCCEEDED captured {amount} surplus"
        )
    );
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    assert_eq!(app.alerts().await?, "SURPLUS_CAPTURE");
    let balance = app.trial_balance().await?;
    assert!(balance.contains(&format!("customer_surplus CREDIT BDT {amount}")), "{balance}");
    Ok(())
}
