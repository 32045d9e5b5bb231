//! Every state an alert can be in, and what each request makes of it.

use super::{Alert, AlertKind, AlertRecord, AlertState, NOTE_MAX, ResolveRefused, Solver};
use crate::{
    audit::{Action, AuditLine, Fact},
    decision::Decision,
    ids::{AlertId, OperatorId},
    testing::story::{NOON, SHOP, noon_and},
};
use std::fmt::Display;

const RIMA: OperatorId = OperatorId::from_u128(1);
const KARIM: OperatorId = OperatorId::from_u128(2);

fn open() -> AlertRecord {
    let alert = Alert { kind: AlertKind::LateSuccess, detail: "late".into() };
    AlertRecord::raised(AlertId::from_u128(1), SHOP, 7, alert, NOON)
}

fn assigned() -> AlertRecord {
    open().assign(RIMA, noon_and(1)).unwrap().next
}

fn resolved() -> AlertRecord {
    assigned().resolve(Solver::Operator(RIMA), "money was sent back", noon_and(2)).unwrap().next
}

fn line<R: Display>(decided: Result<Decision<AlertRecord>, R>) -> String {
    let Decision { next, postings, events, alerts, settled, audit, key: _ } = match decided {
        Ok(decision) => decision,
        Err(refused) => return format!("no, {refused}"),
    };
    assert!(postings.is_empty() && events.is_empty() && alerts.is_empty() && settled.is_empty());
    assert_eq!(audit.len(), 1, "the trail says so");
    match next.state {
        AlertState::Open => "OPEN".into(),
        AlertState::Assigned { to, at } => format!("ASSIGNED to {} at {}", to.as_u128(), at.since(NOON).as_secs()),
        AlertState::Resolved { by: Solver::System, note, .. } => format!("RESOLVED by the system: {note}"),
        AlertState::Resolved { by: Solver::Operator(by), at, note } => {
            format!("RESOLVED by {} at {}: {note}", by.as_u128(), at.since(NOON).as_secs())
        }
    }
}

/// What every request makes of an alert, ten minutes after noon.
fn answers(alert: &AlertRecord) -> Vec<String> {
    let at = noon_and(10);
    vec![
        format!("assign to 1: {}", line(alert.assign(RIMA, at)).replace(&RIMA.to_string(), "1")),
        format!("assign to 2: {}", line(alert.assign(KARIM, at))),
        format!("resolve: {}", line(alert.resolve(Solver::Operator(KARIM), " done ", at))),
        format!("resolve by itself: {}", line(alert.resolve(Solver::System, "it went away", at))),
        format!("reopen: {}", line(alert.reopen())),
    ]
}

#[test]
fn an_open_alert_waits_for_somebody() {
    assert_eq!(
        answers(&open()),
        [
            "assign to 1: ASSIGNED to 1 at 600",
            "assign to 2: ASSIGNED to 2 at 600",
            "resolve: RESOLVED by 2 at 600: done",
            "resolve by itself: RESOLVED by the system: it went away",
            "reopen: no, the alert is not resolved",
        ]
    );
}

#[test]
fn an_assigned_alert_may_go_to_another_person() {
    assert_eq!(
        answers(&assigned()),
        [
            "assign to 1: no, the alert is assigned to 1 already",
            "assign to 2: ASSIGNED to 2 at 600",
            "resolve: RESOLVED by 2 at 600: done",
            "resolve by itself: RESOLVED by the system: it went away",
            "reopen: no, the alert is not resolved",
        ]
    );
}

#[test]
fn a_resolved_alert_can_only_be_opened_again() {
    assert_eq!(
        answers(&resolved()),
        [
            "assign to 1: no, the alert is resolved; open it again first",
            "assign to 2: no, the alert is resolved; open it again first",
            "resolve: no, the alert is resolved already",
            "resolve by itself: no, the alert is resolved already",
            "reopen: OPEN",
        ]
    );
}

#[test]
fn a_note_says_something_fits_and_holds_no_card_number() {
    let with = |note: &str| open().resolve(Solver::System, note, NOON).map(|decided| decided.next.state);
    assert_eq!(with("  \n"), Err(ResolveRefused::NoteLength));
    assert_eq!(with("a\0b"), Err(ResolveRefused::NoteLength));
    assert_eq!(with(&"ক".repeat(NOTE_MAX + 1)), Err(ResolveRefused::NoteLength));
    assert_eq!(with("paid with 4111111111111111"), Err(ResolveRefused::NoteHoldsCardNumber));
    assert!(with(&"ক".repeat(NOTE_MAX)).is_ok());
}

#[test]
fn what_is_seen_again_is_counted_where_it_stands() {
    let again = assigned().raised_again("still late".into(), noon_and(5));
    assert_eq!((again.times, again.detail.as_str()), (2, "still late"));
    assert_eq!((again.raised_at, again.last_raised_at), (NOON, noon_and(5)));
    assert_eq!(again.state, assigned().state);
    let before = again.raised_again("out of turn".into(), noon_and(4));
    assert_eq!((before.times, before.last_raised_at), (3, noon_and(5)));
}

#[test]
fn the_trail_says_what_changed_and_nothing_that_a_person_wrote() {
    let audit = assigned().resolve(Solver::Operator(RIMA), "money was sent back", NOON).unwrap().audit;
    let fact = |name: &str, before: &str, after: Option<&str>| Fact {
        name: name.into(),
        before: Some(before.into()),
        after: after.map(str::to_owned),
    };
    let said = AuditLine::done(Action::AlertResolved).to("alert", open().id).of_app(SHOP.app).in_mode(SHOP.mode);
    let facts = vec![fact("status", "ASSIGNED", Some("RESOLVED")), fact("assignedTo", &RIMA.to_string(), None)];
    assert_eq!(audit, [AuditLine { facts, ..said }]);
}

#[test]
fn only_what_is_not_over_goes_on() {
    let about = |alert: &AlertRecord| alert.goes_on(SHOP, AlertKind::LateSuccess, 7);
    assert!(about(&open()) && about(&assigned()) && !about(&resolved()));
    assert!(!open().goes_on(SHOP, AlertKind::LateSuccess, 8));
    assert!(!open().goes_on(SHOP, AlertKind::HighRisk, 7));
    assert!(!open().goes_on(crate::Scope::HOUSE, AlertKind::LateSuccess, 7));
}

#[test]
fn an_alert_names_what_it_is_about() {
    assert!(AlertKind::ALL.iter().all(|kind| AlertKind::parse(kind.as_str()) == Some(*kind)));
    assert_eq!(open().subject_id(), crate::PaymentId::from_u128(7).to_string());
    assert_eq!(AlertKind::UnmatchedCallback.subject(7), crate::CallbackId::from_u128(7).to_string());
    assert_eq!(AlertKind::WebhookParked.subject(7), crate::DeliveryId::from_u128(7).to_string());
}
