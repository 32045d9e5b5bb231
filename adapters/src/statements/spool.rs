//! A file on its way in: written to this machine's disk as it comes, and known by its bytes when it is whole.

use super::{FILE_BYTES_MAX, format_of};
use domain::settlements::StatementFile;
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, Read, Seek, Write},
};

/// Bytes by which a format is told.
const FIRST: usize = 4;
/// Characters of a file's name at most.
pub const FILE_NAME_MAX: usize = 200;

/// Why a file does not come in.
#[derive(Debug, thiserror::Error)]
pub enum SpoolStopped {
    /// It holds nothing.
    #[error("the file must hold 1 to {FILE_BYTES_MAX} bytes")]
    Empty,
    /// It is larger than a file may be.
    #[error("the file must hold 1 to {FILE_BYTES_MAX} bytes")]
    TooLarge,
    /// The disk would not take it, or not give it.
    #[error("the file could not be read: {0}")]
    Lost(#[from] io::Error),
}

/// A file that comes in piece by piece. It is gone with its last reader.
#[derive(Debug)]
pub struct Spool {
    file: File,
    hash: Sha256,
    bytes: u64,
    first: Vec<u8>,
}

impl Spool {
    /// An empty one.
    pub fn new() -> io::Result<Spool> {
        Ok(Spool { file: tempfile::tempfile()?, hash: Sha256::new(), bytes: 0, first: Vec::with_capacity(FIRST) })
    }

    /// A file of this machine's, whole.
    pub fn of(mut from: impl Read) -> Result<Spool, SpoolStopped> {
        let (mut spool, mut window) = (Spool::new()?, vec![0; 64 * 1024]);
        loop {
            let length = super::fill(&mut from, &mut window)?;
            if length == 0 {
                return Ok(spool);
            }
            spool.take(window.get(..length).unwrap_or_default())?;
        }
    }

    /// Takes the next piece.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), SpoolStopped> {
        self.bytes = self.bytes.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        if self.bytes > FILE_BYTES_MAX {
            return Err(SpoolStopped::TooLarge);
        }
        let missing = FIRST.saturating_sub(self.first.len()).min(piece.len());
        self.first.extend_from_slice(piece.get(..missing).unwrap_or_default());
        self.hash.update(piece);
        Ok(self.file.write_all(piece)?)
    }

    /// The whole file, at its beginning, and what it is.
    pub fn finish(mut self, name: &str) -> Result<(File, StatementFile), SpoolStopped> {
        if self.bytes == 0 {
            return Err(SpoolStopped::Empty);
        }
        self.file.rewind()?;
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(FILE_NAME_MAX).collect();
        let format = format_of(&self.first);
        Ok((self.file, StatementFile { name, format, bytes: self.bytes, digest: self.hash.finalize().into() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::settlements::FileFormat;

    #[test]
    fn a_file_is_the_same_however_it_comes() {
        let bytes = [b"PK\x03\x04".as_slice(), &[7; 1_000]].concat();
        let mut spool = Spool::new().unwrap();
        bytes.chunks(3).for_each(|piece| spool.take(piece).unwrap());
        let (mut file, in_pieces) = spool.finish("a\u{7}.xlsx").unwrap();
        let (_, whole) = Spool::of(bytes.as_slice()).unwrap().finish("a.xlsx").unwrap();
        assert_eq!((in_pieces.format, in_pieces.bytes, in_pieces.name.as_str()), (FileFormat::Xlsx, 1_004, "a.xlsx"));
        assert_eq!(in_pieces, whole);
        let mut read = Vec::new();
        file.read_to_end(&mut read).unwrap();
        assert_eq!(read, bytes);
        assert!(matches!(Spool::new().unwrap().finish("x"), Err(SpoolStopped::Empty)));
    }
}
