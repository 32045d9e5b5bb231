//! The staff is one: decisions about it come one after another, and are kept with sessions and trail or not at all.

use super::{Inspect, NOON, SHOP, STALL, Store, open_shops};
use crate::{
    access::{Permission, Reach},
    audit::{Action, Actor, AuditFilter, AuditLine, Origin},
    decision::Never,
    ids::{OperatorId, RoleId, SessionId},
    operators::{
        ATTEMPTS_FREE, Email, Grant, Operator, OperatorStatus, PasswordHash, Role, SeededRole, Session, SessionChange,
        Staff, StaffDecision, StaffDeclined, TICKET_LIFE, Ticket, Totp, TotpSecret, WAIT_FIRST,
    },
    testing::run::all,
    time::{Timestamp, minutes},
};
use std::time::Duration;

fn person(number: u128) -> Operator {
    Operator {
        id: OperatorId::from_u128(number),
        email: Email::parse(&format!("person-{number}@example.com")).unwrap(),
        name: format!("রহিম {number}"),
        disabled: false,
        password: Some(PasswordHash::new(format!("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ${number}"))),
        ticket: None,
        totp: Totp::Off,
        recovery_codes: Vec::new(),
        grants: vec![Grant { role: SeededRole::Viewer.id(), reach: Reach::Everywhere }],
        created_at: NOON,
        updated_at: NOON,
    }
}

fn session(number: u128, operator: u128, at: Timestamp) -> Session {
    let digest = [u8::try_from(number).unwrap(); 32];
    let (id, operator) = (SessionId::from_u128(number), OperatorId::from_u128(operator));
    Session::open(id, operator, digest, Some("203.0.113.9".into()), at)
}

async fn decide(store: &impl Store, at: Timestamp, make: impl Fn(&mut Staff) + Send + 'static) -> Staff {
    change(store, at, make, Vec::new()).await
}

async fn change(
    store: &impl Store,
    at: Timestamp,
    make: impl Fn(&mut Staff) + Send + 'static,
    sessions: Vec<SessionChange>,
) -> Staff {
    let rule = move |staff: &Staff| {
        let mut next = staff.clone();
        make(&mut next);
        Ok::<_, Never>(StaffDecision { sessions: sessions.clone(), ..StaffDecision::of(next) })
    };
    store.decide_about_staff(&Origin::system(), at, rule).await.unwrap()
}

/// Every part of an operator and of a role is kept, changed, and taken away again.
pub async fn a_decision_about_the_staff_is_kept_whole(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let empty = store.staff().await.unwrap();
    assert_eq!(
        (empty.operators.len(), &empty.roles),
        (0, &SeededRole::roles()),
        "the built-in roles are there at once"
    );
    let role = Role {
        id: RoleId::from_u128(99),
        name: "Night shift".into(),
        permissions: [Permission::PaymentRead, Permission::AuditRead].into(),
        seeded: false,
    };
    let secret = TotpSecret::new([7; 20]);
    let whole = Operator {
        disabled: true,
        ticket: Some(Ticket { digest: [1; 32], expires_at: NOON.plus(TICKET_LIFE) }),
        totp: Totp::On { secret: secret.clone(), last_step: 12 },
        recovery_codes: vec![[2; 32], [3; 32]],
        grants: vec![
            Grant { role: role.id, reach: Reach::Apps([SHOP.app, STALL.app].into()) },
            Grant { role: SeededRole::Finance.id(), reach: Reach::Everywhere },
        ],
        ..person(1)
    };
    let bare = Operator { password: None, totp: Totp::Enrolling { secret }, grants: Vec::new(), ..person(2) };
    let (first, second, new_role) = (whole.clone(), bare.clone(), role.clone());
    let line = AuditLine::done(Action::RoleCreated).to("role", role.id);
    let actor = Actor::Operator { operator: whole.id, session: None };
    let origin = Origin { actor, request: Some(7), address: None };
    let told = line.clone();
    let rule = move |staff: &Staff| {
        let mut next = staff.clone();
        next.operators.extend([first.clone(), second.clone()]);
        next.roles.push(new_role.clone());
        Ok::<_, Never>(StaffDecision::of(next).recording(told.clone()))
    };
    let kept = store.decide_about_staff(&origin, NOON, rule).await.unwrap();
    assert_eq!(kept.operators, [whole.clone(), bare.clone()]);
    assert_eq!(store.staff().await.unwrap(), kept);
    assert_eq!(kept.role(role.id), Some(&role));
    assert_eq!(store.operator_by_email(&bare.email).await.unwrap(), Some(bare));
    let trail = store.trail(&AuditFilter::within(Reach::Everywhere), 0, 20).await.unwrap();
    let record = &trail.records.first().unwrap().record;
    assert_eq!((trail.total, &record.line, &record.origin), (1, &line, &origin));

    let changed = decide(store, NOON, |staff| {
        let found = staff.operators.first_mut().unwrap();
        *found = Operator { name: "Karim".into(), recovery_codes: vec![[3; 32]], ..person(1) };
        staff.roles.retain(|role| role.seeded);
    })
    .await;
    assert_eq!(changed, store.staff().await.unwrap());
    assert_eq!((changed.operators.len(), changed.roles.len()), (2, SeededRole::ALL.len()));
    assert_eq!(changed.operators.first().unwrap().name, "Karim");
}

