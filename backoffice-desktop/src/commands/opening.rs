//! How a window begins: with the server that was chosen, and the look.

use crate::{
    address::ServerAddress,
    appearance::Appearance,
    closing::Closing,
    desk::{Desk, Refused},
    server::Sight,
};
use serde::Serialize;
use tauri::State;

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
pub(crate) fn opening(desk: State<'_, Desk>, closing: State<'_, Closing>) -> Opening {
    // What a page held that was loaded before is gone with it.
    closing.let_go();
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

#[cfg(test)]
mod tests {
    use crate::{commands::window::Window, small_server::SmallServer};
    use serde_json::json;
    use std::fs;

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
}
