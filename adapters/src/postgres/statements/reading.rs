//! The reading thread of an import: rows become batches, written out as the database takes them.

use super::copy;
use crate::statements::{Next, Unreadable, read};
use domain::{
    Scope,
    settlements::{Counts, Fingerprint, Layout, PROBLEMS_MAX, ProblemKind, Reader, Reading, Statement, StatementLine},
};
use std::{fs::File, sync::Arc};
use tokio::sync::mpsc::Sender;

/// Lines of a batch: few enough to hold, enough to spread the cost of a commit.
const BATCH_LINES: usize = 20_000;
/// Rows after which a batch is kept even if few of them are lines.
const BATCH_ROWS: u64 = 200_000;

/// A row that is not kept: its number, and why.
pub(super) type Problem = (u64, ProblemKind, String);

/// What is kept in one commit.
#[derive(Debug)]
pub(super) struct Batch {
    /// Its lines, each once, as `COPY` takes them.
    pub(super) bytes: Arc<[u8]>,
    /// How many that are.
    pub(super) lines: u64,
    pub(super) problems: Vec<Problem>,
    /// What was counted of its rows; the lines are counted when they are kept.
    pub(super) counts: Counts,
}

/// A batch that still grows.
#[derive(Debug, Default)]
struct Gathered {
    lines: Vec<StatementLine>,
    problems: Vec<Problem>,
    counts: Counts,
}

impl Gathered {
    /// Puts the lines in the order of their fingerprints, leaves out what is said twice, and writes the rest out. What is left
    /// behind is empty.
    fn pack(&mut self, scope: Scope) -> Batch {
        let Gathered { mut lines, mut problems, mut counts } = std::mem::take(self);
        lines.sort_unstable_by_key(|line| (line.fingerprint, line.number));
        let mut before: Option<(Fingerprint, u64)> = None;
        lines.retain(|line| match before {
            Some((print, number)) if print == line.fingerprint => {
                let reason = format!("says the same as line {number} of this file");
                problems.push((line.number, ProblemKind::SeenBefore, reason));
                counts.seen_before += 1;
                false
            }
            _ => {
                before = Some((line.fingerprint, line.number));
                true
            }
        });
        let count = u64::try_from(lines.len()).unwrap_or(u64::MAX);
        Batch { bytes: copy::of(scope, &lines).into(), lines: count, problems, counts }
    }
}

/// What the reading thread says.
pub(super) enum Told {
    Batch(Batch),
    /// The file cannot be read on, and why.
    Failed(String),
    /// That was all.
    End,
}

/// Reads the whole file on a thread of its own; rows up to `behind` are kept already.
pub(super) fn read_through(mut file: File, statement: &Statement, layout: Layout, behind: u64, told: &Sender<Told>) {
    let mut reader = Reader::new(layout, statement.scope, statement.gateway, statement.id);
    let (mut batch, mut rows, mut failed, mut gone) = (Gathered::default(), 0_u64, None, false);
    let take = |next: Next<'_>| {
        let (number, reading) = match next {
            Next::Row(number, row) => match reader.read(number, row) {
                Ok(reading) => (number, reading),
                Err(refused) => {
                    failed = Some(refused.to_string());
                    return false;
                }
            },
            Next::Unread(number, why) => (number, Reading::Refused(why)),
        };
        if number <= behind {
            return true;
        }
        rows += 1;
        batch.counts.read_through = number;
        match reading {
            Reading::Line(line) => batch.lines.push(line),
            Reading::Skipped => batch.counts.skipped += 1,
            Reading::Refused(why) => {
                batch.counts.refused += 1;
                if batch.problems.len() < usize::try_from(PROBLEMS_MAX).unwrap_or(usize::MAX) {
                    batch.problems.push((number, ProblemKind::Refused, why));
                }
            }
        }
        if batch.lines.len() >= BATCH_LINES || rows >= BATCH_ROWS {
            rows = 0;
            gone = told.blocking_send(Told::Batch(batch.pack(statement.scope))).is_err();
        }
        !gone
    };
    let read: Result<(), Unreadable> = read(&mut file, statement.file.format, take);
    if gone {
        return;
    }
    let refused = failed
        .or_else(|| read.err().map(|wrong| wrong.to_string()))
        .or_else(|| reader.end().err().map(|wrong| wrong.to_string()));
    let last = match refused {
        Some(reason) => Told::Failed(reason),
        None => match told.blocking_send(Told::Batch(batch.pack(statement.scope))) {
            Ok(()) => Told::End,
            Err(_) => return,
        },
    };
    let _ = told.blocking_send(last);
}
