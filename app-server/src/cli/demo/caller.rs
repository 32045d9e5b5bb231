//! Who calls the API: an application with its key and secret, or an operator with a session.

use super::{Failed, text};
use reqwest::{
    Client, Method, StatusCode,
    header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue},
};
use serde_json::{Value, json};
use std::time::Duration;

/// How often something is asked about, and for how long: 30 s in all.
const POLLS_MAX: usize = 60;
const POLL_EVERY: Duration = Duration::from_millis(500);

/// A caller with credentials.
pub(super) struct Caller {
    base: String,
    client: Client,
    credentials: HeaderMap,
}

impl Caller {
    /// An application.
    pub(super) fn app(client: &Client, base: &str, key: &str, secret: &str) -> Result<Caller, Failed> {
        let credentials = [("x-api-key", key), ("x-api-secret", secret)]
            .into_iter()
            .map(|(name, value)| Ok::<_, Failed>((HeaderName::from_static(name), hidden(value)?)));
        let credentials = credentials.collect::<Result<_, _>>()?;
        Ok(Caller { base: base.to_owned(), client: client.clone(), credentials })
    }

    /// An operator, once the server has let him in at the same address.
    pub(super) async fn sign_in(&self, email: &str, password: &str) -> Result<Caller, Failed> {
        let mut operator =
            Caller { base: self.base.clone(), client: self.client.clone(), credentials: HeaderMap::new() };
        let body = json!({ "email": email, "password": password });
        let opened = operator.call(Method::POST, "/admin/sessions", Some(&body)).await?;
        let bearer = hidden(&format!("Bearer {}", text(&opened, "/data/token")?))?;
        operator.credentials.insert(AUTHORIZATION, bearer);
        Ok(operator)
    }

    /// What it calls with.
    pub(super) const fn client(&self) -> &Client {
        &self.client
    }

    /// Reads.
    pub(super) async fn get(&self, path: &str) -> Result<Value, Failed> {
        self.call(Method::GET, path, None).await
    }

    /// Does, and takes no refusal.
    pub(super) async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failed> {
        granted(path, self.send(method, path, body, None).await?)
    }

    /// Posts under a name of its own: a retry has no second effect.
    pub(super) async fn keyed(&self, key: &str, path: &str, body: &Value) -> Result<Value, Failed> {
        granted(path, self.send(Method::POST, path, Some(body), Some(key)).await?)
    }

    /// Posts what must be refused, and answers with which code it was.
    pub(super) async fn refused(&self, key: &str, path: &str, body: &Value) -> Result<String, Failed> {
        let (status, answer) = self.send(Method::POST, path, Some(body), Some(key)).await?;
        if status.is_success() {
            return Err(Failed::because(format_args!("{path} was not refused")));
        }
        text(&answer, "/meta/errorCode")
    }

    /// Asks until what is asked about has another status.
    pub(super) async fn wait_while(&self, status: &str, path: &str) -> Result<Value, Failed> {
        self.wait(path, |answer| text(answer, "/data/status").is_ok_and(|now| now != status)).await
    }

    /// Asks until the answer is as it should be.
    pub(super) async fn wait(&self, path: &str, is_there: impl Fn(&Value) -> bool) -> Result<Value, Failed> {
        for _ in 0..POLLS_MAX {
            let answer = self.get(path).await?;
            if is_there(&answer) {
                return Ok(answer);
            }
            tokio::time::sleep(POLL_EVERY).await;
        }
        Err(Failed::because(format_args!("{path} is still the same after 30 seconds")))
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        key: Option<&str>,
    ) -> Result<(StatusCode, Value), Failed> {
        let address = format!("{}/api/v1{path}", self.base);
        let mut request = self.client.request(method, address).headers(self.credentials.clone());
        if let Some(body) = body {
            request = request.json(body);
        }
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        let answer = request.send().await.map_err(|error| {
            Failed::because(format_args!("no server answers at {}: {}", self.base, error.without_url()))
        })?;
        Ok((answer.status(), answer.json().await?))
    }
}

fn granted(path: &str, (status, answer): (StatusCode, Value)) -> Result<Value, Failed> {
    if status.is_success() {
        return Ok(answer);
    }
    let word = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (code, message) = (word("/meta/errorCode"), word("/meta/message"));
    Err(Failed::because(format_args!("{path} answered {status} {code}: {message}")))
}

/// A credential as a header that no log shows.
fn hidden(value: &str) -> Result<HeaderValue, Failed> {
    let mut value = HeaderValue::from_str(value).map_err(|_| Failed::because("a credential is none"))?;
    value.set_sensitive(true);
    Ok(value)
}
