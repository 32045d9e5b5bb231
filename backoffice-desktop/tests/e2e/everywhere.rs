//! Every screen of the menu in the real window, by night and in large Bangla: all that is on it can be read, and fits.

use crate::{finance::sits, real_server::RealServer, rig::Rig};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

#[tokio::test]
async fn every_screen_can_be_read_by_night_and_in_large_bangla() -> WebDriverResult<()> {
    let server = RealServer::start();
    server.plays();
    let rig = Rig::start();
    let window = sits(&rig, &server, &server.root).await?;
    let menu =
        "arguments[0]([...document.querySelectorAll('nav a[href^=\"#/\"]')].map((link) => link.getAttribute('href')))";
    let menu: Vec<String> = serde_json::from_value(window.page_says(menu).await?).unwrap();
    assert!(menu.len() > 25, "{menu:?}");
    let usual = json!({ "mode": "TEST" });
    let large = json!({ "mode": "TEST", "language": "bn", "banglaDigits": true, "zoom": 200 });
    for (way, appearance, kept) in [("dark", "dark", usual), ("large-bangla", "light", large)] {
        let choose = format!(
            "const [done] = arguments; localStorage.setItem('poisha.ways', JSON.stringify({kept})); \
             window.__TAURI_INTERNALS__.invoke('choose_appearance', {{ appearance: '{appearance}' }}).then(() => done(true))"
        );
        assert_eq!(window.page_says(&choose).await?, Value::Bool(true));
        window.page.refresh().await?;
        window.see(".who").await?;
        for address in &menu {
            window.goes(address).await?;
            window.see(&format!("nav a[href='{address}'][aria-current=page]")).await?;
            window.see("main h1").await?;
            let has_come = "arguments[0](document.querySelector('main .busy, main .empty[aria-live]') === null)";
            window.comes_to(has_come, &json!(true)).await?;
            window.looks_well(&format!("{}-{way}", address.trim_start_matches("#/"))).await?;
        }
    }
    window.close().await
}
