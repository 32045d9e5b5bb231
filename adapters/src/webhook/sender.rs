//! Posting a delivery: one request, signed, bounded in time and in what is read of the answer.
//!
//! Deliberately absent: redirects (a receiver could lead us anywhere), proxies from the environment (they would dial
//! for us, past the check of addresses), retries (the delivery rule decides on those), and the URL in any error.

use super::{
    address::{self, PublicResolver, Reach},
    signing::{self, ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER},
};
use domain::{
    Mode, Timestamp, card_number,
    webhooks::{Attempted, Leased, Outcome, PostsWebhooks, Secret, TIME_OUT},
};
use reqwest::{Client, Response, header, redirect};
use std::{
    error::Error,
    time::{Duration, Instant},
};
use url::Url;

/// How much of an answer is read and kept.
pub const EXCERPT_BYTES_MAX: usize = 1_024;
/// How long an error's text may be.
const ERROR_CHARS_MAX: usize = 200;
/// How long an idle connection is kept for the next delivery.
const IDLE: Duration = Duration::from_secs(30);
/// Idle connections kept for one endpoint.
const IDLE_MAX: usize = 16;
const USER_AGENT: &str = concat!("Poisha-Webhooks/", env!("CARGO_PKG_VERSION"));

/// Where TEST deliveries may go, and how long one may take. LIVE ones only ever go to public addresses.
#[derive(Clone, Copy, Debug)]
pub struct SenderOptions {
    /// Where TEST deliveries may go.
    pub test_reach: Reach,
    /// How long one attempt may take.
    pub time_out: Duration,
}

impl Default for SenderOptions {
    fn default() -> Self {
        SenderOptions { test_reach: Reach::Public, time_out: TIME_OUT }
    }
}

/// Posts deliveries. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    public: Client,
    anywhere: Client,
    options: SenderOptions,
}

/// The HTTP client could not be built.
#[derive(Debug, thiserror::Error)]
#[error("the client for webhooks could not be built: {0}")]
pub struct NoClient(#[from] reqwest::Error);

impl Sender {
    /// A sender with connections of its own.
    pub fn new(options: SenderOptions) -> Result<Sender, NoClient> {
        rustls::crypto::ring::default_provider().install_default().ok();
        let builder = || {
            Client::builder()
                .user_agent(USER_AGENT)
                .redirect(redirect::Policy::none())
                .referer(false)
                .no_proxy()
                .timeout(options.time_out)
                .pool_idle_timeout(IDLE)
                .pool_max_idle_per_host(IDLE_MAX)
        };
        let public = builder().dns_resolver(PublicResolver).build()?;
        Ok(Sender { public, anywhere: builder().build()?, options })
    }

    async fn attempt(&self, leased: &Leased, at: Timestamp, wall: Timestamp) -> (Outcome, String) {
        match self.request(leased, at, wall).await {
            Ok(response) => {
                let status = response.status().as_u16();
                (Outcome::Answered { status }, excerpt(response).await)
            }
            Err(error) => (Outcome::Failed { error }, String::new()),
        }
    }

    async fn request(&self, leased: &Leased, at: Timestamp, wall: Timestamp) -> Result<Response, String> {
        let (client, url) = self.guarded(leased.delivery.scope.mode, &leased.url)?;
        let id = leased.delivery.event;
        let signature = signing::sign(&leased.secrets, at, id, wall, &leased.body);
        let request = client
            .post(url)
            .header(header::CONTENT_TYPE, "application/json")
            .header(ID_HEADER, id.to_string())
            .header(TIMESTAMP_HEADER, wall.seconds().to_string())
            .header(SIGNATURE_HEADER, signature)
            .body(leased.body.clone());
        request.send().await.map_err(|error| in_words(error, self.options.time_out))
    }
}

impl Sender {
    /// Asks somebody something, signed and guarded like a delivery, and answers the status and the body, which is read up to
    /// that many bytes; a longer one is no answer. Errors are in words without the URL.
    pub(super) async fn ask_signed(
        &self,
        (mode, url, secret): (Mode, &str, &Secret),
        (id, body): (&str, &str),
        wall: Timestamp,
        bytes_max: usize,
    ) -> Result<(u16, Vec<u8>), String> {
        let (client, url) = self.guarded(mode, url)?;
        let request = client
            .post(url)
            .header(header::CONTENT_TYPE, "application/json")
            .header(ID_HEADER, id)
            .header(TIMESTAMP_HEADER, wall.seconds().to_string())
            .header(SIGNATURE_HEADER, signing::sign_as(secret, id, wall, body))
            .body(body.to_owned());
        let mut response = request.send().await.map_err(|error| in_words(error, self.options.time_out))?;
        let (status, mut read) = (response.status().as_u16(), Vec::new());
        while let Some(chunk) = response.chunk().await.map_err(|error| in_words(error, self.options.time_out))? {
            if read.len() + chunk.len() > bytes_max {
                return Err(format!("it answered more than {bytes_max} bytes"));
            }
            read.extend_from_slice(&chunk);
        }
        Ok((status, read))
    }

    /// The client that may dial an address in a mode, and the address.
    fn guarded(&self, mode: Mode, url: &str) -> Result<(&Client, Url), String> {
        let reach = match mode {
            Mode::Live => Reach::Public,
            Mode::Test => self.options.test_reach,
        };
        let url: Url = url.parse().map_err(|_| address::NotDialled::Url.to_string())?;
        address::check(&url, mode, reach).map_err(|refused| refused.to_string())?;
        let client = match reach {
            Reach::Public => &self.public,
            Reach::Anywhere => &self.anywhere,
        };
        Ok((client, url))
    }
}

impl PostsWebhooks for Sender {
    async fn post(&self, leased: &Leased, at: Timestamp, wall: Timestamp) -> Attempted {
        let started = Instant::now();
        let (outcome, response) = self.attempt(leased, at, wall).await;
        Attempted { delivery: leased.delivery.id, at, took: started.elapsed(), outcome, response }
    }
}

/// The first part of the answer, as text that can be kept and shown. Whatever cannot be read in time is left out: the
/// status has been said already.
async fn excerpt(mut response: Response) -> String {
    let mut bytes = Vec::new();
    while bytes.len() < EXCERPT_BYTES_MAX {
        match response.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) | Err(_) => break,
        }
    }
    bytes.truncate(EXCERPT_BYTES_MAX);
    let text = String::from_utf8_lossy(&bytes).replace('\0', "\u{fffd}");
    let mut text = card_number::redact(&text);
    let end = (0..=EXCERPT_BYTES_MAX.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or(0));
    text
}

/// What went wrong, from the bottom of the chain of causes, without the URL.
pub(super) fn in_words(error: reqwest::Error, time_out: Duration) -> String {
    if error.is_timeout() {
        return format!("no answer within {time_out:?}");
    }
    let error = error.without_url();
    let mut cause: &dyn Error = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    let what = if error.is_connect() { "could not connect" } else { "the exchange failed" };
    format!("{what}: {cause}").chars().filter(|c| !c.is_control()).take(ERROR_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests;
