//! Nobody sees or moves what is another's: every operation of the contract that names a record, asked by another
//! application and by the other mode of the same one, answers 404 and changes nothing.
//!
//! The operations are read from the document, so a new one cannot be forgotten: one that this test has no record for fails it.

use domain::time::Clock;
use reqwest::Method;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use tests::{Answer, Caller, Result, TestApp, caller::send};

/// An operation of the document.
struct Operation {
    method: Method,
    path: String,
    has_body: bool,
    is_public: bool,
}

async fn operations(app: &TestApp) -> Result<Vec<Operation>> {
    let document: Value = reqwest::get(format!("{}/openapi.json", app.server.url)).await?.json().await?;
    let paths = document.get("paths").and_then(Value::as_object).cloned().unwrap_or_default();
    let all = paths.into_iter().flat_map(|(path, methods)| {
        let methods: Map<String, Value> = methods.as_object().cloned().unwrap_or_default();
        methods.into_iter().map(move |(method, operation)| (path.clone(), method, operation))
    });
    let read = |(path, method, operation): (String, String, Value)| {
        Ok(Operation {
            method: method.to_uppercase().parse()?,
            path,
            has_body: operation.get("requestBody").is_some(),
            is_public: operation.get("security").is_none_or(|security| security == &json!([])),
        })
    };
    all.map(read).collect()
}

/// One record of each kind, by the beginning of the paths that name it.
async fn records(app: &TestApp) -> Result<BTreeMap<&'static str, String>> {
    let payment = app.paid_payment(10_000).await?;
    let refund = app.post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": 1_000 })).await?;
    app.run_workers_until_idle().await?;
    let now = app.get(&payment).await?;
    let first = |answer: &Answer| answer.text_at("/data/0/id").to_owned();
    let event = first(&app.read("/webhooks/events").await?);
    let (house, scope) = (&app.server.house, app.test.scope);
    let goods = tests::goods::goods(&house.store, scope, house.clock.now(scope), 1).await?;
    let order = json!({
        "customer_reference": "customer-1", "init_payment": false,
        "items": [{ "variant_id": goods.card.to_string(), "quantity": 1 }],
    });
    let order = app.post("/orders", &order).await?.text_at("/data/id").to_owned();
    let line = json!({ "description": "Chair", "qty": 1, "unitAmountMinor": 5_000 });
    let invoice = app.post("/invoices", &json!({ "customerReference": "customer-1", "lineItems": [line] })).await?;
    Ok(BTreeMap::from([
        ("/orders/", order.clone()),
        ("/payments/initiate/", order),
        ("/payments/status/", now.text_at("/data/attempts/0/reference").to_owned()),
        ("/payments/", payment.id.clone()),
        ("/refunds/", refund.text_at("/data/id").to_owned()),
        ("/webhooks/endpoints/", first(&app.read("/webhooks/endpoints").await?)),
        ("/webhooks/deliveries/", first(&app.read(&format!("/webhooks/events/{event}/deliveries")).await?)),
        ("/invoices/", invoice.text_at("/data/id").to_owned()),
        ("/webhooks/events/", event),
        ("/ledger/postings/", app.read("/ledger/entries").await?.text_at("/data/0/postingId").to_owned()),
    ]))
}

/// A body that the operation would take from its owner.
fn body_for(path: &str) -> Result<Value> {
    match path {
        "/payments/initiate/{order_id}" => Ok(json!({ "amount": 5_000 })),
        "/payments/{id}/refunds" | "/invoices/{id}/credit-notes" => Ok(json!({ "amountMinor": 1 })),
        "/invoices/{id}" | "/invoices/{id}/void" | "/invoices/{id}/send" => Ok(json!({})),
        "/invoices/{id}/installments" => Ok(json!({ "installments": [] })),
        "/webhooks/endpoints/{id}" => Ok(json!({ "url": "https://evil.example/hook" })),
        "/webhooks/endpoints/{id}/replay" => {
            Ok(json!({ "from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z" }))
        }
        other => Err(format!("say here what {other} takes").into()),
    }
}

