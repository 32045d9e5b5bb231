//! `poisha demo`: the whole main job in a terminal, step by step, against a running server.
//!
//! It plays an application, its webhook receiver and the customer, over HTTP alone, and believes nothing that it has not
//! checked: every step says what was proven, and the first that does not hold ends the demo.

mod caller;
mod orders;
mod receiver;
mod refunds;

use super::{
    Failed,
    gateway::{Gateway, text},
    say,
};
use crate::{config::Config, demo};
use caller::Caller;
use receiver::Receiver;
use reqwest::{Client, Method, redirect};
use serde_json::{Value, json};
use std::{fmt, time::Duration};

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);
/// What is bought: whole taka, since the paisa of a TEST amount force an outcome.
const AMOUNT_MINOR: i64 = 115_000;

/// What the customer has paid.
struct Paid {
    id: String,
    /// Where the sandbox is.
    sandbox: String,
}

/// Plays the main job.
pub(super) async fn play(config: &Config) -> Result<(), Failed> {
    let usual = format!("http://{}", config.listen);
    let base = config.public_url.clone().unwrap_or(usual).trim_end_matches('/').to_owned();
    let kept = demo::remembered(&config.data_dir).ok_or_else(|| {
        Failed::because("there is no demo application: start the server with `poisha serve --demo` first")
    })?;
    let client = Client::builder().timeout(CALL_TIME).redirect(redirect::Policy::none()).build()?;
    let app = Caller::app(&client, &base, &kept.api_key, &kept.api_secret)?;
    let receiver = Receiver::start().await?;
    let endpoint = register(&app, &receiver).await?;
    let played = story(&app, &receiver, &kept.staff).await;
    app.call(Method::DELETE, &format!("/webhooks/endpoints/{endpoint}"), None).await?;
    played?;
    say(
        "\nThe main job is done: a payment, money given back by two people, codes sold through every wallet, and the proof.",
    );
    say("Operators sign in, on the desktop (./dev desktop) or at POST /admin/sessions, as:");
    for login in &kept.staff {
        say(format_args!("      {:<30}{:<27}{}", login.email, login.password, login.role));
    }
    Ok(())
}

async fn register(app: &Caller, receiver: &Receiver) -> Result<String, Failed> {
    let me = app.call(Method::GET, "/app/me", None).await?;
    step(1, format_args!("The application is {}, in {}", text(&me, "/data/name")?, text(&me, "/data/mode")?));
    let body = json!({ "url": receiver.url(), "description": "poisha demo" });
    let made = app.call(Method::POST, "/webhooks/endpoints", Some(&body)).await?;
    receiver.verify_with(&text(&made, "/data/secret")?)?;
    step(2, format_args!("It receives webhooks at {}, signed with a secret shown once", receiver.url()));
    text(&made, "/data/id")
}

async fn story(app: &Caller, receiver: &Receiver, staff: &[demo::Login]) -> Result<(), Failed> {
    let gateway = Gateway { client: app.client() };
    let paid = pay(app, &gateway, receiver).await?;
    refunds::by_the_application(app, &gateway, receiver, &paid).await?;
    refunds::by_the_staff(app, &gateway, receiver, (&paid, staff)).await?;
    orders::through_every_wallet(app, &gateway, receiver).await?;
    trial_balance(app).await
}

async fn pay(app: &Caller, gateway: &Gateway<'_>, receiver: &Receiver) -> Result<Paid, Failed> {
    let body = json!({ "amountMinor": AMOUNT_MINOR, "customerReference": "customer-1", "productName": "Rice cooker" });
    let key = format!("demo-{}", receiver.port());
    let created = app.keyed(&key, "/payments", &body).await?;
    let (id, checkout) = (text(&created, "/data/id")?, text(&created, "/data/checkoutUrl")?);
    step(3, format_args!("It creates {id} over {AMOUNT_MINOR} minor units: {}", text(&created, "/data/status")?));
    let again = app.keyed(&key, "/payments", &body).await?;
    check(text(&again, "/data/id")? == id, "the retry made another payment")?;
    step(4, "A retry with the same Idempotency-Key gets the same payment, not another");

    let page = gateway.choose(&checkout).await?;
    step(5, format_args!("The customer opens {checkout} and is sent to {page}"));
    let at = format!("/payments/{id}");
    let open = app.get(&at).await?;
    let returning = gateway.pay(&page, &text(&open, "/data/attempts/0/reference")?).await?;
    step(6, "The customer pays on the gateway's page; the gateway calls back, and sends the browser back");
    let result = gateway.come_back(&returning).await?;
    step(7, format_args!("The browser lands on {result}; that alone proves nothing"));

    let paid = app.wait_while("PENDING", &at).await?;
    check(text(&paid, "/data/status")? == "SUCCEEDED", "the payment did not succeed")?;
    let transaction = text(&paid, "/data/gatewayTxnId")?;
    step(8, format_args!("The gateway's validation API has confirmed it: SUCCEEDED, transaction {transaction}"));
    gateway.come_back(&returning).await?;
    let after = app.get(&at).await?;
    check(after.pointer("/data/capturedMinor") == Some(&json!(AMOUNT_MINOR)), "a repeated callback moved something")?;
    step(9, "The same callback again is kept as a duplicate, and moves nothing");

    let event = receiver.wait_for("payment.succeeded", &id).await?;
    step(10, format_args!("The webhook {} arrived, and its signature holds:", event.kind));
    say(format_args!("      {}", event.headers.join("\n      ")));
    Ok(Paid { id, sandbox: gateway.base_of(&page)? })
}

async fn trial_balance(app: &Caller) -> Result<(), Failed> {
    let book = app.get("/ledger/balances").await?;
    check(book.pointer("/data/balanced") == Some(&Value::Bool(true)), "debits and credits differ")?;
    step(25, "The trial balance, debits and credits equal:");
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

fn check(holds: bool, otherwise: &str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(Failed::because(otherwise)) }
}

fn step(number: u8, proven: impl fmt::Display) {
    say(format_args!("{number:>3}  {proven}"));
}
