//! Everything that the window can ask for; what it asks of `papers` stands there. A command reads, calls, and shows;
//! `capabilities/main.json` allows each one.

use crate::{
    address::ServerAddress,
    appearance::Appearance,
    call::{Answer, Call, Credentials, NotCalled},
    desk::{Desk, Refused},
    dialogs,
    files::{FileRefused, Files},
    server::Sight,
    uploads::Uploads,
};
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tauri::{
    AppHandle, Runtime, State,
    ipc::{InvokeBody, Request},
};

/// Under which number a piece of a file is handed over; its body is the piece alone.
const UPLOAD: &str = "upload";

/// Where a first look for a server goes: `poisha serve` on this machine.
const SUGGESTION: &str = "http://127.0.0.1:8080";

/// What a window begins with.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Opening {
    app_version: &'static str,
    /// None at the first start.
    server: Option<String>,
    suggestion: &'static str,
    appearance: Appearance,
    are_settings_lost: bool,
    /// The page may be loaded again while somebody is signed in.
    has_session: bool,
}

/// A server that has just been chosen, and how it was found.
#[derive(Debug, Serialize)]
pub(crate) struct Chosen {
    server: String,
    sight: Sight,
}

/// What is known before anything is asked.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn opening(desk: State<'_, Desk>) -> Opening {
    let settings = desk.settings();
    Opening {
        app_version: env!("CARGO_PKG_VERSION"),
        server: settings.server.map(String::from),
        suggestion: SUGGESTION,
        appearance: settings.appearance,
        are_settings_lost: desk.are_settings_lost(),
        has_session: desk.server().is_ok_and(|server| server.has_session()),
    }
}

/// Checks an address for real, and keeps it when a Poisha answers there.
#[tauri::command]
pub(crate) async fn choose_server(desk: State<'_, Desk>, address: String) -> Result<Chosen, Refused> {
    let address = ServerAddress::read(&address)?;
    let server = address.to_string();
    Ok(Chosen { server, sight: desk.choose_server(address).await? })
}

/// Keeps how the window looks.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn choose_appearance(desk: State<'_, Desk>, appearance: Appearance) -> Result<(), Refused> {
    desk.choose_appearance(appearance)
}

/// Looks at the server.
#[tauri::command]
pub(crate) async fn look(desk: State<'_, Desk>) -> Result<Sight, Refused> {
    Ok(desk.server()?.look().await)
}

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

/// Keeps a text as a file; answers where, or nothing when whoever was asked let it be.
#[tauri::command]
pub(crate) async fn keep_text<R: Runtime>(
    app: AppHandle<R>,
    files: State<'_, Files>,
    name: String,
    text: String,
    is_asked: bool,
) -> Result<Option<PathBuf>, Refused> {
    let Some(place) = dialogs::place(&app, &files, name, is_asked).await? else { return Ok(None) };
    files.keep(&place, text.as_bytes()).map(Some).map_err(|error| Refused::file(FileRefused::NotSaved, &error))
}

/// Fetches a document of the API into a file; answers where, or nothing when whoever was asked let it be.
#[tauri::command]
pub(crate) async fn keep_document<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    files: State<'_, Files>,
    path: String,
    name: String,
    is_asked: bool,
) -> Result<Option<PathBuf>, Refused> {
    let call = Call { method: "GET".to_owned(), path, body: None, idempotency_key: None };
    let Some(place) = dialogs::place(&app, &files, name, is_asked).await? else { return Ok(None) };
    Ok(Some(files.keep_document(&*desk.server()?, &call, &place).await?))
}

/// Shows what was kept.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn open_kept(files: State<'_, Files>, path: String) -> Result<(), Refused> {
    files.open(Path::new(&path)).map_err(|error| Refused::file(FileRefused::NotOpened, &error))
}

/// Begins to send a file; answers under which number its pieces are handed over.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn begin_upload(
    desk: State<'_, Desk>,
    uploads: State<'_, Uploads>,
    method: String,
    path: String,
    size: u64,
) -> Result<u32, Refused> {
    let call = Call { method, path, body: None, idempotency_key: None };
    Ok(uploads.begin(desk.server()?, call, size)?)
}

/// Takes a piece of a file as it is. False when the server takes no more, and its answer is there.
#[tauri::command]
pub(crate) async fn send_piece(uploads: State<'_, Uploads>, request: Request<'_>) -> Result<bool, Refused> {
    let named = request.headers().get(UPLOAD).and_then(|value| value.to_str().ok()?.parse().ok());
    let (Some(id), InvokeBody::Raw(piece)) = (named, request.body()) else {
        return Err(NotCalled::NotForThePage.into());
    };
    Ok(uploads.send(id, piece.clone()).await?)
}

