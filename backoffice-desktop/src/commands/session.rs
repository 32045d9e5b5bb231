//! Signing in and out, and what is asked of the server in between. The token stays on this side.

use crate::{
    call::{Answer, Call, Credentials},
    desk::{Desk, Refused},
};
use serde_json::Value;
use tauri::State;

/// Opens a session. What comes back says who signed in and what he may; the token stays here.
#[tauri::command]
pub(crate) async fn sign_in(desk: State<'_, Desk>, credentials: Credentials) -> Result<Value, Refused> {
    Ok(desk.server()?.sign_in(&credentials).await?)
}

/// Ends the session. It is over on this side whatever the server says.
#[tauri::command]
pub(crate) async fn sign_out(desk: State<'_, Desk>) -> Result<(), Refused> {
    Ok(desk.server()?.sign_out().await?)
}

/// One call of the generated client, with the session.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Desk>, call: Call) -> Result<Answer, Refused> {
    Ok(desk.server()?.call(call).await??)
}

#[cfg(test)]
mod tests {
    use crate::{
        commands::window::Window,
        small_server::{CODE, EMAIL, PASSWORD, SmallServer, TOKEN},
    };
    use serde_json::{Value, json};
    use std::fs;

    #[test]
    fn signing_in_tells_who_it_is_and_keeps_the_token_from_the_page() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        small.wants_a_code(true);
        let window = Window::open(home.path());
        let sign_in = |with: Value| {
            let mut credentials = json!({ "email": EMAIL, "password": PASSWORD });
            credentials.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
            window.ask("sign_in", json!({ "credentials": credentials }))
        };
        assert_eq!(sign_in(json!({})), Err(json!({ "code": "NO_SERVER" })));
        window.choose(&small.url()).unwrap();
        let refused = |code: &str| Err(json!({ "code": code, "requestId": "req_small" }));
        assert_eq!(sign_in(json!({ "password": "wrong" })), refused("INVALID_CREDENTIALS"));
        assert_eq!(sign_in(json!({})), refused("TOTP_REQUIRED"));
        assert_eq!(sign_in(json!({ "totpCode": "000000" })), refused("INVALID_CREDENTIALS"));
        let signed_in = sign_in(json!({ "totpCode": CODE })).unwrap();
        assert_eq!(signed_in["operator"]["name"], "Anna Rahman");
        assert!(!signed_in.to_string().contains(TOKEN), "{signed_in}");
        assert_eq!(window.ask("opening", json!({})).unwrap()["hasSession"], true);

        let me = window.ask("call", json!({ "call": { "method": "GET", "path": "/api/v1/admin/me" } })).unwrap();
        assert_eq!(me["status"], 200);
        assert!(me["body"].as_str().unwrap().contains("Anna Rahman"));
        let again = json!({ "call": { "method": "POST", "path": "/api/v1/admin/sessions", "body": {} } });
        assert_eq!(window.ask("call", again), Err(json!({ "code": "NOT_FOR_THE_PAGE" })));
        assert_eq!(window.ask("sign_out", json!({})), Ok(Value::Null));
        assert!(!small.has_session());
        assert_eq!(window.ask("opening", json!({})).unwrap()["hasSession"], false);
        assert!(!fs::read_to_string(home.path().join("settings.json")).unwrap().contains(TOKEN));
    }

    #[test]
    fn a_session_ends_with_the_server_s_word_and_never_follows_to_another_server() {
        let (home, small, other) = (tempfile::tempdir().unwrap(), SmallServer::start(), SmallServer::start());
        let window = Window::open(home.path());
        let credentials = json!({ "credentials": { "email": EMAIL, "password": PASSWORD } });
        let me = || window.ask("call", json!({ "call": { "method": "GET", "path": "/api/v1/admin/me" } })).unwrap();
        window.choose(&small.url()).unwrap();
        window.ask("sign_in", credentials.clone()).unwrap();
        assert_eq!(me()["status"], 200);
        small.ends_the_session();
        assert_eq!(me()["status"], 401);
        assert_eq!(window.ask("opening", json!({})).unwrap()["hasSession"], false);

        window.ask("sign_in", credentials.clone()).unwrap();
        small.says("/api/v1/admin/me", 401, r#"{"meta": {"errorCode": "REAUTH_REQUIRED", "requestId": "r"}}"#);
        assert_eq!(me()["status"], 401);
        assert_eq!(window.ask("opening", json!({})).unwrap()["hasSession"], true, "a step up is no end");
        window.ask("sign_in", credentials).unwrap();
        window.choose(&other.url()).unwrap();
        assert_eq!(window.ask("opening", json!({})).unwrap()["hasSession"], false);
        assert_eq!(me()["status"], 401, "the other server was shown no token");
    }

    #[test]
    fn waiting_is_told_in_seconds_and_an_answer_without_an_envelope_is_no_answer() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        let credentials = json!({ "credentials": { "email": EMAIL, "password": PASSWORD } });
        let sessions = "POST /api/v1/admin/sessions";
        small.says(sessions, 429, r#"{"meta": {"errorCode": "RATE_LIMITED", "requestId": "r"}}"#);
        let limited = json!({ "code": "RATE_LIMITED", "requestId": "r", "retryAfterSeconds": 7 });
        assert_eq!(window.ask("sign_in", credentials.clone()), Err(limited));
        for (status, body, code) in
            [(502, "<h1>Bad Gateway</h1>", "FAILING"), (201, "{}", "NOT_POISHA"), (200, "", "NOT_POISHA")]
        {
            small.says(sessions, status, body);
            assert_eq!(window.ask("sign_in", credentials.clone()), Err(json!({ "code": code })));
        }
    }
}
