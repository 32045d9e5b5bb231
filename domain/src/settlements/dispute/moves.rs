//! What becomes of a dispute: agreed to or refused, answered, and how it ends.

use super::{
    Agreed, DISPUTE_REASON_MAX, Dispute, DisputeLine, DisputeMove, DisputeOutcome, DisputeState, DisputeStatus,
    DisputeStep, InBook, Proposed,
};
use crate::{
    access::{AdjustLedger, Proof, WorkOnCases},
    audit::Action,
    ids::{OperatorId, PostingId},
    ledger::Signed,
    payments::text_problem,
    settlements::{DisputeLeg, EntryKind, NewEntry},
    time::Timestamp,
};

/// What somebody does about a dispute without another's agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DisputeChange {
    /// Says that the gateway has our evidence.
    SendEvidence {
        /// What was sent.
        note: String,
    },
    /// Proposes how it ends. With a line that proves it, that is how.
    Propose {
        /// How.
        outcome: DisputeOutcome,
        /// Why.
        reason: String,
        /// The id that its posting will have, if it is booked at once.
        posting: PostingId,
    },
    /// Does not agree to what waits, or takes back what was proposed.
    Refuse {
        /// Why.
        reason: String,
    },
}

/// Why a dispute does not change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DisputeRefused {
    /// What is said cannot be kept.
    #[error("{problem}")]
    Said {
        /// Which of it.
        field: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// It stands elsewhere.
    #[error("a dispute that is {status} does not allow it", status = status.as_str())]
    State {
        /// Where it stands.
        status: DisputeStatus,
    },
    /// Something else waits for agreement.
    #[error("{} waits for somebody's agreement", .0.as_str())]
    Waits(DisputeStep),
    /// Nothing waits for agreement, or something else does.
    #[error("that does not wait for agreement; look at the dispute again")]
    WaitsNot,
    /// Nobody agrees to what he proposed.
    #[error("somebody else than who proposed it must agree")]
    SelfApproval,
    /// The gateway's own statement shows that it took the money.
    #[error("the gateway's statement shows that it took the money: the dispute is won or lost")]
    Proven,
    /// There is no such line.
    #[error("there is no such line")]
    NoSuchLine,
    /// The line does not show it.
    #[error("the line {0}")]
    OtherLine(&'static str),
    /// A dispute was recorded from that line, or won by it.
    #[error("that line is another dispute's")]
    LineTaken,
}

impl Dispute {
    /// Does what needs nobody else.
    pub fn change(
        &self,
        change: &DisputeChange,
        line: Option<&DisputeLine>,
        by: &Proof<WorkOnCases>,
        at: Timestamp,
    ) -> Result<DisputeMove, DisputeRefused> {
        let signed = Signed { by: by.operator(), at };
        match change {
            DisputeChange::SendEvidence { note } => self.send_evidence(note, signed),
            DisputeChange::Propose { outcome, reason, posting } => match line {
                Some(line) => self.prove(*outcome, line, (reason, *posting), signed),
                None => self.propose(*outcome, reason, signed),
            },
            DisputeChange::Refuse { reason } => self.refuse(reason, signed),
        }
    }

    fn send_evidence(&self, note: &str, sent: Signed) -> Result<DisputeMove, DisputeRefused> {
        check("note", note)?;
        let DisputeState::Open { proposed } = &self.state else {
            return Err(DisputeRefused::State { status: self.status() });
        };
        let state = DisputeState::EvidenceSent { sent, proposed: proposed.clone() };
        let entry = NewEntry::moved(EntryKind::Changed, Some(sent.by), Some(note));
        Ok(self.moved(state, sent.at, entry, Action::DisputeEvidenceSent))
    }

    fn propose(&self, outcome: DisputeOutcome, reason: &str, signed: Signed) -> Result<DisputeMove, DisputeRefused> {
        check("reason", reason)?;
        self.may_end(outcome)?;
        let proposed = Some(Proposed { outcome, signed, reason: reason.to_owned() });
        let state = self.with_proposed(proposed)?;
        let entry = NewEntry::moved(EntryKind::Proposed, Some(signed.by), Some(&told(outcome.step(), reason)));
        let made = self.moved(state, signed.at, entry, Action::DisputeProposed);
        Ok(DisputeMove { audit: made.audit.saying("outcome", outcome.as_str()), ..made })
    }

    /// The gateway's own line shows that the money came back: nobody has to agree to that.
    fn prove(
        &self,
        outcome: DisputeOutcome,
        line: &DisputeLine,
        (reason, posting): (&str, PostingId),
        signed: Signed,
    ) -> Result<DisputeMove, DisputeRefused> {
        check("reason", reason)?;
        if outcome != DisputeOutcome::Won {
            return Err(DisputeRefused::OtherLine("can prove only that the dispute is won"));
        }
        self.may_end(outcome)?;
        let claim = line.claim(self.scope, self.gateway, self.amount.currency());
        let claim = claim.map_err(DisputeRefused::OtherLine)?;
        if line.line.gross != self.amount.minor() {
            return Err(DisputeRefused::OtherLine("does not give the disputed amount back"));
        }
        let at = signed.at;
        let state = DisputeState::Ended { outcome, at, agreed: None };
        let entry = NewEntry::moved(EntryKind::Resolved, Some(signed.by), Some(&told(outcome.step(), reason)));
        let made = self.moved(state, at, entry, Action::DisputeProven);
        Ok(DisputeMove {
            next: Dispute { given_back_by: Some(claim), ..made.next },
            posting: self.ended(outcome).map(|moved| (posting, moved)),
            claim: Some((DisputeLeg::GivenBack, claim)),
            audit: made.audit.saying("statement", claim.name.statement).saying("line", claim.name.number),
            ..made
        })
    }

    fn refuse(&self, reason: &str, signed: Signed) -> Result<DisputeMove, DisputeRefused> {
        check("reason", reason)?;
        let (step, proposer) = self.waits_for().ok_or(DisputeRefused::WaitsNot)?;
        let state = match step {
            DisputeStep::Opened => {
                DisputeState::Ended { outcome: DisputeOutcome::Withdrawn, at: signed.at, agreed: None }
            }
            DisputeStep::Won | DisputeStep::Lost | DisputeStep::Withdrawn => self.with_proposed(None)?,
        };
        let what = if proposer == signed.by { EntryKind::Withdrawn } else { EntryKind::Refused };
        let entry = NewEntry::moved(what, Some(signed.by), Some(&told(step, reason)));
        let made = self.moved(state, signed.at, entry, Action::DisputeRefused);
        Ok(DisputeMove { audit: made.audit.saying("step", step.as_str()), ..made })
    }

    /// Agrees to what somebody else proposed: it goes into the book.
    pub fn approve(
        &self,
        step: DisputeStep,
        by: &Proof<AdjustLedger>,
        posting: PostingId,
        at: Timestamp,
    ) -> Result<DisputeMove, DisputeRefused> {
        let (waits, proposer) = self.waits_for().ok_or(DisputeRefused::WaitsNot)?;
        if waits != step {
            return Err(DisputeRefused::WaitsNot);
        }
        if proposer == by.operator() {
            return Err(DisputeRefused::SelfApproval);
        }
        let made = match self.state.proposed() {
            None => self.enter((by.operator(), posting), at),
            Some(proposed) => self.end(proposed, (by.operator(), posting), at),
        };
        Ok(DisputeMove { audit: made.audit.saying("step", step.as_str()), ..made })
    }

    fn enter(&self, (by, posting): (OperatorId, PostingId), at: Timestamp) -> DisputeMove {
        let entry = NewEntry::moved(EntryKind::Approved, Some(by), Some(DisputeStep::Opened.as_str()));
        let made = self.moved(DisputeState::Open { proposed: None }, at, entry, Action::DisputeApproved);
        let in_book = Some(InBook { posting, taken_at: at, approved_by: Some(by) });
        DisputeMove { next: Dispute { in_book, ..made.next }, posting: Some((posting, self.opened())), ..made }
    }

    fn end(&self, proposed: &Proposed, (by, posting): (OperatorId, PostingId), at: Timestamp) -> DisputeMove {
        let outcome = proposed.outcome;
        let agreed = Some(Agreed { proposed_by: proposed.signed.by, approved_by: by });
        let entry = NewEntry::moved(EntryKind::Approved, Some(by), Some(outcome.as_str()));
        let made = self.moved(DisputeState::Ended { outcome, at, agreed }, at, entry, Action::DisputeApproved);
        DisputeMove { posting: self.ended(outcome).map(|moved| (posting, moved)), ..made }
    }

    /// Whether it may end so, now.
    fn may_end(&self, outcome: DisputeOutcome) -> Result<(), DisputeRefused> {
        match self.state.status() {
            DisputeStatus::Open | DisputeStatus::EvidenceSent => {}
            status @ (DisputeStatus::AwaitingApproval
            | DisputeStatus::Won
            | DisputeStatus::Lost
            | DisputeStatus::Withdrawn) => return Err(DisputeRefused::State { status }),
        }
        if let Some((step, _)) = self.waits_for() {
            return Err(DisputeRefused::Waits(step));
        }
        if outcome == DisputeOutcome::Withdrawn && self.taken_by.is_some() {
            return Err(DisputeRefused::Proven);
        }
        Ok(())
    }

    fn with_proposed(&self, proposed: Option<Proposed>) -> Result<DisputeState, DisputeRefused> {
        match &self.state {
            DisputeState::Open { .. } => Ok(DisputeState::Open { proposed }),
            DisputeState::EvidenceSent { sent, .. } => Ok(DisputeState::EvidenceSent { sent: *sent, proposed }),
            DisputeState::AwaitingApproval | DisputeState::Ended { .. } => {
                Err(DisputeRefused::State { status: self.status() })
            }
        }
    }

    fn moved(&self, state: DisputeState, at: Timestamp, entry: NewEntry, action: Action) -> DisputeMove {
        let (next, audit) = (self.in_state(state, at), self.told(action));
        DisputeMove { next, posting: None, claim: None, entry, audit, answer: None }
    }
}

fn told(step: DisputeStep, reason: &str) -> String {
    format!("{}: {reason}", step.as_str())
}

fn check(field: &'static str, text: &str) -> Result<(), DisputeRefused> {
    match text_problem(text, 1, DISPUTE_REASON_MAX) {
        Some(problem) => Err(DisputeRefused::Said { field, problem }),
        None => Ok(()),
    }
}
