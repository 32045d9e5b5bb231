//! Leasing what is due, endpoint by endpoint, so that the backlog of one never hides what is due at another.

use super::row::DeliveryRow;
use crate::{
    postgres::{
        convert::{RowName, from_time},
        statement::statement,
    },
    webhook::secret_box::SecretBox,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Bytea, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use domain::{
    StoreFailed,
    webhooks::{Leased, SigningSecrets},
};
use uuid::Uuid;

/// Only one worker leases at a time, in this transaction: the bound of an endpoint then holds over all processes.
pub(super) const LEASING: &str = "select pg_advisory_xact_lock(7332)";

statement! {
    /// Leases what is due.
    ///
    /// `waiting` skips from endpoint to endpoint along the index of pending rows; `due` takes the oldest of each, as
    /// many as the endpoint has room for. An ordered endpoint waits for what came before in the same object, be it a
    /// delivery that is not through or an event that is not fanned out.
    ///
    /// The rest is written so that no planner without statistics can join it badly: rows are updated where they lie,
    /// after a second look in case one was recorded in the meantime, and only then their endpoints and bodies are found.
    LeaseDue { bounds: Array<Integer> = Vec<i32>, lease_ms: BigInt = i64 }
    "with recursive asked (bounds, lease_ms) as (select " .. "),
     waiting (endpoint_id, app_id, mode) as (
        (select endpoint_id, app_id, mode from webhook_deliveries where state = 'PENDING' order by endpoint_id limit 1)
        union all
        select n.endpoint_id, n.app_id, n.mode from waiting w cross join lateral (
            select d.endpoint_id, d.app_id, d.mode from webhook_deliveries d
            where d.state = 'PENDING' and d.endpoint_id > w.endpoint_id order by d.endpoint_id limit 1
        ) n
     ),
     open as (
        select w.app_id, w.mode, w.endpoint_id, e.ordered, scope_now(w.app_id, w.mode) as now,
            a.bounds[2] - (
                select count(*) from webhook_deliveries l
                where l.endpoint_id = w.endpoint_id and l.lease_until > clock_timestamp()
            ) as room
        from asked a cross join waiting w
        join webhook_endpoints e on e.app_id = w.app_id and e.mode = w.mode and e.id = w.endpoint_id
        where e.state = 'ENABLED'
     ),
     due as (
        select d.place from open o cross join lateral (
            select d.ctid as place, d.due_at from webhook_deliveries d
            where d.endpoint_id = o.endpoint_id and d.app_id = o.app_id and d.mode = o.mode
                and d.state = 'PENDING' and d.due_at <= o.now
                and (d.lease_until is null or d.lease_until <= clock_timestamp())
                and not (o.ordered and exists (
                    select 1 from webhook_events v
                    where v.app_id = d.app_id and v.mode = d.mode and v.object_id = d.object_id and v.sequence < d.sequence
                        and (v.fanned_out_at is null or 'PENDING' = (
                            select b.state from webhook_deliveries b where b.app_id = v.app_id and b.mode = v.mode
                                and b.event_id = v.id and b.endpoint_id = d.endpoint_id))))
            order by d.due_at limit greatest(0, least(o.room, (select bounds[1] from asked)))
        ) d
        order by d.due_at limit (select bounds[1] from asked)
     ),
     leased as (
        update webhook_deliveries d
        set lease_until = clock_timestamp() + interval '1 millisecond' * (select lease_ms from asked)
        where d.ctid = any (array(select place from due))
            and d.state = 'PENDING' and (d.lease_until is null or d.lease_until <= clock_timestamp())
        returning d.*
     )
     select d.app_id, d.mode, d.id, d.event_id, d.endpoint_id, d.state, d.attempts, d.attempts_made, d.due_at,
        d.created_at, d.updated_at, d.lease_until, e.url, e.secret_current, e.secret_previous, e.secret_previous_until,
        v.body
     from leased d
     cross join lateral (
        select * from webhook_endpoints e where e.app_id = d.app_id and e.mode = d.mode and e.id = d.endpoint_id limit 1
     ) e
     cross join lateral (
        select body from webhook_events v where v.app_id = d.app_id and v.mode = d.mode and v.id = d.event_id limit 1
     ) v"
    -> (
        (SqlUuid, Text, SqlUuid, SqlUuid, SqlUuid, Text, diesel::sql_types::SmallInt, Integer, Nullable<Timestamptz>,
         Timestamptz, Timestamptz),
        Timestamptz, Text, Bytea, Nullable<Bytea>, Nullable<Timestamptz>, Text,
    )
}

#[derive(Queryable)]
#[diesel(check_for_backend(diesel::pg::Pg))]
pub(super) struct LeasedRow {
    delivery: DeliveryRow,
    lease_until: DateTime<Utc>,
    url: String,
    secret_current: Vec<u8>,
    secret_previous: Option<Vec<u8>>,
    secret_previous_until: Option<DateTime<Utc>>,
    body: String,
}

impl LeasedRow {
    /// When it was due, and its delivery's id: the order in which leased deliveries go out.
    pub(super) fn place(&self) -> (Option<DateTime<Utc>>, Uuid) {
        (self.delivery.due_at, self.delivery.id)
    }

    pub(super) fn into_leased(self, secrets: &SecretBox) -> Result<Leased, StoreFailed> {
        let delivery = self.delivery.into_kept()?.delivery;
        let name = RowName { table: "webhook_endpoints", id: Uuid::from_u128(delivery.endpoint.as_u128()) };
        let open = |kept: &[u8], column| {
            secrets.open(delivery.scope, delivery.endpoint, kept).map_err(|_| name.corrupt(column))
        };
        let previous = match (self.secret_previous, self.secret_previous_until) {
            (Some(kept), Some(until)) => Some((open(&kept, "secret_previous")?, from_time(until))),
            (None, None | Some(_)) | (Some(_), None) => None,
        };
        let secrets = SigningSecrets { current: open(&self.secret_current, "secret_current")?, previous };
        Ok(Leased { delivery, until: from_time(self.lease_until), url: self.url, secrets, body: self.body })
    }
}