/// A refusal keeps nothing, and says what the rule said.
pub async fn a_refused_decision_about_the_staff_leaves_no_trace(store: &impl Store, _: &impl Inspect) {
    let rule = |_: &Staff| Err::<StaffDecision, _>("no");
    let refused = store.decide_about_staff(&Origin::system(), NOON, rule).await;
    assert!(matches!(refused, Err(StaffDeclined::Refused("no"))));
    assert_eq!(store.staff().await.unwrap(), Staff::default());
    assert_eq!(store.trail(&AuditFilter::within(Reach::Everywhere), 0, 20).await.unwrap().total, 0);
}

/// Of many at once each sees what the one before it left.
pub async fn decisions_about_the_staff_come_one_after_another(store: &impl Store, _: &impl Inspect) {
    let invited = (1..=20_u128).map(|number| {
        let add = move |staff: &Staff| {
            let mut next = staff.clone();
            if next.operators.len() >= 5 {
                return Err("enough");
            }
            next.operators.push(person(number));
            Ok(StaffDecision::of(next))
        };
        async move { store.decide_about_staff(&Origin::system(), NOON, add).await.is_ok() }
    });
    let kept = all(invited).await;
    assert_eq!(kept.iter().filter(|kept| **kept).count(), 5);
    assert_eq!(store.staff().await.unwrap().operators.len(), 5);
}

/// A token leads to its session and to what its operator may do now, not to what he might when he signed in.
pub async fn a_session_is_found_by_its_token_with_what_its_operator_may_do(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let opened = session(1, 1, NOON);
    change(store, NOON, |staff| staff.operators.push(person(1)), vec![SessionChange::Open(opened.clone())]).await;
    assert_eq!(store.signed_in(&[9; 32]).await.unwrap(), None);
    let found = store.signed_in(&[1; 32]).await.unwrap().unwrap();
    assert_eq!((&found.session, found.status), (&opened, OperatorStatus::Active));
    let standing = found.standing(NOON);
    assert_eq!(standing.permissions(), [Permission::PaymentRead, Permission::ReportRead]);
    assert!(!standing.stepped_up);
    decide(store, NOON, |staff| {
        let grants = vec![Grant { role: SeededRole::Support.id(), reach: Reach::Apps([SHOP.app].into()) }];
        *staff.operators.first_mut().unwrap() = Operator { disabled: true, grants, ..person(1) };
    })
    .await;
    let found = store.signed_in(&[1; 32]).await.unwrap().unwrap();
    assert_eq!(found.status, OperatorStatus::Disabled);
    let reach = found.standing(NOON).reach_of(Permission::RefundCreate);
    assert!(reach.covers(SHOP.app) && !reach.covers(STALL.app));
}

