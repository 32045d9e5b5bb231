//! Disputes: every state meets every act, and whatever is done, the book of a dispute adds up.

use super::*;
use crate::{
    access::{AdjustLedger, Permission, Proof, Reach, Standing, WorkOnCases},
    ids::{AttemptId, SessionId, StatementId},
    money::Currency,
    settlements::{EntryKind, LineKind, StatementLine},
    testing::{
        settlement_world::Dice,
        story::{NOON, SHOP, noon_and, poisha},
    },
};
use std::collections::BTreeMap;

/// What somebody does to a dispute.
type Act = fn(&Dispute) -> Result<DisputeMove, DisputeRefused>;

const MAKER: u128 = 1;
const CHECKER: u128 = 2;
const OPENING: PostingId = PostingId::from_u128(11);
const ENDING: PostingId = PostingId::from_u128(12);

fn standing(who: u128) -> Standing {
    let permissions = [Permission::ReconciliationResolve, Permission::LedgerAdjust].into();
    Standing {
        operator: OperatorId::from_u128(who),
        session: SessionId::from_u128(who),
        grants: vec![(permissions, Reach::Everywhere)],
        stepped_up: true,
    }
}

fn works(who: u128) -> Proof<WorkOnCases> {
    standing(who).may::<WorkOnCases>().unwrap().over(SHOP.app).unwrap()
}

fn agrees(who: u128) -> Proof<AdjustLedger> {
    standing(who).may::<AdjustLedger>().unwrap().over(SHOP.app).unwrap()
}

fn payment() -> DisputedPayment {
    DisputedPayment {
        scope: SHOP,
        payment: PaymentId::from_u128(5),
        of: CaptureName { attempt: AttemptId::from_u128(6), gateway_txn_id: "TX1".into() },
        gateway: Method::Bkash,
        currency: Currency::BDT,
        captured_minor: 10_000,
        returned_minor: 1_000,
        disputed_minor: 0,
    }
}

fn new() -> NewDispute {
    NewDispute {
        id: DisputeId::from_u128(9),
        posting: OPENING,
        case_number: "CB-1".into(),
        reason: "not received".into(),
        amount_minor: Some(6_000),
        fee_minor: Some(50),
        evidence_due: None,
    }
}

fn line(gross: i64, fee: i64) -> DisputeLine {
    let line = StatementLine {
        statement: StatementId::from_u128(3),
        number: 4,
        kind: LineKind::Chargeback,
        gateway_transaction_id: Some("TX1".into()),
        attempt_reference: None,
        gross,
        fee,
        net: gross + fee,
        currency: Currency::BDT,
        at: Some(noon_and(7)),
        method: None,
        batch: None,
        fingerprint: Fingerprint(77),
    };
    DisputeLine { scope: Scope { mode: SHOP.mode, ..Scope::HOUSE }, gateway: Method::Bkash, line }
}

fn by_hand() -> Dispute {
    payment().record(&new(), None, &works(MAKER), NOON).unwrap().next
}

fn opened() -> Dispute {
    by_hand().approve(DisputeStep::Opened, &agrees(CHECKER), OPENING, noon_and(1)).unwrap().next
}

fn from_line() -> Dispute {
    let told = NewDispute { amount_minor: None, fee_minor: None, ..new() };
    payment().record(&told, Some(&line(-6_000, -50)), &works(MAKER), NOON).unwrap().next
}

fn proposing(outcome: DisputeOutcome) -> DisputeChange {
    DisputeChange::Propose { outcome, reason: "so they say".into(), posting: ENDING }
}

fn evidence() -> DisputeChange {
    DisputeChange::SendEvidence { note: "the courier's receipt".into() }
}

fn refusing() -> DisputeChange {
    DisputeChange::Refuse { reason: "look again".into() }
}

fn proposed(outcome: DisputeOutcome) -> Dispute {
    opened().change(&proposing(outcome), None, &works(MAKER), noon_and(2)).unwrap().next
}

/// What a posting does, account by account, debits above zero.
fn moves(posting: Option<&(PostingId, Posting)>) -> BTreeMap<String, i64> {
    let mut moves = BTreeMap::new();
    for transfer in posting.iter().flat_map(|(_, posting)| posting.transfers()) {
        *moves.entry(transfer.debit.code()).or_default() += transfer.amount.minor();
        *moves.entry(transfer.credit.code()).or_default() -= transfer.amount.minor();
    }
    moves.retain(|_, minor| *minor != 0);
    moves
}

