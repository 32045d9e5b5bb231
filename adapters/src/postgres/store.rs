//! The store: a pool to read from and a committer to decide through.

use super::{
    alerts,
    commit::{Committer, CommitterOptions},
    convert::database,
    pool::{self, Connections},
};
use crate::webhook::secret_box::SecretBox;
use diesel_async::RunQueryDsl;
use domain::{StoreFailed, alerts::Channel};
use std::sync::Arc;
use tokio::sync::Notify;

/// How to reach the database, and how much to ask of it.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// A `postgres://` URL or a `host=… user=… dbname=…` list.
    pub url: String,
    /// Connections for reading.
    pub pool_size: usize,
    /// Decisions that may wait; one more is refused as busy.
    pub queue_max: usize,
    /// Decisions that are made durable together.
    pub batch_max: usize,
    /// Whether commits are sealed into the hash chain. Only the benchmark switches it off.
    pub chain: bool,
    /// Where customers reach this server, for the links in event bodies.
    pub public_url: String,
    /// What signing secrets are sealed with.
    pub secrets: SecretBox,
    /// The channels on which people are told of new alerts.
    pub channels: Vec<Channel>,
}

impl StoreOptions {
    /// The usual measures for that database.
    pub fn new(url: impl Into<String>, public_url: impl Into<String>) -> StoreOptions {
        StoreOptions {
            url: url.into(),
            pool_size: 16,
            queue_max: 4_096,
            batch_max: 512,
            chain: true,
            public_url: public_url.into(),
            secrets: SecretBox::open_box(),
            channels: Vec::new(),
        }
    }
}

/// Why the store could not be opened.
pub type ConnectFailed = StoreFailed;

/// Everything that is kept. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(super) pool: Connections,
    pub(super) committer: Committer,
    pub(super) secrets: SecretBox,
    pub(super) channels: String,
    /// Where the database is, for connections outside the pool.
    pub(super) url: Arc<str>,
    outbox: Arc<Notify>,
    orders: Arc<Notify>,
}

impl Store {
    /// Opens the store: the pool fills as it is used, the committer connects at once.
    pub async fn connect(options: StoreOptions) -> Result<Store, ConnectFailed> {
        let pool = pool::open(&options.url, options.pool_size)?;
        let (outbox, orders) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let secrets = options.secrets.clone();
        let channels = alerts::joined(&options.channels);
        let url = Arc::from(options.url.as_str());
        let committer = Committer::start(
            CommitterOptions {
                url: options.url,
                queue_max: options.queue_max,
                batch_max: options.batch_max,
                chain: options.chain,
                public_url: options.public_url,
                secrets: options.secrets,
                channels: channels.clone(),
            },
            Arc::clone(&outbox),
            Arc::clone(&orders),
        )
        .await?;
        Ok(Store { pool, committer, secrets, channels, url, outbox, orders })
    }

    /// Resolves when an event was committed by this process since it was last awaited.
    pub async fn outbox_woken(&self) {
        self.outbox.notified().await;
    }

    /// Resolves when this process committed something about an order since it was last awaited.
    pub async fn orders_woken(&self) {
        self.orders.notified().await;
    }

    /// Wakes whoever waits for events.
    pub(super) fn wake_outbox(&self) {
        self.outbox.notify_one();
    }

    /// Decisions that wait, and how many may.
    pub fn queue(&self) -> (usize, usize) {
        self.committer.queue()
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        diesel::select(diesel::dsl::sql::<diesel::sql_types::Integer>("1"))
            .get_result::<i32>(&mut connection)
            .await
            .map(|_| ())
            .map_err(database)
    }

    /// Makes everything that waits durable, then takes no more.
    pub async fn shutdown(&self) {
        self.committer.shutdown().await;
        self.pool.close();
    }

    pub(super) async fn connection(&self) -> Result<pool::Connection, StoreFailed> {
        pool::from(&self.pool).await
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("queue", &self.queue()).finish_non_exhaustive()
    }
}
