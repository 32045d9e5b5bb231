//! Keys of operations that are a transaction of their own, beside the committer.
//!
//! A key is held before anything else is, and settled by the commit of what it made. So such a key is never left open: who
//! finds it has its answer, and who finds it held is told to ask again. A refusal rolls back, and the key is as it was.

use super::{admitted, load_locked, write};
use crate::postgres::{
    commit::{KeyName, key_name},
    convert::{RowName, to_uuid},
    rollback::Rollback,
};
use diesel::{
    QueryableByName,
    sql_types::{Bool, Text},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Asked,
    idempotency::{KeyEffect, KeyRecord, Snapshot},
};
use std::collections::{BTreeMap, BTreeSet};

const HOLD: &str = "select pg_try_advisory_xact_lock(hashtextextended($1, 7338)) as yes";

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// Holds the key of a request until the transaction ends, when it has one that was not used before; else nothing goes on.
pub(in crate::postgres) async fn hold<R>(connection: &mut AsyncPgConnection, asked: &Asked) -> Result<(), Rollback<R>> {
    let Some(claim) = &asked.key else { return Ok(()) };
    let name = key_name(asked.scope, claim);
    let held: Yes = diesel::sql_query(HOLD).bind::<Text, _>(text(&name)).get_result(connection).await?;
    if !held.yes {
        return Err(Rollback::KeyInProgress);
    }
    let known = load_locked(connection, &BTreeSet::from([name.clone()])).await?;
    let Some(known) = known.get(&name) else { return Ok(()) };
    admitted(known, claim, asked.at)?;
    let row = RowName { table: "idempotency_keys", id: to_uuid(known.subject) };
    Err(Rollback::Store(row.corrupt("holder")))
}

/// Keeps what the request with a held key is answered, and from now on every other one with it.
pub(in crate::postgres) async fn settle<R>(
    connection: &mut AsyncPgConnection,
    asked: &Asked,
    subject: u128,
    answer: Option<Snapshot>,
) -> Result<(), Rollback<R>> {
    let (Some(claim), Some(answer)) = (&asked.key, answer) else { return Ok(()) };
    let record = KeyRecord::first(claim, subject, &KeyEffect::Settle(answer), asked.at);
    let new = BTreeMap::from([(key_name(asked.scope, claim), record)]);
    Ok(write(connection, &new, &BTreeMap::new()).await?)
}

fn text((scope, operation, key): &KeyName) -> String {
    format!("{} {} {operation} {key}", scope.app, scope.mode.as_str())
}
