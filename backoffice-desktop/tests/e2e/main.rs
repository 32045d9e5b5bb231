//! The real application in a real window, against a real server: what somebody sees from the first start on.
//!
//! Pictures of every screen lie in the build directory, under `tmp/desktop`.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod branding;
mod closing;
mod everywhere;
mod exceptions;
mod finance;
mod hand;
mod papers;
mod real_server;
mod rig;
mod small_server;

use rig::{POLL, Rig, WAIT};
use serde_json::{Value, json};
use small_server::{CODE, EMAIL, PASSWORD, SmallServer, TOKEN};
use std::time::Instant;
use thirtyfour::prelude::*;

#[tokio::test]
async fn a_first_start_asks_for_a_server_and_the_next_one_remembers() -> WebDriverResult<()> {
    let (rig, small, other) = (Rig::start(), SmallServer::start(), SmallServer::start());
    other.says("/openapi.json", 200, "<p>It works!</p>");
    let window = rig.open().await?;
    assert_eq!(window.page.title().await?, "Poisha Back Office");
    window.reads("h1", "Welcome to the back office").await?;
    let field = window.see("#address").await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("http://127.0.0.1:8080"));
    window.looks_well("welcome-light").await?;
    for (address, sentence) in [
        ("poisha", "This is not a web address."),
        ("http://10.0.0.7:8080", "Beyond this machine the address must begin with https://."),
        (&other.url(), "Something answers there, but it is not Poisha."),
        ("http://127.0.0.1:1", "Nobody answers there."),
    ] {
        window.enters(address).await?;
        window.reads_so("#address-wrong", |said| said.starts_with(sentence)).await?;
    }
    window.looks_well("welcome-refused").await?;
    window.enters(&small.url()).await?;
    window.reads("h1", "Sign in").await?;
    window.looks_well("sign-in-light").await?;
    window.signs_in().await?;
    window.reads("h1", "Overview").await?;
    window.reads(".facts code", &small.url()).await?;
    window.reads(".facts dd", env!("CARGO_PKG_VERSION")).await?;
    window.looks_well("ready-light").await?;
    let kept: Value = serde_json::from_str(&rig.settings()).unwrap();
    assert_eq!(kept, json!({ "server": small.url(), "appearance": "system" }));
    window.close().await?;

    small.is_version("0.7.0");
    let window = rig.open().await?;
    window.reads("h1", "Sign in").await?;
    window.signs_in().await?;
    window.reads("h1", "Overview").await?;
    window.reads(".facts dd", "0.7.0").await?;
    window.close().await
}

