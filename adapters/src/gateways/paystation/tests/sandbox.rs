//! The adapter against the sandbox, over real HTTP: what a customer does there, and what the gateway then confirms.

use crate::{
    gateways::{
        GatewayAccounts, Gateways,
        testing::{self, payment, scope},
    },
    sandbox::{
        Sandbox, SandboxOptions, Stores, Switch,
        paystation::{Act, Acted, Action, Endpoint, Fault, Return},
        switches::Transport,
    },
};
use domain::{
    Mode, Timestamp,
    payments::{
        Attempt, FailureCode, Payment, PaymentState, PaymentStatus,
        gateway::{
            Gateways as _, Hint, Method, OpenFailed, RawCallback, Said, Signature, Unavailable, Verdict, Verified,
        },
    },
};
use std::sync::Arc;
use tokio::net::TcpListener;

/// A sandbox, our side of the wire, and one attempt whose session is open.
struct World {
    sandbox: Sandbox,
    gateways: Gateways,
    payment: Payment,
    attempt: Attempt,
}

impl World {
    async fn open(taka: &str) -> World {
        let mut world = World::unopened(taka).await;
        world.attempt.session = Some(world.gateways.open_session(&world.payment, &world.attempt).await.unwrap());
        world
    }

    async fn unopened(taka: &str) -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(chrono::Utc::now);
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let gateways = testing::gateways(GatewayAccounts::default().with_sandbox(origin));
        let payment = payment(scope(Mode::Test), taka);
        let attempt = Attempt { method: Method::Paystation, session: None, ..testing::attempt() };
        World { sandbox, gateways, payment, attempt }
    }

    async fn act(&self, act: Act) -> Acted {
        let [invoice] = &self.sandbox.paystation().invoices(Some(self.attempt.reference.as_str()))[..] else {
            panic!("one invoice");
        };
        self.sandbox.paystation().act(&invoice.number, act).await.unwrap()
    }

    fn break_it(&self, switch: Switch<Fault>) {
        self.sandbox.paystation().switches().set(switch);
    }

    async fn verify(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.verify(&self.payment, &self.attempt, hint).await
    }

    async fn verify_unhinted(&self) -> Result<Verdict, Unavailable> {
        self.verify(&Hint::default()).await
    }

    fn state_after(&self, seen: &Verified) -> PaymentState {
        let payment = Payment { attempts: vec![self.attempt.clone()], ..self.payment.clone() };
        payment.confirm(self.attempt.id, seen, Timestamp::EPOCH).unwrap().next.state
    }
}

/// What the customer's browser brings to us afterwards.
fn browser(acted: &Acted) -> RawCallback {
    let back = acted.browser.as_ref().unwrap();
    let (url, query) = back.url.split_once('?').unwrap_or((&back.url, ""));
    let body = if back.method == "POST" {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&back.fields).finish()
    } else {
        String::new()
    };
    RawCallback {
        method: Method::Paystation,
        http_method: back.method.clone(),
        path: url.strip_prefix(testing::PUBLIC_BASE).unwrap().to_owned(),
        ..testing::posted(query, body)
    }
}

fn paid(verdict: Result<Verdict, Unavailable>) -> Verified {
    match verdict {
        Ok(Verdict::Paid(receipts)) if receipts.iter().count() == 1 => receipts.iter().next().unwrap().clone(),
        other => panic!("not paid once: {other:?}"),
    }
}

#[tokio::test]
async fn a_paid_session_is_confirmed_by_its_callback_and_without_one() {
    for back in [Return::Usual, Return::Posted] {
        let world = World::open("500.00").await;
        assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "nobody has paid yet");
        let acted = world.act(Act { back, ..Act::of(Action::Pay).by("nagad") }).await;
        let callback = browser(&acted);
        let reading = world.gateways.read_callback(&callback);
        assert_eq!(reading.reference.as_ref(), Some(&world.attempt.reference));
        assert_eq!(reading.hint.said, Said::Approved);
        let signature = world.gateways.check_signature(world.payment.scope, &world.attempt, &callback);
        assert_eq!(signature, Signature::None);
        let seen = paid(world.verify(&reading.hint).await);
        assert_eq!(seen.amount, world.payment.amount.money());
        assert_eq!(seen.reference, world.attempt.reference.as_str());
        assert_eq!(seen.gateway_txn_id, acted.invoice.trx_id);
        assert_eq!(seen.token, reading.hint.token, "a callback after the capture brings no news");
        assert_eq!(paid(world.verify_unhinted().await), seen);
        assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
    }
}

#[tokio::test]
async fn every_end_without_money_is_told_as_it_was() {
    let failed = Verdict::Failed { reason: "the payment failed at the gateway".into() };
    for (action, said, expected) in
        [(Action::Fail, Said::Failed, failed), (Action::Cancel, Said::Cancelled, Verdict::Cancelled)]
    {
        let world = World::open("500.00").await;
        let reading = world.gateways.read_callback(&browser(&world.act(Act::of(action)).await));
        assert_eq!(reading.hint.said, said);
        assert_eq!(world.verify(&reading.hint).await, Ok(expected.clone()), "{action:?}");
        assert_eq!(world.verify_unhinted().await, Ok(expected), "{action:?}");
    }
    let world = World::open("500.00").await;
    assert!(world.act(Act::of(Action::Leave)).await.browser.is_none());
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "a customer who left may come back");
}

