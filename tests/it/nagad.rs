//! Nagad as its three sides live it, from the application's first request to the books and back.

use adapters::sandbox::{
    Switch,
    nagad::{Act, Acted, Action, Fault, OrderView},
};
use domain::{apps::Settings, payments::Method};
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::{Answer, Payment, Result, TestApp, caller::send, gateway::location};

/// An application whose customer is at Nagad's page.
struct Counter {
    app: TestApp,
    payment: Payment,
    order: OrderView,
}

impl Counter {
    async fn open(minor: i64) -> Result<Counter> {
        let methods = [Method::Nagad].into();
        let app = TestApp::start_with(Settings { methods, ..Settings::default() }).await?;
        let payment = app.create_payment_by("nagad", minor).await?;
        let page = app.customer().chooses(&payment, "nagad").await?.header("location").to_owned();
        let orders = app.gateway().sandbox.nagad().orders(None);
        let order = orders.into_iter().find(|order| order.page_url == page);
        Ok(Counter { app, payment, order: order.ok_or_else(|| format!("the gateway has no page {page}"))? })
    }

    async fn act(&self, act: Act) -> Result<Acted> {
        Ok(self.app.gateway().sandbox.nagad().act(&self.order.payment_ref_id, act).await?)
    }

    /// Does something at the gateway, comes back if there is a way back, and says where the browser lands.
    async fn does(&self, act: Act) -> Result<String> {
        let acted = self.act(act).await?;
        let Some(back) = acted.browser else { return Ok("stays".to_owned()) };
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
        let landed = send(http.get(&back.url)).await?;
        Ok(format!("{} {}", landed.status.as_u16(), location(&landed)))
    }

    async fn state(&self) -> Result<String> {
        self.app.state_of(&self.payment).await
    }

    async fn refunds(&self, minor: i64) -> Result<Answer> {
        let asked = json!({ "amountMinor": minor, "reason": "Out of stock" });
        let refund = self.app.post(&format!("/payments/{}/refunds", self.payment.id), &asked).await?;
        self.app.run_workers_until_idle().await?;
        self.app.read(&format!("/refunds/{}", refund.text_at("/data/id"))).await
    }

    fn breaks(&self, switch: Switch<Fault>) {
        self.app.gateway().sandbox.nagad().switches().set(switch);
    }

    /// What the gateway has given back, one refund a line.
    fn given_back(&self) -> Vec<String> {
        let order = self.app.gateway().sandbox.nagad().view(&self.order.payment_ref_id);
        order.into_iter().flat_map(|order| order.cancels).map(|cancel| cancel.amount).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_pays_at_nagad_and_gets_it_back_in_parts() -> Result {
    let counter = Counter::open(50_050).await?;
    for (action, entry) in [(Action::Wallet, "01711223344"), (Action::Otp, "123456")] {
        assert_eq!(counter.does(Act::of(action).with(entry)).await?, "stays");
    }
    let landed = counter.does(Act::of(Action::Pin).with("1234")).await?;
    assert_snapshot!(landed, @"303 http://local/checkout/…/result");
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, captured 50050
      nagad SUCCEEDED captured 50050
    ");
    assert_snapshot!(counter.app.evidence().await?, @"GET nagad/callback ACCEPTED");
    let part = counter.refunds(20_000).await?;
    assert_eq!(part.text_at("/data/status"), "SUCCEEDED", "{part}");
    let rest = counter.refunds(30_050).await?;
    assert_eq!(rest.text_at("/data/status"), "SUCCEEDED", "{rest}");
    assert_eq!(counter.given_back(), ["200.00", "300.50"]);
    assert_snapshot!(counter.app.trial_balance().await?, @r"
    balanced
    gateway_receivable/nagad DEBIT BDT 0
    merchant_payable CREDIT BDT 0
    refunds_in_transit/nagad CREDIT BDT 0
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ends_without_money_are_told_as_they_were() -> Result {
    let counter = Counter::open(50_000).await?;
    counter.does(Act::of(Action::Fail)).await?;
    assert_snapshot!(counter.state().await?, @r"
    FAILED, GATEWAY_DECLINED
      nagad FAILED (the gateway says Failed (50_0026_851))
    ");
    let counter = Counter::open(50_000).await?;
    counter.does(Act::of(Action::Abort)).await?;
    assert_snapshot!(counter.state().await?, @r"
    CANCELLED
      nagad CANCELLED
    ");
    let counter = Counter::open(50_000).await?;
    counter.does(Act::of(Action::Forge)).await?;
    assert!(counter.state().await?.starts_with("PENDING"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_never_comes_back_is_found_by_the_sweep_and_a_repetition_moves_nothing() -> Result {
    let counter = Counter::open(50_004).await?;
    assert_eq!(counter.does(Act::of(Action::Pay)).await?, "stays");
    counter.app.pass(Duration::from_secs(11 * 60)).await?;
    assert_snapshot!(counter.state().await?, @r"
    SUCCEEDED, captured 50004
      nagad SUCCEEDED captured 50004
    ");
    let counter = Counter::open(50_007).await?;
    counter.does(Act::of(Action::Pay)).await?;
    assert_snapshot!(counter.app.evidence().await?, @r"
    GET nagad/callback ACCEPTED
    GET nagad/callback DUPLICATE
    ");
    assert_snapshot!(counter.app.book().await?, @"1 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_whose_answer_was_lost_is_asked_about_and_never_sent_again() -> Result {
    let counter = Counter::open(50_011).await?;
    counter.does(Act::of(Action::Pay)).await?;
    let refund = counter.refunds(20_000).await?;
    assert_eq!(refund.text_at("/data/status"), "PENDING", "{refund}");
    counter.app.pass(Duration::from_secs(5 * 60)).await?;
    let refund = counter.app.read(&format!("/refunds/{}", refund.text_at("/data/id"))).await?;
    assert_eq!(refund.text_at("/data/status"), "SUCCEEDED", "{refund}");
    assert_eq!(counter.given_back(), ["200.00"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_that_nagad_does_not_allow_is_refused() -> Result {
    let counter = Counter::open(50_000).await?;
    counter.does(Act::of(Action::Pay)).await?;
    counter.breaks(Switch::of(Fault::CancelForbidden));
    let refund = counter.refunds(20_000).await?;
    assert_eq!(refund.text_at("/data/status"), "FAILED", "{refund}");
    assert!(counter.given_back().is_empty());
    Ok(())
}
