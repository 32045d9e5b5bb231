//! A member of the staff.

use super::{
    password::PasswordHash,
    role::{Role, SeededRole},
    totp::Totp,
};
use crate::{
    access::{Permission, Reach},
    card_number,
    ids::{OperatorId, RoleId},
    time::{Timestamp, hours},
};
use std::{collections::BTreeSet, fmt, time::Duration};

/// Recovery codes that an operator is given at a time.
pub const RECOVERY_CODES: usize = 10;
/// How long an invitation, or the permission to set a new password, can be used.
pub const TICKET_LIFE: Duration = hours(72);

/// A member of the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// Its id.
    pub id: OperatorId,
    /// What he signs in with.
    pub email: Email,
    /// What colleagues call him.
    pub name: String,
    /// Whether somebody shut him out.
    pub disabled: bool,
    /// His password; none until he has set one.
    pub password: Option<PasswordHash>,
    /// With what he may set a password once, without knowing the old one.
    pub ticket: Option<Ticket>,
    /// His second factor.
    pub totp: Totp,
    /// SHA-256 of the recovery codes that he has not used.
    pub recovery_codes: Vec<[u8; 32]>,
    /// What he may do, and where; at most one grant for a role.
    pub grants: Vec<Grant>,
    /// When he was invited.
    pub created_at: Timestamp,
    /// When anything of this last changed.
    pub updated_at: Timestamp,
}

/// Whether an operator may sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperatorStatus {
    /// He has yet to set a password.
    Invited,
    /// He may.
    Active,
    /// He was shut out.
    Disabled,
}

impl OperatorStatus {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            OperatorStatus::Invited => "INVITED",
            OperatorStatus::Active => "ACTIVE",
            OperatorStatus::Disabled => "DISABLED",
        }
    }
}

/// A role, and to which applications it extends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: RoleId,
    /// Where.
    pub reach: Reach,
}

/// The permission to set a password once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// SHA-256 of the token that was shown once.
    pub digest: [u8; 32],
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

impl Operator {
    /// Whether he may sign in.
    pub fn status(&self) -> OperatorStatus {
        match (self.disabled, &self.password) {
            (true, _) => OperatorStatus::Disabled,
            (false, None) => OperatorStatus::Invited,
            (false, Some(_)) => OperatorStatus::Active,
        }
    }

    /// The password that lets him in; none when nothing does.
    pub fn usable_password(&self) -> Option<&PasswordHash> {
        self.password.as_ref().filter(|_| !self.disabled)
    }

    /// Words of his own, which his password must not hold.
    pub fn own_words(&self) -> Vec<String> {
        vec![self.email.as_str().to_owned(), self.name.clone()]
    }

    /// Whether he can do everything everywhere, now.
    pub(super) fn is_super_admin(&self) -> bool {
        let everything = |grant: &Grant| grant.role == SeededRole::SuperAdmin.id() && grant.reach == Reach::Everywhere;
        self.status() == OperatorStatus::Active && self.grants.iter().any(everything)
    }

    /// What his roles allow, and where.
    pub fn allowed(&self, roles: &[Role]) -> Vec<(BTreeSet<Permission>, Reach)> {
        let of = |grant: &Grant| {
            let role = roles.iter().find(|role| role.id == grant.role)?;
            Some((role.permissions.clone(), grant.reach.clone()))
        };
        self.grants.iter().filter_map(of).collect()
    }
}

/// An address of e-mail, in lower case: two spellings of one address are one operator.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be an e-mail address of at most 254 characters")]
pub struct EmailRefused;

impl Email {
    /// Reads an address. What it delivers to is not our concern; that it cannot be mistaken for another is.
    pub fn parse(text: &str) -> Result<Email, EmailRefused> {
        let text = text.trim();
        let (local, host) = text.rsplit_once('@').ok_or(EmailRefused)?;
        let plain = |part: &str| {
            !part.is_empty()
                && part.chars().all(|c| {
                    c.is_ascii_graphic()
                        && !matches!(c, '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '@' | '[' | '\\' | ']')
                })
        };
        let host_fits = host
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        if text.len() > 254 || !plain(local) || !host_fits {
            return Err(EmailRefused);
        }
        Ok(Email(text.to_ascii_lowercase()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Logs may show who, not how to write to him.
impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

/// Why a name is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be 1 to 100 characters, without control characters or a card number")]
pub struct PersonNameRefused;

/// A name as it is kept: of a person or a role.
pub(super) fn name(text: &str) -> Result<String, PersonNameRefused> {
    let text = text.trim();
    let strange = text.contains(char::is_control) || card_number::contains(text);
    if text.is_empty() || text.chars().count() > 100 || strange {
        return Err(PersonNameRefused);
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_spelling_and_what_is_none_is_refused() {
        assert_eq!(Email::parse(" Rahim.Uddin+pay@Example.COM ").unwrap().as_str(), "rahim.uddin+pay@example.com");
        for wrong in ["", "a", "@b.com", "a@", "a@b..c", "a b@c.de", "a@b@c.de", "ä@b.de", "a@b.de\0", "<a@b.de>"] {
            assert_eq!(Email::parse(wrong), Err(EmailRefused), "{wrong:?}");
        }
        assert_eq!(Email::parse(&format!("{}@b.de", "a".repeat(250))), Err(EmailRefused));
    }

    #[test]
    fn an_address_does_not_show_itself_in_logs() {
        assert_eq!(format!("{:?}", Email::parse("a@b.de")), "Ok(Email(…))");
    }
}