#[tokio::test]
async fn a_server_that_goes_away_is_missed_and_found_again() -> WebDriverResult<()> {
    let (rig, mut small) = (Rig::start(), SmallServer::start());
    let window = rig.open().await?;
    window.enters(&small.url()).await?;
    window.signs_in().await?;
    window.reads(".pulse strong", "Ready").await?;
    window.reads("h1", "Overview").await?;
    small.is_not_ready("the database does not answer");
    window.reads("h1", "Poisha is not ready").await?;
    window.reads(".problems li", "the database does not answer").await?;
    window.looks_well("not-ready-light").await?;
    small.goes_away();
    window.reads("h1", "The server is away").await?;
    window.reads(".pulse strong", "Away").await?;
    window.looks_well("away-light").await?;
    small.is_ready();
    small.is_version("0.2.0");
    small.comes_back();
    window.reads("h1", "Overview").await?;
    window.reads(".facts dd", "0.2.0").await?;

    small.goes_away();
    window.reads("h1", "The server is away").await?;
    // By now the pauses are long enough that nobody but the button can have asked, on a slow machine either.
    let is_long = |said: &str| said.split(' ').any(|word| word.parse::<u32>().is_ok_and(|seconds| seconds > 10));
    window.reads_so("[data-testid=next]", is_long).await?;
    small.comes_back();
    let asked = small.asked().len();
    window.press("main button.main").await?;
    window.reads("h1", "Overview").await?;
    assert_eq!(small.asked()[asked..asked + 2], ["/openapi.json", "/health/ready"]);
    window.close().await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough() -> WebDriverResult<()> {
    let (rig, small) = (Rig::start().without_pictures(), SmallServer::start());
    let window = rig.open().await?;
    window.key(Key::Tab).await?;
    let at = window.page.active_element().await?;
    assert_eq!(at.id().await?.as_deref(), Some("address"), "the first stop is the one question");
    assert_ne!(at.css_value("outline-style").await?, "none", "the focus can be seen");
    window.enters(&small.url()).await?;
    window.reads("h1", "Sign in").await?;
    let at = window.page.active_element().await?;
    assert_eq!(at.id().await?.as_deref(), Some("email"), "typing goes on at once");
    at.send_keys(EMAIL).await?;
    window.key(Key::Tab).await?;
    window.page.active_element().await?.send_keys(PASSWORD.to_owned() + Key::Enter).await?;
    window.reads("h1", "Overview").await?;
    assert_eq!(window.page.active_element().await?.text().await?, "Overview", "reading goes on at the heading");
    let mut settings = window.see("nav a[href='#/settings']").await?;
    settings.send_keys(Key::Enter + "").await?;
    window.reads("h1", "Settings").await?;
    settings = window.see("nav a[aria-current=page]").await?;
    assert_eq!(settings.text().await?, "Settings");
    window.see("input[value=system]").await?.send_keys(Key::Down + "").await?;
    window.see("html[data-appearance=light]").await?;
    window.close().await
}

#[tokio::test]
async fn settings_change_the_server_and_the_look_by_night() -> WebDriverResult<()> {
    let (rig, mut small, second) = (Rig::start(), SmallServer::start(), SmallServer::start());
    second.is_version("0.9.0");
    let window = rig.open().await?;
    window.enters(&small.url()).await?;
    window.press("nav a[href='#/settings']").await?;
    window.press("input[value=dark]").await?;
    window.see("html[data-appearance=dark]").await?;
    window.enters("http://10.0.0.7").await?;
    window.see(".wrong .icon").await?;
    window.looks_well("settings-dark").await?;
    window.enters(&second.url()).await?;
    window.reads(".done", &format!("Connected to {}.", second.url())).await?;
    window.press("nav a[href='#/overview']").await?;
    window.reads("h1", "Sign in").await?;
    window.looks_well("sign-in-dark").await?;
    window.signs_in().await?;
    window.reads(".facts dd", "0.9.0").await?;
    window.looks_well("ready-dark").await?;
    second.is_not_ready("migrations are missing");
    window.reads("h1", "Poisha is not ready").await?;
    window.looks_well("not-ready-dark").await?;
    window.close().await?;
    drop(second);
    small.goes_away();

    let window = rig.open().await?;
    window.reads("h1", "The server is away").await?;
    window.looks_well("away-dark").await?;
    window.press("main a.quiet").await?;
    window.reads("h1", "Settings").await?;
    window.close().await
}

#[tokio::test]
async fn everything_fits_a_narrow_window() -> WebDriverResult<()> {
    let (rig, mut small) = (Rig::with((380, 640), "en_US.UTF-8"), SmallServer::start());
    let window = rig.open().await?;
    window.page.set_window_rect(0, 0, 380, 640).await?;
    window.comes_to("arguments[0](innerWidth)", &json!(380)).await?;
    window.looks_well("narrow-welcome").await?;
    window.enters(&small.url()).await?;
    window.reads("h1", "Sign in").await?;
    window.looks_well("narrow-sign-in").await?;
    window.signs_in().await?;
    window.reads("h1", "Overview").await?;
    window.looks_well("narrow-ready").await?;
    window.press("nav a[href='#/settings']").await?;
    window.press("input[value=dark]").await?;
    window.see("html[data-appearance=dark]").await?;
    window.looks_well("narrow-settings-dark").await?;
    window.press("nav a[href='#/overview']").await?;
    small.goes_away();
    window.reads("h1", "The server is away").await?;
    window.looks_well("narrow-away-dark").await?;
    window.close().await
}

#[tokio::test]
async fn somebody_signs_in_with_a_code_is_named_and_signs_out() -> WebDriverResult<()> {
    let (rig, small) = (Rig::start(), SmallServer::start());
    small.wants_a_code(true);
    let window = rig.open().await?;
    window.enters(&small.url()).await?;
    window.see("#email").await?.send_keys(EMAIL).await?;
    window.see("#password").await?.send_keys("wrong".to_owned() + Key::Enter).await?;
    window.reads_so("#sign-in-wrong", |said| said.starts_with("That is not right.")).await?;
    window.looks_well("sign-in-wrong").await?;
    window.see("#password").await?.send_keys(Key::Control + "a").await?;
    window.see("#password").await?.send_keys(PASSWORD.to_owned() + Key::Enter).await?;
    window.reads("h1", "One more step").await?;
    window.looks_well("sign-in-code").await?;
    window.see("#code").await?.send_keys(CODE.to_owned() + Key::Enter).await?;
    window.reads("h1", "Overview").await?;
    window.reads(".who strong", "Anna Rahman").await?;
    window.reads(".who small", "Finance, Support").await?;
    window.looks_well("signed-in").await?;

    let seen = window.page_says(EVERYTHING_IN_THE_PAGE).await?.to_string();
    assert!(!seen.contains(TOKEN) && !seen.contains(PASSWORD), "{seen}");
    window.page.refresh().await?;
    window.reads(".who strong", "Anna Rahman").await?;
    small.ends_the_session();
    window.page.refresh().await?;
    window.reads("h1", "Sign in").await?;
    window.reads(".notice span", "Your session has ended. Sign in to go on.").await?;
    small.wants_a_code(false);
    window.signs_in().await?;
    window.press(".who button").await?;
    window.reads("h1", "Sign in").await?;
    let end = Instant::now() + WAIT;
    while small.has_session() {
        assert!(Instant::now() < end, "the server was not told");
        tokio::time::sleep(POLL).await;
    }
    window.close().await
}

/// Where a page could keep something, or show it.
const EVERYTHING_IN_THE_PAGE: &str = "arguments[0]([document.documentElement.outerHTML, document.cookie, location.href, \
     JSON.stringify(localStorage), JSON.stringify(sessionStorage), \
     [...document.querySelectorAll('input')].map((input) => input.value).join()].join(' '))";

#[tokio::test]
async fn the_page_reaches_nothing_by_itself() -> WebDriverResult<()> {
    let (rig, small) = (Rig::start().without_pictures(), SmallServer::start());
    let window = rig.open().await?;
    let here = window.page.current_url().await?;
    let tries = format!(
        "const done = arguments[0], tried = {{}}; \
         const note = async (name, act) => {{ try {{ tried[name] = await act(); }} catch (error) {{ tried[name] = 'refused'; }} }}; \
         const loads = (element, name, url) => new Promise((resolve, reject) => {{ \
             element.onload = () => resolve('loaded'); element.onerror = reject; element[name] = url; \
             document.body.append(element); setTimeout(reject, 2000); }}); \
         (async () => {{ \
             await note('fetch', () => fetch('{0}/fetched').then(() => 'fetched')); \
             await note('image', () => loads(new Image(), 'src', '{0}/image')); \
             await note('script', () => loads(document.createElement('script'), 'src', '{0}/script')); \
             await note('style', () => loads(Object.assign(document.createElement('link'), {{ rel: 'stylesheet' }}), 'href', '{0}/style')); \
             await note('inline', () => {{ const script = document.createElement('script'); script.textContent = 'window.inline = 1'; \
                 document.body.append(script); return window.inline ? 'ran' : 'refused'; }}); \
             await note('eval', () => (0, eval)('1') && 'ran'); \
             await note('version', () => window.__TAURI_INTERNALS__.invoke('plugin:app|version').then(() => 'answered')); \
             await note('title', () => window.__TAURI_INTERNALS__.invoke('plugin:window|set_title', {{ value: 'x' }}).then(() => 'answered')); \
             await note('storage', () => localStorage.length + sessionStorage.length + document.cookie.length); \
             location.href = '{0}/elsewhere'; \
             setTimeout(() => done(tried), 1000); \
         }})()",
        small.url(),
    );
    let tried = window.page_says(&tries).await?;
    let refused = "refused";
    assert_eq!(
        tried,
        json!({
            "fetch": refused, "image": refused, "script": refused, "style": refused, "inline": refused, "eval": refused,
            "version": refused, "title": refused, "storage": 0,
        })
    );
    assert_eq!(window.page.current_url().await?, here);
    assert_eq!(small.asked(), Vec::<String>::new(), "nothing came through");
    window.close().await
}

#[tokio::test]
async fn a_bare_locale_is_replaced() -> WebDriverResult<()> {
    let rig = Rig::with((1280, 900), "C.UTF-8");
    let window = rig.open().await?;
    let said = window.page_says("arguments[0](new Intl.NumberFormat(navigator.language).format(1234.5))").await?;
    assert_eq!(said, json!("1,234.5"));
    window.close().await
}
