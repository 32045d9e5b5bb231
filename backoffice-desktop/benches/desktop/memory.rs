//! What the window holds while somebody looks at one screen after another for an hour.

use crate::{
    real_server::RealServer,
    rig::Rig,
    start::{processes, sits},
    verdict,
};
use std::{fs, time::Duration};
use thirtyfour::prelude::*;

/// Where somebody goes, by the address.
const SCREENS: [&str; 24] = [
    "overview",
    "payments",
    "payments?status=SUCCEEDED",
    "review",
    "refunds",
    "approvals",
    "orders",
    "catalogue",
    "discounts",
    "vouchers",
    "invoices",
    "exceptions",
    "disputes",
    "reconciliation",
    "statements",
    "terms",
    "settlement",
    "ledger",
    "months",
    "alerts",
    "webhooks",
    "callbacks",
    "apps",
    "audit",
];
/// Nobody reads a screen faster; what it asks the server for is there by then.
const LOOK: Duration = Duration::from_millis(400);
/// How often memory is looked at.
const SAMPLES: usize = 12;
/// It may have grown by so many hundredths from the first half to the second.
const GROWTH_AIM: u64 = 10;

/// On a list, the first is opened; then somebody goes on.
const OPEN: &str = "const done = arguments[0]; const row = document.querySelector('main tbody tr.active a'); \
    if (row) location.hash = row.getAttribute('href'); done(row !== null)";

pub(crate) async fn run(rig: &Rig, server: &RealServer, visits: usize) -> WebDriverResult<()> {
    let window = sits(rig, server).await?;
    let every = (visits / SAMPLES).max(1);
    let mut seen = Vec::new();
    for (visit, screen) in SCREENS.iter().cycle().take(visits).enumerate() {
        window.goes(&format!("#/{screen}")).await?;
        tokio::time::sleep(LOOK).await;
        if visit % 3 == 0 {
            window.page_says(OPEN).await?;
            tokio::time::sleep(LOOK).await;
        }
        if visit % every == every - 1 {
            seen.push(held_kib(rig) / 1_024);
        }
    }
    println!("{visits} screens looked at; the window and its page held {seen:?} MiB");
    // The first samples are of a window in which some screens were never opened.
    let (early, late) = seen.split_at(seen.len() / 2);
    let mean = |part: &[u64]| part.iter().sum::<u64>() / u64::try_from(part.len()).unwrap_or(1).max(1);
    let (early, late) = (mean(early), mean(late));
    let said = format!("{early} then {late} MiB");
    verdict(
        "memory in the first and the second half of an hour",
        "within 10 %",
        &said,
        late * 100 <= early * (100 + GROWTH_AIM),
    );
    window.close().await
}

/// What all processes of the window hold, with each shared page counted once.
fn held_kib(rig: &Rig) -> u64 {
    let of = |pid: u32| {
        let told = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().split(' ').next()?.parse::<u64>().ok()
    };
    processes(rig).into_iter().filter_map(of).sum()
}
