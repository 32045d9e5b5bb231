//! Tokens that a gateway wants to be asked for rarely: shared by all requests of all servers, renewed by one at a time.
//!
//! `state` decides; this file holds the state still for a decision, wherever it is kept, and lets a gateway's module
//! make the call. What always holds: a call is counted before it is made; it goes on when whoever wanted the token has
//! given up, because a token that was paid for must not be lost; and no token stands in an error or a log.
//!
//! Deliberately absent: a copy in this process. Another server may have renewed the token a moment ago, and one look at
//! one row is nothing beside a question to a gateway.

pub(crate) mod state;

use super::accounts::Secret;
use crate::postgres::Store;
use domain::{
    StoreFailed, Timestamp,
    payments::gateway::{Method, Unavailable},
};
use sha2::{Digest, Sha256};
use state::{Given, Next, Token, TokenState, Wants};
use std::{
    collections::BTreeMap,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// How long somebody waits for a token that is being renewed.
const WAIT_AT_MOST: Duration = Duration::from_secs(20);
/// How often it is looked for meanwhile.
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// Calls that one asker makes at most: one to renew, and one to be granted what was not renewed.
const CALLS_AT_ONCE: usize = 2;

/// Where tokens are kept. Clones share it.
#[derive(Clone)]
pub struct TokenShelf(Kept);

#[derive(Clone)]
enum Kept {
    Store(Store),
    InMemory(Arc<Mutex<BTreeMap<u128, TokenState>>>),
}

/// Whose tokens: one merchant at one address of a gateway, whoever uses it. The secrets are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TokenOwner {
    /// The gateway.
    pub(crate) method: Method,
    /// What the gateway calls the merchant.
    pub(crate) merchant: String,
    /// Where the gateway is.
    pub(crate) base_url: String,
    /// The key that the gateway counts by.
    pub(crate) key: String,
}

/// What came of a call for a token.
pub(super) enum Called {
    /// The gateway gave one.
    Given(Given),
    /// It said no.
    Refused(String),
    /// Nobody knows.
    Unanswered(Unavailable),
}

/// Calls a gateway for a token: with one that renews another, or for a grant.
pub(super) trait CallsForTokens: Clone + Send + Sync + 'static {
    /// Whose tokens these are.
    fn owner(&self) -> TokenOwner;

    /// A digest of everything that they are got with.
    fn credentials(&self) -> [u8; 32];

    /// Makes the call.
    fn call(&self, renews: Option<Secret>) -> impl Future<Output = Called> + Send;
}

impl TokenShelf {
    /// Tokens that every server on this database shares, and that a restart does not lose.
    pub fn kept_in(store: Store) -> TokenShelf {
        TokenShelf(Kept::Store(store))
    }

    /// Tokens of this process alone; for tests, and for gateways that are spoken to without a database.
    pub fn in_memory() -> TokenShelf {
        TokenShelf(Kept::InMemory(Arc::default()))
    }

    /// A token to ask with; another one than `refused`, which the gateway did not take.
    pub(super) async fn token(&self, by: &impl CallsForTokens, refused: Option<i64>) -> Result<Token, Unavailable> {
        let owner = by.owner();
        let wants = Wants { credentials: by.credentials(), holder: holder()?, refused };
        let (began, mut calls) = (Instant::now(), 0);
        if let Some(token) = self.look(&owner).await.map_err(|failed| broken(&failed))?.fresh(&wants, now()) {
            return Ok(token);
        }
        loop {
            let next =
                self.change(&owner, move |state| state.claim(&wants, now())).await.map_err(|failed| broken(&failed))?;
            match next {
                Next::Use(token) => return Ok(token),
                Next::Renew(renews) => {
                    calls += 1;
                    let renewing = tokio::spawn(self.clone().renew(by.clone(), owner.clone(), wants, renews));
                    match renewing.await {
                        Ok(Ok(token)) => return Ok(token),
                        // Another try finds the old token, where that still serves, or leave for a grant.
                        Ok(Err(Unanswered::ButOneMay)) if calls < CALLS_AT_ONCE => {}
                        Ok(Err(Unanswered::ButOneMay)) => return Err(unavailable("the gateway gives no token")),
                        Ok(Err(Unanswered::Because(unavailable))) => {
                            return self.old(&owner, &wants, unavailable).await;
                        }
                        Err(_) => return Err(unavailable("the call for a token was cut off")),
                    }
                }
                Next::Wait if began.elapsed() < WAIT_AT_MOST => tokio::time::sleep(LOOK_EVERY).await,
                Next::Wait => return Err(unavailable("a token is being called for and does not come")),
                Next::Spent(until) => {
                    let seconds = until.since(now()).as_secs();
                    return Err(Unavailable {
                        detail: format!("no token: the gateway must not be called for one for another {seconds} s"),
                    });
                }
            }
        }
    }

