//! Calendars and mails: what falls due is told once, and customers are reminded on the days that the application set.

use super::{chair, day, in_parts, made, now, state, told};
use app_server::config::Hidden;
use base64::Engine;
use domain::apps::Settings;
use serde_json::json;
use std::time::Duration;
use tests::{Result, TestApp, mail_server::MailServer};

const A_DAY: Duration = Duration::from_secs(86_400);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn installments_are_due_and_overdue_once_each_however_often_one_looks() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &in_parts(&app)).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(told(&app).await?, ["invoice.issued #1"]);
    for _ in 0..12 {
        app.pass(A_DAY).await?;
        app.run_workers_until_idle().await?;
    }
    assert_eq!(
        told(&app).await?,
        ["invoice.issued #1", "installment.due #2", "installment.overdue #3", "invoice.overdue #4"]
    );
    assert_eq!(state(&app, &invoice).await?, "OVERDUE 0 10000");
    for _ in 0..20 {
        app.pass(A_DAY).await?;
    }
    let overdue = told(&app).await?;
    assert_eq!(overdue.iter().filter(|line| line.starts_with("invoice.overdue")).count(), 1, "{overdue:?}");
    assert_eq!(overdue.iter().filter(|line| line.starts_with("installment.")).count(), 6, "{overdue:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_is_mailed_and_its_customer_reminded_on_the_days_that_were_set() -> Result {
    let server = MailServer::start().await?;
    let app = mailing_through(&server).await?;
    let put = app.put("/invoices/template", &json!({ "reminderDays": [-1, 2] })).await?;
    assert_eq!((put.status.as_u16(), put.at("/data/version")), (200, &json!(1)), "{put}");
    let mut body = chair();
    body["dueDate"] = json!(day(&app, 3));
    let invoice = made(&app, &body).await?;
    let path = format!("/invoices/{}/send", invoice.text_at("/data/id"));
    let sent = app.post(&path, &json!({})).await?;
    assert_eq!(sent.text_at("/data/email/status"), "DUE", "{sent}");
    app.run_workers_until_idle().await?;
    assert_eq!(now(&app, &invoice).await?.text_at("/data/email/status"), "SENT");
    assert_eq!(server.receivers(), [["rahima@mail.example"]]);
    let mail = server.mails().concat();
    let pdf = base64::engine::general_purpose::STANDARD.encode("%PDF-");
    assert!(mail.contains("filename=\"INV-000001.pdf\"") && mail.contains(&pdf[..6]), "{mail}");
    for _ in 0..8 {
        app.pass(A_DAY).await?;
    }
    assert_eq!(server.receivers().len(), 3, "one invoice and two reminders");
    let mails = server.mails();
    let head = mails[2].split("\r\n\r\n").next().unwrap_or_default();
    assert!(head.contains("reminder") && head.contains("INV-000001"), "{head}");
    let refused = app.post(&path, &json!({ "to": "nowhere" })).await?;
    assert_eq!(refused.code(), "VALIDATION_ERROR", "{refused}");
    Ok(())
}

/// An application whose mails go through this server.
async fn mailing_through(server: &MailServer) -> Result<TestApp> {
    let url = server.url();
    TestApp::start_on(Settings::default(), |config| {
        config.smtp_url = Some(Hidden(url));
        config.alerts_from = Some("Poisha <poisha@pay.example>".into());
        config.alerts_to = Some("finance@shop.example".into());
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_text_of_anybodys_becomes_a_header_a_receiver_or_markup() -> Result {
    let server = MailServer::start().await?;
    let app = mailing_through(&server).await?;
    let hostile = "<script>x</script> =?utf-8?q?Bcc:_thief=40mail.example?= \u{202e} ২";
    for text in [hostile, "Shop\r\nBcc: thief@mail.example\r\n\r\n.\r\nRCPT TO:<thief@mail.example>"] {
        let put = app.put("/invoices/template", &json!({ "companyName": text })).await?;
        let body = json!({
            "customerReference": text.chars().filter(char::is_ascii_alphanumeric).collect::<String>(),
            "customerName": text,
            "customerEmail": "rahima@mail.example",
            "notes": text,
            "lineItems": [{ "description": text, "qty": 1, "unitAmountMinor": 100 }],
        });
        let invoice = app.post("/invoices", &body).await?;
        for answer in [&put, &invoice] {
            assert!([200, 201].contains(&answer.status.as_u16()) || answer.code() == "VALIDATION_ERROR", "{answer}");
        }
        if invoice.status == 201 {
            let path = format!("/invoices/{}/send", invoice.text_at("/data/id"));
            assert_eq!(app.post(&path, &json!({})).await?.status, 200);
        }
    }
    app.run_workers_until_idle().await?;
    assert!(!server.mails().is_empty(), "the first one can be mailed");
    for (mail, receivers) in server.mails().iter().zip(server.receivers()) {
        let head = mail.split("\r\n\r\n").next().unwrap_or_default();
        assert_eq!(receivers, ["rahima@mail.example"]);
        assert!(!head.contains("Bcc") && !head.contains("thief"), "{head}");
        assert!(mail.contains("text/plain") && !mail.contains("text/html"), "{mail}");
    }
    let path = format!("/invoices/{}/send", made(&app, &chair()).await?.text_at("/data/id"));
    for to in ["a@b.example\r\nRCPT TO:<thief@mail.example>", "a@b.example, thief@mail.example", "<a@b.example>"] {
        let refused = app.post(&path, &json!({ "to": to })).await?;
        assert_eq!(refused.code(), "VALIDATION_ERROR", "{to}: {refused}");
    }
    Ok(())
}
