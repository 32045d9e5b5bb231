//! The adapter against the sandbox, over real HTTP: what a customer does there, and what the gateway then confirms.

use crate::{
    gateways::{
        GatewayAccounts, Gateways,
        testing::{self, amount, payment, posted, scope},
    },
    sandbox::{Act, Acted, Action, Fault, Sandbox, SandboxOptions, Stores, Switch, sslcommerz::Endpoint},
};
use domain::{
    Currency, Mode, Money, Timestamp,
    payments::{
        Attempt, CaptureKind, FailureCode, Payment, PaymentState, PaymentStatus,
        gateway::{
            Gateways as _, Hint, Method, OpenFailed, RawCallback, Receipts, Risk, Signature, Unavailable, Verdict,
            Verified,
        },
    },
};
use std::sync::Arc;
use tokio::net::TcpListener;

/// What the sandbox store of the tests' application is called.
const STORE: &str = "sandbox_01jbta2z00e00800000000";

/// A sandbox, our side of the wire, and one attempt whose session is open.
struct World {
    sandbox: Sandbox,
    gateways: Gateways,
    payment: Payment,
    attempt: Attempt,
}

impl World {
    /// A payment of that much with its session opened.
    async fn open(decimal: &str, code: &str) -> World {
        let mut world = World::unopened(decimal, code).await;
        world.attempt.session = Some(world.gateways.open_session(&world.payment, &world.attempt).await.unwrap());
        world
    }

    async fn unopened(decimal: &str, code: &str) -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(chrono::Utc::now);
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let gateways = testing::gateways(GatewayAccounts::default().with_sandbox(origin));
        let mut payment = payment(scope(Mode::Test), "10.00");
        payment.amount = amount(decimal, code);
        let mut attempt = testing::attempt();
        attempt.session = None;
        World { sandbox, gateways, payment, attempt }
    }

    async fn act(&self, act: Act) -> Acted {
        let key = &self.attempt.session.as_ref().unwrap().gateway_session;
        self.sandbox.act(key, act.without_ipn()).await.unwrap()
    }

    fn break_it(&self, fault: Fault) {
        self.sandbox.switches().set(Switch::of(fault));
    }

    async fn verify(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.verify(&self.payment, &self.attempt, hint).await
    }

    async fn verify_unhinted(&self) -> Result<Verdict, Unavailable> {
        self.verify(&Hint::default()).await
    }

    /// The payment's state once the domain has compared what was confirmed.
    fn state_after(&self, seen: &Verified) -> PaymentState {
        let payment = Payment { attempts: vec![self.attempt.clone()], ..self.payment.clone() };
        payment.confirm(self.attempt.id, seen, Timestamp::EPOCH).unwrap().next.state
    }

    /// What must be confirmed of 1150 taka: the sandbox keeps 2.5 percent.
    fn verified(&self, (bank_tran_id, val_id): (String, String)) -> Verified {
        Verified {
            method: Method::Sslcommerz,
            amount: self.payment.amount.money(),
            reference: self.attempt.reference.to_string(),
            gateway_txn_id: bank_tran_id,
            token: Some(val_id),
            merchant_account: STORE.into(),
            mode: Mode::Test,
            fee: Some(Money::new(2_875, Currency::BDT).unwrap()),
            risk: Risk::Safe,
        }
    }
}

/// What the customer's browser posts to us afterwards.
fn browser(acted: &Acted) -> RawCallback {
    let post = acted.browser.as_ref().unwrap();
    let (_, query) = post.url.split_once('?').unwrap();
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&post.fields).finish();
    posted(query, body)
}

fn paid(verdict: Result<Verdict, Unavailable>) -> Verified {
    match verdict {
        Ok(Verdict::Paid(receipts)) if receipts.iter().count() == 1 => receipts.iter().next().unwrap().clone(),
        other => panic!("not paid once: {other:?}"),
    }
}

/// What the gateway calls the payment that the browser tells of.
fn names(acted: &Acted) -> (String, String) {
    let fields = &acted.browser.as_ref().unwrap().fields;
    (fields["bank_tran_id"].clone(), fields["val_id"].clone())
}

#[tokio::test]
async fn a_paid_session_is_confirmed_by_its_callback_and_without_one() {
    let world = World::open("1150.00", "BDT").await;
    let session = world.attempt.session.clone().unwrap();
    assert_eq!(session.merchant_account, STORE);
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "nobody has paid yet");

    let acted = world.act(Act::of(Action::Pay)).await;
    let callback = browser(&acted);
    let reading = world.gateways.read_callback(&callback);
    assert_eq!(reading.reference.as_ref(), Some(&world.attempt.reference));
    assert_eq!(world.gateways.check_signature(world.payment.scope, &world.attempt, &callback), Signature::Valid);
    let names = names(&acted);
    assert!(reading.hint.token.is_some());
    assert_eq!(paid(world.verify(&reading.hint).await), world.verified(names.clone()));
    assert_eq!(paid(world.verify(&reading.hint).await), world.verified(names.clone()), "asked again");
    let seen = paid(world.verify_unhinted().await);
    assert_eq!(seen, world.verified(names));
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
}