    /// Makes the call that was counted, and keeps what came of it.
    async fn renew(
        self,
        by: impl CallsForTokens,
        owner: TokenOwner,
        wants: Wants,
        renews: Option<Secret>,
    ) -> Result<Token, Unanswered> {
        let (asked_at, is_renewal) = (now(), renews.is_some());
        match by.call(renews).await {
            Called::Given(given) => {
                let kept = self.change(&owner, move |state| state.keep(&wants, given, asked_at)).await;
                kept.map_err(|failed| Unanswered::Because(broken(&failed)))
            }
            Called::Refused(words) => {
                tracing::error!(
                    gateway = owner.method.as_str(),
                    gateway.merchant = owner.merchant,
                    is_renewal,
                    "no token was given: {words}",
                );
                let refuse = move |state: &mut TokenState| match is_renewal {
                    true => state.not_renewed(&wants),
                    false => state.not_granted(&wants, now()),
                };
                self.change(&owner, refuse).await.map_err(|failed| Unanswered::Because(broken(&failed)))?;
                let refused =
                    || Unanswered::Because(unavailable("the gateway gives no token; are the credentials right?"));
                Err(if is_renewal { Unanswered::ButOneMay } else { refused() })
            }
            Called::Unanswered(unavailable) => {
                let released = self.change(&owner, move |state| state.unanswered(&wants)).await;
                released.map_err(|failed| Unanswered::Because(broken(&failed)))?;
                Err(Unanswered::Because(unavailable))
            }
        }
    }

    /// The token that still serves, when there is one although no new one came.
    async fn old(&self, owner: &TokenOwner, wants: &Wants, why: Unavailable) -> Result<Token, Unavailable> {
        let state = self.look(owner).await.map_err(|failed| broken(&failed))?;
        state.usable(now()).filter(|_| state.credentials == wants.credentials).ok_or(why)
    }

    async fn look(&self, owner: &TokenOwner) -> Result<TokenState, StoreFailed> {
        match &self.0 {
            Kept::Store(store) => store.token_state(owner).await,
            Kept::InMemory(states) => {
                let states = states.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(states.get(&owner.id()).cloned().unwrap_or_default())
            }
        }
    }

    /// Holds the state still while a rule changes it, and keeps all of that.
    async fn change<T: Send>(
        &self,
        owner: &TokenOwner,
        rule: impl FnOnce(&mut TokenState) -> T + Send,
    ) -> Result<T, StoreFailed> {
        match &self.0 {
            Kept::Store(store) => store.change_token_state(owner, rule).await,
            Kept::InMemory(states) => {
                let mut states = states.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(rule(states.entry(owner.id()).or_default()))
            }
        }
    }
}

impl TokenOwner {
    /// The same number in every process.
    pub(crate) fn id(&self) -> u128 {
        let digest = digest([self.method.as_str(), &self.base_url, &self.merchant, &self.key]);
        digest.iter().take(16).fold(0, |bits, byte| (bits << 8) | u128::from(*byte))
    }
}

/// Why a call brought no token.
enum Unanswered {
    /// The gateway does not renew; it may grant.
    ButOneMay,
    /// Nobody should call again now.
    Because(Unavailable),
}

/// A digest of several texts, none of which can pass for a part of another.
pub(super) fn digest<'a>(texts: impl IntoIterator<Item = &'a str>) -> [u8; 32] {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update(text.len().to_be_bytes());
        digest.update(text);
    }
    digest.finalize().into()
}

fn now() -> Timestamp {
    Timestamp::from_micros(chrono::Utc::now().timestamp_micros())
}

fn holder() -> Result<u128, Unavailable> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| unavailable("there is no source of random numbers"))?;
    Ok(u128::from_be_bytes(bytes))
}

fn unavailable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}

/// The store's own words may tell of the database; they are for the log.
fn broken(failed: &StoreFailed) -> Unavailable {
    tracing::error!(error = %failed, "the gateways' tokens cannot be reached");
    unavailable("the token could not be looked up")
}

#[cfg(test)]
mod tests;
