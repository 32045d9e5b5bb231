//! Whoever asks, agrees, answers or dies, in whatever order: never more goes back than came, and the book balances.

use super::{APP, Office, Requester};
use crate::{
    access::{CreateRefunds, Proof},
    ids::OperatorId,
    payments::{
        CaptureKind, GivenBack,
        gateway::{RefundRoad, RefundVerdict, Unavailable},
    },
    refunds::{CaptureName, Finding, Fund, Refund, RefundState, confirm_finding, record_finding, reject, withdraw},
    testing::{
        contract::Inspect,
        refund_story::{AUDITOR, CHECKER, MAKER, case_of, found_returned, proof, refused, returned, silence, taken},
        run::{block_on, crash_after, interleaved},
        story::{SHOP, pending},
    },
    time::minutes,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What somebody does. A refund is named by any number; the one it is about is that number's remainder.
#[derive(Clone, Debug)]
enum Command {
    Ask { who: Who, minor: i64 },
    TwoAsk { minors: (i64, i64), order: u32 },
    Approve { who: Who, refund: usize },
    TwoApprove { refund: usize, order: u32 },
    Reject { refund: usize },
    Withdraw { who: Who, refund: usize },
    Sweep { on_refund: Answer, of_refund: Answer },
    TwoSweeps { order: u32 },
    CrashedSweep { steps: usize, of_refund: Answer },
    Record { who: Who, refund: usize, back: bool },
    Confirm { who: Who, refund: usize, back: bool },
    Propose,
    Wait { minutes: u64 },
}

#[derive(Clone, Copy, Debug)]
enum Who {
    App,
    Maker,
    Checker,
    Auditor,
}

#[derive(Clone, Copy, Debug)]
enum Answer {
    Taken,
    Returned,
    Refused,
    NotKnown,
    Silence,
}

impl Who {
    fn operator(self) -> OperatorId {
        match self {
            Who::App | Who::Maker => MAKER,
            Who::Checker => CHECKER,
            Who::Auditor => AUDITOR,
        }
    }
}

impl Answer {
    fn spoken(self) -> Result<RefundVerdict, Unavailable> {
        match self {
            Answer::Taken => taken(),
            Answer::Returned => returned(),
            Answer::Refused => refused(),
            Answer::NotKnown => Ok(RefundVerdict::NotKnown),
            Answer::Silence => silence(),
        }
    }
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![Just(Who::App), Just(Who::Maker), Just(Who::Checker), Just(Who::Auditor)]
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Taken),
        Just(Answer::Returned),
        Just(Answer::Refused),
        Just(Answer::NotKnown),
        Just(Answer::Silence)
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let minor = || prop_oneof![1..3_000_i64, 5_000..10_001_i64, Just(0)];
    prop_oneof![
        4 => (who(), minor()).prop_map(|(who, minor)| Command::Ask { who, minor }),
        2 => ((minor(), minor()), any::<u32>()).prop_map(|(minors, order)| Command::TwoAsk { minors, order }),
        5 => (who(), 0..6_usize).prop_map(|(who, refund)| Command::Approve { who, refund }),
        2 => (0..6_usize, any::<u32>()).prop_map(|(refund, order)| Command::TwoApprove { refund, order }),
        1 => (0..6_usize).prop_map(|refund| Command::Reject { refund }),
        1 => (who(), 0..6_usize).prop_map(|(who, refund)| Command::Withdraw { who, refund }),
        4 => (answer(), answer()).prop_map(|(on_refund, of_refund)| Command::Sweep { on_refund, of_refund }),
        1 => any::<u32>().prop_map(|order| Command::TwoSweeps { order }),
        2 => (0..14_usize, answer()).prop_map(|(steps, of_refund)| Command::CrashedSweep { steps, of_refund }),
        2 => (who(), 0..6_usize, any::<bool>()).prop_map(|(who, refund, back)| Command::Record { who, refund, back }),
        2 => (who(), 0..6_usize, any::<bool>()).prop_map(|(who, refund, back)| Command::Confirm { who, refund, back }),
        1 => Just(Command::Propose),
        3 => (1..90_u64).prop_map(|minutes| Command::Wait { minutes }),
    ]
}

fn finding(back: bool) -> Finding {
    if back { found_returned() } else { Finding::NotReturned { reason: "closed".into() } }
}

