//! The trail holds what decisions recorded, in one chain, and shows to each what is within reach.

use super::{Inspect, NOON, SHOP, STALL, Store, open_payment, open_shops};
use crate::{
    access::Reach,
    audit::{Action, Actor, AuditFilter, AuditLine, Origin, Outcome},
    decision::{Asked, Decision, Never},
    ids::{CredentialId, OperatorId, SessionId},
    payments::{CancelRefused, Payment},
    testing::run::all,
    time::minutes,
};

/// An operator's request.
fn origin(number: u128) -> Origin {
    let operator = OperatorId::from_u128(number);
    let actor = Actor::Operator { operator, session: Some(SessionId::from_u128(number)) };
    Origin { actor, request: Some(number), address: Some("203.0.113.9".into()) }
}

/// A decision about a payment records one line.
async fn record_with_decision(store: &impl Store, payment: &Payment, line: AuditLine, number: u128) {
    let asked = Asked::at(payment.scope, NOON).by(origin(number));
    let rule = move |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).recording(line.clone()));
    store.decide(payment.id, &asked, rule).await.unwrap();
}

/// Who, what, when, from where: all of it, and in a chain that holds.
pub async fn what_a_decision_recorded_is_in_the_trail(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let payment = open_payment(store, SHOP, 1).await;
    let line = AuditLine::done(Action::PaymentReviewed)
        .of_app(SHOP.app)
        .in_mode(SHOP.mode)
        .to("payment", payment.id)
        .changing("status", Some("REVIEW"), Some("SUCCEEDED"))
        .saying("note", "\u{9b0}\u{9be}\u{9b8}\u{9c7}\u{9b2} \\ ' \" {} ,null");
    record_with_decision(store, &payment, line.clone(), 1).await;
    let page = store.trail(&AuditFilter::within(Reach::Everywhere), 0, 20).await.unwrap();
    assert_eq!(page.total, 1);
    let record = &page.records.first().unwrap().record;
    assert_eq!((&record.line, &record.origin, record.at), (&line, &origin(1), NOON));
    let head = store.verify_trail().await.unwrap().unwrap();
    assert_eq!(head, (1, page.records.first().unwrap().hash));
}

/// What was not kept was not done: only a line of its own may tell of a refusal.
pub async fn a_refused_decision_records_nothing(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let payment = open_payment(store, SHOP, 1).await;
    let rule = |_: &Payment| {
        Err::<Decision<Payment>, _>(CancelRefused::NotPending { status: crate::payments::PaymentStatus::Failed })
    };
    let refused = store.decide(payment.id, &Asked::at(SHOP, NOON).by(origin(1)), rule).await;
    assert!(refused.is_err());
    let all = AuditFilter::within(Reach::Everywhere);
    assert_eq!(store.trail(&all, 0, 20).await.unwrap().total, 0);
    let line = AuditLine::refused(Action::AccessRefused, "this needs the permission payment:review\0");
    store.keep_line(&origin(1), &line, NOON).await.unwrap();
    let page = store.trail(&all, 0, 20).await.unwrap();
    let outcome = &page.records.first().unwrap().record.line.outcome;
    assert!(
        matches!(outcome, Outcome::Refused { reason } if reason.starts_with("this needs the permission payment:review"))
    );
    assert!(store.verify_trail().await.unwrap().is_ok());
}

/// A grant for one application shows its lines alone; what belongs to none is for those who see everything.
pub async fn the_trail_shows_what_is_within_reach_and_wanted(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let lines = [
        AuditLine::done(Action::AppChanged).of_app(SHOP.app).to("app", SHOP.app),
        AuditLine::done(Action::CredentialRotated).of_app(STALL.app).in_mode(STALL.mode).to("app", STALL.app),
        AuditLine::refused(Action::SignInRefused, "wrong password"),
        AuditLine::done(Action::RefundRequested).of_app(SHOP.app).in_mode(SHOP.mode).to("refund", "rfd_1"),
    ];
    let app = Origin {
        actor: Actor::App { app: SHOP.app, credential: CredentialId::from_u128(7) },
        request: None,
        address: None,
    };
    let nobody = Origin { actor: Actor::Nobody, request: Some(u128::MAX), address: Some("::1".into()) };
    let origins = [origin(1), origin(2), nobody, app];
    for ((line, origin), minute) in lines.iter().zip(&origins).zip(0..) {
        store.keep_line(origin, line, NOON.plus(minutes(minute))).await.unwrap();
    }
    let shown = async |filter: AuditFilter| {
        let page = store.trail(&filter, 0, 20).await.unwrap();
        assert_eq!(page.total, u64::try_from(page.records.len()).unwrap());
        page.records.iter().map(|sealed| sealed.place).collect::<Vec<_>>()
    };
    let whole = || AuditFilter::within(Reach::Everywhere);
    assert_eq!(shown(whole()).await, [4, 3, 2, 1]);
    assert_eq!(shown(AuditFilter::within(Reach::Apps([SHOP.app].into()))).await, [4, 1]);
    assert_eq!(shown(AuditFilter::within(Reach::nowhere())).await, Vec::<i64>::new());
    assert_eq!(shown(AuditFilter { actor_kind: Some("OPERATOR".into()), ..whole() }).await, [2, 1]);
    assert_eq!(shown(AuditFilter { actor_id: Some(SHOP.app.to_string()), ..whole() }).await, [4]);
    assert_eq!(shown(AuditFilter { action: Some(Action::AppChanged), ..whole() }).await, [1]);
    assert_eq!(shown(AuditFilter { target_kind: Some("app".into()), ..whole() }).await, [2, 1]);
    assert_eq!(shown(AuditFilter { target_id: Some("rfd_1".into()), ..whole() }).await, [4]);
    assert_eq!(shown(AuditFilter { target_id: Some("' or 1=1 --".into()), ..whole() }).await, Vec::<i64>::new());
    assert_eq!(shown(AuditFilter { mode: Some(SHOP.mode), ..whole() }).await, [4, 2]);
    assert_eq!(shown(AuditFilter { refused: Some(true), ..whole() }).await, [3]);
    assert_eq!(shown(AuditFilter { refused: Some(false), ..whole() }).await, [4, 2, 1]);
    assert_eq!(shown(AuditFilter { from: Some(NOON.plus(minutes(2))), ..whole() }).await, [4, 3]);
    assert_eq!(shown(AuditFilter { to: Some(NOON.plus(minutes(2))), ..whole() }).await, [2, 1]);
    let second = store.trail(&whole(), 1, 3).await.unwrap();
    assert_eq!((second.total, second.records.iter().map(|one| one.place).collect::<Vec<_>>()), (4, vec![1]));
}

/// Decisions and lines of their own make one chain without gaps, however many come at once.
pub async fn many_at_once_record_one_chain(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let payment = open_payment(store, SHOP, 1).await;
    let line = |number: u128| AuditLine::done(Action::PaymentReviewed).to("payment", number);
    let recorded = (0..40).map(|number| {
        let payment = payment.clone();
        async move {
            if number % 2 == 0 {
                record_with_decision(store, &payment, line(number), number).await;
            } else {
                store.keep_line(&origin(number), &line(number), NOON).await.unwrap();
            }
        }
    });
    all(recorded).await;
    assert_eq!(store.verify_trail().await.unwrap().unwrap().0, 40);
}
