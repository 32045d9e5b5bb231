//! Where a refund stands, how far a pending one has come, and what people found out about it.

use crate::{ids::OperatorId, time::Timestamp};

/// Where a refund stands. A state carries exactly its own facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefundState {
    /// Asked for; people must agree first. The money is reserved already.
    AwaitingApproval,
    /// On its way.
    Pending(Sending),
    /// The money is back.
    Succeeded {
        /// Since when that is known.
        at: Timestamp,
        /// The bank's or wallet's own reference and who vouches for it, when people and not the gateway say so.
        by_hand: Option<(String, Witnesses)>,
    },
    /// The money is not back, and will not be.
    Failed {
        /// Since when that is known.
        at: Timestamp,
        /// Why, in the gateway's words or ours.
        reason: String,
        /// Who vouches for it, when people and not the gateway say so.
        witnesses: Option<Witnesses>,
    },
    /// Somebody who might have approved it said no.
    Rejected {
        /// Who.
        by: OperatorId,
        /// When.
        at: Timestamp,
        /// Why.
        reason: Option<String>,
    },
    /// Whoever asked took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

/// How far a pending refund has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Nothing was sent yet.
    Ready,
    /// It was sent, or the server died at that moment: it is never sent again, only asked about.
    Sent {
        /// Since when.
        since: Timestamp,
    },
    /// The gateway took it.
    Accepted {
        /// Since when it is sent.
        since: Timestamp,
    },
    /// The gateway does not say what became of it: people find out. An answer that comes after all still counts.
    Unclear {
        /// Since when it is sent.
        since: Timestamp,
    },
    /// The gateway takes no refunds: somebody sends the money by other means.
    ByHand,
    /// Somebody found out what became of it; another one must confirm that.
    Recorded {
        /// What was found.
        finding: Finding,
        /// By whom.
        by: OperatorId,
        /// When.
        at: Timestamp,
    },
}

impl Sending {
    /// The name on the wire and in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Sending::Ready => "READY",
            Sending::Sent { .. } => "SENT",
            Sending::Accepted { .. } => "ACCEPTED",
            Sending::Unclear { .. } => "UNCLEAR",
            Sending::ByHand => "BY_HAND",
            Sending::Recorded { .. } => "RECORDED",
        }
    }
}

/// What a person found out about a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The money is back; the bank or wallet knows it by this reference.
    Returned {
        /// The reference.
        reference: String,
    },
    /// The money is not back, and will not be.
    NotReturned {
        /// Why.
        reason: String,
    },
}

/// Two people who vouch for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Witnesses {
    /// Who recorded it.
    pub recorded_by: OperatorId,
    /// Who confirmed it; somebody else.
    pub confirmed_by: OperatorId,
}

/// The bare name of a state, as filters and columns use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the name of the RefundState that documents it")]
pub enum RefundStatus {
    AwaitingApproval,
    Pending,
    Succeeded,
    Failed,
    Rejected,
    Withdrawn,
}

impl RefundStatus {
    /// Every status.
    pub const ALL: [RefundStatus; 6] = [
        RefundStatus::AwaitingApproval,
        RefundStatus::Pending,
        RefundStatus::Succeeded,
        RefundStatus::Failed,
        RefundStatus::Rejected,
        RefundStatus::Withdrawn,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            RefundStatus::AwaitingApproval => "AWAITING_APPROVAL",
            RefundStatus::Pending => "PENDING",
            RefundStatus::Succeeded => "SUCCEEDED",
            RefundStatus::Failed => "FAILED",
            RefundStatus::Rejected => "REJECTED",
            RefundStatus::Withdrawn => "WITHDRAWN",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<RefundStatus> {
        RefundStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}
