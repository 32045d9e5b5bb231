//! What somebody would try who wants another's session, rights or records.

use super::trail;
use domain::{apps::Settings, operators::SeededRole};
use insta::assert_snapshot;
use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Result, TestApp, caller::send};

/// Texts that break what builds queries, pages, headers or lines of a log out of them.
const STRANGE: [&str; 10] = [
    "' or '1'='1",
    "'; drop table operators; --",
    "\" or \"\"=\"",
    "1) union select password_hash from operators --",
    "<script>alert(1)</script>",
    "{{7*7}}${7*7}%{7*7}",
    "../../../../etc/passwd",
    "%00%0d%0aSet-Cookie:x=1",
    "$(reboot)`reboot`",
    "\u{202e}gnp.evil",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_never_one_that_somebody_chose_before() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let planted = "poisha_session_00000000000000000000000000000000000000000000000000000";
    let body = json!({ "email": rahim.email, "password": tests::operator::PASSWORD });
    let request = rahim.anonymous(Method::POST, "/admin/sessions").bearer_auth(planted).json(&body);
    let opened = send(request.header("Cookie", format!("session={planted}"))).await?;
    assert_eq!(opened.status, 201);
    assert_ne!(opened.text_at("/data/token"), planted);
    assert_eq!(opened.header("set-cookie"), "", "nothing is kept in a browser that another page could use");
    assert_eq!(rahim.with_token(planted).get("/admin/me").await?.code(), "UNAUTHORIZED");
    let id = opened.text_at("/data/session/id");
    assert_eq!(rahim.with_token(id).get("/admin/me").await?.code(), "UNAUTHORIZED", "its id is no token");
    let kept = app.sql("select encode(token_digest, 'escape') || id::text from operator_sessions").await?.join(" ");
    assert!(!kept.contains(opened.text_at("/data/token")), "the token is not kept");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_worth_nothing_after_signing_out_and_its_step_up_neither() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    root.steps_up().await?;
    let thief = root.clone();
    assert_eq!(root.delete("/admin/sessions/current").await?.status, 200);
    let body = json!({ "email": "new@staff.example", "name": "New", "grants": [] });
    for answer in [
        thief.get("/admin/me").await?,
        thief.post("/admin/operators", &body).await?,
        thief.post("/admin/sessions/step-up", &json!({ "password": tests::operator::PASSWORD })).await?,
        thief.delete("/admin/sessions/current").await?,
    ] {
        assert_eq!(answer.to_string(), "401 SESSION_EXPIRED: the session was ended; sign in again");
    }
    let fresh = root.signs_in().await?;
    assert_eq!(fresh.post("/admin/operators", &body).await?.code(), "REAUTH_REQUIRED", "a step-up is not inherited");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_up_serves_its_own_session_and_for_five_minutes() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    let (other, colleague) = (root.signs_in().await?, app.operator("colleague", SeededRole::SuperAdmin).await?);
    root.steps_up().await?;
    let asks = async |who: &tests::Operator| {
        Ok::<_, tests::BoxError>(
            who.press("/admin/operators/opr_00000000000000000000000009/disable").await?.code().to_owned(),
        )
    };
    assert_eq!(asks(&root).await?, "RESOURCE_NOT_FOUND");
    assert_eq!(
        (asks(&other).await?.as_str(), asks(&colleague).await?.as_str()),
        ("REAUTH_REQUIRED", "REAUTH_REQUIRED")
    );
    app.tell_sql("update operator_sessions set stepped_up_at = stepped_up_at - interval '5 minutes'").await?;
    assert_eq!(asks(&root).await?, "REAUTH_REQUIRED");
    assert_eq!(root.get("/admin/operators").await?.status, 200, "the session itself goes on");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_up_is_not_guessed_with_a_stolen_session() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    let mut seen = Vec::new();
    for number in 0..7 {
        let guess = json!({ "password": format!("wrong number {number}") });
        seen.push(root.post("/admin/sessions/step-up", &guess).await?.code().to_owned());
    }
    let wrong = "INVALID_CREDENTIALS";
    assert_eq!(seen, [wrong, wrong, wrong, wrong, wrong, "RATE_LIMITED", "RATE_LIMITED"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_texts_are_texts_wherever_they_are_sent() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    root.steps_up().await?;
    let mut seen: Vec<(String, Answer)> = Vec::new();
    for text in STRANGE {
        let nobody = root.with_email(text);
        seen.push((format!("sign-in as {text}"), nobody.signs_in_with(&json!({ "password": text })).await?));
        let token = json!({ "token": text, "password": "wet otter plays cricket" });
        seen.push((format!("invitation {text}"), root.publicly("/admin/invitations/accept", token).await?));
        app.tell_sql("delete from sign_in_attempts").await?;
        for filter in ["actorId", "targetKind", "targetId", "action"] {
            let asked = root.request(Method::GET, "/admin/audit-log").query(&[(filter, text)]);
            let found = send(asked).await?;
            assert!(
                found.status == 400 || found.at("/pagination/totalElements") == 0,
                "{filter}={text}: {}",
                found.text
            );
            seen.push((format!("{filter}={text}"), found));
        }
        let role = json!({ "name": text, "permissions": [text] });
        seen.push((format!("permission {text}"), root.post("/admin/roles", &role).await?));
        let role = json!({ "name": text, "permissions": [] });
        let kept = root.post("/admin/roles", &role).await?;
        assert_eq!((kept.status.as_u16(), kept.text_at("/data/name")), (201, text), "a name is kept as it is: {kept}");
        let email = json!({ "email": text, "name": "New", "grants": [] });
        seen.push((format!("e-mail {text}"), root.post("/admin/operators", &email).await?));
    }
    for (what, answer) in &seen {
        let status = answer.status.as_u16();
        assert!(matches!(status, 200 | 400 | 401) && answer.is_enveloped(), "{what}: {}", answer.text);
        assert!(!answer.text.contains("$argon2id$"), "{what}: {}", answer.text);
    }
    assert_eq!(app.sql("select count(*)::text from operators").await?, ["1"], "nobody was taken in or lost");
    let listed = root.get("/admin/roles?size=100").await?;
    let names: Vec<&str> =
        listed.at("/data").as_array().into_iter().flatten().filter_map(|role| role["name"].as_str()).collect();
    assert!(STRANGE.iter().all(|text| names.contains(text)), "{names:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trail_tells_who_tried_what_and_no_secret() -> Result {
    let app = TestApp::start().await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    viewer.get("/admin/audit-log").await?;
    viewer.signs_in_with(&json!({ "password": "not the password" })).await?;
    viewer.with_email("nobody@staff.example").signs_in_with(&json!({})).await?;
    let refused = root.get("/admin/audit-log?outcome=REFUSED").await?;
    let told: Vec<String> = refused
        .at("/data")
        .as_array()
        .into_iter()
        .flatten()
        .map(|record| format!("{} {}: {}", record["actorKind"], record["action"], record["reason"]).replace('"', ""))
        .collect();
    assert_snapshot!(told.join("\n"), @r"
    NOBODY session.refused: unknown e-mail address
    NOBODY session.refused: wrong password
    OPERATOR access.refused: this needs the permission audit:read
    ");
    let by_viewer = root.get(&format!("/admin/audit-log?actorId={}&action=access.refused", viewer.id)).await?;
    let record = by_viewer.at("/data/0");
    assert_eq!(
        (&record["targetKind"], &record["targetId"]),
        (&json!("operation"), &json!("GET /api/v1/admin/audit-log"))
    );
    assert!(record["address"].is_string() && record["requestId"].is_string() && record["through"].is_string());
    let whole = root.get("/admin/audit-log?size=100").await?.text;
    for secret in [tests::operator::PASSWORD, "not the password", root.token.as_str(), "nobody@", "$argon2id$"] {
        assert!(!whole.contains(secret), "{secret}");
    }
    assert_eq!(root.get("/admin/audit-log?action=nonsense").await?.text_at("/data/action"), "is not a known action");
    assert!(trail(&app).await?.contains("access.refused by OPERATOR"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_the_trail_of_one_application_sees_what_concerns_it() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let reach = domain::access::Reach::Apps([other.scope.app].into());
    let auditor = app.operator_for("auditor", SeededRole::Admin.id(), reach).await?;
    let seen = auditor.get("/admin/audit-log?size=100").await?;
    let apps: Vec<&Value> = seen.at("/data").as_array().into_iter().flatten().map(|record| &record["appId"]).collect();
    let own = json!(other.scope.app.to_string());
    assert!(!apps.is_empty() && apps.iter().all(|app| **app == own), "{apps:?}");
    let of_another = auditor.get(&format!("/admin/audit-log?appId={}", app.test.scope.app)).await?;
    assert_eq!(of_another.code(), "RESOURCE_NOT_FOUND");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_strangers_are_held_back_by_their_own_address_and_nobody_else_is() -> Result {
    let app = TestApp::start_on(Settings::default(), |config| config.proxies = 1).await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let from = async |address: &str, password: &str| {
        let body = json!({ "email": rahim.email, "password": password });
        let request = rahim.anonymous(Method::POST, "/admin/sessions").header("X-Forwarded-For", address);
        send(request.json(&body)).await
    };
    for number in 0..6 {
        from(&format!("192.0.2.{number}, 203.0.113.7"), "not the password").await?;
    }
    let right = tests::operator::PASSWORD;
    assert_eq!(from("198.51.100.4, 203.0.113.7", right).await?.code(), "RATE_LIMITED");
    let opened = from("203.0.113.7, 198.51.100.4", right).await?;
    assert_eq!(opened.text_at("/data/session/address"), "198.51.100.4");
    Ok(())
}
