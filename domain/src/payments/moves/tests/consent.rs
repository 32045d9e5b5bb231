//! Agreeing to a charge on the phone bill: every step a consent can be at, and what each request makes of it.

use crate::{
    decision::Decision,
    payments::{
        ConsentRefused, Method, Payment,
        consent::{
            ASKING_LEASE, AskFailed, CODE_AGAIN_AFTER, CODES_MAX, CODES_OF_PAYMENT_MAX, CodeSaid, ConsentStep,
            Operator, Payer, Reached, Remembered, WRONG_CODES_MAX,
        },
        mobile_number::MobileNumber,
    },
    testing::story::{FIRST, NOON, SECOND, Story, noon_and, pending, session, settings, told},
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

const DCB: Method = Method::Dcb;

fn payer() -> Payer {
    Payer { operator: Operator::Robi, number: MobileNumber::parse("01812345678").unwrap() }
}

fn remembered() -> Remembered {
    Remembered::new(vec![7])
}

fn by_code() -> (Reached, Remembered) {
    (Reached::ByCode { life: hours(1) }, remembered())
}

fn sent() -> Payment {
    pending(2_500).redirected(FIRST, DCB)
}

fn asking() -> Payment {
    told(sent().ask_consent(FIRST, &payer(), NOON))
}

fn reached(how: Reached) -> Payment {
    told(asking().consent_asked((FIRST, 1), Some(&(how, remembered())), NOON))
}

fn code_sent() -> Payment {
    reached(Reached::ByCode { life: hours(1) })
}

fn checking() -> Payment {
    told(code_sent().check_code(FIRST, NOON))
}

fn step(payment: &Payment) -> String {
    let consent = payment.attempt(FIRST).unwrap().consent.as_ref().unwrap();
    let name = consent.step.as_str();
    if let ConsentStep::CodeSent(code) = consent.step
        && code.wrong > 0
    {
        return format!("{name} after {}", code.wrong);
    }
    name.to_owned()
}

fn line(decided: Result<Decision<Payment>, ConsentRefused>) -> String {
    match decided {
        Ok(decision) => {
            assert!(decision.postings.is_empty() && decision.events.is_empty(), "agreeing moves no money");
            step(&decision.next)
        }
        Err(refused) => format!("no, {refused}"),
    }
}

/// What every request makes of a payment, two minutes after noon.
fn answers(payment: &Payment) -> [String; 7] {
    let at = noon_and(2);
    let said = |said: Option<CodeSaid>| line(payment.code_checked(FIRST, said.as_ref(), at));
    [
        line(payment.ask_consent(FIRST, &payer(), at)),
        line(payment.consent_asked((FIRST, 1), Some(&by_code()), at)),
        line(payment.consent_asked((FIRST, 1), None, at)),
        line(payment.check_code(FIRST, at)),
        said(Some(CodeSaid::Right(remembered()))),
        said(Some(CodeSaid::Wrong)),
        said(None),
    ]
}

#[test]
fn every_step_answers_every_request() {
    let nothing = "no, there is nothing to agree to";
    let no_code = "no, no code was sent that could be checked";
    let agreed = "no, the customer agreed already";
    // ask | reached | not reached | check | right | wrong | not said
    let unasked = told(asking().consent_asked((FIRST, 1), None, NOON));
    let at_page = reached(Reached::ByPage { page: "https://operator.example".into() });
    let table = [
        (sent(), ["ASKING", nothing, nothing, no_code, nothing, nothing, nothing]),
        (asking(), ["ASKING", "CODE_SENT", "UNASKED", no_code, nothing, nothing, nothing]),
        (unasked, ["ASKING", nothing, nothing, no_code, nothing, nothing, nothing]),
        (code_sent(), ["ASKING", nothing, nothing, "CHECKING", nothing, nothing, nothing]),
        (checking(), ["ASKING", nothing, nothing, "CHECKING", "AGREED", "CODE_SENT after 1", "CODE_SENT"]),
        (at_page, ["ASKING", nothing, nothing, no_code, nothing, nothing, nothing]),
        (reached(Reached::AtCharge), [agreed, nothing, nothing, agreed, nothing, nothing, nothing]),
    ];
    for (payment, expected) in table {
        let before = payment.attempt(FIRST).unwrap().consent.as_ref().map(|consent| consent.step.as_str());
        assert_eq!(answers(&payment), expected, "{before:?}");
    }
}

#[test]
fn nobody_agrees_to_what_is_over_or_does_not_exist() {
    let refused = Err(ConsentRefused::NotOpen);
    let ask = |payment: &Payment, at| payment.ask_consent(FIRST, &payer(), at).map(drop);
    for payment in [
        pending(2_500),
        pending(2_500).begun(FIRST, DCB),
        sent().declined(FIRST),
        sent().given_up(FIRST),
        sent().paid(FIRST),
        sent().cancelled(),
        sent().expired(),
    ] {
        assert_eq!(ask(&payment, NOON), refused, "{:?}", payment.state);
        assert_eq!(payment.check_code(FIRST, NOON).map(drop), refused);
    }
    assert_eq!(ask(&sent(), noon_and(30)), refused, "its time is over, though no sweep has said so");
    assert_eq!(code_sent().cancelled().check_code(FIRST, NOON).map(drop), refused);
}

#[test]
fn while_an_operator_is_asked_nobody_asks_beside_it_until_it_takes_too_long() {
    let almost = NOON.plus(ASKING_LEASE).minus(Duration::from_micros(1));
    for payment in [asking(), checking()] {
        assert_eq!(payment.ask_consent(FIRST, &payer(), almost).map(drop), Err(ConsentRefused::UnderWay));
        assert_eq!(payment.check_code(FIRST, almost).map(drop), Err(ConsentRefused::UnderWay));
    }
    let again = told(asking().ask_consent(FIRST, &payer(), NOON.plus(ASKING_LEASE)));
    let late = again.consent_asked((FIRST, 1), Some(&by_code()), noon_and(1));
    assert_eq!(
        late.map(drop),
        Err(ConsentRefused::NotOpen),
        "the answer to the first question is no answer to the second"
    );
}

#[test]
fn another_code_waits_a_minute_and_there_are_so_many() {
    let soon = NOON.plus(Duration::from_secs(20));
    let wait = CODE_AGAIN_AFTER - Duration::from_secs(20);
    assert_eq!(code_sent().ask_consent(FIRST, &payer(), soon).map(drop), Err(ConsentRefused::TooSoon { wait }));
    let (mut payment, mut at) = (sent(), NOON);
    for time in 1..=CODES_MAX {
        payment = told(payment.ask_consent(FIRST, &payer(), at));
        payment = told(payment.consent_asked((FIRST, time), Some(&by_code()), at));
        at = at.plus(CODE_AGAIN_AFTER);
    }
    assert_eq!(payment.ask_consent(FIRST, &payer(), at).map(drop), Err(ConsentRefused::TooManyCodes));

    let mut asked = CODES_MAX;
    for attempt in [SECOND, crate::testing::story::THIRD] {
        payment = told(payment.begin_attempt(attempt, &reference_of(attempt), DCB, &settings(), at));
        payment = told(payment.redirect(attempt, &session(attempt), at));
        while let Ok(decision) = payment.ask_consent(attempt, &payer(), at) {
            asked += 1;
            let consent = decision.next.attempt(attempt).unwrap().consent.clone().unwrap();
            payment = told(decision.next.consent_asked((attempt, consent.asked), None, at));
        }
    }
    assert_eq!(asked, CODES_OF_PAYMENT_MAX, "however many attempts are made");
}

fn reference_of(attempt: crate::AttemptId) -> crate::ids::AttemptReference {
    crate::testing::story::reference(attempt)
}

#[test]
fn a_code_is_tried_three_times_within_its_life() {
    let mut payment = code_sent();
    for wrong in 1..WRONG_CODES_MAX {
        payment = told(told(payment.check_code(FIRST, NOON)).code_checked(FIRST, Some(&CodeSaid::Wrong), NOON));
        assert_eq!(step(&payment), format!("CODE_SENT after {wrong}"));
    }
    let last = told(told(payment.check_code(FIRST, NOON)).code_checked(FIRST, Some(&CodeSaid::Wrong), NOON));
    assert_eq!(step(&last), "UNASKED");
    for spent in [CodeSaid::Expired, CodeSaid::UsedUp] {
        assert_eq!(step(&told(checking().code_checked(FIRST, Some(&spent), NOON))), "UNASKED");
    }
    let quick = told(told(sent().ask_consent(FIRST, &payer(), NOON)).consent_asked(
        (FIRST, 1),
        Some(&(Reached::ByCode { life: minutes(5) }, remembered())),
        NOON,
    ));
    assert_eq!(quick.check_code(FIRST, noon_and(5)).map(drop), Err(ConsentRefused::CodeExpired));
}

#[test]
fn what_is_kept_shows_neither_number_nor_memory() {
    let all = format!("{:?}", checking());
    assert!(!all.contains("12345678") && all.contains("018•••••678") && all.contains("Remembered(…)"), "{all}");
    let failed = AskFailed::Barred { reason: "barred".into() };
    assert_eq!(failed.to_string(), "the operator does not let this number pay: barred");
}

#[test]
fn a_charge_that_was_sent_is_no_longer_agreed_to() {
    let mut payment = code_sent();
    payment.attempts[0].charge_sent_at = Some(NOON);
    let at: Timestamp = noon_and(5);
    assert_eq!(payment.ask_consent(FIRST, &payer(), at).map(drop), Err(ConsentRefused::Agreed));
    assert_eq!(payment.check_code(FIRST, at).map(drop), Err(ConsentRefused::Agreed));
}
