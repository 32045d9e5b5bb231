//! The rows, and the one door from each to what it is.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::webhooks::{webhook_attempts, webhook_deliveries, webhook_events},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    DeliveryId, EndpointId, EventId, StoreFailed,
    webhooks::{Attempted, Delivery, DeliveryState, Event, EventType, KeptAttempt, KeptDelivery, Outcome},
};
use std::time::Duration;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = webhook_deliveries, check_for_backend(diesel::pg::Pg))]
pub(super) struct DeliveryRow {
    app_id: Uuid,
    mode: String,
    pub(super) id: Uuid,
    event_id: Uuid,
    endpoint_id: Uuid,
    state: String,
    attempts: i16,
    attempts_made: i32,
    pub(super) due_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl DeliveryRow {
    pub(super) fn into_kept(self) -> Result<KeptDelivery, StoreFailed> {
        let name = RowName { table: "webhook_deliveries", id: self.id };
        let moved = from_time(self.updated_at);
        let state = match (self.state.as_str(), self.due_at) {
            ("PENDING", Some(due)) => DeliveryState::Pending { at: from_time(due) },
            ("DELIVERED", None) => DeliveryState::Delivered { at: moved },
            ("PARKED", None) => DeliveryState::Parked { at: moved },
            _ => return Err(name.corrupt("state")),
        };
        let delivery = Delivery {
            id: DeliveryId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            event: EventId::from_u128(self.event_id.as_u128()),
            endpoint: EndpointId::from_u128(self.endpoint_id.as_u128()),
            state,
            attempts: u16::try_from(self.attempts).map_err(|_| name.corrupt("attempts"))?,
        };
        let attempts_made = u32::try_from(self.attempts_made).map_err(|_| name.corrupt("attempts_made"))?;
        Ok(KeptDelivery { delivery, attempts_made, created_at: from_time(self.created_at), updated_at: moved })
    }
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = webhook_events, check_for_backend(diesel::pg::Pg))]
pub(super) struct EventRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    kind: String,
    object_id: Uuid,
    sequence: i64,
    body: String,
    created_at: DateTime<Utc>,
}

impl EventRow {
    pub(super) fn into_event(self) -> Result<Event, StoreFailed> {
        let name = RowName { table: "webhook_events", id: self.id };
        Ok(Event {
            id: EventId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            kind: EventType::parse(&self.kind).map_err(|_| name.corrupt("type"))?,
            object: self.object_id.as_u128(),
            sequence: self.sequence,
            body: self.body,
            created_at: from_time(self.created_at),
        })
    }
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = webhook_attempts, check_for_backend(diesel::pg::Pg))]
pub(super) struct AttemptRow {
    delivery_id: Uuid,
    number: i32,
    at: DateTime<Utc>,
    took_ms: i32,
    status: Option<i16>,
    error: Option<String>,
    response_excerpt: String,
}

impl AttemptRow {
    pub(super) fn into_kept(self) -> Result<KeptAttempt, StoreFailed> {
        let name = RowName { table: "webhook_attempts", id: self.delivery_id };
        let outcome = match (self.status, self.error) {
            (Some(status), None) => {
                Outcome::Answered { status: u16::try_from(status).map_err(|_| name.corrupt("status"))? }
            }
            (None, Some(error)) => Outcome::Failed { error },
            (None, None) | (Some(_), Some(_)) => return Err(name.corrupt("status")),
        };
        let took_ms = u64::try_from(self.took_ms).map_err(|_| name.corrupt("took_ms"))?;
        let attempted = Attempted {
            delivery: DeliveryId::from_u128(self.delivery_id.as_u128()),
            at: from_time(self.at),
            took: Duration::from_millis(took_ms),
            outcome,
            response: self.response_excerpt,
        };
        Ok(KeptAttempt { number: u32::try_from(self.number).map_err(|_| name.corrupt("number"))?, attempted })
    }
}
