//! Money that came, its refunds, and all lines that name any of them.

use super::{
    super::{
        expected::Expected,
        finding::{About, Difference, Finding, MatchedBy, Sums, Verdict},
        line::{LineKind, StatementLine},
    },
    Terms, name, stray, unseen,
};
use crate::time::Timestamp;

/// One of the family, and the lines that are about it.
struct Member<'a> {
    expected: &'a Expected,
    by: Option<MatchedBy>,
    lines: Vec<&'a StatementLine>,
}

/// Finds out about a family: money that came, its refunds, and the lines that name any of them.
pub fn judge_family<'a>(
    terms: &Terms,
    at: Timestamp,
    expected: &[&'a Expected],
    mut lines: Vec<&'a StatementLine>,
) -> Vec<Finding> {
    lines.sort_unstable_by_key(|line| (line.at, line.fingerprint));
    let mut members: Vec<_> =
        expected.iter().map(|expected| Member { expected, by: None, lines: Vec::new() }).collect();
    members.sort_unstable_by_key(|member| (member.expected.at, &member.expected.id));
    let mut unclear = Vec::new();
    for line in lines {
        match members.iter_mut().find_map(|member| Some((named(member.expected, line)?, member))) {
            Some((by, member)) => member.take(line, by),
            None => unclear.push(line),
        }
    }
    let mut findings = Vec::new();
    for line in unclear {
        match fitting(&mut members, line) {
            Some((by, member)) => member.take(line, by),
            None => findings.push(stray(line)),
        }
    }
    findings.extend(members.iter().map(|member| member.judge(terms, at)));
    findings
}

/// Whether a line names exactly this, and by what.
fn named(expected: &Expected, line: &StatementLine) -> Option<MatchedBy> {
    if expected.line == Some(line.fingerprint) {
        return Some(MatchedBy::RecordedFromLine);
    }
    let fits = match line.kind {
        LineKind::Payment | LineKind::Other => expected.id.is_capture(),
        LineKind::Refund => expected.id.is_refund(),
        LineKind::Fee => true,
        LineKind::Chargeback => is_disputed(expected, line),
        LineKind::Payout => false,
    };
    let same = |ours: &Option<String>, theirs: &Option<String>| ours.is_some() && ours == theirs;
    if !fits {
        None
    } else if same(&expected.transaction, &line.gateway_transaction_id) {
        Some(MatchedBy::TransactionId)
    } else if same(&expected.reference, &line.attempt_reference) {
        Some(MatchedBy::AttemptReference)
    } else {
        None
    }
}

/// Whether a line can be about a dispute: money that goes the same way.
const fn is_disputed(expected: &Expected, line: &StatementLine) -> bool {
    expected.id.is_dispute() && expected.gross.signum() == line.gross.signum()
}

/// The refund or dispute that a line is about which names only what the money came by: the one of its amount, else the
/// only one.
fn fitting<'m, 'a>(members: &'m mut [Member<'a>], line: &StatementLine) -> Option<(MatchedBy, &'m mut Member<'a>)> {
    let (by, is_about): (_, fn(&Expected, &StatementLine) -> bool) = match line.kind {
        LineKind::Refund => (MatchedBy::RefundOfTransaction, |expected, _| expected.id.is_refund()),
        LineKind::Chargeback => (MatchedBy::DisputeOfTransaction, is_disputed),
        LineKind::Payment | LineKind::Fee | LineKind::Payout | LineKind::Other => return None,
    };
    let is_free = |member: &Member<'_>| {
        is_about(member.expected, line) && member.lines.is_empty() && member.expected.line.is_none()
    };
    let of_amount = members.iter().position(|member| is_free(member) && member.expected.gross == line.gross);
    let only = || {
        let mut free = members.iter().enumerate().filter(|(_, member)| is_free(member));
        free.next().filter(|_| free.next().is_none()).map(|(place, _)| place)
    };
    let place = of_amount.or_else(only)?;
    members.get_mut(place).map(|member| (by, member))
}

impl<'a> Member<'a> {
    fn take(&mut self, line: &'a StatementLine, by: MatchedBy) {
        self.by = Some(self.by.map_or(by, |before| before.min(by)));
        self.lines.push(line);
    }

    fn judge(&self, terms: &Terms, at: Timestamp) -> Finding {
        match self.by {
            Some(by) => judge(terms, at, self.expected, &self.lines, by),
            None => unseen(terms, at, self.expected),
        }
    }
}