fn told(entries: &[(&str, i64)]) -> BTreeMap<String, i64> {
    entries.iter().map(|(code, minor)| ((*code).to_owned(), *minor)).collect()
}

#[test]
fn by_hand_it_waits_for_another_and_from_a_line_it_is_in_the_book_at_once() {
    let hand = payment().record(&new(), None, &works(MAKER), NOON).unwrap();
    assert_eq!((hand.next.status(), hand.posting, hand.claim), (DisputeStatus::AwaitingApproval, None, None));
    let taken = told(&[("chargebacks", 6_000), ("gateway_fees", 50), ("gateway_receivable/bkash", -6_050)]);
    let approved = hand.next.approve(DisputeStep::Opened, &agrees(CHECKER), OPENING, noon_and(1)).unwrap();
    assert_eq!((approved.next.status(), moves(approved.posting.as_ref())), (DisputeStatus::Open, taken.clone()));

    let bare = NewDispute { amount_minor: None, fee_minor: None, ..new() };
    let made = payment().record(&bare, Some(&line(-6_000, -50)), &works(MAKER), NOON).unwrap();
    assert_eq!((made.next.status(), moves(made.posting.as_ref())), (DisputeStatus::Open, taken));
    assert_eq!((made.next.amount, made.next.fee), (poisha(6_000), Some(poisha(50))));
    assert_eq!(made.next.in_book.map(|it| (it.taken_at, it.approved_by)), Some((noon_and(7), None)));
    let (leg, claim) = made.claim.unwrap();
    assert_eq!((leg, claim.owner, claim.fingerprint), (DisputeLeg::Taken, Scope::HOUSE.app, Fingerprint(77)));
    assert_eq!((made.entry.what(), hand.entry.what()), (EntryKind::Opened, EntryKind::Proposed));
}

#[test]
fn no_more_is_disputed_than_came_and_stayed() {
    let asks = |payment: DisputedPayment, minor| {
        payment.record(&NewDispute { amount_minor: Some(minor), ..new() }, None, &works(MAKER), NOON).map(|_| ())
    };
    assert_eq!(asks(payment(), 9_000), Ok(()));
    assert_eq!(asks(payment(), 9_001), Err(RecordRefused::ExceedsCapture { left_minor: 9_000 }));
    let disputed = DisputedPayment { disputed_minor: 8_000, ..payment() };
    assert_eq!(asks(disputed, 1_001), Err(RecordRefused::ExceedsCapture { left_minor: 1_000 }));
    for wrong in [0, -1] {
        assert!(matches!(asks(payment(), wrong), Err(RecordRefused::NotAnAmount(_))), "{wrong}");
    }
    for (field, wrong) in [
        ("caseNumber", NewDispute { case_number: String::new(), ..new() }),
        ("reason", NewDispute { reason: "x".repeat(DISPUTE_REASON_MAX + 1), ..new() }),
        ("reason", NewDispute { reason: "card 4111 1111 1111 1111".into(), ..new() }),
        ("amountMinor", NewDispute { amount_minor: None, ..new() }),
        ("feeMinor", NewDispute { fee_minor: Some(-1), ..new() }),
    ] {
        let refused = payment().record(&wrong, None, &works(MAKER), NOON).unwrap_err();
        assert!(matches!(&refused, RecordRefused::Field { field: it, .. } if *it == field), "{field}: {refused:?}");
    }
}

#[test]
fn a_line_that_does_not_show_it_is_refused() {
    let records = |line: DisputeLine, new: NewDispute| {
        payment().record(&new, Some(&line), &works(MAKER), NOON).map(|made| made.next.amount)
    };
    assert_eq!(records(line(-6_000, -50), new()), Ok(poisha(6_000)), "what is told agrees with the line");
    let mut wrong: Vec<DisputeLine> = vec![line(6_000, 0), line(0, 0), line(-6_000, 50)];
    wrong.push(DisputeLine { gateway: Method::Nagad, ..line(-6_000, -50) });
    wrong.push(DisputeLine { scope: Scope { app: AppId::from_u128(8), ..SHOP }, ..line(-6_000, -50) });
    wrong.push(DisputeLine { scope: Scope { mode: crate::scope::Mode::Live, ..Scope::HOUSE }, ..line(-6_000, -50) });
    let of = |change: fn(&mut StatementLine)| {
        let mut one = line(-6_000, -50);
        change(&mut one.line);
        one
    };
    wrong.push(of(|line| line.kind = LineKind::Refund));
    wrong.push(of(|line| line.currency = Currency::parse("USD").unwrap()));
    for one in wrong {
        let refused = records(one.clone(), new());
        assert!(matches!(refused, Err(RecordRefused::OtherLine(_))), "{one:?}: {refused:?}");
    }
    for other in [NewDispute { amount_minor: Some(5_999), ..new() }, NewDispute { fee_minor: Some(0), ..new() }] {
        assert!(matches!(records(line(-6_000, -50), other), Err(RecordRefused::Field { .. })));
    }
    assert_eq!(
        records(line(-9_001, 0), NewDispute { amount_minor: None, fee_minor: None, ..new() }),
        Err(RecordRefused::ExceedsCapture { left_minor: 9_000 })
    );
}

