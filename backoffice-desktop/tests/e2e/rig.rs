//! A screen, a driver and a home of its own for every test, so that tests run side by side and end with all they began.

use crate::{
    real_server::Login,
    small_server::{EMAIL, PASSWORD},
};
use serde_json::json;
use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use thirtyfour::{Capabilities, prelude::*};

/// A window that does nothing for so long never will; a machine under load is slow.
pub(crate) const WAIT: Duration = Duration::from_secs(30);
pub(crate) const POLL: Duration = Duration::from_millis(100);
/// No screen has so many places that the Tab key stops at.
const STOPS_MAX: usize = 120;

/// A screen, and the home of somebody who sits at it.
pub(crate) struct Rig {
    screen: Child,
    display: String,
    locale: &'static str,
    home: TempDir,
    has_pictures: bool,
}

/// A program that ends with the test, even when the test is killed.
pub(crate) fn guarded(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", program]).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

impl Rig {
    /// A screen of a size, and a locale.
    pub(crate) fn with(size: (u32, u32), locale: &'static str) -> Rig {
        let mut screen = guarded("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{}x{}x24", size.0, size.1), "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut display = String::new();
        BufReader::new(screen.stdout.take().unwrap()).read_line(&mut display).unwrap();
        let home = tempfile::Builder::new().prefix("poisha-desktop-").tempdir().unwrap();
        Rig { screen, display: format!(":{}", display.trim()), locale, home, has_pictures: true }
    }

    pub(crate) fn start() -> Rig {
        Rig::with((1280, 900), "en_US.UTF-8")
    }

    /// Windows of which no picture is taken: painted as when nobody drives them.
    pub(crate) fn without_pictures(mut self) -> Rig {
        self.has_pictures = false;
        self
    }

    /// Opens the application itself, with a driver of its own: one that has closed a window is slow to open the next.
    pub(crate) async fn open(&self) -> WebDriverResult<Window> {
        let (driver, url) = self.drive();
        // thirtyfour's client needs a provider, even for http.
        rustls::crypto::ring::default_provider().install_default().ok();
        let mut wanted = Capabilities::new();
        let binary = json!({ "binary": env!("CARGO_BIN_EXE_backoffice-desktop"), "args": [] });
        wanted.set("webkitgtk:browserOptions", binary)?;
        let window = Window { page: WebDriver::new(&url, wanted).await?, driver };
        window.see("h1, body > p").await?;
        let source = window.page.source().await?;
        assert!(!source.contains("screens are not built"), "the screens are not built: run ./dev test desktop");
        Ok(window)
    }

    fn drive(&self) -> (Driver, String) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut driver = guarded("WebKitWebDriver");
        // Pictures are taken of what was composed: with this set, they hang.
        if !self.has_pictures && !Path::new("/dev/dri").exists() {
            driver.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        }
        for name in
            ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"]
        {
            driver.env_remove(name);
        }
        let driver = driver
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("LC_ALL", self.locale)
            .env("HOME", self.home.path())
            .process_group(0)
            .spawn()
            .unwrap();
        let driver = Driver(driver);
        let end = Instant::now() + WAIT;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "WebKitWebDriver does not listen");
            sleep(Duration::from_millis(20));
        }
        (driver, format!("http://127.0.0.1:{port}"))
    }

    /// Under which name the screen is known.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Where files of whoever sits here lie.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// What lies in the application's settings.
    pub(crate) fn settings(&self) -> String {
        fs::read_to_string(self.home.path().join(".config/org.poisha.backoffice/settings.json")).unwrap()
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}

/// A running WebKitWebDriver. It leads a process group: the application and its web processes end with it.
struct Driver(Child);

