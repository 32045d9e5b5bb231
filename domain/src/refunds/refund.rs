//! A refund: one amount of one capture, on its way back to the customer who paid it.

use super::state::{RefundState, RefundStatus};
use crate::{
    ids::{AttemptId, AttemptReference, CredentialId, OperatorId, PaymentId, RefundId},
    ledger::Account,
    money::Amount,
    payments::{Method, Payment},
    scope::Scope,
    time::{Timestamp, hours},
};
use sha2::{Digest, Sha256};
use std::{fmt, time::Duration};

/// Refunds that one payment may have, whatever became of them: a case is always looked at whole.
pub const REFUNDS_MAX: usize = 100;
/// How long after sending a gateway may leave a refund unexplained before a person is asked to look.
pub const UNCLEAR_AFTER: Duration = hours(1);
/// How long a gateway may have an accepted refund in hand before a person is asked to look.
pub(super) const OVERDUE_AFTER: Duration = hours(30 * 24);
/// How long after sending a gateway is still asked.
pub(super) const ASK_FOR: Duration = hours(60 * 24);

/// Money on its way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// Its id.
    pub id: RefundId,
    /// Its application and mode.
    pub scope: Scope,
    /// The payment it gives back.
    pub payment: PaymentId,
    /// What the gateway knows it by; unique.
    pub reference: RefundReference,
    /// The capture it gives back.
    pub of: CaptureName,
    /// The gateway that holds the money.
    pub method: Method,
    /// Whose money it is.
    pub fund: Fund,
    /// How much.
    pub amount: Amount,
    /// Why, in the words of whoever asked.
    pub reason: Option<String>,
    /// Who asked.
    pub requested_by: RequestedBy,
    /// How many different people must approve it; decided when it was asked for.
    pub approvals_needed: u8,
    /// Who approved it, in order.
    pub approvals: Vec<Approval>,
    /// The gateway's own name for it, once it has told.
    pub gateway_refund_id: Option<String>,
    /// Where it stands.
    pub state: RefundState,
    /// When to send it or to ask the gateway next, while that makes sense.
    pub check_at: Option<Timestamp>,
    /// How often the gateway was asked.
    pub checks: u16,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// A capture, by the attempt that brought it and the gateway's transaction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaptureName {
    /// The attempt.
    pub attempt: AttemptId,
    /// The gateway's transaction id.
    pub gateway_txn_id: String,
}

/// What a gateway knows a refund by: 20 random characters, like an attempt's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RefundReference(AttemptReference);

impl RefundReference {
    /// The reference made of the lowest 100 bits.
    pub fn from_u128(bits: u128) -> Self {
        Self(AttemptReference::from_u128(bits))
    }

    /// Reads the 20 characters.
    pub fn parse(text: &str) -> Option<Self> {
        AttemptReference::parse(text).map(Self)
    }

    /// The 20 characters.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for RefundReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whose money is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fund {
    /// The merchant's: the payment's own capture.
    Merchant,
    /// The customer's: it came once too often.
    Surplus,
}

impl Fund {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Fund::Merchant => "MERCHANT",
            Fund::Surplus => "SURPLUS",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Fund> {
        [Fund::Merchant, Fund::Surplus].into_iter().find(|fund| fund.as_str() == text)
    }

    /// The account that the money of that payment stands on.
    pub(super) const fn account(self, payment: &Payment) -> Account {
        match self {
            Fund::Merchant => payment.earned_on(),
            Fund::Surplus => Account::CustomerSurplus,
        }
    }
}

/// Who asked for a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestedBy {
    /// The application, with one of its credentials.
    App {
        /// Which.
        credential: CredentialId,
    },
    /// A member of the staff.
    Operator(OperatorId),
    /// Poisha itself: money came once too often.
    Poisha,
}

impl RequestedBy {
    /// The kind, on the wire and in the database.
    pub const fn kind(self) -> &'static str {
        match self {
            RequestedBy::App { .. } => "APP",
            RequestedBy::Operator(_) => "OPERATOR",
            RequestedBy::Poisha => "POISHA",
        }
    }

    /// The bits of the id of whoever asked; zero for Poisha.
    pub const fn bits(self) -> u128 {
        match self {
            RequestedBy::App { credential } => credential.as_u128(),
            RequestedBy::Operator(operator) => operator.as_u128(),
            RequestedBy::Poisha => 0,
        }
    }

    /// Reads kind and bits.
    pub fn parse(kind: &str, bits: u128) -> Option<RequestedBy> {
        match kind {
            "APP" => Some(RequestedBy::App { credential: CredentialId::from_u128(bits) }),
            "OPERATOR" => Some(RequestedBy::Operator(OperatorId::from_u128(bits))),
            "POISHA" if bits == 0 => Some(RequestedBy::Poisha),
            _ => None,
        }
    }
}

impl fmt::Display for RequestedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestedBy::App { credential } => credential.fmt(f),
            RequestedBy::Operator(operator) => operator.fmt(f),
            RequestedBy::Poisha => f.write_str("poisha"),
        }
    }
}

/// One person's agreement to exactly what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who.
    pub by: OperatorId,
    /// When.
    pub at: Timestamp,
}

/// What was asked for, frozen: an approval names it, so that nobody approves anything else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RequestHash(pub [u8; 32]);

impl fmt::Display for RequestHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RequestHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Refund {
    /// The bare name of its state.
    pub const fn status(&self) -> RefundStatus {
        match self.state {
            RefundState::AwaitingApproval => RefundStatus::AwaitingApproval,
            RefundState::Pending(_) => RefundStatus::Pending,
            RefundState::Succeeded { .. } => RefundStatus::Succeeded,
            RefundState::Failed { .. } => RefundStatus::Failed,
            RefundState::Rejected { .. } => RefundStatus::Rejected,
            RefundState::Withdrawn { .. } => RefundStatus::Withdrawn,
        }
    }

    /// How many more people must approve it.
    pub fn approvals_missing(&self) -> u8 {
        self.approvals_needed.saturating_sub(u8::try_from(self.approvals.len()).unwrap_or(u8::MAX))
    }

    /// SHA-256 over what was asked for. Each part stands with its length, so that no two requests read alike.
    pub fn request_hash(&self) -> RequestHash {
        let id = |bits: u128| bits.to_be_bytes().to_vec();
        let parts = [
            id(self.scope.app.as_u128()),
            self.scope.mode.as_str().into(),
            id(self.payment.as_u128()),
            id(self.of.attempt.as_u128()),
            self.of.gateway_txn_id.clone().into_bytes(),
            id(self.id.as_u128()),
            self.amount.minor().to_be_bytes().to_vec(),
            self.amount.currency().code().into(),
            vec![u8::from(self.reason.is_some())],
            self.reason.clone().unwrap_or_default().into_bytes(),
            self.requested_by.kind().into(),
            id(self.requested_by.bits()),
        ];
        let mut hash = Sha256::new_with_prefix(b"poisha refund request 1");
        for part in &parts {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
        RequestHash(hash.finalize().into())
    }

    /// The same refund in another state, a moment later.
    pub(super) fn in_state(&self, state: RefundState, at: Timestamp) -> Refund {
        Refund { state, updated_at: at.max(self.updated_at), ..self.clone() }
    }
}
