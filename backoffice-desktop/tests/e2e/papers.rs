//! Invoices printed on this machine, of the server itself.

use crate::{
    finance::sits,
    real_server::{Desk, RealServer},
    rig::{Rig, Window},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path, time::Duration};
use thirtyfour::prelude::*;

const INVOICES: usize = 50;
/// A press that was built without optimizations is slow, and slower beside other tests.
const PRINTED_WITHIN: Duration = Duration::from_secs(180);

#[tokio::test]
async fn fifty_invoices_are_printed_here_as_the_server_prints_them() -> WebDriverResult<()> {
    let mut server = RealServer::start();
    let root = server.root.clone();
    let desk = server.desk(&root).await;
    issue(&desk).await;
    let rig = Rig::start();
    let downloads = rig.home().join("Downloads");
    let window = sits(&rig, &server, &root).await?;
    window.press("nav a[href='#/invoices']").await?;
    window.reads("header.top .count", &INVOICES.to_string()).await?;
    window.press("thead input[type=checkbox]").await?;
    window.reads_so("footer.bulk strong", |said| said == "50 selected").await?;

    asks(&window).await?;
    window.looks_well("papers-asked").await?;
    window.press_named("Begin").await?;
    printed(&window, &format!("{INVOICES} PDFs are in {}.", downloads.join("poisha-invoices").display())).await?;
    window.looks_well("papers-printed").await?;
    let here = papers_in(&downloads.join("poisha-invoices"));
    assert_eq!(here.len(), INVOICES);
    let found = desk.get("/admin/invoices?mode=TEST&size=100").await;
    for invoice in found["data"].as_array().unwrap().iter().step_by(5) {
        let (id, number) = (invoice["id"].as_str().unwrap(), invoice["number"].as_str().unwrap());
        let there = desk.bytes(&format!("/admin/invoices/{id}/pdf")).await;
        assert!(here[&format!("{number}.pdf")] == there, "{number} is not what the server prints");
    }

    asks_again(&window).await?;
    server.stands_still();
    begins(&window).await?;
    window.press_named("Stop").await?;
    window.reads(".panel button", "One moment…").await?;
    server.goes_on();
    let said = printed(&window, "were not begun.").await?;
    let kept = papers_in(&downloads.join("poisha-invoices (2)")).len();
    assert!(kept < INVOICES && said.starts_with(&format!("{kept} PDF")), "{said}");

    fs::remove_dir_all(&downloads)?;
    fs::write(&downloads, "no folder")?;
    asks_again(&window).await?;
    window.press_named("Begin").await?;
    window.reads_so("[role=alert]", |said| said.starts_with("The file could not be saved. (")).await?;
    window.looks_well("papers-nowhere").await?;
    fs::remove_file(&downloads)?;

    server.stands_still();
    begins(&window).await?;
    server.breaks_down();
    let said = printed(&window, "were not begun.").await?;
    let kept = papers_in(&downloads.join("poisha-invoices")).len();
    assert!(kept < INVOICES && said.starts_with(&format!("{kept} PDF")), "{said}");
    window.reads_so(".panel li", |said| said.contains(": Nobody answers there.")).await?;
    window.looks_well("papers-left-alone").await?;
    server.comes_back();
    closes(&window).await?;
    let again = window.page.query(By::XPath("//button[normalize-space()='Try now']")).nowait().first().await;
    // Unless it was found again already.
    if let Ok(again) = again {
        again.click().await.ok();
    }
    window.reads("footer.bulk strong", "50 selected").await?;
    asks(&window).await?;
    window.press_named("Begin").await?;
    printed(&window, &format!("{INVOICES} PDFs are in {}.", downloads.join("poisha-invoices (2)").display())).await?;
    window.close().await
}

/// Has invoices issued for the demo application.
async fn issue(desk: &Desk) {
    let apps = desk.get("/admin/apps?size=1").await;
    let path = format!("/admin/apps/{}/invoices/TEST", apps["data"][0]["id"].as_str().unwrap());
    for place in 0..INVOICES {
        let line =
            |name: &str| json!({ "description": name, "qty": place + 1, "unitAmountMinor": 12_550, "taxRateBp": 750 });
        let body = json!({
            "customerReference": format!("customer-{place}"), "customerName": "Rahima Begum",
            "lineItems": [line("Miniket rice, 25 kg"), line("মিনিকেট চাল, ২৫ কেজি")],
        });
        let made = desk.post(&path, &body).await;
        assert_ne!(made["data"]["number"], Value::Null, "{made}");
    }
}

/// Opens the panel for what is selected.
async fn asks(window: &Window) -> WebDriverResult<()> {
    window.press_named("PDFs to a folder…").await
}

/// Opens it anew.
async fn asks_again(window: &Window) -> WebDriverResult<()> {
    closes(window).await?;
    asks(window).await
}

/// Begins while the server stands still: some have asked it, and none is done.
async fn begins(window: &Window) -> WebDriverResult<()> {
    window.press_named("Begin").await?;
    window.reads("progress + [role=status]", &format!("0 of {INVOICES}")).await
}

/// Closes the panel, and waits until it is out of the way.
async fn closes(window: &Window) -> WebDriverResult<()> {
    window.press_named("Close").await?;
    window.goes_away(".veil").await
}

/// Waits until a batch is done, and what is said of it contains this.
async fn printed(window: &Window, wanted: &str) -> WebDriverResult<String> {
    window.reads_within(PRINTED_WITHIN, "[data-testid=printed]", |said| said.contains(wanted)).await?;
    window.see("[data-testid=printed]").await?.text().await
}

/// What lies in a folder, by name: whole PDFs and nothing else.
fn papers_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let papers = fs::read_dir(folder).unwrap().map(|entry| {
        let entry = entry.unwrap();
        let (name, bytes) = (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap());
        assert!(name.ends_with(".pdf") && bytes.starts_with(b"%PDF-"), "{name}");
        (name, bytes)
    });
    papers.collect()
}