impl Driver {
    fn runs_the_application(&self) -> bool {
        let stats = fs::read_dir("/proc").unwrap().flatten();
        stats.filter_map(|process| fs::read_to_string(process.path().join("stat")).ok()).any(|stat| {
            // The number, the name in brackets, the state, the parent, the group; the kernel cuts names off.
            let Some((name, rest)) = stat.rsplit_once(") ") else { return false };
            let mut rest = rest.split(' ');
            let is_dead = rest.next() == Some("Z");
            name.ends_with("(backoffice-desk") && !is_dead && rest.nth(1) == Some(&*self.0.id().to_string())
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", "--", &format!("-{}", self.0.id())]).status();
        let _ = self.0.wait();
    }
}

/// The one window, as somebody sees it.
pub(crate) struct Window {
    pub(crate) page: WebDriver,
    driver: Driver,
}

impl Window {
    pub(crate) async fn see(&self, css: &str) -> WebDriverResult<WebElement> {
        self.page.query(By::Css(css)).wait(WAIT, POLL).first().await
    }

    /// Waits until something says exactly this.
    pub(crate) async fn reads(&self, css: &str, text: &str) -> WebDriverResult<()> {
        self.reads_so(css, |said| said == text).await
    }

    /// Waits until something says what is wanted.
    pub(crate) async fn reads_so(&self, css: &str, is_wanted: impl Fn(&str) -> bool) -> WebDriverResult<()> {
        self.reads_within(WAIT, css, is_wanted).await
    }

    /// Waits so long at most, for what is work.
    pub(crate) async fn reads_within(
        &self,
        within: Duration,
        css: &str,
        is_wanted: impl Fn(&str) -> bool,
    ) -> WebDriverResult<()> {
        let end = Instant::now() + within;
        loop {
            let found = self.page.query(By::Css(css)).nowait().all_from_selector().await?;
            let mut said = Vec::new();
            for element in found {
                // What is just being replaced has nothing to say.
                said.extend(element.text().await);
            }
            if said.iter().any(|said| is_wanted(said)) {
                return Ok(());
            }
            assert!(Instant::now() < end, "{css} says {said:?}");
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits until something is there no more.
    pub(crate) async fn goes_away(&self, css: &str) -> WebDriverResult<()> {
        let gone = self.page.query(By::Css(css)).wait(WAIT, POLL).not_exists().await?;
        assert!(gone, "{css} stays");
        Ok(())
    }

    pub(crate) async fn press(&self, css: &str) -> WebDriverResult<()> {
        self.presses(By::Css(css), None).await
    }

    /// Presses the first of what is found, or the first that says this. What is just being replaced is looked for anew,
    /// and what something passing covers (a notice that goes, a panel that closes) is waited for.
    async fn presses(&self, by: By, says: Option<&str>) -> WebDriverResult<()> {
        let passes = |error: &WebDriverError| {
            let error = format!("{error:?}");
            error.contains("StaleElementReference") || error.contains("ElementClickIntercepted")
        };
        let end = Instant::now() + WAIT;
        loop {
            for element in self.page.query(by.clone()).nowait().all_from_selector().await? {
                if let Some(says) = says
                    && !element.text().await.is_ok_and(|said| said.contains(says))
                {
                    continue;
                }
                match element.click().await {
                    Err(error) if passes(&error) => break,
                    pressed => return pressed,
                }
            }
            assert!(Instant::now() < end, "there is nothing to press: {by:?} {says:?}");
            tokio::time::sleep(POLL).await;
        }
    }

    /// Replaces what stands in the field, as a hand would, and sends it off.
    pub(crate) async fn enters(&self, address: &str) -> WebDriverResult<()> {
        let field = self.see("#address").await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(address).await?;
        field.send_keys(Key::Enter + "").await
    }

    /// Fills in the form and sends it off.
    pub(crate) async fn signs_in(&self) -> WebDriverResult<()> {
        self.see("#email").await?.send_keys(EMAIL).await?;
        self.see("#password").await?.send_keys(PASSWORD.to_owned() + Key::Enter).await
    }

    pub(crate) async fn signs_in_as(&self, who: &Login) -> WebDriverResult<()> {
        self.see("#email").await?.send_keys(&who.email).await?;
        self.see("#password").await?.send_keys(who.password.clone() + Key::Enter).await
    }

    /// Proves that it is still the same person.
    pub(crate) async fn proves(&self, who: &Login) -> WebDriverResult<()> {
        self.see("[data-testid=step-up] #proof").await?.send_keys(who.password.clone() + Key::Enter).await
    }

    /// Goes to an address within the window.
    pub(crate) async fn goes(&self, address: &str) -> WebDriverResult<()> {
        self.page_says(&format!("location.hash = '{address}'; arguments[0](true)")).await.map(drop)
    }

    /// Replaces what stands in a field.
    pub(crate) async fn fills(&self, css: &str, text: &str) -> WebDriverResult<()> {
        let field = self.see(css).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(text).await
    }

    /// Presses the button or follows the link of this name.
    pub(crate) async fn press_named(&self, name: &str) -> WebDriverResult<()> {
        let named = format!("//*[(self::button or self::a) and normalize-space()='{name}']");
        self.presses(By::XPath(named), None).await
    }

    /// Presses the first of many that says this.
    pub(crate) async fn press_part(&self, css: &str, says: &str) -> WebDriverResult<()> {
        self.presses(By::Css(css), Some(says)).await
    }

    /// Sends a key to whatever has the focus.
    pub(crate) async fn key(&self, key: Key) -> WebDriverResult<()> {
        self.page.action_chain().send_keys(key + "").perform().await
    }

    /// Types, wherever the focus is.
    pub(crate) async fn types(&self, text: &str) -> WebDriverResult<()> {
        self.page.action_chain().send_keys(text).perform().await
    }

    /// Goes on with the Tab key until what has the focus says this, as a hand without a mouse does.
    pub(crate) async fn tabs_to(&self, says: &str) -> WebDriverResult<()> {
        for _ in 0..STOPS_MAX {
            self.key(Key::Tab).await?;
            let here =
                "arguments[0]((document.activeElement.innerText || document.activeElement.ariaLabel || '').trim())";
            if self.page_says(here).await? == json!(says) {
                return Ok(());
            }
        }
        panic!("no key leads to {says}");
    }

    /// Asks the palette for something, and goes there.
    pub(crate) async fn asks_for(&self, what: &str) -> WebDriverResult<()> {
        self.page.action_chain().key_down(Key::Control).send_keys("k").key_up(Key::Control).perform().await?;
        // What is typed before the field has the keys goes to the screen behind it.
        self.see(".palette input").await?;
        let listens = "arguments[0](document.activeElement.matches('.palette input'))";
        self.comes_to(listens, &json!(true)).await?;
        self.types(what).await?;
        self.reads(".palette [data-selected]", what).await?;
        self.key(Key::Enter).await?;
        self.gone(".palette").await
    }

    /// Waits until something is there no more.
    pub(crate) async fn gone(&self, css: &str) -> WebDriverResult<()> {
        let end = Instant::now() + WAIT;
        loop {
            let Some(left) = self.page.query(By::Css(css)).nowait().all_from_selector().await?.pop() else {
                return Ok(());
            };
            assert!(Instant::now() < end, "{css} is still there: {:?}", left.text().await);
            tokio::time::sleep(POLL).await;
        }
    }

    /// Has the server that was away asked at once, unless it was found again already: the window looks for it by itself too.
    pub(crate) async fn tries_now(&self) -> WebDriverResult<()> {
        let now = self.page.query(By::XPath("//button[normalize-space()='Try now']")).nowait().first().await;
        if let Ok(now) = now {
            now.click().await.ok();
        }
        Ok(())
    }

    /// Waits until a script in the page results in this.
    pub(crate) async fn comes_to(&self, script: &str, wanted: &serde_json::Value) -> WebDriverResult<()> {
        let end = Instant::now() + WAIT;
        loop {
            let result = self.page_says(script).await?;
            if result == *wanted {
                return Ok(());
            }
            assert!(Instant::now() < end, "{script} results in {result}, not {wanted}");
            tokio::time::sleep(POLL).await;
        }
    }

    /// The result of a script in the page.
    pub(crate) async fn page_says(&self, script: &str) -> WebDriverResult<serde_json::Value> {
        Ok(self.page.execute_async(script, Vec::new()).await?.json().clone())
    }

    /// Takes a picture, and lets axe judge what is on it.
    pub(crate) async fn looks_well(&self, name: &str) -> WebDriverResult<()> {
        let axe: PathBuf = [env!("CARGO_MANIFEST_DIR"), "ui/node_modules/axe-core/axe.min.js"].iter().collect();
        let axe =
            fs::read_to_string(&axe).unwrap_or_else(|_| panic!("{} is missing: run ./dev test desktop", axe.display()));
        self.page.execute(format!("{axe}\nwindow.axe = axe;"), Vec::new()).await?;
        let found = self
            .page_says(
                "const done = arguments[arguments.length - 1]; axe.run().then((result) => done(result.violations.map( \
                 (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)), \
                 (error) => done([String(error)]))",
            )
            .await?;
        assert_eq!(found, json!([]), "{name}");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desktop");
        fs::create_dir_all(&folder)?;
        // What is on the screen runs a little behind what is in the page.
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.page.screenshot(&folder.join(format!("{name}.png"))).await?;
        assert_eq!(self.page_says(NO_OVERFLOW).await?, json!(true), "{name} is wider than its window");
        assert!(self.page.query(By::Css(".trouble")).nowait().not_exists().await?, "{name} had trouble");
        Ok(())
    }

    /// Waits until the application has ended. Its driver would be asked in vain: it waits for the window that is gone.
    pub(crate) async fn is_closed(&self) {
        let end = Instant::now() + WAIT;
        while self.driver.runs_the_application() {
            assert!(Instant::now() < end, "the window stays");
            tokio::time::sleep(POLL).await;
        }
    }

    pub(crate) async fn close(self) -> WebDriverResult<()> {
        self.page.quit().await
    }
}

const NO_OVERFLOW: &str =
    "arguments[0]([...document.querySelectorAll('body, main')].every((box) => box.scrollWidth <= box.clientWidth))";
