//! A real, small HTTP server that answers as a Poisha does, until it is told to answer otherwise. One operator may sign in.

use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// Who may sign in, and with what.
pub(crate) const EMAIL: &str = "anna@example.com";
pub(crate) const PASSWORD: &str = "a horse that knows its way";
pub(crate) const CODE: &str = "123456";
/// What the page must never see.
pub(crate) const TOKEN: &str = "token-for-nobody-but-the-rust-half";

pub(crate) struct SmallServer {
    address: SocketAddr,
    mind: Arc<Mind>,
    running: Option<JoinHandle<()>>,
}

/// What it answers, and what it was asked.
#[derive(Default)]
struct Mind {
    answers: Mutex<BTreeMap<String, (u16, String)>>,
    asked: Mutex<Vec<String>>,
    wants_code: AtomicBool,
    has_session: AtomicBool,
    is_going: AtomicBool,
}

impl SmallServer {
    pub(crate) fn start() -> SmallServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut server = SmallServer { address, mind: Arc::default(), running: None };
        server.is_version("0.1.0");
        server.is_ready();
        server.listen(listener);
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn is_version(&self, version: &str) {
        let info = json!({ "openapi": "3.0.0", "info": { "title": "Poisha", "version": version }, "paths": {} });
        self.says("/openapi.json", 200, &info.to_string());
    }

    pub(crate) fn is_ready(&self) {
        self.says("/health/ready", 200, &json!({ "status": "ready", "problems": [] }).to_string());
    }

    pub(crate) fn is_not_ready(&self, problem: &str) {
        self.says("/health/ready", 503, &json!({ "status": "not ready", "problems": [problem] }).to_string());
    }

    /// A redirect leads to its body, and with the status 0 nothing is ever said.
    pub(crate) fn says(&self, path: &str, status: u16, body: &str) {
        self.mind.answers.lock().unwrap().insert(path.to_owned(), (status, body.to_owned()));
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.mind.asked.lock().unwrap().clone()
    }

    pub(crate) fn wants_a_code(&self, does: bool) {
        self.mind.wants_code.store(does, Ordering::Relaxed);
    }

    pub(crate) fn ends_the_session(&self) {
        self.mind.has_session.store(false, Ordering::Relaxed);
    }

    pub(crate) fn has_session(&self) -> bool {
        self.mind.has_session.load(Ordering::Relaxed)
    }

    pub(crate) fn goes_away(&mut self) {
        self.mind.is_going.store(true, Ordering::Relaxed);
        self.running.take().unwrap().join().unwrap();
    }

    pub(crate) fn comes_back(&mut self) {
        self.listen(TcpListener::bind(self.address).unwrap());
    }

    fn listen(&mut self, listener: TcpListener) {
        listener.set_nonblocking(true).unwrap();
        self.mind.is_going.store(false, Ordering::Relaxed);
        let mind = Arc::clone(&self.mind);
        self.running = Some(thread::spawn(move || {
            while !mind.is_going.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((caller, _)) => mind.answer(&caller),
                    Err(_nobody_there) => thread::sleep(Duration::from_millis(2)),
                }
            }
        }));
    }
}

impl Drop for SmallServer {
    fn drop(&mut self) {
        self.mind.is_going.store(true, Ordering::Relaxed);
    }
}

