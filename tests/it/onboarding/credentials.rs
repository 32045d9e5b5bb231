//! Credentials: issued, rotated with a grace, revoked at once, always after a step-up.

use super::{desk, lines, of_one_app, trail};
use domain::operators::SeededRole;
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::{Answer, Caller, Result, TestApp};

/// The new credential of an answer, as the application uses it.
fn caller(app: &TestApp, answer: &Answer) -> Result<Caller> {
    let text = |name: &str| answer.text_at(&format!("/data/{name}")).to_owned();
    let id = text("credentialId").parse().map_err(|_| format!("no credential in {}", answer.text))?;
    Ok(app.test.with_pair(id, text("apiKey"), text("apiSecret")))
}

async fn works(caller: &Caller) -> Result<bool> {
    Ok(caller.read("/app/me").await?.status == 200)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotated_credential_works_for_its_grace_and_a_revoked_one_not_at_all() -> Result {
    let (app, boss) = desk().await?;
    let at = |path: &str| format!("/admin/apps/{}/credentials{path}", app.scope.app);
    let issued = boss.post(&at(""), &json!({ "mode": "TEST" })).await?;
    assert_eq!(issued.status, 201);
    let beside = caller(&app, &issued)?;
    assert!(works(&beside).await? && works(&app.test).await?);

    let rotated = boss.post_as("k", &at("/rotate"), &json!({ "mode": "TEST", "graceHours": 1 })).await?;
    let new = caller(&app, &rotated)?;
    assert!(works(&new).await? && works(&beside).await? && works(&app.test).await?, "the grace is not over");
    assert!(works(&app.live).await?, "the other mode's is another");
    assert!(rotated.at("/data/previousKeyExpiresAt").is_string());
    let replayed = boss.post_as("k", &at("/rotate"), &json!({ "mode": "TEST", "graceHours": 1 })).await?;
    assert_eq!(replayed.header("idempotent-replayed"), "true");
    assert_eq!(
        (replayed.at("/data/credentialId"), replayed.at("/data/apiSecret")),
        (rotated.at("/data/credentialId"), &Value::Null)
    );
    let other = boss.post_as("k", &at("/rotate"), &json!({ "mode": "LIVE" })).await?;
    assert_eq!(other.code(), "IDEMPOTENCY_KEY_CONFLICT");

    assert_eq!(boss.press(&at(&format!("/{}/revoke", beside.credential))).await?.at("/data/status"), "REVOKED");
    assert!(!works(&beside).await?);
    let last = boss.post(&at("/rotate"), &json!({ "mode": "TEST", "graceHours": 0 })).await?;
    assert!(works(&caller(&app, &last)?).await? && !works(&new).await? && !works(&app.test).await?);

    let listed = boss.get(&at("?size=3")).await?;
    let states: Vec<&str> =
        listed.at("/data").as_array().into_iter().flatten().filter_map(|one| one["status"].as_str()).collect();
    assert_eq!((states, listed.at("/pagination/totalElements")), (vec!["ACTIVE", "EXPIRED", "REVOKED"], &json!(5)));
    assert!(!listed.text.contains("apiKey") && !listed.text.contains("igest"));
    app.run_workers_until_idle().await?;
    assert_snapshot!(trail(&app, "credential.%").await?, @r#"
    credential.issued by OPERATOR TEST []
    credential.rotated by OPERATOR TEST [["graceSeconds", null, "3600"]]
    credential.revoked by OPERATOR TEST []
    credential.rotated by OPERATOR TEST [["graceSeconds", null, "0"]]
    "#);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_proves_an_application_moves_only_after_a_step_up() -> Result {
    let (app, boss) = desk().await?;
    let staff = boss.signs_in().await?;
    let at = |path: &str| format!("/admin/apps/{}{path}", app.scope.app);
    let account = json!({ "fields": { "store_id": "own0shop" }, "secrets": { "store_passwd": "own0shop@ssl" } });
    let seen = [
        staff.post(&at("/credentials"), &json!({ "mode": "TEST" })).await?,
        staff.post(&at("/credentials/rotate"), &json!({ "mode": "TEST" })).await?,
        staff.press(&at(&format!("/credentials/{}/revoke", app.credential))).await?,
        staff.put(&at("/gateways/TEST/sslcommerz"), &account).await?,
        staff.delete(&at("/gateways/TEST/sslcommerz")).await?,
        staff.put(&at("/gateway-override"), &json!({})).await?,
        staff.delete(&at("/gateway-override/TEST")).await?,
        staff.post("/admin/gateways/TEST", &json!({})).await?,
    ];
    for answer in &seen {
        assert_eq!(answer.to_string(), "401 REAUTH_REQUIRED: enter your password or code again to do this");
    }
    assert!(works(&app.test).await?);
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    assert_snapshot!(viewer.post(&at("/credentials/rotate"), &json!({ "mode": "TEST" })).await?, @"403 FORBIDDEN: this needs the permission app:manage");
    assert_eq!(trail(&app, "credential.%").await?, "");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_done_to_a_credential_is_said() -> Result {
    let (app, boss) = desk().await?;
    let (other, _) = app.another_app().await?;
    let at = |path: &str| format!("/admin/apps/{}/credentials{path}", app.scope.app);
    boss.press(&at(&format!("/{}/revoke", app.credential))).await?;
    let mut seen = vec![
        boss.press(&at(&format!("/{}/revoke", app.credential))).await?,
        boss.press(&at(&format!("/{}/revoke", other.credential))).await?,
        boss.press(&at("/crd_x/revoke")).await?,
        boss.post(&at("/rotate"), &json!({ "mode": "TEST", "graceHours": 721 })).await?,
        boss.post(&at("/rotate"), &json!({ "mode": "TEST", "graceHours": -1 })).await?,
        boss.post(&at("/rotate"), &json!({ "mode": "PROD" })).await?,
        boss.post(&at("/rotate"), &json!({})).await?,
    ];
    for _ in 0..10 {
        boss.post(&at(""), &json!({ "mode": "TEST" })).await?;
    }
    seen.push(boss.post(&at(""), &json!({ "mode": "TEST" })).await?);
    assert_snapshot!(lines(&seen), @r"
    409 INVALID_OPERATION_STATE: the credential was revoked before
    404 RESOURCE_NOT_FOUND: there is no credential with this id
    404 RESOURCE_NOT_FOUND: there is no such record
    400 VALIDATION_ERROR
      graceHours: must be a whole number from 0 to 720
    400 VALIDATION_ERROR
      graceHours: must be a whole number from 0 to 720
    400 VALIDATION_ERROR
      mode: must be one of TEST, LIVE
    400 VALIDATION_ERROR
      mode: is required
    409 INVALID_OPERATION_STATE: too many credentials of this mode work at the same time; revoke one first
    ");
    assert!(works(&other).await?);
    let staff = of_one_app(&app, "staff", app.scope.app).await?;
    assert_eq!(staff.post(&at(""), &json!({ "mode": "LIVE" })).await?.status, 201, "a grant for it is enough");
    Ok(())
}
