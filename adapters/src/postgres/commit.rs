//! The committer: every decision of this process becomes durable here, many in one transaction.
//!
//! While one transaction is being made durable, the decisions that arrive wait in a bounded queue. The next transaction
//! locks and loads all their subjects at once, runs the rules in memory in order of arrival (a later one sees what an
//! earlier one left) and writes everything with one statement a table. A refusal concerns its own decision alone; when
//! the database refuses the whole, each member is tried by itself.
//!
//! What must always hold: nobody is answered before the commit is durable; a decision is kept whole or not at all; the
//! order of locks is apps, endpoints, gateway configurations, products, pools, discounts, orders, keys, payments,
//! invoices, registers, codes, alerts, accounts, each sorted by key, then the audit chain, in every process. Codes that are given are taken as they lie
//! free, in no order, so there the rule is another one: see [`super::vouchers`].

mod desk;
mod job;
mod kept;
mod rows;
mod transaction;
mod wanted;

use super::pool;
use crate::webhook::secret_box::SecretBox;
use diesel_async::AsyncPgConnection;
use domain::{StoreFailed, ledger::Block, ledger::Lane};
use job::Job;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::{Mutex, Notify, mpsc};

pub(super) use desk::{Desk, Glance, Held, Noun, Render, Shelf};
pub(super) use job::KeepCallback;
pub(super) use rows::{EventRow, JudgementRow, RaisedRow, SettledRow, TransferRow};
pub(super) use wanted::{KeyName, Wanted, key_name};

/// How long the committer waits before it tries to reach a lost database again.
const RECONNECT_AFTER: Duration = Duration::from_millis(200);

/// What the committer needs to know.
#[derive(Clone, Debug)]
pub(super) struct CommitterOptions {
    pub(super) url: String,
    pub(super) queue_max: usize,
    pub(super) batch_max: usize,
    pub(super) chain: bool,
    pub(super) public_url: String,
    pub(super) secrets: SecretBox,
    pub(super) channels: String,
}

/// The near end of the committer's queue.
#[derive(Clone, Debug)]
pub(super) struct Committer {
    queue: mpsc::Sender<Box<dyn Job>>,
    queue_max: usize,
    stop: Arc<Notify>,
    stopped: Arc<Mutex<Option<tokio::task::JoinHandle<()>>>>,
}

impl Committer {
    /// Connects and starts committing.
    pub(super) async fn start(
        options: CommitterOptions,
        outbox: Arc<Notify>,
        orders: Arc<Notify>,
    ) -> Result<Committer, StoreFailed> {
        let (queue, arriving) = mpsc::channel(options.queue_max);
        let stop = Arc::new(Notify::new());
        let queue_max = options.queue_max;
        let line = Line::open(&options.url).await?;
        let far = FarEnd { options, arriving, outbox, orders, line: Some(line) };
        let task = tokio::spawn(far.run(Arc::clone(&stop)));
        Ok(Committer { queue, queue_max, stop, stopped: Arc::new(Mutex::new(Some(task))) })
    }

    /// Puts a job in the queue; a full queue is busy, and nothing was done.
    fn put(&self, job: Box<dyn Job>) -> Result<(), StoreFailed> {
        self.queue.try_send(job).map_err(|_| {
            metrics::counter!("poisha_store_refused_total").increment(1);
            StoreFailed::Busy
        })?;
        metrics::gauge!("poisha_store_queue_depth").set(u32::try_from(self.queue().0).unwrap_or(u32::MAX));
        Ok(())
    }

    /// Decisions that wait, and how many may.
    pub(super) fn queue(&self) -> (usize, usize) {
        (self.queue.max_capacity() - self.queue.capacity(), self.queue_max)
    }

    /// Commits what waits and stops.
    pub(super) async fn shutdown(&self) {
        self.stop.notify_one();
        if let Some(task) = self.stopped.lock().await.take() {
            task.await.ok();
        }
    }
}

/// A connection with its lane in the chain.
struct Line {
    connection: AsyncPgConnection,
    lane: Lane,
    head: Option<Block>,
}

impl Line {
    async fn open(url: &str) -> Result<Line, StoreFailed> {
        let mut connection = pool::connect_committer(url).await?;
        let (lane, head) = kept::lease_lane(&mut connection).await?;
        tracing::info!(
            ledger.lane = lane,
            ledger.height = head.map_or(0, |head: Block| head.height),
            "committer connected"
        );
        Ok(Line { connection, lane, head })
    }
}

