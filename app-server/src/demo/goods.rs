//! What the demo's application sells by orders: one kind of voucher, whose pool is filled again at every start.

use super::{DemoFailed, scope};
use adapters::{clock::SystemClock, ids::Ids, postgres::Store};
use domain::{
    AppId, Asked, Currency, Declined, ProductId, VariantId, VoucherId,
    access::{Authority, ManageOrders},
    catalogue::{
        self, FindsVariants, Product, ProductRefused, ProductStatus, StockSource, WantedProduct, WantedVariant,
    },
    idempotency::Snapshot,
    ids::{NewIds, crockford},
    payments::Page,
    time::Clock,
    vouchers::{self, FindsVouchers, ImportRefused, NewVoucher},
};

/// Its name in addresses.
const SLUG: &str = "nokshi-gift-card";
/// What one of them is called, and costs; whole taka, because the digits after the point belong to the sandbox.
const CARDS: [(&str, &str, i64); 2] =
    [("NOKSHI-500", "Gift card of 500 taka", 50_000), ("NOKSHI-100", "Gift card of 100 taka", 10_000)];
/// Codes of each that wait for a buyer after a start.
const CODES: u64 = 100;
/// Letters of a code.
const LETTERS: usize = 12;

const BY: Authority<ManageOrders> = Authority::Machine;

/// Why the demo has nothing to sell.
#[derive(Debug, thiserror::Error)]
pub enum NoGoods {
    /// Its product was not made.
    #[error("the demo's product: {0}")]
    Product(#[from] Declined<ProductRefused>),
    /// Its pool was not filled.
    #[error("the demo's codes: {0}")]
    Pool(#[from] Declined<ImportRefused>),
    /// A code of it cannot be one.
    #[error("the demo's codes: {0}")]
    Code(#[from] vouchers::NewVoucherRefused),
}

/// Makes the product when it is not there, and fills its pools. A server that cannot seal codes sells none.
pub(super) async fn stock(store: &Store, app: AppId) -> Result<(), DemoFailed> {
    if !store.seals_secrets() {
        tracing::warn!("the demo sells no gift cards: without POISHA_SECRETS_KEYS their codes cannot be sealed");
        return Ok(());
    }
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let asked = Asked::at(scope(app), at);
    let found = store.products_named(asked.scope, SLUG, &[]).await?;
    let product = match found.into_iter().find(|product| product.slug == SLUG) {
        Some(product) => product,
        None => {
            let new = (ProductId::from_u128(ids.ordered()), &wanted(&ids));
            let made = catalogue::create(store, &asked, &BY, new, |_| Snapshot { status: 201, body: String::new() });
            made.await.map_err(NoGoods::Product)?
        }
    };
    fill(store, &ids, &asked, &product).await
}

async fn fill(store: &Store, ids: &Ids, asked: &Asked, product: &Product) -> Result<(), DemoFailed> {
    let page = Page { page: 0, size: 100, after: None };
    let stocks = store.stocks(asked.scope, asked.at, page).await?.items;
    for variant in product.variants.iter().filter(|variant| !variant.is_archived) {
        let there = stocks.iter().find(|stock| stock.variant == variant.id).map_or(0, |stock| stock.level.available);
        let new = (there..CODES).map(|_| new_code(ids, asked)).collect::<Result<Vec<_>, _>>().map_err(NoGoods::Code)?;
        if !new.is_empty() {
            let of = vouchers::stock_of(store, asked, &BY, variant.id).await.map_err(NoGoods::Pool)?;
            vouchers::add(store, asked, &of, new, false).await?;
        }
    }
    Ok(())
}

fn new_code(ids: &Ids, asked: &Asked) -> Result<NewVoucher, vouchers::NewVoucherRefused> {
    let letters: Vec<char> = crockford(ids.random()).to_uppercase().chars().rev().take(LETTERS).collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    let id = VoucherId::from_u128(ids.ordered());
    NewVoucher::read(id, (&groups.join("-"), None), None, asked.at)
}

fn wanted(ids: &Ids) -> WantedProduct {
    let card = |(sku, name, price_minor): (&str, &str, i64)| WantedVariant {
        id: VariantId::from_u128(ids.ordered()),
        sku: sku.to_owned(),
        name: name.to_owned(),
        price_minor,
        currency: Currency::BDT,
        source: StockSource::Preloaded,
        low_stock_threshold: Some(10),
    };
    WantedProduct {
        name: "Nokshi gift card".to_owned(),
        slug: SLUG.to_owned(),
        status: ProductStatus::Active,
        description: Some("A code for the shop, delivered as soon as it is paid".to_owned()),
        brand: Some("Nokshi".to_owned()),
        categories: vec!["gift-cards".to_owned()],
        tags: Vec::new(),
        instructions: vec!["Show the code at the counter.".to_owned()],
        identifier: None,
        fields: Vec::new(),
        variants: CARDS.into_iter().map(card).collect(),
    }
}
