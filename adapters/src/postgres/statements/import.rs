//! A file is read into lines: one thread reads, and what it read is kept batch by batch.

use super::{
    keeping::{Keeping, hold},
    layout,
    reading::read_through,
};
use crate::postgres::{
    convert::{database, to_uuid},
    pool,
    schema::statements::{statement_parts, statements},
    store::Store,
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{
    Asked, Declined, Scope, StatementId, StoreFailed, Timestamp,
    audit::Action,
    settlements::{Counts, KeepsStatements, Layout, NotImporting, Statement},
};
use std::{fs::File, io::Write};
use tokio::sync::mpsc::channel;

/// Batches that wait to be kept.
const BATCHES_AHEAD: usize = 2;
/// Parts of a file that are fetched at once.
const PARTS_AT_ONCE: i64 = 8;

/// Why an import stopped before its end.
#[derive(Debug, thiserror::Error)]
pub enum ImportStopped {
    /// There is no such statement.
    #[error("there is no such statement")]
    NotFound,
    /// It is not being imported, or not any more: it was taken back.
    #[error("the statement is not being imported any more")]
    Over,
    /// Somebody else reads it.
    #[error("another process reads the file at this moment")]
    Held,
    /// The machine could not hold the file.
    #[error("the file could not be unpacked: {0}")]
    Disk(#[from] std::io::Error),
    /// The store failed; the import goes on later.
    #[error(transparent)]
    Store(#[from] StoreFailed),
}

impl Store {
    /// Reads a statement's file to its end, from where it was left. `progress` hears of each batch that was kept.
    pub async fn import_statement(
        &self,
        (scope, id): (Scope, StatementId),
        holder: u128,
        now: impl Fn() -> Timestamp + Send,
        mut progress: impl FnMut(&Counts) + Send,
    ) -> Result<Statement, ImportStopped> {
        let statement = self.statement(scope, id).await?.ok_or(ImportStopped::NotFound)?;
        let (front, back) = tokio::try_join!(pool::connect_to_copy(&self.url), pool::connect_to_copy(&self.url))?;
        hold(&front, (scope, id), holder).await?;
        let mut clients = [front, back];
        let layout = self.layout_of(scope, id).await?;
        let file = self.spool(scope, id).await?;
        let (sender, mut told) = channel(BATCHES_AHEAD);
        let (reading, behind) = (statement.clone(), statement.counts.read_through);
        let thread = tokio::task::spawn_blocking(move || read_through(file, &reading, layout, behind, &sender));
        let mut keeping = Keeping { scope, id, holder, counts: statement.counts, is_known: false };
        let ended = keeping.all(&mut clients, &mut told, &mut progress).await;
        drop(told);
        let _ = thread.await;
        let (at, ended) = (now(), ended?);
        let asked = Asked::at(scope, at);
        let done = match ended {
            None => {
                let _ = clients[0].batch_execute("select brin_summarize_new_values('statement_lines_places')").await;
                let rule = |one: &Statement, _: u64| one.finish(at);
                self.end_statement(&asked, id, rule, Action::StatementImported).await
            }
            Some(reason) => {
                let rule = |one: &Statement, _: u64| one.fail(&reason, at);
                self.end_statement(&asked, id, rule, Action::StatementFailed).await
            }
        };
        done.map_err(|declined| match declined {
            Declined::Failed(failed) => ImportStopped::Store(failed),
            Declined::Refused(NotImporting)
            | Declined::NotFound
            | Declined::Replay(_)
            | Declined::Resume(_)
            | Declined::KeyConflict
            | Declined::KeyInProgress { .. }
            | Declined::Taken(_) => ImportStopped::Over,
        })
    }

    async fn layout_of(&self, scope: Scope, id: StatementId) -> Result<Layout, StoreFailed> {
        let mut connection = self.connection().await?;
        let json: serde_json::Value = statements::table
            .filter(statements::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(statements::mode.eq(scope.mode.as_str()))
            .filter(statements::id.eq(to_uuid(id.as_u128())))
            .select(statements::layout)
            .first(&mut connection)
            .await
            .map_err(database)?;
        let corrupt = || StoreFailed::Corrupt { table: "statements", id: id.to_string(), column: "layout" };
        layout::from_json(json).ok_or_else(corrupt)
    }

    /// The file as it came, on this machine's disk; it is gone with its last reader.
    async fn spool(&self, scope: Scope, id: StatementId) -> Result<File, ImportStopped> {
        let mut file = tempfile::tempfile()?;
        let mut next = 0_i32;
        loop {
            let mut connection = self.connection().await?;
            let parts: Vec<Vec<u8>> = statement_parts::table
                .filter(statement_parts::app_id.eq(to_uuid(scope.app.as_u128())))
                .filter(statement_parts::mode.eq(scope.mode.as_str()))
                .filter(statement_parts::statement_id.eq(to_uuid(id.as_u128())))
                .filter(statement_parts::place.ge(next))
                .order(statement_parts::place)
                .limit(PARTS_AT_ONCE)
                .select(statement_parts::bytes)
                .load(&mut connection)
                .await
                .map_err(database)?;
            if parts.is_empty() {
                return Ok(file);
            }
            for part in parts {
                file.write_all(&part)?;
                next += 1;
            }
        }
    }
}
