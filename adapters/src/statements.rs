//! Files that gateways make of their payments, row by row: text in whatever encoding, and spreadsheets.
//!
//! What always holds: however large or broken a file is, a row and a window are held of text, and of a spreadsheet its
//! texts besides, which are bounded. Nothing is read of a spreadsheet before all of it was unpacked once and found to be
//! within bounds. Deliberately absent: formulas (what a spreadsheet shows is what it says), other sheets than the first.

mod csv;
mod encoding;
mod preview;
mod row;
mod spool;
#[cfg(test)]
mod tests;
mod xlsx;

pub use preview::{Preview, preview};
pub use row::RowCells;
pub use spool::{FILE_NAME_MAX, Spool, SpoolStopped};

use domain::settlements::FileFormat;
use std::{
    fs::File,
    io::{self, Read, Seek},
};

/// The largest file.
pub const FILE_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// The most cells of a row.
const CELLS_MAX: usize = 256;

/// What a spreadsheet, as any archive, begins with.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Why a file cannot be read on.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The file itself could not be read.
    #[error("the file could not be read: {0}")]
    Lost(#[from] io::Error),
    /// It is no text.
    #[error("the file is neither text nor a spreadsheet")]
    Binary,
    /// It is no spreadsheet.
    #[error("the spreadsheet is broken: {0}")]
    Broken(String),
    /// It is larger than a spreadsheet may be.
    #[error("the spreadsheet is too large: {0}")]
    TooLarge(String),
}

/// What comes next of a file.
#[derive(Debug)]
pub enum Next<'a> {
    /// A row, and the line where it begins.
    Row(u64, &'a RowCells),
    /// A line that cannot be a row, and why.
    Unread(u64, String),
}

/// What a file is, by its first bytes.
pub fn format_of(first: &[u8]) -> FileFormat {
    if first.starts_with(ARCHIVE) { FileFormat::Xlsx } else { FileFormat::Csv }
}

/// Reads a file from its beginning to its end. `take` answers whether it wants more.
pub fn read(file: &mut File, format: FileFormat, take: impl FnMut(Next<'_>) -> bool) -> Result<(), Unreadable> {
    file.rewind()?;
    match format {
        FileFormat::Csv => csv::read(file, take),
        FileFormat::Xlsx => xlsx::read(file, take),
    }
}

/// Fills a buffer as far as there is something to fill it with.
pub(crate) fn fill(from: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
