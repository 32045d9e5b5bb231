//! The rows of the staff, and the one door from them to people and roles.

use crate::{
    postgres::{
        convert::{RowName, from_time, to_time, to_uuid},
        schema::operators::{operator_grants, operator_sessions, operators, roles},
    },
    webhook::secret_box::SecretBox,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    AppId, OperatorId, RoleId, SessionId, StoreFailed,
    access::{Permission, Reach},
    operators::{Email, Grant, Operator, PasswordHash, Role, Session, Ticket, Totp, TotpSecret},
};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = operators, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
pub(super) struct OperatorRow {
    pub(super) id: Uuid,
    email: String,
    name: String,
    disabled: bool,
    password_hash: Option<String>,
    ticket_digest: Option<Vec<u8>>,
    ticket_expires_at: Option<DateTime<Utc>>,
    totp_secret: Option<Vec<u8>>,
    totp_last_step: Option<i64>,
    recovery_codes: Vec<Vec<u8>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = operator_grants, check_for_backend(diesel::pg::Pg))]
pub(super) struct GrantRow {
    pub(super) operator_id: Uuid,
    pub(super) role_id: Uuid,
    everywhere: bool,
    app_ids: Vec<Uuid>,
    place: i16,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = roles, check_for_backend(diesel::pg::Pg))]
pub(super) struct RoleRow {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) permissions: Vec<String>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = operator_sessions, check_for_backend(diesel::pg::Pg))]
pub(super) struct SessionRow {
    id: Uuid,
    pub(super) operator_id: Uuid,
    token_digest: Vec<u8>,
    address: Option<String>,
    opened_at: DateTime<Utc>,
    last_seen_at: DateTime<Utc>,
    stepped_up_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
}

impl OperatorRow {
    pub(super) fn of(operator: &Operator, secrets: &SecretBox) -> Result<OperatorRow, StoreFailed> {
        let id = to_uuid(operator.id.as_u128());
        let sealed = |secret: &TotpSecret| {
            let sealed = secrets.seal_bytes(&owner(id.as_u128()), secret.reveal());
            sealed.map_err(|error| StoreFailed::Database(format!("a second factor cannot be sealed: {error}")))
        };
        let (totp_secret, totp_last_step) = match &operator.totp {
            Totp::Off => (None, None),
            Totp::Enrolling { secret } => (Some(sealed(secret)?), None),
            Totp::On { secret, last_step } => {
                (Some(sealed(secret)?), Some(i64::try_from(*last_step).unwrap_or(i64::MAX)))
            }
        };
        Ok(OperatorRow {
            id,
            email: operator.email.as_str().to_owned(),
            name: operator.name.clone(),
            disabled: operator.disabled,
            password_hash: operator.password.as_ref().map(|hash| hash.reveal().to_owned()),
            ticket_digest: operator.ticket.map(|ticket| ticket.digest.to_vec()),
            ticket_expires_at: operator.ticket.map(|ticket| to_time(ticket.expires_at)),
            totp_secret,
            totp_last_step,
            recovery_codes: operator.recovery_codes.iter().map(|code| code.to_vec()).collect(),
            created_at: to_time(operator.created_at),
            updated_at: to_time(operator.updated_at),
        })
    }

