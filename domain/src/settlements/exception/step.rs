//! What people do to an exception, and what the house does when it looks again.

use super::{
    super::{
        casework::{EntryKind, NewEntry},
        line::LineKind,
    },
    EXCEPTION_NOTE_MAX, Exception, ExceptionState, ExceptionStatus, Outstanding, Remedied, Remedy, Resolution,
};
use crate::{
    day::Day,
    ids::{AppId, OperatorId, PaymentId},
    ledger::Signed,
    payments::text_problem,
};

/// A gateway is given so many days to answer, at most.
pub const FOLLOW_UP_DAYS_MAX: i32 = 90;

/// What somebody does to an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Gives it to somebody.
    Assign {
        /// To whom.
        to: OperatorId,
    },
    /// Asks the gateway, and looks again on that day.
    Chase {
        /// In Dhaka.
        until: Day,
        /// What was asked.
        note: String,
    },
    /// Puts an end to it, or proposes to where that moves money.
    Resolve {
        /// What becomes of it.
        remedy: Remedy,
        /// Why.
        note: String,
    },
    /// Approves what another proposed.
    Approve {
        /// What it books beside its lines, as it was looked at.
        amount_minor: i64,
    },
    /// Refuses what another proposed, or takes back what one proposed oneself.
    Reject {
        /// Why.
        note: String,
    },
    /// Opens it again. What it booked stays booked, until that is undone.
    Reopen {
        /// Why.
        note: String,
    },
}

/// What a step needs to know beside the exception itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How the thing stands in the book.
    pub outstanding: Outstanding,
    /// Whether the payment is held, and not in the book at all.
    pub is_held: bool,
    /// The kind of the line that is about nothing expected.
    pub kind: Option<LineKind>,
    /// In whose book such a line belongs: where it was adjusted before, or whose own statement it stands in.
    pub book: Option<AppId>,
    /// The payment of the refund that is named, unless that came to nothing.
    pub refunded: Option<PaymentId>,
}

/// What a step leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepped {
    /// The exception from now on.
    pub next: Exception,
    /// What the case tells of it.
    pub entry: NewEntry,
    /// What is booked.
    pub booked: Option<Remedied>,
}

/// Why a step is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExceptionRefused {
    /// The state does not allow it.
    #[error("the exception is {}", .status.as_str())]
    State {
        /// Where it stands.
        status: ExceptionStatus,
    },
    /// What is said cannot be kept.
    #[error("{0}")]
    Note(String),
    /// A gateway is not given that long.
    #[error("must be a day from tomorrow to {FOLLOW_UP_DAYS_MAX} days on")]
    Until,
    /// Nobody approves what he proposed.
    #[error("somebody else must approve what you proposed")]
    SelfApproval,
    /// It is not what was looked at any more.
    #[error("what it books has changed since it was proposed: reject it and look again")]
    Changed,
    /// It is not the amount that was proposed.
    #[error("must be what was proposed")]
    Amount,
    /// There is no such refund, or it is another payment's, or came to nothing.
    #[error("must be a refund of the same payment that goes on or has arrived")]
    Refund,
    /// Nothing is open in the book.
    #[error("nothing is open in the book, and no line waits to be posted")]
    Nothing,
    /// Nothing was adjusted.
    #[error("nothing was adjusted that could be taken back")]
    NothingToUndo,
    /// Money that is held is not in the book.
    #[error("the payment is held, and not in the book: decide about the payment first")]
    Held,
    /// Such a line is not adjusted.
    #[error("a payout moves nothing by itself: what it pays for is adjusted, or explained")]
    Payout,
    /// Such a line is disputed.
    #[error("a chargeback is recorded as a dispute, or explained")]
    Chargeback,
    /// Nobody said in whose book.
    #[error("must say in whose book it belongs")]
    Book,
    /// It belongs in another book.
    #[error("must be the application whose money it is about")]
    OtherBook,
}

impl Exception {
    /// Does something to it.
    pub fn step(&self, step: &Step, by: Signed, seen: &Seen) -> Result<Stepped, ExceptionRefused> {
        let status = self.state.status();
        let refused = ExceptionRefused::State { status };
        let is_at_hand = matches!(status, ExceptionStatus::Open | ExceptionStatus::Chasing);
        match step {
            Step::Assign { to } if status.goes_on() => {
                let next = Exception { owner: Some(*to), updated_at: by.at, ..self.clone() };
                Ok(told(next, EntryKind::Assigned, by, &to.to_string()))
            }
            Step::Chase { until, note } if is_at_hand => {
                let today = Day::of(by.at);
                if !(today.plus(1)..=today.plus(FOLLOW_UP_DAYS_MAX)).contains(until) {
                    return Err(ExceptionRefused::Until);
                }
                let note = noted(note)?;
                Ok(told(self.now(ExceptionState::Chasing { until: *until }, by), EntryKind::Changed, by, note))
            }
            Step::Resolve { remedy, note } if is_at_hand => self.resolve(*remedy, noted(note)?, by, seen),
            Step::Approve { amount_minor } => {
                self.approve(self.state.proposed().ok_or(refused)?, *amount_minor, by, seen)
            }
            Step::Reject { note } => {
                let is_own = self.state.proposed().ok_or(refused)?.by.by == by.by;
                let what = if is_own { EntryKind::Withdrawn } else { EntryKind::Refused };
                Ok(told(self.now(ExceptionState::Open, by), what, by, noted(note)?))
            }
            Step::Reopen { note } if !status.goes_on() => {
                Ok(told(self.now(ExceptionState::Open, by), EntryKind::Reopened, by, noted(note)?))
            }
            Step::Assign { .. } | Step::Chase { .. } | Step::Resolve { .. } | Step::Reopen { .. } => Err(refused),
        }
    }

