//! The shop against an API that only looks like Poisha's.

use super::*;
use poem::test::{TestClient, TestResponse};
use serde_json::{Value, json};
use std::{
    sync::Mutex,
    time::{SystemTime, UNIX_EPOCH},
};
use tokio::sync::oneshot;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Answers like Poisha, and remembers what it was sent.
struct FakeApi {
    address: Url,
    asked: Arc<Mutex<Vec<Asked>>>,
    _stop: oneshot::Sender<()>,
}

#[derive(Clone, Debug)]
struct Asked {
    path: String,
    idempotency_key: Option<String>,
    secret: Option<String>,
    body: Value,
}

impl FakeApi {
    async fn answering(status: StatusCode, payment_status: &'static str) -> FakeApi {
        let asked = Arc::<Mutex<Vec<Asked>>>::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let seen = Arc::clone(&asked);
        let answer = endpoint::make(move |mut request: Request| {
            let seen = Arc::clone(&seen);
            async move {
                let body = request.take_body().into_bytes().await.unwrap();
                seen.lock().unwrap().push(Asked {
                    path: format!("{} {}", request.method(), request.original_uri().path()),
                    idempotency_key: request.header("idempotency-key").map(str::to_owned),
                    secret: request.header("x-api-secret").map(str::to_owned),
                    body: serde_json::from_slice(&body).unwrap_or_default(),
                });
                let (status, data) = answer_to(request.original_uri().path(), status, payment_status);
                Response::builder().status(status).body(json!({ "data": data }).to_string())
            }
        });
        let server = Server::new_with_acceptor(TcpAcceptor::from_tokio(listener).unwrap());
        tokio::spawn(server.run_with_graceful_shutdown(
            Route::new().nest("/", answer),
            async { drop(stopped.await) },
            None,
        ));
        FakeApi { address, asked, _stop: stop }
    }

    /// What it was asked for, but for a look at what is on sale.
    fn asked(&self) -> Vec<Asked> {
        let all = self.asked.lock().unwrap().clone();
        all.into_iter().filter(|asked| asked.path != "GET /api/v1/catalog/products").collect()
    }
}

fn answer_to(path: &str, status: StatusCode, state: &str) -> (StatusCode, Value) {
    let paid = state == "SUCCEEDED";
    let data = match path {
        "/api/v1/catalog/products" => {
            let card = json!({ "id": "var_1", "name": "Gift card", "priceMinor": 50_000 });
            return (StatusCode::OK, json!([{ "description": "A code", "variants": [card] }]));
        }
        path if path.starts_with("/api/v1/orders") => json!({
            "id": "ord_1",
            "status": state,
            "voucher_codes": if paid { vec!["AAAA-BBBB-CCCC"] } else { Vec::new() },
            "payment": { "paymentId": "pay_1", "paymentGatewayUrl": "http://pay.example/checkout/REF1" },
        }),
        _ => json!({ "id": "pay_1", "status": state, "checkoutUrl": "http://pay.example/checkout/REF1" }),
    };
    (status, if status.is_success() { data } else { Value::Null })
}

struct Visitor {
    shop: TestClient<Route>,
}

impl Visitor {
    fn of(api: &FakeApi) -> Visitor {
        let shop = Shop::new(ShopOptions {
            api: api.address.clone(),
            api_key: "poisha_test_abc".to_owned(),
            api_secret: "the-secret".to_owned(),
            webhook_secret: SECRET.to_owned(),
            public_url: Url::parse("http://shop.example").unwrap(),
        });
        Visitor { shop: TestClient::new(Arc::new(shop.unwrap()).route()) }
    }

    async fn page(&self, path: &str) -> String {
        self.shop.get(path).send().await.0.into_body().into_string().await.unwrap()
    }

