//! What a batch raises, and what the system sees end. Both touch rows in the order of their names, in every process.

use crate::postgres::{
    commit::{RaisedRow, SettledRow},
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::{
    result::Error,
    sql_types::{Array, Bool, Integer, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{AppId, Mode, Timestamp, alerts::AlertKind};
use std::collections::BTreeMap;
use uuid::Uuid;

statement! {
    /// Raises alerts, or counts them where one about the same is not over. Those that are new are answered, and told on
    /// every channel.
    RaiseAlerts {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        kind: Array<Text> = Vec<String>, subject_id: Array<SqlUuid> = Vec<Uuid>, detail: Array<Text> = Vec<String>,
        times: Array<Integer> = Vec<i32>, once: Array<Bool> = Vec<bool>, raised_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
        last_raised_at: Array<Timestamptz> = Vec<DateTime<Utc>>, channels: Array<Text> = Vec<String>,
    }
    "with told as (
        select * from unnest(" .. ") with ordinality
            as t (app_id, mode, id, kind, subject_id, detail, times, once, raised_at, last_raised_at, channels, place)
     ),
     raised as (
        insert into alerts as a (app_id, mode, id, kind, subject_id, detail, times, raised_at, last_raised_at)
        select t.app_id, t.mode, t.id, t.kind, t.subject_id, t.detail, t.times, t.raised_at, t.last_raised_at from told t
        where not t.once or not exists (select from alerts k where k.app_id = t.app_id and k.mode = t.mode
            and k.subject_id = t.subject_id and k.kind = t.kind)
        order by t.place
        on conflict (app_id, mode, kind, subject_id) where status <> 'RESOLVED' do update
            set times = a.times + excluded.times, detail = excluded.detail,
                last_raised_at = greatest(a.last_raised_at, excluded.last_raised_at)
        returning id
     ),
     noticed as (
        insert into alert_notices (app_id, mode, id, alert_id, channel, detail)
        select t.app_id, t.mode, new_id(), t.id, channel, t.detail
        from told t join raised r on r.id = t.id cross join string_to_table(t.channels, ',') channel
     )
     select r.id from raised r join told t on t.id = r.id"
    -> SqlUuid
}

statement! {
    /// Resolves alerts that went away by themselves.
    SettleAlerts {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, kind: Array<Text> = Vec<String>,
        subject_id: Array<SqlUuid> = Vec<Uuid>, note: Array<Text> = Vec<String>,
        resolved_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "update alerts a set status = 'RESOLVED', assigned_to = null, assigned_at = null, resolved_by = null,
        resolved_at = t.resolved_at, note = t.note
     from unnest(" .. ") as t (app_id, mode, kind, subject_id, note, resolved_at)
     where a.app_id = t.app_id and a.mode = t.mode and a.kind = t.kind and a.subject_id = t.subject_id
        and a.status <> 'RESOLVED'"
}

/// What one batch raised about one thing.
struct Told<'a> {
    first: &'a RaisedRow,
    last: &'a RaisedRow,
    times: i32,
    last_at: Timestamp,
}

/// Raises the alerts of a batch. One statement may touch a row once, so what is about the same is added up before.
pub(in crate::postgres) async fn raise(
    connection: &AsyncPgConnection,
    rows: &[RaisedRow],
    channels: &str,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut told = BTreeMap::<(AppId, Mode, AlertKind, u128), Told<'_>>::new();
    for row in rows {
        told.entry((row.scope.app, row.scope.mode, row.alert.kind, row.subject))
            .and_modify(|one| {
                // What may be raised once is raised once, by however many members of the batch.
                one.times += i32::from(!row.once);
                (one.last, one.last_at) = (row, one.last_at.max(row.at));
            })
            .or_insert(Told { first: row, last: row, times: 1, last_at: row.at });
    }
    let column = |of: fn(&Told<'_>) -> Uuid| told.values().map(of).collect::<Vec<Uuid>>();
    let statement = RaiseAlerts {
        app_id: column(|one| to_uuid(one.first.scope.app.as_u128())),
        mode: told.values().map(|one| one.first.scope.mode.as_str().to_owned()).collect(),
        id: column(|one| to_uuid(one.first.id.as_u128())),
        kind: told.values().map(|one| one.first.alert.kind.as_str().to_owned()).collect(),
        subject_id: column(|one| to_uuid(one.first.subject)),
        detail: told.values().map(|one| one.last.alert.detail.clone()).collect(),
        times: told.values().map(|one| one.times).collect(),
        once: told.values().map(|one| one.first.once).collect(),
        raised_at: told.values().map(|one| to_time(one.first.at)).collect(),
        last_raised_at: told.values().map(|one| to_time(one.last_at)).collect(),
        channels: told.values().map(|_| channels.to_owned()).collect(),
    };
    let new: Vec<Uuid> = statement.load(&mut { connection }).await?;
    for one in told.values().filter(|one| new.contains(&to_uuid(one.first.id.as_u128()))) {
        let alert = &one.last.alert;
        // A person who reads only the log sees it too.
        tracing::warn!(alert.id = %one.first.id, alert.kind = alert.kind.as_str(), alert.detail = %alert.detail, "alert raised");
        metrics::counter!("poisha_alerts_total", "kind" => alert.kind.as_str()).increment(1);
    }
    Ok(())
}

/// Resolves what the system saw end.
pub(in crate::postgres) async fn settle(connection: &AsyncPgConnection, rows: &[SettledRow]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let statement = SettleAlerts {
        app_id: rows.iter().map(|row| to_uuid(row.scope.app.as_u128())).collect(),
        mode: rows.iter().map(|row| row.scope.mode.as_str().to_owned()).collect(),
        kind: rows.iter().map(|row| row.kind.as_str().to_owned()).collect(),
        subject_id: rows.iter().map(|row| to_uuid(row.subject)).collect(),
        note: rows.iter().map(|row| row.note.to_owned()).collect(),
        resolved_at: rows.iter().map(|row| to_time(row.at)).collect(),
    };
    statement.execute(&mut { connection }).await.map(|_| ())
}