    fn resolve(&self, remedy: Remedy, note: &str, by: Signed, seen: &Seen) -> Result<Stepped, ExceptionRefused> {
        let mut resolution =
            Resolution { remedy, note: note.to_owned(), amount_minor: 0, lines: 0, by, approved: None, posting: None };
        if !remedy.moves_money() {
            if let Remedy::Refunded { .. } = remedy {
                let own = self.found.of.as_ref().map(|of| of.payment);
                own.filter(|_| own == seen.refunded).ok_or(ExceptionRefused::Refund)?;
            }
            return Ok(told(self.now(ExceptionState::Resolved(resolution), by), EntryKind::Resolved, by, note));
        }
        resolution.remedy = self.placed(remedy, seen)?;
        let booked = self.books(resolution.remedy, seen)?;
        (resolution.amount_minor, resolution.lines) = (booked.adjusted_sum(), booked.lines);
        Ok(told(self.now(ExceptionState::Proposed(resolution), by), EntryKind::Proposed, by, note))
    }

    /// The remedy with the book that it is booked in.
    fn placed(&self, remedy: Remedy, seen: &Seen) -> Result<Remedy, ExceptionRefused> {
        let Some(against) = remedy.against() else { return Ok(remedy) };
        let own = self.found.of.as_ref().map(|of| of.app).or(seen.book);
        let book = own.or(remedy.book()).ok_or(ExceptionRefused::Book)?;
        if remedy.book().is_some_and(|app| app != book) {
            return Err(ExceptionRefused::OtherBook);
        }
        let is_adjusted = remedy != Remedy::WrittenOff;
        let app = self.found.of.is_none().then_some(book);
        Ok(if is_adjusted { Remedy::Adjusted { against, app } } else { remedy })
    }

    /// What a remedy books, as things stand.
    fn books(&self, remedy: Remedy, seen: &Seen) -> Result<Remedied, ExceptionRefused> {
        let outstanding = &seen.outstanding;
        if seen.is_held {
            return Err(ExceptionRefused::Held);
        }
        match seen.kind {
            Some(LineKind::Payout) => return Err(ExceptionRefused::Payout),
            Some(LineKind::Chargeback) => return Err(ExceptionRefused::Chargeback),
            Some(LineKind::Payment | LineKind::Refund | LineKind::Fee | LineKind::Other) | None => {}
        }
        let adjusted = match remedy.against() {
            Some(against) => vec![(against, outstanding.remainder())],
            None => outstanding.adjusted.iter().map(|(against, minor)| (*against, -minor)).collect(),
        };
        let is_undone = remedy == Remedy::Undone;
        let booked = Remedied {
            exception: self.id,
            gateway: self.found.gateway,
            currency: self.found.currency,
            lines: if is_undone { 0 } else { outstanding.lines },
            moved: if is_undone { Default::default() } else { outstanding.coming },
            adjusted: adjusted.into_iter().filter(|(_, minor)| *minor != 0).collect(),
            of: outstanding.last.filter(|_| is_undone),
        };
        if is_undone && booked.adjusted.is_empty() {
            return Err(ExceptionRefused::NothingToUndo);
        }
        if booked.adjusted.is_empty() && booked.lines == 0 {
            return Err(ExceptionRefused::Nothing);
        }
        Ok(booked)
    }

    fn approve(
        &self,
        proposed: &Resolution,
        amount_minor: i64,
        by: Signed,
        seen: &Seen,
    ) -> Result<Stepped, ExceptionRefused> {
        if proposed.by.by == by.by {
            return Err(ExceptionRefused::SelfApproval);
        }
        if amount_minor != proposed.amount_minor {
            return Err(ExceptionRefused::Amount);
        }
        let booked = self.books(proposed.remedy, seen)?;
        if (booked.adjusted_sum(), booked.lines) != (proposed.amount_minor, proposed.lines) {
            return Err(ExceptionRefused::Changed);
        }
        let resolution = Resolution { approved: Some(by), ..proposed.clone() };
        let adjusted_minor = self.adjusted_minor + booked.adjusted_sum();
        let next = Exception { adjusted_minor, ..self.now(ExceptionState::Resolved(resolution), by) };
        Ok(Stepped { booked: Some(booked), ..told(next, EntryKind::Approved, by, "") })
    }

    fn now(&self, state: ExceptionState, by: Signed) -> Exception {
        Exception { state, updated_at: by.at, ..self.clone() }
    }
}

fn told(next: Exception, what: EntryKind, by: Signed, text: &str) -> Stepped {
    Stepped { next, entry: NewEntry::moved(what, Some(by.by), Some(text)), booked: None }
}

fn noted(note: &str) -> Result<&str, ExceptionRefused> {
    match text_problem(note, 1, EXCEPTION_NOTE_MAX) {
        Some(problem) => Err(ExceptionRefused::Note(problem)),
        None => Ok(note),
    }
}
