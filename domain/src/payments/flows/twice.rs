//! The customer pays twice in one session: one payment is the merchant's, the other the customer's, and none is lost.

use super::{SSL, Town};
use crate::{
    ids::{AttemptId, PaymentId},
    payments::{
        PaymentState, Trigger,
        callback::CallbackOutcome,
        gateway::{ASK_FOR, RawCallback, Risk, Verdict},
    },
    testing::{
        ScriptedGateway,
        run::{block_on, crash_after, interleaved},
        story::{taka, token},
    },
    time::{hours, minutes},
};
use std::time::Duration;

const A_MOMENT: Duration = Duration::from_secs(2);
const A_SALE_AND_A_SURPLUS: (i64, i64) = (10_000, 10_000);

impl Town {
    /// A payment whose customer is at the gateway.
    fn at_the_gateway(&self) -> (PaymentId, AttemptId) {
        let payment = self.created();
        (payment.id, self.sent(payment.id, SSL))
    }

    /// The same, paid once, by a callback.
    fn paid_once(&self) -> (PaymentId, AttemptId) {
        let (payment, attempt) = self.at_the_gateway();
        self.gateway.then_paid();
        assert_eq!(self.called_back(payment, attempt), CallbackOutcome::Accepted);
        (payment, attempt)
    }

    fn callback_again(&self, payment: PaymentId, attempt: AttemptId, times: usize) -> RawCallback {
        let reference = &self.payment(payment).attempt(attempt).unwrap().reference.clone();
        let again = format!("{}-again-{times}", token(reference));
        ScriptedGateway::callback_hinting(SSL, reference, Some(&again))
    }

    /// The gateway calls back about what the customer paid again.
    fn called_back_again(&self, payment: PaymentId, attempt: AttemptId, times: usize) -> CallbackOutcome {
        block_on(self.receive(self.callback_again(payment, attempt, times))).unwrap().1.outcome
    }

    /// What came for the only attempt: what is owed for it, and how often it was paid.
    fn came(&self, payment: PaymentId) -> (String, (i64, i64), usize) {
        (self.state(payment), self.owed(), self.payment(payment).captures().count())
    }

    fn assert_paid_twice(&self, payment: PaymentId) {
        assert_eq!(self.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), A_SALE_AND_A_SURPLUS, 2));
        assert_eq!((self.told(), self.alerts()), (vec!["payment.succeeded"], vec!["SURPLUS_CAPTURE"]));
        assert_eq!(self.payment(payment).captured(), taka(10_000));
    }
}

#[test]
fn what_the_query_finds_twice_is_kept_in_one_commit() {
    let town = Town::default();
    let (payment, _) = town.at_the_gateway();
    town.later(minutes(10)).gateway.then_paid_often(2);
    let before = town.store.history().len();
    assert_eq!(town.sweep(), 1);
    assert_eq!(town.store.history().len(), before + 2, "one decision to ask, and one to keep both");
    town.assert_paid_twice(payment);
    assert_eq!(town.later(hours(80)).sweep(), 0, "nothing is left to ask about");
}

#[test]
fn the_second_callback_is_asked_about_at_once_and_copies_of_both_are_duplicates() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    town.gateway.then_paid_often(2);
    assert_eq!(
        town.called_back_again(payment, attempt, 1),
        CallbackOutcome::Accepted,
        "there is no rest after a capture"
    );
    town.assert_paid_twice(payment);
    for _ in 0..100 {
        assert_eq!(town.called_back(payment, attempt), CallbackOutcome::Duplicate);
        assert_eq!(town.later(minutes(1)).called_back_again(payment, attempt, 1), CallbackOutcome::Duplicate);
    }
    assert_eq!((town.gateway.asked(), town.sweep()), (2, 0));
    town.assert_paid_twice(payment);
}

