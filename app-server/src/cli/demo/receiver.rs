//! The application's webhook receiver. It believes only what the published Standard Webhooks library has verified.

use super::Failed;
use poem::{EndpointExt, IntoResponse, Request, Response, Server, endpoint, http::StatusCode, listener::TcpAcceptor};
use poisha_client::webhooks::{self, Webhook};
use serde_json::Value;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{net::TcpListener, sync::Notify, task::JoinHandle, time::timeout};

/// How long a webhook may take to arrive.
const ARRIVES_WITHIN: Duration = Duration::from_secs(20);
/// Bytes of a webhook that are read.
const BODY_MAX: usize = 256 * 1_024;
const HEADERS: [&str; 3] = ["webhook-id", "webhook-timestamp", "webhook-signature"];

/// A verified webhook.
#[derive(Clone)]
pub(super) struct Event {
    pub(super) kind: String,
    pub(super) headers: Vec<String>,
    about: String,
}

#[derive(Default)]
struct Desk {
    verifier: Mutex<Option<Webhook>>,
    events: Mutex<Vec<Event>>,
    arrived: Notify,
}

/// A receiver on a free port, for as long as the demo runs.
pub(super) struct Receiver {
    port: u16,
    desk: Arc<Desk>,
    task: JoinHandle<()>,
}

impl Receiver {
    pub(super) async fn start() -> Result<Receiver, Failed> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let desk = Arc::new(Desk::default());
        let routes = endpoint::make(take).data(Arc::clone(&desk));
        let acceptor = TcpAcceptor::from_tokio(listener)?;
        let task = tokio::spawn(async move {
            Server::new_with_acceptor(acceptor).run(routes.map_to_response()).await.ok();
        });
        Ok(Receiver { port, desk, task })
    }

    pub(super) const fn port(&self) -> u16 {
        self.port
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/webhooks", self.port)
    }

    /// From now on, webhooks are taken if they are signed with this secret.
    pub(super) fn verify_with(&self, secret: &str) -> Result<(), Failed> {
        let verifier = webhooks::verifier(secret)?;
        *self.desk.verifier.lock().unwrap_or_else(PoisonError::into_inner) = Some(verifier);
        Ok(())
    }

    /// Waits for a verified webhook of a kind about a payment or a refund.
    pub(super) async fn wait_for(&self, kind: &str, about: &str) -> Result<Event, Failed> {
        let found = || {
            let events = self.desk.events.lock().unwrap_or_else(PoisonError::into_inner);
            events.iter().find(|event| event.kind == kind && event.about == about).cloned()
        };
        let waiting = async {
            loop {
                if let Some(event) = found() {
                    return event;
                }
                self.desk.arrived.notified().await;
            }
        };
        timeout(ARRIVES_WITHIN, waiting).await.map_err(|_| Failed::because("no webhook arrived within 20 seconds"))
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn take(request: Request) -> poem::Result<Response> {
    let desk = request.data::<Arc<Desk>>().cloned().unwrap_or_default();
    let (parts, body) = request.into_parts();
    let body = body.into_bytes_limit(BODY_MAX).await?;
    let holds = {
        let verifier = desk.verifier.lock().unwrap_or_else(PoisonError::into_inner);
        verifier.as_ref().is_some_and(|verifier| verifier.verify(&body, &parts.headers).is_ok())
    };
    let Some(event) = holds.then(|| read(&parts.headers, &body)).flatten() else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    desk.events.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    desk.arrived.notify_one();
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn read(headers: &poem::http::HeaderMap, body: &[u8]) -> Option<Event> {
    let event: Value = serde_json::from_slice(body).ok()?;
    let line = |name: &str| Some(format!("{name}: {}", headers.get(name)?.to_str().ok()?));
    Some(Event {
        kind: event.pointer("/type")?.as_str()?.to_owned(),
        about: event.pointer("/data/id").and_then(Value::as_str).unwrap_or_default().to_owned(),
        headers: HEADERS.iter().copied().filter_map(line).collect(),
    })
}
