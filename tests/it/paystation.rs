//! PayStation as its three sides live it, from the application's first request to the books.

use adapters::sandbox::{
    Switch,
    paystation::{Act, Acted, Action, Fault, InvoiceView, Return},
};
use domain::{apps::Settings, payments::Method};
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::{
    Payment, Result, TestApp,
    answer::Answer,
    caller::{Caller, send},
    gateway::location,
};

/// An attempt that the gateway ended is left alone for some seconds before a callback makes us ask again.
const REST: Duration = Duration::from_secs(10);

const CALLBACK: &str = "/api/v1/payments/paystation/callback";

/// An application whose customer is at PayStation's page.
struct Counter {
    app: TestApp,
    payment: Payment,
    invoice: InvoiceView,
}

async fn started() -> Result<TestApp> {
    let methods = [Method::Paystation, Method::Sslcommerz].into();
    TestApp::start_with(Settings { methods, ..Settings::default() }).await
}

impl Counter {
    /// A payment of so many taka.
    async fn open(taka: i64) -> Result<Counter> {
        let app = started().await?;
        let payment = app.create_payment_by("paystation", taka * 100).await?;
        let page = app.customer().chooses(&payment, "paystation").await?.header("location").to_owned();
        let invoices = app.gateway().sandbox.paystation().invoices(None);
        let invoice = invoices.into_iter().find(|invoice| invoice.page_url == page);
        Ok(Counter { app, payment, invoice: invoice.ok_or_else(|| format!("the gateway has no page {page}"))? })
    }

    async fn act(&self, act: Act) -> Result<Acted> {
        Ok(self.app.gateway().sandbox.paystation().act(&self.invoice.number, act).await?)
    }

    /// Does something at the gateway, comes back if there is a way back, and says where the browser lands.
    async fn does(&self, act: Act) -> Result<String> {
        let acted = self.act(act).await?;
        let Some(back) = acted.browser else { return Ok("stays away".to_owned()) };
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
        let request = if back.method == "POST" { http.post(&back.url).form(&back.fields) } else { http.get(&back.url) };
        let landed = send(request).await?;
        Ok(format!("{} {}", landed.status.as_u16(), location(&landed)))
    }

    fn breaks(&self, fault: Fault, times: u32) {
        self.app.gateway().sandbox.paystation().switches().set(Switch::of(fault).times(times));
    }

    async fn state(&self) -> Result<String> {
        self.app.state_of(&self.payment).await
    }

    async fn confirms(&self, who: &Caller) -> Result<Answer> {
        who.read(&format!("/payments/paystation/confirm/{}", self.invoice.invoice_number)).await
    }

