//! Searching what many applications did: every list is compared with what its filter says, item by item, on a small world
//! of the benchmark's own making.

mod events;
mod evidence;
mod payments;
mod sums;

use crate::support::{self, Result};
use adapters::postgres::Store;
use domain::{
    AppId, Mode, PaymentId, Scope,
    payments::{FindsPayments, Payment},
};
use tests::cluster::{Database, execute};
use tokio_postgres::{Client, NoTls};
use uuid::Uuid;

const SEED: &str = include_str!("../bench/lists.sql");

/// What people type, and what breaks a query or a page that is put together from text.
const HOSTILE: [&str; 8] = [
    "' or 1=1 --",
    "'; drop table payments; --",
    "\\'; select pg_sleep(9)",
    "%",
    "_",
    "$1",
    "\u{202e}=cmd|' /C calc'!A0",
    "\"><script>alert(1)</script>",
];

/// A world of sixteen applications, and all of its payments.
struct World {
    store: Store,
    client: Client,
    all: Vec<Payment>,
    database: Database,
}

impl World {
    async fn of(name: &str, payments: u32) -> Result<World> {
        let (database, store) = support::store(name).await?;
        execute(database.url(), &SEED.replace("{count}", &payments.to_string())).await?;
        execute(database.url(), "analyze").await?;
        let (client, connection) = tokio_postgres::connect(database.url(), NoTls).await?;
        tokio::spawn(connection);
        let mut world = World { store, client, all: Vec::new(), database };
        world.look_again().await?;
        Ok(world)
    }

    /// Reads every payment by its id.
    async fn look_again(&mut self) -> Result {
        self.all.clear();
        for row in self.client.query("select app_id, mode, id from payments", &[]).await? {
            let mode = Mode::parse(row.get(1)).ok_or("no mode")?;
            let scope = Scope { app: AppId::from_u128(row.get::<_, Uuid>(0).as_u128()), mode };
            let id = PaymentId::from_u128(row.get::<_, Uuid>(2).as_u128());
            self.all.push(self.store.payment(scope, id).await?.ok_or("it was there")?);
        }
        Ok(())
    }

    /// The applications, the largest first.
    fn apps(&self) -> Vec<AppId> {
        let mut apps: Vec<AppId> = self.all.iter().map(|payment| payment.scope.app).collect();
        apps.sort_unstable();
        apps.dedup();
        let size = |app: &AppId| self.all.iter().filter(|payment| payment.scope.app == *app).count();
        apps.sort_by_key(|app| std::cmp::Reverse(size(app)));
        apps
    }

    async fn tell(&self, sql: &str) -> Result {
        execute(self.database.url(), sql).await
    }
}
