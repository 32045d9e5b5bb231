//! What a customer does at the sandbox, what the gateway then says, and the one charge.

use super::*;
use crate::sandbox::bkash::act::WALLET;
use domain::{
    Currency, Money,
    payments::{
        FailureCode, PaymentState, PaymentStatus,
        gateway::{Risk, Signature},
    },
};

/// The payment's state once the domain has compared what was confirmed.
fn state_after(world: &World, seen: &Verified) -> PaymentState {
    let payment = Payment { attempts: vec![world.attempt.clone()], ..world.payment.clone() };
    payment.confirm(world.attempt.id, seen, Timestamp::EPOCH).unwrap().next.state
}

#[tokio::test]
async fn a_payment_is_agreed_to_then_charged_once_and_told_the_same_ever_after() {
    let mut world = World::open("1150.00").await;
    assert_eq!(world.ask().await, Ok(Verdict::Undecided), "the customer has not agreed");
    let acted = world.act(&Act::of(Action::Approve));
    let callback = browser(&acted);
    let reading = world.gateways.read_callback(&callback);
    assert_eq!(reading.reference.as_ref(), Some(&world.attempt.reference));
    assert_eq!(reading.hint, world.said(Said::Approved));
    assert_eq!(world.gateways.check_signature(test_scope(), &world.attempt, &callback), Signature::None);
    assert_eq!(world.verify(&reading.hint).await, Ok(Verdict::Approved));
    assert_eq!(world.ask().await, Ok(Verdict::Approved), "also when the browser never came back");
    assert_eq!(world.there().executes, 0, "nobody charges by asking");

    world.attempt.charge_sent_at = Some(Timestamp::EPOCH);
    let charged = world.charge().await;
    let there = world.there();
    let expected = Verified {
        method: Method::Bkash,
        amount: world.payment.amount.money(),
        reference: world.attempt.reference.to_string(),
        gateway_txn_id: there.trx_id.unwrap(),
        token: Some(there.payment_id),
        merchant_account: MERCHANT.into(),
        mode: Mode::Test,
        fee: None,
        risk: Risk::Safe,
    };
    assert_eq!(paid(&charged), expected);
    assert_eq!(world.ask().await, charged);
    assert_eq!(world.verify(&world.said(Said::Cancelled)).await, charged, "what came is not cancelled");
    assert_eq!(state_after(&world, &expected).status(), PaymentStatus::Succeeded);
    assert_eq!((world.there().executes, world.token_calls()), (1, vec!["grant"]));
}

#[tokio::test]
async fn every_end_without_money_is_told_as_it_was() {
    for (action, expected) in
        [(Action::Fail, failed("the payment failed at the gateway")), (Action::Cancel, Ok(Verdict::Cancelled))]
    {
        let world = World::open("1150.00").await;
        let hint = world.gateways.read_callback(&browser(&world.act(&Act::of(action)))).hint;
        assert_eq!(world.verify(&hint).await, expected, "{action:?}");
        assert_eq!(world.ask().await, Ok(Verdict::Undecided), "the gateway itself does not tell");
    }
}

#[tokio::test]
async fn what_is_said_of_another_payment_is_not_said_of_this_one() {
    let world = World::open("1150.00").await;
    for said in [Said::Approved, Said::Cancelled, Said::Failed] {
        let hint = Hint { said, ..Hint::at("TR0011other1795144512345") };
        assert_eq!(world.verify(&hint).await, Ok(Verdict::Undecided), "{said:?}");
        let unnamed = Hint { said, token: None };
        assert_eq!(world.verify(&unnamed).await, Ok(Verdict::Undecided), "{said:?}");
    }
}

#[tokio::test]
async fn a_charge_that_the_customer_never_agreed_to_takes_nothing() {
    let mut world = World::open("1150.00").await;
    let forged = world.gateways.read_callback(&browser(&world.act(&Act::of(Action::Forge))));
    assert_eq!(forged.hint.said, Said::Approved);
    world.attempt.charge_sent_at = Some(Timestamp::EPOCH);
    assert_eq!(world.charge_by(&forged.hint).await, Ok(Verdict::NotCharged));
    world.break_once(Fault::NoVerificationStatus);
    assert_eq!(world.charge_by(&forged.hint).await, Ok(Verdict::NotCharged), "also where the query does not tell");
    assert_eq!((world.there().status, world.there().executes), ("Initiated", 2));
    world.act(&Act::of(Action::Approve));
    paid(&world.charge_by(&forged.hint).await);
}

