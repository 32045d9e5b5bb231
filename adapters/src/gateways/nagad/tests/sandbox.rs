//! The adapter against the sandbox, over real HTTP: what opens a session, what a customer does, what is then confirmed.

use super::{World, browser, paid};
use crate::{
    gateways::{
        GatewayAccounts,
        testing::{self, amount, within},
    },
    sandbox::{
        Switch,
        nagad::{Act, Action, Endpoint, Fault},
        switches::Transport,
    },
};
use chrono::TimeDelta;
use domain::{
    Mode, Timestamp,
    payments::{
        FailureCode, Payment, PaymentState, PaymentStatus,
        gateway::{Gateways as _, Method, OpenFailed, Said, Signature, Verdict, Verified},
    },
};
use std::time::Duration;

impl World {
    fn state_after(&self, seen: &Verified) -> PaymentState {
        let payment = Payment { attempts: vec![self.attempt.clone()], ..self.payment.clone() };
        payment.confirm(self.attempt.id, seen, Timestamp::EPOCH).unwrap().next.state
    }

    async fn opened(&self) -> Result<(), OpenFailed> {
        self.gateways.open_session(&self.payment, &self.attempt).await.map(drop)
    }
}

#[tokio::test]
async fn a_paid_session_is_confirmed_by_its_callback_and_without_one() {
    let world = World::open("1150.75").await;
    assert_eq!(world.order().amount, "1150.75");
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "nobody has paid yet");
    for (action, entry) in [(Action::Wallet, "01711223344"), (Action::Otp, "123456")] {
        assert!(world.act(Act::of(action).with(entry)).await.browser.is_none());
        assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided));
    }
    let callback = browser(&world.act(Act::of(Action::Pin).with("1234")).await);
    let reading = world.gateways.read_callback(&callback);
    assert_eq!(reading.reference.as_ref(), Some(&world.attempt.reference));
    assert_eq!(reading.hint.said, Said::Approved);
    let signature = world.gateways.check_signature(world.payment.scope, &world.attempt, &callback);
    assert_eq!(signature, Signature::None);
    let seen = paid(world.verify(&reading.hint).await);
    assert_eq!(seen.amount, world.payment.amount.money());
    assert_eq!(seen.gateway_txn_id, world.order().issuer_payment_ref_no);
    assert_eq!(seen.token, reading.hint.token, "a callback after the capture brings no news");
    assert_eq!(paid(world.verify_unhinted().await), seen);
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
}

#[tokio::test]
async fn every_end_without_money_is_told_as_it_was() {
    let failed = |status: &str, code: &str| Verdict::Failed { reason: format!("the gateway says {status} ({code})") };
    for (action, said, expected) in [
        (Action::Fail, Said::Failed, failed("Failed", "50_0026_851")),
        (Action::Fraud, Said::Failed, failed("Fraud", "50_0026_860")),
        (Action::Abort, Said::Cancelled, Verdict::Cancelled),
    ] {
        let world = World::open("500.00").await;
        let hint = world.gateways.read_callback(&browser(&world.act(Act::of(action)).await)).hint;
        assert_eq!(hint.said, said, "{action:?}");
        assert_eq!(world.verify(&hint).await, Ok(expected.clone()), "{action:?}");
        assert_eq!(world.verify_unhinted().await, Ok(expected), "{action:?}");
    }
    let world = World::open("500.00").await;
    assert!(world.act(Act::of(Action::Leave)).await.browser.is_none());
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Undecided), "a customer who left may come back");
}

#[tokio::test]
async fn a_late_payment_is_found_after_the_customer_gave_up() {
    let world = World::open("500.00").await;
    world.act(Act::of(Action::Abort)).await;
    assert_eq!(world.verify_unhinted().await, Ok(Verdict::Cancelled));
    world.act(Act::of(Action::Settle)).await;
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
async fn another_amount_order_or_merchant_is_a_mismatch_and_odd_ways_of_writing_are_none() {
    for (fault, is_fine) in [
        (Fault::AmountAltered { amount: None }, false),
        (Fault::OrderAltered { order_id: "OTHER".into() }, false),
        (Fault::MerchantAltered { merchant_id: "680000000000009".into() }, false),
        (Fault::AmountWithoutDecimals, true),
        (Fault::DatesInDigits, true),
        (Fault::InfoAsObject, true),
    ] {
        let world = World::open("500.00").await;
        world.act(Act::of(Action::Pay)).await;
        world.break_it(Switch::of(fault.clone()));
        let state = world.state_after(&paid(world.verify_unhinted().await));
        let mismatch = PaymentState::Failed { code: FailureCode::VerificationMismatch };
        assert_eq!(state == mismatch, !is_fine, "{fault:?}: {state:?}");
    }
}

#[tokio::test]
async fn a_gateway_that_is_down_or_odd_says_nothing() {
    let on = Some(Endpoint::Verify);
    let refused = Fault::Refused { on, reason: "16_0006_999".into(), message: "Invalid request".into(), status: 400 };
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Empty { on }),
        Fault::Transport(Transport::Garbage { on }),
        Fault::ReferenceAltered,
        Fault::TrxIdMissing,
        refused,
    ] {
        let world = World::open("500.00").await;
        world.act(Act::of(Action::Pay)).await;
        world.break_it(Switch::of(fault.clone()).times(1));
        assert!(world.verify_unhinted().await.is_err(), "{fault:?}");
        paid(world.verify_unhinted().await);
    }
    let world = World::open("500.00").await;
    world.act(Act::of(Action::Pay)).await;
    world.break_it(Switch::of(Fault::Transport(Transport::Slow { on, ms: 200 })));
    assert_eq!(paid(world.verify_unhinted().await).amount, world.payment.amount.money(), "slow is waited for");
}

