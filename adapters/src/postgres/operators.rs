//! The staff: loaded whole under one lock, decided about, and written where it changed; sessions and the trail with it.

mod attempts;
mod row;
mod sessions;

use super::{
    audit,
    convert::{database, to_uuid},
    schema::operators::{operator_grants, operators, roles},
    store::Store,
};
use crate::{ids::Ids, webhook::secret_box::SecretBox};
use diesel::{prelude::*, result::Error, sql_types::BigInt};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    StoreFailed, Timestamp,
    audit::Origin,
    operators::{
        DecidesAboutStaff, Email, FindsStaff, Operator, Role, SeededRole, Staff, StaffDecision, StaffDeclined,
    },
};
pub(super) use row::owner;
use row::{GrantRow, OperatorRow, RoleRow};
use uuid::Uuid;

/// The advisory lock of all decisions about the staff: "staff" in ASCII.
const STAFF_LOCK: i64 = 0x73_74_61_66_66;

/// What ends a transaction here: a refusal, or a database that did not do what it was asked.
struct Stopped<R>(StaffDeclined<R>);

impl<R> From<Error> for Stopped<R> {
    fn from(error: Error) -> Self {
        Stopped(StaffDeclined::Failed(database(error)))
    }
}

impl<R> From<StoreFailed> for Stopped<R> {
    fn from(failed: StoreFailed) -> Self {
        Stopped(StaffDeclined::Failed(failed))
    }
}

/// Reads everybody and every role.
async fn load(connection: &mut AsyncPgConnection, secrets: &SecretBox) -> Result<Staff, StoreFailed> {
    let people: Vec<OperatorRow> =
        operators::table.order((operators::created_at, operators::id)).load(connection).await.map_err(database)?;
    let grants: Vec<GrantRow> = operator_grants::table
        .order((operator_grants::operator_id, operator_grants::place))
        .load(connection)
        .await
        .map_err(database)?;
    let custom: Vec<RoleRow> = roles::table.order(roles::id).load(connection).await.map_err(database)?;
    let mut staff = Staff::default();
    for row in custom {
        staff.roles.push(row.into_role()?);
    }
    for row in people {
        let own = grants.iter().filter(|grant| grant.operator_id == row.id).cloned().collect();
        staff.operators.push(row.into_operator(own, secrets)?);
    }
    Ok(staff)
}

/// Writes what is different. Operators are never removed; roles are.
async fn write(
    connection: &mut AsyncPgConnection,
    secrets: &SecretBox,
    was: &Staff,
    next: &Staff,
) -> Result<(), StoreFailed> {
    let gone: Vec<Uuid> =
        was.roles.iter().filter(|role| next.role(role.id).is_none()).map(|role| to_uuid(role.id.as_u128())).collect();
    diesel::delete(roles::table.filter(roles::id.eq_any(gone))).execute(connection).await.map_err(database)?;
    for role in next.roles.iter().filter(|role| !role.seeded && was.role(role.id) != Some(role)) {
        write_role(connection, role).await.map_err(database)?;
    }
    for operator in next.operators.iter().filter(|operator| was.operator(operator.id) != Some(operator)) {
        write_operator(connection, secrets, operator).await?;
    }
    Ok(())
}

async fn write_role(connection: &mut AsyncPgConnection, role: &Role) -> Result<(), Error> {
    let row = RoleRow::of(role);
    diesel::insert_into(roles::table)
        .values(&row)
        .on_conflict(roles::id)
        .do_update()
        .set((roles::name.eq(&row.name), roles::permissions.eq(&row.permissions)))
        .execute(connection)
        .await
        .map(|_| ())
}

async fn write_operator(
    connection: &mut AsyncPgConnection,
    secrets: &SecretBox,
    operator: &Operator,
) -> Result<(), StoreFailed> {
    let row = OperatorRow::of(operator, secrets)?;
    diesel::insert_into(operators::table)
        .values(&row)
        .on_conflict(operators::id)
        .do_update()
        .set(&row)
        .execute(connection)
        .await
        .map_err(database)?;
    let own = operator_grants::table.filter(operator_grants::operator_id.eq(row.id));
    diesel::delete(own).execute(connection).await.map_err(database)?;
    let grants = GrantRow::of(operator);
    diesel::insert_into(operator_grants::table).values(&grants).execute(connection).await.map_err(database)?;
    Ok(())
}

impl DecidesAboutStaff for Store {
    async fn decide_about_staff<R, F>(&self, origin: &Origin, at: Timestamp, rule: F) -> Result<Staff, StaffDeclined<R>>
    where
        F: Fn(&Staff) -> Result<StaffDecision, R> + Send + 'static,
        R: Send + 'static,
    {
        let (secrets, origin, ids) = (self.secrets.clone(), origin.clone(), Ids::new());
        let mut connection = self.connection().await?;
        let decided = connection.transaction::<Staff, Stopped<R>, _>(async move |connection| {
            diesel::sql_query("select pg_advisory_xact_lock($1)")
                .bind::<BigInt, _>(STAFF_LOCK)
                .execute(connection)
                .await?;
            let was = load(connection, &secrets).await?;
            let decision = rule(&was).map_err(|refusal| Stopped(StaffDeclined::Refused(refusal)))?;
            write(connection, &secrets, &was, &decision.next).await?;
            for change in &decision.sessions {
                sessions::apply(connection, change).await?;
            }
            let records: Vec<_> = decision.audit.iter().map(|line| audit::record_of(&ids, &origin, line, at)).collect();
            // The chain's lock comes last, and nothing is waited for under it.
            audit::append(connection, &records).await?;
            Ok(decision.next)
        });
        decided.await.map_err(|stopped| stopped.0)
    }
}

impl FindsStaff for Store {
    async fn staff(&self) -> Result<Staff, StoreFailed> {
        let mut connection = self.connection().await?;
        load(&mut connection, &self.secrets).await
    }

    async fn operator_by_email(&self, email: &Email) -> Result<Option<Operator>, StoreFailed> {
        let mut connection = self.connection().await?;
        let row: Option<OperatorRow> = operators::table
            .filter(operators::email.eq(email.as_str()))
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let Some(row) = row else { return Ok(None) };
        let grants: Vec<GrantRow> = operator_grants::table
            .filter(operator_grants::operator_id.eq(row.id))
            .order(operator_grants::place)
            .load(&mut connection)
            .await
            .map_err(database)?;
        row.into_operator(grants, &self.secrets).map(Some)
    }
}

/// A role that is built in, by the id that grants name it with.
fn seeded(id: Uuid) -> Option<Role> {
    SeededRole::ALL.into_iter().find(|role| role.id().as_u128() == id.as_u128()).map(SeededRole::role)
}
