//! The types of event. An event's body is frozen in the commit that caused it.

/// The version of every event's body.
pub const SCHEMA_VERSION: u16 = 1;

/// A text that names no type of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such event type")]
pub struct UnknownEventType;

macro_rules! event_types {
    ($(#[doc = $doc:literal] $name:ident = $text:literal),+ $(,)?) => {
        /// What an event is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum EventType { $(#[doc = $doc] $name),+ }

        impl EventType {
            /// Every type.
            pub const ALL: &'static [EventType] = &[$(EventType::$name),+];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(EventType::$name => $text),+ }
            }

            /// When it is told, in a sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(EventType::$name => $doc),+ }
            }
        }
    };
}

event_types! {
    /// A payment was paid.
    PaymentSucceeded = "payment.succeeded",
    /// A payment failed.
    PaymentFailed = "payment.failed",
    /// A payment was given up.
    PaymentCancelled = "payment.cancelled",
    /// A payment ran out of time.
    PaymentExpired = "payment.expired",
    /// A payment was paid and is held for review.
    PaymentReview = "payment.review",
    /// A refund is on its way.
    RefundPending = "refund.pending",
    /// A refund has arrived.
    RefundSucceeded = "refund.succeeded",
    /// A refund did not arrive.
    RefundFailed = "refund.failed",
    /// An order was delivered.
    OrderFulfilled = "order.fulfilled",
    /// An order is paid and could not be delivered.
    OrderNeedsAttention = "order.needs_attention",
    /// An invoice is owed from now on.
    InvoiceIssued = "invoice.issued",
    /// Money came for an invoice.
    InvoicePaymentReceived = "invoice.payment_received",
    /// Nothing of an invoice is owed any more.
    InvoicePaid = "invoice.paid",
    /// Something of an invoice is owed after its day.
    InvoiceOverdue = "invoice.overdue",
    /// An invoice was given up.
    InvoiceVoided = "invoice.voided",
    /// The day of an installment has begun.
    InstallmentDue = "installment.due",
    /// The day of an installment is over, and something of it is owed.
    InstallmentOverdue = "installment.overdue",
    /// A gateway settled what it owed.
    SettlementReconciled = "settlement.reconciled",
    /// A credential was replaced.
    CredentialRotated = "credential.rotated",
    /// Somebody asked for a test event.
    EndpointTest = "endpoint.test",
}

impl EventType {
    /// Reads a name.
    pub fn parse(text: &str) -> Result<EventType, UnknownEventType> {
        EventType::ALL.iter().copied().find(|kind| kind.as_str() == text).ok_or(UnknownEventType)
    }
}
