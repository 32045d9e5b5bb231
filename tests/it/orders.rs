//! Orders, as a shop, its customers and operators live them: placed, paid once, delivered once, looked after.

mod deliverer;
mod delivering;
mod failures;
mod mailing;
mod placing;
mod recovering;
mod storms;

use app_server::config::Config;
use domain::{apps::Settings, payments::Method, time::Clock};
use serde_json::{Value, json};
use tests::{
    Answer, Customer, Result, TestApp,
    goods::{Goods, goods, stock},
};

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
        Shop::open(codes, Settings::default(), change).await
    }

    /// A shop with so many codes of the card, whose customers may pay in these ways.
    pub(crate) async fn taking(methods: Vec<Method>, codes: usize) -> Result<Shop> {
        Shop::open(codes, Settings { methods, ..Settings::default() }, |_| {}).await
    }

    async fn open(codes: usize, settings: Settings, change: impl FnOnce(&mut Config)) -> Result<Shop> {
        let app = TestApp::start_on(settings, change).await?;
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
        self.cards_by(Method::Sslcommerz, quantity)
    }

    /// The same, paid in that way.
    pub(crate) fn cards_by(&self, method: Method, quantity: u32) -> Value {
        json!({
            "customer_reference": "customer-1",
            "items": [{ "variant_id": self.goods.card.to_string(), "quantity": quantity }],
            "payment_method": method.as_str(),
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

    /// Begins another payment of the whole order, in that way.
    pub(crate) async fn initiate(&self, placed: &Placed, method: Method) -> Result<Answer> {
        let body = json!({ "amount": placed.total_minor, "method": method.as_str() });
        self.app.post(&format!("/payments/initiate/{}", placed.id), &body).await
    }

    /// Status of payment and order, as polled, with how it is shown.
    pub(crate) async fn polled(&self, placed: &Placed) -> Result<String> {
        let polled = self.app.read(&format!("/payments/status/{}", placed.transaction)).await?;
        let text = |name: &str| polled.text_at(&format!("/data/{name}")).to_owned();
        Ok(format!("{} {} {}", text("status"), text("orderStatus"), text("orderStatusSeverity")))
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
    pub(crate) total_minor: i64,
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
            total_minor: answer.at("/data/total_minor").as_i64().unwrap_or_default(),
        }
    }
}
