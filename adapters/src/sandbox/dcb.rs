//! Carrier billing, from the operators' side: bdapps (Robi and Airtel), Telenor's partner API (Grameenphone), and CAMARA,
//! as an aggregator offers it for both.
//!
//! Paths, fields, codes and habits are the real ones: bdapps answers HTTP 200 whatever happened, and its verdict is
//! `statusCode`; the partner API charges with 201 and fails with OneAPI bodies; CAMARA uses statuses as they are meant.
//! Behind all three are the same phones, with a balance or a bill, and a screen on which codes arrive.
//!
//! `phone` knows the numbers that force an outcome, `machine` is the API for tests and the page that shows a phone,
//! `fault` is what can be broken. Prices: bdapps takes Tk 1 to 50, unless a switch says otherwise.
//!
//! Deliberately absent: subscriptions that charge by themselves, and the operators' portals.

mod bdapps;
mod book;
mod camara;
mod consent;
mod dob;
pub mod fault;
mod machine;
pub mod phone;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use poem::{Body, Request, Response, Route};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::value::RawValue;

pub use book::{ChargeState, ChargeView};
pub use consent::{ConsentAct, ConsentActed, ConsentView};
pub use fault::{Endpoint, Fault};
pub use phone::{Carrier, Message, Plan};

use self::book::Book;
use super::answer::Answer;
use super::decimal;
use super::serial::Serial;
use super::switches::{About, Switches, Transport};
use super::{SandboxFailed, SandboxOptions};

const JSON: &str = "application/json";
/// Largest request.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// The operators' side of the wire.
pub struct Operators {
    options: SandboxOptions,
    serial: Serial,
    book: Mutex<Book>,
    switches: Switches<Fault>,
    client: reqwest::Client,
}

/// Who asks what, as far as faults care.
struct Call<'a> {
    endpoint: Endpoint,
    /// The application, the partner or the client.
    whose: Option<&'a str>,
    /// The merchant's own name for the transaction.
    about: Option<&'a str>,
}

impl Operators {
    /// Operators with no phones and no faults.
    pub(super) fn new(options: SandboxOptions) -> Result<Self, SandboxFailed> {
        // Whoever installed a provider first is right; without one the client could not be built.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = reqwest::Client::builder()
            .timeout(std::time::Duration::from_secs(10))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()?;
        let (serial, switches) = (Serial::new()?, Switches::default());
        Ok(Self { options, serial, book: Mutex::default(), switches, client })
    }

    /// The fault switches.
    #[must_use]
    pub fn switches(&self) -> &Switches<Fault> {
        &self.switches
    }

    /// What was charged and given back, oldest first.
    #[must_use]
    pub fn charges(&self) -> Vec<ChargeView> {
        self.book().charges.iter().map(ChargeView::from).collect()
    }

    /// The messages on a phone's screen, oldest first.
    #[must_use]
    pub fn messages(&self, number: &str) -> Vec<Message> {
        self.book().phones.of(number).map(|phone| phone.messages.iter().cloned().collect()).unwrap_or_default()
    }

    /// The last code or PIN that a phone was sent.
    #[must_use]
    pub fn last_code(&self, number: &str) -> Option<String> {
        self.messages(number).into_iter().rev().find_map(|message| message.code)
    }

    /// What can still be charged to a phone, in hundredths of a taka.
    #[must_use]
    pub fn left(&self, number: &str) -> Option<i64> {
        self.book().phones.of(number).map(|phone| phone.left)
    }

    /// Fills a phone up, or empties it.
    pub fn set_left(&self, number: &str, hundredths: i64) -> bool {
        self.book().phones.of(number).map(|phone| phone.left = hundredths).is_some()
    }

    fn now(&self) -> DateTime<Utc> {
        let off: TimeDelta = self.switches.take(About::default(), Fault::clock_ahead).into_iter().sum();
        (self.options.clock)() + off
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a password is that of an account.
    fn knows(&self, account: &str, password: &str) -> bool {
        self.options.stores.password_of(account).is_some_and(|known| known == password)
    }

    fn faults<T>(&self, call: &Call<'_>, pick: impl Fn(&Fault) -> Option<T>) -> Vec<T> {
        self.switches.take(About { store_id: call.whose, tran_id: call.about }, pick)
    }

    fn is_on(&self, call: &Call<'_>, fault: &Fault) -> bool {
        !self.faults(call, |on| (on == fault).then_some(())).is_empty()
    }

    /// The code that somebody asked this call to be refused with.
    fn refusal(&self, call: &Call<'_>) -> Option<String> {
        self.faults(call, |fault| fault.refusal(call.endpoint)).into_iter().next()
    }

    /// Lets the transport faults happen; an answer here is the answer.
    async fn disturbed(&self, call: &Call<'_>) -> Option<Response> {
        for fault in self.faults(call, |fault| fault.transport(call.endpoint)) {
            if let Some(response) = fault.happen().await {
                return Some(response);
            }
        }
        None
    }

    /// Sends an answer, unless it is to be lost after everything has happened.
    async fn sent(&self, call: &Call<'_>, response: Response) -> Response {
        if self.is_on(call, &Fault::AnswerLost { on: call.endpoint }) { lost().await } else { response }
    }
}

/// An answer that never arrived.
async fn lost() -> Response {
    let broken: Transport<Endpoint> = Transport::HttpError { on: None, status: 502 };
    broken.happen().await.unwrap_or_default()
}

/// A whole request as JSON; none when it is not.
async fn read<T: DeserializeOwned>(body: Body) -> Option<T> {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn json(status: StatusCode, answer: &Answer) -> Response {
    Response::builder().status(status).content_type(JSON).body(answer.to_json())
}

fn empty(status: StatusCode) -> Response {
    Response::builder().status(status).finish()
}

/// User and password of HTTP Basic.
fn basic(request: &Request) -> Option<(String, String)> {
    let encoded = request.header("authorization")?.strip_prefix("Basic ")?;
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    text.split_once(':').map(|(user, password)| (user.to_owned(), password.to_owned()))
}

/// The token of HTTP Bearer.
fn bearer(request: &Request) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ").map(str::trim)
}

/// An amount in hundredths, written as a number or as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Hundredths(Option<i64>);

impl<'de> Deserialize<'de> for Hundredths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(Self(decimal::parse(raw.get().trim_matches('"'))))
    }
}

/// A text, or the first of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OneText(String);

impl<'de> Deserialize<'de> for OneText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Shape {
            One(String),
            Many(Vec<String>),
        }
        Ok(match Shape::deserialize(deserializer)? {
            Shape::One(text) => Self(text),
            Shape::Many(texts) => Self(texts.into_iter().next().unwrap_or_default()),
        })
    }
}

/// Adds parameters to an address that may have some already.
fn with_query(address: &str, pairs: &[(&str, &str)]) -> String {
    let more = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let joint = if address.contains('?') { '&' } else { '?' };
    if pairs.is_empty() { address.to_owned() } else { format!("{address}{joint}{more}") }
}

pub(super) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let route = bdapps::routes(route, operators);
    let route = dob::routes(consent::routes(route, operators), operators);
    machine::routes(camara::routes(route, operators), operators)
}