#[tokio::test]
async fn who_pretends_without_naming_the_payment_does_not_even_make_us_charge() {
    let mut world = World::open("1150.00").await;
    world.attempt.charge_sent_at = Some(Timestamp::EPOCH);
    for token in [None, Some("TR0011other1795144512345".to_owned())] {
        let hint = Hint { said: Said::Approved, token };
        assert_eq!(world.charge_by(&hint).await, Ok(Verdict::NotCharged), "{hint:?}");
        world.break_once(refuses(Endpoint::Query, "503"));
        assert_eq!(world.charge_by(&hint).await, Ok(Verdict::NotCharged), "{hint:?}, and nobody to ask");
    }
    assert_eq!(world.there().executes, 0);
    world.act(&Act::of(Action::Approve));
    paid(&world.charge_by(&Hint { said: Said::Approved, token: None }).await);
}

#[tokio::test]
async fn a_wallet_that_cannot_pay_is_declined_in_the_gateway_s_words() {
    for (wallet, words) in
        [("01823074817", "Insufficient Balance"), ("01823074818", "Payer account state does not allow this")]
    {
        let mut world = World::open("1150.00").await;
        world.act(&Act::of(Action::Approve).with(wallet));
        world.attempt.charge_sent_at = Some(Timestamp::EPOCH);
        assert_eq!(world.charge().await, failed(words), "{wallet}");
    }
    let world = World::open("1150.03").await.agreed();
    assert_eq!(world.charge().await, failed("Insufficient Balance"), "so does a magic amount");
}

#[tokio::test]
async fn the_same_wallet_and_amount_too_soon_is_declined() {
    let first = World::open("1150.00").await.agreed();
    first.break_it(Fault::DuplicatesRefused { seconds: 120 });
    paid(&first.charge().await);
    let mut second = World { attempt: Attempt { session: None, ..first.attempt.clone() }, ..first };
    second.attempt.charge_sent_at = None;
    second.attempt.session = Some(second.gateways.open_session(&second.payment, &second.attempt).await.unwrap());
    let second = second.agreed();
    assert_eq!(second.there().wallet.as_deref(), Some(WALLET));
    assert_eq!(second.charge().await, failed("Duplicate for all transactions"));
}

#[tokio::test]
async fn another_amount_currency_or_invoice_is_told_as_the_gateway_tells_it_and_never_a_success() {
    let mismatch = PaymentState::Failed { code: FailureCode::VerificationMismatch };
    let bent = [
        Fault::AmountAltered { amount: Some("1.00".into()) },
        Fault::CurrencyAltered { currency: "USD".into() },
        Fault::InvoiceAltered { invoice: "another".into() },
    ];
    for fault in bent {
        let world = World::open("1150.00").await.agreed();
        world.break_it(fault.clone());
        for verdict in [world.charge().await, world.ask().await] {
            assert_eq!(state_after(&world, &paid(&verdict)), mismatch, "{fault:?}");
        }
    }
    let world = World::open("1150.06").await.agreed();
    assert_eq!(paid(&world.charge().await).amount, Money::new(114_906, Currency::BDT).unwrap());
}

#[tokio::test]
async fn the_gateway_s_odd_ways_of_writing_change_nothing() {
    for fault in [Fault::NumbersBare, Fault::ErrorEnvelope, Fault::NoVerificationStatus] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(fault.clone());
        let charged = paid(&world.charge().await);
        assert_eq!(state_after(&world, &charged).status(), PaymentStatus::Succeeded, "{fault:?}");
        assert_eq!(paid(&world.ask().await), charged, "{fault:?}");
    }
}

#[tokio::test]
async fn without_a_word_about_the_customer_the_browser_s_word_is_worth_a_try() {
    let world = World::open("1150.00").await;
    world.act(&Act::of(Action::Approve));
    world.break_it(Fault::NoVerificationStatus);
    assert_eq!(world.ask().await, Ok(Verdict::Undecided));
    assert_eq!(world.verify(&world.said(Said::Approved)).await, Ok(Verdict::Approved));
}

#[tokio::test]
async fn a_status_that_is_not_completed_is_no_success() {
    for status in ["Authorized", "completed", "Pending", ""] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(Fault::StatusAltered { status: status.into() });
        let charged = world.charge().await;
        assert!(!matches!(charged, Ok(Verdict::Paid(_) | Verdict::Failed { .. })), "{status}: {charged:?}");
        world.mend();
        paid(&world.ask().await);
        assert_eq!(world.there().executes, 1, "{status}");
    }
}
