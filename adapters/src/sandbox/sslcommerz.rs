//! SSLCOMMERZ (API v4), from the gateway's side.
//!
//! Paths, parameters, field names, status words, hash and habits are the real gateway's: everything travels as text,
//! application errors come with HTTP 200, one URL serves four questions and tells them apart by which parameter is
//! there, times are Dhaka local time without a zone. `hash` signs, `session` remembers, `act` is what customers do.
//!
//! Beside the real paths there is a machine API under `/sandbox/sslcommerz` (see `machine`) with the same buttons as
//! the hosted page, and switches for every fault in [`Fault`]. Without any switch, the digits after the point of
//! `total_amount` force an outcome: `.01` paying fails, `.02` is cancelled, `.03` paid with high risk, `.04` paid but
//! no notification, `.05` validation down for ten minutes, `.06` validation tells another amount, `.07` notification
//! twice, `.08` paid twice, `.09` customer leaves, `.10` cancelled and paid after all, `.11` validation tells another
//! currency, `.12` no session.
//!
//! Deliberately absent: instalments, campaigns, saved cards, invoices and the other opt-in products.

pub mod act;
mod bend;
mod channel;
mod customer;
pub mod fault;
mod hash;
mod init;
mod machine;
mod magic;
pub mod notify;
mod query;
mod rates;
mod refund;
mod session;
#[cfg(test)]
mod tests;
mod view;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};

pub use act::{Act, ActRefused, Acted, Action, BrowserPost, Return};
pub use fault::{Endpoint, Fault};
pub use hash::Fields;
pub use notify::IpnSent;
pub use rates::RateRefused;
pub use view::{Ipn, SessionView, TryView};

use self::magic::{Magic, OUTAGE};
use self::notify::Courier;
use self::rates::Rates;
use self::session::{Book, Session, own_name};
use super::decimal;
use super::serial::Serial;
use super::switches::{About, Switches};
use super::{SandboxFailed, SandboxOptions};

const JSON: &str = "application/json";

/// The gateway's fee, in thousandths of the amount.
const FEE_PER_MILLE: i64 = 25;

/// SSLCOMMERZ's side of the wire.
pub struct Gateway {
    options: SandboxOptions,
    serial: Serial,
    book: Mutex<Book>,
    switches: Switches<Fault>,
    courier: Courier,
    rates: Rates,
}

/// Whom and what a request is about, as far as faults care.
struct Subject {
    endpoint: Endpoint,
    store_id: Option<String>,
    tran_id: Option<String>,
    magic: Option<Magic>,
    /// The outage of a magic amount lasts.
    is_down: bool,
}