#[tokio::test]
async fn another_application_s_callback_is_forged() {
    let world = World::open("1150.00", "BDT").await;
    let callback = browser(&world.act(Act::of(Action::Pay)).await);
    let mut other = world.payment.scope;
    other.app = domain::AppId::from_u128(1);
    assert_eq!(world.gateways.check_signature(other, &world.attempt, &callback), Signature::Forged);
}

#[tokio::test]
async fn a_notification_is_believed_only_when_its_sign_holds_and_covers_what_matters() {
    let table = [
        (None, Signature::Valid),
        (Some(Fault::IpnBadSign), Signature::Forged),
        (Some(Fault::IpnReducedKey), Signature::Forged),
    ];
    for (fault, expected) in table {
        let world = World::open("1150.00", "BDT").await;
        // It is only written, not sent: nobody listens at the public address of this test.
        fault.into_iter().chain([Fault::IpnLost]).for_each(|fault| world.break_it(fault));
        let key = &world.attempt.session.as_ref().unwrap().gateway_session;
        let ipn = world.sandbox.act(key, Act::of(Action::Pay)).await.unwrap().ipn.unwrap();
        let (address, query) = ipn.url.split_once('?').unwrap();
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&ipn.fields).finish();
        let path = address.strip_prefix(testing::PUBLIC_BASE).unwrap().to_owned();
        let callback = RawCallback { path, ..posted(query, body) };
        assert!(callback.path.ends_with("/callback/ipn"));
        assert_eq!(world.gateways.check_signature(world.payment.scope, &world.attempt, &callback), expected);
        assert_eq!(world.gateways.read_callback(&callback).reference.as_ref(), Some(&world.attempt.reference));
    }
}

#[tokio::test]
async fn an_invented_success_is_forged_and_changes_no_verdict() {
    let world = World::open("1150.00", "BDT").await;
    let callback = browser(&world.act(Act::of(Action::Forge)).await);
    assert_eq!(world.gateways.check_signature(world.payment.scope, &world.attempt, &callback), Signature::Forged);
    let hint = world.gateways.read_callback(&callback).hint;
    assert!(hint.token.is_some(), "believing it would not help the forger either");
    assert_eq!(world.verify(&hint).await, Ok(Verdict::Undecided));
}

#[tokio::test]
async fn every_end_without_money_is_told_as_it_was() {
    let table = [
        (Action::Fail, Verdict::Failed { reason: "Insufficient funds".into() }),
        (Action::Cancel, Verdict::Cancelled),
        (Action::Leave, Verdict::Cancelled),
        (Action::Expire, Verdict::Failed { reason: "the session at the gateway expired".into() }),
    ];
    for (action, expected) in table {
        let world = World::open("1150.00", "BDT").await;
        let acted = world.act(Act::of(action)).await;
        if acted.browser.is_some() {
            let callback = browser(&acted);
            assert_eq!(
                world.gateways.check_signature(world.payment.scope, &world.attempt, &callback),
                Signature::Valid,
                "{action:?}"
            );
            assert_eq!(world.gateways.read_callback(&callback).hint, Hint::default(), "{action:?}");
        }
        assert_eq!(world.verify_unhinted().await, Ok(expected), "{action:?}");
    }
}

#[tokio::test]
async fn a_payment_after_a_failed_try_is_found() {
    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::Fail)).await;
    let acted = world.act(Act::of(Action::Pay)).await;
    let names = names(&acted);
    assert_eq!(paid(world.verify_unhinted().await), world.verified(names));
}

#[tokio::test]
async fn a_late_payment_is_found_after_the_cancellation() {
    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::PayLate)).await;
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Cancelled));
    world.act(Act::of(Action::Settle)).await;
    assert_eq!(paid(world.verify_unhinted().await).amount, world.payment.amount.money());
}

#[tokio::test]
async fn a_risky_payment_says_so() {
    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::PayRisky)).await;
    let seen = paid(world.verify_unhinted().await);
    assert_eq!(seen.risk, Risk::High);
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Review);
}

