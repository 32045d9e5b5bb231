//! Placing, reading and paying an order, and everything that is refused.

use super::{Placed, Shop};
use insta::assert_snapshot;
use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Result, caller::send};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_voucher_is_sold_with_one_call() -> Result {
    let shop = Shop::with(5).await?;
    let mut body = shop.cards(2);
    body["recipient_email"] = json!("rahima@mail.example");
    let answer = shop.app.post("/orders", &body).await?;
    assert_eq!((answer.status.as_u16(), answer.text_at("/data/status")), (201, "PENDING"), "{answer}");
    assert_eq!(answer.header("location"), format!("/api/v1/orders/{}", answer.text_at("/data/id")));
    assert_eq!(answer.at("/data/total_minor"), 10_000);
    assert_eq!(answer.text_at("/data/payment/method"), "sslcommerz");
    let placed = Placed::of(&answer);
    assert_eq!(placed.number.len(), 8);
    shop.pay(&placed).await?;
    let polled = shop.app.read(&format!("/payments/status/{}", placed.transaction)).await?;
    assert_eq!(polled.text_at("/data/status"), "SUCCEEDED");
    assert_eq!(polled.text_at("/data/orderStatus"), "PENDING");
    assert_snapshot!(polled.text_at("/data/orderStatusLabel"), @"Payment received");
    shop.app.run_workers_until_idle().await?;
    let now = shop.now(&placed).await?;
    assert_eq!(now.text_at("/data/status"), "SUCCEEDED", "{}", now.text);
    assert_eq!(*now.at("/data/voucher_codes"), json!(["CARD-0001", "CARD-0002"]));
    assert_eq!(now.text_at("/data/items/0/vouchers/0/serial_number"), "S0001");
    assert_eq!(
        (now.at("/data/items/0/fulfilled"), now.text_at("/data/items/0/vouchers/0/status")),
        (&json!(true), "sold")
    );
    assert_snapshot!(shop.app.webhooks_received(), @r"
    payment.succeeded #1, signed
    order.fulfilled #1, signed
    ");
    assert!(shop.app.receiver.arrived().iter().all(|one| !one.body.contains("CARD-0")), "no code in a webhook");
    let payment = shop.app.read(&format!("/payments/{}", placed.payment)).await?;
    assert_eq!(payment.text_at("/data/orderId"), placed.id);
    let by_number = shop.app.read(&format!("/orders/{}", placed.number)).await?;
    assert_eq!(by_number.at("/data"), now.at("/data"));
    let kept = shop.app.sql("select row(v.*)::text from vouchers v").await?.join(" ");
    assert!(!kept.contains("CARD-0001"), "codes are sealed at rest");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_polling_payload_is_the_source_systems_own() -> Result {
    let shop = Shop::with(1).await?;
    let placed = shop.order(&shop.cards(1)).await?;
    let polled = shop.app.read(&format!("/payments/status/{}", placed.transaction)).await?;
    let members = polled.at("/data").as_object().cloned().unwrap_or_default();
    let names: Vec<&str> = members.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "createdAt",
            "orderId",
            "orderNumber",
            "orderStatus",
            "orderStatusLabel",
            "orderStatusMessage",
            "orderStatusSeverity",
            "status",
            "transactionId",
        ]
    );
    assert_eq!(
        (polled.text_at("/data/orderId"), polled.text_at("/data/orderNumber")),
        (placed.id.as_str(), placed.number.as_str())
    );
    let path = format!("/payments/status/{}", placed.transaction);
    let bangla = shop.app.read(&format!("{path}?lang=bn")).await?;
    assert_snapshot!(bangla.text_at("/data/orderStatusLabel"), @"পেমেন্টের অপেক্ষায়");
    let preferred = shop.app.request(Method::GET, &path).header("Accept-Language", "bn-BD,en;q=0.5");
    assert_eq!(send(preferred).await?.at("/data/orderStatusLabel"), bangla.at("/data/orderStatusLabel"));
    assert_eq!(shop.app.read(&format!("{path}?lang=fr")).await?.status, 400);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn placed_without_a_payment_an_order_is_paid_later() -> Result {
    let shop = Shop::with(2).await?;
    let mut body = shop.cards(1);
    body["init_payment"] = json!(false);
    let placed = shop.order(&body).await?;
    assert_eq!((shop.state(&placed).await?.as_str(), placed.gateway_url.as_str()), ("INITIATED 0", ""));
    let path = format!("/payments/initiate/{}", placed.id);
    let pay = json!({ "amount": 5_000, "currency": "BDT", "method": "sslcommerz", "description": "A card" });
    let first = shop.app.post_as("pay-1", &path, &pay).await?;
    assert_eq!(first.status, 201, "{first}");
    let again = shop.app.post_as("pay-1", &path, &pay).await?;
    assert_eq!((again.at("/data"), again.header("idempotent-replayed")), (first.at("/data"), "true"));
    let by_number = json!({ "orderId": placed.number, "amount": 5_000 });
    let second = shop.app.post("/payments/initiate", &by_number).await?;
    assert_eq!(second.status, 201, "unpaid, it can be begun again: {second}");
    assert_ne!(second.text_at("/data/paymentId"), first.text_at("/data/paymentId"));
    let session = shop.app.gateway().session_at(first.text_at("/data/paymentGatewayUrl"))?;
    shop.app.customer().does(&session, tests::gateway::paying()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    let replayed = shop.app.post_as("pay-1", &path, &pay).await?;
    assert_eq!(replayed.at("/data"), first.at("/data"), "a retry is answered as it was, whatever happened since");
    let late = shop.app.post(&path, &pay).await?;
    assert_eq!((late.status.as_u16(), late.code()), (400, "INVALID_OPERATION_STATE"), "{late}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_made_for_an_order_is_the_orders() -> Result {
    let shop = Shop::with(1).await?;
    let mut body = shop.cards(1);
    body["init_payment"] = json!(false);
    let placed = shop.order(&body).await?;
    let pay = |amount: i64, customer: &str, order: &str| json!({ "amountMinor": amount, "customerReference": customer, "orderId": order });
    for (body, field) in [
        (pay(4_999, "customer-1", &placed.id), "amountMinor"),
        (pay(5_000, "customer-2", &placed.id), "customerReference"),
        (pay(5_000, "customer-1", "ord_00000000000000000000000000"), "orderId"),
    ] {
        let refused = shop.app.post("/payments", &body).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{refused}");
        assert!(refused.at(&format!("/data/{field}")).is_string(), "{refused}");
    }
    let payment = shop.app.create(&pay(5_000, "customer-1", &placed.id)).await?;
    assert_eq!(payment.created.text_at("/data/orderId"), placed.id);
    shop.app.customer().pays(&payment).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    let again = shop.app.post("/payments", &pay(5_000, "customer-1", &placed.id)).await?;
    assert_eq!((again.status.as_u16(), again.code()), (400, "INVALID_OPERATION_STATE"), "{again}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_key_places_one_order_with_one_payment() -> Result {
    let shop = Shop::with(1).await?;
    let first = shop.app.post_as("order-1", "/orders", &shop.cards(1)).await?;
    let again = shop.app.post_as("order-1", "/orders", &shop.cards(1)).await?;
    assert_eq!((again.status, again.at("/data")), (first.status, first.at("/data")));
    assert_eq!(again.header("idempotent-replayed"), "true");
    let other = shop.app.post_as("order-1", "/orders", &shop.cards(2)).await?;
    assert_eq!(other.code(), "IDEMPOTENCY_KEY_CONFLICT", "{other}");
    assert_eq!(shop.app.sql("select count(*)::text from orders").await?, ["1"]);
    assert_eq!(shop.app.sql("select count(*)::text from payments").await?, ["1"]);
    Ok(())
}

/// A request for one top-up with these answers.
fn topped_up(shop: &Shop, input: Value) -> Value {
    let mut body = shop.top_up();
    body["items"][0]["fulfillment_input"] = input;
    body
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_of_a_bad_order_is_refused_before_anything_is_charged() -> Result {
    let shop = Shop::with(1).await?;
    let with = |name: &str, value: Value| {
        let mut body = shop.cards(1);
        body[name] = value;
        body
    };
    let line = |quantity: Value| json!([{ "variant_id": shop.goods.card.to_string(), "quantity": quantity }]);
    let unknown = json!([{ "variant_id": "var_00000000000000000000000000", "quantity": 1 }]);
    let before = shop.app.footprint().await?;
    for (body, field) in [
        (with("items", json!([])), "items"),
        (with("items", json!(null)), "items"),
        (with("items", line(json!(0))), "items[0].quantity"),
        (with("items", line(json!(101))), "items[0].quantity"),
        (with("items", line(json!(-1))), "items[0].quantity"),
        (with("items", line(json!("2"))), "items[0].quantity"),
        (with("items", unknown), "items[0].variant_id"),
        (with("customer_reference", json!(null)), "customer_reference"),
        (with("customer_reference", json!("")), "customer_reference"),
        (with("recipient_email", json!("nowhere")), "recipient_email"),
        (with("payment_method", json!("cash")), "payment_method"),
        (with("payment_method", json!("bkash")), "payment_method"),
        (with("discount_code", json!("NOPE")), "discount_code"),
        (with("total_minor", json!(1)), "total_minor"),
        (with("success_url", json!("javascript:alert(1)")), "success_url"),
        (with("cancel_url", json!("https://shop.example@elsewhere.example")), "cancel_url"),
        (topped_up(&shop, json!({})), "items[0].fulfillment_input.player_id"),
        (topped_up(&shop, json!({ "uid": "7" })), "items[0].fulfillment_input.uid"),
        (topped_up(&shop, json!({ "player_id": "7", "uid": "8" })), "items[0].fulfillment_input.uid"),
        (topped_up(&shop, json!({ "player_id": ["7"] })), "items[0].fulfillment_input.player_id"),
    ] {
        let refused = shop.app.post("/orders", &body).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{body}: {refused}");
        let told = refused.at("/data").as_object().cloned().unwrap_or_default();
        assert!(told.keys().any(|name| name.starts_with(field) || field.starts_with(name)), "{field}: {refused}");
    }
    assert_eq!(shop.app.footprint().await?, before, "nothing was kept");
    let numbers = shop.order(&topped_up(&shop, json!({ "player_id": 51_234 }))).await?;
    assert_eq!(shop.now(&numbers).await?.text_at("/data/items/0/fulfillment_input/player_id"), "51234");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_of_a_bad_payment_of_an_order_is_refused() -> Result {
    let shop = Shop::with(1).await?;
    let mut body = shop.cards(1);
    body["init_payment"] = json!(false);
    let placed = shop.order(&body).await?;
    let path = format!("/payments/initiate/{}", placed.id);
    for (path, body, code) in [
        (path.as_str(), json!({ "amount": 4_999 }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 0 }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "currency": "USD" }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "currency": "taka" }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "method": "cash" }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "method": "bkash" }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "description": "" }), "VALIDATION_ERROR"),
        (&path, json!({ "amount": 5_000, "successUrl": "/thanks" }), "VALIDATION_ERROR"),
        (&path, json!({}), "VALIDATION_ERROR"),
        ("/payments/initiate", json!({ "amount": 5_000 }), "VALIDATION_ERROR"),
        ("/payments/initiate", json!({ "amount": 5_000, "orderId": "10000000" }), "RESOURCE_NOT_FOUND"),
        ("/payments/initiate/ord_00000000000000000000000000", json!({ "amount": 5_000 }), "RESOURCE_NOT_FOUND"),
        ("/payments/initiate/nothing", json!({ "amount": 5_000 }), "RESOURCE_NOT_FOUND"),
    ] {
        let refused = shop.app.post(path, &body).await?;
        assert_eq!(refused.code(), code, "{path} {body}: {refused}");
        assert!(refused.is_enveloped());
    }
    assert_eq!(shop.app.sql("select count(*)::text from payments").await?, ["0"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_customer_of_an_order_is_sent_back_where_the_application_says() -> Result {
    let shop = Shop::with(3).await?;
    let (thanks, cart) = ("https://shop.example/thanks", "https://shop.example/cart");
    let mut body = shop.cards(1);
    (body["success_url"], body["cancel_url"]) = (json!(thanks), json!(cart));
    let placed = shop.app.post("/orders", &body).await?;
    assert_eq!(placed.status, 201, "{placed}");
    let session = shop.app.gateway().session_at(placed.text_at("/data/payment/paymentGatewayUrl"))?;
    shop.app.customer().does(&session, tests::gateway::paying()).await?;
    let payment = placed.text_at("/data/payment/paymentId");
    let public = shop.app.read(&format!("/payments/{payment}")).await?;
    let checkout = format!("/checkout/{}", public.text_at("/data/reference"));
    assert_eq!(shop.app.read(&checkout).await?.text_at("/data/returnUrl"), thanks);

    body["init_payment"] = json!(false);
    let refused = shop.app.post("/orders", &body).await?;
    assert_eq!((refused.code(), refused.at("/data").get("init_payment").is_some()), ("VALIDATION_ERROR", true));
    let mut plain = shop.cards(1);
    plain["init_payment"] = json!(false);
    let later = shop.order(&plain).await?;
    let path = format!("/payments/initiate/{}", later.id);
    let pay = json!({ "amount": 5_000, "successUrl": thanks, "cancelUrl": cart });
    let begun = shop.app.post_as("pay-1", &path, &pay).await?;
    assert_eq!(begun.status, 201, "{begun}");
    let page = shop.app.customer().opens(begun.text_at("/data/paymentGatewayUrl")).await?;
    assert_eq!(page.status, 200);
    let other = json!({ "amount": 5_000, "successUrl": cart, "cancelUrl": cart });
    assert_eq!(shop.app.post_as("pay-1", &path, &other).await?.code(), "IDEMPOTENCY_KEY_CONFLICT");

    let mut own = shop.cards(1);
    (own["customer_reference"], own["success_url"]) = (Value::Null, json!(thanks));
    let forged = as_customer(&shop, "customer-7", Method::POST, "/orders", Some(&own)).await?;
    assert_eq!((forged.status.as_u16(), forged.at("/data").get("success_url").is_some()), (400, true), "{forged}");
    Ok(())
}

async fn as_customer(shop: &Shop, customer: &str, method: Method, path: &str, body: Option<&Value>) -> Result<Answer> {
    let minted = shop.app.post("/customer-tokens", &json!({ "customerReference": customer })).await?;
    let request = shop.app.anonymous(method, path).bearer_auth(minted.text_at("/data/token"));
    send(match body {
        Some(body) => request.json(body),
        None => request,
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_orders_reads_and_pays_his_own_alone() -> Result {
    let shop = Shop::with(3).await?;
    let mut body = shop.cards(1);
    body["customer_reference"] = Value::Null;
    let placed = as_customer(&shop, "customer-7", Method::POST, "/orders", Some(&body)).await?;
    assert_eq!((placed.status.as_u16(), placed.text_at("/data/customer_reference")), (201, "customer-7"), "{placed}");
    let placed = Placed::of(&placed);
    let others = shop.order(&shop.cards(1)).await?;
    let listed = as_customer(&shop, "customer-7", Method::GET, "/orders", None).await?;
    assert_eq!((listed.at("/pagination/totalElements"), listed.text_at("/data/0/id")), (&json!(1), placed.id.as_str()));
    let nosy = as_customer(&shop, "customer-7", Method::GET, "/orders?customer_reference=customer-1", None).await?;
    assert_eq!(nosy.at("/pagination/totalElements"), 0);
    body["customer_reference"] = json!("customer-1");
    let forged = as_customer(&shop, "customer-7", Method::POST, "/orders", Some(&body)).await?;
    assert_eq!((forged.status.as_u16(), forged.code()), (400, "VALIDATION_ERROR"), "{forged}");
    let pay = json!({ "amount": 5_000, "method": "sslcommerz" });
    for (order, status) in [(&placed, 201), (&others, 404)] {
        for name in [&order.id, &order.number] {
            let path = format!("/payments/initiate/{name}");
            let paid = as_customer(&shop, "customer-7", Method::POST, &path, Some(&pay)).await?;
            assert_eq!(paid.status, status, "{paid}");
            let seen = as_customer(&shop, "customer-7", Method::GET, &format!("/orders/{name}"), None).await?;
            assert_eq!(seen.status.as_u16(), if status == 201 { 200 } else { 404 }, "{seen}");
        }
        let path = format!("/payments/status/{}", order.transaction);
        let polled = as_customer(&shop, "customer-7", Method::GET, &path, None).await?;
        assert_eq!(polled.status.as_u16(), if status == 201 { 200 } else { 404 }, "{polled}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customers_browser_sees_what_is_on_sale_and_what_a_code_takes_off() -> Result {
    let shop = Shop::with(1).await?;
    let read = async |path: &str| as_customer(&shop, "customer-7", Method::GET, path, None).await;
    let products = read("/catalog/products").await?;
    assert_eq!(products.at("/data"), shop.app.read("/catalog/products").await?.at("/data"), "{products}");
    let fields = read(&format!("/orders/fulfillment-fields/{}", shop.goods.card)).await?;
    assert_eq!(fields.status, 200, "{fields}");
    let asked = |whose: &str| format!("/discounts/validate?code=NOPE&subtotal=5000{whose}");
    let unknown = read(&asked("")).await?;
    assert_eq!((unknown.code(), unknown.at("/data").get("code").is_some()), ("VALIDATION_ERROR", true), "{unknown}");
    assert_eq!(shop.app.read("/catalog/products").await?.status, 200);
    let anybody = send(shop.app.anonymous(Method::GET, "/catalog/products")).await?;
    assert_eq!(anybody.status, 401, "{anybody}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_customers_key_is_another_request() -> Result {
    let shop = Shop::with(3).await?;
    let mut body = shop.cards(1);
    body["customer_reference"] = Value::Null;
    let place = async |customer: &str| -> Result<Answer> {
        let minted = shop.app.post("/customer-tokens", &json!({ "customerReference": customer })).await?;
        let request = shop.app.anonymous(Method::POST, "/orders").bearer_auth(minted.text_at("/data/token"));
        send(request.header("Idempotency-Key", "guessed").json(&body)).await
    };
    assert_eq!(place("customer-1").await?.status, 201);
    assert_eq!(place("customer-2").await?.code(), "IDEMPOTENCY_KEY_CONFLICT");
    Ok(())
}
