//! The server itself, as `poisha serve` runs it: with its own PostgreSQL, the sandbox gateways, the demo application and its
//! staff. What was built for the tests lies beside the application.

use crate::rig::guarded;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A first start makes a whole cluster, on a machine that does much else.
const START_WITHIN: Duration = Duration::from_secs(120);
/// Whoever was asked to end and has not ended by then is ended.
const END_WITHIN: Duration = Duration::from_secs(20);

/// Who may sign in, and with what.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    pub(crate) email: String,
    pub(crate) password: String,
}

pub(crate) struct RealServer {
    home: TempDir,
    listen: String,
    running: Option<Child>,
    /// Over all applications, and shown once.
    pub(crate) root: Login,
}

impl RealServer {
    /// Starts one with nothing in it.
    pub(crate) fn start() -> RealServer {
        // PostgreSQL does not run as root, and has to reach its data.
        let home = tempfile::Builder::new().permissions(PermissionsExt::from_mode(0o755)).tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let root = Login { email: "admin@demo.example".to_owned(), password: String::new() };
        let mut server = RealServer { home, listen: format!("127.0.0.1:{port}"), running: None, root };
        let shown = server.begin("Password ");
        server.root.password = shown.split_whitespace().nth(1).unwrap().to_owned();
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.listen)
    }

    /// Where it keeps everything, its own database too.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Plays the main job, so that there are payments of every gateway.
    pub(crate) fn plays(&self) {
        let played = self.poisha("demo").stderr(Stdio::inherit()).status().unwrap();
        assert!(played.success(), "the demo does not play");
    }

    /// One of the staff of the demo application, by the role.
    pub(crate) fn login(&self, role: &str) -> Login {
        let kept = fs::read(self.data().join("demo.json")).unwrap();
        let kept: Value = serde_json::from_slice(&kept).unwrap();
        let found = kept["staff"].as_array().unwrap().iter().find(|one| one["role"] == role).unwrap();
        let text = |name: &str| found[name].as_str().unwrap().to_owned();
        Login { email: text("email"), password: text("password") }
    }

    pub(crate) fn goes_away(&mut self) {
        let Some(mut child) = self.running.take() else { return };
        let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
        let end = Instant::now() + END_WITHIN;
        while child.try_wait().is_ok_and(|status| status.is_none()) && Instant::now() < end {
            thread::sleep(Duration::from_millis(50));
        }
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Holds the server still in the middle of whatever it does: who asks waits.
    pub(crate) fn stands_still(&self) {
        self.signal("-STOP");
    }

    /// Lets it go on where it stood.
    pub(crate) fn goes_on(&self) {
        self.signal("-CONT");
    }

    /// Ends it at once, in the middle of whatever it does.
    pub(crate) fn breaks_down(&mut self) {
        let mut child = self.running.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    fn signal(&self, signal: &str) {
        let id = self.running.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    pub(crate) fn comes_back(&mut self) {
        self.begin("API ");
    }

    /// Starts it, and waits for the line of its welcome that begins so.
    fn begin(&mut self, wanted: &str) -> String {
        let mut command = self.poisha("serve");
        command.args(["--demo", "--sandbox-listen", "127.0.0.1:0", "--shop-listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let (told, hears) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        // It is read to its end: a server whose words nobody takes stands still.
        thread::spawn(move || out.lines().map_while(Result::ok).for_each(|line| drop(told.send(line))));
        self.running = Some(child);
        let end = Instant::now() + START_WITHIN;
        loop {
            let line = hears.recv_timeout(end.saturating_duration_since(Instant::now())).unwrap();
            if line.starts_with(wanted) {
                return line;
            }
        }
    }

    fn poisha(&self, command: &str) -> Command {
        let beside = PathBuf::from(env!("CARGO_BIN_EXE_backoffice-desktop")).with_file_name("poisha");
        assert!(beside.exists(), "{} is missing: run ./dev test desktop", beside.display());
        let mut poisha = guarded(&beside.display().to_string());
        poisha.args([command, "--listen", &self.listen, "--log-format", "json"]);
        poisha.args(["--data-dir", &self.data().display().to_string(), "--rate-limit", "10000"]);
        // What a shell has set for another server is not for this one.
        poisha.env_remove("DATABASE_URL").env_remove("POISHA_PUBLIC_URL");
        poisha
    }

    /// What the API answers somebody, without a window.
    pub(crate) async fn says(&self, who: &Login, path: &str) -> Value {
        self.desk(who).await.get(path).await
    }

    /// Signs somebody in without a window.
    pub(crate) async fn desk(&self, who: &Login) -> Desk {
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let body = json!({ "email": who.email, "password": who.password });
        let base = format!("{}/api/v1", self.url());
        let opened = client.post(format!("{base}/admin/sessions")).json(&body).send().await.unwrap();
        let opened: Value = opened.json().await.unwrap();
        Desk { client, base, token: opened["data"]["token"].as_str().unwrap().to_owned() }
    }
}

/// Somebody's session, without a window.
pub(crate) struct Desk {
    client: reqwest::Client,
    base: String,
    token: String,
}

impl Desk {
    pub(crate) async fn get(&self, path: &str) -> Value {
        serde_json::from_slice(&self.bytes(path).await).unwrap()
    }

    /// A document, as it is.
    pub(crate) async fn bytes(&self, path: &str) -> Vec<u8> {
        let answer = self.client.get(format!("{}{path}", self.base)).bearer_auth(&self.token).send().await.unwrap();
        answer.bytes().await.unwrap().into()
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Value {
        let request = self.client.post(format!("{}{path}", self.base)).bearer_auth(&self.token).json(body);
        request.send().await.unwrap().json().await.unwrap()
    }
}

impl Drop for RealServer {
    fn drop(&mut self) {
        self.goes_away();
    }
}
