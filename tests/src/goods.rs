//! What shops sell in stories and in the benchmark.

use crate::Result;
use adapters::ids::Ids;
use domain::{
    Asked, Opens, ProductId, Scope, Timestamp, VariantId, VoucherId,
    catalogue::{IdentifierKind, Product, ProductStatus, StockSource, WantedProduct, WantedVariant},
    ids::NewIds,
    money::Currency,
    vouchers::{KeepsVouchers, NewVoucher},
    webhooks::Secret,
};

/// What is sold.
#[derive(Clone, Copy, Debug)]
pub struct Goods {
    /// A card whose codes lie in a pool; BDT 50.00.
    pub card: VariantId,
    /// A top-up for a player that the application delivers itself; BDT 20.00.
    pub top_up: VariantId,
}

/// A product of that name with one variant.
fn product(name: &str, id: VariantId, price_minor: i64, source: StockSource) -> WantedProduct {
    WantedProduct {
        name: name.to_owned(),
        slug: name.to_lowercase().replace(' ', "-"),
        status: ProductStatus::Active,
        description: None,
        brand: None,
        categories: Vec::new(),
        tags: Vec::new(),
        instructions: Vec::new(),
        identifier: (source == StockSource::FulfilmentUrl).then_some(IdentifierKind::PlayerId),
        fields: Vec::new(),
        variants: vec![WantedVariant {
            id,
            sku: name.to_uppercase().replace(' ', "-"),
            name: "Standard".to_owned(),
            price_minor,
            currency: Currency::BDT,
            source,
            low_stock_threshold: None,
        }],
    }
}

/// Puts goods on sale, with so many codes of the card.
pub async fn goods<Store>(store: &Store, scope: Scope, at: Timestamp, codes: usize) -> Result<Goods>
where
    Store: Opens<Product> + KeepsVouchers,
{
    let ids = Ids::new();
    let (card, top_up) = (VariantId::from_u128(ids.ordered()), VariantId::from_u128(ids.ordered()));
    for wanted in [
        product("Gift Card", card, 5_000, StockSource::Preloaded),
        product("Top Up", top_up, 2_000, StockSource::FulfilmentUrl),
    ] {
        let made = Product::create(ProductId::from_u128(ids.ordered()), scope, &wanted, at)?;
        store.open(&Asked::at(scope, at), made).await?;
    }
    let goods = Goods { card, top_up };
    stock(store, scope, at, (goods.card, "CARD", codes)).await?;
    Ok(goods)
}

/// Fills the pool with codes of that name.
pub async fn stock(
    store: &impl KeepsVouchers,
    scope: Scope,
    at: Timestamp,
    (variant, name, codes): (VariantId, &str, usize),
) -> Result {
    let ids = Ids::new();
    let new = (1..=codes).map(|number| NewVoucher {
        id: VoucherId::from_u128(ids.ordered()),
        code: Secret::new(format!("{name}-{number:04}").into_bytes()),
        serial: Some(format!("S{number:04}")),
        expires_at: None,
    });
    store.add_vouchers(&Asked::at(scope, at), variant, new.collect()).await?;
    Ok(())
}
