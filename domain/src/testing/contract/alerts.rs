//! Alerts: one line of the list for one trouble, within the reach of who reads it.

use super::{Inspect, NOON, SHOP, SHOP_LIVE, STALL, Store, attempt, evidence::callback, open_payment, open_shops};
use crate::{
    access::Reach,
    alerts::{Alert, AlertFilter, AlertKind, AlertRecord, AlertState, AlertStatus, Solver},
    decision::{Asked, Decision, Declined, Never, Subject, Unique},
    ids::{AlertId, OperatorId},
    payments::{
        ListOrder, Page, Payment,
        callback::{CallbackOutcome, Judgement},
    },
    scope::{Mode, Scope},
    testing::story::noon_and,
    time::{hours, minutes},
};
use std::collections::BTreeSet;

const RIMA: OperatorId = OperatorId::from_u128(0x71);
const ALL: Page = Page { page: 0, size: 100, after: None };

/// A decision about a payment raises an alert, `after` so many minutes.
pub(super) async fn raise(store: &impl Store, scope: Scope, payment: u128, kind: AlertKind, after: u64) {
    let alert = Alert::about(attempt(payment, 1), kind, format!("after {after} minutes"));
    let told = move |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).alerting(alert.clone()));
    let asked = Asked::at(scope, noon_and(after));
    store.decide(crate::PaymentId::from_u128(payment), &asked, told).await.unwrap();
}

async fn list(store: &impl Store, reach: &Reach, filter: AlertFilter) -> Vec<AlertRecord> {
    let page = store.alerts(reach, &filter, ALL).await.unwrap();
    assert_eq!(page.total, u64::try_from(page.items.len()).unwrap());
    page.items
}

pub(super) async fn everything(store: &impl Store) -> Vec<AlertRecord> {
    list(store, &Reach::Everywhere, AlertFilter::default()).await
}

pub(super) async fn change(
    store: &impl Store,
    alert: &AlertRecord,
    to: fn(&AlertRecord) -> Decision<AlertRecord>,
) -> Result<AlertRecord, Declined<Never>> {
    let asked = Asked::at(alert.scope(), noon_and(30));
    store.decide(alert.id, &asked, move |alert: &AlertRecord| Ok(to(alert))).await
}

pub(super) fn resolved(alert: &AlertRecord) -> Decision<AlertRecord> {
    alert.resolve(Solver::Operator(RIMA), "seen to", noon_and(30)).unwrap()
}

/// While an alert is not over, what is raised about the same payment counts there; afterwards a new one begins.
pub async fn an_alert_about_the_same_is_counted_until_it_is_resolved(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open_payment(store, SHOP, 1).await;
    let kind = AlertKind::VerificationUnavailable;
    raise(store, SHOP, 1, kind, 1).await;
    let first = everything(store).await.pop().unwrap();
    let detail = |after: u64| format!("attempt {}: after {after} minutes", attempt(1, 1));
    let alert = Alert { kind, detail: detail(1) };
    assert_eq!(first, AlertRecord::raised(first.id, SHOP, 1, alert, noon_and(1)));

    change(store, &first, |alert| alert.assign(RIMA, noon_and(2)).unwrap()).await.unwrap();
    raise(store, SHOP, 1, kind, 3).await;
    raise(store, SHOP, 1, kind, 2).await;
    let counted = everything(store).await;
    assert_eq!(counted.len(), 1, "{counted:?}");
    let one = counted.first().unwrap();
    let state = AlertState::Assigned { to: RIMA, at: noon_and(2) };
    let expected = AlertRecord { state, times: 3, last_raised_at: noon_and(3), detail: detail(2), ..first };
    assert_eq!(*one, expected);

    change(store, one, resolved).await.unwrap();
    raise(store, SHOP, 1, kind, 5).await;
    let found: Vec<(u32, AlertStatus)> =
        everything(store).await.iter().map(|alert| (alert.times, alert.state.status())).collect();
    assert_eq!(found, [(1, AlertStatus::Open), (3, AlertStatus::Resolved)]);
}

