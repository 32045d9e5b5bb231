//! Searching payments across applications, as operators do: within reach, by whatever they were told on the telephone.

use super::{
    gateway::Method,
    payment::{Payment, PaymentStatus},
    read::{ListOrder, PaymentSort},
};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::{AttemptReference, CheckoutReference, PaymentId},
    money::Currency,
    scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// Up to so many are counted one by one, where that is cheap; else the number is an estimate.
pub const COUNTED_MAX: u32 = 10_000;

/// Which payments are wanted; what is none is not asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentSearch {
    /// Of these applications.
    pub reach: Reach,
    /// Of this mode.
    pub mode: Option<Mode>,
    /// With one of these statuses; none named means any.
    pub statuses: Vec<PaymentStatus>,
    /// With this id.
    pub id: Option<PaymentId>,
    /// With this name on public pages.
    pub reference: Option<CheckoutReference>,
    /// With an attempt that its gateway knows by this.
    pub attempt_reference: Option<AttemptReference>,
    /// With this transaction at its gateway.
    pub gateway_txn_id: Option<String>,
    /// Of this customer, in the application's words.
    pub customer_reference: Option<String>,
    /// Of the customer with this address, in whatever case it is written.
    pub customer_email: Option<String>,
    /// Of the customer with this number.
    pub customer_phone: Option<String>,
    /// With an attempt at this gateway.
    pub method: Option<Method>,
    /// Of this amount or more, in minor units.
    pub amount_from: Option<i64>,
    /// Of this amount or less, in minor units.
    pub amount_to: Option<i64>,
    /// In this currency.
    pub currency: Option<Currency>,
    /// Created at or after.
    pub from: Option<Timestamp>,
    /// Created at or before.
    pub to: Option<Timestamp>,
    /// With exactly this as any of its names: id, reference, attempt reference, gateway transaction, customer reference,
    /// email or phone.
    pub text: Option<String>,
}

impl PaymentSearch {
    /// Everything within that reach.
    pub const fn within(reach: Reach) -> PaymentSearch {
        PaymentSearch {
            reach,
            mode: None,
            statuses: Vec::new(),
            id: None,
            reference: None,
            attempt_reference: None,
            gateway_txn_id: None,
            customer_reference: None,
            customer_email: None,
            customer_phone: None,
            method: None,
            amount_from: None,
            amount_to: None,
            currency: None,
            from: None,
            to: None,
            text: None,
        }
    }
}

/// The place of an item in a sorted list: what it is sorted by, as a number, and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Microseconds, or minor units.
    pub key: i64,
    /// The bits of the id.
    pub id: u128,
}

/// Which part of a sorted list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What it is sorted by.
    pub sort: PaymentSort,
    /// Which way.
    pub order: ListOrder,
    /// Items to leave out at the beginning.
    pub skip: u64,
    /// Items at most.
    pub size: u32,
    /// Only what comes after this place.
    pub after: Option<Mark>,
}

/// How many there are in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// Counted.
    Exact(u64),
    /// Estimated: more than can be counted while somebody waits.
    About(u64),
}

impl Total {
    /// The number.
    pub const fn number(self) -> u64 {
        match self {
            Total::Exact(number) | Total::About(number) => number,
        }
    }

    /// Whether it is an estimate.
    pub const fn is_estimate(self) -> bool {
        matches!(self, Total::About(_))
    }
}

/// One part of a list, and how long the whole is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The items.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: Total,
}

impl Payment {
    /// Its place in a list that is sorted so.
    pub const fn mark(&self, sort: PaymentSort) -> Mark {
        let key = match sort {
            PaymentSort::CreatedAt => self.created_at.micros(),
            PaymentSort::UpdatedAt => self.updated_at.micros(),
            PaymentSort::Amount => self.amount.minor(),
        };
        Mark { key, id: self.id.as_u128() }
    }
}

/// Searches payments.
pub trait SearchesPayments: Send + Sync {
    /// A part of the list, and its length.
    fn search_payments(
        &self,
        search: &PaymentSearch,
        stretch: Stretch,
    ) -> impl Future<Output = Result<Found<Payment>, StoreFailed>> + Send;

    /// A part of the list alone, for whoever reads it to the end.
    fn next_payments(
        &self,
        search: &PaymentSearch,
        stretch: Stretch,
    ) -> impl Future<Output = Result<Vec<Payment>, StoreFailed>> + Send;
}
