//! What is paid, paid back and corrected, and what the book says of it.

use super::{chair, in_parts, made, now, payment_of, state, told};
use insta::assert_snapshot;
use serde_json::json;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_is_issued_paid_and_told() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &chair()).await?;
    assert_eq!(
        (invoice.text_at("/data/number"), invoice.text_at("/data/status"), invoice.at("/data/totalMinor")),
        ("INV-000001", "ISSUED", &json!(10_350))
    );
    assert_eq!((invoice.at("/data/taxMinor"), invoice.at("/data/discountMinor")), (&json!(1_350), &json!(1_000)));
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    accounts_receivable DEBIT BDT 10350
    discounts_given DEBIT BDT 1000
    sales_revenue CREDIT BDT 10000
    tax_payable CREDIT BDT 1350
    ");
    let payment = payment_of(&app, &invoice, 10_350).await?;
    assert_eq!(payment.created.text_at("/data/invoiceId"), invoice.text_at("/data/id"));
    app.customer().pays(&payment).await?;
    assert_eq!(state(&app, &invoice).await?, "PAID 10350 0");
    let shown = now(&app, &invoice).await?;
    assert_eq!(shown.text_at("/data/payments/0/status"), "SUCCEEDED");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    accounts_receivable DEBIT BDT 0
    discounts_given DEBIT BDT 1000
    gateway_fees DEBIT BDT 259
    gateway_receivable/sslcommerz DEBIT BDT 10091
    sales_revenue CREDIT BDT 10000
    tax_payable CREDIT BDT 1350
    ");
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    let kinds: Vec<String> =
        arrived.iter().map(|one| one.says("/type").as_str().unwrap_or_default().to_owned()).collect();
    for kind in ["invoice.issued", "invoice.payment_received", "invoice.paid"] {
        assert!(kinds.iter().any(|told| told == kind), "{kind} did not arrive: {kinds:?}");
    }
    assert_eq!(told(&app).await?, ["invoice.issued #1", "invoice.payment_received #2", "invoice.paid #3"]);
    let again = app
        .post(
            "/payments",
            &json!({
                "amountMinor": 1, "customerReference": "customer-1", "invoiceId": invoice.text_at("/data/id"),
            }),
        )
        .await?;
    assert_eq!((again.status.as_u16(), again.code()), (409, "INVALID_OPERATION_STATE"), "{again}");
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn installments_are_paid_oldest_first_and_a_race_for_the_last_leaves_a_surplus() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &in_parts(&app)).await?;
    let first = payment_of(&app, &invoice, 5_000).await?;
    app.customer().pays(&first).await?;
    assert_eq!(state(&app, &invoice).await?, "PARTIALLY_PAID 5000 5000");
    let parts = app.read(&format!("/invoices/{}/installments", invoice.text_at("/data/id"))).await?;
    let standing: Vec<String> = parts
        .at("/data")
        .as_array()
        .into_iter()
        .flatten()
        .map(|part| format!("{} {}", part["status"].as_str().unwrap_or_default(), part["amountDueMinor"]))
        .collect();
    assert_eq!(standing, ["PAID 0", "PARTIALLY_PAID 2000", "OPEN 3000"]);
    let (one, two) = (payment_of(&app, &invoice, 5_000).await?, payment_of(&app, &invoice, 5_000).await?);
    let (customer, other) = (app.customer(), app.customer());
    let (left, right) = tokio::join!(customer.pays(&one), other.pays(&two));
    left?;
    right?;
    let shown = now(&app, &invoice).await?;
    assert_eq!(
        (shown.text_at("/data/status"), shown.at("/data/surplusMinor"), shown.at("/data/amountPaidMinor")),
        ("PAID", &json!(5_000), &json!(10_000))
    );
    assert_eq!(app.alerts().await?, "INVOICE_SURPLUS");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    accounts_receivable DEBIT BDT 0
    customer_surplus CREDIT BDT 5000
    gateway_fees DEBIT BDT 375
    gateway_receivable/sslcommerz DEBIT BDT 14625
    sales_revenue CREDIT BDT 10000
    ");
    let paid = told(&app).await?.iter().filter(|line| line.starts_with("invoice.paid")).count();
    assert_eq!(paid, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_of_an_invoices_payment_brings_about_a_credit_note() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &chair()).await?;
    let payment = payment_of(&app, &invoice, 10_350).await?;
    app.customer().pays(&payment).await?;
    let asked = app.post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": 3_450 })).await?;
    assert_eq!(asked.status, 201, "{asked}");
    app.run_workers_until_idle().await?;
    let sandbox = app.gateway().sandbox;
    let sessions = sandbox.sessions(None);
    for refund in sessions.iter().flat_map(|session| &session.tries).flat_map(|done| &done.refunds) {
        assert!(sandbox.sslcommerz().end_refund(refund, true), "the gateway knows no such refund");
    }
    app.pass(std::time::Duration::from_secs(3_600)).await?;
    let notes = app.read(&format!("/invoices/{}/credit-notes", invoice.text_at("/data/id"))).await?;
    assert_eq!(
        (notes.text_at("/data/0/number"), notes.at("/data/0/amountMinor"), notes.at("/data/0/taxMinor")),
        ("CN-000001", &json!(3_450), &json!(450)),
        "{notes}"
    );
    assert_eq!(notes.text_at("/data/0/refundId"), asked.text_at("/data/id"));
    assert_eq!(state(&app, &invoice).await?, "PAID 6900 0");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    accounts_receivable DEBIT BDT 0
    discounts_given DEBIT BDT 667
    gateway_fees DEBIT BDT 259
    gateway_receivable/sslcommerz DEBIT BDT 6641
    refunds_in_transit/sslcommerz CREDIT BDT 0
    sales_revenue CREDIT BDT 6667
    tax_payable CREDIT BDT 900
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_is_corrected_by_a_credit_note_and_voided_only_while_unpaid() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &chair()).await?;
    let path = format!("/invoices/{}", invoice.text_at("/data/id"));
    let note =
        app.post_as("note", &format!("{path}/credit-notes"), &json!({ "amountMinor": 350, "reason": "price" })).await?;
    assert_eq!((note.status.as_u16(), note.text_at("/data/number")), (201, "CN-000001"), "{note}");
    let again =
        app.post_as("note", &format!("{path}/credit-notes"), &json!({ "amountMinor": 350, "reason": "price" })).await?;
    assert_eq!(again.text_at("/data/id"), note.text_at("/data/id"));
    assert_eq!(state(&app, &invoice).await?, "ISSUED 0 10000");
    let too_much = app.post(&format!("{path}/credit-notes"), &json!({ "amountMinor": 10_001 })).await?;
    assert_eq!(too_much.code(), "VALIDATION_ERROR", "{too_much}");
    let voided = app.post(&format!("{path}/void"), &json!({ "reason": "a mistake" })).await?;
    assert_eq!(voided.text_at("/data/status"), "VOID", "{voided}");
    assert!(app.trial_balance().await?.lines().all(|line| line == "balanced" || line.ends_with(" 0")));
    let other = made(&app, &chair()).await?;
    assert_eq!(other.text_at("/data/number"), "INV-000002", "a voided number is not used again");
    app.customer().pays(&payment_of(&app, &other, 3_500).await?).await?;
    let refused = app.post(&format!("/invoices/{}/void", other.text_at("/data/id")), &json!({})).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, "INVALID_OPERATION_STATE"), "{refused}");
    Ok(())
}
