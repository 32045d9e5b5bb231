//! Asks with a token: one from the shelf, and another one once when the gateway does not take it.

use super::{
    Merchant,
    answer::{Answer, Dialect, Refusal, read, unusable},
    code::Class,
};
use crate::gateways::{
    House,
    accounts::Secret,
    tokens::{Called, CallsForTokens, TokenOwner, state::Given},
    value::Value,
    wire::{NoAnswer, Question, Wire},
};
use domain::payments::gateway::{Method, Unavailable};
use serde::{Deserialize, de::DeserializeOwned};
use std::{sync::Arc, time::Duration};

/// How long a token serves that does not say.
const SERVES: u64 = 3_600;
/// The longest token.
const TOKEN_MAX: usize = 8_192;

/// What came of a question.
#[derive(Debug)]
pub(super) enum Asked<T> {
    /// The gateway took it.
    Taken(T),
    /// It did not.
    Refused(Refusal),
    /// It was not asked, or not heard: nothing was done, for certain.
    Unheard(Unavailable),
}

/// Asks one question. An error means that nobody knows whether it was heard.
pub(super) async fn ask<T: DeserializeOwned>(
    house: &House,
    merchant: &Merchant,
    (operation, url, dialect): (&'static str, &str, Dialect),
    body: &serde_json::Value,
) -> Result<Asked<T>, Unavailable> {
    let question = Question { method: Method::Bkash, operation };
    let calls = Calls { wire: Arc::clone(&house.wire), merchant: merchant.clone() };
    let mut refused = None;
    for _ in 0..2 {
        let token = match house.tokens.token(&calls, refused).await {
            Ok(token) => token,
            Err(unavailable) => return Ok(Asked::Unheard(unavailable)),
        };
        let request = |client: &reqwest::Client| {
            let request = client.post(url).header("Accept", "application/json").json(body);
            request.header("Authorization", token.text.expose()).header("X-App-Key", &merchant.app_key)
        };
        let reading = |status, bytes: &[u8]| read(status, bytes, dialect).map_err(NoAnswer::Unreadable);
        match house.wire.ask_any(question, &merchant.base, request, reading).await? {
            Answer::Taken(taken) => return Ok(Asked::Taken(taken)),
            Answer::Refused(refusal) => {
                if refusal.class == Class::Config {
                    tracing::error!(
                        gateway.merchant = merchant.username,
                        gateway.code = refusal.code,
                        "bkash does not let our account do this ({operation}): {}",
                        merchant.words(&refusal.words),
                    );
                }
                return Ok(Asked::Refused(refusal));
            }
            Answer::TokenRefused => refused = Some(token.generation),
        }
    }
    Ok(Asked::Unheard(unusable("the gateway takes no token of ours; is the app_key right?")))
}

/// Calls for tokens.
#[derive(Clone)]
struct Calls {
    wire: Arc<Wire>,
    merchant: Merchant,
}

/// What is told of tokens.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    #[serde(rename = "statusCode")]
    code: Value,
    #[serde(rename = "statusMessage")]
    words: Value,
    message: Value,
    msg: Value,
    // Longer than any other value.
    id_token: Option<String>,
    refresh_token: Option<String>,
    expires_in: Value,
}

impl CallsForTokens for Calls {
    fn owner(&self) -> TokenOwner {
        self.merchant.token_owner()
    }

    fn credentials(&self) -> [u8; 32] {
        self.merchant.credentials()
    }

    async fn call(&self, renews: Option<Secret>) -> Called {
        let merchant = &self.merchant;
        let mut body = serde_json::json!({ "app_key": merchant.app_key, "app_secret": merchant.app_secret.expose() });
        let (operation, path) = match &renews {
            Some(token) => {
                body["refresh_token"] = token.expose().into();
                ("refresh_token", "token/refresh")
            }
            None => ("grant_token", "token/grant"),
        };
        let question = Question { method: Method::Bkash, operation };
        let request = |client: &reqwest::Client| {
            let request = client.post(merchant.url(path)).header("Accept", "application/json").json(&body);
            request.header("username", &merchant.username).header("password", merchant.password.expose())
        };
        let read = |status: u16, bytes: &[u8]| {
            if status >= 500 { Err(NoAnswer::Status(status)) } else { Ok((status, given(status, bytes))) }
        };
        match self.wire.ask_any(question, &merchant.base, request, read).await {
            Ok((_, Ok(given))) => Called::Given(given),
            Ok((status, Err(words))) => Called::Refused(format!("HTTP {status} {}", merchant.words(&words))),
            Err(unavailable) => Called::Unanswered(unavailable),
        }
    }
}

/// The token that was given, or the gateway's words.
fn given(status: u16, bytes: &[u8]) -> Result<Given, String> {
    let told: Told = crate::gateways::wire::json(bytes)?;
    // Some answers leave the code out; one that is there must be right.
    let is_fine = status == 200 && matches!(&*told.code, "" | "0000");
    let token = told.id_token.unwrap_or_default();
    let is_token =
        |text: &str| !text.is_empty() && text.len() <= TOKEN_MAX && text.bytes().all(|b| b.is_ascii_graphic());
    if !is_fine || !is_token(&token) {
        let words = [&told.words, &told.message, &told.msg].into_iter().find(|words| !words.is_empty());
        return Err(words.map_or_else(String::new, |words| words.to_string()));
    }
    Ok(Given {
        id_token: Secret::new(token),
        refresh_token: told.refresh_token.filter(|text| is_token(text)).map(Secret::new),
        serves: Duration::from_secs(told.expires_in.parse().unwrap_or(SERVES)),
    })
}
