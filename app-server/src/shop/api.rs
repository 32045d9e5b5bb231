//! The few calls that an application needs, and a record of each as it went over the wire.

use super::raw;
use reqwest::{Client, Method, RequestBuilder, redirect};
use serde::Serialize;
use serde_json::Value;
use std::time::Duration;
use url::Url;

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);
/// Bytes of an answer that are read.
const ANSWER_BYTES_MAX: usize = 256 * 1_024;
/// The shop knows one customer.
const CUSTOMER: &str = "demo-customer";

/// Poisha, as an application sees it.
pub(super) struct Api {
    base: Url,
    key: String,
    secret: String,
    client: Client,
}

/// What is bought.
pub(super) struct Buying<'a> {
    pub(super) order: &'a str,
    pub(super) amount_minor: i64,
    pub(super) product_name: &'a str,
    pub(super) success_url: String,
    pub(super) cancel_url: String,
}

/// The body of `POST /api/v1/payments`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreatePayment<'a> {
    amount_minor: i64,
    currency: &'a str,
    customer_reference: &'a str,
    product_name: &'a str,
    success_url: &'a str,
    cancel_url: &'a str,
    metadata: Metadata<'a>,
}

/// What is ordered: one of a variant of the catalogue.
pub(super) struct Ordering<'a> {
    pub(super) order: &'a str,
    pub(super) variant: &'a str,
    pub(super) success_url: String,
    pub(super) cancel_url: String,
}

/// The body of `POST /api/v1/orders`.
#[derive(Serialize)]
struct PlaceOrder<'a> {
    customer_reference: &'a str,
    items: [OrderLine<'a>; 1],
    success_url: &'a str,
    cancel_url: &'a str,
}

#[derive(Serialize)]
struct OrderLine<'a> {
    variant_id: &'a str,
    quantity: u32,
}

#[derive(Serialize)]
struct Metadata<'a> {
    order: &'a str,
}

/// One call as it went over the wire, without the secret.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) request: String,
    pub(super) answer: String,
    body: Value,
}

impl Exchange {
    /// A text of the answer.
    pub(super) fn text(&self, pointer: &str) -> Option<String> {
        self.body.pointer(pointer).and_then(Value::as_str).map(str::to_owned)
    }

    /// A list of the answer; nothing when there is none.
    pub(super) fn list(&self, pointer: &str) -> &[Value] {
        self.body.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

impl Api {
    pub(super) fn new(base: Url, key: String, secret: String) -> Result<Api, reqwest::Error> {
        let client = Client::builder().timeout(CALL_TIME).redirect(redirect::Policy::none()).build()?;
        Ok(Api { base, key, secret, client })
    }

    /// Asks for a payment. The order's number is the idempotency key: however often this is sent, there is one payment.
    pub(super) async fn create_payment(&self, buying: &Buying<'_>) -> Exchange {
        let body = CreatePayment {
            amount_minor: buying.amount_minor,
            currency: "BDT",
            customer_reference: CUSTOMER,
            product_name: buying.product_name,
            success_url: &buying.success_url,
            cancel_url: &buying.cancel_url,
            metadata: Metadata { order: buying.order },
        };
        let body = serde_json::to_string(&body).unwrap_or_default();
        let key = format!("order-{}", buying.order);
        let lines = [("Idempotency-Key", key.as_str()), ("Content-Type", "application/json")];
        self.call(Method::POST, "/api/v1/payments", &lines, Some(body)).await
    }

    /// What is on sale by orders.
    pub(super) async fn products(&self) -> Exchange {
        self.call(Method::GET, "/api/v1/catalog/products", &[], None).await
    }

    /// Places an order, and begins its payment. Its number is the idempotency key here, too.
    pub(super) async fn place_order(&self, ordering: &Ordering<'_>) -> Exchange {
        let body = PlaceOrder {
            customer_reference: CUSTOMER,
            items: [OrderLine { variant_id: ordering.variant, quantity: 1 }],
            success_url: &ordering.success_url,
            cancel_url: &ordering.cancel_url,
        };
        let body = serde_json::to_string(&body).unwrap_or_default();
        let key = format!("order-{}", ordering.order);
        let lines = [("Idempotency-Key", key.as_str()), ("Content-Type", "application/json")];
        self.call(Method::POST, "/api/v1/orders", &lines, Some(body)).await
    }

    /// Reads an order.
    pub(super) async fn read_order(&self, id: &str) -> Exchange {
        self.call(Method::GET, &format!("/api/v1/orders/{id}"), &[], None).await
    }

    /// Reads a payment.
    pub(super) async fn read_payment(&self, id: &str) -> Exchange {
        self.call(Method::GET, &format!("/api/v1/payments/{id}"), &[], None).await
    }

    async fn call(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Option<String>) -> Exchange {
        let shown = self.shown(&method, path, headers, body.as_deref());
        let Ok(address) = self.base.join(path) else {
            return Exchange { request: shown, answer: "The address is broken.".to_owned(), body: Value::Null };
        };
        let mut request = self
            .client
            .request(method, address)
            .header("X-Api-Key", &self.key)
            .header("X-Api-Secret", &self.secret)
            .header("Accept", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        match answered(request).await {
            Ok((answer, body)) => Exchange { request: shown, answer, body },
            Err(error) => {
                let answer = format!("No answer: {}", error.without_url());
                Exchange { request: shown, answer, body: Value::Null }
            }
        }
    }

    /// The request as a developer would write it; the secret stays out of every page.
    fn shown(&self, method: &Method, path: &str, headers: &[(&str, &str)], body: Option<&str>) -> String {
        let mut text = format!("{method} {path}\nX-Api-Key: {}\nX-Api-Secret: ••••••••\n", self.key);
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\n"));
        }
        if let Some(body) = body {
            text.push_str(&format!("\n{}", raw::laid_out(body)));
        }
        text
    }
}

async fn answered(request: RequestBuilder) -> Result<(String, Value), reqwest::Error> {
    let mut response = request.send().await?;
    let mut text = format!("HTTP {}\n", response.status());
    for name in ["location", "retry-after", "idempotent-replayed", "x-request-id"] {
        if let Some(value) = response.headers().get(name).and_then(|value| value.to_str().ok()) {
            text.push_str(&format!("{name}: {value}\n"));
        }
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if bytes.len().saturating_add(chunk.len()) > ANSWER_BYTES_MAX {
            text.push_str("\nThe answer is too long.");
            return Ok((text, Value::Null));
        }
        bytes.extend_from_slice(&chunk);
    }
    let body = serde_json::from_slice::<Value>(&bytes).unwrap_or(Value::Null);
    let shown = String::from_utf8_lossy(&bytes);
    text.push('\n');
    text.push_str(&if body.is_null() { shown.into_owned() } else { raw::laid_out(&shown) });
    Ok((text, body))
}
