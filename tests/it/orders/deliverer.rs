//! An application's fulfilment URL: it keeps what it is asked, checks signatures, and answers as it is told.

use adapters::webhook::signing::verify;
use domain::{Timestamp, webhooks::Secret};
use poem::{Body, Endpoint, Request, Response, Server, http::StatusCode, listener::TcpAcceptor};
use serde_json::{Value, json};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};
use tests::Result;
use tokio::{net::TcpListener, task::JoinHandle};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) id: String,
    timestamp: String,
    signature: String,
    pub(crate) body: String,
}

impl Question {
    /// Whether it is signed by that secret, now.
    pub(crate) fn is_signed(&self, secret: &Secret) -> bool {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let signed = (self.id.as_str(), self.timestamp.as_str(), self.signature.as_str());
        verify(secret, signed, self.body.as_bytes(), Timestamp::EPOCH.plus(since)).is_ok()
    }

    /// What it says.
    pub(crate) fn says(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

#[derive(Default)]
struct Kept {
    asked: Vec<Question>,
    answers: VecDeque<(u16, String)>,
}

/// A server on this machine for as long as this value lives.
pub(crate) struct Deliverer {
    pub(crate) url: String,
    kept: Arc<Mutex<Kept>>,
    serving: JoinHandle<()>,
}

impl Deliverer {
    /// One that delivers a code for every piece, whose name is the order's.
    pub(crate) async fn start() -> Result<Deliverer> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/deliver", listener.local_addr()?);
        let kept = Arc::<Mutex<Kept>>::default();
        let (acceptor, counter) = (TcpAcceptor::from_tokio(listener)?, Counter(Arc::clone(&kept)));
        let serving = tokio::spawn(async move {
            let _ = Server::new_with_acceptor(acceptor).run(counter).await;
        });
        Ok(Deliverer { url, kept, serving })
    }

    /// Answers the next questions so, then delivers again.
    pub(crate) fn answers(&self, answers: impl IntoIterator<Item = (u16, Value)>) {
        let answers = answers.into_iter().map(|(status, body)| (status, body.to_string()));
        lock(&self.kept).answers.extend(answers);
    }

    /// What it was asked.
    pub(crate) fn asked(&self) -> Vec<Question> {
        lock(&self.kept).asked.clone()
    }
}

impl Drop for Deliverer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Counter(Arc<Mutex<Kept>>);

impl Endpoint for Counter {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let header = |name| request.header(name).unwrap_or_default().to_owned();
        let (id, timestamp, signature) =
            (header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"));
        let body = request.take_body().into_string().await?;
        let usual = delivered(&serde_json::from_str(&body).unwrap_or_default());
        let mut kept = lock(&self.0);
        kept.asked.push(Question { id, timestamp, signature, body });
        let (status, answer) = kept.answers.pop_front().unwrap_or((200, usual.to_string()));
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Ok(Response::builder().status(status).body(Body::from_string(answer)))
    }
}

/// The same answer to the same question.
fn delivered(question: &Value) -> Value {
    let number = question["data"]["order_number"].as_str().unwrap_or_default().to_owned();
    let item = |item: &Value| {
        let codes: Vec<String> =
            (0..item["quantity"].as_u64().unwrap_or(0)).map(|piece| format!("TOP-{number}-{piece}")).collect();
        json!({ "item": item["item"], "codes": codes })
    };
    let items = question["data"]["items"].as_array().into_iter().flatten().map(item);
    json!({ "status": "FULFILLED", "items": items.collect::<Vec<_>>() })
}
