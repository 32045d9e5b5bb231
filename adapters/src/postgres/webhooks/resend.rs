//! Sending again. A delivery that ended begins a new round, and an endpoint that had none for an event gets one; what is
//! on its way stays on its way.

use super::row::DeliveryRow;
use crate::{
    ids::Ids,
    postgres::{
        convert::{database, to_time, to_uuid},
        schema::webhooks::{webhook_deliveries, webhook_endpoints, webhook_events},
        statement::statement,
        store::Store,
    },
    webhook::body,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    Declined, DeliveryId, EndpointId, EventId, Scope, StoreFailed, Timestamp,
    ids::NewIds,
    webhooks::{
        DeliveryState, Event, EventType, KeptDelivery, REPLAY_MAX, ResendRefused, ResendsEvents, SCHEMA_VERSION,
    },
};
use uuid::Uuid;

const ENABLED: &str = "ENABLED";

statement! {
    /// Sends one event again to every endpoint that receives and wants it. A test event goes to its own endpoint alone.
    ResendEvent { app_id: SqlUuid = Uuid, mode: Text = String, event_id: SqlUuid = Uuid, at: Timestamptz = DateTime<Utc> }
    "with asked (app_id, mode, event_id, at) as (select " .. ")
     insert into webhook_deliveries (app_id, mode, id, event_id, endpoint_id, object_id, sequence, state, attempts,
        attempts_made, due_at, created_at, updated_at)
     select v.app_id, v.mode, new_id(), v.id, e.id, v.object_id, v.sequence, 'PENDING', 0, 0, a.at, a.at, a.at
     from asked a
     join webhook_events v on v.app_id = a.app_id and v.mode = a.mode and v.id = a.event_id
     join webhook_endpoints e on e.app_id = a.app_id and e.mode = a.mode and e.state = 'ENABLED'
        and case when v.type = 'endpoint.test' then e.id = v.object_id
            else e.event_types = '{}' or v.type = any (e.event_types) end
     on conflict (app_id, mode, event_id, endpoint_id) do update
        set state = 'PENDING', attempts = 0, due_at = excluded.due_at, updated_at = excluded.updated_at
        where webhook_deliveries.state <> 'PENDING'"
}

statement! {
    /// How many events of a range an endpoint wants.
    CountRange {
        app_id: SqlUuid = Uuid, mode: Text = String, endpoint_id: SqlUuid = Uuid, since: Timestamptz = DateTime<Utc>,
        until: Timestamptz = DateTime<Utc>,
    }
    "with asked (app_id, mode, endpoint_id, since, until) as (select " .. ")
     select count(*) from asked a
     join webhook_endpoints e on e.app_id = a.app_id and e.mode = a.mode and e.id = a.endpoint_id
     join webhook_events v on v.app_id = a.app_id and v.mode = a.mode and v.created_at between a.since and a.until
        and v.type <> 'endpoint.test' and (e.event_types = '{}' or v.type = any (e.event_types))"
    -> BigInt
}

statement! {
    /// Sends a range of events again to one endpoint, a microsecond apart so that they leave in their order.
    ReplayRange {
        app_id: SqlUuid = Uuid, mode: Text = String, endpoint_id: SqlUuid = Uuid, since: Timestamptz = DateTime<Utc>,
        until: Timestamptz = DateTime<Utc>, at: Timestamptz = DateTime<Utc>,
    }
    "with asked (app_id, mode, endpoint_id, since, until, at) as (select " .. ")
     insert into webhook_deliveries (app_id, mode, id, event_id, endpoint_id, object_id, sequence, state, attempts,
        attempts_made, due_at, created_at, updated_at)
     select v.app_id, v.mode, new_id(), v.id, e.id, v.object_id, v.sequence, 'PENDING', 0, 0,
        a.at + interval '1 microsecond' * row_number() over (order by v.created_at, v.id), a.at, a.at
     from asked a
     join webhook_endpoints e on e.app_id = a.app_id and e.mode = a.mode and e.id = a.endpoint_id
     join webhook_events v on v.app_id = a.app_id and v.mode = a.mode and v.created_at between a.since and a.until
        and v.type <> 'endpoint.test' and (e.event_types = '{}' or v.type = any (e.event_types))
     on conflict (app_id, mode, event_id, endpoint_id) do update
        set state = 'PENDING', attempts = 0, due_at = excluded.due_at, updated_at = excluded.updated_at
        where webhook_deliveries.state <> 'PENDING'"
}

