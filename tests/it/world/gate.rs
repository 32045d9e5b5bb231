//! Places where the world around a server can be held still, so that a test knows exactly how far the server has come.
//!
//! The product knows nothing of this: what is held is the gateway, the application's receiver, or a table of the
//! database, each of which a server must be able to wait for.

use crate::support::Result;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Notify, watch},
    time::{sleep, timeout},
};
use tokio_postgres::{Client, NoTls};

/// A place that is not reached within this time is not reached at all.
const REACHED_WITHIN: Duration = Duration::from_secs(15);
/// How often the database is asked who waits for a lock.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// A moment in a conversation with somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    /// The gateway was asked for a session and has not begun to open one.
    InitAsked,
    /// The gateway has opened a session and not answered.
    InitAnswered,
    /// The gateway was asked what became of a payment.
    VerifyAsked,
    /// The gateway knows what to answer and has not.
    VerifyAnswered,
    /// The gateway was asked for a refund and has not begun.
    RefundAsked,
    /// The gateway has taken a refund and not answered.
    RefundAnswered,
    /// A webhook has arrived and was not looked at.
    HookArrived,
    /// A webhook was taken and not answered.
    HookTaken,
}

/// What passes here goes through unless this very point is held.
#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<Mutex<Option<Place>>>);

#[derive(Clone)]
struct Place {
    point: Point,
    reached: Arc<Notify>,
    open: watch::Receiver<bool>,
}

/// A held place; dropping it lets everybody go on.
pub(crate) enum Held {
    /// At a gate.
    Point { reached: Arc<Notify>, _open: watch::Sender<bool>, gate: Gate },
    /// In the database, by a lock of our own that others wait for.
    Lock { client: Client, reached: String },
}

impl Gate {
    /// Holds everybody who comes to that point from now on.
    pub(crate) fn hold(&self, point: Point) -> Held {
        let (open, waits) = watch::channel(false);
        let reached = Arc::new(Notify::new());
        *self.lock() = Some(Place { point, reached: Arc::clone(&reached), open: waits });
        Held::Point { reached, _open: open, gate: self.clone() }
    }

    /// Goes through, as soon as nobody holds this point.
    pub(crate) async fn pass(&self, point: Point) {
        let place = self.lock().clone().filter(|place| place.point == point);
        if let Some(mut place) = place {
            place.reached.notify_one();
            // An error means that whoever held it is gone, which opens it too.
            let _ = place.open.wait_for(|open| *open).await;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Place>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// Holds a table: it can be read, and whoever writes to it waits, in the middle of a transaction.
    pub(crate) async fn table(url: &str, table: &str) -> Result<Held> {
        let waits = format!("relation = '{table}'::regclass and not granted");
        Held::lock(url, &format!("lock table {table} in share mode"), &waits).await
    }

    /// Holds the lock that a worker takes to lease deliveries; reached when there is a delivery to lease.
    pub(crate) async fn leasing(url: &str) -> Result<Held> {
        let waits = "locktype = 'advisory' and not granted \
             and exists (select 1 from webhook_deliveries where state = 'PENDING')";
        Held::lock(url, "select pg_advisory_xact_lock(7332)", waits).await
    }

    /// Holds the import of a statement at the first batch with a line behind that one; the batches before it are kept.
    pub(crate) async fn lines_behind(url: &str, number: u32) -> Result<Held> {
        let pause = format!(
            "create or replace function pause() returns trigger language plpgsql as $$
             begin perform pg_advisory_xact_lock_shared({number}); return new; end $$;
             create or replace trigger pause before insert on statement_lines
             for each row when (new.number > {number}) execute function pause()"
        );
        tests::cluster::execute(url, &pause).await?;
        Held::lock(url, &format!("select pg_advisory_xact_lock({number})"), "locktype = 'advisory' and not granted")
            .await
    }

    async fn lock(url: &str, take: &str, waits: &str) -> Result<Held> {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
        tokio::spawn(connection);
        client.batch_execute(&format!("begin; {take}")).await?;
        let reached = format!(
            "select exists (select 1 from pg_locks where {waits} \
             and database = (select oid from pg_database where datname = current_database()))"
        );
        Ok(Held::Lock { client, reached })
    }

    /// Waits until a server has come here.
    pub(crate) async fn reached(&self) -> Result {
        let reached = async {
            match self {
                Held::Point { reached, .. } => reached.notified().await,
                Held::Lock { client, reached } => {
                    while !client.query_one(reached, &[]).await?.get::<_, bool>(0) {
                        sleep(LOOK_EVERY).await;
                    }
                }
            }
            Ok(())
        };
        timeout(REACHED_WITHIN, reached).await.map_err(|_| "nobody came to the place that is held")?
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Held::Point { gate, .. } = self {
            gate.lock().take();
        }
    }
}
