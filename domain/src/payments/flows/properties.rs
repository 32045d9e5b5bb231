//! Whatever is asked and answered, in whatever order: the book balances, money is counted once, and an end is an end.

use super::{BKASH, SSL, Town};
use crate::{
    decision::Decides,
    ids::{AttemptId, PaymentId, crockford},
    ledger::ReadsLedger,
    payments::{
        ATTEMPTS_MAX, Attempt, AttemptState, Capture, CaptureKind, FailureCode, FindsPayments, ListOrder, Page,
        Payment, PaymentFilter, PaymentSort, PaymentState, PaymentStatus, Trigger,
        gateway::{Risk, Verdict},
    },
    testing::{
        ScriptedGateway,
        contract::Inspect,
        run::{block_on, crash_after, interleaved},
        story::{SHOP, taka, verified, verified_again},
    },
    time::minutes,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A callback that hints at no transaction.
const HINTS_AT_NOTHING: usize = 3;

/// What somebody asks for. A payment or attempt is named by any number; the one it is about is that number's remainder.
#[derive(Clone, Debug)]
enum Command {
    Create {
        by_method: bool,
    },
    Begin {
        payment: usize,
        bkash: bool,
    },
    Callback {
        payment: usize,
        attempt: usize,
        hint: usize,
        answer: Answer,
    },
    TwoCallbacks {
        payment: usize,
        attempts: (usize, usize),
        hints: (usize, usize),
        answers: (Answer, Answer),
        order: u32,
    },
    CrashedCallback {
        payment: usize,
        attempt: usize,
        answer: Answer,
        steps: usize,
    },
    Sweep {
        answer: Answer,
    },
    Expire {
        payment: usize,
        answer: Answer,
    },
    Cancel {
        payment: usize,
    },
    Review {
        payment: usize,
        accept: bool,
    },
    Wait {
        minutes: u64,
    },
}

/// What the gateway answers.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Paid,
    PaidWithFee,
    PaidAtHighRisk,
    PaidLess,
    PaidByAnothersTransaction,
    PaidOften { times: usize },
    PaidTwiceOnceAtHighRisk,
    PaidTwiceOnceLess,
    PaidPartly,
    Failed,
    GivenUp,
    Undecided,
    Silent,
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        4 => Just(Answer::Paid),
        2 => Just(Answer::PaidWithFee),
        2 => Just(Answer::PaidAtHighRisk),
        1 => Just(Answer::PaidLess),
        1 => Just(Answer::PaidByAnothersTransaction),
        3 => (2..4_usize).prop_map(|times| Answer::PaidOften { times }),
        1 => Just(Answer::PaidTwiceOnceAtHighRisk),
        1 => Just(Answer::PaidTwiceOnceLess),
        1 => Just(Answer::PaidPartly),
        2 => Just(Answer::Failed),
        1 => Just(Answer::GivenUp),
        2 => Just(Answer::Undecided),
        2 => Just(Answer::Silent),
    ]
}

/// Which payment in the session a callback hints at; the last number is none.
fn hint() -> impl Strategy<Value = usize> {
    prop_oneof![3 => Just(0), 3 => 1..3_usize, 1 => Just(HINTS_AT_NOTHING)]
}

fn command() -> impl Strategy<Value = Command> {
    let (one, two) = (0..4_usize, 0..12_usize);
    prop_oneof![
        2 => any::<bool>().prop_map(|by_method| Command::Create { by_method }),
        6 => (one.clone(), any::<bool>()).prop_map(|(payment, bkash)| Command::Begin { payment, bkash }),
        8 => (one.clone(), two.clone(), hint(), answer())
            .prop_map(|(payment, attempt, hint, answer)| Command::Callback { payment, attempt, hint, answer }),
        2 => (one.clone(), (two.clone(), two.clone()), (hint(), hint()), (answer(), answer()), any::<u32>()).prop_map(
            |(payment, attempts, hints, answers, order)| Command::TwoCallbacks { payment, attempts, hints, answers, order }
        ),
        1 => (one.clone(), two, answer(), 0..12_usize).prop_map(
            |(payment, attempt, answer, steps)| Command::CrashedCallback { payment, attempt, answer, steps }
        ),
        2 => answer().prop_map(|answer| Command::Sweep { answer }),
        1 => (one.clone(), answer()).prop_map(|(payment, answer)| Command::Expire { payment, answer }),
        1 => one.clone().prop_map(|payment| Command::Cancel { payment }),
        3 => (one, any::<bool>()).prop_map(|(payment, accept)| Command::Review { payment, accept }),
        3 => (0..40_u64).prop_map(|minutes| Command::Wait { minutes }),
    ]
}

