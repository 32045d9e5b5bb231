//! The webhook worker: events are fanned out into deliveries, deliveries are leased, posted and recorded.
//!
//! One loop does all of it. It runs when this process commits an event, when a delivery comes back, and otherwise at an
//! interval, for retries and for what other processes left. What came back while the database was busy is recorded
//! together. Killed at any point it loses nothing: a lease ends, and another worker posts the same body again under the
//! same `webhook-id`.

use adapters::{clock::SystemClock, ids::Ids, postgres::Store, webhook::sender::Sender};
use domain::{
    DeliveryId, StoreFailed,
    ids::NewIds,
    webhooks::{KeepsDeliveries, LeaseBounds, Leased, Outcome, TIME_OUT, Tried, deliver},
};
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{sync::watch, task::JoinSet, time};

/// Deliveries on their way at once in this process; each holds a socket and a body.
const AT_ONCE: usize = 256;
/// Deliveries on their way to one endpoint, over all processes: enough to be quick, too few to hurt.
const PER_ENDPOINT: u32 = 20;
/// Events fanned out in one statement.
const FAN_OUT_MAX: u32 = 500;
/// How often retries and the work of other processes are looked for.
const POLL: Duration = Duration::from_millis(500);
/// How often deliveries to removed endpoints are given up.
const TIDY_EVERY: Duration = Duration::from_secs(60);
/// What a lease has beyond the time of one attempt: for recording it, and for a slow machine.
const LEASE_MARGIN: Duration = Duration::from_secs(20);
/// How long deliveries that are on their way may take to come back when the worker stops.
const STOP_WITHIN: Duration = Duration::from_secs(5);
/// Rounds in which a test lets the worker find something to do; more means that it never ends.
const ROUNDS_MAX: usize = 1_000;

/// Delivers webhooks. Cheap to clone; every clone and every process may run at the same time.
#[derive(Clone, Debug)]
pub struct WebhookWorker {
    store: Store,
    sender: Sender,
    clock: SystemClock,
    ids: Arc<Ids>,
    bounds: Bounds,
}

/// How much is done at once.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Deliveries on their way at once in this process.
    pub at_once: usize,
    /// Deliveries on their way to one endpoint, over all processes.
    pub per_endpoint: u32,
    /// How long a worker has for a delivery before another may take it.
    pub lease: Duration,
    /// How often retries and the work of other processes are looked for.
    pub poll: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Bounds { at_once: AT_ONCE, per_endpoint: PER_ENDPOINT, lease: TIME_OUT + LEASE_MARGIN, poll: POLL }
    }
}

/// Deliveries that are on their way, and the leases they hold.
#[derive(Default)]
struct Flying {
    tasks: JoinSet<(DeliveryId, Result<Tried, StoreFailed>)>,
    leases: HashMap<DeliveryId, Leased>,
}

impl WebhookWorker {
    /// A worker with the usual bounds.
    pub fn new(store: Store, clock: SystemClock, sender: Sender) -> WebhookWorker {
        WebhookWorker { store, sender, clock, ids: Arc::new(Ids::new()), bounds: Bounds::default() }
    }

    /// The same, with other bounds.
    #[must_use]
    pub fn with_bounds(self, bounds: Bounds) -> WebhookWorker {
        WebhookWorker { bounds, ..self }
    }

    /// Works until it is told to stop; then what is on its way may come back, and the rest is given to others.
    pub async fn run(self, mut stopped: watch::Receiver<bool>) {
        let (mut flying, mut tidied) = (Flying::default(), None::<Instant>);
        while !*stopped.borrow() {
            if tidied.is_none_or(|at| at.elapsed() >= TIDY_EVERY) {
                tidied = Some(Instant::now());
                self.log(self.store.park_removed().await.map(|_| ()));
            }
            let more = self.take(&mut flying).await.unwrap_or_else(|failed| {
                self.log(Err(failed));
                false
            });
            let wait = if more { Duration::ZERO } else { self.bounds.poll };
            tokio::select! {
                done = flying.tasks.join_next(), if !flying.tasks.is_empty() => {
                    let tried = flying.landed(done);
                    self.log(self.keep(tried).await);
                }
                () = self.store.outbox_woken() => {}
                () = time::sleep(wait) => {}
                told = stopped.changed() => if told.is_err() { break },
            }
        }
        self.land(flying).await;
    }

