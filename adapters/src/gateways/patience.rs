//! Whom a callback sent asks once more, a moment later, while the gateway has not decided yet.
//!
//! Exactly once more, within the time of one verification. The sweep comes back by itself, so it never waits here.

use super::wire::TimeLimits;
use domain::payments::gateway::{Hint, Unavailable};
use tokio::time::{Instant, sleep, timeout_at};

/// What came of asking.
pub(super) enum Asked<H> {
    /// One answer was enough, or all that there was time for.
    Once(H),
    /// It was asked once more, and this is the second answer.
    Twice(H),
    /// It was asked once more without an answer; the first one still holds.
    InVain(H),
}

impl<H> Asked<H> {
    /// The answer that counts.
    pub(super) fn answer(self) -> H {
        match self {
            Asked::Once(heard) | Asked::Twice(heard) | Asked::InVain(heard) => heard,
        }
    }
}

/// Asks, and once more when a callback caused the question and the answer is still open.
pub(super) async fn ask<H, F>(
    limits: TimeLimits,
    hint: &Hint,
    question: impl Fn() -> F,
    is_open: impl Fn(&H) -> bool,
) -> Result<Asked<H>, Unavailable>
where
    F: Future<Output = Result<H, Unavailable>> + Send,
{
    // Both questions and the pause share the time of one verification; what is left for the answer is a tenth.
    let until = Instant::now() + limits.total * 9 / 10;
    let first = question().await?;
    if !is_open(&first) || hint.token.is_none() || Instant::now() + limits.pause >= until {
        return Ok(Asked::Once(first));
    }
    sleep(limits.pause).await;
    Ok(match timeout_at(until, question()).await {
        Ok(Ok(second)) => Asked::Twice(second),
        Ok(Err(_)) | Err(_) => Asked::InVain(first),
    })
}
