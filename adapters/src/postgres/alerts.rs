//! Alerts, written with the decision that raised them.

use super::{
    commit::AlertRow,
    convert::{database, to_time, to_uuid},
    schema::alerts,
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{AlertId, Scope, StoreFailed, Timestamp, alerts::Alert};
use uuid::Uuid;

statement! {
    /// New alerts.
    InsertAlerts {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        kind: Array<Text> = Vec<String>, subject_id: Array<SqlUuid> = Vec<Uuid>, detail: Array<Text> = Vec<String>,
        created_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into alerts (app_id, mode, id, kind, subject_id, detail, created_at) select * from unnest(" .. ")"
}

/// Writes the alerts of a batch.
pub(super) async fn write(connection: &AsyncPgConnection, alerts: &[AlertRow]) -> Result<(), Error> {
    if alerts.is_empty() {
        return Ok(());
    }
    for row in alerts {
        // A person who reads only the log sees it too.
        tracing::warn!(alert.kind = row.alert.kind.as_str(), alert.detail = %row.alert.detail, "alert raised");
        metrics::counter!("poisha_alerts_total", "kind" => row.alert.kind.as_str()).increment(1);
    }
    let insert = InsertAlerts {
        app_id: alerts.iter().map(|row| to_uuid(row.scope.app.as_u128())).collect(),
        mode: alerts.iter().map(|row| row.scope.mode.as_str().to_owned()).collect(),
        id: alerts.iter().map(|row| to_uuid(row.id.as_u128())).collect(),
        kind: alerts.iter().map(|row| row.alert.kind.as_str().to_owned()).collect(),
        subject_id: alerts.iter().map(|row| to_uuid(row.subject)).collect(),
        detail: alerts.iter().map(|row| row.alert.detail.clone()).collect(),
        created_at: alerts.iter().map(|row| to_time(row.at)).collect(),
    };
    insert.execute(&mut { connection }).await.map(|_| ())
}

impl Store {
    /// Raises an alert that no decision carries, unless the same one is open already.
    pub async fn raise_alert(
        &self,
        scope: Scope,
        id: AlertId,
        subject: u128,
        alert: &Alert,
        at: Timestamp,
    ) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        let same = alerts::table
            .filter(alerts::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(alerts::mode.eq(scope.mode.as_str()))
            .filter(alerts::kind.eq(alert.kind.as_str()))
            .filter(alerts::subject_id.eq(to_uuid(subject)))
            .filter(alerts::status.eq("OPEN"));
        let open: i64 = same.count().get_result(&mut connection).await.map_err(database)?;
        if open > 0 {
            return Ok(());
        }
        let row = AlertRow { scope, id, subject, alert: alert.clone(), at };
        write(&connection, std::slice::from_ref(&row)).await.map_err(database)
    }

    /// The alerts of a scope, newest first: kind and detail.
    pub async fn alerts(&self, scope: Scope, limit: u32) -> Result<Vec<(String, String)>, StoreFailed> {
        let mut connection = self.connection().await?;
        alerts::table
            .filter(alerts::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(alerts::mode.eq(scope.mode.as_str()))
            .order((alerts::created_at.desc(), alerts::id.desc()))
            .limit(i64::from(limit))
            .select((alerts::kind, alerts::detail))
            .load(&mut connection)
            .await
            .map_err(database)
    }
}
