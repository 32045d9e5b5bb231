//! Trying again: as long as it may help, and could do no harm.

use crate::{
    ErrorCode, Settings,
    error::{Refusal, retry_after},
    generated::wire,
};
use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::{Method, Request, Response, StatusCode};
use std::time::{Duration, SystemTime};

/// Whoever wants to be left alone for longer than this is not waited for: the caller decides.
const RETRY_AFTER_MAX: Duration = Duration::from_mins(1);
/// The doubled waits end here.
const WAIT_MAX: Duration = Duration::from_secs(8);

impl ClientHooks<Settings> for wire::Client {
    async fn exec(&self, mut request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
        *request.timeout_mut() = Some(self.inner.timeout);
        request.headers_mut().extend(self.inner.credentials.clone());
        let retries_max = if may_repeat(&request) { self.inner.retries_max } else { 0 };
        for retry in 0..retries_max {
            let Some(this) = request.try_clone() else { break };
            let answered = self.try_once(this).await;
            match pause(&answered, self.inner.first_wait, retry) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return answered.map(Response::from),
            }
        }
        self.try_once(request).await.map(Response::from)
    }
}

type Answered = http::Response<bytes::Bytes>;

impl wire::Client {
    /// Sends a request and reads its answer to the end, for an answer may be lost half-way, too.
    async fn try_once(&self, request: Request) -> reqwest::Result<Answered> {
        let response = self.client.execute(request).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut answered = http::Response::new(response.bytes().await?);
        *answered.status_mut() = status;
        *answered.headers_mut() = headers;
        Ok(answered)
    }
}

/// Whether a second try could do no harm: it has a key, or its method means the same twice.
fn may_repeat(request: &Request) -> bool {
    let is_written = [Method::POST, Method::PATCH].contains(request.method());
    !is_written || request.headers().contains_key("idempotency-key")
}

/// How long to wait before the next try, if what went wrong may pass by itself.
fn pause(answered: &reqwest::Result<Answered>, first_wait: Duration, retry: u32) -> Option<Duration> {
    let doubled = first_wait.saturating_mul(2_u32.saturating_pow(retry)).min(WAIT_MAX);
    // Between half of it and all of it, so that many callers do not come back together.
    let wait = rand::random_range(doubled / 2..=doubled);
    let wait = match answered {
        Err(error) if error.is_builder() => return None,
        Err(_) => wait,
        Ok(answer) if may_pass(answer) => {
            wait.max(retry_after(answer.headers(), SystemTime::now()).unwrap_or_default())
        }
        Ok(_) => return None,
    };
    (wait <= RETRY_AFTER_MAX).then_some(wait)
}

fn may_pass(answer: &Answered) -> bool {
    let busy = [
        StatusCode::TOO_MANY_REQUESTS,
        StatusCode::BAD_GATEWAY,
        StatusCode::SERVICE_UNAVAILABLE,
        StatusCode::GATEWAY_TIMEOUT,
    ];
    let is_conflict = answer.status() == StatusCode::CONFLICT;
    let code = || Refusal::read(answer.status(), answer.headers(), answer.body()).code;
    busy.contains(&answer.status()) || is_conflict && code() == Some(ErrorCode::IdempotencyInProgress)
}
