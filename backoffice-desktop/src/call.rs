//! Calls to the API on behalf of the window, and the session that they carry.
//!
//! The token is taken out of the answer that shows it, stays in this process's memory, goes to the server that gave it and
//! nowhere else, and never reaches the page.

use crate::server::{Away, Server, reason, stranger};
use reqwest::{
    Body, Method, RequestBuilder, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{sync::PoisonError, time::Duration};

/// What somebody waits for may take longer than a look.
const CALL_WITHIN: Duration = Duration::from_secs(30);
/// An export of every payment of a year is minutes long.
const DOCUMENT_WITHIN: Duration = Duration::from_mins(15);
const BASE: &str = "/api/v1/";
const SESSIONS: &str = "/api/v1/admin/sessions";
const CURRENT_SESSION: &str = "/api/v1/admin/sessions/current";
/// The answers after which a token is worth nothing any more. `REAUTH_REQUIRED` is not among them.
const ENDINGS: [&str; 3] = ["UNAUTHORIZED", "SESSION_EXPIRED", "TOKEN_EXPIRED"];

/// A session's token, as it travels. It shows itself to nobody.
#[derive(Clone, Debug)]
pub(crate) struct Token(HeaderValue);

/// One request, as the generated client makes it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Call {
    pub(crate) method: String,
    /// From `/api/v1/` on, with its query.
    pub(crate) path: String,
    pub(crate) body: Option<Value>,
    pub(crate) idempotency_key: Option<String>,
}

/// What the server answered, whatever it was.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    status: u16,
    body: String,
    #[serde(skip)]
    retry_after_seconds: Option<u64>,
}

/// Why a call is not made at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum NotCalled {
    /// It goes past the API, or to where tokens are shown.
    #[error("the page may not call this")]
    NotForThePage,
}

/// What the server says when it does not do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotDone {
    pub(crate) code: String,
    pub(crate) request_id: String,
    pub(crate) retry_after_seconds: Option<u64>,
}

/// Why nobody is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SignInFailed {
    Away(Away),
    NotDone(NotDone),
}

impl From<Away> for SignInFailed {
    fn from(why: Away) -> SignInFailed {
        SignInFailed::Away(why)
    }
}

impl SignInFailed {
    /// Whether whatever else is asked would fail in the same way: nobody is there, or the session is over.
    pub(crate) fn ends_everything(&self) -> bool {
        match self {
            SignInFailed::Away(_) => true,
            SignInFailed::NotDone(refused) => ENDINGS.contains(&refused.code.as_str()),
        }
    }
}

/// What somebody signs in with.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Credentials {
    email: String,
    password: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    totp_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_code: Option<String>,
}

/// Around every answer of the API.
#[derive(Deserialize)]
struct Envelope {
    data: Option<Value>,
    meta: Meta,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    error_code: Option<String>,
    request_id: String,
}

impl Call {
    /// Whether the page may make it: only to the API, only where a path can be read in one way, and not to where a token
    /// would be in the answer.
    pub(crate) fn check(&self) -> Result<Method, NotCalled> {
        let path = self.path.split('?').next().unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_');
        let is_plain = path.chars().all(is_plain) && !path.contains("//");
        let method = match self.method.as_str() {
            "GET" => Method::GET,
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "PATCH" => Method::PATCH,
            "DELETE" => Method::DELETE,
            _ => return Err(NotCalled::NotForThePage),
        };
        let shows_a_token = method == Method::POST && path.trim_end_matches('/') == SESSIONS;
        if !path.starts_with(BASE) || !is_plain || shows_a_token || self.path.contains('#') {
            return Err(NotCalled::NotForThePage);
        }
        Ok(method)
    }
}

/// A document on its way, piece by piece: it may be longer than what fits into memory.
#[derive(Debug)]
pub(crate) struct Document(Response);

impl Document {
    /// The next piece; none at its end.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<u8>>, Away> {
        Ok(self.0.chunk().await.map_err(|error| reason(&error))?.map(|chunk| chunk.to_vec()))
    }
}

