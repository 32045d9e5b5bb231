//! Worlds of payments, refunds and a gateway's statement with errors that are known, so that a run can be held against
//! the truth. Everything follows from a seed.

mod dice;
mod scribe;

pub use dice::Dice;

use super::story::{NOON, SHOP};
use crate::{
    ids::{AttemptId, AttemptReference, PaymentId, RefundId},
    money::Currency,
    payments::Method,
    settlements::{
        About, Expected, ExpectedId, FamilyId, FeeRule, FeeRules, Reason, StatementLine, Terms, VerdictName,
    },
    time::{Timestamp, hours, minutes},
};
use scribe::Scribe;
use std::collections::BTreeMap;

/// What a run must say about something.
pub type Truth = (VerdictName, Option<Reason>);

/// What is expected, what the gateway says, and what a run must find.
#[derive(Clone, Debug)]
pub struct World {
    /// What was agreed.
    pub terms: Terms,
    /// When the run looks.
    pub at: Timestamp,
    /// What the book expects.
    pub expected: Vec<Expected>,
    /// What the statement says.
    pub lines: Vec<StatementLine>,
    /// What must be found, and nothing else.
    pub truth: BTreeMap<About, Truth>,
}

/// The gateway of these worlds.
pub const GATEWAY: Method = Method::Bkash;
const MATCHED: Truth = (VerdictName::Matched, None);
const DEFERRED: Truth = (VerdictName::Deferred, None);

const fn flagged(reason: Reason) -> Truth {
    (VerdictName::Flagged, Some(reason))
}

/// What the gateway may keep in these worlds.
#[expect(clippy::unwrap_used, reason = "rules that make no sense are a broken test")]
pub fn terms() -> Terms {
    let rule = |way: Option<&str>, rate_bp| FeeRule {
        gateway: GATEWAY,
        way: way.map(str::to_owned),
        currency: Currency::BDT,
        rate_bp,
        fixed_minor: 0,
        least_minor: 0,
        most_minor: None,
        returns_on_refund: false,
    };
    Terms { fees: FeeRules::new(vec![rule(None, 185), rule(Some("VISA"), 250)]).unwrap(), ..Terms::default() }
}

/// When the runs of these worlds look.
pub fn looks_at() -> Timestamp {
    NOON.plus(hours(24 * 30))
}

/// A world in which most payments are settled line by line, in every way there is, and some are settled wrongly.
pub fn world(seed: u64) -> World {
    let mut dice = Dice::of(seed);
    let mut scribe = Scribe::new();
    for number in 0..dice.from(1, 40) {
        let capture = capture(&mut dice, number);
        match dice.from(0, 19) {
            0 => scribe.leaves_out(&capture),
            1 => scribe.is_late(capture.clone()),
            2 => scribe.settles_twice(&mut dice, &capture),
            3 => scribe.settles_another_amount(&mut dice, &capture),
            4 => scribe.keeps_another_fee(&mut dice, &capture),
            5 => scribe.settles_another_currency(&capture),
            6 => scribe.swaps(&capture, &self::capture(&mut dice, 500 + number)),
            7 => scribe.invents(&capture),
            8 => scribe.invents_without_a_name(&capture),
            9 => scribe.says_two_things_could_be_meant(&capture, number),
            10 | 11 => scribe.settles_in_parts(&mut dice, &capture),
            12 | 13 => scribe.settles_without_a_name(&mut dice, &capture),
            14 | 15 => scribe.settles_with_a_fee_apart(&capture),
            16 => scribe.settles_by_reference(&capture),
            _ => scribe.settles(&capture),
        }
        if dice.from(0, 3) == 0 {
            for place in 0..dice.from(1, 3) {
                scribe.refunds(&mut dice, &capture, place);
            }
        }
        if dice.from(0, 7) == 0 {
            scribe.pays_out(dice.from(0, 3) != 0);
        }
    }
    scribe.world()
}

/// A world in which the gateway pays a day's money out at once and tells no more.
pub fn world_of_days(seed: u64) -> World {
    let mut dice = Dice::of(seed);
    let mut scribe = Scribe::new();
    for day in 0..dice.from(1, 6) {
        let captures: Vec<Expected> = (0..dice.from(1, 12))
            .map(|place| {
                let mut one = capture(&mut dice, day * 100 + place);
                one.at = NOON.plus(hours(24 * day)).plus(minutes(place));
                // Each day's sum is far from every other's, so that nothing is left to chance.
                one.gross += i64::try_from(day).unwrap_or_default() * 1_000_000_000;
                one
            })
            .collect();
        scribe.pays_a_day_out(&captures, dice.from(0, 3) != 0);
    }
    scribe.world()
}

/// Money that came, of an amount that no other has.
#[expect(clippy::unwrap_used, reason = "numbers of a world are small")]
fn capture(dice: &mut Dice, number: u64) -> Expected {
    let transaction = format!("TX{number:06}");
    let bits = u128::from(number) + 1;
    let family = FamilyId {
        scope: SHOP,
        payment: PaymentId::from_u128(bits),
        attempt: AttemptId::from_u128(bits),
        transaction: transaction.clone(),
    };
    let gross = i64::try_from(10_000 + number * 100_000 + dice.from(0, 40_000)).unwrap();
    Expected {
        id: ExpectedId::Capture(family),
        gateway: GATEWAY,
        transaction: Some(transaction),
        reference: Some(AttemptReference::from_u128(bits).as_str().to_owned()),
        gross,
        fee: None,
        line: None,
        currency: Currency::BDT,
        at: NOON.plus(minutes(number * 17 + dice.from(0, 15))),
    }
}

/// A refund of money that came.
fn refund(of: &Expected, place: u64, amount: i64) -> Expected {
    let bits = of.id.family().payment.as_u128() * 10 + u128::from(place) + (1 << 64);
    Expected {
        id: ExpectedId::Refund(of.id.family().clone(), RefundId::from_u128(bits)),
        transaction: of.transaction.as_ref().map(|transaction| format!("R{place}{transaction}")),
        reference: Some(AttemptReference::from_u128(bits).as_str().to_owned()),
        gross: -amount,
        at: of.at.plus(minutes(5)),
        ..of.clone()
    }
}
