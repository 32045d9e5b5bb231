//! bKash tokenized checkout (v1.2.0-beta), from the gateway's side.
//!
//! Paths, field names, letter case, status words, error codes and envelopes are the real gateway's: every call is a POST
//! with JSON, a business error comes with HTTP 200, refunds of the second version stand at the root and speak another
//! dialect, times are Dhaka's with a colon before the milliseconds. `door` lets callers in, `merchant` knows who they
//! are and issues tokens, `book` remembers, `customer` is the hosted page, `act` is what customers do.
//!
//! Everybody is a merchant here whose password is `<username>@bkash` and whose secret is `<app_key>@bkash`. Tokens prove
//! themselves, as they must survive a restart of the gateway.
//!
//! Beside the real paths there is a machine API under `/sandbox/bkash` (see `machine`) with the same buttons as the
//! hosted page, and switches for every fault in [`Fault`]. Without any switch, the digits after the point of the amount
//! force an outcome (see `magic`), and so do two wallets: 01823074817 has too little money, 01823074818 may not pay.
//!
//! Deliberately absent: the iframe product, subscriptions, coupons, and the newer API without "beta" in its path.

pub mod act;
mod agreement;
mod authorise;
mod bend;
mod book;
mod create;
mod customer;
mod door;
mod execute;
pub mod fault;
mod machine;
mod magic;
mod merchant;
mod notify;
mod query;
mod refund;
#[cfg(test)]
mod tests;
mod view;
mod words;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use poem::Route;

pub use act::{Act, ActRefused, Acted, Action};
pub use fault::{Endpoint, Fault};
pub use merchant::TokenCall;
pub use view::{PaymentView, RefundView};

use self::book::{Book, Payment};
use self::magic::{Magic, OUTAGE};
use self::merchant::Merchants;
use self::notify::Courier;
use super::serial::Serial;
use super::switches::{About, Switches};
use super::{SandboxFailed, SandboxOptions};

/// Where the versioned API stands.
pub(super) const VERSIONED: &str = "/v1.2.0-beta";

/// bKash's side of the wire.
pub struct Gateway {
    options: SandboxOptions,
    serial: Serial,
    book: Mutex<Book>,
    merchants: Merchants,
    switches: Switches<Fault>,
    courier: Courier,
}

/// Whom and what a request is about, as far as faults care.
#[derive(Clone, Debug, Default)]
struct Subject {
    endpoint: Option<Endpoint>,
    username: Option<String>,
    invoice: Option<String>,
    magic: Option<Magic>,
    /// The outage of a magic amount lasts.
    is_down: bool,
}

impl Gateway {
    /// A gateway with no payments and no faults.
    pub(super) fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        Ok(Self {
            options,
            serial: Serial::new()?,
            book: Mutex::default(),
            merchants: Merchants::default(),
            switches: Switches::default(),
            courier: Courier::new()?,
        })
    }

    /// The fault switches.
    #[must_use]
    pub fn switches(&self) -> &Switches<Fault> {
        &self.switches
    }

    fn now(&self) -> DateTime<Utc> {
        let off: TimeDelta = self.switches.take(About::default(), Fault::clock_ahead).into_iter().sum();
        (self.options.clock)() + off
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn page_url(&self, payment: &Payment) -> String {
        format!(
            "{}/bkash/checkout?paymentId={}&hash={}&mode={}&apiVersion=v1.2.0-beta/",
            self.options.public_origin,
            payment.id,
            payment.hash,
            payment.mode.as_str(),
        )
    }

    fn about(&self, endpoint: Option<Endpoint>, payment: &Payment) -> Subject {
        let is_down = payment.executed.as_ref().is_some_and(|executed| self.now() < executed.at + OUTAGE);
        Subject {
            endpoint,
            username: Some(payment.username.clone()),
            invoice: Some(payment.invoice.clone()),
            magic: Magic::of(payment.hundredths),
            is_down,
        }
    }

    /// What the switches and the magic amount say about a subject.
    fn faults<T>(&self, subject: &Subject, pick: impl Fn(&Fault) -> Option<T>) -> Vec<T> {
        let about = About { store_id: subject.username.as_deref(), tran_id: subject.invoice.as_deref() };
        let mut found = self.switches.take(about, &pick);
        let magic =
            subject.magic.zip(subject.endpoint).and_then(|(magic, endpoint)| magic.fault(subject.is_down, endpoint));
        found.extend(magic.as_ref().and_then(pick));
        found
    }

    /// Whether one plain fault is on.
    fn is_on(&self, subject: &Subject, fault: &Fault) -> bool {
        !self.faults(subject, |on| (on == fault).then_some(())).is_empty()
    }
}

/// Dhaka local time, as the versioned API writes every moment.
fn dhaka(at: DateTime<Utc>) -> String {
    (at + TimeDelta::hours(6)).format("%Y-%m-%dT%H:%M:%S:%3f GMT+0600").to_string()
}

/// The same without its zone, as the second version of refunds writes it.
fn dhaka_bare(at: DateTime<Utc>) -> String {
    (at + TimeDelta::hours(6)).format("%Y-%m-%dT%H:%M:%S:%3f").to_string()
}

/// Adds the gateway's paths, the customer's page and the machine API to a route.
pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    machine::routes(customer::routes(door::routes(route, gateway), gateway), gateway)
}
