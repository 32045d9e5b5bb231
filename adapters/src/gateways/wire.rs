//! The wire to the gateways: one question, one bounded answer, in bounded time, counted.
//!
//! Whatever goes wrong is said without the address, because some gateways want their secrets in the query string, and
//! without the answer's text, which may repeat them. Plain http is for sandboxes and simulators on this machine or its
//! own network: it takes no proxy and needs no certificate authority.

use domain::payments::gateway::{Method, Unavailable};
use reqwest::{Client, ClientBuilder, RequestBuilder, Response, redirect};
use std::{
    error::Error,
    sync::OnceLock,
    time::{Duration, Instant},
};
use url::Url;

/// The most that is read of an answer. A session answer with every channel of a gateway takes a tenth of it.
pub(super) const ANSWER_BYTES_MAX: usize = 512 * 1024;

/// What is said when no certificate authority is known.
const NO_TLS: &str = "this machine cannot speak TLS; are certificate authorities installed?";

/// How long a gateway may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimits {
    /// To take a connection.
    pub connect: Duration,
    /// To answer one question, and all questions of one verification together.
    pub total: Duration,
    /// Between two questions, where a gateway may know more a moment later.
    pub pause: Duration,
}

impl Default for TimeLimits {
    fn default() -> TimeLimits {
        TimeLimits { connect: Duration::from_secs(10), total: Duration::from_secs(30), pause: Duration::from_secs(3) }
    }
}

/// What is asked, as logs and metrics call it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    pub(super) method: Method,
    pub(super) operation: &'static str,
}

/// Why a question has no usable answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoAnswer {
    #[error("no answer in time")]
    Late,
    #[error("no connection: {0}")]
    Unreachable(String),
    #[error("the connection broke: {0}")]
    Broken(String),
    #[error("HTTP {0}")]
    Status(u16),
    #[error("an answer of more than {ANSWER_BYTES_MAX} bytes")]
    TooLarge,
    #[error("{0}")]
    Unreadable(String),
}

impl NoAnswer {
    fn outcome(&self) -> &'static str {
        match self {
            NoAnswer::Late => "late",
            NoAnswer::Unreachable(_) => "unreachable",
            NoAnswer::Broken(_) => "broken",
            NoAnswer::Status(_) => "http_error",
            NoAnswer::TooLarge => "too_large",
            NoAnswer::Unreadable(_) => "unreadable",
        }
    }
}

/// The connections to the gateways.
pub(super) struct Wire {
    near: Client,
    outside: OnceLock<Option<Client>>,
    limits: TimeLimits,
}

impl Wire {
    /// A wire; the certificate authorities are read when something outside is first to be reached, or at once when that
    /// is known.
    pub(super) fn new(limits: TimeLimits, outside: bool) -> Result<Wire, reqwest::Error> {
        // Whoever installed a provider first is right; without one no client could be built.
        rustls::crypto::ring::default_provider().install_default().ok();
        let near = client(limits).no_proxy().tls_certs_only([]).build()?;
        let wire = Wire { near, outside: OnceLock::new(), limits };
        if outside {
            wire.outside.set(Some(client(limits).build()?)).ok();
        }
        Ok(wire)
    }

    /// How long a gateway may take.
    pub(super) fn limits(&self) -> TimeLimits {
        self.limits
    }

    /// Asks one question and reads its answer, which comes with HTTP 200.
    pub(super) async fn ask<T>(
        &self,
        question: Question,
        base: &Url,
        request: impl FnOnce(&Client) -> RequestBuilder,
        read: impl FnOnce(&[u8]) -> Result<T, String>,
    ) -> Result<T, Unavailable> {
        let read = |status, bytes: &[u8]| match status {
            200 => read(bytes).map_err(NoAnswer::Unreadable),
            other => Err(NoAnswer::Status(other)),
        };
        self.ask_any(question, base, request, read).await
    }

