//! What those who manage people do: invite, change, disable, enable, reset.
//!
//! Nobody gives or takes more than he has himself: an Admin neither makes a Super Admin nor touches one. What he has is
//! looked up in the same breath, so that whoever was demoted a moment ago decides nothing more. And a Super Admin always
//! remains: all of these decisions see the whole staff and come one after another.

use super::{
    operator::{self, Grant, Operator, PersonNameRefused, TICKET_LIFE, Ticket},
    password::PasswordHash,
    staff::{CreateRefused, SessionChange, Staff, StaffDecision},
    totp::Totp,
};
use crate::{
    access::{ManageUsers, Permission, Proof, Reach},
    audit::{Action, AuditLine},
    ids::{OperatorId, RoleId},
    time::Timestamp,
};
use std::collections::BTreeSet;

/// Somebody who may manage people.
pub type ByManager = Proof<ManageUsers>;

/// Somebody who is invited.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// His id.
    pub id: OperatorId,
    /// His address.
    pub email: String,
    /// His name.
    pub name: String,
    /// His roles.
    pub grants: Vec<Grant>,
    /// SHA-256 of the token with which he sets his password.
    pub ticket_digest: [u8; 32],
}

/// Why people or roles stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManageRefused {
    /// There is no such operator.
    #[error("there is no operator with this id")]
    UnknownOperator,
    /// There is no such role.
    #[error("there is no role with this id")]
    UnknownRole,
    /// He cannot be taken into the staff.
    #[error(transparent)]
    Create(#[from] CreateRefused),
    /// The name is none.
    #[error("the name {0}")]
    Name(#[from] PersonNameRefused),
    /// It is more than he has himself who decides.
    #[error("nobody can give or take more than he has himself")]
    BeyondOwn,
    /// Nobody would be left who can do everything.
    #[error("this is the last Super Admin; make another one first")]
    LastSuperAdmin,
    /// A role of that name exists.
    #[error("a role of this name exists")]
    NameTaken,
    /// It is part of the program.
    #[error("built-in roles cannot be changed")]
    BuiltIn,
    /// Somebody has it.
    #[error("operators have this role; take it from them first")]
    RoleInUse,
    /// There are too many.
    #[error("there may be {} roles at most", super::ROLES_MAX)]
    TooManyRoles,
}

impl ManageRefused {
    /// Whether somebody tried what he may not, so that it belongs on record.
    pub const fn is_denial(self) -> bool {
        matches!(self, ManageRefused::BeyondOwn | ManageRefused::LastSuperAdmin)
    }
}

/// Why no password was set with a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this invitation is unknown, used or too old; ask for a new one")]
pub struct TicketRefused;

impl Staff {
    /// Invites somebody; he sets his password with the ticket.
    pub fn invite(&self, by: &ByManager, new: Invitation, at: Timestamp) -> Result<StaffDecision, ManageRefused> {
        let ticket = Some(Ticket { digest: new.ticket_digest, expires_at: at.plus(TICKET_LIFE) });
        let newcomer = Operator { ticket, ..self.newcomer(new.id, &new.email, &new.name, new.grants, at)? };
        self.within_own(by, &newcomer.grants)?;
        let line = AuditLine::done(Action::OperatorInvited).to("operator", newcomer.id);
        let line = line.saying("grants", self.told(&newcomer.grants));
        Ok(StaffDecision::of(self.with(newcomer)).recording(line))
    }

    /// Gives an operator another name and other grants, in place of all he had.
    pub fn change_operator(
        &self,
        by: &ByManager,
        id: OperatorId,
        (name, grants): (&str, Vec<Grant>),
        at: Timestamp,
    ) -> Result<StaffDecision, ManageRefused> {
        let was = self.in_reach(by, id)?;
        let name = operator::name(name)?;
        self.check_grants(&grants)?;
        self.within_own(by, &grants)?;
        let line = AuditLine::done(Action::OperatorChanged).to("operator", id);
        let line = line.changing("name", Some(&was.name), Some(&name));
        let line = line.changing("grants", Some(self.told(&was.grants)), Some(self.told(&grants)));
        let next = self.keeping_a_super_admin(Operator { name, grants, updated_at: at, ..was })?;
        Ok(StaffDecision::of(next).recording(line))
    }

    /// Shuts an operator out at once, whatever he has open.
    pub fn disable(&self, by: &ByManager, id: OperatorId, at: Timestamp) -> Result<StaffDecision, ManageRefused> {
        let was = self.in_reach(by, id)?;
        if was.disabled {
            return Ok(StaffDecision::of(self.clone()));
        }
        let next = self.keeping_a_super_admin(Operator { disabled: true, ticket: None, updated_at: at, ..was })?;
        let ended = SessionChange::EndAll { operator: id, except: None, at };
        let line = AuditLine::done(Action::OperatorDisabled).to("operator", id);
        Ok(StaffDecision::of(next).with(ended).recording(line))
    }

    /// Lets an operator in again.
    pub fn enable(&self, by: &ByManager, id: OperatorId, at: Timestamp) -> Result<StaffDecision, ManageRefused> {
        let was = self.in_reach(by, id)?;
        if !was.disabled {
            return Ok(StaffDecision::of(self.clone()));
        }
        let line = AuditLine::done(Action::OperatorEnabled).to("operator", id);
        Ok(StaffDecision::of(self.with(Operator { disabled: false, updated_at: at, ..was })).recording(line))
    }

    /// Takes an operator's password and second factor away, and lets him set a new password with the ticket: for who
    /// forgot or lost them, and for who was robbed of them.
    pub fn reset(
        &self,
        by: &ByManager,
        id: OperatorId,
        ticket_digest: [u8; 32],
        at: Timestamp,
    ) -> Result<StaffDecision, ManageRefused> {
        let was = self.in_reach(by, id)?;
        let ticket = Some(Ticket { digest: ticket_digest, expires_at: at.plus(TICKET_LIFE) });
        let next = self.keeping_a_super_admin(Operator { ticket, ..without_means(was, at) })?;
        let ended = SessionChange::EndAll { operator: id, except: None, at };
        let line = AuditLine::done(Action::OperatorReset).to("operator", id);
        Ok(StaffDecision::of(next).with(ended).recording(line))
    }

    /// Gives an operator a new password in place of all he had: what only a command at the machine may do.
    pub fn renew(&self, id: OperatorId, password: PasswordHash, at: Timestamp) -> Result<StaffDecision, ManageRefused> {
        let was = self.operator(id).cloned().ok_or(ManageRefused::UnknownOperator)?;
        let next = Operator { password: Some(password), disabled: false, ..without_means(was, at) };
        let ended = SessionChange::EndAll { operator: id, except: None, at };
        let line = AuditLine::done(Action::OperatorReset).to("operator", id);
        Ok(StaffDecision::of(self.with(next)).with(ended).recording(line))
    }

    /// Who may set a password with that ticket.
    pub fn ticket_holder(&self, digest: &[u8; 32], at: Timestamp) -> Result<&Operator, TicketRefused> {
        let holds = |operator: &&Operator| {
            !operator.disabled && operator.ticket.is_some_and(|own| own.digest == *digest && at < own.expires_at)
        };
        self.operators.iter().find(holds).ok_or(TicketRefused)
    }

    /// Sets a password with a ticket, which is used up by it.
    pub fn accept(
        &self,
        digest: &[u8; 32],
        password: PasswordHash,
        at: Timestamp,
    ) -> Result<StaffDecision, TicketRefused> {
        let holder = self.ticket_holder(digest, at)?.clone();
        let ended = SessionChange::EndAll { operator: holder.id, except: None, at };
        let line = AuditLine::done(Action::PasswordChanged).to("operator", holder.id);
        let next = Operator { password: Some(password), ticket: None, updated_at: at, ..holder };
        Ok(StaffDecision::of(self.with(next)).with(ended).recording(line))
    }

    /// The operator, if he has nothing that the one who decides lacks.
    pub fn in_reach(&self, by: &ByManager, id: OperatorId) -> Result<Operator, ManageRefused> {
        let operator = self.operator(id).ok_or(ManageRefused::UnknownOperator)?;
        self.within_own(by, &operator.grants)?;
        Ok(operator.clone())
    }

    fn within_own(&self, by: &ByManager, grants: &[Grant]) -> Result<(), ManageRefused> {
        self.covers(by, &BTreeSet::new(), &Reach::nowhere())?;
        grants.iter().try_for_each(|grant| {
            let permissions = self.role(grant.role).map(|role| &role.permissions);
            permissions.map_or(Ok(()), |permissions| self.covers(by, permissions, &grant.reach))
        })
    }

    /// Whether the one who decides has all of these there himself, and is still of the staff.
    pub(super) fn covers(
        &self,
        by: &ByManager,
        permissions: &BTreeSet<Permission>,
        reach: &Reach,
    ) -> Result<(), ManageRefused> {
        let decides = self.operator(by.operator()).filter(|operator| operator.usable_password().is_some());
        let own = decides.map(|operator| operator.allowed(&self.roles)).unwrap_or_default();
        let reach_of = |permission: &Permission| {
            let granted = own.iter().filter(|(permissions, _)| permissions.contains(permission));
            granted.fold(Reach::nowhere(), |reach, (_, more)| reach.or(more))
        };
        let may_manage = reach_of(&Permission::UserManage) == Reach::Everywhere;
        let covered = permissions.iter().all(|permission| reach_of(permission).includes(reach));
        if may_manage && covered { Ok(()) } else { Err(ManageRefused::BeyondOwn) }
    }

    fn keeping_a_super_admin(&self, changed: Operator) -> Result<Staff, ManageRefused> {
        let next = self.with(changed);
        if self.has_super_admin() && !next.has_super_admin() {
            return Err(ManageRefused::LastSuperAdmin);
        }
        Ok(next)
    }

    /// Whether grants name roles that exist, each once, and somewhere to hold.
    pub(super) fn check_grants(&self, grants: &[Grant]) -> Result<(), CreateRefused> {
        let mut seen: Vec<RoleId> = Vec::new();
        for grant in grants {
            if self.role(grant.role).is_none() {
                return Err(CreateRefused::UnknownRole(grant.role));
            }
            if seen.contains(&grant.role) {
                return Err(CreateRefused::RoleTwice(grant.role));
            }
            if grant.reach.is_nowhere() {
                return Err(CreateRefused::Nowhere(grant.role));
            }
            seen.push(grant.role);
        }
        Ok(())
    }
}

fn without_means(operator: Operator, at: Timestamp) -> Operator {
    Operator { password: None, ticket: None, totp: Totp::Off, recovery_codes: Vec::new(), updated_at: at, ..operator }
}
