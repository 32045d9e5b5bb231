//! A small shop that is paid through Poisha. It believes neither the browser nor an unsigned word: an order is paid when
//! Poisha's API or a signed webhook says so.
//!
//! What it sells of its own it asks payments for. Cards with codes are in Poisha's catalogue: those it orders, and Poisha
//! delivers them. `./dev up` opens this shop as its demo.

mod goods;
mod orders;
mod pages;

use axum::{
    Form, Json, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{
        HeaderMap, StatusCode,
        header::{HOST, ToStrError},
    },
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use goods::Good;
use orders::{Order, Orders, Told};
use poisha_client::{
    Client, Error,
    params::GetOrder,
    types::{CreateOrder, CreatePayment, CreateRefund, EventBody, OrderLine},
    webhooks::{self, Webhook, WebhookError},
};
use serde::Deserialize;
use std::{io, sync::Arc};
use tokio::net::TcpListener;

/// The shop.
pub struct Shop {
    poisha: Client,
    webhook: Webhook,
    orders: Orders,
}

impl Shop {
    /// A shop without orders; the secret is that of a webhook endpoint at its `/webhooks`.
    ///
    /// # Errors
    /// When this is no secret.
    pub fn new(poisha: Client, webhook_secret: &str) -> Result<Shop, WebhookError> {
        Ok(Shop { poisha, webhook: webhooks::verifier(webhook_secret)?, orders: Orders::default() })
    }

    /// Sells until it is told to stop.
    ///
    /// # Errors
    /// When nobody can be listened to.
    pub async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let routes = Router::new()
            .route("/", get(front))
            .route("/buy", post(buy))
            .route("/thanks", get(thanks))
            .route("/webhooks", post(told))
            .route("/refund/{id}", post(refund))
            .route("/orders", get(async |State(shop): State<Arc<Shop>>| Json(shop.orders.latest())))
            .route("/assets/{name}", get(async |Path(name): Path<String>| pages::asset(&name)))
            .with_state(Arc::new(self));
        axum::serve(listener, routes).with_graceful_shutdown(stop).await
    }

    /// Asks for a payment. The order's reference is the idempotency key: pressing the button twice makes one.
    async fn sell(&self, good: &Good, basket: &Basket, back: String) -> Result<Order, Error> {
        // region create
        let wanted = CreatePayment {
            amount_minor: good.price_minor + i64::from(basket.poisha), // 115_000 are BDT 1,150.00
            customer_reference: "customer-42".to_owned(),
            product_name: Some(good.name.clone()),
            success_url: Some(back.clone()),
            cancel_url: Some(back),
            ..CreatePayment::default()
        };
        let payment = self.poisha.create_payment(&wanted).idempotency_key(&basket.order).await?;
        // and now the customer's browser goes to payment.checkout_url
        // endregion create
        Ok(Order {
            id: payment.id.clone(),
            price_minor: payment.amount_minor,
            status: payment.status.to_string(),
            checkout_url: payment.checkout_url.clone(),
            ..Order::of(good, &basket.order, (&wanted, &payment))
        })
    }

    /// Orders a card, which Poisha delivers too.
    async fn order(&self, card: &Good, basket: &Basket, back: String) -> Result<Order, Error> {
        let wanted = CreateOrder {
            customer_reference: Some("customer-42".to_owned()),
            items: vec![OrderLine { variant_id: card.code.clone(), quantity: 1, ..OrderLine::default() }],
            success_url: Some(back.clone()),
            cancel_url: Some(back),
            ..CreateOrder::default()
        };
        let placed = self.poisha.create_order(&wanted).idempotency_key(&basket.order).await?;
        let order = Order::of(card, &basket.order, (&wanted, &placed));
        let (id, checkout_url) =
            placed.payment.map(|session| (session.payment_id, session.payment_gateway_url)).unzip();
        Ok(Order {
            id: id.unwrap_or_default(),
            order_id: Some(placed.id),
            price_minor: placed.total_minor,
            status: placed.status.to_string(),
            checkout_url: checkout_url.unwrap_or_default(),
            ..order
        })
    }

    /// Where an order stands. That the customer came back proves nothing: Poisha's API is asked.
    async fn confirm(&self, order: &Order) -> Result<(), Error> {
        if let Some(id) = &order.order_id {
            let placed = self.poisha.get_order(id, &GetOrder::default()).await?;
            self.orders.stands(&order.reference, &placed.status.to_string(), &placed.voucher_codes, &placed);
            return Ok(());
        }
        // region confirm
        let payment = self.poisha.get_payment(&order.id).await?;
        self.orders.stands(&order.reference, &payment.status.to_string(), &[], &payment); // only SUCCEEDED is paid
        // endregion confirm
        Ok(())
    }
}

