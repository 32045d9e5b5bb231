//! Telenor's partner API: the customer agrees on the operator's page, and is charged once.

use super::*;
use crate::{
    gateways::testing::PUBLIC_BASE,
    sandbox::dcb::{ConsentAct, ConsentActed},
};
use domain::{
    RefundId,
    apps::RefundPolicy,
    payments::{
        PaymentStatus,
        gateway::{CallbackReading, RawCallback, RefundRoad, RefundVerdict, Signature},
    },
    refunds::{ApprovedRefund, NewRefund, RefundCase, RefundReference, RequestedBy},
};

const NUMBER: &str = "01712345678";

/// The customer's browser comes back to us.
pub(super) fn returned(to: &str) -> RawCallback {
    let (path, query) = to.strip_prefix(PUBLIC_BASE).unwrap().split_once('?').unwrap();
    RawCallback {
        method: Method::Dcb,
        http_method: "GET".into(),
        path: path.into(),
        query: query.into(),
        headers: Vec::new(),
        body: Vec::new(),
        peer: "127.0.0.1".into(),
    }
}

impl World {
    /// Goes to the operator's page and does that there; answers the callback that comes of it.
    async fn at_the_operator(&mut self, number: &str, act: &ConsentAct) -> RawCallback {
        let Ok(Reached::ByPage { page }) = self.names(Operator::Grameenphone, number).await else {
            panic!("the customer is sent to the operator's page");
        };
        let id = page.rsplit('/').next().unwrap();
        match self.sandbox.dcb().consent_act(id, act) {
            Some(ConsentActed::Leaves { to }) => returned(&to),
            other => panic!("{other:?}"),
        }
    }

    async fn agrees_at_gp(&mut self, number: &str) -> CallbackReading {
        let raw = self.at_the_operator(number, &ConsentAct::Agree { number: None }).await;
        assert_eq!(self.gateways.check_signature(self.payment.scope, self.attempt(), &raw), Signature::Valid);
        self.gateways.read_callback(&raw)
    }

    /// The payment once its capture is kept.
    fn captures(&mut self, seen: &Verified) {
        self.payment = self.payment.confirm(self.id(), seen, now()).unwrap().next;
    }
}

#[tokio::test]
async fn a_customer_who_agreed_there_is_charged_the_price_without_tax() {
    let mut world = World::new().await;
    let reading = world.agrees_at_gp(NUMBER).await;
    assert_eq!(reading.reference.as_ref(), Some(&world.attempt().reference));
    assert_eq!(reading.hint.said, Said::Approved);
    assert_eq!(world.verifies(&reading.hint).await, Ok(Verdict::Approved));
    assert_eq!(word(&world.asked_again().await), "undecided", "without the hint nothing is known");
    let seen = paid(world.charges(&reading.hint).await);
    let taken = world.taken();
    assert_eq!((taken.len(), taken[0].hundredths), (1, 2_174), "25.00 with 15 percent of tax is 21.74 without");
    assert_eq!(taken[0].external_id, world.attempt().reference.to_string());
    assert_eq!(
        (seen.gateway_txn_id.clone(), seen.token.clone()),
        (format!("t{}", taken[0].internal_id), reading.hint.token)
    );
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
}

#[tokio::test]
async fn the_pin_is_typed_on_the_operators_page() {
    let mut world = World::new().await;
    let Ok(Reached::ByPage { page }) = world.names(Operator::Grameenphone, NUMBER).await else { panic!("no page") };
    let id = page.rsplit('/').next().unwrap();
    let operators = world.sandbox.dcb();
    operators.consent_act(id, &ConsentAct::Send { number: NUMBER.into() });
    let wrong = operators.consent_act(id, &ConsentAct::Confirm { pin: "xxxx".into() });
    assert_eq!(wrong, Some(ConsentActed::Stays { says: "The PIN is wrong.".into() }));
    let pin = operators.last_code(NUMBER).unwrap();
    let Some(ConsentActed::Leaves { to }) = operators.consent_act(id, &ConsentAct::Confirm { pin }) else {
        panic!("the right PIN");
    };
    assert!(to.contains("&customerReference=") && to.contains("&consentId="), "{to}");
}

#[tokio::test]
async fn saying_no_and_an_error_charge_nobody() {
    for (act, said, expected) in [
        (ConsentAct::Deny, Said::Cancelled, "cancelled"),
        (ConsentAct::Break, Said::Failed, "failed: the operator's page ended in an error"),
    ] {
        let mut world = World::new().await;
        let raw = world.at_the_operator(NUMBER, &act).await;
        let reading = world.gateways.read_callback(&raw);
        assert_eq!(reading.hint, Hint { token: None, said });
        assert_eq!(word(&world.verifies(&reading.hint).await), expected);
        assert!(world.sandbox.dcb().charges().is_empty());
    }
}

#[tokio::test]
async fn every_number_has_its_outcome() {
    for (last, expected) in [
        ("01", "paid"),
        ("02", "failed: there is not enough balance on the phone"),
        ("03", "failed: the operator does not let this number pay"),
        ("04", "cancelled"),
        ("05", "failed: the operator's limit for this number is reached"),
        ("08", "paid"),
        ("11", "failed: the operator did not charge"),
    ] {
        let (mut world, number) = (World::new().await, format!("017000000{last}"));
        let reading = world.agrees_at_gp(&number).await;
        assert_eq!(word(&world.charges(&reading.hint).await), expected, "{number}");
        assert_eq!(world.taken().len(), usize::from(expected == "paid"), "{number}");
    }
}

