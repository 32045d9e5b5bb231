//! Casework: what people say and do about one matter, an exception or a dispute, in the order in which it happened.
//!
//! What always holds: an entry is numbered within its case and never changed; a file is what its own bytes say, bounded in
//! size and number, and its name can neither lead anywhere nor look like another. What a move means is the case's own
//! business: here it is only told.

mod file;

pub use file::{CASE_FILE_BYTES_MAX, CASE_FILES_MAX, CaseFile, CaseFileKind, FILE_NAME_MAX, NewCaseFile, NotACaseFile};

use crate::{
    audit::{Action, AuditLine},
    card_number,
    decision::{Asked, Declined, StoreFailed},
    ids::{DisputeId, ExceptionId, OperatorId},
    scope::Scope,
    time::Timestamp,
};
use std::{fmt, future::Future};

/// Entries of a case beyond which only its own moves are written.
pub const CASE_ENTRIES_MAX: u32 = 900;
/// Characters of what is said in one entry.
pub const ENTRY_TEXT_MAX: usize = 2_000;

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseOf {
    /// An exception of the reconciliation.
    Exception(ExceptionId),
    /// A dispute.
    Dispute(DisputeId),
}

impl CaseOf {
    /// The kind of matter, in the database.
    pub const fn kind(self) -> &'static str {
        match self {
            CaseOf::Exception(_) => "EXCEPTION",
            CaseOf::Dispute(_) => "DISPUTE",
        }
    }

    /// The bits of its id.
    pub const fn bits(self) -> u128 {
        match self {
            CaseOf::Exception(id) => id.as_u128(),
            CaseOf::Dispute(id) => id.as_u128(),
        }
    }

    /// A line of the trail about it.
    pub fn told(self, scope: Scope, action: Action) -> AuditLine {
        let kind = match self {
            CaseOf::Exception(_) => "exception",
            CaseOf::Dispute(_) => "dispute",
        };
        let line = AuditLine::done(action).in_mode(scope.mode).to(kind, self);
        if scope.app == Scope::HOUSE.app { line } else { line.of_app(scope.app) }
    }
}

impl fmt::Display for CaseOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaseOf::Exception(id) => id.fmt(f),
            CaseOf::Dispute(id) => id.fmt(f),
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What an entry tells.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum EntryKind { $($(#[$doc])* $name),+ }

        impl EntryKind {
            /// Every kind.
            pub const ALL: &'static [EntryKind] = &[$(EntryKind::$name),+];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(EntryKind::$name => $text),+ }
            }

            /// Reads the name.
            pub fn parse(text: &str) -> Option<EntryKind> {
                EntryKind::ALL.iter().copied().find(|kind| kind.as_str() == text)
            }
        }
    };
}

kinds! {
    /// Somebody says something.
    Comment = "COMMENT",
    /// Somebody adds a file.
    File = "FILE",
    /// The case began.
    Opened = "OPENED",
    /// Somebody looks after it from now on, or nobody does any more.
    Assigned = "ASSIGNED",
    /// Something about it is different.
    Changed = "CHANGED",
    /// Somebody proposes what becomes of it; another one must agree.
    Proposed = "PROPOSED",
    /// Another one agreed.
    Approved = "APPROVED",
    /// Another one did not.
    Refused = "REFUSED",
    /// Whoever proposed took it back.
    Withdrawn = "WITHDRAWN",
    /// It is settled.
    Resolved = "RESOLVED",
    /// It was not settled after all.
    Reopened = "REOPENED",
    /// It is over, and nobody has to do anything about it.
    Closed = "CLOSED",
}

/// One entry of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEntry {
    /// Its number in the case, from one.
    pub number: u32,
    /// Who; none for the house itself.
    pub by: Option<OperatorId>,
    /// When.
    pub at: Timestamp,
    /// What it tells.
    pub what: EntryKind,
    /// What is said.
    pub text: Option<String>,
    /// The file that was added.
    pub file: Option<CaseFile>,
}

/// An entry that is to be written. Only what can be kept is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    by: Option<OperatorId>,
    what: EntryKind,
    text: Option<String>,
    file: Option<NewCaseFile>,
}

impl NewEntry {
    /// A move that the case makes, in the case's own words where it says something. What cannot be kept of them is left out.
    pub fn moved(what: EntryKind, by: Option<OperatorId>, text: Option<&str>) -> NewEntry {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        let text = text.map(|text| text.chars().filter(|c| !is_hidden(*c)).take(ENTRY_TEXT_MAX).collect());
        NewEntry { by, what, text, file: None }
    }

    /// What somebody says.
    pub fn comment(by: OperatorId, text: &str) -> Result<NewEntry, EntryRefused> {
        let text = text.trim();
        match said_problem(text) {
            Some(problem) => Err(EntryRefused::Text(problem)),
            None => Ok(NewEntry { by: Some(by), what: EntryKind::Comment, text: Some(text.to_owned()), file: None }),
        }
    }

    /// A file that somebody adds.
    pub const fn file(by: OperatorId, file: NewCaseFile) -> NewEntry {
        NewEntry { by: Some(by), what: EntryKind::File, text: None, file: Some(file) }
    }