    /// Posts to the callback address, as PayStation's server does.
    async fn posts(&self, kind: &str, body: String) -> Result<Answer> {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
        let url = format!("{}{CALLBACK}", self.app.server.url);
        send(http.post(url).header("content-type", kind).body(body)).await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_pays_at_paystation_and_the_books_say_so() -> Result {
    let counter = Counter::open(500).await?;
    let landed = counter.does(Act::of(Action::Pay).by("nagad")).await?;
    assert_snapshot!(landed, @"303 http://local/checkout/…/result");
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, captured 50000
      paystation SUCCEEDED captured 50000
    ");
    counter.app.run_workers_until_idle().await?;
    assert_snapshot!(counter.app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(counter.app.trial_balance().await?, @r"
    balanced
    gateway_receivable/paystation DEBIT BDT 50000
    merchant_payable CREDIT BDT 50000
    ");
    assert_snapshot!(counter.app.evidence().await?, @"GET paystation/callback ACCEPTED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_a_notification_and_a_repetition_are_understood_and_move_nothing_twice() -> Result {
    let counter = Counter::open(500).await?;
    let invoice = counter.invoice.invoice_number.clone();
    counter.does(Act { back: Return::Posted, ..Act::of(Action::Pay) }).await?;
    let told = json!({ "invoice_number": invoice, "trx_status": "Success", "trx_id": "X", "trx_amount": 500 });
    let answer = counter.posts("application/json", told.to_string()).await?;
    assert_snapshot!(format!("{} {}", answer.status.as_u16(), answer.text), @r#"200 {"status":"success"}"#);
    let parts = format!("--b\r\nContent-Disposition: form-data; name=\"invoice_number\"\r\n\r\n{invoice}\r\n--b--\r\n");
    counter.posts("multipart/form-data; boundary=b", parts).await?;
    let unknown = counter.posts("application/json", r#"{"invoice_number":"ORDER-1"}"#.into()).await?;
    assert_eq!(unknown.status, 200, "what can never be used is not sent again");
    assert_eq!(counter.posts("application/json", "{".into()).await?.status, 400);
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, captured 50000
      paystation SUCCEEDED captured 50000
    ");
    assert_snapshot!(counter.app.evidence().await?, @r"
    POST paystation/callback ACCEPTED
    POST paystation/callback DUPLICATE
    POST paystation/callback DUPLICATE
    POST paystation/callback UNMATCHED
    POST paystation/callback UNMATCHED
    ");
    assert_snapshot!(counter.app.book().await?, @"1 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ends_without_money_are_told_as_they_were() -> Result {
    let counter = Counter::open(500).await?;
    counter.does(Act::of(Action::Fail)).await?;
    assert_snapshot!(counter.state().await?, @r"
    FAILED, GATEWAY_DECLINED
      paystation FAILED (the payment failed at the gateway)
    ");
    let counter = Counter::open(500).await?;
    counter.does(Act::of(Action::Cancel)).await?;
    assert_snapshot!(counter.state().await?, @r"
    CANCELLED
      paystation CANCELLED
    ");
    let counter = Counter::open(500).await?;
    counter.does(Act::of(Action::Forge)).await?;
    assert!(counter.state().await?.starts_with("PENDING"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancellation_that_only_the_browser_tells_is_kept_and_stays_reversible() -> Result {
    let counter = Counter::open(903).await?;
    counter.does(Act::of(Action::Pay)).await?;
    assert_snapshot!(counter.state().await?, @r"
    CANCELLED
      paystation CANCELLED
    ");
    counter.act(Act::of(Action::Settle)).await?;
    counter.app.advance(REST).await?;
    let now = counter.confirms(&counter.app).await?;
    assert_eq!((now.status.as_u16(), now.text_at("/data/status")), (200, "SUCCEEDED"), "{now}");
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, late, captured 90300
      paystation SUCCEEDED captured 90300
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_never_comes_back_is_found_by_the_sweep() -> Result {
    let counter = Counter::open(904).await?;
    assert_eq!(counter.does(Act::of(Action::Pay)).await?, "stays away");
    assert!(counter.state().await?.starts_with("PENDING"));
    counter.app.pass(Duration::from_secs(11 * 60)).await?;
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, captured 90400
      paystation SUCCEEDED captured 90400
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_application_may_force_a_recheck_of_its_own_invoices_alone() -> Result {
    let counter = Counter::open(500).await?;
    let open = counter.confirms(&counter.app).await?;
    assert_eq!((open.status.as_u16(), open.text_at("/data/status")), (200, "PENDING"), "{open}");
    counter.act(Act { back: Return::Nothing, ..Act::of(Action::Pay) }).await?;
    // The first answer still says processing; the second one, a moment later, does not.
    counter.breaks(Fault::StillProcessing, 1);
    let paid = counter.confirms(&counter.app).await?;
    assert_eq!(paid.text_at("/data/transactionId"), counter.invoice.invoice_number);
    assert_eq!(paid.text_at("/data/status"), "SUCCEEDED", "{paid}");
    assert_eq!(counter.confirms(&counter.app).await?.text_at("/data/status"), "SUCCEEDED");

    let (other, _) = counter.app.another_app().await?;
    for caller in [&other, &counter.app.live] {
        assert_eq!(counter.confirms(caller).await?.code(), "RESOURCE_NOT_FOUND");
    }
    let anonymous = counter.app.anonymous(reqwest::Method::GET, "/payments/paystation/confirm/X");
    assert_eq!(send(anonymous).await?.status, 401);
    for unknown in ["ORDER-1", "00000000000000000000"] {
        let answer = counter.app.read(&format!("/payments/paystation/confirm/{unknown}")).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (404, "RESOURCE_NOT_FOUND"));
    }
    let elsewhere = counter.app.create_payment_by("sslcommerz", 50_000).await?;
    let reference = elsewhere.created.text_at("/data/attempts/0/reference").to_owned();
    let answer = counter.app.read(&format!("/payments/paystation/confirm/{reference}")).await?;
    assert_eq!(answer.code(), "RESOURCE_NOT_FOUND", "another gateway's attempt is no invoice of PayStation");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paisa_are_refused_before_the_gateway_is_asked() -> Result {
    let app = started().await?;
    let body = json!({ "amountMinor": 50_050, "customerReference": "customer-1", "method": "paystation" });
    let refused = app.post("/payments", &body).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (502, "GATEWAY_ERROR"), "{refused}");
    assert!(app.gateway().sandbox.paystation().invoices(None).is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_is_given_back_by_people() -> Result {
    let counter = Counter::open(500).await?;
    counter.does(Act::of(Action::Pay)).await?;
    let asked = json!({ "amountMinor": 20_000, "reason": "Out of stock" });
    let refund = counter.app.post(&format!("/payments/{}/refunds", counter.payment.id), &asked).await?;
    assert_eq!(refund.status, 201, "{refund}");
    counter.app.run_workers_until_idle().await?;
    let id = refund.text_at("/data/id").to_owned();
    let refund = counter.app.read(&format!("/refunds/{id}")).await?;
    assert_eq!(refund.text_at("/data/status"), "PENDING", "an operator sends it and records how: {refund}");
    Ok(())
}
