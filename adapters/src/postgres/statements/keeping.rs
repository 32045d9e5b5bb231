//! The keeping side of an import: batch by batch, by `COPY`, each in a commit with how far the file was read.

use super::{
    copy,
    import::ImportStopped,
    reading::{Batch, Told},
};
use crate::postgres::convert::to_uuid;
use domain::{
    Scope, StatementId, StoreFailed,
    settlements::{Counts, PROBLEMS_MAX, ProblemKind},
};
use futures_util::SinkExt;
use std::{io::Cursor, sync::Arc};
use tokio::sync::mpsc::Receiver;
use tokio_postgres::{Client, error::SqlState};

/// Characters of a reason that are kept.
const REASON_MAX: usize = 500;

/// Takes the statement for so long that a batch is surely kept meanwhile; whoever ends in the middle loses it then.
pub(super) async fn hold(
    client: &Client,
    (scope, id): (Scope, StatementId),
    holder: u128,
) -> Result<(), ImportStopped> {
    let sql = "update statements set held_by = $4::text::uuid, held_until = now() + interval '2 minutes' \
        where app_id = $1::text::uuid and mode = $2 and id = $3::text::uuid and state = 'IMPORTING' \
        and (held_by is null or held_until < now() or held_by = $4::text::uuid)";
    let (app, name, holder) = (uuid(scope.app.as_u128()), uuid(id.as_u128()), uuid(holder));
    let held =
        client.execute(sql, &[&app, &scope.mode.as_str(), &name, &holder]).await.map_err(|error| failed(&error))?;
    if held == 1 { Ok(()) } else { Err(ImportStopped::Held) }
}

fn uuid(bits: u128) -> String {
    to_uuid(bits).to_string()
}

fn failed(error: &tokio_postgres::Error) -> StoreFailed {
    let words = match error.as_db_error() {
        Some(told) => told.message().to_owned(),
        None => error.to_string(),
    };
    if error.is_closed() { StoreFailed::Unreachable(words) } else { StoreFailed::Database(words) }
}

/// Keeps what is read.
pub(super) struct Keeping {
    pub(super) scope: Scope,
    pub(super) id: StatementId,
    pub(super) holder: u128,
    pub(super) counts: Counts,
    /// Whether lines of this file were seen to be known: then batches are compared before they are kept.
    pub(super) is_known: bool,
}

impl Keeping {
    /// Keeps batch after batch. Answers why the file failed, if it did.
    pub(super) async fn all(
        &mut self,
        client: &mut Client,
        told: &mut Receiver<Told>,
        progress: &mut (impl FnMut(&Counts) + Send),
    ) -> Result<Option<String>, ImportStopped> {
        loop {
            match told.recv().await {
                Some(Told::Batch(batch)) => {
                    self.keep(client, batch).await?;
                    progress(&self.counts);
                }
                Some(Told::Failed(reason)) => return Ok(Some(reason)),
                Some(Told::End) => return Ok(None),
                None => {
                    return Err(ImportStopped::Store(StoreFailed::Database("the reader of the file broke off".into())));
                }
            }
        }
    }

    async fn keep(&mut self, client: &mut Client, batch: Batch) -> Result<(), ImportStopped> {
        if !self.is_known {
            match self.commit(client, &batch, false).await {
                Ok(()) => return Ok(()),
                Err(Uncommitted::Known) => self.is_known = true,
                Err(Uncommitted::Stopped(stopped)) => return Err(stopped),
            }
        }
        self.commit(client, &batch, true).await.map_err(|why| match why {
            Uncommitted::Known => ImportStopped::Store(StoreFailed::Busy),
            Uncommitted::Stopped(stopped) => stopped,
        })
    }

