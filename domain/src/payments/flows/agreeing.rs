//! A customer agrees to a charge on the phone bill: whatever is pressed twice, at once, too late or cut off, there is one
//! charge, and none without a code.

use super::Town;
use crate::{
    decision::Declined,
    ids::{AttemptId, PaymentId},
    payments::{
        Answered, AskRefused, Confirmed, ConsentRefused, Method, Payment, answer_code, ask_for_consent,
        consent::{AskFailed, AsksConsent, Code, CodeSaid, ConsentStep, Operator, Payer, Reached, Remembered},
        gateway::{Unavailable, VERIFYING_LEASE, Verdict},
        mobile_number::MobileNumber,
    },
    testing::{
        consent::RIGHT_CODE,
        run::{block_on, crash_after, interleaved},
        story::SHOP,
    },
    time::minutes,
};

fn payer() -> Payer {
    Payer { operator: Operator::Robi, number: MobileNumber::parse("01812345678").unwrap() }
}

fn silent() -> Unavailable {
    Unavailable { detail: "time-out".into() }
}

/// A customer on our page.
fn on_our_page() -> (Town, PaymentId, AttemptId) {
    let town = Town::default();
    town.gateway.charges_when_told();
    let payment = town.created().id;
    let attempt = town.sent(payment, Method::Dcb);
    (town, payment, attempt)
}

/// The same with a code on the phone.
fn with_a_code() -> (Town, PaymentId, AttemptId) {
    let (town, payment, attempt) = on_our_page();
    block_on(ask(&town, (payment, attempt))).unwrap();
    (town, payment, attempt)
}

async fn ask(town: &Town, (payment, attempt): (PaymentId, AttemptId)) -> Result<Payment, Declined<AskRefused>> {
    let about = (SHOP, payment, attempt);
    let policy = town.settings.verification;
    ask_for_consent(&town.store, &town.gateway, town.clock.as_ref(), policy, about, payer()).await
}

async fn answer(
    town: &Town,
    (payment, attempt): (PaymentId, AttemptId),
    code: &str,
) -> Result<Answered, Declined<ConsentRefused>> {
    let (about, code) = ((SHOP, payment, attempt), Code::parse(code).unwrap());
    let policy = town.settings.verification;
    answer_code(&town.store, &town.gateway, town.clock.as_ref(), policy, about, &code).await
}

fn step(town: &Town, (payment, attempt): (PaymentId, AttemptId)) -> Option<ConsentStep> {
    town.payment(payment).attempt(attempt)?.consent.as_ref().map(|consent| consent.step.clone())
}

fn charges(town: &Town) -> usize {
    town.gateway.charged().len()
}

#[test]
fn a_right_code_charges_once_and_the_merchant_has_it_coming() {
    let (town, payment, attempt) = with_a_code();
    assert_eq!((charges(&town), town.state(payment).as_str()), (0, "PENDING [REDIRECTED]"));
    let answered = block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
    assert!(matches!(answered, Answered::Agreed(Confirmed::Kept(_))), "{answered:?}");
    assert_eq!((charges(&town), town.state(payment).as_str()), (1, "SUCCEEDED [SUCCEEDED]"));
    assert_eq!((town.owed(), town.told()), ((10_000, 0), vec!["payment.succeeded"]));
    for _ in 0..3 {
        let again = block_on(answer(&town, (payment, attempt), RIGHT_CODE));
        assert!(matches!(again, Err(Declined::Refused(ConsentRefused::NotOpen))), "{again:?}");
    }
    assert_eq!((charges(&town), town.gateway.codes_checked()), (1, 1));
}

#[test]
fn two_presses_at_once_ask_check_and_charge_once() {
    for order in 0..1 << 10 {
        let (town, payment, attempt) = on_our_page();
        let about = (payment, attempt);
        let (left, right) = interleaved(order, ask(&town, about), ask(&town, about));
        assert_eq!(u8::from(left.is_ok()) + u8::from(right.is_ok()), 1, "order {order:b}");
        assert_eq!(town.gateway.reached(), [payer()], "order {order:b}");
        let (left, right) = interleaved(order, answer(&town, about, RIGHT_CODE), answer(&town, about, RIGHT_CODE));
        assert_eq!(u8::from(left.is_ok()) + u8::from(right.is_ok()), 1, "order {order:b}");
        assert_eq!((charges(&town), town.gateway.codes_checked()), (1, 1), "order {order:b}");
        assert_eq!((town.state(payment).as_str(), town.owed()), ("SUCCEEDED [SUCCEEDED]", (10_000, 0)));
    }
}

#[test]
fn without_the_right_code_nothing_is_charged() {
    let (town, payment, attempt) = with_a_code();
    let about = (payment, attempt);
    let answers: Vec<_> = (0..4).map(|_| block_on(answer(&town, about, "000000")).ok()).collect();
    let wrong = |left| Some(Answered::Wrong { left });
    assert_eq!(answers, [wrong(2), wrong(1), Some(Answered::UsedUp), None]);
    for said in [CodeSaid::Expired, CodeSaid::UsedUp] {
        let (town, payment, attempt) = with_a_code();
        town.gateway.then_of_code(Ok(said));
        block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
        assert_eq!((charges(&town), step(&town, (payment, attempt))), (0, Some(ConsentStep::Unasked)));
    }
    town.later(minutes(10)).sweep();
    assert_eq!((charges(&town), town.state(payment).as_str()), (0, "PENDING [REDIRECTED]"));
}

