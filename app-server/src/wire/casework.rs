//! What is said and done about a case, as it travels: entries, comments, files.

use super::{alert::ColleagueView, catalogue::mirrored, instant::Instant};
use domain::{
    operators::Staff,
    settlements::{CaseEntry, CaseFile, CaseFileKind, EntryKind},
};
use poem_openapi::{Enum, Object};
use std::fmt::Write;

mirrored! { EntryKind,
    /// What an entry of a case tells
    EntryKindView, "CaseEntryKind", "SCREAMING_SNAKE_CASE" {
        /// Somebody says something.
        Comment,
        /// Somebody adds a file.
        File,
        /// The case began.
        Opened,
        /// Somebody looks after it from now on, or nobody does any more.
        Assigned,
        /// Something about it is different.
        Changed,
        /// Somebody proposes what becomes of it; another one must agree.
        Proposed,
        /// Another one agreed.
        Approved,
        /// Another one did not.
        Refused,
        /// Whoever proposed took it back.
        Withdrawn,
        /// It is settled.
        Resolved,
        /// It was not settled after all.
        Reopened,
        /// It is over, and nobody has to do anything about it.
        Closed,
    }
}

mirrored! { CaseFileKind,
    /// What a file of a case is
    CaseFileKindView, "CaseFileKind", "SCREAMING_SNAKE_CASE" {
        /// A document.
        Pdf,
        /// A picture.
        Png,
        /// A photograph.
        Jpeg,
        /// Values between separators.
        Csv,
        /// A workbook without macros.
        Xlsx,
        /// Plain text.
        Text,
        /// A message with its headers.
        Eml,
    }
}

/// A file of a case
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CaseFile", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CaseFileView {
    /// Its name.
    pub name: String,
    /// What it is, by its own bytes.
    pub kind: CaseFileKindView,
    /// Its media type.
    pub media_type: String,
    /// How many bytes it has.
    pub bytes: u32,
    /// SHA-256 of them, in hexadecimal.
    pub sha256: String,
}

/// One thing that was said or done about a case
#[derive(Clone, Debug, Object)]
#[oai(rename = "CaseEntry", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CaseEntryView {
    /// Its number in the case, from one.
    pub number: u32,
    /// What it tells.
    pub kind: EntryKindView,
    /// Who; absent for the house itself.
    pub by: Option<ColleagueView>,
    /// When.
    pub at: Instant,
    /// What is said.
    pub text: Option<String>,
    /// The file that was added; it is found under the entry's number.
    pub file: Option<CaseFileView>,
}

/// To say something about a case
#[derive(Clone, Debug, Object)]
#[oai(rename = "CommentCase", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentBody {
    /// What is said; lines may be broken.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub text: String,
}

impl From<&CaseFile> for CaseFileView {
    fn from(file: &CaseFile) -> Self {
        let sha256 = file.digest.iter().fold(String::new(), |mut text, byte| {
            // Writing into a text cannot fail.
            write!(text, "{byte:02x}").ok();
            text
        });
        CaseFileView {
            name: file.name.clone(),
            kind: file.kind.into(),
            media_type: file.kind.media_type().to_owned(),
            bytes: file.bytes,
            sha256,
        }
    }
}

impl CaseEntryView {
    /// An entry with the name of whoever made it.
    pub fn of(entry: &CaseEntry, staff: &Staff) -> CaseEntryView {
        CaseEntryView {
            number: entry.number,
            kind: entry.what.into(),
            by: entry.by.map(|by| ColleagueView::of(by, staff)),
            at: Instant(entry.at),
            text: entry.text.clone(),
            file: entry.file.as_ref().map(CaseFileView::from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;
    use serde_json::json;

    #[test]
    fn kinds_travel_under_the_names_that_the_database_knows() {
        for kind in EntryKind::ALL {
            assert_eq!(EntryKindView::from(*kind).to_json(), Some(json!(kind.as_str())));
        }
    }

    #[test]
    fn a_file_is_told_with_its_digest_in_hexadecimal() {
        let file = CaseFile { name: "a.pdf".into(), kind: CaseFileKind::Pdf, bytes: 9, digest: [0x0a; 32] };
        let view = CaseFileView::from(&file);
        assert_eq!((view.sha256, view.media_type), ("0a".repeat(32), "application/pdf".to_owned()));
    }
}
