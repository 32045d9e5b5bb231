//! Callers in a closed loop: each asks again as soon as it was answered.

use crate::{Result, numbers::a_second};
use futures_util::future::BoxFuture;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// One request of one caller; false when there is nothing left to ask for.
pub(crate) type Request = Arc<dyn Fn(usize) -> BoxFuture<'static, Result<bool>> + Send + Sync>;

/// How it went.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) done: u64,
    pub(crate) took: Duration,
}

impl Measured {
    pub(crate) fn rate(&self) -> u64 {
        a_second(self.done, self.took)
    }
}

/// Lets so many callers ask for that long.
pub(crate) async fn callers(count: usize, slice: Duration, request: &Request) -> Result<Measured> {
    let began = Instant::now();
    let tasks: Vec<_> = (0..count)
        .map(|caller| {
            let request = Arc::clone(request);
            tokio::spawn(async move {
                let mut done = 0_u64;
                while began.elapsed() < slice && request(caller).await? {
                    done += 1;
                }
                Ok::<_, tests::cluster::BoxError>(done)
            })
        })
        .collect();
    let mut done = 0;
    for task in tasks {
        done += task.await??;
    }
    Ok(Measured { done, took: began.elapsed() })
}
