//! Disputes: a customer's bank takes a payment back, and the gateway takes it out of the next payout.
//!
//! What always holds: a dispute takes no more than what came and did not go back; what it does to the book two people agree
//! to, unless a line of the gateway's own statement proves it; a line is recorded from once, and a gateway's case is one
//! dispute; what is in the book leaves it by another posting only.

mod keep;
mod moves;
mod record;

pub use keep::{DisputeFilter, KeepsDisputes, LineOf, approve_dispute, change_dispute, record_dispute};
pub use moves::{DisputeChange, DisputeRefused};
pub use record::{DisputeLine, DisputedPayment, NewDispute, RecordRefused};

use super::{expected::DisputeLeg, finding::LineName, line::Fingerprint};
use crate::{
    audit::{Action, AuditLine},
    day::Day,
    idempotency::Snapshot,
    ids::{AppId, DisputeId, OperatorId, PaymentId, PostingId},
    ledger::{Account, Cause, Posting, Signed, Transfer},
    money::Amount,
    payments::Method,
    refunds::CaptureName,
    scope::Scope,
    settlements::{CaseOf, NewEntry},
    time::Timestamp,
};

/// Characters of a gateway's own number of a case.
pub const CASE_NUMBER_MAX: usize = 100;
/// Characters of the reason of a dispute, and of what is said about a step of it.
pub const DISPUTE_REASON_MAX: usize = 500;

/// How a dispute ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DisputeOutcome {
    /// The gateway gives the money back.
    Won,
    /// It is gone for good.
    Lost,
    /// There was none: it was recorded by mistake.
    Withdrawn,
}

/// Two people who agreed how a dispute ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Who proposed it.
    pub proposed_by: OperatorId,
    /// Who agreed; somebody else.
    pub approved_by: OperatorId,
}

/// What somebody proposes about a dispute, and another one must agree to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// How it ends.
    pub outcome: DisputeOutcome,
    /// Who, and when.
    pub signed: Signed,
    /// Why.
    pub reason: String,
}

/// Where a dispute stands. A state carries exactly its own facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DisputeState {
    /// Recorded by hand; it is in the book when another one agrees.
    AwaitingApproval,
    /// In the book; nobody has answered it yet.
    Open {
        /// What is proposed.
        proposed: Option<Proposed>,
    },
    /// The gateway has our evidence.
    EvidenceSent {
        /// Who sent it, and when.
        sent: Signed,
        /// What is proposed.
        proposed: Option<Proposed>,
    },
    /// It is over.
    Ended {
        /// How.
        outcome: DisputeOutcome,
        /// Since when.
        at: Timestamp,
        /// By whom; nobody had to agree where a line proves it, and where it never was in the book.
        agreed: Option<Agreed>,
    },
}

/// The bare name of a state, as filters and columns use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the name of the DisputeState that documents it")]
pub enum DisputeStatus {
    AwaitingApproval,
    Open,
    EvidenceSent,
    Won,
    Lost,
    Withdrawn,
}

/// What waits for somebody's agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DisputeStep {
    /// That it goes into the book.
    Opened,
    /// That it is won.
    Won,
    /// That it is lost.
    Lost,
    /// That it is taken out of the book again.
    Withdrawn,
}

/// A line of a statement that a dispute was recorded from, or that proves how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineClaim {
    /// Whose statement; the house's own id for the house's.
    pub owner: AppId,
    /// What the line is known again by.
    pub fingerprint: Fingerprint,
    /// Where it stands.
    pub name: LineName,
}

/// How a dispute came into the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InBook {
    /// By which posting.
    pub posting: PostingId,
    /// When the gateway took the money: as its line says, else when it was booked.
    pub taken_at: Timestamp,
    /// Who agreed; nobody had to where a line proves it.
    pub approved_by: Option<OperatorId>,
}

/// A dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Its id.
    pub id: DisputeId,
    /// Its tenant and mode.
    pub scope: Scope,
    /// The payment.
    pub payment: PaymentId,
    /// What is disputed of it.
    pub of: CaptureName,
    /// The gateway.
    pub gateway: Method,
    /// The gateway's own number of the case.
    pub case_number: String,
    /// Why the customer's bank takes it back.
    pub reason: String,
    /// How much.
    pub amount: Amount,
    /// What the gateway charges for it, as far as it has told.
    pub fee: Option<Amount>,
    /// Until when the gateway takes evidence.
    pub evidence_due: Option<Day>,
    /// Who recorded it, and when.
    pub recorded: Signed,
    /// The line that it was recorded from.
    pub taken_by: Option<LineClaim>,
    /// The line that proves that the money came back.
    pub given_back_by: Option<LineClaim>,
    /// How it came into the book; none as long as it is not there, and where it never was.
    pub in_book: Option<InBook>,
    /// Where it stands.
    pub state: DisputeState,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// A step of a dispute: all of it is kept, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisputeMove {
    /// The dispute as it is from now on.
    pub next: Dispute,
    /// What moves in the book.
    pub posting: Option<(PostingId, Posting)>,
    /// The line that it takes for itself, and what for.
    pub claim: Option<(DisputeLeg, LineClaim)>,
    /// What its case tells.
    pub entry: NewEntry,
    /// What the trail says.
    pub audit: AuditLine,
    /// The answer that a retry with the same key gets.
    pub answer: Option<Snapshot>,
}

impl DisputeMove {
    /// And this is the answer that a retry with the same key gets.
    #[must_use]
    pub fn answering(self, show: impl Fn(&Dispute) -> Option<Snapshot>) -> DisputeMove {
        DisputeMove { answer: show(&self.next), ..self }
    }
}

