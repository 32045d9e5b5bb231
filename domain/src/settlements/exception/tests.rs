//! Every step in every state, and what remedies book.

use super::*;
use crate::{
    ids::{AppId, AttemptId, PaymentId, RefundId, RunId},
    ledger::{Account, Cause},
    money::Currency,
    payments::Method,
    settlements::{LineKind, Moved, ResultOf, Sums, VerdictName},
    testing::story::{NOON, SHOP},
};
use std::collections::BTreeMap;

const MAKER: OperatorId = OperatorId::from_u128(1);
const CHECKER: OperatorId = OperatorId::from_u128(2);
const PAYMENT: PaymentId = PaymentId::from_u128(3);
const REFUND: RefundId = RefundId::from_u128(4);

fn by(operator: OperatorId) -> Signed {
    Signed { by: operator, at: NOON }
}

/// An exception about a payment of 100.00 that no statement shows.
fn missing() -> Exception {
    let of = ResultOf {
        app: SHOP.app,
        payment: PAYMENT,
        attempt: AttemptId::from_u128(5),
        refund: None,
        dispute: None,
        expected: 10_000,
    };
    Exception {
        id: ExceptionId::from_u128(9),
        scope: SHOP,
        found: RunResult {
            run: RunId::from_u128(6),
            number: 1,
            gateway: Method::Bkash,
            verdict: VerdictName::Flagged,
            reason: Some(Reason::MissingInSettlement),
            by: None,
            of: Some(of),
            transaction: Some("TRX1".into()),
            currency: Currency::BDT,
            at: Some(NOON),
            due_at: None,
            agreed_fee: None,
            settled: Sums::default(),
            lines: Vec::new(),
        },
        reason: Reason::MissingInSettlement,
        state: ExceptionState::Open,
        owner: None,
        adjusted_minor: 0,
        opened_at: NOON,
        updated_at: NOON,
    }
}

/// Nothing came of 100.00.
fn nothing_came() -> Seen {
    Seen { outstanding: Outstanding { booked: 10_000, ..Outstanding::default() }, ..Seen::default() }
}

fn resolve(remedy: Remedy) -> Step {
    Step::Resolve { remedy, note: "as agreed".into() }
}

fn proposed(remedy: Remedy, seen: &Seen) -> Exception {
    missing().step(&resolve(remedy), by(MAKER), seen).unwrap().next
}

fn in_state(status: ExceptionStatus) -> Exception {
    let state = match status {
        ExceptionStatus::Open => ExceptionState::Open,
        ExceptionStatus::Chasing => ExceptionState::Chasing { until: Day::of(NOON).plus(3) },
        ExceptionStatus::AwaitingApproval => proposed(Remedy::WrittenOff, &nothing_came()).state,
        ExceptionStatus::Resolved => proposed(Remedy::Explained, &Seen::default()).state,
        ExceptionStatus::Closed => ExceptionState::Closed { at: NOON },
    };
    Exception { state, ..missing() }
}

