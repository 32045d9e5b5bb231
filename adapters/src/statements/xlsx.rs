//! Rows of a spreadsheet: those of its first sheet.

use super::{CELLS_MAX, Next, RowCells, Unreadable};
use calamine::{DataRef, Reader, Xlsx};
use std::{
    fs::File,
    io::{BufReader, Read, Seek},
};
use zip::ZipArchive;

/// Parts of a spreadsheet at most.
const PARTS_MAX: usize = 1_000;
/// Bytes of a spreadsheet at most when it is unpacked: a million rows of twenty cells.
const UNPACKED_MAX: u64 = 1024 * 1024 * 1024;
/// Bytes of the parts that are held whole, each: texts, styles, the list of sheets.
const HELD_MAX: u64 = 64 * 1024 * 1024;
/// The longest text between two marks of a part.
const TEXT_MAX: u64 = 1024 * 1024;
/// Digits that a spreadsheet keeps of a number.
const DIGITS: usize = 15;

/// Reads every row.
pub(super) fn read(file: &mut File, mut take: impl FnMut(Next<'_>) -> bool) -> Result<(), Unreadable> {
    look_through(file)?;
    file.rewind()?;
    let broken = |error: calamine::XlsxError| Unreadable::Broken(error.to_string());
    let mut book = Xlsx::new(BufReader::new(&*file)).map_err(broken)?;
    let Some(sheet) = book.sheet_names().first().cloned() else {
        return Err(Unreadable::Broken("it has no sheet".to_owned()));
    };
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(broken)?;
    let (mut row, mut at, mut width, mut wrong) = (RowCells::default(), 0_u32, 0_usize, false);
    loop {
        let cell = cells.next_cell().map_err(broken)?;
        let place = cell.as_ref().map(calamine::Cell::get_position);
        if place.is_none_or(|(line, _)| line != at) {
            let number = u64::from(at) + 1;
            let goes_on = match wrong {
                true => take(Next::Unread(number, format!("has more than {CELLS_MAX} cells, or some twice"))),
                false => take(Next::Row(number, &row)),
            };
            row.clear();
            (width, wrong) = (0, false);
            if !goes_on {
                return Ok(());
            }
        }
        let (Some(cell), Some((line, column))) = (cell, place) else { return Ok(()) };
        if line < at {
            return Err(Unreadable::Broken("its rows are not in their order".to_owned()));
        }
        at = line;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= CELLS_MAX || column < width {
            wrong = true;
            continue;
        }
        while width < column {
            row.push("");
            width += 1;
        }
        row.push(&text(cell.get_value()));
        width += 1;
    }
}

/// What a cell says.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // A number is only ever written down here, never counted with.
        DataRef::Float(number) => value_of(&format!("{:.*e}", DIGITS - 1, number)),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Digits and an exponent as people write a number: `1.23450000000000e2` as `123.45`.
fn value_of(digits: &str) -> String {
    let plain = || -> Option<String> {
        let (number, exponent) = digits.split_once('e')?;
        let exponent: i32 = exponent.parse().ok()?;
        let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
        let all: String = number.chars().filter(char::is_ascii_digit).collect();
        let all = all.trim_end_matches('0');
        if all.is_empty() {
            return Some("0".to_owned());
        }
        // Beyond these, it is no amount anyway.
        let point = usize::try_from(exponent.clamp(-20, 30) + 21).ok()?;
        let padded = format!("{}{all}{}", "0".repeat(20), "0".repeat(31));
        let (whole, fraction) = padded.split_at_checked(point)?;
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let whole = if whole.is_empty() { "0" } else { whole };
        Some(if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
    };
    plain().unwrap_or_else(|| digits.to_owned())
}

/// Unpacks all of it once, into nothing, and refuses what is larger than it may be: what an archive says of itself is
/// not believed.
fn look_through(file: &mut File) -> Result<(), Unreadable> {
    let broken = |error: zip::result::ZipError| Unreadable::Broken(error.to_string());
    let too_large = |words: &str| Unreadable::TooLarge(words.to_owned());
    let mut archive = ZipArchive::new(BufReader::new(&*file)).map_err(broken)?;
    if archive.len() > PARTS_MAX {
        return Err(too_large("it has more than a thousand parts"));
    }
    let (mut all, mut window) = (0_u64, vec![0; 64 * 1024]);
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(broken)?;
        // Sheets are read as they come; whatever else there is is held.
        let is_sheet = part.name().map_err(broken)?.to_ascii_lowercase().contains("worksheets/sheet");
        let (mut own, mut run) = (0_u64, 0_u64);
        loop {
            let read = part.read(&mut window).map_err(|error| Unreadable::Broken(error.to_string()))?;
            if read == 0 {
                break;
            }
            let seen = window.get(..read).unwrap_or_default();
            let count = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
            (all, own) = (all + count(read), own + count(read));
            if all > UNPACKED_MAX || !is_sheet && own > HELD_MAX {
                return Err(too_large("unpacked, it is more than a statement can be"));
            }
            for piece in seen.split_inclusive(|byte| *byte == b'<') {
                run += count(piece.len());
                if run > TEXT_MAX {
                    return Err(too_large("one of its cells is longer than a megabyte"));
                }
                if piece.last() == Some(&b'<') {
                    run = 0;
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_the_spreadsheet_shows() {
        for (number, shown) in [
            (1_234.5, "1234.5"),
            (0.300_000_000_000_000_04, "0.3"),
            (-1.8, "-1.8"),
            (0.0, "0"),
            (1e15, "1000000000000000"),
            (123_456_789.01, "123456789.01"),
            (0.000_01, "0.00001"),
        ] {
            assert_eq!(text(&DataRef::Float(number)), shown);
        }
    }
}
