//! Asking until it is as it should be.

use super::Failed;
use std::{error::Error, time::Duration};

/// How often something is asked about, and for how long: 30 s in all.
const ASK_EVERY: Duration = Duration::from_millis(500);
const ASKED_MAX: usize = 60;

/// Asks until the answer is as it should be.
pub(super) async fn until<T, E: Error>(
    what: &str,
    ask: impl AsyncFn() -> Result<T, E>,
    is_there: impl Fn(&T) -> bool,
) -> Result<T, Failed> {
    for _ in 0..ASKED_MAX {
        let answer = ask().await?;
        if is_there(&answer) {
            return Ok(answer);
        }
        tokio::time::sleep(ASK_EVERY).await;
    }
    Err(Failed::because(format_args!("{what} is still the same after 30 seconds")))
}