/// What the server says to the whole file.
#[tauri::command]
pub(crate) async fn finish_upload(uploads: State<'_, Uploads>, upload: u32) -> Result<Answer, Refused> {
    uploads.finish(upload).await
}

/// Gives a file up.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn stop_upload(uploads: State<'_, Uploads>, upload: u32) {
    uploads.stop(upload);
}

#[cfg(test)]
mod tests {
    use crate::{
        desk::Desk,
        files::Files,
        furnish,
        papers::Papers,
        settings::SettingsFile,
        small_server::{CODE, EMAIL, PASSWORD, SmallServer, TOKEN},
    };
    use serde_json::{Value, json};
    use std::{fs, path::Path};
    use tauri::{
        WebviewWindow, WebviewWindowBuilder,
        http::HeaderMap,
        ipc::{CallbackFn, InvokeBody},
        test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets},
        webview::InvokeRequest,
    };

    /// A window without a screen, with its settings in a folder.
    struct Window(WebviewWindow<MockRuntime>);

    impl Window {
        fn open(home: &Path) -> Window {
            rustls::crypto::ring::default_provider().install_default().ok();
            let app = furnish(mock_builder()).build(mock_context(noop_assets())).unwrap();
            tauri::Manager::manage(&app, Desk::open(SettingsFile::at(home.join("settings.json"))));
            tauri::Manager::manage(&app, Files::within(home.join("Downloads")));
            tauri::Manager::manage(&app, Papers::default());
            Window(WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap())
        }

        fn ask(&self, command: &str, with: Value) -> Result<Value, Value> {
            self.send(command, InvokeBody::Json(with), HeaderMap::new())
        }

        /// Hands over a piece of a file.
        fn hand(&self, upload: &Value, piece: &[u8]) -> Result<Value, Value> {
            let mut headers = HeaderMap::new();
            headers.insert("upload", upload.to_string().parse().unwrap());
            self.send("send_piece", InvokeBody::Raw(piece.to_vec()), headers)
        }

        fn send(&self, command: &str, body: InvokeBody, headers: HeaderMap) -> Result<Value, Value> {
            let request = InvokeRequest {
                cmd: command.to_owned(),
                callback: CallbackFn(0),
                error: CallbackFn(1),
                url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse().unwrap(),
                body,
                headers,
                invoke_key: INVOKE_KEY.to_owned(),
            };
            get_ipc_response(&self.0, request).map(|answer| answer.deserialize().unwrap())
        }

        fn choose(&self, address: &str) -> Result<Value, Value> {
            self.ask("choose_server", json!({ "address": address }))
        }
    }

    #[test]
    fn a_first_start_ends_with_a_server_that_the_next_start_remembers() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let window = Window::open(home.path());
        let first = window.ask("opening", json!({})).unwrap();
        assert_eq!(
            first,
            json!({
                "appVersion": env!("CARGO_PKG_VERSION"), "server": null, "suggestion": "http://127.0.0.1:8080",
                "appearance": "system", "areSettingsLost": false, "hasSession": false,
            })
        );
        assert_eq!(window.ask("look", json!({})), Err(json!({ "code": "NO_SERVER" })));
        let sight = json!({ "state": "ready", "version": "0.1.0" });
        let chosen = window.choose(&format!(" {}/ ", small.url()));
        assert_eq!(chosen, Ok(json!({ "server": small.url(), "sight": sight })));
        window.ask("choose_appearance", json!({ "appearance": "dark" })).unwrap();

        let next = Window::open(home.path());
        let opening = next.ask("opening", json!({})).unwrap();
        assert_eq!((&opening["server"], &opening["appearance"]), (&json!(small.url()), &json!("dark")));
        assert_eq!(next.ask("look", json!({})), Ok(sight));
    }

    #[test]
    fn an_address_that_is_refused_changes_nothing() {
        let (home, small, other) = (tempfile::tempdir().unwrap(), SmallServer::start(), SmallServer::start());
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        other.says("/openapi.json", 200, "<p>It works!</p>");
        for (address, code) in [
            ("poisha", "NOT_A_WEB_ADDRESS"),
            ("http://10.0.0.7:8080", "PLAIN_HTTP"),
            ("https://me:mine@127.0.0.1", "WITH_CREDENTIALS"),
            ("http://127.0.0.1:8080/docs", "MORE_THAN_THE_SERVER"),
            (&other.url(), "NOT_POISHA"),
        ] {
            assert_eq!(window.choose(address), Err(json!({ "code": code })), "{address}");
        }
        assert_eq!(Window::open(home.path()).ask("opening", json!({})).unwrap()["server"], small.url());
    }

    #[test]
    fn a_server_that_is_not_ready_can_be_chosen() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        small.is_not_ready("migrations are missing");
        let sight = json!({ "state": "notReady", "version": "0.1.0", "problems": ["migrations are missing"] });
        assert_eq!(Window::open(home.path()).choose(&small.url()).unwrap()["sight"], sight);
    }

    #[test]
    fn settings_that_cannot_be_read_or_kept_are_told_of() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        fs::write(home.path().join("settings.json"), "not settings").unwrap();
        let window = Window::open(home.path());
        assert_eq!(window.ask("opening", json!({})).unwrap()["areSettingsLost"], true);
        fs::remove_file(home.path().join("settings.json")).unwrap();
        fs::create_dir_all(home.path().join("settings.json/in the way")).unwrap();
        assert_eq!(window.choose(&small.url()).unwrap_err()["code"], "NOT_KEPT");
        assert_eq!(window.ask("look", json!({})), Err(json!({ "code": "NO_SERVER" })));
    }

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
    fn documents_are_kept_as_they_come_and_a_refusal_leaves_nothing() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        let path = "/api/v1/admin/invoices/inv_1/pdf";
        let keep = |path: &str| {
            window.ask("keep_document", json!({ "path": path, "name": "invoice-1.pdf", "isAsked": false }))
        };
        assert_eq!(keep(path), Err(json!({ "code": "SESSION_EXPIRED", "requestId": "req_small" })));
        assert_eq!(keep("/metrics").unwrap_err()["code"], "NOT_POISHA");
        assert!(!home.path().join("Downloads").exists());
        small.says(path, 200, "%PDF-1.7");
        let kept = keep(path).unwrap();
        assert_eq!(fs::read_to_string(kept.as_str().unwrap()).unwrap(), "%PDF-1.7");
        let text = window.ask("keep_text", json!({ "name": "payments.csv", "text": "id", "isAsked": false })).unwrap();
        assert_eq!(fs::read_to_string(text.as_str().unwrap()).unwrap(), "id");
        let elsewhere = window.ask("keep_text", json!({ "name": "../payments.csv", "text": "id", "isAsked": false }));
        assert_eq!(elsewhere.unwrap_err()["code"], "NOT_SAVED");
        assert_eq!(window.ask("open_kept", json!({ "path": "/etc/passwd" })).unwrap_err()["code"], "NOT_OPENED");
    }

    #[test]
    fn a_file_goes_piece_by_piece_with_the_session_and_one_at_a_time() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        let path = "/api/v1/admin/reconciliation/statements?gateway=bkash&fileName=a.csv";
        let begin_by = |method: &str, path: &str, size: usize| {
            window.ask("begin_upload", json!({ "method": method, "path": path, "size": size }))
        };
        let begin = |path: &str, size: usize| begin_by("POST", path, size);
        let finish = |upload: &Value| window.ask("finish_upload", json!({ "upload": upload }));
        let refused = Err(json!({ "code": "NOT_FOR_THE_PAGE" }));
        assert_eq!(begin("/metrics", 1), refused);
        assert_eq!(begin_by("DELETE", path, 1), refused);
        assert!(begin_by("PUT", path, 1).is_ok());
        let alone = begin(path, 0).unwrap();
        assert_eq!(finish(&alone).unwrap()["status"], 401, "nobody is signed in");

        let credentials = json!({ "credentials": { "email": EMAIL, "password": PASSWORD } });
        window.ask("sign_in", credentials).unwrap();
        let given_up = begin(path, 6).unwrap();
        let upload = begin(path, 6).unwrap();
        assert_eq!(window.hand(&given_up, b"abc"), refused, "another file has taken its place");
        assert_eq!(window.ask("send_piece", json!({ "upload": upload })), refused, "a piece is bytes");
        assert_eq!(window.hand(&upload, b"abc"), Ok(json!(true)));
        assert_eq!(window.hand(&upload, b"def"), Ok(json!(true)));
        let kept = finish(&upload).unwrap();
        assert_eq!(kept["status"], 201);
        let kept: Value = serde_json::from_str(kept["body"].as_str().unwrap()).unwrap();
        assert_eq!(kept["data"], json!({ "file": "abcdef" }));
        assert_eq!(finish(&upload), refused, "it was answered");
        let stopped = begin(path, 6).unwrap();
        assert_eq!(window.ask("stop_upload", json!({ "upload": stopped })), Ok(Value::Null));
        assert_eq!(window.hand(&stopped, b"abc"), refused);
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
