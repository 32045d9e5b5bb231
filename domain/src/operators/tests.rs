//! Who may hand out what, in a few people: the rules that the doors lead to.

use super::*;
use crate::{
    access::{ManageUsers, Permission, Proof, Reach, Standing},
    ids::{AppId, OperatorId, RoleId, SessionId},
    time::{Timestamp, hours},
};

const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);
const SHOP: AppId = AppId::from_u128(7);
const ROOT: OperatorId = OperatorId::from_u128(1);
const ADMIN: OperatorId = OperatorId::from_u128(2);
const VIEWER: OperatorId = OperatorId::from_u128(3);
const GUEST: OperatorId = OperatorId::from_u128(4);
const NIGHT: RoleId = RoleId::from_u128(99);

fn everywhere(role: SeededRole) -> Vec<Grant> {
    vec![Grant { role: role.id(), reach: Reach::Everywhere }]
}

fn hash() -> PasswordHash {
    PasswordHash::new("hash".into())
}

/// A Super Admin, an Admin and a Viewer.
fn staff() -> Staff {
    let people = [(ROOT, SeededRole::SuperAdmin), (ADMIN, SeededRole::Admin), (VIEWER, SeededRole::Viewer)];
    people.into_iter().fold(Staff::default(), |staff, (id, role)| {
        let (email, name) = (format!("{}@example.com", id.as_u128()), role.name().to_owned());
        staff.create(NewOperator { id, email, name, password: hash(), grants: everywhere(role) }, NOON).unwrap().next
    })
}

/// The proof that the door makes of somebody who may manage people at that moment.
fn by(operator: OperatorId) -> Proof<ManageUsers> {
    let grants = vec![([Permission::UserManage].into(), Reach::Everywhere)];
    let standing = Standing { operator, session: SessionId::from_u128(1), grants, stepped_up: true };
    standing.may::<ManageUsers>().unwrap().everywhere().unwrap()
}

fn invitation(grants: Vec<Grant>) -> Invitation {
    Invitation { id: GUEST, email: "guest@example.com".into(), name: "Guest".into(), grants, ticket_digest: [5; 32] }
}

fn refusal<T, E>(decided: Result<T, E>) -> Option<E> {
    decided.err()
}

#[test]
fn an_admin_hands_out_what_he_has_and_nothing_more() {
    let staff = staff();
    let invite = |operator, role| refusal(staff.invite(&by(operator), invitation(everywhere(role)), NOON));
    for role in SeededRole::ALL {
        assert_eq!(invite(ROOT, role), None, "{role:?}");
        let covered = role.permissions().iter().all(|one| SeededRole::Admin.permissions().contains(one));
        assert_eq!(invite(ADMIN, role), (!covered).then_some(ManageRefused::BeyondOwn), "{role:?}");
    }
}

#[test]
fn nobody_touches_whoever_has_more() {
    let staff = staff();
    let seen = [
        refusal(staff.disable(&by(ADMIN), ROOT, NOON)),
        refusal(staff.enable(&by(ADMIN), ROOT, NOON)),
        refusal(staff.reset(&by(ADMIN), ROOT, [1; 32], NOON)),
        refusal(staff.change_operator(&by(ADMIN), ROOT, ("Root", Vec::new()), NOON)),
    ];
    assert_eq!(seen, [Some(ManageRefused::BeyondOwn); 4]);
    assert_eq!(refusal(staff.disable(&by(ADMIN), VIEWER, NOON)), None);
}

#[test]
fn a_proof_from_a_moment_ago_is_worth_what_its_operator_has_now() {
    let staff = staff();
    let without = staff.disable(&by(ROOT), ADMIN, NOON).unwrap().next;
    let demoted = staff.change_operator(&by(ROOT), ADMIN, ("Admin", Vec::new()), NOON).unwrap().next;
    for after in [without, demoted] {
        assert_eq!(refusal(after.disable(&by(ADMIN), VIEWER, NOON)), Some(ManageRefused::BeyondOwn));
        assert_eq!(refusal(after.invite(&by(ADMIN), invitation(Vec::new()), NOON)), Some(ManageRefused::BeyondOwn));
    }
}

#[test]
fn a_grant_for_one_application_covers_no_grant_for_all() {
    let staff = staff();
    let grants = vec![
        Grant { role: SeededRole::Admin.id(), reach: Reach::Everywhere },
        Grant { role: SeededRole::Finance.id(), reach: Reach::Apps([SHOP].into()) },
    ];
    let wider = staff.change_operator(&by(ROOT), ADMIN, ("Admin", grants), NOON).unwrap().next;
    let invite = |reach| {
        let grants = vec![Grant { role: SeededRole::Finance.id(), reach }];
        refusal(wider.invite(&by(ADMIN), invitation(grants), NOON))
    };
    assert_eq!(invite(Reach::Apps([SHOP].into())), None);
    assert_eq!(invite(Reach::Everywhere), Some(ManageRefused::BeyondOwn));
    assert_eq!(invite(Reach::Apps([SHOP, AppId::from_u128(8)].into())), Some(ManageRefused::BeyondOwn));
}

