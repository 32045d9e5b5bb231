//! Reading the catalogue, always within a scope.

use super::{
    offer::Offer,
    product::{Product, ProductStatus},
};
use crate::{
    decision::StoreFailed,
    ids::{ProductId, VariantId},
    payments::{Page, PageOf},
    scope::Scope,
};
use std::future::Future;

/// Which products to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductFilter {
    /// With this status.
    pub status: Option<ProductStatus>,
    /// With this in their name, slug or brand, or of a variant's SKU; however it is written.
    pub text: Option<String>,
}

/// Finds products and variants.
pub trait FindsVariants: Send + Sync {
    /// Those variants with what their products say, on sale or not, in no order.
    fn offers(&self, scope: Scope, ids: &[VariantId]) -> impl Future<Output = Result<Vec<Offer>, StoreFailed>> + Send;

    /// A product by its id.
    fn product(&self, scope: Scope, id: ProductId)
    -> impl Future<Output = Result<Option<Product>, StoreFailed>> + Send;

    /// The product with that slug, and the one that a SKU belongs to.
    fn products_named(
        &self,
        scope: Scope,
        slug: &str,
        skus: &[String],
    ) -> impl Future<Output = Result<Vec<Product>, StoreFailed>> + Send;

    /// A page of a scope's products by slug; a page goes on by its number.
    fn products(
        &self,
        scope: Scope,
        filter: &ProductFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Product>, StoreFailed>> + Send;

    /// Whole products by slug, after that one: for files.
    fn next_products(
        &self,
        scope: Scope,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Product>, StoreFailed>> + Send;
}
