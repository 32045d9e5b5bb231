//! `poisha demo`: the whole main job in a terminal, step by step, against a running server.
//!
//! It plays an application, its webhook receiver and the customer, over HTTP alone, and believes nothing that it has not
//! checked: every step says what was proven, and the first that does not hold ends the demo.

mod orders;
mod receiver;
mod refunds;

use super::{Failed, gateway::Gateway, say, waiting::until};
use crate::{config::Config, demo};
use poisha_client::{
    Client, ErrorCode,
    params::GetBalances,
    types::{CreatePayment, CreateWebhookEndpoint, Payment, PaymentStatus},
};
use receiver::Receiver;
use reqwest::redirect;
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
    let customer = reqwest::Client::builder().timeout(CALL_TIME).redirect(redirect::Policy::none()).build()?;
    let api = format!("{base}/api/v1");
    let app = Client::new(&api, &kept.api_key, &kept.api_secret)?.with_timeout(CALL_TIME);
    let receiver = Receiver::start().await?;
    let endpoint = register(&app, &receiver).await?;
    let gateway = Gateway { client: &customer };
    let played = story(&app, &gateway, &receiver, (api.as_str(), kept.staff.as_slice())).await;
    app.remove_webhook_endpoint(&endpoint).await?;
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

async fn register(app: &Client, receiver: &Receiver) -> Result<String, Failed> {
    let me = app.get_me().await?;
    step(1, format_args!("The application is {}, in {}", me.name, me.mode));
    let (url, description) = (receiver.url(), Some("poisha demo".to_owned()));
    let made = app.create_webhook_endpoint(&CreateWebhookEndpoint { url, description, ..Default::default() }).await?;
    receiver.verify_with(&made.secret.unwrap_or_default())?;
    step(2, format_args!("It receives webhooks at {}, signed with a secret shown once", receiver.url()));
    Ok(made.id)
}

async fn story(
    app: &Client,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    staff: (&str, &[demo::Login]),
) -> Result<(), Failed> {
    let paid = pay(app, gateway, receiver).await?;
    refunds::by_the_application(app, gateway, receiver, &paid).await?;
    refunds::by_the_staff(app, gateway, receiver, (&paid, staff)).await?;
    orders::through_every_wallet(app, gateway, receiver).await?;
    trial_balance(app).await
}

async fn pay(app: &Client, gateway: &Gateway<'_>, receiver: &Receiver) -> Result<Paid, Failed> {
    let wanted = CreatePayment {
        amount_minor: AMOUNT_MINOR,
        customer_reference: "customer-1".to_owned(),
        product_name: Some("Rice cooker".to_owned()),
        ..CreatePayment::default()
    };
    let key = format!("demo-{}", receiver.port());
    let Payment { id, checkout_url, status, .. } = app.create_payment(&wanted).idempotency_key(&key).await?;
    step(3, format_args!("It creates {id} over {AMOUNT_MINOR} minor units: {status}"));
    let again = app.create_payment(&wanted).idempotency_key(&key).await?;
    check(again.id == id, "the retry made another payment")?;
    step(4, "A retry with the same Idempotency-Key gets the same payment, not another");

    let page = gateway.choose(&checkout_url).await?;
    step(5, format_args!("The customer opens {checkout_url} and is sent to {page}"));
    let begun = app.get_payment(&id).await?.attempts.into_iter().next();
    let attempt = begun.ok_or_else(|| Failed::because("no attempt was begun"))?;
    let returning = gateway.pay(&page, &attempt.reference).await?;
    step(6, "The customer pays on the gateway's page; the gateway calls back, and sends the browser back");
    let result = gateway.come_back(&returning).await?;
    step(7, format_args!("The browser lands on {result}; that alone proves nothing"));

    let is_done = |seen: &Payment| seen.status != PaymentStatus::Pending;
    let paid = until(&id, async || app.get_payment(&id).await, is_done).await?;
    check(paid.status == PaymentStatus::Succeeded, "the payment did not succeed")?;
    let transaction = paid.gateway_txn_id.unwrap_or_default();
    step(8, format_args!("The gateway's validation API has confirmed it: SUCCEEDED, transaction {transaction}"));
    gateway.come_back(&returning).await?;
    check(app.get_payment(&id).await?.captured_minor == AMOUNT_MINOR, "a repeated callback moved something")?;
    step(9, "The same callback again is kept as a duplicate, and moves nothing");

    let event = receiver.wait_for("payment.succeeded", &id).await?;
    step(10, format_args!("The webhook {} arrived, and its signature holds:", event.kind));
    say(format_args!("      {}", event.headers.join("\n      ")));
    Ok(Paid { id, sandbox: gateway.base_of(&page)? })
}

async fn trial_balance(app: &Client) -> Result<(), Failed> {
    let book = app.get_balances(&GetBalances::default()).await?;
    check(book.balanced, "debits and credits differ")?;
    step(25, "The trial balance, debits and credits equal:");
    say(format_args!("      {:<32}{:>4}{:>16}{:>16}", "account", "", "debits", "credits"));
    for one in book.accounts {
        let (account, currency) = (one.account, one.currency);
        say(format_args!("      {account:<32}{currency:>4}{:>16}{:>16}", one.debits_minor, one.credits_minor));
    }
    Ok(())
}

/// With which code a call was refused, as it must be.
fn refused<T>(answered: Result<T, poisha_client::Error>) -> Result<ErrorCode, Failed> {
    match answered {
        Ok(_) => Err(Failed::because("what must be refused was not")),
        Err(error) => error.code().cloned().ok_or_else(|| error.into()),
    }
}

fn check(holds: bool, otherwise: &str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(Failed::because(otherwise)) }
}

fn step(number: u8, proven: impl fmt::Display) {
    say(format_args!("{number:>3}  {proven}"));
}
