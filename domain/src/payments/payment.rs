//! A payment: one amount that one customer owes one application.

use super::{
    attempt::{Attempt, AttemptState},
    capture::{Capture, CaptureKind},
    gateway::Method,
};
use crate::{
    decision::Subject,
    ids::{AttemptId, AttemptReference, CheckoutReference, InvoiceId, OrderId, PaymentId},
    ledger::Account,
    money::{Amount, Money},
    scope::Scope,
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// Attempts a customer may make on one payment.
pub const ATTEMPTS_MAX: usize = 10;
/// The shortest time a payment may stay open.
pub const EXPIRES_IN_MIN: Duration = minutes(1);
/// The longest time a payment may stay open.
pub const EXPIRES_IN_MAX: Duration = hours(7 * 24);
/// How long a payment stays open unless asked otherwise.
pub const EXPIRES_IN_DEFAULT: Duration = minutes(30);
/// Keys an application may hang on a payment.
pub const METADATA_KEYS_MAX: usize = 50;

/// A payment and all its attempts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Its id.
    pub id: PaymentId,
    /// Its application and mode.
    pub scope: Scope,
    /// Its unguessable name on public pages.
    pub reference: CheckoutReference,
    /// What is owed.
    pub amount: Amount,
    /// Who owes it.
    pub customer: Customer,
    /// What it is for, as the customer reads it.
    pub product_name: Option<String>,
    /// The one way to pay, when the application chose it; otherwise the customer chooses.
    pub method: Option<Method>,
    /// Where the customer goes afterwards.
    pub returns: ReturnUrls,
    /// The order it pays for, when it is one's.
    pub order: Option<OrderId>,
    /// The invoice it pays, when it is one's.
    pub invoice: Option<InvoiceId>,
    /// What the application hung on it, sorted by key.
    pub metadata: Vec<(String, String)>,
    /// Where it stands.
    pub state: PaymentState,
    /// The sessions at gateways, oldest first.
    pub attempts: Vec<Attempt>,
    /// What its refunds make of the merchant's capture; its refunds decide that, and nothing else does.
    pub given_back: GivenBack,
    /// When it stops being payable.
    pub expires_at: Timestamp,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// What of a payment's own capture is on its way back, back or disputed, in minor units. Surplus captures are not in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GivenBack {
    /// Reserved for refunds that are not over.
    pub held_minor: i64,
    /// Back with the customer.
    pub refunded_minor: i64,
    /// What the customer's bank took back, or wants to.
    pub disputed_minor: i64,
}

/// Who pays. Only the reference is required; it means something to the application alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customer {
    /// The application's own name for the customer.
    pub reference: String,
    /// The customer's name.
    pub name: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

/// Where the customer goes afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnUrls {
    /// After a confirmed payment.
    pub success: Option<String>,
    /// After giving up.
    pub cancel: Option<String>,
}

/// What is asked for when a payment is created; ids and the instant come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPayment {
    /// The id it will have.
    pub id: PaymentId,
    /// The reference it will have.
    pub reference: CheckoutReference,
    /// What is owed.
    pub amount: Amount,
    /// Who owes it.
    pub customer: Customer,
    /// What it is for.
    pub product_name: Option<String>,
    /// The one way to pay, if chosen.
    pub method: Option<Method>,
    /// Where the customer goes afterwards.
    pub returns: ReturnUrls,
    /// How long it stays open.
    pub expires_in: Option<Duration>,
    /// The order it pays for, when it is one's.
    pub order: Option<OrderId>,
    /// The invoice it pays, when it is one's.
    pub invoice: Option<InvoiceId>,
    /// What the application hangs on it.
    pub metadata: Vec<(String, String)>,
}

/// Where a payment stands. A state carries exactly its own facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentState {
    /// Nobody has paid yet.
    Pending,
    /// Paid, as the gateway's own API confirmed.
    Succeeded {
        /// The attempt whose money is the merchant's.
        by: AttemptId,
        /// When it was confirmed.
        at: Timestamp,
        /// Whether the confirmation came after another final state.
        late: bool,
    },
    /// It will not be paid, unless a late success is verified.
    Failed {
        /// Why.
        code: FailureCode,
    },
    /// The customer or the application gave it up.
    Cancelled,
    /// Nobody paid in time.
    Expired,
    /// Paid, but flagged by the gateway: an operator decides.
    Review {
        /// The attempt that holds the money.
        by: AttemptId,
        /// Whether it came after a final state.
        late: bool,
    },
}

/// The bare name of a state, as filters and columns use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the name of the PaymentState that documents it")]
pub enum PaymentStatus {
    Pending,
    Succeeded,
    Failed,
    Cancelled,
    Expired,
    Review,
}

