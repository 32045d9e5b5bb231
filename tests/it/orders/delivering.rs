//! The application's own fulfilment URL: asked signed and under one id, until it delivers or people must.

use super::{Shop, deliverer::Deliverer};
use adapters::webhook::signing::read_secret;
use domain::{operators::SeededRole, webhooks::Secret};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::time::Duration;
use tests::Result;

const MINUTE: Duration = Duration::from_secs(60);

/// A shop whose own deliverer answers, and what questions are signed with.
async fn delivering(codes: usize) -> Result<(Shop, Deliverer, Secret)> {
    let (shop, deliverer) = (Shop::with(codes).await?, Deliverer::start().await?);
    let set = shop.app.put("/fulfillment-url", &json!({ "url": deliverer.url })).await?;
    assert_eq!(set.status, 200, "{set}");
    let secret = read_secret(set.text_at("/data/secret")).ok_or("no secret was shown")?;
    Ok((shop, deliverer, secret))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_pool_holds_the_application_delivers_when_it_is_asked() -> Result {
    let (shop, deliverer, secret) = delivering(0).await?;
    let placed = shop.paid(&shop.top_up()).await?;
    shop.app.run_workers_until_idle().await?;
    let asked = deliverer.asked();
    assert_eq!((asked.len(), asked[0].id.as_str()), (1, placed.id.as_str()));
    assert!(asked[0].is_signed(&secret));
    let said = asked[0].says();
    assert_eq!(said["data"]["order_number"], placed.number.as_str());
    assert_eq!(said["data"]["items"][0]["fulfillment_input"], json!({ "player_id": "51234" }));
    let now = shop.now(&placed).await?;
    assert_eq!(*now.at("/data/voucher_codes"), json!([format!("TOP-{}-0", placed.number)]), "{}", now.text);
    assert_snapshot!(shop.told().await?, @"order.fulfilled #1");
    let kept = shop.app.sql("select row(v.*)::text from vouchers v").await?.join(" ");
    assert!(!kept.contains("TOP-"), "codes are sealed at rest");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_again_it_is_asked_the_same_under_the_same_id() -> Result {
    let (shop, deliverer, secret) = delivering(0).await?;
    let nothing = json!({});
    deliverer.answers([
        (500, nothing.clone()),
        (200, json!({ "status": "FULFILLED", "items": [{ "item": 1, "codes": ["A", "B"] }] })),
        (202, json!({ "status": "ACCEPTED" })),
        (404, nothing),
    ]);
    let placed = shop.paid(&shop.top_up()).await?;
    for _ in 0..5 {
        shop.app.pass(MINUTE * 20).await?;
    }
    let asked = deliverer.asked();
    assert_eq!(asked.len(), 5);
    assert!(asked.iter().all(|one| one.id == placed.id && one.body == asked[0].body));
    assert!(asked.last().is_some_and(|one| one.is_signed(&secret)));
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    let codes = shop.app.sql("select count(*)::text from vouchers").await?;
    assert_eq!(codes, ["1"], "two codes for one that was bought are none");
    assert_snapshot!(shop.told().await?, @"order.fulfilled #1");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_top_up_needs_no_code() -> Result {
    let (shop, deliverer, _) = delivering(0).await?;
    deliverer.answers([(200, json!({ "status": "FULFILLED", "items": [{ "item": 1 }] }))]);
    let placed = shop.paid(&shop.top_up()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 0");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_refused_or_never_answered_needs_attention() -> Result {
    let (shop, deliverer, _) = delivering(0).await?;
    deliverer.answers([(200, json!({ "status": "REFUSED", "reason": "no such player" }))]);
    let refused = shop.paid(&shop.top_up()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&refused).await?, "NEEDS_ATTENTION 0");
    deliverer.answers((0..8).map(|_| (500, Value::Null)));
    let silent = shop.paid(&shop.top_up()).await?;
    for _ in 0..12 {
        shop.app.pass(MINUTE * 61).await?;
    }
    assert_eq!(shop.state(&silent).await?, "NEEDS_ATTENTION 0");
    let why = shop.app.sql("select trouble || ': ' || trouble_words from orders order by created_at").await?;
    assert_eq!(why, ["REFUSED: no such player", "NOT_DELIVERED: it answered 500"]);
    assert_eq!(deliverer.asked().len(), 9);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_url_people_are_called_at_once() -> Result {
    let shop = Shop::with(0).await?;
    let placed = shop.paid(&shop.top_up()).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "NEEDS_ATTENTION 0");
    assert_eq!(shop.app.sql("select trouble from orders").await?, ["NO_URL"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_pool_and_url_together_an_order_is_delivered_as_a_whole() -> Result {
    let (shop, deliverer, _) = delivering(1).await?;
    let mut body = shop.top_up();
    let cards = json!({ "variant_id": shop.goods.card.to_string(), "quantity": 2 });
    body["items"].as_array_mut().ok_or("no lines")?.push(cards);
    let placed = shop.paid(&body).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "NEEDS_ATTENTION 0", "the pool holds one of two, and no half is shown");
    shop.stock("MORE", 1).await?;
    let desk = shop.app.operator("ops", SeededRole::SuperAdmin).await?;
    let again = desk.press(&format!("/admin/orders/{}/run-again", placed.id)).await?;
    assert_eq!((again.status.as_u16(), again.text_at("/data/fulfillment")), (200, "FULFILLED"), "{again}");
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 3");
    assert_eq!(deliverer.asked().len(), 1, "what was delivered is not asked for again");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fulfilment_url_is_ones_own_its_secret_is_shown_once_and_live_is_guarded() -> Result {
    let (shop, deliverer, _) = delivering(0).await?;
    let shown = shop.app.read("/fulfillment-url").await?;
    assert_eq!((shown.text_at("/data/url"), shown.at("/data/secret")), (deliverer.url.as_str(), &Value::Null));
    let changed = shop.app.put("/fulfillment-url", &json!({ "url": deliverer.url })).await?;
    assert_eq!(*changed.at("/data/secret"), Value::Null);
    let rotated = shop.app.put("/fulfillment-url", &json!({ "url": deliverer.url, "rotateSecret": true })).await?;
    assert!(rotated.text_at("/data/secret").starts_with("whsec_"));
    let (other, _) = shop.app.another_app().await?;
    for caller in [&other, &shop.app.live] {
        assert_eq!(caller.read("/fulfillment-url").await?.code(), "RESOURCE_NOT_FOUND");
    }
    let open = shop.app.live.put("/fulfillment-url", &json!({ "url": deliverer.url })).await?;
    assert_eq!((open.status.as_u16(), open.code()), (400, "VALIDATION_ERROR"), "{open}");
    for url in ["javascript:alert(1)", "", "//shop.example", "https://shop.example/4111111111111111"] {
        let refused = shop.app.put("/fulfillment-url", &json!({ "url": url })).await?;
        assert_eq!(refused.code(), "VALIDATION_ERROR", "{url}: {refused}");
    }
    let kept = shop.app.sql("select encode(secret, 'escape') from fulfilment_urls").await?.join(" ");
    assert!(!kept.contains("whsec_"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_look_after_an_applications_fulfilment_url_on_record() -> Result {
    let (shop, deliverer, _) = delivering(0).await?;
    let desk = shop.app.operator("ops", SeededRole::SuperAdmin).await?;
    let app = shop.app.read("/app/me").await?.text_at("/data/id").to_owned();
    let path = format!("/admin/apps/{app}/fulfillment-url");
    let shown = desk.get(&format!("{path}/TEST")).await?;
    assert_eq!((shown.text_at("/data/url"), shown.at("/data/secret")), (deliverer.url.as_str(), &Value::Null));
    assert_eq!(desk.get(&format!("{path}/LIVE")).await?.code(), "RESOURCE_NOT_FOUND");
    let plain = desk.put(&format!("{path}/LIVE"), &json!({ "url": "http://shop.example/deliver" })).await?;
    assert_eq!(plain.code(), "VALIDATION_ERROR", "{plain}");
    let set = desk.put(&format!("{path}/LIVE"), &json!({ "url": "https://shop.example/deliver" })).await?;
    assert!(set.status == 200 && set.text_at("/data/secret").starts_with("whsec_"), "{set}");
    let own = shop.app.live.read("/fulfillment-url").await?;
    assert_eq!(own.text_at("/data/url"), "https://shop.example/deliver");
    let trail = "select actor_kind || ' ' || mode from audit_log where action = 'fulfilment_url.set' order by place";
    assert_eq!(shop.app.sql(trail).await?, ["APP TEST", "OPERATOR LIVE"]);
    Ok(())
}