    /// Works until nothing is due any more; for tests. Answers how many deliveries it tried.
    pub async fn run_until_idle(&self) -> Result<usize, StoreFailed> {
        let mut count = 0;
        self.store.park_removed().await?;
        for _ in 0..ROUNDS_MAX {
            let mut flying = Flying::default();
            let more = self.take(&mut flying).await?;
            if flying.tasks.is_empty() && !more {
                return Ok(count);
            }
            let mut tried = Vec::new();
            while let Some(done) = flying.tasks.join_next().await {
                tried.extend(flying.landed(Some(done)));
            }
            count += tried.len();
            self.keep(tried).await?;
        }
        Err(StoreFailed::Database("the webhook worker found something to do without end".into()))
    }

    /// Fans out, then sends off as much as there is room for. Says whether there is more to do at once.
    async fn take(&self, flying: &mut Flying) -> Result<bool, StoreFailed> {
        let events = self.store.fan_out(FAN_OUT_MAX).await?;
        metrics::counter!("poisha_webhook_events_total").increment(events.into());
        let room = self.bounds.at_once.saturating_sub(flying.tasks.len());
        if room > 0 {
            let bounds = LeaseBounds {
                limit: u32::try_from(room).unwrap_or(u32::MAX),
                per_endpoint: self.bounds.per_endpoint,
                lease: self.bounds.lease,
            };
            for leased in self.store.lease_due(bounds).await? {
                self.send_off(flying, leased);
            }
        }
        metrics::gauge!("poisha_webhook_in_flight").set(f64::from(u32::try_from(flying.tasks.len()).unwrap_or(0)));
        Ok(events == FAN_OUT_MAX)
    }

    fn send_off(&self, flying: &mut Flying, leased: Leased) {
        let worker = self.clone();
        flying.leases.insert(leased.delivery.id, leased.clone());
        flying.tasks.spawn(async move {
            let jitter = u8::try_from(worker.ids.random() & 0xff).unwrap_or(u8::MAX);
            let tried = deliver(&worker.sender, &worker.store, &worker.clock, &leased, jitter).await;
            (leased.delivery.id, tried)
        });
    }

    async fn keep(&self, tried: Vec<Tried>) -> Result<(), StoreFailed> {
        if tried.is_empty() {
            return Ok(());
        }
        for one in &tried {
            observe(one);
        }
        self.store.record(&tried).await
    }

    /// Lets what is on its way come back for a while, and gives the leases of the rest to other workers.
    async fn land(&self, mut flying: Flying) {
        let until = time::Instant::now() + STOP_WITHIN;
        while let Ok(Some(done)) = time::timeout_at(until, flying.tasks.join_next()).await {
            let tried = flying.landed(Some(done));
            self.log(self.keep(tried).await);
        }
        flying.tasks.shutdown().await;
        let unused: Vec<Leased> = flying.leases.into_values().collect();
        self.log(self.store.release(&unused).await);
    }

    fn log(&self, done: Result<(), StoreFailed>) {
        if let Err(failed) = done {
            tracing::warn!(worker = "webhooks", error = %failed, "a round failed; the next one tries again");
        }
    }
}

impl Flying {
    /// What came back: the first, and whatever else came in the meantime.
    fn landed(&mut self, first: Option<Joined>) -> Vec<Tried> {
        let mut all = Vec::new();
        let mut next = first;
        while let Some(joined) = next {
            match joined {
                Ok((id, tried)) => {
                    self.leases.remove(&id);
                    match tried {
                        Ok(tried) => all.push(tried),
                        // Its lease ends by itself, and it is posted again.
                        Err(failed) => {
                            tracing::warn!(delivery.id = %id, error = %failed, "a delivery was not recorded");
                        }
                    }
                }
                Err(broken) => tracing::error!(error = %broken, "a delivery broke off"),
            }
            next = self.tasks.try_join_next();
        }
        all
    }
}

type Joined = Result<(DeliveryId, Result<Tried, StoreFailed>), tokio::task::JoinError>;

fn observe(tried: &Tried) {
    let outcome = match &tried.attempted.outcome {
        taken if taken.is_taken() => "delivered",
        Outcome::Answered { .. } => "refused",
        Outcome::Failed { .. } => "unreachable",
    };
    metrics::counter!("poisha_webhook_attempts_total", "outcome" => outcome).increment(1);
    metrics::histogram!("poisha_webhook_attempt_seconds").record(tried.attempted.took);
    tracing::debug!(
        delivery.id = %tried.next.id,
        event.id = %tried.next.event,
        endpoint.id = %tried.next.endpoint,
        delivery.state = tried.next.state.as_str(),
        delivery.outcome = outcome,
        "webhook posted"
    );
}
