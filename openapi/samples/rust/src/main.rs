//! A shop with one good. It believes only what the API or a signed webhook says, never the customer's browser.

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header::HOST},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use poisha_client::{
    Client,
    types::{CreatePayment, CreateRefund, EventBody, EventType, PaymentStatus, Refund},
    webhooks::{self, Event, Webhook},
};
use std::{collections::HashMap, env::var, error::Error, sync::Arc};
use tokio::sync::Mutex;

const FRONT: &str = r#"<!doctype html><meta charset="utf-8"><title>Shop</title>
<h1>Rice cooker, BDT 1,150.00</h1><form method="post" action="/buy"><button>Buy</button></form>"#;

#[derive(serde::Serialize)]
struct Order {
    id: String, // of its payment
    reference: String,
    status: PaymentStatus,
    events: Vec<EventType>,
    #[serde(skip)]
    seen: Vec<String>, // the ids of events, for one may come twice
}

struct Shop {
    poisha: Client,
    webhook: Webhook,
    orders: Mutex<Vec<Order>>,
}

/// Whatever went wrong.
struct Wrong(Box<dyn Error + Send + Sync>);

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Wrong {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Wrong {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        (StatusCode::BAD_GATEWAY, "the payment service refused").into_response()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // region client
    let poisha = Client::new(&var("POISHA_URL")?, &var("POISHA_KEY")?, &var("POISHA_SECRET")?)?;
    // endregion client
    let webhook = webhooks::verifier(&var("POISHA_WEBHOOK_SECRET")?)?;
    let shop = Arc::new(Shop { poisha, webhook, orders: Mutex::default() });
    let routes = Router::new()
        .route("/", get(Html(FRONT)))
        .route("/buy", post(buy))
        .route("/thanks", get(thanks))
        .route("/webhooks", post(told))
        .route("/refund/{id}", post(refund))
        .route("/orders", get(async |shop: State<Arc<Shop>>| Json(&*shop.orders.lock().await).into_response()))
        .with_state(shop);
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{}", var("PORT")?)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

async fn buy(State(shop): State<Arc<Shop>>, headers: HeaderMap) -> Result<Redirect, Wrong> {
    let mut orders = shop.orders.lock().await;
    let host = headers.get(HOST).ok_or("no host")?.to_str()?;
    let reference = format!("order-{}", orders.len() + 1);
    // region create
    let wanted = CreatePayment {
        amount_minor: 115_000, // BDT 1,150.00
        customer_reference: "customer-42".to_owned(),
        product_name: Some("Rice cooker".to_owned()),
        success_url: Some(format!("http://{host}/thanks?order={reference}")),
        ..CreatePayment::default()
    };
    let payment = shop.poisha.create_payment(&wanted).await?;
    let answer = Redirect::to(&payment.checkout_url);
    // endregion create
    orders.push(Order { id: payment.id, reference, status: payment.status, events: vec![], seen: vec![] });
    Ok(answer)
}

async fn thanks(State(shop): State<Arc<Shop>>, asked: Query<HashMap<String, String>>) -> Result<Html<String>, Wrong> {
    let mut orders = shop.orders.lock().await;
    let order = orders.iter_mut().find(|order| asked.get("order") == Some(&order.reference)).ok_or("no such order")?;
    // region confirm
    let payment = shop.poisha.get_payment(&order.id).await?;
    order.status = payment.status; // only SUCCEEDED is paid
    // endregion confirm
    Ok(Html(format!(r#"<h1>Order {}: {}</h1><a href="/">Back</a>"#, order.reference, order.status)))
}

// region webhook
async fn told(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Result<StatusCode, Wrong> {
    if shop.webhook.verify(&body, &headers).is_err() {
        return Ok(StatusCode::BAD_REQUEST); // not signed by Poisha
    }
    let Some(event) = webhooks::read(&body)? else { return Ok(StatusCode::NO_CONTENT) }; // newer than this shop
    match &event.body {
        EventBody::PaymentEvent(paid) => shop.record(&paid.data.id, &event, Some(paid.data.status)).await,
        EventBody::RefundEvent(refunded) => shop.record(&refunded.data.payment_id, &event, None).await,
        _ => {} // not needed
    }
    Ok(StatusCode::NO_CONTENT)
}
// endregion webhook

impl Shop {
    async fn record(&self, payment: &str, event: &Event, status: Option<PaymentStatus>) {
        let mut orders = self.orders.lock().await;
        if let Some(order) = orders.iter_mut().find(|order| order.id == payment && !order.seen.contains(&event.id)) {
            order.seen.push(event.id.clone());
            order.events.push(event.kind);
            order.status = status.unwrap_or(order.status);
        }
    }
}

async fn refund(State(shop): State<Arc<Shop>>, Path(id): Path<String>) -> Result<Json<Refund>, Wrong> {
    // region refund
    let wanted = CreateRefund { amount_minor: 115_000, reason: Some("changed my mind".to_owned()) };
    let refund = shop.poisha.create_refund(&id, &wanted).await?;
    // endregion refund
    Ok(Json(refund))
}
