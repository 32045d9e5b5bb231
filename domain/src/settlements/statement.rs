//! One file that a gateway made of its payments, and how far it was brought in.

use super::mapping::Mapping;
use crate::{
    audit::{Action, AuditLine},
    ids::{AppId, StatementId},
    payments::Method,
    scope::Scope,
    time::Timestamp,
};

/// Characters of a note at most: why an import failed, or why it was undone.
pub const NOTE_MAX: usize = 500;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// Text with separators.
    Csv,
    /// A spreadsheet.
    Xlsx,
}

impl FileFormat {
    /// Both formats.
    pub const ALL: [FileFormat; 2] = [FileFormat::Csv, FileFormat::Xlsx];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            FileFormat::Csv => "CSV",
            FileFormat::Xlsx => "XLSX",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<FileFormat> {
        FileFormat::ALL.into_iter().find(|format| format.as_str() == text)
    }
}

/// The file as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementFile {
    /// What it was called.
    pub name: String,
    /// What it is.
    pub format: FileFormat,
    /// How long it is.
    pub bytes: u64,
    /// SHA-256 of its bytes: the same file is imported once.
    pub digest: [u8; 32],
}

/// What became of the lines so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The last line of the file that was looked at: an import that was interrupted goes on behind it.
    pub read_through: u64,
    /// Lines that were kept.
    pub kept: u64,
    /// Lines that were known from this file or another.
    pub seen_before: u64,
    /// Lines that could not be read.
    pub refused: u64,
    /// Lines that are no entry: totals, titles, nothing.
    pub skipped: u64,
}