    /// Who.
    pub const fn by(&self) -> Option<OperatorId> {
        self.by
    }

    /// What it tells.
    pub const fn what(&self) -> EntryKind {
        self.what
    }

    /// What is said.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The file that comes with it.
    pub const fn added(&self) -> Option<&NewCaseFile> {
        self.file.as_ref()
    }

    /// It, as it is kept under this number.
    pub fn kept(&self, number: u32, at: Timestamp) -> CaseEntry {
        let file = self.file.as_ref().map(|file| file.told().clone());
        CaseEntry { number, by: self.by, at, what: self.what, text: self.text.clone(), file }
    }
}

/// Why an entry is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryRefused {
    /// What is said cannot be kept.
    #[error("{0}")]
    Text(String),
    /// The file cannot be kept.
    #[error(transparent)]
    File(#[from] NotACaseFile),
    /// There are as many entries as people may write.
    #[error("the case has {CASE_ENTRIES_MAX} entries, and takes no more")]
    TooManyEntries,
    /// There are as many files as a case may have.
    #[error("the case has {CASE_FILES_MAX} files, and takes no more")]
    TooManyFiles,
}

/// Keeps what is said and done about cases. Whether there is such a case, and who may see it, its own store says.
pub trait KeepsCasework: Send + Sync {
    /// Writes a comment or a file into a case, in one commit with its line of the trail.
    fn write_entry(
        &self,
        asked: &Asked,
        case: CaseOf,
        entry: NewEntry,
    ) -> impl Future<Output = Result<CaseEntry, Declined<EntryRefused>>> + Send;

    /// The entries of a case by number, behind that one.
    fn entries(
        &self,
        scope: Scope,
        case: CaseOf,
        behind: u32,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<CaseEntry>, StoreFailed>> + Send;

    /// The file that came with an entry, and its bytes.
    fn case_file(
        &self,
        scope: Scope,
        case: CaseOf,
        number: u32,
    ) -> impl Future<Output = Result<Option<(CaseFile, Vec<u8>)>, StoreFailed>> + Send;
}

/// What is the matter with what somebody says; lines may be broken.
fn said_problem(text: &str) -> Option<String> {
    let length = text.chars().count();
    if !(1..=ENTRY_TEXT_MAX).contains(&length) {
        return Some(format!("must be 1 to {ENTRY_TEXT_MAX} characters"));
    }
    if text.chars().any(is_hidden) {
        return Some("must not hold control characters".into());
    }
    card_number::contains(text).then(|| "must not hold a card number".into())
}

/// Whether a character is for machines, or makes a text look like another.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || file::is_misleading(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP};

    const WHO: OperatorId = OperatorId::from_u128(7);

    #[test]
    fn a_comment_is_what_somebody_says_in_lines() {
        let said = NewEntry::comment(WHO, " Called the bank:\nthey look into it. ").unwrap();
        let kept = said.kept(3, NOON);
        assert_eq!(kept.text.as_deref(), Some("Called the bank:\nthey look into it."));
        assert_eq!(
            (kept.number, kept.by, kept.at, kept.what, kept.file),
            (3, Some(WHO), NOON, EntryKind::Comment, None)
        );
        assert!(NewEntry::comment(WHO, "গ্রাহক ফোন করেছেন").is_ok());
    }

    #[test]
    fn a_comment_says_something_and_hides_nothing() {
        let long = "x".repeat(ENTRY_TEXT_MAX + 1);
        for wrong in ["", "  \n ", "a\u{0}b", "pay\u{202e}cod.exe", "card 4111 1111 1111 1111", &long] {
            assert!(matches!(NewEntry::comment(WHO, wrong), Err(EntryRefused::Text(_))), "{wrong:?}");
        }
        assert!(NewEntry::comment(WHO, &"x".repeat(ENTRY_TEXT_MAX)).is_ok());
    }

    #[test]
    fn a_move_is_told_whatever_its_words_are() {
        let moved = NewEntry::moved(EntryKind::Opened, None, Some("  "));
        assert_eq!((moved.what(), moved.by(), moved.text()), (EntryKind::Opened, None, None));
        assert_eq!(
            NewEntry::moved(EntryKind::Changed, None, Some("due\u{0} on\u{202e} 1st")).text(),
            Some("due on 1st")
        );
        let long = "য".repeat(ENTRY_TEXT_MAX + 9);
        let moved = NewEntry::moved(EntryKind::Refused, Some(WHO), Some(&long));
        assert_eq!(moved.text().map(|text| text.chars().count()), Some(ENTRY_TEXT_MAX));
    }

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        for kind in EntryKind::ALL {
            assert_eq!(EntryKind::parse(kind.as_str()), Some(*kind));
        }
    }

    #[test]
    fn a_case_of_the_house_is_told_of_no_application() {
        let case = CaseOf::Exception(ExceptionId::from_u128(5));
        let of = |scope| case.told(scope, Action::CaseCommented).app;
        assert_eq!((of(SHOP), of(Scope { mode: SHOP.mode, ..Scope::HOUSE })), (Some(SHOP.app), None));
        assert_eq!(case.to_string(), ExceptionId::from_u128(5).to_string());
    }
}
