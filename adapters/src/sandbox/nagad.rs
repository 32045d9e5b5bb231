//! Nagad (Online Payment Gateway), from the gateway's side: two sealed calls, a hosted page, a plain verification.
//!
//! Paths, names, codes and habits are the real gateway's. It stands under both context paths, takes double slashes, and
//! says why it refuses with a reason and HTTP 400. What it seals is encrypted for the merchant and signed by itself;
//! times are Dhaka's. `seal` holds the keys, `order` remembers, `initialize`, `complete`, `verify` and `cancel` answer
//! merchants, `act` is what customers do.
//!
//! The key pair of the gateway and one merchant's are handed out at `GET /sandbox/nagad/keys`: they are worth nothing. A
//! merchant that registers a public key of its own is held to that one. Beside that there is a machine API (see
//! `machine`) with the same buttons as the hosted page, and switches for every fault in [`Fault`]. Without any switch,
//! the digits after the point of an amount force an outcome (see `magic`), and so do some wallets on the page.
//!
//! Deliberately absent: the service fee of newer versions, and SHA-1.

pub mod act;
mod cancel;
mod complete;
mod customer;
pub mod fault;
mod initialize;
mod machine;
mod magic;
mod order;
mod seal;
#[cfg(test)]
mod tests;
mod verify;
mod view;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::{Method, StatusCode};
use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, handler};
use serde_json::{Value, json};

pub use act::{Act, ActRefused, Acted, Action, Return, WayBack};
pub use fault::{Endpoint, Fault};
pub use seal::KeysRefused;
pub use view::{CancelView, OrderView};

use self::magic::OUTAGE;
use self::order::{Book, Order};
use self::seal::Keys;
use super::serial::Serial;
use super::switches::{About, Switches};
use super::{SandboxFailed, SandboxOptions, form};

/// Largest body a call may have.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// The context paths under which the same gateway stands.
const CONTEXTS: [&str; 2] = ["/remote-payment-gateway-1.0/api/dfs", "/api/dfs"];

/// Headers that every POST must carry.
const HEADERS: [&str; 3] = ["X-KM-Api-Version", "X-KM-IP-V4", "X-KM-Client-Type"];

/// Nagad's side of the wire.
pub struct Gateway {
    options: SandboxOptions,
    serial: Serial,
    book: Mutex<Book>,
    keys: Keys,
    switches: Switches<Fault>,
    client: reqwest::Client,
}

/// Whom and what a request is about, as far as faults care.
struct Subject {
    endpoint: Endpoint,
    merchant_id: Option<String>,
    order_id: Option<String>,
    order: Option<Order>,
    /// The outage of a magic amount lasts.
    is_down: bool,
}

/// A refusal of the gateway's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Refused(&'static str, &'static str);

const MERCHANT_UNKNOWN: Refused = Refused("16_0006_052", "Merchant is not found");
const NOT_DECRYPTED: Refused = Refused("16_0006_057", "Failed to decrypt the sensitive data");
const NOT_SIGNED: Refused = Refused("16_0006_058", "Failed to verify signature");
const DATA_INVALID: Refused = Refused("16_0006_059", "Sensitive data is invalid");
const HEADER_MISSING: Refused = Refused("16_0006_064", "Mandatory header is missing");
const ORDER_INVALID: Refused = Refused("16_0006_068", "Order Id is invalid");
const NOT_BASE64: Refused = Refused("16_0006_069", "Data is not Base64 encoded");
const REFERENCE_UNKNOWN: Refused = Refused("16_0006_055", "Invalid Payment Reference Id");
const STATE: Refused = Refused("16_0006_017", "The payment's state does not allow this");
const REQUEST: Refused = Refused("16_0006_999", "Invalid request");

