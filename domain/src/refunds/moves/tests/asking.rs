//! Claims about asking for refunds, and about agreeing to them.

use crate::{
    access::{AccessRefused, ApproveRefunds, Permission, Reach, Standing},
    apps::RefundPolicy,
    ids::{CredentialId, RefundId, SessionId},
    money::MoneyRefused,
    payments::{CaptureKind, Method, PaymentStatus},
    refunds::{
        ApproveRefused, CaptureName, Fund, NewRefund, NothingToPropose, REFUNDS_MAX, RefundCase, RefundReference,
        RefundStatus, RequestRefused, RequestedBy, WithdrawRefused,
    },
    testing::{
        refund_story::{AUDITOR, CHECKER, MAKER, REFUND, RefundStory, case_of, new_refund, paid_case, proof},
        story::{FIRST, NOON, SECOND, SHOP, Story, noon_and, pending, poisha},
    },
};

const APP: RequestedBy = RequestedBy::App { credential: CredentialId::from_u128(1) };
const OPERATOR: RequestedBy = RequestedBy::Operator(MAKER);

fn ask(case: &RefundCase, id: u128, minor: i64, by: RequestedBy) -> Result<RefundCase, RequestRefused> {
    let new = NewRefund { amount_minor: minor, ..new_refund(RefundId::from_u128(id), 1) };
    case.request(&new, by, NOON).map(|decision| decision.next)
}

fn surplus() -> RefundCase {
    let payment = pending(10_000)
        .redirected(FIRST, Method::Sslcommerz)
        .redirected(SECOND, Method::Bkash)
        .paid(FIRST)
        .paid(SECOND);
    case_of(payment)
}

fn name_of(case: &RefundCase, kind: CaptureKind) -> CaptureName {
    let (attempt, capture) = case.payment.captures().find(|(_, capture)| capture.kind == kind).unwrap();
    CaptureName { attempt: attempt.id, gateway_txn_id: capture.gateway_txn_id.clone() }
}

#[test]
fn partial_refunds_never_add_up_to_more_than_came() {
    let case = ask(&paid_case(10_000), 1, 4_000, APP).unwrap();
    let case = ask(&case, 2, 5_999, APP).unwrap();
    assert_eq!(ask(&case, 3, 2, APP), Err(RequestRefused::ExceedsBalance { refundable_minor: 1 }));
    let case = ask(&case, 3, 1, APP).unwrap();
    assert_eq!(ask(&case, 4, 1, APP), Err(RequestRefused::ExceedsBalance { refundable_minor: 0 }));
}

#[test]
fn a_parked_refund_reserves_its_money_until_it_is_rejected() {
    let case = paid_case(10_000).requested(6_000);
    assert_eq!(ask(&case, 9, 4_001, APP), Err(RequestRefused::ExceedsBalance { refundable_minor: 4_000 }));
    let free = case.reject(REFUND, Some("a mistake".into()), &proof(CHECKER), NOON).unwrap().next;
    assert!(ask(&free, 9, 10_000, APP).is_ok());
}

#[test]
fn nothing_and_too_much_are_no_amounts() {
    let case = paid_case(10_000);
    for minor in [0, -1] {
        assert_eq!(ask(&case, 1, minor, APP), Err(RequestRefused::NotAnAmount(MoneyRefused::NotPositive)));
    }
    let most = RequestRefused::NotAnAmount(MoneyRefused::TooLarge);
    assert_eq!(ask(&case, 1, i64::MAX, APP), Err(most));
}

#[test]
fn only_a_payment_that_was_paid_is_refunded() {
    let sent = pending(10_000).redirected(FIRST, Method::Sslcommerz);
    let flagged = sent.clone().flagged(FIRST);
    let unpaid = [
        (pending(10_000), PaymentStatus::Pending),
        (pending(10_000).cancelled(), PaymentStatus::Cancelled),
        (pending(10_000).expired(), PaymentStatus::Expired),
        (sent.declined(FIRST), PaymentStatus::Pending),
        (flagged.clone(), PaymentStatus::Review),
        (flagged.clone().rejected(), PaymentStatus::Failed),
    ];
    for (payment, status) in unpaid {
        assert_eq!(payment.state.status(), status);
        assert_eq!(ask(&case_of(payment), 1, 1, APP), Err(RequestRefused::NotPaid { status }));
    }
    assert!(ask(&case_of(flagged.accepted()), 1, 10_000, APP).is_ok());
}