/// Does what a command says. A refusal is an answer like any other.
fn obey(office: &Office, command: &Command) {
    let refunds = office.refunds();
    let named = |number: usize| refunds.get(number % refunds.len().max(1));
    let (store, asked) = (&office.store, office.asked());
    match *command {
        Command::Ask { who, minor } => {
            let proof: Proof<CreateRefunds> = proof(who.operator());
            let who = if let Who::App = who { APP } else { Requester::Operator(&proof) };
            block_on(office.request(&asked, who, minor)).ok();
        }
        Command::TwoAsk { minors, order } => {
            interleaved(order, office.request(&asked, APP, minors.0), office.request(&asked, APP, minors.1)).0.ok();
        }
        Command::Approve { who, refund } => {
            named(refund).map(|refund| block_on(office.approve(who.operator(), refund)).ok());
        }
        Command::TwoApprove { refund, order } => {
            named(refund).map(|refund| {
                interleaved(order, office.approve(CHECKER, refund), office.approve(AUDITOR, refund)).0.ok()
            });
        }
        Command::Reject { refund } => {
            named(refund).map(|one| block_on(reject(store, &asked, &proof(CHECKER), (one.id, None), |_| None)).ok());
        }
        Command::Withdraw { who, refund } => {
            let proof: Proof<CreateRefunds> = proof(who.operator());
            let who = if let Who::App = who { APP } else { Requester::Operator(&proof) };
            named(refund).map(|one| block_on(withdraw(store, &asked, who, one.id, |_| None)).ok());
        }
        Command::Sweep { on_refund, of_refund } => {
            for due in office.due() {
                office.gateway.then_on_refund(on_refund.spoken()).then_of_refund(of_refund.spoken());
                block_on(office.follow(due)).unwrap();
                office.gateway.forget();
            }
        }
        Command::TwoSweeps { order } => {
            if let Some(due) = office.due().first() {
                let (one, two) = interleaved(order, office.follow(*due), office.follow(*due));
                assert!(one.is_ok() && two.is_ok());
            }
        }
        Command::CrashedSweep { steps, of_refund } => {
            office.gateway.then_of_refund(of_refund.spoken());
            if let Some(due) = office.due().first() {
                drop(crash_after(steps, office.follow(*due)));
            }
        }
        Command::Record { who, refund, back } => {
            let by = proof(who.operator());
            named(refund)
                .map(|one| block_on(record_finding(store, &asked, &by, (one.id, finding(back)), |_| None)).ok());
        }
        Command::Confirm { who, refund, back } => {
            let by = proof(who.operator());
            named(refund)
                .map(|one| block_on(confirm_finding(store, &asked, &by, (one.id, finding(back)), |_| None)).ok());
        }
        Command::Propose => {
            office.propose();
        }
        Command::Wait { minutes: waited } => {
            office.later(minutes(waited));
        }
    }
    office.gateway.forget();
}

/// What must hold of one refund at any time.
fn check_refund(refund: &Refund) -> Result<(), TestCaseError> {
    let is_under_way = !matches!(
        refund.state,
        RefundState::AwaitingApproval | RefundState::Rejected { .. } | RefundState::Withdrawn { .. }
    );
    if is_under_way {
        let approvers: BTreeSet<_> = refund.approvals.iter().map(|approval| approval.by).collect();
        prop_assert_eq!(approvers.len(), refund.approvals.len(), "nobody agreed twice");
        prop_assert!(approvers.len() >= usize::from(refund.approvals_needed), "somebody's agreement is missing");
        let requester = refund.requested_by.bits();
        prop_assert!(approvers.iter().all(|approver| approver.as_u128() != requester), "nobody agreed with himself");
    }
    let witnesses = match &refund.state {
        RefundState::Succeeded { by_hand: Some((_, witnesses)), .. } => Some(witnesses),
        RefundState::Failed { witnesses, .. } => witnesses.as_ref(),
        RefundState::AwaitingApproval
        | RefundState::Pending(_)
        | RefundState::Succeeded { by_hand: None, .. }
        | RefundState::Rejected { .. }
        | RefundState::Withdrawn { .. } => None,
    };
    prop_assert!(witnesses.is_none_or(|two| two.recorded_by != two.confirmed_by));
    Ok(())
}