impl Gateway {
    /// A gateway with no orders and no faults.
    pub(super) fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        // Whoever installed a provider first is right; without one the client could not be built.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
        Ok(Self {
            options,
            serial: Serial::new()?,
            book: Mutex::default(),
            keys: Keys::handed_out()?,
            switches: Switches::default(),
            client,
        })
    }

    /// The fault switches.
    #[must_use]
    pub fn switches(&self) -> &Switches<Fault> {
        &self.switches
    }

    /// Holds a merchant to a public key of its own: PEM, or base64 of it.
    pub fn register(&self, merchant_id: &str, public_key: &str) -> Result<(), KeysRefused> {
        self.keys.register(merchant_id, public_key)
    }

    fn now(&self) -> DateTime<Utc> {
        (self.options.clock)()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn knows(&self, merchant_id: &str) -> bool {
        self.options.stores.password_of(merchant_id).is_some()
    }

    fn page_url(&self, order: &Order) -> String {
        format!("{}/check-out/{}", self.options.public_origin, order.reference)
    }

    fn about(
        &self,
        endpoint: Endpoint,
        merchant_id: Option<&str>,
        order_id: Option<&str>,
        order: Option<Order>,
    ) -> Subject {
        let is_down = order.as_ref().and_then(|order| order.ended_at).is_some_and(|at| self.now() < at + OUTAGE);
        Subject {
            endpoint,
            merchant_id: merchant_id.map(str::to_owned),
            order_id: order_id.map(str::to_owned),
            order,
            is_down,
        }
    }

    fn about_order(&self, endpoint: Endpoint, order: &Order) -> Subject {
        self.about(endpoint, Some(&order.merchant_id), Some(&order.order_id), Some(order.clone()))
    }

    /// What the switches and the magic amount say about a subject.
    fn faults<T>(&self, subject: &Subject, pick: impl Fn(&Fault) -> Option<T>) -> Vec<T> {
        let about = About { store_id: subject.merchant_id.as_deref(), tran_id: subject.order_id.as_deref() };
        let mut found = self.switches.take(about, &pick);
        let magic = subject
            .order
            .as_ref()
            .and_then(|order| order.magic()?.fault(subject.endpoint, subject.is_down, order.asked_about));
        found.extend(magic.as_ref().and_then(pick));
        found
    }

    /// Whether one plain fault is on.
    fn is_on(&self, subject: &Subject, fault: &Fault) -> bool {
        !self.faults(subject, |on| (on == fault).then_some(())).is_empty()
    }

    /// Lets the transport faults happen, and forced refusals; an answer here is the answer.
    async fn disturbed(&self, subject: &Subject) -> Option<Response> {
        for fault in self.faults(subject, |fault| fault.transport(subject.endpoint)) {
            if let Some(response) = fault.happen().await {
                return Some(response);
            }
        }
        let forced = self.faults(subject, |fault| fault.refusal(subject.endpoint)).into_iter().next();
        forced.map(|(status, reason, message)| {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
            answer(status, &json!({ "reason": reason, "message": message }))
        })
    }

    /// Seals an answer for a merchant, as the switches have it.
    fn sealed(&self, subject: &Subject, merchant_id: &str, what: &Value) -> Result<Value, Refused> {
        let is_wrong_key = self.is_on(subject, &Fault::WrongKey);
        let is_bad_sign = self.is_on(subject, &Fault::BadSignature);
        self.keys.seal(merchant_id, what, is_wrong_key, is_bad_sign)
    }

    async fn call(self: &Arc<Self>, request: &Request, path: &[String], body: &[u8]) -> Response {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        match (request.method(), &names[..]) {
            (&Method::POST, ["check-out", "initialize", merchant, order]) => {
                self.initialize(request, (merchant, order), body).await
            }
            (&Method::POST, ["check-out", "complete", reference]) => self.complete(request, reference, body).await,
            (&Method::GET, ["verify", "payment", reference]) => self.verify(reference).await,
            (&Method::POST, ["purchase", "cancel"]) => self.cancel(request, &form::query(request), body).await,
            _ => refusal(REQUEST),
        }
    }
}

/// What every sealed call is checked for before it is read.
fn headers(request: &Request) -> Result<(), Refused> {
    let is_there = |name: &str| request.headers().get(name).is_some_and(|value| !value.is_empty());
    if HEADERS.iter().all(|name| is_there(name)) { Ok(()) } else { Err(HEADER_MISSING) }
}

fn refusal(Refused(reason, message): Refused) -> Response {
    answer(StatusCode::BAD_REQUEST, &json!({ "reason": reason, "message": message }))
}

fn answer(status: StatusCode, what: &Value) -> Response {
    Response::builder().status(status).content_type("application/json").body(what.to_string())
}

fn told(what: Result<Value, Refused>) -> Response {
    what.map_or_else(refusal, |what| answer(StatusCode::OK, &what))
}

/// Dhaka local time in fourteen digits.
fn dhaka(at: DateTime<Utc>) -> String {
    (at + TimeDelta::hours(6)).format("%Y%m%d%H%M%S").to_string()
}

#[handler]
async fn serve(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let Ok(body) = body.into_bytes_limit(BODY_BYTES_MAX).await else { return refusal(REQUEST) };
    let path = request.uri().path();
    let rest = CONTEXTS.iter().find_map(|context| path.strip_prefix(context)).unwrap_or_default();
    // Clients write slashes twice and encode what needs it not; both are tolerated.
    let names = rest.split('/').filter(|name| !name.is_empty()).map(decoded).collect::<Vec<_>>();
    gateway.call(request, &names, &body).await
}

/// A name of a path with its percent signs resolved.
fn decoded(name: &str) -> String {
    // A plus stands for itself in a path.
    let pair = format!("x={}", name.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, name)| name.into_owned()).unwrap_or_default()
}

/// Adds the gateway's paths, the customer's page and the machine API to a route.
pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let route = CONTEXTS
        .iter()
        .fold(route, |route, context| route.at(format!("{context}/*rest"), serve.data(Arc::clone(gateway))));
    machine::routes(customer::routes(route, gateway), gateway)
}
