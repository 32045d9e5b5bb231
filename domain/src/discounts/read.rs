//! Reading discounts, always within a scope.

use super::discount::{CustomerKey, Discount, DiscountState};
use crate::{
    decision::StoreFailed,
    ids::DiscountId,
    payments::{Page, PageOf},
    scope::Scope,
};
use std::future::Future;

/// Which discounts to list; those that were taken away are listed only when they are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiscountFilter {
    /// In this state.
    pub state: Option<DiscountState>,
    /// With this code, in capitals.
    pub code: Option<String>,
}

/// Finds discounts.
pub trait FindsDiscounts: Send + Sync {
    /// The discount that has this code, in capitals; none that was taken away.
    fn discount_by_code(
        &self,
        scope: Scope,
        code: &str,
    ) -> impl Future<Output = Result<Option<Discount>, StoreFailed>> + Send;

    /// A discount by its id.
    fn discount(
        &self,
        scope: Scope,
        id: DiscountId,
    ) -> impl Future<Output = Result<Option<Discount>, StoreFailed>> + Send;

    /// How often a customer used it.
    fn discount_uses(
        &self,
        scope: Scope,
        id: DiscountId,
        customer: CustomerKey,
    ) -> impl Future<Output = Result<u32, StoreFailed>> + Send;

    /// A page of a scope's discounts, newest first.
    fn discounts(
        &self,
        scope: Scope,
        filter: &DiscountFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Discount>, StoreFailed>> + Send;
}
