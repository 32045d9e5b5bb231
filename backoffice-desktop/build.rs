//! Gathers what the window is built from: its screens, and the list of commands that they may call.

#![expect(clippy::unwrap_used, reason = "a build that cannot go on says so by panicking")]

use std::{fs, path::Path};
use tauri_build::{AppManifest, Attributes};

/// Every command. `capabilities/main.json` allows them one by one; what is not named there cannot be called.
const COMMANDS: &[&str] = &[
    "opening",
    "choose_server",
    "choose_appearance",
    "look",
    "sign_in",
    "sign_out",
    "call",
    "keep_text",
    "keep_document",
    "keep_table",
    "logo",
    "pick_folder",
    "print_invoices",
    "stop_printing",
    "open_kept",
    "begin_upload",
    "send_piece",
    "finish_upload",
    "stop_upload",
    "hold_open",
    "close_window",
    "printers",
    "print_document",
];

fn main() {
    // A fresh checkout has no built screens, and lints and unit tests need none.
    let screens = Path::new("ui/dist/index.html");
    if !screens.exists() {
        fs::create_dir_all("ui/dist").unwrap();
        fs::write(screens, "<p>The screens are not built. Run ./dev desktop.</p>\n").unwrap();
    }
    println!("cargo::rerun-if-changed=ui/dist");
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS))).unwrap();
}
