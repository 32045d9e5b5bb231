//! Searching events across applications, with what became of them.

use super::{Event, EventType, KeptDelivery};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::EventId,
    payments::{Found, Mark},
    scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// Where the deliveries of an event stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryStatus {
    /// One is on its way or waits for its next attempt.
    Pending,
    /// One was given up until somebody resends it.
    Parked,
    /// One arrived.
    Delivered,
}

impl DeliveryStatus {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            DeliveryStatus::Pending => "PENDING",
            DeliveryStatus::Parked => "PARKED",
            DeliveryStatus::Delivered => "DELIVERED",
        }
    }
}

/// Which events to list; what is none is not asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventSearch {
    /// Of these applications.
    pub reach: Reach,
    /// Of this mode.
    pub mode: Option<Mode>,
    /// Of this type.
    pub kind: Option<EventType>,
    /// With a delivery that stands so.
    pub delivery: Option<DeliveryStatus>,
    /// About the object with these bits of its id.
    pub object: Option<u128>,
    /// At or after.
    pub from: Option<Timestamp>,
    /// At or before.
    pub to: Option<Timestamp>,
}

impl EventSearch {
    /// Everything within that reach.
    pub const fn within(reach: Reach) -> EventSearch {
        EventSearch { reach, mode: None, kind: None, delivery: None, object: None, from: None, to: None }
    }
}

/// An event, its deliveries, and what the last attempt at any of them came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldEvent {
    /// The event.
    pub event: Event,
    /// Where its deliveries stand.
    pub deliveries: Vec<KeptDelivery>,
    /// When the last attempt was made.
    pub last_attempt_at: Option<Timestamp>,
    /// What was answered then.
    pub last_status: Option<u16>,
    /// Why nothing was answered then.
    pub last_error: Option<String>,
}

/// Searches events.
pub trait SearchesEvents: Send + Sync {
    /// A part of the list, newest first.
    fn search_events(
        &self,
        search: &EventSearch,
        skip: u64,
        size: u32,
        after: Option<Mark>,
    ) -> impl Future<Output = Result<Found<ToldEvent>, StoreFailed>> + Send;

    /// One event; one out of reach is not there.
    fn event_within(
        &self,
        reach: &Reach,
        id: EventId,
    ) -> impl Future<Output = Result<Option<ToldEvent>, StoreFailed>> + Send;
}
