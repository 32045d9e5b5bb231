//! Events across applications, with their deliveries and what the last attempt came to.

use super::row::{DeliveryRow, EventRow};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, from_time, to_time, to_uuid},
    schema::webhooks::{webhook_deliveries, webhook_events},
    store::Store,
    total::{Part, total},
};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    DeliveryId, EventId, StoreFailed, Timestamp,
    access::Reach,
    payments::{Found, Mark, Total},
    webhooks::{DeliveryStatus, Event, EventSearch, KeptDelivery, SearchesEvents, ToldEvent},
};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Uuid,
}

#[derive(QueryableByName)]
struct LastRow {
    #[diesel(sql_type = sql_types::Uuid)]
    delivery_id: Uuid,
    #[diesel(sql_type = sql_types::Timestamptz)]
    at: DateTime<Utc>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::SmallInt>)]
    status: Option<i16>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    error: Option<String>,
}

/// The last attempt at each of some deliveries.
const LAST: &str = "select d.id as delivery_id, t.at, t.status, t.error from webhook_deliveries d cross join lateral \
     (select t.at, t.status, t.error from webhook_attempts t where t.app_id = d.app_id and t.mode = d.mode \
     and t.delivery_id = d.id order by t.number desc limit 1) as t where d.app_id = any(";

impl SearchesEvents for Store {
    async fn search_events(
        &self,
        search: &EventSearch,
        skip: u64,
        size: u32,
        after: Option<Mark>,
    ) -> Result<Found<ToldEvent>, StoreFailed> {
        if search.reach.is_nowhere() {
            return Ok(Found { items: Vec::new(), total: Total::Exact(0) });
        }
        let mut connection = self.connection().await?;
        let most = skip.saturating_add(size.into());
        let mut question = Question::default();
        question.say("select run.id from ");
        applications(&mut question, search);
        question.say(" cross join lateral (select v.id, v.created_at from webhook_events v where v.app_id = a.app_id");
        conditions(&mut question, search, &Of::OneApplication);
        if let Some(Mark { key, id }) = after {
            question.say(" and (v.created_at, v.id) < (").with(Bind::Time(to_time(Timestamp::from_micros(key))));
            question.say(", ").with(Bind::Uuid(to_uuid(id))).say(")");
        }
        question.say(" order by v.created_at desc, v.id desc limit ");
        question.with(Bind::Number(i64::try_from(most).unwrap_or(i64::MAX)));
        question.say(") as run order by run.created_at desc, run.id desc offset ");
        question.with(Bind::Number(i64::try_from(skip).unwrap_or(i64::MAX)));
        question.say(" limit ").with(Bind::Number(size.into()));
        let ids: Vec<Id> = question.query().load(&mut connection).await.map_err(database)?;
        let ids: Vec<Uuid> = ids.into_iter().map(|row| row.id).collect();
        let mut all = Question::default();
        all.say("select 1 from webhook_events v where true");
        if let Reach::Apps(apps) = &search.reach {
            let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
            all.say(" and v.app_id = any(").with(Bind::Uuids(apps)).say(")");
        }
        conditions(&mut all, search, &Of::All);
        let part = Part { skipped: after.is_none().then_some(skip), size, count: ids.len() };
        let total = total(&mut connection, &all, part).await?;
        Ok(Found { items: read(&mut connection, &search.reach, &ids).await?, total })
    }

    async fn event_within(&self, reach: &Reach, id: EventId) -> Result<Option<ToldEvent>, StoreFailed> {
        let mut connection = self.connection().await?;
        Ok(read(&mut connection, reach, &[to_uuid(id.as_u128())]).await?.pop())
    }
}

/// Whose events are looked through.
enum Of {
    /// Those of the application that is called `a`.
    OneApplication,
    /// Those of every application within reach.
    All,
}

/// The applications whose events are looked through, each by itself and called `a`. Where nothing was ever delivered, the
/// search for a delivery would look at everything there is.
fn applications(question: &mut Question, search: &EventSearch) {
    question.say("(select a.app_id from ");
    match &search.reach {
        Reach::Everywhere => question.say("apps as a"),
        Reach::Apps(apps) => {
            let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
            question.say("unnest(").with(Bind::Uuids(apps)).say(") as a (app_id)")
        }
    };
    if let Some(delivery) = search.delivery {
        question.say(&format!(
            " where exists (select from webhook_deliveries d where d.app_id = a.app_id and d.state = '{}'",
            delivery.as_str()
        ));
        if let Some(mode) = search.mode {
            question.say(&format!(" and d.mode = '{}'", mode.as_str()));
        }
        question.say(")");
    }
    question.say(" offset 0) as a");
}