impl Server {
    /// Asks for a document, with the session if there is one.
    pub(crate) async fn document(&self, call: &Call) -> Result<Document, SignInFailed> {
        let method = call.check().map_err(|_| Away::NotPoisha)?;
        let request = self.asking(method, &call.path, DOCUMENT_WITHIN);
        let response = request.send().await.map_err(|error| reason(&error))?;
        let status = response.status();
        if status == StatusCode::OK {
            return Ok(Document(response));
        }
        let (status, body) = (status.as_u16(), response.text().await.map_err(|error| reason(&error))?);
        Err(SignInFailed::NotDone(Answer { status, body, retry_after_seconds: None }.not_done()?))
    }

    /// Makes a call for the page, with the session if there is one.
    pub(crate) async fn call(&self, call: Call) -> Result<Result<Answer, Away>, NotCalled> {
        let method = call.check()?;
        let answer = self.send(method, &call.path, call.body.as_ref(), call.idempotency_key.as_deref()).await;
        Ok(answer.inspect(|answer| self.heed(answer)))
    }

    /// Sends a file of so many bytes, with the session if there is one.
    pub(crate) async fn upload(&self, method: Method, path: &str, size: u64, file: Body) -> Result<Answer, Away> {
        let request = self.asking(method, path, DOCUMENT_WITHIN);
        let request = request.header(CONTENT_TYPE, "application/octet-stream").header(CONTENT_LENGTH, size).body(file);
        self.answered(request).await.inspect(|answer| self.heed(answer))
    }

    /// A token that the server takes no more is worth nothing.
    fn heed(&self, answer: &Answer) {
        if answer.status == StatusCode::UNAUTHORIZED
            && answer.not_done().is_ok_and(|refused| ENDINGS.contains(&refused.code.as_str()))
        {
            self.keep_token(None);
        }
    }

    /// Asks for what stands in an answer of the API, as the page would.
    pub(crate) async fn data<T: DeserializeOwned>(&self, path: &str) -> Result<T, SignInFailed> {
        let call = Call { method: "GET".to_owned(), path: path.to_owned(), body: None, idempotency_key: None };
        let answer = self.call(call).await.map_err(|_| Away::NotPoisha)??;
        if answer.status != StatusCode::OK {
            return Err(SignInFailed::NotDone(answer.not_done()?));
        }
        let envelope: Envelope = serde_json::from_str(&answer.body).map_err(|_| Away::NotPoisha)?;
        let data = envelope.data.unwrap_or_default();
        serde_json::from_value(data).map_err(|_| Away::NotPoisha.into())
    }

    /// Opens a session, keeps its token, and answers with the rest: who is signed in, and what he may.
    pub(crate) async fn sign_in(&self, credentials: &Credentials) -> Result<Value, SignInFailed> {
        // Whoever was signed in before is not any more, whatever comes of it.
        self.keep_token(None);
        let body = serde_json::to_value(credentials).map_err(|_| Away::NotPoisha)?;
        let answer = self.send(Method::POST, SESSIONS, Some(&body), None).await?;
        if answer.status != StatusCode::CREATED {
            return Err(SignInFailed::NotDone(answer.not_done()?));
        }
        let envelope: Envelope = serde_json::from_str(&answer.body).map_err(|_| Away::NotPoisha)?;
        let Some(Value::Object(mut opened)) = envelope.data else { return Err(Away::NotPoisha.into()) };
        let token = opened.remove("token").and_then(|token| Token::of(token.as_str()?)).ok_or(Away::NotPoisha)?;
        self.keep_token(Some(token));
        Ok(Value::Object(opened))
    }

    /// Forgets the token at once, and then tells the server that the session is over.
    pub(crate) async fn sign_out(&self) -> Result<(), Away> {
        let Some(token) = self.keep_token(None) else { return Ok(()) };
        let url = self.address().at(CURRENT_SESSION);
        self.fetch(self.client().delete(url).header(AUTHORIZATION, token.0)).await.map(|_| ())
    }

