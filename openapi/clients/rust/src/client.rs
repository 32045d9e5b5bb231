//! Who calls, and how patiently.

use crate::{Error, generated::wire};
use reqwest::{
    ClientBuilder,
    header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue},
    redirect,
};
use std::time::Duration;

/// How long one try may take, its answer's body included.
const TRY_TIME: Duration = Duration::from_secs(30);
/// How often a call is tried again.
const RETRIES_MAX: u32 = 3;
/// How long is waited before the first retry.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// Calls Poisha with one credential, which also decides the mode. Clones are cheap and share their connections. A credential
/// belongs on a server, never in what customers hold.
///
/// ```
/// # fn connect() -> Result<poisha_client::Client, poisha_client::Error> {
/// use poisha_client::Client;
/// use std::time::Duration;
///
/// let poisha = Client::new("https://pay.example/api/v1", "poisha_test_…", "poisha_secret_…")?
///     .with_timeout(Duration::from_secs(10))
///     .with_max_retries(5);
/// # Ok(poisha)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) wire: wire::Client,
}

/// What holds for every call.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) credentials: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) retries_max: u32,
    pub(crate) first_wait: Duration,
}

impl Client {
    /// A client for an application, from the base URL, which ends in `/api/v1`, and a credential's key and secret.
    ///
    /// # Errors
    /// When nothing could be called with these.
    pub fn new(base_url: &str, api_key: &str, api_secret: &str) -> Result<Client, Error> {
        if api_key.is_empty() || api_secret.is_empty() {
            return Err(Error::Request("a credential has a key and a secret".to_owned()));
        }
        let named = [("x-api-key", api_key), ("x-api-secret", api_secret)];
        Client::with_headers(base_url, named.map(|(name, value)| (HeaderName::from_static(name), value.to_owned())))
    }

    /// A client for whoever holds a token: a customer, or an operator who has signed in.
    ///
    /// # Errors
    /// When nothing could be called with these.
    pub fn with_token(base_url: &str, token: &str) -> Result<Client, Error> {
        Client::with_headers(base_url, [(AUTHORIZATION, format!("Bearer {token}"))])
    }

    /// A client without a credential, for what everybody may call.
    ///
    /// # Errors
    /// When nothing could be called with this.
    pub fn anonymous(base_url: &str) -> Result<Client, Error> {
        Client::with_headers(base_url, [])
    }

    fn with_headers<const N: usize>(base_url: &str, named: [(HeaderName, String); N]) -> Result<Client, Error> {
        let parsed = reqwest::Url::parse(base_url).map_err(|error| Error::Request(format!("the base URL: {error}")))?;
        if !["http", "https"].contains(&parsed.scheme()) {
            return Err(Error::Request("the base URL begins with http:// or https://".to_owned()));
        }
        let mut credentials = HeaderMap::new();
        for (name, value) in named {
            let value = HeaderValue::try_from(value);
            let mut value =
                value.map_err(|_| Error::Request("a credential has only printable characters".to_owned()))?;
            value.set_sensitive(true);
            credentials.insert(name, value);
        }
        let (timeout, retries_max, first_wait) = (TRY_TIME, RETRIES_MAX, FIRST_WAIT);
        let settings = Settings { credentials, timeout, retries_max, first_wait };
        let http = straight(reqwest::Client::builder())?;
        Ok(Client { wire: wire::Client::new_with_client(base_url.trim_end_matches('/'), http, settings) })
    }

    /// Sends through an HTTP client of your own making, for a proxy, roots of trust, or what else a connection needs.
    ///
    /// # Errors
    /// When that client cannot be made.
    pub fn with_http(mut self, http: ClientBuilder) -> Result<Client, Error> {
        self.wire.client = straight(http)?;
        Ok(self)
    }

    /// Gives each try so long, its answer's body included; 30 seconds unless told otherwise. How long the whole call may
    /// take is for its caller to say: it ends when it is dropped.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Client {
        self.wire.inner.timeout = timeout;
        self
    }

    /// Tries a call that may be repeated so many times more; 3 unless told otherwise, 0 for never.
    #[must_use]
    pub fn with_max_retries(mut self, retries: u32) -> Client {
        self.wire.inner.retries_max = retries;
        self
    }

    /// Waits about so long before the first retry, and twice as long before each further one; half a second unless told
    /// otherwise. A longer `Retry-After` of the service is kept to.
    #[must_use]
    pub fn with_first_wait(mut self, wait: Duration) -> Client {
        self.wire.inner.first_wait = wait;
        self
    }
}

/// The API never redirects; whoever does shall not be told the credential.
fn straight(http: ClientBuilder) -> Result<reqwest::Client, Error> {
    // Unless the program has chosen another one, which then stays.
    #[cfg(feature = "tls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    http.redirect(redirect::Policy::none()).build().map_err(|error| Error::Request(error.to_string()))
}
