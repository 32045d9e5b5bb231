//! Matching: which lines explain what the book expects of one gateway, and what is left on either side.
//!
//! A line is about what its transaction id names, else about what its reference names. One that names something is never
//! about anything else. One that names nothing is about what has its amount and is near in time, if there is only one such
//! thing and only one such line. Several lines may settle one payment; a payout may settle all lines of its batch, or a day.
//!
//! A chargeback is about the dispute that was recorded from it, whose case it names, or that has its amount among those of the
//! payment that it names; it is never guessed at.
//!
//! What always holds: the answer depends on what the lines say, not on their order or their files; a late line changes
//! what is said about the things it names and about nothing else, and one that names nothing changes only what has its amount.
//!
//! The pieces are public, because a store that cannot hold everything in memory brings them families one by one.

mod family;
mod nameless;
mod payouts;

pub use family::judge_family;
pub use nameless::pair_nameless;
pub use payouts::{DayTotals, judge_payouts};

use super::{
    expected::{Expected, FamilyId},
    fees::FeeRules,
    finding::{About, Difference, Finding, LineName, Sums, Verdict},
    line::{Fingerprint, LineKind, StatementLine},
};
use crate::{
    day::Day,
    money::Currency,
    time::{Timestamp, hours},
};
use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

/// What was agreed with a gateway, and how exactly its statements are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it may keep.
    pub fees: FeeRules,
    /// An amount may differ by so many minor units.
    pub amount_tolerance_minor: i64,
    /// The fee of each line may differ by so many minor units.
    pub fee_tolerance_minor: i64,
    /// So far apart in time a line that names nothing may be from what it is about.
    pub window: Duration,
    /// So long after its confirmation money is due.
    pub due_after: Duration,
}

impl Default for Terms {
    fn default() -> Self {
        Terms {
            fees: FeeRules::default(),
            amount_tolerance_minor: 0,
            fee_tolerance_minor: 1,
            window: hours(2),
            due_after: hours(72),
        }
    }
}

/// Finds out about everything that is expected and about every line. Each line counts once: lines with the same
/// fingerprint are to be brought once. The findings stand in the order of what they are about.
pub fn reconcile(terms: &Terms, at: Timestamp, expected: &[Expected], lines: &[StatementLine]) -> Vec<Finding> {
    let book = Book::of(expected);
    let mut of_family = BTreeMap::<&FamilyId, (Vec<&Expected>, Vec<&StatementLine>)>::new();
    for one in expected {
        of_family.entry(one.id.family()).or_default().0.push(one);
    }
    let mut others = Vec::new();
    for line in lines {
        match book.family(line).and_then(|family| of_family.get_mut(family)) {
            Some(family) => family.1.push(line),
            None => others.push(line),
        }
    }
    let judge = |(expected, lines): (Vec<&Expected>, Vec<&StatementLine>)| judge_family(terms, at, &expected, lines);
    let mut findings: Vec<Finding> = of_family.into_values().flat_map(judge).collect();
    let (payouts, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|line| line.kind == LineKind::Payout);
    let (nameless, strays): (Vec<_>, Vec<_>) = others.into_iter().partition(|line| may_be_paired(line));
    findings.extend(strays.into_iter().map(stray));

    let by_id: HashMap<_, _> = expected.iter().map(|one| (&one.id, one)).collect();
    let mut open: Vec<&Expected> = take_open(&mut findings).iter().filter_map(|id| by_id.get(id).copied()).collect();
    findings.extend(pair_nameless(terms, &mut open, nameless));
    findings.extend(judge_payouts(terms, at, open, payouts, &batches(lines)));
    findings.sort_unstable_by(|one, other| one.about.cmp(&other.about));
    findings
}

/// Whether a line that names nothing may be about a payment or a refund.
pub fn may_be_paired(line: &StatementLine) -> bool {
    matches!(line.kind, LineKind::Payment | LineKind::Refund) && !line.is_named() && line.at.is_some()
}

/// What is found about a line that nothing is expected of.
pub fn stray(line: &StatementLine) -> Finding {
    Finding {
        about: About::Line(name(line)),
        verdict: Verdict::Flagged(Difference::MissingInternal),
        by: None,
        lines: vec![name(line)],
        settled: Sums { gross: line.gross, fee: line.fee, net: line.net },
        agreed_fee: None,
    }
}

/// What is found about something that no line shows.
pub fn unseen(terms: &Terms, at: Timestamp, expected: &Expected) -> Finding {
    let due_at = expected.at.plus(terms.due_after);
    let verdict =
        if at < due_at { Verdict::Deferred { due_at } } else { Verdict::Flagged(Difference::MissingInSettlement) };
    let about = About::Expected(expected.id.clone());
    Finding { about, verdict, by: None, lines: Vec::new(), settled: Sums::default(), agreed_fee: None }
}

/// The day of Dhaka on which something was confirmed, by which gateways pay out.
pub fn day_of(expected: &Expected) -> Day {
    Day::of(expected.at)
}

/// What the lines of each batch come to, by the batch's name and currency.
pub type Batches = HashMap<(String, Currency), i64>;

fn batches(lines: &[StatementLine]) -> Batches {
    let mut batches = Batches::new();
    for line in lines.iter().filter(|line| line.kind != LineKind::Payout) {
        if let Some(batch) = &line.batch {
            let sum = batches.entry((batch.clone(), line.currency)).or_default();
            *sum = sum.saturating_add(line.net);
        }
    }
    batches
}

/// Takes out what is open: what no line shows so far.
fn take_open(findings: &mut Vec<Finding>) -> Vec<super::ExpectedId> {
    let mut open = Vec::new();
    findings.retain_mut(|finding| match &finding.about {
        About::Expected(id) if finding.lines.is_empty() => {
            open.push(id.clone());
            false
        }
        About::Expected(_) | About::Line(_) => true,
    });
    open
}

const fn name(line: &StatementLine) -> LineName {
    LineName { statement: line.statement, number: line.number }
}

/// What names what.
struct Book<'a> {
    lines: HashMap<Fingerprint, &'a FamilyId>,
    transactions: HashMap<&'a str, &'a FamilyId>,
    references: HashMap<&'a str, &'a FamilyId>,
}

impl<'a> Book<'a> {
    fn of(expected: &'a [Expected]) -> Book<'a> {
        let mut book = Book { lines: HashMap::new(), transactions: HashMap::new(), references: HashMap::new() };
        for one in expected {
            if let Some(line) = one.line {
                book.lines.insert(line, one.id.family());
            }
            if let Some(transaction) = &one.transaction {
                book.transactions.insert(transaction, one.id.family());
            }
            if let Some(reference) = &one.reference {
                book.references.insert(reference, one.id.family());
            }
        }
        book
    }

    fn family(&self, line: &StatementLine) -> Option<&'a FamilyId> {
        let find = |names: &HashMap<&'a str, &'a FamilyId>, name: &Option<String>| {
            name.as_deref().and_then(|name| names.get(name)).copied()
        };
        let recorded = self.lines.get(&line.fingerprint).copied();
        recorded
            .or_else(|| find(&self.transactions, &line.gateway_transaction_id))
            .or_else(|| find(&self.references, &line.attempt_reference))
    }
}

#[cfg(test)]
mod tests;
