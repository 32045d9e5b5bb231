//! Sessions: changed by decisions about the staff, read at each request.

use super::{
    row::{GrantRow, SessionRow, permissions},
    seeded,
};
use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    schema::operators::{operator_grants, operator_sessions, operators, roles},
    store::Store,
};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    OperatorId, SessionId, StoreFailed, Timestamp,
    operators::{KeepsSessions, OperatorStatus, Session, SessionChange, SignedInOperator},
};

/// Sessions that a list holds at most.
const LISTED_MAX: i64 = 100;

/// Makes of sessions what a decision says.
pub(super) async fn apply(connection: &mut AsyncPgConnection, change: &SessionChange) -> Result<(), Error> {
    use operator_sessions as s;
    let open = s::table.filter(s::ended_at.is_null());
    match change {
        SessionChange::Open(session) => {
            diesel::insert_into(s::table).values(SessionRow::of(session)).execute(connection).await?;
        }
        SessionChange::StepUp { session, at } => {
            diesel::update(open.filter(s::id.eq(to_uuid(session.as_u128()))))
                .set(s::stepped_up_at.eq(to_time(*at)))
                .execute(connection)
                .await?;
        }
        SessionChange::End { operator, session, at } => {
            let own = open.filter(s::operator_id.eq(to_uuid(operator.as_u128())));
            diesel::update(own.filter(s::id.eq(to_uuid(session.as_u128()))))
                .set(s::ended_at.eq(to_time(*at)))
                .execute(connection)
                .await?;
        }
        SessionChange::EndAll { operator, except, at } => {
            let own = open.filter(s::operator_id.eq(to_uuid(operator.as_u128())));
            // No session has this id.
            let except = except.map_or(0, SessionId::as_u128);
            diesel::update(own.filter(s::id.ne(to_uuid(except))))
                .set(s::ended_at.eq(to_time(*at)))
                .execute(connection)
                .await?;
        }
    }
    Ok(())
}

type RoleParts = Option<Vec<String>>;

impl KeepsSessions for Store {
    async fn signed_in(&self, token_digest: &[u8; 32]) -> Result<Option<SignedInOperator>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found: Option<(SessionRow, bool, bool)> = operator_sessions::table
            .inner_join(operators::table.on(operators::id.eq(operator_sessions::operator_id)))
            .filter(operator_sessions::token_digest.eq(token_digest.as_slice()))
            .select((SessionRow::as_select(), operators::disabled, operators::password_hash.is_null()))
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let Some((row, disabled, without_password)) = found else { return Ok(None) };
        let grants: Vec<(GrantRow, RoleParts)> = operator_grants::table
            .left_join(roles::table.on(roles::id.eq(operator_grants::role_id)))
            .filter(operator_grants::operator_id.eq(row.operator_id))
            .order(operator_grants::place)
            .select((GrantRow::as_select(), roles::permissions.nullable()))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let allowed = grants.into_iter().map(|(grant, custom)| {
            let corrupt = || RowName { table: "operator_grants", id: grant.role_id }.corrupt("role_id");
            let role = seeded(grant.role_id).map(|role| role.permissions);
            let allowed = role.or_else(|| permissions(&custom?)).ok_or_else(corrupt)?;
            Ok((allowed, grant.reach()))
        });
        let allowed = allowed.collect::<Result<_, StoreFailed>>()?;
        let status = match (disabled, without_password) {
            (true, _) => OperatorStatus::Disabled,
            (false, true) => OperatorStatus::Invited,
            (false, false) => OperatorStatus::Active,
        };
        Ok(Some(SignedInOperator { session: row.into_session()?, status, allowed }))
    }

    async fn sessions_of(&self, operator: OperatorId, opened_after: Timestamp) -> Result<Vec<Session>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<SessionRow> = operator_sessions::table
            .filter(operator_sessions::operator_id.eq(to_uuid(operator.as_u128())))
            .filter(operator_sessions::opened_at.gt(to_time(opened_after)))
            .filter(operator_sessions::ended_at.is_null())
            .order((operator_sessions::opened_at.desc(), operator_sessions::id.desc()))
            .limit(LISTED_MAX)
            .load(&mut connection)
            .await
            .map_err(database)?;
        rows.into_iter().map(SessionRow::into_session).collect()
    }

    async fn touch_session(&self, id: SessionId, at: Timestamp) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        let used = operator_sessions::table
            .find(to_uuid(id.as_u128()))
            .filter(operator_sessions::ended_at.is_null())
            .filter(operator_sessions::last_seen_at.lt(to_time(at)));
        let seen = diesel::update(used).set(operator_sessions::last_seen_at.eq(to_time(at)));
        seen.execute(&mut connection).await.map(|_| ()).map_err(database)
    }
}
