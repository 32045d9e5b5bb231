//! What is known of the request that is being answered: its id, and the instant it came.
//!
//! It stands in a task-local, so that whatever answers (a handler, a refusal, the edge itself) says the same id and the
//! same instant, and an answer that is kept for a retry is the answer that was given.

use domain::{Timestamp, ids::crockford};
use std::future::Future;

/// A request id longer than this is not taken over from the caller.
const ID_LENGTH_MAX: usize = 128;

tokio::task_local! {
    static REQUEST: Context;
}

/// One request.
#[derive(Clone, Debug)]
pub struct Context {
    /// Its name in answers and logs; the caller's own when it is a sane one.
    pub id: String,
    /// Its own random bits, whatever the caller calls it; they hold idempotency keys.
    pub bits: u128,
    /// When it came.
    pub at: Timestamp,
}

impl Context {
    /// A request that came at this instant, named by its caller or by `bits`.
    pub fn new(named: Option<&str>, bits: u128, at: Timestamp) -> Context {
        let id = named.filter(|id| is_sane(id)).map_or_else(|| format!("req_{}", crockford(bits)), str::to_owned);
        Context { id, bits, at }
    }

    /// Answers within this context.
    pub async fn scope<F: Future>(self, answer: F) -> F::Output {
        REQUEST.scope(self, answer).await
    }
}

/// The request that is being answered; outside of any, a nameless one.
pub fn current() -> Context {
    REQUEST.try_with(Clone::clone).unwrap_or_else(|_| Context { id: "none".into(), bits: 0, at: Timestamp::EPOCH })
}

/// Letters, digits, dots, dashes and underscores: nothing that could forge a log line or a header.
fn is_sane(id: &str) -> bool {
    (1..=ID_LENGTH_MAX).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sane_id_is_taken_over_and_any_other_replaced() {
        let named = |id| Context::new(Some(id), 7, Timestamp::EPOCH).id;
        assert_eq!(named("order-42_a.b"), "order-42_a.b");
        for wrong in ["", "two words", "line\nbreak", "é", &"x".repeat(129)] {
            assert_eq!(named(wrong), format!("req_{}", crockford(7)), "{wrong:?}");
        }
    }
}
