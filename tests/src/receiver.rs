//! An application's end of a webhook: it keeps what arrives, answers as it is told, and checks signatures.
//!
//! It can hold its answers back, so that a test sees how many deliveries are on their way at the same time. Whatever
//! arrives in any story must be what the JSON Schema of its type says: the story fails otherwise.

use crate::{cluster::BoxError, payload};
use adapters::webhook::signing::{NotVerified, verify};
use domain::{Timestamp, webhooks::Secret};
use poem::{Body, Endpoint, Request, Response, Server, http::StatusCode, listener::TcpAcceptor};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};
use tokio::{net::TcpListener, sync::Semaphore, task::JoinHandle};

/// One delivery that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// `webhook-id`.
    pub id: String,
    /// `webhook-timestamp`.
    pub timestamp: String,
    /// `webhook-signature`.
    pub signature: String,
    /// The body, byte by byte.
    pub body: String,
}

impl Arrived {
    /// What the body says at that JSON pointer.
    #[must_use]
    pub fn says(&self, pointer: &str) -> serde_json::Value {
        let body: serde_json::Value = serde_json::from_str(&self.body).unwrap_or_default();
        body.pointer(pointer).cloned().unwrap_or_default()
    }

    /// Whether one of its signatures is by that secret, now.
    pub fn verify(&self, secret: &Secret) -> Result<(), NotVerified> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let signed = (self.id.as_str(), self.timestamp.as_str(), self.signature.as_str());
        verify(secret, signed, self.body.as_bytes(), Timestamp::EPOCH.plus(since))
    }
}

#[derive(Default)]
struct Kept {
    arrived: Vec<Arrived>,
    statuses: VecDeque<u16>,
    inside: usize,
    most_inside: usize,
    misfits: Vec<String>,
}

/// A server on this machine that receives webhooks for as long as this value lives.
pub struct Receiver {
    url: String,
    kept: Arc<Mutex<Kept>>,
    gate: Arc<Semaphore>,
    serving: JoinHandle<()>,
}

impl Receiver {
    /// Starts one that takes everything.
    pub async fn start() -> Result<Receiver, BoxError> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/hook", listener.local_addr()?);
        let (kept, gate) = (Arc::default(), Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)));
        let hook = Hook { kept: Arc::clone(&kept), gate: Arc::clone(&gate) };
        let acceptor = TcpAcceptor::from_tokio(listener)?;
        let serving = tokio::spawn(async move {
            let _ = Server::new_with_acceptor(acceptor).run(hook).await;
        });
        Ok(Receiver { url, kept, gate, serving })
    }

    /// Where it listens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Answers the next deliveries with these statuses, then 200 again.
    pub fn answer(&self, statuses: impl IntoIterator<Item = u16>) {
        self.lock().statuses.extend(statuses);
    }

    /// Holds every answer back until [`Receiver::let_go`].
    pub fn hold(&self) {
        self.gate.forget_permits(Semaphore::MAX_PERMITS);
    }

    /// Lets all answers go.
    pub fn let_go(&self) {
        self.gate.add_permits(Semaphore::MAX_PERMITS - self.gate.available_permits());
    }

    /// What arrived so far, in order.
    #[must_use]
    pub fn arrived(&self) -> Vec<Arrived> {
        self.lock().arrived.clone()
    }

    /// The most deliveries that were inside at the same time.
    #[must_use]
    pub fn most_inside(&self) -> usize {
        self.lock().most_inside
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.serving.abort();
        let misfits = std::mem::take(&mut self.lock().misfits);
        assert!(misfits.is_empty() || std::thread::panicking(), "deliveries that no schema describes: {misfits:?}");
    }
}

struct Hook {
    kept: Arc<Mutex<Kept>>,
    gate: Arc<Semaphore>,
}

impl Endpoint for Hook {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let header = |name| request.header(name).unwrap_or_default().to_owned();
        let (id, timestamp, signature) =
            (header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"));
        let body = request.take_body().into_string().await?;
        let status = {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.misfits.extend(payload::misfit(&body));
            kept.arrived.push(Arrived { id, timestamp, signature, body });
            kept.inside += 1;
            kept.most_inside = kept.most_inside.max(kept.inside);
            kept.statuses.pop_front().unwrap_or(200)
        };
        let passed = self.gate.acquire().await;
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).inside -= 1;
        drop(passed);
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Ok(Response::builder().status(status).body(Body::from_string(format!("you said {status}"))))
    }
}