#[test]
fn when_the_operator_does_not_say_the_same_code_may_be_tried_again() {
    let (town, payment, attempt) = with_a_code();
    town.gateway.then_of_code(Err(silent()));
    assert_eq!(block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap(), Answered::Unavailable);
    assert_eq!(charges(&town), 0);
    block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
    assert_eq!(charges(&town), 1);
}

#[test]
fn a_number_that_is_not_reached_can_be_named_again_at_once() {
    let (town, payment, attempt) = on_our_page();
    town.gateway.then_reaches(Err(AskFailed::NotTheirs)).then_reaches(Err(silent().into()));
    for expected in [AskFailed::NotTheirs, silent().into()] {
        let refused = block_on(ask(&town, (payment, attempt)));
        assert!(matches!(&refused, Err(Declined::Refused(AskRefused::Operator(failed))) if *failed == expected));
        assert_eq!(step(&town, (payment, attempt)), Some(ConsentStep::Unasked));
    }
    block_on(ask(&town, (payment, attempt))).unwrap();
    assert!(matches!(step(&town, (payment, attempt)), Some(ConsentStep::CodeSent(_))));
    let found = town.payment(payment);
    assert_eq!(town.gateway.payer(&found, found.attempt(attempt).unwrap()), Some(payer()), "for another code");
}

#[test]
fn where_the_operator_asks_by_itself_it_is_charged_at_once() {
    let (town, payment, attempt) = on_our_page();
    town.gateway.then_reaches(Ok(Reached::AtCharge));
    let paid = block_on(ask(&town, (payment, attempt))).unwrap();
    assert_eq!((paid.state.status().as_str(), charges(&town)), ("SUCCEEDED", 1));
}

#[test]
fn a_refusal_ends_the_attempt_and_another_can_be_made() {
    let (town, payment, attempt) = with_a_code();
    town.gateway.then_on_charge(Ok(Verdict::Failed { reason: "there is not enough balance on the phone".into() }));
    block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
    assert_eq!(town.state(payment), "PENDING [FAILED]");
    let second = town.sent(payment, Method::Dcb);
    town.later(minutes(1));
    block_on(ask(&town, (payment, second))).unwrap();
    block_on(answer(&town, (payment, second), RIGHT_CODE)).unwrap();
    assert_eq!((town.state(payment).as_str(), charges(&town)), ("SUCCEEDED [FAILED SUCCEEDED]", 2));
}

#[test]
fn an_unclear_charge_is_asked_about_and_never_sent_again() {
    let (town, payment, attempt) = with_a_code();
    town.gateway.then_on_charge(Err(silent())).then_stumbles();
    block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
    assert_eq!((charges(&town), town.state(payment).as_str()), (1, "FAILED [ABANDONED]"));
    town.gateway.then_paid();
    town.later(minutes(10)).sweep();
    assert_eq!((charges(&town), town.state(payment).as_str()), (1, "SUCCEEDED [SUCCEEDED]"));
    assert_eq!(town.told(), ["payment.failed", "payment.succeeded"]);
}

#[test]
fn wherever_it_is_cut_off_there_is_one_charge_at_most_and_the_customer_can_go_on() {
    for steps in 0..60 {
        let (town, payment, attempt) = with_a_code();
        let about = (payment, attempt);
        crash_after(steps, answer(&town, about, RIGHT_CODE));
        // Whoever looks afterwards finds what was charged, charges what was agreed to, or the customer types the code again.
        town.later(VERIFYING_LEASE);
        let is_sent = town.payment(payment).attempt(attempt).unwrap().charge_sent_at.is_some();
        let is_agreed = step(&town, about) == Some(ConsentStep::Agreed);
        match (is_sent, is_agreed) {
            (true, _) => drop(town.gateway.then_paid()),
            (false, true) => drop(town.gateway.then_says(Verdict::Approved)),
            (false, false) => drop(block_on(answer(&town, about, RIGHT_CODE)).unwrap()),
        }
        for _ in 0..3 {
            town.later(minutes(10)).sweep();
        }
        assert!(charges(&town) <= 1, "{steps} steps");
        assert_eq!(town.state(payment), "SUCCEEDED [SUCCEEDED]", "{steps} steps");
        assert_eq!(town.told(), ["payment.succeeded"], "{steps} steps");
    }
}

#[test]
fn a_customer_who_named_a_number_and_was_cut_off_names_it_again() {
    for steps in 0..30 {
        let (town, payment, attempt) = on_our_page();
        crash_after(steps, ask(&town, (payment, attempt)));
        town.later(minutes(2));
        block_on(ask(&town, (payment, attempt))).unwrap();
        block_on(answer(&town, (payment, attempt), RIGHT_CODE)).unwrap();
        assert_eq!((charges(&town), town.state(payment).as_str()), (1, "SUCCEEDED [SUCCEEDED]"), "{steps} steps");
        assert!(town.gateway.reached().len() <= 2);
    }
}

#[test]
fn nothing_that_is_printed_holds_the_number_or_the_code() {
    let (town, payment, _) = with_a_code();
    let printed = format!("{:?} {:?} {:?}", town.payment(payment), payer(), Remembered::new(b"01812345678".to_vec()));
    assert!(!printed.contains("1812345678") && !printed.contains(RIGHT_CODE), "{printed}");
}
