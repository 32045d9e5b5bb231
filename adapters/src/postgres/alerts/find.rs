//! Alerts, found: one, or a page of the list.

use super::row::AlertRow;
use crate::postgres::{
    convert::{database, to_time, to_uuid},
    schema::alerts,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    AlertId, StoreFailed,
    access::Reach,
    alerts::{AlertFilter, AlertRecord, FindsAlerts},
    payments::{ListOrder, Page, PageOf},
};
use uuid::Uuid;

type Boxed<'a> = alerts::BoxedQuery<'a, Pg>;

impl FindsAlerts for Store {
    async fn alert(&self, reach: &Reach, id: AlertId) -> Result<Option<AlertRecord>, StoreFailed> {
        let query = within(reach).filter(alerts::id.eq(to_uuid(id.as_u128()))).select(AlertRow::as_select());
        let mut connection = self.connection().await?;
        let row = query.first::<AlertRow>(&mut connection).await.optional().map_err(database)?;
        row.map(AlertRow::into_record).transpose()
    }

    async fn alerts(
        &self,
        reach: &Reach,
        filter: &AlertFilter,
        page: Page,
    ) -> Result<PageOf<AlertRecord>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(reach, filter).count().get_result(&mut connection).await.map_err(database)?;
        let query = filtered(reach, filter).limit(i64::from(page.size));
        let query = match page.after {
            Some((at, id)) => after(query, filter.order, to_time(at), to_uuid(id)),
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let query = match filter.order {
            ListOrder::Ascending => query.order((alerts::raised_at.asc(), alerts::id.asc())),
            ListOrder::Descending => query.order((alerts::raised_at.desc(), alerts::id.desc())),
        };
        let rows: Vec<AlertRow> = query.select(AlertRow::as_select()).load(&mut connection).await.map_err(database)?;
        let items = rows.into_iter().map(AlertRow::into_record).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }
}

fn within<'a>(reach: &Reach) -> Boxed<'a> {
    let query = alerts::table.into_boxed();
    match reach {
        Reach::Everywhere => query,
        Reach::Apps(apps) => {
            let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
            query.filter(alerts::app_id.eq_any(apps))
        }
    }
}

fn filtered<'a>(reach: &Reach, filter: &AlertFilter) -> Boxed<'a> {
    let mut query = within(reach);
    if let Some(app) = filter.app {
        query = query.filter(alerts::app_id.eq(to_uuid(app.as_u128())));
    }
    if let Some(mode) = filter.mode {
        query = query.filter(alerts::mode.eq(mode.as_str()));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(alerts::kind.eq(kind.as_str()));
    }
    if let Some(status) = filter.status {
        query = query.filter(alerts::status.eq(status.as_str()));
    }
    if let Some(operator) = filter.assigned_to {
        query = query.filter(alerts::assigned_to.eq(to_uuid(operator.as_u128())));
    }
    if let Some(from) = filter.from {
        query = query.filter(alerts::raised_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(alerts::raised_at.le(to_time(to)));
    }
    query
}

/// What comes after an item of the list.
fn after(query: Boxed<'_>, order: ListOrder, at: DateTime<Utc>, id: Uuid) -> Boxed<'_> {
    let tie = alerts::raised_at.eq(at);
    match order {
        ListOrder::Ascending => query.filter(alerts::raised_at.gt(at).or(tie.and(alerts::id.gt(id)))),
        ListOrder::Descending => query.filter(alerts::raised_at.lt(at).or(tie.and(alerts::id.lt(id)))),
    }
}