    async fn commit(&mut self, client: &mut Client, batch: &Batch, compares: bool) -> Result<(), Uncommitted> {
        let transaction = client.transaction().await?;
        let table = if compares { "incoming" } else { "statement_lines" };
        if compares {
            transaction.batch_execute("create temp table incoming (like statement_lines) on commit drop").await?;
        }
        let sink = transaction.copy_in(&format!("copy {table} ({}) from stdin (format binary)", copy::COLUMNS)).await?;
        let mut sink = Box::pin(sink);
        sink.send(Cursor::new(Arc::clone(&batch.bytes))).await?;
        let mut kept = sink.as_mut().finish().await?;
        let mut problems: Vec<(u64, ProblemKind, String)> = batch.problems.clone();
        if compares {
            let known = "select i.number, l.number, l.statement_id::text from incoming i join statement_lines l \
                on l.app_id = i.app_id and l.fingerprint = i.fingerprint and l.mode = i.mode order by i.number";
            for row in transaction.query(known, &[]).await? {
                let (number, other, statement): (i64, i64, String) = (row.get(0), row.get(1), row.get(2));
                let statement = uuid::Uuid::parse_str(&statement).map_or(0, |uuid| uuid.as_u128());
                let reason = format!("is line {other} of statement {}", StatementId::from_u128(statement));
                problems.push((u64::try_from(number).unwrap_or_default(), ProblemKind::SeenBefore, reason));
            }
            let insert = format!(
                "insert into statement_lines ({0}) select {0} from incoming order by fingerprint on conflict do nothing",
                copy::COLUMNS
            );
            kept = transaction.execute(&insert, &[]).await?;
        }
        let (old, new) = (self.counts, batch.counts);
        let counts = Counts {
            read_through: new.read_through.max(old.read_through),
            kept: old.kept + kept,
            seen_before: old.seen_before + new.seen_before + batch.lines.saturating_sub(kept),
            refused: old.refused + new.refused,
            skipped: old.skipped + new.skipped,
        };
        let room = usize::try_from(PROBLEMS_MAX.saturating_sub(old.refused + old.seen_before)).unwrap_or(usize::MAX);
        problems.sort_by_key(|(number, ..)| *number);
        problems.truncate(room);
        let (app, name, holder) = (uuid(self.scope.app.as_u128()), uuid(self.id.as_u128()), uuid(self.holder));
        if !problems.is_empty() {
            let numbers: Vec<i64> = problems.iter().map(|(number, ..)| whole(*number)).collect();
            let kinds: Vec<&str> = problems.iter().map(|(_, kind, _)| kind.as_str()).collect();
            let reasons: Vec<String> =
                problems.iter().map(|(.., reason)| reason.chars().take(REASON_MAX).collect()).collect();
            let sql = "insert into statement_problems (app_id, mode, statement_id, number, kind, reason) \
                select $1::text::uuid, $2, $3::text::uuid, k.* from unnest($4::bigint[], $5::text[], $6::text[]) as k \
                on conflict do nothing";
            transaction.execute(sql, &[&app, &self.scope.mode.as_str(), &name, &numbers, &kinds, &reasons]).await?;
        }
        let sql = "update statements set read_through = $5, kept_lines = $6, seen_lines = $7, refused_lines = $8, \
            skipped_lines = $9, held_until = now() + interval '2 minutes', updated_at = greatest(updated_at, now()) \
            where app_id = $1::text::uuid and mode = $2 and id = $3::text::uuid and held_by = $4::text::uuid and state = 'IMPORTING'";
        let numbers = [counts.read_through, counts.kept, counts.seen_before, counts.refused, counts.skipped].map(whole);
        let [through, kept, seen, refused, skipped] = &numbers;
        let updated = transaction
            .execute(sql, &[&app, &self.scope.mode.as_str(), &name, &holder, through, kept, seen, refused, skipped])
            .await?;
        if updated != 1 {
            return Err(Uncommitted::Stopped(ImportStopped::Over));
        }
        transaction.commit().await?;
        self.counts = counts;
        Ok(())
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Why a batch was not kept.
enum Uncommitted {
    /// One of its lines is known.
    Known,
    Stopped(ImportStopped),
}

impl From<tokio_postgres::Error> for Uncommitted {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(code) if *code == SqlState::UNIQUE_VIOLATION => Uncommitted::Known,
            // The statement was taken back meanwhile.
            Some(code) if *code == SqlState::FOREIGN_KEY_VIOLATION => Uncommitted::Stopped(ImportStopped::Over),
            _ => Uncommitted::Stopped(ImportStopped::Store(failed(&error))),
        }
    }
}
