//! Onboarding over HTTP: operators register applications, set them up, stop them and let them go on.

mod apps;
mod credentials;
mod gateways;
mod webhooks;

use domain::{AppId, access::Reach, operators::SeededRole};
use tests::{Answer, Operator, Result, TestApp};

/// A server with an application and somebody who may do everything, stepped up a moment ago.
async fn desk() -> Result<(TestApp, Operator)> {
    let app = TestApp::start().await?;
    let boss = app.operator("boss", SeededRole::SuperAdmin).await?;
    boss.steps_up().await?;
    Ok((app, boss))
}

/// Somebody who may do everything, but to that application alone, stepped up too.
async fn of_one_app(app: &TestApp, name: &str, to: AppId) -> Result<Operator> {
    let staff = app.operator_for(name, SeededRole::SuperAdmin.id(), Reach::Apps([to].into())).await?;
    staff.steps_up().await?;
    Ok(staff)
}

/// What a list of answers says, one a line.
fn lines(answers: &[Answer]) -> String {
    answers.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What the trail says was done, oldest first: by whom, to what, and what became different.
async fn trail(app: &TestApp, like: &str) -> Result<String> {
    let asked = format!(
        "select action || ' by ' || actor_kind || ' ' || coalesce(mode, '-') || ' ' || facts::text from audit_log \
         where action like '{like}' and actor_kind = 'OPERATOR' order by place"
    );
    Ok(app.sql(&asked).await?.iter().map(|line| tests::answer::redact(line)).collect::<Vec<_>>().join("\n"))
}

/// Everything that the trail and the kept answers hold, to look for what must not stand there.
async fn written(app: &TestApp) -> Result<String> {
    let trail = app.sql("select facts::text || coalesce(reason, '') || coalesce(target_id, '') from audit_log").await?;
    let kept = app.sql("select coalesce(body, '') from idempotency_keys").await?;
    Ok([trail, kept].concat().join("\n"))
}