async fn front(State(shop): State<Arc<Shop>>) -> Result<Response, Wrong> {
    Ok(pages::front(&goods::all(&shop.poisha).await?, &orders::new_reference(), &shop.orders.latest()))
}

#[derive(Deserialize)]
struct Basket {
    item: String,
    /// The reference that the page had for the next order.
    #[serde(default = "orders::new_reference")]
    order: String,
    /// The digits after the point, which tell the sandbox how to behave.
    #[serde(default)]
    poisha: u8,
}

async fn buy(State(shop): State<Arc<Shop>>, headers: HeaderMap, Form(basket): Form<Basket>) -> Result<Response, Wrong> {
    let goods = goods::all(&shop.poisha).await?;
    let Some(good) = goods.iter().find(|good| good.code == basket.item) else {
        return Ok(pages::message(StatusCode::NOT_FOUND, "We do not sell this", "Please start again."));
    };
    let host = headers.get(HOST).map_or(Ok("localhost"), |host| host.to_str())?;
    let back = format!("http://{host}/thanks?order={}", basket.order);
    let order =
        if good.is_card { shop.order(good, &basket, back).await? } else { shop.sell(good, &basket, back).await? };
    let checkout = Redirect::to(&order.checkout_url);
    shop.orders.keep(order);
    Ok(checkout.into_response())
}

#[derive(Deserialize)]
struct Back {
    order: String,
}

async fn thanks(State(shop): State<Arc<Shop>>, Query(back): Query<Back>) -> Result<Response, Wrong> {
    let Some(order) = shop.orders.named(&back.order) else { return Ok(pages::unknown()) };
    shop.confirm(&order).await?;
    Ok(shop.orders.named(&back.order).map_or_else(pages::unknown, |order| pages::order(&order)))
}

// region webhook
async fn told(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Result<StatusCode, Wrong> {
    if shop.webhook.verify(&body, &headers).is_err() {
        return Ok(StatusCode::BAD_REQUEST); // not signed by Poisha
    }
    let Some(event) = webhooks::read(&body)? else { return Ok(StatusCode::NO_CONTENT) }; // newer than this shop
    let told = Told::of(&event, &headers);
    match &event.body {
        EventBody::PaymentEvent(paid) => shop.orders.hear(&paid.data.id, told, Some(paid.data.status.to_string())),
        EventBody::RefundEvent(refunded) => shop.orders.hear(&refunded.data.payment_id, told, None),
        EventBody::OrderEvent(delivered) => shop.orders.hear(&delivered.data.id, told, None),
        _ => {} // not needed
    }
    Ok(StatusCode::NO_CONTENT)
}
// endregion webhook

/// Gives the whole price back, once, however often the button is pressed. In a real shop only staff would have one.
async fn refund(State(shop): State<Arc<Shop>>, Path(id): Path<String>) -> Result<Response, Wrong> {
    let Some(order) = shop.orders.named(&id) else { return Ok(pages::unknown()) };
    // region refund
    let wanted = CreateRefund { amount_minor: order.price_minor, reason: Some("Returned".to_owned()) };
    shop.poisha.create_refund(&order.id, &wanted).idempotency_key(format!("refund-{}", order.reference)).await?;
    // endregion refund
    shop.orders.is_returned(&order.reference);
    Ok(Redirect::to(&format!("/thanks?order={}", order.reference)).into_response())
}

/// Why there is no answer: most often what the payment service said.
struct Wrong(String);

impl From<Error> for Wrong {
    fn from(error: Error) -> Wrong {
        Wrong(error.to_string())
    }
}

impl From<serde_json::Error> for Wrong {
    fn from(error: serde_json::Error) -> Wrong {
        Wrong(error.to_string())
    }
}

impl From<ToStrError> for Wrong {
    fn from(error: ToStrError) -> Wrong {
        Wrong(error.to_string())
    }
}

impl IntoResponse for Wrong {
    fn into_response(self) -> Response {
        pages::message(StatusCode::BAD_GATEWAY, "This did not work", &format!("{}. Nothing was charged.", self.0))
    }
}