#[test]
fn every_state_meets_every_act() {
    let sent = opened().change(&evidence(), None, &works(MAKER), noon_and(2)).unwrap().next;
    let ended = |outcome: DisputeOutcome| {
        proposed(outcome).approve(outcome.step(), &agrees(CHECKER), ENDING, noon_and(3)).unwrap().next
    };
    let all = [
        ("waiting", by_hand()),
        ("open", opened()),
        ("open, from a line", from_line()),
        ("sent", sent),
        ("won?", proposed(DisputeOutcome::Won)),
        ("lost?", proposed(DisputeOutcome::Lost)),
        ("won", ended(DisputeOutcome::Won)),
        ("lost", ended(DisputeOutcome::Lost)),
        ("withdrawn", ended(DisputeOutcome::Withdrawn)),
    ];
    let acts: [(&str, Act); 9] = [
        ("send", |it| it.change(&evidence(), None, &works(MAKER), noon_and(9))),
        ("win", |it| it.change(&proposing(DisputeOutcome::Won), None, &works(MAKER), noon_and(9))),
        ("lose", |it| it.change(&proposing(DisputeOutcome::Lost), None, &works(MAKER), noon_and(9))),
        ("withdraw", |it| it.change(&proposing(DisputeOutcome::Withdrawn), None, &works(MAKER), noon_and(9))),
        ("prove", |it| it.change(&proposing(DisputeOutcome::Won), Some(&line(6_000, 0)), &works(MAKER), noon_and(9))),
        ("refuse", |it| it.change(&refusing(), None, &works(CHECKER), noon_and(9))),
        ("open", |it| it.approve(DisputeStep::Opened, &agrees(CHECKER), OPENING, noon_and(9))),
        ("agree to won", |it| it.approve(DisputeStep::Won, &agrees(CHECKER), ENDING, noon_and(9))),
        ("agree to lost", |it| it.approve(DisputeStep::Lost, &agrees(CHECKER), ENDING, noon_and(9))),
    ];
    let mut table = String::new();
    for (name, dispute) in &all {
        for (act, does) in &acts {
            let became = match does(dispute) {
                Ok(made) => {
                    let then = made.next.waits_for().map_or(String::new(), |(step, _)| format!(", {}?", step.as_str()));
                    let booked = if made.posting.is_some() { ", booked" } else { "" };
                    format!("{}{then}{booked}", made.next.status().as_str())
                }
                Err(DisputeRefused::State { .. }) => "-".into(),
                Err(DisputeRefused::WaitsNot) => "nothing waits".into(),
                Err(DisputeRefused::Waits(_)) => "something waits".into(),
                Err(other) => other.to_string(),
            };
            table.push_str(&format!("{name}, {act}: {}\n", became));
        }
    }
    assert_eq!(table, include_str!("tests/table.txt"));
}

#[test]
fn nobody_agrees_to_what_he_proposed() {
    let own = by_hand().approve(DisputeStep::Opened, &agrees(MAKER), OPENING, NOON);
    assert_eq!(own.map(|_| ()), Err(DisputeRefused::SelfApproval));
    for outcome in DisputeOutcome::ALL {
        let own = proposed(outcome).approve(outcome.step(), &agrees(MAKER), ENDING, NOON);
        assert_eq!(own.map(|_| ()), Err(DisputeRefused::SelfApproval), "{outcome:?}");
        let other = proposed(outcome).approve(DisputeStep::Opened, &agrees(CHECKER), ENDING, NOON);
        assert_eq!(other.map(|_| ()), Err(DisputeRefused::WaitsNot), "{outcome:?}");
    }
}

