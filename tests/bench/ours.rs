//! The same work through the store: decisions on the port, made durable by its committer.

use crate::{
    load::Request,
    world::{NOON, Waiting, new_payment, number},
};
use adapters::{ids::Ids, postgres::Store};
use domain::{
    Asked, Decides, Opens,
    apps::Settings,
    idempotency::{Claim, Key, Snapshot},
    ids::NewIds,
    payments::Payment,
};
use std::sync::Arc;

/// As long as the answer to a creation is.
const ANSWER_BYTES: usize = 700;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    Open,
    Capture,
    CaptureHot,
}

impl Work {
    pub(crate) const ALL: [Work; 3] = [Work::Open, Work::Capture, Work::CaptureHot];

    pub(crate) const fn words(self) -> &'static str {
        match self {
            Work::Open => "open, 64 applications",
            Work::Capture => "capture, 64 applications, 128 accounts",
            Work::CaptureHot => "capture, ONE application, 2 hot accounts",
        }
    }
}

/// That work through that store.
pub(crate) fn request(store: &Store, waiting: &Arc<Waiting>, work: Work) -> Request {
    match work {
        Work::Open => opening(store, waiting),
        Work::Capture | Work::CaptureHot => capturing(store, waiting),
    }
}

/// The body of a stored answer.
pub(crate) fn answer() -> Arc<str> {
    format!("{{{}}}", " ".repeat(ANSWER_BYTES)).into()
}

fn opening(store: &Store, waiting: &Arc<Waiting>) -> Request {
    let (store, waiting, ids, body) = (store.clone(), Arc::clone(waiting), Arc::new(Ids::new()), answer());
    Arc::new(move |caller| {
        let (store, scope) = (store.clone(), waiting.scope(number(caller)));
        let (id, reference, snapshot) = (ids.ordered(), ids.random(), Snapshot { status: 201, body: body.to_string() });
        Box::pin(async move {
            let new = new_payment(id, reference)?;
            let first = Payment::create(&new, scope, &Settings::default(), NOON)?;
            let key = Key::parse(&format!("{id:032x}"))?;
            let claim = Claim { operation: "createPayment", key, fingerprint: [7; 32], holder: id };
            let asked = Asked { key: Some(claim), ..Asked::at(scope, NOON) };
            store.open(&asked, first.answering(Some(snapshot))).await?;
            Ok(true)
        })
    })
}

fn capturing(store: &Store, waiting: &Arc<Waiting>) -> Request {
    let (store, waiting) = (store.clone(), Arc::clone(waiting));
    Arc::new(move |_| {
        let (store, waiting) = (store.clone(), Arc::clone(&waiting));
        Box::pin(async move {
            let Some(number) = waiting.take() else { return Ok(false) };
            let (attempt, seen) = (waiting.attempt(number), waiting.verified(number)?);
            let confirm = move |payment: &Payment| payment.confirm(attempt, &seen, NOON);
            store.decide(waiting.payment(number), &waiting.asked(number), confirm).await?;
            Ok(true)
        })
    })
}
