//! Paying from the mobile balance in real Chromium: our own page and the operator's, by day and night, in both languages,
//! without JavaScript, on phones and at a desk.

use crate::browser;
use domain::{apps::Settings, payments::Method};
use tests::{Result, TestApp};

/// What customers do. The list stands here so that a journey cannot go missing unseen.
const JOURNEYS: [&str; 8] = [
    "gp-dark",
    "gp-light",
    "no-balance",
    "robi-at-a-desk",
    "robi-dark-bangla",
    "robi-light",
    "robi-small-bangla",
    "robi-without-javascript",
];

#[tokio::test(flavor = "multi_thread")]
async fn customers_pay_from_their_mobile_balance_in_a_browser() -> Result {
    let app = TestApp::start_with(Settings { methods: vec![Method::Dcb], ..Settings::default() }).await?;
    let mut arguments = vec![app.server.sandbox_url.clone().unwrap_or_default(), browser::pictures("mobile")];
    for name in JOURNEYS {
        arguments.push(format!("{name}={}", app.create_payment(2_500).await?.checkout_url));
    }
    browser::journeys("mobile.mjs", arguments, &JOURNEYS).await
}
