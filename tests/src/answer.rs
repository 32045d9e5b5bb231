//! An answer as its caller sees it, and the same with everything that changes from run to run hidden.

use reqwest::{
    StatusCode,
    header::{HeaderMap, HeaderName},
};
use serde_json::Value;
use std::fmt;

/// An answer of the API.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub text: String,
    /// The body as JSON; null when it is none.
    pub body: Value,
}

impl Answer {
    /// Reads an answer to its end.
    pub async fn read(response: reqwest::Response) -> Result<Answer, reqwest::Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await?;
        let body = serde_json::from_str(&text).unwrap_or_default();
        Ok(Answer { status, headers, text, body })
    }

    /// The value at a JSON pointer; null when there is none.
    #[must_use]
    pub fn at(&self, pointer: &str) -> &Value {
        self.body.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The text at a JSON pointer; empty when there is none.
    #[must_use]
    pub fn text_at(&self, pointer: &str) -> &str {
        self.at(pointer).as_str().unwrap_or_default()
    }

    /// The stable name of what went wrong; empty when nothing did.
    #[must_use]
    pub fn code(&self) -> &str {
        self.text_at("/meta/errorCode")
    }

    /// A header's text; empty when it is missing.
    #[must_use]
    pub fn header(&self, name: &'static str) -> &str {
        self.headers.get(HeaderName::from_static(name)).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The data, with ids, times and places hidden.
    #[must_use]
    pub fn data(&self) -> String {
        pretty(self.at("/data"))
    }

    /// The whole body, with ids, times and places hidden.
    #[must_use]
    pub fn whole(&self) -> String {
        pretty(&self.body)
    }

    /// Whether this is the one envelope, complete and without contradictions.
    #[must_use]
    pub fn is_enveloped(&self) -> bool {
        let Some(members) = self.body.as_object() else { return false };
        let named: Vec<&str> = members.keys().map(String::as_str).collect();
        let succeeded = self.status.is_success();
        named == ["data", "meta", "pagination"]
            && self.at("/meta/success").as_bool() == Some(succeeded)
            && self.code().is_empty() == succeeded
            && self.text_at("/meta/message").is_empty() == succeeded
            && self.text_at("/meta/timestamp").ends_with('Z')
            && !self.text_at("/meta/requestId").is_empty()
            && self.text_at("/meta/requestId") == self.header("x-request-id")
            && self.header("content-type").starts_with("application/json")
    }
}

/// One line: the status, what went wrong if anything did, and the fields that are wrong, or the state of the thing.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status.as_u16())?;
        if self.code().is_empty() {
            return self.at("/data/status").as_str().map_or(Ok(()), |status| write!(f, " {status}"));
        }
        write!(f, " {}", self.code())?;
        match self.at("/data").as_object() {
            Some(fields) => fields.iter().try_for_each(|(field, reason)| {
                write!(f, "\n  {field}: {}", redact(reason.as_str().unwrap_or_default()))
            }),
            None => write!(f, ": {}", redact(self.text_at("/meta/message"))),
        }
    }
}

/// JSON as people read it, with ids, times and places hidden.
#[must_use]
pub fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(&hidden(value)).unwrap_or_default()
}

fn hidden(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(redact(text)),
        Value::Array(items) => items.iter().map(hidden).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), hidden(value))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// A text with ids, times and places hidden.
#[must_use]
pub fn redact(text: &str) -> String {
    if is_time(text) {
        return "[time]".to_owned();
    }
    let mut shown = String::new();
    let mut word = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_alphanumeric() || character == '_' {
            word.push(character);
            continue;
        }
        shown.push_str(&redact_word(&word));
        word.clear();
        shown.push(character);
    }
    shown.pop();
    hide_port(&shown)
}

fn redact_word(word: &str) -> String {
    let is_random = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        part.len() >= 16 && digits > 1 && digits < part.len() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    // What a gateway knows an attempt by may have next to no digits.
    let is_reference = word.len() == 20 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    match word.rsplit_once('_') {
        Some((prefix, random)) if is_random(random) => format!("{prefix}_…"),
        None if is_random(word) || is_reference => "…".to_owned(),
        Some(_) | None => word.to_owned(),
    }
}

fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.len() >= 20 && text.ends_with('Z') && bytes.get(4) == Some(&b'-') && bytes.get(10) == Some(&b'T')
}

/// Ports are free ones, another in every run.
fn hide_port(text: &str) -> String {
    let Some((before, after)) = text.split_once("127.0.0.1:") else { return text.to_owned() };
    format!("{before}local{}", hide_port(after.trim_start_matches(|c: char| c.is_ascii_digit())))
}
