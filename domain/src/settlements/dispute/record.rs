//! A dispute is recorded: by somebody who heard of it, or from the line of a statement that shows it.

use super::{CASE_NUMBER_MAX, DISPUTE_REASON_MAX, Dispute, DisputeMove, DisputeState, InBook, LineClaim};
use crate::{
    access::{Proof, WorkOnCases},
    audit::Action,
    day::Day,
    ids::{DisputeId, PaymentId, PostingId},
    ledger::Signed,
    money::{Amount, Currency, MoneyRefused},
    payments::{Method, text_problem},
    refunds::CaptureName,
    scope::Scope,
    settlements::{DisputeLeg, EntryKind, LineKind, LineName, NewEntry, StatementLine},
    time::Timestamp,
};

/// What is recorded; ids come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDispute {
    /// The id it will have.
    pub id: DisputeId,
    /// The id that its posting will have, if it is booked at once.
    pub posting: PostingId,
    /// The gateway's own number of the case.
    pub case_number: String,
    /// Why the customer's bank takes it back.
    pub reason: String,
    /// How much, in minor units of the payment's currency; as the line says, where there is one.
    pub amount_minor: Option<i64>,
    /// What the gateway charges for it; as the line says, where there is one.
    pub fee_minor: Option<i64>,
    /// Until when the gateway takes evidence.
    pub evidence_due: Option<Day>,
}

/// What came for a payment, and what went already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisputedPayment {
    /// Its tenant and mode.
    pub scope: Scope,
    /// The payment.
    pub payment: PaymentId,
    /// Its own capture.
    pub of: CaptureName,
    /// The gateway that brought it.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// What came.
    pub captured_minor: i64,
    /// What is back with the customer, or on its way.
    pub returned_minor: i64,
    /// What other disputes take.
    pub disputed_minor: i64,
}

/// A line of a statement, and whose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisputeLine {
    /// Whose statement; the house's for the house's own account.
    pub scope: Scope,
    /// The gateway's.
    pub gateway: Method,
    /// The line.
    pub line: StatementLine,
}

/// Why no dispute was recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordRefused {
    /// Something of it cannot be kept.
    #[error("{field} {problem}")]
    Field {
        /// What.
        field: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// That is no amount.
    #[error("the amount {0}")]
    NotAnAmount(MoneyRefused),
    /// Nothing came that could be taken back.
    #[error("nothing came for the payment that a bank could take back")]
    NotCaptured,
    /// More than is left.
    #[error("only {left_minor} of the payment is left to be disputed")]
    ExceedsCapture {
        /// What is left, in minor units.
        left_minor: i64,
    },
    /// There is no such line.
    #[error("there is no such line")]
    NoSuchLine,
    /// The line does not show it.
    #[error("the line {0}")]
    OtherLine(&'static str),
    /// A dispute was recorded from that line.
    #[error("a dispute was recorded from that line already")]
    LineTaken,
    /// The gateway's case is known.
    #[error("a dispute with that case number was recorded already")]
    CaseKnown,
}

impl DisputeLine {
    /// Whether it is a line about money of that payment's kind, and what it is then called.
    pub(super) fn claim(&self, scope: Scope, gateway: Method, currency: Currency) -> Result<LineClaim, &'static str> {
        let line = &self.line;
        let is_theirs = self.scope.app == Scope::HOUSE.app || self.scope.app == scope.app;
        if self.scope.mode != scope.mode || !is_theirs {
            return Err("is about another account");
        }
        if self.gateway != gateway {
            return Err("is another gateway's");
        }
        if line.kind != LineKind::Chargeback {
            return Err("is no chargeback");
        }
        if line.currency != currency {
            return Err("is in another currency");
        }
        let name = LineName { statement: line.statement, number: line.number };
        Ok(LineClaim { owner: self.scope.app, fingerprint: line.fingerprint, name })
    }
}

impl DisputedPayment {
    /// What is left to be disputed, in minor units.
    pub fn left_minor(&self) -> i64 {
        (self.captured_minor - self.returned_minor - self.disputed_minor).max(0)
    }