/// A session can be proven again, is seen to be used, and ends for good; nobody ends another's.
pub async fn sessions_are_stepped_up_touched_and_ended(store: &impl Store, _: &impl Inspect) {
    let people = |staff: &mut Staff| staff.operators.extend([person(1), person(2)]);
    let later = NOON.plus(minutes(2));
    let all = [session(1, 1, NOON), session(2, 1, later), session(3, 1, later.plus(minutes(1))), session(4, 2, NOON)];
    change(store, NOON, people, all.map(SessionChange::Open).to_vec()).await;
    let (first, owner, other) = (SessionId::from_u128(1), OperatorId::from_u128(1), OperatorId::from_u128(2));
    store.touch_session(first, later).await.unwrap();
    store.touch_session(first, NOON).await.unwrap();
    change(
        store,
        later,
        |_| {},
        vec![
            SessionChange::StepUp { session: first, at: later },
            SessionChange::End { operator: other, session: first, at: later },
        ],
    )
    .await;
    let seen = store.signed_in(&[1; 32]).await.unwrap().unwrap().session;
    assert_eq!((seen.last_seen_at, seen.stepped_up_at, seen.ended_at), (later, Some(later), None));
    let listed = async |operator| {
        let sessions = store.sessions_of(operator, NOON.minus(minutes(1))).await.unwrap();
        sessions.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(listed(owner).await, [3, 2, 1]);
    assert_eq!(store.sessions_of(owner, NOON).await.unwrap().len(), 2, "opened after that");
    let end = SessionChange::End { operator: owner, session: SessionId::from_u128(2), at: later };
    change(store, later, |_| {}, vec![end]).await;
    assert_eq!(listed(owner).await, [3, 1]);
    let rest = SessionChange::EndAll { operator: owner, except: Some(first), at: later.plus(minutes(9)) };
    change(store, later, |_| {}, vec![rest]).await;
    assert_eq!((listed(owner).await, listed(other).await), (vec![1], vec![4]));
    let ended = store.signed_in(&[2; 32]).await.unwrap().unwrap().session.ended_at;
    assert_eq!(ended, Some(later), "what was ended stays as it was");
}

/// Each address at each account has its own count, and getting in forgets it.
pub async fn wrong_attempts_are_counted_by_account_and_address(store: &impl Store, _: &impl Inspect) {
    let (account, other, owner) = ([1; 32], [2; 32], OperatorId::from_u128(1));
    let opened = SessionChange::Open(session(1, 1, NOON));
    change(store, NOON, |staff| staff.operators.push(person(1)), vec![opened]).await;
    let attempt = async |account, address: &str| {
        store.count_attempt(account, address, Some(owner), NOON).await.unwrap().map_err(|wait| wait.0)
    };
    for _ in 0..ATTEMPTS_FREE {
        assert_eq!(attempt(account, "198.51.100.1").await, Ok(Duration::ZERO));
    }
    assert_eq!(attempt(account, "198.51.100.1").await, Err(WAIT_FIRST));
    assert_eq!(attempt(other, "198.51.100.1").await, Ok(Duration::ZERO), "another account");
    store.take_back_attempt(account, "198.51.100.1").await.unwrap();
    assert_eq!(attempt(account, "198.51.100.1").await, Ok(Duration::ZERO));
    for address in ["198.51.100.2", "198.51.100.3"] {
        for _ in 0..3 {
            attempt(account, address).await.unwrap();
        }
    }
    assert!(attempt(account, "198.51.100.4").await.unwrap() > Duration::ZERO, "slowed down, not refused");
    assert_eq!(attempt(account, "203.0.113.9").await, Ok(Duration::ZERO), "an address that it signed in from");
    store.forget_attempts(account, Some("198.51.100.2")).await.unwrap();
    assert_eq!(attempt(account, "198.51.100.1").await, Err(WAIT_FIRST), "still there");
    store.forget_attempts(account, None).await.unwrap();
    assert_eq!(attempt(account, "198.51.100.1").await, Ok(Duration::ZERO));
    let at_once = all((0..40).map(|_| async { attempt(account, "198.51.100.9").await.is_ok() })).await;
    let admitted = u32::try_from(at_once.iter().filter(|admitted| **admitted).count()).unwrap();
    assert_eq!(admitted, ATTEMPTS_FREE, "many at once gain nothing");
}
