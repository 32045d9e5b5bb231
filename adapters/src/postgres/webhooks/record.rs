//! What came of attempts: one statement moves the deliveries, keeps the attempts and raises the alerts.

use super::{
    fan_out::FanOut,
    lease::{LEASING, LeaseDue, LeasedRow},
};
use crate::postgres::{
    convert::{database, to_time, to_uuid},
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    result::Error,
    sql_types::{Array, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    StoreFailed,
    alerts::AlertKind,
    webhooks::{DeliveryState, KeepsDeliveries, LeaseBounds, Leased, Outcome, Tried},
};
use std::collections::HashSet;
use uuid::Uuid;

statement! {
    /// Keeps attempts. A delivery moves when it is still pending and either the lease is the attempt's own or the
    /// endpoint took it: a late failure changes nothing, a late success ends it.
    RecordTried {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, delivery_id: Array<SqlUuid> = Vec<Uuid>,
        lease: Array<Timestamptz> = Vec<DateTime<Utc>>, state: Array<Text> = Vec<String>,
        attempts: Array<SmallInt> = Vec<i16>, due_at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        moved_at: Array<Timestamptz> = Vec<DateTime<Utc>>, at: Array<Timestamptz> = Vec<DateTime<Utc>>,
        took_ms: Array<Integer> = Vec<i32>, status: Array<Nullable<SmallInt>> = Vec<Option<i16>>,
        error: Array<Nullable<Text>> = Vec<Option<String>>, excerpt: Array<Text> = Vec<String>,
        alert: Array<Text> = Vec<String>, channels: Array<Text> = Vec<String>,
    }
    "with tried as (
        select * from unnest(" .. ") as t (app_id, mode, delivery_id, lease, state, attempts, due_at, moved_at, at,
            took_ms, status, error, excerpt, alert, channels)
     ),
     held as (
        select t.*, d.attempts_made + 1 as number, d.state = 'PENDING' and (d.lease_until = t.lease or t.state = 'DELIVERED') as moves
        from tried t
        join webhook_deliveries d on d.app_id = t.app_id and d.mode = t.mode and d.id = t.delivery_id
        order by d.app_id, d.mode, d.id for update of d
     ),
     counted as (
        update webhook_deliveries d set attempts_made = h.number,
            state = case when h.moves then h.state else d.state end,
            attempts = case when h.moves then h.attempts else d.attempts end,
            due_at = case when h.moves then h.due_at else d.due_at end,
            lease_until = case when h.moves then null else d.lease_until end,
            updated_at = case when h.moves then h.moved_at else d.updated_at end
        from held h where d.app_id = h.app_id and d.mode = h.mode and d.id = h.delivery_id
     ),
     kept as (
        insert into webhook_attempts (app_id, mode, delivery_id, number, at, took_ms, status, error, response_excerpt)
        select app_id, mode, delivery_id, number, at, took_ms, status, error, excerpt from held
     ),
     alerted as (
        insert into alerts as a (app_id, mode, id, kind, subject_id, detail, raised_at, last_raised_at)
        select app_id, mode, new_id(), 'WEBHOOK_PARKED', delivery_id, alert, moved_at, moved_at from held
        where moves and state = 'PARKED' order by app_id, mode, delivery_id
        on conflict (app_id, mode, kind, subject_id) where status <> 'RESOLVED' do update set times = a.times + 1,
            detail = excluded.detail, last_raised_at = greatest(a.last_raised_at, excluded.last_raised_at)
        returning app_id, mode, id, subject_id, detail, times
     ),
     noticed as (
        insert into alert_notices (app_id, mode, id, alert_id, channel, detail)
        select a.app_id, a.mode, new_id(), a.id, channel, a.detail
        from alerted a join held h on h.app_id = a.app_id and h.mode = a.mode and h.delivery_id = a.subject_id
            cross join string_to_table(h.channels, ',') channel
        where a.times = 1
     )
     select detail from alerted"
    -> Text
}

