//! Pools: how the committer looks at one, and which of them are restless.

use crate::postgres::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::selling::variants,
    statement::statement,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_query,
    sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    EventId, Scope, StoreFailed, Timestamp, VariantId,
    decision::Never,
    payments::{Page, PageOf},
    vouchers::{Level, Stock},
    webhooks::EventType,
};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Noun for Stock {
    fn want(wanted: &mut Wanted, scope: Scope, id: VariantId) {
        wanted.stocks.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Stock> {
        &mut desk.stocks
    }

    fn bits(id: VariantId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &Stock,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// A pool with its level.
#[derive(Clone, Debug, QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct StockRow {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = Text)]
    mode: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    sku: String,
    #[diesel(sql_type = Nullable<Integer>)]
    threshold: Option<i32>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    low_since: Option<DateTime<Utc>>,
    #[diesel(sql_type = BigInt)]
    available: i64,
    #[diesel(sql_type = BigInt)]
    sold: i64,
    #[diesel(sql_type = BigInt)]
    expired: i64,
    #[diesel(sql_type = BigInt)]
    void: i64,
}

/// What a row of a pool consists of; `$now` stands for the instant. A variant that is archived is not watched.
const COLUMNS: &str = "v.app_id, v.mode, v.id, v.sku, case when not v.is_archived then v.low_stock_threshold end as threshold, \
    v.low_since, l.available, l.sold, l.expired, l.void from variants v cross join lateral (\
    select count(*) filter (where k.state = 'AVAILABLE' and coalesce(k.expires_at, 'infinity'::timestamptz) > $now) as available, \
    count(*) filter (where k.state = 'SOLD') as sold, \
    count(*) filter (where k.state = 'AVAILABLE' and k.expires_at <= $now) as expired, \
    count(*) filter (where k.state = 'VOID') as void \
    from vouchers k where k.app_id = v.app_id and k.mode = v.mode and k.variant_id = v.id and k.origin = 'POOL') l";

impl StockRow {
    fn into_stock(self) -> Result<Stock, StoreFailed> {
        let name = RowName { table: "variants", id: self.id };
        let count = |count: i64, column| u64::try_from(count).map_err(|_| name.corrupt(column));
        let threshold = self.threshold.map(u32::try_from).transpose();
        Ok(Stock {
            scope: name.scope(self.app_id, &self.mode)?,
            variant: VariantId::from_u128(self.id.as_u128()),
            sku: self.sku,
            threshold: threshold.map_err(|_| name.corrupt("low_stock_threshold"))?,
            low_since: self.low_since.map(from_time),
            level: Level {
                available: count(self.available, "available")?,
                sold: count(self.sold, "sold")?,
                expired: count(self.expired, "expired")?,
                void: count(self.void, "void")?,
            },
        })
    }
}

/// Locks the variants of those pools that exist, and counts what is in them by the clock of their scope. They are locked
/// `for no key update`: who only refers to one, as a code or a line of an order does, waits for nobody.
pub(in crate::postgres) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, VariantId)>,
) -> Result<Shelf<Stock>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let locked: Vec<Uuid> = variants::table
        .filter(variants::app_id.eq_any(apps.clone()))
        .filter(variants::id.eq_any(ids))
        .order((variants::app_id, variants::mode, variants::id))
        .select(variants::id)
        .for_no_key_update()
        .load(&mut { connection })
        .await?;
    // What was committed before the locks were there is seen now.
    let now = "(now() + coalesce((select c.offset_micros from test_clocks c where c.app_id = v.app_id and v.mode = 'TEST'), 0) \
        * interval '1 microsecond')";
    let select = format!("select {} where v.app_id = any($1) and v.id = any($2)", COLUMNS.replace("$now", now));
    let rows: Vec<StockRow> = sql_query(select)
        .bind::<Array<SqlUuid>, _>(apps)
        .bind::<Array<SqlUuid>, _>(locked)
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let stock = row.into_stock().map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((stock.scope, stock.variant), Held { stored: Some(stock.clone()), now: stock, events: 0 }))
    });
    held.collect()
}

/// Writes since when pools run low.
pub(in crate::postgres) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Stock>) -> Result<(), Error> {
    for ((scope, id), held) in shelf.iter().filter(|(_, held)| held.stored.as_ref() != Some(&held.now)) {
        let target = variants::table.find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())));
        let since = variants::low_since.eq(held.now.low_since.map(to_time));
        diesel::update(target).set(since).execute(&mut { connection }).await?;
    }
    Ok(())
}

statement! {
    /// Pools that run low while nobody was told, or the other way round. Nothing is counted beyond the threshold.
    FindRestless { limit: BigInt = i64 }
    "select v.app_id, v.mode, v.id from variants v
     left join test_clocks c on c.app_id = v.app_id and v.mode = 'TEST'
     cross join lateral (select count(*) as count from (
        select from vouchers k where k.app_id = v.app_id and k.mode = v.mode and k.variant_id = v.id and k.state = 'AVAILABLE'
            and coalesce(k.expires_at, 'infinity'::timestamptz) > now() + coalesce(c.offset_micros, 0) * interval '1 microsecond'
        limit v.low_stock_threshold) as few) l
     where (v.low_stock_threshold is not null or v.low_since is not null)
        and (v.low_since is not null) <> (not v.is_archived and coalesce(l.count < v.low_stock_threshold, false))
     order by v.app_id, v.mode, v.id limit " .. ""
    -> (SqlUuid, Text, SqlUuid)
}

impl Store {
    pub(super) async fn restless(&self, limit: u32) -> Result<Vec<(Scope, VariantId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let find = FindRestless { limit: i64::from(limit) };
        let rows: Vec<(Uuid, String, Uuid)> = find.load(&mut connection).await.map_err(database)?;
        let named = |(app, mode, id): (Uuid, String, Uuid)| {
            let scope = RowName { table: "variants", id }.scope(app, &mode)?;
            Ok((scope, VariantId::from_u128(id.as_u128())))
        };
        rows.into_iter().map(named).collect()
    }

    pub(super) async fn stock_levels(
        &self,
        scope: Scope,
        at: Timestamp,
        page: Page,
    ) -> Result<PageOf<Stock>, StoreFailed> {
        let mut connection = self.connection().await?;
        let shown = "v.app_id = $1 and v.mode = $2 and v.source = 'PRELOADED' and (not v.is_archived or exists (select from \
            vouchers k where k.app_id = v.app_id and k.mode = v.mode and k.variant_id = v.id and k.origin = 'POOL'))";
        let (app, mode) = (to_uuid(scope.app.as_u128()), scope.mode.as_str());
        let select =
            format!("select {} where {shown} order by v.sku limit $4 offset $5", COLUMNS.replace("$now", "$3"));
        let rows: Vec<StockRow> = sql_query(select)
            .bind::<SqlUuid, _>(app)
            .bind::<Text, _>(mode)
            .bind::<Timestamptz, _>(to_time(at))
            .bind::<BigInt, _>(i64::from(page.size))
            .bind::<BigInt, _>(i64::from(page.page) * i64::from(page.size))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let total: Total = sql_query(format!("select count(*) as total from variants v where {shown}"))
            .bind::<SqlUuid, _>(app)
            .bind::<Text, _>(mode)
            .get_result(&mut connection)
            .await
            .map_err(database)?;
        let items = rows.into_iter().map(StockRow::into_stock).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total.total).unwrap_or(0) })
    }
}

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct Total {
    #[diesel(sql_type = BigInt)]
    total: i64,
}
