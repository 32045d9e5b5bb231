//! The catalogue as a file: one line a variant, by slug, which the import reads back.

use crate::http::admin::csv;
use domain::{
    Scope,
    catalogue::{FindsVariants, IdentifierKind, Product, Variant, show_fields},
};

/// Products that are read at once; each has some hundred variants at most.
const PRODUCTS_AT_ONCE: u32 = 50;

/// Writes every variant of a scope, some products at a time.
pub(super) async fn write(store: &impl FindsVariants, scope: Scope, pages: &csv::Pages) -> std::io::Result<()> {
    let mut after: Option<String> = None;
    loop {
        let found = store.next_products(scope, after.as_deref(), PRODUCTS_AT_ONCE).await;
        let found = found.map_err(std::io::Error::other)?;
        let Some(last) = found.last() else { return Ok(()) };
        after = Some(last.slug.clone());
        let rows = found.iter().flat_map(|product| product.variants.iter().map(move |variant| row(product, variant)));
        if !pages.send(csv::rows(rows)).await {
            return Ok(());
        }
    }
}

/// The cells of a line, in the order of the import's columns.
fn row(product: &Product, variant: &Variant) -> Vec<String> {
    let joined = |of: &[String]| csv::text(&of.join("|"));
    vec![
        product.slug.clone(),
        csv::text(&product.name),
        variant.sku.clone(),
        csv::text(&variant.name),
        variant.price.minor().to_string(),
        variant.price.currency().code().to_owned(),
        variant.source.as_str().to_owned(),
        variant.low_stock_threshold.map_or_else(String::new, |low| low.to_string()),
        if variant.is_archived { "ARCHIVED" } else { "ACTIVE" }.to_owned(),
        product.status.as_str().to_owned(),
        csv::maybe(product.description.as_deref()),
        csv::maybe(product.brand.as_deref()),
        joined(&product.categories),
        joined(&product.tags),
        joined(&product.instructions),
        product.identifier.map_or("", IdentifierKind::as_str).to_owned(),
        csv::text(&show_fields(&product.fields)),
    ]
}