/// Each state is kept with its facts.
pub async fn an_alert_is_assigned_resolved_and_opened_again(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open_payment(store, SHOP, 1).await;
    raise(store, SHOP, 1, AlertKind::HighRisk, 0).await;
    let alert = everything(store).await.pop().unwrap();
    let steps: [fn(&AlertRecord) -> Decision<AlertRecord>; 5] = [
        |alert| alert.assign(RIMA, noon_and(1)).unwrap(),
        resolved,
        |alert| alert.reopen().unwrap(),
        |alert| alert.resolve(Solver::System, "it went away", noon_and(3)).unwrap(),
        |alert| alert.reopen().unwrap(),
    ];
    let mut expected = alert.clone();
    for step in steps {
        expected = step(&expected).next;
        assert_eq!(change(store, &alert, step).await, Ok(expected.clone()));
        assert_eq!(store.alert(&Reach::Everywhere, alert.id).await.unwrap(), Some(expected.clone()));
    }
    let elsewhere = AlertRecord { scope: Some(STALL), ..alert };
    assert_eq!(change(store, &elsewhere, resolved).await, Err(Declined::NotFound));
}

/// An alert that was resolved is not opened beside one that goes on about the same.
pub async fn of_the_alerts_about_one_thing_one_goes_on(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    open_payment(store, SHOP, 1).await;
    raise(store, SHOP, 1, AlertKind::HighRisk, 0).await;
    let first = everything(store).await.pop().unwrap();
    let first = change(store, &first, resolved).await.unwrap();
    raise(store, SHOP, 1, AlertKind::HighRisk, 5).await;
    let reopened = change(store, &first, |alert| alert.reopen().unwrap()).await;
    assert_eq!(reopened, Err(Declined::Taken(Unique::Alert)));
    assert_eq!(store.alert(&Reach::Everywhere, first.id).await.unwrap(), Some(first));
}

/// Each condition narrows the list, either way round; what is out of reach is not there.
pub async fn alerts_are_listed_newest_first_within_reach(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    for (scope, payment, kind, after) in [
        (SHOP, 1, AlertKind::HighRisk, 0),
        (STALL, 2, AlertKind::HighRisk, 2),
        (SHOP_LIVE, 3, AlertKind::LateSuccess, 1),
        (SHOP, 4, AlertKind::LateSuccess, 3),
    ] {
        open_payment(store, scope, payment).await;
        raise(store, scope, payment, kind, after).await;
    }
    let old = callback(5, seen.now().minus(hours(1)));
    store.keep_callback(&old).await.unwrap();
    let unmatched = Judgement { outcome: CallbackOutcome::Unmatched, about: None, at: NOON.minus(hours(1)) };
    store.judge_callback(&callback(5, NOON.minus(hours(2))), unmatched).await.unwrap();
    let second = everything(store).await.into_iter().find(|alert| alert.subject == 2).unwrap();
    change(store, &second, resolved).await.unwrap();

    let subjects = |found: Vec<AlertRecord>| found.iter().map(|alert| alert.subject).collect::<Vec<_>>();
    let (any, shops) = (AlertFilter::default, Reach::Apps(BTreeSet::from([SHOP.app])));
    let all = subjects(everything(store).await);
    assert_eq!(all, [4, 2, 3, 1, 5]);
    assert_eq!(subjects(list(store, &shops, any()).await), [4, 3, 1]);
    assert_eq!(subjects(list(store, &Reach::Apps(BTreeSet::new()), any()).await), []);
    let test = AlertFilter { mode: Some(Mode::Test), ..any() };
    assert_eq!(subjects(list(store, &shops, test.clone()).await), [4, 1]);
    let late = AlertFilter { kind: Some(AlertKind::LateSuccess), ..test };
    assert_eq!(subjects(list(store, &Reach::Everywhere, late).await), [4]);
    let over = AlertFilter { status: Some(AlertStatus::Resolved), ..any() };
    assert_eq!(subjects(list(store, &Reach::Everywhere, over).await), [2]);
    let live = AlertFilter { mode: Some(Mode::Live), ..any() };
    assert_eq!(subjects(list(store, &Reach::Everywhere, live).await), [3, 5], "the house's own count as LIVE");
    let stall = AlertFilter { app: Some(STALL.app), ..any() };
    assert_eq!(subjects(list(store, &Reach::Everywhere, stall.clone()).await), [2]);
    assert_eq!(subjects(list(store, &shops, stall).await), []);
    let (from, to) = (Some(noon_and(1)), Some(noon_and(2)));
    assert_eq!(subjects(list(store, &Reach::Everywhere, AlertFilter { from, to, ..any() }).await), [2, 3]);
    let first = everything(store).await.into_iter().find(|alert| alert.subject == 1).unwrap();
    change(store, &first, |alert| alert.assign(RIMA, noon_and(9)).unwrap()).await.unwrap();
    let hers = AlertFilter { assigned_to: Some(RIMA), ..any() };
    assert_eq!(subjects(list(store, &Reach::Everywhere, hers).await), [1]);

    assert_eq!(store.alert(&shops, second.id).await.unwrap(), None);
    assert_eq!(store.alert(&Reach::Everywhere, AlertId::from_u128(0xdead)).await.unwrap(), None);
    let (mut walked, mut after) = (Vec::new(), None);
    for _ in 0..5 {
        let page = Page { page: 0, size: 1, after };
        let found = store.alerts(&Reach::Everywhere, &any(), page).await.unwrap();
        assert_eq!(found.total, 5);
        after = found.items.last().map(|alert| (alert.raised_at, alert.id.as_u128()));
        walked.extend(subjects(found.items));
    }
    assert_eq!(walked, all);
    let oldest_first = AlertFilter { order: ListOrder::Ascending, ..any() };
    let one = Page { page: 0, size: 1, after: None };
    let oldest = store.alerts(&shops, &oldest_first, one).await.unwrap().items.pop().unwrap();
    assert_eq!(oldest.subject, 1);
    let after = Some((oldest.raised_at, oldest.id.as_u128()));
    let rest = store.alerts(&shops, &oldest_first, Page { after, ..ALL }).await.unwrap();
    assert_eq!(subjects(rest.items), [3, 4]);
    let second_page = store.alerts(&shops, &any(), Page { page: 1, size: 2, after: None }).await.unwrap();
    assert_eq!(subjects(second_page.items), [1]);
}