/// Where a statement stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatementState {
    /// Its lines are being read.
    Importing,
    /// All of it was read: its lines count.
    Imported {
        /// When.
        at: Timestamp,
    },
    /// It could not be read to its end, and none of it counts.
    Failed {
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
    /// It was taken back, and none of it counts.
    Undone {
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// Where a statement stands, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementStatus {
    /// Its lines are being read.
    Importing,
    /// Its lines count.
    Imported,
    /// It could not be read.
    Failed,
    /// It was taken back.
    Undone,
}

impl StatementStatus {
    /// Every status.
    pub const ALL: [StatementStatus; 4] =
        [StatementStatus::Importing, StatementStatus::Imported, StatementStatus::Failed, StatementStatus::Undone];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            StatementStatus::Importing => "IMPORTING",
            StatementStatus::Imported => "IMPORTED",
            StatementStatus::Failed => "FAILED",
            StatementStatus::Undone => "UNDONE",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<StatementStatus> {
        StatementStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// The statement is not being read, or not any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the statement is not being imported any more")]
pub struct NotImporting;

/// Why a statement cannot be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UndoRefused {
    /// Something of it is in the book.
    #[error("{lines} of its lines were posted")]
    Posted {
        /// How many lines.
        lines: u64,
    },
    /// People recorded disputes from its lines.
    #[error("disputes were recorded from {lines} of its lines")]
    Disputed {
        /// How many lines.
        lines: u64,
    },
    /// It was taken back before.
    #[error("the statement was undone already")]
    Undone,
    /// Nothing of it counts.
    #[error("the import failed: nothing of it counts")]
    Failed,
}

/// One file that a gateway made of its payments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Whose account at the gateway it is about, an application's or the house's, and its mode.
    pub scope: Scope,
    /// The gateway.
    pub gateway: Method,
    /// The file.
    pub file: StatementFile,
    /// The mapping it is read with.
    pub mapping: String,
    /// The mapping's version; zero for what comes with Poisha.
    pub mapping_version: u32,
    /// Where it stands.
    pub state: StatementState,
    /// What became of its lines.
    pub counts: Counts,
    /// How many of its lines are in the book.
    pub posted: u64,
    /// When it came.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

impl Statement {
    /// A file that came just now, to be read with a mapping.
    pub fn received(
        (id, scope): (StatementId, Scope),
        gateway: Method,
        file: StatementFile,
        mapping: &Mapping,
        at: Timestamp,
    ) -> Statement {
        Statement {
            id,
            scope,
            gateway,
            file,
            mapping: mapping.name.clone(),
            mapping_version: mapping.version,
            state: StatementState::Importing,
            counts: Counts::default(),
            posted: 0,
            created_at: at,
            updated_at: at,
        }
    }

    /// The application whose own account it is about; none for the house's.
    pub fn owner(&self) -> Option<AppId> {
        (self.scope.app != Scope::HOUSE.app).then_some(self.scope.app)
    }

    /// Where it stands, by name.
    pub const fn status(&self) -> StatementStatus {
        match self.state {
            StatementState::Importing => StatementStatus::Importing,
            StatementState::Imported { .. } => StatementStatus::Imported,
            StatementState::Failed { .. } => StatementStatus::Failed,
            StatementState::Undone { .. } => StatementStatus::Undone,
        }
    }

    /// The statement when its last line was read.
    pub fn finish(&self, at: Timestamp) -> Result<Statement, NotImporting> {
        self.check_importing()?;
        Ok(Statement { state: StatementState::Imported { at }, updated_at: at, ..self.clone() })
    }

    /// The statement when it turns out that it cannot be read to its end.
    pub fn fail(&self, reason: &str, at: Timestamp) -> Result<Statement, NotImporting> {
        self.check_importing()?;
        let reason = reason.chars().take(NOTE_MAX).collect();
        let counts = Counts { kept: 0, ..self.counts };
        Ok(Statement { state: StatementState::Failed { at, reason }, counts, updated_at: at, ..self.clone() })
    }

    /// Somebody may have taken it back while it was read.
    fn check_importing(&self) -> Result<(), NotImporting> {
        if self.status() == StatementStatus::Importing { Ok(()) } else { Err(NotImporting) }
    }

    /// The statement taken back, as long as nothing of it is in the book. One that is being read may be taken back too.
    pub fn undo(&self, reason: &str, at: Timestamp) -> Result<Statement, UndoRefused> {
        match self.state {
            StatementState::Undone { .. } => return Err(UndoRefused::Undone),
            StatementState::Failed { .. } => return Err(UndoRefused::Failed),
            StatementState::Imported { .. } | StatementState::Importing => {}
        }
        if self.posted > 0 {
            return Err(UndoRefused::Posted { lines: self.posted });
        }
        let reason = reason.chars().take(NOTE_MAX).collect();
        Ok(Statement { state: StatementState::Undone { at, reason }, updated_at: at, ..self.clone() })
    }

    /// A line of the trail about it.
    pub fn told(&self, action: Action) -> AuditLine {
        let line = AuditLine::done(action).in_mode(self.scope.mode).to("statement", self.id);
        let line = match self.owner() {
            Some(app) => line.of_app(app),
            None => line,
        };
        line.saying("gateway", self.gateway.as_str()).saying("file", &self.file.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP, noon_and};

    fn statement(state: StatementState) -> Statement {
        let file = StatementFile { name: "may.csv".into(), format: FileFormat::Csv, bytes: 100, digest: [1; 32] };
        Statement {
            id: StatementId::from_u128(1),
            scope: SHOP,
            gateway: Method::Bkash,
            file,
            mapping: "bkash".into(),
            mapping_version: 0,
            state,
            counts: Counts { read_through: 11, kept: 10, ..Counts::default() },
            posted: 0,
            created_at: NOON,
            updated_at: NOON,
        }
    }

    #[test]
    fn a_statement_is_undone_while_nothing_of_it_is_posted() {
        for state in [StatementState::Importing, StatementState::Imported { at: NOON }] {
            let one = statement(state);
            let undone = one.undo("wrong file", noon_and(1)).unwrap();
            assert_eq!((undone.status(), undone.updated_at), (StatementStatus::Undone, noon_and(1)));
            assert_eq!(undone.undo("again", noon_and(2)), Err(UndoRefused::Undone));
            let posted = Statement { posted: 3, ..one };
            assert_eq!(posted.undo("late", NOON), Err(UndoRefused::Posted { lines: 3 }));
        }
        assert_eq!(
            statement(StatementState::Importing).fail("x", NOON).unwrap().undo("x", NOON),
            Err(UndoRefused::Failed)
        );
    }

    #[test]
    fn what_failed_counts_for_nothing_and_says_why() {
        let failed = statement(StatementState::Importing).fail(&"no such column ".repeat(50), noon_and(1)).unwrap();
        assert_eq!((failed.status(), failed.counts.kept), (StatementStatus::Failed, 0));
        assert!(matches!(failed.state, StatementState::Failed { reason, .. } if reason.chars().count() == NOTE_MAX));
    }

    #[test]
    fn what_was_taken_back_while_it_was_read_stays_so() {
        let reading = statement(StatementState::Importing);
        assert_eq!(reading.finish(noon_and(1)).map(|one| one.status()), Ok(StatementStatus::Imported));
        let undone = reading.undo("wrong file", NOON).unwrap();
        assert_eq!((undone.finish(NOON), undone.fail("x", NOON)), (Err(NotImporting), Err(NotImporting)));
    }

    #[test]
    fn a_statement_of_the_house_has_no_owner() {
        let shops = statement(StatementState::Importing);
        assert_eq!(shops.owner(), Some(SHOP.app));
        assert_eq!(shops.told(Action::StatementImported).app, Some(SHOP.app));
        let houses = Statement { scope: Scope::HOUSE, ..shops };
        assert_eq!((houses.owner(), houses.told(Action::StatementUndone).app), (None, None));
    }
}
