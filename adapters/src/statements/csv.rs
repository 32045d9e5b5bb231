//! Rows of a text with separators.
//!
//! Lines are told apart first, within bounds, and a row goes on over lines as long as a quote is open. Where one is never
//! closed, its first line alone is lost: those behind it are read as if nothing had happened.

use super::{CELLS_MAX, Next, RowCells, Unreadable, encoding};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::{
    collections::VecDeque,
    fs::File,
    io::{BufRead, BufReader, Read},
};

/// The longest line, and the longest row.
const ROW_BYTES_MAX: usize = 64 * 1024;
/// Lines that a row goes over at most.
const ROW_LINES_MAX: usize = 100;
/// Bytes in which the separator is looked for.
const LOOK: usize = 16 * 1024;

/// One line without its end, or only that it is too long.
enum Line {
    Whole(Vec<u8>),
    TooLong,
}

struct Lines<R> {
    from: BufReader<R>,
    /// Lines that were looked at and given back.
    back: VecDeque<Line>,
    spare: Vec<Vec<u8>>,
}

impl<R: Read> Lines<R> {
    fn next(&mut self) -> Result<Option<Line>, Unreadable> {
        if let Some(line) = self.back.pop_front() {
            return Ok(Some(line));
        }
        let mut line = self.spare.pop().unwrap_or_default();
        line.clear();
        let (mut is_long, mut is_any) = (false, false);
        loop {
            let window = self.from.fill_buf()?;
            if window.is_empty() {
                break;
            }
            is_any = true;
            let end = memchr::memchr(b'\n', window);
            let part = window.get(..end.unwrap_or(window.len())).unwrap_or_default();
            if line.len() + part.len() > ROW_BYTES_MAX {
                (is_long, line) = (true, Vec::new());
            } else if !is_long {
                line.extend_from_slice(part);
            }
            let used = end.map_or(window.len(), |end| end + 1);
            self.from.consume(used);
            if end.is_some() {
                break;
            }
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(is_any.then_some(if is_long { Line::TooLong } else { Line::Whole(line) }))
    }
}

/// Reads every row.
pub(super) fn read(file: &mut File, mut take: impl FnMut(Next<'_>) -> bool) -> Result<(), Unreadable> {
    let mut from = BufReader::with_capacity(ROW_BYTES_MAX, encoding::text(file)?);
    let separator = separator(from.fill_buf()?);
    let mut lines = Lines { from, back: VecDeque::new(), spare: Vec::new() };
    let mut parser = ReaderBuilder::new().delimiter(separator).build();
    let (mut number, mut row) = (0_u64, RowCells::default());
    while let Some(line) = lines.next()? {
        number += 1;
        let Line::Whole(first) = line else {
            if !take(Next::Unread(number, format!("is longer than {ROW_BYTES_MAX} bytes"))) {
                return Ok(());
            }
            continue;
        };
        let (record, over) = match is_open(&first) {
            false => (first, 0),
            true => match closed(&mut lines, first)? {
                Ok(found) => found,
                Err(()) => {
                    if !take(Next::Unread(number, "has a quote that is never closed".to_owned())) {
                        return Ok(());
                    }
                    continue;
                }
            },
        };
        let goes_on = match cells(&mut parser, separator, &record, &mut row) {
            Ok(()) => take(Next::Row(number, &row)),
            Err(why) => take(Next::Unread(number, why)),
        };
        if !goes_on {
            return Ok(());
        }
        number += over;
        lines.spare.push(record);
    }
    Ok(())
}

/// Whether a quote is open at the end of a line.
fn is_open(line: &[u8]) -> bool {
    line.iter().filter(|byte| **byte == b'"').count() % 2 == 1
}

/// The whole row and how many lines it goes on over; an error, with all but the first line given back, if its quote is
/// never closed.
fn closed<R: Read>(lines: &mut Lines<R>, first: Vec<u8>) -> Result<Result<(Vec<u8>, u64), ()>, Unreadable> {
    let (mut record, mut taken, mut over) = (first, Vec::new(), 0);
    loop {
        let line = if taken.len() < ROW_LINES_MAX { lines.next()? } else { None };
        let Some(Line::Whole(line)) = line else {
            taken.extend(line);
            break;
        };
        record.push(b'\n');
        record.extend_from_slice(&line);
        let closes = is_open(&line);
        let is_long = record.len() > ROW_BYTES_MAX;
        taken.push(Line::Whole(line));
        over += 1;
        if closes && !is_long {
            return Ok(Ok((record, over)));
        }
        if is_long {
            break;
        }
    }
    for line in taken.into_iter().rev() {
        lines.back.push_front(line);
    }
    Ok(Err(()))
}

fn cells(parser: &mut Reader, separator: u8, record: &[u8], row: &mut RowCells) -> Result<(), String> {
    row.clear();
    let text = std::str::from_utf8(record).map_err(|_| "is no text".to_owned())?;
    if text.is_empty() {
        return Ok(());
    }
    let many = || format!("has more than {CELLS_MAX} cells");
    if !record.contains(&b'"') {
        for (count, cell) in text.split(char::from(separator)).enumerate() {
            if count >= CELLS_MAX {
                return Err(many());
            }
            row.push(cell);
        }
        return Ok(());
    }
    parser.reset();
    let (mut output, mut ends) = (vec![0; record.len() + 1], vec![0; CELLS_MAX]);
    let (_, read, mut written, mut ended) = parser.read_record(record, &mut output, &mut ends);
    // The end of the record is told by an empty rest, which may find no room for one cell more.
    let rest = record.get(read..).unwrap_or_default();
    let (result, _, more, one) = parser.read_record(
        rest,
        output.get_mut(written..).unwrap_or_default(),
        ends.get_mut(ended..).unwrap_or_default(),
    );
    (written, ended) = (written + more, ended + one);
    if matches!(result, ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull) || written > output.len() {
        return Err(many());
    }
    let mut start = 0;
    for end in ends.get(..ended).unwrap_or_default() {
        let cell = output.get(start..*end).and_then(|cell| std::str::from_utf8(cell).ok());
        row.push(cell.ok_or_else(|| "is no text".to_owned())?);
        start = *end;
    }
    Ok(())
}

/// The separator of a text: of those in use, the one that most lines of its beginning hold, most often.
fn separator(beginning: &[u8]) -> u8 {
    let beginning = beginning.get(..LOOK.min(beginning.len())).unwrap_or_default();
    let score = |candidate: u8| {
        let held = beginning.split(|byte| *byte == b'\n').map(|line| {
            let mut is_quoted = false;
            line.iter()
                .filter(|byte| {
                    is_quoted ^= **byte == b'"';
                    !is_quoted && **byte == candidate
                })
                .count()
        });
        held.fold((0, 0), |(lines, all), count| (lines + usize::from(count > 0), all + count))
    };
    let candidates = [b'\t', b',', b';', b'|'];
    // Of two that do as well, the first is meant.
    candidates.into_iter().rev().max_by_key(|candidate| score(*candidate)).unwrap_or(b',')
}
