//! Webhook endpoints of an application, looked after by operators.

use super::{desk, lines, trail, written};
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::Result;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_is_made_changed_and_removed_for_an_application_and_in_its_mode_alone() -> Result {
    let (app, boss) = desk().await?;
    let (other, _) = app.another_app().await?;
    let at = |path: &str| format!("/admin/apps/{}/webhooks/{path}", app.scope.app);
    let body = json!({ "url": "https://shop.example/a", "events": ["payment.succeeded"] });
    let made = boss.post_as("k", &at("LIVE"), &body).await?;
    let id = made.text_at("/data/id").to_owned();
    assert!(made.text_at("/data/secret").starts_with("whsec_"));
    assert_eq!(made.header("location"), format!("/api/v1{}", at(&format!("LIVE/{id}"))));
    let again = boss.post_as("k", &at("LIVE"), &body).await?;
    assert_eq!((again.header("idempotent-replayed"), again.at("/data/secret")), ("true", &Value::Null));
    assert_eq!(
        boss.post_as("k", &at("LIVE"), &json!({ "url": "https://shop.example/b" })).await?.code(),
        "IDEMPOTENCY_KEY_CONFLICT"
    );
    assert_eq!(app.live.read(&format!("/webhooks/endpoints/{id}")).await?.status, 200, "its application sees it");
    assert_eq!(boss.get(&at("LIVE")).await?.at("/pagination/totalElements"), 1);

    let to = json!({ "url": "https://shop.example/b", "enabled": false });
    let elsewhere = [
        boss.get(&at(&format!("TEST/{id}"))).await?,
        boss.put(&at(&format!("TEST/{id}")), &to).await?,
        boss.delete(&at(&format!("TEST/{id}"))).await?,
        boss.press(&at(&format!("TEST/{id}/rotate-secret"))).await?,
        boss.get(&format!("/admin/apps/{}/webhooks/LIVE/{id}", other.scope.app)).await?,
        boss.delete(&format!("/admin/apps/{}/webhooks/LIVE/{id}", other.scope.app)).await?,
    ];
    assert!(elsewhere.iter().all(|answer| answer.code() == "RESOURCE_NOT_FOUND"), "{}", lines(&elsewhere));
    assert_eq!(boss.put(&at(&format!("LIVE/{id}")), &to).await?.at("/data/status"), "DISABLED");
    let rotated = boss.press(&at(&format!("LIVE/{id}/rotate-secret"))).await?;
    assert!(rotated.at("/data/previousSecretSignsUntil").is_string(), "both sign for a day");
    assert_ne!(rotated.at("/data/secret"), made.at("/data/secret"));
    assert_eq!(boss.delete(&at(&format!("LIVE/{id}"))).await?.at("/data/status"), "REMOVED");
    let wrong = [
        boss.delete(&at(&format!("LIVE/{id}"))).await?,
        boss.post(&at("LIVE"), &json!({ "url": "http://shop.example/plain" })).await?,
        boss.post(&at("LIVE"), &json!({ "url": "https://shop.example/4111111111111111" })).await?,
        boss.post(&at("BOTH"), &body).await?,
    ];
    assert_snapshot!(lines(&wrong), @r"
    404 RESOURCE_NOT_FOUND: there is no webhook endpoint with this id
    400 VALIDATION_ERROR
      url: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    400 VALIDATION_ERROR
      url: must not hold a card number
    404 RESOURCE_NOT_FOUND: there is no such record
    ");
    let written = written(&app).await?;
    assert!(!written.contains("whsec_") && !written.contains(rotated.text_at("/data/secret")));
    assert_snapshot!(trail(&app, "endpoint.%").await?, @r#"
    endpoint.created by OPERATOR LIVE [["url", null, "https://shop.example/a"], ["events", null, "payment.succeeded"], ["ordered", null, "false"], ["state", null, "ENABLED"]]
    endpoint.changed by OPERATOR LIVE [["url", "https://shop.example/a", "https://shop.example/b"], ["events", "payment.succeeded", "all"], ["state", "ENABLED", "DISABLED"]]
    endpoint.secret_rotated by OPERATOR LIVE [["secret", "set", "replaced"]]
    endpoint.removed by OPERATOR LIVE [["state", "DISABLED", "REMOVED"]]
    "#);
    Ok(())
}
