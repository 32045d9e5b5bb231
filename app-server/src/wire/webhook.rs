//! Webhook endpoints, events and deliveries as applications read and write them.

use super::{ids::Id, instant::Instant};
use domain::{
    DeliveryId, EndpointId, EventId,
    webhooks::{
        DeliveryState, Endpoint, EndpointState, Event, EventType, KeptAttempt, KeptDelivery, NewEndpoint, Outcome,
    },
};
use poem_openapi::{Enum, Object};

macro_rules! event_types {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What an event is about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        #[oai(rename = "EventType")]
        pub enum EventTypeView { $($(#[$doc])* #[oai(rename = $text)] $name),+ }

        impl From<EventType> for EventTypeView {
            fn from(kind: EventType) -> Self {
                match kind { $(EventType::$name => EventTypeView::$name),+ }
            }
        }

        impl From<EventTypeView> for EventType {
            fn from(kind: EventTypeView) -> Self {
                match kind { $(EventTypeView::$name => EventType::$name),+ }
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

/// Whether an endpoint receives
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "EndpointStatus", rename_all = "UPPERCASE")]
pub enum EndpointStatusView {
    /// It does.
    Enabled,
    /// You switched it off.
    Disabled,
    /// It answered 410 Gone, and was switched off for that.
    Gone,
    /// You removed it.
    Removed,
}

/// Where a delivery stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "DeliveryStatus", rename_all = "UPPERCASE")]
pub enum DeliveryStatusView {
    /// It is tried at its next instant.
    Pending,
    /// The endpoint took it.
    Delivered,
    /// It was given up until somebody asks for it again.
    Parked,
}

/// A new place to receive events
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateWebhookEndpoint", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct CreateEndpointBody {
    /// Where events are posted: https, or http in TEST.
    #[oai(validator(min_length = 8, max_length = 2000))]
    pub url: String,
    /// What it is for, in your words.
    #[oai(validator(max_length = 200))]
    pub description: Option<String>,
    /// The events it wants; all of them when left out or empty.
    #[oai(validator(max_items = 50))]
    pub events: Option<Vec<EventTypeView>>,
    /// Whether events of one object arrive in their order, one after the other.
    pub ordered: Option<bool>,
}

/// What an endpoint is from now on
#[derive(Clone, Debug, Object)]
#[oai(rename = "ChangeWebhookEndpoint", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ChangeEndpointBody {
    /// Where events are posted: https, or http in TEST.
    #[oai(validator(min_length = 8, max_length = 2000))]
    pub url: String,
    /// What it is for, in your words.
    #[oai(validator(max_length = 200))]
    pub description: Option<String>,
    /// The events it wants; all of them when left out or empty.
    #[oai(validator(max_items = 50))]
    pub events: Option<Vec<EventTypeView>>,
    /// Whether events of one object arrive in their order, one after the other.
    pub ordered: Option<bool>,
    /// Whether it receives; true when left out, which also brings back an endpoint that answered 410.
    pub enabled: Option<bool>,
}

/// Which events to send again
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReplayEvents", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ReplayBody {
    /// Events at or after this instant.
    pub from: Instant,
    /// Events at or before this instant.
    pub to: Instant,
}

/// A place where events are received
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "WebhookEndpoint", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct EndpointView {
    /// Its id.
    pub id: Id<EndpointId>,
    /// Where events are posted.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// The events it wants; empty means all.
    pub events: Vec<EventTypeView>,
    /// Whether events of one object arrive in their order.
    pub ordered: bool,
    /// Whether it receives.
    pub status: EndpointStatusView,
    /// What deliveries are signed with (Standard Webhooks). Shown once, when it was made; never again.
    pub secret: Option<String>,
    /// Until when the replaced secret signs beside the current one.
    pub previous_secret_signs_until: Option<Instant>,
    /// When it was created.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
}

/// Something that happened
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "WebhookEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct EventView {
    /// Its id, and the webhook-id of its deliveries; it never changes.
    pub id: Id<EventId>,
    /// What it is about.
    #[oai(rename = "type")]
    pub kind: EventTypeView,
    /// The id of its object.
    pub object_id: String,
    /// Its place among the events of that object.
    pub sequence: i64,
    /// The body as it is posted and signed, byte for byte.
    pub body: String,
    /// When it happened.
    pub created_at: Instant,
}

