//! Callback evidence and its judgements. They ride in the committer's batches: a storm of duplicates costs few commits.

use super::{
    commit::{JudgementRow, KeepCallback},
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::callbacks,
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    dsl::sql,
    prelude::*,
    result::Error,
    sql_types::{Array, Bytea, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    CallbackId, StoreFailed, Timestamp,
    payments::{
        Method,
        callback::{Callback, CallbackOutcome, FORGOTTEN_AFTER, Judgement, KeepsCallbacks, UNMATCHED_TRIED_FOR},
        gateway::RawCallback,
    },
};
use uuid::Uuid;

statement! {
    /// New evidence.
    InsertCallbacks {
        id: Array<SqlUuid> = Vec<Uuid>, method: Array<Text> = Vec<String>, http_method: Array<Text> = Vec<String>,
        path: Array<Text> = Vec<String>, query: Array<Text> = Vec<String>, headers: Array<Jsonb> = Vec<serde_json::Value>,
        body: Array<Bytea> = Vec<Vec<u8>>, peer: Array<Text> = Vec<String>, received_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
        outcome: Array<Text> = Vec<String>, judged_at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        app_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, mode: Array<Nullable<Text>> = Vec<Option<String>>,
        payment_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, attempt_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
    }
    "insert into callbacks (id, method, http_method, path, query, headers, body, peer, received_at, outcome, judged_at, \
     app_id, mode, payment_id, attempt_id) select * from unnest(" .. ")"
}

statement! {
    /// How callbacks were judged.
    JudgeCallbacks {
        id: Array<SqlUuid> = Vec<Uuid>, outcome: Array<Text> = Vec<String>, judged_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
        app_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, mode: Array<Nullable<Text>> = Vec<Option<String>>,
        payment_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, attempt_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
    }
    "update callbacks c set outcome = k.outcome, judged_at = k.judged_at, app_id = k.app_id, mode = k.mode, \
     payment_id = k.payment_id, attempt_id = k.attempt_id from unnest("
    .. ") as k (id, outcome, judged_at, app_id, mode, payment_id, attempt_id) where c.id = k.id"
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = callbacks, check_for_backend(diesel::pg::Pg))]
pub(super) struct CallbackRow {
    id: Uuid,
    method: String,
    http_method: String,
    path: String,
    query: String,
    headers: serde_json::Value,
    body: Vec<u8>,
    peer: String,
    received_at: DateTime<Utc>,
}

impl CallbackRow {
    pub(super) fn into_callback(self) -> Result<Callback, StoreFailed> {
        let name = RowName { table: "callbacks", id: self.id };
        let headers = serde_json::from_value(self.headers).map_err(|_| name.corrupt("headers"))?;
        Ok(Callback {
            id: CallbackId::from_u128(self.id.as_u128()),
            raw: RawCallback {
                method: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
                http_method: self.http_method,
                path: self.path,
                query: self.query,
                headers,
                body: self.body,
                peer: self.peer,
            },
            received_at: from_time(self.received_at),
        })
    }
}

/// Writes the evidence of a batch, judged or not.
pub(super) async fn write(
    connection: &AsyncPgConnection,
    kept: &[(Callback, Option<JudgementRow>)],
) -> Result<(), Error> {
    if kept.is_empty() {
        return Ok(());
    }
    // PostgreSQL keeps no NUL in text; the raw bytes of the body are kept as they are.
    let text = |text: &str| text.replace('\0', "\u{fffd}");
    let headers = |callback: &Callback| {
        let pairs = callback.raw.headers.iter().map(|(name, value)| vec![text(name), text(value)]);
        pairs.collect::<Vec<_>>().into()
    };
    let mut insert = InsertCallbacks::default();
    for (callback, judged) in kept {
        let RawCallback { method, http_method, path, query, headers: _, body, peer } = &callback.raw;
        insert.id.push(to_uuid(callback.id.as_u128()));
        insert.method.push(method.as_str().to_owned());
        insert.http_method.push(text(http_method));
        insert.path.push(text(path));
        insert.query.push(text(query));
        insert.headers.push(headers(callback));
        insert.body.push(body.clone());
        insert.peer.push(text(peer));
        insert.received_at.push(to_time(callback.received_at));
        let about = judged.and_then(|row| row.about);
        insert.outcome.push(judged.map_or(CallbackOutcome::Received.as_str(), |row| row.outcome).to_owned());
        insert.judged_at.push(judged.map(|row| to_time(row.at)));
        insert.app_id.push(about.map(|(scope, ..)| to_uuid(scope.app.as_u128())));
        insert.mode.push(about.map(|(scope, ..)| scope.mode.as_str().to_owned()));
        insert.payment_id.push(about.map(|(_, payment, _)| to_uuid(payment.as_u128())));
        insert.attempt_id.push(about.map(|(.., attempt)| to_uuid(attempt.as_u128())));
    }
    insert.execute(&mut { connection }).await.map(|_| ())
}

