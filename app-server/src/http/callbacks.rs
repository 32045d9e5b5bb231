//! Where gateways call back and send customers' browsers. What arrives is kept as evidence before anything is done, proves
//! nothing, and causes a verification that a dropped connection cannot stop; what repeats what we have causes none.
//!
//! These are the gateways' own protocols, not ours, so they stand outside the API's document.

mod repeats;

pub use repeats::Repeats;

use super::{
    body,
    refusal::{Refusal, broken},
};
use crate::house::House;
use adapters::gateways::Heard;
use domain::{
    CallbackId, StoreFailed,
    ids::{CheckoutReference, NewIds},
    payments::{
        Acknowledged, FindsPayments, KeptCallback, Method, Seen,
        callback::{Callback, Judgement, KeepsCallbacks},
        gateway::{Gateways, RawCallback},
        keep_callback, keep_duplicate, receive_callback,
    },
    time::Clock,
};
use poem::{
    Endpoint, IntoResponse, Request, Response, Route, RouteMethod, endpoint,
    http::{StatusCode, header},
};
use repeats::Fingerprint;
use serde_json::Value;
use std::time::Duration;

/// The largest callback: gateways echo what they were given and add some fields; this is ten times what was ever seen.
pub const CALLBACK_MAX: usize = 256 * 1024;

/// How long an answer waits for the verification. It goes on afterwards; customers and gateways do not wait for ever.
pub(super) const WAIT_AT_MOST: Duration = Duration::from_secs(8);

/// Who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sender {
    /// A customer's browser, sent by the gateway's page.
    Browser,
    /// The gateway's own server.
    Server,
}

/// Puts the callback addresses of every gateway on a route.
pub fn mount(route: Route, house: &House) -> Route {
    let base = super::document::BASE_PATH;
    let ipn = format!("{base}/payments/sslcommerz/callback/ipn");
    let route = route.at(ipn, both(house, Method::Sslcommerz, Sender::Server));
    let sns = RouteMethod::new().post(take(house.clone(), Method::Bkash, Sender::Server));
    let route = route.at(format!("{base}/payments/bkash/callback/sns"), sns);
    let event = format!("{base}/payments/dcb/callback/event");
    let route = route.at(event, both(house, Method::Dcb, Sender::Server));
    Method::ALL.into_iter().fold(route, |route, method| {
        let path = format!("{base}/payments/{}/callback", method.as_str());
        route.at(path, both(house, method, Sender::Browser))
    })
}

fn both(house: &House, method: Method, sender: Sender) -> RouteMethod {
    let handler = || take(house.clone(), method, sender);
    RouteMethod::new().get(handler()).post(handler())
}

fn take(house: House, method: Method, sender: Sender) -> impl Endpoint<Output = Response> {
    endpoint::make(move |request: Request| {
        let house = house.clone();
        async move { Ok::<_, poem::Error>(receive(&house, method, sender, request).await?) }
    })
}

async fn receive(house: &House, method: Method, sender: Sender, request: Request) -> Result<Response, Refusal> {
    let raw = raw(method, request).await?;
    let sender = if speaks_json(&raw) { Sender::Server } else { sender };
    let answer = ServerAnswer::to(&raw);
    let callback = Callback::received(CallbackId::from_u128(house.ids.ordered()), raw, house.clock.wall());
    let kept = tokio::spawn({
        let (house, callback) = (house.clone(), callback.clone());
        async move { keep(&house, &callback).await }
    });
    let checkout = match kept.await.map_err(|_| broken("keeping a callback was cut off"))?? {
        KeptCallback::Duplicate(repeated) => {
            note(house, &callback, repeated.acknowledged());
            repeated.acknowledged().checkout
        }
        KeptCallback::Unjudged(seen) => judged_in_time(house, callback, seen).await,
    };
    Ok(match sender {
        Sender::Server => answer.into_response(),
        Sender::Browser => send_on(house, checkout)?,
    })
}

/// Keeps a callback; what is known to repeat money that we have is kept without a look.
async fn keep(house: &House, callback: &Callback) -> Result<KeptCallback, StoreFailed> {
    if let Some(repeated) = house.repeats.known(&Fingerprint::of(&callback.raw)) {
        keep_duplicate(&house.store, &house.clock, callback, repeated).await?;
        return Ok(KeptCallback::Duplicate(repeated));
    }
    if house.gateways.must_hear(&callback.raw) {
        house.store.keep_callback(callback).await?;
        return Ok(KeptCallback::Unjudged(None));
    }
    keep_callback(&house.store, &house.gateways, &house.clock, callback).await
}

