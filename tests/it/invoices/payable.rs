//! Payable pages in real Chromium: invoices paid at once and in parts, on phones and at a desk, by day and night, in both
//! languages, without JavaScript; overdue, withdrawn and long ones.

use super::{chair, day, in_parts, made};
use crate::browser;
use reqwest::Method;
use serde_json::{Value, json};
use std::{path::Path, time::Duration};
use tests::{Result, TestApp, caller::send};

/// What customers do. The list stands here so that a journey cannot go missing unseen.
const JOURNEYS: [&str; 8] = [
    "at-once",
    "at-once-dark-at-a-desk",
    "at-once-without-javascript",
    "in-parts",
    "in-parts-dark-bangla",
    "long-on-a-small-phone",
    "overdue",
    "withdrawn",
];

#[tokio::test(flavor = "multi_thread")]
async fn customers_pay_their_invoices_in_a_browser() -> Result {
    let app = TestApp::start().await?;
    branded(&app).await?;
    let mut late = chair();
    late["dueDate"] = json!(day(&app, 1));
    let late = made(&app, &late).await?;
    app.advance(Duration::from_secs(3 * 86_400)).await?;
    let mut arguments = vec![browser::pictures("invoices")];
    for name in JOURNEYS {
        let body = match name {
            "in-parts" | "in-parts-dark-bangla" => in_parts(&app),
            "long-on-a-small-phone" => long(&app),
            _ => chair(),
        };
        let invoice = if name == "overdue" { late.clone() } else { made(&app, &body).await? };
        if name == "withdrawn" {
            app.post(&format!("/invoices/{}/void", invoice.text_at("/data/id")), &json!({})).await?;
        }
        arguments.push(format!("{name}={}", invoice.text_at("/data/payableUrl")));
    }
    browser::journeys("invoice.mjs", arguments, &JOURNEYS).await
}

/// Invoices show a company of their own.
async fn branded(app: &TestApp) -> Result {
    let words = json!({
        "companyName": "রহিমা ফার্নিচার Ltd", "companyAddress": "12 Mirpur Road\nDhaka 1205", "bin": "000123456-0101",
        "contactDetails": "accounts@furniture.example", "accentColor": "#0b6e4f", "numberGrouping": "LAKH",
        "footerNote": "Goods stay ours until they are paid.",
    });
    let put = app.put("/invoices/template", &words).await?;
    assert_eq!(put.status, 200, "{put}");
    let icon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../backoffice-desktop/icons/icon.png");
    let logo = app.request(Method::PUT, "/invoices/template/logo").header("Content-Type", "image/png");
    let kept = send(logo.body(tokio::fs::read(icon).await?)).await?;
    assert_eq!(kept.status, 200, "{kept}");
    Ok(())
}

/// Forty lines, words without a gap, and billions.
fn long(app: &TestApp) -> Value {
    let line = |n: i64| {
        let description = match n % 4 {
            0 => "Internationalization".repeat(8),
            1 => "বাংলাদেশের শ্রেষ্ঠ কাঠের চেয়ার, হাতে তৈরি, ছয়টি একসাথে".to_owned(),
            2 => format!("Service {n}"),
            _ => "ক্ষ্ম্য".repeat(40),
        };
        json!({ "description": description, "qty": n, "unitAmountMinor": 123_456_700, "taxRateBp": 500 * (n % 4) })
    };
    let lines: Vec<Value> = (1..=40).map(line).collect();
    json!({
        "customerReference": "customer-2",
        "customerName": "মোসাম্মৎ শামসুন্নাহার বেগম চৌধুরানী Chowdhury-Featherstonehaugh",
        "customerAddress": "বাড়ি ১২, সড়ক ৩৪, গুলশান ২\nঢাকা ১২১২",
        "lineItems": lines,
        "dueDate": day(app, 30),
        "notes": "অনুগ্রহ করে নির্ধারিত তারিখের মধ্যে পরিশোধ করুন।\nThank you.",
    })
}
