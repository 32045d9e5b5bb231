//! The demo shop: an application like any other, which knows Poisha by HTTP alone.
//!
//! It shows a developer the whole integration: create a payment with an idempotency key, send the customer to the
//! checkout, believe neither the browser nor an unsigned word, and deliver when a webhook came whose signature a published
//! library has verified. Gift cards it leaves to Poisha, which prices, sells and delivers them by orders. Everything it sent and got is shown raw. It keeps its orders in memory, and forgets them when it
//! stops.
//!
//! Absent on purpose: every import from `domain` and `adapters`. What the shop can do, any application can.

mod api;
mod book;
mod catalogue;
mod pages;
mod raw;
#[cfg(test)]
mod tests;
mod webhooks;

use self::{
    api::{Api, Buying, Exchange, Ordering},
    book::{Book, Order},
    catalogue::{Card, Item},
    webhooks::Refused,
};
use crate::http::pages::{assets, policy::Forms};
use poem::{
    Endpoint, Request, Response, Route, RouteMethod, Server, endpoint,
    http::{StatusCode, header},
    listener::TcpAcceptor,
};
use serde::Deserialize;
use serde_json::Value;
use standardwebhooks::Webhook;
use std::{future::Future, io, sync::Arc, time::Duration};
use tokio::net::TcpListener;
use url::Url;

/// What the shop has to know; an operator gives any application the same.
#[derive(Clone)]
pub struct ShopOptions {
    /// Where Poisha is, without `/api/v1`.
    pub api: Url,
    /// The public half of the TEST credential.
    pub api_key: String,
    /// The secret half.
    pub api_secret: String,
    /// `whsec_…` of the endpoint that points at `{public_url}/webhooks`.
    pub webhook_secret: String,
    /// Where customers and webhooks find the shop.
    pub public_url: Url,
}

/// Why there is no shop.
#[derive(Debug, thiserror::Error)]
pub enum ShopBroken {
    /// The webhook secret is not `whsec_` and base64.
    #[error("the webhook secret cannot be read: {0}")]
    WebhookSecret(String),
    /// The HTTP client cannot be made.
    #[error("the shop has no HTTP client: {0}")]
    Client(#[from] reqwest::Error),
}

/// The demo shop.
pub struct Shop {
    api: Api,
    webhook: Webhook,
    public_url: Url,
    book: Book,
}

/// Bytes a form may have.
const FORM_BYTES_MAX: usize = 4_096;
/// Bytes a webhook may have.
const WEBHOOK_BYTES_MAX: usize = 256 * 1_024;
/// How long open connections may take to finish when the shop closes.
const CLOSING_TIME: Duration = Duration::from_secs(2);

impl Shop {
    /// A shop with no orders.
    pub fn new(options: ShopOptions) -> Result<Shop, ShopBroken> {
        rustls::crypto::ring::default_provider().install_default().ok();
        let webhook =
            Webhook::new(&options.webhook_secret).map_err(|error| ShopBroken::WebhookSecret(error.to_string()))?;
        Ok(Shop {
            api: Api::new(options.api, options.api_key, options.api_secret)?,
            webhook,
            public_url: options.public_url,
            book: Book::open(),
        })
    }

    /// Sells until `shutdown` comes.
    pub async fn serve(self, listener: TcpListener, shutdown: impl Future<Output = ()>) -> io::Result<()> {
        let acceptor = TcpAcceptor::from_tokio(listener)?;
        let route = Arc::new(self).route();
        Server::new_with_acceptor(acceptor).run_with_graceful_shutdown(route, shutdown, Some(CLOSING_TIME)).await
    }

    fn route(self: Arc<Self>) -> Route {
        Route::new()
            .at("/", RouteMethod::new().get(with(&self, front)))
            .at("/buy", RouteMethod::new().post(with(&self, buy)))
            .at("/orders/:number", RouteMethod::new().get(with(&self, order)))
            .at("/webhooks", RouteMethod::new().post(with(&self, webhook)))
            .at("/assets/:name", RouteMethod::new().get(assets::serve()))
    }

    /// Sells something of the shop's own: Poisha takes the money alone.
    async fn sell(&self, basket: &Basket, item: &Item) -> Order {
        let amount_minor = item.price_minor.saturating_add(i64::from(basket.poisha.min(99)));
        let [success_url, cancel_url] = self.ways_back(&basket.order);
        let buying = Buying { order: &basket.order, amount_minor, product_name: item.name, success_url, cancel_url };
        let created = self.api.create_payment(&buying).await;
        Order {
            item_name: item.name.to_owned(),
            picture: item.picture,
            amount_minor,
            payment_id: created.text("/data/id"),
            checkout_url: created.text("/data/checkoutUrl"),
            ..Order::begun(&basket.order, created)
        }
    }

    /// Sells a card, which Poisha delivers too.
    async fn order_card(&self, basket: &Basket, card: Card) -> Order {
        let [success_url, cancel_url] = self.ways_back(&basket.order);
        let ordering = Ordering { order: &basket.order, variant: &card.variant, success_url, cancel_url };
        let created = self.api.place_order(&ordering).await;
        Order {
            item_name: card.name,
            picture: catalogue::CARD_PICTURE,
            amount_minor: card.price_minor,
            order_id: created.text("/data/id"),
            payment_id: created.text("/data/payment/paymentId"),
            checkout_url: created.text("/data/payment/paymentGatewayUrl"),
            ..Order::begun(&basket.order, created)
        }
    }

