//! Discounts: how the committer loads them with what customers used of them, writes them and their uses, and how they are
//! found.

mod row;

use super::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{database, to_time, to_uuid},
    schema::selling::{discount_uses, discounts},
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    pg::Pg,
    prelude::*,
    result::Error,
    sql_types::{Array, BigInt, Bytea, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    DiscountId, EventId, Money, OrderId, Scope, StoreFailed, Timestamp,
    decision::Never,
    discounts::{CustomerKey, Discount, DiscountFilter, FindsDiscounts},
    payments::{Page, PageOf},
    webhooks::EventType,
};
use row::{DiscountRow, WriteRow};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

type Boxed<'a> = discounts::BoxedQuery<'a, Pg>;

/// How often customers used discounts.
pub(crate) type Uses = HashMap<(Scope, DiscountId, CustomerKey), u32>;

/// One use of a discount.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UseRow {
    pub(crate) scope: Scope,
    pub(crate) discount: DiscountId,
    pub(crate) customer: CustomerKey,
    pub(crate) order: OrderId,
    pub(crate) amount: Money,
    pub(crate) at: Timestamp,
}

impl Noun for Discount {
    fn want(wanted: &mut Wanted, scope: Scope, id: DiscountId) {
        wanted.discounts.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Discount> {
        &mut desk.discounts
    }

    fn bits(id: DiscountId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &Discount,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// Locks and loads those discounts that exist: whoever uses one waits for whoever else does.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, DiscountId)>,
) -> Result<Shelf<Discount>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<DiscountRow> = discounts::table
        .filter(discounts::app_id.eq_any(apps))
        .filter(discounts::id.eq_any(ids))
        .order((discounts::app_id, discounts::mode, discounts::id))
        .select(DiscountRow::as_select())
        .for_update()
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let discount = row.into_discount().map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((discount.scope, discount.id), Held { stored: Some(discount.clone()), now: discount, events: 0 }))
    });
    held.collect()
}

statement! {
    /// How often customers used discounts that are locked already.
    CountUses {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, discount_id: Array<SqlUuid> = Vec<Uuid>,
        customer_key: Array<Bytea> = Vec<Vec<u8>>,
    }
    "select (select count(*) from discount_uses u where u.app_id = w.app_id and u.mode = w.mode \
     and u.discount_id = w.discount_id and u.customer_key = w.customer_key) from unnest("
    .. ") with ordinality as w (app_id, mode, discount_id, customer_key, place) order by w.place"
    -> BigInt
}

/// Counts what customers used of discounts that are locked already.
pub(super) async fn load_uses(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, DiscountId, CustomerKey)>,
) -> Result<Uses, Error> {
    let count = CountUses {
        app_id: wanted.iter().map(|(scope, ..)| to_uuid(scope.app.as_u128())).collect(),
        mode: wanted.iter().map(|(scope, ..)| scope.mode.as_str().to_owned()).collect(),
        discount_id: wanted.iter().map(|(_, id, _)| to_uuid(id.as_u128())).collect(),
        customer_key: wanted.iter().map(|(.., customer)| customer.0.to_vec()).collect(),
    };
    let counts: Vec<i64> = count.load(&mut { connection }).await?;
    let used = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(wanted.iter().copied().zip(counts.into_iter().map(used)).collect())
}

statement! {
    /// Uses of discounts.
    InsertUses {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, order_id: Array<SqlUuid> = Vec<Uuid>,
        discount_id: Array<SqlUuid> = Vec<Uuid>, customer_key: Array<Bytea> = Vec<Vec<u8>>,
        amount_minor: Array<BigInt> = Vec<i64>, used_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into discount_uses (app_id, mode, order_id, discount_id, customer_key, amount_minor, used_at) \
     select * from unnest(" .. ")"
}

/// Writes the discounts of a batch that are new, changed or used.
pub(super) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Discount>) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        let row = WriteRow::of(&held.now);
        if held.stored.is_none() {
            diesel::insert_into(discounts::table).values(&row).execute(&mut { connection }).await?;
        } else {
            diesel::update(discounts::table.find(row.key())).set(&row).execute(&mut { connection }).await?;
        }
    }
    Ok(())
}

/// Writes the uses of a batch.
pub(super) async fn write_uses(connection: &AsyncPgConnection, rows: &[UseRow]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let insert = InsertUses {
        app_id: rows.iter().map(|row| to_uuid(row.scope.app.as_u128())).collect(),
        mode: rows.iter().map(|row| row.scope.mode.as_str().to_owned()).collect(),
        order_id: rows.iter().map(|row| to_uuid(row.order.as_u128())).collect(),
        discount_id: rows.iter().map(|row| to_uuid(row.discount.as_u128())).collect(),
        customer_key: rows.iter().map(|row| row.customer.0.to_vec()).collect(),
        amount_minor: rows.iter().map(|row| row.amount.minor()).collect(),
        used_at: rows.iter().map(|row| to_time(row.at)).collect(),
    };
    insert.execute(&mut { connection }).await.map(|_| ())
}

impl FindsDiscounts for Store {
    async fn discount_by_code(&self, scope: Scope, code: &str) -> Result<Option<Discount>, StoreFailed> {
        let mut connection = self.connection().await?;
        let row = within(scope)
            .filter(discounts::code.eq(code.to_owned()))
            .filter(discounts::state.ne("REMOVED"))
            .select(DiscountRow::as_select())
            .first(&mut connection)
            .await;
        row.optional().map_err(database)?.map(DiscountRow::into_discount).transpose()
    }

    async fn discount(&self, scope: Scope, id: DiscountId) -> Result<Option<Discount>, StoreFailed> {
        let mut connection = self.connection().await?;
        let key = (to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128()));
        let row = discounts::table.find(key).select(DiscountRow::as_select()).first(&mut connection).await;
        row.optional().map_err(database)?.map(DiscountRow::into_discount).transpose()
    }

    async fn discount_uses(&self, scope: Scope, id: DiscountId, customer: CustomerKey) -> Result<u32, StoreFailed> {
        let mut connection = self.connection().await?;
        let count: i64 = discount_uses::table
            .filter(discount_uses::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(discount_uses::mode.eq(scope.mode.as_str()))
            .filter(discount_uses::discount_id.eq(to_uuid(id.as_u128())))
            .filter(discount_uses::customer_key.eq(customer.0.to_vec()))
            .count()
            .get_result(&mut connection)
            .await
            .map_err(database)?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    async fn discounts(
        &self,
        scope: Scope,
        filter: &DiscountFilter,
        page: Page,
    ) -> Result<PageOf<Discount>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(scope, filter).count().get_result(&mut connection).await.map_err(database)?;
        let rows: Vec<DiscountRow> = filtered(scope, filter)
            .order((discounts::created_at.desc(), discounts::id.desc()))
            .limit(i64::from(page.size))
            .offset(i64::from(page.page) * i64::from(page.size))
            .select(DiscountRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        let items = rows.into_iter().map(DiscountRow::into_discount).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    discounts::table
        .filter(discounts::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(discounts::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn filtered<'a>(scope: Scope, filter: &DiscountFilter) -> Boxed<'a> {
    let query = match filter.state {
        Some(state) => within(scope).filter(discounts::state.eq(state.as_str())),
        None => within(scope).filter(discounts::state.ne("REMOVED")),
    };
    match &filter.code {
        Some(code) => query.filter(discounts::code.eq(code.clone())),
        None => query,
    }
}
