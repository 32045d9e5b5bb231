//! Casework: entries behind one another, and their files. Whoever changes a case writes its entry in the same transaction,
//! with [`append`]; the case's own row is held by then, and the trail's line comes after.

use super::{
    audit,
    convert::{RowName, database, from_time, to_time, to_uuid},
    rollback::Rollback,
    store::Store,
};
use crate::ids::Ids;
use chrono::{DateTime, Utc};
use diesel::{
    OptionalExtension, QueryableByName,
    result::Error,
    sql_types::{BigInt, Bytea, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    Asked, Declined, OperatorId, Scope, StoreFailed, Timestamp,
    audit::Action,
    settlements::{
        CASE_ENTRIES_MAX, CASE_FILES_MAX, CaseEntry, CaseFile, CaseFileKind, CaseOf, EntryKind, EntryRefused,
        KeepsCasework, NewEntry,
    },
};
use uuid::Uuid;

/// One case's entries are numbered by one writer at a time; another case's do not wait.
const ALONE: &str = "select pg_advisory_xact_lock(hashtextextended($1, 7336))";
const APPEND: &str = "insert into case_entries (app_id, mode, case_kind, case_id, number, kind, operator_id, at, text) \
     select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8 from case_entries \
     where app_id = $1 and mode = $2 and case_kind = $3 and case_id = $4 returning number";
const ADD_FILE: &str = "insert into case_files (app_id, mode, case_kind, case_id, number, name, media_type, digest, content) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const ENTRIES: &str = "select e.case_id, e.number, e.kind, e.operator_id, e.at, e.text, f.name, f.media_type, f.digest, \
     octet_length(f.content) as bytes from case_entries e left join case_files f using (app_id, mode, case_kind, case_id, number) \
     where e.app_id = $1 and e.mode = $2 and e.case_kind = $3 and e.case_id = $4 and e.number > $5 order by e.number limit $6";
const FILE: &str = "select case_id, name, media_type, digest, octet_length(content) as bytes, content from case_files \
     where app_id = $1 and mode = $2 and case_kind = $3 and case_id = $4 and number = $5";

#[derive(QueryableByName)]
struct NumberRow {
    #[diesel(sql_type = Integer)]
    number: i32,
}

#[derive(QueryableByName)]
struct CountRow {
    #[diesel(sql_type = BigInt)]
    entries: i64,
    #[diesel(sql_type = BigInt)]
    files: i64,
}

#[derive(QueryableByName)]
struct EntryRow {
    #[diesel(sql_type = SqlUuid)]
    case_id: Uuid,
    #[diesel(sql_type = Integer)]
    number: i32,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    operator_id: Option<Uuid>,
    #[diesel(sql_type = Timestamptz)]
    at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<Text>)]
    text: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    name: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    media_type: Option<String>,
    #[diesel(sql_type = Nullable<Bytea>)]
    digest: Option<Vec<u8>>,
    #[diesel(sql_type = Nullable<Integer>)]
    bytes: Option<i32>,
}

#[derive(QueryableByName)]
struct FileRow {
    #[diesel(sql_type = SqlUuid)]
    case_id: Uuid,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    media_type: String,
    #[diesel(sql_type = Bytea)]
    digest: Vec<u8>,
    #[diesel(sql_type = Integer)]
    bytes: i32,
    #[diesel(sql_type = Bytea)]
    content: Vec<u8>,
}

impl EntryRow {
    fn into_entry(self) -> Result<CaseEntry, StoreFailed> {
        let name = RowName { table: "case_entries", id: self.case_id };
        let file = match (self.name, self.media_type, self.digest, self.bytes) {
            (Some(called), Some(media_type), Some(digest), Some(bytes)) => {
                Some(file(self.case_id, called, &media_type, &digest, bytes)?)
            }
            (None, None, None, None) => None,
            _ => return Err(name.corrupt("number")),
        };
        Ok(CaseEntry {
            number: u32::try_from(self.number).map_err(|_| name.corrupt("number"))?,
            by: self.operator_id.map(|by| OperatorId::from_u128(by.as_u128())),
            at: from_time(self.at),
            what: EntryKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?,
            text: self.text,
            file,
        })
    }
}

fn file(case: Uuid, called: String, media_type: &str, digest: &[u8], bytes: i32) -> Result<CaseFile, StoreFailed> {
    let name = RowName { table: "case_files", id: case };
    Ok(CaseFile {
        name: called,
        kind: CaseFileKind::parse(media_type).ok_or_else(|| name.corrupt("media_type"))?,
        bytes: u32::try_from(bytes).map_err(|_| name.corrupt("content"))?,
        digest: name.digest(digest, "digest")?,
    })
}

/// Lets nobody else write into a case until the transaction ends.
async fn hold(connection: &AsyncPgConnection, case: CaseOf) -> Result<(), Error> {
    diesel::sql_query(ALONE).bind::<Text, _>(case.to_string()).execute(&mut { connection }).await.map(|_| ())
}