    /// Records a dispute. From a line it is in the book at once, for the gateway itself shows what it took; else another
    /// person must agree first. Its money is reserved in either case.
    pub fn record(
        &self,
        new: &NewDispute,
        line: Option<&DisputeLine>,
        by: &Proof<WorkOnCases>,
        at: Timestamp,
    ) -> Result<DisputeMove, RecordRefused> {
        let said = [("caseNumber", &new.case_number, CASE_NUMBER_MAX), ("reason", &new.reason, DISPUTE_REASON_MAX)];
        for (field, text, most) in said {
            if let Some(problem) = text_problem(text, 1, most) {
                return Err(RecordRefused::Field { field, problem });
            }
        }
        let claim = line.map(|line| line.claim(self.scope, self.gateway, self.currency)).transpose();
        let claim = claim.map_err(RecordRefused::OtherLine)?;
        let (amount, fee) = self.told(new, line)?;
        let left_minor = self.left_minor();
        if amount.minor() > left_minor {
            return Err(RecordRefused::ExceedsCapture { left_minor });
        }
        let recorded = Signed { by: by.operator(), at };
        let taken_at = line.and_then(|line| line.line.at).unwrap_or(at);
        let in_book = claim.map(|_| InBook { posting: new.posting, taken_at, approved_by: None });
        let dispute = Dispute {
            id: new.id,
            scope: self.scope,
            payment: self.payment,
            of: self.of.clone(),
            gateway: self.gateway,
            case_number: new.case_number.clone(),
            reason: new.reason.clone(),
            amount,
            fee,
            evidence_due: new.evidence_due,
            recorded,
            taken_by: claim,
            given_back_by: None,
            in_book,
            state: match in_book {
                Some(_) => DisputeState::Open { proposed: None },
                None => DisputeState::AwaitingApproval,
            },
            updated_at: at,
        };
        let what = if in_book.is_some() { EntryKind::Opened } else { EntryKind::Proposed };
        let audit = dispute.told(Action::DisputeRecorded).saying("case", &dispute.case_number);
        Ok(DisputeMove {
            posting: in_book.map(|it| (it.posting, dispute.opened())),
            claim: claim.map(|claim| (DisputeLeg::Taken, claim)),
            entry: NewEntry::moved(what, Some(recorded.by), Some(&dispute.reason)),
            audit: match claim {
                Some(claim) => audit.saying("statement", claim.name.statement).saying("line", claim.name.number),
                None => audit,
            },
            next: dispute,
            answer: None,
        })
    }

    /// Amount and fee, as the line says; else as they were told. Where both say something, they agree.
    fn told(&self, new: &NewDispute, line: Option<&DisputeLine>) -> Result<(Amount, Option<Amount>), RecordRefused> {
        let amount = |minor| Amount::new(minor, self.currency).map_err(RecordRefused::NotAnAmount);
        let fee = |minor| match minor {
            Some(0) | None => Ok(None),
            Some(minor) => Amount::new(minor, self.currency)
                .map(Some)
                .map_err(|why| RecordRefused::Field { field: "feeMinor", problem: why.to_string() }),
        };
        let Some(DisputeLine { line, .. }) = line else {
            let minor = new.amount_minor.ok_or_else(|| RecordRefused::Field {
                field: "amountMinor",
                problem: "must be told where no line tells it".into(),
            })?;
            return Ok((amount(minor)?, fee(new.fee_minor)?));
        };
        if line.gross >= 0 {
            return Err(RecordRefused::OtherLine("takes nothing"));
        }
        if line.fee > 0 {
            return Err(RecordRefused::OtherLine("gives a fee back"));
        }
        let differs = |field| RecordRefused::Field { field, problem: "is not what the line says".into() };
        if new.amount_minor.is_some_and(|told| told != line.gross.saturating_neg()) {
            return Err(differs("amountMinor"));
        }
        if new.fee_minor.is_some_and(|told| told != line.fee.saturating_neg()) {
            return Err(differs("feeMinor"));
        }
        Ok((amount(line.gross.saturating_neg())?, fee(Some(line.fee.saturating_neg()))?))
    }
}
