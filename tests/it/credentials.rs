//! Who calls: credentials that work, wear out and are revoked; nothing is told to anybody else.

use adapters::sandbox::{Act, Action};
use app_server::accounts;
use domain::{Mode, apps::Settings};
use insta::assert_snapshot;
use reqwest::Method;
use serde_json::json;
use std::{num::NonZeroU32, time::Duration};
use tests::{Result, TestApp, caller::send};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_reads_what_it_is_in_each_mode() -> Result {
    let settings = Settings { min_amount_minor: Some(1_000), max_amount_minor: Some(500_000), ..Settings::default() };
    let app = TestApp::start_with(settings).await?;
    assert_snapshot!(app.read("/app/me").await?.whole(), @r#"
    {
      "data": {
        "createdAt": "[time]",
        "id": "app_…",
        "maxAmountMinor": 500000,
        "methods": [
          "sslcommerz"
        ],
        "minAmountMinor": 1000,
        "mode": "TEST",
        "name": "Rice Shop"
      },
      "meta": {
        "requestId": "req_…",
        "success": true,
        "timestamp": "[time]"
      },
      "pagination": null
    }
    "#);
    assert_eq!(app.live.read("/app/me").await?.at("/data/mode"), "LIVE");
    let body = |amount: i64| json!({ "amountMinor": amount, "customerReference": "c" });
    assert_snapshot!(app.post("/payments", &body(999)).await?, @"422 AMOUNT_OUT_OF_BOUNDS: the amount is outside what the application allows");
    assert_snapshot!(app.post("/payments", &body(500_001)).await?, @"422 AMOUNT_OUT_OF_BOUNDS: the amount is outside what the application allows");
    assert_snapshot!(app.post("/payments", &body(1_000)).await?, @"201 PENDING");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_cannot_prove_itself_is_told_nothing() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let me = |key: &str, secret: &str| {
        let request = app.anonymous(Method::GET, "/app/me").header("X-Api-Key", key).header("X-Api-Secret", secret);
        async move { send(request).await.map(|answer| (answer.is_enveloped(), answer.to_string())) }
    };
    let unknown = app.key.replace("poisha_test_", "poisha_live_");
    let mut seen = vec![
        send(app.anonymous(Method::GET, "/app/me")).await.map(|answer| (answer.is_enveloped(), answer.to_string()))?,
    ];
    seen.push(
        send(app.anonymous(Method::GET, "/app/me").header("X-Api-Key", &app.key))
            .await
            .map(|answer| (answer.is_enveloped(), answer.to_string()))?,
    );
    for (key, secret) in [
        (app.key.as_str(), "wrong"),
        (app.key.as_str(), ""),
        (app.key.as_str(), other.secret.as_str()),
        (app.key.as_str(), app.live.secret.as_str()),
        (unknown.as_str(), app.secret.as_str()),
        ("poisha_test_", app.secret.as_str()),
        ("4111111111111111", app.secret.as_str()),
    ] {
        seen.push(me(key, secret).await?);
    }
    assert!(seen.iter().all(|one| *one == seen[0]), "one answer for all: {seen:?}");
    assert_snapshot!(seen[0].1, @"401 UNAUTHORIZED: send the headers X-Api-Key and X-Api-Secret of a credential that works");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotated_credential_works_for_its_grace_and_a_revoked_one_not_at_all() -> Result {
    let app = TestApp::start().await?;
    let (store, id) = (&app.server.house.store, app.scope.app);
    let made = accounts::rotate(store, id, Mode::Test, Duration::from_secs(86_400)).await?;
    let new = app.with_pair(made.credential, made.pair.key, made.pair.secret);
    assert_eq!(
        (app.read("/app/me").await?.status, new.read("/app/me").await?.status),
        (200.try_into()?, 200.try_into()?)
    );
    assert_eq!(app.live.read("/app/me").await?.status, 200, "the other mode's credential is another");

    accounts::revoke(store, id, app.test.credential).await?;
    assert_snapshot!(app.read("/app/me").await?, @"401 UNAUTHORIZED: send the headers X-Api-Key and X-Api-Secret of a credential that works");
    assert_eq!(new.read("/app/me").await?.status, 200);

    let last = accounts::rotate(store, id, Mode::Test, Duration::ZERO).await?;
    assert_snapshot!(new.read("/app/me").await?, @"401 UNAUTHORIZED: send the headers X-Api-Key and X-Api-Secret of a credential that works");
    let last = app.with_pair(last.credential, last.pair.key, last.pair.secret);
    assert_eq!(last.read("/app/me").await?.status, 200);
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @r"
    credential.rotated #1, signed
    credential.rotated #2, signed
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_too_much_is_told_when_to_come_back() -> Result {
    let app = TestApp::start_on(Settings::default(), |config| config.rate_limit = NonZeroU32::MIN).await?;
    let asked = futures_util::future::join_all((0..20).map(|_| app.read("/app/me"))).await;
    let answers = asked.into_iter().collect::<Result<Vec<_>>>()?;
    let held = answers.iter().find(|answer| answer.status == 429).ok_or("nobody was held back")?;
    assert!(held.is_enveloped());
    assert_snapshot!(held, @"429 RATE_LIMITED: too many requests with this credential");
    assert_eq!(held.header("retry-after"), "1");
    assert_eq!(app.live.read("/app/me").await?.status, 200, "another credential has its own measure");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_is_moved_in_test_mode_only_and_for_one_app_only() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    assert_snapshot!(app.live.post("/test/clock/advance", &json!({ "seconds": 60 })).await?, @"403 FORBIDDEN: time cannot be moved in LIVE mode");
    let (mine, theirs) = (app.create_payment(10_000).await?, other.create_payment(10_000).await?);
    let ten_minutes_off = json!({ "seconds": 600 });
    assert_eq!(app.post("/test/clock/advance", &ten_minutes_off).await?.at("/data/aheadSeconds"), 600);
    app.customer().pays(&mine).await?;
    assert_snapshot!(app.state_of(&mine).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    app.pass(Duration::from_secs(3_600)).await?;
    assert_snapshot!(other.state_of(&theirs).await?, @"PENDING");
    app.customer().goes_and(&theirs, Act::of(Action::Pay)).await?;
    assert_snapshot!(other.state_of(&theirs).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}
