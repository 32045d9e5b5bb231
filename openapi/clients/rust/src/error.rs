//! Why a call did not do what it was asked.

use crate::ErrorCode;
use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt,
    time::{Duration, SystemTime},
};

/// Why a call came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service answered, and did not do what it was asked.
    #[error(transparent)]
    Refused(#[from] Box<Refusal>),
    /// No answer came, or only a part of one, and trying again did not help.
    #[error("{}", unanswered(.0))]
    NoAnswer(#[source] reqwest::Error),
    /// What was answered cannot be read.
    #[error("the answer cannot be read")]
    Unreadable(#[source] serde_json::Error),
    /// Nothing was asked, for this is no request.
    #[error("{0}")]
    Request(String),
}

/// Without the address, which the caller knows.
fn unanswered(error: &reqwest::Error) -> &'static str {
    if error.is_connect() {
        "no server answers there"
    } else if error.is_timeout() {
        "no answer came in time"
    } else {
        "the answer was lost"
    }
}

impl Error {
    /// The refusal, when it is one.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::NoAnswer(_) | Self::Unreadable(_) | Self::Request(_) => None,
        }
    }

    /// Why it was refused, when it was.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.refusal().and_then(|refusal| refusal.code.as_ref())
    }
}

/// A refusal. Match its `code`; the `message` is for people and may change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// Why, for programs; none when something before the service answered, such as a proxy.
    pub code: Option<ErrorCode>,
    /// A sentence for people.
    pub message: String,
    /// What is wrong with which field, when the code is [`ErrorCode::ValidationError`].
    pub fields: BTreeMap<String, String>,
    /// What support wants to know.
    pub request_id: Option<String>,
    /// How long the service asked to be left alone.
    pub retry_after: Option<Duration>,
}

#[derive(Default, Deserialize)]
struct Envelope {
    #[serde(default)]
    data: serde_json::Value,
    #[serde(default)]
    meta: Meta,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    error_code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl Refusal {
    /// Reads a refusal; also one that is no envelope, as a proxy between gives it.
    pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Refusal {
        let Envelope { data, meta } = serde_json::from_slice(body).unwrap_or_default();
        let usual = || status.canonical_reason().unwrap_or("refused").to_owned();
        Refusal {
            status,
            code: meta.error_code.as_deref().map(ErrorCode::from),
            message: meta.message.unwrap_or_else(usual),
            fields: serde_json::from_value(data).unwrap_or_default(),
            request_id: meta.request_id,
            retry_after: retry_after(headers, SystemTime::now()),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.code {
            Some(code) => write!(f, "{code}: {}", self.message)?,
            None => write!(f, "{}", self.message)?,
        }
        for (field, problem) in &self.fields {
            write!(f, "; {field} {problem}")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " ({}, request {id})", self.status.as_u16()),
            None => write!(f, " ({})", self.status.as_u16()),
        }
    }
}

impl std::error::Error for Refusal {}

/// Reads the header in both of its forms: seconds, or a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let told = headers.get(RETRY_AFTER)?.to_str().ok()?;
    match told.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => Some(httpdate::parse_http_date(told).ok()?.duration_since(now).unwrap_or_default()),
    }
}