#[test]
fn each_step_is_taken_where_it_makes_sense_and_nowhere_else() {
    let until = Day::of(NOON).plus(7);
    let note = || "because".to_owned();
    let steps = [
        ("assign", Step::Assign { to: CHECKER }),
        ("chase", Step::Chase { until, note: note() }),
        ("explain", resolve(Remedy::Explained)),
        ("write off", resolve(Remedy::WrittenOff)),
        ("approve", Step::Approve { amount_minor: 10_000 }),
        ("reject", Step::Reject { note: note() }),
        ("reopen", Step::Reopen { note: note() }),
    ];
    let mut table = String::new();
    for status in ExceptionStatus::ALL {
        for (name, step) in &steps {
            let told = match in_state(*status).step(step, by(CHECKER), &nothing_came()) {
                Ok(stepped) => stepped.next.state.status().as_str().to_owned(),
                Err(refused) => {
                    assert_eq!(refused, ExceptionRefused::State { status: *status }, "{name}");
                    "-".to_owned()
                }
            };
            table.push_str(&format!("{} {name}: {told}\n", status.as_str()));
        }
    }
    let wanted = "\
OPEN assign: OPEN
OPEN chase: CHASING
OPEN explain: RESOLVED
OPEN write off: AWAITING_APPROVAL
OPEN approve: -
OPEN reject: -
OPEN reopen: -
CHASING assign: CHASING
CHASING chase: CHASING
CHASING explain: RESOLVED
CHASING write off: AWAITING_APPROVAL
CHASING approve: -
CHASING reject: -
CHASING reopen: -
AWAITING_APPROVAL assign: AWAITING_APPROVAL
AWAITING_APPROVAL chase: -
AWAITING_APPROVAL explain: -
AWAITING_APPROVAL write off: -
AWAITING_APPROVAL approve: RESOLVED
AWAITING_APPROVAL reject: OPEN
AWAITING_APPROVAL reopen: -
RESOLVED assign: -
RESOLVED chase: -
RESOLVED explain: -
RESOLVED write off: -
RESOLVED approve: -
RESOLVED reject: -
RESOLVED reopen: OPEN
CLOSED assign: -
CLOSED chase: -
CLOSED explain: -
CLOSED write off: -
CLOSED approve: -
CLOSED reject: -
CLOSED reopen: OPEN
";
    assert_eq!(table, wanted);
}

#[test]
fn what_moves_money_takes_two_people_and_exactly_what_was_looked_at() {
    let seen = nothing_came();
    let proposed = proposed(Remedy::WrittenOff, &seen);
    let approve = |amount_minor| Step::Approve { amount_minor };
    let refused = |who, amount, seen: &Seen| proposed.step(&approve(amount), by(who), seen).unwrap_err();
    assert_eq!(refused(MAKER, 10_000, &seen), ExceptionRefused::SelfApproval);
    assert_eq!(refused(CHECKER, 9_999, &seen), ExceptionRefused::Amount);
    let outstanding = Outstanding { settled: 4_000, ..seen.outstanding.clone() };
    assert_eq!(refused(CHECKER, 10_000, &Seen { outstanding, ..seen }), ExceptionRefused::Changed);
    let approved = proposed.step(&approve(10_000), by(CHECKER), &seen).unwrap();
    assert_eq!(approved.next.adjusted_minor, 10_000);
    assert_eq!(approved.next.state.resolution().and_then(|one| one.approved), Some(by(CHECKER)));
    assert!(approved.booked.is_some());
    let withdrawn = proposed.step(&Step::Reject { note: "wrong".into() }, by(MAKER), &seen).unwrap();
    assert_eq!(withdrawn.entry.what(), super::super::EntryKind::Withdrawn);
}

fn transfers(booked: &Remedied) -> Vec<(String, String, i64)> {
    let posting = booked.posting().unwrap().unwrap();
    posting.transfers().map(|one| (one.debit.code(), one.credit.code(), one.amount.minor())).collect()
}

fn approved(remedy: Remedy, seen: &Seen) -> Remedied {
    let proposed = proposed(remedy, seen);
    let amount_minor = proposed.state.resolution().unwrap().amount_minor;
    proposed.step(&Step::Approve { amount_minor }, by(CHECKER), seen).unwrap().booked.unwrap()
}

fn told(transfers: &[(&str, &str, i64)]) -> Vec<(String, String, i64)> {
    transfers.iter().map(|(debit, credit, minor)| ((*debit).to_owned(), (*credit).to_owned(), *minor)).collect()
}

const OWED: &str = "gateway_receivable/bkash";
const SUSPENSE: &str = "settlement_suspense";

#[test]
fn a_write_off_goes_through_suspense_to_the_cost_of_gateways() {
    let booked = approved(Remedy::WrittenOff, &nothing_came());
    assert_eq!(transfers(&booked), told(&[(SUSPENSE, OWED, 10_000), ("gateway_fees", SUSPENSE, 10_000)]));
    let exception = missing().id;
    assert_eq!(booked.posting().unwrap().unwrap().cause(), Cause::SettlementAdjusted { exception });
}

