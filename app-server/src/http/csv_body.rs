//! A table as a body, read as it comes: however long it is, one row and one chunk are held.
//!
//! The names of the columns are the first row; they may stand in any order, and one that is not known refuses the whole
//! file, for nobody knows what was meant. What is wrong with a row concerns that row alone.

use super::refusal::{ErrorCode, Refusal, broken};
use csv_core::ReadRecordResult;
use futures_util::{Stream, StreamExt};
use poem::{Body, Request, RequestBody};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef, Registry},
};
use std::{io, pin::Pin};

/// The largest file.
pub const BYTES_MAX: usize = 8 * 1024 * 1024;
/// The longest row.
const ROW_BYTES_MAX: usize = 64 * 1024;
/// Bytes of the mark that tells a spreadsheet that a file is UTF-8.
const MARK_BYTES: usize = 3;
/// The most cells of a row.
const CELLS_MAX: usize = 64;

/// What a table may call itself.
const TYPES: [&str; 2] = ["text/csv", "application/octet-stream"];

/// A table, not read yet.
pub struct CsvBody(Body);

impl<'a> ApiExtractor<'a> for CsvBody {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    type ParamType = ();
    type ParamRawType = ();

    fn register(_: &mut Registry) {}

    fn request_meta() -> Option<MetaRequest> {
        // Generators of clients know files as bytes, and few know tables.
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        let content = vec![MetaMediaType { content_type: "application/octet-stream", schema }];
        let description = Some(
            "The table as CSV in UTF-8, its first row the names of the columns; at most 8 MiB. Also taken as text/csv.",
        );
        Some(MetaRequest { description, content, required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        let essence = request.content_type().unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !TYPES.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
            let words = "the body must be text/csv or application/octet-stream";
            return Err(Refusal::new(ErrorCode::UnsupportedMediaType, words).into());
        }
        let announced = request.header("content-length").and_then(|length| length.parse::<u64>().ok());
        if announced.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > BYTES_MAX)) {
            return Err(Refusal::new(ErrorCode::TooLarge, format!("the body must be at most {BYTES_MAX} bytes")).into());
        }
        Ok(CsvBody(body.take().map_err(|_| broken("the body was read twice"))?))
    }
}

type Chunks = Pin<Box<dyn Stream<Item = io::Result<Vec<u8>>> + Send>>;

/// The rows of a table, one after another.
pub struct Rows {
    chunks: Chunks,
    reader: csv_core::Reader,
    chunk: Vec<u8>,
    used: usize,
    seen: usize,
    columns: Vec<String>,
    line: u64,
    /// Ends of lines that the reader did not see.
    skipped: u64,
}

/// One row.
#[derive(Debug)]
pub struct Row<'a> {
    /// The line that it stands in, from one.
    pub line: u64,
    columns: &'a [String],
    cells: Vec<String>,
}

/// What comes next of a table.
#[derive(Debug)]
pub enum Next<'a> {
    /// A row.
    Row(Row<'a>),
    /// A row that cannot be read, and why.
    Unread(u64, String),
    /// A row at which reading ends, and why.
    TooMuch(u64, String),
    /// Nothing.
    End,
}

/// A row as it was read, in bytes.
enum Raw {
    Cells(Vec<Vec<u8>>),
    TooLong,
    TooLarge,
    End,
}

impl CsvBody {
    /// Begins with the names of the columns: all that are needed, and none that is not known.
    pub async fn rows(self, known: &[&str], needed: &[&str]) -> Result<Rows, Refusal> {
        let chunks = self.0.into_bytes_stream().map(|chunk| chunk.map(|bytes| bytes.to_vec()));
        Rows::begin(Box::pin(chunks), known, needed).await
    }
}

