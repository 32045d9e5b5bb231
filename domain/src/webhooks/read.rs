//! Reading events and what became of them, and asking for them again. Every look-up is within a scope.

use super::{Attempted, Delivery, Endpoint, EventType, RetryRefused};
use crate::{
    decision::{Declined, StoreFailed},
    ids::{AppId, DeliveryId, EndpointId, EventId, InvoiceId, OrderId, PaymentId, PostingId, RefundId},
    payments::{Page, PageOf},
    scope::Scope,
    time::Timestamp,
};
use std::future::Future;

/// Events that one replay may send again; a longer range is refused, so that nobody floods an endpoint by a slip.
pub const REPLAY_MAX: u32 = 10_000;

/// An event, as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its application and mode.
    pub scope: Scope,
    /// What it is about.
    pub kind: EventType,
    /// The bits of the id of its object.
    pub object: u128,
    /// Its place among the events of that object.
    pub sequence: i64,
    /// The frozen body.
    pub body: String,
    /// When it happened.
    pub created_at: Timestamp,
}

impl Event {
    /// The id of its object as text.
    pub fn object_id(&self) -> String {
        match self.kind {
            EventType::PaymentSucceeded
            | EventType::PaymentFailed
            | EventType::PaymentCancelled
            | EventType::PaymentExpired
            | EventType::PaymentReview => PaymentId::from_u128(self.object).to_string(),
            EventType::RefundPending | EventType::RefundSucceeded | EventType::RefundFailed => {
                RefundId::from_u128(self.object).to_string()
            }
            EventType::OrderFulfilled | EventType::OrderNeedsAttention => OrderId::from_u128(self.object).to_string(),
            EventType::InvoiceIssued
            | EventType::InvoicePaymentReceived
            | EventType::InvoicePaid
            | EventType::InvoiceOverdue
            | EventType::InvoiceVoided
            | EventType::InstallmentDue
            | EventType::InstallmentOverdue => InvoiceId::from_u128(self.object).to_string(),
            EventType::SettlementReconciled => PostingId::from_u128(self.object).to_string(),
            EventType::CredentialRotated => AppId::from_u128(self.object).to_string(),
            EventType::EndpointTest => EndpointId::from_u128(self.object).to_string(),
        }
    }
}

/// Which events to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventFilter {
    /// Of this type.
    pub kind: Option<EventType>,
    /// About the object with these bits of its id.
    pub object: Option<u128>,
    /// At or after.
    pub from: Option<Timestamp>,
    /// Before or at.
    pub to: Option<Timestamp>,
}

/// A delivery on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptDelivery {
    /// Where it stands.
    pub delivery: Delivery,
    /// Attempts made over all rounds.
    pub attempts_made: u32,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// An attempt on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAttempt {
    /// Its place among those of all rounds, from one.
    pub number: u32,
    /// What came of it.
    pub attempted: Attempted,
}

/// Why something is not sent again, or no test event is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResendRefused {
    /// It is on its way already.
    #[error(transparent)]
    Retry(#[from] RetryRefused),
    /// The endpoint is switched off or removed.
    #[error("the endpoint does not receive events; switch it on first")]
    NotReceiving,
    /// More than [`REPLAY_MAX`] events.
    #[error("the range holds more than {REPLAY_MAX} events; ask for a shorter one")]
    TooMany,
}

/// Reads endpoints, events, deliveries and attempts.
pub trait ReadsEvents: Send + Sync {
    /// A page of the endpoints that were not removed, newest first.
    fn endpoints(&self, scope: Scope, page: Page)
    -> impl Future<Output = Result<PageOf<Endpoint>, StoreFailed>> + Send;

    /// An endpoint that was not removed.
    fn endpoint(
        &self,
        scope: Scope,
        id: EndpointId,
    ) -> impl Future<Output = Result<Option<Endpoint>, StoreFailed>> + Send;

    /// A page of events, newest first.
    fn events(
        &self,
        scope: Scope,
        filter: &EventFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Event>, StoreFailed>> + Send;

    /// An event.
    fn event(&self, scope: Scope, id: EventId) -> impl Future<Output = Result<Option<Event>, StoreFailed>> + Send;

    /// The deliveries of an event, one for each endpoint; none when there is no such event.
    fn deliveries(
        &self,
        scope: Scope,
        event: EventId,
    ) -> impl Future<Output = Result<Vec<KeptDelivery>, StoreFailed>> + Send;

    /// A delivery.
    fn delivery(
        &self,
        scope: Scope,
        id: DeliveryId,
    ) -> impl Future<Output = Result<Option<KeptDelivery>, StoreFailed>> + Send;

    /// A page of the attempts at a delivery, newest first.
    fn attempts(
        &self,
        scope: Scope,
        delivery: DeliveryId,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<KeptAttempt>, StoreFailed>> + Send;
}

/// Sends events again. The event, its id and its body stay what they were.
pub trait ResendsEvents: Send + Sync {
    /// One delivery, with a whole new round of attempts.
    fn resend(
        &self,
        scope: Scope,
        delivery: DeliveryId,
        at: Timestamp,
    ) -> impl Future<Output = Result<KeptDelivery, Declined<ResendRefused>>> + Send;

    /// One event, to every endpoint that receives and wants it now. Says to how many.
    fn resend_event(
        &self,
        scope: Scope,
        event: EventId,
        at: Timestamp,
    ) -> impl Future<Output = Result<u32, Declined<ResendRefused>>> + Send;

    /// Every event between two instants, both included, that an endpoint wants, in their order. Says how many.
    /// What is on its way already stays on its way, and test events are not repeated.
    fn replay(
        &self,
        scope: Scope,
        endpoint: EndpointId,
        between: (Timestamp, Timestamp),
        at: Timestamp,
    ) -> impl Future<Output = Result<u32, Declined<ResendRefused>>> + Send;

    /// A test event for one endpoint alone, whatever it wants.
    fn send_test(
        &self,
        scope: Scope,
        endpoint: EndpointId,
        at: Timestamp,
    ) -> impl Future<Output = Result<Event, Declined<ResendRefused>>> + Send;
}
