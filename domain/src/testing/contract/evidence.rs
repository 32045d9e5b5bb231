//! Callbacks are evidence: kept as they came, judged, and never lost sight of.

use super::{Inspect, SHOP, Store, open_redirected, open_shops};
use crate::{
    ids::CallbackId,
    payments::{
        Method,
        callback::{Callback, CallbackOutcome, Judgement, UNMATCHED_TRIED_FOR},
        gateway::RawCallback,
    },
    time::{Timestamp, hours, minutes},
};

pub(super) fn callback(id: u128, received_at: Timestamp) -> Callback {
    let raw = RawCallback {
        method: Method::Sslcommerz,
        http_method: "POST".into(),
        path: "/api/v1/payments/sslcommerz/callback".into(),
        query: "a=1&a=2".into(),
        headers: vec![("X-B".into(), "2".into()), ("X-A".into(), "1".into()), ("X-A".into(), String::new())],
        body: vec![0, 159, 146, 150, 255, b'=', b'\n'],
        peer: "192.0.2.7".into(),
    };
    Callback { id: CallbackId::from_u128(id), raw, received_at }
}

/// Bytes that are no text are kept too; the judgement is added beside them.
pub async fn evidence_is_kept_as_it_came_and_judged(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_redirected(store, SHOP, 1).await;
    let callback = callback(1, seen.now());
    store.keep_callback(&callback).await.unwrap();
    let at = callback.received_at;
    let unjudged = Judgement { outcome: CallbackOutcome::Received, about: None, at };
    assert_eq!(seen.judgement(callback.id).await, Some((callback.clone(), unjudged)));

    let about = Some((SHOP, payment.id, payment.attempts.first().unwrap().id));
    for (outcome, about) in [
        (CallbackOutcome::Unmatched, None),
        (CallbackOutcome::Forged, about),
        (CallbackOutcome::Mismatch, about),
        (CallbackOutcome::Duplicate, about),
        (CallbackOutcome::Accepted, about),
    ] {
        let judgement = Judgement { outcome, about, at: at.plus(minutes(1)) };
        store.judge_callback(&callback, judgement).await.unwrap();
        assert_eq!(seen.judgement(callback.id).await, Some((callback.clone(), judgement)));
    }
    let known = Callback { id: CallbackId::from_u128(2), ..callback };
    let judgement = Judgement { outcome: CallbackOutcome::Duplicate, about, at: at.plus(minutes(1)) };
    store.keep_judged_callback(&known, judgement).await.unwrap();
    assert_eq!(seen.judgement(known.id).await, Some((known, judgement)), "both in one commit");
    assert_eq!(store.parked_callbacks(at.plus(hours(1)), 10).await.unwrap(), []);
}

/// What no attempt matched is tried again for three days; what nobody judged is taken up again.
pub async fn unmatched_and_forgotten_callbacks_are_parked(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let now = seen.now();
    let stories = [
        (1, now.minus(hours(2)), Some(CallbackOutcome::Unmatched)),
        (2, now.minus(hours(1)), None),
        (3, now.minus(minutes(30)), Some(CallbackOutcome::Forged)),
        (4, now.minus(minutes(20)), Some(CallbackOutcome::Accepted)),
        (5, now.minus(UNMATCHED_TRIED_FOR + hours(1)), Some(CallbackOutcome::Unmatched)),
    ];
    for (id, received_at, outcome) in stories {
        let callback = callback(id, received_at);
        store.keep_callback(&callback).await.unwrap();
        if let Some(outcome) = outcome {
            let judgement = Judgement { outcome, about: None, at: received_at };
            store.judge_callback(&callback, judgement).await.unwrap();
        }
    }
    let parked: Vec<CallbackId> =
        store.parked_callbacks(now, 10).await.unwrap().iter().map(|callback| callback.id).collect();
    assert_eq!(parked, [CallbackId::from_u128(1), CallbackId::from_u128(2)], "left alone for longest first");
    let first = store.parked_callbacks(now, 1).await.unwrap();
    assert_eq!(first, [callback(1, now.minus(hours(2)))]);
}
