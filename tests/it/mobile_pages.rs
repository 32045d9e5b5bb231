//! Paying from the mobile balance in real Chromium: our own page and the operator's, by day and night, in both languages,
//! without JavaScript, on phones and at a desk.

use domain::{apps::Settings, payments::Method};
use std::path::{Path, PathBuf};
use tests::{Result, TestApp};
use tokio::process::Command;

/// What customers do. The list stands here so that a journey cannot go missing unseen.
const JOURNEYS: [&str; 8] = [
    "gp-dark",
    "gp-light",
    "no-balance",
    "robi-at-a-desk",
    "robi-dark-bangla",
    "robi-light",
    "robi-small-bangla",
    "robi-without-javascript",
];

#[tokio::test(flavor = "multi_thread")]
async fn customers_pay_from_their_mobile_balance_in_a_browser() -> Result {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools");
    let modules = tools.join("node_modules/playwright-core");
    assert!(modules.is_dir(), "{} is not installed: run ./dev test", modules.display());
    let app = TestApp::start_with(Settings { methods: vec![Method::Dcb], ..Settings::default() }).await?;
    let pictures = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mobile");
    let mut node = Command::new("node");
    node.arg("mobile.mjs").arg(app.server.sandbox_url.clone().unwrap_or_default()).arg(&pictures);
    for name in JOURNEYS {
        node.arg(format!("{name}={}", app.create_payment(2_500).await?.checkout_url));
    }
    let seen = node.env("NO_PROXY", "127.0.0.1").current_dir(tools).kill_on_drop(true).output().await?;
    let (said, wrong) = (String::from_utf8_lossy(&seen.stdout), String::from_utf8_lossy(&seen.stderr));
    assert!(seen.status.success(), "{said}\n{wrong}\nPictures are in {}", pictures.display());
    let mut done: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("ok     a customer ")).collect();
    done.sort_unstable();
    assert_eq!(done, JOURNEYS);
    Ok(())
}