impl DisputeState {
    /// The bare name.
    pub const fn status(&self) -> DisputeStatus {
        match self {
            DisputeState::AwaitingApproval => DisputeStatus::AwaitingApproval,
            DisputeState::Open { .. } => DisputeStatus::Open,
            DisputeState::EvidenceSent { .. } => DisputeStatus::EvidenceSent,
            DisputeState::Ended { outcome: DisputeOutcome::Won, .. } => DisputeStatus::Won,
            DisputeState::Ended { outcome: DisputeOutcome::Lost, .. } => DisputeStatus::Lost,
            DisputeState::Ended { outcome: DisputeOutcome::Withdrawn, .. } => DisputeStatus::Withdrawn,
        }
    }

    /// What is proposed.
    pub const fn proposed(&self) -> Option<&Proposed> {
        match self {
            DisputeState::Open { proposed } | DisputeState::EvidenceSent { proposed, .. } => proposed.as_ref(),
            DisputeState::AwaitingApproval | DisputeState::Ended { .. } => None,
        }
    }

    /// When it ended.
    pub const fn ended_at(&self) -> Option<Timestamp> {
        match self {
            DisputeState::Ended { at, .. } => Some(*at),
            DisputeState::AwaitingApproval | DisputeState::Open { .. } | DisputeState::EvidenceSent { .. } => None,
        }
    }
}

impl DisputeStatus {
    /// Every status.
    pub const ALL: [DisputeStatus; 6] = [
        DisputeStatus::AwaitingApproval,
        DisputeStatus::Open,
        DisputeStatus::EvidenceSent,
        DisputeStatus::Won,
        DisputeStatus::Lost,
        DisputeStatus::Withdrawn,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DisputeStatus::AwaitingApproval => "AWAITING_APPROVAL",
            DisputeStatus::Open => "OPEN",
            DisputeStatus::EvidenceSent => "EVIDENCE_SENT",
            DisputeStatus::Won => "WON",
            DisputeStatus::Lost => "LOST",
            DisputeStatus::Withdrawn => "WITHDRAWN",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<DisputeStatus> {
        DisputeStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl DisputeOutcome {
    /// Every outcome.
    pub const ALL: [DisputeOutcome; 3] = [DisputeOutcome::Won, DisputeOutcome::Lost, DisputeOutcome::Withdrawn];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DisputeOutcome::Won => "WON",
            DisputeOutcome::Lost => "LOST",
            DisputeOutcome::Withdrawn => "WITHDRAWN",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<DisputeOutcome> {
        DisputeOutcome::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }

    /// The step that leads there.
    pub const fn step(self) -> DisputeStep {
        match self {
            DisputeOutcome::Won => DisputeStep::Won,
            DisputeOutcome::Lost => DisputeStep::Lost,
            DisputeOutcome::Withdrawn => DisputeStep::Withdrawn,
        }
    }
}

impl DisputeStep {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            DisputeStep::Opened => "OPENED",
            DisputeStep::Won => "WON",
            DisputeStep::Lost => "LOST",
            DisputeStep::Withdrawn => "WITHDRAWN",
        }
    }
}

impl Dispute {
    /// Where it stands.
    pub const fn status(&self) -> DisputeStatus {
        self.state.status()
    }

    /// Its case.
    pub const fn case(&self) -> CaseOf {
        CaseOf::Dispute(self.id)
    }

    /// What waits for somebody's agreement, and who cannot give it.
    pub fn waits_for(&self) -> Option<(DisputeStep, OperatorId)> {
        match &self.state {
            DisputeState::AwaitingApproval => Some((DisputeStep::Opened, self.recorded.by)),
            DisputeState::Open { proposed } | DisputeState::EvidenceSent { proposed, .. } => {
                proposed.as_ref().map(|proposed| (proposed.outcome.step(), proposed.signed.by))
            }
            DisputeState::Ended { .. } => None,
        }
    }

    /// What goes into the book when it is opened: the gateway owes so much less.
    fn opened(&self) -> Posting {
        let owed = Account::GatewayReceivable(self.gateway);
        let taken = Transfer { debit: Account::Chargebacks, credit: owed, amount: self.amount };
        let posting = Posting::of(Cause::DisputeOpened { dispute: self.id }, taken);
        match self.fee {
            Some(amount) => posting.and(Transfer { debit: Account::GatewayFees, credit: owed, amount }),
            None => posting,
        }
    }

    /// What goes into the book when it ends; nothing when it never was there.
    fn ended(&self, outcome: DisputeOutcome) -> Option<Posting> {
        let (dispute, amount) = (self.id, self.amount);
        let owed = Account::GatewayReceivable(self.gateway);
        match outcome {
            DisputeOutcome::Won => {
                let back = Transfer { debit: owed, credit: Account::Chargebacks, amount };
                Some(Posting::of(Cause::DisputeWon { dispute }, back))
            }
            DisputeOutcome::Lost => {
                let lost = Transfer { debit: Account::MerchantPayable, credit: Account::Chargebacks, amount };
                Some(Posting::of(Cause::DisputeLost { dispute }, lost))
            }
            DisputeOutcome::Withdrawn => {
                let back = Transfer { debit: owed, credit: Account::Chargebacks, amount };
                let posting = Posting::of(Cause::Correction { of: self.in_book?.posting }, back);
                Some(match self.fee {
                    Some(amount) => posting.and(Transfer { debit: owed, credit: Account::GatewayFees, amount }),
                    None => posting,
                })
            }
        }
    }

    /// A line of the trail about it.
    fn told(&self, action: Action) -> AuditLine {
        self.case().told(self.scope, action).saying("payment", self.payment).saying("amount", self.amount)
    }

    /// The same in another state.
    fn in_state(&self, state: DisputeState, at: Timestamp) -> Dispute {
        Dispute { state, updated_at: at.max(self.updated_at), ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
