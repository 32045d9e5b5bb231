//! Webhook endpoints as the committer loads and writes them, and the events that a commit tells.

use super::{
    commit::{Desk, EventRow, Held, Noun, Render, Shelf, Wanted},
    convert::{RowName, from_time, to_time, to_uuid},
    schema::webhooks::webhook_endpoints,
    statement::statement,
};
use crate::webhook::secret_box::{SecretBox, SecretUnreadable};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, BigInt, SmallInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    EndpointId, EventId, Scope, StoreFailed, Timestamp,
    webhooks::{Endpoint, EndpointEvent, EndpointState, EventType, SCHEMA_VERSION, Secret, SigningSecrets},
};
use std::collections::BTreeSet;
use uuid::Uuid;

statement! {
    /// Events, with their frozen bodies.
    InsertEvents {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        kind: Array<Text> = Vec<String>, object_id: Array<SqlUuid> = Vec<Uuid>, sequence: Array<BigInt> = Vec<i64>,
        schema_version: Array<SmallInt> = Vec<i16>, body: Array<Text> = Vec<String>,
        created_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into webhook_events (app_id, mode, id, type, object_id, sequence, schema_version, body, created_at) \
     select * from unnest(" .. ")"
}

impl Noun for Endpoint {
    fn want(wanted: &mut Wanted, scope: Scope, id: EndpointId) {
        wanted.endpoints.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Endpoint> {
        &mut desk.endpoints
    }

    fn bits(id: EndpointId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &EndpointEvent,
        _: EventId,
        _: i64,
        _: &Endpoint,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &EndpointEvent, _: Scope) -> Scope {
        match *event {}
    }
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = webhook_endpoints, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
pub(super) struct EndpointRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    url: String,
    description: Option<String>,
    event_types: Vec<String>,
    ordered: bool,
    state: String,
    secret_current: Vec<u8>,
    secret_previous: Option<Vec<u8>>,
    secret_previous_until: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl EndpointRow {
    fn of(endpoint: &Endpoint, secrets: &SecretBox) -> Result<EndpointRow, SecretUnreadable> {
        let previous = endpoint.secrets.previous.as_ref();
        let seal = |secret: &Secret| secrets.seal(endpoint.scope, endpoint.id, secret);
        Ok(EndpointRow {
            app_id: to_uuid(endpoint.scope.app.as_u128()),
            mode: endpoint.scope.mode.as_str().to_owned(),
            id: to_uuid(endpoint.id.as_u128()),
            url: endpoint.url.clone(),
            description: endpoint.description.clone(),
            event_types: endpoint.events.iter().map(|kind| kind.as_str().to_owned()).collect(),
            ordered: endpoint.ordered,
            state: endpoint.state.as_str().to_owned(),
            secret_current: seal(&endpoint.secrets.current)?,
            secret_previous: previous.map(|(secret, _)| seal(secret)).transpose()?,
            secret_previous_until: previous.map(|(_, until)| to_time(*until)),
            created_at: to_time(endpoint.created_at),
            updated_at: to_time(endpoint.updated_at),
        })
    }

    pub(super) fn into_endpoint(self, secrets: &SecretBox) -> Result<Endpoint, StoreFailed> {
        let name = RowName { table: "webhook_endpoints", id: self.id };
        let state = match self.state.as_str() {
            "ENABLED" => EndpointState::Enabled,
            "DISABLED" => EndpointState::Disabled,
            "GONE" => EndpointState::Gone,
            "REMOVED" => EndpointState::Removed,
            _ => return Err(name.corrupt("state")),
        };
        let (id, scope) = (EndpointId::from_u128(self.id.as_u128()), name.scope(self.app_id, &self.mode)?);
        let open = |kept: &[u8], column| secrets.open(scope, id, kept).map_err(|_| name.corrupt(column));
        let previous = match (self.secret_previous, self.secret_previous_until) {
            (Some(kept), Some(until)) => Some((open(&kept, "secret_previous")?, from_time(until))),
            _ => None,
        };
        let events = self.event_types.iter().map(|kind| EventType::parse(kind)).collect::<Result<_, _>>();
        Ok(Endpoint {
            id,
            scope,
            url: self.url,
            description: self.description,
            events: events.map_err(|_| name.corrupt("event_types"))?,
            ordered: self.ordered,
            state,
            secrets: SigningSecrets { current: open(&self.secret_current, "secret_current")?, previous },
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

/// Locks and loads those endpoints that exist. They change rarely, so plain statements will do.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, EndpointId)>,
    secrets: &SecretBox,
) -> Result<Shelf<Endpoint>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<EndpointRow> = webhook_endpoints::table
        .filter(webhook_endpoints::app_id.eq_any(apps))
        .filter(webhook_endpoints::id.eq_any(ids))
        .order((webhook_endpoints::app_id, webhook_endpoints::mode, webhook_endpoints::id))
        .for_update()
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let endpoint = row.into_endpoint(secrets).map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((endpoint.scope, endpoint.id), Held { stored: Some(endpoint.clone()), now: endpoint, events: 0 }))
    });
    held.collect()
}

/// Writes the endpoints of a batch.
pub(super) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<Endpoint>,
    secrets: &SecretBox,
) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        let row = EndpointRow::of(&held.now, secrets).map_err(|failed| Error::SerializationError(failed.into()))?;
        if held.stored.is_none() {
            diesel::insert_into(webhook_endpoints::table).values(&row).execute(&mut { connection }).await?;
            continue;
        }
        let target = webhook_endpoints::table.find((row.app_id, row.mode.clone(), row.id));
        diesel::update(target).set(&row).execute(&mut { connection }).await?;
    }
    Ok(())
}

/// Writes the events of a batch.
pub(super) async fn write_events(connection: &AsyncPgConnection, events: &[EventRow]) -> Result<(), Error> {
    if events.is_empty() {
        return Ok(());
    }
    let version = i16::try_from(SCHEMA_VERSION).unwrap_or(i16::MAX);
    let insert = InsertEvents {
        app_id: events.iter().map(|event| to_uuid(event.scope.app.as_u128())).collect(),
        mode: events.iter().map(|event| event.scope.mode.as_str().to_owned()).collect(),
        id: events.iter().map(|event| to_uuid(event.id.as_u128())).collect(),
        kind: events.iter().map(|event| event.kind.as_str().to_owned()).collect(),
        object_id: events.iter().map(|event| to_uuid(event.object)).collect(),
        sequence: events.iter().map(|event| event.sequence).collect(),
        schema_version: events.iter().map(|_| version).collect(),
        body: events.iter().map(|event| event.body.clone()).collect(),
        created_at: events.iter().map(|event| to_time(event.at)).collect(),
    };
    insert.execute(&mut { connection }).await.map(|_| ())
}
