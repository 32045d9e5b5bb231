//! Claims about sending refunds, and about how they end.

use crate::{
    alerts::AlertKind,
    ids::RefundId,
    payments::gateway::{RefundRoad, RefundVerdict},
    refunds::{
        DryRun, Finding, FindingRefused, RefundCase, RefundState, RefundStatus, RequestedBy, SendRefused, Sending,
        Witnesses,
    },
    testing::{
        refund_story::{
            AUDITOR, CHECKER, MAKER, REFUND, RefundStory, found_returned, new_refund, paid_case, proof, refused,
            returned, silence, taken,
        },
        story::{NOON, noon_and},
    },
    time::hours,
};

fn ready() -> RefundCase {
    paid_case(10_000).requested(6_000).approved_by(CHECKER)
}

fn at_the_gateway() -> RefundCase {
    ready().sent(RefundRoad::Api)
}

fn state(case: &RefundCase) -> &RefundState {
    &case.refund(REFUND).unwrap().state
}

#[test]
fn a_refund_is_sent_once_and_then_only_asked_about() {
    let ready = ready();
    let approved = ready.approved(REFUND).unwrap();
    let sent = ready.begin_sending(&approved, RefundRoad::Api, NOON).unwrap().next;
    assert_eq!(sent.begin_sending(&approved, RefundRoad::Api, NOON), Err(SendRefused::SentBefore));
    for answer in [silence(), Ok(RefundVerdict::NotKnown), taken()] {
        for at in [noon_and(1), noon_and(60), noon_and(60 * 24 * 59)] {
            let later = sent.clone().answered(answer.clone(), at);
            assert_eq!(later.begin_sending(&approved, RefundRoad::Api, at), Err(SendRefused::SentBefore));
        }
    }
}

#[test]
fn a_name_that_another_refund_bears_is_no_answer() {
    let other = RefundId::from_u128(0x5ef);
    let first = paid_case(10_000).requested(3_000).sent(RefundRoad::Api).answered(returned(), noon_and(1));
    let by = RequestedBy::Operator(MAKER);
    let second = first.request(&new_refund(other, 3_000), by, noon_and(2)).unwrap().next;
    let sent = second.begin_sending(&second.approved(other).unwrap(), RefundRoad::Api, noon_and(2)).unwrap().next;
    for misled in [returned(), taken()] {
        let kept = sent.settle(other, &misled, noon_and(3)).unwrap();
        assert!(kept.postings.is_empty() && kept.events.is_empty(), "{misled:?}");
        let state = &kept.next.refund(other).unwrap().state;
        assert!(matches!(state, RefundState::Pending(Sending::Sent { .. })), "{state:?}");
    }
    let named = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some("ref-2".into()) });
    let kept = sent.settle(other, &named, noon_and(3)).unwrap();
    assert!(matches!(kept.next.refund(other).unwrap().state, RefundState::Succeeded { .. }));
}

#[test]
fn many_workers_ask_once() {
    let sent = at_the_gateway();
    assert_eq!(sent.begin_asking(REFUND, noon_and(1)), Err(SendRefused::NotDue), "whoever sent it may still wait");
    let asked = sent.begin_asking(REFUND, noon_and(2)).unwrap().next;
    assert_eq!(asked.begin_asking(REFUND, noon_and(2)), Err(SendRefused::NotDue));
}

#[test]
fn a_gateway_that_does_not_say_calls_a_person_once() {
    let case = at_the_gateway();
    let quiet = case.settle(REFUND, &silence(), noon_and(59)).unwrap();
    assert!(quiet.alerts.is_empty());
    let told = quiet.next.settle(REFUND, &Ok(RefundVerdict::NotKnown), noon_and(60)).unwrap();
    assert_eq!(told.alerts.iter().map(|alert| alert.kind).collect::<Vec<_>>(), [AlertKind::RefundUnclear]);
    assert_eq!(*state(&told.next), RefundState::Pending(Sending::Unclear { since: NOON }));
    assert!(told.postings.is_empty() && told.events.is_empty(), "nothing is known, so nothing moves");
    let again = told.next.settle(REFUND, &silence(), noon_and(120)).unwrap();
    assert!(again.alerts.is_empty());
}

#[test]
fn an_accepted_refund_may_take_a_month() {
    let case = at_the_gateway().answered(taken(), NOON);
    let patient = case.settle(REFUND, &taken(), noon_and(60 * 24 * 29)).unwrap();
    assert!(patient.alerts.is_empty());
    let silent = patient.next.settle(REFUND, &silence(), noon_and(60 * 24 * 29)).unwrap();
    assert!(silent.alerts.is_empty(), "a gateway that is down for an hour is no reason to call anybody");
    let late = silent.next.settle(REFUND, &taken(), NOON.plus(hours(24 * 30))).unwrap();
    assert_eq!(late.alerts.len(), 1);
}

