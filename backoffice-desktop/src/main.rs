//! The desktop back office of Poisha: one window, over the public API and nothing else.
//!
//! The web view shows, and reaches nothing by itself: the network, files and every credential stay on this side, behind
//! the few commands of `commands`. Of this workspace it knows what lays paper out, and no other member of it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod address;
mod appearance;
mod brand;
mod call;
mod closing;
mod commands;
mod desk;
mod dialogs;
mod files;
mod locale;
#[cfg(target_os = "linux")]
mod painting;
mod papers;
mod printer;
mod server;
mod settings;
#[cfg(test)]
#[path = "../tests/e2e/small_server.rs"]
mod small_server;
mod tables;
mod uploads;

use closing::Closing;
use desk::Desk;
use files::Files;
use papers::Papers;
use printer::Printers;
use settings::SettingsFile;
use tauri::{Builder, Manager, Runtime, Url, plugin};
use uploads::Uploads;

fn main() -> tauri::Result<()> {
    locale::replace_bare();
    // Whoever installed a provider first is right; without one no client could be built.
    rustls::crypto::ring::default_provider().install_default().ok();
    furnish(Builder::default())
        .setup(|app| {
            let settings = app.path().app_config_dir()?.join("settings.json");
            app.manage(Desk::open(SettingsFile::at(settings)));
            // Not every desktop has a folder for downloads by that name.
            let folder =
                app.path().download_dir().or_else(|_| app.path().home_dir().map(|home| home.join("Downloads")))?;
            app.manage(Files::within(folder));
            app.manage(Papers::default());
            app.manage(Printers::default());
            #[cfg(target_os = "linux")]
            for window in app.webview_windows().values() {
                painting::fit(window)?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// What a window can do, real or in a test.
fn furnish<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let stay = plugin::Builder::<R>::new("stay").on_navigation(|_, url| is_ours(url)).build();
    let builder = builder.plugin(stay).manage(Uploads::default()).manage(Closing::default());
    builder.on_window_event(closing::hear).invoke_handler(tauri::generate_handler![
        commands::opening::opening,
        commands::opening::choose_server,
        commands::opening::choose_appearance,
        commands::opening::look,
        commands::session::sign_in,
        commands::session::sign_out,
        commands::session::call,
        commands::files::keep_text,
        commands::files::keep_document,
        tables::keep_table,
        brand::logo,
        papers::pick_folder,
        papers::print_invoices,
        papers::stop_printing,
        commands::files::open_kept,
        commands::uploads::begin_upload,
        commands::uploads::send_piece,
        commands::uploads::finish_upload,
        commands::uploads::stop_upload,
        closing::hold_open,
        closing::close_window,
        printer::printers,
        printer::print_document
    ])
}

/// Whether a page is one of those that were built in. The window shows no other.
fn is_ours(url: &Url) -> bool {
    // Windows has no schemes of its own, and serves the same pages under this name.
    url.scheme() == "tauri" || (url.scheme() == "http" && url.host_str() == Some("tauri.localhost"))
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        let is_ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(is_ours("tauri://localhost/index.html#/settings") && is_ours("http://tauri.localhost/"));
        for elsewhere in [
            "http://127.0.0.1:8080/",
            "https://pay.example.com/",
            "about:blank",
            "file:///etc/passwd",
            "data:text/html,x",
        ] {
            assert!(!is_ours(elsewhere), "{elsewhere}");
        }
    }
}
