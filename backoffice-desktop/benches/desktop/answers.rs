//! From a key to the list that answers it, at a million payments.

use crate::{median, real_server::RealServer, rig::Window, verdict};
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::prelude::*;

const AIM_MS: u64 = 100;
const BETWEEN_KEYS: Duration = Duration::from_millis(100);
/// How often a key is pressed that only moves within the list.
const STEPS: usize = 60;

/// The search field, as a script finds it, and what a hand on it brings about.
const SEARCH: (&str, &str) = ("document.querySelector('[data-search]')", "input");
/// The filter by status.
const FILTER: (&str, &str) = (
    "[...document.querySelectorAll('.filters select')].find((one) => [...one.options].some((option) => option.value === 'SUCCEEDED'))",
    "change",
);
/// Puts what stands in the first argument into a field; answers how long it took until what is shown is the answer. That may
/// be known already and look like the one before: then nothing changes but the address.
fn put_into((field, event): (&str, &str)) -> String {
    format!(
        "const [text, done] = arguments; const field = {field}; const box = document.querySelector('main .scroll'); \
         const rows = box.querySelector('tbody'); const before = rows.innerText; const address = location.hash; \
         let [asked, frames] = [false, 0]; \
         const watch = new MutationObserver(() => (asked = true)); \
         watch.observe(box, {{ attributes: true, attributeFilter: ['aria-busy'] }}); \
         const began = performance.now(); field.value = text; field.dispatchEvent(new Event('{event}', {{ bubbles: true }})); \
         const shown = () => {{ watch.disconnect(); done(performance.now() - began); }}; \
         const look = () => {{ const busy = box.getAttribute('aria-busy') === 'true'; \
             const is_known = location.hash !== address && ++frames > 2; \
             if (!busy && (asked || is_known || rows.innerText !== before)) requestAnimationFrame(shown); \
             else requestAnimationFrame(look); }}; look();"
    )
}

/// Presses a key that moves to another row; answers how long it took until that is shown.
const STEP: &str = "const [key, done] = arguments; const box = document.querySelector('main .scroll'); \
    const at = () => document.querySelector('main tr.active')?.getAttribute('aria-rowindex'); const before = at(); \
    const began = performance.now(); box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); \
    const look = () => { if (at() !== before) requestAnimationFrame(() => done(performance.now() - began)); \
        else requestAnimationFrame(look); }; look();";

pub(crate) async fn run(window: &Window, server: &RealServer) -> WebDriverResult<()> {
    window.goes("#/payments").await?;
    window.see("main tbody tr.active").await?;
    let found = server.says(&server.root, "/admin/payments?mode=LIVE&size=40").await;
    let mut texts = Vec::new();
    for row in found["data"].as_array().unwrap() {
        let payment = &row["payment"];
        texts.extend(["customerReference", "customerEmail"].iter().filter_map(|name| payment[*name].as_str()));
        texts.extend(payment["attempts"][0]["reference"].as_str());
    }
    texts.dedup();
    // The whole list stands between two answers, and some texts are known to nobody.
    let (search, filter) = (put_into(SEARCH), put_into(FILTER));
    let mut typed = Vec::new();
    for text in texts.iter().chain(&["nobody@example.com", "T0", "CE"]).take(STEPS) {
        typed.push(took(window, &search, text).await?);
        typed.push(took(window, &search, "").await?);
    }
    let mut chosen = Vec::new();
    for status in ["PENDING", "REVIEW", "SUCCEEDED", "FAILED", "EXPIRED", "CANCELLED", ""] {
        chosen.push(took(window, &filter, status).await?);
    }
    let mut moved = Vec::new();
    for step in 0..STEPS {
        moved.push(took(window, STEP, if step % 10 == 9 { "PageDown" } else { "ArrowDown" }).await?);
    }
    for (what, measured) in [
        ("a key in the search field to its answer", &typed),
        ("a filter chosen to its answer", &chosen),
        ("a key to the next row", &moved),
    ] {
        let (middle, worst) = (median(measured), measured.iter().max().copied().unwrap_or_default());
        let said = format!("{middle} ms, at most {worst}");
        verdict(what, "below 100 ms", &said, middle < AIM_MS);
    }
    Ok(())
}

async fn took(window: &Window, script: &str, with: &str) -> WebDriverResult<u64> {
    // No hand is faster, and a key that follows at once takes the place of the one before.
    tokio::time::sleep(BETWEEN_KEYS).await;
    let said: Value = window.page.execute_async(script, vec![json!(with)]).await?.json().clone();
    // Whole milliseconds are enough.
    Ok(said.as_f64().map_or(u64::MAX, |ms| format!("{ms:.0}").parse().unwrap_or(u64::MAX)))
}
