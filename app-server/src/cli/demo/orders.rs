//! What customers order: a code from the pool, paid through one wallet after another, each delivered once.

use super::{Failed, Gateway, caller::Caller, check, receiver::Receiver, say, step, text};
use serde_json::{Value, json};

/// The ways to pay, and what customers call them.
const WALLETS: [(&str, &str); 3] = [("bkash", "bKash"), ("paystation", "PayStation"), ("nagad", "Nagad")];

/// One code through each wallet.
pub(super) async fn through_every_wallet(
    app: &Caller,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
) -> Result<(), Failed> {
    let goods = app.get("/catalog/products").await?;
    if goods.pointer("/data/0").is_none() {
        step(20, "The catalogue is empty: this server has no POISHA_SECRETS_KEYS, and codes are sealed or not sold");
        return Ok(());
    }
    let (name, variant) = (text(&goods, "/data/0/name")?, text(&goods, "/data/0/variants/0/id")?);
    let price = goods.pointer("/data/0/variants/0/priceMinor").and_then(Value::as_i64).unwrap_or_default();
    step(20, format_args!("The catalogue has a {name} for {price}: a code from a pool in which all lie sealed"));
    let mut sold = Vec::new();
    for (number, (method, wallet)) in (21..).zip(WALLETS) {
        let code = buy(app, gateway, receiver, (number, method, wallet), &variant).await?;
        check(!sold.contains(&code), "one code was sold twice")?;
        sold.push(code);
    }
    let [(first, _), ..] = WALLETS;
    let again = app.keyed(&order_key(receiver, first), "/orders", &order_of(&variant, first)).await?;
    let codes = app.get(&format!("/orders/{}", text(&again, "/data/id")?)).await?;
    check(codes.pointer("/data/voucher_codes") == Some(&json!([sold.first()])), "the retry bought another code")?;
    step(24, "A retry with the first order's Idempotency-Key buys nothing more: the same order, the same code");
    Ok(())
}

/// One order from its placing to its code, which is answered.
async fn buy(
    app: &Caller,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    (number, method, wallet): (u8, &str, &str),
    variant: &str,
) -> Result<String, Failed> {
    let placed = app.keyed(&order_key(receiver, method), "/orders", &order_of(variant, method)).await?;
    let (id, order) = (text(&placed, "/data/id")?, text(&placed, "/data/order_number")?);
    let payment = text(&placed, "/data/payment/paymentId")?;
    let page = text(&placed, "/data/payment/paymentGatewayUrl")?;
    let back = gateway.agree(method, &page).await?;
    gateway.go_back(&back).await?;
    // The browser comes twice, as browsers do.
    gateway.go_back(&back).await?;
    let polled = format!("/payments/status/{}", text(&placed, "/data/payment/transactionId")?);
    let done = app.wait(&polled, |answer| text(answer, "/data/orderStatus").is_ok_and(|now| now != "PENDING")).await?;
    let status = text(&done, "/data/orderStatus")?;
    check(status == "SUCCEEDED", "the order was not delivered")?;
    step(number, format_args!("A customer orders one and pays with {wallet}: order {order} is {status}"));
    let delivered = app.get(&format!("/orders/{id}")).await?;
    let codes = delivered.pointer("/data/voucher_codes").and_then(Value::as_array).map_or(0, Vec::len);
    check(codes == 1, "it was not delivered once")?;
    let code = text(&delivered, "/data/voucher_codes/0")?;
    say(format_args!("      code {code}, delivered once although the browser came back twice"));
    for (kind, about) in [("payment.succeeded", &payment), ("order.fulfilled", &id)] {
        let event = receiver.wait_for(kind, about).await?;
        let named = event.headers.first().map_or("", String::as_str);
        say(format_args!("      {kind:<18} arrived, its signature holds: {named}"));
    }
    Ok(code)
}

fn order_of(variant: &str, method: &str) -> Value {
    json!({
        "customer_reference": "customer-1",
        "payment_method": method,
        "items": [{ "variant_id": variant, "quantity": 1 }],
    })
}

fn order_key(receiver: &Receiver, method: &str) -> String {
    format!("demo-order-{}-{method}", receiver.port())
}
