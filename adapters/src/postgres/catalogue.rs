//! The catalogue: how the committer loads and writes products with their variants, and how they are found.

mod find;
mod row;

use super::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::to_uuid,
    schema::selling::{products, variants},
};
use diesel::{prelude::*, result::Error, upsert::excluded};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    EventId, ProductId, Scope, StoreFailed, Timestamp, catalogue::Product, decision::Never, webhooks::EventType,
};
use row::{ProductRow, VariantRow, WriteProduct, WriteVariant, assemble};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Noun for Product {
    fn want(wanted: &mut Wanted, scope: Scope, id: ProductId) {
        wanted.products.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Product> {
        &mut desk.products
    }

    fn bits(id: ProductId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &Product,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// Locks and loads those products that exist, with their variants. They change rarely, so plain statements will do.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, ProductId)>,
) -> Result<Shelf<Product>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<ProductRow> = products::table
        .filter(products::app_id.eq_any(apps))
        .filter(products::id.eq_any(ids))
        .order((products::app_id, products::mode, products::id))
        .select(ProductRow::as_select())
        .for_update()
        .load(&mut { connection })
        .await?;
    let found = with_variants(connection, rows).await?;
    let held = found
        .into_iter()
        .map(|product| ((product.scope, product.id), Held { stored: Some(product.clone()), now: product, events: 0 }));
    Ok(held.collect())
}

/// Products with their variants.
async fn with_variants(connection: &AsyncPgConnection, rows: Vec<ProductRow>) -> Result<Vec<Product>, Error> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let apps: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let of: Vec<VariantRow> = variants::table
        .filter(variants::app_id.eq_any(apps))
        .filter(variants::product_id.eq_any(ids))
        .order((variants::place, variants::id))
        .select(VariantRow::as_select())
        .load(&mut { connection })
        .await?;
    assemble(rows, of).map_err(|failed| Error::DeserializationError(failed.into()))
}

/// Writes the products of a batch that are new or changed, and of their variants those that are.
pub(super) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Product>) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        let row = WriteProduct::of(&held.now);
        if held.stored.is_none() {
            diesel::insert_into(products::table).values(&row).execute(&mut { connection }).await?;
        } else {
            diesel::update(products::table.find(row.key())).set(&row).execute(&mut { connection }).await?;
        }
        let known = |place: usize| held.stored.as_ref().and_then(|stored| stored.variants.get(place));
        let moved = held.now.variants.iter().enumerate().filter(|(place, variant)| known(*place) != Some(*variant));
        let rows: Vec<WriteVariant> =
            moved.map(|(place, variant)| WriteVariant::of(&held.now, place, variant)).collect();
        if rows.is_empty() {
            continue;
        }
        // Since when its pool is low is for the watch over the pool to say.
        diesel::insert_into(variants::table)
            .values(&rows)
            .on_conflict((variants::app_id, variants::mode, variants::id))
            .do_update()
            .set((
                variants::place.eq(excluded(variants::place)),
                variants::name.eq(excluded(variants::name)),
                variants::price_minor.eq(excluded(variants::price_minor)),
                variants::currency.eq(excluded(variants::currency)),
                variants::source.eq(excluded(variants::source)),
                variants::low_stock_threshold.eq(excluded(variants::low_stock_threshold)),
                variants::is_archived.eq(excluded(variants::is_archived)),
            ))
            .execute(&mut { connection })
            .await?;
    }
    Ok(())
}
