//! What the shop remembers of its orders. They live in memory, and are gone when the shop closes.

use crate::goods::Good;
use axum::http::HeaderMap;
use poisha_client::{types::EventType, webhooks::Event};
use serde::{Serialize, Serializer};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Orders that are remembered.
const ORDERS_MAX: usize = 200;

#[derive(Clone, Default, Serialize)]
pub(crate) struct Order {
    /// The id of its payment.
    pub(crate) id: String,
    pub(crate) reference: String,
    pub(crate) status: String,
    pub(crate) events: Vec<Told>,
    /// Poisha's id of it, when Poisha delivers it.
    #[serde(skip)]
    pub(crate) order_id: Option<String>,
    #[serde(skip)]
    pub(crate) name: String,
    #[serde(skip)]
    pub(crate) picture: &'static str,
    #[serde(skip)]
    pub(crate) price_minor: i64,
    #[serde(skip)]
    pub(crate) checkout_url: String,
    #[serde(skip)]
    pub(crate) codes: Vec<String>,
    /// Whether its money was asked to go back.
    #[serde(skip)]
    pub(crate) is_returned: bool,
    /// What Poisha was asked for, what it answered, and what it said when it was last asked how things stand.
    #[serde(skip)]
    pub(crate) wire: [String; 3],
}

impl Order {
    /// What is known of an order before its answer is read.
    pub(crate) fn of(good: &Good, reference: &str, wire: (&impl Serialize, &impl Serialize)) -> Order {
        Order {
            reference: reference.to_owned(),
            name: good.name.clone(),
            picture: good.picture,
            wire: [laid_out(wire.0), laid_out(wire.1), String::new()],
            ..Order::default()
        }
    }
}

/// A webhook whose signature holds.
#[derive(Clone)]
pub(crate) struct Told {
    /// The same over retries and resends.
    pub(crate) id: String,
    pub(crate) kind: EventType,
    pub(crate) headers: String,
    pub(crate) body: String,
    /// How often it came. It counts once.
    pub(crate) times: u32,
}

impl Told {
    pub(crate) fn of(event: &Event, headers: &HeaderMap) -> Told {
        let shown = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(|name| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            format!("{name}: {}", value.unwrap_or_default())
        });
        let (id, kind, body) = (event.id.clone(), event.kind, laid_out(&event.body));
        Told { id, kind, headers: shown.join("\n"), body, times: 1 }
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.kind.serialize(to)
    }
}

#[derive(Default)]
pub(crate) struct Orders(Mutex<Vec<Order>>);

impl Orders {
    /// The latest first.
    pub(crate) fn latest(&self) -> Vec<Order> {
        self.kept().iter().rev().cloned().collect()
    }

    /// The order with this reference, or this payment.
    pub(crate) fn named(&self, name: &str) -> Option<Order> {
        self.kept().iter().find(|order| order.reference == name || order.id == name).cloned()
    }

    /// Keeps a new order; one that is there already was asked for twice.
    pub(crate) fn keep(&self, new: Order) {
        let mut orders = self.kept();
        if orders.iter().all(|order| order.reference != new.reference) {
            orders.push(new);
        }
        let past = orders.len().saturating_sub(ORDERS_MAX);
        orders.drain(..past);
    }

    /// Keeps what the API has said.
    pub(crate) fn stands(&self, reference: &str, status: &str, codes: &[String], said: &impl Serialize) {
        if let Some(order) = self.kept().iter_mut().find(|order| order.reference == reference) {
            order.learn(status);
            order.codes = codes.to_vec();
            order.wire[2] = laid_out(said);
        }
    }

    /// Keeps that it was sent back.
    pub(crate) fn is_returned(&self, reference: &str) {
        if let Some(order) = self.kept().iter_mut().find(|order| order.reference == reference) {
            order.is_returned = true;
        }
    }

    /// Keeps what a webhook about a payment or an order has said, once however often it comes.
    pub(crate) fn hear(&self, about: &str, told: Told, status: Option<String>) {
        let is_meant = |order: &&mut Order| order.id == about || order.order_id.as_deref() == Some(about);
        let mut orders = self.kept();
        let Some(order) = orders.iter_mut().find(is_meant) else { return };
        if let Some(known) = order.events.iter_mut().find(|known| known.id == told.id) {
            known.times += 1;
            return;
        }
        order.events.push(told);
        // A card is delivered by its order, not paid for alone.
        if let (Some(status), None) = (status, &order.order_id) {
            order.learn(&status);
        }
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Order>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Order {
    /// What was paid stays paid: an older answer may arrive later.
    fn learn(&mut self, status: &str) {
        if self.status != "SUCCEEDED" {
            status.clone_into(&mut self.status);
        }
    }
}

/// A reference for the next order.
pub(crate) fn new_reference() -> String {
    format!("order-{:016x}", rand::random::<u64>())
}

/// JSON that people can read.
fn laid_out(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
