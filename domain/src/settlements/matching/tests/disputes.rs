//! Chargebacks, and the disputes that they are about.

use super::*;
use crate::{
    ids::{AttemptId, DisputeId, PaymentId},
    payments::Method,
    settlements::{DisputeLeg, Expected, ExpectedId},
    testing::story::{NOON, SHOP, noon_and},
    time::hours,
};

const LATER: Timestamp = NOON;

fn capture() -> Expected {
    let (payment, attempt) = (PaymentId::from_u128(1), AttemptId::from_u128(1));
    let family = FamilyId { scope: SHOP, payment, attempt, transaction: "TX1".into() };
    Expected {
        id: ExpectedId::Capture(family),
        gateway: Method::Bkash,
        transaction: Some("TX1".into()),
        reference: None,
        gross: 10_000,
        fee: None,
        line: None,
        currency: Currency::BDT,
        at: NOON,
    }
}

fn dispute(number: u128, gross: i64) -> Expected {
    let leg = if gross < 0 { DisputeLeg::Taken } else { DisputeLeg::GivenBack };
    Expected {
        id: ExpectedId::Dispute(capture().id.family().clone(), DisputeId::from_u128(number), leg),
        transaction: Some(format!("CB-{number}")),
        gross,
        at: noon_and(10),
        ..capture()
    }
}

fn chargeback(number: u64, named: Option<&str>, gross: i64) -> StatementLine {
    StatementLine {
        statement: StatementId::from_u128(1),
        number,
        kind: LineKind::Chargeback,
        gateway_transaction_id: named.map(str::to_owned),
        attempt_reference: None,
        gross,
        fee: 0,
        net: gross,
        currency: Currency::BDT,
        at: Some(noon_and(20)),
        method: None,
        batch: None,
        fingerprint: Fingerprint(u128::from(number)),
    }
}

fn paid() -> StatementLine {
    StatementLine { kind: LineKind::Payment, ..chargeback(1, Some("TX1"), 10_000) }
}

/// What is found, in a word each: about a dispute by its number, about a line by its own.
fn found(expected: &[Expected], lines: &[StatementLine]) -> Vec<String> {
    let at = LATER.plus(hours(200));
    let told = |finding: Finding| {
        let about = match &finding.about {
            About::Expected(ExpectedId::Dispute(_, id, leg)) => format!("{} {}", id.as_u128(), leg.as_str()),
            About::Expected(ExpectedId::Capture(_)) => "payment".into(),
            About::Expected(ExpectedId::Refund(..)) => "refund".into(),
            About::Line(name) => format!("line {}", name.number),
        };
        let reason = finding.verdict.difference().map_or("MATCHED", |difference| difference.reason().as_str());
        format!("{about}: {reason} {}", finding.by.map_or("-", MatchedBy::as_str))
    };
    reconcile(&Terms::default(), at, expected, lines).into_iter().map(told).collect()
}

#[test]
fn a_chargeback_of_which_nothing_was_recorded_is_about_nothing_we_know() {
    let lines = [paid(), chargeback(2, Some("TX1"), -10_000)];
    assert_eq!(found(&[capture()], &lines), ["payment: MATCHED TRANSACTION_ID", "line 2: MISSING_INTERNAL -"]);
}

#[test]
fn a_chargeback_is_about_the_dispute_whose_case_it_names() {
    let expected = [capture(), dispute(1, -4_000), dispute(2, -4_000)];
    let lines = [paid(), chargeback(2, Some("CB-2"), -4_000)];
    let told =
        ["payment: MATCHED TRANSACTION_ID", "1 TAKEN: MISSING_IN_SETTLEMENT -", "2 TAKEN: MATCHED TRANSACTION_ID"];
    assert_eq!(found(&expected, &lines), told);
}

