//! PayStation, from the gateway's side: the current endpoints, the older ones with a token, and the hosted page.
//!
//! Paths, names, words and habits are the real gateway's: refusals come with HTTP 200, `status_code` is text, a status
//! answer says `success` of a lookup that worked, amounts stand in it before anybody has paid, and a wrong merchant id
//! is answered exactly like an unknown invoice. Bodies come urlencoded, in parts or as JSON. `invoice` remembers, `api`
//! and `legacy` answer merchants, `act` is what customers do, `notify` tells the merchant's server of successes.
//!
//! Beside the real paths there is a machine API under `/sandbox/paystation` (see `machine`) with the same buttons as the
//! hosted page, and switches for every fault in [`Fault`]. Without any switch, amounts whose last three digits of whole
//! taka are 901 to 912 force an outcome (see `magic`): the gateway documents no paisa.
//!
//! Deliberately absent: instalments.

pub mod act;
mod api;
mod channel;
mod customer;
pub mod fault;
mod invoice;
mod legacy;
mod machine;
mod magic;
pub mod notify;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use poem::{Response, Route};
use serde_json::Value;

pub use act::{Act, ActRefused, Acted, Action, Return, WayBack};
pub use fault::{Endpoint, Fault};
pub use notify::IpnSent;
pub use view::InvoiceView;

use self::invoice::{Book, Invoice};
use self::magic::OUTAGE;
use self::notify::Courier;
use super::serial::Serial;
use super::switches::{About, Switches};
use super::{SandboxFailed, SandboxOptions};

/// Most merchants whose notification address is remembered.
const MERCHANTS_MAX: usize = 1_000;

/// PayStation's side of the wire.
pub struct Gateway {
    options: SandboxOptions,
    serial: Serial,
    book: Mutex<Book>,
    ipn_urls: Mutex<BTreeMap<String, String>>,
    switches: Switches<Fault>,
    courier: Courier,
}

/// Whom and what a request is about, as far as faults care.
struct Subject {
    endpoint: Endpoint,
    merchant_id: Option<String>,
    invoice: Option<Invoice>,
    invoice_number: Option<String>,
    /// The outage of a magic amount lasts.
    is_down: bool,
}

impl Gateway {
    /// A gateway with no invoices and no faults.
    pub(super) fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        Ok(Self {
            options,
            serial: Serial::new()?,
            book: Mutex::default(),
            ipn_urls: Mutex::default(),
            switches: Switches::default(),
            courier: Courier::new()?,
        })
    }

    /// The fault switches.
    #[must_use]
    pub fn switches(&self) -> &Switches<Fault> {
        &self.switches
    }

    /// Registers where a merchant is told of successes, as its panel does at the real gateway.
    pub fn tell_at(&self, merchant_id: &str, ipn_url: &str) {
        let mut urls = self.ipn_urls.lock().unwrap_or_else(PoisonError::into_inner);
        if urls.len() >= MERCHANTS_MAX && !urls.contains_key(merchant_id) {
            urls.pop_first();
        }
        urls.insert(merchant_id.to_owned(), ipn_url.to_owned());
    }

    fn ipn_url(&self, merchant_id: &str) -> Option<String> {
        let urls = self.ipn_urls.lock().unwrap_or_else(PoisonError::into_inner);
        urls.get(merchant_id).cloned().filter(|url| !url.is_empty())
    }

    fn now(&self) -> DateTime<Utc> {
        (self.options.clock)()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn page_url(&self, invoice: &Invoice) -> String {
        format!("{}/checkout/{}/{}", self.options.public_origin, invoice.number, invoice.token)
    }

    /// Whether these are a merchant's own.
    fn knows(&self, merchant_id: &str, password: Option<&String>) -> bool {
        self.options.stores.password_of(merchant_id).as_ref() == password && !merchant_id.is_empty()
    }

    fn about(&self, endpoint: Endpoint, merchant_id: Option<&str>, invoice_number: Option<&str>) -> Subject {
        let invoice =
            merchant_id.zip(invoice_number).and_then(|(merchant, number)| self.book().of(merchant, number).cloned());
        Subject {
            endpoint,
            merchant_id: merchant_id.map(str::to_owned),
            invoice_number: invoice_number.map(str::to_owned),
            is_down: self.is_down(invoice.as_ref()),
            invoice,
        }
    }

    fn about_invoice(&self, endpoint: Endpoint, invoice: &Invoice) -> Subject {
        Subject {
            endpoint,
            merchant_id: Some(invoice.merchant_id.clone()),
            invoice_number: Some(invoice.invoice_number.clone()),
            is_down: self.is_down(Some(invoice)),
            invoice: Some(invoice.clone()),
        }
    }

    fn is_down(&self, invoice: Option<&Invoice>) -> bool {
        invoice.and_then(|invoice| invoice.ended_at).is_some_and(|at| self.now() < at + OUTAGE)
    }

    /// What the switches and the magic amount say about a subject.
    fn faults<T>(&self, subject: &Subject, pick: impl Fn(&Fault) -> Option<T>) -> Vec<T> {
        let about = About { store_id: subject.merchant_id.as_deref(), tran_id: subject.invoice_number.as_deref() };
        let mut found = self.switches.take(about, &pick);
        let magic = subject
            .invoice
            .as_ref()
            .and_then(|invoice| invoice.magic()?.fault(subject.endpoint, subject.is_down, invoice.asked_about));
        found.extend(magic.as_ref().and_then(pick));
        found
    }

    /// Whether one plain fault is on.
    fn is_on(&self, subject: &Subject, fault: &Fault) -> bool {
        !self.faults(subject, |on| (on == fault).then_some(())).is_empty()
    }

    /// Lets the transport faults happen; an answer here is the answer.
    async fn disturbed(&self, subject: &Subject) -> Option<Response> {
        for fault in self.faults(subject, |fault| fault.transport(subject.endpoint)) {
            if let Some(response) = fault.happen().await {
                return Some(response);
            }
        }
        None
    }
}

/// Dhaka local time, as the gateway writes every moment.
fn dhaka(at: DateTime<Utc>) -> String {
    (at + TimeDelta::hours(6)).format("%Y-%m-%d %H:%M:%S").to_string()
}

/// An answer of the gateway: always HTTP 200.
fn told(answer: &Value) -> Response {
    Response::builder().content_type("application/json").body(answer.to_string())
}

/// A refusal of the gateway: HTTP 200 too, the code as text.
fn refused(code: &str, message: &str) -> Value {
    serde_json::json!({ "status_code": code, "status": "failed", "message": message })
}

/// Adds the gateway's paths, the customer's page and the machine API to a route.
pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let route = legacy::routes(api::routes(route, gateway), gateway);
    machine::routes(customer::routes(route, gateway), gateway)
}