#[test]
fn lines_are_taken_as_they_are_and_only_the_rest_is_adjusted() {
    let mut seen = nothing_came();
    seen.outstanding.lines = 1;
    seen.outstanding.coming = Moved { to_bank: 9_600, fees: 180, ..Moved::default() };
    let against = |against| Remedy::Adjusted { against, app: None };
    let booked = approved(against(Against::MerchantPayable), &seen);
    let bank = ("bank/bkash", OWED, 9_600);
    let fees = ("gateway_fees", OWED, 180);
    let rest = [(SUSPENSE, OWED, 220), ("merchant_payable", SUSPENSE, 220)];
    assert_eq!(transfers(&booked), told(&[bank, fees, rest[0], rest[1]]));
    let parked = approved(against(Against::SettlementSuspense), &seen);
    assert_eq!(transfers(&parked), told(&[bank, fees, rest[0]]), "what stays in suspense goes no further");
}

#[test]
fn what_was_settled_twice_goes_the_other_way() {
    let mut seen = nothing_came();
    seen.outstanding.lines = 2;
    seen.outstanding.coming = Moved { to_bank: 20_000, ..Moved::default() };
    let booked = approved(Remedy::Adjusted { against: Against::CustomerSurplus, app: None }, &seen);
    let back = [(OWED, SUSPENSE, 10_000), (SUSPENSE, "customer_surplus", 10_000)];
    assert_eq!(transfers(&booked), told(&[("bank/bkash", OWED, 20_000), back[0], back[1]]));
}

#[test]
fn whatever_was_booked_before_a_remedy_leaves_nothing_on_the_receivable() {
    for seed in 0..2_000_i64 {
        let dice = |salt: i64| (seed * 7_919 + salt * 104_729) % 5_000;
        let coming =
            Moved { to_bank: dice(1).abs(), from_bank: dice(2) / 7, fees: dice(3) / 9, fees_back: 3, fees_booked: 0 };
        let adjusted = vec![(Against::GatewayFees, dice(4) - 2_500)];
        let outstanding = Outstanding {
            booked: dice(5),
            settled: dice(6),
            adjusted,
            lines: 2,
            coming,
            last: Some(PostingId::from_u128(8)),
        };
        let before = outstanding.booked - outstanding.settled - outstanding.adjusted_sum();
        let seen = Seen { outstanding, ..Seen::default() };
        let booked = approved(Remedy::Adjusted { against: Against::MerchantPayable, app: None }, &seen);
        let mut accounts = BTreeMap::<Account, i64>::new();
        for one in booked.posting().unwrap().unwrap().transfers() {
            *accounts.entry(one.debit).or_default() += one.amount.minor();
            *accounts.entry(one.credit).or_default() -= one.amount.minor();
        }
        let left = |account| accounts.get(&account).copied().unwrap_or_default();
        assert_eq!(before + left(Account::GatewayReceivable(Method::Bkash)), 0, "seed {seed}");
        assert_eq!(left(Account::SettlementSuspense), 0, "seed {seed}");
        let undone = Outstanding { adjusted: booked.adjusted.clone(), ..seen.outstanding.clone() };
        if !booked.adjusted.is_empty() {
            let back = approved(Remedy::Undone, &Seen { outstanding: undone, ..Seen::default() });
            assert_eq!(back.adjusted_sum(), -booked.adjusted_sum(), "seed {seed}");
        }
    }
}

#[test]
fn an_undoing_names_the_posting_that_it_takes_back_and_moves_no_lines() {
    let last = PostingId::from_u128(77);
    let mut seen = nothing_came();
    seen.outstanding.lines = 1;
    seen.outstanding.coming = Moved { to_bank: 10_000, ..Moved::default() };
    seen.outstanding.adjusted = vec![(Against::GatewayFees, 10_000)];
    seen.outstanding.last = Some(last);
    let back = approved(Remedy::Undone, &seen);
    assert_eq!(transfers(&back), told(&[(OWED, SUSPENSE, 10_000), (SUSPENSE, "gateway_fees", 10_000)]));
    assert_eq!((back.lines, back.posting().unwrap().unwrap().cause()), (0, Cause::Correction { of: last }));
    let refused = missing().step(&resolve(Remedy::Undone), by(MAKER), &nothing_came());
    assert_eq!(refused.unwrap_err(), ExceptionRefused::NothingToUndo);
}

