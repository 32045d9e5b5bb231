//! Telling applications what happened: events, the endpoints that want them, and deliveries with their retries.

mod deliver;
mod delivery;
mod endpoint;
mod event;
pub mod manage;
mod read;
mod search;

pub use deliver::{KeepsDeliveries, LeaseBounds, Leased, PostsWebhooks, Tried, deliver};
pub use delivery::{Attempted, Delivery, DeliveryState, Outcome, RETRIES, RetryRefused, TIME_OUT};
pub use endpoint::{
    Endpoint, EndpointEvent, EndpointRefused, EndpointState, NewEndpoint, SECRET_GRACE, Secret, SigningSecrets,
};
pub use event::{EventType, SCHEMA_VERSION, UnknownEventType};
pub use read::{Event, EventFilter, KeptAttempt, KeptDelivery, REPLAY_MAX, ReadsEvents, ResendRefused, ResendsEvents};
pub use search::{DeliveryStatus, EventSearch, SearchesEvents, ToldEvent};