    pub(super) fn into_operator(self, grants: Vec<GrantRow>, secrets: &SecretBox) -> Result<Operator, StoreFailed> {
        let name = RowName { table: "operators", id: self.id };
        let secret = match self.totp_secret {
            None => None,
            Some(kept) => {
                let opened =
                    secrets.open_bytes(&owner(self.id.as_u128()), &kept).map_err(|_| name.corrupt("totp_secret"))?;
                let bytes: [u8; 20] = opened.as_slice().try_into().map_err(|_| name.corrupt("totp_secret"))?;
                Some(TotpSecret::new(bytes))
            }
        };
        let totp = match (secret, self.totp_last_step) {
            (None, _) => Totp::Off,
            (Some(secret), None) => Totp::Enrolling { secret },
            (Some(secret), Some(step)) => {
                Totp::On { secret, last_step: u64::try_from(step).map_err(|_| name.corrupt("totp_last_step"))? }
            }
        };
        let ticket = match (self.ticket_digest, self.ticket_expires_at) {
            (Some(digest), Some(at)) => {
                Some(Ticket { digest: name.digest(&digest, "ticket_digest")?, expires_at: from_time(at) })
            }
            _ => None,
        };
        let codes = self.recovery_codes.iter().map(|code| name.digest(code, "recovery_codes"));
        Ok(Operator {
            id: OperatorId::from_u128(self.id.as_u128()),
            email: Email::parse(&self.email).map_err(|_| name.corrupt("email"))?,
            name: self.name,
            disabled: self.disabled,
            password: self.password_hash.map(PasswordHash::new),
            ticket,
            totp,
            recovery_codes: codes.collect::<Result<_, _>>()?,
            grants: grants.into_iter().map(GrantRow::into_grant).collect(),
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

/// What a second factor's secret is bound to, so that a copied row does not open.
pub(in crate::postgres) fn owner(operator: u128) -> Vec<u8> {
    [b"operator totp ".as_slice(), &operator.to_be_bytes()].concat()
}

impl GrantRow {
    pub(super) fn of(operator: &Operator) -> Vec<GrantRow> {
        let one = |(place, grant): (i16, &Grant)| {
            let (everywhere, app_ids) = match &grant.reach {
                Reach::Everywhere => (true, Vec::new()),
                Reach::Apps(apps) => (false, apps.iter().map(|app| to_uuid(app.as_u128())).collect()),
            };
            let (operator_id, role_id) = (to_uuid(operator.id.as_u128()), to_uuid(grant.role.as_u128()));
            GrantRow { operator_id, role_id, everywhere, app_ids, place }
        };
        (0..).zip(&operator.grants).map(one).collect()
    }

    fn into_grant(self) -> Grant {
        let reach = self.reach();
        Grant { role: RoleId::from_u128(self.role_id.as_u128()), reach }
    }

    pub(super) fn reach(&self) -> Reach {
        if self.everywhere {
            return Reach::Everywhere;
        }
        Reach::Apps(self.app_ids.iter().map(|app| AppId::from_u128(app.as_u128())).collect())
    }
}

impl RoleRow {
    pub(super) fn of(role: &Role) -> RoleRow {
        RoleRow {
            id: to_uuid(role.id.as_u128()),
            name: role.name.clone(),
            permissions: role.permissions.iter().map(|permission| permission.as_str().to_owned()).collect(),
        }
    }

    pub(super) fn into_role(self) -> Result<Role, StoreFailed> {
        let name = RowName { table: "roles", id: self.id };
        let permissions = permissions(&self.permissions).ok_or_else(|| name.corrupt("permissions"))?;
        Ok(Role { id: RoleId::from_u128(self.id.as_u128()), name: self.name, permissions, seeded: false })
    }
}

pub(super) fn permissions(texts: &[String]) -> Option<BTreeSet<Permission>> {
    texts.iter().map(|text| Permission::parse(text)).collect()
}

impl SessionRow {
    pub(super) fn of(session: &Session) -> SessionRow {
        SessionRow {
            id: to_uuid(session.id.as_u128()),
            operator_id: to_uuid(session.operator.as_u128()),
            token_digest: session.token_digest.to_vec(),
            address: session.address.clone(),
            opened_at: to_time(session.opened_at),
            last_seen_at: to_time(session.last_seen_at),
            stepped_up_at: session.stepped_up_at.map(to_time),
            ended_at: session.ended_at.map(to_time),
        }
    }

    pub(super) fn into_session(self) -> Result<Session, StoreFailed> {
        let name = RowName { table: "operator_sessions", id: self.id };
        Ok(Session {
            id: SessionId::from_u128(self.id.as_u128()),
            operator: OperatorId::from_u128(self.operator_id.as_u128()),
            token_digest: name.digest(&self.token_digest, "token_digest")?,
            address: self.address,
            opened_at: from_time(self.opened_at),
            last_seen_at: from_time(self.last_seen_at),
            stepped_up_at: self.stepped_up_at.map(from_time),
            ended_at: self.ended_at.map(from_time),
        })
    }
}
