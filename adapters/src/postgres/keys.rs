//! Idempotency keys, locked, loaded and written with the state they made.

mod held;
mod taken;

pub(super) use held::{hold, settle};

use super::{
    commit::KeyName,
    convert::{RowName, database, from_time, to_time, to_uuid},
    rollback::Rollback,
    schema::idempotency_keys,
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, Bytea, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Scope, StoreFailed, Timestamp,
    idempotency::{Admission, Claim, KEPT_FOR, KeyRecord, KeyState, Snapshot},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

type Time = DateTime<Utc>;

statement! {
    /// Locks keys by name, in the order of their names.
    LockKeys {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, operation: Array<Text> = Vec<String>,
        key: Array<Text> = Vec<String>,
    }
    "select i.* from unnest(" .. ") as k (app_id, mode, operation, key) join idempotency_keys i \
     on i.app_id = k.app_id and i.mode = k.mode and i.operation = k.operation and i.key = k.key \
     order by i.app_id, i.mode, i.operation, i.key for update of i"
    -> idempotency_keys::SqlType
}

statement! {
    /// New keys. A key that another process made a moment ago is a unique violation, and the batch starts over.
    InsertKeys {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, operation: Array<Text> = Vec<String>,
        key: Array<Text> = Vec<String>, fingerprint: Array<Bytea> = Vec<Vec<u8>>, subject_id: Array<SqlUuid> = Vec<Uuid>,
        holder: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, held_until: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        status: Array<Nullable<SmallInt>> = Vec<Option<i16>>, body: Array<Nullable<Text>> = Vec<Option<String>>,
        created_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into idempotency_keys (app_id, mode, operation, key, fingerprint, subject_id, holder, held_until, status, \
     body, created_at) select * from unnest(" .. ")"
}

statement! {
    /// Keys that were settled, released or taken over.
    UpdateKeys {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, operation: Array<Text> = Vec<String>,
        key: Array<Text> = Vec<String>, holder: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        held_until: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, status: Array<Nullable<SmallInt>> = Vec<Option<i16>>,
        body: Array<Nullable<Text>> = Vec<Option<String>>,
    }
    "update idempotency_keys i set holder = k.holder, held_until = k.held_until, status = k.status, body = k.body from unnest("
    .. ") as k (app_id, mode, operation, key, holder, held_until, status, body) \
     where i.app_id = k.app_id and i.mode = k.mode and i.operation = k.operation and i.key = k.key"
}

#[derive(Queryable)]
struct KeyRow {
    app_id: Uuid,
    mode: String,
    operation: String,
    key: String,
    fingerprint: Vec<u8>,
    subject_id: Uuid,
    holder: Option<Uuid>,
    held_until: Option<Time>,
    status: Option<i16>,
    body: Option<String>,
    created_at: Time,
}

impl KeyRow {
    fn into_record(self) -> Result<((Scope, String, String), KeyRecord), StoreFailed> {
        let name = RowName { table: "idempotency_keys", id: self.subject_id };
        let state = match (self.status, self.body, self.holder, self.held_until) {
            (Some(status), Some(body), _, _) => {
                let status = u16::try_from(status).map_err(|_| name.corrupt("status"))?;
                KeyState::Settled(Snapshot { status, body })
            }
            (_, _, Some(holder), Some(until)) => KeyState::Open { holder: holder.as_u128(), until: from_time(until) },
            _ => return Err(name.corrupt("holder")),
        };
        let record = KeyRecord {
            fingerprint: name.digest(&self.fingerprint, "fingerprint")?,
            subject: self.subject_id.as_u128(),
            state,
            created_at: from_time(self.created_at),
        };
        Ok(((name.scope(self.app_id, &self.mode)?, self.operation, self.key), record))
    }
}

/// Locks and loads those keys that exist.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<KeyName>,
) -> Result<HashMap<KeyName, KeyRecord>, Error> {
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let lock = LockKeys {
        app_id: wanted.iter().map(|(scope, ..)| to_uuid(scope.app.as_u128())).collect(),
        mode: wanted.iter().map(|(scope, ..)| scope.mode.as_str().to_owned()).collect(),
        operation: wanted.iter().map(|(_, operation, _)| (*operation).to_owned()).collect(),
        key: wanted.iter().map(|(.., key)| key.clone()).collect(),
    };
    let rows = lock.load::<KeyRow>(&mut { connection }).await?;
    let mut found = HashMap::with_capacity(rows.len());
    for row in rows {
        let ((scope, operation, key), record) =
            row.into_record().map_err(|failed| Error::DeserializationError(failed.into()))?;
        // The name comes back from the database; the operation's static text comes from what was asked for.
        let asked = wanted.iter().find(|(s, o, k)| *s == scope && **o == operation && *k == key);
        if let Some((_, operation, _)) = asked {
            found.insert((scope, *operation, key), record);
        }
    }
    Ok(found)
}

/// Writes the keys of a batch.
pub(super) async fn write(
    connection: &AsyncPgConnection,
    new: &BTreeMap<KeyName, KeyRecord>,
    changed: &BTreeMap<KeyName, KeyRecord>,
) -> Result<(), Error> {
    if !new.is_empty() {
        insert(new).execute(&mut { connection }).await?;
    }
    if !changed.is_empty() {
        update(changed).execute(&mut { connection }).await?;
    }
    Ok(())
}

/// Whether a request may go on with a key that is known; else what it is told.
fn admitted<R>(known: &KeyRecord, claim: &Claim, at: Timestamp) -> Result<(), Rollback<R>> {
    match known.admit(claim, at) {
        Admission::Replay(snapshot) => Err(Rollback::Replay(snapshot)),
        Admission::Conflict => Err(Rollback::KeyConflict),
        Admission::InProgress => Err(Rollback::KeyInProgress),
        Admission::Holder | Admission::TakeOver => Ok(()),
    }
}

struct StateColumns {
    holder: Option<Uuid>,
    held_until: Option<Time>,
    status: Option<i16>,
    body: Option<String>,
}

fn columns(state: &KeyState) -> StateColumns {
    match state {
        KeyState::Open { holder, until } => {
            StateColumns { holder: Some(to_uuid(*holder)), held_until: Some(to_time(*until)), status: None, body: None }
        }
        KeyState::Settled(snapshot) => StateColumns {
            holder: None,
            held_until: None,
            status: i16::try_from(snapshot.status).ok(),
            body: Some(snapshot.body.clone()),
        },
    }
}

fn insert(keys: &BTreeMap<KeyName, KeyRecord>) -> InsertKeys {
    let mut rows = InsertKeys::default();
    for ((scope, operation, key), record) in keys {
        let state = columns(&record.state);
        rows.app_id.push(to_uuid(scope.app.as_u128()));
        rows.mode.push(scope.mode.as_str().to_owned());
        rows.operation.push((*operation).to_owned());
        rows.key.push(key.clone());
        rows.fingerprint.push(record.fingerprint.to_vec());
        rows.subject_id.push(to_uuid(record.subject));
        rows.holder.push(state.holder);
        rows.held_until.push(state.held_until);
        rows.status.push(state.status);
        rows.body.push(state.body);
        rows.created_at.push(to_time(record.created_at));
    }
    rows
}

fn update(keys: &BTreeMap<KeyName, KeyRecord>) -> UpdateKeys {
    let mut rows = UpdateKeys::default();
    for ((scope, operation, key), record) in keys {
        let state = columns(&record.state);
        rows.app_id.push(to_uuid(scope.app.as_u128()));
        rows.mode.push(scope.mode.as_str().to_owned());
        rows.operation.push((*operation).to_owned());
        rows.key.push(key.clone());
        rows.holder.push(state.holder);
        rows.held_until.push(state.held_until);
        rows.status.push(state.status);
        rows.body.push(state.body);
    }
    rows
}

impl Store {
    /// Forgets keys that are older than [`KEPT_FOR`], at most `limit`, and says how many.
    pub async fn forget_old_keys(&self, now: Timestamp, limit: u32) -> Result<usize, StoreFailed> {
        let oldest = to_time(now.minus(KEPT_FOR));
        let mut connection = self.connection().await?;
        diesel::sql_query(
            "delete from idempotency_keys where (app_id, mode, operation, key) in \
             (select app_id, mode, operation, key from idempotency_keys where created_at < $1 limit $2)",
        )
        .bind::<Timestamptz, _>(oldest)
        .bind::<diesel::sql_types::BigInt, _>(i64::from(limit))
        .execute(&mut connection)
        .await
        .map_err(database)
    }
}
