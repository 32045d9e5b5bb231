//! The magic amounts of TEST mode: an app's developer forces every outcome with nothing but an amount.

use insta::assert_snapshot;
use serde_json::json;
use std::fmt::Write as _;
use tests::{Payment, Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_magic_amount_does_what_it_says() -> Result {
    let app = TestApp::start().await?;
    let mut seen = String::new();
    for paisa in 1..=12 {
        let body = json!({ "amountMinor": 10_000 + paisa, "customerReference": "magic", "method": "sslcommerz" });
        let created = app.post("/payments", &body).await?;
        if created.status != 201 {
            writeln!(seen, ".{paisa:02} {created}")?;
            continue;
        }
        let payment = Payment::of(&created);
        app.customer().pays(&payment).await?;
        writeln!(seen, ".{paisa:02} {}", app.state_of(&payment).await?)?;
    }
    assert_snapshot!(seen, @r"
    .01 FAILED, GATEWAY_DECLINED
      sslcommerz FAILED (Insufficient funds)
    .02 CANCELLED
      sslcommerz CANCELLED
    .03 REVIEW
      sslcommerz SUCCEEDED captured 10003
    .04 SUCCEEDED, captured 10004
      sslcommerz SUCCEEDED captured 10004
    .05 FAILED, VERIFICATION_UNAVAILABLE
      sslcommerz ABANDONED
    .06 FAILED, VERIFICATION_MISMATCH
      sslcommerz FAILED (verification mismatch: BDT 99.06 instead of BDT 100.06)
    .07 SUCCEEDED, captured 10007
      sslcommerz SUCCEEDED captured 10007
    .08 SUCCEEDED, captured 10008
      sslcommerz SUCCEEDED captured 10008 and surplus 10008
    .09 CANCELLED
      sslcommerz CANCELLED
    .10 CANCELLED
      sslcommerz CANCELLED
    .11 FAILED, VERIFICATION_MISMATCH
      sslcommerz FAILED (verification mismatch: USD 100.11 instead of BDT 100.11)
    .12 502 GATEWAY_ERROR: the gateway gave no page to send the customer to
    ");
    assert_snapshot!(app.alerts().await?, @r"
    VERIFICATION_MISMATCH
    SURPLUS_CAPTURE
    VERIFICATION_MISMATCH
    VERIFICATION_UNAVAILABLE x2
    HIGH_RISK
    ");
    assert_snapshot!(app.book().await?, @"8 transfers proven, faults: []");
    Ok(())
}
