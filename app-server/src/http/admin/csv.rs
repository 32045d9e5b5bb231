//! Tables as files: rows are read a page at a time and sent as they come, so that a million of them need no more memory
//! than a thousand.
//!
//! What always holds: a cell that a spreadsheet would run as a formula is text to it; a file that could not be written to
//! its end does not look whole, for the connection breaks; and only a few files are written at once.

use crate::http::refusal::{ErrorCode, Refusal};
use poem::{Body, IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};
use std::{
    future::Future,
    sync::{Arc, LazyLock},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

/// Files that are written at once; each holds a connection of the pool now and then.
const AT_ONCE: usize = 2;
/// Pages that wait for a slow reader.
const PAGES_AHEAD: usize = 2;
/// Rows that are read at once.
pub const PAGE_ROWS: u32 = 1_000;
/// What tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

static FILES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(AT_ONCE)));

/// The right to write one file now.
pub struct Turn(OwnedSemaphorePermit);

/// Takes a turn, or says that others are at it.
pub fn turn() -> Result<Turn, Refusal> {
    let taken = Arc::clone(&FILES).try_acquire_owned();
    taken.map(Turn).map_err(|_| {
        Refusal::new(ErrorCode::RateLimited, "as many exports are being written as may be at once").retry_after(5)
    })
}

/// A cell that somebody else wrote: a spreadsheet shows it and runs nothing.
pub fn text(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs { format!("'{cell}") } else { cell.to_owned() }
}

/// What such a cell said before it was written so.
pub fn plain(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'').filter(|bare| text(bare) == cell);
    bare.unwrap_or(cell)
}

/// The same for one that may be absent.
pub fn maybe(cell: Option<&str>) -> String {
    cell.map_or_else(String::new, text)
}

/// Rows as RFC 4180 has them.
pub fn rows(rows: impl IntoIterator<Item = Vec<String>>) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(&row)?;
    }
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

/// Where the pages of a file go.
pub struct Pages(mpsc::Sender<std::io::Result<Vec<u8>>>);

impl Pages {
    /// Sends rows on; false when nobody reads any more.
    pub async fn send(&self, page: std::io::Result<Vec<u8>>) -> bool {
        self.0.send(page).await.is_ok()
    }
}

/// A file that is being written.
pub struct File {
    name: String,
    body: Body,
}

impl File {
    /// A file whose pages `write` sends, after these column names; an error that it answers breaks the connection.
    pub fn writing<F>(name: String, marked: bool, columns: &[&str], turn: Turn, write: impl FnOnce(Pages) -> F) -> File
    where
        F: Future<Output = std::io::Result<()>> + Send + 'static,
    {
        let (sender, receiver) = mpsc::channel::<std::io::Result<Vec<u8>>>(PAGES_AHEAD);
        let mut first = if marked { BYTE_ORDER_MARK.to_vec() } else { Vec::new() };
        let head = rows([columns.iter().map(|name| (*name).to_owned()).collect()]).map(|row| {
            first.extend(row);
            first
        });
        let writing = write(Pages(sender.clone()));
        tokio::spawn(async move {
            let Turn(_permit) = turn;
            if sender.send(head).await.is_err() {
                return;
            }
            if let Err(error) = writing.await {
                tracing::error!(error = %error, "an export was broken off");
                sender.send(Err(error)).await.ok();
            }
        });
        let pages = futures_util::stream::unfold(receiver, |mut receiver| async {
            receiver.recv().await.map(|page| (page, receiver))
        });
        File { name, body: Body::from_bytes_stream(pages) }
    }
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, "text/csv; charset=utf-8")
            .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", self.name))
            .header(header::CACHE_CONTROL, "no-store")
            .body(self.body)
    }
}

impl ApiResponse for File {
    fn meta() -> MetaResponses {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new("string")));
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The table, one row a line, in UTF-8. A file that breaks off is not whole.",
                status: Some(200),
                status_range: None,
                content: vec![MetaMediaType { content_type: "text/csv", schema }],
                headers: Vec::new(),
            }],
        }
    }

    fn register(_: &mut Registry) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert_eq!(text(formula), format!("'{formula}"));
            assert_eq!(plain(&text(formula)), formula, "it reads back");
        }
        for harmless in ["", "a=b", "Rahima", " =1", "'a"] {
            assert_eq!((text(harmless).as_str(), plain(harmless)), (harmless, harmless));
        }
        assert_eq!(text("'=1"), "'=1");
    }

    #[test]
    fn cells_are_quoted_as_rfc_4180_has_it() {
        let row = ["plain", "a,b", "say \"hi\"", "two\nlines", ""].map(str::to_owned).to_vec();
        let written = rows([row]).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        assert_eq!(written.ok().as_deref(), Some("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"));
    }
}
