//! What customers order: a code from the pool, paid through one wallet after another, each delivered once.

use super::{Failed, Gateway, check, receiver::Receiver, say, step, until};
use poisha_client::{
    Client,
    params::{GetOrder, GetTransactionStatus, ListCatalogProducts},
    types::{CreateOrder, Method, OrderLine, TransactionStatus},
};

/// The ways to pay, and what customers call them.
const WALLETS: [(Method, &str); 3] =
    [(Method::Bkash, "bKash"), (Method::Paystation, "PayStation"), (Method::Nagad, "Nagad")];

/// One code through each wallet.
pub(super) async fn through_every_wallet(
    app: &Client,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
) -> Result<(), Failed> {
    let Some(product) = app.list_catalog_products(&ListCatalogProducts::default()).await?.data.into_iter().next()
    else {
        step(20, "The catalogue is empty: this server has no POISHA_SECRETS_KEYS, and codes are sealed or not sold");
        return Ok(());
    };
    let variant = product.variants.into_iter().next().ok_or_else(|| Failed::because("a product has no variant"))?;
    let (name, price) = (product.name, variant.price_minor);
    step(20, format_args!("The catalogue has a {name} for {price}: a code from a pool in which all lie sealed"));
    let mut sold = Vec::new();
    for (number, (method, wallet)) in (21..).zip(WALLETS) {
        let code = buy(app, gateway, receiver, (number, method, wallet), &variant.id).await?;
        check(!sold.contains(&code), "one code was sold twice")?;
        sold.push(code);
    }
    let [(first, _), ..] = WALLETS;
    let again = order_of(&variant.id, first);
    let again = app.create_order(&again).idempotency_key(order_key(receiver, first)).await?;
    let codes = app.get_order(&again.id, &GetOrder::default()).await?.voucher_codes;
    check(codes.first() == sold.first() && codes.len() == 1, "the retry bought another code")?;
    step(24, "A retry with the first order's Idempotency-Key buys nothing more: the same order, the same code");
    Ok(())
}

/// One order from its placing to its code, which is answered.
async fn buy(
    app: &Client,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    (number, method, wallet): (u8, Method, &str),
    variant: &str,
) -> Result<String, Failed> {
    let placed = app.create_order(&order_of(variant, method)).idempotency_key(order_key(receiver, method)).await?;
    let (id, order) = (placed.id, placed.order_number);
    let session = placed.payment.ok_or_else(|| Failed::because("the order leads to no gateway"))?;
    let back = gateway.agree(&method.to_string(), &session.payment_gateway_url).await?;
    gateway.go_back(&back).await?;
    // The browser comes twice, as browsers do.
    gateway.go_back(&back).await?;
    let is_done = |seen: &TransactionStatus| seen.order_status.as_deref().is_some_and(|now| now != "PENDING");
    let ask = async || app.get_transaction_status(&session.transaction_id, &GetTransactionStatus::default()).await;
    let status = until(&id, ask, is_done).await?.order_status.unwrap_or_default();
    check(status == "SUCCEEDED", "the order was not delivered")?;
    step(number, format_args!("A customer orders one and pays with {wallet}: order {order} is {status}"));
    let [code]: [String; 1] = (app.get_order(&id, &GetOrder::default()).await?.voucher_codes)
        .try_into()
        .map_err(|_| Failed::because("it was not delivered once"))?;
    say(format_args!("      code {code}, delivered once although the browser came back twice"));
    for (kind, about) in [("payment.succeeded", &session.payment_id), ("order.fulfilled", &id)] {
        let event = receiver.wait_for(kind, about).await?;
        let named = event.headers.first().map_or("", String::as_str);
        say(format_args!("      {kind:<18} arrived, its signature holds: {named}"));
    }
    Ok(code)
}

fn order_of(variant: &str, method: Method) -> CreateOrder {
    CreateOrder {
        customer_reference: Some("customer-1".to_owned()),
        payment_method: Some(method),
        items: vec![OrderLine { variant_id: variant.to_owned(), quantity: 1, ..OrderLine::default() }],
        ..CreateOrder::default()
    }
}

fn order_key(receiver: &Receiver, method: Method) -> String {
    format!("demo-order-{}-{method}", receiver.port())
}