#[test]
fn a_reason_is_plain_text_without_a_card_number() {
    let case = paid_case(10_000);
    for wrong in ["", "a\nb", "4111 1111 1111 1111", &"x".repeat(501)] {
        let new = NewRefund { reason: Some(wrong.to_owned()), ..new_refund(REFUND, 1) };
        assert!(matches!(case.request(&new, APP, NOON), Err(RequestRefused::Reason { .. })), "{wrong:?}");
    }
}

#[test]
fn a_payment_has_only_so_many_refunds() {
    let mut case = paid_case(10_000);
    for id in 0..REFUNDS_MAX {
        case = ask(&case, u128::try_from(id).unwrap(), 1, APP).unwrap();
    }
    assert_eq!(ask(&case, 1_000, 1, APP), Err(RequestRefused::TooMany));
}

#[test]
fn thresholds_say_how_many_must_agree() {
    let policy = case_of(pending(1)).policy;
    for (minor, by_operator, by_poisha) in [(5_000, 0, 1), (5_001, 1, 1), (8_000, 1, 1), (8_001, 2, 2)] {
        assert_eq!(policy.approvals_needed(poisha(minor), OPERATOR), by_operator, "{minor}");
        assert_eq!(policy.approvals_needed(poisha(minor), RequestedBy::Poisha), by_poisha, "{minor}");
        assert_eq!(policy.approvals_needed(poisha(minor), APP), 0, "{minor}");
        let strict = RefundPolicy { app_refunds_need_approval: true, ..policy };
        assert_eq!(strict.approvals_needed(poisha(minor), APP), by_operator, "{minor}");
    }
    assert_eq!(RefundPolicy::default().approvals_needed(poisha(1), OPERATOR), 1, "four eyes unless chosen otherwise");
}

#[test]
fn a_parked_refund_tells_nobody_and_moves_nothing() {
    let decision = paid_case(10_000).request(&new_refund(REFUND, 6_000), OPERATOR, NOON).unwrap();
    assert!(decision.events.is_empty() && decision.postings.is_empty());
    assert_eq!(decision.next.refund(REFUND).unwrap().status(), RefundStatus::AwaitingApproval);
    assert_eq!(decision.next.approved(REFUND), None, "what nobody approved cannot be sent");
}

#[test]
fn two_approvers_are_two_people() {
    let case = paid_case(10_000).requested(9_000).approved_by(CHECKER);
    let hash = case.refund(REFUND).unwrap().request_hash();
    let again = case.approve(REFUND, hash, &proof(CHECKER), NOON);
    assert_eq!(again, Err(ApproveRefused::ApprovedBefore));
    assert_eq!(case.approved(REFUND), None);
    let case = case.approved_by(AUDITOR);
    assert_eq!(case.refund(REFUND).unwrap().status(), RefundStatus::Pending);
    assert!(case.approved(REFUND).is_some());
}

#[test]
fn what_is_on_record_is_looked_at_again_before_anything_is_sent() {
    let mut case = paid_case(10_000).requested(6_000).approved_by(CHECKER);
    case.refunds[0].approvals[0].by = MAKER;
    assert_eq!(case.approved(REFUND), None, "the requester's own approval counts for nothing");
    case.refunds[0].approvals.clear();
    assert_eq!(case.approved(REFUND), None);
}

#[test]
fn an_approval_is_for_exactly_what_was_asked() {
    let case = paid_case(10_000).requested(6_000);
    let hash = case.refund(REFUND).unwrap().request_hash();
    for change in [
        |new: &mut NewRefund| new.amount_minor = 6_001,
        |new: &mut NewRefund| new.reason = Some(String::new()),
        |new: &mut NewRefund| new.reason = Some("late".into()),
        |new: &mut NewRefund| new.id = RefundId::from_u128(1),
    ] {
        let mut new = new_refund(REFUND, 6_000);
        change(&mut new);
        let (id, mut other) = (new.id, paid_case(10_000));
        other.refunds = case.refunds.clone();
        other.refunds[0].id = new.id;
        other.refunds[0].amount = poisha(new.amount_minor);
        other.refunds[0].reason = new.reason;
        assert_eq!(other.approve(id, hash, &proof(CHECKER), NOON), Err(ApproveRefused::OtherRequest));
    }
    let mut other = case;
    other.refunds[0].requested_by = APP;
    assert_ne!(other.refunds[0].request_hash(), hash);
}

