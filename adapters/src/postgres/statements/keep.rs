//! A file comes in whole, its statement is found again, and taken back.

use super::{layout, row::StatementRow};
use crate::{
    ids::Ids,
    postgres::{
        audit,
        convert::{database, to_time, to_uuid},
        rollback::Rollback,
        schema::statements::{statement_lines, statement_parts, statements},
        store::Store,
    },
};
use diesel::{
    dsl::sql,
    prelude::*,
    result::{DatabaseErrorKind, Error},
    sql_types::{self, Bool},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    Asked, Declined, Scope, StatementId, StoreFailed, Timestamp,
    audit::{Action, AuditLine, Origin},
    settlements::{KeepsStatements, Layout, ReceiveRefused, Statement, StatementState, StatementStatus, UndoRefused},
};
use std::io::Read;

/// Bytes of a file in one row.
const PART_BYTES: usize = 512 * 1024;
/// Taking a million lines away takes seconds, not the ten that a statement usually has at most.
const LONG: &str = "set local statement_timeout = '5min'; set local idle_in_transaction_session_timeout = '5min'";

impl KeepsStatements for Store {
    async fn receive_statement<R: Read + Send>(
        &self,
        asked: &Asked,
        statement: Statement,
        layout: &Layout,
        mut content: R,
    ) -> Result<Statement, Declined<ReceiveRefused>> {
        if let Some(known) = self.statement_of_file(statement.scope, statement.file.digest).await? {
            return Err(Declined::Refused(ReceiveRefused::Known(Box::new(known))));
        }
        let mut connection = self.connection().await?;
        let told = self.line_of(&statement, Action::StatementReceived);
        let received = connection.transaction::<_, Error, _>(async |connection| {
            connection.batch_execute(LONG).await?;
            insert(connection, &statement, layout).await?;
            let (mut place, mut part) = (0, vec![0; PART_BYTES]);
            loop {
                let length = crate::statements::fill(&mut content, &mut part)
                    .map_err(|lost| Error::SerializationError(lost.into()))?;
                if length == 0 {
                    break;
                }
                diesel::insert_into(statement_parts::table)
                    .values((
                        statement_parts::app_id.eq(to_uuid(statement.scope.app.as_u128())),
                        statement_parts::mode.eq(statement.scope.mode.as_str()),
                        statement_parts::statement_id.eq(to_uuid(statement.id.as_u128())),
                        statement_parts::place.eq(place),
                        statement_parts::bytes.eq(part.get(..length).unwrap_or_default()),
                    ))
                    .execute(connection)
                    .await?;
                place += 1;
            }
            record(connection, &asked.origin, &told, asked.at).await
        });
        match received.await {
            Ok(()) => Ok(statement),
            // Somebody else sent the same file at the same time.
            Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
                match self.statement_of_file(statement.scope, statement.file.digest).await? {
                    Some(known) => Err(Declined::Refused(ReceiveRefused::Known(Box::new(known)))),
                    None => Err(Declined::Failed(StoreFailed::Busy)),
                }
            }
            Err(error) => Err(Declined::Failed(database(error))),
        }
    }

    async fn statement(&self, scope: Scope, id: StatementId) -> Result<Option<Statement>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found: Option<StatementRow> = statements::table
            .filter(statements::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(statements::mode.eq(scope.mode.as_str()))
            .filter(statements::id.eq(to_uuid(id.as_u128())))
            .select(StatementRow::as_select())
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        found.map(StatementRow::into_statement).transpose()
    }

    async fn undo_statement(
        &self,
        asked: &Asked,
        id: StatementId,
        reason: &str,
    ) -> Result<Statement, Declined<UndoRefused>> {
        let rule = |statement: &Statement, disputed: u64| match disputed {
            0 => statement.undo(reason, asked.at),
            lines => Err(UndoRefused::Disputed { lines }),
        };
        self.end_statement(asked, id, rule, Action::StatementUndone).await
    }

    async fn waiting_statements(&self, limit: u32) -> Result<Vec<(Scope, StatementId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found: Vec<StatementRow> = statements::table
            .filter(statements::state.eq(StatementStatus::Importing.as_str()))
            .filter(sql::<Bool>("(held_until is null or held_until < now())"))
            .order(statements::created_at)
            .limit(i64::from(limit))
            .select(StatementRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        found.into_iter().map(|row| row.into_statement().map(|one| (one.scope, one.id))).collect()
    }
}

async fn insert(connection: &mut AsyncPgConnection, statement: &Statement, layout: &Layout) -> Result<(), Error> {
    let layout = layout::to_json(layout).map_err(|wrong| Error::SerializationError(wrong.into()))?;
    let version = i32::try_from(statement.mapping_version).unwrap_or(i32::MAX);
    diesel::insert_into(statements::table)
        .values((
            statements::app_id.eq(to_uuid(statement.scope.app.as_u128())),
            statements::mode.eq(statement.scope.mode.as_str()),
            statements::id.eq(to_uuid(statement.id.as_u128())),
            statements::gateway.eq(statement.gateway.as_str()),
            statements::file_name.eq(&statement.file.name),
            statements::file_format.eq(statement.file.format.as_str()),
            statements::file_bytes.eq(i64::try_from(statement.file.bytes).unwrap_or(i64::MAX)),
            statements::file_digest.eq(statement.file.digest.to_vec()),
            (
                statements::mapping.eq(&statement.mapping),
                statements::mapping_version.eq(version),
                statements::layout.eq(layout),
            ),
            statements::state.eq(StatementStatus::Importing.as_str()),
            (statements::read_through.eq(0), statements::kept_lines.eq(0), statements::seen_lines.eq(0)),
            (statements::refused_lines.eq(0), statements::skipped_lines.eq(0), statements::posted_lines.eq(0)),
            (
                statements::created_at.eq(to_time(statement.created_at)),
                statements::updated_at.eq(to_time(statement.updated_at)),
            ),
        ))
        .execute(connection)
        .await
        .map(|_| ())
}

