//! What an application shows its customers, or lets their browsers ask with their own tokens: products on sale, what is
//! asked of whoever buys, and what a code takes off.

use super::{
    Tag,
    envelope::{Listed, Pagination, Shown},
    party::Party,
    refusal::Refusal,
};
use crate::{
    house::House,
    wire::{
        catalogue::{CatalogProductView, FulfillmentFieldsView},
        discount::ValidatedDiscountView,
        ids::Id,
        list,
    },
};
use domain::{
    Currency, Money, VariantId,
    catalogue::{FindsVariants, ProductFilter, ProductStatus},
    discounts::{self, CustomerKey, FindsDiscounts},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What applications ask about what they sell.
pub struct CatalogueApi;

#[OpenApi]
impl CatalogueApi {
    /// Products on sale
    ///
    /// With what can be bought of each, what it costs and what is asked of whoever buys it.
    #[oai(path = "/catalog/products", method = "get", operation_id = "listCatalogProducts", tag = "Tag::Selling")]
    async fn products(
        &self,
        house: House,
        who: Party,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<CatalogProductView>, Refusal> {
        let page = list::counted(page.0, size.0);
        let filter = ProductFilter { status: Some(ProductStatus::Active), text: None };
        let found = house.store.products(who.scope(), &filter, page).await?;
        let views = found.items.iter().map(Into::into).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// What is asked of a customer who buys a variant
    ///
    /// The names are those of `fulfillment_input`; ask before the order is placed.
    #[oai(
        path = "/orders/fulfillment-fields/:variant_id",
        method = "get",
        operation_id = "getFulfillmentFields",
        tag = "Tag::Selling"
    )]
    async fn fields(
        &self,
        house: House,
        who: Party,
        /// The variant's id.
        #[oai(name = "variant_id")]
        variant_id: Path<Id<VariantId>>,
    ) -> Result<Shown<FulfillmentFieldsView>, Refusal> {
        let found = house.store.offers(who.scope(), &[variant_id.0.0]).await?.pop();
        let offer = found.filter(|offer| offer.is_on_sale()).ok_or_else(|| Refusal::not_found("variant on sale"))?;
        Ok(Shown::of((&offer).into()))
    }

    /// What a discount takes off
    ///
    /// It is not used by this: that is counted when an order is placed, and may be refused then.
    #[oai(path = "/discounts/validate", method = "get", operation_id = "validateDiscount", tag = "Tag::Selling")]
    async fn validate(
        &self,
        house: House,
        who: Party,
        /// The code, however it is written.
        #[oai(validator(min_length = 1, max_length = 40))]
        code: Query<String>,
        /// What the order comes to, in minor units.
        #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
        subtotal: Query<i64>,
        /// The order's currency; BDT when left out.
        #[oai(validator(min_length = 3, max_length = 3))]
        currency: Query<Option<String>>,
        /// Whose order it is, so that what one customer may use is looked at too. With a customer's token, the token's.
        #[oai(name = "customerReference", validator(min_length = 1, max_length = 255))]
        customer_reference: Query<Option<String>>,
    ) -> Result<Shown<ValidatedDiscountView>, Refusal> {
        let currency = currency.0.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
        let currency = currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?;
        let subtotal = Money::new(subtotal.0, currency);
        let subtotal = subtotal.map_err(|refused| Refusal::field("subtotal", refused.to_string()))?;
        let found = house.store.discount_by_code(who.scope(), &discounts::code_of(&code.0)).await?;
        let discount = found.ok_or_else(|| Refusal::field("code", "is not a discount that counts"))?;
        if customer_reference.0.as_deref().is_some_and(|named| !who.sees(named)) {
            return Err(Refusal::field("customerReference", "must be the token's own customer"));
        }
        let used = match who.customer.as_ref().or(customer_reference.0.as_ref()) {
            Some(customer) => house.store.discount_uses(who.scope(), discount.id, CustomerKey::of(customer)).await?,
            None => 0,
        };
        let at = house.asked(who.scope()).at;
        let (_, amount) = discount.take(used, subtotal, at).map_err(|why| Refusal::field("code", why.to_string()))?;
        Ok(Shown::of(ValidatedDiscountView::of(&discount, subtotal, amount)))
    }
}
