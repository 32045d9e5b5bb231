//! Two hundred invoices as PDFs, laid out on this machine.

use crate::{real_server::RealServer, rig::Window, verdict};
use serde_json::{Value, json};
use std::fs;
use thirtyfour::prelude::*;

const INVOICES: usize = 200;
const AIM_MS: u64 = 5_000;

/// Presses the button of that name, and answers how long it took until what came of it is said.
const PRINT: &str = "const done = arguments[0]; const began = performance.now(); \
    [...document.querySelectorAll('.panel button')].find((one) => one.innerText.trim() === 'Begin').click(); \
    const look = () => { const said = document.querySelector('[data-testid=printed]'); \
        if (said) done([performance.now() - began, said.innerText]); else requestAnimationFrame(look); }; look();";
/// Scrolls until every invoice is loaded.
const LOAD: &str = "const done = arguments[0]; const box = document.querySelector('main .scroll'); const look = () => { \
    box.scrollTop = box.scrollHeight; const table = box.querySelector('table'); \
    const last = Math.max(...[...table.querySelectorAll('tbody tr[aria-rowindex]')].map((row) => +row.ariaRowIndex || \
        +row.getAttribute('aria-rowindex'))); \
    if (last > +table.getAttribute('aria-rowcount')) done(last); else setTimeout(look, 50); }; look();";

pub(crate) async fn run(window: &Window, server: &RealServer) -> WebDriverResult<()> {
    issue(server).await;
    window.press("label.test").await?;
    window.goes(&format!("#/invoices?customerReference={CUSTOMER}")).await?;
    window.reads("header.top .count", &INVOICES.to_string()).await?;
    window.page_says(LOAD).await?;
    window.press("thead input[type=checkbox]").await?;
    window.reads("footer.bulk strong", &format!("{INVOICES} selected")).await?;
    window.press_named("PDFs to a folder…").await?;
    window.see(".panel button.main").await?;
    let said = window.page_says(PRINT).await?;
    let text = said[1].as_str().unwrap_or_default();
    assert!(text.starts_with(&format!("{INVOICES} PDFs are in ")), "{text}");
    let took = said[0].as_f64().map_or(u64::MAX, |ms| format!("{ms:.0}").parse().unwrap_or(u64::MAX));
    verdict("200 invoices as PDFs into a folder", "below 5 s", &format!("{took} ms"), took < AIM_MS);
    let folder = text.trim_start_matches(|letter: char| letter != '/').trim_end_matches('.').trim();
    let (mut files, mut bytes) = (0, 0);
    for entry in fs::read_dir(folder)? {
        (files, bytes) = (files + 1, bytes + entry?.metadata()?.len());
    }
    println!("  {files} files of {} KiB each", bytes / 1_024 / files.max(1));
    window.press_named("Close").await?;
    window.goes_away(".veil").await?;
    window.press("label.live").await
}

const CUSTOMER: &str = "printed-by-the-benchmark";

/// Has invoices issued for an application, in TEST.
async fn issue(server: &RealServer) {
    let desk = server.desk(&server.root).await;
    let apps = desk.get("/admin/apps?size=100").await;
    let demo = apps["data"].as_array().unwrap().iter().find(|app| !app["name"].as_str().unwrap().starts_with("Shop "));
    let path = format!("/admin/apps/{}/invoices/TEST", demo.unwrap()["id"].as_str().unwrap());
    for place in 0..INVOICES {
        let line =
            |name: &str| json!({ "description": name, "qty": place + 1, "unitAmountMinor": 12_550, "taxRateBp": 750 });
        let body = json!({
            "customerReference": CUSTOMER, "customerName": "Rahima Begum",
            "lineItems": [line("Miniket rice, 25 kg"), line("মিনিকেট চাল, ২৫ কেজি")],
        });
        let made = desk.post(&path, &body).await;
        assert_ne!(made["data"]["number"], Value::Null, "{made}");
    }
}