fn script(town: &Town, answer: Answer) {
    let gateway = &town.gateway;
    match answer {
        Answer::Paid => gateway.then_paid(),
        Answer::PaidWithFee => gateway.then_paid_but(|seen| seen.fee = Some(taka(250))),
        Answer::PaidAtHighRisk => gateway.then_paid_but(|seen| seen.risk = Risk::High),
        Answer::PaidLess => gateway.then_paid_but(|seen| seen.amount = taka(9_999)),
        Answer::PaidByAnothersTransaction => gateway.then_paid_but(|seen| seen.gateway_txn_id = "T-1".into()),
        Answer::PaidOften { times } => gateway.then_paid_often(times),
        Answer::PaidTwiceOnceAtHighRisk => {
            gateway.then_paid_often_but(2, |number, seen| seen.risk = if number == 0 { Risk::High } else { Risk::Safe })
        }
        Answer::PaidTwiceOnceLess => gateway
            .then_paid_often_but(2, |number, seen| seen.amount = if number == 0 { taka(9_999) } else { seen.amount }),
        Answer::PaidPartly => gateway.then_paid_partly(),
        Answer::Failed => gateway.then_says(Verdict::Failed { reason: "no".into() }),
        Answer::GivenUp => gateway.then_says(Verdict::Cancelled),
        Answer::Undecided => gateway.then_says(Verdict::Undecided),
        Answer::Silent => gateway.then_silent(),
    };
}

fn all_payments(town: &Town) -> Vec<Payment> {
    let (any, page) = (PaymentFilter::default(), Page { page: 0, size: 100, after: None });
    block_on(town.store.payments(SHOP, &any, PaymentSort::CreatedAt, ListOrder::Ascending, page)).unwrap().items
}

/// Does what a command asks for. A refusal is an answer like any other.
fn obey(town: &Town, command: &Command) {
    let payments = all_payments(town);
    let named = |number: usize| payments.get(number % payments.len().max(1));
    let attempt = |payment: &Payment, number: usize| -> Option<AttemptId> {
        payment.attempts.get(number % payment.attempts.len().max(1)).map(|attempt| attempt.id)
    };
    let raw = |payment: usize, number: usize, hint: usize| {
        let payment = named(payment)?;
        let attempt = attempt(payment, number)?;
        let token = match hint {
            HINTS_AT_NOTHING => None,
            0 => verified(payment, attempt).token,
            times => verified_again(payment, attempt, times).token,
        };
        let found = payment.attempt(attempt)?;
        Some(ScriptedGateway::callback_hinting(found.method, &found.reference, token.as_deref()))
    };
    match *command {
        Command::Create { by_method } => {
            let asked = town.asked();
            block_on(town.create(&asked, &town.new_payment(by_method.then_some(SSL)))).unwrap();
        }
        Command::Begin { payment, bkash } => {
            let method = if bkash { BKASH } else { SSL };
            named(payment).map(|payment| block_on(town.begin(payment.id, method)).ok());
        }
        Command::Callback { payment, attempt, hint, answer } => {
            script(town, answer);
            raw(payment, attempt, hint).map(|raw| block_on(town.receive(raw)).unwrap());
        }
        Command::TwoCallbacks { payment, attempts, hints, answers, order } => {
            script(town, answers.0);
            script(town, answers.1);
            if let Some((left, right)) = raw(payment, attempts.0, hints.0).zip(raw(payment, attempts.1, hints.1)) {
                let (left, right) = interleaved(order, town.receive(left), town.receive(right));
                assert!(left.is_ok() && right.is_ok());
            }
        }
        Command::CrashedCallback { payment, attempt, answer, steps } => {
            script(town, answer);
            raw(payment, attempt, 0).map(|raw| crash_after(steps, town.receive(raw)).map(drop));
        }
        Command::Sweep { answer } => {
            for due in block_on(town.store.due_attempts(100)).unwrap() {
                town.gateway.forget();
                script(town, answer);
                block_on(town.verify(due.payment, due.attempt, Trigger::Sweep)).unwrap();
            }
        }
        Command::Expire { payment, answer } => {
            script(town, answer);
            named(payment).map(|payment| block_on(town.expire(payment.id)).ok());
        }
        Command::Cancel { payment } => {
            named(payment).map(|payment| block_on(town.cancel(payment.id)));
        }
        Command::Review { payment, accept } => {
            let at = town.now();
            let decide =
                move |payment: &Payment| if accept { payment.accept_review(at) } else { payment.reject_review(at) };
            named(payment).map(|payment| block_on(town.store.decide(payment.id, &town.asked(), decide)).ok());
        }
        Command::Wait { minutes: waited } => {
            town.later(minutes(waited));
        }
    }
    town.gateway.forget();
}

