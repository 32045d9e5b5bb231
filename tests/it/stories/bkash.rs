//! Payments at bKash: agreed to on its page, charged by us once, and given back in parts.

use adapters::sandbox::{
    Switch,
    bkash::{Act, Action, Endpoint, Fault, Gateway, PaymentView, fault::Loss},
    switches::Transport,
};
use domain::{
    apps::{Settings, VerificationPolicy},
    payments::Method,
};
use insta::assert_snapshot;
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tests::{Answer, Payment, Result, TestApp};

const MINUTE: Duration = Duration::from_secs(60);

/// A server whose application takes bKash alone.
struct Shop(TestApp);

impl Shop {
    async fn open() -> Result<Shop> {
        Shop::holding(VerificationPolicy::Fail).await
    }

    async fn holding(verification: VerificationPolicy) -> Result<Shop> {
        let settings = Settings { methods: vec![Method::Bkash], verification, ..Settings::default() };
        Ok(Shop(TestApp::start_with(settings).await?))
    }

    fn gateway(&self) -> Arc<Gateway> {
        Arc::clone(self.0.gateway().sandbox.bkash())
    }

    fn break_it(&self, fault: Fault) {
        self.gateway().switches().set(Switch::of(fault));
    }

    fn break_once(&self, fault: Fault) {
        self.gateway().switches().set(Switch::of(fault).times(1));
    }

    fn mend(&self) {
        self.gateway().switches().clear(|_| true);
    }

    /// A payment whose customer is on the gateway's page.
    async fn begun(&self, amount_minor: i64) -> Result<(Payment, PaymentView)> {
        let payment = self.0.create_payment_by("bkash", amount_minor).await?;
        let pressed = self.0.customer().presses_pay(&payment).await?;
        let page = url::Url::parse(pressed.header("location"))?;
        let id = page.query_pairs().find(|(name, _)| name == "paymentId").ok_or("the page names no payment")?.1;
        let there = self.gateway().payment(&id).ok_or("the gateway has no such payment")?;
        Ok((payment, there))
    }

    /// The customer does something at the gateway, and the browser comes back where it does.
    async fn does(&self, there: &PaymentView, act: &Act) -> Result<String> {
        let acted = self.gateway().act(&there.payment_id, act)?;
        let Some(browser) = acted.browser else { return Ok("stays away".to_owned()) };
        let landed = self.0.customer().opens(&browser).await?;
        Ok(format!("{} {}", landed.status.as_u16(), tests::gateway::location(&landed)))
    }

    async fn paid(&self, amount_minor: i64) -> Result<(Payment, PaymentView)> {
        let (payment, there) = self.begun(amount_minor).await?;
        self.does(&there, &Act::of(Action::Approve)).await?;
        Ok((payment, there))
    }

    fn executes(&self, there: &PaymentView) -> u32 {
        self.gateway().payment(&there.payment_id).map_or(0, |now| now.executes)
    }

    async fn refund(&self, payment: &Payment, amount_minor: i64) -> Result<Answer> {
        self.0.post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": amount_minor })).await
    }

