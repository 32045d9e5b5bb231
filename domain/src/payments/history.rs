//! Everything that happened to one payment, in the order in which it happened.

use super::payment::Payment;
use crate::{access::Reach, decision::StoreFailed, ids::PaymentId, time::Timestamp};
use std::future::Future;

/// Entries of one history at most; the oldest are shown.
pub const HISTORY_MAX: u32 = 1_000;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum HappenedKind { $($(#[$doc])* $name),+ }

        impl HappenedKind {
            /// Every kind.
            pub const ALL: &'static [HappenedKind] = &[$(HappenedKind::$name),+];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(HappenedKind::$name => $text),+ }
            }
        }
    };
}

kinds! {
    /// The application asked for the payment.
    PaymentCreated = "PAYMENT_CREATED",
    /// A session was begun at a gateway.
    AttemptBegun = "ATTEMPT_BEGUN",
    /// A session last moved: it is being verified, or it ended.
    AttemptMoved = "ATTEMPT_MOVED",
    /// Something arrived at a gateway's address here.
    CallbackReceived = "CALLBACK_RECEIVED",
    /// The gateway's own API confirmed money.
    Captured = "CAPTURED",
    /// The payment reached the state it is in.
    PaymentMoved = "PAYMENT_MOVED",
    /// Money was asked back.
    RefundRequested = "REFUND_REQUESTED",
    /// A refund last moved.
    RefundMoved = "REFUND_MOVED",
    /// Something was booked.
    LedgerPosted = "LEDGER_POSTED",
    /// The application was told.
    EventTold = "EVENT_TOLD",
    /// An event was posted to an endpoint.
    DeliveryAttempted = "DELIVERY_ATTEMPTED",
    /// Somebody was asked to look.
    AlertRaised = "ALERT_RAISED",
    /// Somebody has looked.
    AlertResolved = "ALERT_RESOLVED",
    /// An operator or the application did something about it, or tried.
    Audited = "AUDITED",
}

/// One thing that happened. What does not belong to its kind is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: HappenedKind,
    /// The id of the attempt, callback, posting, event, delivery, alert, refund or line of the trail.
    pub id: Option<String>,
    /// The state it reached, or how it was judged.
    pub status: Option<String>,
    /// The gateway.
    pub method: Option<String>,
    /// What the gateway or the receiver knows it by.
    pub reference: Option<String>,
    /// How much, in minor units of the payment's currency.
    pub amount_minor: Option<i64>,
    /// The account that was debited.
    pub debit: Option<String>,
    /// The account that was credited.
    pub credit: Option<String>,
    /// Who did it, as the trail names him.
    pub actor: Option<String>,
    /// In a few words: a reason, an event's type, an alert's sentence, an action.
    pub detail: Option<String>,
}

impl Happened {
    /// Something happened, of which nothing more is said.
    pub const fn new(at: Timestamp, kind: HappenedKind) -> Happened {
        Happened {
            at,
            kind,
            id: None,
            status: None,
            method: None,
            reference: None,
            amount_minor: None,
            debit: None,
            credit: None,
            actor: None,
            detail: None,
        }
    }
}

/// Tells histories.
pub trait TellsHistory: Send + Sync {
    /// The payment with this id, if it is within reach.
    fn payment_within(
        &self,
        reach: &Reach,
        id: PaymentId,
    ) -> impl Future<Output = Result<Option<Payment>, StoreFailed>> + Send;

    /// What happened to a payment.
    fn history(&self, payment: &Payment) -> impl Future<Output = Result<Vec<Happened>, StoreFailed>> + Send;
}