impl Rows {
    async fn begin(chunks: Chunks, known: &[&str], needed: &[&str]) -> Result<Rows, Refusal> {
        let (reader, chunk, columns) = (csv_core::Reader::new(), Vec::new(), Vec::new());
        let mut rows = Rows { chunks, reader, chunk, used: 0, seen: 0, columns, line: 1, skipped: 0 };
        let refuse = |words: String| Refusal::field("body", words);
        let Raw::Cells(names) = rows.raw().await? else {
            return Err(refuse("must begin with the names of the columns".into()));
        };
        let names = names.into_iter().map(String::from_utf8).collect::<Result<Vec<_>, _>>();
        let names = names.map_err(|_| refuse("must be UTF-8 text".into()))?;
        rows.columns = names.into_iter().map(|name| name.trim().to_owned()).collect();
        let columns = &rows.columns;
        if let Some(name) = needed.iter().find(|name| !columns.iter().any(|column| column == *name)) {
            return Err(refuse(format!("has no column {name}")));
        }
        if columns.iter().any(|column| !known.contains(&column.as_str())) {
            return Err(refuse(format!("may have no columns but {}", known.join(", "))));
        }
        let twice = |(place, name): (usize, &String)| columns.iter().take(place).any(|earlier| earlier == name);
        if columns.iter().enumerate().any(twice) {
            return Err(refuse("has a column twice".into()));
        }
        Ok(rows)
    }

    /// What comes next.
    pub async fn next(&mut self) -> Result<Next<'_>, Refusal> {
        let raw = self.raw().await?;
        let line = self.line;
        let cells = match raw {
            Raw::End => return Ok(Next::End),
            Raw::TooLong => {
                let words = format!("is longer than {ROW_BYTES_MAX} bytes or has more than {CELLS_MAX} cells");
                return Ok(Next::TooMuch(line, format!("{words}; nothing was read from here on")));
            }
            Raw::TooLarge => {
                let words = format!("the file is larger than {BYTES_MAX} bytes; nothing was read from here on");
                return Ok(Next::TooMuch(line, words));
            }
            Raw::Cells(cells) => cells,
        };
        if cells.len() != self.columns.len() {
            let words = format!("has {} cells where there are {} columns", cells.len(), self.columns.len());
            return Ok(Next::Unread(line, words));
        }
        match cells.into_iter().map(String::from_utf8).collect() {
            Ok(cells) => Ok(Next::Row(Row { line, columns: &self.columns, cells })),
            Err(_) => Ok(Next::Unread(line, "is not UTF-8 text".to_owned())),
        }
    }

    async fn raw(&mut self) -> Result<Raw, Refusal> {
        let (mut cells, mut ends) = (vec![0; ROW_BYTES_MAX], vec![0; CELLS_MAX]);
        let (mut written, mut ended) = (0, 0);
        // Ends of lines that stand before the row: of the row before, or of lines with nothing in them.
        loop {
            if self.used == self.chunk.len() && !self.fill().await? {
                return Ok(Raw::TooLarge);
            }
            match self.chunk.get(self.used) {
                Some(b'\n') => self.skipped += 1,
                Some(b'\r') => {}
                Some(_) | None => break,
            }
            self.used += 1;
        }
        self.line = self.reader.line().saturating_add(self.skipped);
        loop {
            if self.used == self.chunk.len() && !self.fill().await? {
                return Ok(Raw::TooLarge);
            }
            let input = self.chunk.get(self.used..).unwrap_or_default();
            let (output, places) =
                (cells.get_mut(written..).unwrap_or_default(), ends.get_mut(ended..).unwrap_or_default());
            let (result, read, out, end) = self.reader.read_record(input, output, places);
            self.used += read;
            (written, ended) = (written + out, ended + end);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return Ok(Raw::TooLong),
                ReadRecordResult::End => return Ok(Raw::End),
                ReadRecordResult::Record => {
                    ends.truncate(ended);
                    let mut from = 0;
                    let cell = |end: usize| {
                        let cell = cells.get(from..end).unwrap_or_default().to_vec();
                        from = end;
                        cell
                    };
                    return Ok(Raw::Cells(ends.into_iter().map(cell).collect()));
                }
            }
        }
    }

    /// Takes the next chunk; an empty one is the end. False when the file is too large.
    async fn fill(&mut self) -> Result<bool, Refusal> {
        (self.chunk, self.used) = (Vec::new(), 0);
        // The mark that a file may begin with must not come alone: the reader would take it for an end.
        let least = if self.seen == 0 { MARK_BYTES + 1 } else { 1 };
        while self.chunk.len() < least {
            match self.chunks.next().await {
                None => break,
                Some(Ok(chunk)) => self.chunk.extend(chunk),
                Some(Err(_)) => return Err(Refusal::field("body", "did not arrive whole")),
            }
        }
        self.seen = self.seen.saturating_add(self.chunk.len());
        Ok(self.seen <= BYTES_MAX)
    }
}

