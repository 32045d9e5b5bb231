//! Alerts, found: one, or a page of the list.

use super::row::AlertRow;
use crate::postgres::{
    convert::{database, to_time, to_uuid},
    schema::alerts,
    store::Store,
};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    AlertId, StoreFailed,
    access::Reach,
    alerts::{AlertFilter, AlertRecord, FindsAlerts},
    payments::{Page, PageOf},
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
        let mut query = filtered(reach, filter)
            .order((alerts::raised_at.desc(), alerts::id.desc()))
            .limit(i64::from(page.size))
            .select(AlertRow::as_select());
        query = match page.after {
            Some((at, id)) => {
                let (at, id) = (to_time(at), to_uuid(id));
                query.filter(alerts::raised_at.lt(at).or(alerts::raised_at.eq(at).and(alerts::id.lt(id))))
            }
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows: Vec<AlertRow> = query.load(&mut connection).await.map_err(database)?;
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
    query
}
