//! The server dies between any two steps of sending a refund; the gateway is never told twice.

use super::Office;
use crate::{
    payments::gateway::RefundVerdict,
    testing::{
        refund_story::{returned, taken},
        run::{crash_after, interleaved},
    },
    time::{hours, minutes},
};

/// More steps than sending takes.
const STEPS_MAX: usize = 16;

#[test]
fn wherever_the_server_dies_a_refund_is_sent_at_most_once_and_its_end_is_found() {
    for steps in 0..STEPS_MAX {
        let office = Office::open();
        office.refund_by_app(4_000);
        let due = office.due()[0];
        drop(crash_after(steps, office.follow(due)));
        for _ in 0..20 {
            // The gateway says what is true: of what it was never sent it knows nothing.
            let is_known = !office.gateway.forget().refunds_sent().is_empty();
            office.gateway.then_of_refund(if is_known { returned() } else { Ok(RefundVerdict::NotKnown) });
            office.later(minutes(5)).sweep();
        }
        let sent = office.gateway.refunds_sent().len();
        assert!(sent <= 1, "after {steps} steps it was sent {sent} times");
        match (sent, office.states()[0]) {
            (1, "SUCCEEDED") => assert_eq!(office.book(), [6_000, 0, 0, 6_000]),
            (0, "PENDING") => {
                assert_eq!(office.alerts(), ["REFUND_UNCLEAR"], "a person is told after {steps} steps");
                assert_eq!(office.book(), [6_000, 0, 4_000, 10_000]);
            }
            odd => panic!("after {steps} steps: {odd:?}"),
        }
    }
}

#[test]
fn two_sweeps_at_once_send_once() {
    for order in 0..1_024_u32 {
        let office = Office::open();
        office.refund_by_app(4_000);
        let due = office.due()[0];
        let (one, two) = interleaved(order, office.follow(due), office.follow(due));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!(office.gateway.refunds_sent().len(), 1, "order {order:b}");
    }
}

#[test]
fn an_answer_that_comes_after_the_end_changes_nothing() {
    let office = Office::open();
    office.refund_by_app(4_000);
    office.sweep();
    office.later(hours(1));
    let due = office.due()[0];
    office.gateway.then_of_refund(returned()).then_of_refund(taken());
    let (one, two) = interleaved(0b0101_0101, office.follow(due), office.follow(due));
    assert!(one.is_ok() && two.is_ok());
    assert_eq!((office.states(), office.told().len()), (vec!["SUCCEEDED"], 2));
}
