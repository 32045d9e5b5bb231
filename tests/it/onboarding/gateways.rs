//! Gateways over HTTP: accounts that serve at once, secrets that are never shown, and LIVE that takes no sandbox.

use super::{desk, lines, of_one_app, trail, written};
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::{Answer, Operator, Result, TestApp};

fn account(app: &TestApp, store: &str) -> Value {
    json!({
        "fields": { "store_id": store }, "secrets": { "store_passwd": format!("{store}@ssl") },
        "baseUrl": app.server.sandbox_url,
    })
}

/// The store that a new payment of the application is begun with.
async fn serves(app: &TestApp) -> Result<String> {
    let payment = app.create_payment(10_000).await?;
    Ok(app.customer().goes_to_the_gateway(&payment).await?.store_id)
}

async fn of_house(app: &TestApp, boss: &Operator, store: &str, is_default: bool) -> Result<String> {
    let body = json!({ "method": "sslcommerz", "isDefault": is_default, "account": account(app, store) });
    let made = boss.post("/admin/gateways/TEST", &body).await?;
    if made.status == 200 { Ok(made.text_at("/data/id").to_owned()) } else { Err(made.text.into()) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_serves_at_once_and_its_secrets_are_never_shown() -> Result {
    let (app, boss) = desk().await?;
    let at = |path: &str| format!("/admin/apps/{}/{path}", app.scope.app);
    let made = boss.put(&at("gateways/TEST/sslcommerz"), &account(&app, "own0shop")).await?;
    assert_snapshot!(made.data(), @r#"
    {
      "appId": "app_…",
      "baseUrl": "http://local",
      "createdAt": "[time]",
      "fields": {
        "store_id": "own0shop"
      },
      "id": "gwc_…",
      "isDefault": true,
      "kind": "ACCOUNT",
      "method": "sslcommerz",
      "mode": "TEST",
      "name": "sslcommerz",
      "secretsSet": [
        "store_passwd"
      ],
      "servesNow": true,
      "status": "ENABLED",
      "updatedAt": "[time]"
    }
    "#);
    assert_eq!(serves(&app).await?, "own0shop");
    let listed = boss.get(&at("gateways/TEST")).await?;
    assert_eq!(
        (listed.at("/data/0/id"), listed.at("/data/0/secretsSet")),
        (made.at("/data/id"), &json!(["store_passwd"]))
    );
    assert_eq!(boss.get(&at("gateways/LIVE")).await?.at("/data"), &json!([]));

    let off = json!({ "fields": { "store_id": "own0shop" }, "baseUrl": app.server.sandbox_url, "enabled": false });
    assert_eq!(boss.put(&at("gateways/TEST/sslcommerz"), &off).await?.at("/data/status"), "DISABLED");
    let by_method = json!({ "amountMinor": 10_000, "customerReference": "c", "method": "sslcommerz" });
    assert_eq!(app.post("/payments", &by_method).await?.code(), "GATEWAY_UNAVAILABLE");
    let usual = of_house(&app, &boss, "usual0shop", true).await?;
    let chosen = of_house(&app, &boss, "chosen0shop", false).await?;
    boss.delete(&at("gateways/TEST/sslcommerz")).await?;
    assert_eq!(serves(&app).await?, "usual0shop");
    let pointed = json!({ "mode": "TEST", "configurationId": chosen });
    assert_eq!(boss.put(&at("gateway-override"), &pointed).await?.at("/data/kind"), "OVERRIDE");
    assert_eq!(serves(&app).await?, "chosen0shop");
    assert_eq!(boss.delete(&at("gateway-override/TEST")).await?.at("/data/count"), 1);
    assert_eq!(serves(&app).await?, "usual0shop");
    let kept = json!({ "isDefault": false, "account": account(&app, "usual0shop") });
    assert_eq!(boss.put(&format!("/admin/gateways/TEST/{usual}"), &kept).await?.at("/data/isDefault"), false);
    assert!(serves(&app).await?.starts_with("sandbox_"), "nobody is served by what is no default");
    assert_eq!(boss.delete(&format!("/admin/gateways/TEST/{usual}")).await?.at("/data/status"), "REMOVED");

    assert!(
        !listed.text.contains("@ssl") && !written(&app).await?.contains("@ssl"),
        "a secret was shown or written down"
    );
    assert_snapshot!(trail(&app, "gateway.%").await?, @r#"
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["baseUrl", null, "http://local"], ["default", null, "true"], ["fields.store_id", null, "own0shop"], ["name", null, "sslcommerz"], ["secrets.store_passwd", null, "set"], ["state", null, "ENABLED"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["state", "ENABLED", "DISABLED"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["baseUrl", null, "http://local"], ["default", null, "true"], ["fields.store_id", null, "usual0shop"], ["name", null, "sslcommerz"], ["secrets.store_passwd", null, "set"], ["state", null, "ENABLED"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["baseUrl", null, "http://local"], ["default", null, "false"], ["fields.store_id", null, "chosen0shop"], ["name", null, "sslcommerz"], ["secrets.store_passwd", null, "set"], ["state", null, "ENABLED"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["state", "DISABLED", "REMOVED"]]
    gateway.overridden by OPERATOR TEST [["method", null, "sslcommerz"], ["configuration", null, "gwc_…"]]
    gateway.override_cleared by OPERATOR TEST [["method", null, "sslcommerz"], ["state", "ENABLED", "REMOVED"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["default", "true", "false"]]
    gateway.configured by OPERATOR TEST [["method", null, "sslcommerz"], ["state", "ENABLED", "REMOVED"]]
    "#);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_gateway_can_be_set_up_with_is_named_by_its_field_and_never_by_its_value() -> Result {
    let (app, boss) = desk().await?;
    let put = async |path: &str, body: Value| -> Result<Answer> {
        boss.put(&format!("/admin/apps/{}/{path}", app.scope.app), &body).await
    };
    let of_test = of_house(&app, &boss, "test0shop", false).await?;
    let fields = json!({ "store_id": "own0shop" });
    let secrets = json!({ "store_passwd": "hidden@ssl" });
    let live = |to: &str| json!({ "fields": fields, "secrets": secrets, "baseUrl": to });
    let seen = [
        put("gateways/TEST/sslcommerz", json!({})).await?,
        put("gateways/TEST/sslcommerz", json!({ "fields": {} })).await?,
        put("gateways/TEST/sslcommerz", json!({ "fields": fields, "secrets": { "store_passwd": 7 } })).await?,
        put("gateways/TEST/sslcommerz", json!({ "fields": fields, "secrets": { "password": "hidden@ssl" } })).await?,
        put("gateways/TEST/sslcommerz", json!({ "fields": { "store_id": "x".repeat(31) }, "secrets": secrets }))
            .await?,
        put("gateways/TEST/sslcommerz", json!({ "fields": { "store_id": "a", "store_passwd": "hidden@ssl" } })).await?,
        put("gateways/TEST/cash", live("https://x.example")).await?,
        put("gateways/test/sslcommerz", live("https://x.example")).await?,
        put("gateways/LIVE/sslcommerz", live(app.server.sandbox_url.as_deref().unwrap_or_default())).await?,
        put("gateways/LIVE/sslcommerz", live("https://sandbox.sslcommerz.com")).await?,
        put("gateways/LIVE/sslcommerz", live("https://169.254.169.254/")).await?,
        put("gateway-override", json!({ "mode": "LIVE", "configurationId": of_test })).await?,
        put("gateway-override", json!({ "mode": "TEST", "configurationId": "gwc_01kah2v8w4e9m7qk3s5r2n6t8z" })).await?,
        boss.delete(&format!("/admin/apps/{}/gateway-override/TEST", app.scope.app)).await?,
        boss.delete(&format!("/admin/apps/{}/gateways/TEST/bkash", app.scope.app)).await?,
        boss.put(&format!("/admin/gateways/LIVE/{of_test}"), &json!({ "account": { "fields": fields } })).await?,
    ];
    assert!(seen.iter().all(|answer| !answer.text.contains("hidden")), "{}", lines(&seen));
    assert_snapshot!(lines(&seen), @r"
    400 VALIDATION_ERROR
      fields: is required
    400 VALIDATION_ERROR
      fields.store_id: is missing
      secrets.store_passwd: is missing
    400 VALIDATION_ERROR
      secrets.store_passwd: must be a text of the form that the contract says
    400 VALIDATION_ERROR
      secrets: may hold nothing but store_passwd
      secrets.store_passwd: is missing
    400 VALIDATION_ERROR
      fields.store_id: must be 1 to 30 characters
    400 VALIDATION_ERROR
      fields: may hold nothing but store_id
      secrets.store_passwd: is missing
    404 RESOURCE_NOT_FOUND: there is no such record
    404 RESOURCE_NOT_FOUND: there is no such record
    400 VALIDATION_ERROR
      baseUrl: must begin with https:// in LIVE
    400 VALIDATION_ERROR
      baseUrl: must name a public host in LIVE, not this machine, an address or a sandbox
    400 VALIDATION_ERROR
      baseUrl: must name a public host in LIVE, not this machine, an address or a sandbox
    400 VALIDATION_ERROR
      configurationId: there is no such configuration of the house in this mode
    400 VALIDATION_ERROR
      configurationId: there is no such configuration of the house in this mode
    404 RESOURCE_NOT_FOUND: there is no such record
    404 RESOURCE_NOT_FOUND: there is no such record
    404 RESOURCE_NOT_FOUND: there is no configuration with this id
    ");
    boss.put(
        &format!("/admin/apps/{}/gateways/LIVE/sslcommerz", app.scope.app),
        &live("https://securepay.sslcommerz.com"),
    )
    .await?;
    let another = json!({ "fields": { "store_id": "other0shop" }, "secrets": secrets });
    assert_snapshot!(put("gateways/LIVE/sslcommerz", another).await?, @r"
    400 VALIDATION_ERROR
      fields.store_id: must stay as it is: remove this configuration and make another for another account
    ");
    let second = json!({ "method": "sslcommerz", "isDefault": true, "account": account(&app, "one0shop") });
    assert_eq!(boss.post("/admin/gateways/TEST", &second).await?.status, 200);
    assert_snapshot!(boss.post("/admin/gateways/TEST", &second).await?, @"409 RESOURCE_ALREADY_EXISTS: the place of the gateway's configuration is taken");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_grant_for_one_application_sets_up_its_gateways_and_no_others() -> Result {
    let (app, boss) = desk().await?;
    let (other, _) = app.another_app().await?;
    let staff = of_one_app(&app, "staff", app.scope.app).await?;
    let at = |id: String| format!("/admin/apps/{id}/gateways/TEST/sslcommerz");
    assert_eq!(staff.put(&at(app.scope.app.to_string()), &account(&app, "own0shop")).await?.status, 200);
    assert_eq!(
        staff.put(&at(other.scope.app.to_string()), &account(&app, "mine0shop")).await?.code(),
        "RESOURCE_NOT_FOUND"
    );
    let chosen = of_house(&app, &boss, "chosen0shop", false).await?;
    assert_eq!(staff.delete(&format!("/admin/gateways/TEST/{chosen}")).await?.code(), "FORBIDDEN");
    let refused = app.sql("select count(*)::text from audit_log where action = 'access.refused'").await?;
    assert_eq!(refused, ["2"], "what was refused is on record");
    Ok(())
}
