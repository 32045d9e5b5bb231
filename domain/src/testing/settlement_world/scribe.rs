//! Writes the gateway's statement, and beside it the truth about each of its errors.

use super::{DEFERRED, Dice, GATEWAY, MATCHED, Truth, World, flagged, looks_at, refund, terms};
use crate::{
    ids::StatementId,
    money::Currency,
    settlements::{About, Expected, Fingerprint, LineKind, LineName, Reason, StatementLine, Terms},
    testing::story::SHOP,
    time::{Timestamp, hours, minutes},
};
use std::collections::BTreeMap;

/// The statement of these worlds.
const STATEMENT: StatementId = StatementId::from_u128(77);

/// What is written so far.
pub(super) struct Scribe {
    terms: Terms,
    expected: Vec<Expected>,
    lines: Vec<StatementLine>,
    truth: BTreeMap<About, Truth>,
    batch: u64,
}

impl Scribe {
    pub(super) fn new() -> Scribe {
        Scribe { terms: terms(), expected: Vec::new(), lines: Vec::new(), truth: BTreeMap::new(), batch: 0 }
    }

    pub(super) fn world(self) -> World {
        World { terms: self.terms, at: looks_at(), expected: self.expected, lines: self.lines, truth: self.truth }
    }

    fn expects(&mut self, one: &Expected, truth: Truth) {
        self.truth.insert(About::Expected(one.id.clone()), truth);
        self.expected.push(one.clone());
    }

    fn fee(&self, gross: i64, way: Option<&str>) -> i64 {
        self.terms.fees.rule(GATEWAY, way, Currency::BDT).map_or(0, |rule| rule.fee_of(gross))
    }

    /// The line that settles something as it was agreed.
    fn line_of(&self, one: &Expected) -> StatementLine {
        let fee = self.fee(one.gross, None);
        StatementLine {
            statement: STATEMENT,
            number: 0,
            kind: if one.id.is_refund() { LineKind::Refund } else { LineKind::Payment },
            gateway_transaction_id: one.transaction.clone(),
            attempt_reference: one.reference.clone(),
            gross: one.gross,
            fee,
            net: one.gross + fee,
            currency: one.currency,
            at: Some(one.at.plus(minutes(1))),
            method: None,
            batch: Some(format!("B{}", self.batch)),
            fingerprint: Fingerprint(0),
        }
    }

    fn writes(&mut self, line: StatementLine) -> LineName {
        let number = u64::try_from(self.lines.len()).unwrap_or_default() + 2;
        let line = StatementLine { number, net: line.gross + line.fee, ..line };
        let fingerprint = line.fingerprint_of(SHOP, GATEWAY, if line.is_named() { 0 } else { number });
        self.lines.push(StatementLine { fingerprint, ..line });
        LineName { statement: STATEMENT, number }
    }

    fn writes_stray(&mut self, line: StatementLine) {
        let name = self.writes(line);
        self.truth.insert(About::Line(name), flagged(Reason::MissingInternal));
    }

    pub(super) fn settles(&mut self, one: &Expected) {
        self.expects(one, MATCHED);
        let fee = self.fee(one.gross, Some("VISA"));
        self.writes(StatementLine { method: Some("VISA".into()), fee, attempt_reference: None, ..self.line_of(one) });
    }

    pub(super) fn settles_by_reference(&mut self, one: &Expected) {
        self.expects(one, MATCHED);
        self.writes(StatementLine { gateway_transaction_id: Some("BANK-1".into()), ..self.line_of(one) });
    }

    pub(super) fn settles_without_a_name(&mut self, dice: &mut Dice, one: &Expected) {
        self.expects(one, MATCHED);
        let at = one.at.plus(minutes(dice.from(0, 110)));
        self.writes(self.nameless(one, at));
    }

    pub(super) fn settles_with_a_fee_apart(&mut self, one: &Expected) {
        self.expects(one, MATCHED);
        let line = self.line_of(one);
        self.writes(StatementLine { fee: 0, ..line.clone() });
        self.writes(StatementLine { kind: LineKind::Fee, gross: line.fee, fee: 0, ..line });
    }

    pub(super) fn settles_in_parts(&mut self, dice: &mut Dice, one: &Expected) {
        self.expects(one, MATCHED);
        let parts = i64::try_from(dice.from(2, 4)).unwrap_or(2);
        for part in 0..parts {
            let rest = if part == 0 { one.gross % parts } else { 0 };
            let gross = one.gross / parts + rest;
            let at = one.at.plus(hours(u64::try_from(part).unwrap_or_default()));
            self.writes(StatementLine { gross, fee: self.fee(gross, None), at: Some(at), ..self.line_of(one) });
        }
    }

    pub(super) fn leaves_out(&mut self, one: &Expected) {
        self.expects(one, flagged(Reason::MissingInSettlement));
    }

    pub(super) fn is_late(&mut self, one: Expected) {
        let one = Expected { at: looks_at().minus(minutes(30)), ..one };
        self.expects(&one, DEFERRED);
    }

    pub(super) fn settles_twice(&mut self, dice: &mut Dice, one: &Expected) {
        self.expects(one, flagged(Reason::Duplicate));
        let line = self.line_of(one);
        self.writes(line.clone());
        self.writes(StatementLine { at: Some(one.at.plus(hours(dice.from(1, 99)))), ..line });
    }

    pub(super) fn settles_another_amount(&mut self, dice: &mut Dice, one: &Expected) {
        self.expects(one, flagged(Reason::AmountMismatch));
        let off = i64::try_from(dice.from(1, 5_000)).unwrap_or(1);
        let off = if dice.from(0, 1) == 0 { off } else { -off };
        self.writes(StatementLine { gross: one.gross + off, ..self.line_of(one) });
    }

