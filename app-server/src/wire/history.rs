//! What happened to a payment, and all that operators see of it.

use super::{ids::Id, instant::Instant, payment::PaymentView};
use domain::{
    AppId,
    payments::{
        Payment, Review,
        history::{HISTORY_MAX, Happened, HappenedKind},
    },
};
use poem_openapi::{Enum, Object};

/// Who pays
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Customer", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CustomerView {
    /// The application's own name for the customer.
    pub reference: String,
    /// The customer's name.
    pub name: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

/// A payment of some application
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "FoundPayment", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct FoundPaymentView {
    /// The application.
    pub application_id: Id<AppId>,
    /// Who pays.
    pub customer: CustomerView,
    /// The payment, as its application sees it.
    pub payment: PaymentView,
}

/// A payment and everything that happened to it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PaymentHistory", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct HistoryView {
    /// The application.
    pub application_id: Id<AppId>,
    /// What it is called.
    pub application_name: String,
    /// Who pays.
    pub customer: CustomerView,
    /// The payment, as its application sees it.
    pub payment: PaymentView,
    /// What happened, oldest first.
    pub timeline: Vec<HappenedView>,
    /// Whether that is everything: of a payment to which more than 1,000 things happened, the first are told.
    pub timeline_is_whole: bool,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What happened
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        #[oai(rename = "HappenedKind")]
        pub enum HappenedKindView { $($(#[$doc])* #[oai(rename = $text)] $name),+ }

        impl From<HappenedKind> for HappenedKindView {
            fn from(kind: HappenedKind) -> Self {
                match kind { $(HappenedKind::$name => HappenedKindView::$name),+ }
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

/// One thing that happened to a payment; what does not belong to its kind is absent
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Happened", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct HappenedView {
    /// When.
    pub at: Instant,
    /// What.
    pub kind: HappenedKindView,
    /// The id of the attempt, callback, posting, event, alert or refund.
    pub id: Option<String>,
    /// The state it reached, or how it was judged.
    pub status: Option<String>,
    /// The gateway.
    pub method: Option<String>,
    /// What the gateway, the application or the receiver knows it by.
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

/// What an operator decides about a flagged payment
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "ReviewDecision", rename_all = "UPPERCASE")]
pub enum ReviewDecisionView {
    /// The money is the merchant's; the payment succeeds.
    Accept,
    /// The money is the customer's and goes back; the payment fails.
    Refund,
}

/// A decision about a flagged payment
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReviewPayment", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ReviewBody {
    /// What becomes of the money.
    pub decision: ReviewDecisionView,
}

impl From<ReviewDecisionView> for Review {
    fn from(decision: ReviewDecisionView) -> Self {
        match decision {
            ReviewDecisionView::Accept => Review::Accept,
            ReviewDecisionView::Refund => Review::Reject,
        }
    }
}

impl CustomerView {
    fn of(payment: &Payment) -> CustomerView {
        let customer = payment.customer.clone();
        CustomerView {
            reference: customer.reference,
            name: customer.name,
            email: customer.email,
            phone: customer.phone,
        }
    }
}

impl FoundPaymentView {
    /// The payment as operators find it.
    pub fn of(payment: &Payment, public_url: &str) -> FoundPaymentView {
        FoundPaymentView {
            application_id: Id(payment.scope.app),
            customer: CustomerView::of(payment),
            payment: PaymentView::of(payment, public_url),
        }
    }
}

impl HistoryView {
    /// The payment with all that happened to it.
    pub fn of(payment: &Payment, application_name: String, happened: Vec<Happened>, public_url: &str) -> HistoryView {
        HistoryView {
            application_id: Id(payment.scope.app),
            application_name,
            customer: CustomerView::of(payment),
            payment: PaymentView::of(payment, public_url),
            timeline_is_whole: u32::try_from(happened.len()).is_ok_and(|count| count < HISTORY_MAX),
            timeline: happened.into_iter().map(HappenedView::from).collect(),
        }
    }
}

impl From<Happened> for HappenedView {
    fn from(happened: Happened) -> Self {
        HappenedView {
            at: Instant(happened.at),
            kind: happened.kind.into(),
            id: happened.id,
            status: happened.status,
            method: happened.method,
            reference: happened.reference,
            amount_minor: happened.amount_minor,
            debit: happened.debit,
            credit: happened.credit,
            actor: happened.actor,
            detail: happened.detail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;

    #[test]
    fn every_kind_has_its_own_name_on_the_wire() {
        for kind in HappenedKind::ALL {
            assert_eq!(HappenedKindView::from(*kind).to_json(), Some(kind.as_str().into()));
        }
    }
}
