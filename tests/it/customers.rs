//! Customers' tokens: what they open, for whom, and how they end.

use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Answer, Caller, Result, TestApp, caller::send};

async fn mint(caller: &Caller, customer: &str, ttl_s: u64) -> Result<String> {
    let body = json!({ "customerReference": customer, "ttlSeconds": ttl_s });
    let minted = caller.post("/customer-tokens", &body).await?;
    assert_eq!(minted.status, 201, "{minted}");
    assert_eq!(minted.text_at("/data/customerReference"), customer);
    Ok(minted.text_at("/data/token").to_owned())
}

async fn with_token(app: &TestApp, token: &str, path: &str) -> Result<Answer> {
    send(app.anonymous(Method::GET, path).bearer_auth(token)).await
}

/// Where a payment of that customer is polled.
async fn polled(caller: &Caller, customer: &str) -> Result<String> {
    let body = json!({ "amountMinor": 10_000, "customerReference": customer });
    Ok(format!("/payments/status/{}", caller.create(&body).await?.id))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_sees_his_own_and_nothing_of_anybody_else() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let own = polled(&app, "customer-1").await?;
    let others = [
        polled(&app, "customer-2").await?,
        polled(&app, "customer-10").await?,
        polled(&other, "customer-1").await?,
        polled(&app.live, "customer-1").await?,
    ];
    let token = mint(&app, "customer-1", 60).await?;
    let seen = with_token(&app, &token, &own).await?;
    assert_eq!((seen.status.as_u16(), seen.text_at("/data/status")), (200, "PENDING"));
    for path in others {
        let answer = with_token(&app, &token, &path).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (404, "RESOURCE_NOT_FOUND"), "{path}: {answer}");
    }
    for path in ["/payments", "/app/me", "/refunds", "/ledger/balances", "/webhooks/endpoints", "/admin/payments"] {
        let answer = with_token(&app, &token, path).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (401, "UNAUTHORIZED"), "{path}: {answer}");
    }
    let mint_more = app.anonymous(Method::POST, "/customer-tokens").bearer_auth(&token);
    let more = send(mint_more.json(&json!({ "customerReference": "customer-2" }))).await?;
    assert_eq!(more.code(), "UNAUTHORIZED", "no customer mints: {more}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_ends_with_its_time_and_with_the_credential_that_minted_it() -> Result {
    let app = TestApp::start().await?;
    let own = polled(&app, "customer-1").await?;
    let short = mint(&app, "customer-1", 60).await?;
    let long = mint(&app, "customer-1", 3_600).await?;
    app.pass(Duration::from_secs(60)).await?;
    let over = with_token(&app, &short, &own).await?;
    assert_eq!((over.status.as_u16(), over.code()), (401, "TOKEN_EXPIRED"), "{over}");
    assert_eq!(with_token(&app, &long, &own).await?.status, 200);
    app.sql("update credentials set state = 'REVOKED', ends_at = now() where mode = 'TEST' returning mode").await?;
    let revoked = with_token(&app, &long, &own).await?;
    assert_eq!((revoked.status.as_u16(), revoked.code()), (401, "UNAUTHORIZED"), "{revoked}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_token_opens_nothing_and_none_is_kept_in_clear() -> Result {
    let app = TestApp::start().await?;
    let own = polled(&app, "customer-1").await?;
    let token = mint(&app, "customer-1", 60).await?;
    let other = if token.ends_with('0') { '1' } else { '0' };
    let forged = format!("{}{other}", &token[..token.len() - 1]);
    let live = token.replace("_test_", "_live_");
    for wrong in ["", "x", "poisha_customer_", &forged, &live, &token.to_uppercase(), &format!("{token} x")] {
        let answer = with_token(&app, wrong, &own).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (401, "UNAUTHORIZED"), "{wrong}: {answer}");
    }
    let basic = send(app.anonymous(Method::GET, &own).header("Authorization", format!("Basic {token}"))).await?;
    assert_eq!(basic.code(), "UNAUTHORIZED", "{basic}");
    let random = &token[token.len() - 52..];
    let kept = app.sql("select row(t.*)::text from customer_tokens t").await?;
    assert!(kept.len() == 1 && !kept[0].contains(random), "{kept:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_is_minted_for_a_customer_and_an_hour_at_most() -> Result {
    let app = TestApp::start().await?;
    for (body, field) in [
        (json!({ "customerReference": "" }), "customerReference"),
        (json!({ "customerReference": "4111 1111 1111 1111" }), "customerReference"),
        (json!({ "customerReference": "a\nb" }), "customerReference"),
        (json!({ "customerReference": "c", "ttlSeconds": 0 }), "ttlSeconds"),
        (json!({ "customerReference": "c", "ttlSeconds": 3_601 }), "ttlSeconds"),
        (json!({ "customerReference": "c", "mode": "LIVE" }), "mode"),
        (json!({ "ttlSeconds": 60 }), "customerReference"),
    ] {
        let refused = app.post("/customer-tokens", &body).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{body}: {refused}");
        assert_ne!(*refused.at(&format!("/data/{field}")), Value::Null, "{body}: {refused}");
    }
    let first = app.post("/customer-tokens", &json!({ "customerReference": "c" })).await?;
    let second = app.post("/customer-tokens", &json!({ "customerReference": "c" })).await?;
    assert_ne!(first.text_at("/data/token"), second.text_at("/data/token"));
    Ok(())
}