#[test]
fn a_chargeback_that_names_the_payment_is_about_the_dispute_of_its_amount() {
    let expected = [capture(), dispute(1, -4_000), dispute(2, -3_000)];
    let lines = [paid(), chargeback(2, Some("TX1"), -3_000), chargeback(3, Some("TX1"), -4_000)];
    let told = [
        "payment: MATCHED TRANSACTION_ID",
        "1 TAKEN: MATCHED DISPUTE_OF_TRANSACTION",
        "2 TAKEN: MATCHED DISPUTE_OF_TRANSACTION",
    ];
    assert_eq!(found(&expected, &lines), told);
    let other = [paid(), chargeback(2, Some("TX1"), -3_999)];
    let told = ["payment: MATCHED TRANSACTION_ID", "1 TAKEN: AMOUNT_MISMATCH DISPUTE_OF_TRANSACTION"];
    assert_eq!(found(&expected[..2], &other), told, "the only one is meant, and the amount is told");
}

#[test]
fn the_line_that_a_dispute_was_recorded_from_is_about_it_whatever_it_names() {
    let recorded = |named| {
        let one = Expected { line: Some(Fingerprint(2)), ..dispute(1, -4_000) };
        found(&[capture(), one], &[paid(), chargeback(2, named, -4_000)])
    };
    let told = ["payment: MATCHED TRANSACTION_ID", "1 TAKEN: MATCHED RECORDED_FROM_LINE"];
    for named in [None, Some("TX1"), Some("something else")] {
        assert_eq!(recorded(named), told, "{named:?}");
    }
    let taken = Expected { line: Some(Fingerprint(9)), ..dispute(1, -4_000) };
    let told = ["payment: MATCHED TRANSACTION_ID", "1 TAKEN: MISSING_IN_SETTLEMENT -", "line 2: MISSING_INTERNAL -"];
    let other = [paid(), chargeback(2, Some("TX1"), -4_000)];
    assert_eq!(found(&[capture(), taken], &other), told, "one that has its line takes no other");
}

#[test]
fn what_is_given_back_is_another_line_than_what_was_taken() {
    let expected = [capture(), dispute(1, -4_000), dispute(1, 4_000)];
    let lines = [paid(), chargeback(2, Some("TX1"), 4_000), chargeback(3, Some("CB-1"), -4_000)];
    let told = [
        "payment: MATCHED TRANSACTION_ID",
        "1 TAKEN: MATCHED TRANSACTION_ID",
        "1 GIVEN_BACK: MATCHED DISPUTE_OF_TRANSACTION",
    ];
    assert_eq!(found(&expected, &lines), told);
}

#[test]
fn a_dispute_is_never_guessed_at() {
    let lines = [paid(), StatementLine { kind: LineKind::Payment, ..chargeback(2, None, 4_000) }];
    let told = [
        "payment: MATCHED TRANSACTION_ID",
        "1 TAKEN: MISSING_IN_SETTLEMENT -",
        "1 GIVEN_BACK: MISSING_IN_SETTLEMENT -",
        "line 2: MISSING_INTERNAL -",
    ];
    assert_eq!(found(&[capture(), dispute(1, -4_000), dispute(1, 4_000)], &lines), told);
    let payout = StatementLine { kind: LineKind::Payout, ..chargeback(3, None, -10_000) };
    let told = ["payment: MATCHED DAY_TOTAL", "1 TAKEN: MISSING_IN_SETTLEMENT -", "line 3: MATCHED DAY_TOTAL"];
    assert_eq!(found(&[capture(), dispute(1, -4_000)], &[payout]), told, "a day is paid out whatever is disputed");
}

#[test]
fn a_fee_is_held_against_what_was_told_of_it_and_against_no_rule() {
    let line = |fee| StatementLine { fee, net: fee - 4_000, ..chargeback(2, Some("CB-1"), -4_000) };
    let with = |told: Option<i64>, fee| {
        let one = Expected { fee: told, ..dispute(1, -4_000) };
        found(&[capture(), one], &[paid(), line(fee)]).pop().unwrap_or_default()
    };
    assert_eq!(with(Some(-50), -50), "1 TAKEN: MATCHED TRANSACTION_ID");
    assert_eq!(with(Some(-50), -60), "1 TAKEN: FEE_MISMATCH TRANSACTION_ID");
    assert_eq!(with(None, -60), "1 TAKEN: MATCHED TRANSACTION_ID", "nothing was told");
}
