//! A real, small HTTP server that answers as a Poisha does, until it is told to answer otherwise.

use serde_json::json;
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

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
        let mut lines = BufReader::new(caller).lines().map_while(Result::ok);
        // What is no HTTP is answered too, as servers do, so that TLS meets a plain answer.
        let request = lines.next().unwrap_or_default();
        if !request.is_empty() {
            lines.take_while(|line| !line.is_empty()).for_each(drop);
        }
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        let known = self.answers.lock().unwrap().get(&path).cloned();
        let (status, body) = known.unwrap_or((404, String::new()));
        self.asked.lock().unwrap().push(path);
        while status == 0 && !self.is_going.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(2));
        }
        let location = if (300..400).contains(&status) { format!("location: {body}\r\n") } else { String::new() };
        let head = format!("HTTP/1.1 {status} So\r\nconnection: close\r\n{location}content-length: {}\r\n", body.len());
        let mut caller = caller;
        // Whoever asked may have gone.
        let _ = write!(caller, "{head}content-type: application/json\r\n\r\n{body}");
    }
}
