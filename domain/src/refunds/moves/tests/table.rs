//! Every state a refund can be in, and what each request makes of it.
//!
//! A line names requests and what they lead to: where the refund stands, what is booked, told, alerted and recorded; or
//! why they are refused. Requests come two hours after noon.

use crate::{
    audit::AuditLine,
    decision::Decision,
    payments::gateway::{RefundRoad, RefundVerdict},
    refunds::{Finding, RefundCase, RefundNews, RefundState, RequestedBy},
    testing::{
        refund_story::{
            AUDITOR, CHECKER, MAKER, REFUND, RefundStory, found_returned, new_refund, paid_case, proof, refused,
            returned, silence, taken,
        },
        story::{NOON, noon_and},
    },
};
use std::fmt::{Display, Write};

/// What every request makes of [`REFUND`], a line for each answer.
fn answers(case: &RefundCase) -> String {
    let at = noon_and(120);
    let refund = case.refund(REFUND).unwrap();
    let hash = refund.request_hash();
    let approve = |who| line(case.approve(REFUND, hash, &proof(who), at));
    let withdraw = |who| line(case.withdraw(REFUND, RequestedBy::Operator(who), at));
    let send = |road| match case.approved(REFUND) {
        Some(approved) => line(case.begin_sending(&approved, road, at)),
        None => "no, nobody approved it".into(),
    };
    let settle = |answer| line(case.settle(REFUND, &answer, at));
    let lost = Finding::NotReturned { reason: "the account is closed".into() };
    let lines = [
        ("ask for as much again", {
            line(case.request(&new_refund(crate::RefundId::from_u128(9), 6_000), RequestedBy::Operator(MAKER), at))
        }),
        ("approve", approve(CHECKER)),
        ("approve, third", approve(AUDITOR)),
        ("approve oneself", approve(MAKER)),
        ("reject", line(case.reject(REFUND, None, &proof(CHECKER), at))),
        ("withdraw", withdraw(MAKER)),
        ("withdraw another's", withdraw(CHECKER)),
        ("send", send(RefundRoad::Api)),
        ("send by hand", send(RefundRoad::Manual)),
        ("ask", line(case.begin_asking(REFUND, at))),
        ("accepted", settle(taken())),
        ("returned", settle(returned())),
        ("refused", settle(refused())),
        ("not known", settle(Ok(RefundVerdict::NotKnown))),
        ("silence", settle(silence())),
        ("record", line(case.record_finding(REFUND, &found_returned(), &proof(MAKER), at))),
        ("confirm", line(case.confirm_finding(REFUND, &found_returned(), &proof(CHECKER), at))),
        ("confirm oneself", line(case.confirm_finding(REFUND, &found_returned(), &proof(MAKER), at))),
        ("confirm something else", line(case.confirm_finding(REFUND, &lost, &proof(CHECKER), at))),
    ];
    let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
    for (request, answer) in lines {
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, requests)) => requests.push(request),
            None => answers.push((answer, vec![request])),
        }
    }
    answers.iter().map(|(answer, requests)| format!("{}: {answer}\n", requests.join(" | "))).collect()
}

/// Compares the table of a refund with what is expected, whatever the indentation.
fn says(case: &RefundCase, expected: &str) {
    let expected: String = expected.trim().lines().map(|line| format!("{}\n", line.trim())).collect();
    assert_eq!(answers(case), expected);
}