/// The page to send a browser to, once the callback is judged, or when that takes too long.
async fn judged_in_time(house: &House, callback: Callback, seen: Option<Box<Seen>>) -> Option<CheckoutReference> {
    let about = callback.clone();
    let mut judged = tokio::spawn({
        let house = house.clone();
        async move { judge(&house, &callback, seen).await }
    });
    match tokio::time::timeout(WAIT_AT_MOST, &mut judged).await {
        Ok(Ok(Ok(acknowledged))) => acknowledged.checkout,
        // The evidence is kept and will be looked at again; the sender need not know.
        Ok(Ok(Err(failed))) => {
            tracing::error!(callback.id = %about.id, error = %failed, "a callback could not be judged yet");
            checkout_of(house, &about).await
        }
        Ok(Err(cut_off)) => {
            tracing::error!(callback.id = %about.id, error = %cut_off, "judging a callback was cut off");
            checkout_of(house, &about).await
        }
        Err(_elapsed) => checkout_of(house, &about).await,
    }
}

/// A browser that is sent on never posts JSON. One address may serve it and the gateway's server.
fn speaks_json(raw: &RawCallback) -> bool {
    let is_kind = |name: &str| name.eq_ignore_ascii_case("content-type");
    let kind = raw.headers.iter().find(|(name, _)| is_kind(name));
    kind.is_some_and(|(_, kind)| kind.trim_start().to_ascii_lowercase().starts_with("application/json"))
}

/// What a gateway's server wants to hear, so that it does not call again: the evidence is kept, whatever it is worth.
#[derive(Clone, Copy)]
enum ServerAnswer {
    Received,
    /// PayStation's word for it.
    Success,
    /// PayStation's server never sends that.
    NoJson,
}

impl ServerAnswer {
    fn to(raw: &RawCallback) -> ServerAnswer {
        match raw.method {
            Method::Paystation if serde_json::from_slice::<serde_json::Map<String, Value>>(&raw.body).is_err() => {
                ServerAnswer::NoJson
            }
            Method::Paystation => ServerAnswer::Success,
            Method::Sslcommerz | Method::Bkash | Method::Nagad | Method::Dcb => ServerAnswer::Received,
        }
    }

    fn into_response(self) -> Response {
        let json =
            |status, body: &'static str| Response::builder().status(status).content_type("application/json").body(body);
        match self {
            ServerAnswer::Received => (StatusCode::OK, "received").into_response(),
            ServerAnswer::Success => json(StatusCode::OK, r#"{"status":"success"}"#),
            ServerAnswer::NoJson => json(StatusCode::BAD_REQUEST, r#"{"status":"failed"}"#),
        }
    }
}

/// Judges a callback that is kept; whom it concerns may have been seen before.
pub async fn judge(house: &House, callback: &Callback, seen: Option<Box<Seen>>) -> Result<Acknowledged, StoreFailed> {
    let judged = match house.gateways.hear(&callback.raw).await {
        Heard::Callback => receive_callback(&house.store, &house.gateways, &house.clock, callback, seen).await?,
        Heard::Judged(outcome) => {
            let judgement = Judgement { outcome, about: None, at: house.clock.wall() };
            house.store.judge_callback(callback, judgement).await?;
            Acknowledged { outcome, checkout: None, repeats: None }
        }
    };
    note(house, callback, judged);
    Ok(judged)
}

/// Tells how a callback was judged, and remembers what the same request will be worth.
fn note(house: &House, callback: &Callback, judged: Acknowledged) {
    if let Some(repeated) = judged.repeats {
        house.repeats.remember(Fingerprint::of(&callback.raw), repeated);
    }
    tracing::info!(callback.id = %callback.id, callback.outcome = judged.outcome.as_str(), "a callback was judged");
}

/// The page to send a browser to while its callback is still being judged.
async fn checkout_of(house: &House, callback: &Callback) -> Option<CheckoutReference> {
    let reference = house.gateways.read_callback(&callback.raw).reference?;
    let found = house.store.payment_by_attempt(&reference).await.ok()?;
    found.map(|payment| payment.reference)
}

fn send_on(house: &House, checkout: Option<CheckoutReference>) -> Result<Response, Refusal> {
    let Some(reference) = checkout else { return Err(Refusal::not_found("payment")) };
    let target = format!("{}/checkout/{reference}/result", house.public_url);
    Ok(Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, target).finish())
}

async fn raw(method: Method, request: Request) -> Result<RawCallback, Refusal> {
    let (request, mut body) = request.split();
    let text = |value: &poem::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = request.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let bytes = body::read(&request, &mut body, CALLBACK_MAX).await?;
    Ok(RawCallback {
        method,
        http_method: request.method().to_string(),
        path: request.original_uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        headers,
        body: bytes,
        peer: request.remote_addr().to_string(),
    })
}