const REJECTED: PaymentState = PaymentState::Failed { code: FailureCode::ReviewRejected };

/// Whether §5 allows a payment to go from one state to the other.
fn may_become(from: PaymentState, to: PaymentState) -> bool {
    match (from, to) {
        _ if from == to => true,
        (PaymentState::Pending, PaymentState::Succeeded { late, .. } | PaymentState::Review { late, .. }) => !late,
        (PaymentState::Pending, _) => to != REJECTED,
        (PaymentState::Review { by, late }, PaymentState::Succeeded { by: same, late: still, .. }) => {
            by == same && late == still
        }
        (PaymentState::Review { .. }, PaymentState::Failed { .. }) => to == REJECTED,
        (
            PaymentState::Failed { .. } | PaymentState::Cancelled | PaymentState::Expired,
            PaymentState::Succeeded { late, .. } | PaymentState::Review { late, .. },
        ) => late && from != REJECTED,
        (
            PaymentState::Succeeded { .. }
            | PaymentState::Review { .. }
            | PaymentState::Failed { .. }
            | PaymentState::Cancelled
            | PaymentState::Expired,
            _,
        ) => false,
    }
}

/// What must hold between a payment as it was and as it is.
fn check_step(before: &Payment, after: &Payment) -> Result<(), TestCaseError> {
    prop_assert!(may_become(before.state, after.state), "{:?} became {:?}", before.state, after.state);
    prop_assert!(after.updated_at >= before.updated_at);
    prop_assert!(after.attempts.len() >= before.attempts.len() && after.attempts.len() <= ATTEMPTS_MAX);
    for (was, is) in before.attempts.iter().zip(&after.attempts) {
        prop_assert_eq!((was.id, &was.reference, was.method), (is.id, &is.reference, is.method));
        prop_assert!(is.updated_at >= was.updated_at);
        let names = |attempt: &Attempt| -> Vec<_> {
            attempt.captures().map(|capture| (capture.gateway_txn_id.clone(), capture.amount)).collect()
        };
        prop_assert!(names(is).starts_with(&names(was)), "money that came was forgotten");
        let ended = matches!(was.state, AttemptState::Failed { .. } | AttemptState::Cancelled);
        let stands = is.state.as_str() == was.state.as_str() || is.is_captured() || is.state.as_str() == "FAILED";
        prop_assert!(!ended || stands, "{:?} became {:?}", was.state, is.state);
    }
    Ok(())
}

