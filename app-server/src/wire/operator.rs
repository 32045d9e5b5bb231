//! Operators, their sessions and what they may do, as they travel.

use super::{ids::Id, instant::Instant};
use domain::{
    AppId, OperatorId, RoleId, SessionId,
    access::{Permission, Reach},
    operators::{Grant, Operator, OperatorStatus, Role, Session},
};
use poem_openapi::{Enum, Object};

/// Whether an operator may sign in
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OperatorStatus", rename_all = "UPPERCASE")]
pub enum OperatorStatusView {
    /// A password has yet to be set.
    Invited,
    /// Yes.
    Active,
    /// Somebody shut the operator out.
    Disabled,
}

impl From<OperatorStatus> for OperatorStatusView {
    fn from(status: OperatorStatus) -> Self {
        match status {
            OperatorStatus::Invited => OperatorStatusView::Invited,
            OperatorStatus::Active => OperatorStatusView::Active,
            OperatorStatus::Disabled => OperatorStatusView::Disabled,
        }
    }
}

/// A role that an operator has, and where
#[derive(Clone, Debug, Object)]
#[oai(rename = "Grant", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct GrantView {
    /// The role.
    pub role_id: Id<RoleId>,
    /// What it is called.
    pub role_name: String,
    /// Whether it extends to every application, and to what belongs to none.
    pub everywhere: bool,
    /// The applications it extends to, when it does not extend to all.
    pub app_ids: Vec<Id<AppId>>,
}

impl GrantView {
    fn of(grant: &Grant, roles: &[Role]) -> GrantView {
        let role = roles.iter().find(|role| role.id == grant.role);
        let (everywhere, app_ids) = match &grant.reach {
            Reach::Everywhere => (true, Vec::new()),
            Reach::Apps(apps) => (false, apps.iter().copied().map(Id).collect()),
        };
        let role_name = role.map_or_else(String::new, |role| role.name.clone());
        GrantView { role_id: Id(grant.role), role_name, everywhere, app_ids }
    }
}

/// A member of the staff
#[derive(Clone, Debug, Object)]
#[oai(rename = "Operator", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct OperatorView {
    /// Its id.
    pub id: Id<OperatorId>,
    /// What the operator signs in with.
    pub email: String,
    /// What colleagues call the operator.
    pub name: String,
    /// Whether the operator may sign in.
    pub status: OperatorStatusView,
    /// Whether a code is wanted at every sign-in.
    pub totp_enabled: bool,
    /// Recovery codes that are left.
    pub recovery_codes_left: u32,
    /// The operator's roles, and where they hold.
    pub grants: Vec<GrantView>,
    /// When the operator was invited.
    pub created_at: Instant,
    /// When anything of this last changed.
    pub updated_at: Instant,
}

impl OperatorView {
    /// An operator with the names of his roles.
    pub fn of(operator: &Operator, roles: &[Role]) -> OperatorView {
        OperatorView {
            id: Id(operator.id),
            email: operator.email.as_str().to_owned(),
            name: operator.name.clone(),
            status: operator.status().into(),
            totp_enabled: operator.totp.is_on(),
            recovery_codes_left: u32::try_from(operator.recovery_codes.len()).unwrap_or(u32::MAX),
            grants: operator.grants.iter().map(|grant| GrantView::of(grant, roles)).collect(),
            created_at: Instant(operator.created_at),
            updated_at: Instant(operator.updated_at),
        }
    }
}

/// One sign-in
#[derive(Clone, Debug, Object)]
#[oai(rename = "Session", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SessionView {
    /// Its id; it says nothing about the token.
    pub id: Id<SessionId>,
    /// Whether this request came with it.
    pub current: bool,
    /// Where it was opened from.
    pub address: Option<String>,
    /// When it was opened.
    pub opened_at: Instant,
    /// When it was last used, to the minute.
    pub last_seen_at: Instant,
    /// When it ends even if it is used; without use it ends after 30 minutes.
    pub expires_at: Instant,
    /// Until when what needs password or code again may be done.
    pub stepped_up_until: Option<Instant>,
}