/// What ends a transaction here: a refusal, or a database that did not do what it was asked.
struct Stopped(Declined<ResendRefused>);

impl From<diesel::result::Error> for Stopped {
    fn from(error: diesel::result::Error) -> Self {
        Stopped(Declined::Failed(database(error)))
    }
}

impl From<StoreFailed> for Stopped {
    fn from(failed: StoreFailed) -> Self {
        Stopped(Declined::Failed(failed))
    }
}

impl From<ResendRefused> for Stopped {
    fn from(refused: ResendRefused) -> Self {
        Stopped(Declined::Refused(refused))
    }
}

/// Locks an endpoint, so that two calls are one after the other, and makes sure that it receives.
async fn receiving(connection: &mut AsyncPgConnection, scope: Scope, id: EndpointId) -> Result<(), Stopped> {
    let state: Option<String> = webhook_endpoints::table
        .find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())))
        .filter(webhook_endpoints::state.ne("REMOVED"))
        .select(webhook_endpoints::state)
        .for_no_key_update()
        .first(connection)
        .await
        .optional()?;
    match state.as_deref() {
        Some(ENABLED) => Ok(()),
        Some(_) => Err(ResendRefused::NotReceiving.into()),
        None => Err(Stopped(Declined::NotFound)),
    }
}

impl ResendsEvents for Store {
    async fn resend(
        &self,
        scope: Scope,
        delivery: DeliveryId,
        at: Timestamp,
    ) -> Result<KeptDelivery, Declined<ResendRefused>> {
        let mut connection = self.connection().await?;
        let kept = connection.transaction::<KeptDelivery, Stopped, _>(async move |connection| {
            let target = || {
                webhook_deliveries::table.find((
                    to_uuid(scope.app.as_u128()),
                    scope.mode.as_str(),
                    to_uuid(delivery.as_u128()),
                ))
            };
            let row = target().select(DeliveryRow::as_select()).for_update().first(connection).await.optional()?;
            let mut kept = row.ok_or(Stopped(Declined::NotFound))?.into_kept()?;
            kept.delivery = kept.delivery.again(at).map_err(ResendRefused::Retry)?;
            receiving(connection, scope, kept.delivery.endpoint).await?;
            kept.updated_at = at;
            let again = (
                webhook_deliveries::state.eq(kept.delivery.state.as_str()),
                webhook_deliveries::attempts.eq(0),
                webhook_deliveries::due_at.eq(Some(to_time(at))),
                webhook_deliveries::updated_at.eq(to_time(at)),
            );
            diesel::update(target()).set(again).execute(connection).await?;
            Ok(kept)
        });
        let kept = kept.await.map_err(|stopped| stopped.0)?;
        self.wake_outbox();
        Ok(kept)
    }

    async fn resend_event(&self, scope: Scope, event: EventId, at: Timestamp) -> Result<u32, Declined<ResendRefused>> {
        let (app_id, mode, event_id) = (to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(event.as_u128()));
        let mut connection = self.connection().await?;
        let found = webhook_events::table.find((app_id, mode, event_id)).select(webhook_events::id);
        found.first::<Uuid>(&mut connection).await.optional().map_err(database)?.ok_or(Declined::NotFound)?;
        let resend = ResendEvent { app_id, mode: mode.to_owned(), event_id, at: to_time(at) };
        let sent = resend.execute(&mut connection).await.map_err(database)?;
        self.wake_outbox();
        Ok(u32::try_from(sent).unwrap_or(u32::MAX))
    }