#[tokio::test]
async fn a_lost_answer_is_never_followed_by_another_charge() {
    let (mut world, number) = (World::new().await, "01700000009");
    let reading = world.agrees_at_gp(number).await;
    assert_eq!(word(&world.charges(&reading.hint).await), "unclear");
    for hint in [Hint::default(), reading.hint, Hint { token: None, said: Said::Cancelled }] {
        assert_eq!(word(&world.verifies(&hint).await), "unclear", "a person must read the operator's report");
    }
    assert_eq!((world.taken().len(), world.sandbox.dcb().left(number)), (1, Some(50_000 - 2_174)));
}

#[tokio::test]
async fn a_definite_refusal_is_told_apart_from_an_answer_that_says_nothing() {
    for (code, expected) in [
        ("POL0001", "failed: the customer's agreement has expired"),
        ("SVC0002", "failed: the operator did not understand the charge"),
        ("SVC1000", "failed: the operator had too much to do, and nothing was charged"),
        ("POL9999", "unclear"),
    ] {
        let mut world = World::new().await;
        let reading = world.agrees_at_gp(NUMBER).await;
        world.breaks(Fault::Refused { on: Endpoint::Charge, code: code.into() });
        assert_eq!(word(&world.charges(&reading.hint).await), expected, "{code}");
        assert!(world.taken().is_empty());
    }
    let on = Some(Endpoint::Charge);
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Garbage { on }),
    ] {
        let mut world = World::new().await;
        let reading = world.agrees_at_gp(NUMBER).await;
        world.breaks(fault.clone());
        assert_eq!(word(&world.charges(&reading.hint).await), "unclear", "{fault:?}");
    }
    let mut world = World::new().await;
    let reading = world.agrees_at_gp(NUMBER).await;
    world.breaks(Fault::ReferenceExpired);
    assert_eq!(word(&world.charges(&reading.hint).await), "failed: the customer's agreement has expired");
}

#[tokio::test]
async fn what_is_confirmed_otherwise_than_asked_is_a_mismatch() {
    for fault in [Fault::AmountAltered { amount: "2.00".into() }, Fault::ReferenceAltered] {
        let mut world = World::new().await;
        let reading = world.agrees_at_gp(NUMBER).await;
        world.breaks(fault.clone());
        let seen = paid(world.charges(&reading.hint).await);
        assert_eq!(world.state_after(&seen).status(), PaymentStatus::Failed, "{fault:?}");
    }
    let mut world = World::new().await;
    let reading = world.agrees_at_gp(NUMBER).await;
    world.breaks(Fault::ChargeSays200);
    assert_eq!(word(&world.charges(&reading.hint).await), "paid", "as under older contracts");
}

#[tokio::test]
async fn without_a_page_or_with_a_number_of_others_nobody_is_sent_anywhere() {
    let mut world = World::new().await;
    world.breaks(Fault::ConsentWithoutUrl);
    assert!(matches!(world.names(Operator::Grameenphone, NUMBER).await, Err(AskFailed::Unavailable(_))));
    world.mends();
    world.breaks(Fault::Refused { on: Endpoint::Consent, code: "SVC0004".into() });
    assert!(matches!(world.names(Operator::Grameenphone, NUMBER).await, Err(AskFailed::NotTheirs)));
}

#[tokio::test]
async fn with_tokens_a_charge_is_sent_only_when_there_is_one() {
    let with = |account: GatewayAccount| {
        let account = account.with("partnerUser", "partner").with("partnerPassword", "partner@ssl");
        account.with("partnerAuth", "bearer").with("partnerTax", "15")
    };
    let mut world = World::with("25.00", with).await;
    let reading = world.agrees_at_gp(NUMBER).await;
    assert_eq!(word(&world.charges(&reading.hint).await), "paid");
    let mut world = World::with("25.00", with).await;
    let reading = world.agrees_at_gp(NUMBER).await;
    world.breaks(Fault::Transport(Transport::HttpError { on: Some(Endpoint::DobToken), status: 500 }));
    let charged = word(&world.charges(&reading.hint).await);
    assert_eq!(charged, "failed: the operator could not be reached, and nothing was charged");
    assert!(world.sandbox.dcb().charges().is_empty());
}

#[tokio::test]
async fn money_goes_back_in_parts_and_no_more_than_came() {
    let mut world = World::new().await;
    let reading = world.agrees_at_gp(NUMBER).await;
    let seen = paid(world.charges(&reading.hint).await);
    world.captures(&seen);
    assert_eq!(world.gateways.refund_road(&world.payment, world.id()), RefundRoad::Api);
    for (number, minor, expected, back) in [(1, 1_000, true, 870), (2, 1_500, true, 2_174), (3, 500, false, 2_174)] {
        let approved = refund(&world, number, minor);
        let verdict = world.gateways.refund(&world.payment, &approved).await;
        let is_done = matches!(verdict, Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(_) }));
        assert_eq!(is_done, expected, "{verdict:?}");
        assert_eq!(world.sandbox.dcb().charges()[0].refunded, back);
    }
    let approved = refund(&world, 2, 100);
    let again = world.gateways.refund(&world.payment, &approved).await;
    assert!(matches!(again, Ok(RefundVerdict::Refused { .. })), "a reference is taken once: {again:?}");
}

/// The payment, with no refunds yet.
pub(super) fn case_of(world: &World) -> RefundCase {
    RefundCase { payment: world.payment.clone(), refunds: Vec::new(), policy: RefundPolicy::default() }
}

/// An approved refund of that much.
pub(super) fn refund(world: &World, number: u128, minor: i64) -> ApprovedRefund {
    let case = case_of(world);
    let (id, reference) = (RefundId::from_u128(number), RefundReference::from_u128(number));
    let new = NewRefund { id, reference, amount_minor: minor, reason: None, surplus: None };
    let by = RequestedBy::App { credential: domain::CredentialId::from_u128(1) };
    case.request(&new, by, now()).unwrap().next.approved(id).unwrap()
}