fn line<R: Display>(decided: Result<Decision<RefundCase>, R>) -> String {
    let Decision { next, postings, events, alerts, settled: _, audit, key: _ } = match decided {
        Ok(decision) => decision,
        Err(refused) => return format!("no, {refused}"),
    };
    let refund = next.refunds.last().unwrap();
    let mut line = refund.status().as_str().to_owned();
    if let RefundState::Pending(sending) = &refund.state {
        write!(line, " {}", sending.as_str()).unwrap();
    }
    for posting in &postings {
        let moved = posting.transfers().next().unwrap();
        write!(line, " + {} from {} to {}", moved.amount.minor(), moved.debit.code(), moved.credit.code()).unwrap();
    }
    for event in &events {
        let told = match event.news {
            RefundNews::Pending => "pending",
            RefundNews::Succeeded => "succeeded",
            RefundNews::Failed => "failed",
        };
        write!(line, " + tells {told}").unwrap();
    }
    alerts.iter().for_each(|alert| write!(line, " + alert {}", alert.kind.as_str()).unwrap());
    audit.iter().for_each(|AuditLine { action, .. }| write!(line, " + on record {}", action.as_str()).unwrap());
    line
}

fn ready() -> RefundCase {
    paid_case(10_000).requested(6_000).approved_by(CHECKER)
}

fn at_the_gateway() -> RefundCase {
    ready().sent(RefundRoad::Api)
}

