//! Invoices, as an application, its customers and operators live them: made, paid at once or in parts, corrected, reminded of.

mod desk;
mod mailing;
mod numbering;
mod page;
mod paper;
mod payable;
mod paying;
mod template;

use domain::Day;
use serde_json::{Value, json};
use tests::{Answer, Payment, Result, TestApp};

/// A chair at 100.00 with 15 % tax, 10.00 off: 103.50 in all.
fn chair() -> Value {
    json!({
        "customerReference": "customer-1",
        "customerName": "Rahima Begum",
        "customerEmail": "rahima@mail.example",
        "lineItems": [
            { "description": "Chair", "qty": 2, "unitAmountMinor": 5_000, "discountMinor": 1_000, "taxRateBp": 1_500 },
        ],
    })
}

/// The day so many days from today, in Dhaka.
fn day(app: &TestApp, days: i32) -> String {
    use domain::time::Clock;
    Day::of(app.server.house.clock.now(app.test.scope)).plus(days).to_string()
}

/// An invoice over 100.00 in three parts, due in 10, 20 and 30 days.
fn in_parts(app: &TestApp) -> Value {
    json!({
        "customerReference": "customer-1",
        "lineItems": [{ "description": "Course", "qty": 1, "unitAmountMinor": 10_000 }],
        "installments": [
            { "dueDate": day(app, 10), "amountMinor": 4_000 },
            { "dueDate": day(app, 20), "amountMinor": 3_000 },
            { "dueDate": day(app, 30), "amountMinor": 3_000 },
        ],
    })
}

/// An invoice that was made.
async fn made(app: &TestApp, body: &Value) -> Result<Answer> {
    let made = app.post("/invoices", body).await?;
    if made.status == 201 { Ok(made) } else { Err(format!("no invoice was made: {made}").into()) }
}

/// The invoice as it is now.
async fn now(app: &TestApp, invoice: &Answer) -> Result<Answer> {
    app.read(&format!("/invoices/{}", invoice.text_at("/data/id"))).await
}

/// Where it stands, in a line: status, paid, due.
async fn state(app: &TestApp, invoice: &Answer) -> Result<String> {
    let now = now(app, invoice).await?;
    let (status, paid, due) =
        (now.text_at("/data/status"), now.at("/data/amountPaidMinor"), now.at("/data/amountDueMinor"));
    Ok(format!("{status} {paid} {due}"))
}

/// A payment of that much of an invoice.
async fn payment_of(app: &TestApp, invoice: &Answer, amount_minor: i64) -> Result<Payment> {
    let id = invoice.text_at("/data/id");
    app.create(&json!({ "amountMinor": amount_minor, "customerReference": "customer-1", "invoiceId": id })).await
}

/// What was told of invoices, in order.
async fn told(app: &TestApp) -> Result<Vec<String>> {
    let asked = "select type || ' #' || sequence from webhook_events where type like 'invoice.%' or type like 'installment.%' \
                 order by created_at, id";
    app.sql(asked).await
}
