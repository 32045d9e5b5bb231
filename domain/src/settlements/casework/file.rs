//! Files of a case: evidence, letters, extracts. What a file is, its own bytes say; its name must agree with them.

use crate::card_number;
use sha2::{Digest, Sha256};

/// Bytes of one file.
pub const CASE_FILE_BYTES_MAX: usize = 5 * 1024 * 1024;
/// Files of one case.
pub const CASE_FILES_MAX: u32 = 50;
/// Characters of a file's name.
pub const FILE_NAME_MAX: usize = 150;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseFileKind {
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

impl CaseFileKind {
    /// Every kind.
    pub const ALL: [CaseFileKind; 7] = [
        CaseFileKind::Pdf,
        CaseFileKind::Png,
        CaseFileKind::Jpeg,
        CaseFileKind::Csv,
        CaseFileKind::Xlsx,
        CaseFileKind::Text,
        CaseFileKind::Eml,
    ];

    /// Its media type, on the wire and in the database.
    pub const fn media_type(self) -> &'static str {
        match self {
            CaseFileKind::Pdf => "application/pdf",
            CaseFileKind::Png => "image/png",
            CaseFileKind::Jpeg => "image/jpeg",
            CaseFileKind::Csv => "text/csv",
            CaseFileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            CaseFileKind::Text => "text/plain",
            CaseFileKind::Eml => "message/rfc822",
        }
    }

    /// Reads a media type.
    pub fn parse(media_type: &str) -> Option<CaseFileKind> {
        CaseFileKind::ALL.into_iter().find(|kind| kind.media_type() == media_type)
    }

    /// The kind that a name claims by its ending.
    fn claimed(name: &str) -> Option<CaseFileKind> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "pdf" => Some(CaseFileKind::Pdf),
            "png" => Some(CaseFileKind::Png),
            "jpg" | "jpeg" => Some(CaseFileKind::Jpeg),
            "csv" => Some(CaseFileKind::Csv),
            "xlsx" => Some(CaseFileKind::Xlsx),
            "txt" => Some(CaseFileKind::Text),
            "eml" => Some(CaseFileKind::Eml),
            _ => None,
        }
    }

    /// Whether bytes are of this kind.
    fn fits(self, bytes: &[u8]) -> bool {
        match self {
            CaseFileKind::Pdf => bytes.starts_with(b"%PDF-"),
            CaseFileKind::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            CaseFileKind::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
            // The names of what is in the archive stand in it as they are; what is packed is never unpacked here.
            CaseFileKind::Xlsx => {
                bytes.starts_with(b"PK\x03\x04")
                    && has(bytes, b"[Content_Types].xml")
                    && has(bytes, b"xl/workbook.xml")
                    && !has(bytes, b"vbaProject")
            }
            CaseFileKind::Csv | CaseFileKind::Text => is_text(bytes) && std::str::from_utf8(bytes).is_ok(),
            CaseFileKind::Eml => is_text(bytes) && begins_with_a_header(bytes),
        }
    }
}

/// A file of a case, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: CaseFileKind,
    /// How long it is.
    pub bytes: u32,
    /// SHA-256 of its bytes.
    pub digest: [u8; 32],
}

/// A file that can be kept. Only [`NewCaseFile::of`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCaseFile {
    told: CaseFile,
    content: Vec<u8>,
}

/// Why a file cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotACaseFile {
    /// It has no bytes.
    #[error("must hold something")]
    Empty,
    /// It is too long.
    #[error("must be at most {CASE_FILE_BYTES_MAX} bytes")]
    TooLarge,
    /// Its name cannot be kept.
    #[error(
        "must be 1 to {FILE_NAME_MAX} characters without a path, a card number, or characters that cannot be seen, and \
         must not begin with a dot"
    )]
    Name,
    /// Its name has another ending than those that are taken.
    #[error("must end in .pdf, .png, .jpg, .jpeg, .csv, .xlsx, .txt or .eml")]
    Ending,
    /// Its bytes are not what its name says.
    #[error("is not what its name says: {}", .0.media_type())]
    Content(CaseFileKind),
}

impl NewCaseFile {
    /// A file with this name and these bytes, if they agree.
    pub fn of(name: &str, content: Vec<u8>) -> Result<NewCaseFile, NotACaseFile> {
        let name = name.trim();
        let has_length = (1..=FILE_NAME_MAX).contains(&name.chars().count());
        let is_hostile = |c: char| c.is_control() || matches!(c, '/' | '\\' | ':') || is_misleading(c);
        if !has_length || name.starts_with('.') || name.chars().any(is_hostile) || card_number::contains(name) {
            return Err(NotACaseFile::Name);
        }
        let kind = CaseFileKind::claimed(name).ok_or(NotACaseFile::Ending)?;
        let bytes = u32::try_from(content.len()).map_err(|_| NotACaseFile::TooLarge)?;
        if content.len() > CASE_FILE_BYTES_MAX {
            return Err(NotACaseFile::TooLarge);
        }
        if content.is_empty() {
            return Err(NotACaseFile::Empty);
        }
        if !kind.fits(&content) {
            return Err(NotACaseFile::Content(kind));
        }
        let digest = Sha256::digest(&content).into();
        Ok(NewCaseFile { told: CaseFile { name: name.to_owned(), kind, bytes, digest }, content })
    }