#[tokio::test]
async fn an_altered_amount_or_currency_is_told_as_the_gateway_tells_it() {
    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Fault::AmountAltered { amount: Some("1.00".into()) });
    let seen = paid(world.verify_unhinted().await);
    assert_eq!(seen.amount, Money::new(100, Currency::BDT).unwrap());
    let mismatch = PaymentState::Failed { code: FailureCode::VerificationMismatch };
    assert_eq!(world.state_after(&seen), mismatch);

    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Fault::CurrencyAltered { currency: "USD".into() });
    let seen = paid(world.verify_unhinted().await);
    assert_eq!(seen.amount.currency(), Currency::parse("USD").unwrap());
    assert_eq!(world.state_after(&seen), mismatch);
}

#[tokio::test]
async fn a_payment_in_dollars_is_confirmed_in_dollars() {
    let world = World::open("9.99", "USD").await;
    world.act(Act::of(Action::Pay)).await;
    let seen = paid(world.verify_unhinted().await);
    assert_eq!((seen.amount, seen.fee), (world.payment.amount.money(), None));
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
}

#[tokio::test]
async fn the_gateway_s_odd_ways_of_writing_change_nothing() {
    for fault in
        [Fault::AmountWithoutDecimals, Fault::ElementAsObject, Fault::NumbersAsStrings, Fault::StringsAsNumbers]
    {
        let world = World::open("1150.00", "BDT").await;
        let names = names(&world.act(Act::of(Action::Pay)).await);
        world.break_it(fault);
        assert_eq!(paid(world.verify_unhinted().await), world.verified(names));
    }
}

#[tokio::test]
async fn paying_twice_in_one_session_is_told_twice() {
    let world = World::open("1150.08", "BDT").await;
    let acted = world.act(Act::of(Action::Pay)).await;
    let hint = world.gateways.read_callback(&browser(&acted)).hint;
    let hinted = paid(world.verify(&hint).await);
    assert_eq!(hinted.token, hint.token, "a callback leads to its own payment alone");
    let all = world.verify_unhinted().await;
    assert_eq!(world.verify_unhinted().await, all, "the same whenever it is asked");
    let Ok(Verdict::Paid(both)) = all else { panic!("not paid: {all:?}") };
    assert_eq!((both.iter().count(), both.is_partial()), (2, false));
    assert!(both.iter().any(|seen| *seen == hinted));

    let payment = Payment { attempts: vec![world.attempt.clone()], ..world.payment.clone() };
    let payment = payment.confirm_all(world.attempt.id, &both, Timestamp::EPOCH).unwrap().next;
    assert_eq!(payment.state.status(), PaymentStatus::Succeeded);
    let came: Vec<(CaptureKind, i64)> =
        payment.captures().map(|(_, capture)| (capture.kind, capture.amount.minor())).collect();
    assert_eq!(came, [(CaptureKind::Kept, 115_008), (CaptureKind::Surplus, 115_008)]);
}

#[tokio::test]
async fn what_was_paid_after_the_capture_is_found_and_what_was_captured_is_not_asked_for_again() {
    let mut world = World::open("1150.08", "BDT").await;
    let acted = world.act(Act::of(Action::Pay)).await;
    let hint = world.gateways.read_callback(&browser(&acted)).hint;
    let receipts = Receipts::of(paid(world.verify(&hint).await));
    let payment = Payment { attempts: vec![world.attempt.clone()], ..world.payment.clone() };
    let captured = payment.confirm_all(world.attempt.id, &receipts, Timestamp::EPOCH).unwrap().next;
    world.attempt = captured.attempts[0].clone();
    let news = paid(world.verify_unhinted().await);
    assert_ne!(news.token, hint.token);
    let twice = captured.confirm(world.attempt.id, &news, Timestamp::EPOCH).unwrap().next;
    assert_eq!(twice.attempts[0].surplus(), Some(world.payment.amount));
}

#[tokio::test]
async fn a_gateway_that_is_down_says_nothing() {
    let world = World::open("1150.05", "BDT").await;
    world.act(Act::of(Action::Pay)).await;
    assert_eq!(world.verify_unhinted().await, Err(Unavailable { detail: "HTTP 500".into() }));

    let world = World::open("1150.00", "BDT").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Fault::ApiConnect { on: Some(Endpoint::TranQuery), value: "FAILED".into() });
    assert!(world.verify_unhinted().await.unwrap_err().detail.starts_with("APIConnect is FAILED"));
}

#[tokio::test]
async fn a_refused_session_is_refused_in_the_gateway_s_words() {
    let world = World::unopened("1150.12", "BDT").await;
    let opened = world.gateways.open_session(&world.payment, &world.attempt).await;
    assert_eq!(opened, Err(OpenFailed::Refused { reason: "Refused by the magic amount".into() }));
    let world = World::unopened("9.99", "BDT").await;
    let opened = world.gateways.open_session(&world.payment, &world.attempt).await;
    assert!(matches!(opened, Err(OpenFailed::Refused { .. })), "{opened:?}");
}