#[test]
fn a_refund_that_waits_for_approval() {
    says(
        &paid_case(10_000).requested(6_000),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third: PENDING READY + 6000 from merchant_payable to refunds_in_transit/sslcommerz + tells pending + on record refund.approved
        approve oneself: no, a refund is approved by somebody else than who asked for it
        reject: REJECTED + on record refund.rejected
        withdraw: WITHDRAWN + on record refund.withdrawn
        withdraw another's: no, only who asked for a refund can withdraw it; it can be rejected instead
        send | send by hand: no, nobody approved it
        ask: no, a refund that is AWAITING_APPROVAL is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is AWAITING_APPROVAL expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_waits_for_a_second_approval() {
    says(
        &paid_case(10_000).requested(9_000).approved_by(CHECKER),
        "
        ask for as much again: no, only 1000 can still be refunded
        approve: no, you have approved this refund before; another person must
        approve, third: PENDING READY + 9000 from merchant_payable to refunds_in_transit/sslcommerz + tells pending + on record refund.approved
        approve oneself: no, a refund is approved by somebody else than who asked for it
        reject: REJECTED + on record refund.rejected
        withdraw: WITHDRAWN + on record refund.withdrawn
        withdraw another's: no, only who asked for a refund can withdraw it; it can be rejected instead
        send | send by hand: no, nobody approved it
        ask: no, a refund that is AWAITING_APPROVAL is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is AWAITING_APPROVAL expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_is_ready_to_be_sent() {
    says(
        &ready(),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send: PENDING SENT
        send by hand: PENDING BY_HAND
        ask: no, a refund that is PENDING is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is PENDING expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_was_sent() {
    says(
        &at_the_gateway(),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send | send by hand: no, the refund was sent before
        ask: PENDING SENT
        accepted: PENDING ACCEPTED
        returned: SUCCEEDED + 6000 from refunds_in_transit/sslcommerz to gateway_receivable/sslcommerz + tells succeeded
        refused: FAILED + 6000 from refunds_in_transit/sslcommerz to merchant_payable + tells failed
        not known | silence: PENDING UNCLEAR + alert REFUND_UNCLEAR
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_the_gateway_has_in_hand() {
    says(
        &at_the_gateway().answered(taken(), NOON),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send | send by hand: no, the refund was sent before
        ask | accepted | silence: PENDING ACCEPTED
        returned: SUCCEEDED + 6000 from refunds_in_transit/sslcommerz to gateway_receivable/sslcommerz + tells succeeded
        refused: FAILED + 6000 from refunds_in_transit/sslcommerz to merchant_payable + tells failed
        not known: PENDING UNCLEAR + alert REFUND_UNCLEAR
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_nobody_can_tell_about() {
    says(
        &at_the_gateway().answered(silence(), noon_and(60)),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send | send by hand: no, the refund was sent before
        ask | not known | silence: PENDING UNCLEAR
        accepted: PENDING ACCEPTED
        returned: SUCCEEDED + 6000 from refunds_in_transit/sslcommerz to gateway_receivable/sslcommerz + tells succeeded
        refused: FAILED + 6000 from refunds_in_transit/sslcommerz to merchant_payable + tells failed
        record: PENDING RECORDED + on record refund.recorded
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_people_send() {
    says(
        &ready().sent(RefundRoad::Manual),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send | send by hand: no, the refund was sent before
        ask: no, a refund that is PENDING is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is PENDING expects no answer
        record: PENDING RECORDED + on record refund.recorded
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_about_which_one_person_spoke() {
    says(
        &ready().sent(RefundRoad::Manual).recorded(),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is PENDING does not wait for approval
        withdraw | withdraw another's: no, a refund that is PENDING cannot be withdrawn
        send | send by hand: no, the refund was sent before
        ask: no, a refund that is PENDING is not at a gateway
        accepted | not known | silence: PENDING RECORDED
        returned: SUCCEEDED + 6000 from refunds_in_transit/sslcommerz to gateway_receivable/sslcommerz + tells succeeded
        refused: FAILED + 6000 from refunds_in_transit/sslcommerz to merchant_payable + tells failed
        record: PENDING RECORDED + on record refund.recorded
        confirm: SUCCEEDED + 6000 from refunds_in_transit/sslcommerz to gateway_receivable/sslcommerz + tells succeeded + on record refund.confirmed
        confirm oneself: no, a finding is confirmed by somebody else than who recorded it
        confirm something else: no, something else was recorded; look at the refund again
        ",
    );
}

#[test]
fn a_refund_that_arrived() {
    says(
        &at_the_gateway().answered(returned(), NOON),
        "
        ask for as much again: no, only 4000 can still be refunded
        approve | approve, third | approve oneself | reject: no, a refund that is SUCCEEDED does not wait for approval
        withdraw | withdraw another's: no, a refund that is SUCCEEDED cannot be withdrawn
        send | send by hand: no, nobody approved it
        ask: no, a refund that is SUCCEEDED is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is SUCCEEDED expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_failed() {
    says(
        &at_the_gateway().answered(refused(), NOON),
        "
        ask for as much again: AWAITING_APPROVAL + on record refund.requested
        approve | approve, third | approve oneself | reject: no, a refund that is FAILED does not wait for approval
        withdraw | withdraw another's: no, a refund that is FAILED cannot be withdrawn
        send | send by hand: no, nobody approved it
        ask: no, a refund that is FAILED is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is FAILED expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_was_rejected() {
    let case = paid_case(10_000).requested(6_000);
    says(
        &case.reject(REFUND, None, &proof(CHECKER), NOON).unwrap().next,
        "
        ask for as much again: AWAITING_APPROVAL + on record refund.requested
        approve | approve, third | approve oneself | reject: no, a refund that is REJECTED does not wait for approval
        withdraw | withdraw another's: no, a refund that is REJECTED cannot be withdrawn
        send | send by hand: no, nobody approved it
        ask: no, a refund that is REJECTED is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is REJECTED expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}

#[test]
fn a_refund_that_was_withdrawn() {
    let case = paid_case(10_000).requested(6_000);
    says(
        &case.withdraw(REFUND, RequestedBy::Operator(MAKER), NOON).unwrap().next,
        "
        ask for as much again: AWAITING_APPROVAL + on record refund.requested
        approve | approve, third | approve oneself | reject: no, a refund that is WITHDRAWN does not wait for approval
        withdraw | withdraw another's: no, a refund that is WITHDRAWN cannot be withdrawn
        send | send by hand: no, nobody approved it
        ask: no, a refund that is WITHDRAWN is not at a gateway
        accepted | returned | refused | not known | silence: no, a refund that is WITHDRAWN expects no answer
        record: no, nobody needs to find out about this refund now
        confirm | confirm oneself | confirm something else: no, nothing was recorded about this refund
        ",
    );
}