/// Finds out about one thing by the lines that are about it, of which there is at least one.
pub(super) fn judge(
    terms: &Terms,
    at: Timestamp,
    expected: &Expected,
    lines: &[&StatementLine],
    by: MatchedBy,
) -> Finding {
    let settled = sums(lines);
    let verdict = if lines.iter().all(|line| line.kind == LineKind::Fee) {
        unseen(terms, at, expected).verdict
    } else {
        difference(terms, expected, lines, settled).map_or(Verdict::Matched, Verdict::Flagged)
    };
    let about = About::Expected(expected.id.clone());
    let agreed_fee = agreed_fee(terms, expected, lines);
    Finding { about, verdict, by: Some(by), lines: lines.iter().map(|line| name(line)).collect(), settled, agreed_fee }
}

/// What differs, gravest first.
fn difference(terms: &Terms, expected: &Expected, lines: &[&StatementLine], settled: Sums) -> Option<Difference> {
    if let Some(line) = lines.iter().find(|line| line.currency != expected.currency) {
        return Some(Difference::Currency { expected: expected.currency, settled: line.currency });
    }
    if lines.iter().any(|line| names_another(expected, line)) {
        return Some(Difference::Reference);
    }
    let surplus = settled.gross.saturating_sub(expected.gross);
    if !within(surplus, terms.amount_tolerance_minor) {
        return Some(match is_repeated(expected, lines, surplus) {
            true => Difference::Duplicate { surplus },
            false => Difference::Amount { expected: expected.gross, settled: settled.gross },
        });
    }
    let agreed = agreed_fee(terms, expected, lines)?;
    let tolerance = terms.fee_tolerance_minor.saturating_mul(i64::try_from(lines.len()).unwrap_or(i64::MAX));
    (!within(settled.fee.saturating_sub(agreed), tolerance))
        .then_some(Difference::Fee { expected: agreed, settled: settled.fee })
}

/// What was agreed that the gateway keeps; none when nothing was agreed and it never said.
pub(super) fn agreed_fee(terms: &Terms, expected: &Expected, lines: &[&StatementLine]) -> Option<i64> {
    // What a dispute costs is told with it, or not known.
    if expected.id.is_dispute() {
        return expected.fee;
    }
    let way = lines.iter().find_map(|line| line.method.as_deref());
    let rule = terms.fees.rule(expected.gateway, way, expected.currency);
    rule.map(|rule| rule.fee_of(expected.gross)).or(expected.fee)
}

/// Whether a line that is about this by its transaction gives a reference of ours that is another's.
fn names_another(expected: &Expected, line: &StatementLine) -> bool {
    let Some(reference) = &expected.reference else { return false };
    let is_about_another_of_the_family = expected.id.is_refund() || line.kind == LineKind::Fee;
    !is_about_another_of_the_family && line.our_reference().is_some_and(|named| named.as_str() != reference)
}

/// Whether the surplus is there because something was settled again: all of it, or some of its parts.
fn is_repeated(expected: &Expected, lines: &[&StatementLine], surplus: i64) -> bool {
    if surplus.signum() != expected.gross.signum() {
        return false;
    }
    let mut parts: Vec<i64> = lines.iter().filter(|line| line.kind != LineKind::Fee).map(|line| line.gross).collect();
    parts.sort_unstable();
    let again: Vec<i64> =
        parts.iter().zip(parts.iter().skip(1)).filter(|(one, next)| one == next).map(|(one, _)| *one).collect();
    let whole = parts.len() > 1 && parts.contains(&expected.gross);
    whole || again.contains(&surplus) || (!again.is_empty() && total(again.into_iter()) == surplus)
}

fn sums(lines: &[&StatementLine]) -> Sums {
    let (fees, others): (Vec<&StatementLine>, Vec<&StatementLine>) =
        lines.iter().partition(|line| line.kind == LineKind::Fee);
    let gross = total(others.iter().map(|line| line.gross));
    let fee = total(others.iter().map(|line| line.fee).chain(fees.iter().map(|line| line.net)));
    Sums { gross, fee, net: gross.saturating_add(fee) }
}

fn total(parts: impl Iterator<Item = i64>) -> i64 {
    parts.fold(0, i64::saturating_add)
}

pub(super) const fn within(difference: i64, tolerance: i64) -> bool {
    difference.unsigned_abs() <= tolerance.unsigned_abs()
}