async fn ask(caller: &Caller, operation: &Operation, path: &str) -> Result<Answer> {
    let request = caller.request(operation.method.clone(), path);
    send(if operation.has_body { request.json(&body_for(&operation.path)?) } else { request }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_app_and_the_other_mode_find_nothing_under_any_id() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let records = records(&app).await?;
    assert!(records.values().all(|id| !id.is_empty()), "{records:?}");
    let (before, state) = (app.footprint().await?, app.sql("select row(e.*)::text from webhook_endpoints e").await?);
    let mut asked = 0;
    for operation in operations(&app).await? {
        // What operators ask goes by their grants, not by an application's credentials.
        if !operation.path.contains('{') || operation.is_public || operation.path.starts_with("/admin") {
            continue;
        }
        if operation.path.starts_with("/admin/") {
            let answer = send(other.request(operation.method.clone(), &operation.path)).await?;
            assert_eq!(answer.code(), "UNAUTHORIZED", "an application is no operator: {}", operation.path);
            continue;
        }
        let named =
            records.iter().filter(|(start, _)| operation.path.starts_with(*start)).max_by_key(|(start, _)| start.len());
        let (_, id) = named.ok_or_else(|| format!("make a record for {}", operation.path))?;
        let (start, rest) = operation.path.split_once('{').unwrap_or_default();
        let path = format!("{start}{id}{}", rest.split_once('}').unwrap_or_default().1);
        for (who, caller) in [("another app", &other), ("the other mode", &app.live)] {
            let answer = ask(caller, &operation, &path).await?;
            let line = format!("{who} {} {}: {answer}", operation.method, operation.path);
            assert_eq!((answer.status.as_u16(), answer.code()), (404, "RESOURCE_NOT_FOUND"), "{line}");
            assert!(answer.is_enveloped() && answer.at("/data").is_null(), "{line}");
            asked += 1;
        }
    }
    assert!(asked >= 26, "only {asked} were asked");
    assert_eq!(app.footprint().await?, before, "nothing came of it");
    assert_eq!(app.sql("select row(e.*)::text from webhook_endpoints e").await?, state, "nothing was changed");
    for (start, id) in records.iter().filter(|(start, _)| !start.contains("postings") && !start.contains("initiate")) {
        assert_eq!(app.read(&format!("{start}{id}")).await?.status, 200, "its owner finds it: {start}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_balances_and_clocks_are_ones_own() -> Result {
    let app = TestApp::start().await?;
    let (other, other_live) = app.another_app().await?;
    let payment = app.paid_payment(10_000).await?;
    app.post(&format!("/payments/{}/refunds", payment.id), &json!({ "amountMinor": 1_000 })).await?;
    app.run_workers_until_idle().await?;
    for caller in [&other, &other_live, &app.live] {
        for path in [
            "/payments",
            "/payments?customerReference=customer-1",
            "/webhooks/endpoints",
            "/webhooks/events",
            &format!("/webhooks/events?objectId={}", payment.id),
            "/refunds",
            &format!("/refunds?paymentId={}", payment.id),
            "/ledger/entries",
            "/ledger/entries?account=merchant_payable",
        ] {
            let list = caller.read(path).await?;
            assert_eq!((list.status.as_u16(), list.at("/pagination/totalElements")), (200, &json!(0)), "{path}");
        }
        assert_eq!(caller.trial_balance().await?, "balanced");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_id_is_nobodys() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(10_000).await?;
    let upper = payment.id.to_uppercase();
    let event_like = payment.id.replace("pay_", "evt_");
    for id in [
        "1",
        "pay_",
        "pay_0",
        &upper,
        &event_like,
        "..",
        "%00",
        "pay_00000000000000000000000000",
        "' or 1=1 --",
        "4111111111111111",
    ] {
        let answer = app.read(&format!("/payments/{id}")).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (404, "RESOURCE_NOT_FOUND"), "{id}: {answer}");
        assert!(answer.is_enveloped(), "{id}: {}", answer.text);
    }
    let no_text = app.read("/payments/%ff").await?;
    assert!(no_text.is_enveloped() && no_text.status == 400, "no text at all: {}", no_text.text);
    Ok(())
}