    async fn replay(
        &self,
        scope: Scope,
        endpoint: EndpointId,
        (since, until): (Timestamp, Timestamp),
        at: Timestamp,
    ) -> Result<u32, Declined<ResendRefused>> {
        let (app_id, endpoint_id) = (to_uuid(scope.app.as_u128()), to_uuid(endpoint.as_u128()));
        let (since, until) = (to_time(since), to_time(until));
        let mode = || scope.mode.as_str().to_owned();
        let count = CountRange { app_id, mode: mode(), endpoint_id, since, until };
        let replay = ReplayRange { app_id, mode: mode(), endpoint_id, since, until, at: to_time(at) };
        let mut connection = self.connection().await?;
        let sent = connection.transaction::<usize, Stopped, _>(async move |connection| {
            receiving(connection, scope, endpoint).await?;
            let events: i64 = count.get_result(connection).await?;
            if events > i64::from(REPLAY_MAX) {
                return Err(ResendRefused::TooMany.into());
            }
            Ok(replay.execute(connection).await?)
        });
        let sent = sent.await.map_err(|stopped| stopped.0)?;
        self.wake_outbox();
        Ok(u32::try_from(sent).unwrap_or(u32::MAX))
    }

    async fn send_test(
        &self,
        scope: Scope,
        endpoint: EndpointId,
        at: Timestamp,
    ) -> Result<Event, Declined<ResendRefused>> {
        let ids = Ids::new();
        let (id, delivery) = (EventId::from_u128(ids.ordered()), DeliveryId::from_u128(ids.ordered()));
        let mut connection = self.connection().await?;
        let event = connection.transaction::<Event, Stopped, _>(async move |connection| {
            // The lock on the endpoint also makes its sequence grow by one at a time.
            receiving(connection, scope, endpoint).await?;
            let last: Option<i64> = webhook_events::table
                .filter(webhook_events::app_id.eq(to_uuid(scope.app.as_u128())))
                .filter(webhook_events::mode.eq(scope.mode.as_str()))
                .filter(webhook_events::object_id.eq(to_uuid(endpoint.as_u128())))
                .select(diesel::dsl::max(webhook_events::sequence))
                .first(connection)
                .await?;
            let sequence = last.unwrap_or(0) + 1;
            let event = Event {
                id,
                scope,
                kind: EventType::EndpointTest,
                object: endpoint.as_u128(),
                sequence,
                body: body::render_test_event(id, sequence, endpoint, scope.mode, at),
                created_at: at,
            };
            insert_told(connection, &event, endpoint, delivery).await?;
            Ok(event)
        });
        let event = event.await.map_err(|stopped| stopped.0)?;
        self.wake_outbox();
        Ok(event)
    }
}

/// Writes an event that is for one endpoint alone, with its delivery: there is nothing to fan out.
async fn insert_told(
    connection: &mut AsyncPgConnection,
    event: &Event,
    endpoint: EndpointId,
    delivery: DeliveryId,
) -> Result<(), diesel::result::Error> {
    let (app_id, mode) = (to_uuid(event.scope.app.as_u128()), event.scope.mode.as_str());
    let (id, object_id, at) = (to_uuid(event.id.as_u128()), to_uuid(event.object), to_time(event.created_at));
    let row = (
        webhook_events::app_id.eq(app_id),
        webhook_events::mode.eq(mode),
        webhook_events::id.eq(id),
        webhook_events::kind.eq(event.kind.as_str()),
        webhook_events::object_id.eq(object_id),
        webhook_events::sequence.eq(event.sequence),
        webhook_events::schema_version.eq(i16::try_from(SCHEMA_VERSION).unwrap_or(i16::MAX)),
        webhook_events::body.eq(&event.body),
        webhook_events::created_at.eq(at),
        webhook_events::fanned_out_at.eq(Some(at)),
    );
    diesel::insert_into(webhook_events::table).values(row).execute(connection).await?;
    let row = (
        webhook_deliveries::app_id.eq(app_id),
        webhook_deliveries::mode.eq(mode),
        webhook_deliveries::id.eq(to_uuid(delivery.as_u128())),
        webhook_deliveries::event_id.eq(id),
        webhook_deliveries::endpoint_id.eq(to_uuid(endpoint.as_u128())),
        webhook_deliveries::object_id.eq(object_id),
        webhook_deliveries::sequence.eq(event.sequence),
        webhook_deliveries::state.eq(DeliveryState::Pending { at: event.created_at }.as_str()),
        webhook_deliveries::attempts.eq(0),
        webhook_deliveries::attempts_made.eq(0),
        webhook_deliveries::due_at.eq(Some(at)),
        webhook_deliveries::created_at.eq(at),
        webhook_deliveries::updated_at.eq(at),
    );
    diesel::insert_into(webhook_deliveries::table).values(row).execute(connection).await.map(|_| ())
}
