//! The contract of the store, kept by PostgreSQL: the same cases that the in-memory store runs.

use crate::support::{Result, store_with};
use adapters::{
    clock::SystemClock,
    postgres::{Store, StoreOptions},
    webhook::secret_box::SecretBox,
};
use domain::{
    AppId, AttemptId, CallbackId, Mode, PaymentId, Scope, Timestamp,
    alerts::{AlertKind, Channel},
    payments::{
        Method,
        callback::{Callback, CallbackOutcome, Judgement},
        gateway::RawCallback,
    },
    testing::contract::{self, Inspect, Told},
    time::Clock,
    webhooks::EventType,
};
use tests::cluster::Database;
use tokio_postgres::{NoTls, Row, types::ToSql};
use uuid::Uuid;

macro_rules! on_postgresql {
    ($($case:ident)*) => { $(
        #[tokio::test(flavor = "multi_thread")]
        async fn $case() -> Result {
            let every = |options: &mut StoreOptions| {
                options.channels = Channel::ALL.to_vec();
                options.secrets = SecretBox::with_key(&[7; 32]);
            };
            let (database, store) = store_with(stringify!($case), every).await?;
            let seen = Seen { database, store: store.clone() };
            contract::$case(&store, &seen).await;
            Ok(())
        }
    )* };
}
domain::each_contract_case!(on_postgresql);

/// Looks into the tables themselves.
struct Seen {
    database: Database,
    store: Store,
}

impl Seen {
    async fn rows(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Vec<Row> {
        let (client, connection) = tokio_postgres::connect(self.database.url(), NoTls).await.unwrap();
        let connection = tokio::spawn(connection);
        let rows = client.query(sql, values).await.unwrap();
        drop(client);
        connection.await.unwrap().unwrap();
        rows
    }
}

impl Inspect for Seen {
    fn now(&self) -> Timestamp {
        SystemClock::new().wall()
    }

    async fn told(&self, scope: Scope) -> Vec<Told> {
        let sql = "select type, object_id, sequence from webhook_events where app_id = $1 and mode = $2 order by object_id, sequence";
        let rows = self.rows(sql, &[&Uuid::from_u128(scope.app.as_u128()), &scope.mode.as_str()]).await;
        let told = |row: &Row| Told {
            scope,
            kind: EventType::parse(row.get(0)).unwrap(),
            object: row.get::<_, Uuid>(1).as_u128(),
            sequence: row.get(2),
        };
        rows.iter().map(told).collect()
    }

    async fn alerts(&self, scope: Scope) -> Vec<AlertKind> {
        let sql = "select kind from alerts where app_id = $1 and mode = $2 order by id";
        let rows = self.rows(sql, &[&Uuid::from_u128(scope.app.as_u128()), &scope.mode.as_str()]).await;
        let kind = |row: &Row| AlertKind::ALL.into_iter().find(|kind| kind.as_str() == row.get::<_, &str>(0)).unwrap();
        rows.iter().map(kind).collect()
    }

    async fn judgement(&self, id: CallbackId) -> Option<(Callback, Judgement)> {
        let sql = "select method, http_method, path, query, headers::text, body, peer, \
            (extract(epoch from received_at) * 1000000)::bigint, outcome, app_id, mode, payment_id, attempt_id, \
            (extract(epoch from coalesce(judged_at, received_at)) * 1000000)::bigint \
            from callbacks where id = $1";
        let rows = self.rows(sql, &[&Uuid::from_u128(id.as_u128())]).await;
        let row = rows.first()?;
        let raw = RawCallback {
            method: Method::parse(row.get(0)).unwrap(),
            http_method: row.get(1),
            path: row.get(2),
            query: row.get(3),
            headers: serde_json::from_str(row.get(4)).unwrap(),
            body: row.get(5),
            peer: row.get(6),
        };
        let outcome = [
            CallbackOutcome::Received,
            CallbackOutcome::Accepted,
            CallbackOutcome::Duplicate,
            CallbackOutcome::Forged,
            CallbackOutcome::Unmatched,
            CallbackOutcome::Mismatch,
        ]
        .into_iter()
        .find(|outcome| outcome.as_str() == row.get::<_, &str>(8));
        let about = row.get::<_, Option<Uuid>>(9).map(|app| {
            let scope = Scope { app: AppId::from_u128(app.as_u128()), mode: Mode::parse(row.get(10)).unwrap() };
            let (payment, attempt): (Uuid, Uuid) = (row.get(11), row.get(12));
            (scope, PaymentId::from_u128(payment.as_u128()), AttemptId::from_u128(attempt.as_u128()))
        });
        let callback = Callback { id, raw, received_at: Timestamp::from_micros(row.get(7)) };
        Some((callback, Judgement { outcome: outcome.unwrap(), about, at: Timestamp::from_micros(row.get(13)) }))
    }

    async fn verify_book(&self) -> std::result::Result<(), String> {
        let proven = self.store.verify_ledger().await.map_err(|failed| failed.to_string())?;
        match proven.faults.first() {
            Some(fault) => Err(fault.to_string()),
            None => Ok(()),
        }
    }
}