#[test]
fn a_remedy_that_books_nothing_or_nowhere_is_refused() {
    let refused =
        |exception: &Exception, remedy, seen: &Seen| exception.step(&resolve(remedy), by(MAKER), seen).unwrap_err();
    let adjust = |app| Remedy::Adjusted { against: Against::MerchantPayable, app };
    assert_eq!(refused(&missing(), Remedy::WrittenOff, &Seen::default()), ExceptionRefused::Nothing);
    let held = Seen { is_held: true, ..nothing_came() };
    assert_eq!(refused(&missing(), Remedy::WrittenOff, &held), ExceptionRefused::Held);
    let other = AppId::from_u128(99);
    assert_eq!(refused(&missing(), adjust(Some(other)), &nothing_came()), ExceptionRefused::OtherBook);

    let stray = Exception { found: RunResult { of: None, ..missing().found }, ..missing() };
    let seen = |kind| {
        let coming = Moved { to_bank: 500, ..Moved::default() };
        let outstanding = Outstanding { lines: 1, coming, ..Outstanding::default() };
        Seen { outstanding, kind: Some(kind), ..Seen::default() }
    };
    assert_eq!(refused(&stray, adjust(None), &seen(LineKind::Payment)), ExceptionRefused::Book);
    assert_eq!(refused(&stray, Remedy::WrittenOff, &seen(LineKind::Payment)), ExceptionRefused::Book);
    assert_eq!(refused(&stray, adjust(Some(other)), &seen(LineKind::Payout)), ExceptionRefused::Payout);
    assert_eq!(refused(&stray, adjust(Some(other)), &seen(LineKind::Chargeback)), ExceptionRefused::Chargeback);
    let placed = stray.step(&resolve(adjust(Some(other))), by(MAKER), &seen(LineKind::Payment)).unwrap().next;
    assert_eq!(placed.state.resolution().map(|one| (one.remedy, one.amount_minor)), Some((adjust(Some(other)), -500)));
    let own = Seen { book: Some(SHOP.app), ..seen(LineKind::Payment) };
    assert_eq!(refused(&stray, adjust(Some(other)), &own), ExceptionRefused::OtherBook);
}

#[test]
fn a_refund_explains_only_the_payment_that_it_is_of() {
    let refunded = |payment| {
        let seen = Seen { refunded: payment, ..Seen::default() };
        missing().step(&resolve(Remedy::Refunded { refund: REFUND }), by(MAKER), &seen)
    };
    assert_eq!(refunded(Some(PAYMENT)).unwrap().next.state.status(), ExceptionStatus::Resolved);
    for other in [None, Some(PaymentId::from_u128(44))] {
        assert_eq!(refunded(other).unwrap_err(), ExceptionRefused::Refund);
    }
}

#[test]
fn a_note_says_something_and_a_gateway_is_given_a_day_to_come() {
    let today = Day::of(NOON);
    let chase = |days, note: &str| {
        let step = Step::Chase { until: today.plus(days), note: note.into() };
        missing().step(&step, by(MAKER), &Seen::default()).map(|stepped| stepped.next.state)
    };
    assert_eq!(chase(1, "asked"), Ok(ExceptionState::Chasing { until: today.plus(1) }));
    for days in [0, -1, FOLLOW_UP_DAYS_MAX + 1] {
        assert_eq!(chase(days, "asked"), Err(ExceptionRefused::Until));
    }
    let long = "x".repeat(EXCEPTION_NOTE_MAX + 1);
    for note in ["", &long, "a\u{0}b", "4111111111111111"] {
        assert!(matches!(chase(1, note), Err(ExceptionRefused::Note(_))), "{note:?}");
    }
}

#[test]
fn every_name_reads_back() {
    assert!(ExceptionStatus::ALL.iter().all(|status| ExceptionStatus::parse(status.as_str()) == Some(*status)));
    assert!(Against::ALL.iter().all(|against| Against::parse(against.as_str()) == Some(*against)));
}