    /// The number that the front page reserved.
    async fn number(&self) -> String {
        let page = self.page("/").await;
        let (_, rest) = page.split_once("name=\"order\" value=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    }

    async fn buy(&self, number: &str) -> TestResponse {
        self.buy_one(number, "tea").await
    }

    async fn buy_one(&self, number: &str, item: &str) -> TestResponse {
        self.shop.post("/buy").form(&[("order", number), ("item", item), ("poisha", "3")]).send().await
    }

    async fn webhook(&self, id: &str, body: &str, secret: &str) -> StatusCode {
        let at: i64 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap();
        let signature = Webhook::new(secret).unwrap().sign(id, at, body.as_bytes()).unwrap();
        let sent = self.shop.post("/webhooks").body(body.to_owned());
        let sent = sent.header("webhook-id", id).header("webhook-timestamp", at.to_string());
        sent.header("webhook-signature", signature).send().await.0.status()
    }
}

const EVENT: &str = r#"{"id":"evt_1","type":"payment.succeeded","data":{"id":"pay_1","status":"SUCCEEDED"}}"#;

#[tokio::test]
async fn buying_creates_a_payment_and_leads_to_the_checkout() {
    let api = FakeApi::answering(StatusCode::CREATED, "PENDING").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    let answer = visitor.buy(&number).await;
    assert_eq!(answer.0.header("location"), Some("http://pay.example/checkout/REF1"));
    let asked = api.asked().remove(0);
    assert_eq!(asked.path, "POST /api/v1/payments");
    assert_eq!(asked.idempotency_key, Some(format!("order-{number}")));
    assert_eq!(asked.secret.as_deref(), Some("the-secret"));
    assert_eq!(asked.body["amountMinor"], 32_003);
    assert_eq!(asked.body["successUrl"], format!("http://shop.example/orders/{number}?from=success"));
}

#[tokio::test]
async fn buying_twice_makes_one_payment() {
    let api = FakeApi::answering(StatusCode::CREATED, "PENDING").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    visitor.buy(&number).await;
    assert_eq!(visitor.buy(&number).await.0.header("location"), Some("http://pay.example/checkout/REF1"));
    assert_eq!(api.asked().len(), 1);
}

#[tokio::test]
async fn a_card_is_ordered_once_and_its_code_is_shown_when_it_is_delivered() {
    for (state, words) in [("PENDING", "Waiting for payment"), ("SUCCEEDED", "Delivered")] {
        let api = FakeApi::answering(StatusCode::CREATED, state).await;
        let visitor = Visitor::of(&api);
        assert!(visitor.page("/").await.contains("value=\"var_1\""));
        let number = visitor.number().await;
        for _ in 0..2 {
            let answer = visitor.buy_one(&number, "var_1").await;
            assert_eq!(answer.0.header("location"), Some("http://pay.example/checkout/REF1"));
        }
        let asked = api.asked().remove(0);
        assert_eq!((asked.path.as_str(), api.asked().len()), ("POST /api/v1/orders", 1));
        assert_eq!(asked.idempotency_key, Some(format!("order-{number}")));
        assert_eq!(asked.body["items"], json!([{ "variant_id": "var_1", "quantity": 1 }]));
        assert_eq!(asked.body["success_url"], format!("http://shop.example/orders/{number}?from=success"));

        let order = format!("/orders/{number}");
        assert_eq!(visitor.webhook("evt_1", EVENT, SECRET).await, StatusCode::NO_CONTENT);
        let page = visitor.page(&order).await;
        assert!(page.contains(words) && page.contains("data-waits"), "the order's own event has not come: {page}");
        assert_eq!(page.contains("AAAA-BBBB-CCCC</code></p>"), state == "SUCCEEDED");
        let told = r#"{"id":"evt_2","type":"order.fulfilled","data":{"id":"ord_1"}}"#;
        assert_eq!(visitor.webhook("evt_2", told, SECRET).await, StatusCode::NO_CONTENT);
        let page = visitor.page(&order).await;
        assert_eq!(page.matches("A webhook arrived").count(), 2);
        assert_eq!(page.contains("data-waits"), state == "PENDING");
    }
}

#[tokio::test]
async fn a_basket_that_the_shop_did_not_fill_is_refused() {
    let api = FakeApi::answering(StatusCode::CREATED, "PENDING").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    visitor.buy("someone-elses-1").await.assert_status(StatusCode::BAD_REQUEST);
    for unknown in ["car", "var_2", "ord_1"] {
        visitor.buy_one(&number, unknown).await.assert_status(StatusCode::BAD_REQUEST);
    }
    assert!(api.asked().is_empty());
}

#[tokio::test]
async fn coming_back_proves_nothing_and_the_api_does() {
    let api = FakeApi::answering(StatusCode::CREATED, "PENDING").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    visitor.buy(&number).await;
    let page = visitor.page(&format!("/orders/{number}?from=success")).await;
    assert!(page.contains("Waiting for payment") && !page.contains(">Paid<"));
    assert!(page.contains("data-waits"));
}

#[tokio::test]
async fn a_verified_webhook_shows_once_and_a_forged_one_never() {
    let api = FakeApi::answering(StatusCode::CREATED, "SUCCEEDED").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    visitor.buy(&number).await;
    let order = format!("/orders/{number}");
    assert!(visitor.page(&order).await.contains("Waiting for a webhook"));

    let forged = visitor.webhook("evt_9", EVENT, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").await;
    assert_eq!(forged, StatusCode::BAD_REQUEST);
    assert!(visitor.page(&order).await.contains("Waiting for a webhook"));

    assert_eq!(visitor.webhook("evt_1", EVENT, SECRET).await, StatusCode::NO_CONTENT);
    assert_eq!(visitor.webhook("evt_1", EVENT, SECRET).await, StatusCode::NO_CONTENT);
    let page = visitor.page(&order).await;
    assert_eq!(page.matches("A webhook arrived").count(), 1);
    assert!(
        page.contains("It came 2 times and counts once.") && page.contains(">Paid<") && !page.contains("data-waits")
    );
}

#[tokio::test]
async fn no_page_shows_the_secret() {
    let api = FakeApi::answering(StatusCode::CREATED, "PENDING").await;
    let visitor = Visitor::of(&api);
    let number = visitor.number().await;
    visitor.buy(&number).await;
    let page = visitor.page(&format!("/orders/{number}")).await;
    assert!(page.contains("X-Api-Key: poisha_test_abc") && !page.contains("the-secret") && !page.contains("whsec_"));
}

#[tokio::test]
async fn an_api_that_says_no_is_shown_as_it_is() {
    let api = FakeApi::answering(StatusCode::BAD_GATEWAY, "FAILED").await;
    let visitor = Visitor::of(&api);
    let answer = visitor.buy(&visitor.number().await).await;
    answer.assert_status(StatusCode::BAD_GATEWAY);
    let page = answer.0.into_body().into_string().await.unwrap();
    assert!(page.contains("HTTP 502 Bad Gateway") && page.contains("Nothing was charged"));
}

#[test]
fn a_webhook_secret_that_cannot_be_read_makes_no_shop() {
    let address = Url::parse("http://127.0.0.1:1").unwrap();
    let broken = Shop::new(ShopOptions {
        api: address.clone(),
        api_key: String::new(),
        api_secret: String::new(),
        webhook_secret: "whsec_not base64!".to_owned(),
        public_url: address,
    });
    assert!(matches!(broken, Err(ShopBroken::WebhookSecret(_))));
}