/// Writes an entry behind the last one of its case. Whoever writes into several cases at once goes by their ids.
pub(in crate::postgres) async fn append(
    connection: &AsyncPgConnection,
    (scope, case): (Scope, CaseOf),
    entry: &NewEntry,
    at: Timestamp,
) -> Result<CaseEntry, Error> {
    hold(connection, case).await?;
    let (app, id) = (to_uuid(scope.app.as_u128()), to_uuid(case.bits()));
    let row: NumberRow = diesel::sql_query(APPEND)
        .bind::<SqlUuid, _>(app)
        .bind::<Text, _>(scope.mode.as_str())
        .bind::<Text, _>(case.kind())
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(entry.what().as_str())
        .bind::<Nullable<SqlUuid>, _>(entry.by().map(|by| to_uuid(by.as_u128())))
        .bind::<Timestamptz, _>(to_time(at))
        .bind::<Nullable<Text>, _>(entry.text())
        .get_result(&mut { connection })
        .await?;
    if let Some(added) = entry.added() {
        let told = added.told();
        diesel::sql_query(ADD_FILE)
            .bind::<SqlUuid, _>(app)
            .bind::<Text, _>(scope.mode.as_str())
            .bind::<Text, _>(case.kind())
            .bind::<SqlUuid, _>(id)
            .bind::<Integer, _>(row.number)
            .bind::<Text, _>(&told.name)
            .bind::<Text, _>(told.kind.media_type())
            .bind::<Bytea, _>(told.digest.as_slice())
            .bind::<Bytea, _>(added.content())
            .execute(&mut { connection })
            .await?;
    }
    Ok(entry.kept(u32::try_from(row.number).unwrap_or_default(), at))
}

/// Why a case takes nothing more of that kind, if it does not.
async fn full(
    connection: &AsyncPgConnection,
    (scope, case): (Scope, CaseOf),
    entry: &NewEntry,
) -> Result<Option<EntryRefused>, Error> {
    let sql = "select count(*) as entries, count(*) filter (where kind = 'FILE') as files from case_entries \
         where app_id = $1 and mode = $2 and case_kind = $3 and case_id = $4";
    let row: CountRow = diesel::sql_query(sql)
        .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
        .bind::<Text, _>(scope.mode.as_str())
        .bind::<Text, _>(case.kind())
        .bind::<SqlUuid, _>(to_uuid(case.bits()))
        .get_result(&mut { connection })
        .await?;
    Ok(if row.entries >= i64::from(CASE_ENTRIES_MAX) {
        Some(EntryRefused::TooManyEntries)
    } else if entry.added().is_some() && row.files >= i64::from(CASE_FILES_MAX) {
        Some(EntryRefused::TooManyFiles)
    } else {
        None
    })
}

impl KeepsCasework for Store {
    async fn write_entry(
        &self,
        asked: &Asked,
        case: CaseOf,
        entry: NewEntry,
    ) -> Result<CaseEntry, Declined<EntryRefused>> {
        let mut connection = self.connection().await?;
        let written = connection.transaction::<_, Rollback<_>, _>(async |connection| {
            hold(connection, case).await?;
            let of = (asked.scope, case);
            if let Some(refused) = full(connection, of, &entry).await? {
                return Err(Rollback::Refused(refused));
            }
            let kept = append(connection, of, &entry, asked.at).await?;
            let line = match &kept.file {
                Some(file) => case.told(asked.scope, Action::CaseFileAdded).saying("file", &file.name),
                None => case.told(asked.scope, Action::CaseCommented),
            };
            let line = line.saying("entry", kept.number);
            audit::append(connection, &[audit::record_of(&Ids::default(), &asked.origin, &line, asked.at)]).await?;
            Ok(kept)
        });
        // A run may write into the case at this very moment.
        written.await.map_err(|why| why.or_taken(Declined::Failed(StoreFailed::Busy)))
    }

    async fn entries(
        &self,
        scope: Scope,
        case: CaseOf,
        behind: u32,
        limit: u32,
    ) -> Result<Vec<CaseEntry>, StoreFailed> {
        let rows: Vec<EntryRow> = diesel::sql_query(ENTRIES)
            .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
            .bind::<Text, _>(scope.mode.as_str())
            .bind::<Text, _>(case.kind())
            .bind::<SqlUuid, _>(to_uuid(case.bits()))
            .bind::<Integer, _>(i32::try_from(behind).unwrap_or(i32::MAX))
            .bind::<BigInt, _>(i64::from(limit))
            .load(&mut *self.connection().await?)
            .await
            .map_err(database)?;
        rows.into_iter().map(EntryRow::into_entry).collect()
    }

    async fn case_file(
        &self,
        scope: Scope,
        case: CaseOf,
        number: u32,
    ) -> Result<Option<(CaseFile, Vec<u8>)>, StoreFailed> {
        let row: Option<FileRow> = diesel::sql_query(FILE)
            .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
            .bind::<Text, _>(scope.mode.as_str())
            .bind::<Text, _>(case.kind())
            .bind::<SqlUuid, _>(to_uuid(case.bits()))
            .bind::<Integer, _>(i32::try_from(number).unwrap_or(i32::MAX))
            .get_result(&mut *self.connection().await?)
            .await
            .optional()
            .map_err(database)?;
        row.map(|row| Ok((file(row.case_id, row.name, &row.media_type, &row.digest, row.bytes)?, row.content)))
            .transpose()
    }
}
