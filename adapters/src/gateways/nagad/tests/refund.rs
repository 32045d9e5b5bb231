//! Refunds: whole and in parts, refused, and with an answer that was lost.

use super::{World, dhaka, paid};
use crate::sandbox::{
    Switch,
    nagad::{Act, Action, Endpoint, Fault},
    switches::Transport,
};
use domain::{
    RefundId, Timestamp,
    apps::RefundPolicy,
    payments::{
        Payment,
        gateway::{Gateways as _, RefundVerdict, Unavailable},
    },
    refunds::{ApprovedRefund, NewRefund, RefundCase, RefundReference, RequestedBy},
};

type Said = Result<RefundVerdict, Unavailable>;

/// A day in Dhaka before it is one in London: the payment was captured at 20:30 UTC.
const CAPTURED: Timestamp = Timestamp::from_micros(1_767_558_600_000_000);

/// A paid payment of 500 taka, and a refund of some of it.
struct Desk {
    world: World,
    case: RefundCase,
    approved: ApprovedRefund,
}

impl Desk {
    async fn open(minor: i64) -> Desk {
        Desk::of("500.00", minor).await
    }

    async fn of(taka: &str, minor: i64) -> Desk {
        let world = World::open(taka).await;
        world.act(Act::of(Action::Pay)).await;
        let seen = paid(world.verify_unhinted().await);
        let payment = Payment { attempts: vec![world.attempt.clone()], ..world.payment.clone() };
        let payment = payment.confirm(world.attempt.id, &seen, CAPTURED).unwrap().next;
        let case = RefundCase { payment, refunds: Vec::new(), policy: RefundPolicy::default() };
        let (case, approved) = and_refund(&case, 0xabc, minor);
        Desk { world, case, approved }
    }

    async fn sends(&self) -> Said {
        self.world.gateways.refund(&self.case.payment, &self.approved).await
    }

    async fn asks(&self) -> Said {
        self.world.gateways.refund_status(&self.case, self.approved.refund()).await
    }

    /// The gateway's name of the last refund that it made.
    fn made(&self) -> Option<String> {
        self.world.order().cancels.last().map(|cancel| cancel.cancel_trx_id.clone())
    }

    fn succeeded(&self) -> Said {
        Ok(RefundVerdict::Succeeded { gateway_refund_id: self.made() })
    }
}

/// The same with one more refund that everybody agreed to.
fn and_refund(case: &RefundCase, reference: u128, minor: i64) -> (RefundCase, ApprovedRefund) {
    let new = NewRefund {
        id: RefundId::from_u128(reference),
        reference: RefundReference::from_u128(reference),
        amount_minor: minor,
        reason: Some("স্টকে নেই — the shop ran out of this before it was packed, sorry".into()),
        surplus: None,
    };
    let by = RequestedBy::App { credential: domain::CredentialId::from_u128(1) };
    let case = case.request(&new, by, CAPTURED).unwrap().next;
    let approved = case.approved(new.id).unwrap();
    (case, approved)
}

#[tokio::test]
async fn a_part_goes_back_on_the_day_of_the_payment_in_dhaka() {
    let desk = Desk::open(20_000).await;
    assert_eq!(desk.asks().await, Ok(RefundVerdict::NotKnown), "nothing was sent yet");
    let said = desk.sends().await;
    assert_eq!(said, desk.succeeded());
    let [cancel] = &desk.world.order().cancels[..] else { panic!("one refund") };
    assert_eq!(
        (cancel.amount.as_str(), cancel.reference_no.as_str()),
        ("200.00", desk.approved.refund().reference.as_str())
    );
    assert_eq!(cancel.original_request_date, "20260105");
    assert!(dhaka(CAPTURED).starts_with("20260105"), "it was the fourth in London");
    assert_eq!(desk.asks().await, desk.succeeded());
}

#[tokio::test]
async fn the_whole_goes_back() {
    let desk = Desk::open(50_000).await;
    assert_eq!(desk.sends().await, desk.succeeded());
    assert_eq!(desk.world.order().status, "Cancelled");
    assert_eq!(desk.asks().await, desk.succeeded());
}

