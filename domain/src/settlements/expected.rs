//! What the book expects a gateway to settle.

use super::line::Fingerprint;
use crate::{
    ids::{AttemptId, DisputeId, PaymentId, RefundId},
    money::Currency,
    payments::Method,
    scope::Scope,
    time::Timestamp,
};
/// What names money that came: the refunds of it belong to it too, for gateways call them by its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FamilyId {
    /// Whose it is.
    pub scope: Scope,
    /// Its payment.
    pub payment: PaymentId,
    /// The attempt that brought it.
    pub attempt: AttemptId,
    /// The gateway's transaction.
    pub transaction: String,
}

/// Which way a dispute's money goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DisputeLeg {
    /// The gateway takes it.
    Taken,
    /// The gateway gives it back.
    GivenBack,
}

impl DisputeLeg {
    /// The name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DisputeLeg::Taken => "TAKEN",
            DisputeLeg::GivenBack => "GIVEN_BACK",
        }
    }
}

/// What names something that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExpectedId {
    /// Money that came.
    Capture(FamilyId),
    /// Money that went back.
    Refund(FamilyId, RefundId),
    /// Money that a customer's bank took back, or gave up.
    Dispute(FamilyId, DisputeId, DisputeLeg),
}

impl ExpectedId {
    /// The money that came, and that this is or goes back from.
    pub const fn family(&self) -> &FamilyId {
        match self {
            ExpectedId::Capture(family) | ExpectedId::Refund(family, _) | ExpectedId::Dispute(family, ..) => family,
        }
    }

    /// Whether it went back.
    pub const fn is_refund(&self) -> bool {
        matches!(self, ExpectedId::Refund(..))
    }

    /// Whether it came in the first place.
    pub const fn is_capture(&self) -> bool {
        matches!(self, ExpectedId::Capture(_))
    }

    /// Whether it is about a dispute.
    pub const fn is_dispute(&self) -> bool {
        matches!(self, ExpectedId::Dispute(..))
    }
}

/// One thing that a gateway confirmed to us, and that its statements must show some day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// What it is.
    pub id: ExpectedId,
    /// The gateway.
    pub gateway: Method,
    /// The gateway's own name for it, when it has told.
    pub transaction: Option<String>,
    /// Our reference of the attempt or the refund; none for money that came a second time for one attempt.
    pub reference: Option<String>,
    /// How much, in minor units: less than zero when it went back.
    pub gross: i64,
    /// What the gateway said at once that it keeps, less than zero; none when it did not say.
    pub fee: Option<i64>,
    /// The line that it was recorded from: that one is about it, and about nothing else.
    pub line: Option<Fingerprint>,
    /// In that currency.
    pub currency: Currency,
    /// When it was confirmed.
    pub at: Timestamp,
}