#[test]
fn asking_ends_at_its_horizon_and_an_answer_still_counts() {
    let end = NOON.plus(hours(24 * 60));
    let case = at_the_gateway().answered(silence(), end);
    assert_eq!(case.refund(REFUND).unwrap().check_at, None);
    assert_eq!(case.answered(returned(), end).refund(REFUND).unwrap().status(), RefundStatus::Succeeded);
}

#[test]
fn the_gateways_first_name_for_a_refund_stands() {
    let case = at_the_gateway().answered(taken(), NOON);
    let other = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some("another".into()) });
    assert_eq!(case.answered(other, NOON).refund(REFUND).unwrap().gateway_refund_id.as_deref(), Some("ref-1"));
    let odd = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some("a\0b".into()) });
    assert_eq!(at_the_gateway().answered(odd, NOON).refund(REFUND).unwrap().gateway_refund_id, None);
}

#[test]
fn a_refused_refund_frees_its_money_and_keeps_the_gateways_words_without_a_card_number() {
    let words = Ok(RefundVerdict::Refused { reason: "card 4111111111111111\nis closed".into() });
    let case = at_the_gateway().answered(words, NOON);
    let RefundState::Failed { reason, witnesses: None, .. } = state(&case) else { panic!("{:?}", state(&case)) };
    assert!(reason.contains("is closed") && !reason.contains("4111111111111111") && !reason.contains('\n'));
    let of = case.refund(REFUND).unwrap().of.clone();
    assert_eq!(case.balance(&of).refundable_minor(), 10_000);
    let wordless = at_the_gateway().answered(Ok(RefundVerdict::Refused { reason: " ".into() }), NOON);
    assert!(matches!(state(&wordless), RefundState::Failed { reason, .. } if reason == "the gateway refused it"));
}

#[test]
fn two_people_end_a_refund_that_goes_by_hand() {
    let case = ready().sent(RefundRoad::Manual).recorded();
    let alone = case.confirm_finding(REFUND, &found_returned(), &proof(MAKER), NOON);
    assert_eq!(alone, Err(FindingRefused::SelfApproval));
    let done = case.confirmed();
    let witnesses = Witnesses { recorded_by: MAKER, confirmed_by: CHECKER };
    let by_hand = Some(("TRX-77".to_owned(), witnesses));
    assert_eq!(*state(&done), RefundState::Succeeded { at: NOON, by_hand });
}

#[test]
fn a_wrong_record_is_recorded_again_and_only_the_new_one_confirmed() {
    let lost = Finding::NotReturned { reason: "the wallet is closed".into() };
    let case = ready().sent(RefundRoad::Manual).recorded();
    let case = case.record_finding(REFUND, &lost, &proof(AUDITOR), NOON).unwrap().next;
    let stale = case.confirm_finding(REFUND, &found_returned(), &proof(CHECKER), NOON);
    assert_eq!(stale, Err(FindingRefused::OtherFinding));
    let failed = case.confirm_finding(REFUND, &lost, &proof(CHECKER), NOON).unwrap().next;
    assert_eq!(failed.refund(REFUND).unwrap().status(), RefundStatus::Failed);
    for wrong in ["", "a\u{7}", "4111-1111-1111-1111"] {
        let finding = Finding::Returned { reference: wrong.into() };
        let refused = case.record_finding(REFUND, &finding, &proof(MAKER), NOON);
        assert!(matches!(refused, Err(FindingRefused::Text { .. })), "{wrong:?}");
    }
}

#[test]
fn what_the_gateway_definitely_says_overrules_what_one_person_recorded() {
    let unclear = at_the_gateway().answered(silence(), noon_and(60)).recorded();
    let nothing_new = unclear.clone().answered(silence(), noon_and(61));
    assert_eq!(nothing_new, unclear);
    assert_eq!(unclear.answered(refused(), noon_and(61)).refund(REFUND).unwrap().status(), RefundStatus::Failed);
}

#[test]
fn a_dry_run_shows_what_the_approval_does() {
    let case = paid_case(10_000).requested(9_000);
    let run = |case: &RefundCase, who| case.dry_run(REFUND, &proof(who), NOON, |_| RefundRoad::Api).unwrap();
    let first: DryRun = run(&case, CHECKER);
    assert_eq!((first.becomes, first.approvals_missing), (RefundStatus::AwaitingApproval, 1));
    assert!(first.postings.is_empty() && first.call.is_none());
    let case = case.approved_by(CHECKER);
    let second = run(&case, AUDITOR);
    let hash = case.refund(REFUND).unwrap().request_hash();
    let approved = case.approve(REFUND, hash, &proof(AUDITOR), NOON).unwrap();
    assert_eq!((second.hash, second.becomes, second.approvals_missing), (hash, RefundStatus::Pending, 0));
    assert_eq!(second.postings, approved.postings);
    assert_eq!(second.capture.0.refundable_minor(), 1_000, "it was reserved when it was asked for");
    let call = second.call.unwrap();
    assert_eq!((call.amount.minor(), call.road), (9_000, RefundRoad::Api));
    assert!(case.dry_run(REFUND, &proof(MAKER), NOON, |_| RefundRoad::Api).is_err(), "the same rule refuses");
}
