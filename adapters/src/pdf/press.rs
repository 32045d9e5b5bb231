//! Typst: the template and what it may see, and the PDF that comes of it.

use super::paper::Paper;
use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::invoices::document::{PrintFailed, PrintOptions};
use std::sync::LazyLock;
use typst::{
    Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Dict, Duration, IntoValue},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// How many documents ago something was last used before the cache forgets it. Documents share little, and what is
/// remembered costs time to keep.
const FORGOTTEN_AFTER: usize = 2;

/// More lines than one page ever holds.
const MORE_THAN_A_PAGE: usize = 30;

/// Latin and Bangla, regular and bold; nothing of the machine's own, so that pages look the same everywhere.
const FACES: [&[u8]; 4] = [
    include_bytes!("../../pdf/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../pdf/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../pdf/fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../../pdf/fonts/NotoSansBengali-Bold.ttf"),
];

/// The paths there are. They are few and always the same, because the compiler remembers every one for ever.
const FACTS: &str = "/document.json";
const TEMPLATE: &str = "/document.typ";
pub(super) const LOGO_PNG: &str = "/logo.png";
pub(super) const LOGO_JPEG: &str = "/logo.jpg";
pub(super) const QR: &str = "/qr.svg";

struct Fonts {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let faces: Vec<Font> = FACES.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
});

/// What lays a document out.
const TEMPLATE_TEXT: &str = include_str!("../../pdf/document.typ");

static SOURCE: LazyLock<Source> = LazyLock::new(|| Source::new(id(TEMPLATE), TEMPLATE_TEXT.to_owned()));

/// The name of the template: what is written for one is for no other.
pub(super) static NAME: LazyLock<String> = LazyLock::new(|| format!("{:032x}", typst::utils::hash128(TEMPLATE_TEXT)));

/// What the template may call. It is the same for every document, so that it is made, and hashed, once.
static FOR_ONE_PAGE: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The same, told that there are several pages.
static FOR_SEVERAL: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let inputs = Dict::from_iter([("several".into(), true.into_value())]);
    LazyHash::new(Library::builder().with_inputs(inputs).build())
});

/// The pages as a PDF.
pub(super) fn print(paper: &Paper, options: PrintOptions) -> Result<Vec<u8>, PrintFailed> {
    let printed = typeset(paper).and_then(|pages| bind(&pages, paper.issued_at, options));
    comemo::evict(FORGOTTEN_AFTER);
    printed
}

/// Lays the pages out: as the one page that nearly every document is, and again when they turn out to be several.
fn typeset(paper: &Paper) -> Result<PagedDocument, PrintFailed> {
    let lay_out = |library| typst::compile(&Desk { paper, library }).output.map_err(|errors| failed(&errors));
    if paper.lines <= MORE_THAN_A_PAGE {
        let laid: PagedDocument = lay_out(&FOR_ONE_PAGE)?;
        if laid.pages().len() == 1 {
            return Ok(laid);
        }
    }
    lay_out(&FOR_SEVERAL)
}

/// Laid out pages as a file.
fn bind(pages: &PagedDocument, at: Option<DateTime<Utc>>, options: PrintOptions) -> Result<Vec<u8>, PrintFailed> {
    let standards: &[PdfStandard] = if options.archival { &[PdfStandard::A_2a] } else { &[] };
    let standards = PdfStandards::new(standards).map_err(|why| PrintFailed::Broken(why.message().to_string()))?;
    let options = PdfOptions { standards, timestamp: instant(at), ..PdfOptions::default() };
    typst_pdf::pdf(pages, &options).map_err(|errors| failed(&errors))
}

/// The instant that a PDF says it was made at: the document's own, so that the bytes repeat.
fn instant(at: Option<DateTime<Utc>>) -> Option<Timestamp> {
    let at = at.unwrap_or_default();
    let part = |value: u32| u8::try_from(value).ok();
    let (month, day) = (part(at.month())?, part(at.day())?);
    let (hour, minute, second) = (part(at.hour())?, part(at.minute())?, part(at.second())?);
    Some(Timestamp::new_utc(Datetime::from_ymd_hms(at.year(), month, day, hour, minute, second)?))
}

/// What went wrong: the compiler's own words, which name no text of the document.
fn failed(errors: &[SourceDiagnostic]) -> PrintFailed {
    let words: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    let words = words.join("; ");
    if words.contains("image") { PrintFailed::Logo } else { PrintFailed::Broken(words) }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| unreachable!("{path} is one of ours"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// All that the template sees.
struct Desk<'a> {
    paper: &'a Paper,
    library: &'static LazyHash<Library>,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        SOURCE.id()
    }

    fn source(&self, wanted: FileId) -> FileResult<Source> {
        if wanted == SOURCE.id() { Ok(SOURCE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, wanted: FileId) -> FileResult<Bytes> {
        let Paper { facts, logo, qr, .. } = self.paper;
        let handed = match wanted.get().vpath().get_with_slash() {
            FACTS => Some(Bytes::from_string(facts.clone())),
            LOGO_PNG | LOGO_JPEG => logo.clone().map(Bytes::new),
            QR => qr.clone().map(Bytes::from_string),
            _ => None,
        };
        handed.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    /// There is no today on paper: every date is the document's own.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
