//! Everybody, and every role: what decisions about people are made on.

use super::{
    operator::{self, Email, EmailRefused, Grant, Operator, OperatorStatus, PersonNameRefused},
    password::PasswordHash,
    role::{Role, SeededRole},
    session::Session,
    totp::Totp,
};
use crate::{
    access::{Permission, Reach, Right},
    audit::{Action, AuditLine},
    ids::{AppId, OperatorId, RoleId, SessionId},
    time::Timestamp,
};
use std::collections::BTreeSet;

/// Operators that there may be at most: a company has dozens.
pub const STAFF_MAX: usize = 1_000;

/// Everybody, and every role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Everybody, in the order in which they were invited.
    pub operators: Vec<Operator>,
    /// Every role, the built-in ones first.
    pub roles: Vec<Role>,
}

/// What a rule decided about the staff: all of it is kept, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffDecision {
    /// The staff as it is from now on.
    pub next: Staff,
    /// What becomes of sessions.
    pub sessions: Vec<SessionChange>,
    /// What the trail says about it.
    pub audit: Vec<AuditLine>,
}

/// What becomes of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionChange {
    /// One is opened.
    Open(Session),
    /// Password or code were entered again in one.
    StepUp {
        /// Which.
        session: SessionId,
        /// When.
        at: Timestamp,
    },
    /// One is ended, if it is that operator's.
    End {
        /// Whose.
        operator: OperatorId,
        /// Which.
        session: SessionId,
        /// When.
        at: Timestamp,
    },
    /// All of an operator's are ended, but for one.
    EndAll {
        /// Whose.
        operator: OperatorId,
        /// The one that goes on.
        except: Option<SessionId>,
        /// When.
        at: Timestamp,
    },
}

/// Somebody new, with a password of his own.
#[derive(Clone, Debug)]
pub struct NewOperator {
    /// His id.
    pub id: OperatorId,
    /// His address.
    pub email: String,
    /// His name.
    pub name: String,
    /// His password.
    pub password: PasswordHash,
    /// His roles.
    pub grants: Vec<Grant>,
}

/// Why somebody was not taken into the staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefused {
    /// His address is none.
    #[error("the e-mail address {0}")]
    Email(#[from] EmailRefused),
    /// His name is none.
    #[error("the name {0}")]
    Name(#[from] PersonNameRefused),
    /// Somebody has that address.
    #[error("an operator with this e-mail address exists")]
    EmailTaken,
    /// There is no such role.
    #[error("there is no role {0}")]
    UnknownRole(RoleId),
    /// A role is granted twice.
    #[error("the role {0} is granted twice")]
    RoleTwice(RoleId),
    /// A role is granted for no application.
    #[error("the role {0} is granted for no application")]
    Nowhere(RoleId),
    /// There are too many.
    #[error("there may be {STAFF_MAX} operators at most")]
    TooMany,
}

impl StaffDecision {
    /// The staff becomes `next`, and nothing else happens.
    pub const fn of(next: Staff) -> StaffDecision {
        StaffDecision { next, sessions: Vec::new(), audit: Vec::new() }
    }

    /// And this becomes of sessions.
    #[must_use]
    pub fn with(mut self, change: SessionChange) -> StaffDecision {
        self.sessions.push(change);
        self
    }

    /// And the trail says so.
    #[must_use]
    pub fn recording(mut self, line: AuditLine) -> StaffDecision {
        self.audit.push(line);
        self
    }
}

/// Nobody yet, with the built-in roles.
impl Default for Staff {
    fn default() -> Self {
        Staff { operators: Vec::new(), roles: SeededRole::roles() }
    }
}

impl Staff {
    /// One of them.
    pub fn operator(&self, id: OperatorId) -> Option<&Operator> {
        self.operators.iter().find(|operator| operator.id == id)
    }

    /// Whoever has that address.
    pub fn by_email(&self, email: &Email) -> Option<&Operator> {
        self.operators.iter().find(|operator| operator.email == *email)
    }

    /// One of the roles.
    pub fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// Whether somebody may sign in, and do this to that application's records.
    pub fn may<R: Right>(&self, who: OperatorId, app: AppId) -> bool {
        let allows = |(permissions, reach): &(BTreeSet<Permission>, Reach)| {
            R::PERMISSION.is_none_or(|needed| permissions.contains(&needed)) && reach.covers(app)
        };
        let one = self.operator(who).filter(|operator| operator.status() == OperatorStatus::Active);
        one.is_some_and(|operator| operator.allowed(&self.roles).iter().any(allows))
    }

    /// Whether somebody can do everything everywhere, now.
    pub fn has_super_admin(&self) -> bool {
        self.operators.iter().any(Operator::is_super_admin)
    }

    /// The same staff, with one of them as he is from now on.
    #[must_use]
    pub(super) fn with(&self, changed: Operator) -> Staff {
        let mut next = self.clone();
        match next.operators.iter_mut().find(|operator| operator.id == changed.id) {
            Some(operator) => *operator = changed,
            None => next.operators.push(changed),
        }
        next
    }

    /// Takes somebody in whose password is known already: what only a command at the machine may do.
    pub fn create(&self, new: NewOperator, at: Timestamp) -> Result<StaffDecision, CreateRefused> {
        let operator =
            Operator { password: Some(new.password), ..self.newcomer(new.id, &new.email, &new.name, new.grants, at)? };
        let line = AuditLine::done(Action::OperatorInvited).to("operator", operator.id);
        let line = line.saying("grants", self.told(&operator.grants));
        Ok(StaffDecision::of(self.with(operator)).recording(line))
    }

    /// Somebody new who cannot sign in yet.
    pub(super) fn newcomer(
        &self,
        id: OperatorId,
        email: &str,
        name: &str,
        grants: Vec<Grant>,
        at: Timestamp,
    ) -> Result<Operator, CreateRefused> {
        let (email, name) = (Email::parse(email)?, operator::name(name)?);
        if self.by_email(&email).is_some() {
            return Err(CreateRefused::EmailTaken);
        }
        self.check_grants(&grants)?;
        if self.operators.len() >= STAFF_MAX {
            return Err(CreateRefused::TooMany);
        }
        Ok(Operator {
            id,
            email,
            name,
            disabled: false,
            password: None,
            ticket: None,
            totp: Totp::Off,
            recovery_codes: Vec::new(),
            grants,
            created_at: at,
            updated_at: at,
        })
    }

    /// Grants in a line of the trail.
    pub(super) fn told(&self, grants: &[Grant]) -> String {
        let one = |grant: &Grant| {
            let role = self.role(grant.role).map_or_else(|| grant.role.to_string(), |role| role.name.clone());
            match &grant.reach {
                Reach::Everywhere => format!("{role} everywhere"),
                Reach::Apps(apps) => {
                    let apps: Vec<String> = apps.iter().map(ToString::to_string).collect();
                    format!("{role} for {}", apps.join(" "))
                }
            }
        };
        grants.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}
