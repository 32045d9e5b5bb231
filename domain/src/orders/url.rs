//! The application's own fulfilment URL: what it is asked for what no pool holds.
//!
//! Every question about an order says the same under the same id, however often it is asked, so that the application
//! delivers once.

use super::order::Order;
use crate::{
    decision::StoreFailed,
    ids::FulfilmentUrlId,
    payments::text_problem,
    scope::{Mode, Scope},
    time::Timestamp,
    web_address::is_web_address,
    webhooks::Secret,
};
use std::future::Future;

/// Where an application delivers from, and what it is asked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FulfilmentUrl {
    /// Its id.
    pub id: FulfilmentUrlId,
    /// Whose it is. An application has one for each mode.
    pub scope: Scope,
    /// Where it is asked.
    pub url: String,
    /// What questions are signed with.
    pub secret: Secret,
    /// When it was set up.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// Why a URL was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UrlRefused {
    /// It cannot be asked there.
    #[error("the URL {problem}")]
    Url {
        /// What is wrong with it.
        problem: String,
    },
}

impl FulfilmentUrl {
    /// A URL that is asked from now on. In LIVE what is bought travels over TLS alone.
    pub fn set_up(
        id: FulfilmentUrlId,
        scope: Scope,
        url: &str,
        secret: Secret,
        at: Timestamp,
    ) -> Result<FulfilmentUrl, UrlRefused> {
        check(scope, url)?;
        Ok(FulfilmentUrl { id, scope, url: url.to_owned(), secret, created_at: at, updated_at: at })
    }

    /// The same at another address, and with another secret if one is given.
    pub fn change(&self, url: &str, secret: Option<Secret>, at: Timestamp) -> Result<FulfilmentUrl, UrlRefused> {
        check(self.scope, url)?;
        let secret = secret.unwrap_or_else(|| self.secret.clone());
        Ok(FulfilmentUrl { url: url.to_owned(), secret, updated_at: at.max(self.updated_at), ..self.clone() })
    }
}

fn check(scope: Scope, url: &str) -> Result<(), UrlRefused> {
    let refuse = |problem: &str| Err(UrlRefused::Url { problem: problem.to_owned() });
    if let Some(problem) = text_problem(url, 1, 2_000) {
        return refuse(&problem);
    }
    if !is_web_address(url) {
        return refuse("must be an http or https URL");
    }
    if scope.mode == Mode::Live && !url.to_ascii_lowercase().starts_with("https://") {
        return refuse("must be an https URL in LIVE mode");
    }
    Ok(())
}

/// What a fulfilment URL answered, as it said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlAnswer {
    /// It has delivered these lines.
    Delivered(Vec<UrlItem>),
    /// It works on it: ask again.
    Accepted,
    /// It will not.
    Refused {
        /// Its words.
        reason: String,
    },
    /// It gave no usable answer.
    Silent {
        /// What happened instead, without secrets.
        detail: String,
    },
}

/// What it delivered for one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlItem {
    /// The line.
    pub item: u16,
    /// Its codes; none where it was delivered without.
    pub codes: Vec<UrlCode>,
}

/// A code that it delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlCode {
    /// The code.
    pub code: Secret,
    /// What else is printed on the card.
    pub serial: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
}

/// Asks fulfilment URLs.
pub trait AsksFulfilment: Send + Sync {
    /// Asks once for everything that the order still wants from it. `wall` is real time, which is signed.
    fn ask(&self, to: &FulfilmentUrl, order: &Order, wall: Timestamp) -> impl Future<Output = UrlAnswer> + Send;
}

/// Keeps where applications deliver from.
pub trait KeepsFulfilmentUrls: Send + Sync {
    /// An application's, if it has one.
    fn fulfilment_url(&self, scope: Scope) -> impl Future<Output = Result<Option<FulfilmentUrl>, StoreFailed>> + Send;

    /// Keeps one, new or changed.
    fn keep_fulfilment_url(&self, url: &FulfilmentUrl) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}