impl Mind {
    /// One request a connection, so that nothing stays open when the server goes away.
    fn answer(&self, caller: &TcpStream) {
        caller.set_nonblocking(false).unwrap();
        caller.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        let mut reader = BufReader::new(caller);
        let mut head = Vec::new();
        // What is no HTTP is answered too, as servers do, so that TLS meets a plain answer.
        for line in reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty()) {
            head.push(line);
        }
        let header = |name: &str| {
            let mut headers = head.iter().filter_map(|line| line.split_once(": "));
            headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
        };
        let mut body = vec![0; header("content-length").map_or(0, |length| length.parse().unwrap())];
        // A file may be given up on its way.
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        let request = head.first().cloned().unwrap_or_default();
        let asked = request.trim_end_matches(" HTTP/1.1").trim_start_matches("GET ").to_owned();
        let known = self.answers.lock().unwrap().get(&asked).cloned();
        let (status, body) = known.unwrap_or_else(|| {
            let is_shown = header("authorization") == Some(format!("Bearer {TOKEN}"));
            let (status, answer) = self.at_the_door(&asked, &body, is_shown);
            (status, answer.to_string())
        });
        self.asked.lock().unwrap().push(asked);
        while status == 0 && !self.is_going.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(2));
        }
        let wait = if status == 429 { "retry-after: 7\r\n" } else { "" };
        let location = if (300..400).contains(&status) { format!("location: {body}\r\n") } else { String::new() };
        let head =
            format!("HTTP/1.1 {status} So\r\nconnection: close\r\n{location}{wait}content-length: {}\r\n", body.len());
        let mut caller = caller;
        // Whoever asked may have gone.
        let _ = write!(caller, "{head}content-type: application/json\r\n\r\n{body}");
    }

    /// Sessions, as far as one operator needs them.
    fn at_the_door(&self, asked: &str, body: &[u8], is_token_shown: bool) -> (u16, Value) {
        let is_known = is_token_shown && self.has_session.load(Ordering::Relaxed);
        match asked {
            "POST /api/v1/admin/sessions" => {
                let said: Value = serde_json::from_slice(body).unwrap();
                if said["email"] != EMAIL || said["password"] != PASSWORD {
                    refused(401, "INVALID_CREDENTIALS")
                } else if self.wants_code.load(Ordering::Relaxed) && said["totpCode"] != CODE {
                    let is_wrong = said.get("totpCode").is_some() || said.get("recoveryCode").is_some();
                    refused(401, if is_wrong { "INVALID_CREDENTIALS" } else { "TOTP_REQUIRED" })
                } else {
                    self.has_session.store(true, Ordering::Relaxed);
                    let mut opened = anna();
                    opened["token"] = json!(TOKEN);
                    done(201, &opened)
                }
            }
            "/api/v1/admin/me" if is_known => done(200, &anna()),
            "DELETE /api/v1/admin/sessions/current" if is_known => {
                self.has_session.store(false, Ordering::Relaxed);
                done(200, &anna()["session"])
            }
            _ if is_known && asked.starts_with("POST /api/v1/admin/reconciliation/statements?") => {
                done(201, &json!({ "file": String::from_utf8_lossy(body) }))
            }
            _ if asked.contains("/api/v1/admin/") => refused(401, "SESSION_EXPIRED"),
            _ => refused(404, "RESOURCE_NOT_FOUND"),
        }
    }
}

fn done(status: u16, data: &Value) -> (u16, Value) {
    let meta = json!({ "success": true, "timestamp": "2026-11-21T09:00:00Z", "requestId": "req_small" });
    (status, json!({ "data": data, "meta": meta, "pagination": null }))
}

fn refused(status: u16, code: &str) -> (u16, Value) {
    let (_, mut answer) = done(status, &Value::Null);
    answer["meta"]["success"] = json!(false);
    answer["meta"]["errorCode"] = json!(code);
    (status, answer)
}

fn anna() -> Value {
    let (at, until) = ("2026-11-21T09:00:00Z", "2026-11-21T21:00:00Z");
    let grant = |name: &str| json!({ "roleId": "rol_1", "roleName": name, "everywhere": true, "appIds": [] });
    json!({
        "operator": {
            "id": "opr_1", "email": EMAIL, "name": "Anna Rahman", "status": "ACTIVE", "totpEnabled": false,
            "recoveryCodesLeft": 0, "grants": [grant("Finance"), grant("Support")], "createdAt": at, "updatedAt": at,
        },
        "permissions": ["payment:read", "refund:approve"],
        "session": { "id": "ses_1", "current": true, "openedAt": at, "lastSeenAt": at, "expiresAt": until },
    })
}
