//! Notices: leased by one worker at a time, and kept whatever became of them.

use crate::postgres::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use domain::{
    AlertId, NoticeId, Scope, StoreFailed, Timestamp,
    alerts::{AlertKind, Channel, HeldNotice, KeepsNotices, NotTold, Notice, NoticeState, ToldNotice},
};
use std::time::Duration;
use uuid::Uuid;

/// Notices that are due and that nobody holds; those of other workers are passed over.
const LEASE: &str = "with due as (
        select app_id, mode, id from alert_notices
        where state = 'PENDING' and channel = $1 and due_at <= clock_timestamp()
            and (lease_until is null or lease_until <= clock_timestamp())
        order by due_at, id limit $2 for update skip locked
    ),
    leased as (
        update alert_notices n set lease_until = clock_timestamp() + interval '1 millisecond' * $3
        from due d where n.app_id = d.app_id and n.mode = d.mode and n.id = d.id returning n.*
    )
    select l.app_id, l.mode, l.id, l.alert_id, l.detail, l.attempts, l.due_at, l.lease_until,
        a.kind, a.subject_id, a.raised_at
    from leased l join alerts a on a.app_id = l.app_id and a.mode = l.mode and a.id = l.alert_id
    order by l.due_at, l.id";

statement! {
    /// Keeps what came of tries. A notice moves when it is still pending and either the lease is the try's own or
    /// somebody took it.
    KeepTold {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        lease: Array<Timestamptz> = Vec<DateTime<Utc>>, state: Array<Text> = Vec<String>,
        attempts: Array<SmallInt> = Vec<i16>, due_at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        moved_at: Array<Timestamptz> = Vec<DateTime<Utc>>, error: Array<Nullable<Text>> = Vec<Option<String>>,
    }
    "update alert_notices n set state = t.state, attempts = t.attempts, due_at = t.due_at, lease_until = null,
        last_error = t.error, updated_at = t.moved_at
     from unnest(" .. ") as t (app_id, mode, id, lease, state, attempts, due_at, moved_at, error)
     where n.app_id = t.app_id and n.mode = t.mode and n.id = t.id and n.state = 'PENDING'
        and (n.lease_until = t.lease or t.state = 'SENT')"
}

#[derive(diesel::QueryableByName)]
struct HeldRow {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = Text)]
    mode: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    alert_id: Uuid,
    #[diesel(sql_type = Text)]
    detail: String,
    #[diesel(sql_type = SmallInt)]
    attempts: i16,
    #[diesel(sql_type = Timestamptz)]
    due_at: DateTime<Utc>,
    #[diesel(sql_type = Timestamptz)]
    lease_until: DateTime<Utc>,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    subject_id: Uuid,
    #[diesel(sql_type = Timestamptz)]
    raised_at: DateTime<Utc>,
}

impl HeldRow {
    fn into_held(self, channel: Channel) -> Result<HeldNotice, StoreFailed> {
        let name = RowName { table: "alert_notices", id: self.id };
        let scope = name.scope(self.app_id, &self.mode)?;
        let notice = Notice {
            id: NoticeId::from_u128(self.id.as_u128()),
            channel,
            alert: AlertId::from_u128(self.alert_id.as_u128()),
            scope: (scope != Scope::HOUSE).then_some(scope),
            kind: AlertKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?,
            subject: self.subject_id.as_u128(),
            detail: self.detail,
            raised_at: from_time(self.raised_at),
            attempts: u32::try_from(self.attempts).map_err(|_| name.corrupt("attempts"))?,
            state: NoticeState::Pending { at: from_time(self.due_at) },
        };
        Ok(HeldNotice { notice, until: from_time(self.lease_until) })
    }
}

/// Channels as the statements take them.
pub(in crate::postgres) fn joined(channels: &[Channel]) -> String {
    channels.iter().map(|channel| channel.as_str()).collect::<Vec<_>>().join(",")
}

impl KeepsNotices for Store {
    async fn lease_notices(
        &self,
        channel: Channel,
        limit: u32,
        lease: Duration,
    ) -> Result<Vec<HeldNotice>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<HeldRow> = diesel::sql_query(LEASE)
            .bind::<Text, _>(channel.as_str())
            .bind::<Integer, _>(i32::try_from(limit).unwrap_or(i32::MAX))
            .bind::<BigInt, _>(i64::try_from(lease.as_millis()).unwrap_or(i64::MAX))
            .load(&mut connection)
            .await
            .map_err(database)?;
        rows.into_iter().map(|row| row.into_held(channel)).collect()
    }

    async fn keep_told(&self, told: &[ToldNotice]) -> Result<(), StoreFailed> {
        if told.is_empty() {
            return Ok(());
        }
        told.iter().for_each(observe);
        let moved = |one: &ToldNotice| match one.next.state {
            NoticeState::Pending { at } | NoticeState::Sent { at } | NoticeState::Parked { at } => at,
        };
        let due = |one: &ToldNotice| match one.next.state {
            NoticeState::Pending { at } => Some(at),
            NoticeState::Sent { .. } | NoticeState::Parked { .. } => None,
        };
        let time = |at: Timestamp| to_time(at);
        let statement = KeepTold {
            app_id: told.iter().map(|one| to_uuid(one.next.kept_in().app.as_u128())).collect(),
            mode: told.iter().map(|one| one.next.kept_in().mode.as_str().to_owned()).collect(),
            id: told.iter().map(|one| to_uuid(one.next.id.as_u128())).collect(),
            lease: told.iter().map(|one| time(one.lease)).collect(),
            state: told.iter().map(|one| one.next.state.as_str().to_owned()).collect(),
            attempts: told.iter().map(|one| i16::try_from(one.next.attempts).unwrap_or(i16::MAX)).collect(),
            due_at: told.iter().map(|one| due(one).map(time)).collect(),
            moved_at: told.iter().map(|one| time(moved(one))).collect(),
            error: told.iter().map(|one| one.error.as_ref().map(NotTold::to_string)).collect(),
        };
        let mut connection = self.connection().await?;
        statement.execute(&mut connection).await.map(|_| ()).map_err(database)
    }
}

/// A person who reads only the log sees that another was not told.
fn observe(told: &ToldNotice) {
    let (channel, state) = (told.next.channel.as_str(), told.next.state.as_str());
    metrics::counter!("poisha_notices_total", "channel" => channel, "state" => state).increment(1);
    if let Some(error) = &told.error {
        tracing::warn!(
            alert.id = %told.next.alert, notice.channel = channel, notice.state = state, notice.attempts = told.next.attempts,
            error = %error, "nobody was told of an alert"
        );
    }
}
