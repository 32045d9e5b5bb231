//! The webhook log as operators read it: events of all applications, with what became of them.

use super::{
    ids::Id,
    instant::Instant,
    payment::ModeView,
    webhook::{DeliveryStatusView, DeliveryView, EventTypeView},
};
use domain::{
    AppId, EventId,
    webhooks::{DeliveryStatus, SCHEMA_VERSION, ToldEvent},
};
use poem_openapi::Object;

/// An event of some application, and what became of it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ToldEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ToldEventView {
    /// Its id, and the webhook-id of its deliveries.
    pub id: Id<EventId>,
    /// The application.
    pub application_id: Id<AppId>,
    /// Its mode.
    pub mode: ModeView,
    /// What it is about.
    #[oai(rename = "type")]
    pub kind: EventTypeView,
    /// The version of its body.
    pub schema_version: u16,
    /// The id of its object.
    pub object_id: String,
    /// Its place among the events of that object.
    pub sequence: i64,
    /// The body as it is posted and signed, byte for byte.
    pub payload: String,
    /// The worst that became of a delivery: PARKED, else PENDING, else DELIVERED. Absent when no endpoint wanted it.
    pub delivery_status: Option<DeliveryStatusView>,
    /// Attempts at all of its deliveries.
    pub attempts: u32,
    /// What was answered to the last attempt; absent when nothing was.
    pub last_response_status: Option<u16>,
    /// What happened instead of an answer.
    pub last_error: Option<String>,
    /// When the last attempt was made.
    pub last_attempt_at: Option<Instant>,
    /// When the next attempt is made.
    pub next_attempt_at: Option<Instant>,
    /// When it happened.
    pub created_at: Instant,
    /// Its deliveries, one for each endpoint that wanted it.
    pub deliveries: Vec<DeliveryView>,
}

impl From<DeliveryStatusView> for DeliveryStatus {
    fn from(status: DeliveryStatusView) -> Self {
        match status {
            DeliveryStatusView::Pending => DeliveryStatus::Pending,
            DeliveryStatusView::Delivered => DeliveryStatus::Delivered,
            DeliveryStatusView::Parked => DeliveryStatus::Parked,
        }
    }
}

impl From<ToldEvent> for ToldEventView {
    fn from(told: ToldEvent) -> Self {
        let event = told.event;
        let deliveries: Vec<DeliveryView> = told.deliveries.into_iter().map(DeliveryView::from).collect();
        let worst = [DeliveryStatusView::Parked, DeliveryStatusView::Pending, DeliveryStatusView::Delivered];
        ToldEventView {
            id: Id(event.id),
            application_id: Id(event.scope.app),
            mode: event.scope.mode.into(),
            kind: event.kind.into(),
            schema_version: SCHEMA_VERSION,
            object_id: event.object_id(),
            sequence: event.sequence,
            payload: event.body,
            delivery_status: worst.into_iter().find(|status| deliveries.iter().any(|one| one.status == *status)),
            attempts: deliveries.iter().map(|one| one.attempts).sum(),
            last_response_status: told.last_status,
            last_error: told.last_error,
            last_attempt_at: told.last_attempt_at.map(Instant),
            next_attempt_at: deliveries.iter().filter_map(|one| one.next_attempt_at).min_by_key(|at| at.0),
            created_at: Instant(event.created_at),
            deliveries,
        }
    }
}
