//! What the gateway remembers: orders, how far each customer came, and what was given back. Bounded; one too many forgets
//! the oldest.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};

use super::magic::Magic;

/// Most orders remembered.
const ORDERS_MAX: usize = 10_000;

/// Most refunds of one order.
pub(super) const CANCELS_MAX: usize = 50;

/// How far an order came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Announced, not placed.
    Announced,
    OrderInitiated,
    Ready,
    OtpSent,
    OtpVerified,
    PinGiven,
    InProgress,
    Success,
    Failed,
    Fraud,
    Aborted,
}

impl Step {
    /// The gateway's word for it.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Announced | Self::OrderInitiated => "OrderInitiated",
            Self::Ready => "Ready",
            Self::OtpSent => "OtpSent",
            Self::OtpVerified => "OtpVerified",
            Self::PinGiven => "PinGiven",
            Self::InProgress => "InProgress",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Fraud => "Fraud",
            Self::Aborted => "Aborted",
        }
    }

    /// Whether the customer is done here.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Success | Self::Failed | Self::Fraud | Self::Aborted)
    }
}

/// One refund.
#[derive(Clone, Debug)]
pub(super) struct Cancel {
    pub(super) trx_id: String,
    /// The merchant's own number of it.
    pub(super) reference_no: String,
    /// Hundredths of a taka.
    pub(super) amount: i64,
    /// The day of the payment, as the merchant said it.
    pub(super) original_request_date: String,
    pub(super) at: DateTime<Utc>,
}

/// One order.
#[derive(Clone, Debug)]
pub(super) struct Order {
    pub(super) reference: String,
    pub(super) merchant_id: String,
    pub(super) order_id: String,
    /// What the merchant must send back.
    pub(super) challenge: String,
    /// Hundredths of a taka; nothing before it is placed.
    pub(super) amount: i64,
    pub(super) callback_url: String,
    pub(super) info: Option<serde_json::Value>,
    pub(super) opened_at: DateTime<Utc>,
    pub(super) step: Step,
    pub(super) ended_at: Option<DateTime<Utc>>,
    pub(super) wallet: String,
    /// Empty until paid.
    pub(super) issuer_ref: String,
    pub(super) status_code: String,
    pub(super) message: String,
    pub(super) cancels: Vec<Cancel>,
    /// How often the verification was told since the end.
    pub(super) asked_about: u32,
}

impl Order {
    /// What the amount forces, if anything.
    pub(super) fn magic(&self) -> Option<Magic> {
        Magic::of(self.amount)
    }

    /// What was given back.
    pub(super) fn given_back(&self) -> i64 {
        self.cancels.iter().map(|cancel| cancel.amount).sum()
    }

    /// The gateway's word for where it stands.
    pub(super) fn status(&self) -> &'static str {
        match (self.step, self.given_back()) {
            (Step::Success, back) if back >= self.amount => "Cancelled",
            (Step::Success, back) if back > 0 => "PartialCancelled",
            (step, _) => step.status(),
        }
    }

    /// The day of the order in Dhaka.
    fn day(&self) -> String {
        (self.opened_at + TimeDelta::hours(6)).format("%Y%m%d").to_string()
    }
}

/// All orders and the ways to find them.
#[derive(Default)]
pub(super) struct Book {
    orders: HashMap<String, Order>,
    order: VecDeque<String>,
    by_day: HashMap<(String, String, String), String>,
}

impl Book {
    /// Remembers a new order; not one whose id came before on the same day.
    pub(super) fn open(&mut self, order: Order) -> bool {
        let name = (order.merchant_id.clone(), order.order_id.clone(), order.day());
        if self.by_day.contains_key(&name) {
            return false;
        }
        while self.order.len() >= ORDERS_MAX {
            let Some(oldest) = self.order.pop_front().and_then(|reference| self.orders.remove(&reference)) else {
                break;
            };
            let day = oldest.day();
            self.by_day.remove(&(oldest.merchant_id, oldest.order_id, day));
        }
        self.by_day.insert(name, order.reference.clone());
        self.order.push_back(order.reference.clone());
        self.orders.insert(order.reference.clone(), order);
        true
    }

    /// An order by the gateway's reference.
    pub(super) fn at(&self, reference: &str) -> Option<&Order> {
        self.orders.get(reference)
    }

    /// The same, to be changed.
    pub(super) fn at_mut(&mut self, reference: &str) -> Option<&mut Order> {
        self.orders.get_mut(reference)
    }

    /// All orders, newest first.
    pub(super) fn newest(&self) -> impl Iterator<Item = &Order> {
        self.order.iter().rev().filter_map(|reference| self.orders.get(reference))
    }
}
