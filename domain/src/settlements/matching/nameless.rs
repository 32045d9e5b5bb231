//! Lines that name nothing: taken for what has their amount and is near in time, when nothing else could be meant.

use super::{
    super::{
        expected::Expected,
        finding::{Finding, MatchedBy},
        line::{LineKind, StatementLine},
    },
    Terms,
    family::judge,
    stray,
};
use crate::time::Timestamp;
use std::collections::BTreeMap;

/// Of one amount, currency and direction: what is open, and what names nothing.
#[derive(Default)]
struct Group<'a> {
    open: Vec<&'a Expected>,
    lines: Vec<&'a StatementLine>,
}

/// Pairs lines that name nothing with what is open, takes what was paired out of it, and says what was found.
///
/// A pair needs both: nothing else open that the line could be about, and no other line that could be about it.
pub fn pair_nameless<'a>(terms: &Terms, open: &mut Vec<&'a Expected>, lines: Vec<&'a StatementLine>) -> Vec<Finding> {
    let mut groups = BTreeMap::<(i64, &str, bool), Group<'a>>::new();
    for line in lines {
        let key = (line.gross, line.currency.code(), line.kind == LineKind::Refund);
        groups.entry(key).or_default().lines.push(line);
    }
    // What is disputed is never guessed at.
    let guessed = |one: &Expected| !one.id.is_dispute();
    open.retain(|one| {
        match groups.get_mut(&(one.gross, one.currency.code(), one.id.is_refund())).filter(|_| guessed(one)) {
            Some(group) => {
                group.open.push(one);
                false
            }
            None => true,
        }
    });
    let mut findings = Vec::new();
    for group in groups.into_values() {
        group.pair(terms, open, &mut findings);
    }
    findings
}

impl<'a> Group<'a> {
    fn pair(mut self, terms: &Terms, open: &mut Vec<&'a Expected>, findings: &mut Vec<Finding>) {
        self.open.sort_unstable_by_key(|one| (one.at, &one.id));
        self.lines.sort_unstable_by_key(|line| (line.at, line.fingerprint));
        let opened: Vec<Timestamp> = self.open.iter().map(|one| one.at).collect();
        let said: Vec<Timestamp> = self.lines.iter().map(|line| line.at.unwrap_or(Timestamp::EPOCH)).collect();
        let mut is_paired = vec![false; self.open.len()];
        for (place, (line, at)) in self.lines.iter().zip(&said).enumerate() {
            let pair = only_near(&opened, *at, terms).and_then(|near| {
                let back = only_near(&said, *opened.get(near)?, terms)?;
                (back == place).then_some(near)
            });
            match pair.and_then(|near| Some((self.open.get(near)?, is_paired.get_mut(near)?))) {
                Some((one, paired)) => {
                    *paired = true;
                    findings.push(judge(terms, *at, one, &[line], MatchedBy::AmountAndTime));
                }
                None => findings.push(stray(line)),
            }
        }
        open.extend(self.open.iter().zip(is_paired).filter(|(_, paired)| !paired).map(|(one, _)| *one));
    }
}

/// The place of the only one of these instants, which are in order, that is near; none when there is none, or another.
fn only_near(instants: &[Timestamp], at: Timestamp, terms: &Terms) -> Option<usize> {
    let first = instants.partition_point(|instant| *instant < at.minus(terms.window));
    let beyond = instants.partition_point(|instant| *instant <= at.plus(terms.window));
    (beyond == first + 1).then_some(first)
}
