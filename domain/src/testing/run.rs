//! Runs futures without a runtime. Memory and the scripted gateway pause once at each of their steps, so the polls of a
//! future are its steps: it can be dropped after any of them, or interleaved with another in every order.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

/// Polls after which a future counts as stuck: whole flows take a few hundred.
const POLLS_MAX: usize = 1_000_000;

/// Runs a future to its end.
///
/// # Panics
/// When it does not end.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let ended = crash_after(POLLS_MAX, future);
    assert!(ended.is_some(), "the future did not end in {POLLS_MAX} polls");
    ended.unwrap_or_else(|| unreachable!("asserted above"))
}

/// Runs a future for that many steps and drops it then, as a crash does. None when it crashed before its end.
pub fn crash_after<T>(steps: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut context) = (pin!(future), Context::from_waker(Waker::noop()));
    (0..steps).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(ended) => Some(ended),
        Poll::Pending => None,
    })
}

/// Runs two futures by turns: bit by bit of `order`, a one is a step of the left; when it is used up, both run out.
///
/// # Panics
/// When one of them does not end.
pub fn interleaved<L, R>(order: u32, left: impl Future<Output = L>, right: impl Future<Output = R>) -> (L, R) {
    let (mut left, mut right) = (pin!(left), pin!(right));
    let (mut lefts, mut rights) = (None, None);
    let mut context = Context::from_waker(Waker::noop());
    for step in 0..32 {
        if order >> step & 1 == 1 {
            step_of(&mut lefts, left.as_mut(), &mut context);
        } else {
            step_of(&mut rights, right.as_mut(), &mut context);
        }
    }
    (lefts.unwrap_or_else(|| block_on(left)), rights.unwrap_or_else(|| block_on(right)))
}

fn step_of<T>(ended: &mut Option<T>, future: Pin<&mut impl Future<Output = T>>, context: &mut Context<'_>) {
    if ended.is_none()
        && let Poll::Ready(value) = future.poll(context)
    {
        *ended = Some(value);
    }
}

/// Runs many futures at once, and answers in their order.
pub async fn all<T>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut running: Vec<_> = futures.into_iter().map(Box::pin).collect();
    let mut ended: Vec<Option<T>> = running.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, ended) in running.iter_mut().zip(&mut ended) {
            step_of(ended, future.as_mut(), context);
        }
        if ended.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    ended.into_iter().flatten().collect()
}

/// Lets others run once: a step that a crash or another future can come in at.
pub(super) async fn pause() {
    let mut paused = false;
    poll_fn(|context| {
        if std::mem::replace(&mut paused, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
