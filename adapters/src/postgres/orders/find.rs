//! Orders, found: by id, by number, by filter, and those that are due.

use super::{load::cases_of, row::OrderRow};
use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    schema::{apps, orders::orders},
    store::Store,
    test_clock,
};
use chrono::{DateTime, Utc};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    Mode, OrderId, Scope, StoreFailed,
    access::Reach,
    orders::{FindsOrders, OrderCase, OrderFilter, OrderNumber, OrdersOf},
    payments::{ListOrder, Page, PageOf},
};
use uuid::Uuid;

type Boxed<'a> = orders::BoxedQuery<'a, Pg>;

const MODES: [&str; 2] = [Mode::Test.as_str(), Mode::Live.as_str()];

impl FindsOrders for Store {
    async fn order(&self, scope: Scope, id: OrderId) -> Result<Option<OrderCase>, StoreFailed> {
        self.one_order(within(scope).filter(orders::id.eq(to_uuid(id.as_u128())))).await
    }

    async fn order_by_number(&self, scope: Scope, number: OrderNumber) -> Result<Option<OrderCase>, StoreFailed> {
        let number = i32::try_from(number.as_u32()).unwrap_or(i32::MAX);
        self.one_order(within(scope).filter(orders::number.eq(number))).await
    }

    async fn orders(
        &self,
        of: &OrdersOf,
        filter: &OrderFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<OrderCase>, StoreFailed> {
        let mut connection = self.connection().await?;
        let wanted = || filtered(visible(of), filter);
        let total: i64 = wanted().count().get_result(&mut connection).await.map_err(database)?;
        let mut query = wanted().limit(i64::from(page.size));
        query = match order {
            ListOrder::Ascending => query.order((orders::created_at.asc(), orders::id.asc())),
            ListOrder::Descending => query.order((orders::created_at.desc(), orders::id.desc())),
        };
        query = match page.after {
            Some((at, id)) => after(query, order, to_time(at), to_uuid(id)),
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows = query.select(OrderRow::as_select()).load(&mut connection).await.map_err(database)?;
        let items = cases_of(&mut connection, rows).await?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn scope_of_order(&self, id: OrderId) -> Result<Option<Scope>, StoreFailed> {
        // All of the key is named, so that a look-up for each application does, and nothing is read through.
        let query = orders::table
            .filter(orders::app_id.eq_any(apps::table.select(apps::app_id)))
            .filter(orders::mode.eq_any(MODES))
            .filter(orders::id.eq(to_uuid(id.as_u128())))
            .select((orders::app_id, orders::mode));
        let mut connection = self.connection().await?;
        let found: Option<(Uuid, String)> = query.first(&mut connection).await.optional().map_err(database)?;
        let name = RowName { table: "orders", id: to_uuid(id.as_u128()) };
        found.map(|(app, mode)| name.scope(app, &mode)).transpose()
    }

    async fn due_orders(&self, limit: u32) -> Result<Vec<(Scope, OrderId)>, StoreFailed> {
        let due = |now| orders::table.filter(orders::ask_at.le(now)).order(orders::ask_at.asc()).into_boxed();
        self.due_by(limit, due).await
    }

    async fn due_order_mails(&self, limit: u32) -> Result<Vec<(Scope, OrderId)>, StoreFailed> {
        let due = |now| orders::table.filter(orders::mail_due_at.le(now)).order(orders::mail_due_at.asc()).into_boxed();
        self.due_by(limit, due).await
    }
}

impl Store {
    async fn one_order(&self, query: Boxed<'_>) -> Result<Option<OrderCase>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = query.select(OrderRow::as_select()).load(&mut connection).await.map_err(database)?;
        Ok(cases_of(&mut connection, rows).await?.pop())
    }

    async fn due_by<'a>(
        &self,
        limit: u32,
        due: impl Fn(DateTime<Utc>) -> Boxed<'a> + Send,
    ) -> Result<Vec<(Scope, OrderId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut found = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = due(clock.now).limit(i64::from(limit));
            if let Some(app) = clock.only_test_of {
                query = query.filter(orders::app_id.eq(app)).filter(orders::mode.eq("TEST"));
            }
            let rows: Vec<(Uuid, String, Uuid)> = query
                .select((orders::app_id, orders::mode, orders::id))
                .load(&mut connection)
                .await
                .map_err(database)?;
            for (app, mode, id) in rows {
                let scope = RowName { table: "orders", id }.scope(app, &mode)?;
                found.push((scope, OrderId::from_u128(id.as_u128())));
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    orders::table
        .filter(orders::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(orders::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn visible<'a>(of: &OrdersOf) -> Boxed<'a> {
    let mut query = orders::table.into_boxed();
    if let Reach::Apps(apps) = &of.reach {
        let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        query = query.filter(orders::app_id.eq_any(apps));
    }
    if let Some(app) = of.app {
        query = query.filter(orders::app_id.eq(to_uuid(app.as_u128())));
    }
    if let Some(mode) = of.mode {
        query = query.filter(orders::mode.eq(mode.as_str()));
    }
    query
}

fn filtered<'a>(mut query: Boxed<'a>, filter: &OrderFilter) -> Boxed<'a> {
    if let Some(customer) = &filter.customer {
        query = query.filter(orders::customer_reference.eq(customer.clone()));
    }
    if let Some(fulfilment) = filter.fulfilment {
        query = query.filter(orders::fulfilment.eq(fulfilment.as_str()));
    }
    if let Some(from) = filter.from {
        query = query.filter(orders::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(orders::created_at.le(to_time(to)));
    }
    query
}

/// What comes after an item in a list.
fn after(query: Boxed<'_>, order: ListOrder, at: DateTime<Utc>, id: Uuid) -> Boxed<'_> {
    let tie = orders::created_at.eq(at);
    match order {
        ListOrder::Ascending => query.filter(orders::created_at.gt(at).or(tie.and(orders::id.gt(id)))),
        ListOrder::Descending => query.filter(orders::created_at.lt(at).or(tie.and(orders::id.lt(id)))),
    }
}