#[test]
fn what_is_refused_leaves_the_dispute_as_it_was() {
    let refused = proposed(DisputeOutcome::Lost).change(&refusing(), None, &works(CHECKER), noon_and(3)).unwrap();
    assert_eq!((refused.next.state.clone(), refused.posting), (opened().state, None));
    assert_eq!(refused.entry.what(), EntryKind::Refused);
    let back = proposed(DisputeOutcome::Lost).change(&refusing(), None, &works(MAKER), noon_and(3)).unwrap();
    assert_eq!(back.entry.what(), EntryKind::Withdrawn, "whoever proposed takes it back");
    let never = by_hand().change(&refusing(), None, &works(CHECKER), noon_and(3)).unwrap();
    assert_eq!((never.next.status(), never.posting), (DisputeStatus::Withdrawn, None));
}

#[test]
fn a_dispute_is_won_lost_or_taken_out_of_the_book_by_a_posting_of_its_own() {
    let ends = |outcome: DisputeOutcome| {
        let made = proposed(outcome).approve(outcome.step(), &agrees(CHECKER), ENDING, noon_and(3)).unwrap();
        (moves(made.posting.as_ref()), made.posting.map(|(_, posting)| posting.cause()).unwrap())
    };
    let dispute = new().id;
    let won = told(&[("chargebacks", -6_000), ("gateway_receivable/bkash", 6_000)]);
    assert_eq!(ends(DisputeOutcome::Won), (won.clone(), Cause::DisputeWon { dispute }));
    let lost = told(&[("chargebacks", -6_000), ("merchant_payable", 6_000)]);
    assert_eq!(ends(DisputeOutcome::Lost), (lost, Cause::DisputeLost { dispute }));
    let undone = told(&[("chargebacks", -6_000), ("gateway_fees", -50), ("gateway_receivable/bkash", 6_050)]);
    assert_eq!(ends(DisputeOutcome::Withdrawn), (undone, Cause::Correction { of: OPENING }));

    let proves =
        |it: &Dispute, gross| it.change(&proposing(DisputeOutcome::Won), Some(&line(gross, 0)), &works(MAKER), NOON);
    let proven = proves(&opened(), 6_000).unwrap();
    assert_eq!((proven.next.status(), moves(proven.posting.as_ref())), (DisputeStatus::Won, won));
    assert_eq!(proven.claim.map(|(leg, _)| leg), Some(DisputeLeg::GivenBack));
    for gross in [-6_000, 5_999] {
        assert!(matches!(proves(&opened(), gross), Err(DisputeRefused::OtherLine(_))), "{gross}");
    }
    let lost = opened().change(&proposing(DisputeOutcome::Lost), Some(&line(6_000, 0)), &works(MAKER), NOON);
    assert!(matches!(lost, Err(DisputeRefused::OtherLine(_))));
}

#[test]
fn whatever_is_done_chargebacks_hold_what_goes_on_and_two_people_did_it() {
    for seed in 0..500 {
        let mut dice = Dice::of(seed);
        let mut dispute = if dice.from(0, 1) == 0 { by_hand() } else { from_line() };
        let mut book = BTreeMap::<String, i64>::new();
        if dispute.in_book.is_some() {
            book = moves(Some(&(OPENING, dispute.opened())));
        }
        for step in 0..12 {
            let (who, at) = (u128::from(dice.from(1, 3)), noon_and(step));
            let waits = dispute.waits_for();
            let outcome = DisputeOutcome::ALL[usize::try_from(dice.from(0, 2)).unwrap()];
            let made = match dice.from(0, 4) {
                0 => dispute.change(&evidence(), None, &works(who), at),
                1 => dispute.change(&proposing(outcome), None, &works(who), at),
                2 => dispute.change(&proposing(outcome), Some(&line(6_000, 0)), &works(who), at),
                3 => dispute.change(&refusing(), None, &works(who), at),
                _ => dispute.approve(waits.map_or(DisputeStep::Won, |(step, _)| step), &agrees(who), ENDING, at),
            };
            let Ok(made) = made else { continue };
            if made.posting.is_some() {
                let is_agreed = waits.is_some_and(|(_, proposer)| proposer != OperatorId::from_u128(who));
                assert!(is_agreed || made.claim.is_some(), "seed {seed}: one person moved money");
            }
            for (code, minor) in moves(made.posting.as_ref()) {
                *book.entry(code).or_default() += minor;
            }
            dispute = made.next;
            let holds = match dispute.status() {
                DisputeStatus::Open | DisputeStatus::EvidenceSent => 6_000,
                DisputeStatus::AwaitingApproval
                | DisputeStatus::Won
                | DisputeStatus::Lost
                | DisputeStatus::Withdrawn => 0,
            };
            assert_eq!(book.get("chargebacks").copied().unwrap_or_default(), holds, "seed {seed}: {dispute:?}");
            assert_eq!(book.values().sum::<i64>(), 0, "seed {seed}");
        }
    }
}