#[test]
fn a_third_payment_is_a_second_surplus() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    town.gateway.then_paid_often(3);
    assert_eq!(town.called_back_again(payment, attempt, 2), CallbackOutcome::Accepted);
    assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 20_000), 3));
    assert_eq!(town.alerts(), ["SURPLUS_CAPTURE"], "one line of the list, which counts");
}

#[test]
fn both_callbacks_at_once_are_a_sale_and_a_surplus_in_every_order() {
    for order in 0..1 << 10 {
        let town = Town::default();
        let (payment, attempt) = town.at_the_gateway();
        town.gateway.then_paid_as_hinted().then_paid_as_hinted();
        let (first, second) = (town.callback_about(payment, attempt), town.callback_again(payment, attempt, 1));
        let (first, second) = interleaved(order, town.receive(first), town.receive(second));
        first.unwrap();
        second.unwrap();
        town.later(A_MOMENT).sweep();
        town.assert_paid_twice(payment);
        assert_eq!((town.gateway.asked(), town.later(hours(80)).sweep()), (2, 0), "order {order:b}");
    }
}

#[test]
fn a_crash_anywhere_loses_neither() {
    for steps in 0..40 {
        let town = Town::default();
        let (payment, attempt) = town.paid_once();
        town.gateway.then_paid_often(2).then_paid_often(2);
        let raw = town.callback_again(payment, attempt, 1);
        let first = crash_after(steps, town.verify_hinted(payment, attempt, &raw));
        for _ in 0..3 {
            town.later(minutes(2)).sweep();
        }
        if first.is_some() {
            assert!(steps > 4, "{steps}");
            return town.assert_paid_twice(payment);
        }
        // Before the question was claimed, nothing but the evidence knows of it: its callback is judged again.
        if town.payment(payment).captures().count() == 1 {
            assert!(steps < 3, "{steps}");
            assert_eq!(town.called_back_again(payment, attempt, 1), CallbackOutcome::Accepted);
        }
        town.assert_paid_twice(payment);
    }
    unreachable!("the flow never ended");
}

#[test]
fn a_flood_of_hints_at_nothing_is_a_few_questions_and_moves_nothing() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    for number in 0..1_000 {
        town.gateway.forget().then_paid();
        assert_eq!(town.called_back_again(payment, attempt, number), CallbackOutcome::Duplicate);
    }
    assert_eq!(town.gateway.asked(), 2, "one for the sale, and one for all of these");
    town.gateway.forget().then_paid();
    assert_eq!(town.later(A_MOMENT).sweep(), 1, "it is asked about once more, and no more");
    assert_eq!((town.gateway.asked(), town.later(hours(1)).sweep()), (3, 0));
    assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1));
    assert_eq!((town.told(), town.alerts()), (vec!["payment.succeeded"], vec![]));
}

#[test]
fn a_callback_without_a_hint_is_one_question() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    let reference = town.payment(payment).attempt(attempt).unwrap().reference.clone();
    let bare = || ScriptedGateway::callback_hinting(SSL, &reference, None);
    town.gateway.then_paid();
    assert_eq!(block_on(town.receive(bare())).unwrap().1.outcome, CallbackOutcome::Duplicate);
    assert_eq!((town.gateway.asked(), town.sweep()), (2, 0));
    town.later(minutes(1)).gateway.then_paid_often(2);
    assert_eq!(block_on(town.receive(bare())).unwrap().1.outcome, CallbackOutcome::Accepted);
    town.assert_paid_twice(payment);
}

