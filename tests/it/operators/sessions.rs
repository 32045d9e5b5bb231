//! Sessions: opened with a password, proven again, ended for good.

use super::{lines, trail};
use domain::operators::SeededRole;
use insta::assert_snapshot;
use serde_json::json;
use tests::{Operator, Result, TestApp, operator::PASSWORD};

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_signs_in_is_known_and_leaves() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Support).await?;
    let me = rahim.get("/admin/me").await?;
    assert_eq!(me.text_at("/data/operator/email"), "rahim@staff.example");
    let permissions = json!(["payment:read", "refund:read", "refund:create", "invoice:read", "order:read"]);
    assert_eq!(me.at("/data/permissions"), &permissions);
    let left = rahim.delete("/admin/sessions/current").await?;
    assert_eq!(left.status, 200);
    assert_snapshot!(rahim.get("/admin/me").await?, @"401 SESSION_EXPIRED: the session was ended; sign in again");
    assert_snapshot!(trail(&app).await?, @r"
    operator.invited by SYSTEM
    session.opened by OPERATOR
    session.closed by OPERATOR
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_shows_no_session_is_a_stranger() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::SuperAdmin).await?;
    let mut seen = Vec::new();
    for token in ["", "x", &rahim.token[1..], &rahim.token.to_uppercase(), &app.test.secret] {
        seen.push(rahim.with_token(token).get("/admin/me").await?);
    }
    let asked = "send the header Authorization: Bearer with a session's token";
    assert!(seen.iter().all(|answer| answer.to_string() == format!("401 UNAUTHORIZED: {asked}")), "{}", lines(&seen));
    assert_eq!(app.read("/admin/me").await?.code(), "UNAUTHORIZED", "an application is no operator");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_an_unknown_address_are_answered_and_counted_alike() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let stranger = rahim.with_email("nobody@staff.example");
    let passwords = &app.server.house.passwords;
    let mut seen = Vec::new();
    for who in [&rahim, &stranger] {
        let before = passwords.checked();
        for _ in 0..5 {
            seen.push(who.signs_in_with(&json!({ "password": "not the password" })).await?);
        }
        assert_eq!(passwords.checked() - before, 5, "each costs one hash");
    }
    let wrong = "401 INVALID_CREDENTIALS: the e-mail address, the password or the code is wrong";
    assert!(seen.iter().all(|answer| answer.to_string() == wrong), "{}", lines(&seen));
    let asked = "select encode(account, 'hex') || ' ' || count from sign_in_attempts";
    assert_eq!(app.sql(asked).await?.iter().filter(|line| line.ends_with(" 5")).count(), 2);
    let waits = stranger.signs_in_with(&json!({})).await?;
    assert_snapshot!(waits, @"429 RATE_LIMITED: too many wrong attempts; try again in 29 seconds");
    assert_eq!(rahim.get("/admin/me").await?.status, 200, "sessions that are open go on");
    assert!(
        !app.sql("select facts::text from audit_log").await?.join("").contains("nobody@"),
        "strangers are not named"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_known_waits_half_a_minute_at_most() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let attempts = "update sign_in_attempts set count = 1000, last_at = last_at - interval '31 seconds'";
    rahim.signs_in_with(&json!({ "password": "not the password" })).await?;
    app.tell_sql(attempts).await?;
    assert_eq!(rahim.signs_in_with(&json!({})).await?.status, 201);
    assert_eq!(app.sql("select count(*)::text from sign_in_attempts").await?, ["0"], "getting in forgets them");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_by_itself_and_never_begins_anew() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let other = rahim.signs_in().await?;
    let shift = |what: &str| format!("update operator_sessions set {what}");
    app.tell_sql(&shift("last_seen_at = last_seen_at - interval '31 minutes'")).await?;
    let idle = rahim.get("/admin/me").await?;
    app.tell_sql(&shift("last_seen_at = now(), opened_at = opened_at - interval '12 hours'")).await?;
    let old = other.get("/admin/me").await?;
    assert_snapshot!(lines(&[idle, old]), @r"
    401 SESSION_EXPIRED: the session was not used for 30 minutes; sign in again
    401 SESSION_EXPIRED: the session is 12 hours old; sign in again
    ");
    let fresh = rahim.signs_in().await?;
    assert_ne!(fresh.token, rahim.token, "a token is never given twice");
    assert_eq!(fresh.get("/admin/sessions").await?.at("/data").as_array().map(Vec::len), Some(1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_lists_and_ends_his_own_sessions_and_nobody_elses() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let (phone, karim) = (rahim.signs_in().await?, app.operator("karim", SeededRole::SuperAdmin).await?);
    let listed = rahim.get("/admin/sessions").await?;
    let current: Vec<_> =
        listed.at("/data").as_array().into_iter().flatten().map(|one| one["current"].clone()).collect();
    assert_eq!(current, [false, true]);
    let of_phone = listed.text_at("/data/0/id").to_owned();
    assert_eq!(karim.delete(&format!("/admin/sessions/{of_phone}")).await?.code(), "RESOURCE_NOT_FOUND");
    assert_eq!(rahim.delete(&format!("/admin/sessions/{of_phone}")).await?.status, 200);
    assert_eq!(phone.get("/admin/me").await?.code(), "SESSION_EXPIRED");
    assert_eq!(rahim.get("/admin/me").await?.status, 200);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_up_is_of_one_session_and_a_wrong_one_is_on_record() -> Result {
    let app = TestApp::start().await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let thief = rahim.signs_in().await?;
    let step_up = |body| rahim.post("/admin/sessions/step-up", body);
    let (none, both) = (json!({}), json!({ "password": PASSWORD, "totpCode": "123456" }));
    let wrong = json!({ "password": "not the password" });
    let code = json!({ "totpCode": "123456" });
    let seen = [step_up(&none).await?, step_up(&both).await?, step_up(&wrong).await?, step_up(&code).await?];
    assert_snapshot!(lines(&seen), @r"
    400 VALIDATION_ERROR
      password: give either this or totpCode
    400 VALIDATION_ERROR
      password: give either this or totpCode
    401 INVALID_CREDENTIALS: the password or the code is wrong
    401 INVALID_CREDENTIALS: the password or the code is wrong
    ");
    rahim.steps_up().await?;
    let until = async |who: &Operator| {
        Ok::<_, tests::BoxError>(who.get("/admin/me").await?.at("/data/session/steppedUpUntil").is_string())
    };
    assert!(until(&rahim).await? && !until(&thief).await?, "another session's step-up does not help");
    assert_snapshot!(trail(&app).await?, @r"
    operator.invited by SYSTEM
    session.opened by OPERATOR
    session.opened by OPERATOR
    session.step_up_refused by OPERATOR: the password or the code is wrong
    session.step_up_refused by OPERATOR: the password or the code is wrong
    session.stepped_up by OPERATOR
    ");
    Ok(())
}
