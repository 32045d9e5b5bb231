//! Reports about settlement: what came and at what price, and what gateways owe, to the paisa of the book.

use super::desk::statement_shows_the_first;
use crate::support::Result;
use domain::{access::Reach, operators::SeededRole};
use serde_json::{Value, json};
use tests::{Operator, TestApp};

/// These members of what a report says first.
async fn said(who: &Operator, path: &str, members: &[&str]) -> Result<Value> {
    let answer = who.get(path).await?;
    let first = answer.at("/data/0").clone();
    Ok(members.iter().map(|member| first[*member].clone()).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_gateways_owe_and_keep_is_told_to_the_paisa_of_the_book() -> Result {
    let app = TestApp::start().await?;
    for amount_minor in [10_000, 25_000] {
        app.paid_payment(amount_minor).await?;
    }
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let owed = ["gateway", "currency", "open", "openMinor", "dayMinor", "olderMinor", "bookedMinor", "differenceMinor"];
    let receivables = "/admin/reports/receivables?mode=TEST";
    let before = json!(["sslcommerz", "BDT", 2, 34_125, 34_125, 0, 34_125, 0]);
    assert_eq!(said(&finance, receivables, &owed).await?, before, "less the fees that were told with the payments");
    let empty = finance.get("/admin/reports/settlement-lag?mode=TEST").await?;
    assert_eq!(empty.at("/data"), &json!([]));

    statement_shows_the_first(&app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let run = finance.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    finance.steps_up().await?;
    let posted = finance.press(&format!("/admin/reconciliation/runs/{}/post", run.text_at("/data/id"))).await?;
    assert_eq!(posted.status, 200, "{posted}");

    let after = json!(["sslcommerz", "BDT", 1, 24_375, 24_375, 0, 24_375, 0]);
    assert_eq!(said(&finance, receivables, &owed).await?, after);
    let lag = ["captures", "grossMinor", "p50Hours", "mostHours"];
    assert_eq!(said(&finance, "/admin/reports/settlement-lag?mode=TEST", &lag).await?, json!([1, 10_000, 0, 0]));
    let fees = ["settled", "grossMinor", "paidMinor", "agreedMinor", "paidUnagreedMinor", "excessMinor"];
    let paid = said(&finance, "/admin/reports/settlement-fees?mode=TEST", &fees).await?;
    assert_eq!(paid, json!([1, 10_000, 250, 250, 0, 0]), "as it was told with the payment");

    for (path, line) in [
        ("receivables/export", "sslcommerz,BDT,1,24375,24375,0,0,0,0,24375,0\r\n"),
        ("settlement-lag/export", "sslcommerz,BDT,1,10000,0,0,0\r\n"),
        ("settlement-fees/export", "sslcommerz,BDT,1,10000,250,250,0,0\r\n"),
    ] {
        let file = finance.get(&format!("/admin/reports/{path}?mode=TEST")).await?;
        assert!(file.text.ends_with(line), "{path}: {}", file.text);
    }
    let live = finance.get("/admin/reports/receivables").await?;
    assert_eq!(live.at("/data"), &json!([]), "LIVE is looked at unless asked otherwise");
    let (other, _) = app.another_app().await?;
    let limited = Reach::Apps([other.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), limited).await?;
    assert_eq!(limited.get(receivables).await?.at("/data"), &json!([]), "another's money is not told");
    Ok(())
}
