//! What those who manage people and roles send and see.

use super::{ids::Id, instant::Instant, operator::OperatorView};
use crate::http::refusal::Refusal;
use domain::{
    AppId, RoleId, Timestamp,
    access::{Permission, Reach},
    operators::{Grant, Role, Staff},
};
use poem_openapi::Object;
use std::collections::BTreeSet;

/// A role to grant, and where
#[derive(Clone, Debug, Object)]
#[oai(rename = "GrantRole", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct GrantBody {
    /// The role.
    pub role_id: Id<RoleId>,
    /// Whether it extends to every application, those of tomorrow too, and to what belongs to none. Then leave `appIds` out.
    pub everywhere: Option<bool>,
    /// The applications it extends to.
    #[oai(validator(max_items = "500"))]
    pub app_ids: Option<Vec<Id<AppId>>>,
}

impl GrantBody {
    /// The applications that it names.
    pub fn apps(&self) -> impl Iterator<Item = AppId> + '_ {
        self.app_ids.iter().flatten().map(|app| app.0)
    }

    /// The grant; `place` is where it stands in the list.
    pub fn grant(&self, place: usize) -> Result<Grant, Refusal> {
        let apps: BTreeSet<AppId> = self.apps().collect();
        let reach = match (self.everywhere.unwrap_or(false), apps.is_empty()) {
            (true, true) => Reach::Everywhere,
            (false, false) => Reach::Apps(apps),
            (true, false) | (false, true) => {
                return Err(Refusal::field(
                    format!("grants[{place}].appIds"),
                    "name applications, or say everywhere: one of the two",
                ));
            }
        };
        Ok(Grant { role: self.role_id.0, reach })
    }
}

/// Somebody to invite
#[derive(Clone, Debug, Object)]
#[oai(rename = "InviteOperator", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InviteOperatorBody {
    /// What the operator will sign in with.
    #[oai(validator(min_length = "1", max_length = "254"))]
    pub email: String,
    /// What colleagues call the operator.
    #[oai(validator(min_length = "1", max_length = "100"))]
    pub name: String,
    /// The operator's roles, each at most once.
    #[oai(validator(max_items = "50"))]
    pub grants: Vec<GrantBody>,
}

/// What an operator is called and may do from now on
#[derive(Clone, Debug, Object)]
#[oai(rename = "ChangeOperator", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ChangeOperatorBody {
    /// What colleagues call the operator.
    #[oai(validator(min_length = "1", max_length = "100"))]
    pub name: String,
    /// The operator's roles, each at most once.
    #[oai(validator(max_items = "50"))]
    pub grants: Vec<GrantBody>,
}

/// Somebody who may set a password
#[derive(Clone, Object)]
#[oai(rename = "InvitedOperator", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvitedView {
    /// Who.
    pub operator: OperatorView,
    /// For `acceptInvitation`. Shown this once.
    pub token: String,
    /// Until when it can be used.
    pub expires_at: Instant,
}

impl InvitedView {
    /// An operator with the token that lets him set a password.
    pub fn of(operator: OperatorView, token: String, expires_at: Timestamp) -> InvitedView {
        InvitedView { operator, token, expires_at: Instant(expires_at) }
    }
}

/// An invitation, and the password that is set with it
#[derive(Clone, Object)]
#[oai(rename = "AcceptInvitation", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AcceptInvitationBody {
    /// The token that you were given.
    #[oai(validator(min_length = "1", max_length = "200"))]
    pub token: String,
    /// 12 to 128 characters that are not easy to guess.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub password: String,
}

/// A set of permissions with a name
#[derive(Clone, Debug, Object)]
#[oai(rename = "Role", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RoleView {
    /// Its id.
    pub id: Id<RoleId>,
    /// What staff call it.
    pub name: String,
    /// What it allows.
    pub permissions: Vec<String>,
    /// Whether it is built in and cannot be changed.
    pub built_in: bool,
    /// How many operators have it.
    pub operators: u32,
}

impl RoleView {
    /// A role, and how many have it.
    pub fn of(role: &Role, staff: &Staff) -> RoleView {
        let grants = staff.operators.iter().flat_map(|operator| &operator.grants);
        RoleView {
            id: Id(role.id),
            name: role.name.clone(),
            permissions: role.permissions.iter().map(|permission| permission.as_str().to_owned()).collect(),
            built_in: role.seeded,
            operators: u32::try_from(grants.filter(|grant| grant.role == role.id).count()).unwrap_or(u32::MAX),
        }
    }
}

/// What a role is called and allows
#[derive(Clone, Debug, Object)]
#[oai(rename = "RoleToKeep", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RoleBody {
    /// What staff call it; no two roles share a name.
    #[oai(validator(min_length = "1", max_length = "100"))]
    pub name: String,
    /// What it allows, from `listPermissions`.
    #[oai(validator(max_items = "100"))]
    pub permissions: Vec<String>,
}

impl RoleBody {
    /// The permissions that it names.
    pub fn permissions(&self) -> Result<BTreeSet<Permission>, Refusal> {
        let read = |(place, name): (usize, &String)| {
            let unknown = || Refusal::field(format!("permissions[{place}]"), "is not a permission of the catalogue");
            Permission::parse(name).ok_or_else(unknown)
        };
        self.permissions.iter().enumerate().map(read).collect()
    }
}
