//! `poisha demo`: the whole main job in a terminal, step by step, against a running server.
//!
//! It plays an application, its webhook receiver and the customer, over HTTP alone, and believes nothing that it has not
//! checked: every step says what was proven, and the first that does not hold ends the demo.

mod gateway;
mod receiver;

use super::{Failed, say};
use crate::{config::Config, demo};
use gateway::Customer;
use receiver::Receiver;
use reqwest::{Client, Method, Response, redirect};
use serde_json::{Value, json};
use std::{fmt, time::Duration};

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);
/// How often the payment is asked about, and for how long: 30 s in all.
const POLLS_MAX: usize = 60;
const POLL_EVERY: Duration = Duration::from_millis(500);
/// What is bought: whole taka, since the paisa of a TEST amount force an outcome.
const AMOUNT_MINOR: i64 = 115_000;

/// An application with its credentials.
struct App {
    base: String,
    client: Client,
    key: String,
    secret: String,
}

/// Plays the main job.
pub(super) async fn play(config: &Config) -> Result<(), Failed> {
    let usual = format!("http://{}", config.listen);
    let base = config.public_url.clone().unwrap_or(usual).trim_end_matches('/').to_owned();
    let kept = demo::remembered(&config.data_dir).ok_or_else(|| {
        Failed::because("there is no demo application: start the server with `poisha serve --demo` first")
    })?;
    let client = Client::builder().timeout(CALL_TIME).redirect(redirect::Policy::none()).build()?;
    let app = App { base, client, key: kept.api_key, secret: kept.api_secret };
    let receiver = Receiver::start().await?;
    let endpoint = register(&app, &receiver).await?;
    let played = story(&app, &receiver).await;
    app.call(Method::DELETE, &format!("/webhooks/endpoints/{endpoint}"), None, None).await?;
    played?;
    say("\nThe main job is done: a real payment, and everything to prove it.");
    Ok(())
}

async fn register(app: &App, receiver: &Receiver) -> Result<String, Failed> {
    let me = app.call(Method::GET, "/app/me", None, None).await?;
    step(1, format_args!("The application is {}, in {}", text(&me, "/data/name")?, text(&me, "/data/mode")?));
    let body = json!({ "url": receiver.url(), "description": "poisha demo" });
    let made = app.call(Method::POST, "/webhooks/endpoints", Some(&body), None).await?;
    receiver.verify_with(&text(&made, "/data/secret")?)?;
    step(2, format_args!("It receives webhooks at {}, signed with a secret shown once", receiver.url()));
    text(&made, "/data/id")
}

async fn story(app: &App, receiver: &Receiver) -> Result<(), Failed> {
    let body = json!({ "amountMinor": AMOUNT_MINOR, "customerReference": "customer-1", "productName": "Rice cooker" });
    let key = format!("demo-{}", receiver.port());
    let created = app.call(Method::POST, "/payments", Some(&body), Some(&key)).await?;
    let (id, checkout) = (text(&created, "/data/id")?, text(&created, "/data/checkoutUrl")?);
    step(3, format_args!("It creates {id} over {AMOUNT_MINOR} minor units: {}", text(&created, "/data/status")?));
    let again = app.call(Method::POST, "/payments", Some(&body), Some(&key)).await?;
    check(text(&again, "/data/id")? == id, "the retry made another payment")?;
    step(4, "A retry with the same Idempotency-Key gets the same payment, not another");

    let customer = Customer { client: &app.client };
    let page = customer.choose(&checkout).await?;
    step(5, format_args!("The customer opens {checkout} and is sent to {page}"));
    let open = app.payment(&id).await?;
    let returning = customer.pay(&page, &text(&open, "/data/attempts/0/reference")?).await?;
    step(6, "The customer pays on the gateway's page; the gateway calls back, and sends the browser back");
    let result = customer.come_back(&returning).await?;
    step(7, format_args!("The browser lands on {result}; that alone proves nothing"));

    let paid = app.wait_until_decided(&id).await?;
    check(text(&paid, "/data/status")? == "SUCCEEDED", "the payment did not succeed")?;
    let transaction = text(&paid, "/data/gatewayTxnId")?;
    step(8, format_args!("The gateway's validation API has confirmed it: SUCCEEDED, transaction {transaction}"));
    customer.come_back(&returning).await?;
    let after = app.payment(&id).await?;
    check(after.pointer("/data/capturedMinor") == Some(&json!(AMOUNT_MINOR)), "a repeated callback moved something")?;
    step(9, "The same callback again is kept as a duplicate, and moves nothing");

    let event = receiver.wait_for(&id).await?;
    step(10, format_args!("The webhook {} arrived, and its signature holds:", event.kind));
    say(format_args!("      {}", event.headers.join("\n      ")));
    trial_balance(app).await
}

