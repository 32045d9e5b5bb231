//! A statement as its row.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::statements::{statement_lines, statements},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Currency, StatementId, StoreFailed,
    payments::Method,
    settlements::{
        Counts, FileFormat, Fingerprint, LineKind, Statement, StatementFile, StatementLine, StatementState,
        StatementStatus,
    },
};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = statements, check_for_backend(diesel::pg::Pg))]
pub(super) struct StatementRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    gateway: String,
    file_name: String,
    file_format: String,
    file_bytes: i64,
    file_digest: Vec<u8>,
    mapping: String,
    mapping_version: i32,
    state: String,
    note: Option<String>,
    ended_at: Option<DateTime<Utc>>,
    read_through: i64,
    kept_lines: i64,
    seen_lines: i64,
    refused_lines: i64,
    skipped_lines: i64,
    posted_lines: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl StatementRow {
    pub(super) fn into_statement(self) -> Result<Statement, StoreFailed> {
        let name = RowName { table: "statements", id: self.id };
        let count = |value: i64, column| u64::try_from(value).map_err(|_| name.corrupt(column));
        let ended = self.ended_at.map(from_time).ok_or_else(|| name.corrupt("ended_at"));
        let note = self.note.ok_or_else(|| name.corrupt("note"));
        let state = match StatementStatus::parse(&self.state).ok_or_else(|| name.corrupt("state"))? {
            StatementStatus::Importing => StatementState::Importing,
            StatementStatus::Imported => StatementState::Imported { at: ended? },
            StatementStatus::Failed => StatementState::Failed { at: ended?, reason: note? },
            StatementStatus::Undone => StatementState::Undone { at: ended?, reason: note? },
        };
        let file = StatementFile {
            name: self.file_name,
            format: FileFormat::parse(&self.file_format).ok_or_else(|| name.corrupt("file_format"))?,
            bytes: count(self.file_bytes, "file_bytes")?,
            digest: name.digest(&self.file_digest, "file_digest")?,
        };
        Ok(Statement {
            id: StatementId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            gateway: Method::parse(&self.gateway).ok_or_else(|| name.corrupt("gateway"))?,
            file,
            mapping: self.mapping,
            mapping_version: u32::try_from(self.mapping_version).map_err(|_| name.corrupt("mapping_version"))?,
            state,
            counts: Counts {
                read_through: count(self.read_through, "read_through")?,
                kept: count(self.kept_lines, "kept_lines")?,
                seen_before: count(self.seen_lines, "seen_lines")?,
                refused: count(self.refused_lines, "refused_lines")?,
                skipped: count(self.skipped_lines, "skipped_lines")?,
            },
            posted: count(self.posted_lines, "posted_lines")?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

/// A line as its row.
#[derive(Clone, Debug, Queryable, QueryableByName, Selectable)]
#[diesel(table_name = statement_lines, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct LineRow {
    fingerprint: Uuid,
    statement_id: Uuid,
    number: i64,
    kind: String,
    gateway_txn_id: Option<String>,
    attempt_reference: Option<String>,
    gross_minor: i64,
    fee_minor: i64,
    net_minor: i64,
    currency: String,
    at: Option<DateTime<Utc>>,
    method: Option<String>,
    batch: Option<String>,
}

impl LineRow {
    pub(in crate::postgres) fn into_line(self) -> Result<StatementLine, StoreFailed> {
        let name = RowName { table: "statement_lines", id: self.fingerprint };
        Ok(StatementLine {
            statement: StatementId::from_u128(self.statement_id.as_u128()),
            number: u64::try_from(self.number).map_err(|_| name.corrupt("number"))?,
            kind: LineKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?,
            gateway_transaction_id: self.gateway_txn_id,
            attempt_reference: self.attempt_reference,
            gross: self.gross_minor,
            fee: self.fee_minor,
            net: self.net_minor,
            currency: Currency::parse(&self.currency).map_err(|_| name.corrupt("currency"))?,
            at: self.at.map(from_time),
            method: self.method,
            batch: self.batch,
            fingerprint: Fingerprint(self.fingerprint.as_u128()),
        })
    }
}