/// Writes the judgements of a batch.
pub(super) async fn write_judgements(connection: &AsyncPgConnection, rows: &[JudgementRow]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let about = |row: &JudgementRow| row.about;
    let judge = JudgeCallbacks {
        id: rows.iter().map(|row| to_uuid(row.id.as_u128())).collect(),
        outcome: rows.iter().map(|row| row.outcome.to_owned()).collect(),
        judged_at: rows.iter().map(|row| to_time(row.at)).collect(),
        app_id: rows.iter().map(|row| about(row).map(|(scope, ..)| to_uuid(scope.app.as_u128()))).collect(),
        mode: rows.iter().map(|row| about(row).map(|(scope, ..)| scope.mode.as_str().to_owned())).collect(),
        payment_id: rows.iter().map(|row| about(row).map(|(_, payment, _)| to_uuid(payment.as_u128()))).collect(),
        attempt_id: rows.iter().map(|row| about(row).map(|(.., attempt)| to_uuid(attempt.as_u128()))).collect(),
    };
    judge.execute(&mut { connection }).await.map(|_| ())
}

/// What is written of a judgement; it is counted too.
fn row_of(callback: &Callback, judgement: Judgement) -> JudgementRow {
    metrics::counter!("poisha_callbacks_total", "outcome" => judgement.outcome.as_str()).increment(1);
    let (outcome, about, at) = (judgement.outcome.as_str(), judgement.about, judgement.at);
    JudgementRow { id: callback.id, outcome, about, at }
}

impl KeepsCallbacks for Store {
    async fn keep_callback(&self, callback: &Callback) -> Result<(), StoreFailed> {
        self.committer.keep_callback(KeepCallback::Evidence(Box::new(callback.clone()))).await
    }

    async fn keep_judged_callback(&self, callback: &Callback, judgement: Judgement) -> Result<(), StoreFailed> {
        let (row, age) = (row_of(callback, judgement), callback.age_alert(&judgement));
        self.committer.keep_callback(KeepCallback::Judged(Box::new(callback.clone()), row, age)).await
    }

    async fn judge_callback(&self, callback: &Callback, judgement: Judgement) -> Result<(), StoreFailed> {
        let row = row_of(callback, judgement);
        self.committer.keep_callback(KeepCallback::Judgement(row, callback.age_alert(&judgement))).await
    }

    async fn parked_callbacks(&self, at: Timestamp, limit: u32) -> Result<Vec<Callback>, StoreFailed> {
        let mut connection = self.connection().await?;
        let received = callbacks::outcome
            .eq(CallbackOutcome::Received.as_str())
            .and(callbacks::received_at.le(to_time(at.minus(FORGOTTEN_AFTER))));
        let waited = sql::<Nullable<Timestamptz>>("judged_at + (judged_at - received_at) / 2").le(to_time(at));
        let unmatched = callbacks::outcome
            .eq(CallbackOutcome::Unmatched.as_str())
            .and(callbacks::received_at.gt(to_time(at.minus(UNMATCHED_TRIED_FOR))));
        let rows: Vec<CallbackRow> = callbacks::table
            .filter(received.nullable().or(unmatched.nullable().and(waited)))
            .order((sql::<Timestamptz>("coalesce(judged_at, received_at)").asc(), callbacks::id.asc()))
            .limit(i64::from(limit))
            .select(CallbackRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        rows.into_iter().map(CallbackRow::into_callback).collect()
    }
}
