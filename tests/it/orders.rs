//! Orders, as a shop, its customers and operators live them: placed, paid once, delivered once, looked after.

mod deliverer;
mod delivering;
mod failures;
mod mailing;
mod placing;
mod recovering;
mod storms;

use adapters::ids::Ids;
use app_server::config::Config;
use domain::{
    Asked, Opens, ProductId, Scope, Timestamp, VariantId, VoucherId,
    apps::Settings,
    catalogue::{IdentifierKind, Product, ProductStatus, StockSource, WantedProduct, WantedVariant},
    ids::NewIds,
    money::Currency,
    time::Clock,
    vouchers::{KeepsVouchers, NewVoucher},
    webhooks::Secret,
};
use serde_json::{Value, json};
use tests::{Answer, Customer, Result, TestApp};

/// What is sold.
pub(crate) struct Goods {
    /// A card whose codes lie in a pool; BDT 50.00.
    pub(crate) card: VariantId,
    /// A top-up for a player that the application delivers itself; BDT 20.00.
    pub(crate) top_up: VariantId,
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
pub(crate) async fn goods<Store>(store: &Store, scope: Scope, at: Timestamp, codes: usize) -> Result<Goods>
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
async fn stock(
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

/// A shop with goods.
pub(crate) struct Shop {
    pub(crate) app: TestApp,
    pub(crate) goods: Goods,
}

impl Shop {
    /// A shop with so many codes of the card.
    pub(crate) async fn with(codes: usize) -> Result<Shop> {
        Shop::with_config(codes, |_| {}).await
    }

    pub(crate) async fn with_config(codes: usize, change: impl FnOnce(&mut Config)) -> Result<Shop> {
        let app = TestApp::start_on(Settings::default(), change).await?;
        let (house, scope) = (&app.server.house, app.test.scope);
        let goods = goods(&house.store, scope, house.clock.now(scope), codes).await?;
        Ok(Shop { app, goods })
    }

    /// Fills the pool.
    pub(crate) async fn stock(&self, name: &str, codes: usize) -> Result {
        let (house, scope) = (&self.app.server.house, self.app.test.scope);
        stock(&house.store, scope, house.clock.now(scope), (self.goods.card, name, codes)).await
    }

    /// A request for so many cards, paid with SSLCOMMERZ.
    pub(crate) fn cards(&self, quantity: u32) -> Value {
        json!({
            "customer_reference": "customer-1",
            "items": [{ "variant_id": self.goods.card.to_string(), "quantity": quantity }],
            "payment_method": "sslcommerz",
        })
    }

    /// A request for a top-up, paid with SSLCOMMERZ.
    pub(crate) fn top_up(&self) -> Value {
        let input = json!({ "player_id": 51_234 });
        let variant = self.goods.top_up.to_string();
        json!({
            "customer_reference": "customer-1",
            "items": [{ "variant_id": variant, "quantity": 1, "fulfillment_input": input }],
            "payment_method": "sslcommerz",
        })
    }

    /// An order that was placed.
    pub(crate) async fn order(&self, body: &Value) -> Result<Placed> {
        let placed = self.app.post("/orders", body).await?;
        if placed.status != 201 {
            return Err(format!("the order was not placed: {placed}").into());
        }
        Ok(Placed::of(&placed))
    }

    /// An order that its customer has paid; no worker has looked at it.
    pub(crate) async fn paid(&self, body: &Value) -> Result<Placed> {
        let placed = self.order(body).await?;
        self.pay(&placed).await?;
        Ok(placed)
    }

    /// The customer pays what he was sent to.
    pub(crate) async fn pay(&self, placed: &Placed) -> Result {
        let customer: Customer = self.app.customer();
        let session = self.app.gateway().session_at(&placed.gateway_url)?;
        customer.does(&session, tests::gateway::paying()).await?;
        Ok(())
    }

    /// The order as it is now.
    pub(crate) async fn now(&self, placed: &Placed) -> Result<Answer> {
        self.app.read(&format!("/orders/{}", placed.id)).await
    }

    /// Where it stands: its status, and its codes.
    pub(crate) async fn state(&self, placed: &Placed) -> Result<String> {
        let now = self.now(placed).await?;
        let codes = now.at("/data/voucher_codes").as_array().map_or(0, Vec::len);
        Ok(format!("{} {codes}", now.text_at("/data/status")))
    }

    /// What was told of orders.
    pub(crate) async fn told(&self) -> Result<String> {
        let asked =
            "select type || ' #' || sequence from webhook_events where type like 'order.%' order by created_at, id";
        Ok(self.app.sql(asked).await?.join("\n"))
    }
}

/// An order as the shop that placed it remembers it.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) transaction: String,
    pub(crate) payment: String,
    pub(crate) gateway_url: String,
}

impl Placed {
    pub(crate) fn of(answer: &Answer) -> Placed {
        let text = |path: &str| answer.text_at(&format!("/data/{path}")).to_owned();
        Placed {
            id: text("id"),
            number: text("order_number"),
            transaction: text("payment/transactionId"),
            payment: text("payment/paymentId"),
            gateway_url: text("payment/paymentGatewayUrl"),
        }
    }
}
