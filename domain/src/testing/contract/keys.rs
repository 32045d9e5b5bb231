//! One operation, one effect: the key commits with the state it made.

use super::{Inspect, NOON, SHOP, SHOP_LIVE, STALL, Store, kept, open_payment, open_shops};
use crate::{
    decision::{Asked, Decision, Declined, Never},
    idempotency::{Claim, Key, LEASE, RETRY_AFTER, Snapshot},
    ids::PaymentId,
    payments::{CancelRefused, Payment, PaymentState, PaymentStatus},
    scope::Scope,
    testing::story::{new_payment, settings},
    time::Timestamp,
};

/// A request that claims the key `k`.
fn claiming(scope: Scope, holder: u128, fingerprint: u8, at: Timestamp) -> Asked {
    let claim =
        Claim { operation: "createPayment", key: Key::parse("k").unwrap(), fingerprint: [fingerprint; 32], holder };
    Asked { key: Some(claim), ..Asked::at(scope, at) }
}

fn answer() -> Snapshot {
    Snapshot { status: 201, body: "{\"data\":{\"id\":\"গ্রাহক\"}}".into() }
}

/// The first decision about payment `id`, which settles the key at once or leaves it open.
fn first(scope: Scope, id: u128, answer: Option<Snapshot>) -> Decision<Payment> {
    Payment::create(&new_payment(id, 10_000), scope, &settings(), NOON).unwrap().answering(answer)
}

fn look(payment: &Payment) -> Result<Decision<Payment>, Never> {
    Ok(Decision::of(payment.clone()))
}

/// The same request again gets the same answer, for as long as the key is kept.
pub async fn a_settled_key_replays_its_answer(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, Some(answer()))).await.unwrap();
    for (holder, at) in [(1, NOON), (2, NOON), (3, NOON.plus(LEASE * 1_000))] {
        let again = store.open(&claiming(SHOP, holder, 7, at), first(SHOP, 2, None)).await;
        assert_eq!(again, Err(Declined::Replay(answer())));
        let decided = store.decide(PaymentId::from_u128(1), &claiming(SHOP, holder, 7, at), look).await;
        assert_eq!(decided, Err(Declined::Replay(answer())));
    }
    assert_eq!(kept(store, SHOP, PaymentId::from_u128(2)).await, None);
}

/// An operation of two steps is answered by its second.
pub async fn a_key_settles_in_a_later_step(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let asked = claiming(SHOP, 1, 7, NOON);
    let opened = store.open(&asked, first(SHOP, 1, None)).await.unwrap();
    let settle = |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).answering(Some(answer())));
    assert_eq!(store.decide(opened.id, &asked, settle).await, Ok(opened));
    let again = store.open(&claiming(SHOP, 2, 7, NOON), first(SHOP, 2, None)).await;
    assert_eq!(again, Err(Declined::Replay(answer())));
}

/// The key of another request is refused, whether that one runs, was answered, or died.
pub async fn a_key_with_another_request_is_a_conflict(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opened = store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    for at in [NOON, NOON.plus(LEASE)] {
        let other = store.open(&claiming(SHOP, 2, 8, at), first(SHOP, 2, None)).await;
        assert_eq!(other, Err(Declined::KeyConflict));
        assert_eq!(store.decide(opened.id, &claiming(SHOP, 2, 8, at), look).await, Err(Declined::KeyConflict));
    }
    let settle = |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).answering(Some(answer())));
    store.decide(opened.id, &claiming(SHOP, 1, 7, NOON), settle).await.unwrap();
    let other = store.open(&claiming(SHOP, 2, 8, NOON), first(SHOP, 2, None)).await;
    assert_eq!(other, Err(Declined::KeyConflict));
    assert_eq!(kept(store, SHOP, PaymentId::from_u128(2)).await, None);
}

/// While the first request may still be running, a second is told to wait.
pub async fn a_key_whose_request_runs_is_in_progress(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opened = store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    let wait = Declined::KeyInProgress { retry_after: RETRY_AFTER };
    assert_eq!(store.open(&claiming(SHOP, 2, 7, NOON), first(SHOP, 2, None)).await, Err(wait));
    let wait = Declined::KeyInProgress { retry_after: RETRY_AFTER };
    assert_eq!(store.decide(opened.id, &claiming(SHOP, 2, 7, NOON), look).await, Err(wait));
    assert_eq!(store.decide(opened.id, &claiming(SHOP, 1, 7, NOON), look).await, Ok(opened), "its holder goes on");
}

/// When the lease is over, a retry learns what was made, and makes nothing itself.
pub async fn a_retry_takes_over_what_a_dead_request_began(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    let retry = store.open(&claiming(SHOP, 2, 7, NOON.plus(LEASE)), first(SHOP, 2, None)).await;
    assert_eq!(retry, Err(Declined::Resume(1)));
    assert_eq!(kept(store, SHOP, PaymentId::from_u128(2)).await, None);
}

/// Taking over is exclusive: the next retry waits for the one that drives on, and the dead request is shut out.
pub async fn only_one_retry_takes_over(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opened = store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    let late = NOON.plus(LEASE);
    let retry = store.open(&claiming(SHOP, 2, 7, late), first(SHOP, 2, None)).await;
    assert_eq!(retry, Err(Declined::Resume(1)));
    let wait = Declined::KeyInProgress { retry_after: RETRY_AFTER };
    assert_eq!(store.open(&claiming(SHOP, 3, 7, late), first(SHOP, 3, None)).await, Err(wait));
    let wait = Declined::KeyInProgress { retry_after: RETRY_AFTER };
    assert_eq!(store.decide(opened.id, &claiming(SHOP, 1, 7, late), look).await, Err(wait), "it lost the key");
    assert_eq!(store.decide(opened.id, &claiming(SHOP, 2, 7, late), look).await, Ok(opened));
}