#[test]
fn a_gateway_that_does_not_answer_changes_nothing_and_is_asked_again_for_three_days_at_most() {
    for town in [Town::default(), Town::holding()] {
        let (payment, attempt) = town.paid_once();
        let (before, began) = (town.payment(payment), town.now());
        town.gateway.then_silent();
        assert_eq!(town.called_back_again(payment, attempt, 1), CallbackOutcome::Accepted);
        let mut questions = 0;
        while let Some(check) = town.payment(payment).attempt(attempt).unwrap().check_at {
            town.clock.advance(check.since(town.now()));
            town.gateway.then_silent();
            assert_eq!(town.sweep(), 1);
            questions += 1;
            assert!(questions < 100);
        }
        assert!((60..90).contains(&questions) && town.now().since(began) <= ASK_FOR, "{questions}");
        let after = town.payment(payment);
        assert_eq!((after.state, after.kept_capture().is_some()), (before.state, true));
        assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1));
        assert_eq!(town.told(), ["payment.succeeded"]);
        assert_eq!(town.alerts(), ["VERIFICATION_UNAVAILABLE"], "one, counted when it began and when it ended");
    }
}

#[test]
fn what_a_silent_gateway_kept_back_is_found_when_it_speaks_again() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    town.gateway.then_silent();
    town.called_back_again(payment, attempt, 1);
    town.later(minutes(1)).gateway.then_paid_often(2);
    assert_eq!(town.sweep(), 1);
    assert_eq!(town.owed(), A_SALE_AND_A_SURPLUS);
    assert_eq!(town.later(hours(80)).sweep(), 0);
}

#[test]
fn what_the_gateway_could_not_confirm_just_now_is_asked_for_again() {
    let town = Town::default();
    let (payment, attempt) = town.at_the_gateway();
    town.gateway.then_paid_partly();
    assert_eq!(town.called_back(payment, attempt), CallbackOutcome::Accepted);
    assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1), "what was confirmed is kept");
    town.later(minutes(1)).gateway.then_paid_partly();
    assert_eq!(town.sweep(), 1);
    town.later(minutes(2)).gateway.then_paid_often(2);
    assert_eq!(town.sweep(), 1);
    town.assert_paid_twice(payment);
    assert_eq!(town.later(hours(80)).sweep(), 0);
}

#[test]
fn nothing_but_a_success_moves_a_captured_attempt() {
    for verdict in [Verdict::Failed { reason: "no".into() }, Verdict::Cancelled, Verdict::Undecided] {
        let town = Town::default();
        let (payment, attempt) = town.paid_once();
        let before = town.payment(payment);
        town.gateway.then_says(verdict);
        town.called_back_again(payment, attempt, 1);
        let after = town.payment(payment);
        assert_eq!((after.state, &after.attempts[0].state), (before.state, &before.attempts[0].state));
        assert_eq!((town.owed(), town.told(), town.alerts()), ((10_000, 0), vec!["payment.succeeded"], vec![]));
    }
}

#[test]
fn a_second_payment_under_review_is_a_surplus_whatever_the_operator_decides() {
    for (accept, owed) in [(true, A_SALE_AND_A_SURPLUS), (false, (0, 20_000))] {
        let town = Town::default();
        let (payment, attempt) = town.at_the_gateway();
        town.gateway.then_paid_but(|seen| seen.risk = Risk::High).then_paid_often(2);
        town.called_back(payment, attempt);
        assert_eq!(town.called_back_again(payment, attempt, 1), CallbackOutcome::Accepted);
        assert_eq!(town.came(payment), ("REVIEW [SUCCEEDED]".into(), (0, 10_000), 2));
        let at = town.now();
        let decide = move |payment: &crate::payments::Payment| {
            if accept { payment.accept_review(at) } else { payment.reject_review(at) }
        };
        block_on(crate::Decides::decide(&town.store, payment, &town.asked(), decide)).unwrap();
        assert_eq!((town.owed(), town.payment(payment).captures().count()), (owed, 2));
    }
}

#[test]
fn of_two_that_are_found_at_once_the_one_without_a_warning_is_the_merchants() {
    for risky in [0, 1] {
        let town = Town::default();
        let (payment, attempt) = town.at_the_gateway();
        town.gateway.then_paid_often_but(2, move |number, seen| {
            seen.risk = if number == risky { Risk::High } else { Risk::Safe };
        });
        town.called_back(payment, attempt);
        town.assert_paid_twice(payment);
        let kept = town.payment(payment).kept_capture().unwrap().1.gateway_txn_id.clone();
        assert_eq!(kept.contains("again"), risky == 0);
    }
}

