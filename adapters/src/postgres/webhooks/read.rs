//! Endpoints, events, deliveries and attempts, as they are shown.

use super::row::{AttemptRow, DeliveryRow, EventRow};
use crate::postgres::{
    convert::{database, to_time, to_uuid},
    endpoints::EndpointRow,
    schema::webhooks::{webhook_attempts, webhook_deliveries, webhook_endpoints, webhook_events},
    store::Store,
};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    DeliveryId, EndpointId, EventId, Scope, StoreFailed,
    payments::{Page, PageOf},
    webhooks::{Endpoint, Event, EventFilter, KeptAttempt, KeptDelivery, ReadsEvents},
};

const REMOVED: &str = "REMOVED";

impl ReadsEvents for Store {
    async fn endpoints(&self, scope: Scope, page: Page) -> Result<PageOf<Endpoint>, StoreFailed> {
        let all = || {
            webhook_endpoints::table
                .filter(webhook_endpoints::app_id.eq(to_uuid(scope.app.as_u128())))
                .filter(webhook_endpoints::mode.eq(scope.mode.as_str()))
                .filter(webhook_endpoints::state.ne(REMOVED))
                .into_boxed::<Pg>()
        };
        let mut connection = self.connection().await?;
        let total = all().count().get_result(&mut connection).await.map_err(database)?;
        let mut query = all().order((webhook_endpoints::created_at.desc(), webhook_endpoints::id.desc()));
        query = match page.after {
            Some((at, id)) => {
                let (at, id) = (to_time(at), to_uuid(id));
                let tie = webhook_endpoints::created_at.eq(at).and(webhook_endpoints::id.lt(id));
                query.filter(webhook_endpoints::created_at.lt(at).or(tie))
            }
            None => query.offset(offset(page)),
        };
        let query = query.limit(i64::from(page.size)).select(EndpointRow::as_select());
        let rows = query.load(&mut connection).await.map_err(database)?;
        paged(rows, total, |row| row.into_endpoint(&self.secrets))
    }

    async fn endpoint(&self, scope: Scope, id: EndpointId) -> Result<Option<Endpoint>, StoreFailed> {
        let query = webhook_endpoints::table
            .find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())))
            .filter(webhook_endpoints::state.ne(REMOVED))
            .select(EndpointRow::as_select());
        let mut connection = self.connection().await?;
        let row = query.first(&mut connection).await.optional().map_err(database)?;
        row.map(|row| row.into_endpoint(&self.secrets)).transpose()
    }

    async fn events(&self, scope: Scope, filter: &EventFilter, page: Page) -> Result<PageOf<Event>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total = filtered(scope, filter).count().get_result(&mut connection).await.map_err(database)?;
        let mut query = filtered(scope, filter).order((webhook_events::created_at.desc(), webhook_events::id.desc()));
        query = match page.after {
            Some((at, id)) => {
                let (at, id) = (to_time(at), to_uuid(id));
                let tie = webhook_events::created_at.eq(at).and(webhook_events::id.lt(id));
                query.filter(webhook_events::created_at.lt(at).or(tie))
            }
            None => query.offset(offset(page)),
        };
        let query = query.limit(i64::from(page.size)).select(EventRow::as_select());
        let rows = query.load(&mut connection).await.map_err(database)?;
        paged(rows, total, EventRow::into_event)
    }

    async fn event(&self, scope: Scope, id: EventId) -> Result<Option<Event>, StoreFailed> {
        let query = webhook_events::table
            .find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())))
            .select(EventRow::as_select());
        let mut connection = self.connection().await?;
        let row = query.first(&mut connection).await.optional().map_err(database)?;
        row.map(EventRow::into_event).transpose()
    }

    async fn deliveries(&self, scope: Scope, event: EventId) -> Result<Vec<KeptDelivery>, StoreFailed> {
        let query = webhook_deliveries::table
            .filter(webhook_deliveries::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(webhook_deliveries::mode.eq(scope.mode.as_str()))
            .filter(webhook_deliveries::event_id.eq(to_uuid(event.as_u128())))
            .order(webhook_deliveries::id)
            .select(DeliveryRow::as_select());
        let mut connection = self.connection().await?;
        let rows = query.load(&mut connection).await.map_err(database)?;
        rows.into_iter().map(DeliveryRow::into_kept).collect()
    }

    async fn delivery(&self, scope: Scope, id: DeliveryId) -> Result<Option<KeptDelivery>, StoreFailed> {
        let query = webhook_deliveries::table
            .find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())))
            .select(DeliveryRow::as_select());
        let mut connection = self.connection().await?;
        let row = query.first(&mut connection).await.optional().map_err(database)?;
        row.map(DeliveryRow::into_kept).transpose()
    }

    async fn attempts(
        &self,
        scope: Scope,
        delivery: DeliveryId,
        page: Page,
    ) -> Result<PageOf<KeptAttempt>, StoreFailed> {
        let all = || {
            webhook_attempts::table
                .filter(webhook_attempts::app_id.eq(to_uuid(scope.app.as_u128())))
                .filter(webhook_attempts::mode.eq(scope.mode.as_str()))
                .filter(webhook_attempts::delivery_id.eq(to_uuid(delivery.as_u128())))
        };
        let mut connection = self.connection().await?;
        let total = all().count().get_result(&mut connection).await.map_err(database)?;
        let query = all()
            .order(webhook_attempts::number.desc())
            .offset(offset(page))
            .limit(i64::from(page.size))
            .select(AttemptRow::as_select());
        let rows = query.load(&mut connection).await.map_err(database)?;
        paged(rows, total, AttemptRow::into_kept)
    }
}

fn filtered<'a>(scope: Scope, filter: &EventFilter) -> webhook_events::BoxedQuery<'a, Pg> {
    let mut query = webhook_events::table
        .filter(webhook_events::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(webhook_events::mode.eq(scope.mode.as_str()))
        .into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(webhook_events::kind.eq(kind.as_str()));
    }
    if let Some(object) = filter.object {
        query = query.filter(webhook_events::object_id.eq(to_uuid(object)));
    }
    if let Some(from) = filter.from {
        query = query.filter(webhook_events::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(webhook_events::created_at.le(to_time(to)));
    }
    query
}

fn offset(page: Page) -> i64 {
    i64::from(page.page) * i64::from(page.size)
}

fn paged<R, T>(
    rows: Vec<R>,
    total: i64,
    into: impl FnMut(R) -> Result<T, StoreFailed>,
) -> Result<PageOf<T>, StoreFailed> {
    let items = rows.into_iter().map(into).collect::<Result<_, _>>()?;
    Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
}
