//! The application's end of webhooks: it checks signatures, keeps what it took, and counts each event once.

use super::gate::{Gate, Point};
use crate::support::Result;
use adapters::webhook::signing::verify;
use domain::{Timestamp, webhooks::Secret};
use poem::{EndpointExt, IntoResponse, Request, Response, Server, endpoint, http::StatusCode, listener::TcpAcceptor};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// The bodies that came under each `webhook-id`.
type Taken = BTreeMap<String, Vec<String>>;

/// A receiver of webhooks in this process.
pub(crate) struct Hook {
    /// Where it listens.
    pub(crate) url: String,
    taken: Arc<Mutex<Taken>>,
    serving: JoinHandle<()>,
}

impl Hook {
    /// Starts one; every delivery passes the gate twice, when it arrives and when it was taken.
    pub(crate) async fn start(gate: Gate) -> Result<Hook> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/hook", listener.local_addr()?);
        let taken = Arc::<Mutex<Taken>>::default();
        let kept = Arc::clone(&taken);
        let app = endpoint::make(move |request: Request| {
            let (gate, kept) = (gate.clone(), Arc::clone(&kept));
            // A receiver goes on with what it was sent, whether the sender still listens or not.
            async move { Ok::<_, poem::Error>(tokio::spawn(take(request, gate, kept)).await.unwrap()) }
        });
        let acceptor = TcpAcceptor::from_tokio(listener)?;
        let serving = tokio::spawn(async move { drop(Server::new_with_acceptor(acceptor).run(app.boxed()).await) });
        Ok(Hook { url, taken, serving })
    }

    /// What came, by `webhook-id`.
    pub(crate) fn taken(&self) -> Taken {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Hook {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// The secret that the world's endpoint is signed with.
pub(crate) fn secret() -> Secret {
    Secret::new(vec![7; 32])
}

async fn take(mut request: Request, gate: Gate, kept: Arc<Mutex<Taken>>) -> Response {
    let header = |name| request.header(name).unwrap_or_default().to_owned();
    let (id, timestamp, signature) = (header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"));
    let body = request.take_body().into_string().await.unwrap_or_default();
    gate.pass(Point::HookArrived).await;
    let wall = Timestamp::EPOCH.plus(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default());
    if verify(&secret(), (&id, &timestamp, &signature), body.as_bytes(), wall).is_err() {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    kept.lock().unwrap_or_else(PoisonError::into_inner).entry(id).or_default().push(body);
    gate.pass(Point::HookTaken).await;
    StatusCode::OK.into_response()
}
