//! A window without a screen, for the tests of what it can ask for.

use crate::{desk::Desk, files::Files, furnish, papers::Papers, printer::Printers, settings::SettingsFile};
use serde_json::{Value, json};
use std::path::Path;
use tauri::{
    WebviewWindow, WebviewWindowBuilder,
    http::HeaderMap,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets},
    webview::InvokeRequest,
};

/// A window without a screen, with its settings in a folder.
pub(crate) struct Window(WebviewWindow<MockRuntime>);

impl Window {
    pub(crate) fn open(home: &Path) -> Window {
        rustls::crypto::ring::default_provider().install_default().ok();
        let app = furnish(mock_builder()).build(mock_context(noop_assets())).unwrap();
        tauri::Manager::manage(&app, Desk::open(SettingsFile::at(home.join("settings.json"))));
        tauri::Manager::manage(&app, Files::within(home.join("Downloads")));
        tauri::Manager::manage(&app, Papers::default());
        tauri::Manager::manage(&app, Printers::within(&home.join("programs")));
        Window(WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap())
    }

    pub(crate) fn ask(&self, command: &str, with: Value) -> Result<Value, Value> {
        self.send(command, InvokeBody::Json(with), HeaderMap::new())
    }

    /// Hands over a piece of a file.
    pub(crate) fn hand(&self, upload: &Value, piece: &[u8]) -> Result<Value, Value> {
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

    pub(crate) fn choose(&self, address: &str) -> Result<Value, Value> {
        self.ask("choose_server", json!({ "address": address }))
    }
}
