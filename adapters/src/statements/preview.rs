//! How a file would be read with a layout, for whoever makes one: nothing of it is kept.

use super::{Next, Unreadable, read};
use domain::{
    Scope, StatementId,
    payments::Method,
    settlements::{Cells, Field, FileFormat, Layout, Reader, Reading},
};
use std::fs::File;

/// Rows of a file that are shown as they stand.
const ROWS_SHOWN: usize = 20;
/// Cells of a row that are shown.
const CELLS_SHOWN: usize = 60;
/// Characters of a cell that are shown.
const CELL_SHOWN: usize = 120;
/// Lines that are shown as they would be kept.
const LINES_SHOWN: usize = 20;

/// How a file would be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The names of its columns, and what each says.
    pub columns: Vec<(String, Option<Field>)>,
    /// Its first rows as they stand, each with its line.
    pub rows: Vec<(u64, Vec<String>)>,
    /// What becomes of its first lines.
    pub lines: Vec<(u64, Reading)>,
    /// Why the file cannot be read with this layout.
    pub refused: Option<String>,
}

/// Reads the beginning of a file.
pub fn preview(
    file: &mut File,
    format: FileFormat,
    layout: Layout,
    (scope, gateway): (Scope, Method),
) -> Result<Preview, Unreadable> {
    let mut reader = Reader::new(layout, scope, gateway, StatementId::from_u128(0));
    let mut seen = Preview { columns: Vec::new(), rows: Vec::new(), lines: Vec::new(), refused: None };
    let take = |next: Next<'_>| {
        let (number, reading) = match next {
            Next::Row(number, row) => {
                if seen.rows.len() < ROWS_SHOWN {
                    let cells = (0..row.count().min(CELLS_SHOWN)).map(|place| row.cell(place));
                    seen.rows.push((number, cells.map(|cell| cell.chars().take(CELL_SHOWN).collect()).collect()));
                }
                match reader.read(number, row) {
                    Ok(reading) => (number, reading),
                    Err(refused) => {
                        seen.refused = Some(refused.to_string());
                        return false;
                    }
                }
            }
            Next::Unread(number, why) => (number, Reading::Refused(why)),
        };
        if reading != Reading::Skipped {
            seen.lines.push((number, reading));
        }
        seen.lines.len() < LINES_SHOWN
    };
    read(file, format, take)?;
    if seen.refused.is_none() {
        seen.refused = reader.end().err().map(|refused| refused.to_string());
    }
    seen.columns = reader.columns().into_iter().map(|(name, field)| (name.to_owned(), field)).collect();
    Ok(seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statements::Spool;
    use domain::settlements::preset;

    fn of(bytes: &[u8]) -> Preview {
        let (mut file, found) = Spool::of(bytes).unwrap().finish("x").unwrap();
        preview(&mut file, found.format, preset(Method::Bkash).layout, (Scope::HOUSE, Method::Bkash)).unwrap()
    }

    #[test]
    fn whoever_makes_a_mapping_sees_what_each_column_says_and_what_becomes_of_lines() {
        let seen = of(b"Date Time,Trx ID,Note,Transaction Amount\n01/05/2026,TX1,hm,10.00\n,TX2,,x\n");
        let said: Vec<_> = seen.columns.iter().map(|(name, field)| (name.as_str(), field.is_some())).collect();
        assert_eq!(said, [("Date Time", true), ("Trx ID", true), ("Note", false), ("Transaction Amount", true)]);
        assert_eq!(seen.rows[1], (2, ["01/05/2026", "TX1", "hm", "10.00"].map(str::to_owned).to_vec()));
        assert!(matches!(&seen.lines[0], (2, Reading::Line(line)) if line.gross == 1_000));
        assert!(matches!(&seen.lines[1], (3, Reading::Refused(why)) if why.contains("GROSS")));
        assert_eq!(seen.refused, None);
    }

    #[test]
    fn a_file_that_a_layout_does_not_read_is_shown_all_the_same() {
        let seen = of(b"day,name,sum\n1,2,3\n");
        assert!(seen.columns.is_empty() && seen.lines.is_empty());
        assert_eq!(seen.rows[0].1, ["day", "name", "sum"]);
        assert!(seen.refused.is_some_and(|why| why.contains("names the columns")));
    }
}
