//! The gateway is asked, and asked again; what ends stays ended.

use crate::{
    alerts::AlertKind,
    apps::VerificationPolicy::{Fail, Hold},
    decision::Decision,
    payments::{
        AttemptState, Difference, ExpireRefused, GivenBack, Method, Payment, PaymentEvent, PaymentState, Trigger,
        VerifyRefused,
        gateway::{ASK_FOR, Hint, VERIFYING_LEASE},
    },
    testing::story::{FIRST, NOON, SECOND, Story, noon_and, pending, pending_by},
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

const SSL: Method = Method::Sslcommerz;
const NO_HINT: Hint = Hint { token: None, said: crate::payments::gateway::Said::Nothing };
const SWEPT: (&Hint, Trigger) = (&NO_HINT, Trigger::Sweep);
const MOMENT: Duration = Duration::from_micros(1);
const SECOND_OF_TIME: Duration = Duration::from_secs(1);

fn at_the_gateway() -> Payment {
    pending(10_000).redirected(FIRST, SSL)
}

fn state(payment: &Payment) -> AttemptState {
    payment.attempt(FIRST).unwrap().state.clone()
}

fn check(payment: &Payment) -> Option<Timestamp> {
    payment.attempt(FIRST).unwrap().check_at
}

#[test]
fn only_one_asks_at_a_time_and_one_that_takes_too_long_loses_its_claim() {
    let asking = at_the_gateway().start_verifying(FIRST, SWEPT, NOON).unwrap().next;
    assert_eq!(state(&asking), AttemptState::Verifying { since: NOON, token: None });
    let end = NOON.plus(VERIFYING_LEASE);
    assert_eq!(asking.start_verifying(FIRST, SWEPT, end.minus(MOMENT)), Err(VerifyRefused::UnderWay));
    let again = asking.start_verifying(FIRST, SWEPT, end).unwrap().next;
    assert_eq!(state(&again), AttemptState::Verifying { since: end, token: None });
}

#[test]
fn a_claim_that_nobody_finishes_is_due_when_its_lease_ends() {
    let asking = at_the_gateway().start_verifying(FIRST, SWEPT, NOON).unwrap().next;
    assert_eq!(check(&asking), Some(NOON.plus(VERIFYING_LEASE)));
}

#[test]
fn an_attempt_of_an_ended_payment_is_claimed_too_and_abandoned_again_when_nothing_is_known() {
    let asking = at_the_gateway().cancelled().start_verifying(FIRST, SWEPT, NOON).unwrap().next;
    assert_eq!(state(&asking), AttemptState::Verifying { since: NOON, token: None });
    assert_eq!(asking.start_verifying(FIRST, SWEPT, NOON), Err(VerifyRefused::UnderWay));
    assert_eq!(state(&asking.keep_waiting(FIRST, NOON).unwrap().next), AttemptState::Abandoned);
    let unanswered = asking.verification_unavailable(FIRST, Fail, Trigger::Callback, NOON).unwrap().next;
    assert_eq!((state(&unanswered), unanswered.state), (AttemptState::Abandoned, PaymentState::Cancelled));
}

#[test]
fn an_attempt_that_the_gateway_ended_rests_between_questions() {
    let failed = at_the_gateway().declined(FIRST);
    assert_eq!(failed.start_verifying(FIRST, SWEPT, NOON.plus(SECOND_OF_TIME)), Err(VerifyRefused::UnderWay));
    let later = NOON.plus(SECOND_OF_TIME * 5);
    let asking = failed.start_verifying(FIRST, SWEPT, later).unwrap().next;
    assert_eq!(state(&asking), state(&failed), "the gateway's word stands while it is asked again");
    assert_eq!(asking.start_verifying(FIRST, SWEPT, later), Err(VerifyRefused::UnderWay));
    assert_eq!(check(&asking), Some(later.plus(VERIFYING_LEASE)), "a crash while asking is noticed");
    assert_eq!(check(&asking.decline(FIRST, "still no", later).unwrap().next), None);
}

#[test]
fn a_callback_that_comes_while_the_gateway_is_asked_makes_us_ask_once_more() {
    let soon = NOON.plus(SECOND_OF_TIME * 2);
    let other = Difference::Reference { theirs: "another".into() };
    let answers: [fn(&Payment) -> Decision<Payment>; 4] = [
        |payment| payment.decline(FIRST, "no", NOON).unwrap(),
        |payment| payment.cancel_attempt(FIRST, NOON).unwrap(),
        |payment| payment.keep_waiting(FIRST, NOON).unwrap(),
        |payment| payment.verification_unavailable(FIRST, Hold, Trigger::Callback, NOON).unwrap(),
    ];
    for answer in answers {
        let asking = at_the_gateway().verifying(FIRST);
        let wished = asking.ask_once_more(FIRST, &NO_HINT, NOON).unwrap().next;
        assert_eq!(wished.ask_once_more(FIRST, &NO_HINT, NOON), Err(VerifyRefused::UnderWay), "one wish is enough");
        let answered = answer(&wished).next;
        assert_eq!(check(&answered), Some(soon), "the answer under way does not erase the wish");
        let mismatched = wished.mismatch(FIRST, &other, NOON).unwrap().next;
        assert_eq!(check(&mismatched), Some(soon), "nor does a mismatch");
        let claimed = answered.start_verifying(FIRST, SWEPT, soon).unwrap().next;
        let settled = claimed.decline(FIRST, "no", soon).unwrap().next;
        assert_eq!(check(&settled), None, "it is asked once more, not for ever");
    }
}

#[test]
fn a_callback_right_after_the_gateways_word_is_asked_about_a_moment_later() {
    let failed = at_the_gateway().declined(FIRST);
    let wished = failed.ask_once_more(FIRST, &NO_HINT, NOON).unwrap().next;
    let due = check(&wished).unwrap();
    assert_eq!(due, NOON.plus(SECOND_OF_TIME * 2));
    assert!(wished.start_verifying(FIRST, SWEPT, due).is_ok(), "the sweep need not wait for the rest to be over");
}

#[test]
fn asking_goes_on_with_growing_gaps_for_three_days() {
    let (mut payment, mut at, mut gaps) = (at_the_gateway(), NOON, Vec::new());
    while let Some(next) = check(&payment) {
        gaps.push(next.since(at).as_secs() / 60);
        at = next;
        payment = payment.start_verifying(FIRST, SWEPT, at).unwrap().next.keep_waiting(FIRST, at).unwrap().next;
        assert!(gaps.len() < 100);
    }
    assert_eq!(gaps.get(..8), Some([10, 1, 2, 5, 10, 30, 60, 60].as_slice()));
    assert!(at <= NOON.plus(ASK_FOR) && NOON.plus(ASK_FOR) <= at.plus(hours(1)), "{at:?}");
    assert_eq!(payment.state, PaymentState::Pending);
}

#[test]
fn a_sweep_that_nobody_answers_alerts_the_first_and_the_last_time() {
    let (mut payment, mut alerts) = (at_the_gateway(), Vec::new());
    while let Some(at) = check(&payment) {
        let asking = payment.start_verifying(FIRST, SWEPT, at).unwrap().next;
        let asked = asking.verification_unavailable(FIRST, Fail, Trigger::Sweep, at).unwrap();
        assert_eq!((asked.next.state, asked.events.len()), (PaymentState::Pending, 0), "the customer may be paying");
        alerts.push(asked.alerts.len());
        payment = asked.next;
        assert!(alerts.len() < 100);
    }
    assert_eq!((alerts.first(), alerts.last()), (Some(&1), Some(&1)));
    assert_eq!(alerts.iter().sum::<usize>(), 2);
}

#[test]
fn a_callback_that_nobody_answers_fails_or_holds_by_the_policy_and_alerts_either_way() {
    let asking = at_the_gateway().redirected(SECOND, SSL).verifying(FIRST);
    let failed = asking.verification_unavailable(FIRST, Fail, Trigger::Callback, NOON).unwrap();
    assert_eq!(failed.next.state.status().as_str(), "FAILED");
    assert_eq!(failed.events, [PaymentEvent::Failed]);
    let open = failed.next.attempts.iter().filter(|attempt| attempt.is_open()).count();
    assert_eq!(open, 0, "nobody is sent to a gateway for it any more");
    let held = asking.verification_unavailable(FIRST, Hold, Trigger::Callback, NOON).unwrap();
    assert_eq!((held.next.state, held.events.len()), (PaymentState::Pending, 0));
    assert_eq!(state(&held.next), AttemptState::Redirected);
    for decided in [failed, held] {
        assert_eq!(decided.alerts.first().map(|alert| alert.kind), Some(AlertKind::VerificationUnavailable));
        assert_eq!(check(&decided.next), Some(noon_and(1)), "asking goes on");
    }
}

#[test]
fn whatever_ends_a_payment_abandons_its_open_attempts_and_goes_on_asking() {
    let both = at_the_gateway().redirected(SECOND, SSL);
    for ended in [
        both.clone().paid(SECOND),
        both.clone().flagged(SECOND),
        both.clone().mismatched(SECOND),
        both.clone().unanswered(SECOND),
        both.clone().cancelled(),
        both.expired(),
    ] {
        assert_eq!(state(&ended), AttemptState::Abandoned, "{:?}", ended.state);
        assert_eq!(check(&ended), Some(noon_and(10)), "{:?}", ended.state);
    }
    let unstarted = pending(10_000).begun(FIRST, SSL).cancelled();
    assert_eq!(
        (state(&unstarted), check(&unstarted)),
        (AttemptState::Abandoned, None),
        "there is nothing to ask about"
    );
}

#[test]
fn an_end_that_the_gateway_told_stands() {
    let failed = at_the_gateway().declined(FIRST);
    let words = AttemptState::Failed { reason: "insufficient funds".into() };
    for again in [
        failed.decline(FIRST, "another reason", NOON),
        failed.cancel_attempt(FIRST, NOON),
        failed.keep_waiting(FIRST, NOON),
        failed.verification_unavailable(FIRST, Hold, Trigger::Callback, NOON),
    ] {
        assert_eq!(state(&again.unwrap().next), words);
    }
}

#[test]
fn what_the_gateway_gave_back_by_itself_is_for_people_to_find_out_and_record() {
    let paid = at_the_gateway().paid(FIRST);
    let asked = paid.start_verifying(FIRST, (&Hint::at("more"), Trigger::Callback), noon_and(9)).unwrap().next;
    let told = asked.was_given_back(FIRST, noon_and(9)).unwrap();
    let alerts: Vec<AlertKind> = told.alerts.iter().map(|alert| alert.kind).collect();
    assert_eq!((alerts, told.postings.len(), told.events.len()), (vec![AlertKind::RefundUnclear], 0, 0));
    assert_eq!((told.next.state, told.next.captured()), (paid.state, paid.captured()));
    let given_back = GivenBack { held_minor: 0, refunded_minor: paid.captured().minor(), disputed_minor: 0 };
    let known = Payment { given_back, ..asked }.was_given_back(FIRST, noon_and(9)).unwrap();
    assert!(known.alerts.is_empty(), "all of it is in the book already");
    let unpaid = at_the_gateway().was_given_back(FIRST, NOON).unwrap();
    assert_eq!(state(&unpaid.next), AttemptState::Failed { reason: "the gateway gave the money back".into() });
}

#[test]
fn with_one_method_the_attempts_end_is_the_payments() {
    let payment = pending_by(SSL, 10_000).redirected(FIRST, SSL);
    let declined = payment.decline(FIRST, "no", NOON).unwrap();
    assert_eq!((declined.next.state.status().as_str(), declined.events), ("FAILED", vec![PaymentEvent::Failed]));
    let given_up = payment.cancel_attempt(FIRST, NOON).unwrap();
    assert_eq!((given_up.next.state, given_up.events), (PaymentState::Cancelled, vec![PaymentEvent::Cancelled]));
}

#[test]
fn a_payment_expires_at_its_instant_and_not_before() {
    let payment = at_the_gateway();
    let before = payment.expire(payment.expires_at.minus(MOMENT));
    assert_eq!(before, Err(ExpireRefused::TimeIsLeft));
    assert_eq!(payment.expire(payment.expires_at).unwrap().next.state, PaymentState::Expired);
}

#[test]
fn a_gateways_words_are_kept_short_clean_and_without_card_numbers() {
    let words = format!("card 4111 1111 1111 1111 declined\0\n{}", "x".repeat(1_000));
    let AttemptState::Failed { reason } = state(&at_the_gateway().decline(FIRST, &words, NOON).unwrap().next) else {
        unreachable!("it was declined")
    };
    assert!(reason.starts_with("card [card number removed] declined  xxx"), "{reason}");
    assert_eq!(reason.chars().count(), 300);
}

#[test]
fn a_clock_that_goes_back_does_not_take_the_payment_with_it() {
    let payment = at_the_gateway().start_verifying(FIRST, SWEPT, noon_and(5)).unwrap().next;
    for next in [
        payment.keep_waiting(FIRST, noon_and(4)).unwrap().next,
        payment.cancel(NOON.minus(minutes(9))).unwrap().next,
        payment.decline(FIRST, "no", NOON).unwrap().next,
    ] {
        assert_eq!(next.updated_at, noon_and(5));
        assert!(next.attempts.iter().all(|attempt| attempt.updated_at == noon_and(5)));
    }
}
