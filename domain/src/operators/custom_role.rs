//! Roles besides the built-in ones: made, changed and removed by those who manage people.

use super::{
    operator,
    people::{ByManager, ManageRefused},
    role::{ROLES_MAX, Role},
    staff::{Staff, StaffDecision},
};
use crate::{
    access::{Permission, Reach},
    audit::{Action, AuditLine},
    ids::RoleId,
};
use std::collections::BTreeSet;

impl Staff {
    /// Makes a role.
    pub fn create_role(
        &self,
        by: &ByManager,
        id: RoleId,
        (name, permissions): (&str, BTreeSet<Permission>),
    ) -> Result<StaffDecision, ManageRefused> {
        let name = self.free_name(name, None)?;
        if self.roles.len() >= ROLES_MAX {
            return Err(ManageRefused::TooManyRoles);
        }
        self.covers(by, &permissions, &Reach::Everywhere)?;
        let line = AuditLine::done(Action::RoleCreated).to("role", id);
        let line = line.saying("name", &name).saying("permissions", told(&permissions));
        let mut next = self.clone();
        next.roles.push(Role { id, name, permissions, seeded: false });
        Ok(StaffDecision::of(next).recording(line))
    }

    /// Changes what a role is called and allows; whoever has it may so at once.
    pub fn change_role(
        &self,
        by: &ByManager,
        id: RoleId,
        (name, permissions): (&str, BTreeSet<Permission>),
    ) -> Result<StaffDecision, ManageRefused> {
        let was = self.changeable(by, id)?;
        let name = self.free_name(name, Some(id))?;
        self.covers(by, &permissions, &Reach::Everywhere)?;
        let line = AuditLine::done(Action::RoleChanged).to("role", id);
        let line = line.changing("name", Some(&was.name), Some(&name));
        let line = line.changing("permissions", Some(told(&was.permissions)), Some(told(&permissions)));
        let mut next = self.clone();
        if let Some(role) = next.roles.iter_mut().find(|role| role.id == id) {
            *role = Role { id, name, permissions, seeded: false };
        }
        Ok(StaffDecision::of(next).recording(line))
    }

    /// Removes a role that nobody has.
    pub fn remove_role(&self, by: &ByManager, id: RoleId) -> Result<StaffDecision, ManageRefused> {
        let was = self.changeable(by, id)?;
        if self.operators.iter().flat_map(|operator| &operator.grants).any(|grant| grant.role == id) {
            return Err(ManageRefused::RoleInUse);
        }
        let line = AuditLine::done(Action::RoleRemoved).to("role", id).saying("name", &was.name);
        let mut next = self.clone();
        next.roles.retain(|role| role.id != id);
        Ok(StaffDecision::of(next).recording(line))
    }

    fn changeable(&self, by: &ByManager, id: RoleId) -> Result<&Role, ManageRefused> {
        let role = self.role(id).ok_or(ManageRefused::UnknownRole)?;
        if role.seeded {
            return Err(ManageRefused::BuiltIn);
        }
        self.covers(by, &role.permissions, &Reach::Everywhere)?;
        Ok(role)
    }

    /// A name that no other role has, however it is written.
    fn free_name(&self, name: &str, own: Option<RoleId>) -> Result<String, ManageRefused> {
        let name = operator::name(name)?;
        let taken = |role: &Role| Some(role.id) != own && role.name.to_lowercase() == name.to_lowercase();
        if self.roles.iter().any(taken) { Err(ManageRefused::NameTaken) } else { Ok(name) }
    }
}

fn told(permissions: &BTreeSet<Permission>) -> String {
    permissions.iter().map(|permission| permission.as_str()).collect::<Vec<_>>().join(" ")
}