#[tokio::test]
async fn a_lost_answer_is_asked_about_and_nothing_is_sent_again() {
    for minor in [20_000, 50_000] {
        let desk = Desk::open(minor).await;
        desk.world.break_it(Switch::of(Fault::CancelAnswerGarbled));
        assert!(desk.sends().await.is_err());
        assert_eq!(desk.asks().await, desk.succeeded());
        assert_eq!(desk.world.order().cancels.len(), 1, "{minor}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_the_gateway_s_decides_nothing() {
    for fault in [
        Fault::BadSignature,
        Fault::WrongKey,
        Fault::Transport(Transport::HttpError { on: Some(Endpoint::Cancel), status: 500 }),
        Fault::Transport(Transport::Html { on: Some(Endpoint::Cancel) }),
        Fault::Transport(Transport::Empty { on: Some(Endpoint::Cancel) }),
        Fault::Transport(Transport::Garbage { on: Some(Endpoint::Cancel) }),
        Fault::Refused {
            on: Some(Endpoint::Cancel),
            reason: "16_0006_075".into(),
            message: String::new(),
            status: 400,
        },
        Fault::Refused {
            on: Some(Endpoint::Cancel),
            reason: "16_0006_999".into(),
            message: String::new(),
            status: 503,
        },
    ] {
        let desk = Desk::open(20_000).await;
        desk.world.break_it(Switch::of(fault.clone()));
        assert!(desk.sends().await.is_err(), "{fault:?}");
        desk.world.mend();
        let was_made = desk.made().is_some();
        let expected = if was_made { desk.succeeded() } else { Ok(RefundVerdict::NotKnown) };
        assert_eq!(desk.asks().await, expected, "{fault:?}");
    }
}

#[tokio::test]
async fn a_refusal_is_one_in_the_gateway_s_words() {
    let desk = Desk::open(20_000).await;
    desk.world.break_it(Switch::of(Fault::CancelForbidden).times(1));
    let reason = "The merchant may not cancel (16_0006_040)".into();
    assert_eq!(desk.sends().await, Ok(RefundVerdict::Refused { reason }));
    assert_eq!(desk.made(), None);
}

#[tokio::test]
async fn a_second_part_whose_answer_was_lost_is_known_by_not_being_the_first() {
    let desk = Desk::open(20_000).await;
    desk.sends().await.unwrap();
    let first = desk.made();
    let (mut case, second) = and_refund(&desk.case, 0xdef, 10_000);
    let ask = async |case: &RefundCase| desk.world.gateways.refund_status(case, second.refund()).await;
    let unsaid = Err(Unavailable { detail: "the gateway does not say which part it gave back".into() });
    assert_eq!(ask(&case).await, unsaid, "the first one may be any");
    case.refunds[0].gateway_refund_id = first;
    assert_eq!(ask(&case).await, unsaid, "the first one is shown, and the second may lie below it");
    desk.world.break_it(Switch::of(Fault::CancelAnswerGarbled));
    assert!(desk.world.gateways.refund(&case.payment, &second).await.is_err());
    assert_eq!(ask(&case).await, desk.succeeded());
    case.refunds[0].gateway_refund_id = None;
    assert_eq!(ask(&case).await, unsaid, "either may be the one that is shown");
}

#[tokio::test]
async fn when_all_is_back_every_part_is() {
    let desk = Desk::open(20_000).await;
    desk.sends().await.unwrap();
    let (case, rest) = and_refund(&desk.case, 0xdef, 30_000);
    desk.world.gateways.refund(&case.payment, &rest).await.unwrap();
    let both = [desk.approved.refund(), rest.refund()].map(|refund| desk.world.gateways.refund_status(&case, refund));
    for said in both {
        assert!(matches!(said.await, Ok(RefundVerdict::Succeeded { .. })));
    }
}

#[tokio::test]
async fn a_status_that_cannot_be_asked_for_decides_nothing() {
    let desk = Desk::open(20_000).await;
    desk.sends().await.unwrap();
    desk.world.break_it(Switch::of(Fault::Transport(Transport::HttpError { on: Some(Endpoint::Verify), status: 500 })));
    assert!(desk.asks().await.is_err());
    desk.world.mend();
    desk.world.break_it(Switch::of(Fault::ReferenceAltered));
    assert!(desk.asks().await.is_err(), "an answer about another payment");
}
