//! Who may call, and the tokens they call with.
//!
//! A token carries whose it is and until when, under a seal of the gateway's: it needs no memory, so that a restart
//! refuses nobody. Only the counting of token calls is memory, and only a switch makes it matter.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit, Mac};
use poem::http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::door::Fields;
use super::fault::Fault;
use super::words::Wrong;
use super::{Gateway, Subject};
use crate::sandbox::answer::Answer;

/// The seal of the sandbox's tokens. They open nothing but the sandbox.
const SEAL: &[u8] = b"a sandbox has no secrets";

/// How long a token serves, in seconds.
const SERVES: u32 = 3_600;
/// How long it can be renewed.
const RENEWABLE: TimeDelta = TimeDelta::days(28);
/// Token calls of one merchant in an hour, before the switch blocks.
const CALLS_MAX: usize = 2;
/// How long a block lasts, and how far back calls count.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// Token calls that are remembered of one merchant.
const REMEMBERED_MAX: usize = 1_000;

/// One call for a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TokenCall {
    /// `grant` or `refresh`.
    pub kind: &'static str,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether a token was given.
    pub granted: bool,
}

/// What is remembered of merchants, by username.
#[derive(Default)]
pub(super) struct Merchants {
    calls: Mutex<HashMap<String, Vec<TokenCall>>>,
}

/// Somebody whose token is right.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) username: String,
    pub(super) app_key: String,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    kind: String,
    sub: String,
    app: String,
    exp: i64,
    jti: String,
}

impl Gateway {
    /// The token calls of a merchant, oldest first.
    #[must_use]
    pub fn token_calls(&self, username: &str) -> Vec<TokenCall> {
        self.merchants.calls.lock().unwrap_or_else(PoisonError::into_inner).get(username).cloned().unwrap_or_default()
    }

    /// Answers a token call.
    pub(super) fn token(
        &self,
        subject: &Subject,
        kind: &'static str,
        headers: &HeaderMap,
        asked: &Fields,
    ) -> Result<Answer, Wrong> {
        let header =
            |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).filter(|text| !text.is_empty());
        let (Some(username), Some(password)) = (header("username"), header("password")) else {
            let text = "Missing required request parameters: [password, username]";
            return Err(Wrong::front(StatusCode::BAD_REQUEST, text));
        };
        let granted = self.granted(subject, kind, (username, password), asked);
        let mut calls = self.merchants.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let own = calls.entry(username.to_owned()).or_default();
        if own.len() >= REMEMBERED_MAX {
            own.remove(0);
        }
        own.push(TokenCall { kind, at: self.now(), granted: granted.is_ok() });
        granted
    }

    fn granted(
        &self,
        subject: &Subject,
        kind: &'static str,
        (username, password): (&str, &str),
        asked: &Fields,
    ) -> Result<Answer, Wrong> {
        let now = self.now();
        if self.is_on(subject, &Fault::TokenCallsBlocked) {
            let recent = self.token_calls(username).iter().filter(|call| now < call.at + HOUR).count();
            if recent >= CALLS_MAX {
                return Err(Wrong::Credentials("Too many token requests; try again after an hour"));
            }
        }
        if password != format!("{username}@bkash") {
            return Err(Wrong::Credentials("Invalid username and password combination"));
        }
        let text = |name: &str| asked.get(name).map_or("", String::as_str);
        let app_key = text("app_key");
        if app_key.is_empty() || text("app_secret") != format!("{app_key}@bkash") {
            return Err(Wrong::code("2001"));
        }
        if kind == "refresh" {
            let renews = self.read(text("refresh_token"), "refresh", now);
            let is_own = renews.is_some_and(|caller| caller.username == username && caller.app_key == app_key);
            if !is_own || self.is_on(subject, &Fault::RefreshRefused) {
                return Err(Wrong::Said("2001".into(), "Invalid refresh token".into()));
            }
        }
        let serves = self.faults(subject, Fault::token_serves).into_iter().next().unwrap_or(SERVES);
        let of = |kind: &str, until: DateTime<Utc>| {
            let claims = Claims {
                kind: kind.into(),
                sub: username.into(),
                app: app_key.into(),
                exp: until.timestamp(),
                jti: self.serial.hex(16),
            };
            seal(&claims)
        };
        let answer = Answer::new()
            .text("statusCode", "0000")
            .text("statusMessage", "Successful")
            .text("id_token", of("id", now + TimeDelta::seconds(serves.into())))
            .text("token_type", "Bearer")
            .number("expires_in", usize::try_from(serves).unwrap_or_default())
            .text("refresh_token", of("refresh", now + RENEWABLE));
        Ok(answer)
    }

    /// Who calls, by the token and the key in the headers.
    pub(super) fn caller(&self, subject: &Subject, headers: &HeaderMap) -> Result<Caller, Wrong> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let sent = header("authorization");
        let bare = match sent.strip_prefix("Bearer ") {
            Some(_) if self.is_on(subject, &Fault::BearerRefused) => return Err(Wrong::unauthorized()),
            Some(token) => token,
            None => sent,
        };
        let caller = self.read(bare, "id", self.now()).ok_or_else(Wrong::unauthorized)?;
        if caller.app_key != header("x-app-key") {
            return Err(Wrong::front(StatusCode::FORBIDDEN, "Forbidden"));
        }
        if self.is_on(subject, &Fault::TokenRefused) {
            return Err(Wrong::unauthorized());
        }
        Ok(caller)
    }

    /// Whose token that is, when it is one of ours and still serves.
    fn read(&self, token: &str, kind: &str, now: DateTime<Utc>) -> Option<Caller> {
        let (signed, seal) = token.rsplit_once('.')?;
        let mac = mac(signed)?;
        mac.verify_slice(&URL_SAFE_NO_PAD.decode(seal).ok()?).ok()?;
        let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
        let claims: Claims = serde_json::from_slice(&claims).ok()?;
        let serves = claims.kind == kind && now.timestamp() < claims.exp;
        serves.then_some(Caller { username: claims.sub, app_key: claims.app })
    }

    /// Whom a token names, right or wrong, so that switches for one merchant can concern it.
    pub(super) fn named(&self, headers: &HeaderMap) -> Option<String> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let token = header("authorization").unwrap_or_default();
        let of_token = self.read(token.strip_prefix("Bearer ").unwrap_or(token), "id", DateTime::<Utc>::MIN_UTC);
        of_token.map(|caller| caller.username).or_else(|| header("username").map(str::to_owned))
    }
}

fn mac(signed: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(SEAL).ok()?;
    mac.update(signed.as_bytes());
    Some(mac)
}

fn seal(claims: &Claims) -> String {
    let part = |json: &str| URL_SAFE_NO_PAD.encode(json);
    let claims = serde_json::to_string(claims).unwrap_or_default();
    let signed = format!("{}.{}", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(&claims));
    let seal = mac(&signed).map(|mac| URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())).unwrap_or_default();
    format!("{signed}.{seal}")
}
