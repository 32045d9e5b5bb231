//! The catalogue as a file: one line a variant, by slug, which the import reads back.

use crate::http::admin::table::{Cell, Pages, Row};
use domain::{
    Scope,
    catalogue::{FindsVariants, IdentifierKind, Product, Variant, show_fields},
};

/// Products that are read at once; each has some hundred variants at most.
const PRODUCTS_AT_ONCE: u32 = 50;

/// Writes every variant of a scope, some products at a time.
pub(super) async fn write(store: &impl FindsVariants, scope: Scope, mut pages: Pages) -> std::io::Result<Pages> {
    let mut after: Option<String> = None;
    loop {
        let found = store.next_products(scope, after.as_deref(), PRODUCTS_AT_ONCE).await;
        let found = found.map_err(std::io::Error::other)?;
        let Some(last) = found.last() else { return Ok(pages) };
        after = Some(last.slug.clone());
        let rows = found.iter().flat_map(|product| product.variants.iter().map(move |variant| row(product, variant)));
        if !pages.send(rows.collect()).await? {
            return Ok(pages);
        }
    }
}

/// The cells of a line, in the order of the import's columns.
fn row(product: &Product, variant: &Variant) -> Row {
    let joined = |of: &[String]| Cell::from(of.join("|"));
    vec![
        product.slug.as_str().into(),
        product.name.as_str().into(),
        variant.sku.as_str().into(),
        variant.name.as_str().into(),
        variant.price.minor().into(),
        variant.price.currency().code().into(),
        variant.source.as_str().into(),
        variant.low_stock_threshold.map(i64::from).into(),
        if variant.is_archived { "ARCHIVED" } else { "ACTIVE" }.into(),
        product.status.as_str().into(),
        Cell::maybe(product.description.as_deref()),
        Cell::maybe(product.brand.as_deref()),
        joined(&product.categories),
        joined(&product.tags),
        joined(&product.instructions),
        product.identifier.map_or("", IdentifierKind::as_str).into(),
        show_fields(&product.fields).into(),
    ]
}
