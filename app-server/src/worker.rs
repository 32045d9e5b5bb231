//! The workers: what happens without anybody asking. Each takes a bounded batch, works on a bounded number at once, and
//! sleeps until its interval is over. What they do is decided by rules under the store's locks, so any number of
//! processes may run them side by side: the second one finds nothing left to do.

pub mod gateways;
pub mod invoices;
pub mod notices;
pub mod orders;
pub mod reconciliation;
pub mod statements;
pub mod sweeps;
pub mod webhooks;

use crate::house::House;
use domain::StoreFailed;
use std::{future::Future, time::Duration};
use tokio::{sync::watch, task::JoinSet};

/// How often attempts that are due, payments that are over and parked callbacks are looked for.
const SWEEP_EVERY: Duration = Duration::from_secs(2);
/// How often old idempotency keys are forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(3_600);
/// How often tables that are new are looked for: they grow fast, and until they are known they are read slowly.
const STATISTICS_EVERY: Duration = Duration::from_secs(1);
/// How often test clocks that another process moved are read.
const CLOCKS_EVERY: Duration = Duration::from_secs(2);
/// How often alerts that people are to be told of are looked for.
const NOTICES_EVERY: Duration = Duration::from_secs(5);
/// How often it is looked whether a night's reconciliation is due.
const NIGHTLY_EVERY: Duration = Duration::from_secs(600);
/// Rounds in which a test lets the workers find work; a loop that never ends is a defect that it must see.
const ROUNDS_MAX: usize = 100;

/// The running workers.
#[derive(Debug)]
pub struct Workers {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

impl Workers {
    /// Starts every worker.
    pub fn start(house: &House) -> Workers {
        let (stop, stopped) = watch::channel(false);
        let mut workers = Workers { stop, running: JoinSet::new() };
        workers.every(
            SWEEP_EVERY,
            "verification",
            &stopped,
            house,
            |house| async move { sweeps::verify_due(&house).await },
        );
        workers.every(
            SWEEP_EVERY,
            "expiry",
            &stopped,
            house,
            |house| async move { sweeps::expire_overdue(&house).await },
        );
        workers.every(SWEEP_EVERY, "callbacks", &stopped, house, |house| async move {
            sweeps::rematch_callbacks(&house).await
        });
        workers.every(
            SWEEP_EVERY,
            "refunds",
            &stopped,
            house,
            |house| async move { sweeps::follow_refunds(&house).await },
        );
        workers.every(
            SWEEP_EVERY,
            "surplus",
            &stopped,
            house,
            |house| async move { sweeps::propose_refunds(&house).await },
        );
        workers.every(SWEEP_EVERY, "stock", &stopped, house, |house| async move { sweeps::watch_stock(&house).await });
        workers.every(SWEEP_EVERY, "invoices", &stopped, house, |house| async move { invoices::sweep(&house).await });
        workers.every(
            SWEEP_EVERY,
            "invoices by mail",
            &stopped,
            house,
            |house| async move { invoices::mail(&house).await },
        );
        workers.every(SWEEP_EVERY, "statements", &stopped, house, |house| async move {
            statements::import_waiting(&house).await
        });
        workers.every(TIDY_EVERY, "keys", &stopped, house, |house| async move { sweeps::forget_keys(&house).await });
        workers.every(TIDY_EVERY, "customer tokens", &stopped, house, |house| async move {
            sweeps::forget_customer_tokens(&house).await
        });
        workers.every(CLOCKS_EVERY, "test clocks", &stopped, house, |house| async move {
            sweeps::read_test_clocks(&house).await
        });
        workers.every(STATISTICS_EVERY, "statistics", &stopped, house, |house| async move {
            house.store.gather_statistics().await
        });
        workers.every(NOTICES_EVERY, "alerts by mail", &stopped, house, |house| async move {
            notices::mail_due(&house).await
        });
        workers.every(NOTICES_EVERY, "alerts by webhook", &stopped, house, |house| async move {
            notices::post_due(&house).await
        });
        workers.every(SWEEP_EVERY, "reconciliation", &stopped, house, |house| async move {
            reconciliation::drive(&house).await
        });
        workers.every(SWEEP_EVERY, "settlement postings", &stopped, house, |house| async move {
            reconciliation::post(&house).await
        });
        workers.every(NIGHTLY_EVERY, "nightly reconciliation", &stopped, house, |house| async move {
            reconciliation::ask_nightly(&house).await
        });
        workers.running.spawn(orders::run(house.clone(), stopped.clone()));
        workers.running.spawn(house.webhooks.clone().run(stopped));
        workers
    }

    /// Runs `work` again and again: at once after a round that found something, else when the interval is over.
    fn every<F>(
        &mut self,
        interval: Duration,
        name: &'static str,
        stopped: &watch::Receiver<bool>,
        house: &House,
        work: impl Fn(House) -> F + Send + 'static,
    ) where
        F: Future<Output = Result<usize, StoreFailed>> + Send + 'static,
    {
        let (house, mut stopped) = (house.clone(), stopped.clone());
        self.running.spawn(async move {
            loop {
                let found = match work(house.clone()).await {
                    Ok(found) => found,
                    Err(failed) => {
                        tracing::warn!(worker = name, error = %failed, "a round failed; the next one tries again");
                        0
                    }
                };
                metrics::counter!("poisha_worker_items_total", "worker" => name)
                    .increment(u64::try_from(found).unwrap_or(u64::MAX));
                // Full batches follow one another after a breath, so that a failing item cannot spin a core.
                let rest = if found > 0 { interval / 10 } else { interval };
                tokio::select! {
                    () = tokio::time::sleep(rest) => {}
                    _ = stopped.changed() => return,
                }
            }
        });
    }

    /// Tells every worker to stop after its round, and waits for that at most so long.
    pub async fn stop(mut self, within: Duration) {
        let _ = self.stop.send(true);
        let all = async { while self.running.join_next().await.is_some() {} };
        if tokio::time::timeout(within, all).await.is_err() {
            tracing::warn!("workers were still busy; what they held is taken up again by a later round");
            self.running.shutdown().await;
        }
    }
}

/// Lets every worker work until it finds nothing more to do; for tests, which set the time instead of waiting for it.
pub async fn run_until_idle(house: &House) -> Result<(), StoreFailed> {
    for _ in 0..ROUNDS_MAX {
        sweeps::read_test_clocks(house).await?;
        let moved = sweeps::verify_due(house).await?
            + sweeps::expire_overdue(house).await?
            + sweeps::rematch_callbacks(house).await?
            + sweeps::propose_refunds(house).await?
            + sweeps::follow_refunds(house).await?
            + sweeps::watch_stock(house).await?
            + invoices::sweep(house).await?
            + invoices::mail(house).await?
            + statements::import_waiting(house).await?
            + orders::round(house).await?
            + reconciliation::drive(house).await?
            + reconciliation::post(house).await?
            + house.webhooks.run_until_idle().await?
            + notices::mail_due(house).await?
            + notices::post_due(house).await?;
        if moved == 0 {
            return Ok(());
        }
    }
    Err(StoreFailed::Database("the workers found work without end".into()))
}