/// What must hold at any time.
fn check(office: &Office) -> Result<(), TestCaseError> {
    let case = block_on(crate::refunds::FindsRefunds::refund_case(&office.store, SHOP, super::PAYMENT));
    let case = case.unwrap().unwrap();
    for (attempt, capture) in case.payment.captures() {
        let name = CaptureName { attempt: attempt.id, gateway_txn_id: capture.gateway_txn_id.clone() };
        let balance = case.balance(&name);
        prop_assert!(balance.refundable_minor() >= 0, "{balance:?}: more goes back than came");
    }
    prop_assert!(case.payment.refundable_minor() >= 0);
    let own = |state: fn(&RefundState) -> bool| -> i64 {
        let found = case.refunds.iter().filter(|one| one.fund == Fund::Merchant && state(&one.state));
        found.map(|refund| refund.amount.minor()).sum()
    };
    let held = own(|state| matches!(state, RefundState::AwaitingApproval | RefundState::Pending(_)));
    let back = own(|state| matches!(state, RefundState::Succeeded { .. }));
    let expected = GivenBack { held_minor: held, refunded_minor: back, disputed_minor: 0 };
    prop_assert_eq!(case.payment.given_back, expected, "the payment shows what its refunds are");
    case.refunds.iter().try_for_each(check_refund)?;
    let sum = |fund: Option<Fund>, wanted: fn(&RefundState) -> bool| -> i64 {
        let found = case.refunds.iter().filter(|one| fund.is_none_or(|fund| one.fund == fund) && wanted(&one.state));
        found.map(|refund| refund.amount.minor()).sum()
    };
    let left = |state: &RefundState| matches!(state, RefundState::Pending(_) | RefundState::Succeeded { .. });
    let came: i64 = case.payment.captures().map(|(_, capture)| capture.amount.minor()).sum();
    let surplus = case.payment.captures().filter(|(_, capture)| capture.kind == CaptureKind::Surplus);
    let surplus: i64 = surplus.map(|(_, capture)| capture.amount.minor()).sum();
    let expected = [
        came - surplus - sum(Some(Fund::Merchant), left),
        surplus - sum(Some(Fund::Surplus), left),
        sum(None, |state| matches!(state, RefundState::Pending(_))),
        came - sum(None, |state| matches!(state, RefundState::Succeeded { .. })),
    ];
    prop_assert_eq!(office.book(), expected);
    let sent = office.gateway.refunds_sent();
    prop_assert_eq!(sent.iter().collect::<BTreeSet<_>>().len(), sent.len(), "the gateway was told twice");
    Ok(())
}

/// An application hears of each refund at most twice: that it is on its way, then how it ended.
fn check_told(office: &Office) -> Result<(), TestCaseError> {
    let told = block_on(office.store.told(SHOP));
    for refund in office.refunds() {
        let own: Vec<(i64, &str)> = told
            .iter()
            .filter(|one| one.object == refund.id.as_u128())
            .map(|one| (one.sequence, one.kind.as_str()))
            .collect();
        let expected: &[(i64, &str)] = match refund.state {
            RefundState::AwaitingApproval | RefundState::Rejected { .. } | RefundState::Withdrawn { .. } => &[],
            RefundState::Pending(_) => &[(1, "refund.pending")],
            RefundState::Succeeded { .. } => &[(1, "refund.pending"), (2, "refund.succeeded")],
            RefundState::Failed { .. } => &[(1, "refund.pending"), (2, "refund.failed")],
        };
        prop_assert_eq!(own, expected);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_never_more_goes_back_than_came_and_the_book_balances(
        commands in prop::collection::vec(command(), 1..60),
        twice in any::<bool>(),
        by_hand in any::<bool>(),
    ) {
        let office = if twice { Office::with_surplus() } else { Office::open() };
        if by_hand {
            office.gateway.takes_no_refunds();
        }
        for command in &commands {
            obey(&office, command);
            check(&office)?;
        }
        check_told(&office)?;
    }

    #[test]
    fn a_dry_run_says_what_the_approval_then_does(minor in 1..10_001_i64, twice in any::<bool>()) {
        let mut case = case_of(pending(10_000));
        case.payment = crate::testing::refund_story::paid_case(10_000).payment;
        case.policy.approval_threshold_minor = 0;
        case.policy.second_approval_threshold_minor = twice.then_some(0);
        let new = crate::testing::refund_story::new_refund(crate::testing::refund_story::REFUND, minor);
        let by = crate::refunds::RequestedBy::Operator(MAKER);
        let at = crate::testing::story::NOON;
        let case = case.request(&new, by, at).unwrap().next;
        let shown = case.dry_run(new.id, &proof(CHECKER), at, |_| RefundRoad::Manual).unwrap();
        let done = case.approve(new.id, shown.hash, &proof(CHECKER), at).unwrap();
        let refund = done.next.refund(new.id).unwrap();
        prop_assert_eq!((shown.becomes, shown.approvals_missing), (refund.status(), refund.approvals_missing()));
        prop_assert_eq!(shown.call.is_some(), done.next.approved(new.id).is_some());
        prop_assert_eq!(shown.postings, done.postings);
    }
}
