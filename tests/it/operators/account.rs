//! What operators change about their own accounts, and how they sign in from then on.

use adapters::totp::Codes;
use app_server::{demo::DemoOperator, staff};
use domain::{
    Timestamp,
    access::Reach,
    apps::Settings,
    operators::{SeededRole, TotpSecret},
    time::{Clock, minutes},
};
use insta::assert_snapshot;
use serde_json::json;
use tests::{Operator, Result, TestApp};

/// The secret that was shown, read as an authenticator application reads it.
fn secret_of(base32: &str) -> TotpSecret {
    let mut bits =
        base32.bytes().filter_map(|letter| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|one| *one == letter));
    let mut bytes = [0_u8; 20];
    for chunk in bytes.chunks_mut(5) {
        let number = (0..8)
            .fold(0_u64, |number, _| number << 5 | u64::try_from(bits.next().unwrap_or_default()).unwrap_or_default());
        chunk.copy_from_slice(&number.to_be_bytes()[3..]);
    }
    TotpSecret::new(bytes)
}

fn now(app: &TestApp) -> Timestamp {
    app.server.house.clock.wall()
}

/// Sets up a second factor: the secret, and the recovery codes.
async fn enrolled(app: &TestApp, who: &Operator) -> Result<(TotpSecret, Vec<String>)> {
    who.steps_up().await?;
    let begun = who.press("/admin/me/totp").await?;
    let secret = secret_of(begun.text_at("/data/secret"));
    // The code of the step before, so that the one of now is still unused.
    let code = Codes::code(&secret, now(app).minus(std::time::Duration::from_secs(30)));
    let confirmed = who.post("/admin/me/totp/confirm", &json!({ "code": code })).await?;
    assert_eq!(confirmed.status, 200, "{confirmed}");
    let codes = confirmed.at("/data/recoveryCodes").as_array().into_iter().flatten();
    Ok((secret, codes.filter_map(|code| code.as_str().map(str::to_owned)).collect()))
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_second_factor_a_password_alone_opens_nothing_and_no_code_works_twice() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let phone = rahim.signs_in().await?;
    let (secret, recovery) = enrolled(&app, &rahim).await?;
    assert_eq!(
        phone.get("/admin/me").await?.code(),
        "SESSION_EXPIRED",
        "what was open before is not, but for this one"
    );
    assert_eq!(rahim.get("/admin/me").await?.at("/data/operator/totpEnabled"), true);
    assert_eq!(recovery.len(), 10);
    let code = Codes::code(&secret, now(&app));
    let seen = [
        rahim.signs_in_with(&json!({})).await?,
        rahim.signs_in_with(&json!({ "totpCode": "000000", "password": "not the password" })).await?,
        rahim.signs_in_with(&json!({ "recoveryCode": "0000-0000-0000-0000" })).await?,
        rahim.signs_in_with(&json!({ "totpCode": code })).await?,
        rahim.signs_in_with(&json!({ "totpCode": code })).await?,
        rahim.signs_in_with(&json!({ "recoveryCode": recovery[0] })).await?,
        rahim.signs_in_with(&json!({ "recoveryCode": recovery[0] })).await?,
    ];
    let seen = seen.iter().map(|answer| format!("{} {}", answer.status.as_u16(), answer.code())).collect::<Vec<_>>();
    assert_snapshot!(seen.join("\n"), @r"
    401 TOTP_REQUIRED
    401 INVALID_CREDENTIALS
    401 INVALID_CREDENTIALS
    201 
    401 INVALID_CREDENTIALS
    201 
    401 INVALID_CREDENTIALS
    ");
    assert_eq!(rahim.get("/admin/me").await?.at("/data/operator/recoveryCodesLeft"), 9);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_guessed_no_faster_from_ever_new_addresses() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    enrolled(&app, &rahim).await?;
    let mut last = String::new();
    for _ in 0..7 {
        last = rahim.signs_in_with(&json!({ "totpCode": "000000" })).await?.code().to_owned();
        // As if every attempt came from somewhere else.
        app.tell_sql("delete from sign_in_attempts where address <> 'second factor'").await?;
    }
    assert_eq!(last, "RATE_LIMITED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_was_shown_protects_nothing_until_a_code_was_seen() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    assert_snapshot!(rahim.press("/admin/me/totp").await?, @"401 REAUTH_REQUIRED: enter your password or code again to do this");
    rahim.steps_up().await?;
    let begun = rahim.press("/admin/me/totp").await?;
    assert!(begun.text_at("/data/uri").starts_with("otpauth://totp/Poisha:rahim%40staff.example?secret="));
    let late = Codes::code(&secret_of(begun.text_at("/data/secret")), now(&app).minus(minutes(2)));
    let wrong = rahim.post("/admin/me/totp/confirm", &json!({ "code": late })).await?;
    assert_snapshot!(wrong, @r"
    400 VALIDATION_ERROR
      code: the code is wrong; check the clock of your device
    ");
    assert_eq!(rahim.signs_in_with(&json!({})).await?.status, 201);
    let sealed = app.sql("select encode(totp_secret, 'hex') from operators").await?.join("");
    let plain: String = secret_of(begun.text_at("/data/secret")).reveal().iter().map(|b| format!("{b:02x}")).collect();
    assert!(!sealed.is_empty() && !sealed.contains(&plain), "the secret is sealed at rest");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_the_other_sessions_and_a_poor_one_is_refused() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let phone = rahim.signs_in().await?;
    let change = |password: &str| {
        let body = json!({ "password": password });
        let rahim = rahim.clone();
        async move { rahim.put("/admin/me/password", &body).await }
    };
    assert_eq!(change("wet otter plays cricket").await?.code(), "REAUTH_REQUIRED");
    rahim.steps_up().await?;
    for (poor, why) in [
        ("too short", "12 to 128 characters"),
        ("password123456", "too easy to guess"),
        ("vast rahim orbit marmalade", "your own name"),
    ] {
        let refused = change(poor).await?;
        assert!(refused.text_at("/data/password").contains(why), "{poor}: {}", refused.text);
    }
    assert_eq!(change("wet otter plays cricket").await?.status, 200);
    assert_eq!(phone.get("/admin/me").await?.code(), "SESSION_EXPIRED");
    assert_eq!(rahim.get("/admin/me").await?.status, 200, "the session that changed it goes on");
    assert_eq!(rahim.signs_in_with(&json!({})).await?.code(), "INVALID_CREDENTIALS", "the old one is worth nothing");
    assert_eq!(rahim.signs_in_with(&json!({ "password": "wet otter plays cricket" })).await?.status, 201);
    let kept = app.sql("select password_hash from operators").await?.join("");
    assert!(kept.starts_with("$argon2id$v=19$m=47104,t=2,p=1$"), "{kept}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_super_admin_is_made_at_the_machine_with_a_password_that_is_shown_once() -> Result {
    let app = TestApp::start().await?;
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    let store = &app.server.house.store;
    let everything = (SeededRole::SuperAdmin, Reach::Everywhere);
    let (_, password) = staff::create(store, ("Root@Staff.Example", "Root"), everything.clone()).await?;
    let root = viewer.with_email("root@staff.example");
    let opened = root.signs_in_with(&json!({ "password": password })).await?;
    assert_eq!(opened.text_at("/data/operator/grants/0/roleName"), "Super Admin");
    let again = staff::create(store, ("root@staff.example", "Root"), everything.clone()).await;
    assert_eq!(again.unwrap_err().to_string(), "an operator with this e-mail address exists");
    let nobody = staff::create(store, ("root", "Root"), everything.clone()).await;
    assert_eq!(
        nobody.unwrap_err().to_string(),
        "the e-mail address must be an e-mail address of at most 254 characters"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_a_super_admin_whose_password_is_shown_once() -> Result {
    let dir = std::env::temp_dir().join(format!("poisha-demo-{}", std::process::id()));
    let home = dir.clone();
    let app = TestApp::start_on(Settings::default(), move |config| {
        config.demo = true;
        config.data_dir = home;
    })
    .await?;
    let shown = app.server.demo_operator.as_ref().map(ToString::to_string).unwrap_or_default();
    let password = shown.split_once("Password     ").and_then(|(_, rest)| rest.split_whitespace().next());
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    let opened = viewer.with_email("admin@demo.example").signs_in_with(&json!({ "password": password })).await?;
    assert_eq!(opened.text_at("/data/operator/grants/0/roleName"), "Super Admin", "{shown}");
    let again = DemoOperator::prepare(&app.server.house.store).await?;
    assert_eq!(again.map(|operator| operator.to_string()).as_deref(), Some("Operator     admin@demo.example"));
    std::fs::remove_dir_all(dir)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lost_everything_is_helped_at_the_machine() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    enrolled(&app, &root).await?;
    let store = &app.server.house.store;
    let password = staff::renew(store, "Root@Staff.example").await?;
    assert_eq!(root.get("/admin/me").await?.code(), "SESSION_EXPIRED");
    assert_eq!(root.signs_in_with(&json!({})).await?.code(), "INVALID_CREDENTIALS");
    assert_eq!(root.signs_in_with(&json!({ "password": password })).await?.status, 201, "and no code is asked for");
    let unknown = staff::renew(store, "nobody@staff.example").await;
    assert_eq!(unknown.unwrap_err().to_string(), "there is no operator with this e-mail address");
    Ok(())
}
