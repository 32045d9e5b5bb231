//! What every request passes through: a name, a bound on its time, a log line, and the envelope for whatever goes wrong.
//!
//! No answer leaves without the envelope: not a 404, not a 405, not a panic, not a time-out.

use super::{
    document,
    pages::{self, Problem},
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
    collections::BTreeSet,
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};
use tracing::Instrument;

/// How long a request may run; callers give up sooner or later, and a queue of the given-up helps nobody.
pub const REQUEST_MAX: Duration = Duration::from_secs(30);
/// How long a large file may take to come in; as long as it does, its sender must not fall silent.
const UPLOAD_MAX: Duration = Duration::from_secs(600);
/// Where large files come in.
const UPLOADS: &str = "/admin/reconciliation/statements";

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
        let browser = Browser::of(&request);
        let span = tracing::info_span!("request", request.id = %context.id, http.method = %method, http.path = %loggable(&path));
        let id = HeaderValue::from_str(&context.id).ok();
        let answer = self.answer(request, &method, &path);
        let mut response = context.clone().scope(answer.instrument(span.clone())).await;
        if let (Some(browser), false) = (browser, is_html(&response)) {
            response = browser.shown(response, &context.id);
        }
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
        let took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        // Probes ask every second and say nothing new.
        span.in_scope(|| match path.as_str() {
            "/metrics" | "/health/live" | "/health/ready" => tracing::debug!(http.status = status, took_ms, "answered"),
            _ => tracing::info!(http.status = status, took_ms, "answered"),
        });
        Ok(response)
    }
}