impl Row<'_> {
    /// What stands in a column; none where there is no such column.
    pub fn cell(&self, column: &str) -> Option<&str> {
        let place = self.columns.iter().position(|name| name == column)?;
        self.cells.get(place).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    /// What is read of a text that comes in chunks of that many bytes.
    async fn read(text: &[u8], size: usize) -> Result<Vec<String>, Refusal> {
        let chunks: Vec<io::Result<Vec<u8>>> = text.chunks(size.max(1)).map(|chunk| Ok(chunk.to_vec())).collect();
        let mut rows = Rows::begin(Box::pin(stream::iter(chunks)), &["code", "serial"], &["code"]).await?;
        let mut seen = Vec::new();
        loop {
            match rows.next().await? {
                Next::Row(row) => seen.push(format!("{}: {:?} {:?}", row.line, row.cell("code"), row.cell("serial"))),
                Next::Unread(line, why) => seen.push(format!("{line}: {why}")),
                Next::TooMuch(line, why) => {
                    seen.push(format!("{line}! {why}"));
                    return Ok(seen);
                }
                Next::End => return Ok(seen),
            }
        }
    }

    #[tokio::test]
    async fn rows_are_the_same_in_whatever_pieces_they_come() {
        let unix = "code,serial\nA,1\n\n\"B\nB\",\"say \"\"hi\"\"\"\nC\nD,4,5\n\u{e6},৩";
        let dos = format!("\u{feff}{}", unix.replace('\n', "\r\n"));
        let expected = |end: &str| {
            vec![
                "2: Some(\"A\") Some(\"1\")".to_owned(),
                format!("4: Some(\"B{end}B\") Some(\"say \\\"hi\\\"\")"),
                "6: has 1 cells where there are 2 columns".to_owned(),
                "7: has 3 cells where there are 2 columns".to_owned(),
                "8: Some(\"æ\") Some(\"৩\")".to_owned(),
            ]
        };
        for size in [3, 4, 7, 1_000] {
            assert_eq!(read(unix.as_bytes(), size).await, Ok(expected("\\n")), "{size}");
            assert_eq!(read(dos.as_bytes(), size).await, Ok(expected("\\r\\n")), "{size}");
        }
    }

    #[tokio::test]
    async fn a_file_without_the_columns_that_are_needed_or_with_strange_ones_is_refused() {
        for (text, why) in [
            (&b""[..], "must begin with the names of the columns"),
            (b"serial\n1\n", "has no column code"),
            (b"code,colour\n1,red\n", "may have no columns but code, serial"),
            (b"code,code\n1,2\n", "has a column twice"),
            (b"code,\xff\n", "must be UTF-8 text"),
        ] {
            assert_eq!(read(text, 1_000).await, Err(Refusal::field("body", why)));
        }
    }

    #[tokio::test]
    async fn what_cannot_be_a_row_is_told_of_by_its_line() {
        let broken = read(b"code\nA\n\xff\nC\n", 1_000).await.unwrap();
        assert_eq!(broken, ["2: Some(\"A\") None", "3: is not UTF-8 text", "4: Some(\"C\") None"]);
        let long = [b"code\nA\n".as_slice(), &vec![b'x'; ROW_BYTES_MAX + 1]].concat();
        let seen = read(&long, 4_096).await.unwrap();
        assert!(seen.last().is_some_and(|last| last.starts_with("3! is longer than 65536 bytes")), "{seen:?}");
        let huge = [b"code\n".as_slice(), &[[b'A'; 999].as_slice(), b"\n"].concat().repeat(BYTES_MAX / 999)].concat();
        let seen = read(&huge, 65_536).await.unwrap();
        assert!(seen.last().is_some_and(|last| last.contains("! the file is larger than")), "{:?}", seen.last());
    }
}
