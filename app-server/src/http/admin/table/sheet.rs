//! Rows as a workbook: each is written to a temporary file as it comes, and a full sheet is followed by another.

use super::{Cell, Row};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::{
    fs::File,
    io::{self, Read, Seek},
};

/// Rows of a sheet, its head among them: spreadsheets open no more.
const SHEET_ROWS: u32 = 1_048_576;
/// Characters of a cell: spreadsheets keep no more.
const CELL_CHARACTERS: usize = 32_767;
/// The largest number that a cell keeps to the last digit.
const EXACT: i64 = 1 << 53;
/// Bytes of the file that are sent at once.
const PART_BYTES: usize = 64 * 1024;

/// A workbook that is being written.
pub(super) struct Sheet {
    workbook: Workbook,
    columns: &'static [&'static str],
    sheets: usize,
    rows: u32,
}

impl Sheet {
    /// A workbook whose first row names the columns.
    pub(super) fn begin(columns: &'static [&'static str]) -> io::Result<Sheet> {
        let mut sheet = Sheet { workbook: Workbook::new(), columns, sheets: 0, rows: 0 };
        sheet.turn_over().map_err(io::Error::other)?;
        Ok(sheet)
    }

    /// Adds rows.
    pub(super) fn add(&mut self, rows: &[Row]) -> io::Result<()> {
        rows.iter().try_for_each(|row| self.add_row(row)).map_err(io::Error::other)
    }

    /// The file, from its beginning.
    pub(super) fn finish(mut self) -> io::Result<File> {
        let mut file = tempfile::tempfile()?;
        self.workbook.save_to_writer(&mut file).map_err(io::Error::other)?;
        file.rewind()?;
        Ok(file)
    }

    fn add_row(&mut self, row: &Row) -> Result<(), XlsxError> {
        if self.rows == SHEET_ROWS {
            self.turn_over()?;
        }
        let (sheet, at) = (self.workbook.worksheet_from_index(self.sheets - 1)?, self.rows);
        for (cell, column) in row.iter().zip(0..) {
            match cell {
                Cell::Text(text) if text.chars().count() > CELL_CHARACTERS => {
                    sheet.write_string(at, column, text.chars().take(CELL_CHARACTERS).collect::<String>())?
                }
                Cell::Text(text) => sheet.write_string(at, column, text)?,
                Cell::Whole(number) => match exact(*number) {
                    Some(number) => sheet.write_number(at, column, number)?,
                    None => sheet.write_string(at, column, number.to_string())?,
                },
                Cell::Empty => continue,
            };
        }
        self.rows += 1;
        Ok(())
    }

    /// Begins another sheet.
    fn turn_over(&mut self) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        for (name, column) in self.columns.iter().zip(0..) {
            sheet.write_string_with_format(0, column, *name, &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        (self.sheets, self.rows) = (self.sheets + 1, 1);
        Ok(())
    }
}

/// The next part of a file; none at its end.
pub(super) fn part(file: &mut File) -> io::Result<Option<Vec<u8>>> {
    let mut part = vec![0; PART_BYTES];
    let length = file.read(&mut part)?;
    part.truncate(length);
    Ok((length > 0).then_some(part))
}

/// The number as spreadsheets keep numbers, where that loses nothing.
fn exact(number: i64) -> Option<f64> {
    let is_exact = (-EXACT..=EXACT).contains(&number);
    is_exact.then(|| number.to_string().parse().ok()).flatten()
}