impl SessionView {
    /// A session, seen from another or from itself.
    pub fn of(session: &Session, current: SessionId) -> SessionView {
        SessionView {
            id: Id(session.id),
            current: session.id == current,
            address: session.address.clone(),
            opened_at: Instant(session.opened_at),
            last_seen_at: Instant(session.last_seen_at),
            expires_at: Instant(session.expires_at()),
            stepped_up_until: session.stepped_up_until().map(Instant),
        }
    }
}

/// A session that was just opened
#[derive(Clone, Debug, Object)]
#[oai(rename = "OpenedSession", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct OpenedSessionView {
    /// For the header `Authorization: Bearer`. Shown this once.
    pub token: String,
    /// Who signed in.
    pub operator: OperatorView,
    /// Everything that is granted anywhere.
    pub permissions: Vec<String>,
    /// The session.
    pub session: SessionView,
}

/// Who speaks through a session
#[derive(Clone, Debug, Object)]
#[oai(rename = "SignedInOperator", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SignedInOperatorView {
    /// Who.
    pub operator: OperatorView,
    /// Everything that is granted anywhere.
    pub permissions: Vec<String>,
    /// The session.
    pub session: SessionView,
}

/// Something that a role may allow
#[derive(Clone, Debug, Object)]
#[oai(rename = "Permission", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PermissionView {
    /// Its stable name.
    pub permission: String,
    /// What it allows.
    pub description: String,
}

impl From<Permission> for PermissionView {
    fn from(permission: Permission) -> Self {
        let description = permission.description().trim().to_owned();
        PermissionView { permission: permission.as_str().to_owned(), description }
    }
}

/// The names of permissions.
pub fn names(permissions: &[Permission]) -> Vec<String> {
    permissions.iter().map(|permission| permission.as_str().to_owned()).collect()
}

/// Who wants to sign in
#[derive(Clone, Object)]
#[oai(rename = "OpenSession", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct OpenSessionBody {
    /// Your e-mail address.
    #[oai(validator(min_length = "1", max_length = "254"))]
    pub email: String,
    /// Your password.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub password: String,
    /// The six digits that your device shows, if you have a second factor.
    #[oai(validator(min_length = "6", max_length = "6"))]
    pub totp_code: Option<String>,
    /// One of your recovery codes instead; each works once.
    #[oai(validator(min_length = "1", max_length = "50"))]
    pub recovery_code: Option<String>,
}

/// Password or code, entered again
#[derive(Clone, Object)]
#[oai(rename = "StepUp", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StepUpBody {
    /// Your password; or leave it out and give a code.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub password: Option<String>,
    /// The six digits that your device shows.
    #[oai(validator(min_length = "6", max_length = "6"))]
    pub totp_code: Option<String>,
}

/// A new password
#[derive(Clone, Object)]
#[oai(rename = "ChangePassword", rename_all = "camelCase")]
pub struct ChangePasswordBody {
    /// 12 to 128 characters that are not easy to guess.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub password: String,
}

/// The secret of a second factor
#[derive(Clone, Object)]
#[oai(rename = "TotpSecret", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TotpSecretView {
    /// For authenticator applications that are typed into, in base32. Shown this once.
    pub secret: String,
    /// The same for a QR code.
    pub uri: String,
}

/// The first code of a second factor
#[derive(Clone, Object)]
#[oai(rename = "ConfirmTotp", rename_all = "camelCase")]
pub struct ConfirmTotpBody {
    /// The six digits that your device shows.
    #[oai(validator(min_length = "6", max_length = "6"))]
    pub code: String,
}

/// Codes that let an operator in without his device
#[derive(Clone, Object)]
#[oai(rename = "RecoveryCodes", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RecoveryCodesView {
    /// Each works once. Shown this once.
    pub recovery_codes: Vec<String>,
}