impl PaymentStatus {
    /// Every status.
    pub const ALL: [PaymentStatus; 6] = [
        PaymentStatus::Pending,
        PaymentStatus::Succeeded,
        PaymentStatus::Failed,
        PaymentStatus::Cancelled,
        PaymentStatus::Expired,
        PaymentStatus::Review,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            PaymentStatus::Pending => "PENDING",
            PaymentStatus::Succeeded => "SUCCEEDED",
            PaymentStatus::Failed => "FAILED",
            PaymentStatus::Cancelled => "CANCELLED",
            PaymentStatus::Expired => "EXPIRED",
            PaymentStatus::Review => "REVIEW",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<PaymentStatus> {
        PaymentStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl PaymentState {
    /// Its bare name.
    pub const fn status(self) -> PaymentStatus {
        match self {
            PaymentState::Pending => PaymentStatus::Pending,
            PaymentState::Succeeded { .. } => PaymentStatus::Succeeded,
            PaymentState::Failed { .. } => PaymentStatus::Failed,
            PaymentState::Cancelled => PaymentStatus::Cancelled,
            PaymentState::Expired => PaymentStatus::Expired,
            PaymentState::Review { .. } => PaymentStatus::Review,
        }
    }

    /// Whether nothing but a late success can still move it.
    pub const fn is_final(self) -> bool {
        match self {
            PaymentState::Pending | PaymentState::Review { .. } => false,
            PaymentState::Succeeded { .. }
            | PaymentState::Failed { .. }
            | PaymentState::Cancelled
            | PaymentState::Expired => true,
        }
    }
}

/// Why a payment failed; stable names for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FailureCode {
    /// The gateway gave no page to send the customer to.
    GatewayInitFailed,
    /// The gateway says that the payment failed.
    GatewayDeclined,
    /// Nobody answered when the payment was to be verified.
    VerificationUnavailable,
    /// The gateway confirmed something else than was asked.
    VerificationMismatch,
    /// An operator refused a payment under review.
    ReviewRejected,
}

impl FailureCode {
    /// Every code.
    pub const ALL: [FailureCode; 5] = [
        FailureCode::GatewayInitFailed,
        FailureCode::GatewayDeclined,
        FailureCode::VerificationUnavailable,
        FailureCode::VerificationMismatch,
        FailureCode::ReviewRejected,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            FailureCode::GatewayInitFailed => "GATEWAY_INIT_FAILED",
            FailureCode::GatewayDeclined => "GATEWAY_DECLINED",
            FailureCode::VerificationUnavailable => "VERIFICATION_UNAVAILABLE",
            FailureCode::VerificationMismatch => "VERIFICATION_MISMATCH",
            FailureCode::ReviewRejected => "REVIEW_REJECTED",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<FailureCode> {
        FailureCode::ALL.into_iter().find(|code| code.as_str() == text)
    }
}

/// What an application is told about a payment. Everything else stands in the payment itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentEvent {
    /// It was paid; `late` when that was confirmed after another final state.
    Succeeded {
        /// Whether another final state was told before.
        late: bool,
    },
    /// It failed.
    Failed,
    /// It was given up.
    Cancelled,
    /// Nobody paid in time.
    Expired,
    /// It was paid and is held for review.
    Review,
}

impl Payment {
    /// One of its attempts.
    pub fn attempt(&self, id: AttemptId) -> Option<&Attempt> {
        self.attempts.iter().find(|attempt| attempt.id == id)
    }

    /// The attempt that a gateway knows by this reference.
    pub fn attempt_by_reference(&self, reference: &AttemptReference) -> Option<&Attempt> {
        self.attempts.iter().find(|attempt| attempt.reference == *reference)
    }

    /// Everything that came for it, with the attempt that it came by.
    pub fn captures(&self) -> impl Iterator<Item = (&Attempt, &Capture)> {
        self.attempts.iter().flat_map(|attempt| attempt.captures().map(move |capture| (attempt, capture)))
    }

    /// The capture that is the merchant's, or is held for review.
    pub fn kept_capture(&self) -> Option<(&Attempt, &Capture)> {
        self.captures().find(|(_, capture)| capture.kind != CaptureKind::Surplus)
    }

    /// What was captured for the merchant so far.
    pub fn captured(&self) -> Money {
        match self.state {
            PaymentState::Succeeded { .. } => {
                self.kept_capture().map_or(Money::zero(self.amount.currency()), |(_, capture)| capture.amount.money())
            }
            PaymentState::Pending
            | PaymentState::Failed { .. }
            | PaymentState::Cancelled
            | PaymentState::Expired
            | PaymentState::Review { .. } => Money::zero(self.amount.currency()),
        }
    }

    /// Where what comes for it is credited: an invoice was booked as owed when it was issued, anything else is the merchant's.
    pub(crate) const fn earned_on(&self) -> Account {
        match self.invoice {
            Some(_) => Account::AccountsReceivable,
            None => Account::MerchantPayable,
        }
    }

    /// What may still be given back, in minor units.
    pub fn refundable_minor(&self) -> i64 {
        let GivenBack { held_minor, refunded_minor, disputed_minor } = self.given_back;
        (self.captured().minor() - held_minor - refunded_minor - disputed_minor).max(0)
    }

    /// The attempt to show: the one that was captured, else the latest.
    pub fn shown_attempt(&self) -> Option<&Attempt> {
        self.kept_capture().map(|(attempt, _)| attempt).or_else(|| self.attempts.last())
    }

    /// The same payment at a later instant.
    pub(super) fn at(&self, at: Timestamp) -> Payment {
        Payment { updated_at: at.max(self.updated_at), ..self.clone() }
    }

    /// The same payment in a state in which nobody is sent to a gateway any more, so its open attempts are abandoned.
    ///
    /// One with a session is still asked about: its customer may have paid a moment ago.
    pub(super) fn ended(&self, state: PaymentState, at: Timestamp) -> Payment {
        let mut next = Payment { state, ..self.at(at) };
        for attempt in next.attempts.iter_mut().filter(|attempt| attempt.is_open()) {
            attempt.state = AttemptState::Abandoned;
            attempt.updated_at = next.updated_at;
            attempt.check_at = attempt.session.as_ref().and(attempt.check_at.or(Some(at)));
        }
        next
    }

    /// The same payment with one attempt changed.
    pub(super) fn with_attempt(&self, id: AttemptId, at: Timestamp, change: impl FnOnce(&mut Attempt)) -> Payment {
        let mut next = self.at(at);
        if let Some(attempt) = next.attempts.iter_mut().find(|attempt| attempt.id == id) {
            change(attempt);
            attempt.updated_at = next.updated_at;
        }
        next
    }
}

impl Subject for Payment {
    type Id = PaymentId;
    type Event = PaymentEvent;

    fn id(&self) -> PaymentId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}
