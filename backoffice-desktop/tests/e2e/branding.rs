//! How an application looks on paper: its logo, from a file of this machine onto every invoice, and off again.

use crate::{finance::sits, real_server::RealServer, rig::Rig};
use serde_json::{Value, json};
use std::fs;
use thirtyfour::prelude::*;

#[tokio::test]
async fn a_logo_is_seen_on_the_paper_until_it_is_taken_off() -> WebDriverResult<()> {
    let server = RealServer::start();
    let root = server.root.clone();
    let desk = server.desk(&root).await;
    let app = desk.get("/admin/apps?size=1").await["data"][0]["id"].as_str().unwrap().to_owned();
    let template = format!("/admin/apps/{app}/invoice-template/TEST");
    let rig = Rig::start();
    let (logo, text) = (rig.home().join("logo.png"), rig.home().join("text.png"));
    fs::write(&logo, include_bytes!("../../icons/icon.png"))?;
    fs::write(&text, "no picture")?;
    let window = sits(&rig, &server, &root).await?;
    window.goes(&format!("#/apps/{app}?part=paper")).await?;
    window.reads_so(".fine", |said| said.ends_with("It has no logo.")).await?;

    window.see("input[type=file]").await?.send_keys(text.display().to_string()).await?;
    window.reads_so(".trouble-box", |said| said.contains("req_")).await?;
    assert_eq!(desk.get(&template).await["data"].get("logoUrl").unwrap_or(&Value::Null), &Value::Null);

    window.see("input[type=file]").await?.send_keys(logo.display().to_string()).await?;
    window.reads_so(".toast", |said| said.starts_with("The logo is on invoices from now on.")).await?;
    window.reads_so(".fine", |said| said.ends_with("A logo is on it.")).await?;
    window.see(".preview img.logo").await?;
    let is_drawn = "const logo = document.querySelector('.preview img.logo'); \
                    logo.decode().then(() => arguments[0](logo.naturalWidth > 0), () => arguments[0](false))";
    window.comes_to(is_drawn, &json!(true)).await?;
    assert_ne!(desk.get(&template).await["data"]["logoUrl"], Value::Null);
    window.looks_well("paper-with-logo").await?;

    window.press_named("Take the logo off…").await?;
    window.press_named("Take it off").await?;
    window.gone(".preview .logo").await?;
    window.reads_so(".fine", |said| said.ends_with("It has no logo.")).await?;
    assert_eq!(desk.get(&template).await["data"].get("logoUrl").unwrap_or(&Value::Null), &Value::Null);
    window.looks_well("paper-without-logo").await?;
    window.close().await
}
