//! An alert as its row, and how the committer loads and writes those that people decide about.

use crate::postgres::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{RowName, from_time, to_time, to_uuid},
    schema::alerts,
};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AlertId, EventId, OperatorId, Scope, StoreFailed, Subject, Timestamp,
    alerts::{AlertKind, AlertRecord, AlertState, AlertStatus, Solver},
    decision::Never,
    webhooks::EventType,
};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Noun for AlertRecord {
    fn want(wanted: &mut Wanted, scope: Scope, id: AlertId) {
        wanted.alerts.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<AlertRecord> {
        &mut desk.alerts
    }

    fn bits(id: AlertId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &AlertRecord,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = alerts, check_for_backend(diesel::pg::Pg))]
pub(super) struct AlertRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    kind: String,
    subject_id: Uuid,
    detail: String,
    status: String,
    raised_at: DateTime<Utc>,
    times: i32,
    last_raised_at: DateTime<Utc>,
    assigned_to: Option<Uuid>,
    assigned_at: Option<DateTime<Utc>>,
    resolved_by: Option<Uuid>,
    resolved_at: Option<DateTime<Utc>>,
    note: Option<String>,
}

/// What a decision may change: where the alert stands. How often it was raised is counted elsewhere.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = alerts, treat_none_as_null = true)]
struct StandRow {
    status: &'static str,
    assigned_to: Option<Uuid>,
    assigned_at: Option<DateTime<Utc>>,
    resolved_by: Option<Uuid>,
    resolved_at: Option<DateTime<Utc>>,
    note: Option<String>,
}

impl StandRow {
    fn of(state: &AlertState) -> StandRow {
        let stand = StandRow { status: state.status().as_str(), ..StandRow::default() };
        match state {
            AlertState::Open => stand,
            AlertState::Assigned { to, at } => {
                let (to, at) = (to_uuid(to.as_u128()), to_time(*at));
                StandRow { assigned_to: Some(to), assigned_at: Some(at), ..stand }
            }
            AlertState::Resolved { by, at, note } => {
                let resolved_by = match by {
                    Solver::System => None,
                    Solver::Operator(by) => Some(to_uuid(by.as_u128())),
                };
                StandRow { resolved_by, resolved_at: Some(to_time(*at)), note: Some(note.clone()), ..stand }
            }
        }
    }
}

impl AlertRow {
    pub(super) fn into_record(self) -> Result<AlertRecord, StoreFailed> {
        let name = RowName { table: "alerts", id: self.id };
        let operator = |id: Uuid| OperatorId::from_u128(id.as_u128());
        let state = match AlertStatus::parse(&self.status).ok_or_else(|| name.corrupt("status"))? {
            AlertStatus::Open => AlertState::Open,
            AlertStatus::Assigned => AlertState::Assigned {
                to: operator(self.assigned_to.ok_or_else(|| name.corrupt("assigned_to"))?),
                at: from_time(self.assigned_at.ok_or_else(|| name.corrupt("assigned_at"))?),
            },
            AlertStatus::Resolved => AlertState::Resolved {
                by: self.resolved_by.map_or(Solver::System, |by| Solver::Operator(operator(by))),
                at: from_time(self.resolved_at.ok_or_else(|| name.corrupt("resolved_at"))?),
                note: self.note.ok_or_else(|| name.corrupt("note"))?,
            },
        };
        let scope = name.scope(self.app_id, &self.mode)?;
        Ok(AlertRecord {
            id: AlertId::from_u128(self.id.as_u128()),
            scope: (scope != Scope::HOUSE).then_some(scope),
            kind: AlertKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?,
            subject: self.subject_id.as_u128(),
            detail: self.detail,
            state,
            times: u32::try_from(self.times).map_err(|_| name.corrupt("times"))?,
            raised_at: from_time(self.raised_at),
            last_raised_at: from_time(self.last_raised_at),
        })
    }
}

/// Locks and loads those alerts that exist. People decide about them, so plain statements will do.
pub(in crate::postgres) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, AlertId)>,
) -> Result<Shelf<AlertRecord>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<AlertRow> = alerts::table
        .filter(alerts::app_id.eq_any(apps))
        .filter(alerts::id.eq_any(ids))
        .order((alerts::app_id, alerts::mode, alerts::id))
        .for_update()
        .select(AlertRow::as_select())
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let alert = row.into_record().map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((alert.scope(), alert.id), Held { stored: Some(alert.clone()), now: alert, events: 0 }))
    });
    held.collect()
}

/// Writes where the alerts of a batch stand.
pub(in crate::postgres) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<AlertRecord>,
) -> Result<(), Error> {
    for ((scope, id), held) in shelf.iter().filter(|(_, held)| held.stored.as_ref() != Some(&held.now)) {
        let target = alerts::table.find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())));
        diesel::update(target).set(StandRow::of(&held.now.state)).execute(&mut { connection }).await?;
    }
    Ok(())
}
