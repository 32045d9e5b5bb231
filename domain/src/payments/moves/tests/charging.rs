//! When the gateway may be told to charge, in every state.

use crate::{
    payments::{ChargeNotTakenBack, ChargeRefused, Method, Payment, PaymentStatus},
    testing::story::{FIRST, SECOND, Story, noon_and, pending},
};

fn charged(payment: &Payment) -> Result<Option<crate::Timestamp>, ChargeRefused> {
    let decision = payment.start_charge(FIRST, noon_and(5))?;
    assert_eq!((decision.postings.len(), decision.events.len(), decision.alerts.len()), (0, 0, 0));
    assert_eq!(decision.next.state, payment.state);
    Ok(decision.next.attempt(FIRST).and_then(|attempt| attempt.charge_sent_at))
}

#[test]
fn only_what_is_owed_is_charged_and_only_once() {
    let sent = Ok(Some(noon_and(5)));
    let redirected = pending(1).redirected(FIRST, Method::Bkash);
    let not_owed = |status| Err(ChargeRefused::NotOwed { status });
    assert_eq!(charged(&redirected), sent);
    assert_eq!(charged(&redirected.clone().verifying(FIRST)), sent);
    let told = redirected.start_charge(FIRST, noon_and(4)).unwrap().next;
    assert_eq!(charged(&told), Err(ChargeRefused::AlreadySent));
    assert_eq!(charged(&redirected.clone().expired()), not_owed(PaymentStatus::Expired));
    assert_eq!(charged(&redirected.clone().cancelled()), not_owed(PaymentStatus::Cancelled));
    assert_eq!(charged(&redirected.clone().paid(FIRST)), not_owed(PaymentStatus::Succeeded));
    assert_eq!(charged(&redirected.flagged(FIRST)), not_owed(PaymentStatus::Review));
    let unknown = ChargeRefused::UnknownAttempt { attempt: FIRST };
    assert_eq!(charged(&pending(1)), Err(unknown));
}

#[test]
fn a_charge_in_doubt_keeps_every_other_from_being_sent() {
    let two = pending(1).redirected(FIRST, Method::Bkash).redirected(SECOND, Method::Bkash);
    let in_doubt = two.start_charge(SECOND, noon_and(3)).unwrap().next;
    assert_eq!(charged(&in_doubt), Err(ChargeRefused::OtherInDoubt));
    let declined = in_doubt.decline(SECOND, "no", noon_and(4)).unwrap().next;
    assert_eq!(charged(&declined), Ok(Some(noon_and(5))), "what is declined is in doubt no longer");
}

#[test]
fn a_charge_that_was_not_made_is_taken_back_and_may_be_sent() {
    let redirected = pending(1).redirected(FIRST, Method::Bkash);
    let taken_back = |payment: &Payment| Ok(payment.take_back_charge(FIRST, noon_and(6))?.next);
    assert_eq!(taken_back(&redirected), Err(ChargeNotTakenBack::NotSent));
    assert_eq!(taken_back(&pending(1)), Err(ChargeNotTakenBack::UnknownAttempt { attempt: FIRST }));
    let sent = redirected.start_charge(FIRST, noon_and(4)).unwrap().next;
    let free = taken_back(&sent).unwrap();
    assert_eq!((charged(&free), free.state), (Ok(Some(noon_and(5))), redirected.state));
    let two = sent.redirected(SECOND, Method::Bkash);
    assert_eq!(two.start_charge(SECOND, noon_and(5)).err(), Some(ChargeRefused::OtherInDoubt));
    let free = taken_back(&two).unwrap();
    assert!(free.start_charge(SECOND, noon_and(7)).is_ok(), "and no other one waits for it");
}