statement! {
    /// Gives leases back.
    Release {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, delivery_id: Array<SqlUuid> = Vec<Uuid>,
        lease: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "update webhook_deliveries d set lease_until = null from unnest(" .. ") as t (app_id, mode, delivery_id, lease)
     where d.app_id = t.app_id and d.mode = t.mode and d.id = t.delivery_id and d.lease_until = t.lease"
}

const PARK_REMOVED: &str = "update webhook_deliveries d \
     set state = 'PARKED', due_at = null, lease_until = null, updated_at = scope_now(d.app_id, d.mode) \
     from webhook_endpoints e where e.state = 'REMOVED' and d.state = 'PENDING' \
        and d.app_id = e.app_id and d.mode = e.mode and d.endpoint_id = e.id";

impl KeepsDeliveries for Store {
    async fn fan_out(&self, limit: u32) -> Result<u32, StoreFailed> {
        let mut connection = self.connection().await?;
        let fan_out = FanOut { limit: i32::try_from(limit).unwrap_or(i32::MAX) };
        let taken: i64 = fan_out.get_result(&mut connection).await.map_err(database)?;
        Ok(u32::try_from(taken).unwrap_or(u32::MAX))
    }

    async fn lease_due(&self, bounds: LeaseBounds) -> Result<Vec<Leased>, StoreFailed> {
        let whole = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        let statement = LeaseDue {
            bounds: vec![whole(bounds.limit), whole(bounds.per_endpoint)],
            lease_ms: i64::try_from(bounds.lease.as_millis()).unwrap_or(i64::MAX),
        };
        let mut connection = self.connection().await?;
        let leasing = connection.transaction::<Vec<LeasedRow>, Error, _>(async |connection| {
            connection.batch_execute(LEASING).await?;
            statement.load(connection).await
        });
        let mut rows = leasing.await.map_err(database)?;
        rows.sort_by_key(LeasedRow::place);
        let opened = rows.into_iter().filter_map(|row| match row.into_leased(&self.secrets) {
            Ok(leased) => Some(leased),
            Err(failed) => {
                // One row that cannot be read must not hold up the others; its lease ends, and this is said again.
                tracing::error!(error = %failed, "a delivery cannot be posted");
                None
            }
        });
        Ok(opened.collect())
    }

    async fn record(&self, tried: &[Tried]) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        let mut rest: Vec<&Tried> = tried.iter().collect();
        // Two attempts at one delivery need two numbers, and one statement counts each row once.
        while !rest.is_empty() {
            let mut seen = HashSet::new();
            let (now, later) = rest.into_iter().partition(|one| seen.insert(one.next.id));
            keep(&mut connection, now, &self.channels).await?;
            rest = later;
        }
        Ok(())
    }

    async fn release(&self, unused: &[Leased]) -> Result<(), StoreFailed> {
        if unused.is_empty() {
            return Ok(());
        }
        let release = Release {
            app_id: unused.iter().map(|leased| to_uuid(leased.delivery.scope.app.as_u128())).collect(),
            mode: unused.iter().map(|leased| leased.delivery.scope.mode.as_str().to_owned()).collect(),
            delivery_id: unused.iter().map(|leased| to_uuid(leased.delivery.id.as_u128())).collect(),
            lease: unused.iter().map(|leased| to_time(leased.until)).collect(),
        };
        let mut connection = self.connection().await?;
        release.execute(&mut connection).await.map(|_| ()).map_err(database)
    }

    async fn park_removed(&self) -> Result<u64, StoreFailed> {
        let mut connection = self.connection().await?;
        let parked = diesel::sql_query(PARK_REMOVED).execute(&mut connection).await.map_err(database)?;
        Ok(u64::try_from(parked).unwrap_or(u64::MAX))
    }
}

async fn keep(connection: &mut AsyncPgConnection, tried: Vec<&Tried>, channels: &str) -> Result<(), StoreFailed> {
    let mut statement = RecordTried::default();
    for Tried { lease, next, attempted } in tried {
        statement.app_id.push(to_uuid(next.scope.app.as_u128()));
        statement.mode.push(next.scope.mode.as_str().to_owned());
        statement.delivery_id.push(to_uuid(next.id.as_u128()));
        statement.lease.push(to_time(*lease));
        statement.state.push(next.state.as_str().to_owned());
        statement.attempts.push(i16::try_from(next.attempts).unwrap_or(i16::MAX));
        let (due, moved) = match next.state {
            DeliveryState::Pending { at } => (Some(to_time(at)), attempted.at.plus(attempted.took)),
            DeliveryState::Delivered { at } | DeliveryState::Parked { at } => (None, at),
        };
        statement.due_at.push(due);
        statement.moved_at.push(to_time(moved));
        statement.at.push(to_time(attempted.at));
        statement.took_ms.push(i32::try_from(attempted.took.as_millis()).unwrap_or(i32::MAX));
        let (status, error) = match &attempted.outcome {
            Outcome::Answered { status } => (Some(i16::try_from(*status).unwrap_or(i16::MAX)), None),
            Outcome::Failed { error } => (None, Some(error.clone())),
        };
        statement.status.push(status);
        statement.error.push(error);
        statement.excerpt.push(attempted.response.clone());
        let detail = format!("delivery {} to endpoint {}: given up", next.id, next.endpoint);
        statement.alert.push(format!("{detail} after {} attempts", next.attempts));
        statement.channels.push(channels.to_owned());
    }
    let alerts: Vec<String> = statement.load(connection).await.map_err(database)?;
    for detail in alerts {
        let kind = AlertKind::WebhookParked.as_str();
        tracing::warn!(alert.kind = kind, alert.detail = %detail, "alert raised");
        metrics::counter!("poisha_alerts_total", "kind" => kind).increment(1);
    }
    Ok(())
}