#[tokio::test]
async fn a_gateway_that_hangs_is_given_up_in_time() {
    let world = World::open("500.00").await;
    world.break_it(Switch::of(Fault::Transport(Transport::Hang { on: Some(Endpoint::Verify) })));
    let short = within(Duration::from_millis(300), GatewayAccounts::default().with_sandbox(world.origin()));
    assert!(short.verify(&world.payment, &world.attempt, &domain::payments::gateway::Hint::default()).await.is_err());
}

impl World {
    /// Where the sandbox is.
    fn origin(&self) -> String {
        let page = self.attempt.session.as_ref().unwrap().redirect_url.clone();
        page.split("/check-out/").next().unwrap().to_owned()
    }
}

#[tokio::test]
async fn what_is_sealed_is_believed_only_with_the_gateway_s_signature() {
    for (fault, detail) in
        [(Fault::BadSignature, "a sealed answer whose signature does not hold"), (Fault::WrongKey, "a sealed answer")]
    {
        let world = World::unopened("500.00").await;
        world.break_it(Switch::of(fault.clone()));
        let Err(OpenFailed::Unavailable(unavailable)) = world.opened().await else { panic!("opened: {fault:?}") };
        assert!(unavailable.detail.starts_with(detail), "{fault:?}: {unavailable}");
        assert!(world.sandbox.nagad().orders(None).is_empty(), "no order was placed: {fault:?}");
    }
}

#[tokio::test]
async fn the_gateway_s_challenge_is_found_under_either_name() {
    let world = World::unopened("500.00").await;
    world.break_it(Switch::of(Fault::ChallengeAsRandom));
    assert_eq!(world.opened().await, Ok(()));
}

#[tokio::test]
async fn a_refused_session_is_refused_in_the_gateway_s_words() {
    let refused = |reason: &str| Err(OpenFailed::Refused { reason: reason.into() });
    let world = World::unopened("500.12").await;
    assert_eq!(world.opened().await, refused("Refused by the magic amount (16_0006_999)"));
    let world = World::open("500.00").await;
    assert_eq!(world.opened().await, refused("Order Id is repeated on the same day (16_0006_083)"));
    let world = World::unopened("500.00").await;
    world.break_it(Switch::of(Fault::UrlMissing));
    assert_eq!(world.opened().await, refused("it named no page to send the customer to"));
    for ahead in [TimeDelta::hours(-6), TimeDelta::minutes(11), TimeDelta::minutes(-11)] {
        let world = World::with_clock("500.00", ahead).await;
        assert_eq!(world.opened().await, refused("Date time is not in the allowed window (16_0006_076)"));
    }
    let mut world = World::unopened("500.00").await;
    world.payment.amount = amount("5.00", "USD");
    assert_eq!(world.opened().await, refused("the gateway takes taka, not USD"));
}

#[tokio::test]
async fn a_gateway_that_cannot_store_or_answer_opens_nothing() {
    let transient =
        |on| Fault::Refused { on, reason: "16_0006_075".into(), message: "Could not store".into(), status: 400 };
    for on in [Endpoint::Initialize, Endpoint::Complete].map(Some) {
        for fault in [
            transient(on),
            Fault::Transport(Transport::HttpError { on, status: 500 }),
            Fault::Transport(Transport::Html { on }),
            Fault::Transport(Transport::Empty { on }),
            Fault::Transport(Transport::Garbage { on }),
        ] {
            let world = World::unopened("500.00").await;
            world.break_it(Switch::of(fault.clone()));
            let opened = world.opened().await;
            assert!(matches!(opened, Err(OpenFailed::Unavailable(_))), "{fault:?}: {opened:?}");
        }
    }
}

#[tokio::test]
async fn a_merchant_with_a_key_of_its_own_is_held_to_it() {
    use rsa::pkcs8::{EncodePublicKey, LineEnding};
    let world = World::open("500.00").await;
    let another = super::super::keys::private("k", include_str!("../../../../keys/nagad_sandbox_gateway.pem")).unwrap();
    let public = another.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
    world.sandbox.nagad().register(super::MERCHANT, &public).unwrap();
    let account = super::account().at(format!("{}/api/dfs", world.origin()));
    let with = |account| testing::gateways(GatewayAccounts::default().with(Method::Nagad, Mode::Test, account));
    let mut attempt = world.attempt.clone();
    attempt.reference = domain::ids::AttemptReference::from_u128(77);
    let refused = with(account.clone()).open_session(&world.payment, &attempt).await;
    assert_eq!(refused, Err(OpenFailed::Refused { reason: "Failed to verify signature (16_0006_058)".into() }));
    let own = account.with("merchantPrivateKey", include_str!("../../../../keys/nagad_sandbox_gateway.pem"));
    with(own).open_session(&world.payment, &attempt).await.unwrap();
}
