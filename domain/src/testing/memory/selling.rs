//! What is sold, in memory: catalogue, codes and discounts.

use super::{
    Kept, Memory, Noun,
    read::{bound, cut},
};
use crate::{
    catalogue::{FindsVariants, Offer, Product, ProductFilter},
    decision::{Never, StoreFailed, Unique},
    discounts::{CustomerKey, Discount, DiscountFilter, DiscountState, FindsDiscounts},
    ids::{DiscountId, ProductId, VariantId},
    payments::{Page, PageOf},
    scope::Scope,
    webhooks::EventType,
};

impl Noun for Product {
    fn look(kept: &Kept, scope: Scope, id: ProductId) -> Option<Product> {
        kept.products.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.products.insert((scope, self.id), self.clone());
    }

    fn bits(id: ProductId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let others = || kept.products.values().filter(|other| other.scope == self.scope && other.id != self.id);
        if others().any(|other| other.slug == self.slug) {
            return Some(Unique::Slug);
        }
        let has = |other: &Product| self.variants.iter().any(|own| other.variant(&own.sku).is_some());
        others().any(has).then_some(Unique::Sku)
    }
}

impl Noun for Discount {
    fn look(kept: &Kept, scope: Scope, id: DiscountId) -> Option<Discount> {
        kept.discounts.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.discounts.insert((scope, self.id), self.clone());
    }

    fn bits(id: DiscountId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let counts =
            |one: &Discount| one.scope == self.scope && one.code == self.code && one.state != DiscountState::Removed;
        let mut others = kept.discounts.values().filter(|other| other.id != self.id);
        (counts(self) && others.any(counts)).then_some(Unique::DiscountCode)
    }
}

impl Kept {
    fn products_of(&self, scope: Scope) -> Vec<Product> {
        let mut own: Vec<Product> = self.products.values().filter(|one| one.scope == scope).cloned().collect();
        own.sort_by(|left, right| left.slug.cmp(&right.slug));
        own
    }

    /// A variant as an order sees it.
    pub(super) fn offer(&self, scope: Scope, id: VariantId) -> Option<Offer> {
        let of = |product: &Product| {
            let variant = product.variants.iter().find(|variant| variant.id == id)?;
            Some(Offer::of(product, variant))
        };
        self.products.values().filter(|one| one.scope == scope).find_map(of)
    }
}

impl FindsVariants for Memory {
    async fn offers(&self, scope: Scope, ids: &[VariantId]) -> Result<Vec<Offer>, StoreFailed> {
        let kept = self.kept();
        Ok(ids.iter().filter_map(|id| kept.offer(scope, *id)).collect())
    }

    async fn product(&self, scope: Scope, id: ProductId) -> Result<Option<Product>, StoreFailed> {
        Ok(self.kept().products.get(&(scope, id)).cloned())
    }

    async fn products_named(&self, scope: Scope, slug: &str, skus: &[String]) -> Result<Vec<Product>, StoreFailed> {
        let named = |one: &Product| one.slug == slug || skus.iter().any(|sku| one.variant(sku).is_some());
        Ok(self.kept().products_of(scope).into_iter().filter(named).collect())
    }

    async fn products(&self, scope: Scope, filter: &ProductFilter, page: Page) -> Result<PageOf<Product>, StoreFailed> {
        let holds = |text: &str, part: &str| text.to_lowercase().contains(&part.to_lowercase());
        let wanted = |one: &Product| {
            let has = |part: &String| {
                let own = [Some(&one.name), Some(&one.slug), one.brand.as_ref()];
                own.into_iter().flatten().any(|text| holds(text, part))
                    || one.variants.iter().any(|variant| holds(&variant.sku, part))
            };
            filter.status.is_none_or(|status| one.status == status) && filter.text.as_ref().is_none_or(has)
        };
        let found = self.kept().products_of(scope).into_iter().filter(wanted).collect();
        Ok(cut(found, page, |_, _| false))
    }

    async fn next_products(&self, scope: Scope, after: Option<&str>, limit: u32) -> Result<Vec<Product>, StoreFailed> {
        let found = self.kept().products_of(scope).into_iter();
        Ok(found.filter(|one| after.is_none_or(|after| one.slug.as_str() > after)).take(bound(limit)).collect())
    }
}

impl FindsDiscounts for Memory {
    async fn discount_by_code(&self, scope: Scope, code: &str) -> Result<Option<Discount>, StoreFailed> {
        let counts = |one: &&Discount| one.scope == scope && one.code == code && one.state != DiscountState::Removed;
        Ok(self.kept().discounts.values().find(counts).cloned())
    }

    async fn discount(&self, scope: Scope, id: DiscountId) -> Result<Option<Discount>, StoreFailed> {
        Ok(self.kept().discounts.get(&(scope, id)).cloned())
    }

    async fn discount_uses(&self, scope: Scope, id: DiscountId, customer: CustomerKey) -> Result<u32, StoreFailed> {
        Ok(self.kept().discount_uses.get(&(scope, id, customer)).copied().unwrap_or(0))
    }

    async fn discounts(
        &self,
        scope: Scope,
        filter: &DiscountFilter,
        page: Page,
    ) -> Result<PageOf<Discount>, StoreFailed> {
        let wanted = |one: &&Discount| {
            let is_there = filter.state.map_or(one.state != DiscountState::Removed, |state| one.state == state);
            one.scope == scope && is_there && filter.code.as_ref().is_none_or(|code| one.code == *code)
        };
        let kept = self.kept();
        let mut found: Vec<Discount> = kept.discounts.values().filter(wanted).cloned().collect();
        found.sort_by_key(|one| std::cmp::Reverse((one.created_at, one.id)));
        Ok(cut(found, page, |_, _| false))
    }
}
