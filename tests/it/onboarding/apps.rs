//! Applications: registered, found, set up, stopped.

use super::{desk, lines, of_one_app, trail, written};
use domain::operators::SeededRole;
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::{Answer, Caller, Result, TestApp};

/// The credential of that place in an answer, as its application uses it.
fn caller(app: &TestApp, answer: &Answer, place: usize) -> Result<Caller> {
    let text = |name: &str| answer.text_at(&format!("/data/credentials/{place}/{name}")).to_owned();
    let id = text("credentialId").parse().map_err(|_| format!("no credential in {}", answer.text))?;
    Ok(app.test.with_pair(id, text("apiKey"), text("apiSecret")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_registered_application_is_paid_and_told_at_once() -> Result {
    let (app, boss) = desk().await?;
    let body = json!({
        "name": "Book Shop",
        "settings": { "maxAmountMinor": 500_000, "branding": { "displayName": "Books" } },
        "testWebhookUrl": app.receiver.url(), "liveWebhookUrl": "https://books.example/hooks",
    });
    let made = boss.post_as("onboard books", "/admin/apps", &body).await?;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.text_at("/data/application/id").to_owned();
    assert_eq!(made.header("location"), format!("/api/v1/admin/apps/{id}"));
    let (test, live) = (caller(&app, &made, 0)?, caller(&app, &made, 1)?);
    assert_eq!(test.read("/app/me").await?.at("/data/mode"), "TEST");
    assert_eq!(live.read("/app/me").await?.at("/data/mode"), "LIVE");
    assert_eq!(test.read("/app/me").await?.at("/data/maxAmountMinor"), 500_000);
    let payment = test.create_payment(10_000).await?;
    app.customer().pays(&payment).await?;
    app.run_workers_until_idle().await?;
    let secret = adapters::webhook::signing::read_secret(made.text_at("/data/webhookEndpoints/0/secret"));
    let arrived = app.receiver.arrived();
    assert!(
        arrived.iter().any(|one| one.verify(&secret.clone().unwrap()).is_ok()),
        "signed with the secret that was shown"
    );

    let again = boss.post_as("onboard books", "/admin/apps", &body).await?;
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (201, "true"));
    assert_eq!(again.text_at("/data/application/id"), id);
    for secret in ["/data/credentials/0/apiKey", "/data/credentials/1/apiSecret", "/data/webhookEndpoints/0/secret"] {
        assert_eq!((made.at(secret).is_string(), again.at(secret)), (true, &Value::Null), "{secret} is shown once");
    }
    let other = boss.post_as("onboard books", "/admin/apps", &json!({ "name": "Other" })).await?;
    assert_eq!(other.code(), "IDEMPOTENCY_KEY_CONFLICT");
    let colleague = app.operator("colleague", SeededRole::SuperAdmin).await?;
    let theirs = colleague.post_as("onboard books", "/admin/apps", &body).await?;
    assert_eq!(theirs.status, 201);
    assert_ne!(theirs.text_at("/data/application/id"), id, "a key is an operator's own");

    let written = written(&app).await?;
    for place in
        ["credentials/0/apiKey", "credentials/0/apiSecret", "credentials/1/apiSecret", "webhookEndpoints/0/secret"]
    {
        assert!(!written.contains(made.text_at(&format!("/data/{place}"))), "{place} was written down");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_registered_is_named_field_by_field_and_nothing_is_kept() -> Result {
    let (app, boss) = desk().await?;
    let before = app.sql("select count(*)::text from apps").await?;
    let mut seen = Vec::new();
    for body in [
        json!({}),
        json!({ "name": "" }),
        json!({ "name": "x".repeat(101) }),
        json!({ "name": 7 }),
        json!({ "name": "4111 1111 1111 1111" }),
        json!({ "name": "  " }),
        json!({ "name": "Shop", "settings": { "minAmountMinor": 2, "maxAmountMinor": 1 } }),
        json!({ "name": "Shop", "settings": { "methods": [] } }),
        json!({ "name": "Shop", "settings": { "name": "Twice" } }),
        json!({ "name": "Shop", "settings": { "branding": { "accentColor": "#ffffff" } } }),
        json!({ "name": "Shop", "testWebhookUrl": "javascript:alert(1)" }),
        json!({ "name": "Shop", "liveWebhookUrl": "http://shop.example/plain" }),
        json!({ "name": "Shop", "mode": "LIVE" }),
    ] {
        seen.push(boss.post("/admin/apps", &body).await?);
    }
    assert_snapshot!(lines(&seen), @r"
    400 VALIDATION_ERROR
      name: is required
    400 VALIDATION_ERROR
      name: must be a text of 1 to 100 characters
    400 VALIDATION_ERROR
      name: must be a text of 1 to 100 characters
    400 VALIDATION_ERROR
      name: must be a text of 1 to 100 characters
    400 VALIDATION_ERROR
      name: must not hold a card number
    400 VALIDATION_ERROR
      name: must be 1 to 100 characters, without control characters or a card number
    400 VALIDATION_ERROR
      settings.maxAmountMinor: must not be less than minAmountMinor
    400 VALIDATION_ERROR
      settings.methods: must name at least one way to pay
    400 VALIDATION_ERROR
      settings.name: must be left out: the name stands beside the settings
    400 VALIDATION_ERROR
      settings.branding.accentColor: must be #rrggbb, and dark enough for white text on it (a contrast of 4.5 to 1)
    400 VALIDATION_ERROR
      testWebhookUrl: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    400 VALIDATION_ERROR
      liveWebhookUrl: must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters
    400 VALIDATION_ERROR
      mode: is not a known field
    ");
    assert_eq!(app.sql("select count(*)::text from apps").await?, before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_a_grant_for_one_application_finds_and_moves_no_other() -> Result {
    let (app, _) = desk().await?;
    let (other, _) = app.another_app().await?;
    let staff = of_one_app(&app, "staff", app.scope.app).await?;
    let found = staff.get("/admin/apps").await?;
    assert_eq!((found.at("/pagination/totalElements"), found.text_at("/data/0/name")), (&json!(1), "Rice Shop"));
    assert_eq!(staff.get(&format!("/admin/apps/{}", app.scope.app)).await?.status, 200);

    let (theirs, nobodys) = (other.scope.app.to_string(), "app_01kah2v8w4e9m7qk3s5r2n6t8z".to_owned());
    let mut answers = Vec::new();
    for id in [&theirs, &nobodys] {
        let at = |path: &str| format!("/admin/apps/{id}{path}");
        let account = json!({ "fields": { "store_id": "own0shop" }, "secrets": { "store_passwd": "own0shop@ssl" } });
        answers.push(vec![
            staff.get(&at("")).await?,
            staff.patch(&at("/settings"), &json!({ "name": "Mine" })).await?,
            staff.press(&at("/suspend")).await?,
            staff.press(&at("/resume")).await?,
            staff.get(&at("/credentials")).await?,
            staff.post(&at("/credentials"), &json!({ "mode": "TEST" })).await?,
            staff.post(&at("/credentials/rotate"), &json!({ "mode": "TEST" })).await?,
            staff.press(&at(&format!("/credentials/{}/revoke", other.credential))).await?,
            staff.get(&at("/webhooks/TEST")).await?,
            staff.post(&at("/webhooks/TEST"), &json!({ "url": "https://shop.example/x" })).await?,
            staff.get(&at("/gateways/TEST")).await?,
            staff.put(&at("/gateways/TEST/sslcommerz"), &account).await?,
            staff.delete(&at("/gateways/TEST/sslcommerz")).await?,
            staff.delete(&at("/gateway-override/TEST")).await?,
        ]);
    }
    let [theirs, nobodys] = &answers[..] else { unreachable!() };
    for (one, none) in theirs.iter().zip(nobodys) {
        assert_eq!(one.to_string(), "404 RESOURCE_NOT_FOUND: there is no such record");
        assert_eq!(one.to_string(), none.to_string(), "out of reach looks like not there");
    }
    let refused = [
        staff.post("/admin/apps", &json!({ "name": "Third" })).await?,
        staff.get("/admin/gateways/TEST").await?,
        staff.post("/admin/gateways/TEST", &json!({ "method": "sslcommerz", "account": { "fields": {} } })).await?,
    ];
    assert_snapshot!(lines(&refused), @r"
    403 FORBIDDEN: this needs a grant for all applications
    403 FORBIDDEN: this needs a grant for all applications
    403 FORBIDDEN: this needs a grant for all applications
    ");
    assert_eq!(other.read("/app/me").await?.text_at("/data/name"), "Tea Shop");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_search_finds_by_name_and_status_page_by_page() -> Result {
    let (app, boss) = desk().await?;
    for name in ["Fruit 50%", "fruit_stand", "Fish"] {
        boss.post("/admin/apps", &json!({ "name": name })).await?;
    }
    let names = |answer: &Answer| -> Vec<String> {
        let all = answer.at("/data").as_array().into_iter().flatten();
        all.filter_map(|one| one["name"].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(names(&boss.get("/admin/apps?nameContains=FRUIT").await?), ["fruit_stand", "Fruit 50%"]);
    assert_eq!(names(&boss.get("/admin/apps?nameContains=0%25").await?), ["Fruit 50%"]);
    assert_eq!(names(&boss.get("/admin/apps?nameContains=_").await?), ["fruit_stand"]);
    let second = boss.get("/admin/apps?page=1&size=3").await?;
    assert_eq!((names(&second), second.at("/pagination/totalElements")), (vec!["Rice Shop".to_owned()], &json!(4)));
    boss.press(&format!("/admin/apps/{}/suspend", app.scope.app)).await?;
    assert_eq!(names(&boss.get("/admin/apps?status=DISABLED").await?), ["Rice Shop"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_change_one_by_one_and_the_trail_says_what_became_different() -> Result {
    let (app, boss) = desk().await?;
    let at = format!("/admin/apps/{}/settings", app.scope.app);
    let set = json!({
        "name": "Rice & More", "minAmountMinor": 1_000, "maxAmountMinor": 500_000, "verificationPolicy": "HOLD",
        "methods": ["bkash", "sslcommerz"], "refundApprovalThresholdMinor": 100, "refundSecondApprovalThresholdMinor": 900,
        "appRefundsNeedApproval": true, "receiptsEnabled": false,
        "branding": { "supportEmail": "help@rice.example", "website": "https://rice.example" },
    });
    assert_eq!(boss.patch(&at, &set).await?.status, 200);
    let back = json!({ "minAmountMinor": null, "branding": { "website": null } });
    let changed = boss.patch(&at, &back).await?;
    assert_snapshot!(changed.data(), @r#"
    {
      "createdAt": "[time]",
      "id": "app_…",
      "name": "Rice & More",
      "settings": {
        "appRefundsNeedApproval": true,
        "branding": {
          "supportEmail": "help@rice.example"
        },
        "maxAmountMinor": 500000,
        "methods": [
          "bkash",
          "sslcommerz"
        ],
        "receiptsEnabled": false,
        "refundApprovalThresholdMinor": 100,
        "refundSecondApprovalThresholdMinor": 900,
        "verificationPolicy": "HOLD"
      },
      "status": "ACTIVE",
      "updatedAt": "[time]"
    }
    "#);
    assert_eq!(app.read("/app/me").await?.text_at("/data/name"), "Rice & More");
    let wrong = [
        boss.patch(&at, &json!({ "maxAmountMinor": 0 })).await?,
        boss.patch(&at, &json!({ "minAmountMinor": 500_001 })).await?,
        boss.patch(&at, &json!({ "refundSecondApprovalThresholdMinor": 99 })).await?,
        boss.patch(&at, &json!({ "verificationPolicy": "MAYBE" })).await?,
        boss.patch(&at, &json!({ "methods": ["bkash", "bkash"] })).await?,
        boss.patch(&at, &json!({ "branding": { "supportEmail": "help", "colour": "red" } })).await?,
        boss.patch(&at, &json!({ "branding": { "supportEmail": "help" } })).await?,
        boss.patch(&at, &json!({ "id": "app_01kah2v8w4e9m7qk3s5r2n6t8z" })).await?,
    ];
    assert_snapshot!(lines(&wrong), @r"
    400 VALIDATION_ERROR
      maxAmountMinor: must be a whole number from 1 to 9007199254740991
    400 VALIDATION_ERROR
      maxAmountMinor: must not be less than minAmountMinor
    400 VALIDATION_ERROR
      refundSecondApprovalThresholdMinor: must not be less than refundApprovalThresholdMinor
    400 VALIDATION_ERROR
      verificationPolicy: must be one of FAIL, HOLD
    400 VALIDATION_ERROR
      methods: must not name a way to pay twice
    400 VALIDATION_ERROR
      branding.colour: is not a known field
    400 VALIDATION_ERROR
      branding.supportEmail: must be an email address
    400 VALIDATION_ERROR
      id: is not a known field
    ");
    assert_eq!(boss.patch(&at, &json!({})).await?.data(), changed.data(), "nothing asked, nothing changed");
    assert_snapshot!(trail(&app, "app.changed").await?, @r#"
    app.changed by OPERATOR - [["name", "Rice Shop", "Rice & More"], ["minAmountMinor", null, "1000"], ["maxAmountMinor", null, "500000"], ["verificationPolicy", "FAIL", "HOLD"], ["methods", "sslcommerz", "bkash, sslcommerz"], ["refundApprovalThresholdMinor", "0", "100"], ["refundSecondApprovalThresholdMinor", null, "900"], ["appRefundsNeedApproval", "false", "true"], ["receiptsEnabled", "true", "false"], ["branding.supportEmail", null, "help@rice.example"], ["branding.website", null, "https://rice.example"]]
    app.changed by OPERATOR - [["minAmountMinor", "1000", null], ["branding.website", "https://rice.example", null]]
    "#);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspended_application_may_not_call_and_what_is_under_way_goes_on() -> Result {
    let (app, boss) = desk().await?;
    let at = |path: &str| format!("/admin/apps/{}/{path}", app.scope.app);
    let payment = app.create_payment(10_000).await?;
    assert_eq!(boss.press(&at("suspend")).await?.at("/data/status"), "DISABLED");
    let seen = [app.get(&payment).await?, app.live.read("/app/me").await?, boss.press(&at("suspend")).await?];
    assert_snapshot!(lines(&seen), @r"
    403 FORBIDDEN: the application is disabled
    403 FORBIDDEN: the application is disabled
    409 INVALID_OPERATION_STATE: the application is disabled already
    ");
    app.customer().pays(&payment).await?;
    assert_eq!(boss.press(&at("resume")).await?.at("/data/status"), "ACTIVE");
    assert_eq!(app.get(&payment).await?.at("/data/status"), "SUCCEEDED");
    assert_snapshot!(boss.press(&at("resume")).await?, @"409 INVALID_OPERATION_STATE: the application is active already");
    assert_snapshot!(trail(&app, "app.changed").await?, @r#"
    app.changed by OPERATOR - [["status", "ACTIVE", "DISABLED"]]
    app.changed by OPERATOR - [["status", "DISABLED", "ACTIVE"]]
    "#);
    Ok(())
}