/// A request that could not finish lets the next one drive on without waiting for its lease.
pub async fn a_released_key_is_taken_over_at_once(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let asked = claiming(SHOP, 1, 7, NOON);
    let opened = store.open(&asked, first(SHOP, 1, None)).await.unwrap();
    let release = |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).releasing_key());
    store.decide(opened.id, &asked, release).await.unwrap();
    let retry = store.open(&claiming(SHOP, 2, 7, NOON), first(SHOP, 2, None)).await;
    assert_eq!(retry, Err(Declined::Resume(1)));
}

/// Even the request that holds the key makes only one subject with it.
pub async fn the_same_request_opens_once(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let asked = claiming(SHOP, 1, 7, NOON);
    store.open(&asked, first(SHOP, 1, None)).await.unwrap();
    assert_eq!(store.open(&asked, first(SHOP, 2, None)).await, Err(Declined::Resume(1)));
    assert_eq!(kept(store, SHOP, PaymentId::from_u128(2)).await, None);
}

/// A retry that names its subject need not be told what it is: its rule is asked, and the key is its own from then on.
pub async fn a_decision_with_a_key_that_nobody_holds_goes_on(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opened = store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    let late = NOON.plus(LEASE);
    let cancel = move |payment: &Payment| payment.cancel(late).map(|decision| decision.answering(Some(answer())));
    let cancelled = store.decide(opened.id, &claiming(SHOP, 2, 7, late), cancel).await.unwrap();
    assert_eq!(cancelled.state, PaymentState::Cancelled);
    let again = store.decide(opened.id, &claiming(SHOP, 3, 7, late), cancel).await;
    assert_eq!(again, Err(Declined::Replay(answer())));
}

/// A key belongs to the subject it was first used for.
pub async fn a_decision_with_the_key_of_another_record_is_a_conflict(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, None)).await.unwrap();
    let other = open_payment(store, SHOP, 2).await;
    for (holder, at) in [(1, NOON), (2, NOON.plus(LEASE))] {
        let decided = store.decide(other.id, &claiming(SHOP, holder, 7, at), look).await;
        assert_eq!(decided, Err(Declined::KeyConflict));
    }
}

/// A key's scope is app, mode and operation.
pub async fn keys_of_another_app_mode_or_operation_are_others(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for (scope, id) in [(SHOP, 1), (SHOP_LIVE, 2), (STALL, 3)] {
        let fingerprint = u8::try_from(id).unwrap();
        let opened = store.open(&claiming(scope, 1, fingerprint, NOON), first(scope, id, Some(answer()))).await;
        assert_eq!(opened.unwrap().id, PaymentId::from_u128(id));
    }
    let mut asked = claiming(SHOP, 1, 9, NOON);
    asked.key.as_mut().unwrap().operation = "cancelPayment";
    let cancel = |payment: &Payment| payment.cancel(NOON);
    let cancelled = store.decide(PaymentId::from_u128(1), &asked, cancel).await.unwrap();
    assert_eq!(cancelled.state, PaymentState::Cancelled);
}

/// A rule that says no leaves an open key with whoever held it.
pub async fn a_refused_decision_leaves_the_key_as_it_was(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let asked = claiming(SHOP, 1, 7, NOON);
    let opened = store.open(&asked, first(SHOP, 1, None)).await.unwrap();
    let cancelled = store.decide(opened.id, &Asked::at(SHOP, NOON), |payment: &Payment| payment.cancel(NOON)).await;
    assert_eq!(cancelled.unwrap().state, PaymentState::Cancelled);
    let refused = Declined::Refused(CancelRefused::NotPending { status: PaymentStatus::Cancelled });
    assert_eq!(store.decide(opened.id, &asked, |payment: &Payment| payment.cancel(NOON)).await, Err(refused));
    let wait = Declined::KeyInProgress { retry_after: RETRY_AFTER };
    assert_eq!(store.open(&claiming(SHOP, 2, 7, NOON), first(SHOP, 2, None)).await, Err(wait));
    let retry = store.open(&claiming(SHOP, 2, 7, NOON.plus(LEASE)), first(SHOP, 2, None)).await;
    assert_eq!(retry, Err(Declined::Resume(1)));
}

/// What was not kept has used no key.
pub async fn a_key_never_stands_without_its_state(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open_payment(store, SHOP, 1).await;
    let taken = store.open(&claiming(SHOP, 1, 7, NOON), first(SHOP, 1, Some(answer()))).await;
    assert_eq!(taken, Err(Declined::Taken(crate::decision::Unique::Id)));
    let missing = store.decide(PaymentId::from_u128(9), &claiming(SHOP, 1, 7, NOON), look).await;
    assert_eq!(missing, Err(Declined::NotFound));
    let opened = store.open(&claiming(SHOP, 2, 8, NOON), first(SHOP, 2, Some(answer()))).await;
    assert_eq!(opened.unwrap().id, PaymentId::from_u128(2), "the key is free");
}