    /// The card with that id, if it is on sale.
    async fn card(&self, variant: &str) -> Option<Card> {
        if !variant.starts_with("var_") {
            return None;
        }
        catalogue::cards(&self.api.products().await).into_iter().find(|card| card.variant == variant)
    }

    fn ways_back(&self, order: &str) -> [String; 2] {
        ["success", "cancel"].map(|from| self.address(&format!("/orders/{order}?from={from}")))
    }

    fn address(&self, path: &str) -> String {
        self.public_url.join(path).map_or_else(|_| path.to_owned(), String::from)
    }
}

fn with<F, Fut>(shop: &Arc<Shop>, handler: F) -> impl Endpoint<Output = Response> + use<F, Fut>
where
    F: Fn(Arc<Shop>, Request) -> Fut + Copy + Send + Sync + 'static,
    Fut: Future<Output = Response> + Send + 'static,
{
    let shop = Arc::clone(shop);
    endpoint::make(move |request: Request| handler(Arc::clone(&shop), request))
}

async fn front(shop: Arc<Shop>, _: Request) -> Response {
    // Only Poisha knows where its checkout is until a payment is made.
    let forms = Forms::LeadTo(vec!["http:".to_owned(), "https:".to_owned()]);
    let cards = catalogue::cards(&shop.api.products().await);
    pages::front(&shop.book.reserve_number(), &cards, &shop.book.latest(), &forms)
}

#[derive(Deserialize)]
struct Basket {
    /// The number that the page had reserved: pressing twice buys once.
    order: String,
    item: String,
    /// The digits after the point, which tell the sandbox how to behave.
    #[serde(default)]
    poisha: u8,
}

async fn buy(shop: Arc<Shop>, mut request: Request) -> Response {
    let body = request.take_body().into_bytes_limit(FORM_BYTES_MAX).await.unwrap_or_default();
    let strange = || pages::message(StatusCode::BAD_REQUEST, "This basket is not ours", "Please start again.");
    let basket = serde_urlencoded::from_bytes::<Basket>(&body).ok().filter(|basket| shop.book.may_be(&basket.order));
    let Some(basket) = basket else { return strange() };
    if let Some(address) = shop.book.order(&basket.order).and_then(|order| order.checkout_url) {
        return see_other(&address);
    }
    let order = match catalogue::item(&basket.item) {
        Some(item) => shop.sell(&basket, item).await,
        None => match shop.card(&basket.item).await {
            Some(card) => shop.order_card(&basket, card).await,
            None => return strange(),
        },
    };
    shop.book.keep(order.clone());
    match order.checkout_url {
        Some(address) => see_other(&address),
        None => pages::refused(&order),
    }
}

impl Order {
    /// An order of which nothing is known but what the API answered.
    fn begun(number: &str, created: Exchange) -> Order {
        Order {
            number: number.to_owned(),
            item_name: String::new(),
            picture: "",
            amount_minor: 0,
            order_id: None,
            payment_id: None,
            checkout_url: None,
            status: created.text("/data/status"),
            codes: Vec::new(),
            created,
            read: None,
        }
    }

    /// Takes over what the API says now.
    fn learn(&mut self, read: Exchange) {
        if let Some(status) = read.text("/data/status") {
            self.status = Some(status);
        }
        let codes = read.list("/data/voucher_codes").iter().filter_map(Value::as_str);
        self.codes = codes.map(str::to_owned).collect();
        self.read = Some(read);
    }
}

#[derive(Default, Deserialize)]
struct Coming {
    /// Which of our addresses the customer was sent to. It proves nothing, and changes only a sentence.
    #[serde(default)]
    from: String,
}

async fn order(shop: Arc<Shop>, request: Request) -> Response {
    let number = request.path_params::<String>().unwrap_or_default();
    let coming = request.params::<Coming>().unwrap_or_default();
    let Some(mut order) = shop.book.order(&number) else {
        return pages::message(
            StatusCode::NOT_FOUND,
            "We do not know this order",
            "The shop forgets its orders when it restarts.",
        );
    };
    let read = match (&order.order_id, &order.payment_id) {
        (Some(id), _) => Some(shop.api.read_order(id).await),
        (None, Some(id)) => Some(shop.api.read_payment(id).await),
        (None, None) => None,
    };
    if let Some(read) = read {
        order.learn(read);
        shop.book.keep(order.clone());
    }
    let received = shop.book.received_for(&order);
    pages::order(&order, &received, &coming.from)
}

/// Takes a webhook: verified first, then kept once however often it comes, then answered quickly.
async fn webhook(shop: Arc<Shop>, mut request: Request) -> Response {
    let answer = |status: StatusCode| Response::builder().status(status).finish();
    let Ok(body) = request.take_body().into_bytes_limit(WEBHOOK_BYTES_MAX).await else {
        return answer(StatusCode::PAYLOAD_TOO_LARGE);
    };
    match webhooks::receive(&shop.webhook, request.headers(), &body) {
        Ok(received) => {
            shop.book.receive(received);
            answer(StatusCode::NO_CONTENT)
        }
        Err(refused @ (Refused::Signature(_) | Refused::Body)) => {
            tracing::warn!(webhook.refused = %refused, "the shop refused a webhook");
            answer(StatusCode::BAD_REQUEST)
        }
    }
}

fn see_other(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::SEE_OTHER)
        .header(header::LOCATION, address)
        .header(header::CACHE_CONTROL, "no-store")
        .finish()
}
