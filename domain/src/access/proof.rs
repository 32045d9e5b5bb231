//! Authorization as a value: who has it may do it, and nobody can make one up.

use super::{Permission, Reach, Right};
use crate::ids::{AppId, OperatorId, SessionId};
use std::{collections::BTreeSet, marker::PhantomData};

/// What an operator who is signed in may do at this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The operator.
    pub operator: OperatorId,
    /// The session he speaks through.
    pub session: SessionId,
    /// What his roles allow, and where.
    pub grants: Vec<(BTreeSet<Permission>, Reach)>,
    /// Whether he entered his password or code again a moment ago.
    pub stepped_up: bool,
}

/// Why an operator may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccessRefused {
    /// None of his roles allows it anywhere.
    #[error("this needs the permission {}", permission.as_str())]
    NotGranted {
        /// What is missing.
        permission: Permission,
    },
    /// He must first enter his password or code again.
    #[error("enter your password or code again to do this")]
    StepUpNeeded,
}

/// The grant does not extend to that application, or to what belongs to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the grant does not extend so far")]
pub struct OutOfReach;

/// An operator may do `R` somewhere: enough to search, not to act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted<R: Right> {
    operator: OperatorId,
    session: SessionId,
    reach: Reach,
    right: PhantomData<R>,
}

/// An operator may do `R` to one application's records, or everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof<R: Right> {
    operator: OperatorId,
    app: Option<AppId>,
    right: PhantomData<R>,
}

impl Standing {
    /// Where a permission is granted; nowhere when it is not.
    pub fn reach_of(&self, permission: Permission) -> Reach {
        let granted = self.grants.iter().filter(|(permissions, _)| permissions.contains(&permission));
        granted.fold(Reach::nowhere(), |reach, (_, more)| reach.or(more))
    }

    /// Everything that is granted anywhere, in the order of the catalogue.
    pub fn permissions(&self) -> Vec<Permission> {
        let granted = |permission: &Permission| !self.reach_of(*permission).is_nowhere();
        Permission::ALL.iter().copied().filter(granted).collect()
    }

    /// Grants a right, or says what is missing. The permission is looked at first: who lacks it learns nothing of
    /// step-up.
    pub fn may<R: Right>(&self) -> Result<Granted<R>, AccessRefused> {
        let reach = match R::PERMISSION {
            None => Reach::Everywhere,
            Some(permission) => {
                let reach = self.reach_of(permission);
                if reach.is_nowhere() {
                    return Err(AccessRefused::NotGranted { permission });
                }
                reach
            }
        };
        if R::STEP_UP && !self.stepped_up {
            return Err(AccessRefused::StepUpNeeded);
        }
        Ok(Granted { operator: self.operator, session: self.session, reach, right: PhantomData })
    }
}

impl<R: Right> Granted<R> {
    /// Who.
    pub const fn operator(&self) -> OperatorId {
        self.operator
    }

    /// Through which session.
    pub const fn session(&self) -> SessionId {
        self.session
    }

    /// Which applications a search may show.
    pub const fn reach(&self) -> &Reach {
        &self.reach
    }

    /// The proof for one application. Out of reach is answered like "there is no such record".
    pub fn over(&self, app: AppId) -> Result<Proof<R>, OutOfReach> {
        if !self.reach.covers(app) {
            return Err(OutOfReach);
        }
        Ok(Proof { operator: self.operator, app: Some(app), right: PhantomData })
    }

    /// The proof for what belongs to no application, such as operators and roles.
    pub fn everywhere(&self) -> Result<Proof<R>, OutOfReach> {
        match self.reach {
            Reach::Everywhere => Ok(Proof { operator: self.operator, app: None, right: PhantomData }),
            Reach::Apps(_) => Err(OutOfReach),
        }
    }
}

impl<R: Right> Proof<R> {
    /// Who.
    pub const fn operator(&self) -> OperatorId {
        self.operator
    }

    /// Whether it holds for that application's records.
    pub fn covers(&self, app: AppId) -> bool {
        self.app.is_none_or(|own| own == app)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ApproveRefunds, ManageUsers, ReadPayments, SignedIn};
    use super::*;

    const SHOP: AppId = AppId::from_u128(1);
    const OTHER: AppId = AppId::from_u128(2);

    fn standing(permissions: &[Permission], reach: Reach, stepped_up: bool) -> Standing {
        let grants = vec![(permissions.iter().copied().collect(), reach)];
        Standing { operator: OperatorId::from_u128(1), session: SessionId::from_u128(1), grants, stepped_up }
    }

    #[test]
    fn without_the_permission_nothing_is_granted_and_step_up_is_not_spoken_of() {
        for stepped_up in [false, true] {
            let viewer = standing(&[Permission::PaymentRead], Reach::Everywhere, stepped_up);
            let permission = Permission::RefundApprove;
            assert_eq!(viewer.may::<ApproveRefunds>(), Err(AccessRefused::NotGranted { permission }));
        }
    }

    #[test]
    fn what_needs_step_up_is_refused_without_it() {
        let finance = |stepped_up| standing(&[Permission::RefundApprove], Reach::Everywhere, stepped_up);
        assert_eq!(finance(false).may::<ApproveRefunds>(), Err(AccessRefused::StepUpNeeded));
        assert!(finance(true).may::<ApproveRefunds>().is_ok());
    }

    #[test]
    fn a_grant_for_one_app_proves_nothing_for_another_or_for_the_house() {
        let granted = standing(&[Permission::PaymentRead], Reach::Apps([SHOP].into()), false).may::<ReadPayments>();
        let granted = granted.unwrap();
        let proof = granted.over(SHOP).unwrap();
        assert!(proof.covers(SHOP) && !proof.covers(OTHER));
        assert_eq!(granted.over(OTHER), Err(OutOfReach));
        assert_eq!(granted.everywhere(), Err(OutOfReach));
    }

    #[test]
    fn a_grant_for_no_app_at_all_is_no_grant() {
        let nobody = standing(&[Permission::UserManage], Reach::nowhere(), true);
        let permission = Permission::UserManage;
        assert_eq!(nobody.may::<ManageUsers>(), Err(AccessRefused::NotGranted { permission }));
        assert!(nobody.permissions().is_empty());
        assert!(nobody.may::<SignedIn>().unwrap().everywhere().is_ok());
    }

    #[test]
    fn several_roles_add_up() {
        let mut both = standing(&[Permission::PaymentRead], Reach::Apps([SHOP].into()), false);
        both.grants.push(([Permission::PaymentRead, Permission::AppRead].into(), Reach::Apps([OTHER].into())));
        assert!(both.may::<ReadPayments>().unwrap().over(OTHER).is_ok());
        assert_eq!(both.permissions(), [Permission::AppRead, Permission::PaymentRead]);
        assert_eq!(both.reach_of(Permission::AppRead), Reach::Apps([OTHER].into()));
    }
}
