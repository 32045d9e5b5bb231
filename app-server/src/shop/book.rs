//! The shop's memory: the latest orders and webhooks, each bounded, so that no visitor can fill it.

use super::{api::Exchange, webhooks::Received};
use std::{
    collections::VecDeque,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::SystemTime,
};

/// Orders that are remembered; a demo has a handful.
const ORDERS_MAX: usize = 200;
/// Webhooks that are remembered; an order has a few.
const RECEIVED_MAX: usize = 1_000;
/// Orders on the front page.
const LATEST: usize = 6;

/// An order, as far as the shop knows it.
#[derive(Clone, Debug)]
pub(super) struct Order {
    pub(super) number: String,
    pub(super) item_name: String,
    pub(super) picture: &'static str,
    pub(super) amount_minor: i64,
    /// Poisha's order, where a code is bought that Poisha delivers.
    pub(super) order_id: Option<String>,
    pub(super) payment_id: Option<String>,
    pub(super) checkout_url: Option<String>,
    /// What the API said last.
    pub(super) status: Option<String>,
    /// The codes that came, once it was delivered.
    pub(super) codes: Vec<String>,
    pub(super) created: Exchange,
    pub(super) read: Option<Exchange>,
}

/// The shop's memory.
pub(super) struct Book {
    /// Begins every number of this run, so that a restarted shop never repeats an idempotency key.
    run: String,
    next: AtomicU32,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    orders: VecDeque<Order>,
    received: VecDeque<Received>,
}

impl Book {
    pub(super) fn open() -> Book {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Book { run: format!("{:x}", since.as_millis()), next: AtomicU32::new(1), kept: Mutex::default() }
    }

    /// A number for the order that a page may lead to.
    pub(super) fn reserve_number(&self) -> String {
        format!("{}-{}", self.run, self.next.fetch_add(1, Ordering::Relaxed))
    }

    /// Whether a number was reserved in this run.
    pub(super) fn may_be(&self, number: &str) -> bool {
        number
            .strip_prefix(&self.run)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|place| place.parse::<u32>().ok())
            .is_some_and(|place| place > 0 && place < self.next.load(Ordering::Relaxed))
    }

    pub(super) fn order(&self, number: &str) -> Option<Order> {
        self.kept().orders.iter().find(|order| order.number == number).cloned()
    }

    /// The latest orders, newest first.
    pub(super) fn latest(&self) -> Vec<Order> {
        self.kept().orders.iter().rev().take(LATEST).cloned().collect()
    }

    /// Keeps what is known of an order now.
    pub(super) fn keep(&self, order: Order) {
        let mut kept = self.kept();
        match kept.orders.iter_mut().find(|known| known.number == order.number) {
            Some(known) => *known = order,
            None => {
                if kept.orders.len() >= ORDERS_MAX {
                    kept.orders.pop_front();
                }
                kept.orders.push_back(order);
            }
        }
    }

    /// Keeps a webhook; one that came before is only counted.
    pub(super) fn receive(&self, received: Received) {
        let mut kept = self.kept();
        match kept.received.iter_mut().find(|known| known.id == received.id) {
            Some(known) => known.times = known.times.saturating_add(1),
            None => {
                if kept.received.len() >= RECEIVED_MAX {
                    kept.received.pop_front();
                }
                kept.received.push_back(received);
            }
        }
    }

    /// The webhooks about an order and its payment, oldest first.
    pub(super) fn received_for(&self, order: &Order) -> Vec<Received> {
        let is_about = |received: &&Received| {
            let about = received.about.as_deref();
            about.is_some() && (about == order.payment_id.as_deref() || about == order.order_id.as_deref())
        };
        self.kept().received.iter().filter(is_about).cloned().collect()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