    /// Asks one question and reads its answer with whatever HTTP status it came: some gateways say in it what is wrong.
    pub(super) async fn ask_any<T>(
        &self,
        question: Question,
        base: &Url,
        request: impl FnOnce(&Client) -> RequestBuilder,
        read: impl FnOnce(u16, &[u8]) -> Result<T, NoAnswer>,
    ) -> Result<T, Unavailable> {
        let mut counted = Counted { question, began: Instant::now(), outcome: "given_up" };
        let answered = match self.client(base) {
            Some(client) => answer(request(client)).await,
            None => Err(NoAnswer::Unreachable(NO_TLS.into())),
        };
        let answered = answered.and_then(|(status, bytes)| read(status, &bytes));
        counted.outcome = answered.as_ref().map_or_else(NoAnswer::outcome, |_| "answered");
        answered.map_err(|none| Unavailable { detail: none.to_string() })
    }

    /// Asks one question of a gateway that means something by its statuses, and answers which one came, with what.
    pub(super) async fn exchange(
        &self,
        question: Question,
        base: &Url,
        request: impl FnOnce(&Client) -> RequestBuilder,
    ) -> Result<(u16, Vec<u8>), Unavailable> {
        let mut counted = Counted { question, began: Instant::now(), outcome: "given_up" };
        let answered = match self.client(base) {
            Some(client) => answer_of_any_status(request(client)).await,
            None => Err(NoAnswer::Unreachable(NO_TLS.into())),
        };
        counted.outcome = answered.as_ref().map_or_else(NoAnswer::outcome, |_| "answered");
        answered.map_err(|none| Unavailable { detail: none.to_string() })
    }

    fn client(&self, base: &Url) -> Option<&Client> {
        if base.scheme() == "http" {
            return Some(&self.near);
        }
        let build = || {
            let built = client(self.limits).build();
            built.inspect_err(|error| tracing::error!(error = %error, "no HTTP client for the gateways")).ok()
        };
        self.outside.get_or_init(build).as_ref()
    }
}

fn client(limits: TimeLimits) -> ClientBuilder {
    Client::builder()
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .redirect(redirect::Policy::none())
        .referer(false)
        .user_agent(concat!("poisha/", env!("CARGO_PKG_VERSION")))
}

/// Counts a question when it is over, also when whoever asked it gave up waiting.
struct Counted {
    question: Question,
    began: Instant,
    outcome: &'static str,
}

impl Drop for Counted {
    fn drop(&mut self) {
        let labels = [("method", self.question.method.as_str()), ("operation", self.question.operation)];
        metrics::histogram!("poisha_gateway_request_seconds", &labels).record(self.began.elapsed());
        let labels = [labels[0], labels[1], ("outcome", self.outcome)];
        metrics::counter!("poisha_gateway_requests_total", &labels).increment(1);
    }
}

async fn answer(request: RequestBuilder) -> Result<(u16, Vec<u8>), NoAnswer> {
    let response = request.send().await.map_err(failed)?;
    let status = response.status().as_u16();
    bounded(response).await.map(|bytes| (status, bytes))
}

async fn answer_of_any_status(request: RequestBuilder) -> Result<(u16, Vec<u8>), NoAnswer> {
    let response = request.send().await.map_err(failed)?;
    let status = response.status().as_u16();
    Ok((status, bounded(response).await?))
}

async fn bounded(mut response: Response) -> Result<Vec<u8>, NoAnswer> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if bytes.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(NoAnswer::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn failed(error: reqwest::Error) -> NoAnswer {
    if error.is_timeout() {
        return NoAnswer::Late;
    }
    let is_connect = error.is_connect();
    let error = error.without_url();
    let mut cause: &dyn Error = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    if is_connect { NoAnswer::Unreachable(cause.to_string()) } else { NoAnswer::Broken(cause.to_string()) }
}

/// Reads a JSON object. What is wrong with it is said by place, not by text.
pub(super) fn json<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let is_object = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !is_object {
        return Err("no JSON object".into());
    }
    serde_json::from_slice(bytes)
        .map_err(|wrong| format!("not the JSON that was expected, at line {} column {}", wrong.line(), wrong.column()))
}