async fn trial_balance(app: &App) -> Result<(), Failed> {
    let book = app.call(Method::GET, "/ledger/balances", None, None).await?;
    check(book.pointer("/data/balanced") == Some(&Value::Bool(true)), "debits and credits differ")?;
    step(11, "The trial balance, debits and credits equal:");
    say(format_args!("      {:<32}{:>4}{:>16}{:>16}", "account", "", "debits", "credits"));
    for account in book.pointer("/data/accounts").and_then(Value::as_array).into_iter().flatten() {
        let number = |name: &str| account.get(name).and_then(Value::as_i64).unwrap_or_default();
        let word = |name: &str| account.get(name).and_then(Value::as_str).unwrap_or_default();
        say(format_args!(
            "      {:<32}{:>4}{:>16}{:>16}",
            word("account"),
            word("currency"),
            number("debitsMinor"),
            number("creditsMinor")
        ));
    }
    Ok(())
}

impl App {
    async fn call(&self, method: Method, path: &str, body: Option<&Value>, key: Option<&str>) -> Result<Value, Failed> {
        let mut request = self
            .client
            .request(method, format!("{}/api/v1{path}", self.base))
            .header("X-Api-Key", &self.key)
            .header("X-Api-Secret", &self.secret);
        if let Some(body) = body {
            request = request.json(body);
        }
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        let answer = request.send().await.map_err(|error| {
            Failed::because(format_args!("no server answers at {}: {}", self.base, error.without_url()))
        })?;
        let status = answer.status();
        let answer: Value = answer.json().await?;
        if status.is_success() {
            return Ok(answer);
        }
        let code = answer.pointer("/meta/errorCode").and_then(Value::as_str).unwrap_or("no code");
        let message = answer.pointer("/meta/message").and_then(Value::as_str).unwrap_or_default();
        Err(Failed::because(format_args!("{path} answered {status} {code}: {message}")))
    }

    async fn payment(&self, id: &str) -> Result<Value, Failed> {
        self.call(Method::GET, &format!("/payments/{id}"), None, None).await
    }

    async fn wait_until_decided(&self, id: &str) -> Result<Value, Failed> {
        for _ in 0..POLLS_MAX {
            let payment = self.payment(id).await?;
            if text(&payment, "/data/status")? != "PENDING" {
                return Ok(payment);
            }
            tokio::time::sleep(POLL_EVERY).await;
        }
        Err(Failed::because("the payment is still pending after 30 seconds"))
    }
}

/// A text of an answer, which must be there.
fn text(answer: &Value, pointer: &str) -> Result<String, Failed> {
    let found = answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    found.ok_or_else(|| Failed::because(format_args!("the answer has no {pointer}")))
}

/// Where an answer sends the browser.
fn location(answer: &Response) -> Result<String, Failed> {
    let location = answer.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
    location.ok_or_else(|| Failed::because(format_args!("a browser is sent nowhere: {}", answer.status())))
}

fn check(holds: bool, otherwise: &str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(Failed::because(otherwise)) }
}

fn step(number: u8, proven: impl fmt::Display) {
    say(format_args!("{number:>3}  {proven}"));
}