#[tokio::test]
async fn a_cancellation_that_the_gateway_does_not_tell_is_one_only_when_the_browser_says_so() {
    let world = World::open("903.00").await;
    let hint = world.gateways.read_callback(&browser(&world.act(Act::of(Action::Pay)).await)).hint;
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided));
    assert_eq!(world.verify(&hint).await, Ok(Verdict::Cancelled));
    world.act(Act::of(Action::Settle)).await;
    assert_eq!(paid(world.verify_unhinted().await).amount, world.payment.amount.money(), "it stays reversible");
}

#[tokio::test]
async fn a_status_that_lags_is_asked_for_once_more() {
    let world = World::open("500.00").await;
    let hint = world.gateways.read_callback(&browser(&world.act(Act::of(Action::Pay)).await)).hint;
    world.break_it(Switch::of(Fault::StillProcessing).times(1));
    assert_eq!(paid(world.verify(&hint).await).amount, world.payment.amount.money());
    world.break_it(Switch::of(Fault::StillProcessing).times(2));
    assert_eq!(world.verify(&hint).await, Ok(Verdict::Undecided), "twice is not paid");
    assert_eq!(paid(world.verify_unhinted().await).amount, world.payment.amount.money());
}

#[tokio::test]
async fn an_invented_success_changes_no_verdict() {
    let world = World::open("500.00").await;
    let hint = world.gateways.read_callback(&browser(&world.act(Act::of(Action::Forge)).await)).hint;
    assert_eq!(hint.said, Said::Approved);
    assert_eq!(world.verify(&hint).await, Ok(Verdict::Undecided));
}

#[tokio::test]
async fn another_amount_or_invoice_is_a_mismatch_and_a_charge_on_top_is_none() {
    let mismatch = PaymentState::Failed { code: FailureCode::VerificationMismatch };
    for (fault, expected) in [
        (Fault::AmountAltered { amount: None }, Some(&mismatch)),
        (Fault::InvoiceAltered { invoice_number: "ANOTHER".into() }, Some(&mismatch)),
        (Fault::Surcharge, None),
        (Fault::RequestAmountMissing, None),
        (Fault::StatusInCapitals, None),
        (Fault::NumbersAsNumbers, None),
    ] {
        let world = World::open("500.00").await;
        world.act(Act::of(Action::Pay)).await;
        world.break_it(Switch::of(fault.clone()));
        let state = world.state_after(&paid(world.verify_unhinted().await));
        match expected {
            Some(expected) => assert_eq!(state, *expected, "{fault:?}"),
            None => assert_eq!(state.status(), PaymentStatus::Succeeded, "{fault:?}"),
        }
    }
}

#[tokio::test]
async fn a_gateway_that_is_down_or_odd_says_nothing() {
    let on = Some(Endpoint::Status);
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Empty { on }),
        Fault::Transport(Transport::Garbage { on }),
        Fault::Refused { on, code: "1001".into(), message: "Invalid Credential.".into() },
        Fault::TrxIdMissing,
    ] {
        let world = World::open("500.00").await;
        world.act(Act::of(Action::Pay)).await;
        world.break_it(Switch::of(fault.clone()).times(1));
        assert!(world.verify_unhinted().await.is_err(), "{fault:?}");
        paid(world.verify_unhinted().await);
    }
    let world = World::open("500.00").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Switch::of(Fault::Refused { on, code: "2001".into(), message: String::new() }));
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "never read as a failure");
}

#[tokio::test]
async fn a_slow_gateway_is_waited_for() {
    let world = World::open("500.00").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Switch::of(Fault::Transport(Transport::Slow { on: Some(Endpoint::Status), ms: 200 })));
    assert_eq!(paid(world.verify_unhinted().await).amount, world.payment.amount.money());
}

#[tokio::test]
async fn what_was_given_back_in_the_gateway_s_panel_is_seen() {
    let world = World::open("500.00").await;
    world.act(Act::of(Action::Pay)).await;
    world.act(Act::of(Action::Refund)).await;
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::GivenBack));
}

#[tokio::test]
async fn a_refused_session_is_refused_in_the_gateway_s_words() {
    let world = World::unopened("912.00").await;
    let opened = world.gateways.open_session(&world.payment, &world.attempt).await;
    assert_eq!(opened, Err(OpenFailed::Refused { reason: "Refused by the magic amount (1002)".into() }));
    let world = World::open("500.00").await;
    let again = world.gateways.open_session(&world.payment, &world.attempt).await;
    assert_eq!(again, Err(OpenFailed::Refused { reason: "Invoice number already exists. (1008)".into() }));
    world.break_it(Switch::of(Fault::InitWithoutUrl));
    let mut other = world.attempt.clone();
    other.reference = domain::ids::AttemptReference::from_u128(77);
    let opened = world.gateways.open_session(&world.payment, &other).await;
    assert_eq!(opened, Err(OpenFailed::Refused { reason: "it named no page to send the customer to".into() }));
}
