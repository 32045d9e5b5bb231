//! A gateway that does not work is offered last, and again as before once it works.

use adapters::sandbox::Fault;
use domain::{apps::Settings, payments::Method};
use serde_json::{Value, json};
use tests::{Payment, Result, TestApp};

/// A new customer's choice of ways to pay: all of them, and those that have trouble.
async fn offered(app: &TestApp) -> Result<(Payment, Value, Value)> {
    let payment = app.create_payment(30_000).await?;
    let path = format!("/checkout/{}", payment.reference);
    let shown = tests::caller::send(app.anonymous(reqwest::Method::GET, &path)).await?;
    Ok((payment, shown.at("/data/methods").clone(), shown.at("/data/failingMethods").clone()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_opens_nothing_is_offered_last_until_it_works() -> Result {
    let methods = vec![Method::Sslcommerz, Method::Nagad];
    let app = TestApp::start_with(Settings { methods, ..Settings::default() }).await?;
    let (customer, usual, turned) = (app.customer(), json!(["sslcommerz", "nagad"]), json!(["nagad", "sslcommerz"]));
    app.gateway().breaks(Fault::InitWithoutUrl);
    for failures in 0..3 {
        let (payment, methods, failing) = offered(&app).await?;
        assert_eq!((methods, failing), (usual.clone(), json!([])), "{failures} may be chance");
        let pressed = customer.chooses(&payment, "sslcommerz").await?;
        assert_eq!(pressed.status, 503, "the page is shown again");
        let page = customer.opens(&payment.checkout_url).await?;
        let (nagad, sslcommerz) = (page.text.find("value=\"nagad\""), page.text.find("value=\"sslcommerz\""));
        assert!(nagad < sslcommerz, "who has just seen it fail is offered another way first");
        assert!(page.text.contains("has trouble just now"));
    }
    let (payment, methods, failing) = offered(&app).await?;
    assert_eq!((methods, failing), (turned, json!(["sslcommerz"])));
    app.gateway().mends();
    // It is still offered, and that is how it is found to work again.
    assert_eq!(customer.chooses(&payment, "sslcommerz").await?.status, 303);
    for _ in 0..2 {
        let (payment, ..) = offered(&app).await?;
        assert_eq!(customer.chooses(&payment, "sslcommerz").await?.status, 303);
    }
    let (_, methods, failing) = offered(&app).await?;
    assert_eq!((methods, failing), (usual, json!([])));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_account_serves_is_not_offered() -> Result {
    let methods = vec![Method::Sslcommerz, Method::Bkash];
    let app = TestApp::start_with(Settings { methods, ..Settings::default() }).await?;
    let body = json!({ "amountMinor": 30_000, "customerReference": "customer-1" });
    let live = Payment::of(&app.live.post("/payments", &body).await?);
    let path = format!("/checkout/{}", live.reference);
    let shown = tests::caller::send(app.anonymous(reqwest::Method::GET, &path)).await?;
    assert_eq!(shown.at("/data/methods"), &json!([]), "the sandbox serves TEST alone");
    Ok(())
}
