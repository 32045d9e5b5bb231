//! Events become deliveries: one for each endpoint that wants the type at this moment.

use crate::postgres::statement::statement;
use diesel::sql_types::{BigInt, Integer};

statement! {
    /// Takes the oldest events that have no deliveries yet, writes those, and says how many events it took. Two workers
    /// never take the same event, and the mark commits with the deliveries.
    FanOut { limit: Integer = i32 }
    "with asked (events_max) as (select " .. "),
     taken as (
        select app_id, mode, id, type, object_id, sequence, created_at from webhook_events
        where fanned_out_at is null order by created_at limit (select events_max from asked) for update skip locked
     ),
     clocks as materialized (
        select app_id, mode, scope_now(app_id, mode) as now from (select distinct app_id, mode from taken) t
     ),
     told as (
        insert into webhook_deliveries (app_id, mode, id, event_id, endpoint_id, object_id, sequence, state, attempts,
            attempts_made, due_at, created_at, updated_at)
        select t.app_id, t.mode, new_id(), t.id, e.id, t.object_id, t.sequence, 'PENDING', 0, 0, t.created_at, c.now, c.now
        from taken t
        join webhook_endpoints e on e.app_id = t.app_id and e.mode = t.mode and e.state = 'ENABLED'
            and (e.event_types = '{}' or t.type = any (e.event_types))
        join clocks c on c.app_id = t.app_id and c.mode = t.mode
        on conflict (app_id, mode, event_id, endpoint_id) do nothing
     ),
     marked as (
        update webhook_events v set fanned_out_at = c.now
        from taken t join clocks c on c.app_id = t.app_id and c.mode = t.mode
        where v.app_id = t.app_id and v.mode = t.mode and v.id = t.id returning 1
     )
     select count(*) from marked"
    -> BigInt
}