/// The far end of the queue.
struct FarEnd {
    options: CommitterOptions,
    arriving: mpsc::Receiver<Box<dyn Job>>,
    outbox: Arc<Notify>,
    /// Wakes whoever delivers orders: each waits for a notice of its own.
    orders: Arc<Notify>,
    line: Option<Line>,
}

impl FarEnd {
    async fn run(mut self, stop: Arc<Notify>) {
        let mut batch = Vec::with_capacity(self.options.batch_max);
        loop {
            tokio::select! {
                biased;
                count = self.arriving.recv_many(&mut batch, self.options.batch_max) => if count == 0 { break },
                () = stop.notified() => self.arriving.close(),
            }
            if !batch.is_empty() {
                self.commit(std::mem::take(&mut batch)).await;
            }
        }
    }

    /// Commits a batch, or each of its members by itself when the database refuses the whole.
    async fn commit(&mut self, batch: Vec<Box<dyn Job>>) {
        let Err((batch, failure)) = self.try_commit(batch, self.options.batch_max).await else { return };
        if failure.is_lost() {
            return batch.into_iter().for_each(|job| job.answer(Err(&failure)));
        }
        tracing::debug!(error = %failure.detail(), store.batch = batch.len(), "a batch was refused; trying its members one by one");
        metrics::counter!("poisha_store_batches_refused_total").increment(1);
        for job in batch {
            self.commit_alone(job).await;
        }
    }

    /// Commits one job. Where another process was faster (it made the same key, or held a lock), the rules are asked
    /// again, for now they see what it left.
    async fn commit_alone(&mut self, job: Box<dyn Job>) {
        let mut alone = vec![job];
        for last in [false, false, true] {
            match self.try_commit(alone, 1).await {
                Ok(()) => return,
                Err((again, failure)) if failure.is_race() && !last => alone = again,
                Err((refused, failure)) => return refused.into_iter().for_each(|job| job.answer(Err(&failure))),
            }
        }
    }

    /// Commits a batch. While the transaction begins it may grow to `size_max`: who was answered a moment ago asks again
    /// by then, and a fuller batch takes hardly longer.
    async fn try_commit(
        &mut self,
        mut batch: Vec<Box<dyn Job>>,
        size_max: usize,
    ) -> Result<(), (Vec<Box<dyn Job>>, transaction::Failure)> {
        let began = Instant::now();
        let (render, chain) = (Render { public_url: self.options.public_url.clone() }, self.options.chain);
        let (secrets, channels) = (self.options.secrets.clone(), self.options.channels.clone());
        let mut line = match self.begin().await {
            Ok(line) => line,
            Err(failed) => return Err((batch, transaction::Failure::lost(failed))),
        };
        while batch.len() < size_max
            && let Ok(job) = self.arriving.try_recv()
        {
            batch.push(job);
        }
        let mut desk = Desk::new(render, secrets, channels, chain.then_some((line.lane, line.head)));
        match transaction::run(&mut line.connection, &mut desk, &mut batch).await {
            Ok(()) => {
                line.head = desk.head().or(line.head);
                if desk.concerns_orders() {
                    self.orders.notify_one();
                }
                if desk.told() {
                    self.outbox.notify_one();
                }
                self.line = Some(line);
                observe(batch.len(), began.elapsed());
                batch.into_iter().for_each(|job| job.answer(Ok(())));
                Ok(())
            }
            Err(failure) => {
                self.line = (!failure.is_lost()).then_some(line);
                Err((batch, failure))
            }
        }
    }

    /// A connection on which a transaction has begun. One that was lost while nothing was under way is replaced.
    async fn begin(&mut self) -> Result<Line, StoreFailed> {
        if let Some(mut line) = self.line.take()
            && transaction::begin(&mut line.connection).await.is_ok()
        {
            return Ok(line);
        }
        let reopened = self.reopen().await;
        if let Err(failed) = &reopened {
            tracing::warn!(error = %failed, "the committer cannot reach the database");
            tokio::time::sleep(RECONNECT_AFTER).await;
        }
        reopened
    }

    async fn reopen(&self) -> Result<Line, StoreFailed> {
        let mut line = Line::open(&self.options.url).await?;
        transaction::begin(&mut line.connection).await?;
        Ok(line)
    }
}

fn observe(decisions: usize, took: Duration) {
    let decisions = u32::try_from(decisions).unwrap_or(u32::MAX);
    metrics::counter!("poisha_store_commits_total").increment(1);
    metrics::counter!("poisha_store_decisions_total").increment(decisions.into());
    metrics::histogram!("poisha_store_batch_size").record(decisions);
    metrics::histogram!("poisha_store_commit_seconds").record(took);
}
