//! What applications, customers and gateways do to a server.

use super::{Answer, LOOK_EVERY, PAST_A_KEYS_LEASE, World};
use crate::support::Result;
use adapters::sandbox::{Act, Acted, Action, SessionView};
use domain::payments::Method;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::PoisonError,
    time::{Duration, Instant},
};
use tests::till::{self, Back};
use tokio::time::sleep;

/// How long an application retries before it is given up: a hundred times what is usual.
const CREATED_WITHIN: Duration = Duration::from_secs(30);
/// The longest that a payment may stay open, so that expiry plays no part unless a test wants it.
pub(crate) const A_WEEK_S: u64 = 7 * 24 * 3_600;

impl World {
    /// Posts to the API; `None` when the connection broke before there was an answer.
    pub(crate) async fn post(&self, url: &str, path: &str, key: Option<&str>, body: &Value) -> Option<Answer> {
        let request = self.http.post(format!("{url}/api/v1{path}")).json(body);
        let request = key.iter().fold(request, |request, key| request.header("Idempotency-Key", *key));
        self.send(request).await
    }

    /// Reads from the API.
    pub(crate) async fn get(&self, url: &str, path: &str) -> Option<Answer> {
        self.send(self.http.get(format!("{url}/api/v1{path}"))).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Option<Answer> {
        let pair = &self.credential.pair;
        let request = request.header("X-Api-Key", &pair.key).header("X-Api-Secret", &pair.secret);
        let response = request.send().await.ok()?;
        let status = response.status().as_u16();
        Some(Answer { status, body: response.json().await.ok()? })
    }

    /// Creates a payment that is opened at the gateway at once; one try. What is acknowledged is remembered.
    pub(crate) async fn try_create(&self, url: &str, key: &str) -> Option<Answer> {
        self.try_create_for(url, key, A_WEEK_S).await
    }

    /// The same, for so many seconds.
    pub(crate) async fn try_create_for(&self, url: &str, key: &str, seconds: u64) -> Option<Answer> {
        let body = json!({
            "amountMinor": 10_000, "customerReference": key, "method": "sslcommerz", "expiresInSeconds": seconds,
        });
        let answer = self.post(url, "/payments", Some(key), &body).await?;
        if answer.status == 201 {
            let id = answer.text("/data/id");
            let before = self.told().insert(key.to_owned(), id.clone());
            assert!(before.as_ref().is_none_or(|before| *before == id), "{key} was {before:?} and is now {id}");
        }
        Some(answer)
    }

    /// Creates a payment as an application does: again and again with the same key, until it is told.
    pub(crate) async fn create(&self, url: &str, key: &str) -> Result<Answer> {
        let began = Instant::now();
        while began.elapsed() < CREATED_WITHIN {
            match self.try_create(url, key).await {
                Some(answer) if answer.status == 201 => return Ok(answer),
                Some(answer) if answer.text("/meta/errorCode") == "IDEMPOTENCY_IN_PROGRESS" => {
                    let seconds = PAST_A_KEYS_LEASE.as_secs();
                    self.post(url, "/test/clock/advance", None, &json!({ "seconds": seconds })).await;
                }
                Some(answer) if answer.status < 500 => return Err(format!("{key} was answered {answer:?}").into()),
                Some(_) | None => sleep(LOOK_EVERY).await,
            }
        }
        Err(format!("{key} was never created").into())
    }

    /// What the application was told so far: payment ids by key.
    pub(crate) fn told(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The gateway's session of an attempt.
    pub(crate) fn session(&self, attempt_reference: &str) -> Option<SessionView> {
        self.sandbox.sessions(Some(attempt_reference)).into_iter().next()
    }

    /// The customer pays at the gateway, which notifies the server; the browser has still to come back. Nothing happens
    /// when it was paid before.
    pub(crate) async fn pay(&self, attempt_reference: &str) -> Result<Option<Acted>> {
        let session = self.session(attempt_reference).ok_or("the gateway knows no such session")?;
        if is_paid(&session) {
            return Ok(None);
        }
        Ok(Some(self.sandbox.act(&session.sessionkey, Act::of(Action::Pay)).await?))
    }

    /// The customer pays, and the gateway's notification is on the way: the test brings it.
    pub(crate) async fn pay_silently(&self, attempt_reference: &str) -> Result<Acted> {
        let session = self.session(attempt_reference).ok_or("the gateway knows no such session")?;
        Ok(self.sandbox.act(&session.sessionkey, Act::of(Action::Pay).without_ipn()).await?)
    }

    /// Brings a gateway's notification to the server.
    pub(crate) async fn notify(&self, paid: &Acted) -> Option<(u16, String)> {
        let ipn = paid.ipn.as_ref()?;
        self.post_form(&ipn.url, &ipn.fields).await.map(|(status, _, body)| (status, body))
    }

    /// The customer's browser comes back.
    pub(crate) async fn come_back(&self, paid: &Acted) -> Option<u16> {
        let browser = paid.browser.as_ref()?;
        self.post_form(&browser.url, &browser.fields).await.map(|(status, ..)| status)
    }

    /// The customer's browser comes back, and a load balancer leads it to that server.
    pub(crate) async fn come_back_to(&self, url: &str, paid: &Acted) -> Option<u16> {
        let browser = paid.browser.as_ref()?;
        let mut to = url::Url::parse(&browser.url).ok()?;
        to.set_port(url::Url::parse(url).ok()?.port()).ok()?;
        self.post_form(to.as_str(), &browser.fields).await.map(|(status, ..)| status)
    }

    /// The customer pays on whichever gateway's page, which tells nobody; his browser has still to come back.
    pub(crate) async fn pays_at(&self, method: Method, page: &str) -> Result<Back> {
        till::pays(&self.http, method, page).await
    }

    /// It comes back.
    pub(crate) async fn comes(&self, back: &Back) -> Result<u16> {
        Ok(back.comes(&self.http).await?.status.as_u16())
    }

    /// The customer presses a method's button on a checkout page that carries this key; answers where that leads.
    pub(crate) async fn press(&self, checkout_url: &str, key: &str) -> Option<String> {
        let fields = BTreeMap::from([("key", key), ("method", "sslcommerz")]);
        let (status, location, _) = self.post_form(&format!("{checkout_url}/pay"), &fields).await?;
        (status == 303).then_some(location)
    }

    /// Posts a form; answers status, `Location` and body.
    async fn post_form(&self, url: &str, fields: &impl serde::Serialize) -> Option<(u16, String, String)> {
        let response = self.http.post(url).form(fields).send().await.ok()?;
        let location =
            response.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        Some((response.status().as_u16(), location, response.text().await.ok()?))
    }
}

/// Whether a customer has paid in a session.
pub(crate) fn is_paid(session: &SessionView) -> bool {
    session.tries.iter().any(|done| !done.val_id.is_empty())
}