impl<E: Endpoint, H: Clock + NewIds> Edged<E, H> {
    async fn answer(&self, request: Request, method: &Method, path: &str) -> Response {
        if let Some(refusal) = query_refused(request.uri()) {
            return refusal.response();
        }
        let called = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        let is_upload = *method == Method::POST && path.ends_with(UPLOADS);
        let within = if is_upload { UPLOAD_MAX.max(self.within) } else { self.within };
        match tokio::time::timeout(within, called).await {
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

/// A person's browser, which gets a page where a program gets the envelope.
struct Browser(Request);

impl Browser {
    /// The browser behind a request for a page; the API is for programs, but gateways send browsers to callbacks.
    fn of(request: &Request) -> Option<Browser> {
        let path = request.uri().path();
        let is_page = !path.starts_with("/api/") || path.ends_with("/callback");
        let asks_for_html = request.header(header::ACCEPT).is_some_and(|accept| accept.contains("text/html"));
        if !is_page || !asks_for_html {
            return None;
        }
        // Only what chooses the language is kept.
        let kept = [header::ACCEPT_LANGUAGE, header::COOKIE].into_iter();
        let like =
            kept.fold(Request::builder().uri(request.uri().clone()), |like, name| match request.headers().get(&name) {
                Some(value) => like.header(name, value.clone()),
                None => like,
            });
        Some(Browser(like.finish()))
    }

    /// An error as a page; anything else as it is.
    fn shown(&self, response: Response, request_id: &str) -> Response {
        let status = response.status();
        let retry_after = response.header(header::RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
        let problem = match status {
            _ if !status.is_client_error() && !status.is_server_error() => return response,
            StatusCode::NOT_FOUND => Problem::PageMissing,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                Problem::Busy { retry_after_s: retry_after.unwrap_or(1) }
            }
            _ if status.is_client_error() => Problem::NotUnderstood,
            _ => Problem::Broken,
        };
        let mut page = pages::problem_page(&self.0, problem, Some(request_id));
        page.set_status(status);
        page
    }
}

fn is_html(response: &Response) -> bool {
    response.content_type().is_some_and(|kind| kind.starts_with("text/html"))
}

/// A path without what makes a checkout link unguessable.
fn loggable(path: &str) -> String {
    let hide =
        |segment: &str| if domain::ids::CheckoutReference::parse(segment).is_some() { "…" } else { segment }.to_owned();
    path.split('/').map(hide).collect::<Vec<_>>().join("/")
}

/// Texts in the query are texts too, and which of two is meant nobody knows.
fn query_refused(uri: &Uri) -> Option<Refusal> {
    // A gateway's own query is kept as evidence, whatever it says.
    if uri.path().contains("/callback") {
        return None;
    }
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(uri.query()?).ok()?;
    let mut names = BTreeSet::new();
    if let Some((name, _)) = pairs.iter().find(|(name, _)| !names.insert(name)) {
        return Some(Refusal::field(name, "is given more than once"));
    }
    pairs.into_iter().find_map(|(name, value)| Some(Refusal::field(name, schema::text_problem(&value)?)))
}

/// The envelope for whatever a handler, an extractor or the router could not do.
fn refused(error: Error, method: &Method, path: &str) -> Response {
    if let Some(refusal) = error.downcast_ref::<Refusal>() {
        return refusal.response();
    }
    if let Some(ParseParamError { name, .. }) = error.downcast_ref() {
        return Refusal::field(*name, schema::parameter_problem(method.as_str(), path, name)).response();
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Scope, Timestamp};
    use poem::{EndpointExt, Route, RouteMethod, endpoint, test::TestClient};
    use serde_json::Value;

    const NOON: Timestamp = Timestamp::from_micros(1_795_240_800_000_000);

    #[derive(Clone)]
    struct Still;

    impl Clock for Still {
        fn now(&self, _: Scope) -> Timestamp {
            NOON
        }

        fn wall(&self) -> Timestamp {
            NOON
        }
    }

    impl NewIds for Still {
        fn ordered(&self) -> u128 {
            7
        }

        fn random(&self) -> u128 {
            7
        }
    }

    fn client() -> TestClient<impl Endpoint> {
        let panics = endpoint::make_sync(|_| -> Response { panic!("a secret detail") });
        let hangs = endpoint::make(|_| async {
            tokio::time::sleep(Duration::from_secs(60)).await;
            "never"
        });
        let breaks = endpoint::make(|_| async {
            Err::<Response, _>(Error::from_string("select * from secrets", StatusCode::BAD_GATEWAY))
        });
        let route = Route::new()
            .at("/fine", RouteMethod::new().get(endpoint::make_sync(|_| "fine")))
            .at("/panics", panics)
            .at("/hangs", hangs)
            .at("/breaks", breaks)
            .nest(document::BASE_PATH, document::service());
        TestClient::new(route.with(Edge { house: Still, within: Duration::from_millis(50) }))
    }

    async fn ask(
        method: Method,
        path: &'static str,
        headers: &[(&'static str, &'static str)],
    ) -> (u16, Value, Response) {
        let client = client();
        let request = client.request(method, path);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let mut response = request.send().await.0;
        let body = response.take_body().into_string().await.unwrap();
        (response.status().as_u16(), serde_json::from_str(&body).unwrap_or(Value::String(body)), response)
    }

    #[tokio::test]
    async fn whatever_goes_wrong_comes_in_the_envelope_and_tells_no_internals() {
        for (method, path, status, code) in [
            (Method::GET, "/nothing", 404, "RESOURCE_NOT_FOUND"),
            (Method::GET, "/api/v1/nothing", 404, "RESOURCE_NOT_FOUND"),
            (Method::POST, "/fine", 405, "METHOD_NOT_ALLOWED"),
            (Method::DELETE, "/api/v1/payments", 405, "METHOD_NOT_ALLOWED"),
            (Method::GET, "/panics", 500, "INTERNAL_ERROR"),
            (Method::GET, "/breaks", 500, "INTERNAL_ERROR"),
            (Method::GET, "/hangs", 503, "SERVICE_UNAVAILABLE"),
            (Method::GET, "/fine?note=4111111111111111", 400, "VALIDATION_ERROR"),
            (Method::GET, "/fine?page=1&page=2", 400, "VALIDATION_ERROR"),
        ] {
            let (answered, body, response) = ask(method.clone(), path, &[]).await;
            assert_eq!(answered, status, "{method} {path}: {body}");
            assert_eq!(body["meta"]["errorCode"], code, "{method} {path}");
            assert_eq!(body["meta"]["success"], false);
            assert_eq!(body["meta"]["timestamp"], "2026-11-21T06:00:00.000000Z");
            assert_eq!(body["pagination"], Value::Null);
            assert_eq!(response.header(REQUEST_ID), body["meta"]["requestId"].as_str());
            assert!(!body.to_string().contains("secret"), "{body}");
        }
    }

    #[tokio::test]
    async fn a_405_says_what_is_allowed_and_a_503_when_to_come_back() {
        let (_, _, response) = ask(Method::DELETE, "/api/v1/payments", &[]).await;
        assert_eq!(response.header("allow"), Some("GET, POST"));
        let (_, _, response) = ask(Method::GET, "/hangs", &[]).await;
        assert_eq!(response.header("retry-after"), Some("1"));
    }

    #[tokio::test]
    async fn a_callers_request_id_is_kept_when_it_is_sane() {
        let (_, body, _) = ask(Method::GET, "/nothing", &[("x-request-id", "mine-1")]).await;
        assert_eq!(body["meta"]["requestId"], "mine-1");
        let (_, _, response) = ask(Method::GET, "/fine", &[("x-request-id", "a b")]).await;
        assert_eq!(response.header(REQUEST_ID), Some("req_00000000000000000000000007"));
    }

    #[tokio::test]
    async fn a_browser_gets_a_page_and_the_api_never_does() {
        let html = [("accept", "text/html,application/xhtml+xml")];
        let (status, body, _) = ask(Method::GET, "/nothing", &html).await;
        assert_eq!(status, 404);
        assert!(body.as_str().is_some_and(|page| page.contains("<html")), "{body}");
        let (_, body, _) = ask(Method::GET, "/api/v1/nothing", &html).await;
        assert_eq!(body["meta"]["errorCode"], "RESOURCE_NOT_FOUND");
    }

    #[test]
    fn a_checkout_link_is_not_logged() {
        assert_eq!(loggable("/checkout/5xj2m8k0q4w7n9e3r6t1v5b8h2/result"), "/checkout/…/result");
        assert_eq!(loggable("/api/v1/payments"), "/api/v1/payments");
    }
}
