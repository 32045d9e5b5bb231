//! What every request passes through: a name, a bound on its time, a log line, and the envelope for whatever goes wrong.
//!
//! No answer leaves without the envelope: not a 404, not a 405, not a panic, not a time-out.

use super::{
    document,
    refusal::{ErrorCode, Refusal, broken},
    request::Context,
    schema,
};
use domain::{ids::NewIds, time::Clock};
use futures_util::FutureExt;
use poem::{
    Endpoint, Error, IntoResponse, Middleware, Request, Response,
    http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header},
};
use poem_openapi::error::{ParseParamError, ParsePathError};
use std::{
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};
use tracing::Instrument;

/// How long a request may run; callers give up sooner or later, and a queue of the given-up helps nobody.
pub const REQUEST_MAX: Duration = Duration::from_secs(30);

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The edge of the house.
pub struct Edge<H> {
    /// Says when a request came, and names it.
    pub house: H,
    /// How long it may run.
    pub within: Duration,
}

/// An endpoint behind the edge.
pub struct Edged<E, H> {
    inner: E,
    house: H,
    within: Duration,
}

impl<E: Endpoint, H: Clock + NewIds + Clone + 'static> Middleware<E> for Edge<H> {
    type Output = Edged<E, H>;

    fn transform(&self, inner: E) -> Self::Output {
        Edged { inner, house: self.house.clone(), within: self.within }
    }
}

impl<E: Endpoint, H: Clock + NewIds + 'static> Endpoint for Edged<E, H> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let began = Instant::now();
        let context = Context::new(request.header(REQUEST_ID), self.house.ordered(), self.house.wall());
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let span = tracing::info_span!("request", request.id = %context.id, http.method = %method, http.path = %loggable(&path));
        let id = HeaderValue::from_str(&context.id).ok();
        let answer = self.answer(request, &method, &path);
        let mut response = context.scope(answer.instrument(span.clone())).await;
        if let Some(id) = id {
            response.headers_mut().insert(REQUEST_ID, id);
        }
        let headers = response.headers_mut();
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
        let (status, took) = (response.status().as_u16(), began.elapsed());
        metrics::counter!("poisha_http_requests_total", "method" => method.to_string(), "status" => status.to_string())
            .increment(1);
        metrics::histogram!("poisha_http_request_seconds").record(took);
        span.in_scope(|| tracing::info!(http.status = status, took_ms = took.as_millis(), "answered"));
        Ok(response)
    }
}

impl<E: Endpoint, H: Clock + NewIds> Edged<E, H> {
    async fn answer(&self, request: Request, method: &Method, path: &str) -> Response {
        if let Some(refusal) = query_refused(request.uri()) {
            return refusal.response();
        }
        let called = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        match tokio::time::timeout(self.within, called).await {
            Ok(Ok(Ok(response))) => response.into_response(),
            Ok(Ok(Err(error))) => refused(error, method, path),
            Ok(Err(_panic)) => broken("a handler panicked").response(),
            Err(_elapsed) => {
                tracing::error!("a request took too long");
                let words = "it took too long; ask again with the same idempotency key";
                Refusal::new(ErrorCode::Unavailable, words).retry_after(1).response()
            }
        }
    }
}

/// A path without what makes a checkout link unguessable.
fn loggable(path: &str) -> String {
    let hide =
        |segment: &str| if domain::ids::CheckoutReference::parse(segment).is_some() { "…" } else { segment }.to_owned();
    path.split('/').map(hide).collect::<Vec<_>>().join("/")
}

/// Texts in the query are texts too.
fn query_refused(uri: &Uri) -> Option<Refusal> {
    // A gateway's own query is kept as evidence, whatever it says.
    if uri.path().contains("/callback") {
        return None;
    }
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(uri.query()?).ok()?;
    pairs.into_iter().find_map(|(name, value)| Some(Refusal::field(name, schema::text_problem(&value)?)))
}

/// The envelope for whatever a handler, an extractor or the router could not do.
fn refused(error: Error, method: &Method, path: &str) -> Response {
    if let Some(refusal) = error.downcast_ref::<Refusal>() {
        return refusal.response();
    }
    if let Some(ParseParamError { name, .. }) = error.downcast_ref() {
        return Refusal::field(*name, schema::parameter_problem(name)).response();
    }
    if error.is::<ParsePathError>() {
        return Refusal::new(ErrorCode::NotFound, "there is no such record").response();
    }
    if error.is_from_response() {
        return error.into_response();
    }
    let status = error.status();
    let refusal = match status {
        StatusCode::NOT_FOUND => Refusal::new(ErrorCode::NotFound, "there is nothing at this address"),
        StatusCode::METHOD_NOT_ALLOWED => {
            let refusal = Refusal::new(ErrorCode::MethodNotAllowed, format!("this address does not know {method}"));
            Refusal { allow: document::allowed(path).or_else(|| Some("GET".into())), ..refusal }
        }
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::new(ErrorCode::TooLarge, "the body is too large"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Refusal::new(ErrorCode::UnsupportedMediaType, "the body must be application/json")
        }
        _ if status.is_client_error() => Refusal::new(ErrorCode::Validation, "the request cannot be read"),
        _ => broken(&error.to_string()),
    };
    refusal.response()
}
