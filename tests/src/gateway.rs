//! The gateway's side of a story: what it is told to break, and the callbacks that come from it, or pretend to.

use crate::{
    Result,
    answer::{Answer, redact},
    caller::send,
};
use adapters::sandbox::{
    Act, Acted, Action, Fault, Sandbox, SessionView, Switch, sslcommerz::Endpoint, switches::Transport,
};
use reqwest::{Client, header};
use sha2::Digest;
use std::{collections::BTreeMap, time::Duration};

/// How long a notification that was sent may take to be answered.
const REPLY_WITHIN: Duration = Duration::from_secs(20);

/// The fields of a callback.
pub type Fields = BTreeMap<String, String>;

/// The sandbox of one test, and its way to our server.
#[derive(Clone)]
pub struct GatewaySide {
    /// The sandbox itself.
    pub sandbox: Sandbox,
    pub(crate) base: String,
    pub(crate) client: Client,
}

impl GatewaySide {
    /// Breaks something until it is mended.
    pub fn breaks(&self, fault: Fault) {
        self.sandbox.switches().set(Switch::of(fault));
    }

    /// Breaks something for the next requests only.
    pub fn breaks_for(&self, times: u32, fault: Fault) {
        self.sandbox.switches().set(Switch::of(fault).times(times));
    }

    /// Answers nobody who asks what became of a payment.
    pub fn goes_dark(&self) {
        for on in [Endpoint::Validation, Endpoint::SessionQuery, Endpoint::TranQuery] {
            self.breaks(Fault::Transport(Transport::HttpError { on: Some(on), status: 500 }));
        }
    }

    /// Mends everything.
    pub fn mends(&self) {
        self.sandbox.switches().clear(|_| true);
    }

    /// The session behind a page of the gateway's.
    pub fn session_at(&self, page_url: &str) -> Result<SessionView> {
        let found = self.sandbox.sessions(None).into_iter().find(|session| session.page_url == page_url);
        found.ok_or_else(|| format!("the gateway has no page {page_url}").into())
    }

    /// Does what a customer would do, and waits until our server has answered every notification.
    pub async fn act(&self, session: &SessionView, act: Act) -> Result<Acted> {
        let seen =
            |key: &str| self.sandbox.sslcommerz().view(key).map_or((0, 0), |now| (now.ipns.len(), now.tries.len()));
        let (before, tried) = seen(&session.sessionkey);
        let acted = self.sandbox.act(&session.sessionkey, act).await?;
        if acted.ipn.as_ref().is_some_and(|ipn| ipn.sent) {
            let deadline = tokio::time::Instant::now() + REPLY_WITHIN;
            // Each try is notified on its own.
            let expected = before + acted.session.tries.len().saturating_sub(tried).max(1);
            while seen(&session.sessionkey).0 < expected {
                if tokio::time::Instant::now() > deadline {
                    return Err("a notification was never answered".into());
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        Ok(acted)
    }

    /// Notifies our server, as the gateway's server does.
    pub async fn calls_back(&self, fields: &Fields) -> Result<Answer> {
        self.posts("/api/v1/payments/sslcommerz/callback/ipn", fields).await
    }

    /// Sends a browser's form to our server, as the gateway's page does.
    pub async fn sends_the_browser(&self, fields: &Fields) -> Result<Answer> {
        self.posts("/api/v1/payments/sslcommerz/callback", fields).await
    }

    /// Posts a form to a path of our server.
    pub async fn posts(&self, path: &str, fields: &Fields) -> Result<Answer> {
        send(self.client.post(format!("{}{path}", self.base)).form(fields)).await
    }

    /// Posts whatever bytes to the address for notifications.
    pub async fn posts_bytes(&self, body: Vec<u8>) -> Result<Answer> {
        let url = format!("{}/api/v1/payments/sslcommerz/callback/ipn", self.base);
        send(self.client.post(url).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body)).await
    }
}

/// The fields with both signatures of the gateway over all of them, as only a holder of the store's password makes them.
#[must_use]
pub fn signed(fields: &Fields) -> Fields {
    let password = format!("{}@ssl", fields.get("store_id").map_or("", String::as_str));
    signed_with(fields, &password)
}

/// The same with whatever password.
#[must_use]
pub fn signed_with(fields: &Fields, password: &str) -> Fields {
    let is_ours = |name: &str| matches!(name, "verify_key" | "verify_sign" | "verify_sign_sha2");
    let mut signed: Fields = fields.clone();
    signed.retain(|name, _| !is_ours(name));
    let names = signed.keys().cloned().collect::<Vec<_>>().join(",");
    let hash = |secret: String, of: fn(&str) -> String| {
        let mut hashed = signed.clone();
        hashed.insert("store_passwd".to_owned(), secret);
        of(&hashed.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&"))
    };
    let md5 = |text: &str| hex::encode(md5::Md5::digest(text));
    let sha2 = |text: &str| hex::encode(sha2::Sha256::digest(text));
    let (weak, strong) = (hash(md5(password), md5), hash(sha2(password), sha2));
    signed.insert("verify_key".to_owned(), names);
    signed.insert("verify_sign".to_owned(), weak);
    signed.insert("verify_sign_sha2".to_owned(), strong);
    signed
}

/// Where an answer sends a browser, with what changes hidden.
#[must_use]
pub fn location(answer: &Answer) -> String {
    redact(answer.header("location"))
}

/// The customer pays.
#[must_use]
pub fn paying() -> Act {
    Act::of(Action::Pay)
}
