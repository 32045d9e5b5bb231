//! Notices: one for each channel with a new alert, held by one worker at a time, kept whatever becomes of them.

use super::{
    Inspect, SHOP, Store,
    alerts::{change, everything, raise, resolved},
    open_payment, open_shops,
};
use crate::{
    alerts::{AlertKind, Channel, HeldNotice, NotTold, NoticeState, ToldNotice},
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// What is due on a channel, held for so long.
async fn lease(store: &impl Store, channel: Channel, lease: Duration) -> Vec<HeldNotice> {
    store.lease_notices(channel, 100, lease).await.unwrap()
}

/// An alert was raised, once by one payment.
async fn raised(store: &impl Store) {
    open_shops(store).await;
    open_payment(store, SHOP, 1).await;
    raise(store, SHOP, 1, AlertKind::HighRisk, 0).await;
}

async fn told(store: &impl Store, held: &HeldNotice, taken: bool, at: Timestamp) {
    let error = (!taken).then(|| NotTold("nobody answered".into()));
    let one = ToldNotice { lease: held.until, next: held.notice.after(taken, at), error };
    store.keep_told(&[one]).await.unwrap();
}

/// What is counted, resolved or opened again is not told again; a new alert about the same is.
pub async fn a_new_alert_is_told_once_on_every_channel(store: &impl Store, _: &impl Inspect) {
    raised(store).await;
    let alert = everything(store).await.pop().unwrap();
    for channel in Channel::ALL {
        let held = lease(store, channel, minutes(1)).await;
        assert_eq!(held.len(), 1, "{channel:?}");
        let notice = &held.first().unwrap().notice;
        assert_eq!((notice.channel, notice.attempts), (channel, 0));
        assert_eq!((notice.alert, notice.scope, notice.kind), (alert.id, alert.scope, alert.kind));
        assert_eq!((notice.subject, &notice.detail, notice.raised_at), (1, &alert.detail, alert.raised_at));
    }
    raise(store, SHOP, 1, AlertKind::HighRisk, 1).await;
    change(store, &alert, resolved).await.unwrap();
    change(store, &alert, |alert| alert.reopen().unwrap()).await.unwrap();
    assert_eq!(lease(store, Channel::Email, minutes(1)).await, []);

    change(store, &alert, resolved).await.unwrap();
    raise(store, SHOP, 1, AlertKind::HighRisk, 2).await;
    raise(store, SHOP, 1, AlertKind::LateSuccess, 2).await;
    assert_eq!(lease(store, Channel::Email, minutes(1)).await.len(), 2);
    let one = store.lease_notices(Channel::Webhook, 1, minutes(1)).await.unwrap();
    assert_eq!((one.len(), lease(store, Channel::Webhook, minutes(1)).await.len()), (1, 1), "a bounded number");
}

/// Nobody else may try it meanwhile; when its worker dies, another does.
pub async fn a_notice_is_held_by_one_worker_until_its_lease_ends(store: &impl Store, _: &impl Inspect) {
    raised(store).await;
    let dead = lease(store, Channel::Email, Duration::ZERO).await;
    let held = lease(store, Channel::Email, minutes(1)).await;
    assert_eq!((dead.len(), held.len()), (1, 1), "a lease without time is over at once");
    assert_eq!(dead.first().unwrap().notice, held.first().unwrap().notice);
    assert_eq!(lease(store, Channel::Email, minutes(1)).await, []);
}

/// Tried again when it is due, parked, or sent; under a lost lease only what somebody took counts.
pub async fn what_came_of_a_notice_is_kept_under_its_own_lease(store: &impl Store, seen: &impl Inspect) {
    raised(store).await;
    let now = seen.now();
    let lost = lease(store, Channel::Email, Duration::ZERO).await.pop().unwrap();
    let held = lease(store, Channel::Email, minutes(1)).await.pop().unwrap();
    told(store, &lost, false, now.minus(hours(9))).await;
    assert_eq!(lease(store, Channel::Email, minutes(1)).await, [], "it is still held");
    told(store, &held, false, now).await;
    assert_eq!(lease(store, Channel::Email, minutes(1)).await, [], "it is not due yet");

    let mut held = lease(store, Channel::Webhook, minutes(1)).await.pop().unwrap();
    for attempts in 1..=7 {
        told(store, &held, false, now.minus(hours(200))).await;
        held = lease(store, Channel::Webhook, minutes(1)).await.pop().unwrap();
        assert_eq!(held.notice.attempts, attempts);
        assert!(matches!(held.notice.state, NoticeState::Pending { at } if at <= now));
    }
    told(store, &held, false, now.minus(hours(100))).await;
    assert_eq!(lease(store, Channel::Webhook, minutes(1)).await, [], "it is parked");

    raise(store, SHOP, 1, AlertKind::LateSuccess, 1).await;
    let late = lease(store, Channel::Webhook, Duration::ZERO).await.pop().unwrap();
    let other = lease(store, Channel::Webhook, Duration::ZERO).await.pop().unwrap();
    told(store, &late, true, now).await;
    told(store, &other, false, now.minus(hours(9))).await;
    assert_eq!(lease(store, Channel::Webhook, minutes(1)).await, [], "what somebody took is not told again");
}
