//! Files on this machine: what is kept, and what was kept shown.

use crate::{
    call::Call,
    desk::{Desk, Refused},
    dialogs,
    files::{FileRefused, Files},
};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Runtime, State};

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

#[cfg(test)]
mod tests {
    use crate::{commands::window::Window, small_server::SmallServer};
    use serde_json::json;
    use std::fs;

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
}