    /// Whether somebody is signed in.
    pub(crate) fn has_session(&self) -> bool {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Puts a token in the place of another, which it answers.
    fn keep_token(&self, token: Option<Token>) -> Option<Token> {
        std::mem::replace(&mut *self.session.lock().unwrap_or_else(PoisonError::into_inner), token)
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        idempotency_key: Option<&str>,
    ) -> Result<Answer, Away> {
        let mut request = self.asking(method, path, CALL_WITHIN);
        if let Some(key) = idempotency_key {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        self.answered(request).await
    }

    /// A request with the session, if there is one.
    fn asking(&self, method: Method, path: &str, within: Duration) -> RequestBuilder {
        let request = self.client().request(method, self.address().at(path)).timeout(within);
        match self.session.lock().unwrap_or_else(PoisonError::into_inner).clone() {
            Some(Token(token)) => request.header(AUTHORIZATION, token),
            None => request,
        }
    }

    async fn answered(&self, request: RequestBuilder) -> Result<Answer, Away> {
        let (status, headers, body) = self.fetch(request).await?;
        let body = String::from_utf8(body).map_err(|_| stranger(status))?;
        let retry_after_seconds = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Answer { status: status.as_u16(), body, retry_after_seconds })
    }
}

impl Answer {
    /// The refusal in an answer. What is not in the envelope was not said by a Poisha.
    fn not_done(&self) -> Result<NotDone, Away> {
        let unknown = || StatusCode::from_u16(self.status).map_or(Away::NotPoisha, stranger);
        let envelope: Envelope = serde_json::from_str(&self.body).map_err(|_| unknown())?;
        let code = envelope.meta.error_code.ok_or_else(unknown)?;
        Ok(NotDone { code, request_id: envelope.meta.request_id, retry_after_seconds: self.retry_after_seconds })
    }
}

impl Token {
    fn of(text: &str) -> Option<Token> {
        let mut value = HeaderValue::from_str(&format!("Bearer {text}")).ok()?;
        value.set_sensitive(true);
        Some(Token(value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Call, NotCalled, Token};

    fn check(method: &str, path: &str) -> Result<reqwest::Method, NotCalled> {
        let (method, path) = (method.to_owned(), path.to_owned());
        Call { method, path, body: None, idempotency_key: None }.check()
    }

    #[test]
    fn the_page_calls_the_api_and_nothing_that_shows_a_token() {
        for (method, path) in [
            ("GET", "/api/v1/admin/me"),
            ("GET", "/api/v1/admin/payments?customerReference=a%2Fb&size=20"),
            ("DELETE", "/api/v1/admin/sessions/ses_01"),
            ("POST", "/api/v1/admin/sessions/step-up"),
            ("GET", "/api/v1/admin/sessions"),
        ] {
            assert!(check(method, path).is_ok(), "{method} {path}");
        }
        for (method, path) in [
            ("POST", "/api/v1/admin/sessions"),
            ("POST", "/api/v1/admin/sessions/"),
            ("POST", "/api/v1/admin/sessions?x=1"),
            ("POST", "/api/v1/admin/%73essions"),
            ("POST", "/api/v1/admin/x/../sessions"),
            ("POST", "/api/v1/admin//sessions"),
            ("POST", "/api/v1/admin\\sessions"),
            ("post", "/api/v1/admin/me"),
            ("CONNECT", "/api/v1/admin/me"),
            ("GET", "/metrics"),
            ("GET", "/api/v1"),
            ("GET", "/api/v10/me"),
            ("GET", "//elsewhere.example/api/v1/me"),
            ("GET", "https://elsewhere.example/api/v1/me"),
            ("GET", "/api/v1/admin/me#x"),
        ] {
            assert_eq!(check(method, path), Err(NotCalled::NotForThePage), "{method} {path}");
        }
    }

    #[test]
    fn a_token_shows_itself_to_nobody() {
        assert_eq!(format!("{:?}", Token::of("abc")), "Some(Token(Sensitive))");
        assert!(Token::of("a\nb").is_none());
    }
}