    async fn state_of_refund(&self, asked: &Answer) -> Result<String> {
        let now = self.0.read(&format!("/refunds/{}", asked.text_at("/data/id"))).await?;
        Ok(format!("{} {}", now.text_at("/data/status"), now.at("/data/amountMinor")))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_pays_with_bkash_and_gets_a_part_back() -> Result {
    let shop = Shop::open().await?;
    let (payment, there) = shop.begun(115_000).await?;
    assert_eq!(there.amount, "1150.00");
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    PENDING
      bkash REDIRECTED
    ");
    let landed = shop.does(&there, &Act::of(Action::Approve)).await?;
    assert_snapshot!(landed, @"303 http://local/checkout/…/result");
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    assert_snapshot!(shop.0.trial_balance().await?, @r"
    balanced
    gateway_receivable/bkash DEBIT BDT 115000
    merchant_payable CREDIT BDT 115000
    ");

    let first = shop.refund(&payment, 15_000).await?;
    let second = shop.refund(&payment, 100_000).await?;
    shop.0.run_workers_until_idle().await?;
    assert_snapshot!(shop.state_of_refund(&first).await?, @"SUCCEEDED 15000");
    assert_snapshot!(shop.state_of_refund(&second).await?, @"SUCCEEDED 100000");
    let back: Vec<String> =
        shop.gateway().payments(None).into_iter().flat_map(|one| one.refunds).map(|one| one.amount).collect();
    assert_eq!(back.len(), 2, "{back:?}");
    assert_snapshot!(shop.0.trial_balance().await?, @r"
    balanced
    gateway_receivable/bkash DEBIT BDT 0
    merchant_payable CREDIT BDT 0
    refunds_in_transit/bkash CREDIT BDT 0
    ");
    assert_snapshot!(shop.0.webhooks_received(), @r"
    payment.succeeded #1, signed
    refund.pending #1, signed
    refund.pending #1, signed
    refund.succeeded #2, signed
    refund.succeeded #2, signed
    ");
    let merchant = there.username;
    assert_eq!(shop.gateway().token_calls(&merchant).len(), 1, "all of it took one token");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_comes_back_twice_is_charged_once() -> Result {
    let shop = Shop::open().await?;
    let (payment, there) = shop.begun(115_000).await?;
    let acted = shop.gateway().act(&there.payment_id, &Act::of(Action::Approve))?;
    let browser = acted.browser.ok_or("the browser stays away")?;
    let (one, two) = (shop.0.customer(), shop.0.customer());
    let (first, second) = tokio::join!(one.opens(&browser), two.opens(&browser));
    assert_eq!((first?.status.as_u16(), second?.status.as_u16()), (303, 303));
    assert_eq!(one.opens(&browser).await?.status.as_u16(), 303);
    shop.0.pass(5 * MINUTE).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    assert_eq!(shop.executes(&there), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_charge_whose_answer_is_lost_is_found_by_asking_at_once_or_later() -> Result {
    let shop = Shop::holding(VerificationPolicy::Hold).await?;
    shop.break_once(Fault::AnswerLost { on: Endpoint::Execute, how: Loss::TimedOut });
    let (payment, there) = shop.paid(115_000).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    assert_eq!(shop.executes(&there), 1);

    shop.break_it(Fault::AnswerLost { on: Endpoint::Execute, how: Loss::Dropped });
    shop.break_it(Fault::Transport(Transport::HttpError { on: Some(Endpoint::Query), status: 500 }));
    let (payment, there) = shop.paid(20_000).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    PENDING
      bkash REDIRECTED
    ");
    shop.mend();
    shop.0.pass(5 * MINUTE).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 20000
      bkash SUCCEEDED captured 20000
    ");
    assert_eq!(shop.executes(&there), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_charge_that_got_nowhere_is_never_repeated_and_lapses() -> Result {
    let shop = Shop::holding(VerificationPolicy::Hold).await?;
    shop.break_it(Fault::Transport(Transport::HttpError { on: Some(Endpoint::Execute), status: 500 }));
    let (payment, there) = shop.paid(115_000).await?;
    shop.mend();
    for _ in 0..4 {
        shop.0.pass(10 * MINUTE).await?;
    }
    assert_eq!(shop.executes(&there), 0, "nobody sends a second charge");
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    EXPIRED
      bkash ABANDONED
    ");
    assert_eq!(shop.gateway().payment(&there.payment_id).map(|now| now.status), Some("Initiated"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_agreed_and_never_came_back_is_charged_by_the_sweep() -> Result {
    let shop = Shop::open().await?;
    let (payment, there) = shop.begun(115_000).await?;
    assert_eq!(shop.does(&there, &Act::of(Action::Approve).staying()).await?, "stays away");
    assert_eq!(shop.executes(&there), 0);
    shop.0.pass(11 * MINUTE).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_other_end_is_told_to_the_application() -> Result {
    let shop = Shop::open().await?;
    let mut ends = Vec::new();
    for act in [
        Act::of(Action::Cancel),
        Act::of(Action::Fail),
        Act::of(Action::Forge),
        Act::of(Action::Approve).with("01823074817"),
    ] {
        let (payment, there) = shop.begun(115_000).await?;
        shop.does(&there, &act).await?;
        ends.push(format!("{:?}: {}", act.action, shop.0.state_of(&payment).await?));
    }
    assert_snapshot!(ends.join("\n"), @r"
    Cancel: CANCELLED
      bkash CANCELLED
    Fail: FAILED, GATEWAY_DECLINED
      bkash FAILED (the payment failed at the gateway)
    Forge: PENDING
      bkash REDIRECTED
    Approve: FAILED, GATEWAY_DECLINED
      bkash FAILED (Insufficient Balance)
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_pretends_that_a_customer_paid_does_not_keep_him_from_paying() -> Result {
    let shop = Shop::open().await?;
    let (payment, there) = shop.begun(115_000).await?;
    let forged = Act::of(Action::Forge);
    let nameless = format!("{}&paymentID=TR0011other1795144512345&status=success", there.callback_url);
    for _ in 0..3 {
        shop.does(&there, &forged).await?;
        shop.0.customer().opens(&nameless).await?;
    }
    assert_eq!(shop.executes(&there), 3, "who names no payment of ours does not even make us charge");
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    PENDING
      bkash REDIRECTED
    ");
    shop.does(&there, &Act::of(Action::Approve)).await?;
    assert_snapshot!(shop.0.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    shop.does(&there, &forged).await?;
    shop.0.pass(11 * MINUTE).await?;
    assert_eq!(shop.executes(&there), 4, "what is paid is never charged again");
    assert_snapshot!(shop.0.webhooks_received(), @"payment.succeeded #1, signed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_whose_answer_is_lost_is_found_and_never_sent_twice() -> Result {
    let shop = Shop::open().await?;
    let (payment, there) = shop.paid(115_000).await?;
    shop.break_once(Fault::AnswerLost { on: Endpoint::Refund, how: Loss::TimedOut });
    let asked = shop.refund(&payment, 15_000).await?;
    shop.0.run_workers_until_idle().await?;
    assert_snapshot!(shop.state_of_refund(&asked).await?, @"PENDING 15000");
    shop.0.pass(5 * MINUTE).await?;
    assert_snapshot!(shop.state_of_refund(&asked).await?, @"SUCCEEDED 15000");
    let now = shop.gateway().payment(&there.payment_id).ok_or("the gateway forgot it")?;
    assert_eq!((now.refunds.len(), now.refunds_asked), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_expires_before_the_charge_is_replaced_and_the_customer_charged_once() -> Result {
    let shop = Shop::open().await?;
    for comes_back in [true, false] {
        let (payment, there) = shop.begun(115_000).await?;
        shop.break_once(Fault::TokenRefused);
        let act = Act::of(Action::Approve);
        shop.does(&there, &if comes_back { act } else { act.staying() }).await?;
        shop.0.pass(MINUTE * 11).await?;
        assert_eq!(shop.0.state_of(&payment).await?, "SUCCEEDED, captured 115000\n  bkash SUCCEEDED captured 115000");
        assert_eq!(shop.executes(&there), 1);
        // A new hour has its own grants.
        shop.0.tell_sql("update gateway_tokens set called_at = '{}'").await?;
    }
    assert_eq!(shop.0.alerts().await?, "");
    Ok(())
}