#[test]
fn an_approver_without_reach_finds_no_refund() {
    let case = paid_case(10_000).requested(6_000);
    let elsewhere = crate::AppId::from_u128(0xe15e);
    let standing = |stepped_up| Standing {
        operator: CHECKER,
        session: SessionId::from_u128(1),
        grants: vec![([Permission::RefundApprove].into(), Reach::Apps([elsewhere, SHOP.app].into()))],
        stepped_up,
    };
    assert_eq!(standing(false).may::<ApproveRefunds>(), Err(AccessRefused::StepUpNeeded));
    let granted = standing(true).may::<ApproveRefunds>().unwrap();
    let hash = case.refund(REFUND).unwrap().request_hash();
    let out_of_reach = granted.over(elsewhere).unwrap();
    assert_eq!(case.approve(REFUND, hash, &out_of_reach, NOON), Err(ApproveRefused::Unknown));
    assert!(case.approve(REFUND, hash, &granted.over(SHOP.app).unwrap(), NOON).is_ok());
}

#[test]
fn an_app_withdraws_what_it_asked_for_with_any_of_its_credentials() {
    let mut case = paid_case(10_000);
    case.policy.app_refunds_need_approval = true;
    let case = ask(&case, REFUND.as_u128(), 6_000, APP).unwrap();
    let other = RequestedBy::App { credential: CredentialId::from_u128(2) };
    assert_eq!(case.withdraw(REFUND, OPERATOR, NOON), Err(WithdrawRefused::NotTheRequester));
    assert!(case.withdraw(REFUND, other, NOON).is_ok());
}

#[test]
fn a_surplus_proposes_its_refund_once_and_leaves_the_payments_own_money_alone() {
    let case = surplus();
    let reference = RefundReference::from_u128(7);
    let proposed = case.propose((REFUND, &reference), NOON).unwrap();
    assert!(proposed.events.is_empty() && proposed.postings.is_empty());
    let case = proposed.next;
    let refund = case.refund(REFUND).unwrap();
    assert_eq!((refund.fund, refund.method, refund.amount), (Fund::Surplus, Method::Bkash, poisha(10_000)));
    assert_eq!((refund.status(), refund.approvals_missing()), (RefundStatus::AwaitingApproval, 2));
    assert_eq!(case.balance(&name_of(&case, CaptureKind::Kept)).refundable_minor(), 10_000);
    assert_eq!(case.balance(&name_of(&case, CaptureKind::Surplus)).refundable_minor(), 0);
    let again = (RefundId::from_u128(8), &reference);
    assert_eq!(case.propose(again, NOON), Err(NothingToPropose::NoSurplus));
    let rejected = case.reject(REFUND, None, &proof(CHECKER), NOON).unwrap().next;
    assert_eq!(rejected.propose(again, NOON), Err(NothingToPropose::NoSurplus), "a no is a no");
    let by_hand = NewRefund { surplus: Some(name_of(&case, CaptureKind::Surplus)), ..new_refund(again.0, 10_000) };
    assert!(rejected.request(&by_hand, OPERATOR, noon_and(1)).is_ok());
}

#[test]
fn a_surplus_goes_back_from_the_customers_account() {
    let case = surplus();
    let case = case.propose((REFUND, &RefundReference::from_u128(7)), NOON).unwrap().next.approved_by(CHECKER);
    let hash = case.refund(REFUND).unwrap().request_hash();
    let approved = case.approve(REFUND, hash, &proof(AUDITOR), NOON).unwrap();
    let moved = approved.postings[0].transfers().next().unwrap();
    assert_eq!(moved.debit.code(), "customer_surplus");
    assert_eq!(moved.credit.code(), "refunds_in_transit/bkash");
}

#[test]
fn only_a_surplus_that_is_there_is_given_back_as_one() {
    let case = surplus();
    let held = case_of(pending(10_000).redirected(FIRST, Method::Sslcommerz).flagged(FIRST));
    for (case, wrong) in [
        (&case, name_of(&case, CaptureKind::Kept)),
        (&case, CaptureName { attempt: SECOND, gateway_txn_id: "another".into() }),
        (&held, name_of(&held, CaptureKind::Held)),
    ] {
        let new = NewRefund { surplus: Some(wrong), ..new_refund(REFUND, 1) };
        assert_eq!(case.request(&new, OPERATOR, NOON), Err(RequestRefused::NoSuchSurplus));
    }
}
