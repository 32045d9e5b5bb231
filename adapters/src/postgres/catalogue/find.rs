//! The catalogue, found: for orders, for customers, for staff and for files.

use super::{
    row::{ProductRow, offers},
    with_variants,
};
use crate::postgres::{
    convert::{database, to_uuid},
    schema::selling::{products, variants},
    store::Store,
};
use diesel::{dsl::exists, pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    ProductId, Scope, StoreFailed, VariantId,
    catalogue::{FindsVariants, Offer, Product, ProductFilter},
    payments::{Page, PageOf},
};
use uuid::Uuid;

type Boxed<'a> = products::BoxedQuery<'a, Pg>;

impl FindsVariants for Store {
    async fn offers(&self, scope: Scope, ids: &[VariantId]) -> Result<Vec<Offer>, StoreFailed> {
        let wanted: Vec<Uuid> = ids.iter().map(|id| to_uuid(id.as_u128())).collect();
        let of = variants::table
            .filter(variants::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(variants::mode.eq(scope.mode.as_str()))
            .filter(variants::id.eq_any(wanted))
            .select(variants::product_id);
        let found = self.with_their_variants(within(scope).filter(products::id.eq_any(of))).await?;
        Ok(offers(scope, found, ids))
    }

    async fn product(&self, scope: Scope, id: ProductId) -> Result<Option<Product>, StoreFailed> {
        let found = self.with_their_variants(within(scope).filter(products::id.eq(to_uuid(id.as_u128())))).await?;
        Ok(found.into_iter().next())
    }

    async fn products_named(&self, scope: Scope, slug: &str, skus: &[String]) -> Result<Vec<Product>, StoreFailed> {
        let of = variants::table
            .filter(variants::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(variants::mode.eq(scope.mode.as_str()))
            .filter(variants::sku.eq_any(skus.to_vec()))
            .select(variants::product_id);
        let named = products::slug.eq(slug.to_owned()).or(products::id.eq_any(of));
        self.with_their_variants(within(scope).filter(named)).await
    }

    async fn products(&self, scope: Scope, filter: &ProductFilter, page: Page) -> Result<PageOf<Product>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(scope, filter).count().get_result(&mut connection).await.map_err(database)?;
        drop(connection);
        let query = filtered(scope, filter)
            .order(products::slug)
            .limit(i64::from(page.size))
            .offset(i64::from(page.page) * i64::from(page.size));
        let items = self.with_their_variants(query).await?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn next_products(&self, scope: Scope, after: Option<&str>, limit: u32) -> Result<Vec<Product>, StoreFailed> {
        let mut query = within(scope).order(products::slug).limit(i64::from(limit));
        if let Some(after) = after {
            query = query.filter(products::slug.gt(after.to_owned()));
        }
        self.with_their_variants(query).await
    }
}

impl Store {
    async fn with_their_variants(&self, query: Boxed<'_>) -> Result<Vec<Product>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = query.select(ProductRow::as_select()).load(&mut connection).await.map_err(database)?;
        with_variants(&connection, rows).await.map_err(database)
    }
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    products::table
        .filter(products::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(products::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn filtered<'a>(scope: Scope, filter: &ProductFilter) -> Boxed<'a> {
    let mut query = within(scope);
    if let Some(status) = filter.status {
        query = query.filter(products::status.eq(status.as_str()));
    }
    if let Some(text) = &filter.text {
        // What means anything to the pattern means itself.
        let text: String = text
            .chars()
            .flat_map(|one| ['\\'].into_iter().filter(move |_| "\\%_".contains(one)).chain([one]))
            .collect();
        let like = format!("%{text}%");
        let of = variants::table
            .filter(variants::app_id.eq(products::app_id))
            .filter(variants::mode.eq(products::mode))
            .filter(variants::product_id.eq(products::id))
            .filter(variants::sku.ilike(like.clone()));
        let own = products::name.ilike(like.clone()).or(products::slug.ilike(like.clone()));
        query = query.filter(own.or(exists(of)).or(products::brand.ilike(like)));
    }
    query
}
