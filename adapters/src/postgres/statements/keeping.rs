//! The keeping side of an import: batch by batch, by `COPY`, each in a commit with how far the file was read.

use super::{
    copy,
    import::ImportStopped,
    reading::{Batch, Problem, Told},
};
use crate::postgres::convert::to_uuid;
use domain::{
    Scope, StatementId, StoreFailed,
    settlements::{Counts, PROBLEMS_MAX, ProblemKind},
};
use futures_util::SinkExt;
use std::{io::Cursor, sync::Arc};
use tokio::sync::mpsc::Receiver;
use tokio_postgres::{Client, Transaction, error::SqlState};

/// Characters of a reason that are kept.
const REASON_MAX: usize = 500;
/// Two transactions that write the same line wait for each other, and one of ours becomes visible after the other: before they
/// wait for ever, it is taken for a line that is known.
const IMPATIENT: &str = "set local lock_timeout = '1s'";
const PATIENT: &str = "set local lock_timeout = '30s'";

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
    /// Keeps batch after batch: while the lines of one are written, so are those of the next, and they become visible in their
    /// order. Answers why the file failed, if it did.
    pub(super) async fn all(
        &mut self,
        [front, back]: &mut [Client; 2],
        told: &mut Receiver<Told>,
        progress: &mut (impl FnMut(&Counts) + Send),
    ) -> Result<Option<String>, ImportStopped> {
        loop {
            let first = match hear(told).await? {
                Told::Batch(batch) => batch,
                Told::Failed(reason) => return Ok(Some(reason)),
                Told::End => return Ok(None),
            };
            if self.is_known {
                self.keep_unknown(front, &first).await?;
                progress(&self.counts);
                continue;
            }
            let ahead = async {
                let then = hear(told).await;
                let written = match &then {
                    Ok(Told::Batch(second)) => Some(write(back, second).await),
                    Ok(Told::Failed(_) | Told::End) | Err(_) => None,
                };
                (then, written)
            };
            let (one, (then, two)) = tokio::join!(write(front, &first), ahead);
            let second = match &then {
                Ok(Told::Batch(second)) => Some(second),
                Ok(Told::Failed(_) | Told::End) | Err(_) => None,
            };
            self.is_known = match one.and_then(|one| Ok((one, two.transpose()?))) {
                Ok((one, two)) => {
                    self.commit(one, &first).await?;
                    progress(&self.counts);
                    if let (Some(two), Some(second)) = (two, second) {
                        self.commit(two, second).await?;
                        progress(&self.counts);
                    }
                    false
                }
                Err(Unwritten::Known) => true,
                Err(Unwritten::Stopped(stopped)) => return Err(stopped),
            };
            if self.is_known {
                for batch in [Some(&first), second].into_iter().flatten() {
                    self.keep_unknown(front, batch).await?;
                    progress(&self.counts);
                }
            }
            match then? {
                Told::Batch(_) => {}
                Told::Failed(reason) => return Ok(Some(reason)),
                Told::End => return Ok(None),
            }
        }
    }

    /// Keeps what is not known of a batch.
    async fn keep_unknown(&mut self, client: &mut Client, batch: &Batch) -> Result<(), ImportStopped> {
        let written = write_unknown(client, batch).await?;
        Ok(self.commit(written, batch).await?)
    }

    /// Makes a batch visible, with how far the file was read.
    async fn commit(&mut self, written: Written<'_>, batch: &Batch) -> Result<(), Unwritten> {
        let Written { transaction, kept, mut problems } = written;
        problems.extend_from_slice(&batch.problems);
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
            return Err(ImportStopped::Over.into());
        }
        transaction.commit().await?;
        self.counts = counts;
        Ok(())
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What the reading thread says next.
async fn hear(told: &mut Receiver<Told>) -> Result<Told, ImportStopped> {
    let broken = || ImportStopped::Store(StoreFailed::Database("the reader of the file broke off".into()));
    told.recv().await.ok_or_else(broken)
}

/// A batch whose lines are written, and that nobody sees yet.
struct Written<'a> {
    transaction: Transaction<'a>,
    kept: u64,
    problems: Vec<Problem>,
}

/// Writes a batch none of whose lines should be known.
async fn write<'a>(client: &'a mut Client, batch: &Batch) -> Result<Written<'a>, Unwritten> {
    let transaction = client.transaction().await?;
    transaction.batch_execute(IMPATIENT).await?;
    let kept = copy_in(&transaction, "statement_lines", batch).await?;
    transaction.batch_execute(PATIENT).await?;
    Ok(Written { transaction, kept, problems: Vec::new() })
}

/// Writes those lines of a batch that are not known, and says which are.
async fn write_unknown<'a>(client: &'a mut Client, batch: &Batch) -> Result<Written<'a>, Unwritten> {
    let transaction = client.transaction().await?;
    transaction.batch_execute("create temp table incoming (like statement_lines) on commit drop").await?;
    copy_in(&transaction, "incoming", batch).await?;
    let known = "select i.number, l.number, l.statement_id::text from incoming i join statement_lines l \
        on l.app_id = i.app_id and l.fingerprint = i.fingerprint and l.mode = i.mode order by i.number";
    let mut problems = Vec::new();
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
    let kept = transaction.execute(&insert, &[]).await?;
    Ok(Written { transaction, kept, problems })
}

async fn copy_in(transaction: &Transaction<'_>, table: &str, batch: &Batch) -> Result<u64, tokio_postgres::Error> {
    let sink = transaction.copy_in(&format!("copy {table} ({}) from stdin (format binary)", copy::COLUMNS)).await?;
    let mut sink = Box::pin(sink);
    sink.send(Cursor::new(Arc::clone(&batch.bytes))).await?;
    sink.as_mut().finish().await
}

/// Why a batch was not written.
enum Unwritten {
    /// One of its lines is known, or is being written by somebody else at this moment.
    Known,
    Stopped(ImportStopped),
}

impl From<ImportStopped> for Unwritten {
    fn from(stopped: ImportStopped) -> Self {
        Unwritten::Stopped(stopped)
    }
}

impl From<Unwritten> for ImportStopped {
    fn from(unwritten: Unwritten) -> Self {
        match unwritten {
            Unwritten::Known => ImportStopped::Store(StoreFailed::Busy),
            Unwritten::Stopped(stopped) => stopped,
        }
    }
}

impl From<tokio_postgres::Error> for Unwritten {
    fn from(error: tokio_postgres::Error) -> Self {
        const KNOWN: [SqlState; 3] =
            [SqlState::UNIQUE_VIOLATION, SqlState::LOCK_NOT_AVAILABLE, SqlState::T_R_DEADLOCK_DETECTED];
        match error.code() {
            Some(code) if KNOWN.contains(code) => Unwritten::Known,
            // The statement was taken back meanwhile.
            Some(code) if *code == SqlState::FOREIGN_KEY_VIOLATION => Unwritten::Stopped(ImportStopped::Over),
            _ => Unwritten::Stopped(ImportStopped::Store(failed(&error))),
        }
    }
}