    pub(super) fn keeps_another_fee(&mut self, dice: &mut Dice, one: &Expected) {
        self.expects(one, flagged(Reason::FeeMismatch));
        let off = i64::try_from(dice.from(2, 500)).unwrap_or(2);
        let line = self.line_of(one);
        self.writes(StatementLine { fee: if dice.from(0, 1) == 0 { line.fee + off } else { line.fee - off }, ..line });
    }

    #[expect(clippy::unwrap_used, reason = "the dollar is a currency")]
    pub(super) fn settles_another_currency(&mut self, one: &Expected) {
        self.expects(one, flagged(Reason::CurrencyMismatch));
        self.writes(StatementLine { currency: Currency::parse("USD").unwrap(), batch: None, ..self.line_of(one) });
    }

    pub(super) fn swaps(&mut self, one: &Expected, other: &Expected) {
        for (one, other) in [(one, other), (other, one)] {
            self.expects(one, flagged(Reason::ReferenceMismatch));
            let named = other.transaction.clone();
            self.writes(StatementLine { gateway_transaction_id: named, ..self.line_of(one) });
        }
    }

    pub(super) fn invents(&mut self, one: &Expected) {
        self.settles(one);
        let named = Some("TX-NOBODYS".to_owned() + one.transaction.as_deref().unwrap_or_default());
        self.writes_stray(StatementLine {
            gateway_transaction_id: named,
            attempt_reference: None,
            ..self.line_of(one)
        });
    }

    pub(super) fn invents_without_a_name(&mut self, one: &Expected) {
        self.settles(one);
        self.writes_stray(StatementLine { gross: one.gross + 50_000_000, ..self.nameless(one, one.at) });
    }

    /// Two payments of one amount near in time, and one line that names neither: nobody may guess.
    pub(super) fn says_two_things_could_be_meant(&mut self, one: &Expected, number: u64) {
        let twin = super::capture(&mut Dice::of(number), 900 + number);
        for one in [one.clone(), Expected { gross: one.gross, at: one.at.plus(minutes(1)), ..twin }] {
            self.expects(&one, flagged(Reason::MissingInSettlement));
        }
        self.writes_stray(self.nameless(one, one.at));
    }

    /// A refund, settled under its own name, under its payment's, or not at all.
    pub(super) fn refunds(&mut self, dice: &mut Dice, of: &Expected, place: u64) {
        let amount = i64::try_from(dice.from(1, 900)).unwrap_or(1) + i64::try_from(place).unwrap_or_default() * 1_000;
        let back = refund(of, place, amount);
        let line = self.line_of(&back);
        let by_payment = StatementLine {
            gateway_transaction_id: of.transaction.clone(),
            attempt_reference: of.reference.clone(),
            ..line.clone()
        };
        match dice.from(0, 3) {
            0 => self.expects(&back, flagged(Reason::MissingInSettlement)),
            1 => {
                self.expects(&back, MATCHED);
                self.writes(StatementLine { gateway_transaction_id: None, ..line });
            }
            2 => {
                self.expects(&back, MATCHED);
                self.writes(by_payment);
            }
            _ => {
                self.expects(&back, MATCHED);
                self.writes(line);
            }
        }
    }

    /// The payout of the batch so far, right or short; the next line begins another batch.
    pub(super) fn pays_out(&mut self, right: bool) {
        let batch = format!("B{}", self.batch);
        let mut of_batch = self.lines.iter().filter(|line| line.batch.as_ref() == Some(&batch)).peekable();
        if of_batch.peek().is_some() {
            let paid: i64 = of_batch.map(|line| line.net).sum();
            let gross = -(paid.abs() + if right { 0 } else { 1 });
            let truth = if right && paid >= 0 { MATCHED } else { flagged(Reason::AmountMismatch) };
            let name = self.writes(self.payout(gross, Some(batch), looks_at()));
            self.truth.insert(About::Line(name), truth);
        }
        self.batch += 1;
    }

    /// The payout of a day of which nothing else is told, right or short.
    pub(super) fn pays_a_day_out(&mut self, captures: &[Expected], right: bool) {
        let truth = if right { MATCHED } else { flagged(Reason::MissingInSettlement) };
        for one in captures {
            self.expects(one, truth);
        }
        let paid: i64 = captures.iter().map(|one| one.gross + self.fee(one.gross, None)).sum();
        let last = captures.iter().map(|one| one.at).max().unwrap_or(Timestamp::EPOCH);
        let line = self.payout(if right { -paid } else { 100_000 - paid }, None, last.plus(hours(20)));
        let name = self.writes(line);
        let truth = if right { MATCHED } else { flagged(Reason::MissingInternal) };
        self.truth.insert(About::Line(name), truth);
    }

    fn payout(&self, gross: i64, batch: Option<String>, at: Timestamp) -> StatementLine {
        StatementLine {
            statement: STATEMENT,
            number: 0,
            kind: LineKind::Payout,
            gateway_transaction_id: None,
            attempt_reference: None,
            gross,
            fee: 0,
            net: gross,
            currency: Currency::BDT,
            at: Some(at),
            method: None,
            batch,
            fingerprint: Fingerprint(0),
        }
    }

    fn nameless(&self, one: &Expected, at: Timestamp) -> StatementLine {
        StatementLine { gateway_transaction_id: None, attempt_reference: None, at: Some(at), ..self.line_of(one) }
    }
}