#[test]
fn the_last_super_admin_stays_whatever_is_tried() {
    let staff = staff();
    let seen = [
        refusal(staff.disable(&by(ROOT), ROOT, NOON)),
        refusal(staff.reset(&by(ROOT), ROOT, [1; 32], NOON)),
        refusal(staff.change_operator(&by(ROOT), ROOT, ("Root", everywhere(SeededRole::Admin)), NOON)),
    ];
    assert_eq!(seen, [Some(ManageRefused::LastSuperAdmin); 3]);
    let invited = staff.invite(&by(ROOT), invitation(everywhere(SeededRole::SuperAdmin)), NOON).unwrap().next;
    let last = refusal(invited.disable(&by(ROOT), ROOT, NOON));
    assert_eq!(last, Some(ManageRefused::LastSuperAdmin), "whoever has no password yet does not count");
    let accepted = invited.accept(&[5; 32], hash(), NOON).unwrap().next;
    assert_eq!(refusal(accepted.disable(&by(ROOT), ROOT, NOON)), None);
}

#[test]
fn a_ticket_works_once_in_its_time_and_not_for_whoever_was_shut_out() {
    let invited = staff().invite(&by(ROOT), invitation(Vec::new()), NOON).unwrap().next;
    let accept = |staff: &Staff, at| refusal(staff.accept(&[5; 32], hash(), at));
    let end = NOON.plus(hours(72));
    assert_eq!(accept(&invited, end.minus(std::time::Duration::from_micros(1))), None);
    assert_eq!(accept(&invited, end), Some(TicketRefused));
    assert_eq!(refusal(invited.accept(&[6; 32], hash(), NOON)), Some(TicketRefused));
    let used = invited.accept(&[5; 32], hash(), NOON).unwrap().next;
    assert_eq!(accept(&used, NOON), Some(TicketRefused));
    let shut_out = invited.disable(&by(ROOT), GUEST, NOON).unwrap().next;
    let let_in = shut_out.enable(&by(ROOT), GUEST, NOON).unwrap().next;
    assert_eq!((accept(&shut_out, NOON), accept(&let_in, NOON)), (Some(TicketRefused), Some(TicketRefused)));
}

#[test]
fn a_reset_takes_every_means_of_signing_in_and_ends_all_sessions() {
    let mut staff = staff();
    let viewer = staff.operators.iter_mut().find(|operator| operator.id == VIEWER).unwrap();
    viewer.totp = Totp::On { secret: TotpSecret::new([1; 20]), last_step: 1 };
    viewer.recovery_codes = vec![[1; 32]];
    let reset = staff.reset(&by(ROOT), VIEWER, [9; 32], NOON).unwrap();
    let after = reset.next.operator(VIEWER).unwrap();
    assert_eq!((&after.password, &after.totp, after.recovery_codes.len()), (&None, &Totp::Off, 0));
    assert_eq!(reset.sessions, [SessionChange::EndAll { operator: VIEWER, except: None, at: NOON }]);
}

#[test]
fn roles_are_made_of_what_one_has_and_built_in_ones_stay() {
    let staff = staff();
    let (books, own) = ([Permission::LedgerAdjust].into(), [Permission::PaymentRead].into());
    let made = staff.create_role(&by(ADMIN), NIGHT, ("Night shift", own)).unwrap().next;
    let more = |operator| refusal(made.change_role(&by(operator), NIGHT, ("Night", [Permission::LedgerAdjust].into())));
    assert_eq!((more(ADMIN), more(ROOT)), (Some(ManageRefused::BeyondOwn), None));
    assert_eq!(
        refusal(made.create_role(&by(ADMIN), RoleId::from_u128(98), ("Books", books))),
        Some(ManageRefused::BeyondOwn)
    );
    let taken = refusal(made.create_role(&by(ROOT), RoleId::from_u128(98), (" night SHIFT", [].into())));
    assert_eq!(taken, Some(ManageRefused::NameTaken));
    for role in SeededRole::ALL {
        assert_eq!(refusal(made.change_role(&by(ROOT), role.id(), ("Other", [].into()))), Some(ManageRefused::BuiltIn));
        assert_eq!(refusal(made.remove_role(&by(ROOT), role.id())), Some(ManageRefused::BuiltIn));
    }
}

#[test]
fn a_role_that_somebody_has_stays() {
    let made = staff().create_role(&by(ROOT), NIGHT, ("Night", [Permission::PaymentRead].into())).unwrap().next;
    let grants = vec![Grant { role: NIGHT, reach: Reach::Apps([SHOP].into()) }];
    let granted = made.change_operator(&by(ROOT), VIEWER, ("Viewer", grants), NOON).unwrap().next;
    assert_eq!(refusal(granted.remove_role(&by(ROOT), NIGHT)), Some(ManageRefused::RoleInUse));
    let removed = made.remove_role(&by(ROOT), NIGHT).unwrap().next;
    assert_eq!(refusal(removed.remove_role(&by(ROOT), NIGHT)), Some(ManageRefused::UnknownRole));
}

#[test]
fn grants_that_mean_nothing_are_refused() {
    let staff = staff();
    let viewer = SeededRole::Viewer.id();
    for (grants, why) in [
        (vec![Grant { role: NIGHT, reach: Reach::Everywhere }], CreateRefused::UnknownRole(NIGHT)),
        (vec![Grant { role: viewer, reach: Reach::nowhere() }], CreateRefused::Nowhere(viewer)),
        ([everywhere(SeededRole::Viewer), everywhere(SeededRole::Viewer)].concat(), CreateRefused::RoleTwice(viewer)),
    ] {
        let refused = refusal(staff.invite(&by(ROOT), invitation(grants), NOON));
        assert_eq!(refused, Some(ManageRefused::Create(why)));
    }
}