impl Gateway {
    /// A gateway with no sessions and no faults.
    pub(super) fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        Ok(Self {
            options,
            serial: Serial::new()?,
            book: Mutex::default(),
            switches: Switches::default(),
            courier: Courier::new()?,
            rates: Rates::default(),
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

    fn page_url(&self, key: &str) -> String {
        format!("{}/EasyCheckOut/testcde{}", self.options.public_origin, key.to_ascii_lowercase())
    }

    /// The store that asks, when its password is right.
    fn caller(&self, asked: &Fields) -> Option<String> {
        let store_id = asked.get("store_id")?;
        (self.options.stores.password_of(store_id).as_ref() == asked.get("store_passwd")).then(|| store_id.clone())
    }

    fn about_session(&self, endpoint: Endpoint, session: &Session) -> Subject {
        let down = session.paid().next().is_some_and(|done| self.now() < done.at + OUTAGE);
        Subject {
            endpoint,
            store_id: Some(session.store_id.clone()),
            tran_id: Some(session.tran_id.clone()),
            magic: session.magic(),
            is_down: down,
        }
    }

    /// Finds out what a query is about from whichever reference it carries.
    fn about_query(&self, endpoint: Endpoint, asked: &Fields) -> Subject {
        let text = |name: &str| asked.get(name).filter(|text| !text.is_empty());
        let book = self.book();
        let is_own = |session: &&Session| Some(&session.store_id) == asked.get("store_id");
        let own_refund = text("store_id").zip(text("refund_trans_id"));
        let by_reference = ["val_id", "refund_ref_id", "bank_tran_id"]
            .into_iter()
            .find_map(|name| text(name).and_then(|reference| book.of_reference(reference)))
            .or_else(|| own_refund.and_then(|(store, own)| book.of_reference(&own_name(store, own))));
        let session = by_reference
            .or_else(|| text("sessionkey").and_then(|key| book.session(key)))
            .or_else(|| text("tran_id").and_then(|tran_id| book.of_tran(tran_id).filter(is_own).last()));
        match session {
            Some(session) => self.about_session(endpoint, session),
            None => Subject {
                endpoint,
                store_id: text("store_id").cloned(),
                tran_id: text("tran_id").cloned(),
                magic: None,
                is_down: false,
            },
        }
    }

    /// What the switches and the magic amount say about a subject.
    fn faults<T>(&self, subject: &Subject, pick: impl Fn(&Fault) -> Option<T>) -> Vec<T> {
        let about = About { store_id: subject.store_id.as_deref(), tran_id: subject.tran_id.as_deref() };
        let mut found = self.switches.take(about, &pick);
        let magic = subject.magic.and_then(|magic| magic.fault(subject.is_down, subject.endpoint));
        found.extend(magic.as_ref().and_then(pick));
        found
    }

    /// Whether one plain fault is on.
    fn is_on(&self, subject: &Subject, fault: &Fault) -> bool {
        !self.faults(subject, |on| (on == fault).then_some(())).is_empty()
    }

    /// Lets the transport faults happen; an answer here is the answer.
    async fn disturbed(&self, subject: &Subject) -> Option<Response> {
        let faults = self.faults(subject, |fault| fault.transport(subject.endpoint));
        for fault in faults {
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

/// What the merchant gets of an amount.
fn net_of_fee(hundredths: i64) -> i64 {
    hundredths - decimal::per_mille(hundredths, FEE_PER_MILLE)
}

/// Which question the one query URL is asked: the parameter that is there decides.
fn question(asked: &Fields) -> Option<Endpoint> {
    let has = |name: &str| asked.get(name).is_some_and(|text| !text.is_empty());
    if has("refund_ref_id") || (has("refund_trans_id") && !has("refund_amount")) {
        Some(Endpoint::RefundStatus)
    } else if has("bank_tran_id") && has("refund_amount") {
        Some(Endpoint::Refund)
    } else if has("sessionkey") {
        Some(Endpoint::SessionQuery)
    } else if has("tran_id") {
        Some(Endpoint::TranQuery)
    } else {
        None
    }
}

fn query_of(request: &Request) -> Fields {
    let query = request.uri().query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[handler]
async fn serve_init(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let mut form = init::read_form(request, body).await;
    let subject = Subject {
        endpoint: Endpoint::Init,
        store_id: form.get("store_id").cloned(),
        tran_id: form.get("tran_id").cloned(),
        magic: form.get("total_amount").and_then(|text| decimal::parse(text)).and_then(Magic::of),
        is_down: false,
    };
    if let Some(response) = gateway.disturbed(&subject).await {
        return response;
    }
    let answer = gateway.init(&subject, &mut form);
    let kind = if gateway.is_on(&subject, &Fault::InitAsHtmlType) { "text/html; charset=UTF-8" } else { JSON };
    Response::builder().content_type(kind).body(gateway.bent(&subject, answer).to_json())
}

#[handler]
async fn serve_validation(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    gateway.answer(Some(Endpoint::Validation), &query_of(request)).await
}

#[handler]
async fn serve_query(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = query_of(request);
    gateway.answer(question(&asked), &asked).await
}

impl Gateway {
    async fn answer(&self, endpoint: Option<Endpoint>, asked: &Fields) -> Response {
        let subject = self.about_query(endpoint.unwrap_or(Endpoint::TranQuery), asked);
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        let refused = self.faults(&subject, |fault| fault.api_connect(subject.endpoint));
        let answer = match (refused.into_iter().next(), endpoint) {
            (Some(value), _) => query::api_connect(&value),
            (None, Some(Endpoint::Validation)) => self.validate(asked),
            (None, Some(Endpoint::SessionQuery)) => self.query_session(asked),
            (None, Some(Endpoint::TranQuery)) => self.query_tran(asked),
            (None, Some(Endpoint::Refund)) => self.refund(&subject, asked),
            (None, Some(Endpoint::RefundStatus)) => self.refund_status(&subject, asked),
            (None, Some(Endpoint::Init) | None) => query::api_connect("INVALID_REQUEST"),
        };
        if endpoint == Some(Endpoint::Refund) && self.is_on(&subject, &Fault::RefundAnswerGarbled) {
            return Response::builder().content_type("text/html").body("<html>Please wait</html>");
        }
        let answer = self.bent(&subject, answer);
        if asked.get("format").is_some_and(|format| format.eq_ignore_ascii_case("xml")) {
            return Response::builder().content_type("text/xml; charset=UTF-8").body(answer.to_xml());
        }
        Response::builder().content_type(JSON).body(answer.to_json())
    }
}

/// Adds the gateway's paths, the customer's page and the machine API to a route.
pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    let query = || get(serve_query).post(serve_query);
    let route = route
        .at("/gwprocess/v4/api.php", with(post(serve_init)))
        .at("/validator/api/validationserverAPI.php", with(get(serve_validation).post(serve_validation)))
        .at("/validator/api/merchantTransIDvalidationAPI.php", with(query()));
    machine::routes(customer::routes(route, gateway), gateway)
}
