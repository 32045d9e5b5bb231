//! Operators: how they sign in, what they may, and what is on record about it.

mod account;
mod matrix;
mod people;
mod security;
mod sessions;

use tests::{Result, TestApp};

/// What a list of answers says, one a line.
pub(crate) fn lines(answers: &[tests::Answer]) -> String {
    answers.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What the trail says of the staff, oldest first, with who and why.
pub(crate) async fn trail(app: &TestApp) -> Result<String> {
    let asked = "select action || ' by ' || actor_kind || coalesce(': ' || reason, '') from audit_log \
        where app_id is null order by place";
    Ok(app.sql(asked).await?.join("\n"))
}