/// What an event must be, beside its application.
fn conditions(question: &mut Question, search: &EventSearch, of: &Of) {
    if let Some(mode) = search.mode {
        question.say(&format!(" and v.mode = '{}'", mode.as_str()));
    }
    if let Some(kind) = search.kind {
        // The planner must see it to use the index of what is rare.
        question.say(&format!(" and v.type = '{}'", kind.as_str()));
    }
    if let Some(object) = search.object {
        question.say(" and v.object_id = ").with(Bind::Uuid(to_uuid(object)));
    }
    match search.delivery {
        None => {}
        // Most were: the newest are looked at one by one, which is what a subquery that is no condition of a join makes sure.
        Some(DeliveryStatus::Delivered) => {
            question.say(
                " and (select d.state from webhook_deliveries d where d.app_id = v.app_id and d.mode = v.mode \
                 and d.event_id = v.id and d.state = 'DELIVERED' limit 1) is not null",
            );
        }
        // Few were: they are looked up first.
        Some(delivery @ (DeliveryStatus::Pending | DeliveryStatus::Parked)) => {
            question.say(&format!(
                " and v.id = any(array(select d.event_id from webhook_deliveries d where d.state = '{}'",
                delivery.as_str()
            ));
            match (of, &search.reach) {
                (Of::OneApplication, _) => {
                    question.say(" and d.app_id = a.app_id");
                }
                (Of::All, Reach::Apps(apps)) => {
                    let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
                    question.say(" and d.app_id = any(").with(Bind::Uuids(apps)).say(")");
                }
                (Of::All, Reach::Everywhere) => {}
            }
            if let Some(mode) = search.mode {
                question.say(&format!(" and d.mode = '{}'", mode.as_str()));
            }
            question.say("))");
        }
    }
    for (bound, sign) in [(search.from, ">="), (search.to, "<=")] {
        if let Some(at) = bound {
            question.say(&format!(" and v.created_at {sign} ")).with(Bind::Time(to_time(at)));
        }
    }
}

/// The events with these ids that are within reach, in their order.
async fn read(connection: &mut AsyncPgConnection, reach: &Reach, ids: &[Uuid]) -> Result<Vec<ToldEvent>, StoreFailed> {
    let apps: Vec<Uuid> = match reach {
        Reach::Apps(apps) => apps.iter().map(|app| to_uuid(app.as_u128())).collect(),
        Reach::Everywhere => {
            let all = crate::postgres::schema::apps::table.select(crate::postgres::schema::apps::app_id);
            all.load(connection).await.map_err(database)?
        }
    };
    let query = webhook_events::table
        .filter(webhook_events::app_id.eq_any(&apps))
        .filter(webhook_events::id.eq_any(ids))
        .select(EventRow::as_select());
    let rows: Vec<EventRow> = query.load(connection).await.map_err(database)?;
    let events: Vec<Event> = rows.into_iter().map(EventRow::into_event).collect::<Result<_, _>>()?;
    let query = webhook_deliveries::table
        .filter(webhook_deliveries::app_id.eq_any(&apps))
        .filter(webhook_deliveries::event_id.eq_any(ids))
        .order((webhook_deliveries::created_at, webhook_deliveries::id))
        .select(DeliveryRow::as_select());
    let rows: Vec<DeliveryRow> = query.load(connection).await.map_err(database)?;
    let mut question = Question::default();
    question.say(LAST).with(Bind::Uuids(apps)).say(") and d.id = any(");
    question.with(Bind::Uuids(rows.iter().map(|row| row.id).collect())).say(")");
    let last: Vec<LastRow> = question.query().load(connection).await.map_err(database)?;
    let mut deliveries = BTreeMap::<EventId, Vec<KeptDelivery>>::new();
    for row in rows {
        let kept = row.into_kept()?;
        deliveries.entry(kept.delivery.event).or_default().push(kept);
    }
    let mut told: BTreeMap<u128, ToldEvent> =
        events.into_iter().map(|event| (event.id.as_u128(), told(event, &mut deliveries, &last))).collect();
    Ok(ids.iter().filter_map(|id| told.remove(&id.as_u128())).collect())
}

fn told(event: Event, deliveries: &mut BTreeMap<EventId, Vec<KeptDelivery>>, last: &[LastRow]) -> ToldEvent {
    let deliveries = deliveries.remove(&event.id).unwrap_or_default();
    let own = |row: &&LastRow| {
        let id = DeliveryId::from_u128(row.delivery_id.as_u128());
        deliveries.iter().any(|kept| kept.delivery.id == id)
    };
    let last = last.iter().filter(own).max_by_key(|row| row.at);
    ToldEvent {
        last_attempt_at: last.map(|row| from_time(row.at)),
        last_status: last.and_then(|row| u16::try_from(row.status?).ok()),
        last_error: last.and_then(|row| row.error.clone()),
        event,
        deliveries,
    }
}