    /// What it is.
    pub const fn told(&self) -> &CaseFile {
        &self.told
    }

    /// Its bytes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

/// Whether a character can make a text look like another: marks that turn the direction, and some that cannot be seen. The
/// joiners that Bangla is written with are not among them.
pub(super) const fn is_misleading(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'
            ..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    )
}

fn has(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

/// Whether nothing in it is for machines.
fn is_text(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| !byte.is_ascii_control() || matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c'))
}

/// Whether the first line is a header of a message: a word, a colon.
fn begins_with_a_header(bytes: &[u8]) -> bool {
    let name = bytes.split(|byte| *byte == b':').next().unwrap_or_default();
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    name.len() < bytes.len() && (2..=60).contains(&name.len()) && name.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    const XLSX: &[u8] = b"PK\x03\x04....[Content_Types].xml....PK\x01\x02....xl/workbook.xml";

    #[test]
    fn each_kind_is_known_by_its_bytes() {
        for (name, content, kind) in [
            ("letter.pdf", PDF, CaseFileKind::Pdf),
            ("Screen shot (2).PNG", b"\x89PNG\r\n\x1a\n....", CaseFileKind::Png),
            ("receipt.JPG", b"\xff\xd8\xff\xe0....", CaseFileKind::Jpeg),
            ("receipt.jpeg", b"\xff\xd8\xff\xe1....", CaseFileKind::Jpeg),
            ("lines.csv", "\u{feff}id;amount\r\n1;২০০\r\n".as_bytes(), CaseFileKind::Csv),
            ("lines.xlsx", XLSX, CaseFileKind::Xlsx),
            ("রসিদ.txt", "টাকা".as_bytes(), CaseFileKind::Text),
            ("mail.eml", b"Return-Path: <a@b.example>\r\nSubject: \xe9\r\n\r\nHello", CaseFileKind::Eml),
        ] {
            let file = NewCaseFile::of(name, content.to_vec()).map_err(|why| format!("{name}: {why}")).unwrap();
            assert_eq!((file.told().kind, file.told().name.as_str(), file.content()), (kind, name, content));
            assert_eq!(usize::try_from(file.told().bytes).ok(), Some(content.len()));
            assert_eq!(CaseFileKind::parse(kind.media_type()), Some(kind));
        }
    }

    #[test]
    fn bytes_that_are_not_what_the_name_says_are_refused() {
        for (name, content) in [
            ("letter.pdf", &b"<html><script>"[..]),
            ("letter.pdf", b"MZ\x90\x00"),
            ("picture.png", b"\xff\xd8\xff\xe0"),
            ("picture.jpg", b"GIF89a"),
            ("lines.csv", b"a,b\n\x00"),
            ("lines.csv", b"a,\xff\n"),
            ("lines.xlsx", b"PK\x03\x04 only some archive"),
            ("lines.xlsx", b"PK\x03\x04 [Content_Types].xml xl/workbook.xml xl/vbaProject.bin"),
            ("note.txt", PDF),
            ("mail.eml", b"hello, this is no message"),
            ("mail.eml", b"<html>: x"),
        ] {
            let refused = NewCaseFile::of(name, content.to_vec());
            assert!(matches!(refused, Err(NotACaseFile::Content(_))), "{name}: {refused:?}");
        }
    }

    #[test]
    fn a_name_leads_nowhere_and_looks_like_nothing_else() {
        let long = format!("{}.pdf", "x".repeat(FILE_NAME_MAX));
        for name in [
            "",
            "  ",
            ".pdf",
            "../letter.pdf",
            "a/letter.pdf",
            "a\\letter.pdf",
            "C:letter.pdf",
            "a\u{0}.pdf",
            "a\nb.pdf",
            "letter\u{202e}fdp.pdf",
            "let\u{200b}ter.pdf",
            "4111111111111111.pdf",
            &long,
        ] {
            assert_eq!(NewCaseFile::of(name, PDF.to_vec()), Err(NotACaseFile::Name), "{name:?}");
        }
        for name in ["letter", "letter.exe", "letter.pdf.exe", "letter.html", "letter.svg", "macro.xlsm"] {
            assert_eq!(NewCaseFile::of(name, PDF.to_vec()), Err(NotACaseFile::Ending), "{name:?}");
        }
        assert!(NewCaseFile::of("ক্\u{200d}ষ \"paid\".pdf", PDF.to_vec()).is_ok(), "joiners belong to Bangla");
    }

    #[test]
    fn a_file_is_bounded() {
        let mut most = PDF.to_vec();
        most.resize(CASE_FILE_BYTES_MAX, b' ');
        assert!(NewCaseFile::of("letter.pdf", most.clone()).is_ok());
        most.push(b' ');
        assert_eq!(NewCaseFile::of("letter.pdf", most), Err(NotACaseFile::TooLarge));
        assert_eq!(NewCaseFile::of("letter.pdf", Vec::new()), Err(NotACaseFile::Empty));
    }
}
