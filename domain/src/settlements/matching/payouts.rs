//! Payouts: what went to the bank, for the lines of a batch or for all that came on a day.

use super::{
    super::{
        expected::Expected,
        finding::{About, Difference, Finding, MatchedBy, Sums, Verdict},
        line::StatementLine,
    },
    Batches, Terms, day_of,
    family::{agreed_fee, within},
    name, stray, unseen,
};
use crate::{day::Day, money::Currency, time::Timestamp};
use std::collections::{BTreeMap, btree_map::Entry};

/// What is open of each day, by currency.
pub type DayTotals<'a> = BTreeMap<(Currency, Day), Vec<&'a Expected>>;

/// A payout pays for a day at most so many days before it.
const PAYOUT_DAYS_MAX: i32 = 7;

/// Finds out about payouts, and about what is still open.
///
/// A payout whose batch has other lines is explained when they come to it. One without is explained when all that is open
/// of one day comes to it, less the fees that were agreed, and when no other day or payout could be meant.
pub fn judge_payouts<'a>(
    terms: &Terms,
    at: Timestamp,
    open: Vec<&'a Expected>,
    payouts: Vec<&'a StatementLine>,
    batches: &Batches,
) -> Vec<Finding> {
    let mut days = DayTotals::new();
    // A dispute is taken out of some payout, nobody knows of which.
    let (disputed, open): (Vec<_>, Vec<_>) = open.into_iter().partition(|one| one.id.is_dispute());
    for one in open {
        days.entry((one.currency, day_of(one))).or_default().push(one);
    }
    let totals: BTreeMap<_, _> = days.iter().map(|(day, open)| (*day, (net_of(terms, open), open.len()))).collect();
    let mut findings = Vec::new();
    let mut alone = Vec::new();
    for payout in payouts {
        let batch = payout.batch.as_ref().and_then(|batch| batches.get(&(batch.clone(), payout.currency)));
        match batch {
            Some(sum) => findings.push(of_batch(terms, payout, *sum)),
            None => alone.push(payout),
        }
    }
    let fits = |payout: &StatementLine, day: &(Currency, Day)| {
        let Some((total, count)) = totals.get(day) else { return false };
        let tolerance = terms.fee_tolerance_minor.saturating_mul(i64::try_from(*count).unwrap_or(i64::MAX));
        day.0 == payout.currency
            && payout.at.map(Day::of).is_some_and(|paid| (day.1..=day.1.plus(PAYOUT_DAYS_MAX)).contains(&paid))
            && within(total.saturating_sub(amount(payout)), tolerance)
    };
    for payout in &alone {
        let near = |day: &&(Currency, Day)| fits(payout, day);
        let mut of_payout = totals.keys().filter(near);
        let day = of_payout.next().filter(|_| of_payout.next().is_none());
        let day = day.filter(|day| alone.iter().filter(|other| fits(other, day)).count() == 1);
        match day.map(|day| days.entry(*day)) {
            Some(Entry::Occupied(day)) => findings.extend(of_day(terms, payout, &day.remove())),
            Some(Entry::Vacant(_)) | None => findings.push(stray(payout)),
        }
    }
    findings.extend(days.into_values().flatten().chain(disputed).map(|one| unseen(terms, at, one)));
    findings
}

/// What went to the bank: the line says it as leaving the gateway.
const fn amount(payout: &StatementLine) -> i64 {
    payout.gross.saturating_abs()
}

fn net_of(terms: &Terms, open: &[&Expected]) -> i64 {
    let net = |one: &&Expected| one.gross.saturating_add(agreed_fee(terms, one, &[]).unwrap_or(0));
    open.iter().map(net).fold(0, i64::saturating_add)
}

fn of_batch(terms: &Terms, payout: &StatementLine, sum: i64) -> Finding {
    let explained = within(sum.saturating_sub(amount(payout)), terms.amount_tolerance_minor);
    let differs = Difference::Amount { expected: sum, settled: amount(payout) };
    let verdict = if explained { Verdict::Matched } else { Verdict::Flagged(differs) };
    Finding { verdict, by: Some(MatchedBy::Batch), ..stray(payout) }
}

fn of_day<'f>(terms: &'f Terms, payout: &'f StatementLine, open: &[&'f Expected]) -> Vec<Finding> {
    let by = Some(MatchedBy::DayTotal);
    let paid = |one: &&Expected| {
        let agreed_fee = agreed_fee(terms, one, &[]);
        let fee = agreed_fee.unwrap_or(0);
        let settled = Sums { gross: one.gross, fee, net: one.gross.saturating_add(fee) };
        let about = About::Expected(one.id.clone());
        Finding { about, verdict: Verdict::Matched, by, lines: vec![name(payout)], settled, agreed_fee }
    };
    let mut findings: Vec<Finding> = open.iter().map(paid).collect();
    findings.push(Finding { verdict: Verdict::Matched, by, ..stray(payout) });
    findings
}