#[test]
fn a_second_payment_of_something_else_is_on_record_and_never_booked() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    let before = town.payment(payment).state;
    town.gateway.then_paid_often_but(2, |number, seen| {
        if number == 1 {
            seen.amount = taka(9_999);
        }
    });
    assert_eq!(town.called_back_again(payment, attempt, 1), CallbackOutcome::Mismatch);
    assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1));
    assert_eq!((town.payment(payment).state, town.alerts()), (before, vec!["VERIFICATION_MISMATCH"]));
    assert_eq!(town.later(hours(80)).sweep(), 0);
}

#[test]
fn of_two_that_are_found_at_once_the_one_that_differs_does_not_fail_the_payment() {
    for differs in [0, 1] {
        let town = Town::default();
        let (payment, attempt) = town.at_the_gateway();
        town.gateway.then_paid_often_but(2, move |number, seen| {
            if number == differs {
                seen.amount = taka(1);
            }
        });
        assert_eq!(town.called_back(payment, attempt), CallbackOutcome::Accepted);
        assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1));
        assert_eq!((town.told(), town.alerts()), (vec!["payment.succeeded"], vec!["VERIFICATION_MISMATCH"]));
    }
}

#[test]
fn a_second_payment_that_paid_for_something_else_is_not_counted_again() {
    let town = Town::default();
    let (other, theirs) = town.at_the_gateway();
    town.gateway.then_paid_but(|seen| seen.gateway_txn_id = "T-1".into());
    town.called_back(other, theirs);
    let take = |number: usize, seen: &mut crate::payments::gateway::Verified| {
        if number == 1 {
            seen.gateway_txn_id = "T-1".into();
        }
    };
    // Found together with the first, and later.
    let (together, attempt) = town.at_the_gateway();
    town.gateway.then_paid_often_but(2, take);
    assert_eq!(town.called_back(together, attempt), CallbackOutcome::Accepted);
    let (later, attempt) = town.paid_once();
    town.gateway.then_paid_often_but(2, take);
    assert_eq!(town.called_back_again(later, attempt, 1), CallbackOutcome::Mismatch);
    for payment in [together, later] {
        assert_eq!(town.state(payment), "SUCCEEDED [SUCCEEDED]");
        assert_eq!(town.payment(payment).captures().count(), 1);
    }
    assert_eq!((town.owed(), town.told().len()), ((30_000, 0), 3));
    assert_eq!(town.alerts(), ["VERIFICATION_MISMATCH", "VERIFICATION_MISMATCH"]);
    assert_eq!(town.later(hours(80)).sweep(), 0);
}

#[test]
fn a_hint_at_somebody_elses_transaction_is_set_aside_after_the_capture_too() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    town.gateway.then_paid_but(|seen| seen.reference = "0123456789ABCDEFGHJK".into()).then_paid();
    assert_eq!(
        town.called_back_again(payment, attempt, 1),
        CallbackOutcome::Mismatch,
        "what it hinted at is on record"
    );
    assert_eq!(town.came(payment), ("SUCCEEDED [SUCCEEDED]".into(), (10_000, 0), 1));
    assert_eq!((town.alerts(), town.later(hours(80)).sweep()), (vec![], 0));
}

#[test]
fn a_sweep_that_comes_late_does_not_ask_about_what_was_captured() {
    let town = Town::default();
    let (payment, attempt) = town.paid_once();
    let answered = block_on(town.verify(payment, attempt, Trigger::Sweep)).unwrap();
    assert_eq!((answered, town.gateway.asked()), (crate::payments::Confirmed::AlreadyConfirmed, 1));
    assert!(matches!(town.payment(payment).state, PaymentState::Succeeded { .. }));
}
