//! Calls that happen once.

use crate::Error;
use std::{fmt, pin::Pin};

type Answering<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A call that creates or moves something. It carries an `Idempotency-Key`, the same one however often it is tried, so that
/// it happens once. Nothing is sent before it is awaited.
///
/// ```no_run
/// # async fn refund(poisha: poisha_client::Client, order: &str) -> Result<(), poisha_client::Error> {
/// use poisha_client::types::CreateRefund;
///
/// let wanted = CreateRefund { amount_minor: 15_000, reason: Some("Broken lid".to_owned()) };
/// let refund = poisha.create_refund("pay_…", &wanted).idempotency_key(format!("refund-of-{order}")).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct Keyed<'a, T> {
    key: Option<String>,
    ask: Box<dyn FnOnce(String) -> Answering<'a, T> + Send + 'a>,
}

impl<'a, T> Keyed<'a, T> {
    pub(crate) fn new<F>(ask: impl FnOnce(String) -> F + Send + 'a) -> Self
    where
        F: Future<Output = Result<T, Error>> + Send + 'a,
    {
        Self { key: None, ask: Box::new(|key| Box::pin(ask(key))) }
    }

    /// Names the operation yourself: kept beside your order, the key makes a call of a later process a repetition of this
    /// one. Without it each call makes a key of its own.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl<'a, T> IntoFuture for Keyed<'a, T> {
    type Output = Result<T, Error>;
    type IntoFuture = Answering<'a, T>;

    fn into_future(self) -> Self::IntoFuture {
        let fresh = || format!("{:032x}", rand::random::<u128>());
        (self.ask)(self.key.unwrap_or_else(fresh))
    }
}

impl<T> fmt::Debug for Keyed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyed").field("key", &self.key).finish_non_exhaustive()
    }
}