pub(super) async fn record(
    connection: &AsyncPgConnection,
    origin: &Origin,
    line: &AuditLine,
    at: Timestamp,
) -> Result<(), Error> {
    audit::append(connection, &[audit::record_of(&Ids::default(), origin, line, at)]).await
}

/// From how many lines of a statement disputes were recorded.
async fn disputed_lines(connection: &mut AsyncPgConnection, scope: Scope, id: StatementId) -> Result<u64, Error> {
    let sql = "select count(*) as lines from dispute_lines where app_id = $1 and mode = $2 and statement_id = $3";
    let row: LinesRow = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(to_uuid(scope.app.as_u128()))
        .bind::<sql_types::Text, _>(scope.mode.as_str())
        .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
        .get_result(connection)
        .await?;
    Ok(u64::try_from(row.lines).unwrap_or_default())
}

#[derive(QueryableByName)]
struct LinesRow {
    #[diesel(sql_type = sql_types::BigInt)]
    lines: i64,
}

impl Store {
    /// The statement that a file makes, unless it does not count any more.
    async fn statement_of_file(&self, scope: Scope, digest: [u8; 32]) -> Result<Option<Statement>, StoreFailed> {
        let mut connection = self.connection().await?;
        let counts = [StatementStatus::Importing.as_str(), StatementStatus::Imported.as_str()];
        let found: Option<StatementRow> = statements::table
            .filter(statements::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(statements::mode.eq(scope.mode.as_str()))
            .filter(statements::file_digest.eq(digest.to_vec()))
            .filter(statements::state.eq_any(counts))
            .select(StatementRow::as_select())
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        found.map(StatementRow::into_statement).transpose()
    }

    fn line_of(&self, statement: &Statement, action: Action) -> AuditLine {
        let line = statement.told(action).saying("lines", statement.counts.kept);
        match &statement.state {
            StatementState::Failed { reason, .. } | StatementState::Undone { reason, .. } => {
                line.saying("reason", reason)
            }
            StatementState::Importing | StatementState::Imported { .. } => line,
        }
    }

    /// Ends a statement as a rule decides, in one commit with its line of the trail; what does not count any more loses
    /// its lines, and keeps its file. The rule is told from how many of its lines disputes were recorded.
    pub(super) async fn end_statement<R: Send>(
        &self,
        asked: &Asked,
        id: StatementId,
        rule: impl Fn(&Statement, u64) -> Result<Statement, R> + Send + Sync,
        action: Action,
    ) -> Result<Statement, Declined<R>> {
        let mut connection = self.connection().await?;
        let ended = connection.transaction::<_, Rollback<R>, _>(async |connection| {
            connection.batch_execute(LONG).await?;
            let found: Option<StatementRow> = statements::table
                .filter(statements::app_id.eq(to_uuid(asked.scope.app.as_u128())))
                .filter(statements::mode.eq(asked.scope.mode.as_str()))
                .filter(statements::id.eq(to_uuid(id.as_u128())))
                .select(StatementRow::as_select())
                .for_update()
                .first(connection)
                .await
                .optional()?;
            let before = found.ok_or(Rollback::Missing)?.into_statement()?;
            let disputed = disputed_lines(connection, before.scope, id).await?;
            let next = rule(&before, disputed).map_err(Rollback::Refused)?;
            let note = match &next.state {
                StatementState::Failed { reason, .. } | StatementState::Undone { reason, .. } => Some(reason.clone()),
                StatementState::Importing | StatementState::Imported { .. } => None,
            };
            let counts = note.is_none();
            diesel::update(statements::table)
                .filter(statements::app_id.eq(to_uuid(asked.scope.app.as_u128())))
                .filter(statements::mode.eq(asked.scope.mode.as_str()))
                .filter(statements::id.eq(to_uuid(id.as_u128())))
                .set((
                    statements::state.eq(next.status().as_str()),
                    statements::note.eq(note),
                    statements::ended_at.eq(to_time(asked.at)),
                    statements::kept_lines.eq(i64::try_from(next.counts.kept).unwrap_or(i64::MAX)),
                    statements::held_by.eq(None::<uuid::Uuid>),
                    statements::held_until.eq(None::<chrono::DateTime<chrono::Utc>>),
                    statements::updated_at.eq(to_time(next.updated_at)),
                ))
                .execute(connection)
                .await?;
            if !counts {
                diesel::delete(statement_lines::table)
                    .filter(statement_lines::app_id.eq(to_uuid(asked.scope.app.as_u128())))
                    .filter(statement_lines::mode.eq(asked.scope.mode.as_str()))
                    .filter(statement_lines::statement_id.eq(to_uuid(id.as_u128())))
                    .execute(connection)
                    .await?;
            }
            record(connection, &asked.origin, &self.line_of(&next, action), asked.at).await?;
            Ok(next)
        });
        Ok(ended.await?)
    }
}