/// What must hold of a payment at any time.
fn check_payment(payment: &Payment) -> Result<(), TestCaseError> {
    let of_kind = |wanted: CaptureKind| payment.captures().filter(|(_, capture)| capture.kind == wanted).count();
    let of_the_customers = |capture: &Capture| capture.kind == CaptureKind::Surplus;
    let beyond_the_first = payment.attempts.iter().flat_map(|attempt| attempt.captures().skip(1));
    prop_assert!(beyond_the_first.into_iter().all(of_the_customers));
    let status = payment.state.status();
    prop_assert_eq!(of_kind(CaptureKind::Kept), usize::from(status == PaymentStatus::Succeeded));
    prop_assert_eq!(of_kind(CaptureKind::Held), usize::from(status == PaymentStatus::Review));
    prop_assert_eq!(payment.captured() == payment.amount.money(), status == PaymentStatus::Succeeded);
    let waiting = |attempt: &&Attempt| matches!(attempt.state, AttemptState::Initiated | AttemptState::Redirected);
    prop_assert!(status == PaymentStatus::Pending || payment.attempts.iter().filter(waiting).count() == 0);
    if payment.method.is_some() {
        prop_assert!(payment.attempts.len() <= 1);
    }
    Ok(())
}

/// What must hold of the book and the outbox at any time.
fn check_town(town: &Town, payments: &[Payment]) -> Result<(), TestCaseError> {
    let (merchant, customers) = town.owed();
    let captured: i64 = payments.iter().map(|payment| payment.captured().minor()).sum();
    let captures: Vec<_> = payments.iter().flat_map(Payment::captures).collect();
    let surplus = captures.iter().filter(|(_, capture)| capture.kind == CaptureKind::Surplus);
    let surplus: i64 = surplus.map(|(_, capture)| capture.amount.minor()).sum();
    prop_assert_eq!((merchant, customers), (captured, surplus));

    let transactions: BTreeSet<_> =
        captures.iter().map(|(attempt, capture)| (attempt.method, &capture.gateway_txn_id)).collect();
    prop_assert_eq!(transactions.len(), captures.len(), "a gateway transaction is counted once");

    let page = Page { page: 0, size: 10_000, after: None };
    let lines = block_on(town.store.entries(SHOP, None, page)).unwrap().items;
    let booked: BTreeSet<_> = lines.iter().map(|line| (line.subject.clone(), line.posting)).collect();
    for attempt in payments.iter().flat_map(|payment| &payment.attempts) {
        let postings = booked.iter().filter(|(subject, _)| *subject == crockford(attempt.id.as_u128())).count();
        let due = attempt.captures().filter(|capture| capture.kind != CaptureKind::Held).count();
        prop_assert_eq!(
            postings,
            due,
            "each capture is booked once, and a surplus is never captured without a posting"
        );
    }

    let mut told = BTreeMap::<u128, Vec<i64>>::new();
    let mut succeeded = BTreeSet::new();
    for one in block_on(town.store.told(SHOP)) {
        told.entry(one.object).or_default().push(one.sequence);
        if one.kind == crate::webhooks::EventType::PaymentSucceeded {
            prop_assert!(succeeded.insert(one.object), "a success is told once");
        }
    }
    for sequences in told.values() {
        prop_assert!(sequences.iter().zip(1_i64..).all(|(sequence, expected)| *sequence == expected));
    }
    Ok(())
}

/// Obeys the commands, and looks at every decision that was kept on the way.
fn check(commands: &[Command], town: &Town) -> Result<(), TestCaseError> {
    obey(town, &Command::Create { by_method: false });
    for command in commands {
        obey(town, command);
    }
    let mut now = BTreeMap::<PaymentId, Payment>::new();
    for after in town.store.history() {
        check_payment(&after)?;
        if let Some(before) = now.get(&after.id) {
            check_step(before, &after)?;
        }
        now.insert(after.id, after);
    }
    let payments = all_payments(town);
    prop_assert_eq!(&payments, &now.into_values().collect::<Vec<_>>());
    check_town(town, &payments)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_book_balances_and_money_is_counted_once(
        commands in prop::collection::vec(command(), 1..60),
        holds in any::<bool>(),
    ) {
        check(&commands, &if holds { Town::holding() } else { Town::default() })?;
    }
}
