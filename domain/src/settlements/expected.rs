//! What the book expects a gateway to settle.

use crate::{
    ids::{AttemptId, PaymentId, RefundId},
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

/// What names something that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExpectedId {
    /// Money that came.
    Capture(FamilyId),
    /// Money that went back.
    Refund(FamilyId, RefundId),
}

impl ExpectedId {
    /// The money that came, and that this is or goes back from.
    pub const fn family(&self) -> &FamilyId {
        match self {
            ExpectedId::Capture(family) | ExpectedId::Refund(family, _) => family,
        }
    }

    /// Whether it went back.
    pub const fn is_refund(&self) -> bool {
        matches!(self, ExpectedId::Refund(..))
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
    /// In that currency.
    pub currency: Currency,
    /// When it was confirmed.
    pub at: Timestamp,
}
