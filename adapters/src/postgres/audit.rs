//! The audit trail: written behind the head of its one chain, last in a transaction, under a lock that ends with it.

mod read;
mod row;

use super::{
    convert::{database, to_uuid},
    schema::audit_log,
    store::Store,
};
use diesel::{prelude::*, result::Error, sql_types::BigInt};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    AuditId, StoreFailed, Timestamp,
    audit::{AuditHash, AuditLine, AuditRecord, GENESIS, Origin},
    ids::NewIds,
};
use row::AuditRow;

/// The advisory lock of the chain: "audit" in ASCII.
const CHAIN_LOCK: i64 = 0x61_75_64_69_74;

/// Adds records behind the head of the chain. Nothing else of the transaction may wait for a lock afterwards.
pub(super) async fn append(connection: &AsyncPgConnection, records: &[AuditRecord]) -> Result<(), Error> {
    if records.is_empty() {
        return Ok(());
    }
    diesel::sql_query("select pg_advisory_xact_lock($1)")
        .bind::<BigInt, _>(CHAIN_LOCK)
        .execute(&mut { connection })
        .await?;
    let head: Option<(i64, Vec<u8>)> = audit_log::table
        .order(audit_log::place.desc())
        .select((audit_log::place, audit_log::hash))
        .first(&mut { connection })
        .await
        .optional()?;
    let (mut place, mut previous) = match head {
        Some((place, hash)) => (place, hash_of(&hash)?),
        None => (0, GENESIS),
    };
    let mut rows = Vec::with_capacity(records.len());
    for record in records {
        let sealed = row::printable(record).seal(place + 1, previous);
        (place, previous) = (sealed.place, sealed.hash);
        tracing::info!(
            audit.place = place,
            audit.action = sealed.record.line.action.as_str(),
            audit.refused = sealed.record.line.is_refused(),
            "recorded"
        );
        rows.push(AuditRow::of(&sealed));
    }
    diesel::insert_into(audit_log::table).values(&rows).execute(&mut { connection }).await.map(|_| ())
}

fn hash_of(bytes: &[u8]) -> Result<AuditHash, Error> {
    bytes.try_into().map_err(|_| Error::DeserializationError("audit_log.hash is not 32 bytes".into()))
}

/// A line with who, from where and when.
pub(super) fn record_of(ids: &impl NewIds, origin: &Origin, line: &AuditLine, at: Timestamp) -> AuditRecord {
    AuditRecord { id: AuditId::from_u128(ids.ordered()), at, origin: origin.clone(), line: line.clone() }
}

impl Store {
    /// Adds one record in a transaction of its own.
    pub(super) async fn append_audit(&self, record: AuditRecord) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        connection
            .transaction::<_, Error, _>(async |connection| append(connection, std::slice::from_ref(&record)).await)
            .await
            .map_err(database)
    }
}

/// The bits of a request's id as a column.
fn request_id(bits: Option<u128>) -> Option<uuid::Uuid> {
    bits.map(to_uuid)
}
