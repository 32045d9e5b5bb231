//! In which encoding a text is, told from its bytes, and the text as UTF-8.
//!
//! A mark at the beginning decides. Without one, a text whose every other byte is zero is UTF-16, one that holds zeros is no
//! text, and of the rest what is UTF-8 is that. What is not is Windows-1252, unless it is UTF-8 with a few broken
//! characters: a file that was cut off, or one bad line.

use super::{Unreadable, fill};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::{
    fs::File,
    io::{self, Read, Seek},
};

const WINDOW: usize = 64 * 1024;

/// The text of a file as UTF-8, from its beginning.
pub(super) fn text(file: &mut File) -> Result<Box<dyn Read + '_>, Unreadable> {
    let (encoding, is_plain) = of(file)?;
    if is_plain {
        return Ok(Box::new(file));
    }
    Ok(Box::new(Utf8::new(file, encoding)))
}

/// The encoding of a file, and whether its bytes are UTF-8 as they stand; it is read through for that, and left at its
/// beginning.
fn of(file: &mut File) -> Result<(&'static Encoding, bool), Unreadable> {
    file.rewind()?;
    let mut window = vec![0; WINDOW];
    let first = fill(file, &mut window)?;
    let seen = window.get(..first).unwrap_or_default();
    let marked = Encoding::for_bom(seen).map(|(encoding, _)| encoding);
    let (mut is_plain, is_marked) = (false, marked.is_some());
    let found = match marked.or_else(|| sixteen(seen)) {
        Some(encoding) => encoding,
        None if seen.contains(&0) => return Err(Unreadable::Binary),
        None => {
            let (mut whole, mut broken, mut filled) = (0_u64, 0_u64, first);
            loop {
                // A character may lie across the edge of the window: then its beginning is looked at again with the rest.
                let rest = judge(window.get(..filled).unwrap_or_default(), &mut whole, &mut broken);
                window.copy_within(filled - rest..filled, 0);
                let read = fill(file, window.get_mut(rest..).unwrap_or_default())?;
                if read == 0 {
                    break;
                }
                filled = rest + read;
            }
            is_plain = broken == 0 && !is_marked;
            if broken == 0 || whole > broken { UTF_8 } else { WINDOWS_1252 }
        }
    };
    file.rewind()?;
    Ok((found, is_plain))
}

/// Counts characters beyond ASCII and bytes that are none; answers how many bytes at the end may begin one.
fn judge(mut bytes: &[u8], whole: &mut u64, broken: &mut u64) -> usize {
    let beyond = |text: &[u8]| match text.is_ascii() {
        true => 0,
        false => u64::try_from(text.iter().filter(|byte| **byte >= 0xc0).count()).unwrap_or(u64::MAX),
    };
    loop {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                *whole += beyond(text.as_bytes());
                return 0;
            }
            Err(error) => {
                let (good, bad) = bytes.split_at(error.valid_up_to());
                *whole += beyond(good);
                let Some(length) = error.error_len() else { return bad.len() };
                *broken += 1;
                bytes = bad.get(length..).unwrap_or_default();
            }
        }
    }
}

/// UTF-16 without a mark: Latin digits and separators leave every other byte zero.
fn sixteen(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.chunks_exact(2).take(2_000);
    let (mut little, mut big, mut count) = (0, 0, 0);
    for pair in pairs {
        count += 1;
        little += usize::from(matches!(pair, [low, 0] if *low != 0));
        big += usize::from(matches!(pair, [0, low] if *low != 0));
    }
    match count > 0 {
        true if little * 2 > count && big == 0 => Some(UTF_16LE),
        true if big * 2 > count && little == 0 => Some(UTF_16BE),
        true | false => None,
    }
}

/// A text as UTF-8; what is broken of it stands as the sign for that.
struct Utf8<R> {
    from: R,
    decoder: Decoder,
    raw: Vec<u8>,
    start: usize,
    end: usize,
    is_over: bool,
    is_finished: bool,
}

impl<R: Read> Utf8<R> {
    fn new(from: R, encoding: &'static Encoding) -> Utf8<R> {
        let decoder = encoding.new_decoder_with_bom_removal();
        Utf8 { from, decoder, raw: vec![0; WINDOW], start: 0, end: 0, is_over: false, is_finished: false }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while !self.is_finished {
            if self.start == self.end && !self.is_over {
                (self.start, self.end) = (0, self.from.read(&mut self.raw)?);
                self.is_over = self.end == 0;
            }
            let raw = self.raw.get(self.start..self.end).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(raw, into, self.is_over);
            self.start += read;
            self.is_finished = self.is_over && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
            if result == CoderResult::OutputFull && written == 0 {
                return Err(io::Error::other("no room for a character"));
            }
        }
        Ok(0)
    }
}
