//! Tables as files, CSV or XLSX: rows are read a page at a time and written as they come, so that a million of them need
//! no more memory than a thousand.
//!
//! What always holds: a cell that a spreadsheet would run as a formula is text to it; a file that could not be written to
//! its end does not look whole, for the connection breaks; and only a few files are written at once.

mod csv;
mod sheet;

use crate::http::refusal::{ErrorCode, Refusal};
use poem::{Body, IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse, Enum,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};
use sheet::Sheet;
use std::{
    future::Future,
    io,
    sync::{Arc, LazyLock},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

pub use csv::plain;

/// Files that are written at once; each holds a connection of the pool now and then.
const AT_ONCE: usize = 2;
/// Pages that wait for a slow reader.
const PAGES_AHEAD: usize = 2;
/// Rows that are read at once.
pub const PAGE_ROWS: u32 = 1_000;

const CSV: &str = "text/csv";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

static FILES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(AT_ONCE)));

/// What kind of file
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "FileFormat", rename_all = "UPPERCASE")]
pub enum FormatView {
    /// Values between commas, in UTF-8.
    #[default]
    Csv,
    /// A workbook, as spreadsheets keep it; numbers are numbers.
    Xlsx,
}

/// A file to be written: what it is called, without its ending, and what kind it is.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub format: FormatView,
    /// Whether a CSV begins with the mark by which spreadsheets know UTF-8.
    pub is_marked: bool,
}

impl Named {
    /// A file as it was asked for: CSV without a mark where nothing was said.
    pub fn of(name: impl Into<String>, format: Option<FormatView>, is_marked: Option<bool>) -> Named {
        Named { name: name.into(), format: format.unwrap_or_default(), is_marked: is_marked.unwrap_or(false) }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text, whoever wrote it.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Nothing.
    Empty,
}

/// A row.
pub type Row = Vec<Cell>;

impl Cell {
    /// A text that may be absent.
    pub fn maybe(text: Option<&str>) -> Cell {
        text.map_or(Cell::Empty, Cell::from)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Cell::Whole(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Cell::Whole(number.into())
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Cell::Empty, Cell::Whole)
    }
}

/// The right to write one file now.
pub struct Turn(OwnedSemaphorePermit);

/// Takes a turn, or says that others are at it.
pub fn turn() -> Result<Turn, Refusal> {
    let taken = Arc::clone(&FILES).try_acquire_owned();
    taken.map(Turn).map_err(|_| {
        Refusal::new(ErrorCode::RateLimited, "as many exports are being written as may be at once").retry_after(5)
    })
}

/// Where the pages of a file go.
pub struct Pages {
    reader: mpsc::Sender<io::Result<Vec<u8>>>,
    workbook: Option<Sheet>,
}

impl Pages {
    /// Sends rows on; false when nobody reads any more.
    pub async fn send(&mut self, rows: Vec<Row>) -> io::Result<bool> {
        match &mut self.workbook {
            Some(sheet) => {
                sheet.add(&rows)?;
                Ok(!self.reader.is_closed())
            }
            None => Ok(self.reader.send(Ok(csv::lines(rows)?)).await.is_ok()),
        }
    }

    /// What follows the last row.
    async fn end(self) -> io::Result<()> {
        let Some(sheet) = self.workbook.filter(|_| !self.reader.is_closed()) else { return Ok(()) };
        let mut written = tokio::task::spawn_blocking(|| sheet.finish()).await.map_err(io::Error::other)??;
        while let Some(part) = sheet::part(&mut written)? {
            if self.reader.send(Ok(part)).await.is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// A file that is being written.
pub struct File {
    name: String,
    kind: &'static str,
    body: Body,
}

impl File {
    /// A file whose rows are all there.
    pub fn whole(named: Named, columns: &'static [&'static str], turn: Turn, rows: Vec<Row>) -> File {
        File::writing(named, columns, turn, move |mut pages| async move {
            pages.send(rows).await?;
            Ok(pages)
        })
    }

    /// A file whose rows `write` sends, after these column names; an error that it answers breaks the connection.
    pub fn writing<F>(
        named: Named,
        columns: &'static [&'static str],
        turn: Turn,
        write: impl FnOnce(Pages) -> F + Send + 'static,
    ) -> File
    where
        F: Future<Output = io::Result<Pages>> + Send + 'static,
    {
        let (sender, receiver) = mpsc::channel::<io::Result<Vec<u8>>>(PAGES_AHEAD);
        let Named { name, format, is_marked } = named;
        let (ending, kind) = match format {
            FormatView::Csv => ("csv", "text/csv; charset=utf-8"),
            FormatView::Xlsx => ("xlsx", XLSX),
        };
        tokio::spawn(async move {
            let Turn(_permit) = turn;
            let reader = sender.clone();
            let written = async move {
                let workbook = match format {
                    FormatView::Xlsx => Some(Sheet::begin(columns)?),
                    FormatView::Csv => {
                        // Nobody reads: the first page of rows finds out.
                        sender.send(Ok(csv::head(columns, is_marked)?)).await.ok();
                        None
                    }
                };
                write(Pages { reader: sender, workbook }).await?.end().await
            };
            if let Err(error) = written.await {
                tracing::error!(error = %error, "an export was broken off");
                reader.send(Err(error)).await.ok();
            }
        });
        let pages = futures_util::stream::unfold(receiver, |mut receiver| async {
            receiver.recv().await.map(|page| (page, receiver))
        });
        File { name: format!("{name}.{ending}"), kind, body: Body::from_bytes_stream(pages) }
    }
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, self.kind)
            .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", self.name))
            .header(header::CACHE_CONTROL, "no-store")
            .body(self.body)
    }
}

impl ApiResponse for File {
    fn meta() -> MetaResponses {
        let media = |content_type, format| MetaMediaType {
            content_type,
            schema: MetaSchemaRef::Inline(Box::new(MetaSchema { format, ..MetaSchema::new("string") })),
        };
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The table, one row a line. A file that breaks off is not whole.",
                status: Some(200),
                status_range: None,
                content: vec![media(CSV, None), media(XLSX, Some("binary"))],
                headers: Vec::new(),
            }],
        }
    }

    fn register(_: &mut Registry) {}
}