/// However often it is looked at in vain, one alert; it is over with the match, and what a person resolved stays so.
pub async fn a_callback_that_grows_old_is_told_once_and_its_alert_ends_with_the_match(
    store: &impl Store,
    seen: &impl Inspect,
) {
    open_shops(store).await;
    let came = seen.now().minus(hours(10));
    let old = callback(1, came);
    store.keep_callback(&old).await.unwrap();
    let judged = |outcome, after| Judgement { outcome, about: None, at: came.plus(minutes(after)) };
    store.judge_callback(&old, judged(CallbackOutcome::Unmatched, 15)).await.unwrap();
    assert_eq!(everything(store).await, [], "not yet");
    for after in [16, 30, 60] {
        store.judge_callback(&old, judged(CallbackOutcome::Unmatched, after)).await.unwrap();
    }
    let alert = everything(store).await.pop().unwrap();
    assert_eq!((alert.scope, alert.kind, alert.subject), (None, AlertKind::UnmatchedCallback, old.id.as_u128()));
    assert_eq!((alert.times, alert.raised_at), (1, came.plus(minutes(16))));
    assert_eq!(seen.alerts(Scope::HOUSE).await, [AlertKind::UnmatchedCallback]);

    change(store, &alert, resolved).await.unwrap();
    store.judge_callback(&old, judged(CallbackOutcome::Unmatched, 90)).await.unwrap();
    assert_eq!(everything(store).await.len(), 1, "what a person has resolved is not raised again");
    change(store, &alert, |alert| alert.reopen().unwrap()).await.unwrap();

    store.judge_callback(&old, judged(CallbackOutcome::Accepted, 120)).await.unwrap();
    let over = everything(store).await.pop().unwrap();
    let note = "the callback was matched with its payment".to_owned();
    assert_eq!(over.state, AlertState::Resolved { by: Solver::System, at: came.plus(minutes(120)), note });
    store.judge_callback(&old, judged(CallbackOutcome::Duplicate, 121)).await.unwrap();
    assert_eq!(everything(store).await, [over]);
}