/// One event on its way to one endpoint
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "WebhookDelivery", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct DeliveryView {
    /// Its id.
    pub id: Id<DeliveryId>,
    /// The event.
    pub event_id: Id<EventId>,
    /// The endpoint.
    pub endpoint_id: Id<EndpointId>,
    /// Where it stands.
    pub status: DeliveryStatusView,
    /// When it is tried next, while it is pending.
    pub next_attempt_at: Option<Instant>,
    /// Attempts made so far.
    pub attempts: u32,
    /// When it was written.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// One attempt at a delivery
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "WebhookAttempt", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct DeliveryAttemptView {
    /// Its place among all attempts at this delivery, from one.
    pub number: u32,
    /// When it was made.
    pub at: Instant,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// The status that was answered; absent when nothing was.
    pub http_status: Option<u16>,
    /// What happened instead of an answer.
    pub error: Option<String>,
    /// The first part of the answer's body.
    pub response: String,
}

/// How much is sent again
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Resent", skip_serializing_if_is_none)]
pub struct ResentView {
    /// Deliveries that are on their way again.
    pub count: u32,
}

impl From<CreateEndpointBody> for NewEndpoint {
    fn from(body: CreateEndpointBody) -> Self {
        NewEndpoint {
            url: body.url,
            description: body.description,
            events: body.events.unwrap_or_default().into_iter().map(EventType::from).collect(),
            ordered: body.ordered.unwrap_or(false),
        }
    }
}

impl From<ChangeEndpointBody> for NewEndpoint {
    fn from(body: ChangeEndpointBody) -> Self {
        let ChangeEndpointBody { url, description, events, ordered, enabled: _ } = body;
        CreateEndpointBody { url, description, events, ordered }.into()
    }
}

impl EndpointView {
    /// An endpoint without its secret.
    pub fn of(endpoint: &Endpoint) -> EndpointView {
        EndpointView {
            id: Id(endpoint.id),
            url: endpoint.url.clone(),
            description: endpoint.description.clone(),
            events: endpoint.events.iter().copied().map(EventTypeView::from).collect(),
            ordered: endpoint.ordered,
            status: match endpoint.state {
                EndpointState::Enabled => EndpointStatusView::Enabled,
                EndpointState::Disabled => EndpointStatusView::Disabled,
                EndpointState::Gone => EndpointStatusView::Gone,
                EndpointState::Removed => EndpointStatusView::Removed,
            },
            secret: None,
            previous_secret_signs_until: endpoint.secrets.previous.as_ref().map(|(_, until)| Instant(*until)),
            created_at: Instant(endpoint.created_at),
            updated_at: Instant(endpoint.updated_at),
        }
    }

    /// The same with the secret, for the one time it is shown.
    #[must_use]
    pub fn showing(self, secret: String) -> EndpointView {
        EndpointView { secret: Some(secret), ..self }
    }
}

impl From<Event> for EventView {
    fn from(event: Event) -> Self {
        EventView {
            id: Id(event.id),
            kind: event.kind.into(),
            object_id: event.object_id(),
            sequence: event.sequence,
            created_at: Instant(event.created_at),
            body: event.body,
        }
    }
}

impl From<KeptDelivery> for DeliveryView {
    fn from(kept: KeptDelivery) -> Self {
        let (status, next_attempt_at) = match kept.delivery.state {
            DeliveryState::Pending { at } => (DeliveryStatusView::Pending, Some(Instant(at))),
            DeliveryState::Delivered { .. } => (DeliveryStatusView::Delivered, None),
            DeliveryState::Parked { .. } => (DeliveryStatusView::Parked, None),
        };
        DeliveryView {
            id: Id(kept.delivery.id),
            event_id: Id(kept.delivery.event),
            endpoint_id: Id(kept.delivery.endpoint),
            status,
            next_attempt_at,
            attempts: kept.attempts_made,
            created_at: Instant(kept.created_at),
            updated_at: Instant(kept.updated_at),
        }
    }
}

impl From<KeptAttempt> for DeliveryAttemptView {
    fn from(kept: KeptAttempt) -> Self {
        let attempted = kept.attempted;
        let (http_status, error) = match attempted.outcome {
            Outcome::Answered { status } => (Some(status), None),
            Outcome::Failed { error } => (None, Some(error)),
        };
        DeliveryAttemptView {
            number: kept.number,
            at: Instant(attempted.at),
            took_ms: u64::try_from(attempted.took.as_millis()).unwrap_or(u64::MAX),
            http_status,
            error,
            response: attempted.response,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;

    #[test]
    fn every_event_type_has_its_own_name_on_the_wire() {
        for kind in EventType::ALL {
            let shown = EventTypeView::from(*kind);
            assert_eq!(shown.to_json(), Some(kind.as_str().into()));
            assert_eq!(EventType::from(shown), *kind);
        }
    }
}
